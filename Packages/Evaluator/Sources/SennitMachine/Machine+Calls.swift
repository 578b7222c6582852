// SPDX-License-Identifier: MIT
import CMemory
import SennitHeap
import SennitReader

// The slow paths of calls: arguments that do not match one to one, and safepoints.

extension Machine {
    /// Prepares the frame at `fp`, whose closure and `count` arguments are in place, for a call that
    /// the loop's fast test did not accept. On success `pc` is the entry, and the result the number
    /// of registers that are now parameters; otherwise -1, and something to raise.
    @inline(never)
    func enterSlowly(count: Int) -> Int {
        let fp = state.pointee.fp
        let procedure = link(fp, -1)
        guard procedure.is(.closure) else {
            setLink(fp, -1, Word(bits: 0))
            if procedure == .unbound { return failUnboundCall() }
            _ = fail(
                .type, "\(describe(procedure)) is not a procedure; it was called with \(plural(count, "argument"))")
            return -1
        }
        let code = Closure.code(procedure)
        var parameters = count
        switch code.arity {
        case .fixed:
            guard count == code.required else { return failArity(code, count) }
        case .rest:
            guard count >= code.required else { return failArity(code, count) }
            parameters = code.required + 1
            var rest = Word.null
            var i = count
            while i > code.required {
                i -= 1
                rest = allocator.cons(fp[i], rest)
            }
            fp[code.required] = rest
        case .raw:
            state.pointee.argumentCount = count
        }
        state.pointee.pc = UnsafePointer(code.entry)
        return parameters
    }

    /// A call of a global that has no value yet: the call instruction names it.
    private func failUnboundCall() -> Int {
        let call = state.pointee.pc - 1
        switch call.pointee.opcode {
        case .callGlobal, .tailCallGlobal:
            _ = failUnbound(UnsafeRawPointer(call + call.pointee.d).assumingMemoryBound(to: Word.self).pointee)
        default:
            _ = fail(.unbound, "a variable is used before its definition")
        }
        return -1
    }

    private func failArity(_ code: Code, _ count: Int) -> Int {
        // The frame to blame is the caller's: the callee has not begun.
        let name = code.name.isSymbol ? code.name.symbol.name : "procedure"
        let expected = code.arity == .rest ? "at least \(code.required)" : "\(code.required)"
        _ = fail(.arity, "\(name): expected \(plural(code.required, "argument", expected)), got \(count)")
        return -1
    }

    func plural(_ count: Int, _ noun: String, _ shown: String? = nil) -> String {
        "\(shown ?? String(count)) \(noun)\(count == 1 ? "" : "s")"
    }

    /// Looks up: collects if wanted, makes room, stops if asked. `fp` and `pc` are saved. False:
    /// something to raise.
    @inline(never)
    func safepoint() -> Bool {
        if allocator.isCollectionWanted || state.pointee.isStressed {
            heap.safepoint(allocator)
            if isOutOfMemory() {
                return fail(
                    .limit, "out of memory: the heap's limit of \(heap.limit >> 20) MiB is reached",
                    irritants: [Word(Symbol("heap-bytes")), Word(fixnum: heap.limit)])
            }
        }
        switch state.pointee.attend(self) {
        case .goOn: break
        case .giveUp: state.pointee.isPreempted = true
        case .raise(let payload, let isFatal):
            state.pointee.raised = payload
            state.pointee.raisedIsFatal = isFatal
            return false
        }
        raiseBarrier()
        let top = frameTop
        if top > state.pointee.softLimit - 256 && !reserve(top - state.pointee.fp) {
            return failOverflow()
        }
        return true
    }

    /// Whether the program is to be told that the heap is full. Once told, it has some more until it is below the limit
    /// again, and room for its stack, which a handler may capture: otherwise the next collection would raise the same
    /// in the handler, from where no `guard` catches it.
    private func isOutOfMemory() -> Bool {
        let excess = heap.bytesInUse - heap.limit
        if excess <= 0 {
            state.pointee.memoryGrace = 0
            return false
        }
        if excess <= state.pointee.memoryGrace { return false }
        if state.pointee.memoryGrace == 0 {
            state.pointee.memoryGrace = excess + stackInUse + min(max(heap.limit / 8, 2 << 20), 64 << 20)
        }
        return true
    }

