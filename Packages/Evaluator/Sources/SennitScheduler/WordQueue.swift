// SPDX-License-Identifier: MIT
import CMemory
import SennitHeap

/// A first-in-first-out queue of words that several threads share: the runnable fibers of a worker, or
/// those that came from outside. Its words are roots; `visit` is for the collector, with all stopped.
///
/// Owner: the scheduler. `count` can be read without the lock, as a hint.
struct WordQueue {
    private struct State {
        var lock: UInt64 = 0
        var count = 0
        var head = 0
        var capacity: Int
        var items: UnsafeMutablePointer<Word>
    }

    private let state: UnsafeMutablePointer<State>

    init() {
        state = .allocate(capacity: 1)
        let capacity = 256
        state.initialize(to: State(capacity: capacity, items: .allocate(capacity: capacity)))
    }

    func destroy() {
        state.pointee.items.deallocate()
        state.deallocate()
    }

    private var lock: SpinLock { SpinLock(UnsafeMutableRawPointer(state)) }
    private var countAddress: UnsafeMutableRawPointer { UnsafeMutableRawPointer(state) + 8 }

    @inline(__always)
    var count: Int { Int(bitPattern: UInt(sennit_load_relaxed(countAddress))) }

    private func setCount(_ count: Int) { sennit_store_relaxed(countAddress, UInt64(UInt(bitPattern: count))) }

    func push(_ word: Word) {
        lock.lock()
        append(word)
        lock.unlock()
    }

    private func append(_ word: Word) {
        let count = self.count
        if count == state.pointee.capacity { grow() }
        state.pointee.items[(state.pointee.head &+ count) & (state.pointee.capacity &- 1)] = word
        setCount(count &+ 1)
    }

    private func grow() {
        let capacity = state.pointee.capacity
        let larger = UnsafeMutablePointer<Word>.allocate(capacity: capacity * 2)
        for index in 0..<count { larger[index] = state.pointee.items[(state.pointee.head + index) & (capacity - 1)] }
        state.pointee.items.deallocate()
        state.pointee.items = larger
        state.pointee.capacity = capacity * 2
        state.pointee.head = 0
    }

    func pop() -> Word? {
        if count == 0 { return nil }
        lock.lock()
        defer { lock.unlock() }
        return first()
    }

    private func first() -> Word? {
        let count = self.count
        guard count > 0 else { return nil }
        let word = state.pointee.items[state.pointee.head]
        state.pointee.head = (state.pointee.head &+ 1) & (state.pointee.capacity &- 1)
        setCount(count &- 1)
        return word
    }

    /// Takes the word at a place out of the order.
    func remove(at index: Int) -> Word? {
        lock.locked {
            let count = self.count
            guard index < count else { return nil }
            let mask = state.pointee.capacity - 1
            let place = (state.pointee.head + index) & mask
            let word = state.pointee.items[place]
            state.pointee.items[place] = state.pointee.items[state.pointee.head]
            _ = first()
            return word
        }
    }

    /// Moves half of what is here, up to 128 words, to `other`, but one, which is the result.
    func steal(to other: WordQueue) -> Word? {
        if count == 0 { return nil }
        return withUnsafeTemporaryAllocation(of: Word.self, capacity: 128) { taken in
            lock.lock()
            let count = min((self.count + 1) / 2, 128)
            for index in 0..<count { taken[index] = first() ?? .false }
            lock.unlock()
            guard count > 0 else { return nil }
            if count > 1 {
                other.lock.lock()
                for index in 1..<count { other.append(taken[index]) }
                other.lock.unlock()
            }
            return taken[0]
        }
    }

    func visit(_ collector: Collector) {
        for index in 0..<count {
            collector.visit(&state.pointee.items[(state.pointee.head &+ index) & (state.pointee.capacity &- 1)])
        }
    }
}
