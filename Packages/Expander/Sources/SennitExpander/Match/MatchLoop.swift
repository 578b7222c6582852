// SPDX-License-Identifier: MIT
import SennitCoreForms

/// The loop that a repetition becomes: over the pairs of a list from the first, or over the elements of a vector
/// from the last; a variable's values are collected in a list as it goes.
struct MatchLoop {
    private let emitter: MatchEmitter
    private let test: MatchRow.Test
    private let repetition: MatchPattern.Repetition
    private let slots: [Int]
    private let loop: Variable
    private let item: Variable
    /// The rest of the list; of a vector, the vector.
    private let rest: Variable
    /// The number of elements that are left, or the index of the next one; nil if a list is gone through to its end.
    private let count: Variable?
    private let collected: [Variable]
    private let arguments: [CoreForm]

    init(
        _ emitter: MatchEmitter, _ test: MatchRow.Test, _ repetition: MatchPattern.Repetition, _ value: Variable,
        _ frames: inout [MatchEmitter.Frame]
    ) throws(ExpanderError) {
        self.emitter = emitter
        self.test = test
        self.repetition = repetition
        let expander = emitter.expander
        let compiler = emitter.compiler
        slots = repetition.variables.map { compiler.patterns.slot(of: $0) }
        loop = expander.newVariable("loop")
        item = expander.newVariable("item")
        rest = repetition.isVector ? value : expander.newVariable("rest")
        collected = slots.map { _ in expander.newVariable("collected") }
        var start: [CoreForm] = []
        if !repetition.isVector { start.append(expander.reference(value, emitter.form)) }
        if repetition.isVector {
            let length = emitter.reference(compiler.occurrences.number(of: .length, in: test.occurrence), &frames)
            let last = emitter.number(repetition.after.count + 1)
            count = expander.newVariable("index")
            start.append(expander.standard("-", [length, last], emitter.form))
        } else if repetition.afterCount > 0 {
            let pairs = emitter.reference(compiler.occurrences.number(of: .pairCount, in: test.occurrence), &frames)
            count = expander.newVariable("count")
            start.append(expander.standard("-", [pairs, emitter.number(repetition.afterCount)], emitter.form))
        } else {
            count = nil
        }
        arguments = start + collected.map { _ in emitter.constant(.list([])) }
    }

    /// The parts that the loop's variables hold once it has ended.
    var results: [(part: Int, variable: Variable)] {
        let compiler = emitter.compiler
        var results = zip(slots, collected).map { slot, variable in
            let selector = MatchOccurrence.Selector.collected(test.pattern, slot: slot)
            return (compiler.occurrences.number(of: selector, in: test.occurrence), variable)
        }
        if !repetition.isVector {
            results.append((compiler.occurrences.number(of: .remainder(test.pattern), in: test.occurrence), rest))
        }
        return results
    }

    /// What a turn of the loop does with the element: goes on, or calls `missed`.
    mutating func next(_ inner: MatchGraph, _ missed: Variable) throws(ExpanderError) -> CoreForm {
        let emitter = emitter
        let failure = { emitter.call(missed, []) }
        let this = self
        return try emitter.scoped { () throws(ExpanderError) in
            emitter.bind(emitter.compiler.innerRoot(of: this.test), to: this.item)
            return try emitter.emit(inner, failure: failure) { (node, frames) throws(ExpanderError) in
                .complete(this.again(emitter.values(of: this.slots, node, &frames)))
            }
        }
    }

    /// The next turn, with what this one has found.
    private func again(_ values: [CoreForm]) -> CoreForm {
        let expander = emitter.expander
        let form = emitter.form
        var arguments: [CoreForm] = []
        if !repetition.isVector { arguments.append(expander.standard("cdr", [expander.reference(rest, form)], form)) }
        if let count {
            arguments.append(expander.standard("-", [expander.reference(count, form), emitter.number(1)], form))
        }
        for (value, list) in zip(values, collected) {
            arguments.append(expander.standard("cons", [value, expander.reference(list, form)], form))
        }
        return emitter.call(loop, arguments)
    }

    func assemble(_ next: CoreForm, found: CoreForm) -> CoreForm {
        let expander = emitter.expander
        let form = emitter.form
        let rest = expander.reference(rest, form)
        let isMore: CoreForm
        let element: CoreForm
        if repetition.isVector, let count {
            let index = expander.reference(count, form)
            isMore = expander.standard(">=", [index, emitter.number(repetition.before.count)], form)
            element = expander.standard("vector-ref", [rest, index], form)
        } else {
            isMore =
                count.map { expander.standard(">", [expander.reference($0, form), emitter.number(0)], form) }
                ?? expander.standard("pair?", [rest], form)
            element = expander.standard("car", [rest], form)
        }
        let turn = expander.bound(item, to: element, in: next, form)
        let body = CoreForm.conditional(
            Conditional(test: isMore, consequent: turn, alternative: found, position: form.position))
        let variables = (repetition.isVector ? [] : [self.rest]) + (count.map { [$0] } ?? []) + collected
        let parameters = variables.map { Parameter(variable: $0, position: form.position) }
        let lambda = Lambda(name: loop.name, parameters: parameters, body: body, position: form.position)
        return expander.loop(loop, lambda, arguments, form)
    }
}
