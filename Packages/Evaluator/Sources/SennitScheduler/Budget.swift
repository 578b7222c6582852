// SPDX-License-Identifier: MIT
import CMemory
import SennitHeap
import SennitMachine

/// What an evaluation with limits may use, and what it has used.
///
/// An evaluation is what `call-with-limits` calls, or what Swift evaluates with limits: a fiber, and all fibers
/// that it and those make, tasks or not, for as long as they live. Each of them refers to the budget. Evaluations
/// nest: a budget knows the one around it, and what is used counts in both, so that the limits of all hold.
///
/// What is counted is added when a fiber stops or looks up; both cost nothing where no limit is set but for a look
/// at a word that is in the cache. Beyond a limit a fiber is told once, by a condition. The evaluation then has a
/// little more of the same, the grace, to clean up in; beyond that it *is over*: each of its fibers ends where it
/// is, or when it next waits or looks up, without being asked and without its `dynamic-wind` thunks.
///
/// A heap object, and a root while it has a deadline or a worker runs a fiber of it. All numbers are fixnums for
/// life that are changed atomically; `parent` never changes.
struct Budget: Equatable {
    let word: Word
    init(_ word: Word) { self.word = word }

    private enum Field: Int, CaseIterable {
        /// The budget around it, or #f.
        case parent
        /// The fiber that is told of the time: the one that the evaluation began with; #f when there is none.
        case fiber
        // Numbers from here on.
        case flags
        /// How many budgets there are around it.
        case depth
        case ticks, nextTicks, graceTicks
        case bytes, nextBytes
        /// When to look how large the heap is, by `bytes`; when that may take a collection; and its size when the
        /// evaluation began.
        case nextLook, nextCollection, heapBefore
        case fibers
        /// What the running fiber's machine is told.
        case stackBytes, largestAllocation
        /// The stack of the fiber that was told of the heap, which handling that may copy.
        case toldStack
        /// The timer of the deadline, or -1.
        case timer
        /// The limits by kind.
        case limits
    }

    /// Bits of `flags` above those of the kinds that the evaluation was told of.
    private enum Flag {
        static let isDue = 1 << 8
        static let isOver = 1 << 9
        static let isHeld = 1 << 10
        /// The number of the kind that it is over by.
        static let reasonShift = 16
    }

    static let unlimited = Word.fixnumMax
    static let maximumDepth = 100

    /// - Parameters:
    ///   - heapSize: bytes in use.
    ///   - ticksPerSecond: of the processor's clock.
    ///   - usual: bytes of stack of fibers without limits.
    static func make(
        _ allocator: Allocator, _ request: LimitRequest, parent: Word, heapSize: Int, ticksPerSecond: Double,
        stackBytes usual: Int
    ) -> Budget {
        let count = Field.limits.rawValue + LimitKind.allCases.count
        let word = allocator.object(.budget, size: count)
        for index in 0..<count { word[payload: index] = Word(fixnum: 0) }
        word[payload: Field.parent.rawValue] = parent
        word[payload: Field.fiber.rawValue] = .false
        let budget = Budget(word)
        let outer = parent.isFalse ? nil : Budget(parent)
        for kind in LimitKind.allCases {
            budget.set(.limits, min(max(request[kind] ?? unlimited, 0), unlimited), at: kind.number)
        }
        let ticks = Double(budget.limit(.cpu)) / 1e9 * ticksPerSecond
        budget.set(.nextTicks, ticks < Double(unlimited) ? Int(ticks) : unlimited)
        budget.set(.graceTicks, Int(Double(LimitKind.cpu.grace(budget.limit(.cpu))) / 1e9 * ticksPerSecond))
        budget.set(.nextBytes, budget.limit(.allocated))
        // Before that much is allocated, that much cannot be held.
        budget.set(.nextLook, budget.limit(.heap))
        budget.set(.heapBefore, heapSize)
        budget.set(.depth, (outer?[.depth] ?? -1) + 1)
        // A continuation that is captured, as a handler of errors does, is a copy of the stack on the heap.
        budget.set(
            .stackBytes,
            min(outer?.stackBytes ?? usual, budget.limit(.stack), max(budget.limit(.heap) / 2, 1 << 16)))
        budget.set(
            .largestAllocation,
            min(outer?.largestAllocation ?? Int.max >> 4, budget.limit(.heap), budget.limit(.allocated)))
        budget.set(.timer, -1)
        return budget
    }

