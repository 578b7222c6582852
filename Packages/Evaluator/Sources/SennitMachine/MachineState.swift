// SPDX-License-Identifier: MIT
import CMemory
import SennitHeap

/// The registers of a machine and of the fiber it runs, in memory the loop reaches by one pointer.
///
/// Owner: the thread that runs the machine. The stack is one block that may move when it grows;
/// `fp` and `pc` are up to date only while the loop is in a slow path or has returned.
///
/// A frame: `fp[-2]` is the return address (a word that looks like a fixnum), `fp[-1]` the running
/// closure, `fp[0...]` parameters and other registers. The instruction before a return address is
/// the call that made it, whose operand `a` is the distance between the two frames.
///
/// Invariant for the collector: every slot below the top of the running frame holds a word that was
/// valid at the last collection or later; slots above, up to `softLimit + redZone`, are overwritten
/// before they are read, and are cleared when a collection happens.
@usableFromInline package struct MachineState {
    var pc: UnsafePointer<Instruction>
    var fp: UnsafeMutablePointer<Word>
    /// Calls beyond this address take the slow path, which grows the stack or moves the limit up.
    var softLimit: UnsafeMutablePointer<Word>
    var stackBase: UnsafeMutablePointer<Word>
    /// In words, including the red zone.
    var stackCapacity: Int
    /// The number of arguments of the call under way, for bodies of raw arity.
    var argumentCount = 0
    var dynamicState: Word = .unspecified
    var lastTrace: Word = .false
    /// What a slow path raises.
    var raised: Word = .unspecified
    var raisedIsFatal = false
    /// `loop` is to return `.preempted`, or `.blocked`.
    var isPreempted = false
    var isBlocked = false
    /// What a blocked primitive waits for; the scheduler's business.
    package var blockedOn: AnyObject?
    /// The lock of a port that the primitive under way uses, opened when it returns.
    package var heldLock: SpinLock?

    /// The continuation below the stack's base; `underSlice` is #f at the very end.
    var underSlice: Word = .false
    var underLength = 0
    var underReturn: UnsafePointer<Instruction>

    /// The frame whose return address was replaced by the barrier's, as a slot index; 0 for none.
    var barrierSlot = 0
    var barrierReturn: UnsafePointer<Instruction>
    /// Slots below this hold nothing young.
    var cleanBelow = 0

    @usableFromInline package let heap: Heap
    @usableFromInline package let allocator: Allocator
    /// Never moves; see `SharedMachineState`.
    let primitives: UnsafeMutablePointer<PrimitiveEntry>
    /// A closure whose code continuations share. Old.
    let continuationPrototype: Word
    package var arithmetic = Arithmetic()
    package var limits = MachineLimits()
    var isOverLimit = false
    /// Bytes beyond the heap's limit that a program which was told of it may use; 0 if it was not.
    var memoryGrace = 0
    /// Bytes that the running fiber may ask for at once.
    package var largestAllocation = Int.max
    /// Calls and loops until the loop looks up.
    package var fuelSlice = MachineState.usualFuelSlice
    package static let usualFuelSlice = 5_000
    /// Whether the heap is collected at every safepoint, and so all calls and loops look up.
    let isStressed: Bool
    let stubs: Stubs
    package let interrupt: InterruptFlag

    /// The fiber whose registers these are; #f when nobody schedules.
    package var currentFiber: Word = .false
    /// What runs this machine's fibers, for the scheduler's own procedures.
    @usableFromInline package var worker: UnsafeMutableRawPointer?
    /// Asked when fuel is gone; see `Attention`.
    package var attend: @Sendable (Machine) -> Attention = { _ in .goOn }

    let shared: UnsafeMutablePointer<SharedMachineState>
    var rootToken = 0
}

/// What a fiber that looks up is told.
package enum Attention {
    case goOn
    /// To give up the thread: `loop` returns `.preempted`.
    case giveUp
    /// To raise this object; fatally, if no handler may be asked.
    case raise(Word, isFatal: Bool)
}

/// One entry of the table of primitives.
///
/// A function by itself in generic memory would be stored behind a thunk with a context of its own,
/// which each call would retain and release.
struct PrimitiveEntry {
    let body: PrimitiveBody
}

/// Limits of the running fiber.
package struct MachineLimits: Sendable {
    /// Bytes of stack. 1 GiB holds some 40 million small frames.
    package var stackBytes = 1 << 30 {
        didSet { stackWords = stackBytes / 8 }
    }
    /// The same in words.
    private(set) var stackWords = 1 << 27
    package init() {}
}

/// Set from any thread, or a signal handler, to stop the program at its next safepoint.
///
/// `@unchecked Sendable`: the word at `address` is atomic.
package final class InterruptFlag: @unchecked Sendable {
    /// Not 0 if it is set: for those who look often.
    package let address = UnsafeMutableRawPointer.allocate(byteCount: 8, alignment: 8)
    package init() { clear() }
    deinit { address.deallocate() }
    package func request() { sennit_store_relaxed(address, 1) }
    package func clear() { sennit_store_relaxed(address, 0) }
    package var isRequested: Bool { sennit_load_relaxed(address) != 0 }
}

/// Number operations beyond what the loop does itself: the library fills them in, so that the
/// machine does not depend on a bignum package.
package struct Arithmetic {
    package typealias Binary = @Sendable (Machine, Word, Word) throws(Raise) -> Word
    package typealias Comparison = @Sendable (Machine, Word, Word) throws(Raise) -> Bool
    package var add: Binary = { _, _, _ in .unspecified }
    package var subtract: Binary = { _, _, _ in .unspecified }
    package var multiply: Binary = { _, _, _ in .unspecified }
    package var divide: Binary = { _, _, _ in .unspecified }
    package var quotient: Binary = { _, _, _ in .unspecified }
    package var remainder: Binary = { _, _, _ in .unspecified }
    package var modulo: Binary = { _, _, _ in .unspecified }
    package var isLess: Comparison = { _, _, _ in false }
    package var isLessEqual: Comparison = { _, _, _ in false }
    package var isEqual: Comparison = { _, _, _ in false }
}

/// A handle on a machine: what primitives and the evaluator use.
@frozen @usableFromInline package struct Machine {
    @usableFromInline package let state: UnsafeMutablePointer<MachineState>

    @inlinable @inline(__always)
    package init(state: UnsafeMutablePointer<MachineState>) { self.state = state }

    @inlinable @inline(__always)
    package var heap: Heap { state.pointee.heap }
    @inlinable @inline(__always)
    package var allocator: Allocator { state.pointee.allocator }
}

extension Machine {
    /// Whether the running fiber may ask for `bytes` more at once, and the heap has room for them.
    package func hasRoom(bytes: Int) -> Bool {
        bytes <= state.pointee.largestAllocation && heap.hasRoom(bytes: bytes)
    }

    /// The bytes that are too many for the running fiber: of its own limit, or the heap's.
    package var roomLimit: Int { min(state.pointee.largestAllocation, heap.limit) }
}
