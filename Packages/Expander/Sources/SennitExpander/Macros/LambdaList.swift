// SPDX-License-Identifier: MIT
import SennitReader
import SennitCoreForms

/// The parameters of `define-macro` and `defmacro`: names, lists of such parameters, and behind a dot, `&rest` or
/// `&body` one name for all that is left.
indirect enum LambdaList {
    case name
    case list([LambdaList], rest: Bool)

    /// What the names stand for, in the order of `names(in:)`; nil if `form` is not shaped so.
    func match(_ form: Syntax, _ expander: UnitExpander) throws(ExpanderError) -> [Syntax]? {
        var result: [Syntax] = []
        return try match(form, into: &result, expander) ? result : nil
    }

    private func match(
        _ form: Syntax, into result: inout [Syntax], _ expander: UnitExpander
    ) throws(ExpanderError) -> Bool {
        guard case .list(let parameters, let takesRest) = self else {
            result.append(form)
            return true
        }
        let items: [Syntax]
        var tail: Syntax?
        switch form.value {
        case .list(let elements): items = elements
        case .improperList(let elements, let last): (items, tail) = (elements, last)
        default:
            guard parameters.isEmpty, takesRest else { return false }
            result.append(form)
            return true
        }
        guard items.count >= parameters.count, takesRest || items.count == parameters.count && tail == nil
        else { return false }
        for (parameter, item) in zip(parameters, items) {
            guard try parameter.match(item, into: &result, expander) else { return false }
        }
        if takesRest { result.append(try expander.rest(of: items[...], from: parameters.count, tail: tail)) }
        return true
    }
}

extension UnitExpander {
    /// Parses the parameters of a macro, and notes the names in order.
    func lambdaList(
        _ form: Syntax, _ keyword: CoreSyntax, names: inout [Syntax]
    ) throws(ExpanderError) -> LambdaList {
        switch form.value {
        case .identifier:
            names.append(form)
            return .list([], rest: true)
        case .list(let items): return try lambdaList(items[...], tail: nil, keyword, names: &names)
        case .improperList(let items, let tail): return try lambdaList(items[...], tail: tail, keyword, names: &names)
        default:
            throw malformed(keyword, form, "a parameter must be an identifier, not \(form.brief(limit: 30))")
        }
    }

    private func lambdaList(
        _ items: ArraySlice<Syntax>, tail: Syntax?, _ keyword: CoreSyntax, names: inout [Syntax]
    ) throws(ExpanderError) -> LambdaList {
        var parameters: [LambdaList] = []
        var tail = tail
        var rest = items
        while let item = rest.popFirst() {
            guard let identifier = item.identifier else {
                parameters.append(try lambdaList(item, keyword, names: &names))
                continue
            }
            switch identifier.symbol.name {
            case "&rest", "&body":
                guard rest.count == 1, tail == nil else {
                    throw malformed(keyword, item, "one name has to follow \(identifier.symbol)")
                }
                tail = rest.removeFirst()
            case "&optional", "&key", "&aux", "&whole", "&environment":
                throw malformed(
                    keyword, item,
                    "there is no \(identifier.symbol) here, only &rest and &body, and $ENV is the environment")
            default:
                names.append(item)
                parameters.append(.name)
            }
        }
        guard let tail else { return .list(parameters, rest: false) }
        guard tail.identifier != nil else {
            throw malformed(keyword, tail, "a parameter must be an identifier, not \(tail.brief(limit: 30))")
        }
        names.append(tail)
        return .list(parameters, rest: true)
    }
}
