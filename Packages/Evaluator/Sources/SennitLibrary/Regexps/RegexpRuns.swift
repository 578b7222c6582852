// SPDX-License-Identifier: MIT

// The loops that go over a text with an automaton.

extension RegexpForward {
    struct Progress {
        var position: Int
        var state: Int
        /// Where the last match ended that was seen, or -1.
        var matchEnd = -1
        var isDone = false
    }

    /// Goes on over `text`, and no further than to `limit` or somewhat behind it.
    mutating func run(
        _ text: RegexpText, to limit: Int, _ progress: inout Progress, _ alphabet: inout RegexpAlphabet
    ) {
        while !progress.isDone, progress.position < limit || limit == text.end {
            if text.marks == nil, runFast(text, to: limit, &progress, alphabet) { return }
            let position = progress.position
            let symbol = text.symbol(at: position, &alphabet)
            var entry = symbol < states.width ? states.transitions[progress.state + symbol] : -1
            if entry < 0 {
                (progress.state, entry) = transition(from: progress.state, with: symbol, alphabet)
                if cost > 4096 { return }
            }
            if entry & 1 != 0 { progress.matchEnd = position }
            if position == text.end {
                progress.isDone = true
            } else {
                progress.state = Int(entry >> 1)
                progress.position = position + text.length(at: position)
                if progress.state == RegexpStates.dead { progress.isDone = true }
            }
        }
    }

    /// Goes on over ASCII with known transitions. Whether nothing is left to do.
    @inline(__always)
    private func runFast(
        _ text: RegexpText, to limit: Int, _ progress: inout Progress, _ alphabet: borrowing RegexpAlphabet
    ) -> Bool {
        var position = progress.position
        var state = progress.state
        var matchEnd = progress.matchEnd
        states.transitions.withUnsafeBufferPointer { transitions in
            alphabet.ascii.withUnsafeBufferPointer { symbols in
                let end = min(limit, text.end)
                while position < end {
                    let byte = text.bytes[position]
                    if byte >= 0x80 { break }
                    let symbol = Int(symbols[Int(byte)])
                    let entry = transitions[state + symbol]
                    if entry < 0 { break }
                    if entry & 1 != 0 { matchEnd = position }
                    state = Int(entry >> 1)
                    position += 1
                    if state == RegexpStates.dead { break }
                }
            }
        }
        progress.position = position
        progress.state = state
        progress.matchEnd = matchEnd
        if state == RegexpStates.dead {
            progress.isDone = true
            return true
        }
        return position >= limit && limit < text.end
    }
}

extension RegexpBackward {
    struct Progress {
        var position: Int
        var state: Int
        /// Where the longest match begins that was seen, or -1.
        var matchStart = -1
        var isDone = false
    }

    /// Goes back over `text`, to `limit` at most, and no further than to `first`, where a match may begin at the
    /// earliest. For positions p above `limit`, `trail[high - p]` becomes the number of the closure there.
    mutating func run(
        _ text: RegexpText, to limit: Int, first: Int, high: Int, _ trail: inout [Int32],
        _ progress: inout Progress, _ alphabet: inout RegexpAlphabet
    ) {
        while !progress.isDone, progress.position > limit {
            if text.marks == nil, runFast(text, to: limit, first: first, high: high, &trail, &progress, alphabet) {
                return
            }
            let position = progress.position
            let symbol = text.symbol(before: position, &alphabet)
            var entry = symbol < states.width ? states.transitions[progress.state + symbol] : -1
            if entry < 0 {
                (progress.state, entry) = transition(from: progress.state, with: symbol, alphabet)
                if cost > 4096 { return }
            }
            trail[high - position] = closureOfTransition[progress.state + symbol]
            if entry & 1 != 0 { progress.matchStart = position }
            if position == first {
                progress.isDone = true
            } else {
                progress.state = Int(entry >> 1)
                progress.position = text.previous(position)
                if progress.state == RegexpStates.dead { progress.isDone = true }
            }
        }
    }

    @inline(__always)
    private func runFast(
        _ text: RegexpText, to limit: Int, first: Int, high: Int, _ trail: inout [Int32],
        _ progress: inout Progress, _ alphabet: borrowing RegexpAlphabet
    ) -> Bool {
        var position = progress.position
        var state = progress.state
        var matchStart = progress.matchStart
        let end = max(limit, first)
        states.transitions.withUnsafeBufferPointer { transitions in
            closureOfTransition.withUnsafeBufferPointer { closures in
                alphabet.ascii.withUnsafeBufferPointer { symbols in
                    trail.withUnsafeMutableBufferPointer { trail in
                        while position > end {
                            let byte = text.bytes[position - 1]
                            if byte >= 0x80 { break }
                            let index = state + Int(symbols[Int(byte)])
                            let entry = transitions[index]
                            if entry < 0 { break }
                            trail[high - position] = closures[index]
                            if entry & 1 != 0 { matchStart = position }
                            state = Int(entry >> 1)
                            position -= 1
                            if state == RegexpStates.dead { break }
                        }
                    }
                }
            }
        }
        progress.position = position
        progress.state = state
        progress.matchStart = matchStart
        if state == RegexpStates.dead {
            progress.isDone = true
            return true
        }
        return position <= limit
    }
}
