// SPDX-License-Identifier: MIT

/// Sizes and limits of a heap.
package struct HeapOptions: Sendable {
    /// What is allocated between two minor collections, in bytes, at first. Half of a core's second-level cache.
    package var nurserySize = 1 << 20
    /// What it may grow to: see `Heap.adaptNursery`.
    package var largestNursery = 8 << 20
    /// Address space reserved for the nursery.
    package var nurserySpan = 1 << 36
    /// Old generation growth, in bytes, before the first major collection.
    package var firstMajor = 64 << 20
    /// Bytes in use beyond which a program gets a limit condition.
    package var limit = 16 << 30
    /// Mark beside the program. Otherwise in the next pause but one, which is when the program has done
    /// the most behind the marker's back, and is the same in each run.
    package var marksBesideProgram = true
    /// Collect at every safepoint and overwrite what was freed.
    package var stress = false

    package init() {}
}

/// The fields of a `Heap`, in parts by what protects them.
@usableFromInline package struct HeapState {
    let options: HeapOptions
    @usableFromInline package let nurseryBase: UInt
    @usableFromInline package let nurserySpan: UInt
    package let roots = Roots()
    /// The instructions of all code that was made.
    package let opcodes = ByteSet()

    let lock = Monitor()
    let spaces: UnsafeMutablePointer<Spaces>
    let world = Monitor()
    let shared: UnsafeMutablePointer<World>
    let collection: UnsafeMutablePointer<Collection>

    init(options: HeapOptions, nursery: Nursery) {
        self.options = options
        nurseryBase = UInt(bitPattern: nursery.base)
        nurserySpan = UInt(nursery.span)
        spaces = .allocate(capacity: 1)
        spaces.initialize(to: Spaces(nursery: nursery, chunkSize: options.nurserySize))
        shared = .allocate(capacity: 1)
        shared.initialize(to: World())
        collection = .allocate(capacity: 1)
        collection.initialize(to: Collection(majorThreshold: options.firstMajor))
    }

    func destroy() {
        spaces.deinitialize(count: 1)
        spaces.deallocate()
        shared.deinitialize(count: 1)
        shared.deallocate()
        collection.pointee.pending.release()
        collection.deinitialize(count: 1)
        collection.deallocate()
    }

    /// Where objects are. Protected by `lock` while workers run; the collector needs none.
    struct Spaces {
        var nursery: Nursery
        /// What a worker gets between two minor collections.
        var chunkSize: Int
        var old = OldSpace()
        var foreign: [AnyObject?] = []
        var freeForeign: [Int] = []
    }

    /// Who takes part. Protected by `world`; the lists do not change while `isStopped`.
    struct World {
        /// How many allocators are inside and not stopped at a safepoint.
        var runningCount = 0
        /// Whether somebody collects, or waits for the others to stop so that he can.
        var isStopping = false
        /// Whether all have stopped.
        var isStopped = false
        var allocators: [Allocator] = []
        var rootScanners: [(token: Int, scan: RootScanner)] = []
        var nextToken = 0
        var logging = Logging.nothing
    }

    /// The collector's own.
    struct Collection {
        var oldForeign: [Word] = []
        /// Objects moved but not yet looked into, of the minor collection under way.
        var pending = WordStack()
        var phase = Heap.Phase.idle
        /// The marking under way, and who does it.
        var cycle: MarkCycle?
        var marker: MarkerThread?
        var majorThreshold: Int
        var statistics = HeapStatistics()
        /// Told what was done when.
        var observer: CollectionObserver?
    }
}
