// SPDX-License-Identifier: MIT

/// What an operand field of an instruction means.
enum Operand: String {
    case none = "-"
    /// A register that is written.
    case destination
    /// A register that is read.
    case register
    /// The register at which a call's arguments begin; the two before it are the frame's link.
    case window
    /// The first of a run of registers.
    case base
    /// A signed number in the field.
    case immediate
    /// A 16-bit pattern of an immediate word: (), #f, a Latin-1 character ...
    case word
    /// The number of a symbol.
    case symbol
    /// An unsigned number: arguments, captures, an index.
    case count
    /// A distance in instructions from this one.
    case jump
    /// A distance in words from this instruction to a literal.
    case literal
    /// A `TypeCode`.
    case type
    /// An index into the machine's table of primitives.
    case primitive
    /// 1 if the program has the operands the other way round, as in (> a b): for error messages.
    case swapped
}

/// One line of the instruction set. `x` has 8 bits, `a`, `b` and `c` 16; `d` is `b` and `c` together.
struct InstructionRow {
    var name: String
    var x: Operand = .none
    var a: Operand = .none
    var b: Operand = .none
    var c: Operand = .none
    var d: Operand = .none
    var canRaise = false
    /// Whether a collection, a preemption or an interrupt may happen here.
    var isSafepoint = false
    /// Whether control never reaches the next instruction.
    var isTerminator = false
    var doc: String
}

private func compare(_ name: String, _ doc: String) -> InstructionRow {
    InstructionRow(name: name, x: .swapped, a: .register, b: .register, c: .jump, canRaise: true, doc: doc)
}
private func compareImmediate(_ name: String, _ doc: String) -> InstructionRow {
    InstructionRow(name: name, a: .register, b: .immediate, c: .jump, canRaise: true, doc: doc)
}
private func binary(_ name: String, _ doc: String, raises: Bool = true) -> InstructionRow {
    InstructionRow(name: name, a: .destination, b: .register, c: .register, canRaise: raises, doc: doc)
}
private func unary(_ name: String, _ doc: String, raises: Bool = true) -> InstructionRow {
    InstructionRow(name: name, a: .destination, b: .register, canRaise: raises, doc: doc)
}
private func stub(_ name: String, _ doc: String, b: Operand = .none, raises: Bool = true) -> InstructionRow {
    InstructionRow(name: name, b: b, canRaise: raises, isTerminator: true, doc: doc)
}

