// SPDX-License-Identifier: MIT
import SennitReader
import SennitCoreForms

extension UnitExpander {
    /// Up to this many datums a clause tests one by one, which compiles to compares and jumps.
    private static var longestChain: Int { 8 }

    func expandCase(_ form: Syntax, _ items: [Syntax]) throws(ExpanderError) -> CoreForm {
        guard items.count >= 2 else { throw malformed(.case, form) }
        if items.count == 2 { throw malformed(.case, form, "there is no clause") }
        try enterChain(items.count, form)
        defer { leaveChain(items.count) }
        let value = try expand(items[1])
        // A variable can be tested as it is; anything else is evaluated once.
        var variable: Variable?
        let key: CoreForm
        if case .localReference = value {
            key = value
        } else {
            let fresh = newVariable("key")
            variable = fresh
            key = .localReference(LocalReference(variable: fresh, position: items[1].position))
        }
        var clauses: [(test: CoreForm, body: CoreForm, form: Syntax)] = []
        var result = unspecified(form)
        for (index, clause) in items.enumerated().dropFirst(2) {
            guard let parts = clause.list, parts.count >= 2 else {
                throw malformed(.case, clause, "a clause is ((datum ...) body ...)")
            }
            let body = try caseBody(parts, key, clause)
            if isKeyword(parts[0], .else) {
                guard index == items.count - 1 else { throw malformed(.case, clause, "else must come last") }
                result = body
            } else {
                guard let datums = parts[0].list else {
                    throw malformed(.case, parts[0], "a clause starts with a list of datums")
                }
                clauses.append((try caseTest(datums, key, clause), body, clause))
            }
        }
        while let clause = clauses.popLast() {
            result = .conditional(
                Conditional(
                    test: clause.test, consequent: clause.body, alternative: result, position: clause.form.position))
        }
        guard let variable else { return result }
        return bound(variable, to: value, in: result, form)
    }

    private func caseBody(_ parts: [Syntax], _ key: CoreForm, _ clause: Syntax) throws(ExpanderError) -> CoreForm {
        guard isKeyword(parts[1], .arrow) else { return begin(try expand(parts.dropFirst()), clause) }
        guard parts.count == 3 else { throw malformed(.case, clause, "exactly one expression follows =>") }
        return .call(Call(operation: try expand(parts[2]), arguments: [key], position: clause.position))
    }

    private func caseTest(_ datums: [Syntax], _ key: CoreForm, _ clause: Syntax) throws(ExpanderError) -> CoreForm {
        guard let last = datums.last else { return boolean(false, clause) }
        if datums.count > Self.longestChain {
            let list = Constant(
                value: try constant(Syntax(list: datums, position: clause.position)),
                position: clause.position)
            return standard("memv", [key, .constant(list)], clause)
        }
        var result = try caseTest(last, key, clause)
        for datum in datums.dropLast().reversed() {
            result = .conditional(
                Conditional(
                    test: try caseTest(datum, key, clause), consequent: boolean(true, clause), alternative: result,
                    position: clause.position))
        }
        return result
    }

    private func caseTest(_ datum: Syntax, _ key: CoreForm, _ clause: Syntax) throws(ExpanderError) -> CoreForm {
        let value = CoreForm.constant(Constant(value: try constant(datum), position: datum.position))
        return standard("eqv?", [key, value], clause)
    }
}
