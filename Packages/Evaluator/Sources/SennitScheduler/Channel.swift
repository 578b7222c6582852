// SPDX-License-Identifier: MIT
import CMemory
import SennitHeap
import SennitMachine

/// A channel: values go from senders to receivers, in order, through a buffer of some capacity or, with
/// none, from hand to hand.
///
/// All fields are protected by the lock; whether it is closed and how much it holds can be read without. Invariants: receivers wait only while the buffer is empty,
/// senders only while it is full; nobody waits on a closed channel.
@frozen @usableFromInline package struct Channel: Equatable {
    @usableFromInline package let word: Word
    @inlinable @inline(__always)
    package init(_ word: Word) { self.word = word }

    enum Field {
        static let lock = 0
        static let isClosed = 1
        static let capacity = 2
        static let count = 3
        static let head = 4
        static let buffer = 5
        static let receivers = 6
        static let senders = 8
        static let name = 10
        static let fieldCount = 11
    }

    package static func make(_ allocator: Allocator, capacity: Int) -> Channel {
        let word = allocator.object(.channel, size: Field.fieldCount)
        for field in 0..<Field.fieldCount { word[payload: field] = .false }
        word[payload: Field.lock] = Word(fixnum: 0)
        word[payload: Field.capacity] = Word(fixnum: capacity)
        word[payload: Field.count] = Word(fixnum: 0)
        word[payload: Field.head] = Word(fixnum: 0)
        return Channel(word)
    }

    @inlinable @inline(__always)
    package static func isChannel(_ word: Word) -> Bool { word.is(.channel) }

    var lock: SpinLock { SpinLock(word.address + (1 + Field.lock)) }
    package var isClosed: Bool { Word(bits: sennit_load(word.address + (1 + Field.isClosed))).isTrue }
    var receivers: WaitQueue { WaitQueue(owner: word, index: Field.receivers) }
    var senders: WaitQueue { WaitQueue(owner: word, index: Field.senders) }
    package var capacity: Int { word[payload: Field.capacity].fixnum }
    package var count: Int { Word(bits: sennit_load_relaxed(word.address + (1 + Field.count))).fixnum }
    private func setCount(_ count: Int) {
        sennit_store_relaxed(word.address + (1 + Field.count), Word(fixnum: count).bits)
    }

    /// What an attempt to send or receive comes to. The caller holds the lock, and wakes whom it is told.
    enum Attempt {
        case done(Word, wake: WaitNode?)
        case closed
        case mustWait
    }

    @inline(__always)
    func trySend(_ value: Word, _ allocator: Allocator) -> Attempt {
        if isClosed { return .closed }
        if let receiver = receivers.claimFirst(allocator) {
            receiver.hand(value, allocator)
            return .done(.unspecified, wake: receiver)
        }
        if count < capacity {
            put(value, allocator)
            return .done(.unspecified, wake: nil)
        }
        return .mustWait
    }

    @inline(__always)
    func tryReceive(_ allocator: Allocator) -> Attempt {
        if count > 0 {
            let value = take(allocator)
            if let sender = senders.claimFirst(allocator) {
                put(sender.value, allocator)
                sender.hand(.unspecified, allocator)
                return .done(value, wake: sender)
            }
            return .done(value, wake: nil)
        }
        if let sender = senders.claimFirst(allocator) {
            let value = sender.value
            sender.hand(.unspecified, allocator)
            return .done(value, wake: sender)
        }
        return isClosed ? .done(.endOfFile, wake: nil) : .mustWait
    }

    /// Closes it; all who wait are claimed, and for the caller to wake.
    func close(_ allocator: Allocator, error: () -> Word) -> [WaitNode] {
        guard !isClosed else { return [] }
        allocator.store(.true, in: word, at: Field.isClosed)
        var woken: [WaitNode] = []
        while let receiver = receivers.claimFirst(allocator) {
            receiver.hand(.endOfFile, allocator)
            woken.append(receiver)
        }
        while let sender = senders.claimFirst(allocator) {
            sender.hand(raising: error(), allocator)
            woken.append(sender)
        }
        return woken
    }

    // MARK: - The buffer, a ring that grows up to the capacity

    private func put(_ value: Word, _ allocator: Allocator) {
        var buffer = word[payload: Field.buffer]
        let count = self.count
        let size = buffer.isFalse ? 0 : buffer.header.size
        if count == size {
            let larger = allocator.object(.channel, size: min(max(8, size * 2), max(capacity, 1)))
            let head = word[payload: Field.head].fixnum
            for index in 0..<larger.header.size {
                larger[payload: index] = index < count ? buffer[payload: (head + index) % size] : .false
            }
            allocator.store(larger, in: word, at: Field.buffer)
            word[payload: Field.head] = Word(fixnum: 0)
            buffer = larger
        }
        let place = (word[payload: Field.head].fixnum + count) % buffer.header.size
        allocator.store(value, in: buffer, at: place)
        setCount(count + 1)
    }

    private func take(_ allocator: Allocator) -> Word {
        let buffer = word[payload: Field.buffer]
        let head = word[payload: Field.head].fixnum
        let value = buffer[payload: head]
        allocator.store(.false, in: buffer, at: head)
        word[payload: Field.head] = Word(fixnum: (head + 1) % buffer.header.size)
        setCount(count - 1)
        return value
    }
}

extension WaitNode {
    /// Says what the fiber, whose suspension the caller has claimed, goes on with.
    @inline(__always)
    func hand(_ value: Word, _ allocator: Allocator) {
        let suspension = self.suspension
        let given = suspension.isChoice ? allocator.cons(Word(fixnum: index), value) : value
        suspension.fiber.store(given, .value, allocator)
    }

    /// The same of something that is raised there.
    func hand(raising payload: Word, isFatal: Bool = false, _ allocator: Allocator) {
        suspension.hand(raising: payload, isFatal: isFatal, allocator)
    }
}

extension Suspension {
    func hand(raising payload: Word, isFatal: Bool = false, _ allocator: Allocator) {
        let fiber = self.fiber
        fiber.store(payload, .value, allocator)
        fiber.set(.raises, number: isFatal ? 2 : 1)
    }
}
