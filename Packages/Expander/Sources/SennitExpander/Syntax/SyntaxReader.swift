// SPDX-License-Identifier: MIT
import SennitReader
import SennitCoreForms

/// Turns datums of one file into syntax, adding the file's base to their offsets.
struct SyntaxReader {
    let base: Int32
    let maximumHeight: Int32

    /// - Throws: an error of kind `limit` where `datum` nests too deep.
    func syntax(_ datum: Datum, depth: Int32 = 0) throws(ExpanderError) -> Syntax {
        let position = position(of: datum)
        let length = datum.span.length
        if depth >= maximumHeight {
            throw ExpanderError(
                .limit(.depth), "this nests deeper than \(maximumHeight) levels", position: position, length: length)
        }
        switch datum.value {
        case .symbol(let symbol):
            return Syntax(leaf: .identifier(Identifier(symbol)), position: position, length: length)
        case .list(let items):
            return Syntax(list: try syntax(items, depth: depth + 1), position: position, length: length)
        case .improperList(let items, let tail):
            return Syntax(
                items: try syntax(items, depth: depth + 1), tail: try syntax(tail, depth: depth + 1),
                position: position, length: length)
        case .vector(let items):
            return Syntax(vector: try syntax(items, depth: depth + 1), position: position, length: length)
        case .collection:
            return Syntax(
                leaf: .constant(try constant(datum, depth: depth)), position: position, length: length)
        case .boolean, .number, .character, .string, .bytevector, .unspecified, .endOfFile:
            return Syntax(leaf: .constant(constant(datum.value)), position: position, length: length)
        }
    }

    private func syntax(_ items: [Datum], depth: Int32) throws(ExpanderError) -> [Syntax] {
        var result: [Syntax] = []
        result.reserveCapacity(items.count)
        for item in items { result.append(try syntax(item, depth: depth)) }
        return result
    }

    private func position(of datum: Datum) -> Position {
        if datum.span.line == 0 { return .none }
        let (sum, overflow) = base.addingReportingOverflow(datum.span.offset)
        return overflow || sum < 0 ? .none : Position(sum)
    }

    /// A collection's literal is a constant altogether: there are no identifiers in it.
    private func constant(_ datum: Datum, depth: Int32) throws(ExpanderError) -> ConstantValue {
        if depth >= maximumHeight {
            throw ExpanderError(
                .limit(.depth), "this nests deeper than \(maximumHeight) levels", position: position(of: datum),
                length: datum.span.length)
        }
        switch datum.value {
        case .symbol(let symbol): return .symbol(symbol)
        case .list(let items): return .list(try constants(items, depth: depth))
        case .vector(let items): return .vector(try constants(items, depth: depth))
        case .collection(let kind, let items): return .collection(kind, try constants(items, depth: depth))
        case .improperList(let items, let tail):
            return .improperList(try constants(items, depth: depth), tail: try constant(tail, depth: depth + 1))
        default: return constant(datum.value)
        }
    }

    private func constants(_ items: [Datum], depth: Int32) throws(ExpanderError) -> [ConstantValue] {
        var result: [ConstantValue] = []
        for item in items { result.append(try constant(item, depth: depth + 1)) }
        return result
    }

    private func constant(_ value: Datum.Value) -> ConstantValue {
        switch value {
        case .boolean(let value): .boolean(value)
        case .number(let value): .number(value)
        case .character(let value): .character(value)
        case .string(let value): .string(value)
        case .bytevector(let value): .bytevector(value)
        case .endOfFile: .endOfFile
        default: .unspecified
        }
    }
}
