// SPDX-License-Identifier: MIT

/// Matches from right to left: finds where a match begins of which the end is known, and from which instructions one
/// gets to that end.
///
/// The content of a state is a row of the instructions that match the character behind it and go on to the end, and of
/// `accept` at the end itself, by number; then the kind of that character.
struct RegexpBackward {
    let part: RegexpProgram.Part
    var states = RegexpStates()
    /// For each transition: which closure belongs to the position between the characters.
    private(set) var closureOfTransition: [Int32] = []
    /// Sets of instructions from which one gets to the end, `wordsPerClosure` each.
    private(set) var closures: [UInt64] = []
    let wordsPerClosure: Int
    /// The number of instructions that have been looked at since somebody made it zero: the loops stop when it is
    /// large.
    var cost = 0
    private var closureNumbers: [[UInt64]: Int32] = [:]
    private var reached: RegexpWorkList
    private var matching: RegexpWorkList
    private let accepts: [Int32]

    init(_ part: RegexpProgram.Part) {
        self.part = part
        wordsPerClosure = (part.instructions.count + 63) / 64
        reached = RegexpWorkList(bound: part.instructions.count)
        matching = RegexpWorkList(bound: part.instructions.count)
        accepts = part.instructions.indices.filter { part.instructions[$0].operation == .accept }.map { Int32($0) }
    }

    /// The state at the end of the match, before a character of kind `kind`.
    mutating func initialState(kind: UInt8) -> Int {
        states.initialState(kind: kind) { [accepts] kind in accepts + [Int32(kind)] }
    }

    /// Whether closures take more memory than they should.
    var hasManyClosures: Bool { closures.count > 1 << 16 }

    /// The numbers of closures mean nothing any more after this.
    mutating func forgetClosures() {
        closures.removeAll(keepingCapacity: true)
        closureNumbers.removeAll(keepingCapacity: true)
        states.forget(width: states.width)
        closureOfTransition.removeAll(keepingCapacity: true)
    }

    @inline(__always)
    func closure(_ number: Int32, has instruction: Int) -> Bool {
        closures[Int(number) * wordsPerClosure + instruction >> 6] & 1 << UInt64(instruction & 63) != 0
    }

    /// The transition from a state with the symbol of the character before; see `RegexpForward.transition`.
    mutating func transition(
        from state: Int, with symbol: Int, _ alphabet: borrowing RegexpAlphabet
    ) -> (state: Int, transition: Int32) {
        var state = state
        let content = states.content(state)
        if states.isFull(symbols: alphabet.symbols.count) {
            states.makeRoom(symbols: alphabet.symbols.count)
            closureOfTransition.removeAll(keepingCapacity: true)
            state = states.state(content)
        }
        let before = alphabet.symbols[symbol]
        reached.removeAll()
        matching.removeAll()
        if !content.isEmpty {
            for index in 0..<(content.count - 1) { reached.insert(content[index]) }
            if part.role == .lookAhead { for accept in accepts { reached.insert(accept) } }
            close(before, after: UInt8(truncatingIfNeeded: content[content.count - 1]))
        }
        var bits = [UInt64](repeating: 0, count: wordsPerClosure)
        for element in reached.elements {
            bits[Int(element) >> 6] |= 1 << UInt64(element & 63)
            for origin in part.characterPredecessors[Int(element)] {
                if alphabet.has(symbol, part.instructions[Int(origin)].a) { matching.insert(origin) }
            }
        }
        var next: [Int32] = []
        if !matching.elements.isEmpty || (part.role == .lookAhead && !before.isOutside) {
            next = matching.elements.sorted()
            next.append(Int32(before.kind))
        }
        cost += 8 + reached.elements.count
        let matches = reached.contains(Int32(part.start))
        let transition = Int32(states.state(next) << 1 | (matches ? 1 : 0))
        states.transitions[state + symbol] = transition
        while closureOfTransition.count < states.transitions.count { closureOfTransition.append(0) }
        closureOfTransition[state + symbol] = number(of: bits)
        return (state, transition)
    }

    /// Adds to `reached` what gets there without a character.
    private mutating func close(_ symbol: RegexpAlphabet.Symbol, after: UInt8) {
        var index = 0
        while index < reached.elements.count {
            for origin in part.predecessors[Int(reached.elements[index])] {
                let instruction = part.instructions[Int(origin)]
                if instruction.operation == .assertion,
                    !Self.holds(instruction.a, symbol, after: after)
                {
                    continue
                }
                reached.insert(origin)
            }
            index += 1
        }
    }

    private static func holds(_ assertion: Int, _ symbol: RegexpAlphabet.Symbol, after: UInt8) -> Bool {
        if assertion >= RegexpAssertion.marks { return symbol.hasMark(assertion) }
        return RegexpAssertion(rawValue: assertion)?.holds(before: symbol.kind, after: after) ?? false
    }

    private mutating func number(of bits: [UInt64]) -> Int32 {
        if let number = closureNumbers[bits] { return number }
        let number = Int32(closureNumbers.count)
        closureNumbers[bits] = number
        closures.append(contentsOf: bits)
        return number
    }
}
