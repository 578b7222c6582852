// SPDX-License-Identifier: MIT

// Embeds the procedures written in Scheme, each by itself, so that they can be compiled when first used:
//     swift run --package-path Packages/Evaluator generate-library [--check]
//
// A source file is a sequence of `(module (library name))` lines and definitions; a definition begins
// at the left margin, after a line `;;; (name parameter ...) What it does.`

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

let package = String(#filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 })
let folder = package + "/Sources/SennitLibrary/Scheme"
let output = package + "/Sources/SennitLibrary/Generated/SchemeSources.swift"

func readFile(_ path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    while case let byte = fgetc(file), byte != EOF { bytes.append(UInt8(truncatingIfNeeded: byte)) }
    return String(decoding: bytes, as: UTF8.self)
}

func schemeFiles(in folder: String) -> [String] {
    var names: [String] = []
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    while let entry = readdir(directory) {
        let name = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
        if name.hasSuffix(".scm") { names.append(name) }
    }
    return names.sorted()
}

let definitions = schemeFiles(in: folder).flatMap { parseDefinitions(readFile(folder + "/" + $0) ?? "") }
var text = """
    // SPDX-License-Identifier: MIT
    // swift-format-ignore-file
    // Generated from SennitLibrary/Scheme by
    //     swift run --package-path Packages/Evaluator generate-library

    extension SchemeDefinition {
        /// How many procedures are written in Scheme.
        package static let count = \(definitions.count)

        /// Procedure `index` of them. A function and not an array, which would be made whole at first use.
        package static func at(_ index: Int) -> SchemeDefinition {
            switch index {

    """
for (index, definition) in definitions.enumerated() { text += render(definition, index) }
text += """
            default: preconditionFailure("there is no Scheme definition \\(index)")
            }
        }
    }

    """

let isCheck = CommandLine.arguments.contains("--check")
if readFile(output) != text {
    if isCheck {
        print("not current: \(output); run swift run --package-path Packages/Evaluator generate-library")
        exit(1)
    }
    guard let file = fopen(output, "w"), fputs(text, file) >= 0 else {
        print("cannot write \(output)")
        exit(1)
    }
    fclose(file)
}