    /// The loop's safepoint: the fuel to go on with, or -1 with something to raise. `pc` and `fp` to go
    /// on with are in the state: passed by reference, they could not live in machine registers.
    @inline(never)
    func lookUp(_ pc: UnsafePointer<Instruction>, _ fp: UnsafeMutablePointer<Word>) -> Int {
        state.pointee.pc = pc
        state.pointee.fp = fp
        return safepoint() && !state.pointee.isPreempted ? newFuel : -1
    }

    func failOverflow() -> Bool {
        let bytes = state.pointee.limits.stackBytes
        let shown = bytes >= 1 << 20 ? "\(bytes >> 20) MiB" : "\(bytes) bytes"
        return fail(
            .limit, "stack overflow: recursion is deeper than the limit of \(shown) allows",
            irritants: [Word(Symbol("stack-bytes")), Word(fixnum: bytes)])
    }

    /// Whether a primitive takes `count` arguments; false with something to raise.
    @inline(never)
    func acceptsCount(_ instruction: Instruction, _ count: Int) -> Bool {
        let maximum = instruction.a == 0xFFFF ? Int.max : instruction.a
        if count >= instruction.x && count <= maximum { return true }
        let name = shared.pointee.primitiveNames[instruction.b]
        let expected =
            maximum == Int.max
            ? "at least \(instruction.x)" : maximum == instruction.x ? "\(maximum)" : "\(instruction.x) to \(maximum)"
        return fail(
            .arity,
            "\(name): expected \(expected) argument\(maximum == 1 || (maximum == Int.max && instruction.x == 1) ? "" : "s"), got \(count)"
        )
    }

    @inline(__always)
    func callPrimitive(_ index: Int, _ base: UnsafeMutablePointer<Word>, _ count: Int) -> Word {
        do {
            let result = try state.pointee.primitives[index].body(self, Arguments(base: base, count: count))
            if _slowPath(state.pointee.heldLock != nil) { openHeldLock() }
            return result
        } catch {
            noteRaise(error)
            return .raisedMark
        }
    }

    @inline(never)
    private func noteRaise(_ error: Raise) {
        if state.pointee.heldLock != nil { openHeldLock() }
        state.pointee.raised = error.payload
        state.pointee.raisedIsFatal = error.isFatal
        state.pointee.isBlocked = error.isBlocked
    }

    @inline(never)
    private func openHeldLock() {
        state.pointee.heldLock?.unlock()
        state.pointee.heldLock = nil
    }

    /// `makeClosure` and the `captures` behind it; the next instruction.
    @inline(__always)
    func makeClosure(
        _ pc: UnsafePointer<Instruction>, _ fp: UnsafeMutablePointer<Word>
    ) -> UnsafePointer<Instruction> {
        let instruction = Operands(pc)
        let code = Code(UnsafeRawPointer(pc + instruction.d).assumingMemoryBound(to: Word.self).pointee)
        let count = Operands(pc + 1).d
        // With two words to spare: variables are copied three at a time.
        let p = allocator.allocate(words: Closure.firstCapture &+ 1 &+ count, spare: 2)
        p[0] = Word(bits: Closure.header(detail: Operands(pc + 1).a, captures: count))
        p[1 &+ Closure.entryIndex] = code.entryWord
        p[1 &+ Closure.codeIndex] = code.word
        var next = pc + 2
        var target = p + (1 &+ Closure.firstCapture)
        let end = target + count
        while target < end {
            let captures = Operands(next)
            target[0] = fp[captures.a]
            target[1] = fp[captures.b]
            target[2] = fp[captures.c]
            target += 3
            next += 1
        }
        fp[instruction.a] = Word(object: p)
        return next
    }

