// SPDX-License-Identifier: MIT
import CMemory
import SennitHeap
import SennitMachine

/// What a parked fiber waits with: whoever claims it first may wake the fiber, once.
///
/// The heart of all waiting, after Concurrent ML: a fiber that finds nothing ready makes a suspension,
/// hangs a wait node of it into the queue of each thing it waits for, and parks. Sender, receiver, timer,
/// ending fiber, completed operation and canceller alike claim the suspension by one atomic exchange; the one
/// that succeeds says what the fiber goes on with. Nodes and timers of lost choices are taken out when
/// the fiber goes on, so that nothing stays behind. What finds it through its fiber, and not through what it
/// waits for, leaves it alone until it `isReady`: nothing is put into a queue after the fiber has gone on.
struct Suspension: Equatable {
    let word: Word
    init(_ word: Word) { self.word = word }

    private enum Field {
        static let isClaimed = 0
        static let fiber = 1
        static let nodes = 2
        static let timer = 3
        static let isChoice = 4
        static let external = 5
        static let timerIndex = 6
        static let isReady = 7
        static let count = 8
    }

    @inline(__always)
    static func make(_ allocator: Allocator, fiber: Fiber, isChoice: Bool = false) -> Suspension {
        let word = allocator.object(.suspension, size: Field.count)
        word[payload: Field.isClaimed] = Word(fixnum: 0)
        word[payload: Field.fiber] = fiber.word
        word[payload: Field.nodes] = .false
        word[payload: Field.timer] = Word(fixnum: -1)
        word[payload: Field.isChoice] = Word(isChoice)
        word[payload: Field.external] = Word(fixnum: -1)
        word[payload: Field.timerIndex] = Word(fixnum: 0)
        word[payload: Field.isReady] = .false
        return Suspension(word)
    }

    var fiber: Fiber { Fiber(word[payload: Field.fiber]) }
    /// Whether the fiber is to be told which of its cases it was, as a pair of index and value.
    var isChoice: Bool { word[payload: Field.isChoice].isTrue }
    var nodes: Word { word[payload: Field.nodes] }

    /// The timer's slot, or -1.
    var timer: Int {
        get { Word(bits: sennit_load_relaxed(word.address + (1 + Field.timer))).fixnum }
        nonmutating set { sennit_store_relaxed(word.address + (1 + Field.timer), Word(fixnum: newValue).bits) }
    }

    /// Which case of a choice the timer is.
    var timerIndex: Int {
        get { word[payload: Field.timerIndex].fixnum }
        nonmutating set { word[payload: Field.timerIndex] = Word(fixnum: newValue) }
    }

    /// The slot of an operation outside of the scheduler, or -1.
    var external: Int {
        get { word[payload: Field.external].fixnum }
        nonmutating set { word[payload: Field.external] = Word(fixnum: newValue) }
    }

    /// Whether the fiber is out of the machine and in all queues.
    var isReady: Bool { sennit_load(word.address + (1 + Field.isReady)) == Word.true.bits }
    func setReady() { sennit_store(word.address + (1 + Field.isReady), Word.true.bits) }

    var isClaimed: Bool { sennit_load(word.address + (1 + Field.isClaimed)) != 0 }

    /// Whether the caller is the one who wakes the fiber.
    @inline(__always)
    func claim() -> Bool { sennit_exchange_if(word.address + (1 + Field.isClaimed), 0, Word(fixnum: 1).bits) }

    /// The same for the worker of `allocator`: cheaper while there is no other.
    @inline(__always)
    func claim(_ allocator: Allocator) -> Bool {
        if allocator.state.pointee.isShared { return claim() }
        if isClaimed { return false }
        sennit_store_relaxed(word.address + (1 + Field.isClaimed), Word(fixnum: 1).bits)
        return true
    }

    /// Of a suspension that nobody else knows yet.
    func add(_ node: WaitNode) {
        node.word[payload: WaitNode.Field.sibling] = word[payload: Field.nodes]
        word[payload: Field.nodes] = node.word
    }
}

/// A suspension's place in the queue of one thing it waits for.
///
/// Protected by the lock of its owner: a channel, or a fiber that is waited for. `owner` is #f once the
/// node is out of the queue.
struct WaitNode: Equatable {
    let word: Word
    init(_ word: Word) { self.word = word }

