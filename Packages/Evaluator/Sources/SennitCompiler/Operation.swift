// SPDX-License-Identifier: MIT
import SennitMachine
import SennitReader

/// What the machine does itself when a library procedure of the same meaning is called.
enum Operation: Equatable {
    case add, subtract, multiply, divide, quotient, remainder, modulo
    case less, lessEqual, greater, greaterEqual, numbersEqual
    case isEq, not, charactersEqual
    case isType(TypeCode)
    case list, cons, car, cdr, cadr, cddr, caar, cdar
    case vectorRef, vectorLength, stringRef
    /// The type of a record, or #f.
    case recordTypeOf
    /// The field of a record with this number.
    case recordField(Int)
    // Made by the compiler, not named by a library.
    case recordType, getDynamicState

    /// Whether evaluating it can neither raise nor be observed.
    var isPure: Bool {
        switch self {
        case .isEq, .not, .isType, .cons, .list, .recordTypeOf: true
        default: false
        }
    }

    /// Whether its result is #t or #f.
    var isPredicate: Bool {
        switch self {
        case .less, .lessEqual, .greater, .greaterEqual, .numbersEqual, .isEq, .not, .charactersEqual, .isType: true
        default: false
        }
    }

    /// The instruction of those that are one, with a destination and registers for operands.
    var opcode: Opcode? {
        switch self {
        case .add: .add
        case .subtract: .subtract
        case .multiply: .multiply
        case .divide: .divide
        case .quotient: .quotient
        case .remainder: .remainder
        case .modulo: .modulo
        case .less: .isLess
        case .lessEqual: .isLessEqual
        case .numbersEqual: .areNumbersEqual
        case .isEq: .isEq
        case .not: .not
        case .cons: .cons
        case .car: .car
        case .cdr: .cdr
        case .cadr: .cadr
        case .cddr: .cddr
        case .caar: .caar
        case .cdar: .cdar
        case .vectorRef: .vectorRef
        case .vectorLength: .vectorLength
        case .stringRef: .stringRef
        case .recordTypeOf: .recordType
        default: nil
        }
    }
}

/// Operations by the library procedure they implement, with the number of operands.
enum OperationTable {
    static let binary: [String: Operation] = [
        "+": .add, "-": .subtract, "*": .multiply, "/": .divide, "quotient": .quotient,
        "truncate-quotient": .quotient, "remainder": .remainder, "truncate-remainder": .remainder,
        "modulo": .modulo, "floor-remainder": .modulo, "<": .less, "<=": .lessEqual, ">": .greater,
        ">=": .greaterEqual, "=": .numbersEqual, "eq?": .isEq, "cons": .cons, "vector-ref": .vectorRef,
        "string-ref": .stringRef,
    ]
    static let unary: [String: Operation] = [
        "not": .not, "car": .car, "cdr": .cdr, "cadr": .cadr, "cddr": .cddr, "caar": .caar, "cdar": .cdar,
        "vector-length": .vectorLength, "null?": .isType(.null), "pair?": .isType(.pair),
        "symbol?": .isType(.symbol), "string?": .isType(.string), "vector?": .isType(.vector),
        "procedure?": .isType(.procedure), "char?": .isType(.character), "boolean?": .isType(.boolean),
        "bytevector?": .isType(.bytevector), "eof-object?": .isType(.endOfFile), "%record-type": .recordTypeOf,
    ]
    /// Looked up by symbol: interning a name costs more than the look-up.
    static let binaryBySymbol = Dictionary(uniqueKeysWithValues: binary.map { (Symbol($0.key), $0.value) })
    static let unaryBySymbol = Dictionary(uniqueKeysWithValues: unary.map { (Symbol($0.key), $0.value) })
    static let comparisonsWithZero: [Symbol: Operation] = [
        Symbol("zero?"): .numbersEqual, Symbol("positive?"): .greater, Symbol("negative?"): .less,
    ]
    static let eqvLike: Set<Symbol> = [Symbol("eqv?"), Symbol("equal?")]
    static let recordField = Symbol("%record-field")
    static let characterEqual = Symbol("char=?")
    static let list = Symbol("list")
    static let values = Symbol("values")
    static let callWithValues = Symbol("call-with-values")
}
