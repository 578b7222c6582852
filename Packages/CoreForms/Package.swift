// swift-tools-version: 6.0
// SPDX-License-Identifier: MIT
import PackageDescription

let package = Package(
    name: "CoreForms",
    products: [.library(name: "SennitCoreForms", targets: ["SennitCoreForms"])],
    dependencies: [.package(path: "../Reader")],
    targets: [
        .target(
            name: "SennitCoreForms",
            dependencies: [.product(name: "SennitReader", package: "Reader")])
    ]
)
