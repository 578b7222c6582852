// SPDX-License-Identifier: MIT

// Writes the table of all names that the built-in libraries define; see `LibraryIndex`. Run it after
// generate-library, as Scripts/generate does:
//     swift run --package-path Packages/Evaluator generate-library-index [--check]

import SennitLibrary

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

let package = String(#filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 })
let output = package + "/Sources/SennitLibrary/Generated/LibraryIndex+Table.swift"

func fail(_ message: String) -> Never {
    print(message)
    exit(1)
}

func readFile(_ path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    while case let byte = fgetc(file), byte != EOF { bytes.append(UInt8(truncatingIfNeeded: byte)) }
    return String(decoding: bytes, as: UTF8.self)
}

let text = render(rows(LibraryIndex.definitions))
if readFile(output) != text {
    if CommandLine.arguments.contains("--check") {
        fail("not current: \(output); run swift run --package-path Packages/Evaluator generate-library-index")
    }
    guard let file = fopen(output, "w"), fputs(text, file) >= 0 else { fail("cannot write \(output)") }
    fclose(file)
}
