// SPDX-License-Identifier: MIT
import Sennit
import SennitExpander
import Testing

@testable import SennitLibrary

/// The manual's examples and the names that they are of. That they are right is tested with the fixtures.
@Suite struct ExampleTests {
    /// The names that the manual documents, by library.
    static let documented: [String: Set<String>] = {
        var names: [String: Set<String>] = [:]
        for keyword in CoreSyntax.allCases { names[keyword.home, default: []].insert(keyword.name) }
        for row in 0..<LibraryIndex.count where LibraryIndex.library(row) != .sennitInternal {
            names["(\(LibraryIndex.library(row).name))", default: []].insert(LibraryIndex.name(row))
        }
        for entry in EmbeddedDocumentation.all { names[entry.library, default: []].insert(entry.name) }
        return names
    }()

    @Test(arguments: documented.keys.sorted())
    func examplesAreOfNamesOfTheLibrary(_ library: String) throws {
        let names = Examples.names(in: library)
        #expect(Set(names).count == names.count, "a name has two headings")
        for name in names {
            #expect(Self.documented[library]?.contains(name) == true, "\(name) is not documented in \(library)")
            #expect(!Examples.text(of: name, library: library).isEmpty, "\(name) has a heading only")
        }
        if names.isEmpty { return }
        let program = "(import (only \(library) \(names.joined(separator: " "))))"
        try Interpreter().run(program: Array(program.utf8), file: "examples")
    }

    @Test func everyFileOfExamplesIsThatOfALibrary() {
        let files = Set(Self.documented.keys.map(Examples.file))
        for index in 0..<EmbeddedFiles.count {
            let name = "\(EmbeddedFiles.at(index).name)"
            if name.hasPrefix(EmbeddedFiles.examples) { #expect(files.contains(name), "\(name)") }
        }
    }

    /// The manual says how many of its names have no example; here it is said that they do not become more.
    @Test func mostNamesHaveExamples() {
        let all = Self.documented.values.map(\.count).reduce(0, +)
        let shown = Self.documented.map { library, names in names.intersection(Examples.names(in: library)).count }
            .reduce(0, +)
        #expect(shown >= 1400, "\(shown) of \(all) names have examples")
    }
}
