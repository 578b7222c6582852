// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine

/// One of the things a choice waits for.
package enum ChoiceCase {
    case receive(Channel)
    case send(Channel, Word)
    case end(Fiber)
    /// After so many nanoseconds.
    case time(Int)
    case always(Word)
    /// When nothing else is ready at once.
    case otherwise
}

extension Worker {
    /// Waits for the first of several things: a pair of its index and what came of it.
    ///
    /// All locks are taken, in the order of their addresses (nothing moves before the next safepoint), so
    /// that what is found ready is final, and nobody sees half of the waiting.
    package func choose(_ cases: [ChoiceCase]) throws(Raise) -> Word {
        try checkCancelled()
        var owners: [UInt64: Word] = [:]
        for case let owner? in cases.map(\.owner) { owners[owner.bits] = owner }
        let locks = owners.keys.sorted().compactMap { owners[$0] }.map(ownerLock)
        for lock in locks { lock.lock() }
        let start = cases.isEmpty ? 0 : state.pointee.random.next(below: cases.count)
        for offset in cases.indices {
            let index = (start + offset) % cases.count
            guard let attempt = attempt(cases[index]) else { continue }
            for lock in locks { lock.unlock() }
            return try settle(attempt, index)
        }
        if let index = cases.firstIndex(where: \.isOver) ?? cases.firstIndex(where: \.isOtherwise) {
            for lock in locks { lock.unlock() }
            return allocator.cons(Word(fixnum: index), .unspecified)
        }
        let fiber = current
        let suspension = Suspension.make(allocator, fiber: fiber, isChoice: true)
        var nodes: [(ChoiceCase, WaitNode)] = []
        var soonest: (nanoseconds: Int, index: Int)?
        for (index, item) in cases.enumerated() {
            switch item {
            case .receive, .end: nodes.append((item, WaitNode.make(allocator, suspension, index: index)))
            case .send(_, let value):
                nodes.append((item, WaitNode.make(allocator, suspension, value: value, index: index)))
            case .time(let nanoseconds):
                if nanoseconds < soonest?.nanoseconds ?? Int.max { soonest = (nanoseconds, index) }
            case .always, .otherwise: break
            }
        }
        park(suspension)
        for (item, node) in nodes {
            switch item {
            case .receive(let channel): channel.receivers.append(node, allocator)
            case .send(let channel, _): channel.senders.append(node, allocator)
            case .end(let target): target.waiters.append(node, allocator)
            case .time, .always, .otherwise: break
            }
        }
        if let soonest {
            suspension.timerIndex = soonest.index
            suspension.timer = scheduler.timers.add(
                suspension.word, deadline: deadline(after: soonest.nanoseconds), allocator)
        }
        for lock in locks { lock.unlock() }
        return parked(suspension, fiber)
    }

    private enum Ready {
        case value(Word, wake: WaitNode?)
        case raised(Word)
    }

    /// What a case comes to if it is ready. The locks are held.
    private func attempt(_ item: ChoiceCase) -> Ready? {
        switch item {
        case .receive(let channel):
            if case .done(let value, let woken) = channel.tryReceive(allocator) { return .value(value, wake: woken) }
        case .send(let channel, let value):
            switch channel.trySend(value, allocator) {
            case .done(let value, let woken): return .value(value, wake: woken)
            case .closed: return .raised(closedError)
            case .mustWait: break
            }
        case .end(let target):
            if target.status.isFinal {
                target.update(.flags, set: FiberFlag.isObserved)
                return target.status == .finished ? .value(target[.result], wake: nil) : .raised(target[.result])
            }
        case .time: break
        case .always(let value): return .value(value, wake: nil)
        case .otherwise: break
        }
        return nil
    }

    private func settle(_ ready: Ready, _ index: Int) throws(Raise) -> Word {
        switch ready {
        case .value(let value, let woken):
            if let woken { wake(woken.suspension.fiber) }
            return allocator.cons(Word(fixnum: index), value)
        case .raised(let payload): throw Raise(payload)
        }
    }
}

extension ChoiceCase {
    /// A time that is over is chosen when nothing else is ready, so that with 0 a choice asks without waiting.
    fileprivate var isOver: Bool {
        if case .time(let nanoseconds) = self { nanoseconds <= 0 } else { false }
    }

    fileprivate var isOtherwise: Bool { if case .otherwise = self { true } else { false } }

    fileprivate var owner: Word? {
        switch self {
        case .receive(let channel), .send(let channel, _): channel.word
        case .end(let fiber): fiber.word
        case .time, .always, .otherwise: nil
        }
    }
}
