// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine
import SennitReader
import SennitScheduler

/// What goes between a program and the session that evaluates it.
package indirect enum SessionDatum: Sendable {
    case unspecified
    case boolean(Bool)
    case integer(Int)
    case real(Double)
    case string(String)
    case symbol(String)
    case list([SessionDatum])
    /// Any other value; whoever takes the datum gives the slot back.
    case value(Roots.Slot)
}

/// What the session does for the procedures of (sennit repl) and (sennit module), on the interpreter's own thread.
package struct SessionService: Sendable {
    package let perform:
        @Sendable (_ operation: String, _ arguments: [SessionDatum]) throws(EvaluationFailure) -> SessionDatum

    package init(
        perform: @escaping @Sendable (String, [SessionDatum]) throws(EvaluationFailure) -> SessionDatum
    ) { self.perform = perform }
}

/// The one primitive through which Scheme/session.scm and Scheme/modules.scm reach the session.
package let sessionSupport: [Primitive] = [
    Primitive(
        "session-request", 1, 8, signature: "operation argument ...",
        doc: "What the session answers that evaluates this program; operation is a symbol.", suspends: true
    ) {
        (machine, arguments) throws(Raise) in
        let operation = arguments[0].isSymbol ? arguments[0].symbol.name : ""
        guard let service = machine.runtime.session else {
            throw machine.error(.system, "\(operation): there is no session here")
        }
        let data = (1..<arguments.count).map { machine.sessionDatum(arguments[$0]) }
        // It may expand macros, whose procedures run before it is done.
        return try machine.errand { () throws(EvaluationFailure) in
            let answer = try service.perform(operation, data)
            return { machine in machine.word(of: answer) }
        }
    },
    Primitive(
        "read-input", 1, 1, signature: "prompt",
        doc: "A line that a person enters, without its end, the end-of-file object, or #f if there is nobody to ask.",
        suspends: true
    ) {
        (machine, arguments) throws(Raise) in
        guard let ask = machine.runtime.readInput else { return .false }
        let prompt = arguments[0].is(.string) ? arguments[0].stringValue : ""
        return try Worker.of(machine).external { complete in
            ask(prompt) { line in
                complete { machine in line.map { machine.allocator.string($0) } ?? .endOfFile }
            }
            return {}
        }
    },
]

extension Machine {
    fileprivate func sessionDatum(_ word: Word) -> SessionDatum {
        if word.isFixnum { return .integer(word.fixnum) }
        if word.isSymbol { return .symbol(word.symbol.name) }
        if word.is(.string) { return .string(word.stringValue) }
        if word == .true || word.isFalse { return .boolean(word.isTrue) }
        if word == .unspecified { return .unspecified }
        return .value(heap.state.pointee.roots.add(word))
    }

    fileprivate func word(of datum: SessionDatum) -> Word {
        switch datum {
        case .unspecified: return .unspecified
        case .boolean(let value): return Word(value)
        case .integer(let value): return Word(fixnum: value)
        case .real(let value): return allocator.double(value)
        case .string(let text): return allocator.string(text)
        case .symbol(let name): return Word(Symbol(name))
        case .list(let data): return allocator.list(data.map { word(of: $0) })
        case .value(let slot):
            defer { heap.state.pointee.roots.remove(slot) }
            return heap.state.pointee.roots[slot]
        }
    }
}
