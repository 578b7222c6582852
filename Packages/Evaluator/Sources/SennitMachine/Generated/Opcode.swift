// SPDX-License-Identifier: MIT
// Generated from generate-instructions/InstructionTable.swift by
//     swift run --package-path Packages/Evaluator generate-instructions

/// The operations of the machine.
package enum Opcode: UInt8, CaseIterable, Sendable {
    /// a := b
    case move
    /// a := the immediate word d, sign-extended
    case loadWord
    /// a := literal d
    case loadLiteral
    /// a := captured variable b of the running closure
    case loadCaptured
    /// a := b, then x := c
    case moveTwo
    /// a := captured variable b, then x := captured variable c
    case loadCapturedTwo
    /// a := the running closure
    case loadSelf
    /// a := value of the global cell d; raises if unbound
    case loadGlobal
    /// value of the global cell d := a
    case defineGlobal
    /// raises if a holds no value yet; literal d names it
    case checkBound
    /// a := content of the letrec box b, or the unbound mark
    case loadBox
    /// a := a new letrec box, empty
    case makeBox
    /// content of the letrec box a := b
    case fillBox
    /// goes to d
    case jump
    /// goes back to d; looks at the fuel
    case loop
    /// a := a + the integer x, then loop
    case addImmediateLoop
    /// goes to d if a is #f
    case jumpIfFalse
    /// goes to d unless a is #f
    case jumpIfTrue
    /// goes to c if a < b
    case jumpIfLess
    /// goes to c unless a < b
    case jumpUnlessLess
    /// goes to c if a <= b
    case jumpIfLessEqual
    /// goes to c unless a <= b
    case jumpUnlessLessEqual
    /// goes to c if a = b
    case jumpIfNumbersEqual
    /// goes to c unless a = b
    case jumpUnlessNumbersEqual
    /// goes to c if a < the integer b
    case jumpIfLessImmediate
    /// goes to c unless a < the integer b
    case jumpUnlessLessImmediate
    /// goes to c if a <= the integer b
    case jumpIfLessEqualImmediate
    /// goes to c unless a <= the integer b
    case jumpUnlessLessEqualImmediate
    /// goes to c if a > the integer b
    case jumpIfGreaterImmediate
    /// goes to c unless a > the integer b
    case jumpUnlessGreaterImmediate
    /// goes to c if a >= the integer b
    case jumpIfGreaterEqualImmediate
    /// goes to c unless a >= the integer b
    case jumpUnlessGreaterEqualImmediate
    /// goes to c if a = the integer b
    case jumpIfNumbersEqualImmediate
    /// goes to c unless a = the integer b
    case jumpUnlessNumbersEqualImmediate
    /// goes to c if a and b are the same word
    case jumpIfEq
    /// goes to c unless a and b are the same word
    case jumpUnlessEq
    /// goes to c if a is the immediate b
    case jumpIfWord
    /// goes to c unless a is the immediate b
    case jumpUnlessWord
    /// goes to c if a is the symbol b
    case jumpIfSymbol
    /// goes to c unless a is the symbol b
    case jumpUnlessSymbol
    /// goes to d if a is a pair
    case jumpIfPair
    /// goes to d unless a is a pair
    case jumpUnlessPair
    /// goes to c if the character a is b; raises if a is no character
    case jumpIfCharacter
    /// goes to c unless the character a is b; raises if a is no character
    case jumpUnlessCharacter
    /// goes to d if a is of type x
    case jumpIfType
    /// goes to d unless a is of type x
    case jumpUnlessType
    /// a := b + c
    case add
    /// a := b - c
    case subtract
    /// a := b * c
    case multiply
    /// a := b + the integer c
    case addImmediate
    /// a := b / c
    case divide
    /// a := (quotient b c)
    case quotient
    /// a := (remainder b c)
    case remainder
    /// a := (modulo b c)
    case modulo
    /// a := b < c
    case isLess
    /// a := b <= c
    case isLessEqual
    /// a := b = c
    case areNumbersEqual
    /// a := (eq? b c)
    case isEq
    /// a := (not b)
    case not
    /// a := whether b is of type x
    case isType
    /// raises unless a is of type x; literal d says for whom
    case checkType
    /// a := (cons b c)
    case cons
    /// a := (cons b (quote ()))
    case consNull
    /// a := (car b)
    case car
    /// a := (cdr b)
    case cdr
    /// a := (cadr b)
    case cadr
    /// a := (cddr b)
    case cddr
    /// a := (caar b)
    case caar
    /// a := (cdar b)
    case cdar
    /// a := (vector-ref b c)
    case vectorRef
    /// a := (vector-length b)
    case vectorLength
    /// a := (string-ref b c)
    case stringRef
    /// a := the type of the record b, or #f if b is no record
    case recordType
    /// a := field c, from 0, of the record b
    case recordField
    /// a := a closure of the code d; `captures` follow, one for each captured variable of that code
    case makeClosure
    /// never executed: up to three registers (a, b, c) whose values the closure before captures; x counts them
    case captures
    /// captured variable b of the closure a := c; before any safepoint
    case patchCapture
    /// calls the procedure in register a-1 with x arguments from a on; the result goes to a-2
    case call
    /// as call, of the value of the global cell d
    case callGlobal
    /// as call, when a-1 is known to hold a closure of x parameters
    case callKnown
    /// as call, of the closure d, known to have x parameters
    case callLiteral
    /// as call, of the running closure, whose entry is d, with all its arguments
    case callSelf
    /// as call, in place of the running frame
    case tailCall
    /// as callGlobal, in place of the running frame
    case tailCallGlobal
    /// as callKnown, in place of the running frame
    case tailCallKnown
    /// as callLiteral, in place of the running frame
    case tailCallLiteral
    /// as call, of the procedure in a itself, with the continuation of this call
    case callWithContinuation
    /// a := the continuation of the running frame, whose first b registers are in use
    case captureContinuation
    /// c := primitive b of x arguments from a on
    case callPrimitive
    /// c := a list of the x registers from a on
    case makeList
    /// returns a to the caller
    case `return`
    /// returns the immediate word d
    case returnWord
    /// returns b + c
    case returnSum
    /// returns a pair of b and c
    case returnPair
    /// returns c unless a is #f
    case returnIfTrue
    /// returns c if a is #f
    case returnIfFalse
    /// returns c if a is the immediate b
    case returnIfWord
    /// returns c unless a is the immediate b
    case returnUnlessWord
    /// returns c if a < the integer b
    case returnIfLessImmediate
    /// returns c if a = the integer b
    case returnIfNumbersEqualImmediate
    /// makes room for d registers; first in code that needs more than a small frame
    case enterLargeFrame
    /// x registers from a on := the values of b; if c is 1, the next one := a list of the rest
    case unpackValues
    /// calls a with the values of b
    case tailCallWithValues
    /// a := the dynamic state
    case getDynamicState
    /// the dynamic state := a
    case setDynamicState
    /// returns primitive b of the arguments
    case primitiveBody
    /// as primitiveBody, of a primitive that may suspend the fiber
    case suspendingBody
    /// calls register 0 with register 1, a list whose last element is a list, spread
    case applyBody
    /// returns the arguments as multiple values
    case valuesBody
    /// calls register 0 with the current continuation
    case callWithContinuationBody
    /// leaves to the running continuation with the arguments
    case continuationBody
    /// leaves to the continuation in register 0 with the values in register 1, winders having been run
    case throwBody
    /// returns a record with the arguments as fields
    case recordConstructorBody
    /// returns whether register 0 is a record of the type
    case recordPredicateBody
    /// returns a field of the record in register 0
    case recordAccessorBody
    /// returns the parameter's value in the dynamic state
    case parameterBody
    /// calls the first clause that accepts the number of arguments
    case caseLambdaBody
    /// never executed: marks a frame whose distance is in the word before its link
    case frameLink
    /// leaves the machine with the result
    case halt
    /// goes on in the frame that the continuation below holds
    case underflow
    /// as return, through a frame that a collection marked
    case barrierReturn
}

