// SPDX-License-Identifier: MIT

// A major collection marks what is reachable in the old generation; sweeping happens later, block by
// block, when space is needed. It runs right after a minor collection, so there is nothing young.

extension Heap {
    func collectMajor() {
        state.pointee.old.prepareToMark()
        state.pointee.markedBytes = 0
        let collector = Collector(heap: self, isMinor: false)
        state.pointee.rootScanner(collector, false)
        for word in state.pointee.roots.words { markReachable(word) }
        while let object = state.pointee.pending.popLast() {
            forEachWord(of: object) { words, count in
                for i in 0..<count { markReachable(words[i]) }
            }
        }
        settleOldForeign()
        state.pointee.old.finishMarking(liveBytes: state.pointee.markedBytes)
        state.pointee.majorThreshold = max(state.pointee.options.firstMajor, state.pointee.markedBytes)
        state.pointee.statistics.majorCollections += 1
    }

    @inline(__always)
    func markReachable(_ word: Word) {
        guard word.isPointer else { return }
        let p = word.address
        guard OldBlock(containing: p).mark(p) else { return }
        if word.isPair {
            state.pointee.markedBytes &+= 16
            state.pointee.pending.append(word)
        } else {
            let header = Header(bits: p[0].bits)
            state.pointee.markedBytes &+= (header.size &+ 1) &<< 3
            if header.type > ObjectType.foreign.rawValue { state.pointee.pending.append(word) }
        }
    }

    private func settleOldForeign() {
        var kept: [Word] = []
        for word in state.pointee.oldForeign {
            if OldBlock(containing: word.address).isMarked(word.address) {
                kept.append(word)
            } else {
                releaseForeign(word)
            }
        }
        state.pointee.oldForeign = kept
    }
}
