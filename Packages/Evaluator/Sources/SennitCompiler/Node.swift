// SPDX-License-Identifier: MIT
import SennitCoreForms
import SennitHeap
import SennitMachine
import SennitReader

/// The compiler's own tree: core forms with variables resolved to objects, library procedures to
/// operations, and `letrec` taken apart.
indirect enum Node {
    /// An immediate, or an old object.
    case constant(Word)
    case local(LocalVariable)
    /// A late-bound global, through its cell.
    case global(cell: Word, Position)
    case conditional(Node, Node, Node)
    /// At least two nodes.
    case sequence([Node])
    case lambda(Procedure)
    case caseLambda(Symbol?, [Procedure], Position)
    case `let`(LocalVariable, Node, Node)
    /// Mutually recursive procedures.
    case fix([(LocalVariable, Procedure)], Node)
    /// A variable that closures capture before it has its value: box, then body.
    case box(LocalVariable, Node)
    case fillBox(LocalVariable, Node)
    case letValues([LocalVariable], rest: LocalVariable?, Node, Node, Position)
    case call(Node, [Node], Position)
    /// In tail position only: the variable is the continuation of the procedure that this is part of.
    case withContinuation(LocalVariable, Node, Position)
    case operation(Operation, [Node], Position)
    case primitive(index: Int, [Node], Position)
    case define(cell: Word, Node, Position)
}

/// A local variable. Never assigned to, so its value may be read from wherever it is at hand.
final class LocalVariable {
    let name: Symbol
    /// The number of references that are left after simplification.
    var references = 0
    /// Of those, the ones that call it with a number of arguments its procedure takes.
    var knownCalls = 0
    /// The procedure it is bound to by `let` or `fix`.
    var procedure: Procedure?
    var isBoxed = false
    /// For a variable of a `let` whose value may stand in its place.
    var substitute: Node?
    /// Its one call is replaced by its procedure's body.
    var isInlined = false
    /// Calls of it are jumps: see `Contification.swift`.
    var isLabel = false
    /// The closure of a procedure without captured variables, made when the code is loaded.
    var closedLiteral: Word?
    /// Assumed until `ClosureAnalysis` finds otherwise: its procedure captures nothing.
    var isClosed = false
    /// The procedure whose frame holds it.
    var owner: Procedure?
    /// Where in that frame: a register, once code is being generated.
    var register = -1
    /// Another variable has the same register.
    var isShared = false
    /// The label in whose body it is bound, as a number; see `Generator.level`.
    var level = -1
    /// For a label: its place in the code, and the registers of its parameters are theirs.
    var label: Label?

    init(_ name: Symbol) { self.name = name }

    /// Whether it is only ever called, with the right number of arguments.
    var isKnownProcedure: Bool { procedure != nil && references == knownCalls }
}

extension LocalVariable: Hashable {
    static func == (a: LocalVariable, b: LocalVariable) -> Bool { a === b }
    func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

/// A lambda on its way to code.
final class Procedure {
    let name: Symbol?
    let parameters: [LocalVariable]
    /// Of the parameters, and then of the rest if there is one.
    let parameterTypes: [TypeCode?]
    let rest: LocalVariable?
    let returnType: TypeCode?
    var body: Node
    let position: Position
    /// The variable it is bound to, by which its body calls it.
    var selfVariable: LocalVariable?
    /// The closure that calls of it already refer to, for a definition that is made once.
    var closure: Word?
    /// The procedure that this one is written in.
    var parent: Procedure?
    /// Variables of enclosing procedures that it, or a procedure inside it, refers to, in order.
    var external: [LocalVariable] = []
    var externalSet: Set<LocalVariable> = []
    /// Those of them that its closure carries.
    var captures: [LocalVariable] = []

    init(
        name: Symbol?, parameters: [LocalVariable], parameterTypes: [TypeCode?], rest: LocalVariable?,
        returnType: TypeCode?, body: Node, position: Position
    ) {
        self.name = name
        self.parameters = parameters
        self.parameterTypes = parameterTypes
        self.rest = rest
        self.returnType = returnType
        self.body = body
        self.position = position
    }

    func accepts(_ count: Int) -> Bool { rest == nil && count == parameters.count }
    var hasTypes: Bool { returnType != nil || parameterTypes.contains { $0 != nil } }
}

extension Node {
    var constantWord: Word? {
        if case .constant(let word) = self { return word }
        return nil
    }

    /// Calls `body` with each direct part.
    func forEachPart(_ body: (Node) -> Void) {
        switch self {
        case .constant, .local, .global: break
        case .conditional(let test, let yes, let no):
            body(test)
            body(yes)
            body(no)
        case .sequence(let nodes): nodes.forEach(body)
        case .lambda(let procedure): body(procedure.body)
        case .caseLambda(_, let clauses, _): for clause in clauses { body(clause.body) }
        case .let(_, let value, let rest):
            body(value)
            body(rest)
        case .fix(let bindings, let rest):
            for (_, procedure) in bindings { body(procedure.body) }
            body(rest)
        case .box(_, let rest), .withContinuation(_, let rest, _): body(rest)
        case .fillBox(_, let value): body(value)
        case .letValues(_, _, let producer, let rest, _):
            body(producer)
            body(rest)
        case .call(let callee, let arguments, _):
            body(callee)
            arguments.forEach(body)
        case .operation(_, let arguments, _), .primitive(_, let arguments, _): arguments.forEach(body)
        case .define(_, let value, _): body(value)
        }
    }
}

/// What a global reference stands for.
package enum GlobalBinding {
    /// A definition that may change: read through its cell at each use.
    case cell(Word)
    /// A library procedure, which nobody can redefine: an old object.
    case constant(Word)
    /// A primitive; `procedure` makes the closure for uses other than calls.
    case primitive(index: Int, minimum: Int, maximum: Int?, procedure: () -> Word)
}

/// What the compiler asks of the evaluator.
package protocol Linker: AnyObject {
    func resolve(module: ModuleName, name: Symbol) throws(CompileError) -> GlobalBinding
    /// The cell of a definition in `module`.
    func cell(module: ModuleName, name: Symbol) -> Word
    /// The closure that stands for a definition made once, which this form makes.
    func fixedProcedure(module: ModuleName, name: Symbol) -> Word?
    /// The text of such a procedure, if it has been defined by now and is short enough to stand in the
    /// place of its calls.
    func inlinable(module: ModuleName, name: Symbol) -> Lambda?
    /// An old object (or immediate) for a literal.
    func constant(_ value: ConstantValue) throws(CompileError) -> Word
}

/// Why a valid program could not be compiled: a limit of the machine was passed.
package struct CompileError: Error {
    package let message: String
    package let position: Position
    package init(message: String, position: Position) {
        self.message = message
        self.position = position
    }
}
