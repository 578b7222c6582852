// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine

extension Numbers {
    /// The integer next to a real number in the direction of `rule`; exact for an exact number.
    static func round(
        _ machine: Machine, _ args: Arguments, _ procedure: String, _ rule: FloatingPointRoundingRule
    ) throws(Raise) -> Word {
        let word = try real(machine, procedure, args, 0)
        switch level(word) {
        case .ratio: return try round(machine, ratio: word, rule)
        case .double: return machine.allocator.double(word.double.rounded(rule))
        default: return word
        }
    }

    private static func round(
        _ machine: Machine, ratio: Word, _ rule: FloatingPointRoundingRule
    ) throws(Raise) -> Word {
        let (n, d) = (Ratios.numerator(ratio), Ratios.denominator(ratio))
        switch rule {
        case .towardZero: return try Integers.quotient(machine, n, d)
        case .down: return try Integers.floorQuotient(machine, n, d)
        case .up:
            return try Integers.add(machine, Integers.floorQuotient(machine, n, d), Word(fixnum: 1))
        default:
            // The floor of x + 1/2, but to the even one from the middle.
            let two = Word(fixnum: 2)
            let sum = try Integers.add(machine, Integers.multiply(machine, two, n), d)
            let rounded = try Integers.floorQuotient(machine, sum, Integers.multiply(machine, two, d))
            guard d == two, Integers.isOdd(rounded) else { return rounded }
            return try Integers.subtract(machine, rounded, Word(fixnum: 1))
        }
    }

    /// The simplest rational number no farther than `tolerance` from `x`. (R7RS 6.2.6)
    static func rationalize(_ machine: Machine, _ x: Word, _ tolerance: Word) throws(Raise) -> Word {
        guard x.isDouble || tolerance.isDouble else { return try simplest(machine, near: x, tolerance) }
        let (value, distance) = (double(x), double(tolerance))
        if value.isNaN || distance.isNaN { return machine.allocator.double(.nan) }
        if distance.isInfinite { return machine.allocator.double(value.isInfinite ? .nan : 0) }
        if value.isInfinite { return machine.allocator.double(value) }
        let result = try simplest(
            machine, near: x.isDouble ? exact(machine, value) : x,
            tolerance.isDouble ? exact(machine, distance) : tolerance)
        return machine.allocator.double(double(result))
    }

    private static func simplest(_ machine: Machine, near x: Word, _ tolerance: Word) throws(Raise) -> Word {
        let distance = sign(tolerance) < 0 ? try negate(machine, tolerance) : tolerance
        let low = try subtract(machine, x, distance)
        let high = try add(machine, x, distance)
        if sign(low) <= 0 && sign(high) >= 0 { return Word(fixnum: 0) }
        if sign(low) > 0 { return try simplest(machine, low, high) }
        return try negate(machine, simplest(machine, negate(machine, high), negate(machine, low)))
    }

    /// The simplest number between two positive ones: the continued fractions of both, as far as
    /// they agree, and one step more (Stern and Brocot).
    private static func simplest(_ machine: Machine, _ low: Word, _ high: Word) throws(Raise) -> Word {
        var (low, high) = (low, high)
        // The convergents: the last one and the one before.
        var (p0, q0, p1, q1) = (Word(fixnum: 0), Word(fixnum: 1), Word(fixnum: 1), Word(fixnum: 0))
        let budget = AllocationBudget(machine)
        while true {
            try budget.check()
            let (n, d) = (Ratios.numerator(low), Ratios.denominator(low))
            let whole = try Integers.floorQuotient(machine, n, d)
            let isEnd = d == Word(fixnum: 1)
            let next = try Integers.add(machine, whole, Word(fixnum: 1))
            let order = try Ratios.compare(machine, next, high)
            let fits = !isEnd && order <= 0
            let term = fits ? next : whole
            let p = try Integers.add(machine, Integers.multiply(machine, term, p1), p0)
            let q = try Integers.add(machine, Integers.multiply(machine, term, q1), q0)
            if isEnd || fits { return try Ratios.divide(machine, integers: p, q) }
            (p0, q0, p1, q1) = (p1, q1, p, q)
            let one = Word(fixnum: 1)
            let lowRest = try Ratios.add(machine, low, whole, isDifference: true)
            let highRest = try Ratios.add(machine, high, whole, isDifference: true)
            low = try Ratios.divide(machine, one, highRest)
            high = try Ratios.divide(machine, one, lowRest)
        }
    }
}
