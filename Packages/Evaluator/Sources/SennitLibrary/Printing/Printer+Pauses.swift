// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine

/// A printer that pauses leaves its tasks as a list of vectors, the next one first; the one that goes on takes them off
/// that list only as it comes to them. With labels, which are about addresses, it cannot pause.
extension Printer {
    var isDone: Bool { tasks.isEmpty && outer.isNull }

    private enum Kind: Int {
        case rest, elements, fields, entries, firstEntries, value, end
    }

    /// What is left to do.
    func savedTasks(_ machine: Machine) -> Word {
        var list = outer
        for task in tasks {
            let saved: (kind: Kind, word: Word, index: Int, collection: Word) =
                switch task {
                case .rest(let list): (.rest, list, 0, .false)
                case .elements(let vector, let index): (.elements, vector, index, .false)
                case .fields(let record, let index): (.fields, record, index, .false)
                case .entries(let node, let index, let collection, let isFirst):
                    (isFirst ? .firstEntries : .entries, node, index, collection.word)
                case .value(let value): (.value, value, 0, .false)
                case .end(let byte): (.end, .false, Int(byte), .false)
                }
            let object = machine.allocator.object(.vector, size: 4)
            object[payload: 0] = Word(fixnum: saved.kind.rawValue)
            object[payload: 1] = saved.word
            object[payload: 2] = Word(fixnum: saved.index)
            object[payload: 3] = saved.collection
            list = machine.allocator.cons(object, list)
        }
        return list
    }

    /// The next of the tasks that were saved.
    @inline(never)
    mutating func restoreTask() -> Task? {
        guard outer.isPair, outer.car.is(.vector), outer.car.header.size == 4 else { return nil }
        let saved = outer.car.elements
        outer = outer.cdr
        let (word, index) = (saved[1], saved[2].fixnum)
        switch Kind(rawValue: saved[0].fixnum) {
        case .rest: return .rest(word)
        case .elements: return .elements(word, index)
        case .fields: return .fields(word, index)
        case .entries: return .entries(word, index, Collection(saved[3]), isFirst: false)
        case .firstEntries: return .entries(word, index, Collection(saved[3]), isFirst: true)
        case .value: return .value(word)
        case .end: return .end(UInt8(truncatingIfNeeded: index))
        case nil: return nil
        }
    }
}
