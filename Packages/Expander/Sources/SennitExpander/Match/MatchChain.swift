// SPDX-License-Identifier: MIT
import SennitCoreForms
import SennitReader

/// Patterns matched one after the other, whose variables a body sees: `match-let` and its kin.
final class MatchChain {
    private let expander: UnitExpander
    private let keyword: CoreSyntax
    private let whole: Syntax
    private var steps: [Step] = []
    private var nesting = 0
    private var scopes = 0
    private var seen: Set<Identifier> = []

    private struct Step {
        let writer: MatchWriter
        let clause: MatchClause
        let variable: Variable
        let value: CoreForm
        var variables: [Variable]?
    }

    init(_ expander: UnitExpander, _ keyword: CoreSyntax, _ form: Syntax) {
        self.expander = expander
        self.keyword = keyword
        whole = form
    }

    /// Leaves the scopes of the patterns' variables.
    func leave() {
        for _ in 0..<scopes { expander.locals.leave() }
        expander.leaveChain(nesting)
    }

    /// The variables of all patterns.
    var variables: [Variable] { steps.flatMap { $0.variables ?? [] } }

    /// Adds a pattern, which is read in the scope so far, and the value for it.
    func add(_ pattern: Syntax, _ value: CoreForm, _ form: Syntax) throws(ExpanderError) {
        let compiler = MatchCompiler(expander: expander, keyword: keyword, form: form)
        let clause = try MatchClause(pattern, compiler)
        if keyword == .matchLet {
            for slot in clause.slots where !seen.insert(compiler.slots[slot].identifier).inserted {
                throw expander.duplicate(
                    compiler.slots[slot].identifier.symbol, "match-let: variable", at: compiler.slots[slot].form)
            }
        }
        let variable = expander.newVariable("value")
        let writer = try MatchWriter(compiler, [clause], value: variable)
        try expander.enterChain(writer.nesting + 1, whole)
        nesting += writer.nesting + 1
        try writer.expandExpressions()
        steps.append(Step(writer: writer, clause: clause, variable: variable, value: value))
    }

    /// Binds the variables of the patterns that have been added since the last time.
    func bindAll() {
        expander.locals.enter()
        scopes += 1
        for index in steps.indices where steps[index].variables == nil {
            steps[index].variables = steps[index].writer.bindVariables(of: 0)
        }
    }

    /// The whole, around the body. The values of `match-let` are evaluated before any is matched.
    func written(around body: CoreForm) throws(ExpanderError) -> CoreForm {
        var result = body
        for step in steps.reversed() {
            step.writer.add(step.variables ?? [], body: result)
            result = try step.writer.written()
            if keyword != .matchLet { result = expander.bound(step.variable, to: step.value, in: result, whole) }
        }
        if keyword != .matchLet || steps.isEmpty { return result }
        let bindings = steps.map { Binding(variable: $0.variable, value: $0.value, position: whole.position) }
        return .let(Let(bindings: bindings, body: result, position: whole.position))
    }
}
