// SPDX-License-Identifier: MIT
import SennitReader

/// One kind of thing to look for.
protocol Rule: Sendable {
    /// What findings and `; lint: ignore` call it.
    static var name: String { get }
    /// What it finds, for the help text.
    static var summary: String { get }
    /// Reports the offsets, in bytes of the file, of what it finds.
    static func check(_ unit: LintUnit, _ report: (_ offset: Int, _ message: String) -> Void)
}

extension Datum {
    var offset: Int { Int(span.offset) }

    // Swift 6.3.1's optimiser fails on rules that these are inlined into.
    @inline(never)
    var elements: [Datum]? { if case .list(let elements) = value { elements } else { nil } }

    @inline(never)
    var symbol: Symbol? { if case .symbol(let symbol) = value { symbol } else { nil } }

    /// The elements of a proper or improper list but for its tail.
    @inline(never)
    var leadingElements: [Datum]? {
        switch value {
        case .list(let elements), .improperList(let elements, _): elements
        default: nil
        }
    }

    /// The symbol that a list begins with.
    var head: Symbol? { leadingElements?.first?.symbol }

    /// Whether it is its own value, or quoted.
    var isLiteral: Bool {
        switch value {
        case .boolean, .number, .character, .string, .bytevector, .vector, .collection: true
        case .list(let elements): elements.count == 2 && elements[0].symbol == "quote"
        case .symbol, .improperList, .unspecified, .endOfFile: false
        }
    }

    /// Everything directly inside.
    var children: [Datum] {
        switch value {
        case .list(let elements), .vector(let elements), .collection(_, let elements): elements
        case .improperList(let elements, let tail): elements + [tail]
        default: []
        }
    }
}
