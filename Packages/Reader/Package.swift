// swift-tools-version: 6.0
// SPDX-License-Identifier: MIT
import PackageDescription

let package = Package(
    name: "Reader",
    products: [
        .library(name: "SennitReader", targets: ["SennitReader"]),
        .library(name: "SennitFormat", targets: ["SennitFormat"]),
    ],
    targets: [
        .target(name: "SennitReader"),
        .target(name: "SennitFormat", dependencies: ["SennitReader"]),
    ]
)
