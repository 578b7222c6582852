// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine

/// Vectors, records and conditions.
extension Printer {
    mutating func beginVector(_ vector: Word) -> Word? {
        if writeLabel(vector) { return nil }
        if isTooDeep {
            append("#(...)")
            return nil
        }
        append("#(")
        guard vector.vectorCount > 0 else {
            append(")")
            return nil
        }
        tasks.append(.elements(vector, 1))
        return vector.vectorElement(0)
    }

    mutating func continueVector(_ vector: Word, _ index: Int) {
        guard index < vector.vectorCount else { return append(")") }
        append(" ")
        tasks.append(.elements(vector, index + 1))
        begin(vector.vectorElement(index))
    }

    mutating func beginRecord(_ record: Word) -> Word? {
        append("#<")
        Atoms.write(record[payload: 0][payload: 0], .display, limit: limit?.bytes, into: &output)
        if isTooDeep {
            append(" ...>")
            return nil
        }
        return nextField(record, 1)
    }

    mutating func continueRecord(_ record: Word, _ index: Int) {
        if let value = nextField(record, index) { begin(value) }
    }

    /// Writes the name of field `index` and returns its value; closes the record behind the last one.
    private mutating func nextField(_ record: Word, _ index: Int) -> Word? {
        guard index < record.header.size else {
            append(">")
            return nil
        }
        let names = record[payload: 0][payload: 1]
        if names.is(.vector), index <= names.header.size {
            // Fields of the library's own records need not have a name that is shown: see `RegexpRecord`.
            let name = names[payload: index - 1]
            if name.isFalse {
                append(">")
                return nil
            }
            append(" ")
            if name.isSymbol {
                Atoms.write(name, .display, limit: limit?.bytes, into: &output)
                append(": ")
            }
        } else {
            append(" ")
        }
        tasks.append(.fields(record, index + 1))
        return record[payload: index]
    }

    mutating func beginCondition(_ condition: Word) -> Word? {
        append("#<condition ")
        Atoms.write(condition[payload: ConditionField.kind], .display, limit: limit?.bytes, into: &output)
        append(": ")
        tasks.append(.end(UInt8(ascii: ">")))
        var irritants: [Word] = []
        var rest = condition[payload: ConditionField.irritants]
        while rest.isPair {
            irritants.append(rest.car)
            rest = rest.cdr
        }
        for irritant in irritants.reversed() { tasks.append(.value(irritant)) }
        let message = condition[payload: ConditionField.message]
        guard message.is(.string) else { return message }
        Atoms.write(message, .display, limit: limit?.bytes, into: &output)
        return nil
    }
}
