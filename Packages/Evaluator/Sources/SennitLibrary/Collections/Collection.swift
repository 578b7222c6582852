// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine
import SennitReader

/// A hash map or a set: the root of a trie or #f, the number of entries, the comparator or #f.
///
/// With a comparator that is known here, the trie's keys are those of the collection. With another, `custom`, they
/// are the hashes that the comparator's procedure gives, and an entry is a bucket: a list of the collection's entries
/// that have this hash, pairs or elements, for Scheme code to search. So a set with such a comparator has a trie with
/// values, too.
package struct Collection {
    let word: Word

    /// - Parameter type: hashmap or set.
    @inline(__always)
    init(_ machine: Machine, _ word: Word, _ type: ObjectType, _ argument: Int, _ procedure: String) throws(Raise) {
        guard word.is(type) else { throw machine.wrongType(procedure, argument, "\(type)", word) }
        self.word = word
    }

    /// - Parameter procedure: the symbol that names whose errors these are.
    @inline(__always)
    init(_ machine: Machine, _ word: Word, _ type: ObjectType, for procedure: Word) throws(Raise) {
        guard word.is(type) else {
            let name = procedure.isSymbol ? procedure.symbol.name : "\(type)-ref"
            throw machine.wrongType(name, 0, "\(type)", word)
        }
        self.word = word
    }

    /// The word is known to be a hash map or a set.
    init(_ word: Word) { self.word = word }

    private init(_ machine: Machine, _ type: ObjectType, _ root: Word, _ count: Int, _ comparator: Word) {
        word = machine.allocator.object(type, size: 3)
        word[payload: 0] = root
        word[payload: 1] = Word(fixnum: count)
        word[payload: 2] = comparator
    }

    static func empty(
        _ machine: Machine, _ type: ObjectType, comparator: Word, _ procedure: String
    ) throws(Raise) -> Word {
        guard comparator.isFalse || comparator.is(.comparator) else {
            throw machine.wrongType(procedure, 0, "comparator", comparator)
        }
        return Collection(machine, type, .false, 0, comparator).word
    }

    @inline(__always) var root: Word { word[payload: 0] }
    @inline(__always) var count: Int { word[payload: 1].fixnum }
    @inline(__always) var comparator: Word { word[payload: 2] }

    @inline(__always)
    var equality: KeyEquality {
        let comparator = comparator
        return comparator.isFalse ? .equal : KeyEquality(rawValue: comparator.header.detail) ?? .custom
    }

    /// Words of an entry in the trie.
    @inline(__always)
    var stride: Int { word.header.type == ObjectType.hashmap.rawValue || equality == .custom ? 2 : 1 }

    @inline(__always)
    func trie(_ machine: Machine) -> HashTrie { HashTrie(machine, equality, stride: stride) }

    /// One like this but for its entries.
    @inline(__always)
    func with(_ machine: Machine, root: Word, count: Int) -> Word {
        let word = machine.allocator.object(
            self.word.header.type == ObjectType.hashmap.rawValue ? .hashmap : .set, size: 3)
        word[payload: 0] = root
        word[payload: 1] = Word(fixnum: count)
        word[payload: 2] = comparator
        return word
    }

    @inline(__always)
    func inserting(_ machine: Machine, _ key: Word, _ value: Word) -> Word {
        let (root, isNew) = trie(machine).insert(key, value, hash: KeyHash.hash(key), in: self.root)
        return root == self.root ? word : with(machine, root: root, count: isNew ? count &+ 1 : count)
    }

    func removing(_ machine: Machine, _ key: Word) -> Word {
        guard let root = trie(machine).remove(key, hash: KeyHash.hash(key), in: root) else { return word }
        return with(machine, root: root, count: count &- 1)
    }

    /// The bucket of a hash; empty if it has none.
    func bucket(_ machine: Machine, hash: Int) -> Word {
        guard let (node, index) = trie(machine).find(Word(fixnum: hash), hash: Self.spread(hash), in: root) else {
            return .null
        }
        return node[payload: index &+ 1]
    }

    /// One with this bucket, and so many entries altogether.
    func replacing(_ machine: Machine, bucket: Word, hash: Int, count: Int) -> Word {
        let key = Word(fixnum: hash)
        if bucket.isNull {
            let root = trie(machine).remove(key, hash: Self.spread(hash), in: root)
            return with(machine, root: root ?? self.root, count: count)
        }
        let (root, _) = trie(machine).insert(key, bucket, hash: Self.spread(hash), in: self.root)
        return with(machine, root: root, count: count)
    }

    /// What the trie takes for the hash of a custom hash: people's hash functions are often poor.
    private static func spread(_ hash: Int) -> Int { KeyHash.hash(Word(fixnum: hash)) }
}

extension Collection {
    /// The value of a literal: of a key that occurs more than once, the last value counts.
    ///
    /// - Parameter elements: of a hash map, pairs.
    package static func make(_ kind: CollectionKind, _ elements: some Sequence<Word>, _ machine: Machine) -> Word {
        var collection = Collection(machine, kind == .hashmap ? .hashmap : .set, .false, 0, .false)
        for element in elements {
            let key = kind == .hashmap ? element.car : element
            collection = Collection(collection.inserting(machine, key, kind == .hashmap ? element.cdr : .unspecified))
        }
        return collection.word
    }
}