    private func address(_ field: Field, _ offset: Int = 0) -> UnsafeMutablePointer<Word> {
        word.address + (1 + field.rawValue + offset)
    }

    private subscript(field: Field) -> Int { Word(bits: sennit_load(address(field))).fixnum }

    private func set(_ field: Field, _ value: Int, at offset: Int = 0) {
        sennit_store(address(field, offset), Word(fixnum: value).bits)
    }

    @discardableResult
    private func add(_ change: Int, to field: Field) -> Int {
        Word(bits: sennit_add(address(field), Int64(bitPattern: Word(fixnum: change).bits))).fixnum
    }

    /// Sets and clears flags; those that were set before.
    @discardableResult
    private func update(set bits: Int = 0, clear: Int = 0) -> Int {
        while true {
            let old = self[.flags]
            let new = (old | bits) & ~clear
            if sennit_exchange_if(address(.flags), Word(fixnum: old).bits, Word(fixnum: new).bits) { return old }
        }
    }

    // MARK: - What it is

    var parent: Word { word[payload: Field.parent.rawValue] }
    var depth: Int { self[.depth] }
    var stackBytes: Int { self[.stackBytes] }
    var largestAllocation: Int { self[.largestAllocation] }
    func limit(_ kind: LimitKind) -> Int { Word(bits: sennit_load(address(.limits, kind.number))).fixnum }

    var fiber: Fiber? {
        let word = Word(bits: sennit_load(address(.fiber)))
        return word.isFalse ? nil : Fiber(word)
    }

    func set(fiber: Fiber?, _ allocator: Allocator) {
        allocator.store(fiber?.word ?? .false, in: word, at: Field.fiber.rawValue)
    }

    var timer: Int {
        get { self[.timer] }
        nonmutating set { set(.timer, newValue) }
    }

    // MARK: - What it has used

    func charge(ticks: Int, bytes: Int) {
        add(ticks, to: .ticks)
        add(bytes, to: .bytes)
    }

    /// The fibers there are, after adding so many.
    @discardableResult
    func addFibers(_ change: Int) -> Int { add(change, to: .fibers) }
    var fibers: Int { self[.fibers] }

    /// Whether somebody in Swift evaluates under it, even when there is no fiber at the moment.
    var isHeld: Bool {
        get { self[.flags] & Flag.isHeld != 0 }
        nonmutating set { update(set: newValue ? Flag.isHeld : 0, clear: newValue ? 0 : Flag.isHeld) }
    }

    /// Whether its fibers end without being asked; then, by what.
    var end: LimitKind? {
        let flags = self[.flags]
        return flags & Flag.isOver == 0 ? nil : LimitKind.allCases[flags >> Flag.reasonShift]
    }

    /// Whether the caller is the one who ends it.
    func claimEnd(_ kind: LimitKind) -> Bool {
        while true {
            let old = self[.flags]
            if old & Flag.isOver != 0 { return false }
            let new = old | Flag.isOver | kind.number << Flag.reasonShift
            if sennit_exchange_if(address(.flags), Word(fixnum: old).bits, Word(fixnum: new).bits) { return true }
        }
    }

    /// The deadline has passed; whether it had before.
    func noteDeadline() -> Bool { update(set: Flag.isDue) & Flag.isDue != 0 }

    var isDue: Bool { self[.flags] & Flag.isDue != 0 }

    func wasTold(_ kind: LimitKind) -> Bool { self[.flags] & kind.bit != 0 }

