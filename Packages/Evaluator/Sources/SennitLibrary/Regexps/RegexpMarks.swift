// SPDX-License-Identifier: MIT

/// Which look-around assertions of a program hold at which positions of a text: bit n is that of part n.
///
/// They are found out for the whole text beforehand, one after the other, each in one go from left to right or from
/// right to left. So what is matched around a position costs the same however many positions there are.
final class RegexpMarks: @unchecked Sendable {
    // Written by the one fiber that has `run` called until all is there, and read afterwards.
    private(set) var values: [UInt16]
    private let program: RegexpProgram
    private var part = 0
    private var alphabet: RegexpAlphabet
    private var forward: RegexpForward?
    private var backward: RegexpBackward?
    private var graphemes = Unicode._CharacterRecognizer()
    private var position = -1
    private var state = 0

    init(_ program: RegexpProgram, count: Int) {
        self.program = program
        values = [UInt16](repeating: 0, count: count + 1)
        alphabet = RegexpAlphabet(program)
    }

    /// Goes on. Whether all is there.
    func run(_ text: RegexpText, budget: Int) -> Bool {
        var budget = budget
        while part < program.parts.count - 1 {
            let done: Bool
            switch program.parts[part].role {
            case .lookBehind: done = runForward(text, &budget)
            case .lookAhead: done = runBackward(text, &budget)
            default: done = runGraphemes(text, &budget)
            }
            if !done { return false }
            part += 1
            position = -1
        }
        return true
    }

    private func set(_ position: Int, _ text: RegexpText) {
        values[position - text.start] |= 1 << UInt16(part)
    }

    private func symbol(_ symbol: Int, _ position: Int, _ text: RegexpText) -> Int {
        alphabet.symbol(symbol, marks: values[position - text.start])
    }

    private func runForward(_ text: RegexpText, _ budget: inout Int) -> Bool {
        if position < 0 {
            position = text.start
            forward = RegexpForward(program.parts[part], .everyEnd)
            state = forward!.initialState(kind: alphabet.symbols[RegexpAlphabet.outside].kind)
        }
        while budget > 0 {
            let plain = position == text.end ? 0 : alphabet.symbol(of: text.scalar(at: position))
            let symbol = symbol(plain, position, text)
            var entry = symbol < forward!.states.width ? forward!.states.transitions[state + symbol] : -1
            if entry < 0 {
                (state, entry) = forward!.transition(from: state, with: symbol, alphabet)
                budget -= forward!.cost
                forward!.cost = 0
            }
            if entry & 1 != 0 { set(position, text) }
            if position == text.end { return true }
            state = Int(entry >> 1)
            position += text.length(at: position)
            budget -= 1
        }
        return false
    }

    private func runBackward(_ text: RegexpText, _ budget: inout Int) -> Bool {
        if position < 0 {
            position = text.end
            backward = RegexpBackward(program.parts[part])
            state = backward!.initialState(kind: alphabet.symbols[RegexpAlphabet.outside].kind)
        }
        while budget > 0 {
            if backward!.hasManyClosures {
                let content = backward!.states.content(state)
                backward!.forgetClosures()
                state = backward!.states.state(content)
            }
            let plain = position == text.start ? 0 : alphabet.symbol(of: text.scalar(at: text.previous(position)))
            let symbol = symbol(plain, position, text)
            var entry = symbol < backward!.states.width ? backward!.states.transitions[state + symbol] : -1
            if entry < 0 {
                (state, entry) = backward!.transition(from: state, with: symbol, alphabet)
                budget -= backward!.cost
                backward!.cost = 0
            }
            if entry & 1 != 0 { set(position, text) }
            if position == text.start { return true }
            state = Int(entry >> 1)
            position = text.previous(position)
            budget -= 1
        }
        return false
    }

    /// Extended grapheme clusters (UAX 29).
    private func runGraphemes(_ text: RegexpText, _ budget: inout Int) -> Bool {
        let isStart = program.parts[part].role == .graphemeStart
        if position < 0 {
            position = text.start
            graphemes = Unicode._CharacterRecognizer()
        }
        while budget > 0 {
            if position == text.end {
                if !isStart && text.end > text.start { set(position, text) }
                return true
            }
            let scalar = Unicode.Scalar(text.scalar(at: position)) ?? "\u{FFFD}"
            // The first character is told too, so that it is the one before the second.
            let hasBreak = graphemes.hasBreak(before: scalar) || position == text.start
            if hasBreak && (isStart || position > text.start) { set(position, text) }
            position += text.length(at: position)
            budget -= 8
        }
        return false
    }
}
