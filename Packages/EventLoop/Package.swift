// swift-tools-version: 6.0
// SPDX-License-Identifier: MIT
import PackageDescription

// Linux distributions have the headers where the compiler looks for them; what pkg-config adds would come before
// the folders that the command is linked from.
#if os(Linux)
let pkgConfig: String? = nil
#else
let pkgConfig: String? = "libuv"
#endif

let package = Package(
    name: "EventLoop",
    products: [.library(name: "SennitEventLoop", targets: ["SennitEventLoop"])],
    targets: [
        .systemLibrary(
            name: "CUV", pkgConfig: pkgConfig, providers: [.apt(["libuv1-dev"]), .brew(["libuv"])]),
        // libuv on a thread of its own, behind operations that call back.
        .target(name: "SennitEventLoop", dependencies: ["CUV"]),
    ]
)
