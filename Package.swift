// swift-tools-version: 6.0
// SPDX-License-Identifier: MIT
import PackageDescription

#if canImport(Glibc)
import Glibc
#endif

#if os(Linux)
/// Where the command's C libraries can be linked statically, they are: each dynamic one takes the loader a tenth
/// of the time that the command needs to start.
let staticLibraries: [String] = {
    let folders = ["/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib64", "/usr/lib"]
    let archives = ["libgmp.a", "libuv_a.a", "libreadline.a", "libtinfo.a"]
    let areThere = archives.allSatisfy { name in folders.contains { access("\($0)/\(name)", R_OK) == 0 } }
    return areThere ? ["-L\(Context.packageDirectory)/Apps/link/static"] : []
}()
#else
let staticLibraries: [String] = []
#endif

// As for GMP in the evaluator's manifest: on Linux the compiler looks where it is.
#if os(Linux)
let readlineConfiguration: String? = nil
#else
let readlineConfiguration: String? = "readline"
#endif

// Stitches the local packages, the command and all tests together.
let package = Package(
    name: "sennit",
    products: [.executable(name: "sennit", targets: ["sennit"])],
    dependencies: [
        .package(path: "Packages/Reader"), .package(path: "Packages/CoreForms"), .package(path: "Packages/Expander"),
        .package(path: "Packages/EventLoop"), .package(path: "Packages/Sennit"),
    ],
    targets: [
        // GNU readline: only the command edits lines.
        .systemLibrary(
            name: "CReadline", path: "Apps/CReadline", pkgConfig: readlineConfiguration,
            providers: [.apt(["libreadline-dev"]), .brew(["readline"])]),
        .executableTarget(
            name: "sennit",
            dependencies: [
                "CReadline",
                .product(name: "Sennit", package: "Sennit"),
                .product(name: "SennitCoreForms", package: "CoreForms"),
                .product(name: "SennitReader", package: "Reader"),
                .product(name: "SennitFormat", package: "Reader"),
                "SennitLint",
            ],
            path: "Apps/sennit",
            // Without the dynamic loader's work the command starts in half the time.
            linkerSettings: [
                .unsafeFlags(
                    [
                        "-static-stdlib", "-L\(Context.packageDirectory)/Apps/link",
                        "-Xclang-linker", "-static-libgcc",
                        // Decision 9: a third of what is left.
                        "-Xclang-linker", "-no-pie",
                    ] + staticLibraries, .when(platforms: [.linux]))
            ]),
        .target(
            name: "SennitLint",
            dependencies: [
                .product(name: "Sennit", package: "Sennit"),
                .product(name: "SennitCoreForms", package: "CoreForms"),
                .product(name: "SennitReader", package: "Reader"),
            ],
            path: "Apps/SennitLint"),
        .target(name: "TestSupport", path: "Tests/Support"),
        .testTarget(
            name: "ReaderTests", dependencies: ["TestSupport", .product(name: "SennitReader", package: "Reader")],
            path: "Tests/ReaderTests", exclude: ["Corpus"]),
        .testTarget(
            name: "FormatTests",
            dependencies: [
                "TestSupport", .product(name: "SennitFormat", package: "Reader"),
                .product(name: "SennitReader", package: "Reader"),
            ],
            path: "Tests/FormatTests"),
        .testTarget(
            name: "LintTests", dependencies: ["SennitLint", .product(name: "Sennit", package: "Sennit")],
            path: "Tests/LintTests"),
        .testTarget(
            name: "CoreFormsTests",
            dependencies: [
                "TestSupport",
                .product(name: "SennitCoreForms", package: "CoreForms"),
                .product(name: "SennitReader", package: "Reader"),
            ],
            path: "Tests/CoreFormsTests", exclude: ["Corpus"]),
        .testTarget(
            name: "ExpanderTests",
            dependencies: [
                .product(name: "SennitExpander", package: "Expander"),
                .product(name: "SennitCoreForms", package: "CoreForms"),
                .product(name: "SennitReader", package: "Reader"),
            ],
            path: "Tests/ExpanderTests"),
        .testTarget(
            name: "EventLoopTests", dependencies: [.product(name: "SennitEventLoop", package: "EventLoop")],
            path: "Tests/EventLoopTests"),
        .testTarget(
            name: "EvaluatorTests", dependencies: ["TestSupport", .product(name: "Sennit", package: "Sennit")],
            path: "Tests/EvaluatorTests", exclude: ["Programs"]),
        .testTarget(
            name: "EmbeddingTests", dependencies: [.product(name: "Sennit", package: "Sennit")],
            path: "Tests/Embedding"),
        .testTarget(
            name: "SessionTests", dependencies: [.product(name: "Sennit", package: "Sennit")],
            path: "Tests/SessionTests"),
        .testTarget(
            name: "ConformanceTests",
            dependencies: [
                "TestSupport", .product(name: "Sennit", package: "Sennit"),
                .product(name: "SennitReader", package: "Reader"),
                .product(name: "SennitCoreForms", package: "CoreForms"),
            ],
            path: "Tests/Conformance", exclude: ["fixtures", "core-form-findings"]),
    ]
)
