// SPDX-License-Identifier: MIT
import CMemory
import SennitHeap
import SennitMachine

/// What workers look at for every fiber they run, in memory that is reached without counting references.
///
/// Owner: the scheduler. Fibers and words are roots, touched only by threads that are inside the heap; the
/// counters are atomic; `workerCount` and `turnTicks` change while there is one worker, `scope` while no main fiber runs; the
/// rest never does.
struct SchedulerState {
    let isVirtual: Bool
    /// Whether time is virtual, or what happens is traced.
    let isSpecial: Bool
    /// How many workers there are: one until a program makes its first fiber.
    var workerCount = 1
    let fiberLimit: Int
    /// How long a fiber runs while others could, in ticks of the processor's clock; set with `workerCount`.
    var turnTicks: UInt64 = 0
    let parking: Parking
    /// Fibers woken from outside.
    let injector = WordQueue()
    let timers = Timers()
    /// When evaluations with limits are to be told that their time is over, or ended: their budgets.
    let deadlines = Timers()
    let counters = Counters()
    /// The fiber that stands for the session; the parent of all that has no other.
    var root: Fiber
    /// What the tasks of main fibers belong to: the session, or the program under way.
    var scope: Fiber
    let main: MainFiber
    /// The budget of the evaluation that Swift has begun, #f without limits; touched like `scope`.
    var evaluation: Word = .false
    /// Bytes of stack of fibers without limits.
    let usualStackBytes: Int

    init(_ options: SchedulerOptions, root: Fiber, _ machine: Machine) {
        isVirtual = options.seed != nil
        isSpecial = isVirtual || options.trace != nil
        fiberLimit = options.fiberLimit
        parking = Parking()
        self.root = root
        scope = root
        main = MainFiber(root, machine.state.pointee.interrupt)
        usualStackBytes = machine.state.pointee.limits.stackBytes
    }

    func destroy() {
        main.destroy()
        injector.destroy()
        timers.destroy()
        deadlines.destroy()
        parking.destroy()
        counters.destroy()
    }
}

/// Numbers that several threads change, each in a cache line of its own.
struct Counters {
    enum Index: Int, CaseIterable {
        case mainIsDone, nextIdentifier, fibers, arrivals, homeJobs, errands, nestedRuns, awaitedEnds
    }

    private let words: UnsafeMutablePointer<UInt64>

    init() {
        words = .allocate(capacity: Index.allCases.count * 8)
        words.initialize(repeating: 0, count: Index.allCases.count * 8)
    }

    func destroy() { words.deallocate() }

    subscript(index: Index) -> Int {
        @inline(__always) get { Int(truncatingIfNeeded: sennit_load(words + index.rawValue &* 8)) }
        nonmutating set { sennit_store(words + index.rawValue &* 8, UInt64(truncatingIfNeeded: newValue)) }
    }

    /// The sum.
    @discardableResult @inline(__always)
    func add(_ change: Int, to index: Index) -> Int {
        Int(truncatingIfNeeded: sennit_add(words + index.rawValue &* 8, Int64(change)))
    }
}
