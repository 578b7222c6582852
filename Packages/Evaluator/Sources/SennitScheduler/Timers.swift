// SPDX-License-Identifier: MIT
import CMemory
import SennitHeap

/// Pending timers: suspensions to wake at a time. A heap of four children a node, ordered by time and
/// then by age, over slots that hold the suspensions and know their place, so that a timer whose choice
/// was lost can be taken out.
///
/// Owner: the scheduler; `lock` protects all but `earliest`, which can be read at any time. Slots are in
/// vectors of the heap's, which alone are roots: a million timers would make the pauses longer in which roots are
/// visited.
struct Timers {
    /// Slots in one vector. When one is filled in an old vector, a minor collection visits them all.
    private static let slotsPerVector = 64

    private struct Entry {
        var deadline: Int
        var age: Int
        var slot: Int
    }

    private struct State {
        var heap: [Entry] = []
        var vectors: [Word] = []
        /// How many of `vectors` are old.
        var oldVectors = 0
        /// For each slot its place in `heap`.
        var places: [Int] = []
        var freeSlots: [Int] = []
        var nextAge = 0

        func word(_ slot: Int) -> Word {
            vectors[slot / Timers.slotsPerVector][payload: slot % Timers.slotsPerVector]
        }

        func store(_ word: Word, _ slot: Int, _ allocator: Allocator) {
            allocator.store(word, in: vectors[slot / Timers.slotsPerVector], at: slot % Timers.slotsPerVector)
        }
    }

    private let state: UnsafeMutablePointer<State>
    /// The lock, and the first deadline or `Int.max`. Not in `State`: who changes an array there has access to all
    /// of it.
    private let atomics: UnsafeMutablePointer<UInt64>

    init() {
        state = .allocate(capacity: 1)
        state.initialize(to: State())
        atomics = .allocate(capacity: 2)
        atomics.initialize(repeating: 0, count: 2)
        atomics[1] = UInt64(Int.max)
    }

    func destroy() {
        state.deinitialize(count: 1)
        state.deallocate()
        atomics.deallocate()
    }

    private var lock: SpinLock { SpinLock(atomics) }
    private var earliestAddress: UnsafeMutableRawPointer { UnsafeMutableRawPointer(atomics + 1) }

    /// The first deadline; `Int.max` when there is none.
    var earliest: Int { Int(bitPattern: UInt(sennit_load_relaxed(earliestAddress))) }
    var count: Int { lock.locked { state.pointee.heap.count } }

    /// The result is for `remove`.
    func add(_ suspension: Word, deadline: Int, _ allocator: Allocator) -> Int {
        lock.locked {
            if state.pointee.freeSlots.isEmpty { addSlots(allocator) }
            let slot = state.pointee.freeSlots.removeLast()
            state.pointee.store(suspension, slot, allocator)
            state.pointee.heap.append(Entry(deadline: deadline, age: state.pointee.nextAge, slot: slot))
            state.pointee.nextAge += 1
            rise(state.pointee.heap.count - 1)
            noteEarliest()
            return slot
        }
    }

    private func addSlots(_ allocator: Allocator) {
        let vector = allocator.object(.vector, size: Timers.slotsPerVector)
        for index in 0..<Timers.slotsPerVector { vector[payload: index] = .false }
        let first = state.pointee.places.count
        state.pointee.vectors.append(vector)
        state.pointee.places.append(contentsOf: repeatElement(0, count: Timers.slotsPerVector))
        state.pointee.freeSlots.append(contentsOf: (first..<first + Timers.slotsPerVector).reversed())
    }

    /// Takes a timer out that has not fired; one that has is left alone.
    func remove(_ slot: Int, of suspension: Word, _ allocator: Allocator) {
        lock.locked {
            guard state.pointee.word(slot) == suspension else { return }
            remove(place: state.pointee.places[slot], allocator)
            noteEarliest()
        }
    }

    /// The suspension of the first timer, taken out, if it is due at `now`.
    func takeDue(_ now: Int, _ allocator: Allocator) -> Word? {
        if earliest > now { return nil }
        return lock.locked {
            guard let first = state.pointee.heap.first, first.deadline <= now else { return nil }
            let word = state.pointee.word(first.slot)
            remove(place: 0, allocator)
            noteEarliest()
            return word
        }
    }

    func visit(_ collector: Collector, isMinor: Bool) {
        let first = isMinor ? state.pointee.oldVectors : 0
        for index in first..<state.pointee.vectors.count { collector.visit(&state.pointee.vectors[index]) }
        // What a minor collection leaves is old.
        if isMinor { state.pointee.oldVectors = state.pointee.vectors.count }
    }

    private func noteEarliest() {
        let deadline = state.pointee.heap.first?.deadline ?? Int.max
        sennit_store_relaxed(earliestAddress, UInt64(UInt(bitPattern: deadline)))
    }

    private func remove(place: Int, _ allocator: Allocator) {
        let slot = state.pointee.heap[place].slot
        state.pointee.store(.false, slot, allocator)
        state.pointee.freeSlots.append(slot)
        let last = state.pointee.heap.removeLast()
        guard place < state.pointee.heap.count else { return }
        state.pointee.heap[place] = last
        state.pointee.places[last.slot] = place
        rise(place)
        sink(state.pointee.places[last.slot])
    }

    private func precedes(_ a: Entry, _ b: Entry) -> Bool {
        a.deadline < b.deadline || (a.deadline == b.deadline && a.age < b.age)
    }

    private func rise(_ start: Int) {
        var place = start
        let entry = state.pointee.heap[place]
        while place > 0 {
            let parent = (place - 1) / 4
            guard precedes(entry, state.pointee.heap[parent]) else { break }
            put(state.pointee.heap[parent], at: place)
            place = parent
        }
        put(entry, at: place)
    }

    private func sink(_ start: Int) {
        var place = start
        let entry = state.pointee.heap[place]
        let count = state.pointee.heap.count
        while true {
            let first = place * 4 + 1
            guard first < count else { break }
            var least = first
            for child in (first + 1)..<max(min(first + 4, count), first + 1)
            where precedes(state.pointee.heap[child], state.pointee.heap[least]) {
                least = child
            }
            guard precedes(state.pointee.heap[least], entry) else { break }
            put(state.pointee.heap[least], at: place)
            place = least
        }
        put(entry, at: place)
    }

    private func put(_ entry: Entry, at place: Int) {
        state.pointee.heap[place] = entry
        state.pointee.places[entry.slot] = place
    }
}
