// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine
import SennitReader

/// Symbols: R7RS section 6.5.
package let symbolPrimitives: [Primitive] = [
    Primitive("symbol?", 1, 1, signature: "object", doc: "Whether object is a symbol.") {
        (_, arguments) throws(Raise) in Word(arguments[0].isSymbol)
    },
    Primitive("symbol=?", 2, nil, signature: "a b ...", doc: "Whether the symbols are all the same.") {
        (machine, arguments) throws(Raise) in
        for index in 0..<arguments.count { try machine.requireSymbol(arguments[index], index, "symbol=?") }
        return Word((1..<arguments.count).allSatisfy { arguments[$0] == arguments[0] })
    },
    Primitive("symbol->string", 1, 1, signature: "symbol", doc: "The name of symbol.") {
        (machine, arguments) throws(Raise) in
        try machine.requireSymbol(arguments[0], 0, "symbol->string")
        return machine.allocator.string(arguments[0].symbol.name)
    },
    Primitive("string->symbol", 1, 1, signature: "string", doc: "The symbol whose name is string.") {
        (machine, arguments) throws(Raise) in
        try machine.requireString(arguments[0], 0, "string->symbol")
        return Word(Symbol(utf8: Array(arguments[0].stringBytes)[...]))
    },
]

/// What (sennit base) has of symbols beyond R7RS.
package let symbolExtraPrimitives: [Primitive] = [
    Primitive(
        "symbol-append", 0, nil, signature: "symbol ...",
        doc: "The symbol whose name is the names of the symbols, joined."
    ) {
        (machine, arguments) throws(Raise) in
        var name: [UInt8] = []
        for index in 0..<arguments.count {
            try machine.requireSymbol(arguments[index], index, "symbol-append")
            name.append(contentsOf: arguments[index].symbol.name.utf8)
        }
        return Word(Symbol(utf8: name[...]))
    },
    Primitive(
        "generate-symbol", 0, 1, signature: "[prefix]",
        doc: "A symbol that did not exist before; its name begins with the string prefix, or g."
    ) {
        (machine, arguments) throws(Raise) in
        guard let prefix = arguments.optional(0) else { return Word(Symbol.generate()) }
        try machine.requireString(prefix, 0, "generate-symbol")
        return Word(Symbol.generate(prefix: prefix.stringValue))
    },
]
