// SPDX-License-Identifier: MIT
import SennitHeap

/// Why the loop came back.
package enum Outcome {
    case finished(Word)
    /// Nothing in the program handled this.
    case raised(Word)
    /// A primitive has moved the fiber out of the machine, to wait for something.
    case suspended
    /// The fiber is to give up the thread; it is still in the machine.
    case preempted
    /// So is one whose primitive waits for something elsewhere: `MachineState.blockedOn`.
    case blocked
}

extension Machine {
    /// Runs from `state.pc` until the program finishes or raises what nobody handles.
    ///
    /// One function, a switch in a loop; program counter, frame and fuel are locals that live in
    /// machine registers. Each case ends with `continue`; `break running` leads to the raise of what
    /// a slow path put into the state.
    func loop() -> Outcome {
        var pc = state.pointee.pc
        var fp = state.pointee.fp
        var limit = state.pointee.softLimit
        var fuel = newFuel
        let allocator = self.allocator
        // Of the call that a case leaves to the code behind the switch.
        var callee = fp
        var count = 0
        var isTailCall = false
        while true {
            running: while true {
                dispatch: while true {
                    let i = Operands(pc)
                    switch unsafeBitCast(i.opcodeByte, to: Opcode.self) {
                    // Moves
                    case .move:
                        fp[i.a] = fp[i.b]
                        pc += 1
                        continue
                    case .loadWord:
                        fp[i.a] = Word(bits: UInt64(bitPattern: Int64(i.d)))
                        pc += 1
                        continue
                    case .loadLiteral:
                        fp[i.a] = literal(pc, i.d)
                        pc += 1
                        continue
                    case .loadCaptured:
                        fp[i.a] = link(fp, -1)[payload: Closure.firstCapture &+ i.b]
                        pc += 1
                        continue
                    case .moveTwo:
                        fp[i.a] = fp[i.b]
                        fp[i.x] = fp[i.c]
                        pc += 1
                        continue
                    case .loadCapturedTwo:
                        let closure = link(fp, -1)
                        fp[i.a] = closure[payload: Closure.firstCapture &+ i.b]
                        fp[i.x] = closure[payload: Closure.firstCapture &+ i.c]
                        pc += 1
                        continue
                    case .loadSelf:
                        fp[i.a] = link(fp, -1)
                        pc += 1
                        continue
                    case .loadGlobal:
                        let cell = literal(pc, i.d)
                        let value = cell[payload: GlobalCell.value]
                        if _slowPath(value == .unbound) {
                            _ = failUnbound(cell)
                            break running
                        }
                        fp[i.a] = value
                        pc += 1
                        continue
                    case .defineGlobal:
                        defineGlobal(literal(pc, i.d), fp[i.a])
                        pc += 1
                        continue
                    case .checkBound:
                        if _slowPath(fp[i.a] == .unbound) {
                            _ = failUninitialized(literal(pc, i.d))
                            break running
                        }
                        pc += 1
                        continue
                    case .loadBox:
                        fp[i.a] = fp[i.b][payload: 0]
                        pc += 1
                        continue
                    case .makeBox:
                        let box = allocator.object(.cell, size: 1)
                        box[payload: 0] = .unbound
                        fp[i.a] = box
                        pc += 1
                        continue
                    case .fillBox:
                        allocator.store(fp[i.b], in: fp[i.a], at: 0)
                        pc += 1
                        continue

                    // Jumps
                    case .jump:
                        pc += i.d
                        continue
                    case .loop:
                        pc += i.d
                        fuel &-= 1
                        if _slowPath(fuel < 0) {
                            fuel = lookUp(pc, fp)
                            pc = state.pointee.pc
                            fp = state.pointee.fp
                            limit = state.pointee.softLimit
                            if fuel < 0 { break running }
                        }
                        continue
                    case .addImmediateLoop:
                        let a = fp[i.a]
                        fuel &-= 1
                        if _fastPath(a.isFixnum) {
                            let (r, o) = Int64(bitPattern: a.bits).addingReportingOverflow(Int64(i.signedX &<< 3))
                            if _fastPath(!o && fuel >= 0) {
                                fp[i.a] = Word(bits: UInt64(bitPattern: r))
                                pc += i.d
                                continue
                            }
                        }
                        let r = slowAdd(a, Word(fixnum: i.signedX))
                        if r == .raisedMark { break running }
                        fp[i.a] = r
                        pc += i.d
                        if fuel >= 0 && !allocator.isCollectionWanted { continue }
                        fuel = lookUp(pc, fp)
                        pc = state.pointee.pc
                        fp = state.pointee.fp
                        limit = state.pointee.softLimit
                        if fuel < 0 { break running }
                        continue
                    case .jumpIfFalse:
                        pc += fp[i.a].isFalse ? i.d : 1
                        continue
                    case .jumpIfTrue:
                        pc += fp[i.a].isFalse ? 1 : i.d
                        continue
                    case .jumpIfLess:
                        let a = fp[i.a]
                        let b = fp[i.b]
                        var holds: Bool
                        if _fastPath((a.bits | b.bits) & 7 == 0) {
                            holds = Int64(bitPattern: a.bits) < Int64(bitPattern: b.bits)
                        } else if a.isImmediateDouble && b.isImmediateDouble {
                            holds = a.immediateDouble < b.immediateDouble
                        } else {
                            let r = self.slowLess(a, b, isSwapped: i.x != 0)
                            if r == .raisedMark { break running }
                            holds = r.isTrue
                        }
                        pc += holds ? i.signedC : 1
                        continue
                    case .jumpUnlessLess:
                        let a = fp[i.a]
                        let b = fp[i.b]
                        var holds: Bool
                        if _fastPath((a.bits | b.bits) & 7 == 0) {
                            holds = Int64(bitPattern: a.bits) < Int64(bitPattern: b.bits)
                        } else if a.isImmediateDouble && b.isImmediateDouble {
                            holds = a.immediateDouble < b.immediateDouble
                        } else {
                            let r = self.slowLess(a, b, isSwapped: i.x != 0)
                            if r == .raisedMark { break running }
                            holds = r.isTrue
                        }
                        pc += !holds ? i.signedC : 1
                        continue
                    case .jumpIfLessEqual:
                        let a = fp[i.a]
                        let b = fp[i.b]
                        var holds: Bool
                        if _fastPath((a.bits | b.bits) & 7 == 0) {
                            holds = Int64(bitPattern: a.bits) <= Int64(bitPattern: b.bits)
                        } else if a.isImmediateDouble && b.isImmediateDouble {
                            holds = a.immediateDouble <= b.immediateDouble
                        } else {
                            let r = self.slowLessEqual(a, b, isSwapped: i.x != 0)
                            if r == .raisedMark { break running }
                            holds = r.isTrue
                        }
                        pc += holds ? i.signedC : 1
                        continue
                    case .jumpUnlessLessEqual:
                        let a = fp[i.a]
                        let b = fp[i.b]
                        var holds: Bool
                        if _fastPath((a.bits | b.bits) & 7 == 0) {
                            holds = Int64(bitPattern: a.bits) <= Int64(bitPattern: b.bits)
                        } else if a.isImmediateDouble && b.isImmediateDouble {
                            holds = a.immediateDouble <= b.immediateDouble
                        } else {
                            let r = self.slowLessEqual(a, b, isSwapped: i.x != 0)
                            if r == .raisedMark { break running }
                            holds = r.isTrue
                        }
                        pc += !holds ? i.signedC : 1
                        continue
                    case .jumpIfNumbersEqual:
                        let a = fp[i.a]
                        let b = fp[i.b]
                        var holds: Bool
                        if _fastPath((a.bits | b.bits) & 7 == 0) {
                            holds = Int64(bitPattern: a.bits) == Int64(bitPattern: b.bits)
                        } else if a.isImmediateDouble && b.isImmediateDouble {
                            holds = a.immediateDouble == b.immediateDouble
                        } else {
                            let r = self.slowEqual(a, b)
                            if r == .raisedMark { break running }
                            holds = r.isTrue
                        }
                        pc += holds ? i.signedC : 1
                        continue
                    case .jumpUnlessNumbersEqual:
                        let a = fp[i.a]
                        let b = fp[i.b]
                        var holds: Bool
                        if _fastPath((a.bits | b.bits) & 7 == 0) {
                            holds = Int64(bitPattern: a.bits) == Int64(bitPattern: b.bits)
                        } else if a.isImmediateDouble && b.isImmediateDouble {
                            holds = a.immediateDouble == b.immediateDouble
                        } else {
                            let r = self.slowEqual(a, b)
                            if r == .raisedMark { break running }
                            holds = r.isTrue
                        }
                        pc += !holds ? i.signedC : 1
                        continue
                    case .jumpIfLessImmediate:
                        let a = fp[i.a]
                        var holds: Bool
                        if _fastPath(a.isFixnum) {
                            holds = Int64(bitPattern: a.bits) < Int64(i.signedB &<< 3)
                        } else if a.isImmediateDouble {
                            holds = a.immediateDouble < Double(i.signedB)
                        } else {
                            let r = self.slowLess(a, Word(fixnum: i.signedB))
                            if r == .raisedMark { break running }
                            holds = r.isTrue
                        }
                        pc += holds ? i.signedC : 1
                        continue
                    case .jumpUnlessLessImmediate:
                        let a = fp[i.a]
                        var holds: Bool
                        if _fastPath(a.isFixnum) {
                            holds = Int64(bitPattern: a.bits) < Int64(i.signedB &<< 3)
                        } else if a.isImmediateDouble {
                            holds = a.immediateDouble < Double(i.signedB)
                        } else {
                            let r = self.slowLess(a, Word(fixnum: i.signedB))
                            if r == .raisedMark { break running }
                            holds = r.isTrue
                        }
                        pc += !holds ? i.signedC : 1
                        continue
                    case .jumpIfLessEqualImmediate:
                        let a = fp[i.a]
                        var holds: Bool
                        if _fastPath(a.isFixnum) {
                            holds = Int64(bitPattern: a.bits) <= Int64(i.signedB &<< 3)
                        } else if a.isImmediateDouble {
                            holds = a.immediateDouble <= Double(i.signedB)
                        } else {
                            let r = self.slowLessEqual(a, Word(fixnum: i.signedB))
                            if r == .raisedMark { break running }
                            holds = r.isTrue
                        }
                        pc += holds ? i.signedC : 1
                        continue
                    case .jumpUnlessLessEqualImmediate:
                        let a = fp[i.a]
                        var holds: Bool
                        if _fastPath(a.isFixnum) {
                            holds = Int64(bitPattern: a.bits) <= Int64(i.signedB &<< 3)
                        } else if a.isImmediateDouble {
                            holds = a.immediateDouble <= Double(i.signedB)
                        } else {
                            let r = self.slowLessEqual(a, Word(fixnum: i.signedB))
                            if r == .raisedMark { break running }
                            holds = r.isTrue
                        }
                        pc += !holds ? i.signedC : 1
                        continue
                    case .jumpIfGreaterImmediate:
                        let a = fp[i.a]
                        var holds: Bool
                        if _fastPath(a.isFixnum) {
                            holds = Int64(bitPattern: a.bits) > Int64(i.signedB &<< 3)
                        } else if a.isImmediateDouble {
                            holds = a.immediateDouble > Double(i.signedB)
                        } else {
                            let r = self.slowLess(Word(fixnum: i.signedB), a, isSwapped: true)
                            if r == .raisedMark { break running }
                            holds = r.isTrue
                        }
                        pc += holds ? i.signedC : 1
                        continue
                    case .jumpUnlessGreaterImmediate:
                        let a = fp[i.a]
                        var holds: Bool
                        if _fastPath(a.isFixnum) {
                            holds = Int64(bitPattern: a.bits) > Int64(i.signedB &<< 3)
                        } else if a.isImmediateDouble {
                            holds = a.immediateDouble > Double(i.signedB)
                        } else {
                            let r = self.slowLess(Word(fixnum: i.signedB), a, isSwapped: true)
                            if r == .raisedMark { break running }
                            holds = r.isTrue
                        }
                        pc += !holds ? i.signedC : 1
                        continue
                    case .jumpIfGreaterEqualImmediate:
                        let a = fp[i.a]
                        var holds: Bool
                        if _fastPath(a.isFixnum) {
                            holds = Int64(bitPattern: a.bits) >= Int64(i.signedB &<< 3)
                        } else if a.isImmediateDouble {
                            holds = a.immediateDouble >= Double(i.signedB)
                        } else {
                            let r = self.slowLessEqual(Word(fixnum: i.signedB), a, isSwapped: true)
                            if r == .raisedMark { break running }
                            holds = r.isTrue
                        }
                        pc += holds ? i.signedC : 1
                        continue
                    case .jumpUnlessGreaterEqualImmediate:
                        let a = fp[i.a]
                        var holds: Bool
                        if _fastPath(a.isFixnum) {
                            holds = Int64(bitPattern: a.bits) >= Int64(i.signedB &<< 3)
                        } else if a.isImmediateDouble {
                            holds = a.immediateDouble >= Double(i.signedB)
                        } else {
                            let r = self.slowLessEqual(Word(fixnum: i.signedB), a, isSwapped: true)
                            if r == .raisedMark { break running }
                            holds = r.isTrue
                        }
                        pc += !holds ? i.signedC : 1
                        continue
                    case .jumpIfNumbersEqualImmediate:
                        let a = fp[i.a]
                        var holds: Bool
                        if _fastPath(a.isFixnum) {
                            holds = Int64(bitPattern: a.bits) == Int64(i.signedB &<< 3)
                        } else if a.isImmediateDouble {
                            holds = a.immediateDouble == Double(i.signedB)
                        } else {
                            let r = self.slowEqual(a, Word(fixnum: i.signedB))
                            if r == .raisedMark { break running }
                            holds = r.isTrue
                        }
                        pc += holds ? i.signedC : 1
                        continue
                    case .jumpUnlessNumbersEqualImmediate:
                        let a = fp[i.a]
                        var holds: Bool
                        if _fastPath(a.isFixnum) {
                            holds = Int64(bitPattern: a.bits) == Int64(i.signedB &<< 3)
                        } else if a.isImmediateDouble {
                            holds = a.immediateDouble == Double(i.signedB)
                        } else {
                            let r = self.slowEqual(a, Word(fixnum: i.signedB))
                            if r == .raisedMark { break running }
                            holds = r.isTrue
                        }
                        pc += !holds ? i.signedC : 1
                        continue
                    case .jumpIfEq:
                        pc += fp[i.a] == fp[i.b] ? i.signedC : 1
                        continue
                    case .jumpUnlessEq:
                        pc += fp[i.a] == fp[i.b] ? 1 : i.signedC
                        continue
                    case .jumpIfWord:
                        pc += fp[i.a].bits == UInt64(i.b) ? i.signedC : 1
                        continue
                    case .jumpUnlessWord:
                        pc += fp[i.a].bits == UInt64(i.b) ? 1 : i.signedC
                        continue
                    case .jumpIfSymbol:
                        pc += fp[i.a].bits == UInt64(i.b) &<< 8 | 0x15 ? i.signedC : 1
                        continue
                    case .jumpUnlessSymbol:
                        pc += fp[i.a].bits == UInt64(i.b) &<< 8 | 0x15 ? 1 : i.signedC
                        continue
                    case .jumpIfPair:
                        pc += fp[i.a].isPair ? i.d : 1
                        continue
                    case .jumpUnlessPair:
                        pc += fp[i.a].isPair ? 1 : i.d
                        continue
                    case .jumpIfCharacter, .jumpUnlessCharacter:
                        let a = fp[i.a]
                        guard _fastPath(a.isCharacter) else {
                            _ = failType("char=?", 0, "character", a)
                            break running
                        }
                        let holds = (a.bits == UInt64(i.b)) == (i.opcodeByte == Opcode.jumpIfCharacter.rawValue)
                        pc += holds ? i.signedC : 1
                        continue
                    case .jumpIfType:
                        pc += hasType(fp[i.a], i.x) ? i.d : 1
                        continue
                    case .jumpUnlessType:
                        pc += hasType(fp[i.a], i.x) ? 1 : i.d
                        continue

                    // Numbers
                    case .add:
                        let b = fp[i.b]
                        let c = fp[i.c]
                        if _fastPath((b.bits | c.bits) & 7 == 0) {
                            let (r, o) = Int64(bitPattern: b.bits).addingReportingOverflow(Int64(bitPattern: c.bits))
                            if _fastPath(!o) {
                                fp[i.a] = Word(bits: UInt64(bitPattern: r))
                                pc += 1
                                continue
                            }
                        } else if b.isImmediateDouble && c.isImmediateDouble {
                            let w = Word(unboxed: b.immediateDouble + c.immediateDouble)
                            if _fastPath(w.isImmediateDouble) {
                                fp[i.a] = w
                                pc += 1
                                continue
                            }
                        }
                        let r = slowAdd(b, c)
                        if r == .raisedMark { break running }
                        fp[i.a] = r
                        if allocator.isCollectionWanted { fuel = 0 }
                        pc += 1
                        continue
                    case .subtract:
                        let b = fp[i.b]
                        let c = fp[i.c]
                        if _fastPath((b.bits | c.bits) & 7 == 0) {
                            let (r, o) = Int64(bitPattern: b.bits).subtractingReportingOverflow(
                                Int64(bitPattern: c.bits))
                            if _fastPath(!o) {
                                fp[i.a] = Word(bits: UInt64(bitPattern: r))
                                pc += 1
                                continue
                            }
                        } else if b.isImmediateDouble && c.isImmediateDouble {
                            let w = Word(unboxed: b.immediateDouble - c.immediateDouble)
                            if _fastPath(w.isImmediateDouble) {
                                fp[i.a] = w
                                pc += 1
                                continue
                            }
                        }
                        let r = slowSubtract(b, c)
                        if r == .raisedMark { break running }
                        fp[i.a] = r
                        if allocator.isCollectionWanted { fuel = 0 }
                        pc += 1
                        continue
                    case .multiply:
                        let b = fp[i.b]
                        let c = fp[i.c]
                        if _fastPath((b.bits | c.bits) & 7 == 0) {
                            let (r, o) = Int64(bitPattern: b.bits).multipliedReportingOverflow(by: Int64(c.fixnum))
                            if _fastPath(!o) {
                                fp[i.a] = Word(bits: UInt64(bitPattern: r))
                                pc += 1
                                continue
                            }
                        } else if b.isImmediateDouble && c.isImmediateDouble {
                            let w = Word(unboxed: b.immediateDouble * c.immediateDouble)
                            if _fastPath(w.isImmediateDouble) {
                                fp[i.a] = w
                                pc += 1
                                continue
                            }
                        }
                        let r = slowMultiply(b, c)
                        if r == .raisedMark { break running }
                        fp[i.a] = r
                        if allocator.isCollectionWanted { fuel = 0 }
                        pc += 1
                        continue
                    case .addImmediate:
                        let b = fp[i.b]
                        let c = Int64(i.signedC &<< 3)
                        if _fastPath(b.isFixnum) {
                            let (r, o) = Int64(bitPattern: b.bits).addingReportingOverflow(c)
                            if _fastPath(!o) {
                                fp[i.a] = Word(bits: UInt64(bitPattern: r))
                                pc += 1
                                continue
                            }
                        }
                        let r = slowAdd(b, Word(bits: UInt64(bitPattern: c)))
                        if r == .raisedMark { break running }
                        fp[i.a] = r
                        if allocator.isCollectionWanted { fuel = 0 }
                        pc += 1
                        continue
                    case .divide:
                        let b = fp[i.b]
                        let c = fp[i.c]
                        if b.isImmediateDouble && c.isImmediateDouble {
                            fp[i.a] = allocator.double(b.immediateDouble / c.immediateDouble)
                        } else {
                            let r = slowDivide(b, c)
                            if r == .raisedMark { break running }
                            fp[i.a] = r
                            if allocator.isCollectionWanted { fuel = 0 }
                        }
                        pc += 1
                        continue
                    case .quotient:
                        let b = fp[i.b]
                        let c = fp[i.c]
                        if _fastPath((b.bits | c.bits) & 7 == 0) {
                            let divisor = c.fixnum
                            if _fastPath(divisor > 0) {
                                let dividend = b.fixnum
                                fp[i.a] = Word(fixnum: narrowQuotient(dividend, divisor))
                                pc += 1
                                continue
                            }
                        }
                        let r = slowQuotient(b, c)
                        if r == .raisedMark { break running }
                        fp[i.a] = r
                        if allocator.isCollectionWanted { fuel = 0 }
                        pc += 1
                        continue
                    case .remainder:
                        let b = fp[i.b]
                        let c = fp[i.c]
                        if _fastPath((b.bits | c.bits) & 7 == 0) {
                            let divisor = c.fixnum
                            if _fastPath(divisor > 0) {
                                let dividend = b.fixnum
                                fp[i.a] = Word(fixnum: narrowRemainder(dividend, divisor))
                                pc += 1
                                continue
                            }
                        }
                        let r = slowRemainder(b, c)
                        if r == .raisedMark { break running }
                        fp[i.a] = r
                        if allocator.isCollectionWanted { fuel = 0 }
                        pc += 1
                        continue
                    case .modulo:
                        let b = fp[i.b]
                        let c = fp[i.c]
                        if _fastPath((b.bits | c.bits) & 7 == 0) {
                            let divisor = c.fixnum
                            if _fastPath(divisor > 0) {
                                let dividend = b.fixnum
                                let r = narrowRemainder(dividend, divisor)
                                fp[i.a] = Word(fixnum: r < 0 ? r &+ divisor : r)
                                pc += 1
                                continue
                            }
                        }
                        let r = slowModulo(b, c)
                        if r == .raisedMark { break running }
                        fp[i.a] = r
                        if allocator.isCollectionWanted { fuel = 0 }
                        pc += 1
                        continue
                    case .isLess:
                        let b = fp[i.b]
                        let c = fp[i.c]
                        if _fastPath((b.bits | c.bits) & 7 == 0) {
                            fp[i.a] = Word(Int64(bitPattern: b.bits) < Int64(bitPattern: c.bits))
                        } else {
                            let r = slowLess(b, c, isSwapped: i.x != 0)
                            if r == .raisedMark { break running }
                            fp[i.a] = r
                        }
                        pc += 1
                        continue
                    case .isLessEqual:
                        let b = fp[i.b]
                        let c = fp[i.c]
                        if _fastPath((b.bits | c.bits) & 7 == 0) {
                            fp[i.a] = Word(Int64(bitPattern: b.bits) <= Int64(bitPattern: c.bits))
                        } else {
                            let r = slowLessEqual(b, c, isSwapped: i.x != 0)
                            if r == .raisedMark { break running }
                            fp[i.a] = r
                        }
                        pc += 1
                        continue
                    case .areNumbersEqual:
                        let b = fp[i.b]
                        let c = fp[i.c]
                        if _fastPath((b.bits | c.bits) & 7 == 0) {
                            fp[i.a] = Word(Int64(bitPattern: b.bits) == Int64(bitPattern: c.bits))
                        } else {
                            let r = slowEqual(b, c)
                            if r == .raisedMark { break running }
                            fp[i.a] = r
                        }
                        pc += 1
                        continue

                    // Predicates
                    case .isEq:
                        fp[i.a] = Word(fp[i.b] == fp[i.c])
                        pc += 1
                        continue
                    case .not:
                        fp[i.a] = Word(fp[i.b].isFalse)
                        pc += 1
                        continue
                    case .isType:
                        fp[i.a] = Word(hasType(fp[i.b], i.x))
                        pc += 1
                        continue
                    case .checkType:
                        if _slowPath(!hasType(fp[i.a], i.x)) {
                            _ = failCheck(
                                unsafeBitCast(UInt8(truncatingIfNeeded: i.x), to: TypeCode.self), fp[i.a],
                                literal(pc, i.d))
                            break running
                        }
                        pc += 1
                        continue

                    // Pairs and vectors
                    case .cons:
                        let next = allocator.state.pointee.next
                        if _fastPath(allocator.state.pointee.limit &- next >= 16) {
                            allocator.state.pointee.next = next &+ 16
                            let pair = UnsafeMutablePointer<Word>(bitPattern: next).unsafelyUnwrapped
                            pair[0] = fp[i.b]
                            pair[1] = fp[i.c]
                            fp[i.a] = Word(pair: pair)
                        } else {
                            fp[i.a] = allocator.cons(fp[i.b], fp[i.c])
                            fuel = 0
                        }
                        pc += 1
                        continue
                    case .consNull:
                        let next = allocator.state.pointee.next
                        if _fastPath(allocator.state.pointee.limit &- next >= 16) {
                            allocator.state.pointee.next = next &+ 16
                            let pair = UnsafeMutablePointer<Word>(bitPattern: next).unsafelyUnwrapped
                            pair[0] = fp[i.b]
                            pair[1] = .null
                            fp[i.a] = Word(pair: pair)
                        } else {
                            fp[i.a] = allocator.cons(fp[i.b], .null)
                            fuel = 0
                        }
                        pc += 1
                        continue
                    case .car:
                        let whole = fp[i.b]
                        var part = whole
                        guard _fastPath(part.isPair) else {
                            _ = failType("car", 0, "pair", whole)
                            break running
                        }
                        part = part.car
                        fp[i.a] = part
                        pc += 1
                        continue
                    case .cdr:
                        let whole = fp[i.b]
                        var part = whole
                        guard _fastPath(part.isPair) else {
                            _ = failType("cdr", 0, "pair", whole)
                            break running
                        }
                        part = part.cdr
                        fp[i.a] = part
                        pc += 1
                        continue
                    case .cadr:
                        let whole = fp[i.b]
                        var part = whole
                        guard _fastPath(part.isPair) else {
                            _ = failType("cadr", 0, "list of that shape", whole)
                            break running
                        }
                        part = part.cdr
                        guard _fastPath(part.isPair) else {
                            _ = failType("cadr", 0, "list of that shape", whole)
                            break running
                        }
                        part = part.car
                        fp[i.a] = part
                        pc += 1
                        continue
                    case .cddr:
                        let whole = fp[i.b]
                        var part = whole
                        guard _fastPath(part.isPair) else {
                            _ = failType("cddr", 0, "list of that shape", whole)
                            break running
                        }
                        part = part.cdr
                        guard _fastPath(part.isPair) else {
                            _ = failType("cddr", 0, "list of that shape", whole)
                            break running
                        }
                        part = part.cdr
                        fp[i.a] = part
                        pc += 1
                        continue
                    case .caar:
                        let whole = fp[i.b]
                        var part = whole
                        guard _fastPath(part.isPair) else {
                            _ = failType("caar", 0, "list of that shape", whole)
                            break running
                        }
                        part = part.car
                        guard _fastPath(part.isPair) else {
                            _ = failType("caar", 0, "list of that shape", whole)
                            break running
                        }
                        part = part.car
                        fp[i.a] = part
                        pc += 1
                        continue
                    case .cdar:
                        let whole = fp[i.b]
                        var part = whole
                        guard _fastPath(part.isPair) else {
                            _ = failType("cdar", 0, "list of that shape", whole)
                            break running
                        }
                        part = part.car
                        guard _fastPath(part.isPair) else {
                            _ = failType("cdar", 0, "list of that shape", whole)
                            break running
                        }
                        part = part.cdr
                        fp[i.a] = part
                        pc += 1
                        continue
                    case .vectorRef:
                        let b = fp[i.b]
                        let c = fp[i.c]
                        if _fastPath(
                            b.is(.vector) && c.isFixnum && UInt64(bitPattern: Int64(c.fixnum)) < UInt64(b.header.size))
                        {
                            fp[i.a] = b[payload: c.fixnum]
                        } else {
                            let r = vectorRef(b, c)
                            if r == .raisedMark { break running }
                            fp[i.a] = r
                        }
                        pc += 1
                        continue
                    case .vectorLength:
                        guard _fastPath(fp[i.b].isVector) else {
                            _ = failType("vector-length", 0, "vector", fp[i.b])
                            break running
                        }
                        fp[i.a] = Word(fixnum: fp[i.b].vectorCount)
                        pc += 1
                        continue
                    case .recordType:
                        let w = fp[i.b]
                        fp[i.a] = w.is(.record) ? w[payload: 0] : .false
                        pc += 1
                        continue
                    case .recordField:
                        let w = fp[i.b]
                        guard _fastPath(w.is(.record) && i.c &+ 1 < w.header.size) else {
                            _ = failType("match", 0, "record with field \(i.c)", w)
                            break running
                        }
                        fp[i.a] = w[payload: i.c &+ 1]
                        pc += 1
                        continue
                    case .stringRef:
                        let r = stringRef(fp[i.b], fp[i.c])
                        if r == .raisedMark { break running }
                        fp[i.a] = r
                        pc += 1
                        continue

                    // Closures
                    case .makeClosure:
                        pc = makeClosure(pc, fp)
                        if allocator.isCollectionWanted { fuel = 0 }
                        continue
                    case .patchCapture:
                        fp[i.a][payload: Closure.firstCapture &+ i.b] = fp[i.c]
                        pc += 1
                        continue

                    // Calls
                    case .call:
                        let procedure = fp[i.a &- 1]
                        callee = fp + i.a
                        fuel &-= 1
                        if _fastPath(fuel >= 0 && isBelow(callee, limit) && accepts(procedure, i.x)) {
                            setLink(callee, -2, Word(address: pc + 1))
                            fp = callee
                            pc = Closure.entry(procedure)
                            continue
                        }
                        count = i.x
                        isTailCall = false
                        break dispatch
                    case .callGlobal:
                        let procedure = literal(pc, i.d)[payload: GlobalCell.value]
                        callee = fp + i.a
                        setLink(callee, -1, procedure)
                        fuel &-= 1
                        if _fastPath(fuel >= 0 && isBelow(callee, limit) && accepts(procedure, i.x)) {
                            setLink(callee, -2, Word(address: pc + 1))
                            fp = callee
                            pc = Closure.entry(procedure)
                            continue
                        }
                        count = i.x
                        isTailCall = false
                        break dispatch
                    case .callKnown:
                        let procedure = fp[i.a &- 1]
                        callee = fp + i.a
                        fuel &-= 1
                        if _fastPath(fuel >= 0 && isBelow(callee, limit)) {
                            setLink(callee, -2, Word(address: pc + 1))
                            fp = callee
                            pc = Closure.entry(procedure)
                            continue
                        }
                        count = i.x
                        isTailCall = false
                        break dispatch
                    case .callLiteral:
                        let procedure = literal(pc, i.d)
                        callee = fp + i.a
                        setLink(callee, -1, procedure)
                        fuel &-= 1
                        if _fastPath(fuel >= 0 && isBelow(callee, limit)) {
                            setLink(callee, -2, Word(address: pc + 1))
                            fp = callee
                            pc = Closure.entry(procedure)
                            continue
                        }
                        count = i.x
                        isTailCall = false
                        break dispatch
                    case .callSelf:
                        let procedure = link(fp, -1)
                        callee = fp + i.a
                        setLink(callee, -1, procedure)
                        fuel &-= 1
                        if _fastPath(fuel >= 0 && isBelow(callee, limit)) {
                            setLink(callee, -2, Word(address: pc + 1))
                            fp = callee
                            pc = pc + i.d
                            continue
                        }
                        count = Int(procedure.header.detail)
                        isTailCall = false
                        break dispatch
                    case .tailCall:
                        let procedure = fp[i.a &- 1]
                        callee = fp + i.a
                        count = i.x
                        fuel &-= 1
                        if _fastPath(fuel >= 0 && accepts(procedure, count)) {
                            setLink(fp, -1, procedure)
                            moveArguments(from: callee, to: fp, count)
                            pc = Closure.entry(procedure)
                            continue
                        }
                        setLink(callee, -1, procedure)
                        isTailCall = true
                        break dispatch
                    case .tailCallGlobal:
                        let procedure = literal(pc, i.d)[payload: GlobalCell.value]
                        callee = fp + i.a
                        count = i.x
                        fuel &-= 1
                        if _fastPath(fuel >= 0 && accepts(procedure, count)) {
                            setLink(fp, -1, procedure)
                            moveArguments(from: callee, to: fp, count)
                            pc = Closure.entry(procedure)
                            continue
                        }
                        setLink(callee, -1, procedure)
                        isTailCall = true
                        break dispatch
                    case .tailCallKnown:
                        let procedure = fp[i.a &- 1]
                        callee = fp + i.a
                        count = i.x
                        fuel &-= 1
                        if _fastPath(fuel >= 0) {
                            setLink(fp, -1, procedure)
                            moveArguments(from: callee, to: fp, count)
                            pc = Closure.entry(procedure)
                            continue
                        }
                        setLink(callee, -1, procedure)
                        isTailCall = true
                        break dispatch
                    case .tailCallLiteral:
                        let procedure = literal(pc, i.d)
                        callee = fp + i.a
                        count = i.x
                        fuel &-= 1
                        if _fastPath(fuel >= 0) {
                            setLink(fp, -1, procedure)
                            moveArguments(from: callee, to: fp, count)
                            pc = Closure.entry(procedure)
                            continue
                        }
                        setLink(callee, -1, procedure)
                        isTailCall = true
                        break dispatch
                    case .captureContinuation:
                        state.pointee.fp = fp
                        let continuation = captureContinuation(keeping: i.b)
                        fp = state.pointee.fp
                        limit = state.pointee.softLimit
                        fp[i.a] = continuation
                        if _slowPath(allocator.isCollectionWanted) { fuel = 0 }
                        pc += 1
                        continue
                    case .callPrimitive:
                        let r = callPrimitive(i.b, fp + i.a, i.x)
                        if _slowPath(r == .raisedMark) { break running }
                        fp[i.c] = r
                        if _slowPath(allocator.isCollectionWanted) { fuel = 0 }
                        pc += 1
                        continue
                    case .makeList:
                        let first = fp + i.a
                        var index = i.x
                        var list = Word.null
                        while index > 0 {
                            index &-= 1
                            list = allocator.cons(first[index], list)
                        }
                        fp[i.c] = list
                        if _slowPath(allocator.isCollectionWanted) { fuel = 0 }
                        pc += 1
                        continue
                    case .return:
                        let value = fp[i.a]
                        pc = link(fp, -2).instructionAddress
                        setLink(fp, -2, value)
                        fp -= pc[-1].a
                        continue
                    case .returnWord:
                        let value = Word(bits: UInt64(bitPattern: Int64(i.d)))
                        pc = link(fp, -2).instructionAddress
                        setLink(fp, -2, value)
                        fp -= pc[-1].a
                        continue
                    case .returnSum:
                        let b = fp[i.b]
                        let c = fp[i.c]
                        if _fastPath((b.bits | c.bits) & 7 == 0) {
                            let (r, o) = Int64(bitPattern: b.bits).addingReportingOverflow(Int64(bitPattern: c.bits))
                            if _fastPath(!o) {
                                let value = Word(bits: UInt64(bitPattern: r))
                                pc = link(fp, -2).instructionAddress
                                setLink(fp, -2, value)
                                fp -= pc[-1].a
                                continue
                            }
                        }
                        let value = slowAdd(b, c)
                        if value == .raisedMark { break running }
                        if allocator.isCollectionWanted { fuel = 0 }
                        pc = link(fp, -2).instructionAddress
                        setLink(fp, -2, value)
                        fp -= pc[-1].a
                        continue
                    case .returnPair:
                        let next = allocator.state.pointee.next
                        let value: Word
                        if _fastPath(allocator.state.pointee.limit &- next >= 16) {
                            allocator.state.pointee.next = next &+ 16
                            let pair = UnsafeMutablePointer<Word>(bitPattern: next).unsafelyUnwrapped
                            pair[0] = fp[i.b]
                            pair[1] = fp[i.c]
                            value = Word(pair: pair)
                        } else {
                            value = allocator.cons(fp[i.b], fp[i.c])
                            fuel = 0
                        }
                        pc = link(fp, -2).instructionAddress
                        setLink(fp, -2, value)
                        fp -= pc[-1].a
                        continue
                    case .returnIfTrue:
                        guard fp[i.a].isTrue else {
                            pc += 1
                            continue
                        }
                        let value = fp[i.c]
                        pc = link(fp, -2).instructionAddress
                        setLink(fp, -2, value)
                        fp -= pc[-1].a
                        continue
                    case .returnIfFalse:
                        guard fp[i.a].isFalse else {
                            pc += 1
                            continue
                        }
                        let value = fp[i.c]
                        pc = link(fp, -2).instructionAddress
                        setLink(fp, -2, value)
                        fp -= pc[-1].a
                        continue
                    case .returnIfWord:
                        guard fp[i.a].bits == UInt64(i.b) else {
                            pc += 1
                            continue
                        }
                        let value = fp[i.c]
                        pc = link(fp, -2).instructionAddress
                        setLink(fp, -2, value)
                        fp -= pc[-1].a
                        continue
                    case .returnUnlessWord:
                        guard fp[i.a].bits != UInt64(i.b) else {
                            pc += 1
                            continue
                        }
                        let value = fp[i.c]
                        pc = link(fp, -2).instructionAddress
                        setLink(fp, -2, value)
                        fp -= pc[-1].a
                        continue
                    case .returnIfLessImmediate:
                        let a = fp[i.a]
                        let holds: Bool
                        if _fastPath(a.isFixnum) {
                            holds = Int64(bitPattern: a.bits) < Int64(i.signedB &<< 3)
                        } else {
                            let r = self.slowLess(a, Word(fixnum: i.signedB))
                            if r == .raisedMark { break running }
                            holds = r.isTrue
                        }
                        guard holds else {
                            pc += 1
                            continue
                        }
                        let value = fp[i.c]
                        pc = link(fp, -2).instructionAddress
                        setLink(fp, -2, value)
                        fp -= pc[-1].a
                        continue
                    case .returnIfNumbersEqualImmediate:
                        let a = fp[i.a]
                        let holds: Bool
                        if _fastPath(a.isFixnum) {
                            holds = Int64(bitPattern: a.bits) == Int64(i.signedB &<< 3)
                        } else {
                            let r = self.slowEqual(a, Word(fixnum: i.signedB))
                            if r == .raisedMark { break running }
                            holds = r.isTrue
                        }
                        guard holds else {
                            pc += 1
                            continue
                        }
                        let value = fp[i.c]
                        pc = link(fp, -2).instructionAddress
                        setLink(fp, -2, value)
                        fp -= pc[-1].a
                        continue
                    case .enterLargeFrame:
                        state.pointee.pc = pc + 1
                        state.pointee.fp = fp
                        if !reserve(i.d) {
                            _ = failOverflow()
                            break running
                        }
                        fp = state.pointee.fp
                        limit = state.pointee.softLimit
                        pc += 1
                        continue

                    // Multiple values and dynamic state
                    case .unpackValues:
                        state.pointee.fp = fp
                        if !unpackValues(pc.pointee) { break running }
                        pc += 1
                        continue
                    case .tailCallWithValues:
                        state.pointee.fp = fp
                        count = spreadValues(fp[i.b], procedure: fp[i.a])
                        fp = state.pointee.fp
                        limit = state.pointee.softLimit
                        if count < 0 { break running }
                        callee = fp
                        isTailCall = true
                        break dispatch
                    case .getDynamicState:
                        fp[i.a] = state.pointee.dynamicState
                        pc += 1
                        continue
                    case .setDynamicState:
                        state.pointee.dynamicState = fp[i.a]
                        pc += 1
                        continue

                    // Bodies of the runtime's own procedures
                    case .primitiveBody:
                        let count = i.c == 1 ? i.x : state.pointee.argumentCount
                        if _slowPath(i.c == 0 && !acceptsCount(pc.pointee, count)) { break running }
                        let r = callPrimitive(i.b, fp, count)
                        if _slowPath(r == .raisedMark) { break running }
                        if i.c == 0 { state.pointee.argumentCount = 0 }
                        if _slowPath(allocator.isCollectionWanted) { fuel = 0 }
                        pc = link(fp, -2).instructionAddress
                        setLink(fp, -2, r)
                        fp -= pc[-1].a
                        continue
                    case .suspendingBody:
                        let count = i.c == 1 ? i.x : state.pointee.argumentCount
                        if _slowPath(i.c == 0 && !acceptsCount(pc.pointee, count)) { break running }
                        state.pointee.argumentCount = 0
                        state.pointee.pc = pc
                        state.pointee.fp = fp
                        let r = callPrimitive(i.b, fp, count)
                        if _slowPath(r == .raisedMark) { break running }
                        if r == .suspendedMark { return .suspended }
                        if _slowPath(!mayReturn(r, from: fp)) { break running }
                        if _slowPath(allocator.isCollectionWanted) { fuel = 0 }
                        pc = link(fp, -2).instructionAddress
                        setLink(fp, -2, r)
                        fp -= pc[-1].a
                        continue
                    case .applyBody:
                        state.pointee.fp = fp
                        count = spreadArguments()
                        fp = state.pointee.fp
                        limit = state.pointee.softLimit
                        if count < 0 { break running }
                        callee = fp
                        isTailCall = true
                        break dispatch
                    case .valuesBody:
                        state.pointee.fp = fp
                        if _slowPath(!mayReturn(state.pointee.argumentCount, from: fp)) { break running }
                        let r = packValues(count: state.pointee.argumentCount)
                        state.pointee.argumentCount = 0
                        pc = link(fp, -2).instructionAddress
                        setLink(fp, -2, r)
                        fp -= pc[-1].a
                        continue
                    case .callWithContinuationBody, .callWithContinuation:
                        callee = fp
                        if i.opcodeByte == Opcode.callWithContinuation.rawValue {
                            callee = fp + i.a
                            setLink(callee, -2, Word(address: pc + 1))
                        }
                        state.pointee.fp = callee
                        let k = captureContinuation(keeping: 1)
                        if allocator.isCollectionWanted { fuel = 0 }
                        fp = state.pointee.fp
                        limit = state.pointee.softLimit
                        let procedure = fp[0]
                        setLink(fp, -1, procedure)
                        fp[0] = k
                        fuel &-= 1
                        if _fastPath(fuel >= 0 && accepts(procedure, 1)) {
                            pc = Closure.entry(procedure)
                            continue
                        }
                        count = 1
                        callee = fp
                        isTailCall = true
                        break dispatch
                    case .continuationBody:
                        state.pointee.fp = fp
                        let k = link(fp, -1)
                        if _slowPath(!mayResume(k, with: state.pointee.argumentCount)) { break running }
                        let value = packValues(count: state.pointee.argumentCount)
                        state.pointee.argumentCount = 0
                        if _fastPath(needsNoRewinding(k)) {
                            resume(k, value: value)
                            fp = state.pointee.fp
                            limit = state.pointee.softLimit
                            pc = state.pointee.pc
                            continue
                        }
                        setLink(fp, -1, rewindProcedure)
                        fp[0] = k
                        fp[1] = value
                        count = 2
                        callee = fp
                        isTailCall = true
                        break dispatch
                    case .throwBody:
                        state.pointee.fp = fp
                        guard fp[0].is(.closure),
                            fp[0][payload: Closure.entryIndex]
                                == state.pointee.continuationPrototype[payload: Closure.entryIndex]
                        else {
                            _ = failType("continuation", 0, "continuation", fp[0])
                            break running
                        }
                        resume(fp[0], value: fp[1])
                        fp = state.pointee.fp
                        limit = state.pointee.softLimit
                        pc = state.pointee.pc
                        continue
                    case .recordConstructorBody:
                        let r = makeRecord(link(fp, -1), fp)
                        if allocator.isCollectionWanted { fuel = 0 }
                        pc = link(fp, -2).instructionAddress
                        setLink(fp, -2, r)
                        fp -= pc[-1].a
                        continue
                    case .recordPredicateBody:
                        let w = fp[0]
                        let r = Word(w.is(.record) && w[payload: 0] == link(fp, -1)[payload: Closure.firstCapture])
                        pc = link(fp, -2).instructionAddress
                        setLink(fp, -2, r)
                        fp -= pc[-1].a
                        continue
                    case .recordAccessorBody:
                        let w = fp[0]
                        let accessor = link(fp, -1)
                        guard _fastPath(w.is(.record) && w[payload: 0] == accessor[payload: Closure.firstCapture])
                        else {
                            _ = failRecord(accessor, w)
                            break running
                        }
                        let r = w[payload: accessor[payload: Closure.firstCapture &+ 1].fixnum]
                        pc = link(fp, -2).instructionAddress
                        setLink(fp, -2, r)
                        fp -= pc[-1].a
                        continue
                    case .parameterBody:
                        let r = parameterValue(link(fp, -1))
                        pc = link(fp, -2).instructionAddress
                        setLink(fp, -2, r)
                        fp -= pc[-1].a
                        continue
                    case .caseLambdaBody:
                        state.pointee.fp = fp
                        if !selectClause() { break running }
                        count = state.pointee.argumentCount
                        callee = fp
                        isTailCall = true
                        break dispatch

                    // Ends of stacks
                    case .halt:
                        // A return has put the result where the return address was.
                        let result = link(fp, -2)
                        state.pointee.fp = fp
                        return .finished(result)
                    case .underflow:
                        state.pointee.fp = fp
                        underflow(value: link(fp, -2))
                        fp = state.pointee.fp
                        limit = state.pointee.softLimit
                        pc = state.pointee.pc
                        fuel &-= 1
                        // The end is not a place to stop at: its frame has no room for the value.
                        if _fastPath(fuel >= 0) || pc == state.pointee.stubs.halt { continue }
                        fuel = lookUp(pc, fp)
                        pc = state.pointee.pc
                        fp = state.pointee.fp
                        limit = state.pointee.softLimit
                        if fuel < 0 { break running }
                        continue
                    case .barrierReturn:
                        let value = link(fp, -2)
                        pc = state.pointee.barrierReturn
                        setLink(fp, -2, value)
                        fp -= pc[-1].a
                        state.pointee.fp = fp
                        passBarrier(caller: fp)
                        fuel &-= 1
                        if _fastPath(fuel >= 0) { continue }
                        fuel = lookUp(pc, fp)
                        pc = state.pointee.pc
                        fp = state.pointee.fp
                        limit = state.pointee.softLimit
                        if fuel < 0 { break running }
                        continue
                    case .captures, .frameLink:
                        // Data, never reached: the compiler and the verifier see to it.
                        fatalError("sennit: not an instruction")
                    }
                }
                // What came here from the body of a runtime procedure has not counted yet.
                fuel &-= 1
                // A continuation, taken with one value and without `dynamic-wind` in between.
                let procedure = link(callee, -1)
                if count == 1 && isContinuation(procedure) && needsNoRewinding(procedure) && fuel >= 0 {
                    state.pointee.fp = fp
                    resume(procedure, value: callee[0])
                    fp = state.pointee.fp
                    limit = state.pointee.softLimit
                    pc = state.pointee.pc
                    continue
                }
                // A call that is not of the common kind, or that looks up: fuel, room on the stack.
                state.pointee.pc = pc + 1
                state.pointee.fp = callee
                if !isTailCall { setLink(callee, -2, Word(address: pc + 1)) }
                state.pointee.argumentCount = 0
                var parameters = count
                if accepts(procedure, count) {
                    state.pointee.pc = Closure.entry(procedure)
                } else {
                    parameters = enterSlowly(count: count)
                    if parameters < 0 { break running }
                }
                if isTailCall {
                    setLink(fp, -1, link(callee, -1))
                    moveArguments(from: callee, to: fp, parameters)
                } else {
                    fp = callee
                }
                pc = state.pointee.pc
                if fuel < 0 || !isBelow(fp, limit) {
                    fuel = lookUp(pc, fp)
                    pc = state.pointee.pc
                    fp = state.pointee.fp
                    limit = state.pointee.softLimit
                    if fuel < 0 { break running }
                }
            }
            // Something to raise. Slow paths that moved `fp` have put it into the state; those of
            // calls are blamed on the caller, whose frame is still in `fp`.
            if state.pointee.isPreempted {
                state.pointee.isPreempted = false
                return .preempted
            }
            if state.pointee.isBlocked {
                // The instruction is executed again when the fiber goes on.
                state.pointee.isBlocked = false
                state.pointee.pc = pc
                state.pointee.fp = fp
                return .blocked
            }
            state.pointee.argumentCount = 0
            state.pointee.pc = pc + 1
            state.pointee.fp = fp
            if !beginRaise() { return stop() }
            pc = state.pointee.pc
            fp = state.pointee.fp
            limit = state.pointee.softLimit
        }
    }

