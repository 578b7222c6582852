// SPDX-License-Identifier: MIT
import SennitCoreForms
import SennitExpander
import SennitLibrary
import SennitMachine
import SennitReader

/// The libraries that come with the system, by name, in tables that are built when first asked for.
final class BuiltinLibraries {
    enum Definition {
        case primitive(Primitive)
        case scheme(SchemeDefinition)
        case control(ControlProcedures.Entry)
        /// Made by the evaluator when it starts.
        case runtime
    }

    /// What one library defines.
    final class Table {
        let name: ModuleName
        var definitions: [Symbol: Definition] = [:]
        /// What has been linked: set by `GlobalTable`.
        var linked: [Symbol: GlobalLink] = [:]
        init(name: ModuleName) { self.name = name }
    }

    private var tables: [ModuleName: Table] = [:]
    private var interfaces: [ModuleName: LibraryInterface] = [:]
    let names: [ModuleName]
    private let declarations: [ModuleName: [LibraryDeclaration]]

    init(declarations: [LibraryDeclaration]) {
        var byName: [ModuleName: [LibraryDeclaration]] = [:]
        var names: [ModuleName] = []
        for declaration in declarations {
            let name = ModuleName(declaration.name.map { Symbol($0) })
            if byName[name] == nil { names.append(name) }
            byName[name, default: []].append(declaration)
        }
        self.declarations = byName
        self.names = names
    }

    func table(_ name: ModuleName) -> Table? {
        if let table = tables[name] { return table }
        guard let parts = declarations[name] else { return nil }
        let table = Table(name: name)
        for part in parts {
            for primitive in part.primitives { table.definitions[Symbol(primitive.name)] = .primitive(primitive) }
        }
        let module = name.parts.map(\.name)
        for definition in schemeDefinitions
        where definition.module.count == module.count
            && zip(definition.module, module).allSatisfy({ $0.description == $1 })
        {
            table.definitions[Symbol(definition.name.description)] = .scheme(definition)
        }
        for entry in ControlProcedures.entries where entry.module == module {
            table.definitions[Symbol(entry.name)] = .control(entry)
        }
        if name == ModuleName.base {
            for port in BuiltinLibraries.portParameters { table.definitions[Symbol(port)] = .runtime }
        }
        tables[name] = table
        return table
    }

    /// What importing the library makes visible: its procedures and the expander's keywords.
    func interface(_ name: ModuleName) -> LibraryInterface? {
        if let interface = interfaces[name] { return interface }
        var exports: [Symbol: ExportedBinding] = [:]
        if let table = table(name) {
            for symbol in table.definitions.keys { exports[symbol] = .variable(module: name, name: symbol) }
        }
        for (symbol, keyword) in CoreSyntax.exports(of: name) { exports[symbol] = .syntax(keyword) }
        if name == BuiltinLibraries.everything {
            for other in names where !other.isInternal && other != name {
                guard let part = interface(other) else { continue }
                exports.merge(part.exports) { old, _ in old }
            }
        }
        guard !exports.isEmpty else { return nil }
        let interface = LibraryInterface(name: name, exports: exports)
        interfaces[name] = interface
        return interface
    }

    /// Parameters of (scheme base) that the evaluator makes when it starts.
    static let portParameters = ["current-input-port", "current-output-port", "current-error-port"]

    /// The library that a program without imports sees.
    static let everything = ModuleName([Symbol("sennit"), Symbol("base")])
}

extension ModuleName {
    static let `internal` = ModuleName([Symbol("sennit"), Symbol("internal")])
    var isInternal: Bool { self == ModuleName.internal }
}
