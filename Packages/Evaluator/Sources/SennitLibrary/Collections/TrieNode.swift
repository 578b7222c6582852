// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine

/// A node of a trie that Scheme code walks through.
struct TrieNode {
    let word: Word
    let stride: Int
    let entryCount: Int
    let childCount: Int

    init(_ machine: Machine, _ word: Word, stride: Int) throws(Raise) {
        self.word = word
        self.stride = stride
        guard word.is(.trieNode) || word.is(.trieCollision) else {
            throw machine.wrongType("hashmap-fold", 0, "node of a trie", word)
        }
        (entryCount, childCount) = TrieNode.counts(word, stride: stride)
    }

    /// Of a word known to be a node of a trie: how many entries it has itself, and how many children.
    static func counts(_ node: Word, stride: Int) -> (entries: Int, children: Int) {
        guard node.is(.trieNode) else { return ((node.header.size - 1) / stride, 0) }
        let maps = TrieMaps(node)
        return (maps.entryCount, maps.childCount)
    }

    /// Word `offset` of the entry whose number is `index`.
    func entry(_ machine: Machine, _ index: Word, offset: Int) throws(Raise) -> Word {
        let index = try machine.requireIndex(index, below: entryCount, 1, "hashmap-fold", of: "node")
        return word[payload: 1 + index * stride + offset]
    }

    func child(_ machine: Machine, _ index: Word) throws(Raise) -> Word {
        let index = try machine.requireIndex(index, below: childCount, 1, "hashmap-fold", of: "node")
        return word[payload: 1 + entryCount * stride + index]
    }
}

/// The bucket of a collection with a comparator of its own: arguments collection and hash.
func bucket(_ machine: Machine, _ arguments: Arguments, _ type: ObjectType) throws(Raise) -> Word {
    let collection = try customCollection(machine, arguments, type)
    return collection.bucket(machine, hash: try requireHash(machine, arguments[1]))
}

/// Arguments collection, hash, bucket and size of the new collection.
func settingBucket(_ machine: Machine, _ arguments: Arguments, _ type: ObjectType) throws(Raise) -> Word {
    let collection = try customCollection(machine, arguments, type)
    let hash = try requireHash(machine, arguments[1])
    _ = try machine.requireList(arguments[2], 2, "hashmap-set")
    let count = try machine.requireCount(arguments[3], 3, "hashmap-set")
    return collection.replacing(machine, bucket: arguments[2], hash: hash, count: count)
}

private func customCollection(
    _ machine: Machine, _ arguments: Arguments, _ type: ObjectType
) throws(Raise) -> Collection {
    let collection = try Collection(machine, arguments[0], type, 0, "\(type)-ref")
    guard collection.equality == .custom else {
        throw machine.error(.type, "this \(type) has no buckets", irritants: [arguments[0]])
    }
    return collection
}

/// What a comparator's hash function returned.
private func requireHash(_ machine: Machine, _ word: Word) throws(Raise) -> Int {
    guard word.isFixnum else {
        throw machine.error(
            .type,
            "the hash function of a comparator must return an exact integer of at most 60 bits, got "
                + machine.describe(word), irritants: [word])
    }
    return word.fixnum
}
