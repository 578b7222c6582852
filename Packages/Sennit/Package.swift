// swift-tools-version: 6.0
// SPDX-License-Identifier: MIT
import PackageDescription

let package = Package(
    name: "Sennit",
    products: [.library(name: "Sennit", targets: ["Sennit"])],
    dependencies: [.package(path: "../Evaluator")],
    targets: [
        .target(name: "Sennit", dependencies: [.product(name: "SennitEvaluator", package: "Evaluator")])
    ]
)
