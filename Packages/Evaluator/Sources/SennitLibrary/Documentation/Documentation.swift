// SPDX-License-Identifier: MIT
import SennitReader

/// What the declaration of a name says of it.
package struct Documentation: Sendable {
    /// The library that a program imports the name from, with its parentheses.
    package let library: String
    package let name: String
    /// What a use looks like.
    package let usage: String
    package let text: String

    package init(library: String, name: String, usage: String, text: String) {
        self.library = library
        self.name = name
        self.usage = usage
        self.text = text
    }
}

extension Documentation {
    /// That of a row of the index.
    package init(row: Int) {
        let name = LibraryIndex.name(row)
        let (signature, text): (String, String) =
            switch LibraryIndex.definition(row) {
            case .primitive(let primitive): (primitive.signature, primitive.doc)
            case .scheme(let definition): ("\(definition.signature)", "\(definition.doc)")
            case .control(let entry): (entry.signature, entry.doc)
            case .parameter(let parameter): ("", parameter.map { "\($0.doc)" } ?? Self.ofPortParameter(name))
            }
        self.init(
            library: "(\(LibraryIndex.library(row).name))", name: name,
            usage: signature.isEmpty ? "(\(name))" : "(\(name) \(signature))", text: text)
    }

    /// What the declaration of a row calls its parameter at an index; of those behind the last one, what that is called.
    package static func parameter(ofRow row: Int, at index: Int) -> String? {
        let signature: String =
            switch LibraryIndex.definition(row) {
            case .primitive(let primitive): primitive.signature
            case .scheme(let definition): "\(definition.signature)"
            case .control(let entry): entry.signature
            case .parameter: ""
            }
        let words = signature.split(whereSeparator: { " []()".contains($0) })
        let names = words.filter { $0 != "..." && $0 != "." }
        guard let last = names.last else { return nil }
        let repeats = words.last == "..."
        guard index < names.count || repeats else { return nil }
        // `x1`, `n2` are numbered `x`, `n`.
        let name = index < names.count ? names[index] : last
        return String(name.reversed().drop { $0.isASCII && $0.isNumber }.reversed())
    }

    private static func ofPortParameter(_ name: String) -> String {
        let use = name == "current-input-port" ? "is read from" : "is written to"
        return "A parameter: the port that \(use) where no other is given (R7RS 6.13.1)."
    }

    /// All that have this name, in the built-in libraries and in those of the embedded files.
    package static func entries(named name: String) -> [Documentation] {
        let rows = LibraryIndex.rows(named: Symbol(name)).filter { LibraryIndex.library($0) != .sennitInternal }
        return rows.map { Documentation(row: $0) } + EmbeddedDocumentation.all.filter { $0.name == name }
    }
}

/// The documentation in embedded files: lines `;;; (name parameter ...) What it does.`, each before a definition.
package enum EmbeddedDocumentation {
    /// That of all libraries in files, in the order of the files.
    package static var all: [Documentation] {
        (0..<EmbeddedFiles.count).flatMap { index -> [Documentation] in
            let file = EmbeddedFiles.at(index)
            guard let library = EmbeddedFiles.library(ofFile: "\(file.name)") else { return [] }
            return documentation(in: "\(file.text)", library: library)
        }
    }

    private static func documentation(in text: String, library: String) -> [Documentation] {
        text.split(separator: "\n").compactMap { line in
            let line = line.drop { $0 == " " }
            guard line.hasPrefix(";;; ("), let end = endOfHeading(line.dropFirst(4)) else { return nil }
            let heading = line[line.index(line.startIndex, offsetBy: 4)..<end]
            let name = heading.dropFirst().prefix { $0 != " " && $0 != ")" }
            return Documentation(
                library: library, name: String(name), usage: String(heading),
                text: String(line[end...].drop { $0 == " " }))
        }
    }

    /// Where the list that a line begins with ends.
    private static func endOfHeading(_ line: Substring) -> String.Index? {
        var depth = 0
        for index in line.indices {
            if line[index] == "(" { depth += 1 }
            if line[index] == ")" { depth -= 1 }
            if depth == 0 { return line.index(after: index) }
        }
        return nil
    }
}
