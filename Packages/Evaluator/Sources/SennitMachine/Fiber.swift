// SPDX-License-Identifier: MIT
import CMemory
import SennitHeap

/// A fiber while it does not run: a heap object that whoever schedules it fills in.
///
/// When a fiber stops, its frames move into stack slices, as if a continuation were captured, so the
/// machine's stack is free for the next fiber, and a parked fiber costs what its frames need. Who may
/// write: the worker that runs the fiber, until it has let go of it; then whoever holds the fiber's
/// lock (`lock`); what is atomic says so. Words are changed through `Allocator.store`, except those that are
/// fixnums for life.
@frozen @usableFromInline package struct Fiber: Equatable {
    @usableFromInline package let word: Word
    @inlinable @inline(__always)
    package init(_ word: Word) { self.word = word }

    @frozen @usableFromInline package enum Field: Int {
        // What the machine needs to go on with it.
        /// The slice with its frames; before its start, the procedure to call.
        case slice
        case length
        /// Where it goes on: an instruction's address.
        case resume
        /// -1: by returning `value` there; -2: by calling `slice`; else the running frame's offset in
        /// `slice`, with the number of arguments of the call under way in the upper half.
        case frame
        case dynamicState
        /// What it is given when it goes on.
        case value
        /// Whether `value` is to be raised: 0 no, 1 yes, 2 yes, and no handler is asked.
        case raises
        // What the scheduler needs.
        case status
        case lock
        case flags
        case shield
        case identifier
        case name
        case result
        /// What waits for its end: the first and last of a chain of wait nodes.
        case waiters
        case lastWaiter
        case parent
        case firstChild
        case previousSibling
        case nextSibling
        /// Children that failed and that nobody has waited for: a list.
        case failures
        /// The suspension it is parked in, #f when it is not.
        case suspension
        /// What the evaluation that it belongs to may use; #f without limits.
        case budget
        case parkedSince
        case runNanoseconds
        case allocatedBytes
    }

    private static var fieldCount: Int { Field.allocatedBytes.rawValue + 1 }

    /// Whether a field, by its number, holds a fixnum for life, 0 in a new fiber; the others hold #f. A set of
    /// bits, as fibers are made by the million.
    private static let numbers: UInt64 = {
        let fields: [Field] = [
            .length, .resume, .frame, .raises, .status, .lock, .flags, .shield, .identifier, .parkedSince,
            .runNanoseconds, .allocatedBytes,
        ]
        return fields.reduce(0) { $0 | 1 << UInt64($1.rawValue) }
    }()

    /// A fiber that will call `procedure` without arguments.
    package static func make(_ allocator: Allocator, procedure: Word, dynamicState: Word) -> Fiber {
        let fiber = Fiber(allocator.object(.fiber, size: fieldCount))
        let numbers = self.numbers
        for index in 0..<fieldCount {
            fiber.word[payload: index] = numbers >> UInt64(index) & 1 == 1 ? Word(fixnum: 0) : .false
        }
        fiber.word[payload: Field.slice.rawValue] = procedure
        fiber.word[payload: Field.frame.rawValue] = Word(fixnum: -2)
        fiber.word[payload: Field.dynamicState.rawValue] = dynamicState
        return fiber
    }

    @inlinable @inline(__always)
    package static func == (a: Fiber, b: Fiber) -> Bool { a.word == b.word }

    @inlinable @inline(__always)
    func address(_ field: Field) -> UnsafeMutablePointer<Word> { word.address + (1 &+ field.rawValue) }

    @inlinable @inline(__always)
    package subscript(field: Field) -> Word { Word(bits: sennit_load_relaxed(address(field))) }

    /// Of a field that holds a fixnum for life.
    @inlinable @inline(__always)
    package func number(_ field: Field) -> Int { Word(bits: sennit_load(address(field))).fixnum }

    @inlinable @inline(__always)
    package func set(_ field: Field, number: Int) { sennit_store(address(field), Word(fixnum: number).bits) }

    /// Atomically.
    @inlinable @inline(__always)
    package func exchange(_ field: Field, from old: Int, to new: Int) -> Bool {
        sennit_exchange_if(address(field), Word(fixnum: old).bits, Word(fixnum: new).bits)
    }

    /// Sets and clears bits of a field that holds a fixnum, atomically; what it held before.
    @discardableResult
    package func update(_ field: Field, set bits: Int = 0, clear: Int = 0) -> Int {
        while true {
            let old = number(field)
            if exchange(field, from: old, to: (old | bits) & ~clear) { return old }
        }
    }

    @inlinable @inline(__always)
    package func store(_ value: Word, _ field: Field, _ allocator: Allocator) {
        allocator.store(value, in: word, at: field.rawValue)
    }
}

