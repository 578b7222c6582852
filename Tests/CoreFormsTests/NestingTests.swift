// SPDX-License-Identifier: MIT
import SennitCoreForms
import SennitReader
import Testing

@Suite struct NestingTests {
    private static let one = "(Constant :value 1 :position 0)"

    /// What goes before and after a form to nest it once; # stands for the number of the level.
    static let shapes: [(before: String, after: String)] = [
        ("(Call :operation \(one) :arguments (", ") :position 0)"),
        ("(Let :bindings ((Binding :name x :id # :value ", " :position 0)) :body \(one) :position 0)"),
        ("(Letrec :bindings () :body ", " :position 0)"),
        ("(Lambda :name nil :parameters () :rest nil :returnType nil :body ", " :position 0)"),
        (
            "(CaseLambda :name nil :clauses ((Lambda :name nil :parameters () :rest nil :returnType nil :body ",
            " :position 0)) :position 0)"
        ),
        ("(LetValues :parameters () :rest nil :producer ", " :body \(one) :position 0)"),
        ("(Conditional :test \(one) :consequent \(one) :alternative ", " :position 0)"),
    ]

    private func nested(_ shape: (before: String, after: String), levels: Int) -> String {
        let parts = shape.before.split(separator: "#", omittingEmptySubsequences: false)
        let before = (1...levels).map { parts.joined(separator: "\($0)") }.joined()
        return before + Self.one + String(repeating: shape.after, count: levels)
    }

    @Test(arguments: shapes)
    func `forms nest up to the limit and no deeper`(shape: (before: String, after: String)) throws {
        let limit = CanonicalForm.defaultNestingLimit
        let deepest = try CoreForm(canonicalText: nested(shape, levels: limit - 1))
        let text = try deepest.canonicalText()
        #expect(try CoreForm(canonicalText: text) == deepest)
        #expect(deepest.hashValue == (try CoreForm(canonicalText: text).hashValue))
        try deepest.validate()

        let deeper = nested(shape, levels: limit)
        let error = #expect(throws: CoreFormError.self) { try CoreForm(canonicalText: deeper) }
        #expect(error?.reason == .nestingTooDeep(limit: limit))

        let tree = try CoreForm(canonicalText: deeper, nestingLimit: limit + 1)
        #expect(throws: CoreFormError.self) { try tree.canonicalText() }
        #expect(throws: CoreFormError.self) { try tree.validate() }
    }

    @Test(arguments: [("(", ")"), ("#(", ")"), ("(1 ", " . 2)"), ("(1 . #(", "))")])
    func `constants nest up to the limit and no deeper`(before: String, after: String) throws {
        let perLevel = before.hasSuffix("#(") && before.count > 2 ? 2 : 1
        let levels = (CanonicalForm.defaultNestingLimit - 1) / perLevel
        func text(_ levels: Int) -> String {
            "(Constant :value " + String(repeating: before, count: levels) + "x"
                + String(repeating: after, count: levels) + " :position 0)"
        }
        let deepest = try CoreForm(canonicalText: text(levels))
        #expect(try CoreForm(canonicalText: try deepest.canonicalText()) == deepest)
        #expect(throws: CoreFormError.self) { try CoreForm(canonicalText: text(levels + 1)) }
    }

    @Test(arguments: ["(", "#(", "(Constant :value (", "(Begin :forms (", "(Lambda ", "((((("])
    func `endless openings are refused`(opening: String) {
        let text = String(repeating: opening, count: 200_000)
        #expect(throws: CoreFormError.self) { try CoreForm(canonicalText: text) }
        #expect(throws: CoreFormError.self) { try CoreForm(canonicalText: "(Constant :value " + text) }
    }

    @Test func `the text of a deep program grows with its depth only`() throws {
        let shape = ("(Letrec :bindings () :body ", " :position 0)")
        func size(_ levels: Int) throws -> Int {
            try CoreForm(canonicalText: nested(shape, levels: levels)).canonicalText().utf8.count
        }
        #expect(try size(800) < 2 * size(400) + 10_000)
    }
}
