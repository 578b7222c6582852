// SPDX-License-Identifier: MIT
import SennitHeap
import SennitReader

/// The kinds of conditions that the runtime itself raises; a program tells them apart with
/// predicates, an embedder with `SennitError`.
package enum ConditionKind: String, Sendable, CaseIterable {
    case type, arity, unbound, range, division, syntax, read, file, io, limit, cancelled, interrupted, system, exit
    /// All fibers wait for each other; a channel was closed; a time limit of an operation has passed.
    case deadlock, closed, timeout
    /// Made by `error`.
    case user
    /// Raised by the runtime about a raise: a handler returned.
    case control

    package var symbol: Symbol { Symbol(rawValue) }
}

extension Machine {
    package func makeCondition(
        _ kind: ConditionKind, message: Word, irritants: Word, payload: Word = .false, trace: Word? = nil
    ) -> Word {
        let word = allocator.object(.condition, size: ConditionField.count)
        word[payload: ConditionField.kind] = Word(kind.symbol)
        word[payload: ConditionField.message] = message
        word[payload: ConditionField.irritants] = irritants
        word[payload: ConditionField.trace] = trace ?? .false
        word[payload: ConditionField.payload] = payload
        return word
    }

    /// Notes a condition to raise; always false, for `return fail(...)`.
    func fail(_ kind: ConditionKind, _ message: String, irritants: [Word] = [], payload: Word = .false) -> Bool {
        state.pointee.raised = makeCondition(
            kind, message: allocator.string(message), irritants: allocator.list(irritants), payload: payload)
        return false
    }

    /// What a primitive throws for an error of its own.
    package func error(_ kind: ConditionKind, _ message: String, irritants: [Word] = [], payload: Word = .false)
        -> Raise
    {
        Raise(
            makeCondition(
                kind, message: allocator.string(message), irritants: allocator.list(irritants), payload: payload))
    }

    /// The error for an argument of the wrong type.
    package func wrongType(_ procedure: String, _ argument: Int, _ expected: String, _ got: Word) -> Raise {
        error(
            .type, "\(procedure): argument \(argument + 1) must be \(article(expected)), got \(describe(got))",
            payload: got)
    }

    private func article(_ noun: String) -> String {
        guard let first = noun.first, !noun.hasPrefix("a "), !noun.hasPrefix("an ") else { return noun }
        return "aeiou".contains(first) ? "an \(noun)" : "a \(noun)"
    }

    /// A value as error messages show it: short, on one line.
    package func describe(_ word: Word) -> String {
        shared.pointee.describer(self, word)
    }

    /// Continues the program in `(raise raised)`, called from the running frame. False when there is
    /// nobody to ask: then the machine stops.
    @inline(never)
    func beginRaise() -> Bool {
        attachTrace()
        if state.pointee.raisedIsFatal || !raiseProcedure.is(.closure) {
            state.pointee.lastTrace = makeTrace(limit: 40)
            return false
        }
        let pc = state.pointee.pc
        let distance = frameTop - state.pointee.fp + 4
        // Who handles it finds room beyond the limit of the stack: what was raised must not be lost.
        if distance >= Machine.redZone { reserve(distance, isBack: true) }
        let fp = state.pointee.fp + distance
        setLink(fp, -4, Word(address: pc))
        setLink(fp, -3, Word(fixnum: distance))
        setLink(fp, -2, Word(address: state.pointee.stubs.frameLink))
        setLink(fp, -1, raiseProcedure)
        fp[0] = state.pointee.raised
        state.pointee.raised = .unspecified
        state.pointee.fp = fp
        state.pointee.argumentCount = 0
        state.pointee.pc = Closure.entry(link(fp, -1))
        if fp > state.pointee.softLimit { reserve(256, isBack: true) }
        return true
    }

    /// Gives a condition that has none the trace of where it is raised.
    private func attachTrace() {
        let condition = state.pointee.raised
        guard condition.is(.condition), condition[payload: ConditionField.trace] == .false else { return }
        // A condition made by the program earlier may be old, and is not ours to change: it gets a
        // trace only if it was just made.
        guard heap.isYoung(condition) else { return }
        condition[payload: ConditionField.trace] = makeTrace(limit: 40)
    }

    /// Names and positions of the running frames, innermost first, as a vector.
    package func makeTrace(limit: Int) -> Word {
        var entries: [Word] = []
        var fp = state.pointee.fp
        var pc = state.pointee.pc
        while entries.count < 2 * limit {
            if link(fp, -1).is(.closure) {
                let code = Closure.code(link(fp, -1))
                entries.append(code.name)
                entries.append(Word(fixnum: position(in: code, at: pc - 1)))
            }
            let address = returnAddress(fp)
            if address == state.pointee.stubs.halt || address == state.pointee.stubs.underflow { break }
            let distance = frameDistance(fp, returningTo: address)
            pc = address == state.pointee.stubs.frameLink ? link(fp, -4).instructionAddress : address
            fp -= distance
            guard distance > 0, fp - 2 >= state.pointee.stackBase else { break }
        }
        return allocator.vector(entries)
    }

    private func position(in code: Code, at pc: UnsafePointer<Instruction>) -> Int {
        Int(code.positions.position(ofInstruction: max(pc - UnsafePointer(code.entry), 0)))
    }
}
