// SPDX-License-Identifier: MIT
import SennitReader
import SennitCoreForms

/// What a definition defines: a variable of a body, or one of a module.
enum Target {
    case local(Variable)
    case global(Symbol)

    var name: Symbol {
        switch self {
        case .local(let variable): variable.name
        case .global(let symbol): symbol
        }
    }
}

/// A form of a body or of a unit's top level after the first pass, which has found out what is
/// defined and has not looked inside values and expressions.
enum ScannedForm {
    case expression(Syntax)
    case value(Target, DefinedValue, form: Syntax)
    case values([Target], rest: Target?, producer: Syntax, form: Syntax)
    /// The variables of a pattern, and the value that it takes apart.
    case pattern([Target], pattern: Syntax, value: Syntax, form: Syntax)
    case record(RecordDefinition, form: Syntax)
    /// Already complete: an import or a library.
    case finished(CoreForm)

    var isExpression: Bool {
        if case .expression = self { return true }
        return false
    }

    /// The source; nil of what is complete.
    var form: Syntax? {
        switch self {
        case .expression(let form), .value(_, _, let form), .values(_, _, _, let form), .pattern(_, _, _, let form),
            .record(_, let form):
            form
        case .finished: nil
        }
    }
}

/// The right-hand side of a definition.
enum DefinedValue {
    case expression(Syntax)
    case procedure(formals: Syntax, body: ArraySlice<Syntax>)
    case typedProcedure(TypedFunction)
}

struct RecordDefinition {
    let typeName: Symbol
    let type: Target
    let fields: [Symbol]
    let constructor: (target: Target, fields: [Int32])?
    let predicate: Target?
    let accessors: [(target: Target, field: Int32)]
}

/// The parts of `deffunc`.
struct TypedFunction {
    let formals: Syntax
    let types: [Symbol?]
    let restType: Symbol?
    let returnType: Symbol?
    let body: ArraySlice<Syntax>
}

/// The forms still to be scanned. Splicing pushes a list instead of copying what follows it.
struct FormQueue {
    private var stack: [ArraySlice<Syntax>] = []

    init(_ forms: ArraySlice<Syntax>) { push(forms) }

    mutating func push(_ forms: ArraySlice<Syntax>) {
        if !forms.isEmpty { stack.append(forms) }
    }

    mutating func next() -> Syntax? {
        guard let form = stack.last?.first else { return nil }
        stack[stack.count - 1].removeFirst()
        if stack[stack.count - 1].isEmpty { stack.removeLast() }
        return form
    }
}
