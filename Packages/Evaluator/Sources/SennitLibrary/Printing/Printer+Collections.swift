// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine

/// Hash maps and sets. Those that compare by `equal?` are written as they can be read: `#hash((key . value) ...)` and
/// `#set(element ...)`; of others the text would not say how they compare.
extension Printer {
    mutating func beginCollection(_ collection: Collection) {
        let isMap = collection.word.is(.hashmap)
        let isReadable = collection.equality == .equal
        if isReadable {
            append(isMap ? "#hash(" : "#set(")
        } else {
            append(isMap ? "#<hashmap" : "#<set")
        }
        if isTooDeep && collection.count > 0 {
            append(isReadable ? "...)" : " ...>")
            return
        }
        tasks.append(.end(UInt8(ascii: isReadable ? ")" : ">")))
        guard collection.root.isObject else { return }
        tasks.append(.entries(collection.root, 0, collection, isFirst: isReadable))
    }

    /// - Parameters:
    ///   - index: the number of an entry, or, beyond them, of a child.
    ///   - isFirst: whether no space comes before the entry.
    mutating func continueTrie(_ node: Word, _ index: Int, _ collection: Collection, isFirst: Bool) {
        let (entryCount, childCount) = TrieNode.counts(node, stride: collection.stride)
        if index >= entryCount {
            guard index < entryCount + childCount else { return }
            tasks.append(.entries(node, index + 1, collection, isFirst: false))
            let child = node[payload: 1 + entryCount * collection.stride + index - entryCount]
            tasks.append(.entries(child, 0, collection, isFirst: isFirst))
            return
        }
        tasks.append(.entries(node, index + 1, collection, isFirst: false))
        let place = 1 + index * collection.stride
        if collection.equality == .custom {
            // A bucket: a list of pairs or elements.
            var bucket: [Word] = []
            var rest = node[payload: place + 1]
            while rest.isPair {
                bucket.append(rest.car)
                rest = rest.cdr
            }
            for entry in bucket.reversed() { tasks.append(.value(entry)) }
            return
        }
        if !isFirst { append(" ") }
        if collection.stride == 2 {
            // As the pair that it is in the text.
            append("(")
            tasks.append(.rest(node[payload: place + 1]))
        }
        begin(node[payload: place])
    }
}