    enum Field {
        static let suspension = 0
        static let owner = 1
        static let previous = 2
        static let next = 3
        static let value = 4
        static let index = 5
        /// The next node of the same suspension.
        static let sibling = 6
        /// Which of the owner's queues.
        static let queue = 7
        static let count = 8
    }

    @inline(__always)
    static func make(
        _ allocator: Allocator, _ suspension: Suspension, value: Word = .false, index: Int = 0
    ) -> WaitNode {
        let word = allocator.object(.waitNode, size: Field.count)
        word[payload: Field.suspension] = suspension.word
        word[payload: Field.owner] = .false
        word[payload: Field.previous] = .false
        word[payload: Field.next] = .false
        word[payload: Field.queue] = Word(fixnum: 0)
        word[payload: Field.value] = value
        word[payload: Field.index] = Word(fixnum: index)
        let node = WaitNode(word)
        suspension.add(node)
        return node
    }

    var suspension: Suspension { Suspension(word[payload: Field.suspension]) }
    var owner: Word { Word(bits: sennit_load(word.address + (1 + Field.owner))) }
    var value: Word { word[payload: Field.value] }
    var index: Int { word[payload: Field.index].fixnum }
    var sibling: Word { word[payload: Field.sibling] }
    var next: Word { word[payload: Field.next] }
}

/// A queue of wait nodes in two fields of an object: its head, #f when it is empty, and its tail, #f when that is
/// the head: most queues are short. The caller holds the object's lock.
struct WaitQueue {
    let owner: Word
    /// The payload index of the head; the tail is in the next word.
    let index: Int

    var first: Word { owner[payload: index] }

    @inline(__always)
    func append(_ node: WaitNode, _ allocator: Allocator) {
        allocator.store(owner, in: node.word, at: WaitNode.Field.owner)
        node.word[payload: WaitNode.Field.queue] = Word(fixnum: index)
        let head = first
        if head.isFalse { return allocator.store(node.word, in: owner, at: index) }
        let tail = owner[payload: index + 1]
        let last = tail.isFalse ? head : tail
        allocator.store(last, in: node.word, at: WaitNode.Field.previous)
        allocator.store(node.word, in: last, at: WaitNode.Field.next)
        allocator.store(node.word, in: owner, at: index + 1)
    }

    /// Takes nodes out from the front until one's suspension can be claimed.
    @inline(__always)
    func claimFirst(_ allocator: Allocator) -> WaitNode? {
        while true {
            let head = first
            if head.isFalse { return nil }
            let node = WaitNode(head)
            WaitQueue.unlink(node, from: owner, allocator)
            if node.suspension.claim(allocator) { return node }
        }
    }

    @inline(__always)
    static func unlink(_ node: WaitNode, from owner: Word, _ allocator: Allocator) {
        let index = node.word[payload: WaitNode.Field.queue].fixnum
        if owner[payload: index + 1].isFalse {
            // It is the only one.
            allocator.store(.false, in: owner, at: index)
        } else {
            unlink(node, fromOthersAt: index, owner, allocator)
        }
        allocator.store(.false, in: node.word, at: WaitNode.Field.owner)
    }

    @inline(never)
    private static func unlink(_ node: WaitNode, fromOthersAt index: Int, _ owner: Word, _ allocator: Allocator) {
        let previous = node.word[payload: WaitNode.Field.previous]
        let next = node.word[payload: WaitNode.Field.next]
        if previous.isFalse {
            allocator.store(next, in: owner, at: index)
        } else {
            allocator.store(next, in: previous, at: WaitNode.Field.next)
            allocator.store(.false, in: node.word, at: WaitNode.Field.previous)
        }
        if next.isFalse {
            allocator.store(previous, in: owner, at: index + 1)
        } else {
            allocator.store(previous, in: next, at: WaitNode.Field.previous)
            allocator.store(.false, in: node.word, at: WaitNode.Field.next)
        }
        if owner[payload: index + 1] == owner[payload: index] {
            allocator.store(.false, in: owner, at: index + 1)
        }
    }
}

/// The lock of a channel or fiber, by which order several are taken.
func ownerLock(_ owner: Word) -> SpinLock {
    let index = owner.is(.fiber) ? Fiber.Field.lock.rawValue : Channel.Field.lock
    return SpinLock(owner.address + (1 + index))
}
