// SPDX-License-Identifier: MIT

// Writes the reference manual, a page for each library, from the declarations of what the libraries have:
//     swift run --package-path Packages/Evaluator generate-manual [--check | --missing]
// With --missing it lists the names that have no example, and writes nothing.

import SennitExpander
import SennitLibrary

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

let root = "/" + #filePath.split(separator: "/").dropLast(5).joined(separator: "/")
let folder = root + "/docs/reference"
let isCheck = CommandLine.arguments.contains("--check")

func readFile(_ path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    while case let byte = fgetc(file), byte != EOF { bytes.append(UInt8(truncatingIfNeeded: byte)) }
    return String(decoding: bytes, as: UTF8.self)
}

func fail(_ message: String) -> Never {
    print(message)
    exit(1)
}

func write(_ text: String, to name: String) {
    let path = folder + "/" + name
    if readFile(path) == text { return }
    if isCheck { fail("not current: \(path); run make docs") }
    guard let file = fopen(path, "w"), fputs(text, file) >= 0, fclose(file) == 0 else { fail("cannot write \(path)") }
}

if CommandLine.arguments.contains("--missing") {
    for name in Manual.withoutExample { print(name) }
    exit(0)
}
print(Manual.summary)
let pages = Manual.pages
for page in pages { write(page.text, to: page.file) }
write(Manual.contents(pages), to: "README.md")
