// swift-tools-version: 6.0
// SPDX-License-Identifier: MIT
import PackageDescription

// Depends on nothing of Sennit but the binary, as a person does: so it builds in seconds, and tests any build.
let package = Package(
    name: "terminal",
    platforms: [.macOS(.v15)],
    targets: [
        .target(name: "CPseudoTerminal"),
        .target(name: "PseudoTerminal", dependencies: ["CPseudoTerminal"]),
        .testTarget(name: "TerminalTests", dependencies: ["PseudoTerminal"]),
    ]
)
