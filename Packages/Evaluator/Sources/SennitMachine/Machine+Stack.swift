// SPDX-License-Identifier: MIT
import SennitHeap

// The stack: growth, and what the collector needs to know of it.
//
// A program that recurses ten million deep would have every minor collection visit all its frames.
// But frames below the running one change only when control returns into them. So a collection
// remembers how far up it has visited (`cleanBelow`) and makes sure to hear of a return below that
// point: it replaces the return address of a frame there by the address of `barrierReturn`, which
// lowers `cleanBelow` by a stretch of frames, moves the barrier, and then returns as usual.

extension Machine {
    /// Frames are let go in stretches of at least this many words.
    private static let barrierStretch = 2048

    /// First slot above the running frame.
    var frameTop: UnsafeMutablePointer<Word> {
        let fp = state.pointee.fp
        let size = link(fp, -1).isObject ? Closure.code(link(fp, -1)).frameSize : 2
        return fp + max(size, state.pointee.argumentCount)
    }

    /// Bytes of the running fiber's stack.
    package var stackInUse: Int { (frameTop - state.pointee.stackBase) * MemoryLayout<Word>.stride }

    /// The distance from the caller's frame to the frame at `fp`.
    func frameDistance(_ fp: UnsafeMutablePointer<Word>, returningTo pc: UnsafePointer<Instruction>) -> Int {
        pc == state.pointee.stubs.frameLink ? link(fp, -3).fixnum : pc[-1].a
    }

    /// The return address of the frame at `fp`, whatever stands in for it.
    func returnAddress(_ fp: UnsafeMutablePointer<Word>) -> UnsafePointer<Instruction> {
        let address = link(fp, -2).instructionAddress
        return address == state.pointee.stubs.barrierReturn ? state.pointee.barrierReturn : address
    }

    func visitStack(_ collector: Collector, isMinor: Bool) {
        let base = state.pointee.stackBase
        let top = frameTop
        if isMinor {
            let clean = min(state.pointee.cleanBelow, top - base)
            collector.visit(base + clean, count: top - base - clean)
            let high = min(state.pointee.softLimit + Machine.redZone, base + state.pointee.stackCapacity)
            if high > top { top.update(repeating: Word(bits: 0), count: high - top) }
            placeBarrier()
            shrinkIfMostlyEmpty()
            lowerSoftLimit()
        } else {
            collector.visit(base, count: top - base)
        }
    }

    /// Everything is clean now. Puts the barrier some frames below the running one, if there are
    /// that many above the present barrier.
    private func placeBarrier() {
        let base = state.pointee.stackBase
        let present = state.pointee.barrierSlot
        var fp = state.pointee.fp
        guard fp - base - 2 - present > 2 * Machine.barrierStretch else {
            // Nothing can have changed below the present barrier; what is above is visited again.
            state.pointee.cleanBelow = present
            return
        }
        fp = frameBelow(fp)
        removeBarrier()
        state.pointee.cleanBelow = Int.max
        setBarrier(fp)
    }

    /// The way back out of a deep recursion looks up where it passes the barrier, since it calls nothing. So one is put
    /// close to the running frame when the frames above the present one have become many.
    func raiseBarrier() {
        guard state.pointee.fp - state.pointee.stackBase - state.pointee.barrierSlot > 8 * Machine.barrierStretch
        else { return }
        let fp = frameBelow(state.pointee.fp)
        let clean = state.pointee.cleanBelow
        removeBarrier()
        state.pointee.cleanBelow = clean
        setBarrier(fp)
    }

    /// Some frames further down.
    private func frameBelow(_ start: UnsafeMutablePointer<Word>) -> UnsafeMutablePointer<Word> {
        var fp = start
        for _ in 0..<8 {
            let below = fp - frameDistance(fp, returningTo: returnAddress(fp))
            if below - 2 <= state.pointee.stackBase { break }
            fp = below
        }
        return fp
    }

    private func setBarrier(_ fp: UnsafeMutablePointer<Word>) {
        let slot = fp - 2 - state.pointee.stackBase
        guard slot > 0, link(fp, -2).instructionAddress != state.pointee.stubs.frameLink else {
            state.pointee.cleanBelow = 0
            return
        }
        state.pointee.barrierSlot = slot
        state.pointee.barrierReturn = link(fp, -2).instructionAddress
        setLink(fp, -2, Word(address: state.pointee.stubs.barrierReturn))
        state.pointee.cleanBelow = min(state.pointee.cleanBelow, slot)
    }

    func removeBarrier() {
        let slot = state.pointee.barrierSlot
        guard slot > 0 else { return }
        state.pointee.stackBase[slot] = Word(address: state.pointee.barrierReturn)
        state.pointee.barrierSlot = 0
        state.pointee.cleanBelow = 0
    }

    /// Control returns through the barrier into `caller`: moves the barrier a stretch down.
    func passBarrier(caller: UnsafeMutablePointer<Word>) {
        state.pointee.barrierSlot = 0
        let base = state.pointee.stackBase
        let goal = caller - Machine.barrierStretch
        guard goal > base + Machine.barrierStretch else {
            state.pointee.cleanBelow = 0
            return
        }
        var fp = caller
        while fp > goal { fp -= frameDistance(fp, returningTo: link(fp, -2).instructionAddress) }
        setBarrier(fp)
    }

    /// Makes room for `words` words from the running frame on; false when the limit forbids it.
    ///
    /// - Parameter isBack: whether no limit forbids it: they were on a stack before, or hold an error.
    @discardableResult
    func reserve(_ words: Int, isBack: Bool = false) -> Bool {
        let base = state.pointee.stackBase
        let needed = state.pointee.fp - base + words + Machine.redZone
        let limit = state.pointee.limits.stackWords
        if needed > limit && !isBack {
            // A handler needs room to run: one more megabyte, once, until the stack is small again.
            if needed > limit + 1 << 17 || !state.pointee.isOverLimit {
                let first = !state.pointee.isOverLimit
                state.pointee.isOverLimit = true
                state.pointee.raisedIsFatal = !first
                return false
            }
        } else if needed < limit / 2 {
            state.pointee.isOverLimit = false
        }
        if needed + Machine.redZone > state.pointee.stackCapacity {
            resizeStack(to: max(state.pointee.stackCapacity * 2, needed + 2 * Machine.redZone))
        }
        let end = state.pointee.stackBase + (state.pointee.stackCapacity - Machine.redZone)
        state.pointee.softLimit = min(state.pointee.fp + words + 4096, end)
        return true
    }

    /// Keeps the stretch that a collection must clear short.
    private func lowerSoftLimit() {
        let end = state.pointee.stackBase + (state.pointee.stackCapacity - Machine.redZone)
        state.pointee.softLimit = min(frameTop + 4096, end)
    }

    private func shrinkIfMostlyEmpty() {
        let used = frameTop - state.pointee.stackBase
        if state.pointee.stackCapacity > 1 << 18 && used < state.pointee.stackCapacity / 16 {
            resizeStack(to: max(1 << 16, used * 4))
        }
    }

    /// Moves the stack to a block of another size. Slots that no frame uses are zero in the new one.
    private func resizeStack(to capacity: Int) {
        let old = state.pointee.stackBase
        let fpOffset = state.pointee.fp - old
        let limitOffset = state.pointee.softLimit - old
        let new = StackMemory.resize(old, from: state.pointee.stackCapacity, to: capacity)
        state.pointee.stackBase = new
        state.pointee.stackCapacity = capacity
        state.pointee.fp = new + fpOffset
        state.pointee.softLimit = new + min(limitOffset, capacity - Machine.redZone)
    }
}
