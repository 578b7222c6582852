// SPDX-License-Identifier: MIT
import SennitCoreForms
import SennitReader
import TestSupport

/// Makes valid programs at random, the same ones from the same seed.
struct ProgramGenerator {
    var random: SeededGenerator
    private var files = FileSet()
    private var scope: [Variable] = []
    private var nextID: Int32 = 1
    private var budget = 0

    init(seed: UInt64) { random = SeededGenerator(seed: seed) }

    mutating func program() -> Program {
        files = FileSet()
        for index in 0..<Int.random(in: 0...2, using: &random) {
            let text = (0..<Int.random(in: 0...200, using: &random)).map { _ in
                Bool.random(using: &random) ? UInt8(ascii: "\n") : UInt8(ascii: "x")
            }
            _ = try? files.addFile(name: "file \(index).scm", bytes: text)
            _ = files.addExpansion(macro: symbol(), site: position())
        }
        let forms = (0..<Int.random(in: 0...4, using: &random)).map { _ in topLevelForm() }
        return Program(files: files, forms: forms)
    }

    mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }

    mutating func count(_ most: Int) -> Int { Int.random(in: 0...most, using: &random) }

    private mutating func topLevelForm() -> CoreForm {
        if chance(15) {
            let name = moduleName()
            var exports: [Export] = []
            for _ in 0..<count(3) {
                let export = Export(externalName: symbol(), module: moduleName(), name: symbol(), position: position())
                if !exports.contains(where: { $0.externalName == export.externalName }) { exports.append(export) }
            }
            let body = (0..<count(3)).map { _ in definitionOrForm(in: name) }
            return .module(
                Module(name: name, imports: moduleNames(), exports: exports, body: body, position: position()))
        }
        if chance(10) { return .import(Import(modules: moduleNames(), position: position())) }
        return definitionOrForm(in: moduleName())
    }

    private mutating func definitionOrForm(in module: ModuleName) -> CoreForm {
        scope = []
        nextID = 1
        budget = 60
        switch count(4) {
        case 0:
            return .define(Define(module: module, name: symbol(), value: form(), position: position()))
        case 1:
            var names: [Symbol] = []
            for _ in 0..<count(3) {
                let name = symbol()
                if !names.contains(name) { names.append(name) }
            }
            let rest = chance(50) ? names.popLast() : nil
            return .defineValues(
                DefineValues(module: module, names: names, rest: rest, producer: form(), position: position()))
        case 2:
            return .defineFunction(
                DefineFunction(module: module, name: symbol(), function: lambda(), position: position()))
        default: return form()
        }
    }

    private mutating func forms(atLeast least: Int = 0) -> [CoreForm] {
        (0..<Swift.max(least, count(3))).map { _ in form() }
    }

    private mutating func form() -> CoreForm {
        budget -= 1
        if budget <= 0 || chance(25) { return leaf() }
        switch count(11) {
        case 0:
            return .conditional(
                Conditional(test: form(), consequent: form(), alternative: form(), position: position()))
        case 1: return .begin(Begin(forms: forms(atLeast: 1), position: position()))
        case 2: return .lambda(lambda())
        case 3:
            let clauses = (0...count(2)).map { _ in lambda() }
            return .caseLambda(CaseLambda(name: optionalSymbol(), clauses: clauses, position: position()))
        case 4: return let_()
        case 5: return letrec()
        case 6: return letValues()
        case 7:
            return .recordConstructor(
                RecordConstructor(
                    name: symbol(), type: form(), fields: [2, 0, 5].dropLast(count(3)), position: position())
            ).withoutRecordType()
        case 8: return .recordPredicate(RecordPredicate(name: symbol(), type: form(), position: position()))
        case 9:
            return .recordAccessor(
                RecordAccessor(name: symbol(), type: form(), field: Int32(count(9)), position: position())
            ).withoutRecordType()
        case 10:
            let fields = (0..<count(3)).map { _ in symbol() }
            return .recordType(RecordType(name: symbol(), fields: fields, position: position()))
        default: return .call(Call(operation: form(), arguments: forms(), position: position()))
        }
    }

    private mutating func leaf() -> CoreForm {
        if let variable = scope.randomElement(using: &random), chance(50) {
            return .localReference(LocalReference(variable: variable, position: position()))
        }
        if chance(40) {
            return .globalReference(GlobalReference(module: moduleName(), name: symbol(), position: position()))
        }
        return .constant(Constant(value: constant(depth: 3), position: position()))
    }

    private mutating func variable() -> Variable {
        defer { nextID += 1 }
        return Variable(name: symbol(), id: nextID)
    }

    private mutating func parameter() -> Parameter {
        Parameter(variable: variable(), type: optionalSymbol(), position: position())
    }

    private mutating func binding(_ variable: Variable) -> Binding {
        Binding(variable: variable, value: form(), position: position())
    }

    private mutating func within<Result>(_ variables: [Variable], _ body: (inout Self) -> Result) -> Result {
        let outer = scope
        scope += variables
        defer { scope = outer }
        return body(&self)
    }

    private mutating func parameters() -> (required: [Parameter], rest: Parameter?, variables: [Variable]) {
        let required = (0..<count(3)).map { _ in parameter() }
        let rest = chance(30) ? parameter() : nil
        return (required, rest, (required + [rest].compactMap { $0 }).map(\.variable))
    }

    private mutating func lambda() -> Lambda {
        let (required, rest, variables) = parameters()
        let body = within(variables) { $0.form() }
        return Lambda(
            name: optionalSymbol(), parameters: required, rest: rest, returnType: optionalSymbol(), body: body,
            position: position())
    }

    private mutating func let_() -> CoreForm {
        let variables = (0..<count(3)).map { _ in variable() }
        let bindings = variables.map { binding($0) }
        let body = within(variables) { $0.form() }
        return .let(Let(bindings: bindings, body: body, position: position()))
    }

    private mutating func letrec() -> CoreForm {
        let variables = (0..<count(3)).map { _ in variable() }
        return within(variables) { generator in
            let bindings = variables.map { generator.binding($0) }
            return .letrec(Letrec(bindings: bindings, body: generator.form(), position: generator.position()))
        }
    }

    private mutating func letValues() -> CoreForm {
        let producer = form()
        let (required, rest, variables) = parameters()
        let body = within(variables) { $0.form() }
        func untyped(_ parameter: Parameter) -> Parameter {
            Parameter(variable: parameter.variable, position: parameter.position)
        }
        return .letValues(
            LetValues(
                parameters: required.map(untyped), rest: rest.map(untyped), producer: producer, body: body,
                position: position()))
    }

    private mutating func position() -> Position {
        Position(Int32.random(in: 0..<files.end, using: &random))
    }

    private mutating func moduleNames() -> [ModuleName] {
        (0..<count(3)).map { _ in moduleName() }
    }

    private mutating func moduleName() -> ModuleName {
        ModuleName((0...count(2)).map { _ in chance(20) ? Symbol("\(count(20))") : symbol() })
    }

    private mutating func optionalSymbol() -> Symbol? { chance(50) ? symbol() : nil }
}

extension CoreForm {
    /// The same with another form in place of a record type that may have too few fields.
    fileprivate func withoutRecordType() -> CoreForm {
        mapChildren { child in
            guard case .recordType = child else { return child }
            return .begin(Begin(forms: [child]))
        }
    }
}
