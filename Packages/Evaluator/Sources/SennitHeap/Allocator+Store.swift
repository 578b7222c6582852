// SPDX-License-Identifier: MIT
import CMemory

/// What `Allocator.store` notes of the words it overwrites.
@usableFromInline enum Logging {
    case nothing
    /// A marking is under way, but mark bits may be left from the one before.
    case all
    /// A marking is under way, and what is marked need not be noted.
    case unmarked
}

extension Allocator {
    /// The one write barrier: the only way to change a word of an object that a program may already
    /// know, of the runtime's own mutable objects only (see `ObjectType`). A word that never holds a
    /// pointer does without. What `value` points to can be seen by whoever sees the new value.
    ///
    /// What a young object pointed to is no news for the marker: the snapshot knows no young objects.
    @inlinable @inline(__always)
    package func store(_ value: Word, in object: Word, at index: Int) {
        if state.pointee.isYoung(object) || (!value.isPointer && state.pointee.logging == .nothing) {
            return sennit_store(object.address + (1 &+ index), value.bits)
        }
        storeInOld(value, object, index)
    }

    @inline(never) @usableFromInline
    func storeInOld(_ value: Word, _ object: Word, _ index: Int) {
        // In two functions, so that the common one saves no registers.
        if _slowPath(state.pointee.logging != .nothing) { return storeLogging(value, object, index) }
        sennit_store(object.address + (1 &+ index), value.bits)
        noteYoung(value, object)
    }

    @inline(never)
    private func storeLogging(_ value: Word, _ object: Word, _ index: Int) {
        let address = object.address + (1 &+ index)
        log(Word(bits: sennit_load(address)))
        sennit_store(address, value.bits)
        noteYoung(value, object)
    }

    /// An old cell that was given a young value is noted once between two collections.
    @inline(__always)
    private func noteYoung(_ value: Word, _ object: Word) {
        if state.pointee.isYoung(value) && OldBlock(containing: object.address).remember(object.address) {
            remember(object)
        }
    }

    /// The same if the word is `old`; whether it was.
    package func exchange(_ value: Word, for old: Word, in object: Word, at index: Int) -> Bool {
        let isYoung = state.pointee.heap.isYoung(object)
        if !isYoung && state.pointee.logging != .nothing { log(old) }
        guard sennit_exchange_if(object.address + (1 &+ index), old.bits, value.bits) else { return false }
        if !isYoung { noteYoung(value, object) }
        return true
    }

    @inline(never)
    private func remember(_ object: Word) { state.pointee.remembered.append(object) }

    /// An old object may lose here what the marker was to find it by.
    @inline(never)
    private func log(_ overwritten: Word) {
        guard overwritten.isPointer, !state.pointee.heap.isYoung(overwritten) else { return }
        if state.pointee.logging == .unmarked
            && OldBlock(containing: overwritten.address).isMarked(overwritten.address)
        {
            return
        }
        state.pointee.overwritten.append(overwritten)
    }

    /// What is left of the current chunk is given up.
    func dropChunk() {
        state.pointee.takenBytes -= Int(state.pointee.limit &- state.pointee.next)
        state.pointee.next = AllocatorState.noChunk
        state.pointee.limit = AllocatorState.noChunk
    }
}

extension Word {
    /// A word of a mutable cell that another thread may be storing to.
    @inlinable @inline(__always)
    package func loaded(payload index: Int) -> Word {
        Word(bits: sennit_load(objectAddress + (1 &+ index)))
    }
}
