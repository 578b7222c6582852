// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine

/// What (sennit hashmap) has in Swift.
package let hashmapPrimitives: [Primitive] = [
    Primitive("hashmap?", 1, 1, signature: "object", doc: "Whether object is a persistent hash map (SRFI 146).") {
        (_, arguments) throws(Raise) in Word(arguments[0].is(.hashmap))
    },
    Primitive("hashmap-size", 1, 1, signature: "hashmap", doc: "How many associations hashmap has (SRFI 146).") {
        (machine, arguments) throws(Raise) in
        Word(fixnum: try Collection(machine, arguments[0], .hashmap, 0, "hashmap-size").count)
    },
    Primitive(
        "hashmap-empty?", 1, 1, signature: "hashmap", doc: "Whether hashmap has no associations (SRFI 146)."
    ) {
        (machine, arguments) throws(Raise) in
        Word(try Collection(machine, arguments[0], .hashmap, 0, "hashmap-empty?").count == 0)
    },
]

/// What the procedures of (sennit hashmap) in Scheme are made of.
package let hashmapSupport: [Primitive] = [
    Primitive("%hashmap", 1, 1, signature: "comparator", doc: "An empty hash map; comparator may be #f for equal?.") {
        (machine, arguments) throws(Raise) in
        try Collection.empty(machine, .hashmap, comparator: arguments[0], "hashmap")
    },
    Primitive(
        "%hashmap-native?", 2, 2, signature: "hashmap procedure",
        doc: "Whether keys are compared here; otherwise the trie holds buckets. Errors are of procedure."
    ) {
        (machine, arguments) throws(Raise) in
        Word(try Collection(machine, arguments[0], .hashmap, for: arguments[1]).equality != .custom)
    },
    Primitive(
        "%hashmap-ref", 4, 4, signature: "hashmap key default procedure",
        doc: "The value of key, or default if it has none; hashmap itself if keys are not compared here."
    ) {
        (machine, arguments) throws(Raise) in
        let map = try Collection(machine, arguments[0], .hashmap, for: arguments[3])
        let equality = map.equality
        if equality == .custom { return arguments[0] }
        let key = arguments[1]
        let trie = HashTrie(machine, equality, stride: 2)
        guard let (node, index) = trie.find(key, hash: KeyHash.hash(key), in: map.root) else { return arguments[2] }
        return node[payload: index &+ 1]
    },
    Primitive(
        "%hashmap-set", 3, 3, signature: "hashmap key value", doc: "A hash map in which key has this value."
    ) {
        (machine, arguments) throws(Raise) in
        try Collection(machine, arguments[0], .hashmap, 0, "hashmap-set").inserting(machine, arguments[1], arguments[2])
    },
    Primitive("%hashmap-delete", 2, 2, signature: "hashmap key", doc: "A hash map in which key has no value.") {
        (machine, arguments) throws(Raise) in
        try Collection(machine, arguments[0], .hashmap, 0, "hashmap-delete").removing(machine, arguments[1])
    },
    Primitive(
        "%hashmap-comparator", 2, 2, signature: "hashmap procedure",
        doc: "The comparator, or #f for equal?. Errors are of procedure."
    ) {
        (machine, arguments) throws(Raise) in
        try Collection(machine, arguments[0], .hashmap, for: arguments[1]).comparator
    },
    Primitive("%hashmap-bucket", 2, 2, signature: "hashmap hash", doc: "The list of the pairs with that hash.") {
        (machine, arguments) throws(Raise) in
        try bucket(machine, arguments, .hashmap)
    },
    Primitive(
        "%hashmap-set-bucket", 4, 4, signature: "hashmap hash list size",
        doc: "A hash map with this list of pairs for the hash, and so many associations altogether."
    ) {
        (machine, arguments) throws(Raise) in
        try settingBucket(machine, arguments, .hashmap)
    },
    Primitive("%hashmap-root", 1, 1, signature: "hashmap", doc: "The root of the trie, or #f.") {
        (machine, arguments) throws(Raise) in
        try Collection(machine, arguments[0], .hashmap, 0, "hashmap-fold").root
    },
    Primitive(
        "%hashmap-merge", 3, 3, signature: "hashmap root size",
        doc: "A hash map with the comparator of this one, and so many associations in the trie."
    ) {
        (machine, arguments) throws(Raise) in
        try mergedCollection(machine, arguments, .hashmap)
    },
    Primitive(
        "%trie-chunk", 3, 3, signature: "node stride limit",
        doc:
            "A vector of all entries of a node of a trie, each of stride words, those of its children and their children among them, if these are no more than limit; otherwise a pair of a vector of its own entries and one of its children."
    ) {
        (machine, arguments) throws(Raise) in
        try trieChunk(machine, arguments)
    },
    Primitive(
        "%trie-split", 3, 3, signature: "node stride shift",
        doc: "A vector of what a node of a trie has for each of 32 groups: a node, or #f."
    ) {
        (machine, arguments) throws(Raise) in
        try trieSplit(machine, arguments)
    },
    Primitive(
        "%trie-join", 2, 2, signature: "vector stride", doc: "A node of a trie of what %trie-split made of one."
    ) {
        (machine, arguments) throws(Raise) in
        try trieJoin(machine, arguments)
    },
    Primitive(
        "%trie-union", 4, 4, signature: "node1 node2 collection shift",
        doc:
            "A pair of a node with the entries of two, those of the first if both have a key, and in how many keys they agree."
    ) {
        (machine, arguments) throws(Raise) in
        try trieUnion(machine, arguments)
    },
]
