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
            try emitAlternatives(test, inner, variables, missed, isFoundLarger: isFoundLarger, &frames, other: other)
        default:
            // `not`: what is found inside is missed outside.
            let found = expander.newVariable("found")
            let search = try emit(inner, failure: { self.call(found, []) }) { (_, _) throws(ExpanderError) in
                .complete(self.call(missed, []))
            }
            let otherForm = try scoped(other)
            frames.append {
                let (foundForm, missedForm) = isFoundLarger ? ($0, otherForm) : (otherForm, $0)
                return self.label(missed, missedForm, in: self.label(found, foundForm, in: search))
            }
        }
    }

    /// Alternatives, each of which calls `found` with what it has bound the variables to, and if there are
    /// any with a procedure that tries the alternatives after it.
    private func emitAlternatives(
        _ test: MatchRow.Test, _ inner: MatchGraph, _ variables: [Int], _ missed: Variable, isFoundLarger: Bool,
        _ frames: inout [Frame], other: () throws(ExpanderError) -> CoreForm
    ) throws(ExpanderError) {
        let slots = variables.map { compiler.patterns.slot(of: $0) }
        let found = expander.newVariable("found")
        var results = slots.map { slot in
            let selector = MatchOccurrence.Selector.alternative(test.pattern, slot: slot)
            return (compiler.occurrences.number(of: selector, in: test.occurrence), expander.newVariable("part"))
        }
        if !slots.isEmpty {
            let resumption = compiler.occurrences.number(of: .resume(test.pattern), in: test.occurrence)
            results.append((resumption, expander.newVariable("next")))
        }
        let search = try emit(inner, failure: { self.call(missed, []) }) { (node, frames) throws(ExpanderError) in
            let values = self.values(of: slots, node, &frames)
            if slots.isEmpty { return .complete(self.call(found, values)) }
            let next = self.expander.newVariable("next")
            let whole = self.call(found, values + [self.expander.reference(next, self.form)])
            frames.append { self.label(next, $0, in: whole) }
            return .continued
        }
        let parameters = results.map(\.1)
        if isFoundLarger {
            let missedForm = try scoped(other)
            for (part, variable) in results { bind(part, to: variable) }
            frames.append { self.label(missed, missedForm, in: self.label(found, parameters, $0, in: search)) }
        } else {
            let foundForm = try scoped { () throws(ExpanderError) in
                for (part, variable) in results { bind(part, to: variable) }
                return try other()
            }
            let body = label(found, parameters, foundForm, in: search)
            frames.append { self.label(missed, $0, in: body) }
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
