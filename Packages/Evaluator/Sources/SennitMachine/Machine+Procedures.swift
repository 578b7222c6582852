// SPDX-License-Identifier: MIT
import SennitHeap
import SennitReader

// Procedures that the machine's own bodies make: parameters, record procedures, case-lambda.

extension Machine {
    package var dynamicState: Word { state.pointee.dynamicState }

    /// The dynamic state that a continuation holds; nil if `word` is none.
    package func continuationState(_ word: Word) -> Word? {
        guard isInstance(word, of: state.pointee.continuationPrototype) else { return nil }
        return word[payload: Closure.firstCapture + 3]
    }

    package func makeParameter(value: Word, converter: Word) -> Word {
        let code = sharedCode(.parameterBody, name: .false, required: 0, arity: .fixed)
        return Closure.make(allocator, code: code, captures: [value, converter])
    }

    /// A parameter without converter that is old from the start; so must its value be.
    package func makeOldParameter(value: Word) -> Word {
        let code = sharedCode(.parameterBody, name: .false, required: 0, arity: .fixed)
        return Closure.makeOld(heap: heap, code: code, captures: [value, .false])
    }

    /// A parameter's converter, #f for none; nil if `word` is no parameter.
    package func parameterConverter(_ word: Word) -> Word? {
        guard word.is(.closure), Closure.code(word).instruction(0).opcode == .parameterBody else { return nil }
        return word[payload: Closure.firstCapture + 1]
    }

    /// A procedure without parameters that calls `procedure` with `arguments`.
    package func makeCall(_ procedure: Word, _ arguments: [Word]) -> Word {
        let code = Code.make(
            heap: heap, name: .false, frameSize: 4, required: 0, arity: .fixed, literals: [],
            instructions: [
                Instruction(.loadCaptured, a: 0, b: 0), Instruction(.loadCaptured, a: 1, b: 1),
                Instruction(.applyBody),
            ])
        return Closure.make(allocator, code: code, captures: [procedure, allocator.list([allocator.list(arguments)])])
    }

    /// A procedure that, called where `dynamic-wind` has thunks outstanding, runs those that are for
    /// after, and ends the fiber.
    package func makeUnwinding() -> Word {
        let prototype = state.pointee.continuationPrototype
        return Closure.make(
            allocator, code: Closure.code(prototype),
            captures: [
                .false, Word(fixnum: 0), Word(address: state.pointee.stubs.halt), shared.pointee.initialDynamicState,
            ])
    }

    package func makeRecordProcedure(_ body: Opcode, name: Word, required: Int, captures: [Word]) -> Word {
        let code = sharedCode(body, name: name, required: required, arity: .fixed)
        return Closure.make(allocator, code: code, captures: captures)
    }

    package func makeCaseLambda(clauses: [Word], name: Word) -> Word {
        Closure.make(
            allocator, code: sharedCode(.caseLambdaBody, name: name, required: 0, arity: .raw), captures: clauses)
    }

    /// As `makeCaseLambda`, old from the start, of old clauses.
    package func makeOldCaseLambda(clauses: [Word], name: Word) -> Word {
        Closure.makeOld(
            heap: heap, code: sharedCode(.caseLambdaBody, name: name, required: 0, arity: .raw), captures: clauses)
    }

    /// Makes a closure that was old and empty a case-lambda of the clauses it captures.
    package func completeCaseLambda(_ closure: Word, clauses: [Word], name: Word) {
        Closure.complete(closure, code: sharedCode(.caseLambdaBody, name: name, required: 0, arity: .raw))
        for (index, clause) in clauses.enumerated() { closure[payload: Closure.firstCapture + index] = clause }
    }

    /// The clause that a call of a case-lambda with `count` arguments would select, if that takes
    /// exactly so many.
    package func caseLambdaClause(_ word: Word, accepting count: Int) -> Word? {
        guard word.is(.closure), word[payload: Closure.codeIndex].is(.code),
            Closure.code(word).instruction(0).opcode == .caseLambdaBody
        else { return nil }
        for index in Closure.firstCapture..<word.header.size {
            let clause = word[payload: index]
            if Int(clause.header.detail) == count { return clause }
            let code = Closure.code(clause)
            if code.arity == .rest && count >= code.required { return nil }
        }
        return nil
    }

    /// Whether `word` is `call-with-current-continuation`.
    package func callsWithContinuation(_ word: Word) -> Bool {
        word.is(.closure) && word[payload: Closure.codeIndex].is(.code)
            && Closure.code(word).instruction(0).opcode == .callWithContinuationBody
    }

    private func isInstance(_ word: Word, of prototype: Word) -> Bool {
        word.is(.closure) && word[payload: Closure.entryIndex] == prototype[payload: Closure.entryIndex]
    }

    private func sharedCode(_ body: Opcode, name: Word, required: Int, arity: Code.Arity) -> Code {
        Code.make(
            heap: heap, name: name, frameSize: required + 3, required: required, arity: arity,
            literals: [], instructions: [Instruction(body)])
    }
}
