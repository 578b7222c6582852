// SPDX-License-Identifier: MIT
import SennitReader
import SennitCoreForms

extension UnitExpander {
    func expandWhen(_ keyword: CoreSyntax, _ form: Syntax, _ items: [Syntax]) throws(ExpanderError) -> CoreForm {
        guard items.count >= 3 else { throw malformed(keyword, form, items.count == 2 ? "the body is empty" : nil) }
        let test = try expand(items[1])
        let body = begin(try expand(items.dropFirst(2)), form)
        let nothing = unspecified(form)
        return .conditional(
            Conditional(
                test: test, consequent: keyword == .when ? body : nothing,
                alternative: keyword == .when ? nothing : body, position: form.position))
    }

    func expandAnd(_ form: Syntax, _ items: [Syntax]) throws(ExpanderError) -> CoreForm {
        try enterChain(items.count, form)
        defer { leaveChain(items.count) }
        var tests = try expand(items.dropFirst())
        guard var result = tests.popLast() else { return boolean(true, form) }
        while let test = tests.popLast() {
            result = .conditional(
                Conditional(
                    test: test, consequent: result, alternative: boolean(false, form), position: form.position))
        }
        return result
    }

    func expandOr(_ form: Syntax, _ items: [Syntax]) throws(ExpanderError) -> CoreForm {
        try enterChain(items.count, form)
        defer { leaveChain(items.count) }
        var tests: [(Variable, CoreForm)] = []
        for item in items.dropFirst() {
            let test = try expand(item)
            tests.append((newVariable("test"), test))
        }
        guard var result = tests.popLast()?.1 else { return boolean(false, form) }
        while let (variable, test) = tests.popLast() {
            result = firstTrue(variable, test, else: result, form)
        }
        return result
    }

    /// The value of `test` if that is true, else the value of `other`.
    private func firstTrue(_ variable: Variable, _ test: CoreForm, else other: CoreForm, _ form: Syntax) -> CoreForm {
        let value = reference(variable, form)
        let choice = Conditional(test: value, consequent: value, alternative: other, position: form.position)
        return bound(variable, to: test, in: .conditional(choice), form)
    }

    func bound(_ variable: Variable, to value: CoreForm, in body: CoreForm, _ form: Syntax) -> CoreForm {
        .let(
            Let(
                bindings: [Binding(variable: variable, value: value, position: form.position)], body: body,
                position: form.position))
    }

    func expandCond(_ form: Syntax, _ items: [Syntax]) throws(ExpanderError) -> CoreForm {
        guard items.count >= 2 else { throw malformed(.cond, form, "there is no clause") }
        return try cond(items.dropFirst(), .cond, form, otherwise: nil)
    }

    /// The clauses of `cond` and `guard`. Without an `else` clause the value is `otherwise`, or unspecified.
    func cond(
        _ clauses: ArraySlice<Syntax>, _ keyword: CoreSyntax, _ form: Syntax, otherwise: CoreForm?
    ) throws(ExpanderError) -> CoreForm {
        try enterChain(clauses.count, form)
        defer { leaveChain(clauses.count) }
        var parsed: [CondClause] = []
        parsed.reserveCapacity(clauses.count)
        var result = otherwise ?? unspecified(form)
        for (index, clause) in zip(clauses.indices, clauses) {
            guard let parts = clause.list, let first = parts.first else {
                throw malformed(keyword, clause, "a clause is (test body ...)")
            }
            if isKeyword(first, .else) {
                guard parts.count >= 2 else { throw malformed(keyword, clause, "the else clause is empty") }
                guard index == clauses.endIndex - 1 else { throw malformed(keyword, clause, "else must come last") }
                result = begin(try expand(parts.dropFirst()), clause)
            } else {
                parsed.append(try condClause(clause, parts, keyword))
            }
        }
        while let clause = parsed.popLast() { result = assemble(clause, else: result) }
        return result
    }

    func hasElse(_ clauses: ArraySlice<Syntax>) -> Bool {
        guard let first = clauses.last?.list?.first else { return false }
        return isKeyword(first, .else)
    }

    private struct CondClause {
        let test: CoreForm
        let action: Action
        let form: Syntax
        enum Action {
            case body(CoreForm)
            case value(Variable)
            case receiver(Variable, CoreForm)
        }
    }

    private func condClause(
        _ clause: Syntax, _ parts: [Syntax], _ keyword: CoreSyntax
    ) throws(ExpanderError) -> CondClause {
        let test = try expand(parts[0])
        if parts.count == 1 { return CondClause(test: test, action: .value(newVariable("test")), form: clause) }
        if isKeyword(parts[1], .arrow) {
            guard parts.count == 3 else {
                throw malformed(keyword, clause, "exactly one expression, a procedure, follows =>")
            }
            let variable = newVariable("test")
            return CondClause(test: test, action: .receiver(variable, try expand(parts[2])), form: clause)
        }
        let body = begin(try expand(parts.dropFirst()), clause)
        return CondClause(test: test, action: .body(body), form: clause)
    }

    private func assemble(_ clause: CondClause, else other: CoreForm) -> CoreForm {
        let position = clause.form.position
        switch clause.action {
        case .body(let body):
            return .conditional(
                Conditional(test: clause.test, consequent: body, alternative: other, position: position))
        case .value(let variable):
            return firstTrue(variable, clause.test, else: other, clause.form)
        case .receiver(let variable, let receiver):
            let value = CoreForm.localReference(LocalReference(variable: variable, position: position))
            let call = CoreForm.call(Call(operation: receiver, arguments: [value], position: position))
            let choice = Conditional(test: value, consequent: call, alternative: other, position: position)
            return bound(variable, to: clause.test, in: .conditional(choice), clause.form)
        }
    }
}
