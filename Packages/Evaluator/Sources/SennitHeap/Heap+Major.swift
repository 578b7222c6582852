// SPDX-License-Identifier: MIT

// A major collection marks what is reachable in the old generation; sweeping happens later, block by
// block, when space is needed. It runs right after a minor collection, so there is nothing young.

extension Heap {
    func collectMajor() {
        spaces.pointee.old.prepareToMark()
        collection.pointee.markedBytes = 0
        let collector = Collector(heap: self, isMinor: false)
        for scanner in shared.pointee.rootScanners { scanner.scan(collector, false) }
        state.pointee.roots.withWords { collector.visit($0, count: $1) }
        while let object = collection.pointee.pending.popLast() {
            forEachWord(of: object) { words, count in
                for i in 0..<count { markReachable(words[i]) }
            }
        }
        settleOldForeign()
        spaces.pointee.old.finishMarking(liveBytes: collection.pointee.markedBytes)
        collection.pointee.majorThreshold = max(state.pointee.options.firstMajor, collection.pointee.markedBytes)
        collection.pointee.statistics.majorCollections += 1
    }

    @inline(__always)
    func markReachable(_ word: Word) {
        guard word.isPointer else { return }
        let p = word.address
        guard OldBlock(containing: p).mark(p) else { return }
        if word.isPair {
            collection.pointee.markedBytes &+= 16
            collection.pointee.pending.append(word)
        } else {
            let header = Header(bits: p[0].bits)
            collection.pointee.markedBytes &+= (header.size &+ 1) &<< 3
            if header.type > ObjectType.foreign.rawValue { collection.pointee.pending.append(word) }
        }
    }

    private func settleOldForeign() {
        var kept: [Word] = []
        for word in collection.pointee.oldForeign {
            if OldBlock(containing: word.address).isMarked(word.address) {
                kept.append(word)
            } else {
                releaseForeign(word)
            }
        }
        collection.pointee.oldForeign = kept
    }
}
