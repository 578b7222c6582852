// SPDX-License-Identifier: MIT
import SennitReader

/// A clause of a match form: `(pattern [:when test] [(=> name)] body ...)`.
struct MatchClause {
    let form: Syntax
    let pattern: Int
    /// The variables of the pattern that the body sees, in the order in which they stand.
    let slots: [Int]
    let guardForm: Syntax?
    /// The name of the procedure that goes on with the next clause.
    let refusal: Identifier?
    let body: ArraySlice<Syntax>

    /// Whether matching can go on once the pattern has matched.
    var mayRefuse: Bool { guardForm != nil || refusal != nil }

    init(_ form: Syntax, _ compiler: MatchCompiler, isLast: Bool) throws(ExpanderError) {
        let expander = compiler.expander
        let keyword = compiler.keyword
        guard let parts = form.list, let head = parts.first else {
            throw expander.malformed(keyword, form, "a clause is (pattern body ...)")
        }
        self.form = form
        var rest = parts.dropFirst()
        if head.identifier?.symbol == "else" {
            guard isLast else { throw expander.malformed(keyword, form, "else must come last") }
            pattern = compiler.patterns.any
            slots = []
        } else {
            var parser = MatchPatternParser(compiler)
            pattern = try parser.parse(head)
            slots = parser.order.compactMap { parser.names[$0]?.slot }
        }
        if rest.first?.identifier?.symbol == ":when" {
            guard rest.count >= 2 else { throw expander.malformed(keyword, form, "no test follows :when") }
            guardForm = rest[rest.startIndex + 1]
            rest = rest.dropFirst(2)
        } else {
            guardForm = nil
        }
        if let parts = rest.first?.list, parts.first?.identifier?.symbol == "=>" {
            guard parts.count == 2, let name = parts[1].identifier else {
                throw expander.malformed(keyword, rest[rest.startIndex], "a name for going on is given as (=> name)")
            }
            refusal = name
            rest = rest.dropFirst()
        } else {
            refusal = nil
        }
        if rest.isEmpty { throw expander.malformed(keyword, form, "the body of a clause is empty") }
        body = rest
    }

    /// A pattern alone.
    init(_ pattern: Syntax, _ compiler: MatchCompiler) throws(ExpanderError) {
        var parser = MatchPatternParser(compiler)
        form = pattern
        self.pattern = try parser.parse(pattern)
        slots = parser.order.compactMap { parser.names[$0]?.slot }
        guardForm = nil
        refusal = nil
        body = []
    }
}