    func defineGlobal(_ cell: Word, _ value: Word) {
        allocator.store(value, in: cell, at: GlobalCell.value)
    }

    /// Fuel for the loop until it looks up again.
    @inline(__always) var newFuel: Int { state.pointee.isStressed ? 0 : state.pointee.fuelSlice }

    /// Spreads the list in register 1 behind the procedure in register 0: the arguments of a call
    /// in place of the running frame. The count, or -1 with something to raise.
    @inline(never)
    func spreadArguments() -> Int {
        // Register 1: the arguments of `apply` after the procedure, as a list ending in a list.
        var count = 0
        var rest = state.pointee.fp[1]
        guard rest.isPair else {
            _ = fail(.arity, "apply: expected at least 2 arguments, got 1")
            return -1
        }
        while rest.cdr.isPair { rest = rest.cdr; count += 1 }
        var last = rest.car
        while last.isPair { last = last.cdr; count += 1 }
        guard last.isNull else {
            _ = fail(.type, "apply: the last argument is not a list: \(describe(rest.car))")
            return -1
        }
        let arguments = state.pointee.fp[1]
        let procedure = state.pointee.fp[0]
        guard reserve(count + 2) else {
            _ = fail(.limit, "apply: \(count) arguments do not fit the stack")
            return -1
        }
        let fp = state.pointee.fp
        setLink(fp, -1, procedure)
        rest = arguments
        var i = 0
        while rest.cdr.isPair { fp[i] = rest.car; rest = rest.cdr; i += 1 }
        last = rest.car
        while last.isPair { fp[i] = last.car; last = last.cdr; i += 1 }
        return count
    }

    /// Puts the values of register `source` at `fp[0...]`; the count.
    func spreadValues(_ word: Word, procedure: Word) -> Int {
        guard word.is(.multipleValues) else {
            setLink(state.pointee.fp, -1, procedure)
            state.pointee.fp[0] = word
            return 1
        }
        let count = word.header.size
        guard reserve(count + 2) else { return -1 }
        let fp = state.pointee.fp
        setLink(fp, -1, procedure)
        for i in 0..<count { fp[i] = word[payload: i] }
        return count
    }

    /// The first clause of the running case-lambda that accepts `argumentCount`, put in its place.
    func selectClause() -> Bool {
        let fp = state.pointee.fp
        let count = state.pointee.argumentCount
        let procedure = link(fp, -1)
        for i in Closure.firstCapture..<procedure.header.size {
            let code = Closure.code(procedure[payload: i])
            if count == code.required || (code.arity == .rest && count > code.required) {
                setLink(fp, -1, procedure[payload: i])
                return true
            }
        }
        let code = Closure.code(procedure)
        let name = code.name.isSymbol ? code.name.symbol.name : "case-lambda procedure"
        return fail(.arity, "\(name): no clause accepts \(plural(count, "argument"))")
    }

    /// `unpackValues`. False: something to raise.
    func unpackValues(_ instruction: Instruction) -> Bool {
        let base = state.pointee.fp + instruction.a
        let word = state.pointee.fp[instruction.b]
        let wanted = instruction.x
        let takesRest = instruction.c == 1
        guard word.is(.multipleValues) else {
            guard wanted == 1 || (wanted == 0 && takesRest) else { return failValues(wanted, takesRest, 1) }
            base[0] = wanted == 1 ? word : allocator.cons(word, .null)
            if wanted == 1 && takesRest { base[1] = .null }
            return true
        }
        let count = word.header.size
        guard count == wanted || (takesRest && count > wanted) else { return failValues(wanted, takesRest, count) }
        for i in 0..<wanted { base[i] = word[payload: i] }
        if takesRest { base[wanted] = allocator.list(Array(word.elements[wanted...])) }
        return true
    }

    private func failValues(_ wanted: Int, _ takesRest: Bool, _ count: Int) -> Bool {
        fail(.arity, "expected \(plural(wanted, "value", takesRest ? "at least \(wanted)" : nil)), got \(count)")
    }
}
