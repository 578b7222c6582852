// SPDX-License-Identifier: MIT
import Synchronization
import Testing

@testable import SennitHeap

/// Several workers on one heap.
@Suite struct HeapThreadTests {
    private static func heap(stress: Bool, nursery: Int = 64 << 10) throws -> Heap {
        var options = HeapOptions()
        options.nurserySize = nursery
        options.largestNursery = nursery
        options.firstMajor = 1 << 20
        options.stress = stress
        return try #require(Heap(options: options))
    }

    @Test(arguments: [false, true])
    func listsOfSeveralWorkersSurviveEachOthersCollections(stress: Bool) throws {
        let heap = try HeapThreadTests.heap(stress: stress)
        defer { heap.destroy() }
        let failures = Atomic(0)
        let rounds = stress ? 150 : 1500
        Crew.run(4) { number in
            let mutator = Mutator(heap, slots: 16)
            for round in 0..<rounds {
                let start = number * 1_000_000 + round
                mutator.slots[round % 16] = mutator.list(start..<start + 200)
                heap.safepoint(mutator.allocator)
                let known = max(0, round - 7)
                let kept = Mutator.numbers(of: mutator.slots[known % 16])
                let first = number * 1_000_000 + known
                if kept != Array(first..<first + 200) { failures.add(1, ordering: .relaxed) }
            }
            mutator.finish()
        }
        #expect(failures.load(ordering: .relaxed) == 0)
        #expect(heap.statistics.minorCollections > 10)
    }

    /// Each worker puts lists of its own into cells that all share, and reads what others put there.
    @Test(arguments: [false, true])
    func whatIsStoredInSharedCellsIsKept(stress: Bool) throws {
        let heap = try HeapThreadTests.heap(stress: stress)
        defer { heap.destroy() }
        let cells = (0..<8).map { _ in
            let cell = heap.oldObject(.cell, size: 1)
            cell[payload: 0] = .null
            return heap.state.pointee.roots.add(cell)
        }
        let failures = Atomic(0)
        let rounds = stress ? 100 : 3000
        Crew.run(4) { number in
            let mutator = Mutator(heap, slots: 1)
            for round in 0..<rounds {
                let cell = heap.state.pointee.roots[cells[(round &* 5 &+ number) % 8]]
                mutator.allocator.store(mutator.list(round..<round + 50), in: cell, at: 0)
                heap.safepoint(mutator.allocator)
                let other = heap.state.pointee.roots[cells[(round &* 3 &+ number) % 8]].loaded(payload: 0)
                let numbers = Mutator.numbers(of: other) ?? [-1]
                let isWhole = numbers.isEmpty || numbers == Array(numbers[0]..<numbers[0] + 50)
                if !isWhole { failures.add(1, ordering: .relaxed) }
            }
            mutator.finish()
        }
        #expect(failures.load(ordering: .relaxed) == 0)
    }

    @Test func oldObjectsAndLargeOnesAreMadeByAllAtOnce() throws {
        let heap = try HeapThreadTests.heap(stress: false)
        defer { heap.destroy() }
        let failures = Atomic(0)
        Crew.run(4) { number in
            let mutator = Mutator(heap, slots: 2)
            for round in 0..<200 {
                let value = Word(fixnum: number << 20 | round)
                mutator.slots[0] = heap.oldPair(value, heap.oldPair(value, .null))
                let large = mutator.allocator.object(.vector, size: 10_000)
                for index in 0..<10_000 { large[payload: index] = index == 5000 ? mutator.list(0..<3) : value }
                mutator.slots[1] = large
                if round % 20 == number { mutator.allocator.wantCollection() }
                heap.safepoint(mutator.allocator)
                let isRight =
                    mutator.slots[0].cdr.car == value && mutator.slots[1][payload: 9_999] == value
                    && Mutator.numbers(of: mutator.slots[1][payload: 5000]) == [0, 1, 2]
                if !isRight { failures.add(1, ordering: .relaxed) }
            }
            mutator.finish()
        }
        #expect(failures.load(ordering: .relaxed) == 0)
        #expect(heap.statistics.majorCollections > 0)
    }

    private final class Counted: Sendable {
        static let live = Atomic(0)
        init() { Counted.live.add(1, ordering: .relaxed) }
        deinit { Counted.live.subtract(1, ordering: .relaxed) }
    }

    @Test func swiftObjectsAreLetGoWhicheverWorkerMadeThem() throws {
        let heap = try HeapThreadTests.heap(stress: false)
        let failures = Atomic(0)
        Crew.run(4) { _ in
            let mutator = Mutator(heap, slots: 1)
            for _ in 0..<500 {
                mutator.slots[0] = heap.foreign(Counted(), allocator: mutator.allocator)
                _ = mutator.list(0..<100)
                heap.safepoint(mutator.allocator)
                if !(heap.foreignValue(mutator.slots[0]) is Counted) { failures.add(1, ordering: .relaxed) }
            }
            mutator.finish()
        }
        let last = Mutator(heap, slots: 1)
        heap.collect(last.allocator, forceMajor: true)
        #expect(failures.load(ordering: .relaxed) == 0)
        #expect(Counted.live.load(ordering: .relaxed) == 0)
        last.finish()
        heap.destroy()
    }

    /// A worker that is outside is not waited for, and cannot come in during a collection.
    @Test func workersComeAndGoWhileOthersCollect() throws {
        let heap = try HeapThreadTests.heap(stress: false)
        defer { heap.destroy() }
        let idle = heap.makeAllocator()
        let failures = Atomic(0)
        Crew.run(4) { number in
            for round in 0..<60 {
                let mutator = Mutator(heap, slots: 1)
                mutator.slots[0] = mutator.list(0..<1000)
                heap.leave(mutator.allocator)
                heap.enter(mutator.allocator)
                heap.collect(mutator.allocator, forceMajor: round % 16 == number)
                if Mutator.numbers(of: mutator.slots[0])?.count != 1000 { failures.add(1, ordering: .relaxed) }
                mutator.finish()
            }
        }
        heap.removeAllocator(idle)
        #expect(failures.load(ordering: .relaxed) == 0)
        #expect(heap.statistics.minorCollections >= 240)
    }

    /// A cell that is stored to again and again is visited once.
    @Test func aCellIsRememberedOnceBetweenCollections() throws {
        let heap = try HeapThreadTests.heap(stress: false)
        defer { heap.destroy() }
        let mutator = Mutator(heap, slots: 1)
        defer { mutator.finish() }
        mutator.slots[0] = heap.oldObject(.cell, size: 1)
        for round in 0..<3 {
            for number in 0..<100 {
                mutator.allocator.store(mutator.list(number..<number + 1), in: mutator.slots[0], at: 0)
            }
            #expect(mutator.allocator.state.pointee.remembered.count == 1, "in round \(round)")
            heap.collect(mutator.allocator)
            #expect(Mutator.numbers(of: mutator.slots[0][payload: 0]) == [99])
        }
    }
}
