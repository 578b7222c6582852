// SPDX-License-Identifier: MIT

/// The compiler in Scheme writes a program as a row of integers:
///
///     flags slots set-count set ... part-count part ...
///     set         token-count token ...
///     token       0 folding bound-count bound ...  |  1 name  |  2 union  |  3 intersection  |  4 complement
///     part        role start instruction-count instruction ...
///     instruction number operation
///     operation   0 set next  |  1 first second  |  2 slot next  |  3 assertion next  |  4
///                 |  5 count (first end entry) ...  |  6
///
/// Bounds and instructions may be in any order.
struct RegexpDecoder {
    private let code: [Int]
    private var position = 0

    init(_ code: [Int]) { self.code = code }

    private mutating func next() -> Int {
        defer { position += 1 }
        return code[position]
    }

    mutating func program() -> RegexpProgram {
        let flags = next()
        let slotCount = next()
        let sets = sets()
        let parts = (0..<next()).map { _ in part(sets.numbers) }
        return RegexpProgram(
            parts: parts, sets: sets.distinct, slotCount: slotCount, prefersFirst: flags & 1 != 0)
    }

    /// The sets, each once, and the number of each in that row.
    private mutating func sets() -> (distinct: [RegexpSet], numbers: [Int]) {
        var distinct: [RegexpSet] = []
        var known: [ArraySlice<Int>: Int] = [:]
        let numbers = (0..<next()).map { _ in
            let start = position
            let set = set()
            let number = known[code[start..<position], default: distinct.count]
            if number == distinct.count {
                distinct.append(set)
                known[code[start..<position]] = number
            }
            return number
        }
        return (distinct, numbers)
    }

    private mutating func set() -> RegexpSet {
        RegexpSet(
            tokens: (0..<next()).map { _ in
                switch next() {
                case 0:
                    let folding = RegexpSet.Folding(rawValue: next()) ?? .none
                    var ranges: [ClosedRange<UInt32>] = []
                    for _ in 0..<(next() / 2) { ranges.append(UInt32(next())...UInt32(next())) }
                    let bounds = RegexpSet.normalized(ranges)
                    if folding == .none { return .ranges(bounds) }
                    return .folded(RegexpSet.foldedRanges(bounds, folding), folding)
                case 1: return .named(RegexpSet.Name(rawValue: next()) ?? .alphabetic)
                case 2: return .union
                case 3: return .intersection
                default: return .complement
                }
            })
    }

    private mutating func part(_ sets: [Int]) -> RegexpProgram.Part {
        let role = RegexpProgram.Role(rawValue: next()) ?? .match
        let start = next()
        let count = next()
        let fail = RegexpProgram.Instruction(operation: .fail, a: 0, b: 0)
        var instructions = [RegexpProgram.Instruction](repeating: fail, count: count)
        var alternatives: [[RegexpProgram.Alternative]] = []
        var predecessors = [[Int32]](repeating: [], count: count)
        var characterPredecessors = predecessors
        var kinds: UInt8 = 0
        for _ in 0..<count {
            let index = next()
            let origin = Int32(index)
            let operation = RegexpProgram.Instruction.Operation(rawValue: UInt8(next())) ?? .fail
            var (a, b) = (0, 0)
            switch operation {
            case .character:
                (a, b) = (sets[next()], next())
                characterPredecessors[b].append(origin)
            case .split:
                (a, b) = (next(), next())
                predecessors[a].append(origin)
                predecessors[b].append(origin)
            case .save, .assertion:
                (a, b) = (next(), next())
                predecessors[b].append(origin)
                if operation == .assertion { kinds |= RegexpAssertion(rawValue: a)?.kinds ?? 0 }
            case .alternation:
                a = alternatives.count
                alternatives.append(
                    (0..<next()).map { _ in RegexpProgram.Alternative(first: next(), end: next(), entry: next()) })
                for way in alternatives[a] { predecessors[way.entry].append(origin) }
            case .accept, .fail: break
            }
            instructions[index] = RegexpProgram.Instruction(operation: operation, a: a, b: b)
        }
        return RegexpProgram.Part(
            role: role, start: start, instructions: instructions, alternatives: alternatives,
            predecessors: predecessors, characterPredecessors: characterPredecessors,
            hasEmptyLoops: Self.hasLoops(predecessors), kinds: kinds)
    }

    /// Whether a graph has a cycle: what is left when everything is taken away again and again that has no predecessor.
    private static func hasLoops(_ predecessors: [[Int32]]) -> Bool {
        var successors = [[Int32]](repeating: [], count: predecessors.count)
        var counts = predecessors.map(\.count)
        for (index, origins) in predecessors.enumerated() {
            for origin in origins { successors[Int(origin)].append(Int32(index)) }
        }
        var free = counts.indices.filter { counts[$0] == 0 }
        var left = counts.count
        while let index = free.popLast() {
            left -= 1
            for successor in successors[index] {
                counts[Int(successor)] -= 1
                if counts[Int(successor)] == 0 { free.append(Int(successor)) }
            }
        }
        return left > 0
    }
}
