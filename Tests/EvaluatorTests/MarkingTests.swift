// SPDX-License-Identifier: MIT
import Synchronization
import Testing

@testable import SennitHeap

/// Major collections beside the program.
@Suite struct MarkingTests {
    /// How a heap marks.
    enum Mode: CaseIterable {
        /// On the marker thread.
        case beside
        /// As late as can be, so that nothing is found but by what stores have logged.
        case late
        /// At every safepoint, in one pause.
        case stress

        func heap(limit: Int = 1 << 30, firstMajor: Int = 256 << 10) throws -> Heap {
            var options = HeapOptions()
            options.nurserySize = 16 << 10
            options.firstMajor = firstMajor
            options.limit = limit
            options.marksBesideProgram = self == .beside
            options.stress = self == .stress
            return try #require(Heap(options: options))
        }
    }

    /// Allocates until as many major collections more have happened.
    private func churn(_ mutator: Mutator, majors: Int) {
        let goal = mutator.heap.statistics.majorCollections + majors
        let slot = mutator.slots.count - 1
        while mutator.heap.statistics.majorCollections < goal {
            mutator.slots[slot] = mutator.list(0..<500)
            mutator.heap.safepoint(mutator.allocator)
        }
        mutator.slots[slot] = .null
    }

    /// The list is reachable from the cell when the snapshot is taken, and from a root only after.
    @Test(arguments: Mode.allCases) func whatLeavesACellDuringMarkingIsKept(mode: Mode) throws {
        let heap = try mode.heap()
        defer { heap.destroy() }
        let mutator = Mutator(heap, slots: 3)
        defer { mutator.finish() }
        mutator.slots[0] = heap.oldObject(.cell, size: 1)
        mutator.slots[0][payload: 0] = .null
        for round in 0..<20 {
            mutator.allocator.store(mutator.list(round..<round + 5000), in: mutator.slots[0], at: 0)
            var isMarking = false
            while !isMarking {
                mutator.slots[2] = mutator.list(0..<500)
                heap.safepoint(mutator.allocator)
                isMarking = heap.collection.pointee.phase == .marking || mode == .stress
            }
            mutator.slots[1] = mutator.slots[0].loaded(payload: 0)
            mutator.allocator.store(mutator.list(0..<10), in: mutator.slots[0], at: 0)
            churn(mutator, majors: 2)
            #expect(Mutator.numbers(of: mutator.slots[1]) == Array(round..<round + 5000))
            #expect(Mutator.numbers(of: mutator.slots[0].loaded(payload: 0)) == Array(0..<10))
        }
    }

    @Test(arguments: Mode.allCases) func garbageIsFoundByTheSecondCycle(mode: Mode) throws {
        let heap = try mode.heap()
        defer { heap.destroy() }
        let mutator = Mutator(heap, slots: 2)
        defer { mutator.finish() }
        mutator.slots[0] = mutator.list(0..<200_000)
        churn(mutator, majors: 1)
        let before = heap.oldBytes
        mutator.slots[0] = .null
        churn(mutator, majors: 2)
        #expect(heap.oldBytes < before - 2_000_000)
    }

    /// A collection that is asked for in the middle of a marking still finds all there is.
    @Test(arguments: Mode.allCases) func aForcedCollectionIsExact(mode: Mode) throws {
        let heap = try mode.heap()
        defer { heap.destroy() }
        let mutator = Mutator(heap, slots: 2)
        defer { mutator.finish() }
        for _ in 0..<20 {
            mutator.slots[0] = mutator.list(0..<50_000)
            heap.collect(mutator.allocator)
            mutator.slots[0] = mutator.list(0..<100)
            heap.collect(mutator.allocator, forceMajor: true)
            #expect(heap.spaces.pointee.old.liveBytes == 1600)
        }
    }

    private final class Counted: Sendable {
        let live: Counter
        init(_ live: Counter) {
            self.live = live
            live.count.add(1, ordering: .relaxed)
        }
        deinit { live.count.subtract(1, ordering: .relaxed) }
    }

    private final class Counter: Sendable {
        let count = Atomic(0)
    }

    @Test(arguments: Mode.allCases) func swiftObjectsAndLargeObjectsAreLetGo(mode: Mode) throws {
        let heap = try mode.heap()
        defer { heap.destroy() }
        let mutator = Mutator(heap, slots: 4)
        defer { mutator.finish() }
        let counter = Counter()
        for _ in 0..<100 {
            mutator.slots[0] = heap.foreign(Counted(counter), allocator: mutator.allocator)
            mutator.slots[1] = mutator.allocator.object(.bytevector, size: 10_000)
            mutator.slots[1][payload: 0] = Word(fixnum: 0)
            heap.collect(mutator.allocator)
        }
        mutator.slots[0] = .null
        mutator.slots[1] = .null
        churn(mutator, majors: 2)
        #expect(counter.count.load(ordering: .relaxed) == 0)
        #expect(heap.oldBytes < 2 << 20)
    }

    /// When memory runs out, a cycle is ended rather than the program.
    @Test(arguments: Mode.allCases) func garbageDoesNotReachTheLimit(mode: Mode) throws {
        let heap = try mode.heap(limit: 4 << 20)
        defer { heap.destroy() }
        let mutator = Mutator(heap, slots: 1)
        defer { mutator.finish() }
        for _ in 0..<200 {
            mutator.slots[0] = mutator.list(0..<20_000)
            heap.collect(mutator.allocator)
            #expect(heap.hasRoom(bytes: 0))
        }
    }

    @Test(arguments: [1, 2, 3]) func allWaysOfMarkingGiveTheSame(seed: UInt64) throws {
        let digests = try Mode.allCases.map { mode in
            let heap = try mode.heap(firstMajor: 32 << 10)
            defer { heap.destroy() }
            let walk = RandomWalk(heap, seed: seed)
            defer { walk.finish() }
            walk.run(steps: mode == .stress ? 3000 : 30_000, checkedFrom: 3000)
            #expect(walk.mistakes == 0, "\(mode)")
            return walk.digest
        }
        #expect(Set(digests).count == 1)
    }

    @Test(arguments: [Mode.beside, .late]) func severalWorkersChangeCellsDuringMarking(mode: Mode) throws {
        let heap = try mode.heap(firstMajor: 32 << 10)
        defer { heap.destroy() }
        let mistakes = Atomic(0)
        Crew.run(3) { number in
            let walk = RandomWalk(heap, seed: UInt64(number))
            walk.run(steps: 20_000)
            mistakes.add(walk.mistakes, ordering: .relaxed)
            walk.finish()
        }
        #expect(mistakes.load(ordering: .relaxed) == 0)
        #expect(heap.statistics.majorCollections > 2)
    }
}
