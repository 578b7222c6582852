// SPDX-License-Identifier: MIT

// Writes what follows from `InstructionTable.swift`:
//     swift run --package-path Packages/Evaluator generate-instructions [--check]
// With --check nothing is written; the exit status says whether the files are current.

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

func readFile(_ path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    while case let byte = fgetc(file), byte != EOF { bytes.append(UInt8(truncatingIfNeeded: byte)) }
    return String(decoding: bytes, as: UTF8.self)
}

func writeFile(_ path: String, _ text: String) -> Bool {
    guard let file = fopen(path, "w") else { return false }
    defer { fclose(file) }
    return fputs(text, file) >= 0
}

let package = String(#filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 })
let outputs = [
    (package + "/Sources/SennitMachine/Generated/Opcode.swift", renderSwift()),
    (package + "/../../design/specifications/instructions.md", renderMarkdown()),
]
let isCheck = CommandLine.arguments.contains("--check")
var stale = false
for (path, text) in outputs where readFile(path) != text {
    if isCheck {
        print("not current: \(path); run swift run --package-path Packages/Evaluator generate-instructions")
        stale = true
    } else if !writeFile(path, text) {
        print("cannot write \(path)")
        stale = true
    }
}
exit(stale ? 1 : 0)
