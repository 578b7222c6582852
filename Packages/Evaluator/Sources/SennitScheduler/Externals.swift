// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine
import Synchronization

/// What an operation outside of the scheduler comes to: a value that is made on the worker that wakes the
/// fiber, or something it raises.
package typealias ExternalResult = @Sendable (Machine) throws(Raise) -> Word

/// Operations that run elsewhere, input and output above all, while the fibers that wait for them are parked.
/// Their completions may come from any thread; workers turn them into values.
///
/// `@unchecked Sendable`: `slots` is touched by threads inside the heap, with the lock; the rest with the lock.
final class Externals: @unchecked Sendable {
    private struct Slot {
        var suspension: Word
        /// Whether the result is nothing but a value for whoever waits.
        let isValue: Bool
        var cancel: @Sendable () -> Void
    }

    private struct Arrivals {
        var completed: [(slot: Int, result: ExternalResult)] = []
    }

    private let arrivals = Mutex(Arrivals())
    private let counters: Counters
    private let pending = Atomic<Int>(0)
    private let started = Atomic<Int>(0)
    private let lock = Mutex(())
    private var slots: [Slot?] = []
    private var free: [Int] = []

    var pendingCount: Int { pending.load(ordering: .acquiring) }
    /// How many there have been.
    var startedCount: Int { started.load(ordering: .relaxed) }

    init(_ counters: Counters) { self.counters = counters }

    /// A slot for a suspension: what the completion is reported under. When the result `isValue` and nobody waits
    /// for it any more, it is dropped, and what it holds closes; another one is looked at in any case.
    func add(_ suspension: Suspension, isValue: Bool, cancel: @escaping @Sendable () -> Void) -> Int {
        pending.add(1, ordering: .acquiringAndReleasing)
        started.wrappingAdd(1, ordering: .relaxed)
        return lock.withLock { _ in
            let slot = Slot(suspension: suspension.word, isValue: isValue, cancel: cancel)
            if let index = free.popLast() {
                slots[index] = slot
                return index
            }
            slots.append(slot)
            return slots.count - 1
        }
    }

    /// How to end an operation that nobody waits for any more; at once, if that is so already.
    func setCancel(_ slot: Int, of suspension: Suspension, _ cancel: @escaping @Sendable () -> Void) {
        let isWanted = lock.withLock { _ in
            guard slots[slot]?.suspension == suspension.word else { return true }
            slots[slot]?.cancel = cancel
            return !suspension.isClaimed
        }
        if !isWanted { cancel() }
    }

    /// Whoever waits for it has gone on.
    func abandon(_ slot: Int, of suspension: Suspension) {
        let cancel = lock.withLock { _ in slots[slot]?.suspension == suspension.word ? slots[slot]?.cancel : nil }
        cancel?()
    }

    /// From any thread.
    func complete(_ slot: Int, _ result: @escaping ExternalResult) {
        arrivals.withLock { $0.completed.append((slot, result)) }
        counters.add(1, to: .arrivals)
    }

    /// On a worker: the suspensions whose operations are done, with what came of them.
    func takeArrivals() -> [(suspension: Suspension, isValue: Bool, result: ExternalResult)] {
        let completed = arrivals.withLock { arrivals in
            defer { arrivals.completed = [] }
            return arrivals.completed
        }
        if completed.isEmpty { return [] }
        counters.add(-completed.count, to: .arrivals)
        pending.subtract(completed.count, ordering: .acquiringAndReleasing)
        return lock.withLock { _ in
            completed.compactMap { slot, result in
                guard let entry = slots[slot] else { return nil }
                slots[slot] = nil
                free.append(slot)
                return (Suspension(entry.suspension), entry.isValue, result)
            }
        }
    }

    func visit(_ collector: Collector) {
        for index in slots.indices where slots[index] != nil { collector.visit(&slots[index]!.suspension) }
    }
}

/// What a primitive waits for that throws `Raise.blocked`.
package final class Blocked {
    /// Starts it: is given what to call, once, from any thread, when the primitive can be called again; returns what
    /// to call when nobody waits for it any more.
    package typealias Start = (@escaping @Sendable (@escaping ExternalResult) -> Void) -> (@Sendable () -> Void)
    let start: Start

    package init(_ start: @escaping Start) { self.start = start }
}

extension Machine {
    /// What a primitive throws that is to be called again when `start` says so.
    package func blocked(_ start: @escaping Blocked.Start) -> Raise {
        state.pointee.blockedOn = Blocked(start)
        return .blocked
    }
}
