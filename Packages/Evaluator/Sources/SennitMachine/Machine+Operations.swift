// SPDX-License-Identifier: MIT
import SennitHeap
import SennitReader

// What the loop does out of line. A function that makes a value returns `Word.raisedMark` when it
// has put something to raise into the state instead.

extension Machine {
    private func caught(_ body: () throws(Raise) -> Word) -> Word {
        do {
            return try body()
        } catch {
            state.pointee.raised = error.payload
            state.pointee.raisedIsFatal = error.isFatal
            return .raisedMark
        }
    }

    private func failed() -> Word { .raisedMark }

    @inline(never) func slowAdd(_ a: Word, _ b: Word) -> Word {
        caught { () throws(Raise) in try state.pointee.arithmetic.add(self, a, b) }
    }
    @inline(never) func slowSubtract(_ a: Word, _ b: Word) -> Word {
        caught { () throws(Raise) in try state.pointee.arithmetic.subtract(self, a, b) }
    }
    @inline(never) func slowMultiply(_ a: Word, _ b: Word) -> Word {
        caught { () throws(Raise) in try state.pointee.arithmetic.multiply(self, a, b) }
    }
    @inline(never) func slowDivide(_ a: Word, _ b: Word) -> Word {
        caught { () throws(Raise) in try state.pointee.arithmetic.divide(self, a, b) }
    }
    @inline(never) func slowQuotient(_ a: Word, _ b: Word) -> Word {
        caught { () throws(Raise) in try state.pointee.arithmetic.quotient(self, a, b) }
    }
    @inline(never) func slowRemainder(_ a: Word, _ b: Word) -> Word {
        caught { () throws(Raise) in try state.pointee.arithmetic.remainder(self, a, b) }
    }
    @inline(never) func slowModulo(_ a: Word, _ b: Word) -> Word {
        caught { () throws(Raise) in try state.pointee.arithmetic.modulo(self, a, b) }
    }
    @inline(never) func slowLess(_ a: Word, _ b: Word, isSwapped: Bool = false) -> Word {
        if isSwapped && !areReal(a, b) { return failReal(">", b, a) }
        return caught { () throws(Raise) in Word(try state.pointee.arithmetic.isLess(self, a, b)) }
    }
    @inline(never) func slowLessEqual(_ a: Word, _ b: Word, isSwapped: Bool = false) -> Word {
        if isSwapped && !areReal(a, b) { return failReal(">=", b, a) }
        return caught { () throws(Raise) in Word(try state.pointee.arithmetic.isLessEqual(self, a, b)) }
    }

    private func areReal(_ a: Word, _ b: Word) -> Bool { TypeCode.real.matches(a) && TypeCode.real.matches(b) }

    /// The error of a comparison that the program wrote with its operands in this order.
    private func failReal(_ procedure: String, _ first: Word, _ second: Word) -> Word {
        let isFirst = !TypeCode.real.matches(first)
        _ = failType(procedure, isFirst ? 0 : 1, "real number", isFirst ? first : second)
        return .raisedMark
    }

    @inline(never) func slowEqual(_ a: Word, _ b: Word) -> Word {
        caught { () throws(Raise) in Word(try state.pointee.arithmetic.isEqual(self, a, b)) }
    }

    @inline(never) func failType(_ procedure: String, _ argument: Int, _ expected: String, _ got: Word) -> Bool {
        state.pointee.raised = wrongType(procedure, argument, expected, got).payload
        return false
    }

    @inline(never) func failUnbound(_ cell: Word) -> Bool {
        let name = cell[payload: GlobalCell.name].symbol.name
        return fail(.unbound, "unbound variable: \(name)", irritants: [cell[payload: GlobalCell.name]], payload: cell)
    }

    @inline(never) func vectorRef(_ vector: Word, _ index: Word) -> Word {
        guard vector.isVector else {
            _ = failType("vector-ref", 0, "vector", vector)
            return .raisedMark
        }
        if index.isFixnum, index.fixnum >= 0, index.fixnum < vector.vectorCount {
            return vector.vectorElement(index.fixnum)
        }
        guard index.isFixnum || index.is(.bignum) else {
            _ = failType("vector-ref", 1, "exact integer", index)
            return .raisedMark
        }
        _ = fail(
            .range, "vector-ref: index \(describe(index)) is out of range for a vector of length \(vector.vectorCount)",
            irritants: [vector, index])
        return .raisedMark
    }

