// SPDX-License-Identifier: MIT

/// Matches from left to right: finds where a match ends.
///
/// The content of a state is a row of instructions to go on at, in groups with `separator` behind each; then the kind
/// of the character before, and whether a match may still begin. If the longest of the first matches is sought, a
/// group is what began at the same position, from left to right; otherwise there is one.
struct RegexpForward {
    enum Goal {
        /// The end of the first match, of those the longest, or the one that is preferred.
        case longest, preferred
        /// Whether the whole is a match.
        case whole
        /// Each position where a match ends.
        case everyEnd
    }

    private static let separator: Int32 = -1

    let part: RegexpProgram.Part
    let goal: Goal
    var states = RegexpStates()
    /// The number of instructions that have been looked at since somebody made it zero: the loops stop when it is
    /// large.
    var cost = 0
    private var visited: RegexpWorkList
    private var reached: RegexpWorkList
    private var stack: [Int32] = []

    init(_ part: RegexpProgram.Part, _ goal: Goal) {
        self.part = part
        self.goal = goal
        visited = RegexpWorkList(bound: part.instructions.count)
        reached = RegexpWorkList(bound: part.instructions.count)
    }

    /// The state at the beginning, behind a character of kind `kind`.
    mutating func initialState(kind: UInt8) -> Int {
        states.initialState(kind: kind) { [goal, part] kind in
            goal == .whole ? [Int32(part.start), Self.separator, Int32(kind), 0] : [Int32(kind), 1]
        }
    }

    /// The transition from a state with a symbol, which is not in the table yet; the state too, which is another one
    /// when the table had to be made anew.
    mutating func transition(
        from state: Int, with symbol: Int, _ alphabet: borrowing RegexpAlphabet
    ) -> (state: Int, transition: Int32) {
        var state = state
        let content = states.content(state)
        if states.isFull(symbols: alphabet.symbols.count) {
            states.makeRoom(symbols: alphabet.symbols.count)
            state = states.state(content)
        }
        if content.isEmpty { return (state, states.transitions[state + symbol]) }
        var mayBegin = content[content.count - 1] == 1
        let before = UInt8(truncatingIfNeeded: content[content.count - 2])
        var next: [Int32] = []
        var matches = false
        visited.removeAll()
        reached.removeAll()
        var index = 0
        var isCut = false
        while index < content.count - 2, !isCut {
            let groupStart = next.count
            var groupMatches = false
            while content[index] != Self.separator {
                if follow(content[index], before, symbol, alphabet, &next) {
                    groupMatches = true
                    if goal == .preferred { break }
                }
                index += 1
            }
            index += 1
            finish(group: groupStart, &next)
            if groupMatches {
                matches = true
                isCut = goal == .longest || goal == .preferred
            }
        }
        if mayBegin && !isCut {
            let groupStart = next.count
            if follow(Int32(part.start), before, symbol, alphabet, &next) {
                matches = true
                isCut = goal == .longest || goal == .preferred
            }
            finish(group: groupStart, &next)
        }
        if isCut { mayBegin = false }
        if !next.isEmpty || mayBegin {
            next.append(Int32(alphabet.symbols[symbol].kind))
            next.append(mayBegin ? 1 : 0)
        }
        cost += 8 + next.count
        let transition = Int32(states.state(next) << 1 | (matches ? 1 : 0))
        states.transitions[state + symbol] = transition
        return (state, transition)
    }

    /// Ends the group of matches that begin at one position. Where their order does not matter, it is that of
    /// numbers, so that there are fewer states.
    private func finish(group start: Int, _ next: inout [Int32]) {
        guard next.count > start else { return }
        switch goal {
        case .preferred:
            if start > 0 { next.remove(at: start - 1) }
        case .longest, .whole: next[start...].sort()
        case .everyEnd:
            if start > 0 { next.remove(at: start - 1) }
            next.sort()
        }
        next.append(Self.separator)
    }

    /// Follows an instruction up to characters, and those over `symbol`, to `next`. Whether a match is among them;
    /// if the first counts, it is the last thing followed.
    private mutating func follow(
        _ instruction: Int32, _ before: UInt8, _ symbol: Int, _ alphabet: borrowing RegexpAlphabet,
        _ next: inout [Int32]
    ) -> Bool {
        var matches = false
        stack.removeAll(keepingCapacity: true)
        stack.append(instruction)
        while let index = stack.popLast() {
            guard visited.insert(index) else { continue }
            cost += 1
            let instruction = part.instructions[Int(index)]
            switch instruction.operation {
            case .character:
                let target = Int32(instruction.b)
                if alphabet.has(symbol, instruction.a), reached.insert(target) { next.append(target) }
            case .split:
                stack.append(Int32(instruction.b))
                stack.append(Int32(instruction.a))
            case .save: stack.append(Int32(instruction.b))
            case .assertion:
                if Self.holds(instruction.a, before, alphabet.symbols[symbol]) { stack.append(Int32(instruction.b)) }
            case .alternation:
                for way in part.alternatives[instruction.a].reversed() { stack.append(Int32(way.entry)) }
            case .accept:
                if goal == .whole && !alphabet.symbols[symbol].isOutside { continue }
                matches = true
                if goal == .preferred { return true }
            case .fail: break
            }
        }
        return matches
    }

    private static func holds(_ assertion: Int, _ before: UInt8, _ symbol: RegexpAlphabet.Symbol) -> Bool {
        if assertion >= RegexpAssertion.marks { return symbol.hasMark(assertion) }
        return RegexpAssertion(rawValue: assertion)?.holds(before: before, after: symbol.kind) ?? false
    }
}
