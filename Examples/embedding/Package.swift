// swift-tools-version: 6.0
// SPDX-License-Identifier: MIT
import PackageDescription

let package = Package(
    name: "embedding",
    dependencies: [.package(path: "../../Packages/Sennit")],
    targets: [.executableTarget(name: "embedding", dependencies: [.product(name: "Sennit", package: "Sennit")])]
)
