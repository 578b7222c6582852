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
        let name = arguments[1].isSymbol ? arguments[1].symbol.name : "hashmap-ref"
        return Word(try Collection(machine, arguments[0], .hashmap, 0, name).equality != .custom)
    },
    Primitive(
        "%hashmap-ref", 3, 3, signature: "hashmap key default", doc: "The value of key, or default if it has none."
    ) {
        (machine, arguments) throws(Raise) in
        let map = try Collection(machine, arguments[0], .hashmap, 0, "hashmap-ref")
        let key = arguments[1]
        let trie = HashTrie(machine, map.equality, stride: 2)
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
        let name = arguments[1].isSymbol ? arguments[1].symbol.name : "hashmap-key-comparator"
        return try Collection(machine, arguments[0], .hashmap, 0, name).comparator
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
    Primitive("%node-entries", 1, 1, signature: "node", doc: "How many entries a node of a map's trie has itself.") {
        (machine, arguments) throws(Raise) in
        Word(fixnum: try TrieNode(machine, arguments[0], stride: 2).entryCount)
    },
    Primitive("%node-key", 2, 2, signature: "node index", doc: "The key of an entry.") {
        (machine, arguments) throws(Raise) in
        try TrieNode(machine, arguments[0], stride: 2).entry(machine, arguments[1], offset: 0)
    },
    Primitive("%node-value", 2, 2, signature: "node index", doc: "The value of an entry.") {
        (machine, arguments) throws(Raise) in
        try TrieNode(machine, arguments[0], stride: 2).entry(machine, arguments[1], offset: 1)
    },
    Primitive("%node-children", 1, 1, signature: "node", doc: "How many children a node of a map's trie has.") {
        (machine, arguments) throws(Raise) in
        Word(fixnum: try TrieNode(machine, arguments[0], stride: 2).childCount)
    },
    Primitive("%node-child", 2, 2, signature: "node index", doc: "A child of a node of a map's trie.") {
        (machine, arguments) throws(Raise) in
        try TrieNode(machine, arguments[0], stride: 2).child(machine, arguments[1])
    },
]
