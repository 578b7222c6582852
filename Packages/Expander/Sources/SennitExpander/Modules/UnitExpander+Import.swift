// SPDX-License-Identifier: MIT
import SennitReader
import SennitCoreForms

extension UnitExpander {
    /// Processes the import sets of one import; returns the libraries named, each once.
    func importSets(_ sets: ArraySlice<Syntax>, _ form: Syntax) throws(ExpanderError) -> [ModuleName] {
        var modules: [ModuleName] = []
        for set in sets {
            let interface = try importSet(set)
            if !modules.contains(interface.name) { modules.append(interface.name) }
            module.add(interface)
        }
        return modules
    }

    /// An import set (R7RS 5.2) as the interface that it makes of a library's. A library that is
    /// imported whole keeps its own table.
    private func importSet(_ set: Syntax) throws(ExpanderError) -> LibraryInterface {
        if let items = set.list, items.count >= 2, let modifier = items[0].identifier?.symbol, items[1].list != nil,
            let kind = ImportModifier(rawValue: modifier.name)
        {
            var interface = try importSet(items[1])
            switch kind {
            case .only: try restrict(&interface, to: items)
            case .except: try exclude(items, from: &interface)
            case .prefix: try addPrefix(items, set, to: &interface)
            case .rename: try rename(items, in: &interface)
            }
            return interface
        }
        return try library(try moduleName(set), at: set)
    }

    private enum ImportModifier: String {
        case only, except, prefix, rename
    }

    private func library(_ name: ModuleName, at form: Syntax) throws(ExpanderError) -> LibraryInterface {
        if let interface = try findLibrary(name, at: form) { return interface }
        throw error(
            .import(name), "there is no library \(name)", at: form,
            hint: Mutators.advice(for: name) ?? session.provider.whereabouts(of: name))
    }

    func findLibrary(_ name: ModuleName, at form: Syntax) throws(ExpanderError) -> LibraryInterface? {
        do throws(ExpanderError) {
            return try session.findInterface(of: name)
        } catch {
            // An error without a place is about this import; another one is in the library's source.
            if error.position != .none { throw error }
            throw self.error(error.kind, error.message, at: form, hint: error.hint)
        }
    }

    /// `(part ...)` where a part is an identifier or an exact non-negative integer.
    func moduleName(_ form: Syntax) throws(ExpanderError) -> ModuleName {
        var parts: [Symbol] = []
        for item in form.list ?? [] {
            switch item.value {
            case .identifier(let identifier): parts.append(identifier.symbol)
            case .constant(.number(.integer(let number))) where number >= 0: parts.append(Symbol(String(number)))
            default: throw notALibraryName(form)
            }
        }
        if parts.isEmpty { throw notALibraryName(form) }
        return ModuleName(parts)
    }

    private func notALibraryName(_ form: Syntax) -> ExpanderError {
        error(
            .import(nil),
            "\(form.brief(limit: 40)) is not a library's name, which is a list of identifiers "
                + "such as (scheme base)", at: form)
    }

    private func restrict(_ interface: inout LibraryInterface, to items: [Syntax]) throws(ExpanderError) {
        var exports: [Symbol: ExportedBinding] = [:]
        for item in items.dropFirst(2) {
            let (name, binding) = try exported(item, by: interface)
            exports[name] = binding
        }
        interface.exports = exports
    }

    private func exclude(_ items: [Syntax], from interface: inout LibraryInterface) throws(ExpanderError) {
        for item in items.dropFirst(2) {
            let (name, _) = try exported(item, by: interface)
            interface.exports[name] = nil
        }
    }

    private func addPrefix(
        _ items: [Syntax], _ set: Syntax, to interface: inout LibraryInterface
    ) throws(ExpanderError) {
        guard items.count == 3, let prefix = items[2].identifier?.symbol.name else {
            throw error(.import(interface.name), "import: expected (prefix import-set identifier)", at: set)
        }
        let unprefixed = interface.exports
        var exports: [Symbol: ExportedBinding] = [:]
        exports.reserveCapacity(unprefixed.count)
        for (name, binding) in unprefixed { exports[Symbol(prefix + name.name)] = binding }
        interface.exports = exports
    }

    private func rename(_ items: [Syntax], in interface: inout LibraryInterface) throws(ExpanderError) {
        var renamed: [(Symbol, ExportedBinding)] = []
        for item in items.dropFirst(2) {
            guard let pair = item.list, pair.count == 2, let new = pair[1].identifier else {
                throw error(.import(interface.name), "import: a renaming is (old-name new-name)", at: item)
            }
            let (_, binding) = try exported(pair[0], by: interface)
            renamed.append((new.symbol, binding))
        }
        // All old names go before any new one comes, so that two names can be swapped.
        for item in items.dropFirst(2) {
            if let old = item.list?.first?.identifier { interface.exports[old.symbol] = nil }
        }
        for (name, binding) in renamed { interface.exports[name] = binding }
    }

    private func exported(
        _ form: Syntax, by interface: LibraryInterface
    ) throws(ExpanderError) -> (Symbol, ExportedBinding) {
        guard let name = form.identifier?.symbol else {
            throw error(.import(interface.name), "import: \(form.brief(limit: 30)) is not an identifier", at: form)
        }
        if let binding = interface[name] { return (name, binding) }
        if let advice = Mutators.advice(for: name) {
            throw error(.mutator(name), "there is no \(name): values never change", at: form, hint: advice)
        }
        let near = Spelling.nearest(to: name, among: interface.exports.keys)
        throw error(
            .unboundIdentifier(name, suggestions: near), "library \(interface.name) does not export \(name)",
            at: form, hint: near.isEmpty ? nil : "did you mean \(near.map(\.name).joined(separator: ", "))?")
    }
}
