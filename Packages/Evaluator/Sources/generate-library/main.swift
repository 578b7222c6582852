// SPDX-License-Identifier: MIT

// Embeds the parts of the library that are written in Scheme:
//     swift run --package-path Packages/Evaluator generate-library [--check]
//
// SennitLibrary/Scheme has procedures of built-in libraries, each of which can be compiled by itself when first used.
// A source file there is a sequence of `(module (library name))` lines and definitions; a definition begins at the
// left margin, after a line `;;; (name parameter ...) What it does.`
//
// SennitLibrary/Libraries has files with whole libraries, and files that they include, which are read when a program
// imports them. SennitLibrary/Examples has the examples of the manual.

let library = "/" + #filePath.split(separator: "/").dropLast(2).joined(separator: "/") + "/SennitLibrary"

func content(of path: String) -> String {
    guard let text = readFile(path) else { fatalError("cannot read \(path)") }
    return text
}

let procedures = files(in: library + "/Scheme", suffixes: [".scm"])
    .flatMap { parseDefinitions(content(of: "\(library)/Scheme/\($0)")) }
write(schemeSources(procedures), to: library + "/Generated/SchemeSources.swift")

let libraries = files(in: library + "/Libraries", suffixes: [".sld", ".scm"])
    .map { (name: $0, text: content(of: "\(library)/Libraries/\($0)")) }
let examples = files(in: library + "/Examples", suffixes: [".scm"])
    .map { (name: "examples/\($0)", text: content(of: "\(library)/Examples/\($0)")) }
write(embeddedFiles(examples + libraries), to: library + "/Generated/EmbeddedFiles+Texts.swift")
