// SPDX-License-Identifier: MIT
import Sennit
import SennitReader

/// Looks for what is hardly meant in programs and libraries that are otherwise right.
public enum Linter {
    static let rules: [any Rule.Type] = [
        ConstantTest.self, DuplicateDefinition.self, LiteralIdentity.self, ShadowedImport.self, UnboundVariable.self,
        UnreachableClause.self, UnreachableCode.self, UnusedDefinition.self, UnusedImport.self, UnusedVariable.self,
        UselessExpression.self,
        WrongArity.self,
    ]

    /// The rules with what they find, for a help text.
    public static var ruleSummaries: [(name: String, summary: String)] { rules.map { ($0.name, $0.summary) } }

    /// What is found in one file, in the order of the text.
    /// - Parameters:
    ///   - file: what findings call it.
    ///   - interpreter: expands the file, which it must not have read before; it finds the libraries that
    ///     the file imports. Nothing is run.
    /// - Throws: if the file cannot be read or expanded.
    public static func findings(
        in bytes: [UInt8], file: String, interpreter: Interpreter
    ) throws(SennitError) -> [LintFinding] {
        let unit = try LintUnit(bytes, file: file, interpreter: interpreter)
        let table = LineTable(bytes)
        let suppressions = Suppressions(bytes)
        var findings: [LintFinding] = []
        for rule in rules {
            rule.check(unit) { offset, message in
                let (line, column) = table.lineAndColumn(ofOffset: offset)
                if suppressions.covers(line: line, rule: rule.name) { return }
                findings.append(LintFinding(file: file, line: line, column: column, rule: rule.name, message: message))
            }
        }
        return Set(findings).sorted {
            ($0.line, $0.column, $0.rule, $0.message) < ($1.line, $1.column, $1.rule, $1.message)
        }
    }
}

/// The comments `; lint: ignore` and `; lint: ignore rule ...`, each for the line that it ends.
struct Suppressions {
    /// The rules ignored in a line; an empty set is all of them.
    private var rules: [Int: Set<String>] = [:]
    private static let marker = "; lint: ignore"

    init(_ bytes: [UInt8]) {
        let lines = String(decoding: bytes, as: UTF8.self).split(omittingEmptySubsequences: false) { $0.isNewline }
        for (index, line) in lines.enumerated() {
            guard line.utf8.contains(UInt8(ascii: ";")), let words = Suppressions.words(in: line) else { continue }
            rules[index + 1] = Set(words)
        }
    }

    private static func words(in line: Substring) -> [String]? {
        var rest = line
        while !rest.isEmpty {
            if rest.hasPrefix(marker) {
                return rest.dropFirst(marker.count).prefix { $0 != ";" }.split { $0 == " " || $0 == "," }.map(
                    String.init)
            }
            rest = rest.dropFirst()
        }
        return nil
    }

    func covers(line: Int, rule: String) -> Bool {
        guard let ignored = rules[line] else { return false }
        return ignored.isEmpty || ignored.contains(rule)
    }
}
