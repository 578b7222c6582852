// SPDX-License-Identifier: MIT

/// Finds which of several alternatives matches the most, of those that all lead to the end of the match.
///
/// They are followed side by side along the trail. One that is still under way at some position will end behind it,
/// since the trail leads to the end: so the last one left is the longest, and what is looked at is what it matches.
struct RegexpScan {
    private struct Way {
        let alternative: RegexpProgram.Alternative
        /// Where it goes on at `position`.
        var instructions: [Int32]
        /// Where it last ended.
        var end = -1
    }

    private let part: RegexpProgram.Part
    private var ways: [Way] = []
    private var position = 0
    private var visited: RegexpWorkList
    var isActive = false

    init(_ part: RegexpProgram.Part) {
        self.part = part
        visited = RegexpWorkList(bound: part.instructions.count)
    }

    mutating func begin(_ alternatives: [RegexpProgram.Alternative], at position: Int) {
        ways = alternatives.map { Way(alternative: $0, instructions: [Int32($0.entry)]) }
        self.position = position
        isActive = true
    }

    /// Goes on. The entry of the longest alternative, nil if it is not known yet.
    mutating func run(
        _ text: RegexpText, _ trail: inout RegexpTrail, _ budget: inout Int, _ alphabet: inout RegexpAlphabet
    ) -> Int? {
        while budget > 0 {
            guard trail.load(position, text, &budget, &alphabet) else { return nil }
            let closure = trail.closure(at: position)
            visited.removeAll()
            var left = 0
            var last = 0
            for index in ways.indices where !ways[index].instructions.isEmpty {
                follow(index, closure, trail, &budget)
                if !ways[index].instructions.isEmpty {
                    left += 1
                    last = index
                }
            }
            if left < 2 {
                isActive = false
                if left == 1 { return ways[last].alternative.entry }
                let longest = ways.map(\.end).max() ?? -1
                return ways.first { $0.end == longest }?.alternative.entry
            }
            position += text.length(at: position)
        }
        return nil
    }

    /// Follows a way over the character at `position`.
    private mutating func follow(
        _ index: Int, _ closure: Int32, _ trail: borrowing RegexpTrail, _ budget: inout Int
    ) {
        var next: [Int32] = []
        var stack = ways[index].instructions
        let alternative = ways[index].alternative
        while let instruction = stack.popLast() {
            guard trail.closure(closure, has: Int(instruction)) else { continue }
            guard (alternative.first..<alternative.end).contains(Int(instruction)) else {
                ways[index].end = position
                continue
            }
            guard visited.insert(instruction) else { continue }
            budget -= 1
            let target = part.instructions[Int(instruction)]
            switch target.operation {
            case .character: next.append(Int32(target.b))
            case .split:
                stack.append(Int32(target.b))
                stack.append(Int32(target.a))
            case .save, .assertion: stack.append(Int32(target.b))
            case .alternation: for way in part.alternatives[target.a] { stack.append(Int32(way.entry)) }
            case .accept, .fail: break
            }
        }
        ways[index].instructions = next
    }
}
