// SPDX-License-Identifier: MIT

/// Follows the trail of a match from its beginning, and remembers where submatches begin and end.
///
/// Of the ways that lead to the end it takes the one that is preferred. An alternation is left open by the compiler
/// only where the longest of its alternatives is wanted: see `RegexpScan`.
struct RegexpWalk {
    private enum Step {
        case go(Int)
        /// The way led nowhere: it came to a place where it had been without a character between.
        case restore(slot: Int, value: Int)
    }

    private let part: RegexpProgram.Part
    var slots: [Int]
    private var position = 0
    private var end = 0
    /// The instruction at `position`.
    private var instruction = 0
    private var steps: [Step] = []
    private var visited: RegexpWorkList
    private var scan: RegexpScan

    init(_ program: RegexpProgram) {
        part = program.main
        slots = [Int](repeating: -1, count: program.slotCount)
        visited = RegexpWorkList(bound: part.instructions.count)
        scan = RegexpScan(part)
    }

    mutating func begin(_ start: Int, end: Int) {
        for index in slots.indices { slots[index] = -1 }
        slots[0] = start
        slots[1] = end
        position = start
        self.end = end
        instruction = part.start
        steps.removeAll(keepingCapacity: true)
        scan.isActive = false
    }

    /// Goes on. Whether it has come to the end.
    mutating func run(
        _ text: RegexpText, _ trail: inout RegexpTrail, _ budget: inout Int, _ alphabet: inout RegexpAlphabet
    ) -> Bool {
        while budget > 0 {
            if scan.isActive {
                guard let chosen = scan.run(text, &trail, &budget, &alphabet) else { return false }
                steps.append(.go(chosen))
            }
            guard trail.load(position, text, &budget, &alphabet) else { return false }
            if steps.isEmpty {
                if !part.hasEmptyLoops {
                    if descend(text, trail, &budget) { return true }
                    continue
                }
                visited.removeAll()
                steps.append(.go(instruction))
            }
            let closure = trail.closure(at: position)
            budget -= 1
            if explore(closure, trail, &budget) {
                steps.removeAll(keepingCapacity: true)
                let next = part.instructions[instruction]
                if next.operation == .accept { return true }
                instruction = next.b
                position += text.length(at: position)
            } else if !scan.isActive {
                assertionFailure("the trail of a match ends")
                return true
            }
        }
        return false
    }

    /// Goes on as far as the window that is loaded goes, where no instruction can be met twice without a character.
    /// Whether it has come to the end.
    private mutating func descend(_ text: RegexpText, _ trail: borrowing RegexpTrail, _ budget: inout Int) -> Bool {
        let words = trail.wordsPerClosure
        var position = position
        var instruction = instruction
        var steps = 0
        let stepsAllowed = max(budget, 1)
        var open: [RegexpProgram.Alternative] = []
        let isDone = trail.withWindow { (_ high: Int, _ low: Int, closures, bits) -> Bool in
            func leads(_ instruction: Int) -> Bool {
                let closure = Int(closures[high - position])
                return bits[closure * words + instruction >> 6] & 1 << UInt64(instruction & 63) != 0
            }
            return part.instructions.withUnsafeBufferPointer { instructions in
                while position <= high, position >= low, steps < stepsAllowed {
                    steps += 1
                    let next = instructions[instruction]
                    switch next.operation {
                    case .character:
                        position += text.length(at: position)
                        instruction = next.b
                    case .split: instruction = leads(next.a) ? next.a : next.b
                    case .save:
                        slots[next.a] = position
                        instruction = next.b
                    case .assertion: instruction = next.b
                    case .alternation:
                        let ways = part.alternatives[next.a].filter { leads($0.entry) }
                        guard ways.count == 1 else {
                            open = ways
                            return false
                        }
                        instruction = ways[0].entry
                    case .accept: return true
                    case .fail:
                        assertionFailure("the trail of a match ends")
                        return true
                    }
                }
                return false
            }
        }
        self.position = position
        self.instruction = instruction
        budget -= steps
        if !open.isEmpty {
            scan.begin(open, at: position)
            visited.removeAll()
        }
        return isDone
    }

    /// Goes on to the next character, or the end, by the first of the ways in `steps`. Whether it got there; if not,
    /// it may be that alternatives have to be compared first.
    private mutating func explore(
        _ closure: Int32, _ trail: borrowing RegexpTrail, _ budget: inout Int
    ) -> Bool {
        while let step = steps.popLast() {
            guard case .go(let index) = step else {
                if case .restore(let slot, let value) = step { slots[slot] = value }
                continue
            }
            guard trail.closure(closure, has: index), visited.insert(Int32(index)) else { continue }
            budget -= 1
            let next = part.instructions[index]
            switch next.operation {
            case .character:
                instruction = index
                return true
            case .accept:
                if position == end {
                    instruction = index
                    return true
                }
            case .split:
                steps.append(.go(next.b))
                steps.append(.go(next.a))
            case .save:
                steps.append(.restore(slot: next.a, value: slots[next.a]))
                slots[next.a] = position
                steps.append(.go(next.b))
            case .assertion: steps.append(.go(next.b))
            case .alternation:
                let ways = part.alternatives[next.a].filter { trail.closure(closure, has: $0.entry) }
                for way in ways.reversed() { steps.append(.go(way.entry)) }
                if ways.count > 1 {
                    scan.begin(ways, at: position)
                    return false
                }
            case .fail: break
            }
        }
        return false
    }
}
