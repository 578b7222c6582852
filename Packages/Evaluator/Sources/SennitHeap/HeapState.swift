// SPDX-License-Identifier: MIT

/// Sizes and limits of a heap.
package struct HeapOptions: Sendable {
    /// What is allocated between two minor collections, in bytes. Half of a core's second-level cache.
    package var nurserySize = 1 << 20
    /// Address space reserved for the nursery.
    package var nurserySpan = 1 << 36
    /// Old generation growth, in bytes, before the first major collection.
    package var firstMajor = 64 << 20
    /// Bytes in use beyond which a program gets a limit condition.
    package var limit = 16 << 30
    /// Collect at every safepoint and overwrite what was freed.
    package var stress = false

    package init() {}
}

/// The fields of a `Heap`.
@usableFromInline package struct HeapState {
    let options: HeapOptions
    var nursery: Nursery
    var old = OldSpace()
    var allocators: [Allocator] = []
    @usableFromInline package let nurseryBase: UInt
    @usableFromInline package let nurserySpan: UInt

    /// Visits the words outside the heap that the runtime holds: stacks and registers. Told whether
    /// the collection is a minor one, in which case unchanged stack may be skipped.
    package var rootScanner: (_ collector: Collector, _ isMinor: Bool) -> Void = { _, _ in }
    package var roots = Roots()
    /// Old mutable cells that were given a young value since the last minor collection.
    var remembered: [Word] = []
    var youngLarge: [Word] = []
    var youngLargeBytes = 0

    var foreign: [AnyObject?] = []
    var freeForeign: [Int] = []
    var youngForeign: [Word] = []
    var oldForeign: [Word] = []

    /// Objects found but not yet looked into, of the collection under way.
    var pending: [Word] = []
    var markedBytes = 0
    var majorThreshold: Int
    package var statistics = HeapStatistics()

    init(options: HeapOptions, nursery: Nursery) {
        self.options = options
        self.nursery = nursery
        nurseryBase = UInt(bitPattern: nursery.base)
        nurserySpan = UInt(nursery.span)
        majorThreshold = options.firstMajor
    }
}

/// What the collector has done so far. Bytes and nanoseconds.
package struct HeapStatistics: Sendable {
    package var minorCollections = 0
    package var majorCollections = 0
    package var promotedBytes = 0
    package var minorNanoseconds: UInt64 = 0
    package var majorNanoseconds: UInt64 = 0
    package var longestPause: UInt64 = 0
}
