// SPDX-License-Identifier: MIT
import SennitReader
import SennitCoreForms

/// A datum with identifiers in place of symbols: what the expander works on.
///
/// Lists are arrays. A macro use copies only what its template spells out and shares the trees that
/// its pattern variables stand for, so trees form a graph that may be exponentially smaller than
/// what it denotes; whoever walks one counts the nodes (`UnitExpander.charge`). `height` is kept
/// below the depth limit wherever trees are made, so recursion over a tree never needs a check.
struct Syntax {
    var value: Value
    var position: Position
    /// Length in bytes of the source text; 0 when the form comes from a template.
    var length: Int32
    /// The longest way down to a leaf; 0 for a leaf.
    var height: Int32

    enum Value {
        case identifier(Identifier)
        case constant(ConstantValue)
        /// A proper list; `()` is `.list([])`.
        case list([Syntax])
        /// At least one element, and a tail that is not a list.
        indirect case improperList([Syntax], tail: Syntax)
        case vector([Syntax])
    }

    /// A leaf: an identifier, a constant or an empty sequence.
    init(leaf value: Value, position: Position, length: Int32 = 0) {
        self.value = value
        self.position = position
        self.length = length
        height = 0
    }

    init(list items: [Syntax], position: Position, length: Int32 = 0) {
        self.init(leaf: .list(items), position: position, length: length)
        height = Self.height(above: items)
    }

    init(vector items: [Syntax], position: Position, length: Int32 = 0) {
        self.init(leaf: .vector(items), position: position, length: length)
        height = Self.height(above: items)
    }

    /// The list `(items ... . tail)`, in whichever of its forms keeps the tail a non-list.
    init(items: [Syntax], tail: Syntax, position: Position, length: Int32 = 0) {
        if items.isEmpty {
            self = tail
            return
        }
        switch tail.value {
        case .list(let rest):
            self.init(list: items + rest, position: position, length: length)
        case .improperList(let rest, let last):
            let all = items + rest
            self.init(leaf: .improperList(all, tail: last), position: position, length: length)
            height = max(Self.height(above: all), last.height + 1)
        default:
            self.init(leaf: .improperList(items, tail: tail), position: position, length: length)
            height = max(Self.height(above: items), tail.height + 1)
        }
    }

    private static func height(above items: [Syntax]) -> Int32 {
        var height: Int32 = 0
        for item in items where item.height >= height { height = item.height + 1 }
        return items.isEmpty ? 0 : max(height, 1)
    }

    var identifier: Identifier? {
        if case .identifier(let identifier) = value { return identifier }
        return nil
    }

    var list: [Syntax]? {
        if case .list(let items) = value { return items }
        return nil
    }

    var isEmptyList: Bool { list?.isEmpty ?? false }
}
