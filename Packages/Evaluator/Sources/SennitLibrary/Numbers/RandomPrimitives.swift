// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine

/// (sennit random): random numbers from states that are values. What advances a state returns the next one.
package let randomPrimitives: [Primitive] = [
    Primitive(
        "make-random-state", 1, 1, signature: "seed",
        doc: """
            The random state for seed, an exact integer: a bytevector of 32 bytes, the state of a xoshiro256** \
            generator. The same seed gives the same state, and so the same numbers, everywhere.
            """
    ) {
        (machine, arguments) throws(Raise) in
        guard Numbers.isExactInteger(arguments[0]) else {
            throw machine.wrongType("make-random-state", 0, "exact integer", arguments[0])
        }
        let seed = Magnitude(machine, arguments[0])
        return machine.word(RandomState(limbs: seed.limbs, count: seed.count, isNegative: seed.isNegative))
    },
    Primitive(
        "entropy-random-state", 0, 0, signature: "",
        doc: "A random state of true random bits from the system, another one each time."
    ) {
        (machine, _) throws(Raise) in
        // Whoever may not read a clock has to do the same each time.
        try machine.requireCapability(\.clock, "clock", "entropy-random-state")
        var source = SystemRandomNumberGenerator()
        return machine.word(RandomState(from: &source))
    },
    Primitive(
        "random-state?", 1, 1, signature: "object",
        doc: "Whether object is a random state: a bytevector of 32 bytes that are not all 0."
    ) {
        (_, arguments) throws(Raise) in
        Word(arguments[0].is(.bytevector) && RandomState(arguments[0].bytevectorBytes) != nil)
    },
    Primitive(
        "random-next-integer", 2, 2, signature: "state n",
        doc: """
            Two values: an exact integer from 0 up to but not including n, each with the same probability, and the \
            next state. n is a positive exact integer of any size.
            """, returnsValues: true
    ) {
        (machine, arguments) throws(Raise) in
        var state = try machine.requireRandomState(arguments[0], "random-next-integer")
        let bound = arguments[1]
        guard Numbers.isExactInteger(bound), Integers.sign(bound) > 0 else {
            throw machine.wrongType("random-next-integer", 1, "positive exact integer", bound)
        }
        let result =
            bound.isFixnum
            ? Word(fixnum: Int(state.next(below: UInt64(bound.fixnum))))
            : try bigInteger(machine, below: Magnitude(bignum: bound), &state)
        return Numbers.values(machine, result, machine.word(state))
    },
    Primitive(
        "random-next-real", 1, 1, signature: "state",
        doc: """
            Two values: an inexact real number between 0 and 1, neither of them included, and the next state. It is \
            an odd multiple of 2 to the power of -53.
            """, returnsValues: true
    ) {
        (machine, arguments) throws(Raise) in
        var state = try machine.requireRandomState(arguments[0], "random-next-real")
        let bits = Double(state.next() >> 12) + 0.5
        return Numbers.values(machine, machine.allocator.double(bits * 0x1p-52), machine.word(state))
    },
    Primitive(
        "random-state-jump", 1, 1, signature: "state",
        doc: """
            The state 2 to the power of 128 steps on: the numbers from there do not overlap with those from state, \
            however many are taken.
            """
    ) {
        (machine, arguments) throws(Raise) in
        var state = try machine.requireRandomState(arguments[0], "random-state-jump")
        state.jump()
        return machine.word(state)
    },
]

/// An integer of as many bits as `bound`; again while that is not below it, which half of the time it is.
private func bigInteger(
    _ machine: Machine, below bound: Magnitude, _ state: inout RandomState
) throws(Raise) -> Word {
    let draft = try BignumDraft(machine, limbs: bound.count)
    let excess = UInt64(bound.limbs[bound.count - 1].leadingZeroBitCount)
    repeat {
        for index in 0..<bound.count { draft.limbs[index] = UInt(state.next()) }
        draft.limbs[bound.count - 1] >>= UInt(excess)
    } while Magnitude(limbs: draft.limbs, count: bound.count, isNegative: false).compareMagnitude(bound) >= 0
    return draft.finish(count: bound.count, isNegative: false)
}

extension Machine {
    fileprivate func requireRandomState(_ word: Word, _ procedure: String) throws(Raise) -> RandomState {
        guard word.is(.bytevector), let state = RandomState(word.bytevectorBytes) else {
            throw wrongType(procedure, 0, "random state", word)
        }
        return state
    }

    fileprivate func word(_ state: RandomState) -> Word {
        allocator.bytevector(count: RandomState.byteCount) { state.store(in: $0) }
    }
}
