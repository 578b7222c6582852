// SPDX-License-Identifier: MIT

/// Finds a match in time proportional to the text, in up to three passes:
///
/// 1. forward, for where the leftmost match ends: the longest, or the first way that is preferred;
/// 2. back from there, for where it begins. The way back leaves a trail: from which instructions one gets to the end,
///    for each position;
/// 3. along the trail, for the submatches: whatever way is preferred and has not failed on the way back is right, so
///    that this never turns round. (Two passes where the first way counts are due to Frisch and Cardelli 2004.)
///
/// The trail covers a window of the text; the state at the end of each window is kept, from which its trail can be
/// made again. So memory does not depend on the length of the text.
///
/// A matcher works in steps and keeps no text between them, which moves. It belongs to one match at a time.
///
/// All of it is one structure, which a class keeps: then the compiler sees that nobody else looks at it meanwhile.
final class RegexpMatcher: @unchecked Sendable {
    let program: RegexpProgram
    private var matching: RegexpMatching

    init(_ program: RegexpProgram) {
        self.program = program
        matching = RegexpMatching(program)
    }

    /// - Parameters:
    ///   - from: the first byte where a match may begin; it begins there and ends with the text if `isWhole`.
    ///   - needsSlots: whether anybody will look at submatches.
    func begin(_ text: RegexpText, from: Int, isWhole: Bool, needsSlots: Bool) {
        matching.begin(text, from: from, isWhole: isWhole, needsSlots: needsSlots)
    }

    /// Goes on for about `budget` characters. Whether it is finished.
    func run(_ text: RegexpText, budget: Int) -> Bool { matching.run(text, budget: budget) }

    /// Whether there is a match.
    var isMatch: Bool { matching.isMatch }

    /// Of the match and its submatches: where they begin and end, in bytes, or -1.
    var slots: [Int] { matching.slots }
}

private struct RegexpMatching {
    private enum Phase {
        case forward, backward, walk, done
    }

    private let program: RegexpProgram
    private var alphabet: RegexpAlphabet
    private var searching: RegexpForward
    private var matchingWhole: RegexpForward
    private var trail: RegexpTrail
    private var walk: RegexpWalk
    private var phase = Phase.done
    private var forward = RegexpForward.Progress(position: 0, state: 0)
    private var from = 0
    private var isWhole = false
    private var needsSlots = false

    private(set) var isMatch = false
    private(set) var slots: [Int]

    init(_ program: RegexpProgram) {
        self.program = program
        alphabet = RegexpAlphabet(program)
        slots = [Int](repeating: -1, count: program.slotCount)
        searching = RegexpForward(program.main, program.prefersFirst ? .preferred : .longest)
        matchingWhole = RegexpForward(program.main, .whole)
        trail = RegexpTrail(program.main)
        walk = RegexpWalk(program)
    }

    mutating func begin(_ text: RegexpText, from: Int, isWhole: Bool, needsSlots: Bool) {
        self.from = from
        self.isWhole = isWhole
        self.needsSlots = needsSlots && program.slotCount > 2
        isMatch = false
        phase = .forward
        let kind = text.kind(before: from, &alphabet)
        let state = isWhole ? matchingWhole.initialState(kind: kind) : searching.initialState(kind: kind)
        forward = RegexpForward.Progress(position: from, state: state)
    }

    mutating func run(_ text: RegexpText, budget: Int) -> Bool {
        var budget = budget
        while budget > 0, phase != .done {
            switch phase {
            case .forward: runForward(text, &budget)
            case .backward:
                let start = trail.matchStart(text, from: from, &budget, &alphabet)
                guard let start else { break }
                if start < 0 || isWhole && start != from {
                    assertionFailure("a match ends that does not begin")
                    phase = .done
                } else if needsSlots {
                    walk.begin(start, end: forward.matchEnd)
                    phase = .walk
                } else {
                    finish(start, forward.matchEnd)
                }
            case .walk:
                if walk.run(text, &trail, &budget, &alphabet) {
                    swap(&slots, &walk.slots)
                    isMatch = true
                    phase = .done
                }
            case .done: break
            }
        }
        return phase == .done
    }

    private mutating func runForward(_ text: RegexpText, _ budget: inout Int) {
        let start = forward.position
        let limit = min(text.end, start + budget)
        if isWhole {
            matchingWhole.run(text, to: limit, &forward, &alphabet)
            budget -= forward.position - start + matchingWhole.cost + 1
            matchingWhole.cost = 0
        } else {
            searching.run(text, to: limit, &forward, &alphabet)
            budget -= forward.position - start + searching.cost + 1
            searching.cost = 0
        }
        guard forward.isDone else { return }
        if forward.matchEnd < 0 {
            phase = .done
        } else if isWhole && !needsSlots {
            finish(from, forward.matchEnd)
        } else {
            trail.begin(text, at: forward.matchEnd, &alphabet)
            phase = .backward
        }
    }

    private mutating func finish(_ start: Int, _ end: Int) {
        for index in slots.indices { slots[index] = -1 }
        slots[0] = start
        slots[1] = end
        isMatch = true
        phase = .done
    }
}