extension Opcode {
    /// What the table says of each operation, by raw value.
    package static let table: [InstructionInfo] = [
        InstructionInfo(
            name: "move", x: .none, a: .destination, b: .register, c: .none, d: .none,
            canRaise: false, isSafepoint: false, isTerminator: false),
        InstructionInfo(
            name: "loadWord", x: .none, a: .destination, b: .none, c: .none, d: .immediate,
            canRaise: false, isSafepoint: false, isTerminator: false),
        InstructionInfo(
            name: "loadLiteral", x: .none, a: .destination, b: .none, c: .none, d: .literal,
            canRaise: false, isSafepoint: false, isTerminator: false),
        InstructionInfo(
            name: "loadCaptured", x: .none, a: .destination, b: .count, c: .none, d: .none,
            canRaise: false, isSafepoint: false, isTerminator: false),
        InstructionInfo(
            name: "moveTwo", x: .destination, a: .destination, b: .register, c: .register, d: .none,
            canRaise: false, isSafepoint: false, isTerminator: false),
        InstructionInfo(
            name: "loadCapturedTwo", x: .destination, a: .destination, b: .count, c: .count, d: .none,
            canRaise: false, isSafepoint: false, isTerminator: false),
        InstructionInfo(
            name: "loadSelf", x: .none, a: .destination, b: .none, c: .none, d: .none,
            canRaise: false, isSafepoint: false, isTerminator: false),
        InstructionInfo(
            name: "loadGlobal", x: .none, a: .destination, b: .none, c: .none, d: .literal,
            canRaise: true, isSafepoint: false, isTerminator: false),
        InstructionInfo(
            name: "defineGlobal", x: .none, a: .register, b: .none, c: .none, d: .literal,
            canRaise: false, isSafepoint: false, isTerminator: false),
        InstructionInfo(
            name: "checkBound", x: .none, a: .register, b: .none, c: .none, d: .literal,
            canRaise: true, isSafepoint: false, isTerminator: false),
        InstructionInfo(
            name: "loadBox", x: .none, a: .destination, b: .register, c: .none, d: .none,
            canRaise: false, isSafepoint: false, isTerminator: false),
        InstructionInfo(
            name: "makeBox", x: .none, a: .destination, b: .none, c: .none, d: .none,
            canRaise: false, isSafepoint: false, isTerminator: false),
        InstructionInfo(
            name: "fillBox", x: .none, a: .register, b: .register, c: .none, d: .none,
            canRaise: false, isSafepoint: false, isTerminator: false),
        InstructionInfo(
            name: "jump", x: .none, a: .none, b: .none, c: .none, d: .jump,
            canRaise: false, isSafepoint: false, isTerminator: true),
        InstructionInfo(
            name: "loop", x: .none, a: .none, b: .none, c: .none, d: .jump,
            canRaise: false, isSafepoint: true, isTerminator: true),
        InstructionInfo(
            name: "addImmediateLoop", x: .immediate, a: .register, b: .none, c: .none, d: .jump,
            canRaise: true, isSafepoint: true, isTerminator: true),
        InstructionInfo(
            name: "jumpIfFalse", x: .none, a: .register, b: .none, c: .none, d: .jump,
            canRaise: false, isSafepoint: false, isTerminator: false),
        InstructionInfo(
            name: "jumpIfTrue", x: .none, a: .register, b: .none, c: .none, d: .jump,
            canRaise: false, isSafepoint: false, isTerminator: false),
        InstructionInfo(
            name: "jumpIfLess", x: .swapped, a: .register, b: .register, c: .jump, d: .none,
            canRaise: true, isSafepoint: false, isTerminator: false),
        InstructionInfo(
            name: "jumpUnlessLess", x: .swapped, a: .register, b: .register, c: .jump, d: .none,
            canRaise: true, isSafepoint: false, isTerminator: false),
        InstructionInfo(
            name: "jumpIfLessEqual", x: .swapped, a: .register, b: .register, c: .jump, d: .none,
            canRaise: true, isSafepoint: false, isTerminator: false),
        InstructionInfo(
            name: "jumpUnlessLessEqual", x: .swapped, a: .register, b: .register, c: .jump, d: .none,
            canRaise: true, isSafepoint: false, isTerminator: false),
        InstructionInfo(
            name: "jumpIfNumbersEqual", x: .swapped, a: .register, b: .register, c: .jump, d: .none,
            canRaise: true, isSafepoint: false, isTerminator: false),
        InstructionInfo(
            name: "jumpUnlessNumbersEqual", x: .swapped, a: .register, b: .register, c: .jump, d: .none,
            canRaise: true, isSafepoint: false, isTerminator: false),
        InstructionInfo(
            name: "jumpIfLessImmediate", x: .none, a: .register, b: .immediate, c: .jump, d: .none,
            canRaise: true, isSafepoint: false, isTerminator: false),
        InstructionInfo(
            name: "jumpUnlessLessImmediate", x: .none, a: .register, b: .immediate, c: .jump, d: .none,
            canRaise: true, isSafepoint: false, isTerminator: false),
        InstructionInfo(
            name: "jumpIfLessEqualImmediate", x: .none, a: .register, b: .immediate, c: .jump, d: .none,
            canRaise: true, isSafepoint: false, isTerminator: false),
        InstructionInfo(
            name: "jumpUnlessLessEqualImmediate", x: .none, a: .register, b: .immediate, c: .jump, d: .none,
            canRaise: true, isSafepoint: false, isTerminator: false),
        InstructionInfo(
            name: "jumpIfGreaterImmediate", x: .none, a: .register, b: .immediate, c: .jump, d: .none,
            canRaise: true, isSafepoint: false, isTerminator: false),
        InstructionInfo(
            name: "jumpUnlessGreaterImmediate", x: .none, a: .register, b: .immediate, c: .jump, d: .none,
            canRaise: true, isSafepoint: false, isTerminator: false),
        InstructionInfo(
            name: "jumpIfGreaterEqualImmediate", x: .none, a: .register, b: .immediate, c: .jump, d: .none,
            canRaise: true, isSafepoint: false, isTerminator: false),
        InstructionInfo(
            name: "jumpUnlessGreaterEqualImmediate", x: .none, a: .register, b: .immediate, c: .jump, d: .none,
            canRaise: true, isSafepoint: false, isTerminator: false),
        InstructionInfo(
            name: "jumpIfNumbersEqualImmediate", x: .none, a: .register, b: .immediate, c: .jump, d: .none,
            canRaise: true, isSafepoint: false, isTerminator: false),
        InstructionInfo(
            name: "jumpUnlessNumbersEqualImmediate", x: .none, a: .register, b: .immediate, c: .jump, d: .none,
            canRaise: true, isSafepoint: false, isTerminator: false),
        InstructionInfo(
            name: "jumpIfEq", x: .none, a: .register, b: .register, c: .jump, d: .none,
            canRaise: false, isSafepoint: false, isTerminator: false),
        InstructionInfo(
            name: "jumpUnlessEq", x: .none, a: .register, b: .register, c: .jump, d: .none,
            canRaise: false, isSafepoint: false, isTerminator: false),
        InstructionInfo(
            name: "jumpIfWord", x: .none, a: .register, b: .word, c: .jump, d: .none,
            canRaise: false, isSafepoint: false, isTerminator: false),
        InstructionInfo(
            name: "jumpUnlessWord", x: .none, a: .register, b: .word, c: .jump, d: .none,
            canRaise: false, isSafepoint: false, isTerminator: false),
        InstructionInfo(
            name: "jumpIfSymbol", x: .none, a: .register, b: .symbol, c: .jump, d: .none,
            canRaise: false, isSafepoint: false, isTerminator: false),
        InstructionInfo(
            name: "jumpUnlessSymbol", x: .none, a: .register, b: .symbol, c: .jump, d: .none,
            canRaise: false, isSafepoint: false, isTerminator: false),
        InstructionInfo(
            name: "jumpIfPair", x: .none, a: .register, b: .none, c: .none, d: .jump,
            canRaise: false, isSafepoint: false, isTerminator: false),
        InstructionInfo(
            name: "jumpUnlessPair", x: .none, a: .register, b: .none, c: .none, d: .jump,
            canRaise: false, isSafepoint: false, isTerminator: false),
        InstructionInfo(
            name: "jumpIfCharacter", x: .none, a: .register, b: .word, c: .jump, d: .none,
            canRaise: true, isSafepoint: false, isTerminator: false),
        InstructionInfo(
            name: "jumpUnlessCharacter", x: .none, a: .register, b: .word, c: .jump, d: .none,
            canRaise: true, isSafepoint: false, isTerminator: false),
        InstructionInfo(
            name: "jumpIfType", x: .type, a: .register, b: .none, c: .none, d: .jump,
            canRaise: false, isSafepoint: false, isTerminator: false),
        InstructionInfo(
            name: "jumpUnlessType", x: .type, a: .register, b: .none, c: .none, d: .jump,
            canRaise: false, isSafepoint: false, isTerminator: false),
        InstructionInfo(
            name: "add", x: .none, a: .destination, b: .register, c: .register, d: .none,
            canRaise: true, isSafepoint: false, isTerminator: false),
        InstructionInfo(
            name: "subtract", x: .none, a: .destination, b: .register, c: .register, d: .none,
            canRaise: true, isSafepoint: false, isTerminator: false),
        InstructionInfo(
            name: "multiply", x: .none, a: .destination, b: .register, c: .register, d: .none,
            canRaise: true, isSafepoint: false, isTerminator: false),
        InstructionInfo(
            name: "addImmediate", x: .none, a: .destination, b: .register, c: .immediate, d: .none,
            canRaise: true, isSafepoint: false, isTerminator: false),
        InstructionInfo(
            name: "divide", x: .none, a: .destination, b: .register, c: .register, d: .none,
            canRaise: true, isSafepoint: false, isTerminator: false),
        InstructionInfo(
            name: "quotient", x: .none, a: .destination, b: .register, c: .register, d: .none,
            canRaise: true, isSafepoint: false, isTerminator: false),
        InstructionInfo(
            name: "remainder", x: .none, a: .destination, b: .register, c: .register, d: .none,
            canRaise: true, isSafepoint: false, isTerminator: false),
        InstructionInfo(
            name: "modulo", x: .none, a: .destination, b: .register, c: .register, d: .none,
            canRaise: true, isSafepoint: false, isTerminator: false),
        InstructionInfo(
            name: "isLess", x: .swapped, a: .destination, b: .register, c: .register, d: .none,
            canRaise: true, isSafepoint: false, isTerminator: false),
        InstructionInfo(
            name: "isLessEqual", x: .swapped, a: .destination, b: .register, c: .register, d: .none,
            canRaise: true, isSafepoint: false, isTerminator: false),
        InstructionInfo(
            name: "areNumbersEqual", x: .none, a: .destination, b: .register, c: .register, d: .none,
            canRaise: true, isSafepoint: false, isTerminator: false),
        InstructionInfo(
            name: "isEq", x: .none, a: .destination, b: .register, c: .register, d: .none,
            canRaise: false, isSafepoint: false, isTerminator: false),
        InstructionInfo(
            name: "not", x: .none, a: .destination, b: .register, c: .none, d: .none,
            canRaise: false, isSafepoint: false, isTerminator: false),
        InstructionInfo(
            name: "isType", x: .type, a: .destination, b: .register, c: .none, d: .none,
            canRaise: false, isSafepoint: false, isTerminator: false),
        InstructionInfo(
            name: "checkType", x: .type, a: .register, b: .none, c: .none, d: .literal,
            canRaise: true, isSafepoint: false, isTerminator: false),
        InstructionInfo(
            name: "cons", x: .none, a: .destination, b: .register, c: .register, d: .none,
            canRaise: false, isSafepoint: false, isTerminator: false),
        InstructionInfo(
            name: "consNull", x: .none, a: .destination, b: .register, c: .none, d: .none,
            canRaise: false, isSafepoint: false, isTerminator: false),
        InstructionInfo(
            name: "car", x: .none, a: .destination, b: .register, c: .none, d: .none,
            canRaise: true, isSafepoint: false, isTerminator: false),
        InstructionInfo(
            name: "cdr", x: .none, a: .destination, b: .register, c: .none, d: .none,
            canRaise: true, isSafepoint: false, isTerminator: false),
        InstructionInfo(
            name: "cadr", x: .none, a: .destination, b: .register, c: .none, d: .none,
            canRaise: true, isSafepoint: false, isTerminator: false),
        InstructionInfo(
            name: "cddr", x: .none, a: .destination, b: .register, c: .none, d: .none,
            canRaise: true, isSafepoint: false, isTerminator: false),
        InstructionInfo(
            name: "caar", x: .none, a: .destination, b: .register, c: .none, d: .none,
            canRaise: true, isSafepoint: false, isTerminator: false),
        InstructionInfo(
            name: "cdar", x: .none, a: .destination, b: .register, c: .none, d: .none,
            canRaise: true, isSafepoint: false, isTerminator: false),
        InstructionInfo(
            name: "vectorRef", x: .none, a: .destination, b: .register, c: .register, d: .none,
            canRaise: true, isSafepoint: false, isTerminator: false),
        InstructionInfo(
            name: "vectorLength", x: .none, a: .destination, b: .register, c: .none, d: .none,
            canRaise: true, isSafepoint: false, isTerminator: false),
        InstructionInfo(
            name: "stringRef", x: .none, a: .destination, b: .register, c: .register, d: .none,
            canRaise: true, isSafepoint: false, isTerminator: false),
        InstructionInfo(
            name: "recordType", x: .none, a: .destination, b: .register, c: .none, d: .none,
            canRaise: false, isSafepoint: false, isTerminator: false),
        InstructionInfo(
            name: "recordField", x: .none, a: .destination, b: .register, c: .count, d: .none,
            canRaise: true, isSafepoint: false, isTerminator: false),
        InstructionInfo(
            name: "makeClosure", x: .none, a: .destination, b: .none, c: .none, d: .literal,
            canRaise: false, isSafepoint: false, isTerminator: false),
        InstructionInfo(
            name: "captures", x: .count, a: .none, b: .none, c: .none, d: .none,
            canRaise: false, isSafepoint: false, isTerminator: false),
        InstructionInfo(
            name: "patchCapture", x: .none, a: .register, b: .count, c: .register, d: .none,
            canRaise: false, isSafepoint: false, isTerminator: false),
        InstructionInfo(
            name: "call", x: .count, a: .window, b: .none, c: .none, d: .none,
            canRaise: true, isSafepoint: true, isTerminator: false),
        InstructionInfo(
            name: "callGlobal", x: .count, a: .window, b: .none, c: .none, d: .literal,
            canRaise: true, isSafepoint: true, isTerminator: false),
        InstructionInfo(
            name: "callKnown", x: .count, a: .window, b: .none, c: .none, d: .none,
            canRaise: false, isSafepoint: true, isTerminator: false),
        InstructionInfo(
            name: "callLiteral", x: .count, a: .window, b: .none, c: .none, d: .literal,
            canRaise: false, isSafepoint: true, isTerminator: false),
        InstructionInfo(
            name: "callSelf", x: .none, a: .window, b: .none, c: .none, d: .jump,
            canRaise: false, isSafepoint: true, isTerminator: false),
        InstructionInfo(
            name: "tailCall", x: .count, a: .window, b: .none, c: .none, d: .none,
            canRaise: true, isSafepoint: true, isTerminator: true),
        InstructionInfo(
            name: "tailCallGlobal", x: .count, a: .window, b: .none, c: .none, d: .literal,
            canRaise: true, isSafepoint: true, isTerminator: true),
        InstructionInfo(
            name: "tailCallKnown", x: .count, a: .window, b: .none, c: .none, d: .none,
            canRaise: false, isSafepoint: true, isTerminator: true),
        InstructionInfo(
            name: "tailCallLiteral", x: .count, a: .window, b: .none, c: .none, d: .literal,
            canRaise: false, isSafepoint: true, isTerminator: true),
        InstructionInfo(
            name: "callWithContinuation", x: .none, a: .window, b: .none, c: .none, d: .none,
            canRaise: true, isSafepoint: true, isTerminator: false),
        InstructionInfo(
            name: "captureContinuation", x: .none, a: .destination, b: .count, c: .none, d: .none,
            canRaise: false, isSafepoint: false, isTerminator: false),
        InstructionInfo(
            name: "callPrimitive", x: .count, a: .base, b: .primitive, c: .destination, d: .none,
            canRaise: true, isSafepoint: false, isTerminator: false),
        InstructionInfo(
            name: "makeList", x: .count, a: .base, b: .none, c: .destination, d: .none,
            canRaise: false, isSafepoint: false, isTerminator: false),
        InstructionInfo(
            name: "return", x: .none, a: .register, b: .none, c: .none, d: .none,
            canRaise: false, isSafepoint: false, isTerminator: true),
        InstructionInfo(
            name: "returnWord", x: .none, a: .none, b: .none, c: .none, d: .immediate,
            canRaise: false, isSafepoint: false, isTerminator: true),
        InstructionInfo(
            name: "returnSum", x: .none, a: .none, b: .register, c: .register, d: .none,
            canRaise: true, isSafepoint: false, isTerminator: true),
        InstructionInfo(
            name: "returnPair", x: .none, a: .none, b: .register, c: .register, d: .none,
            canRaise: false, isSafepoint: true, isTerminator: true),
        InstructionInfo(
            name: "returnIfTrue", x: .none, a: .register, b: .none, c: .register, d: .none,
            canRaise: false, isSafepoint: false, isTerminator: false),
        InstructionInfo(
            name: "returnIfFalse", x: .none, a: .register, b: .none, c: .register, d: .none,
            canRaise: false, isSafepoint: false, isTerminator: false),
        InstructionInfo(
            name: "returnIfWord", x: .none, a: .register, b: .word, c: .register, d: .none,
            canRaise: false, isSafepoint: false, isTerminator: false),
        InstructionInfo(
            name: "returnUnlessWord", x: .none, a: .register, b: .word, c: .register, d: .none,
            canRaise: false, isSafepoint: false, isTerminator: false),
        InstructionInfo(
            name: "returnIfLessImmediate", x: .none, a: .register, b: .immediate, c: .register, d: .none,
            canRaise: true, isSafepoint: false, isTerminator: false),
        InstructionInfo(
            name: "returnIfNumbersEqualImmediate", x: .none, a: .register, b: .immediate, c: .register, d: .none,
            canRaise: true, isSafepoint: false, isTerminator: false),
        InstructionInfo(
            name: "enterLargeFrame", x: .none, a: .none, b: .none, c: .none, d: .count,
            canRaise: true, isSafepoint: false, isTerminator: false),
        InstructionInfo(
            name: "unpackValues", x: .count, a: .base, b: .register, c: .count, d: .none,
            canRaise: true, isSafepoint: false, isTerminator: false),
        InstructionInfo(
            name: "tailCallWithValues", x: .none, a: .register, b: .register, c: .none, d: .none,
            canRaise: true, isSafepoint: true, isTerminator: true),
        InstructionInfo(
            name: "getDynamicState", x: .none, a: .destination, b: .none, c: .none, d: .none,
            canRaise: false, isSafepoint: false, isTerminator: false),
        InstructionInfo(
            name: "setDynamicState", x: .none, a: .register, b: .none, c: .none, d: .none,
            canRaise: false, isSafepoint: false, isTerminator: false),
        InstructionInfo(
            name: "primitiveBody", x: .none, a: .none, b: .primitive, c: .none, d: .none,
            canRaise: true, isSafepoint: false, isTerminator: true),
        InstructionInfo(
            name: "suspendingBody", x: .none, a: .none, b: .primitive, c: .none, d: .none,
            canRaise: true, isSafepoint: false, isTerminator: true),
        InstructionInfo(
            name: "applyBody", x: .none, a: .none, b: .none, c: .none, d: .none,
            canRaise: true, isSafepoint: false, isTerminator: true),
        InstructionInfo(
            name: "valuesBody", x: .none, a: .none, b: .none, c: .none, d: .none,
            canRaise: true, isSafepoint: false, isTerminator: true),
        InstructionInfo(
            name: "callWithContinuationBody", x: .none, a: .none, b: .none, c: .none, d: .none,
            canRaise: true, isSafepoint: false, isTerminator: true),
        InstructionInfo(
            name: "continuationBody", x: .none, a: .none, b: .none, c: .none, d: .none,
            canRaise: true, isSafepoint: false, isTerminator: true),
        InstructionInfo(
            name: "throwBody", x: .none, a: .none, b: .none, c: .none, d: .none,
            canRaise: true, isSafepoint: false, isTerminator: true),
        InstructionInfo(
            name: "recordConstructorBody", x: .none, a: .none, b: .none, c: .none, d: .none,
            canRaise: true, isSafepoint: false, isTerminator: true),
        InstructionInfo(
            name: "recordPredicateBody", x: .none, a: .none, b: .none, c: .none, d: .none,
            canRaise: false, isSafepoint: false, isTerminator: true),
        InstructionInfo(
            name: "recordAccessorBody", x: .none, a: .none, b: .none, c: .none, d: .none,
            canRaise: true, isSafepoint: false, isTerminator: true),
        InstructionInfo(
            name: "parameterBody", x: .none, a: .none, b: .none, c: .none, d: .none,
            canRaise: true, isSafepoint: false, isTerminator: true),
        InstructionInfo(
            name: "caseLambdaBody", x: .none, a: .none, b: .none, c: .none, d: .none,
            canRaise: true, isSafepoint: false, isTerminator: true),
        InstructionInfo(
            name: "frameLink", x: .none, a: .none, b: .none, c: .none, d: .none,
            canRaise: false, isSafepoint: false, isTerminator: false),
        InstructionInfo(
            name: "halt", x: .none, a: .none, b: .none, c: .none, d: .none,
            canRaise: false, isSafepoint: false, isTerminator: true),
        InstructionInfo(
            name: "underflow", x: .none, a: .none, b: .none, c: .none, d: .none,
            canRaise: false, isSafepoint: false, isTerminator: true),
        InstructionInfo(
            name: "barrierReturn", x: .none, a: .none, b: .none, c: .none, d: .none,
            canRaise: false, isSafepoint: false, isTerminator: true),
    ]
}
