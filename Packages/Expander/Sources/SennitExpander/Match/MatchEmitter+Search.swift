// SPDX-License-Identifier: MIT
import SennitCoreForms

extension MatchEmitter {
    /// What goes through a repetition, or tries alternatives, as a frame.
    ///
    /// Both outcomes are reached from several places, or from inside a loop, so they are procedures; the
    /// compiler puts one that is called once in the place of its call.
    ///
    /// - Parameters:
    ///   - isFoundLarger: whether the frame leaves its place for what follows success, not failure.
    ///   - other: writes what follows the other outcome.
    func emitSearch(
        _ test: MatchRow.Test, _ inner: MatchGraph, isFoundLarger: Bool, _ frames: inout [Frame],
        other: () throws(ExpanderError) -> CoreForm
    ) throws(ExpanderError) {
        let value = variable(test.occurrence, &frames)
        let missed = expander.newVariable("missed")
        switch compiler.patterns[test.pattern] {
        case .search(let repetition):
            var loop = try MatchLoop(self, test, repetition, value, &frames)
            let next = try loop.next(inner, missed)
            if isFoundLarger {
                let missedForm = try scoped(other)
                for (part, variable) in loop.results { bind(part, to: variable) }
                frames.append { self.label(missed, missedForm, in: loop.assemble(next, found: $0)) }
            } else {
                let found = try scoped { () throws(ExpanderError) in
                    for (part, variable) in loop.results { bind(part, to: variable) }
                    return try other()
                }
                let search = loop.assemble(next, found: found)
                frames.append { self.label(missed, $0, in: search) }
            }
        case .either(_, let variables):
            let slots = variables.map { compiler.patterns.slot(of: $0) }
            let found = expander.newVariable("found")
            let results = slots.map { slot in
                let selector = MatchOccurrence.Selector.alternative(test.pattern, slot: slot)
                return (compiler.occurrences.number(of: selector, in: test.occurrence), expander.newVariable("part"))
            }
            let search = try innerForm(inner, slots, found: found, missed: missed)
            if isFoundLarger {
                let missedForm = try scoped(other)
                for (part, variable) in results { bind(part, to: variable) }
                frames.append {
                    self.label(missed, missedForm, in: self.label(found, results.map(\.1), $0, in: search))
                }
            } else {
                let foundForm = try scoped { () throws(ExpanderError) in
                    for (part, variable) in results { bind(part, to: variable) }
                    return try other()
                }
                let body = label(found, results.map(\.1), foundForm, in: search)
                frames.append { self.label(missed, $0, in: body) }
            }
        default:
            // `not`: what is found inside is missed outside.
            let found = expander.newVariable("found")
            let search = try innerForm(inner, [], found: missed, missed: found)
            let otherForm = try scoped(other)
            frames.append {
                let (foundForm, missedForm) = isFoundLarger ? ($0, otherForm) : (otherForm, $0)
                return self.label(missed, missedForm, in: self.label(found, foundForm, in: search))
            }
        }
    }

    /// An inner graph that ends in calls: of `found` with the values of the slots, or of `missed`.
    func innerForm(
        _ graph: MatchGraph, _ slots: [Int], found: Variable, missed: Variable
    ) throws(ExpanderError) -> CoreForm {
        try emit(graph, failure: { self.call(missed, []) }) { (node, frames) throws(ExpanderError) in
            .complete(self.call(found, self.values(of: slots, node, &frames)))
        }
    }

    /// What the slots are bound to where a node of success is reached.
    func values(of slots: [Int], _ node: MatchGraph.Node, _ frames: inout [Frame]) -> [CoreForm] {
        guard case .success(_, let bindings, _) = node else { return [] }
        let table = MatchBindings.table(bindings)
        return slots.map { reference(table[$0] ?? 0, &frames) }
    }

    /// `body` with a procedure that it may call.
    func label(_ name: Variable, _ parameters: [Variable], _ procedure: CoreForm, in body: CoreForm) -> CoreForm {
        let parameters = parameters.map { Parameter(variable: $0, position: form.position) }
        let lambda = Lambda(parameters: parameters, body: procedure, position: form.position)
        return expander.bound(name, to: .lambda(lambda), in: body, form)
    }
}
