// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine

let numberComparisons: [Primitive] = [
    Primitive(
        "=", 1, nil, signature: "z1 z2 ...",
        doc: "Whether all numbers are equal. Exact and inexact numbers are compared without rounding. (R7RS 6.2.6)",
        body: { machine, args throws(Raise) in
            try Numbers.areEqual(machine, args)
        }),
    Primitive(
        "<", 1, nil, signature: "x1 x2 ...", doc: "Whether the numbers increase. (R7RS 6.2.6)",
        body: { machine, args throws(Raise) in try Numbers.areOrdered(machine, args, "<") { $0 < 0 } }),
    Primitive(
        ">", 1, nil, signature: "x1 x2 ...", doc: "Whether the numbers decrease. (R7RS 6.2.6)",
        body: { machine, args throws(Raise) in try Numbers.areOrdered(machine, args, ">") { $0 > 0 } }),
    Primitive(
        "<=", 1, nil, signature: "x1 x2 ...", doc: "Whether the numbers never decrease. (R7RS 6.2.6)",
        body: { machine, args throws(Raise) in try Numbers.areOrdered(machine, args, "<=") { $0 <= 0 } }),
    Primitive(
        ">=", 1, nil, signature: "x1 x2 ...", doc: "Whether the numbers never increase. (R7RS 6.2.6)",
        body: { machine, args throws(Raise) in try Numbers.areOrdered(machine, args, ">=") { $0 >= 0 } }),
    Primitive(
        "max", 1, nil, signature: "x1 x2 ...",
        doc: "The largest of its arguments; inexact if any of them is. (R7RS 6.2.6)",
        body: { machine, args throws(Raise) in try Numbers.extreme(machine, args, "max") { $0 > 0 } }),
    Primitive(
        "min", 1, nil, signature: "x1 x2 ...",
        doc: "The smallest of its arguments; inexact if any of them is. (R7RS 6.2.6)",
        body: { machine, args throws(Raise) in try Numbers.extreme(machine, args, "min") { $0 < 0 } }),
]

extension Numbers {
    /// Whether `holds` for the order of each two neighbours. All arguments are checked, also behind
    /// the place that decides.
    @inline(__always)
    static func areOrdered(
        _ machine: Machine, _ args: Arguments, _ procedure: String, _ holds: (Int) -> Bool
    ) throws(Raise) -> Word {
        var result = true
        var previous = try real(machine, procedure, args, 0)
        let budget = AllocationBudget(machine)
        for index in 1..<max(args.count, 1) {
            try budget.check(round: index)
            let next = try real(machine, procedure, args, index)
            if result {
                let order = try order(machine, procedure, previous, next)
                result = order.map(holds) ?? false
            }
            previous = next
        }
        return Word(result)
    }

    /// Whether all numbers are equal. All arguments are checked here, too.
    static func areEqual(_ machine: Machine, _ args: Arguments) throws(Raise) -> Word {
        var result = true
        var previous = try number(machine, "=", args, 0)
        let budget = AllocationBudget(machine)
        for index in 1..<max(args.count, 1) {
            try budget.check(round: index)
            let next = try number(machine, "=", args, index)
            if result { result = try isEqual(machine, previous, next) }
            previous = next
        }
        return Word(result)
    }

    /// The argument that `isBetter` than the others; NaN if there is one.
    @inline(__always)
    static func extreme(
        _ machine: Machine, _ args: Arguments, _ procedure: String, _ isBetter: (Int) -> Bool
    ) throws(Raise) -> Word {
        var best = try real(machine, procedure, args, 0)
        var isInexact = best.isDouble
        let budget = AllocationBudget(machine)
        for index in 1..<max(args.count, 1) {
            try budget.check(round: index)
            let next = try real(machine, procedure, args, index)
            isInexact = isInexact || next.isDouble
            if let order = try order(machine, procedure, next, best) {
                if isBetter(order) { best = next }
            } else if next.isDouble && next.double.isNaN {
                best = next
            }
        }
        return isInexact && !best.isDouble ? machine.allocator.double(double(best)) : best
    }
}
