// SPDX-License-Identifier: MIT
import SennitReader
import SennitCoreForms

/// A part of a program, as a macro's procedure is given it and returns it. What has not been taken apart keeps its
/// place in the source.
public struct SyntaxNode {
    let syntax: Syntax

    public enum Shape {
        case identifier(SyntaxIdentifier)
        case constant(ConstantValue)
        /// A list, of which `()` is one, or with a tail that is no list one with elements.
        case list([SyntaxNode], tail: SyntaxNode?)
        case vector([SyntaxNode])
    }

    /// Complexity: O(n) in the number of elements.
    public var shape: Shape {
        switch syntax.value {
        case .identifier(let identifier): .identifier(SyntaxIdentifier(identifier: identifier))
        case .constant(let value): .constant(value)
        case .list(let items): .list(items.map(SyntaxNode.init), tail: nil)
        case .improperList(let items, let tail): .list(items.map(SyntaxNode.init), tail: SyntaxNode(syntax: tail))
        case .vector(let items): .vector(items.map(SyntaxNode.init))
        }
    }
}

/// A symbol with the macro expansions that put it into the program: two are equal when the same definition would bind
/// both.
///
/// `@unchecked Sendable`: the marks never change, and what they lead to is used on the expander's thread only.
public struct SyntaxIdentifier: Hashable, @unchecked Sendable {
    let identifier: Identifier

    public var symbol: Symbol { identifier.symbol }
}

/// Makes syntax of what a macro's procedure has made.
public struct SyntaxFactory {
    let expander: UnitExpander
    /// The marks of the macro's use: what the procedure returns is as if it were written there.
    let mark: Mark?
    let position: Position
    /// Places of symbols that occur once in the use.
    var places: [Symbol: Syntax] = [:]

    init(expander: UnitExpander, mark: Mark?, position: Position, form: Syntax? = nil) {
        self.expander = expander
        self.mark = mark
        self.position = position
        if let form {
            var repeated: Set<Symbol> = []
            findPlaces(in: form, &repeated)
        }
    }

    private mutating func findPlaces(in form: Syntax, _ repeated: inout Set<Symbol>) {
        // What macros have made has no places of its own, and may be huge.
        guard places.count + repeated.count < 1000 else { return }
        switch form.value {
        case .identifier(let identifier):
            guard identifier.mark === mark, form.length > 0, !repeated.contains(identifier.symbol) else { return }
            if places.updateValue(form, forKey: identifier.symbol) != nil {
                places[identifier.symbol] = nil
                repeated.insert(identifier.symbol)
            }
        case .constant: break
        case .list(let items), .vector(let items): for item in items { findPlaces(in: item, &repeated) }
        case .improperList(let items, let tail):
            for item in items { findPlaces(in: item, &repeated) }
            findPlaces(in: tail, &repeated)
        }
    }

    /// The symbol that stands for `identifier`, which is written where the macro is used; nil if it is an
    /// identifier from elsewhere.
    public func symbol(for identifier: SyntaxIdentifier) -> Symbol? {
        identifier.identifier.mark === mark ? identifier.symbol : nil
    }

    public func symbol(_ symbol: Symbol) -> SyntaxNode {
        if let place = places[symbol] { return SyntaxNode(syntax: place) }
        return identifier(SyntaxIdentifier(identifier: Identifier(symbol, mark: mark)))
    }

    public func identifier(_ identifier: SyntaxIdentifier) -> SyntaxNode {
        SyntaxNode(syntax: Syntax(leaf: .identifier(identifier.identifier), position: position))
    }

    public func constant(_ value: ConstantValue) -> SyntaxNode {
        SyntaxNode(syntax: Syntax(leaf: .constant(value), position: position))
    }

    /// A list of the elements, and of those of `tail` if that is a list.
    ///
    /// - Throws: an error of kind `limit` when the macro has made too much, or what nests too deep.
    public func list(_ items: [SyntaxNode], tail: SyntaxNode? = nil) throws(ExpanderError) -> SyntaxNode {
        try expander.charge(items.count + 1, at: position)
        let parts = items.map(\.syntax)
        guard let tail else { return try checked(Syntax(list: parts, position: position)) }
        return try checked(Syntax(items: parts, tail: tail.syntax, position: position))
    }

    public func vector(_ items: [SyntaxNode]) throws(ExpanderError) -> SyntaxNode {
        try expander.charge(items.count + 1, at: position)
        return try checked(Syntax(vector: items.map(\.syntax), position: position))
    }

    /// The part of a list from element `index` on.
    public func rest(of list: SyntaxNode, from index: Int) throws(ExpanderError) -> SyntaxNode {
        switch list.syntax.value {
        case .list(let items): return SyntaxNode(syntax: try expander.rest(of: items[...], from: index, tail: nil))
        case .improperList(let items, let tail):
            return SyntaxNode(syntax: try expander.rest(of: items[...], from: index, tail: tail))
        default: return list
        }
    }

    /// A number or collection that has been read.
    public func constant(reading datum: Datum) -> SyntaxNode? {
        let reader = SyntaxReader(base: .min, maximumHeight: expander.options.maximumDepth)
        guard let syntax = try? reader.syntax(datum), case .constant = syntax.value else { return nil }
        return SyntaxNode(syntax: Syntax(leaf: syntax.value, position: position))
    }

    /// Counts parts that a macro's procedure is given.
    public func charge(_ count: Int) throws(ExpanderError) { try expander.charge(count, at: position) }

    public var maximumDepth: Int { Int(expander.options.maximumDepth) }

    public func tooDeep() -> ExpanderError { expander.tooDeep(Syntax(list: [], position: position)) }

    private func checked(_ syntax: Syntax) throws(ExpanderError) -> SyntaxNode {
        if syntax.height > expander.options.maximumDepth { throw tooDeep() }
        return SyntaxNode(syntax: syntax)
    }
}
