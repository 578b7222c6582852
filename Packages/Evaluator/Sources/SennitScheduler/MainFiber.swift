// SPDX-License-Identifier: MIT
import CMemory
import SennitHeap
import SennitMachine

/// The fiber that `Scheduler.run` waits for, and what is to end it: an interrupt, or `exit` in another fiber.
///
/// Owner: the scheduler. `fiber` can be read at any time inside the heap; `lock` protects changes, and what
/// goes together with the interrupt flag. All words are roots.
struct MainFiber {
    private struct State {
        var lock: UInt64 = 0
        var fiber: Word
        /// What `exit` in another fiber has the main fiber end with; #f when none has.
        var end: Word = .false
    }

    private let state: UnsafeMutablePointer<State>
    private let interrupt: InterruptFlag

    init(_ fiber: Fiber, _ interrupt: InterruptFlag) {
        state = .allocate(capacity: 1)
        state.initialize(to: State(fiber: fiber.word))
        self.interrupt = interrupt
    }

    func destroy() { state.deallocate() }

    private var lock: SpinLock { SpinLock(UnsafeMutableRawPointer(state)) }
    private var fiberAddress: UnsafeMutableRawPointer { UnsafeMutableRawPointer(state) + 8 }

    var fiber: Fiber {
        @inline(__always) get { Fiber(Word(bits: sennit_load_relaxed(fiberAddress))) }
        nonmutating set { lock.locked { sennit_store_relaxed(fiberAddress, newValue.word.bits) } }
    }

    /// `exit` in another fiber ends the program; of several that do, the first counts.
    func end(by payload: Word) {
        lock.locked {
            if state.pointee.end.isFalse { state.pointee.end = payload }
            interrupt.request()
        }
    }

    /// What `exit` asked for, if there is anything; it is no longer pending.
    func takeEnd() -> Word? {
        lock.locked { state.pointee.end.isFalse ? nil : settled() }
    }

    /// The main fiber has ended by `payload`: if that is what `exit` asked for, it is settled.
    func settle(_ payload: Word) {
        lock.locked {
            if state.pointee.end == payload { _ = settled() }
        }
    }

    /// If the main fiber is to be ended, calls `body` with it, and with what settles that when it is called, and
    /// returns what `exit` asked for, or nil for an interrupt.
    func interrupted(_ body: (Fiber, () -> Word?) -> Void) {
        lock.locked {
            if interrupt.isRequested { body(fiber, settled) }
        }
    }

    private func settled() -> Word? {
        defer { state.pointee.end = .false }
        interrupt.clear()
        return state.pointee.end.isFalse ? nil : state.pointee.end
    }

    /// Calls `body` with the lock held if `fiber` is still the main one.
    func ifMain(_ fiber: Fiber, _ body: () -> Void) {
        lock.locked {
            if self.fiber == fiber { body() }
        }
    }

    /// For the collector, with all stopped.
    func visit(_ collector: Collector) {
        collector.visit(&state.pointee.fiber)
        collector.visit(&state.pointee.end)
    }
}
