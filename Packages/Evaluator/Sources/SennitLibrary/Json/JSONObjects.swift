// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine

/// What objects become: hash maps, or association lists in the order of the text.
enum JSONObjects {
    static func hash(_ key: Word) -> Int { 0 }
}

extension JSONReader {
    /// An object of these entries and of those that were read before the reader paused.
    func makeObject(_ entries: ArraySlice<Word>, saved: Word) throws(Raise) -> Word {
        try makeList(entries, saved: saved)
    }

    private func makeList(_ entries: ArraySlice<Word>, saved: Word) throws(Raise) -> Word {
        try machine.requireRoom(pairs: entries.count, settings.procedure)
        var list = addEntries(entries, to: .null)
        var pieces = saved
        while pieces.isPair {
            try machine.requireRoom(pairs: pieces.car.header.size, settings.procedure)
            list = addEntries(pieces.car.elements, to: list)
            pieces = pieces.cdr
        }
        return list
    }

    private func addEntries(_ entries: some RandomAccessCollection<Word>, to list: Word) -> Word {
        var list = list
        var index = entries.endIndex
        while index > entries.startIndex {
            let start = entries.index(index, offsetBy: -3)
            let value = entries[entries.index(start, offsetBy: 2)]
            list = machine.allocator.cons(machine.allocator.cons(entries[start], value), list)
            index = start
        }
        return list
    }
}

extension JSONWriter {
    /// What stands for a hash map: its entries in the order of their keys, or itself if it is large; nil for other values.
    func entries(ofMap word: Word) throws(Raise) -> (Kind, Word)? {
        nil
    }
}
