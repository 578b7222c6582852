// swift-tools-version: 6.0
// SPDX-License-Identifier: MIT
import PackageDescription

let package = Package(
    name: "EventLoop",
    products: [.library(name: "SennitEventLoop", targets: ["SennitEventLoop"])],
    targets: [
        .systemLibrary(
            name: "CUV", pkgConfig: "libuv", providers: [.apt(["libuv1-dev"]), .brew(["libuv"])]),
        // libuv on a thread of its own, behind operations that call back.
        .target(name: "SennitEventLoop", dependencies: ["CUV"]),
    ]
)
