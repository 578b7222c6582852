// swift-tools-version: 6.0
// SPDX-License-Identifier: MIT
import PackageDescription

let package = Package(
    name: "CoreForms",
    products: [
        .library(name: "SennitCoreForms", targets: ["SennitCoreForms"]),
        .library(name: "CoreFormSchema", targets: ["CoreFormSchema"]),
    ],
    dependencies: [.package(path: "../Reader")],
    targets: [
        .target(
            name: "SennitCoreForms",
            dependencies: [.product(name: "SennitReader", package: "Reader")]),
        // The declarations of the nodes, and what turns them into Swift and Markdown.
        .target(name: "CoreFormSchema"),
        .executableTarget(name: "generate-core-forms", dependencies: ["CoreFormSchema"]),
    ]
)
