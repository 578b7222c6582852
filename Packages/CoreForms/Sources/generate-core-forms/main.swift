// SPDX-License-Identifier: MIT
//
// Writes what follows from the declarations of the nodes, or, with --check, fails if it is out of date.

import CoreFormSchema

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

let isCheck = CommandLine.arguments.contains("--check")
let package = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
let generated = package + "/Sources/SennitCoreForms/Generated/"
let specification = package + "/../../design/specifications/core-forms.md"

func contents(of path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var byte = getc(file)
    while byte != EOF {
        bytes.append(UInt8(truncatingIfNeeded: byte))
        byte = getc(file)
    }
    return String(decoding: bytes, as: UTF8.self)
}

func fail(_ message: String) -> Never {
    print("generate-core-forms: \(message)")
    exit(1)
}

func update(_ path: String, to text: String) {
    if contents(of: path) == text { return }
    if isCheck { fail("\(path) is out of date; run \(Rendering.command)") }
    guard let file = fopen(path, "w"), fputs(text, file) >= 0, fclose(file) == 0 else {
        fail("cannot write \(path)")
    }
    print("wrote \(path)")
}

for file in Rendering.swiftFiles() { update(generated + file.name, to: file.text) }
if let text = contents(of: specification) {
    guard let updated = Rendering.updated(specification: text) else { fail("\(specification) has lost its marks") }
    update(specification, to: updated)
}
