// swift-tools-version: 6.0
// SPDX-License-Identifier: MIT
import PackageDescription

let package = Package(
    name: "call-graph",
    dependencies: [.package(path: "../../Packages/CoreForms")],
    targets: [
        .executableTarget(
            name: "call-graph", dependencies: [.product(name: "SennitCoreForms", package: "CoreForms")])
    ]
)
