// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine
import SennitReader
import SennitScheduler

/// An identifier that a macro's procedure is given or has made: a symbol, and `content`, which is the evaluator's.
package final class IdentifierHandle: Sendable {
    package let symbol: Symbol
    package nonisolated(unsafe) let content: AnyObject

    package init(_ symbol: Symbol, _ content: AnyObject) {
        self.symbol = symbol
        self.content = content
    }

    package func word(_ machine: Machine) -> Word {
        // The printer, which has no heap at hand, finds the symbol by its number.
        let number = UnsafeMutableRawPointer(bitPattern: UInt(symbol.id) + 1)
        return machine.heap.foreign(self, kind: .identifier, pointer: number, allocator: machine.allocator)
    }

    /// The symbol of a word that is an identifier, nil of others.
    static func symbol(_ word: Word) -> Symbol? {
        guard word.isForeign(.identifier), let number = word.foreignPointer else { return nil }
        return Symbol(id: UInt32(truncatingIfNeeded: UInt(bitPattern: number) - 1))
    }
}

/// What the evaluator does for the procedures of macros. An environment is what the procedure was given.
package struct MacroService: Sendable {
    /// The identifier that a symbol or identifier is renamed to, on any thread; nil when the macro has been expanded.
    package let rename: @Sendable (Machine, EnvironmentHandle, Word) -> Word?
    /// What is to be done on the evaluator's thread to compare two symbols or identifiers.
    package let compare: @Sendable (Machine, EnvironmentHandle, Word, Word) -> (@Sendable () -> Bool?)?
    /// Expands the macros in a form, which is a root, on the evaluator's thread; the result is a root, too. Without
    /// an environment, it is that of the program under way.
    package let expand:
        @Sendable (_ extent: Int, _ form: Roots.Slot, EnvironmentHandle?) throws(EvaluationFailure) -> Roots.Slot

    package init(
        rename: @escaping @Sendable (Machine, EnvironmentHandle, Word) -> Word?,
        compare: @escaping @Sendable (Machine, EnvironmentHandle, Word, Word) -> (@Sendable () -> Bool?)?,
        expand:
            @escaping @Sendable (Int, Roots.Slot, EnvironmentHandle?) throws(EvaluationFailure) -> Roots.Slot
    ) {
        self.rename = rename
        self.compare = compare
        self.expand = expand
    }
}

/// (sennit macro).
package let macroPrimitives: [Primitive] = [
    Primitive(
        "gensym", 0, 1, signature: "[prefix]",
        doc: """
            A symbol that is none of those that source text or string->symbol can name; it is written as prefix, a \
            string or symbol, or g, with a number behind it.
            """
    ) {
        (machine, arguments) throws(Raise) in
        var prefix = "g"
        if let given = arguments.optional(0) {
            guard given.isSymbol || given.is(.string) else {
                throw machine.wrongType("gensym", 0, "string or symbol", given)
            }
            prefix = given.isSymbol ? given.symbol.name : given.stringValue
        }
        return Word(Symbol(uninterned: "\(prefix)%\(machine.runtime.nextGeneratedSymbol())"))
    },
    Primitive(
        "identifier?", 1, 1, signature: "object",
        doc: """
            Whether object is a symbol or an identifier: a name in a form that a macro is given which another macro \
            has put in, or what a macro has renamed.
            """
    ) {
        (_, arguments) throws(Raise) in Word(arguments[0].isSymbol || arguments[0].isForeign(.identifier))
    },
    Primitive(
        "identifier->symbol", 1, 1, signature: "identifier", doc: "The symbol that identifier was made of, or itself."
    ) {
        (machine, arguments) throws(Raise) in
        if arguments[0].isSymbol { return arguments[0] }
        guard let symbol = IdentifierHandle.symbol(arguments[0]) else {
            throw machine.wrongType("identifier->symbol", 0, "identifier", arguments[0])
        }
        return Word(symbol)
    },
]

/// For (sennit macro), which is in Scheme/macros.scm.
package let macroSupport: [Primitive] = [
    Primitive("rename-identifier", 2, 2, signature: "environment name", doc: "What rename of a macro returns.") {
        (machine, arguments) throws(Raise) in
        let service = try machine.evaluationService("rename")
        let environment = try machine.requireForeign(EnvironmentHandle.self, arguments[0], 0, "environment", "rename")
        try machine.requireIdentifier(arguments[1], 0, "rename")
        guard let word = service.macros.rename(machine, environment, arguments[1]) else {
            throw machine.error(.control, "rename: the macro has been expanded")
        }
        return word
    },
    Primitive(
        "same-identifier?", 3, 3, signature: "environment a b", doc: "What compare of a macro returns.", suspends: true
    ) {
        (machine, arguments) throws(Raise) in
        let service = try machine.evaluationService("compare")
        let environment = try machine.requireForeign(EnvironmentHandle.self, arguments[0], 0, "environment", "compare")
        let (left, right) = (arguments[1], arguments[2])
        func isIdentifier(_ word: Word) -> Bool { word.isSymbol || word.isForeign(.identifier) }
        guard isIdentifier(left), isIdentifier(right) else { return .false }
        if left == right { return .true }
        guard let compare = service.macros.compare(machine, environment, left, right) else { return .false }
        return try machine.atHome { () throws(EvaluationFailure) in
            guard let isSame = compare() else {
                throw EvaluationFailure("compare: the macro has been expanded", .control)
            }
            return { _ in Word(isSame) }
        }
    },
    Primitive(
        "expand-macros", 2, 3, signature: "extent form [environment]",
        doc: "The form with one (0), its outermost (1) or all (2) uses of macros expanded.", suspends: true
    ) {
        (machine, arguments) throws(Raise) in
        let service = try machine.evaluationService("macroexpand")
        let extent = arguments[0].fixnum
        let environment =
            if let word = arguments.optional(2) {
                try machine.requireForeign(EnvironmentHandle.self, word, 1, "environment", "macroexpand")
            } else {
                nil as EnvironmentHandle?
            }
        let roots = machine.heap.state.pointee.roots
        let form = roots.add(arguments[1])
        return try machine.errand { () throws(EvaluationFailure) in
            do throws(EvaluationFailure) {
                let result = try service.macros.expand(extent, form, environment)
                roots.remove(form)
                return { _ in
                    defer { roots.remove(result) }
                    return roots[result]
                }
            } catch {
                if !error.isPutOff { roots.remove(form) }
                throw error
            }
        }
    },
]

extension Machine {
    fileprivate func requireIdentifier(_ word: Word, _ argument: Int, _ procedure: String) throws(Raise) {
        guard word.isSymbol || word.isForeign(.identifier) else {
            throw wrongType(procedure, argument, "symbol or identifier", word)
        }
    }
}
