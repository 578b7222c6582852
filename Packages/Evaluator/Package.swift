// swift-tools-version: 6.0
// SPDX-License-Identifier: MIT
import PackageDescription

// Linux distributions have the headers where the compiler looks for them; what pkg-config adds would come before
// the folders that the command is linked from.
#if os(Linux)
let pkgConfig: String? = nil
#else
let pkgConfig: String? = "gmp"
#endif

let reader = Target.Dependency.product(name: "SennitReader", package: "Reader")
let coreForms = Target.Dependency.product(name: "SennitCoreForms", package: "CoreForms")
let eventLoop = Target.Dependency.product(name: "SennitEventLoop", package: "EventLoop")
let expander = Target.Dependency.product(name: "SennitExpander", package: "Expander")

let package = Package(
    name: "Evaluator",
    products: [.library(name: "SennitEvaluator", targets: ["SennitEvaluator"])],
    dependencies: [
        .package(path: "../Reader"), .package(path: "../CoreForms"), .package(path: "../Expander"),
        .package(path: "../EventLoop"),
    ],
    targets: [
        .systemLibrary(
            name: "CGMP", pkgConfig: pkgConfig, providers: [.apt(["libgmp-dev"]), .brew(["gmp"])]),
        // Embeds the library procedures written in Scheme.
        .executableTarget(name: "generate-library"),
        // What Swift cannot call of the C library.
        .systemLibrary(name: "CMemory"), .systemLibrary(name: "CComplex"),
        // Words, objects, the nursery, the old generation and the collector.
        .target(name: "SennitHeap", dependencies: ["CMemory", reader]),
        // Instructions, code objects, the fiber's stack and the loop.
        .target(
            name: "SennitMachine", dependencies: ["SennitHeap", "CMemory", reader],
            swiftSettings: [
                .unsafeFlags(["-Xllvm", "-tail-dup-pred-size=2048", "-Xllvm", "-tail-dup-succ-size=2048"])
            ]),
        // Writes Opcode.swift and the instruction reference from their one table.
        .executableTarget(name: "generate-instructions"),
        // Workers, fibers, channels, timers: who runs when, and who waits for what.
        .target(name: "SennitScheduler", dependencies: ["SennitMachine", "SennitHeap", "CMemory", reader]),
        // Core forms to code.
        .target(name: "SennitCompiler", dependencies: ["SennitMachine", "SennitHeap", coreForms, reader]),
        // The primitives, and the library procedures written in Scheme.
        .target(
            name: "SennitLibrary",
            dependencies: ["SennitScheduler", "SennitMachine", "SennitHeap", "CGMP", "CComplex", reader, eventLoop],
            exclude: ["Scheme", "Libraries", "Examples"]),
        // Writes the table of the names that the libraries define.
        .executableTarget(name: "generate-library-index", dependencies: ["SennitLibrary"]),
        // Writes the reference manual.
        .executableTarget(name: "generate-manual", dependencies: ["SennitLibrary", expander, reader]),
        // What ties them together: source text in, results and errors out.
        .target(
            name: "SennitEvaluator",
            dependencies: [
                "SennitHeap", "SennitMachine", "SennitScheduler", "SennitCompiler", "SennitLibrary", reader, coreForms,
                expander,
            ]),
    ]
)