    /// Whether the caller is the one who tells it.
    func claimTelling(_ kind: LimitKind) -> Bool { update(set: kind.bit) & kind.bit == 0 }

    /// It holds less than it may again.
    func forgetTelling(_ kind: LimitKind) { update(clear: kind.bit) }

    /// Whether `fiber` is to be told that the time is over.
    func isLate(_ fiber: Fiber) -> Bool {
        let flags = self[.flags]
        return flags & Flag.isDue != 0 && flags & LimitKind.wall.bit == 0 && self.fiber == fiber
    }

    /// Whether `fiber` has a reason to look up now.
    func hasNews(for fiber: Fiber) -> Bool {
        self[.ticks] > self[.nextTicks] || self[.bytes] > self[.nextBytes] || self[.flags] & Flag.isOver != 0
            || isLate(fiber) || isLookDue
    }

    // MARK: - What is beyond a limit

    /// What a fiber that looks up has to know.
    enum Finding {
        case tell(LimitKind)
        case end(LimitKind)
    }

    /// Of time and allocation, which only grow: the first time beyond a limit somebody is told, and there is the
    /// grace; beyond that it ends.
    func finding(for fiber: Fiber) -> Finding? {
        if let kind = end { return .end(kind) }
        if self[.ticks] > self[.nextTicks] { return exceeded(.cpu, .nextTicks, self[.graceTicks]) }
        if self[.bytes] > self[.nextBytes] {
            return exceeded(.allocated, .nextBytes, LimitKind.allocated.grace(limit(.allocated)))
        }
        if isLate(fiber) && claimTelling(.wall) { return .tell(.wall) }
        return nil
    }

    private func exceeded(_ kind: LimitKind, _ next: Field, _ grace: Int) -> Finding? {
        if wasTold(kind) { return .end(kind) }
        guard claimTelling(kind) else { return nil }
        set(next, min(self[next] + grace, Budget.unlimited))
        return .tell(kind)
    }

    // MARK: - The heap

    var isLookDue: Bool { self[.bytes] > self[.nextLook] }

    enum HeapFinding {
        case fine
        /// A collection would say more.
        case collect
        case beyond(Finding)
    }

    /// What the evaluation holds of a heap of `size` bytes: as much as that has grown since it began, and not more
    /// than it has allocated.
    ///
    /// - Parameters:
    ///   - isExact: whether no garbage is counted.
    ///   - stack: bytes of the running fiber's stack.
    func lookAtHeap(_ size: Int, isExact: Bool, stack: Int) -> HeapFinding {
        let bytes = self[.bytes]
        let limit = self.limit(.heap)
        let held = min(size - self[.heapBefore], bytes)
        let grace = LimitKind.heap.grace(limit) + self[.toldStack]
        if held <= limit {
            if isExact { forgetTelling(.heap) }
            set(.nextLook, min(bytes + max(limit - held, 1 << 16), Budget.unlimited))
            return .fine
        }
        if !isExact {
            if bytes >= self[.nextCollection] {
                // Collections are kept from taking most of the time.
                set(.nextCollection, bytes + max(16 << 20, size / 8))
                return .collect
            }
            set(.nextLook, min(self[.nextCollection], Budget.unlimited))
            return .fine
        }
        if wasTold(.heap) {
            if held > limit + grace { return .beyond(.end(.heap)) }
            set(.nextLook, bytes + 1 << 16)
            return .fine
        }
        guard claimTelling(.heap) else { return .fine }
        // Beyond the grace it is looked at exactly again.
        set(.toldStack, stack)
        let next = bytes + LimitKind.heap.grace(limit) + stack
        set(.nextLook, next)
        set(.nextCollection, next)
        return .beyond(.tell(.heap))
    }
}

extension LimitKind {
    /// How much more of it there is for cleaning up.
    func grace(_ limit: Int) -> Int {
        isTime
            ? min(max(limit / 10, 100_000_000), 1_000_000_000) : min(max(limit / 8, 1 << 20), 64 << 20)
    }
}
