// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine
import SennitReader

/// What a program gives a procedure beside its arguments: an association list from symbols to values.
struct Options {
    private let values: [Symbol: Word]

    /// - Parameter known: the symbols that may be in the list.
    init(
        _ machine: Machine, _ arguments: Arguments, _ argument: Int, _ procedure: String, known: [String]
    ) throws(Raise) {
        var values: [Symbol: Word] = [:]
        if let list = arguments.optional(argument) {
            _ = try machine.requireList(list, argument, procedure)
            let known = known.map { Symbol($0) }
            var rest = list
            while rest.isPair {
                let entry = rest.car
                guard entry.isPair, entry.car.isSymbol, known.contains(entry.car.symbol) else {
                    let names = known.map(\.name).joined(separator: ", ")
                    throw machine.error(
                        .range, "\(procedure): an option is a pair of one of \(names), and a value", irritants: [entry])
                }
                if values[entry.car.symbol] == nil { values[entry.car.symbol] = entry.cdr }
                rest = rest.cdr
            }
        }
        self.values = values
    }

    subscript(name: String) -> Word? { values[Symbol(name)] }
}

extension Machine {
    /// The strings of a list.
    func requireStrings(_ word: Word, _ argument: Int, _ procedure: String) throws(Raise) -> [String] {
        _ = try requireList(word, argument, procedure)
        var strings: [String] = []
        var rest = word
        while rest.isPair {
            guard rest.car.is(.string) else { throw wrongType(procedure, argument, "list of strings", word) }
            strings.append(rest.car.stringValue)
            rest = rest.cdr
        }
        return strings
    }

    /// The number that `word` stands for: one of the symbols that name them.
    func requireName<Value>(
        _ word: Word, of table: [(String, Value)], _ argument: Int, _ procedure: String
    ) throws(Raise) -> Value {
        try requireSymbol(word, argument, procedure)
        let name = word.symbol.name
        guard let entry = table.first(where: { $0.0 == name }) else {
            let names = table.map(\.0).joined(separator: ", ")
            throw error(.range, "\(procedure): \(name) is none of \(names)", irritants: [word])
        }
        return entry.1
    }

    func isForeign<Object: AnyObject>(_ type: Object.Type, _ word: Word) -> Bool {
        word.is(.foreign) && heap.foreignValue(word) is Object
    }

    /// An association list from symbols.
    func associations(_ pairs: [(String, Word)]) -> Word {
        allocator.list(pairs.map { allocator.cons(Word(Symbol($0.0)), $0.1) })
    }
}
