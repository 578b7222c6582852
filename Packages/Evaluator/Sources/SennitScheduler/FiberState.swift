// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine

/// What a fiber is doing.
package enum FiberStatus: Int, Sendable {
    case runnable, running, parked
    /// Its body is done, its children are not.
    case closing
    case finished, failed, cancelled

    package var isFinal: Bool { rawValue >= FiberStatus.finished.rawValue }
    package var name: String { "\(self)" }
}

/// Bits of a fiber's flags.
enum FiberFlag {
    /// Linked to a parent that cancels and outlives it.
    static let isTask = 1
    static let cancelRequested = 2
    /// The running program has been told of the cancellation once.
    static let cancelDelivered = 4
    /// Somebody has been given its result.
    static let isObserved = 8
    /// At its end it waits for its children instead of cancelling them, and a child's error ends it.
    static let isGroup = 16
    /// It stands for a session or the interpreter: never runs, only has children.
    static let isRoot = 32
    /// Of a group: a child has failed, and `result` is its error.
    static let childFailed = 64
    /// Of a root: at its end it waits for its children, whatever becomes of them.
    static let isDraining = 128
    /// An arrow of the trace leads to where it goes on.
    static let hasArrow = 256
    /// It stands for a call of the fiber that made it, which waits for it: its error is raised there, and ends no group.
    static let isCall = 512
    /// An errand waits for its end; see `Nesting`.
    static let isAwaited = 1024
    /// How it will end once its children have: `FiberStatus` from this bit on.
    static let endShift = 11
}

extension Fiber {
    package var status: FiberStatus { FiberStatus(rawValue: number(.status)) ?? .finished }
    func set(_ status: FiberStatus) { set(.status, number: status.rawValue) }
    @inline(__always) func has(_ flag: Int) -> Bool { number(.flags) & flag != 0 }
    var spinLock: SpinLock { ownerLock(word) }
    package var identifier: Int { number(.identifier) }
    package var isTask: Bool { has(FiberFlag.isTask) }
    package var isCancelled: Bool { has(FiberFlag.cancelRequested) }

    /// Whether its program must be told now that it was cancelled.
    @inline(__always) var mustCancel: Bool { isCancelled && number(.shield) == 0 }

    // MARK: - Children; the caller holds this fiber's lock

    func add(child: Fiber, _ allocator: Allocator) {
        let first = self[.firstChild]
        child.store(word, .parent, allocator)
        child.store(first, .nextSibling, allocator)
        if !first.isFalse { Fiber(first).store(child.word, .previousSibling, allocator) }
        store(child.word, .firstChild, allocator)
    }

    func remove(child: Fiber, _ allocator: Allocator) {
        let previous = child[.previousSibling]
        let next = child[.nextSibling]
        if previous.isFalse {
            store(next, .firstChild, allocator)
        } else {
            Fiber(previous).store(next, .nextSibling, allocator)
        }
        if !next.isFalse { Fiber(next).store(previous, .previousSibling, allocator) }
        child.store(.false, .previousSibling, allocator)
        child.store(.false, .nextSibling, allocator)
    }

    var children: [Fiber] {
        var result: [Fiber] = []
        var next = self[.firstChild]
        while !next.isFalse {
            result.append(Fiber(next))
            next = Fiber(next)[.nextSibling]
        }
        return result
    }
}
