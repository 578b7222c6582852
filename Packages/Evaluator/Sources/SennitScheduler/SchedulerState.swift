// SPDX-License-Identifier: MIT
import CMemory
import SennitHeap
import SennitMachine

/// What workers look at for every fiber they run, in memory that is reached without counting references.
///
/// Owner: the scheduler. Fibers and words are roots, touched only by threads that are inside the heap; the
/// counters are atomic; the rest never changes.
struct SchedulerState {
    let isVirtual: Bool
    let workerCount: Int
    let fiberLimit: Int
    let parking: Parking
    /// Fibers woken from outside.
    let injector = WordQueue()
    let timers = Timers()
    let counters = Counters()
    /// The fiber that stands for the session; the parent of all that has no other.
    var root: Fiber
    /// What the tasks of main fibers belong to: the session, or the program under way.
    var scope: Fiber
    /// What `run` waits for.
    var main: Fiber
    /// What `exit` in another fiber has the main fiber end with; #f when none has.
    var end: Word = .false
    /// What was last put there: a program ends once by one `exit`, however many fibers it passes through.
    var lastEnd: Word = .false

    init(_ options: SchedulerOptions, workerCount: Int, root: Fiber) {
        isVirtual = options.seed != nil
        self.workerCount = workerCount
        fiberLimit = options.fiberLimit
        parking = Parking()
        self.root = root
        scope = root
        main = root
    }

    func destroy() {
        injector.destroy()
        timers.destroy()
        parking.destroy()
        counters.destroy()
    }
}

/// Numbers that several threads change, each in a cache line of its own.
struct Counters {
    enum Index: Int, CaseIterable {
        case mainIsDone, nextIdentifier, fibers, arrivals
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
