// SPDX-License-Identifier: MIT
import SennitReader

/// A node of the intermediate representation: what surface syntax expands to and what every
/// execution tier starts from.
///
/// The tree is closed under printing and parsing: its canonical text is
/// `(NodeType :field value ...)` with every field present, in declaration order.
public indirect enum CoreForm: Hashable, Sendable {
    case constant(Constant)
    case localReference(LocalReference)
    case globalReference(GlobalReference)
    case conditional(Conditional)
    case begin(Begin)
    case lambda(Lambda)
    case caseLambda(CaseLambda)
    case `let`(Let)
    case letrec(Letrec)
    case letValues(LetValues)
    case call(Call)
    case recordType(RecordType)
    case recordConstructor(RecordConstructor)
    case recordPredicate(RecordPredicate)
    case recordAccessor(RecordAccessor)
    case define(Define)
    case defineValues(DefineValues)
    case defineFunction(DefineFunction)
    case module(Module)
    case `import`(Import)
}

/// A place in the source, as one integer over all files of a `FileSet`; 0 for none.
///
/// A position either lies in a file's range, or is the number of an expansion: then the form came
/// from a macro's template, and the `FileSet` knows which macro and which use of it.
public struct Position: Hashable, Sendable {
    public var rawValue: Int32
    public init(_ rawValue: Int32) { self.rawValue = rawValue }
    public static let none = Position(0)
}

/// A library or program name such as `(scheme base)`; integers are kept as their digits.
public struct ModuleName: Hashable, Sendable {
    public var parts: [Symbol]
    public init(_ parts: [Symbol]) { self.parts = parts }
}

/// A local variable. `id` is unique within one top-level form, given in order of binding, from 1,
/// so that expansion is deterministic; `name` is for people.
public struct Variable: Hashable, Sendable {
    public var name: Symbol
    public var id: Int32
    public init(name: Symbol, id: Int32) {
        self.name = name
        self.id = id
    }
}

/// A formal parameter; `type` names a type that the argument is checked against on entry.
public struct Parameter: Hashable, Sendable {
    public var variable: Variable
    public var type: Symbol?
    public var position: Position
    public init(variable: Variable, type: Symbol? = nil, position: Position = .none) {
        self.variable = variable
        self.type = type
        self.position = position
    }
}

/// A variable and the form whose value it gets.
public struct Binding: Hashable, Sendable {
    public var variable: Variable
    public var value: CoreForm
    public var position: Position
    public init(variable: Variable, value: CoreForm, position: Position = .none) {
        self.variable = variable
        self.value = value
        self.position = position
    }
}

/// A literal. Evaluates to the same (immutable) object each time.
public struct Constant: Hashable, Sendable {
    public var value: ConstantValue
    public var position: Position
    public init(value: ConstantValue, position: Position = .none) {
        self.value = value
        self.position = position
    }
}

/// A reference to a variable bound by an enclosing form.
public struct LocalReference: Hashable, Sendable {
    public var variable: Variable
    public var position: Position
    public init(variable: Variable, position: Position = .none) {
        self.variable = variable
        self.position = position
    }
}

/// A reference to a definition, by the module that defined it and the name it was defined under.
/// Late bound: it sees the latest definition at each use.
public struct GlobalReference: Hashable, Sendable {
    public var module: ModuleName
    public var name: Symbol
    public var position: Position
    public init(module: ModuleName, name: Symbol, position: Position = .none) {
        self.module = module
        self.name = name
        self.position = position
    }
}

/// `if`; a one-armed `if` has the unspecified constant as `alternative`.
public struct Conditional: Hashable, Sendable {
    public var test: CoreForm
    public var consequent: CoreForm
    public var alternative: CoreForm
    public var position: Position
    public init(test: CoreForm, consequent: CoreForm, alternative: CoreForm, position: Position = .none) {
        self.test = test
        self.consequent = consequent
        self.alternative = alternative
        self.position = position
    }
}

/// Evaluates its forms in order; the last one's values are its values. Never empty.
public struct Begin: Hashable, Sendable {
    public var forms: [CoreForm]
    public var position: Position
    public init(forms: [CoreForm], position: Position = .none) {
        self.forms = forms
        self.position = position
    }
}

/// A procedure. `name` is for error messages and printing. `rest` collects further arguments in a
/// list. `returnType` is checked where a value is returned other than by a tail call.
public struct Lambda: Hashable, Sendable {
    public var name: Symbol?
    public var parameters: [Parameter]
    public var rest: Parameter?
    public var returnType: Symbol?
    public var body: CoreForm
    public var position: Position
    public init(
        name: Symbol? = nil, parameters: [Parameter], rest: Parameter? = nil, returnType: Symbol? = nil,
        body: CoreForm, position: Position = .none
    ) {
        self.name = name
        self.parameters = parameters
        self.rest = rest
        self.returnType = returnType
        self.body = body
        self.position = position
    }
}

/// Several lambdas, of which a call runs the first that accepts its number of arguments.
public struct CaseLambda: Hashable, Sendable {
    public var name: Symbol?
    public var clauses: [Lambda]
    public var position: Position
    public init(name: Symbol? = nil, clauses: [Lambda], position: Position = .none) {
        self.name = name
        self.clauses = clauses
        self.position = position
    }
}

/// Evaluates all values, left to right, outside the scope of the variables; then the body.
public struct Let: Hashable, Sendable {
    public var bindings: [Binding]
    public var body: CoreForm
    public var position: Position
    public init(bindings: [Binding], body: CoreForm, position: Position = .none) {
        self.bindings = bindings
        self.body = body
        self.position = position
    }
}