    @inline(__always)
    private func literal(_ pc: UnsafePointer<Instruction>, _ distance: Int) -> Word {
        UnsafeRawPointer(pc + distance).assumingMemoryBound(to: Word.self).pointee
    }

    @inline(__always)
    private func isBelow(_ fp: UnsafeMutablePointer<Word>, _ limit: UnsafeMutablePointer<Word>) -> Bool {
        UInt(bitPattern: fp) <= UInt(bitPattern: limit)
    }

    /// Whether `procedure` is a closure that takes exactly `count` arguments.
    @inline(__always)
    private func accepts(_ procedure: Word, _ count: Int) -> Bool {
        procedure.isObject && UInt32(truncatingIfNeeded: procedure.header.bits) == Closure.headerBits(count: count)
    }

    /// Moves arguments down. The first four always: what lies above the arguments is not in use, and
    /// neither is what lies above the parameters.
    @inline(__always)
    private func moveArguments(
        from source: UnsafeMutablePointer<Word>, to target: UnsafeMutablePointer<Word>, _ count: Int
    ) {
        // Every other word as a floating-point number, so that the optimizer does not make wide loads
        // of them: a wide load of words that were just stored one by one waits for the stores.
        target[0] = source[0]
        moveAsDouble(from: source + 1, to: target + 1)
        target[2] = source[2]
        moveAsDouble(from: source + 3, to: target + 3)
        if _slowPath(count > 4) {
            var k = 4
            while k < count {
                target[k] = source[k]
                k &+= 1
            }
        }
    }

    @inline(__always)
    private func hasType(_ word: Word, _ code: Int) -> Bool {
        unsafeBitCast(UInt8(truncatingIfNeeded: code), to: TypeCode.self).matches(word)
    }

    /// 32-bit division is several times faster than 64-bit division on most processors.
    @inline(__always)
    private func narrowQuotient(_ a: Int, _ b: Int) -> Int {
        if (a | b) &>> 32 == 0 {
            return Int(UInt32(truncatingIfNeeded: a) / UInt32(truncatingIfNeeded: b))
        }
        return a / b
    }
    @inline(__always)
    private func narrowRemainder(_ a: Int, _ b: Int) -> Int {
        if (a | b) &>> 32 == 0 {
            return Int(UInt32(truncatingIfNeeded: a) % UInt32(truncatingIfNeeded: b))
        }
        return a % b
    }
}

@inline(__always)
func moveAsDouble(from source: UnsafeMutablePointer<Word>, to target: UnsafeMutablePointer<Word>) {
    let pattern = UnsafeMutableRawPointer(source).load(as: Double.self)
    UnsafeMutableRawPointer(target).storeBytes(of: pattern, as: Double.self)
}
