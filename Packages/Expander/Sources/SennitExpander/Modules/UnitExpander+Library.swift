// SPDX-License-Identifier: MIT
import SennitReader
import SennitCoreForms

extension UnitExpander {
    /// The declarations of a library, gathered before any is acted on.
    private struct Declarations {
        var exports: [(local: Identifier, external: Symbol, form: Syntax)] = []
        var imports: [(sets: ArraySlice<Syntax>, form: Syntax)] = []
        var body: [Syntax] = []
    }

    /// `(define-library name declaration ...)`, R7RS 5.6: expands the body in an environment of its
    /// own and makes the library known to the session.
    func expandLibrary(_ form: Syntax, _ items: [Syntax]) throws(ExpanderError) -> Module {
        guard items.count >= 2 else {
            throw error(
                .syntax(keyword: "define-library", expected: "(define-library (name ...) declaration ...)"),
                "define-library: expected (define-library (name ...) declaration ...)", at: form)
        }
        let name = try moduleName(items[1])
        let environment = TopLevelEnvironment(name: name, isStrict: true)
        let inner = UnitExpander(session: session, module: environment.scope, unit: .library)
        inner.uses = uses
        let (module, interface) = try session.whileExpanding(name) { () throws(ExpanderError) in
            try inner.library(form, items, environment)
        }
        session.register(interface)
        session.host?.note(module)
        return module
    }

    private func library(
        _ form: Syntax, _ items: [Syntax], _ environment: TopLevelEnvironment
    ) throws(ExpanderError) -> (Module, LibraryInterface) {
        let declarations = try declarations(items.dropFirst(2))
        var imports: [ModuleName] = []
        for declaration in declarations.imports {
            for name in try importSets(declaration.sets, declaration.form) where !imports.contains(name) {
                imports.append(name)
            }
        }
        let body = try expandTopLevel(declarations.body)
        imports += qualifiedModules.filter { !imports.contains($0) }
        var interface = LibraryInterface(name: module.name, exports: [:])
        interface.owner = environment
        var exports: [Export] = []
        for export in declarations.exports {
            let binding = try exportedBinding(export.local, export.form)
            try checkConflict(export.form)
            if interface.exports.updateValue(binding, forKey: export.external) != nil {
                throw error(.duplicate(export.external), "\(export.external) is exported twice", at: export.form)
            }
            if case .variable(let home, let name) = binding {
                exports.append(
                    Export(
                        externalName: export.external, module: home, name: name, position: export.form.position))
            }
        }
        let module = Module(
            name: module.name, imports: imports, exports: exports, body: body, position: form.position)
        return (module, interface)
    }

    private func exportedBinding(_ name: Identifier, _ form: Syntax) throws(ExpanderError) -> ExportedBinding {
        switch resolve(name) {
        case .global(let home, let name): return .variable(module: home, name: name)
        case .core(let keyword): return .syntax(keyword)
        case .macro(let macro): return .macro(macro)
        case .free, .local:
            let near = suggestions(for: name.symbol)
            throw error(
                .unboundIdentifier(name.symbol, suggestions: near),
                "\(name.symbol) is exported but neither defined nor imported", at: form,
                hint: near.isEmpty ? nil : "did you mean \(near.map(\.name).joined(separator: ", "))?")
        }
    }

    private func declarations(_ forms: ArraySlice<Syntax>) throws(ExpanderError) -> Declarations {
        var result = Declarations()
        var queue = FormQueue(forms)
        while let form = queue.next() {
            guard let items = form.list, let head = items.first?.identifier?.symbol else {
                throw notADeclaration(form)
            }
            switch head.name {
            case "export":
                for item in items.dropFirst() { result.exports.append(try export(item)) }
            case "import": result.imports.append((items.dropFirst(), form))
            case "begin": result.body += items.dropFirst()
            case "include": result.body += try include(.include, form, items)
            case "include-ci": result.body += try include(.includeFoldingCase, form, items)
            case "include-library-declarations": queue.push(try include(.include, form, items)[...])
            case "cond-expand": queue.push(try condExpand(form, items)[...])
            default: throw notADeclaration(form)
            }
        }
        return result
    }

    private func export(_ form: Syntax) throws(ExpanderError) -> (local: Identifier, external: Symbol, form: Syntax) {
        if let name = form.identifier { return (name, name.symbol, form) }
        guard let items = form.list, items.count == 3, items[0].identifier?.symbol == "rename",
            let local = items[1].identifier, let external = items[2].identifier
        else {
            throw error(
                .syntax(keyword: "export", expected: "(export name ... (rename name external-name) ...)"),
                "export: expected a name or (rename name external-name)", at: form)
        }
        return (local, external.symbol, form)
    }

    private func notADeclaration(_ form: Syntax) -> ExpanderError {
        let expected = "export, import, begin, include, include-ci, include-library-declarations or cond-expand"
        return error(
            .syntax(keyword: "define-library", expected: expected),
            "define-library: \(form.brief(limit: 30)) is not a declaration", at: form,
            hint: "a declaration is \(expected); definitions go inside (begin ...)")
    }
}
