// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine

/// A node of a trie that Scheme code walks through.
struct TrieNode {
    let word: Word
    let stride: Int
    let entryCount: Int
    let childCount: Int

    init(_ word: Word, stride: Int) {
        self.word = word
        self.stride = stride
        (entryCount, childCount) = TrieNode.counts(word, stride: stride)
    }

    /// Of a word known to be a node of a trie: how many entries it has itself, and how many children.
    static func counts(_ node: Word, stride: Int) -> (entries: Int, children: Int) {
        guard node.is(.trieNode) else { return ((node.header.size - 1) / stride, 0) }
        let maps = TrieMaps(node)
        return (maps.entryCount, maps.childCount)
    }

    func child(_ index: Int) -> Word { word[payload: 1 &+ entryCount &* stride &+ index] }

    /// How many entries it has with all below it, no more than `limit` of them counted.
    func count(upTo limit: Int) -> Int {
        var count = entryCount
        for index in 0..<childCount where count <= limit {
            count &+= TrieNode(child(index), stride: stride).count(upTo: limit &- count)
        }
        return count
    }

    /// Copies the entries, its own before those below it.
    func copyEntries(to target: Word, _ place: inout Int) {
        for index in 0..<entryCount &* stride {
            target[payload: place] = word[payload: 1 &+ index]
            place &+= 1
        }
        for index in 0..<childCount { TrieNode(child(index), stride: stride).copyEntries(to: target, &place) }
    }
}

/// The words of all entries of a node and below it, in a vector, if there are no more than a limit; otherwise a pair
/// of its own entries in a vector, and its children in another. Arguments node, stride and limit.
func trieChunk(_ machine: Machine, _ arguments: Arguments) throws(Raise) -> Word {
    let procedure = "hashmap-fold"
    guard arguments[0].is(.trieNode) || arguments[0].is(.trieCollision) else {
        throw machine.wrongType(procedure, 0, "node of a trie", arguments[0])
    }
    let stride = try machine.requireIndex(arguments[1], below: 3, 1, procedure, of: "words")
    let limit = try machine.requireIndex(arguments[2], below: 1 << 12, 2, procedure, of: "entries")
    let node = TrieNode(arguments[0], stride: max(1, stride))
    let count = node.childCount == 0 ? node.entryCount : node.count(upTo: limit)
    var place = 0
    if count <= limit || node.childCount == 0 {
        let all = machine.allocator.object(.vector, size: count &* node.stride)
        node.copyEntries(to: all, &place)
        return all
    }
    let own = machine.allocator.object(.vector, size: node.entryCount &* node.stride)
    for index in 0..<node.entryCount &* node.stride { own[payload: index] = node.word[payload: 1 &+ index] }
    let children = machine.allocator.object(.vector, size: node.childCount)
    for index in 0..<node.childCount { children[payload: index] = node.child(index) }
    return machine.allocator.cons(own, children)
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
