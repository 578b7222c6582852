// SPDX-License-Identifier: MIT
import SennitHeap

// Constants that instructions of a loop take from registers are loaded once, before the loop.

extension Generator {
    private static let hoistLimit = 8

    /// Loads the constants that the bodies need in registers; the next free register.
    func hoistConstants(of bodies: [Node], _ free: Int) -> Int {
        var found: [Word] = []
        for body in bodies { collect(body, &found) }
        var next = free
        for word in found.prefix(Generator.hoistLimit) {
            load(word, into: next)
            hoisted[word.bits] = next
            next += 1
        }
        return next
    }

    private func collect(_ node: Node, _ found: inout [Word]) {
        switch node {
        case .lambda, .caseLambda: return
        case .fix(let bindings, let body):
            for (variable, procedure) in bindings where variable.isLabel { collect(procedure.body, &found) }
            return collect(body, &found)
        case .operation(let operation, let arguments, _):
            for case .constant(let word) in arguments
            where operation.needsRegister(for: word) && hoisted[word.bits] == nil && !found.contains(word) {
                found.append(word)
            }
        default: break
        }
        node.forEachPart { collect($0, &found) }
    }
}

extension Operation {
    /// Whether an operand that is this constant does not fit the instruction.
    fileprivate func needsRegister(for word: Word) -> Bool {
        switch self {
        case .multiply, .divide, .quotient, .remainder, .modulo, .vectorRef, .stringRef: true
        case .add, .subtract, .less, .lessEqual, .greater, .greaterEqual, .numbersEqual:
            !word.isFixnum || word.fixnum < Int(Int16.min) + 1 || word.fixnum > Int(Int16.max)
        case .isEq: word.isPointer
        default: false
        }
    }
}

extension Node {
    /// Whether a call of what `isCallee` accepts is in tail position, not too far inside: what asks this
    /// asks again for the parts.
    func endsInCall(where isCallee: (Node) -> Bool) -> Bool {
        var room = 200
        return endsInCall(where: isCallee, &room)
    }

    private func endsInCall(where isCallee: (Node) -> Bool, _ room: inout Int) -> Bool {
        room -= 1
        if room < 0 { return false }
        switch self {
        case .call(let callee, _, _): return isCallee(callee)
        case .conditional(_, let yes, let no):
            return yes.endsInCall(where: isCallee, &room) || no.endsInCall(where: isCallee, &room)
        case .sequence(let nodes): return nodes.last?.endsInCall(where: isCallee, &room) ?? false
        case .let(_, _, let body), .box(_, let body), .withContinuation(_, let body, _),
            .letValues(_, _, _, let body, _):
            return body.endsInCall(where: isCallee, &room)
        case .fix(let bindings, let body):
            if body.endsInCall(where: isCallee, &room) { return true }
            for (variable, procedure) in bindings where variable.isLabel {
                if procedure.body.endsInCall(where: isCallee, &room) { return true }
            }
            return false
        default: return false
        }
    }
}
