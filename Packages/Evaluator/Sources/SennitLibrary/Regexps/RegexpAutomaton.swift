// SPDX-License-Identifier: MIT

/// What forward and backward matching have in common: a deterministic automaton that is built as a text needs it, by
/// the subset construction (Rabin and Scott 1959; lazily, as in Aho, Sethi and Ullman 1986, 3.7).
///
/// A state is a row of integers, which the two kinds of matching define. When all states together have become large,
/// they are forgotten, and the present one begins anew: then matching costs the time of the nondeterministic
/// automaton for each character, at worst, and never more.
struct RegexpStates {
    /// The transitions of state n begin at n * width. A transition is the index of where those of the next state
    /// begin, twice, and 1 if there is a match before the character; -1 if it is not known yet.
    var transitions: [Int32] = []
    /// What `contents` said of each state.
    private(set) var contents: [[Int32]] = []
    private var numbers: [[Int32]: Int] = [:]
    /// As many symbols as there is room for.
    private(set) var width = 16
    private var size = 0

    /// Of transitions and contents together, some 512 KiB.
    private static let limit = 1 << 17

    /// The state with nothing in it, from which no other is reached.
    static let dead = 0

    /// The state that matching begins with, by the kind of the character on the other side; -1 if there is none yet.
    private var initialStates = [Int32](repeating: -1, count: 32)

    init() { forget(width: width) }

    mutating func forget(width: Int) {
        self.width = width
        transitions.removeAll(keepingCapacity: true)
        contents.removeAll(keepingCapacity: true)
        numbers.removeAll(keepingCapacity: true)
        size = 0
        for kind in initialStates.indices { initialStates[kind] = -1 }
        _ = state([])
        for symbol in 0..<width where symbol != RegexpAlphabet.unknown { transitions[symbol] = 0 }
    }

    /// Whether a state or a symbol more would be too much.
    func isFull(symbols: Int) -> Bool { size > Self.limit || symbols > width }

    mutating func makeRoom(symbols: Int) {
        var width = width
        while width < symbols { width *= 2 }
        forget(width: width)
    }

    /// Where the transitions of the state with these contents begin.
    mutating func state(_ content: [Int32]) -> Int {
        if let number = numbers[content] { return number * width }
        let number = contents.count
        contents.append(content)
        numbers[content] = number
        transitions.append(contentsOf: repeatElement(-1, count: width))
        size += width + 2 * content.count + 16
        return number * width
    }

    /// The state that matching begins with, next to a character of a kind.
    @inline(__always)
    mutating func initialState(kind: UInt8, _ content: (UInt8) -> [Int32]) -> Int {
        let known = Int(initialStates[Int(kind)])
        if known >= 0 { return known }
        let state = state(content(kind))
        initialStates[Int(kind)] = Int32(state)
        return state
    }

    func content(_ state: Int) -> [Int32] { contents[state / width] }
}

/// Numbers below a bound, in the order in which they came.
struct RegexpWorkList {
    private(set) var elements: [Int32] = []
    private var stamps: [UInt32]
    private var stamp: UInt32 = 1

    init(bound: Int) { stamps = [UInt32](repeating: 0, count: bound) }

    mutating func removeAll() {
        elements.removeAll(keepingCapacity: true)
        stamp &+= 1
        if stamp == 0 {
            for index in stamps.indices { stamps[index] = 0 }
            stamp = 1
        }
    }

    func contains(_ element: Int32) -> Bool { stamps[Int(element)] == stamp }

    /// Whether it was not there yet.
    @discardableResult
    mutating func insert(_ element: Int32) -> Bool {
        if stamps[Int(element)] == stamp { return false }
        stamps[Int(element)] = stamp
        elements.append(element)
        return true
    }
}
