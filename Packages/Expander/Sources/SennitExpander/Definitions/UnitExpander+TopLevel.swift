// SPDX-License-Identifier: MIT
import SennitReader
import SennitCoreForms

/// The words that work at top level before anything is imported.
enum UnitKeyword {
    case `import`
    case defineLibrary
    case defmodule
    case begin
    case condExpand

    private static let names: [Symbol: UnitKeyword] = [
        "import": .import, "define-library": .defineLibrary, "defmodule": .defmodule,
        "begin": .begin, "cond-expand": .condExpand,
    ]

    init?(_ name: Symbol) {
        guard let word = Self.names[name] else { return nil }
        self = word
    }
}

extension UnitExpander {
    func expandTopLevel(_ data: [Datum], base: Int32) throws(ExpanderError) -> [CoreForm] {
        let reader = SyntaxReader(base: base, maximumHeight: options.maximumDepth)
        var forms: [Syntax] = []
        forms.reserveCapacity(data.count)
        for datum in data { forms.append(try reader.syntax(datum)) }
        return try expandTopLevel(forms)
    }

    /// Both passes over the forms of a unit. All definitions are known before any value or
    /// expression is expanded.
    func expandTopLevel(_ forms: [Syntax]) throws(ExpanderError) -> [CoreForm] {
        var scanned: [ScannedForm] = []
        scanned.reserveCapacity(forms.count)
        for form in forms {
            startForm()
            var queue = FormQueue([form])
            while let next = queue.next() {
                module.formsBefore = scanned.count
                try scan(next, queue: &queue, scope: .topLevel, into: &scanned)
                try checkConflict(next)
            }
        }
        var result: [CoreForm] = []
        result.reserveCapacity(scanned.count)
        var keywords = module.takeRedefinitions()
        for (index, item) in scanned.enumerated() {
            startForm()
            keywords.apply(before: index, to: module)
            try append(item, to: &result)
            if let form = item.form { try checkConflict(form) }
        }
        keywords.apply(before: .max, to: module)
        if !qualifiedModules.isEmpty && unit != .library {
            result.insert(.import(Import(modules: qualifiedModules, position: .none)), at: importIndex(result))
        }
        return result
    }

    /// A form whose first word means something only at top level and before any import.
    func scan(
        _ word: UnitKeyword, _ form: Syntax, _ items: [Syntax], queue: inout FormQueue,
        into result: inout [ScannedForm]
    ) throws(ExpanderError) {
        switch word {
        case .begin: queue.push(items.dropFirst())
        case .condExpand: queue.push(try condExpand(form, items)[...])
        case .import:
            if unit == .library {
                throw error(
                    .import(nil), "import: inside a library, import is a declaration beside begin, not in it", at: form)
            }
            let startsProgram = unit == .program && !hasImported
            if startsProgram {
                let started = result.contains { item in
                    if case .finished(.module) = item { return false }
                    return true
                }
                if started {
                    throw error(
                        .import(nil), "import: imports come before a program's definitions and expressions", at: form)
                }
                module.state.imports = []
                module.isStrict = true
                hasImported = true
            }
            let modules = try importSets(items.dropFirst(), form)
            result.append(.finished(.import(Import(modules: modules, position: form.position))))
        case .defineLibrary:
            if unit == .library {
                throw error(.import(nil), "define-library: a library cannot contain another one", at: form)
            }
            result.append(.finished(.module(try expandLibrary(form, items))))
        case .defmodule:
            if unit == .library {
                throw error(.import(nil), "defmodule: a module cannot contain another one", at: form)
            }
            result.append(.finished(.module(try expandModule(form, items))))
        }
    }

    /// Behind the modules that the unit itself defines and what it imports.
    private func importIndex(_ forms: [CoreForm]) -> Int {
        forms.firstIndex { form in
            switch form {
            case .module, .import: false
            default: true
            }
        } ?? forms.count
    }

    private func append(_ item: ScannedForm, to result: inout [CoreForm]) throws(ExpanderError) {
        switch item {
        case .finished(let form): result.append(form)
        case .expression(let form): result.append(try expand(form))
        case .value(let target, let value, let form):
            let expansion = try expand(value, name: target.name, form)
            if case .typedProcedure = value, case .lambda(let function) = expansion {
                result.append(
                    .defineFunction(
                        DefineFunction(
                            module: module.name, name: target.name, function: function, position: form.position)))
            } else {
                result.append(definition(target, expansion, form))
            }
        case .record(let record, let form):
            for (target, value) in emit(record, form) { result.append(definition(target, value, form)) }
        case .values(let targets, let rest, let producer, let form):
            result.append(
                .defineValues(
                    DefineValues(
                        module: module.name, names: targets.map(\.name), rest: rest?.name,
                        producer: try expand(producer), position: form.position)))
        case .pattern(let targets, let pattern, let value, let form):
            result.append(
                .defineValues(
                    DefineValues(
                        module: module.name, names: targets.map(\.name), rest: nil,
                        producer: try matchDefinition(pattern, value, form), position: form.position)))
        }
    }

    private func definition(_ target: Target, _ value: CoreForm, _ form: Syntax) -> CoreForm {
        .define(Define(module: module.name, name: target.name, value: value, position: form.position))
    }
}