/// `letrec*`: values are evaluated in order inside the scope of all the variables; to use a variable
/// before its value is there is an error at run time.
public struct Letrec: Hashable, Sendable {
    public var bindings: [Binding]
    public var body: CoreForm
    public var position: Position
    public init(bindings: [Binding], body: CoreForm, position: Position = .none) {
        self.bindings = bindings
        self.body = body
        self.position = position
    }
}

/// Binds the values that `producer` returns; further values go to `rest` as a list.
public struct LetValues: Hashable, Sendable {
    public var parameters: [Parameter]
    public var rest: Parameter?
    public var producer: CoreForm
    public var body: CoreForm
    public var position: Position
    public init(
        parameters: [Parameter], rest: Parameter?, producer: CoreForm, body: CoreForm, position: Position = .none
    ) {
        self.parameters = parameters
        self.rest = rest
        self.producer = producer
        self.body = body
        self.position = position
    }
}

/// A procedure call. Operator and arguments are evaluated left to right.
public struct Call: Hashable, Sendable {
    public var operation: CoreForm
    public var arguments: [CoreForm]
    public var position: Position
    public init(operation: CoreForm, arguments: [CoreForm], position: Position = .none) {
        self.operation = operation
        self.arguments = arguments
        self.position = position
    }
}

/// Makes a new record type each time it is evaluated.
public struct RecordType: Hashable, Sendable {
    public var name: Symbol
    public var fields: [Symbol]
    public var position: Position
    public init(name: Symbol, fields: [Symbol], position: Position = .none) {
        self.name = name
        self.fields = fields
        self.position = position
    }
}

/// A constructor procedure for the record type that `type` evaluates to. Its nth parameter becomes
/// field number `fields[n]`; fields not named hold #f.
public struct RecordConstructor: Hashable, Sendable {
    public var name: Symbol
    public var type: CoreForm
    public var fields: [Int32]
    public var position: Position
    public init(name: Symbol, type: CoreForm, fields: [Int32], position: Position = .none) {
        self.name = name
        self.type = type
        self.fields = fields
        self.position = position
    }
}

/// A predicate procedure for the record type that `type` evaluates to.
public struct RecordPredicate: Hashable, Sendable {
    public var name: Symbol
    public var type: CoreForm
    public var position: Position
    public init(name: Symbol, type: CoreForm, position: Position = .none) {
        self.name = name
        self.type = type
        self.position = position
    }
}

/// A procedure that returns field number `field` of a record of the type that `type` evaluates to.
public struct RecordAccessor: Hashable, Sendable {
    public var name: Symbol
    public var type: CoreForm
    public var field: Int32
    public var position: Position
    public init(name: Symbol, type: CoreForm, field: Int32, position: Position = .none) {
        self.name = name
        self.type = type
        self.field = field
        self.position = position
    }
}

/// Defines or redefines a global. Only at top level and in a module's body.
public struct Define: Hashable, Sendable {
    public var module: ModuleName
    public var name: Symbol
    public var value: CoreForm
    public var position: Position
    public init(module: ModuleName, name: Symbol, value: CoreForm, position: Position = .none) {
        self.module = module
        self.name = name
        self.value = value
        self.position = position
    }
}

/// Defines globals from the values that `producer` returns.
public struct DefineValues: Hashable, Sendable {
    public var module: ModuleName
    public var names: [Symbol]
    public var rest: Symbol?
    public var producer: CoreForm
    public var position: Position
    public init(module: ModuleName, names: [Symbol], rest: Symbol?, producer: CoreForm, position: Position = .none) {
        self.module = module
        self.names = names
        self.rest = rest
        self.producer = producer
        self.position = position
    }
}

/// A typed function definition (`deffunc`): defines a global whose value is `function`.
public struct DefineFunction: Hashable, Sendable {
    public var module: ModuleName
    public var name: Symbol
    public var function: Lambda
    public var position: Position
    public init(module: ModuleName, name: Symbol, function: Lambda, position: Position = .none) {
        self.module = module
        self.name = name
        self.function = function
        self.position = position
    }
}

/// A library (`define-library`): its body runs once, when a program that needs it starts.
public struct Module: Hashable, Sendable {
    public var name: ModuleName
    public var imports: [ModuleName]
    public var exports: [Export]
    public var body: [CoreForm]
    public var position: Position
    public init(
        name: ModuleName, imports: [ModuleName], exports: [Export], body: [CoreForm], position: Position = .none
    ) {
        self.name = name
        self.imports = imports
        self.exports = exports
        self.body = body
        self.position = position
    }
}

/// An exported variable: `externalName` outside is `name` of `module` (its home, which is another
/// module when the variable is re-exported). Exported macros live only in the expander.
public struct Export: Hashable, Sendable {
    public var externalName: Symbol
    public var module: ModuleName
    public var name: Symbol
    public var position: Position
    public init(externalName: Symbol, module: ModuleName, name: Symbol, position: Position = .none) {
        self.externalName = externalName
        self.module = module
        self.name = name
        self.position = position
    }
}

/// Makes sure that the named modules have been run. Names were resolved during expansion.
public struct Import: Hashable, Sendable {
    public var modules: [ModuleName]
    public var position: Position
    public init(modules: [ModuleName], position: Position = .none) {
        self.modules = modules
        self.position = position
    }
}

/// A whole unit of code: what a file, or one entry at the REPL, expands to.
public struct Program: Hashable, Sendable {
    /// The version of the core form format.
    public static let currentVersion: Int32 = 1
    public var version: Int32
    public var files: FileSet
    public var forms: [CoreForm]
    public init(version: Int32 = Program.currentVersion, files: FileSet, forms: [CoreForm]) {
        self.version = version
        self.files = files
        self.forms = forms
    }
}
