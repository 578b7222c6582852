// SPDX-License-Identifier: MIT

/// The way back from the end of a match: see `RegexpMatcher`.
struct RegexpTrail {
    private struct Window {
        /// The last position of the window, and the state of the way back there.
        let high: Int
        let content: [Int32]
    }

    private var backward: RegexpBackward
    private var progress = RegexpBackward.Progress(position: 0, state: 0)
    /// From the end of the match on.
    private var windows: [Window] = []
    /// The window that `closures` is of, or that is being made.
    private var current = 0
    private var isComplete = false
    private var closures: [Int32]
    private let size: Int
    private var first = 0
    private var matchStart = -1

    init(_ part: RegexpProgram.Part) {
        backward = RegexpBackward(part)
        size = max(1 << 10, min(1 << 16, (1 << 19) / backward.wordsPerClosure))
        closures = []
    }

    /// Starts at the end of a match.
    mutating func begin(_ text: RegexpText, at end: Int, _ alphabet: inout RegexpAlphabet) {
        if backward.hasManyClosures { backward.forgetClosures() }
        let state = backward.initialState(kind: text.kind(at: end, &alphabet))
        progress = RegexpBackward.Progress(position: end, state: state)
        windows.removeAll(keepingCapacity: true)
        windows.append(Window(high: end, content: backward.states.content(state)))
        current = 0
        isComplete = false
        matchStart = -1
        makeRoom(for: min(size, end - text.start) + 8)
    }

    private mutating func makeRoom(for count: Int) {
        if closures.count < count { closures.append(contentsOf: repeatElement(0, count: count - closures.count)) }
    }

    /// Goes back. Where the match begins, -1 if nowhere; nil if that is not known yet.
    mutating func matchStart(
        _ text: RegexpText, from first: Int, _ budget: inout Int, _ alphabet: inout RegexpAlphabet
    ) -> Int? {
        self.first = first
        while budget > 0, !progress.isDone {
            let high = windows[current].high
            if progress.position <= high - size { beginWindow() }
            run(text, &budget, &alphabet)
        }
        guard progress.isDone else { return nil }
        isComplete = true
        matchStart = progress.matchStart
        return matchStart
    }

    private mutating func beginWindow() {
        let content = backward.states.content(progress.state)
        if backward.hasManyClosures {
            backward.forgetClosures()
            progress.state = backward.states.state(content)
        }
        windows.append(Window(high: progress.position, content: content))
        current = windows.count - 1
    }

    private mutating func run(_ text: RegexpText, _ budget: inout Int, _ alphabet: inout RegexpAlphabet) {
        let high = windows[current].high
        let low = isComplete && current + 1 < windows.count ? windows[current + 1].high : high - size
        let start = progress.position
        let limit = max(low, start - max(budget, 1), first - 1)
        backward.run(
            text, to: limit, first: first, high: high, &closures, &progress, &alphabet)
        budget -= start - progress.position + backward.cost + 1
        backward.cost = 0
    }

    // MARK: - Looking at it

    /// Makes the window that has `position`. Whether it is there, or the budget was too small.
    @inline(__always)
    mutating func load(
        _ position: Int, _ text: RegexpText, _ budget: inout Int, _ alphabet: inout RegexpAlphabet
    ) -> Bool {
        if progress.isDone, isIn(current, position) { return true }
        return loadSlowly(position, text, &budget, &alphabet)
    }

    private func isIn(_ window: Int, _ position: Int) -> Bool {
        position <= windows[window].high
            && (window + 1 == windows.count || position > windows[window + 1].high)
    }

    @inline(never)
    private mutating func loadSlowly(
        _ position: Int, _ text: RegexpText, _ budget: inout Int, _ alphabet: inout RegexpAlphabet
    ) -> Bool {
        if !isIn(current, position) {
            while position > windows[current].high { current -= 1 }
            while current + 1 < windows.count, position <= windows[current + 1].high { current += 1 }
            if backward.hasManyClosures { backward.forgetClosures() }
            let window = windows[current]
            makeRoom(for: size + 8)
            progress = RegexpBackward.Progress(
                position: window.high, state: backward.states.state(window.content))
        }
        let low = current + 1 < windows.count ? windows[current + 1].high : matchStart - 1
        while budget > 0, !progress.isDone {
            run(text, &budget, &alphabet)
            if progress.position <= low { progress.isDone = true }
        }
        return progress.isDone
    }

    /// The number of the closure at a position that has been loaded.
    @inline(__always)
    func closure(at position: Int) -> Int32 { closures[windows[current].high - position] }

    /// Calls `body` with the closures of the window that has been loaded, from `high` down to `low`, and the bits of
    /// closures.
    @inline(__always)
    func withWindow<Result>(
        _ body: (_ high: Int, _ low: Int, UnsafeBufferPointer<Int32>, UnsafeBufferPointer<UInt64>) -> Result
    ) -> Result {
        let high = windows[current].high
        let low = current + 1 < windows.count ? windows[current + 1].high + 1 : matchStart
        return closures.withUnsafeBufferPointer { closures in
            backward.closures.withUnsafeBufferPointer { bits in body(high, low, closures, bits) }
        }
    }

    var wordsPerClosure: Int { backward.wordsPerClosure }

    /// Whether one gets from an instruction to the end, at a position whose closure this is.
    @inline(__always)
    func closure(_ number: Int32, has instruction: Int) -> Bool { backward.closure(number, has: instruction) }
}
