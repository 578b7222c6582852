// SPDX-License-Identifier: MIT
import Foundation
import Sennit
import Testing

@testable import SennitLibrary

/// `design/specifications/r7rs-coverage.md` says what is there of R7RS; here it is held against what is.
@Suite struct CoverageTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let library: String
        let name: String
        let status: String
        let note: String
        var testDescription: String { "\(name) of \(library)" }
    }

    /// The rows of the tables, each under the heading of its library.
    static let rows: [Row] = {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("design/specifications/r7rs-coverage.md")
        guard let text = try? String(contentsOf: file, encoding: .utf8) else { fatalError("no \(file.path)") }
        var library = ""
        var rows: [Row] = []
        for line in text.split(separator: "\n") {
            if line.hasPrefix("## ") { library = String(line.dropFirst(3)) }
            let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            guard line.hasPrefix("| `"), cells.count >= 2 else { continue }
            rows.append(
                Row(
                    library: library, name: cells[0].trimmingCharacters(in: ["`"]), status: cells[1],
                    note: cells.count > 2 ? cells[2] : ""))
        }
        return rows
    }()

    /// Why the name cannot be imported; nil if it can.
    private func refusal(of row: Row, _ interpreter: Interpreter) -> String? {
        do throws(SennitError) {
            try interpreter.run(
                program: Array("(import (only \(row.library) \(row.name)))".utf8), file: "coverage")
            return nil
        } catch {
            return error.rendered
        }
    }

    @Test func theTableSaysWhatIsThere() throws {
        let interpreter = try Interpreter()
        for row in Self.rows {
            let refusal = refusal(of: row, interpreter)
            switch row.status {
            case "present": #expect(refusal == nil, "\(row.testDescription)")
            case "restricted":
                #expect(refusal == nil, "\(row.testDescription)")
                #expect(!row.note.isEmpty, "\(row.testDescription): restricted to what?")
            case "mutates":
                #expect(refusal?.contains("values never change") == true, "\(row.testDescription)")
                #expect(refusal?.contains(row.note) == true, "\(row.testDescription): what to use instead")
            case "missing": #expect(refusal != nil, "\(row.testDescription) is there: say so in the table")
            default: Issue.record("\(row.testDescription): what is \"\(row.status)\"?")
            }
        }
    }

    /// How many names each library has in the report's appendix A; of (scheme r5rs), those that no other one has.
    @Test(arguments: [
        ("base", 238), ("case-lambda", 1), ("char", 22), ("complex", 6), ("cxr", 24), ("eval", 2), ("file", 10),
        ("inexact", 12), ("lazy", 5), ("load", 1), ("process-context", 5), ("r5rs", 4), ("read", 1), ("repl", 1),
        ("time", 3),
        ("write", 4),
    ])
    func theTableIsComplete(_ library: String, _ count: Int) {
        let names = Self.rows.filter { $0.library == "(scheme \(library))" }.map(\.name)
        #expect(names.count == count)
        #expect(Set(names).count == count)
    }

    @Test func theLibrariesHaveNothingElse() {
        let known = Set(Self.rows.map { "\($0.library) \($0.name)" })
        for definition in LibraryIndex.definitions where "\(definition.library.name)".hasPrefix("scheme ") {
            #expect(known.contains("(\(definition.library.name)) \(definition.name)"))
        }
    }
}
