// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine

// Hashes of procedures, which are the same only if they are one object. The collector moves them, and they have no
// room for a number, so their hash is one of what never changes in them: their code, and what they capture, as far
// as that is immutable. Only closures that capture alike, in parts beyond those that are looked at too, share a hash.

extension KeyHash {
    /// So many parts of what a procedure captures are looked at.
    private static let partLimit = 16
    /// Of strings and bytevectors longer than this only the length is.
    private static let longText = 64

    static func procedure(_ word: Word) -> UInt64 {
        // Without captured variables it has been in the old generation from the start, where nothing moves. Such a
        // closure may be without code as yet: it is filled in when its definition is reached.
        guard word.header.size > Closure.firstCapture else { return mix(UInt64(UInt(bitPattern: word.address)) ^ 0x70) }
        var state = SipHash()
        var left = partLimit
        combine(procedure: word, &state, &left)
        return state.finish()
    }

    private static func combine(procedure word: Word, _ state: inout SipHash, _ left: inout Int) {
        let size = word.header.size
        guard size > Closure.firstCapture else { return state.combine(UInt64(UInt(bitPattern: word.address))) }
        state.combine(UInt64(word.header.detail) &<< 32 | UInt64(truncatingIfNeeded: size))
        if word[payload: Closure.codeIndex].is(.code), let opcode = Closure.code(word).instruction(0).opcode,
            opcode != .caseLambdaBody
        {
            state.combine(UInt64(bitPattern: Int64(Closure.code(word).serial)))
            state.combine(leaf(Closure.code(word).name))
            for index in Closure.firstCapture..<size where left > 0 { combine(word[payload: index], &state, &left) }
            return
        }
        // Of a `case-lambda` the clauses, but not those that a definition is yet to put there: they capture nothing.
        for index in Closure.firstCapture..<size where left > 0 {
            let clause = word[payload: index]
            if clause.is(.closure), clause.header.size > Closure.firstCapture {
                left -= 1
                combine(procedure: clause, &state, &left)
            }
        }
    }

    /// A captured value. What can change, or is yet to be filled in, counts by its type only.
    private static func combine(_ word: Word, _ state: inout SipHash, _ left: inout Int) {
        left -= 1
        if word.isPair {
            state.combine(0x70)
            if left > 0 { combine(word.car, &state, &left) }
            if left > 0 { combine(word.cdr, &state, &left) }
            return
        }
        guard word.isObject else { return state.combine(leaf(word)) }
        switch ObjectType(rawValue: word.header.type) {
        case .closure: combine(procedure: word, &state, &left)
        case .string:
            let bytes = word.stringBytes
            state.combine(bytes.count > longText ? UInt64(bytes.count) : leaf(word))
        case .bytevector:
            let bytes = word.bytevectorBytes
            state.combine(bytes.count > longText ? UInt64(bytes.count) : leaf(word))
        case .double, .ratio, .complex, .fiber, .foreign: state.combine(leaf(word))
        case .bignum: state.combine(word.header.size > longText ? UInt64(word.header.size) : leaf(word))
        case .vector, .record:
            let size = word.header.size
            state.combine(UInt64(word.header.type) &<< 32 | UInt64(truncatingIfNeeded: size))
            for index in 0..<size where left > 0 { combine(word[payload: index], &state, &left) }
        default: state.combine(UInt64(word.header.type))
        }
    }
}
