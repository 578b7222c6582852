// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine

// What objects become, and what becomes an object.

extension JSONReader {
    /// An object of these entries and of those that were read before the reader paused: a hash map, or an association
    /// list in the order of the text.
    mutating func makeObject(_ entries: UnsafeBufferPointer<Word>, saved: Word) throws(Raise) -> Word {
        settings.readsMaps ? makeMap(entries, saved: saved) : try makeList(entries, saved: saved)
    }

    private mutating func makeMap(_ entries: UnsafeBufferPointer<Word>, saved: Word) -> Word {
        let map = Collection(saved.is(.hashmap) ? saved : emptyMap)
        if entries.isEmpty { return map.word }
        let trie = HashTrie(machine, .equal, stride: 2)
        if map.count == 0 {
            scratch.removeAll(keepingCapacity: true)
            var index = entries.startIndex
            while index < entries.endIndex {
                scratch.append(
                    TrieEntry(key: entries[index], value: entries[index &+ 2], hash: entries[index &+ 1].fixnum))
                index &+= 3
            }
            let count = scratch.count
            if let root = trie.build(&scratch) { return map.with(machine, root: root, count: count) }
        }
        // Of equal keys, the last one's value stays.
        var (root, count) = (map.root, map.count)
        var index = entries.startIndex
        while index < entries.endIndex {
            let (changed, isNew) = trie.insert(
                entries[index], entries[index + 2], hash: entries[index + 1].fixnum, in: root)
            root = changed
            if isNew { count += 1 }
            index += 3
        }
        return map.with(machine, root: root, count: count)
    }

    private func makeList(_ entries: UnsafeBufferPointer<Word>, saved: Word) throws(Raise) -> Word {
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
        guard word.is(.hashmap) else { return nil }
        if Collection(word).count > JSONWriter.largestSorted { return (.large, word) }
        var entries = try JSONWriter.unsortedEntries(machine, word)
        entries.sort { compare($0.key.stringBytes, $1.key.stringBytes) < 0 }
        let vector = machine.allocator.object(.vector, size: 2 * entries.count)
        for (index, entry) in entries.enumerated() {
            vector[payload: 2 * index] = entry.key
            vector[payload: 2 * index + 1] = entry.value
        }
        return (.entries, vector)
    }

    /// The entries of a hash map; keys that are symbols have become strings.
    static func unsortedEntries(_ machine: Machine, _ map: Word) throws(Raise) -> [(key: Word, value: Word)] {
        let collection = Collection(map)
        var entries: [(key: Word, value: Word)] = []
        entries.reserveCapacity(collection.count)
        var stack = collection.root.isObject ? [collection.root] : []
        while let node = stack.popLast() {
            let (entryCount, childCount) = TrieNode.counts(node, stride: 2)
            for index in 0..<entryCount {
                let (key, value) = (node[payload: 1 + 2 * index], node[payload: 2 + 2 * index])
                if collection.equality != .custom {
                    entries.append((try machine.jsonKey(key), value))
                    continue
                }
                var bucket = value
                while bucket.isPair {
                    entries.append((try machine.jsonKey(bucket.car.car), bucket.car.cdr))
                    bucket = bucket.cdr
                }
            }
            for index in 0..<childCount { stack.append(node[payload: 1 + 2 * entryCount + index]) }
        }
        return entries
    }

    private func compare(_ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>) -> Int {
        let count = min(a.count, b.count)
        for index in 0..<count where a[index] != b[index] { return a[index] < b[index] ? -1 : 1 }
        return a.count - b.count
    }
}

extension Machine {
    /// A key of an object as a string.
    func jsonKey(_ key: Word) throws(Raise) -> Word {
        if key.is(.string) { return key }
        guard key.isSymbol else {
            throw error(.type, "json-write: a key must be a string or a symbol, got \(describe(key))", irritants: [key])
        }
        return allocator.string(key.symbol.name)
    }
}
