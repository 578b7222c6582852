// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine

/// What (sennit set) has in Swift.
package let setPrimitives: [Primitive] = [
    Primitive("set?", 1, 1, signature: "object", doc: "Whether object is a persistent set (SRFI 113).") {
        (_, arguments) throws(Raise) in Word(arguments[0].is(.set))
    },
    Primitive("set-size", 1, 1, signature: "set", doc: "How many elements set has (SRFI 113).") {
        (machine, arguments) throws(Raise) in
        Word(fixnum: try Collection(machine, arguments[0], .set, 0, "set-size").count)
    },
    Primitive("set-empty?", 1, 1, signature: "set", doc: "Whether set has no elements (SRFI 113).") {
        (machine, arguments) throws(Raise) in
        Word(try Collection(machine, arguments[0], .set, 0, "set-empty?").count == 0)
    },
]

/// What the procedures of (sennit set) in Scheme are made of.
package let setSupport: [Primitive] = [
    Primitive("%set", 1, 1, signature: "comparator", doc: "An empty set; comparator may be #f for equal?.") {
        (machine, arguments) throws(Raise) in
        try Collection.empty(machine, .set, comparator: arguments[0], "set")
    },
    Primitive(
        "%set-native?", 2, 2, signature: "set procedure",
        doc: "Whether elements are compared here; otherwise the trie holds buckets. Errors are of procedure."
    ) {
        (machine, arguments) throws(Raise) in
        Word(try Collection(machine, arguments[0], .set, for: arguments[1]).equality != .custom)
    },
    Primitive("%set-contains?", 2, 2, signature: "set element", doc: "Whether element is in set.") {
        (machine, arguments) throws(Raise) in
        Word(try member(machine, arguments, "set-contains?") != nil)
    },
    Primitive(
        "%set-member", 3, 3, signature: "set element default",
        doc: "The element of set that is the same as element, or default."
    ) {
        (machine, arguments) throws(Raise) in
        try member(machine, arguments, "set-member") ?? arguments[2]
    },
    Primitive("%set-adjoin", 2, 2, signature: "set element", doc: "A set that has element, too.") {
        (machine, arguments) throws(Raise) in
        try Collection(machine, arguments[0], .set, 0, "set-adjoin").inserting(machine, arguments[1], .unspecified)
    },
    Primitive("%set-delete", 2, 2, signature: "set element", doc: "A set without element.") {
        (machine, arguments) throws(Raise) in
        try Collection(machine, arguments[0], .set, 0, "set-delete").removing(machine, arguments[1])
    },
    Primitive(
        "%set-comparator", 2, 2, signature: "set procedure",
        doc: "The comparator, or #f for equal?. Errors are of procedure."
    ) {
        (machine, arguments) throws(Raise) in
        try Collection(machine, arguments[0], .set, for: arguments[1]).comparator
    },
    Primitive("%set-bucket", 2, 2, signature: "set hash", doc: "The list of the elements with that hash.") {
        (machine, arguments) throws(Raise) in
        try bucket(machine, arguments, .set)
    },
    Primitive(
        "%set-with-bucket", 4, 4, signature: "set hash list size",
        doc: "A set with this list of elements for the hash, and so many elements altogether."
    ) {
        (machine, arguments) throws(Raise) in
        try settingBucket(machine, arguments, .set)
    },
    Primitive("%set-root", 1, 1, signature: "set", doc: "The root of the trie, or #f.") {
        (machine, arguments) throws(Raise) in
        try Collection(machine, arguments[0], .set, 0, "set-fold").root
    },
    Primitive(
        "%set-merge", 3, 3, signature: "set root size",
        doc: "A set with the comparator of this one, and so many elements in the trie."
    ) {
        (machine, arguments) throws(Raise) in
        try mergedCollection(machine, arguments, .set)
    },
]

private func member(_ machine: Machine, _ arguments: Arguments, _ procedure: String) throws(Raise) -> Word? {
    let set = try Collection(machine, arguments[0], .set, 0, procedure)
    let element = arguments[1]
    guard let (node, index) = set.trie(machine).find(element, hash: KeyHash.hash(element), in: set.root) else {
        return nil
    }
    return node[payload: index]
}