    @inline(never) func stringRef(_ string: Word, _ index: Word) -> Word {
        guard string.is(.string) else {
            _ = failType("string-ref", 0, "string", string)
            return .raisedMark
        }
        guard index.isFixnum else {
            _ = failType("string-ref", 1, "exact integer", index)
            return .raisedMark
        }
        guard index.fixnum >= 0 && index.fixnum < string.stringScalarCount else {
            _ = fail(
                .range,
                "string-ref: index \(index.fixnum) is out of range for a string of length \(string.stringScalarCount)",
                irritants: [string, index])
            return .raisedMark
        }
        return Word(string.scalar(at: index.fixnum))
    }

    @inline(never) func failRecord(_ procedure: Word, _ got: Word) -> Bool {
        let type = procedure[payload: Closure.firstCapture]
        let name = Closure.code(procedure).name
        return failType(
            name.isSymbol ? name.symbol.name : "accessor", 0,
            "record of type \(type[payload: 0].isSymbol ? type[payload: 0].symbol.name : "record")", got)
    }

    @inline(never) func failCheck(_ type: TypeCode, _ got: Word, _ owner: Word) -> Bool {
        let name = owner.isSymbol ? owner.symbol.name : "procedure"
        return fail(.type, "\(name): expected \(type.name), got \(describe(got))", payload: got)
    }

    @inline(never) func failUninitialized(_ name: Word) -> Bool {
        fail(
            .unbound, "\(name.isSymbol ? name.symbol.name : "variable") is used before its definition",
            irritants: [name])
    }

    /// A record of the running constructor's type.
    func makeRecord(_ constructor: Word, _ fp: UnsafeMutablePointer<Word>) -> Word {
        let type = constructor[payload: Closure.firstCapture]
        let map = constructor[payload: Closure.firstCapture + 1]
        let fieldCount = type[payload: 1].header.size
        let record = allocator.object(.record, size: fieldCount + 1)
        record[payload: 0] = type
        if map.is(.vector) {
            for i in 0..<fieldCount { record[payload: i + 1] = .false }
            for (i, field) in map.elements.enumerated() { record[payload: field.fixnum + 1] = fp[i] }
        } else {
            for i in 0..<fieldCount { record[payload: i + 1] = fp[i] }
        }
        return record
    }

    /// The running parameter's value.
    package func parameterValue(_ parameter: Word) -> Word {
        var bindings = state.pointee.dynamicState[payload: 1]
        while bindings.isPair {
            if bindings.car.car == parameter { return bindings.car.cdr }
            bindings = bindings.cdr
        }
        return parameter[payload: Closure.firstCapture]
    }
}

/// Layout of global cells: value, name, module's display name.
package enum GlobalCell {
    package static let value = 0
    package static let name = 1
    package static let module = 2

    package static func make(heap: Heap, name: Symbol, module: Word) -> Word {
        let cell = heap.oldObject(.cell, size: 3)
        cell[payload: value] = .unbound
        cell[payload: self.name] = Word(name)
        cell[payload: self.module] = module
        return cell
    }
}

extension Word {
    /// Scalar `index` of a word known to be a string with that many.
    package func scalar(at index: Int) -> Unicode.Scalar {
        let bytes = stringBytes
        if isASCIIString { return Unicode.Scalar(bytes[index]) }
        return decodeScalar(bytes, at: byteOffset(ofScalar: index)).scalar
    }
}

/// The scalar that begins at `offset` of valid UTF-8, and its length in bytes.
package func decodeScalar(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> (scalar: Unicode.Scalar, length: Int)
{
    let first = UInt32(bytes[offset])
    func more(_ i: Int) -> UInt32 { UInt32(bytes[offset + i] & 0x3F) }
    let value: UInt32
    let length: Int
    switch first {
    case 0..<0x80: (value, length) = (first, 1)
    case 0..<0xE0: (value, length) = ((first & 0x1F) << 6 | more(1), 2)
    case 0..<0xF0: (value, length) = ((first & 0x0F) << 12 | more(1) << 6 | more(2), 3)
    default: (value, length) = ((first & 0x07) << 18 | more(1) << 12 | more(2) << 6 | more(3), 4)
    }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
}
