// SPDX-License-Identifier: MIT
import SennitCoreForms
import SennitReader

extension MatchEmitter {
    /// A check as an expression.
    func test(_ check: MatchCheck, _ occurrence: Int, _ frames: inout [Frame]) -> CoreForm {
        switch check {
        case .minimumPairs(let count):
            let pairs = reference(compiler.occurrences.number(of: .pairCount, in: occurrence), &frames)
            return expander.standard(">=", [pairs, number(count)], form)
        case .length(let length):
            let count = reference(compiler.occurrences.number(of: .length, in: occurrence), &frames)
            return expander.standard("=", [count, number(length)], form)
        case .minimumLength(let length):
            let count = reference(compiler.occurrences.number(of: .length, in: occurrence), &frames)
            return expander.standard(">=", [count, number(length)], form)
        case .record(let type, _) where !compiler.types[type].isChecked:
            let own = reference(compiler.occurrences.number(of: .recordType, in: occurrence), &frames)
            return expander.standard("eq?", [own, value(of: compiler.types[type].expression)], form)
        case .equal(let other):
            let left = reference(occurrence, &frames)
            return expander.standard("equal?", [left, reference(other, &frames)], form)
        default: return test(check, reference(occurrence, &frames))
        }
    }

    private func test(_ check: MatchCheck, _ value: CoreForm) -> CoreForm {
        switch check {
        case .kind(.hashmap): return expander.call(MatchCompiler.hashmapModule, "hashmap?", [value], form)
        case .kind(let kind): return expander.standard(kind.predicate ?? "null?", [value], form)
        case .list: return expander.standard("list?", [value], form)
        case .constant(let pattern):
            switch compiler.patterns[pattern] {
            case .literal(let literal):
                let procedure: Symbol = literal.isComparedByEqv ? "eqv?" : "equal?"
                return expander.standard(procedure, [value, constant(literal)], form)
            case .datum(let datum): return expander.standard("equal?", [value, constant(datum)], form)
            default: return boolean(false)
            }
        case .record(let type, let fields):
            let type = self.value(of: compiler.types[type].expression)
            return `internal`("%record-of?", [value, type, number(fields)])
        case .prefix(let pattern):
            guard case .prefix(let run, _) = compiler.patterns[pattern] else { return boolean(false) }
            return `internal`("%prefix?", [value, constant(.list(run))])
        case .predicate(let expression): return application(expression, [value])
        case .hasKey(let key):
            return expander.call(
                MatchCompiler.hashmapModule, "hashmap-contains?", [value, self.value(of: key)], form)
        case .minimumPairs, .length, .minimumLength, .equal: return boolean(false)
        }
    }

    // MARK: - Expressions of the program

    /// A call of the procedure that an expression gives.
    func application(_ expression: Int, _ arguments: [CoreForm]) -> CoreForm {
        if let procedure = procedures[expression] { return call(procedure, arguments) }
        return .call(
            Call(
                operation: value(of: expression), arguments: arguments,
                position: compiler.expressions[expression].form.position))
    }

    /// The value of an expression.
    func value(of expression: Int) -> CoreForm {
        if let procedure = procedures[expression] { return call(procedure, []) }
        let position = compiler.expressions[expression].form.position
        switch compiler.expressions[expression].key {
        case .global(let module, let name):
            return .globalReference(GlobalReference(module: module, name: name, position: position))
        case .local(let variable): return .localReference(LocalReference(variable: variable, position: position))
        case .constant(let value): return .constant(Constant(value: value, position: position))
        case .standard(let name):
            return .globalReference(GlobalReference(module: RuntimeModule.base, name: name, position: position))
        case .other: return boolean(false)
        }
    }

    // MARK: - Core forms

    func call(_ procedure: Variable, _ arguments: [CoreForm]) -> CoreForm {
        .call(Call(operation: expander.reference(procedure, form), arguments: arguments, position: form.position))
    }

    func `internal`(_ name: Symbol, _ arguments: [CoreForm]) -> CoreForm {
        expander.call(RuntimeModule.internal, name, arguments, form)
    }

    func number(_ value: Int) -> CoreForm { constant(.number(.integer(value))) }

    func boolean(_ value: Bool) -> CoreForm { expander.boolean(value, form) }

    func constant(_ value: ConstantValue) -> CoreForm { .constant(Constant(value: value, position: form.position)) }

    /// `body` with a procedure of no parameters, which it may call.
    func label(_ name: Variable, _ procedure: CoreForm, in body: CoreForm) -> CoreForm {
        expander.bound(name, to: expander.thunk(procedure, form), in: body, form)
    }
}
