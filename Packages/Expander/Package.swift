// swift-tools-version: 6.0
// SPDX-License-Identifier: MIT
import PackageDescription

let package = Package(
    name: "Expander",
    products: [.library(name: "SennitExpander", targets: ["SennitExpander"])],
    dependencies: [.package(path: "../Reader"), .package(path: "../CoreForms")],
    targets: [
        .target(
            name: "SennitExpander",
            dependencies: [
                .product(name: "SennitReader", package: "Reader"),
                .product(name: "SennitCoreForms", package: "CoreForms"),
            ])
    ]
)
