// SPDX-License-Identifier: MIT
import TestSupport
@testable import SennitHeap

/// A program made of random steps on lists in roots and cells, with a model of what each must hold.
final class RandomWalk {
    private let mutator: Mutator
    private var generator: SeededGenerator
    /// Slots hold lists first, then cells, which hold lists.
    private var lists: [[Int]]
    private var cells: [[Int]]
    private var next = 0
    private(set) var mistakes = 0
    /// Of all that was read in the first steps.
    private(set) var digest = 0

    private static let listCount = 24
    private static let cellCount = 12

    init(_ heap: Heap, seed: UInt64) {
        mutator = Mutator(heap, slots: RandomWalk.listCount + RandomWalk.cellCount)
        generator = SeededGenerator(seed: seed)
        lists = Array(repeating: [], count: RandomWalk.listCount)
        cells = Array(repeating: [], count: RandomWalk.cellCount)
        for index in 0..<RandomWalk.cellCount {
            // Half of them old, half young at first.
            let cell =
                index % 2 == 0 ? heap.oldObject(.cell, size: 1) : mutator.allocator.object(.cell, size: 1)
            cell[payload: 0] = .null
            mutator.slots[RandomWalk.listCount + index] = cell
        }
    }

    func finish() { mutator.finish() }

    /// What is read in the first `checkedFrom` steps goes into the digest.
    func run(steps: Int, checkedFrom digested: Int = 0) {
        for step in 0..<steps {
            take(isDigested: step < digested)
            mutator.heap.safepoint(mutator.allocator)
        }
        for index in lists.indices { check(mutator.slots[index], lists[index], isDigested: false) }
        for index in cells.indices { check(cell(index).loaded(payload: 0), cells[index], isDigested: false) }
    }

    private func cell(_ index: Int) -> Word { mutator.slots[RandomWalk.listCount + index] }

    private func take(isDigested: Bool) {
        let list = Int.random(in: lists.indices, using: &generator)
        let index = Int.random(in: cells.indices, using: &generator)
        switch Int.random(in: 0..<10, using: &generator) {
        case 0, 1, 2: extend(list)
        case 3:
            mutator.allocator.store(mutator.slots[list], in: cell(index), at: 0)
            cells[index] = lists[list]
        case 4, 5:
            mutator.allocator.store(mutator.slots[list], in: cell(index), at: 0)
            cells[index] = lists[list]
            mutator.slots[list] = .null
            lists[list] = []
        case 6, 7:
            // Out of the cell into a root: what a marker that came too late would miss.
            mutator.slots[list] = cell(index).loaded(payload: 0)
            lists[list] = cells[index]
            mutator.allocator.store(.null, in: cell(index), at: 0)
            cells[index] = []
        case 8:
            mutator.slots[list] = .null
            lists[list] = []
        default:
            check(mutator.slots[list], lists[list], isDigested: isDigested)
            check(cell(index).loaded(payload: 0), cells[index], isDigested: isDigested)
        }
    }

    /// A new list, with or without the one that there is as its end.
    private func extend(_ list: Int) {
        let isLonger = Bool.random(using: &generator) && lists[list].count < 300
        var word = isLonger ? mutator.slots[list] : .null
        var model = isLonger ? lists[list] : []
        for _ in 0..<Int.random(in: 1..<100, using: &generator) {
            word = mutator.allocator.cons(Word(fixnum: next), word)
            model.insert(next, at: 0)
            next += 1
        }
        mutator.slots[list] = word
        lists[list] = model
    }

    private func check(_ word: Word, _ expected: [Int], isDigested: Bool) {
        let found = Mutator.numbers(of: word)
        if found != expected { mistakes += 1 }
        if isDigested { for number in found ?? [-1] { digest = digest &* 31 &+ number } }
    }
}