extension Fiber {
    /// An instruction's address is no pointer to the collector, and needs no barrier.
    @inline(__always)
    fileprivate func set(resume address: UnsafePointer<Instruction>) {
        sennit_store_relaxed(self.address(.resume), Word(address: address).bits)
    }
}

extension Machine {
    /// Moves the running fiber out of the machine, from within a primitive that is the body of a
    /// procedure of its own (`Primitive.suspends`): it will go on by returning from that procedure.
    package func save(into fiber: Fiber) {
        spillForFiber()
        fiber.store(state.pointee.underSlice, .slice, allocator)
        fiber.set(.length, number: state.pointee.underLength)
        fiber.set(resume: state.pointee.underReturn)
        fiber.set(.frame, number: -1)
        saveDynamicState(into: fiber)
        leaveFiber()
    }

    /// The same for one that was preempted: it goes on where it is.
    package func savePreempted(into fiber: Fiber) {
        let offset = spillWithRunningFrame()
        fiber.store(state.pointee.underSlice, .slice, allocator)
        fiber.set(.length, number: state.pointee.underLength)
        fiber.set(resume: state.pointee.pc)
        fiber.set(.frame, number: offset | state.pointee.argumentCount << 32)
        saveDynamicState(into: fiber)
        leaveFiber()
    }

    /// Most often it is what it was when the fiber last began.
    @inline(__always)
    private func saveDynamicState(into fiber: Fiber) {
        if fiber[.dynamicState] == state.pointee.dynamicState { return }
        fiber.store(state.pointee.dynamicState, .dynamicState, allocator)
    }

    private func leaveFiber() {
        leaveStack()
        state.pointee.currentFiber = .false
    }

    /// Runs `fiber` until it ends, suspends or is preempted.
    package func run(_ fiber: Fiber) -> Outcome {
        state.pointee.currentFiber = fiber.word
        // Of the one that ran before: what stopped has left the stack.
        state.pointee.isOverLimit = false
        let frame = fiber.number(.frame)
        if frame == -2 { return start(fiber[.slice], dynamicState: fiber[.dynamicState]) }
        state.pointee.dynamicState = fiber[.dynamicState]
        let raises = fiber.number(.raises)
        let value = fiber[.value]
        let slice = fiber[.slice]
        var isRefused = false
        if frame >= 0 {
            restoreFrame(
                slice, length: fiber.number(.length), offset: frame & 0xFFFF_FFFF,
                pc: fiber[.resume].instructionAddress)
            state.pointee.argumentCount = frame >> 32
        } else {
            if raises != 0 && !slice.is(.stackSlice) { return .raised(value) }
            state.pointee.underSlice = slice
            state.pointee.underLength = fiber.number(.length)
            state.pointee.underReturn = fiber[.resume].instructionAddress
            if raises == 0 && value.is(.multipleValues)
                && !takesValues(slice: slice, length: state.pointee.underLength, site: state.pointee.underReturn)
            {
                isRefused = true
            }
            underflow(value: raises == 0 && !isRefused ? value : .unspecified)
        }
        // A finished wait must not keep alive what it was given.
        fiber.store(.false, .slice, allocator)
        fiber.store(.false, .value, allocator)
        if raises != 0 {
            fiber.set(.raises, number: 0)
            state.pointee.raised = value
            state.pointee.raisedIsFatal = raises == 2
            if !beginRaise() { return stop() }
        }
        if isRefused {
            _ = failOneValue(value.header.size)
            if !beginRaise() { return stop() }
        }
        return loop()
    }
}
