// SPDX-License-Identifier: MIT
import SennitCoreForms
import SennitReader

/// Puts together what one match form becomes: the procedures that its patterns' expressions and shared bodies
/// become, around the graph of its clauses.
final class MatchWriter {
    let compiler: MatchCompiler
    private let expander: UnitExpander
    private let form: Syntax
    private let clauses: [MatchClause]
    private let graph: MatchGraph
    private let root: Int
    private let value: Variable
    private let emitter: MatchEmitter
    private var parts: [Part] = []
    /// The procedures of expressions, each to be bound by itself, so that one called once stands in the place of its call.
    private var expressions: [(variable: Variable, lambda: CoreForm)] = []
    private var shared: [Binding] = []

    /// What a clause has become.
    private struct Part {
        /// The variables of the clause; for a body that is reached once.
        var variables: [Variable] = []
        var refusal: Variable?
        var guardForm: CoreForm?
        var body: CoreForm
        /// For a body that is reached in several ways: the procedures of guard and body.
        var guardProcedure: Variable?
        var bodyProcedure: Variable?
    }

    /// - Parameter value: the variable that holds the value to match.
    init(_ compiler: MatchCompiler, _ clauses: [MatchClause], value: Variable) throws(ExpanderError) {
        self.compiler = compiler
        self.clauses = clauses
        self.value = value
        expander = compiler.expander
        form = compiler.form
        root = compiler.occurrences.root()
        graph = try compiler.graph(of: clauses.map(\.pattern), at: root, mayRefuse: clauses.map(\.mayRefuse))
        emitter = MatchEmitter(compiler)
        if nesting > expander.options.maximumChain { throw compiler.tooLong() }
    }

    /// How deep, at most, the core forms nest.
    var nesting: Int { graph.depth + compiler.occurrences.count + compiler.expressions.count + 1 }

    /// Expands the expressions in patterns. They see nothing of what patterns bind.
    func expandExpressions() throws(ExpanderError) {
        for (number, expression) in compiler.expressions.enumerated() {
            guard case .other = expression.key else { continue }
            let isKey = compiler.keys.contains(number)
            let argument = expander.newVariable("value")
            var body = try expander.expand(expression.form)
            if !isKey {
                body = .call(
                    Call(
                        operation: body, arguments: [expander.reference(argument, expression.form)],
                        position: expression.form.position))
            }
            let parameter = Parameter(variable: argument, position: expression.form.position)
            let lambda = Lambda(parameters: isKey ? [] : [parameter], body: body, position: expression.form.position)
            let variable = expander.newVariable("expression")
            emitter.procedures[number] = variable
            expressions.append((variable, .lambda(lambda)))
        }
    }

    /// Binds the variables of a clause in the innermost scope.
    func bindVariables(of clause: Int) -> [Variable] {
        clauses[clause].slots.map { expander.bind(compiler.slots[$0].identifier) }
    }

    /// Adds a clause that has been bound and whose body has been expanded elsewhere.
    func add(_ variables: [Variable], body: CoreForm) { parts.append(Part(variables: variables, body: body)) }

    /// Expands guard and body of the next clause.
    func expandClause(_ index: Int) throws(ExpanderError) {
        let clause = clauses[index]
        guard graph.successes[index, default: 0] > 1 else {
            expander.locals.enter()
            defer { expander.locals.leave() }
            let variables = bindVariables(of: index)
            let test = try clause.guardForm.map { (form) throws(ExpanderError) in try expander.expand(form) }
            let refusal = clause.refusal.map { expander.bind($0) }
            let body = try expander.body(clause.body, compiler.keyword, clause.form)
            parts.append(Part(variables: variables, refusal: refusal, guardForm: test, body: body))
            return
        }
        var part = Part(body: expander.unspecified(form))
        if let test = clause.guardForm {
            part.guardProcedure = try share("guard", index, isBody: false) { () throws(ExpanderError) in
                try self.expander.expand(test)
            }
        }
        part.bodyProcedure = try share("body", index, isBody: true) { () throws(ExpanderError) in
            try self.expander.body(clause.body, self.compiler.keyword, clause.form)
        }
        parts.append(part)
    }

    private func share(
        _ name: Symbol, _ clause: Int, isBody: Bool, _ body: () throws(ExpanderError) -> CoreForm
    ) throws(ExpanderError) -> Variable {
        expander.locals.enter()
        defer { expander.locals.leave() }
        var variables = bindVariables(of: clause)
        if isBody, let refusal = clauses[clause].refusal { variables.append(expander.bind(refusal)) }
        let position = clauses[clause].form.position
        let parameters = variables.map { Parameter(variable: $0, position: position) }
        let lambda = Lambda(parameters: parameters, body: try body(), position: position)
        let procedure = expander.newVariable(name)
        shared.append(Binding(variable: procedure, value: .lambda(lambda), position: position))
        return procedure
    }

    /// The whole, when all clauses are there.
    func written() throws(ExpanderError) -> CoreForm {
        emitter.bind(root, to: value)
        var result = try emitter.emit(graph, failure: { self.failure }) { (node, frames) throws(ExpanderError) in
            self.ending(node, &frames)
        }
        if !shared.isEmpty { result = expander.letrec(shared, result, form) }
        for (variable, lambda) in expressions.reversed() {
            result = expander.bound(variable, to: lambda, in: result, form)
        }
        return result
    }

    private var failure: CoreForm {
        let keyword = Constant(value: .symbol(compiler.keyword.symbol), position: form.position)
        return emitter.internal("%match-failure", [.constant(keyword), expander.reference(value, form)])
    }

    /// What happens where a clause has matched.
    private func ending(_ node: MatchGraph.Node, _ frames: inout [MatchEmitter.Frame]) -> MatchEmitter.Ending {
        guard case .success(let clause, _, let next) = node else { return .complete(failure) }
        let values = emitter.values(of: clauses[clause].slots, node, &frames)
        let part = parts[clause]
        var refusal = part.refusal
        var test = part.guardForm
        var body = part.body
        if let procedure = part.bodyProcedure {
            if clauses[clause].refusal != nil { refusal = expander.newVariable("next") }
            let further = refusal.map { [expander.reference($0, form)] } ?? []
            body = emitter.call(procedure, values + further)
            test = part.guardProcedure.map { emitter.call($0, values) }
        } else if !values.isEmpty {
            let bindings = zip(part.variables, values).map {
                Binding(variable: $0, value: $1, position: form.position)
            }
            let position = form.position
            frames.append { .let(Let(bindings: bindings, body: $0, position: position)) }
        }
        if next == nil { return .complete(body) }
        if let refusal {
            let goOn = emitter.call(refusal, [])
            let whole = test.map { choice($0, body, goOn) } ?? body
            let emitter = emitter
            frames.append { emitter.label(refusal, $0, in: whole) }
        } else if let test {
            let this = self
            frames.append { this.choice(test, body, $0) }
        }
        return .continued
    }

    private func choice(_ test: CoreForm, _ body: CoreForm, _ other: CoreForm) -> CoreForm {
        .conditional(Conditional(test: test, consequent: body, alternative: other, position: form.position))
    }
}
