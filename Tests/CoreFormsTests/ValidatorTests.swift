// SPDX-License-Identifier: MIT
import SennitCoreForms
import SennitReader
import Testing

@Suite struct ValidatorTests {
    struct Invalid: Sendable, CustomTestStringConvertible {
        var form: CoreForm
        /// Paths and beginnings of reasons.
        var errors: [String]

        init(_ form: CoreForm, _ errors: String...) {
            self.form = form
            self.errors = errors
        }

        var testDescription: String { errors.joined(separator: "; ") }
    }

    private static let one = CoreForm.constant(Constant(value: .number(.integer(1))))
    private static let x = Variable(name: "x", id: 1)
    private static let user = ModuleName(["user"])
    private static let define = CoreForm.define(Define(module: user, name: "a", value: one))

    private static func reference(_ name: Symbol = "x", _ id: Int32 = 1) -> CoreForm {
        .localReference(LocalReference(variable: Variable(name: name, id: id)))
    }

    private static func constant(_ value: ConstantValue) -> CoreForm { .constant(Constant(value: value)) }

    private static func parameter(_ name: Symbol, _ id: Int32) -> Parameter {
        Parameter(variable: Variable(name: name, id: id))
    }

    private static func binding(_ name: Symbol, _ id: Int32, _ value: CoreForm) -> Binding {
        Binding(variable: Variable(name: name, id: id), value: value)
    }

    private static let scopes: [Invalid] = [
        Invalid(reference(), "LocalReference: expected a variable in scope, found x with the id 1"),
        Invalid(
            .let(Let(bindings: [binding("x", 1, reference())], body: reference())),
            "Let.bindings[0].value: expected a variable in scope"),
        Invalid(
            .let(Let(bindings: [binding("y", 1, one)], body: reference())), "Let.body: expected a variable in scope"),
        Invalid(
            .begin(Begin(forms: [.let(Let(bindings: [binding("x", 1, one)], body: one)), reference()])),
            "Begin.forms[1]: expected a variable in scope"),
        Invalid(
            .begin(
                Begin(forms: [
                    .let(Let(bindings: [binding("x", 1, one)], body: one)),
                    .let(Let(bindings: [binding("y", 1, one)], body: one)),
                ])), "Begin.forms[1].bindings[0].id: expected an id used once, found y with the id 1 again"),
        Invalid(
            .lambda(Lambda(parameters: [parameter("x", 1), parameter("x", 1)], body: reference())),
            "Lambda.parameters[1].id: expected an id used once"),
        Invalid(
            .lambda(Lambda(parameters: [parameter("x", 1)], rest: parameter("r", 1), body: one)),
            "Lambda.rest.id: expected an id used once"),
        Invalid(
            .lambda(Lambda(parameters: [parameter("x", 0)], body: one)), "Lambda.parameters[0].id: expected an id of"),
        Invalid(
            .letValues(LetValues(parameters: [parameter("x", 1)], rest: nil, producer: reference(), body: one)),
            "LetValues.producer: expected a variable in scope"),
        Invalid(
            .caseLambda(
                CaseLambda(clauses: [
                    Lambda(parameters: [parameter("x", 1)], body: one), Lambda(parameters: [], body: reference()),
                ])), "CaseLambda.clauses[1].body: expected a variable in scope"),
    ]

    private static let shapes: [Invalid] = [
        Invalid(.begin(Begin(forms: [])), "Begin.forms: expected at least one element, found ()"),
        Invalid(.caseLambda(CaseLambda(clauses: [])), "CaseLambda.clauses: expected at least one element"),
        Invalid(.begin(Begin(forms: [define])), "Begin.forms[0]: expected a form that may stand here, found Define"),
        Invalid(
            .lambda(Lambda(parameters: [], body: .import(Import(modules: [])))),
            "Lambda.body: expected a form that may stand here, found Import"),
        Invalid(
            .module(
                Module(
                    name: user, imports: [], exports: [],
                    body: [define, .module(Module(name: user, imports: [], exports: [], body: []))])),
            "Module.body[1]: expected a form that may stand here, found Module"),
        Invalid(
            .module(Module(name: ["other"], imports: [], exports: [], body: [define])),
            "Module.body[0].module: expected the name of the module, (other), found (user)"),
        Invalid(
            .module(
                Module(
                    name: user, imports: [],
                    exports: [
                        Export(externalName: "a", module: user, name: "a"),
                        Export(externalName: "a", module: user, name: "b"),
                    ], body: [])), "Module.exports[1]: expected an element that is not there yet, found a again"),
        Invalid(
            .import(Import(modules: [user, []])), "Import.modules[1]: expected a module name of at least one part"),
        Invalid(
            .globalReference(GlobalReference(module: [], name: "a")),
            "GlobalReference.module: expected a module name of at least one part"),
        Invalid(
            .recordConstructor(RecordConstructor(name: "r", type: one, fields: [0, -1, 0])),
            "RecordConstructor.fields[1]: expected a number from 0, found -1",
            "RecordConstructor.fields[2]: expected an element that is not there yet"),
        Invalid(
            .recordAccessor(RecordAccessor(name: "r", type: one, field: -1)),
            "RecordAccessor.field: expected a number from 0"),
        Invalid(
            .recordAccessor(
                RecordAccessor(name: "r", type: .recordType(RecordType(name: "t", fields: ["a"])), field: 1)),
            "RecordAccessor.field: expected a number below 1, found 1"),
        Invalid(
            .recordConstructor(
                RecordConstructor(name: "r", type: .recordType(RecordType(name: "t", fields: ["a"])), fields: [0, 1])),
            "RecordConstructor.fields[1]: expected a number below 1, found 1"),
        Invalid(
            .defineValues(DefineValues(module: user, names: ["a", "a"], rest: nil, producer: one)),
            "DefineValues.names[1]: expected an element that is not there yet"),
        Invalid(
            .defineValues(DefineValues(module: user, names: ["a"], rest: "a", producer: one)),
            "DefineValues.rest: expected a name other than those before, found a again"),
    ]

