// swift-tools-version: 6.0
// SPDX-License-Identifier: MIT
import PackageDescription

let package = Package(
    name: "Reader",
    products: [.library(name: "SennitReader", targets: ["SennitReader"])],
    targets: [.target(name: "SennitReader")]
)
