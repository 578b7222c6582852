// swift-tools-version: 6.0
// SPDX-License-Identifier: MIT
import PackageDescription

let package = Package(
    name: "read-config",
    dependencies: [.package(path: "../../Packages/Reader")],
    targets: [
        .executableTarget(
            name: "read-config",
            dependencies: [.product(name: "SennitReader", package: "Reader")])
    ]
)