let instructionTable: [InstructionRow] = [
    // Moves
    unary("move", "a := b", raises: false),
    InstructionRow(name: "loadWord", a: .destination, d: .immediate, doc: "a := the immediate word d, sign-extended"),
    InstructionRow(name: "loadLiteral", a: .destination, d: .literal, doc: "a := literal d"),
    InstructionRow(
        name: "loadCaptured", a: .destination, b: .count, doc: "a := captured variable b of the running closure"),
    // Instructions that are two others in one, which `CodeBuilder` puts together, are named for both.
    InstructionRow(
        name: "moveTwo", x: .destination, a: .destination, b: .register, c: .register, doc: "a := b, then x := c"),
    InstructionRow(
        name: "loadCapturedTwo", x: .destination, a: .destination, b: .count, c: .count,
        doc: "a := captured variable b, then x := captured variable c"),
    InstructionRow(name: "loadSelf", a: .destination, doc: "a := the running closure"),
    InstructionRow(
        name: "loadGlobal", a: .destination, d: .literal, canRaise: true,
        doc: "a := value of the global cell d; raises if unbound"),
    InstructionRow(name: "defineGlobal", a: .register, d: .literal, doc: "value of the global cell d := a"),
    InstructionRow(
        name: "checkBound", a: .register, d: .literal, canRaise: true,
        doc: "raises if a holds no value yet; literal d names it"),
    InstructionRow(
        name: "loadBox", a: .destination, b: .register, doc: "a := content of the letrec box b, or the unbound mark"),
    InstructionRow(name: "makeBox", a: .destination, doc: "a := a new letrec box, empty"),
    InstructionRow(name: "fillBox", a: .register, b: .register, doc: "content of the letrec box a := b"),

    // Jumps
    InstructionRow(name: "jump", d: .jump, isTerminator: true, doc: "goes to d"),
    InstructionRow(
        name: "loop", d: .jump, isSafepoint: true, isTerminator: true, doc: "goes back to d; looks at the fuel"),
    InstructionRow(
        name: "addImmediateLoop", x: .immediate, a: .register, d: .jump, canRaise: true, isSafepoint: true,
        isTerminator: true, doc: "a := a + the integer x, then loop"),
    InstructionRow(name: "jumpIfFalse", a: .register, d: .jump, doc: "goes to d if a is #f"),
    InstructionRow(name: "jumpIfTrue", a: .register, d: .jump, doc: "goes to d unless a is #f"),
    compare("jumpIfLess", "goes to c if a < b"),
    compare("jumpUnlessLess", "goes to c unless a < b"),
    compare("jumpIfLessEqual", "goes to c if a <= b"),
    compare("jumpUnlessLessEqual", "goes to c unless a <= b"),
    compare("jumpIfNumbersEqual", "goes to c if a = b"),
    compare("jumpUnlessNumbersEqual", "goes to c unless a = b"),
    compareImmediate("jumpIfLessImmediate", "goes to c if a < the integer b"),
    compareImmediate("jumpUnlessLessImmediate", "goes to c unless a < the integer b"),
    compareImmediate("jumpIfLessEqualImmediate", "goes to c if a <= the integer b"),
    compareImmediate("jumpUnlessLessEqualImmediate", "goes to c unless a <= the integer b"),
    compareImmediate("jumpIfGreaterImmediate", "goes to c if a > the integer b"),
    compareImmediate("jumpUnlessGreaterImmediate", "goes to c unless a > the integer b"),
    compareImmediate("jumpIfGreaterEqualImmediate", "goes to c if a >= the integer b"),
    compareImmediate("jumpUnlessGreaterEqualImmediate", "goes to c unless a >= the integer b"),
    compareImmediate("jumpIfNumbersEqualImmediate", "goes to c if a = the integer b"),
    compareImmediate("jumpUnlessNumbersEqualImmediate", "goes to c unless a = the integer b"),
    InstructionRow(
        name: "jumpIfEq", a: .register, b: .register, c: .jump, doc: "goes to c if a and b are the same word"),
    InstructionRow(
        name: "jumpUnlessEq", a: .register, b: .register, c: .jump, doc: "goes to c unless a and b are the same word"),
    InstructionRow(name: "jumpIfWord", a: .register, b: .word, c: .jump, doc: "goes to c if a is the immediate b"),
    InstructionRow(
        name: "jumpUnlessWord", a: .register, b: .word, c: .jump, doc: "goes to c unless a is the immediate b"),
    InstructionRow(name: "jumpIfSymbol", a: .register, b: .symbol, c: .jump, doc: "goes to c if a is the symbol b"),
    InstructionRow(
        name: "jumpUnlessSymbol", a: .register, b: .symbol, c: .jump, doc: "goes to c unless a is the symbol b"),
    InstructionRow(name: "jumpIfPair", a: .register, d: .jump, doc: "goes to d if a is a pair"),
    InstructionRow(name: "jumpUnlessPair", a: .register, d: .jump, doc: "goes to d unless a is a pair"),
    InstructionRow(
        name: "jumpIfCharacter", a: .register, b: .word, c: .jump, canRaise: true,
        doc: "goes to c if the character a is b; raises if a is no character"),
    InstructionRow(
        name: "jumpUnlessCharacter", a: .register, b: .word, c: .jump, canRaise: true,
        doc: "goes to c unless the character a is b; raises if a is no character"),
    InstructionRow(name: "jumpIfType", x: .type, a: .register, d: .jump, doc: "goes to d if a is of type x"),
    InstructionRow(name: "jumpUnlessType", x: .type, a: .register, d: .jump, doc: "goes to d unless a is of type x"),

    // Numbers
    binary("add", "a := b + c"),
    binary("subtract", "a := b - c"),
    binary("multiply", "a := b * c"),
    InstructionRow(
        name: "addImmediate", a: .destination, b: .register, c: .immediate, canRaise: true,
        doc: "a := b + the integer c"),
    binary("divide", "a := b / c"),
    binary("quotient", "a := (quotient b c)"),
    binary("remainder", "a := (remainder b c)"),
    binary("modulo", "a := (modulo b c)"),
    InstructionRow(
        name: "isLess", x: .swapped, a: .destination, b: .register, c: .register, canRaise: true, doc: "a := b < c"),
    InstructionRow(
        name: "isLessEqual", x: .swapped, a: .destination, b: .register, c: .register, canRaise: true,
        doc: "a := b <= c"),
    binary("areNumbersEqual", "a := b = c"),

    // Predicates
    binary("isEq", "a := (eq? b c)", raises: false),
    unary("not", "a := (not b)", raises: false),
    InstructionRow(name: "isType", x: .type, a: .destination, b: .register, doc: "a := whether b is of type x"),
    InstructionRow(
        name: "checkType", x: .type, a: .register, d: .literal, canRaise: true,
        doc: "raises unless a is of type x; literal d says for whom"),

    // Pairs and vectors
    binary("cons", "a := (cons b c)", raises: false),
    unary("consNull", "a := (cons b (quote ()))", raises: false),
    unary("car", "a := (car b)"),
    unary("cdr", "a := (cdr b)"),
    unary("cadr", "a := (cadr b)"),
    unary("cddr", "a := (cddr b)"),
    unary("caar", "a := (caar b)"),
    unary("cdar", "a := (cdar b)"),
    binary("vectorRef", "a := (vector-ref b c)"),
    unary("vectorLength", "a := (vector-length b)"),
    binary("stringRef", "a := (string-ref b c)"),
    unary("recordType", "a := the type of the record b, or #f if b is no record", raises: false),
    InstructionRow(
        name: "recordField", a: .destination, b: .register, c: .count, canRaise: true,
        doc: "a := field c, from 0, of the record b"),

    // Closures
    InstructionRow(
        name: "makeClosure", x: .none, a: .destination, d: .literal,
        doc: "a := a closure of the code d; `captures` follow, one for each captured variable of that code"),
    InstructionRow(
        name: "captures", x: .count,
        doc: "never executed: up to three registers (a, b, c) whose values the closure before captures; x counts them"),
    InstructionRow(
        name: "patchCapture", a: .register, b: .count, c: .register,
        doc: "captured variable b of the closure a := c; before any safepoint"),

    // Calls
    InstructionRow(
        name: "call", x: .count, a: .window, canRaise: true, isSafepoint: true,
        doc: "calls the procedure in register a-1 with x arguments from a on; the result goes to a-2"),
    InstructionRow(
        name: "callGlobal", x: .count, a: .window, d: .literal, canRaise: true, isSafepoint: true,
        doc: "as call, of the value of the global cell d"),
    InstructionRow(
        name: "callKnown", x: .count, a: .window, isSafepoint: true,
        doc: "as call, when a-1 is known to hold a closure of x parameters"),
    InstructionRow(
        name: "callLiteral", x: .count, a: .window, d: .literal, isSafepoint: true,
        doc: "as call, of the closure d, known to have x parameters"),
    InstructionRow(
        name: "callSelf", a: .window, d: .jump, isSafepoint: true,
        doc: "as call, of the running closure, whose entry is d, with all its arguments"),
    InstructionRow(
        name: "tailCall", x: .count, a: .window, canRaise: true, isSafepoint: true, isTerminator: true,
        doc: "as call, in place of the running frame"),
    InstructionRow(
        name: "tailCallGlobal", x: .count, a: .window, d: .literal, canRaise: true, isSafepoint: true,
        isTerminator: true,
        doc: "as callGlobal, in place of the running frame"),
    InstructionRow(
        name: "tailCallKnown", x: .count, a: .window, isSafepoint: true, isTerminator: true,
        doc: "as callKnown, in place of the running frame"),
    InstructionRow(
        name: "tailCallLiteral", x: .count, a: .window, d: .literal, isSafepoint: true, isTerminator: true,
        doc: "as callLiteral, in place of the running frame"),
    InstructionRow(
        name: "callWithContinuation", a: .window, canRaise: true, isSafepoint: true,
        doc: "as call, of the procedure in a itself, with the continuation of this call"),
    InstructionRow(
        name: "captureContinuation", a: .destination, b: .count,
        doc: "a := the continuation of the running frame, whose first b registers are in use"),
    InstructionRow(
        name: "callPrimitive", x: .count, a: .base, b: .primitive, c: .destination, canRaise: true,
        doc: "c := primitive b of x arguments from a on"),
    InstructionRow(
        name: "makeList", x: .count, a: .base, c: .destination, doc: "c := a list of the x registers from a on"),
    InstructionRow(name: "return", a: .register, isTerminator: true, doc: "returns a to the caller"),
    InstructionRow(name: "returnWord", d: .immediate, isTerminator: true, doc: "returns the immediate word d"),
    InstructionRow(
        name: "returnSum", b: .register, c: .register, canRaise: true, isTerminator: true, doc: "returns b + c"),
    InstructionRow(
        name: "returnPair", b: .register, c: .register, isSafepoint: true, isTerminator: true,
        doc: "returns a pair of b and c"),
    InstructionRow(name: "returnIfTrue", a: .register, c: .register, doc: "returns c unless a is #f"),
    InstructionRow(name: "returnIfFalse", a: .register, c: .register, doc: "returns c if a is #f"),
    InstructionRow(
        name: "returnIfWord", a: .register, b: .word, c: .register, doc: "returns c if a is the immediate b"),
    InstructionRow(
        name: "returnUnlessWord", a: .register, b: .word, c: .register, doc: "returns c unless a is the immediate b"),
    InstructionRow(
        name: "returnIfLessImmediate", a: .register, b: .immediate, c: .register, canRaise: true,
        doc: "returns c if a < the integer b"),
    InstructionRow(
        name: "returnIfNumbersEqualImmediate", a: .register, b: .immediate, c: .register, canRaise: true,
        doc: "returns c if a = the integer b"),
    InstructionRow(
        name: "enterLargeFrame", d: .count, canRaise: true,
        doc: "makes room for d registers; first in code that needs more than a small frame"),

    // Multiple values and dynamic state
    InstructionRow(
        name: "unpackValues", x: .count, a: .base, b: .register, c: .count, canRaise: true,
        doc: "x registers from a on := the values of b; if c is 1, the next one := a list of the rest"),
    InstructionRow(
        name: "tailCallWithValues", a: .register, b: .register, canRaise: true, isSafepoint: true, isTerminator: true,
        doc: "calls a with the values of b"),
    InstructionRow(name: "getDynamicState", a: .destination, doc: "a := the dynamic state"),
    InstructionRow(name: "setDynamicState", a: .register, doc: "the dynamic state := a"),

    // Bodies of the runtime's own procedures
    stub("primitiveBody", "returns primitive b of the arguments", b: .primitive),
    stub("suspendingBody", "as primitiveBody, of a primitive that may suspend the fiber", b: .primitive),
    stub("applyBody", "calls register 0 with register 1, a list whose last element is a list, spread"),
    stub("valuesBody", "returns the arguments as multiple values"),
    stub("callWithContinuationBody", "calls register 0 with the current continuation"),
    stub("continuationBody", "leaves to the running continuation with the arguments"),
    stub(
        "throwBody", "leaves to the continuation in register 0 with the values in register 1, winders having been run"),
    stub("recordConstructorBody", "returns a record with the arguments as fields"),
    stub("recordPredicateBody", "returns whether register 0 is a record of the type", raises: false),
    stub("recordAccessorBody", "returns a field of the record in register 0"),
    stub("parameterBody", "returns the parameter's value in the dynamic state"),
    stub("caseLambdaBody", "calls the first clause that accepts the number of arguments"),

    // Ends of stacks
    InstructionRow(
        name: "frameLink", doc: "never executed: marks a frame whose distance is in the word before its link"),
    stub("halt", "leaves the machine with the result", raises: false),
    stub("underflow", "goes on in the frame that the continuation below holds", raises: false),
    stub("barrierReturn", "as return, through a frame that a collection marked", raises: false),
]
