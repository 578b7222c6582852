// SPDX-License-Identifier: MIT
extension Heap {
    package func addRootScanner(_ s: @escaping (Collector, Bool) -> Void) -> Int {
        let old = state.pointee.rootScanner
        state.pointee.rootScanner = { c, m in old(c, m); s(c, m) }
        return 0
    }
    package func removeRootScanner(_ t: Int) {}
    package func removeAllocator(_ a: Allocator) {}
    package func enter(_ a: Allocator) {}
    package func leave(_ a: Allocator) {}
    package func safepoint(_ a: Allocator) { if a.isCollectionWanted || isStressed { collect() } }
}
extension Allocator {
    package var isCollectionWanted: Bool { state.pointee.collectionWanted }
    package func store(_ value: Word, in object: Word, at index: Int) {
        state.pointee.heap.store(value, in: object, at: index)
    }
}
