// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine

/// Pairs: R7RS section 6.4, and (scheme cxr).
package let pairPrimitives: [Primitive] =
    [
        Primitive("cons", 2, 2, signature: "a b", doc: "A new pair whose car is a and whose cdr is b.") {
            (machine, arguments) throws(Raise) in machine.allocator.cons(arguments[0], arguments[1])
        },
        Primitive("car", 1, 1, signature: "pair", doc: "The first part of pair.") {
            (machine, arguments) throws(Raise) in
            guard arguments[0].isPair else { throw machine.wrongType("car", 0, "pair", arguments[0]) }
            return arguments[0].car
        },
        Primitive("cdr", 1, 1, signature: "pair", doc: "The second part of pair.") {
            (machine, arguments) throws(Raise) in
            guard arguments[0].isPair else { throw machine.wrongType("cdr", 0, "pair", arguments[0]) }
            return arguments[0].cdr
        },
        Primitive("pair?", 1, 1, signature: "object", doc: "Whether object is a pair.") {
            (_, arguments) throws(Raise) in Word(arguments[0].isPair)
        },
        Primitive("null?", 1, 1, signature: "object", doc: "Whether object is the empty list.") {
            (_, arguments) throws(Raise) in Word(arguments[0].isNull)
        },
    ] + compositions(ofLengths: 2...2)

/// The procedures of (scheme cxr): compositions of three and four cars and cdrs.
package let cxrPrimitives: [Primitive] = compositions(ofLengths: 3...4)

/// `caar` to `cddddr`, of the given numbers of letters.
private func compositions(ofLengths lengths: ClosedRange<Int>) -> [Primitive] {
    var result: [Primitive] = []
    for length in lengths {
        for path in 0..<(1 << length) { result.append(composition(path, length)) }
    }
    return result
}

/// Bit 0 of `path` is what is done first: 0 for car, 1 for cdr.
private func composition(_ path: Int, _ length: Int) -> Primitive {
    let letters = (0..<length).reversed().map { path >> $0 & 1 == 0 ? "a" : "d" }.joined()
    let name = "c\(letters)r"
    let steps = letters.map { "(c\($0)r " }.joined()
    let doc = "\(steps)pair\(String(repeating: ")", count: length))"
    return Primitive(name, 1, 1, signature: "pair", doc: doc) { (machine, arguments) throws(Raise) in
        var word = arguments[0]
        var rest = path
        for _ in 0..<length {
            guard word.isPair else {
                throw machine.wrongType(name, 0, "a value that has a \(name)", arguments[0])
            }
            word = rest & 1 == 0 ? word.car : word.cdr
            rest >>= 1
        }
        return word
    }
}
