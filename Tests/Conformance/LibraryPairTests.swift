// SPDX-License-Identifier: MIT
import Sennit
import SennitCoreForms
import SennitReader
import Testing

@testable import SennitEvaluator
@testable import SennitExpander
@testable import SennitLibrary

/// A name that two libraries export is the same thing in both, so that a program can import both; but for those
/// listed here, whose meanings differ.
@Suite struct LibraryPairTests {
    /// Names that mean one thing in some libraries and another in others.
    static let differing: [(ones: [String], others: [String], names: [String])] = [
        // Those of SRFI 43 pass the index first; its vector-copy has a fill.
        (
            ["(scheme base)", "(sennit base)", "(srfi 133)"], ["(srfi 43)"],
            ["vector-copy", "vector-for-each", "vector-map"]
        ),
        (
            ["(sennit base)", "(sennit vector)", "(srfi 133)"], ["(srfi 43)"],
            ["vector-count", "vector-fold", "vector-fold-right"]
        ),
        // Both ends of the string, or the left one.
        (["(sennit base)", "(sennit string)"], ["(srfi 13)", "(srfi 152)"], ["string-trim"]),
        // An empty string has one part, or none.
        (["(sennit base)", "(sennit string)"], ["(srfi 152)"], ["string-split"]),
        // A second argument is a bound, or ignored.
        (
            ["(sennit base)", "(sennit comparator)", "(srfi 128)", "(srfi 69)"], ["(srfi 125)"],
            ["string-ci-hash", "string-hash"]
        ),
        (["(srfi 69)"], ["(srfi 125)"], ["hash", "hash-by-identity"]),
        // The SRFI is another kind of the same syntax.
        (["(scheme base)", "(scheme r5rs)", "(sennit base)"], ["(srfi 61)"], ["cond"]),
        (["(scheme base)", "(scheme r5rs)", "(sennit base)"], ["(srfi 219)"], ["define"]),
        // A command of the session runs a file.
        (["(sennit repl)"], ["(srfi 166 core)"], ["run"]),
        // Few directives, and an error for others; or many.
        (["(srfi 28)"], ["(srfi 48)"], ["format"]),
    ]

    private static let libraries: [String] = {
        let builtin = BuiltinLibrary.allCases.filter { $0 != .sennitInternal }.map { "(\($0.name))" }
        let embedded = (0..<EmbeddedFiles.count).compactMap { index -> String? in
            let name = EmbeddedFiles.at(index).name.description
            return name.hasSuffix(".sld") ? EmbeddedFiles.library(ofFile: name) : nil
        }
        return Set(builtin + embedded + ["(sennit match)"]).sorted()
    }()

    private struct Clash: Hashable, CustomStringConvertible {
        let libraries: Set<String>
        let name: String
        var description: String { "\(name) of \(libraries.sorted().joined(separator: " and "))" }
    }

    @Test func namesThatLibrariesShareMeanTheSame() throws {
        let names = Self.libraries
        let found = try Interpreter().onWorker { engine throws(SennitError) in
            var exports: [[Symbol: ExportedBinding]] = []
            for name in names {
                let parts = name.dropFirst().dropLast().split(separator: " ").map { Symbol(String($0)) }
                guard let interface = try? engine.expander.findInterface(of: ModuleName(parts)) else {
                    Issue.record("there is no \(name)")
                    return Set<Clash>()
                }
                exports.append(interface.exports)
            }
            var found: Set<Clash> = []
            for one in names.indices {
                for other in names.indices.dropFirst(one + 1) {
                    for (name, binding) in exports[one] {
                        guard let second = exports[other][name],
                            !binding.denotation.isSameBinding(as: second.denotation)
                        else { continue }
                        found.insert(Clash(libraries: [names[one], names[other]], name: name.name))
                    }
                }
            }
            return found
        }
        var expected: Set<Clash> = []
        for entry in Self.differing {
            for one in entry.ones {
                for other in entry.others {
                    for name in entry.names { expected.insert(Clash(libraries: [one, other], name: name)) }
                }
            }
        }
        for clash in found.subtracting(expected) { Issue.record("not the same: \(clash)") }
        for clash in expected.subtracting(found) { Issue.record("the same after all: \(clash)") }
        #expect(names.count > 60)
    }
}
