// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Compares two strings by their scalars: negative, zero or positive. The order of UTF-8 is that of
/// the scalars, so bytes are compared.
func compareBytes(_ a: Word, _ b: Word) -> Int {
    let (x, y) = (a.stringBytes, b.stringBytes)
    guard let p = x.baseAddress, let q = y.baseAddress else { return x.count - y.count }
    let order = Int(memcmp(p, q, min(x.count, y.count)))
    return order == 0 ? x.count - y.count : order
}

/// `string=?`, `string<?` ... by an order of strings.
func stringComparisons(
    suffix: String, doc: String, compare: @escaping @Sendable (Word, Word) -> Int
) -> [Primitive] {
    let relations: [(String, @Sendable (Int) -> Bool)] = [
        ("=", { $0 == 0 }), ("<", { $0 < 0 }), (">", { $0 > 0 }), ("<=", { $0 <= 0 }), (">=", { $0 >= 0 }),
    ]
    return relations.map { relation, holds in
        let name = "string\(suffix)\(relation)?"
        return Primitive(
            name, 1, nil, signature: "string ...", doc: "Whether each string is \(relation) the next, by \(doc)."
        ) { (machine, arguments) throws(Raise) in
            var result = true
            for index in 0..<arguments.count {
                try machine.requireString(arguments[index], index, name)
                if index > 0, result { result = holds(compare(arguments[index - 1], arguments[index])) }
            }
            return Word(result)
        }
    }
}