    private static let constants: [Invalid] = [
        Invalid(
            constant(.improperList([], tail: .boolean(true))), "Constant.value: expected an element before the dot"),
        Invalid(
            constant(.list([.improperList([.boolean(true)], tail: .list([]))])),
            "Constant.value[0]: expected a tail that is not a list"),
        Invalid(
            constant(.number(.bigInteger(negative: false, digits: "12", radix: 10))),
            "Constant.value: expected a number"),
        Invalid(
            constant(.number(.bigInteger(negative: false, digits: "12", radix: 99))),
            "Constant.value: expected a number"),
        Invalid(
            constant(.number(.rational(numerator: .real(1), denominator: .integer(1)))),
            "Constant.value: expected a number"),
        Invalid(
            constant(.number(.rational(numerator: .integer(1), denominator: .integer(0)))),
            "Constant.value: expected a number"),
        Invalid(
            constant(.number(.exactDecimal(negative: false, digits: "", exponent: 0))),
            "Constant.value: expected a number"),
    ]

    @Test(arguments: scopes + shapes + constants)
    func `what the compilers cannot take is refused with the path`(invalid: Invalid) throws {
        let program = Program(files: FileSet(), forms: [invalid.form])
        let found = program.validationErrors().map(\.description)
        #expect(found.count == invalid.errors.count, "\(found)")
        for (found, expected) in zip(found, invalid.errors) {
            let name = expected.prefix { $0.isLetter }
            #expect(found.hasPrefix("Program.forms[0]" + expected.dropFirst(name.count)), "\(found)")
        }
        let first = try #require(throws: CoreFormError.self) { try invalid.form.validate() }
        #expect(first.description.hasPrefix(invalid.errors[0]))
        #expect(first.offset == nil)
    }

    @Test func `ids may be used again in another top-level form and in another form of a module`() throws {
        let form = CoreForm.let(Let(bindings: [Self.binding("x", 1, Self.one)], body: Self.reference()))
        let module = CoreForm.module(Module(name: Self.user, imports: [], exports: [], body: [form, form]))
        try Program(files: FileSet(), forms: [form, form, module]).validate()
    }

    @Test func `positions must lie in the files`() throws {
        var files = FileSet()
        let file = try files.addFile(name: "a", bytes: Array("abc".utf8))
        func errors(_ position: Int32) -> [CoreFormError.Reason] {
            let form = CoreForm.constant(Constant(value: .boolean(true), position: Position(position)))
            return Program(files: files, forms: [form]).validationErrors().map(\.reason)
        }
        #expect(errors(0) == [] && errors(1) == [] && errors(file.size + 1) == [])
        for outside: Int32 in [-1, file.size + 2, .max, .min] {
            #expect(errors(outside) == [.positionOutsideFiles(Position(outside))])
        }
    }

    @Test func `another version is refused`() {
        let program = Program(version: 2, files: FileSet(), forms: [Self.define])
        #expect(program.validationErrors().map(\.description) == ["Program.version: expected version 1, found 2"])
    }

    @Test func `one pass finds all errors up to the limit`() {
        let forms = Array(repeating: Self.reference(), count: 10)
        let program = Program(files: FileSet(), forms: forms)
        #expect(program.validationErrors().count == 10)
        #expect(program.validationErrors(limit: 3).map(\.path) == (0..<3).map { "Program.forms[\($0)]" })
    }
}

extension ModuleName: @retroactive ExpressibleByArrayLiteral {
    public init(arrayLiteral parts: Symbol...) { self.init(parts) }
}
