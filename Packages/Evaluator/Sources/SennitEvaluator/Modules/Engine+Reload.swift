// SPDX-License-Identifier: MIT
import SennitCoreForms
import SennitExpander
import SennitHeap
import SennitLibrary
import SennitMachine
import SennitReader

/// Loading modules again, and files of modules.
extension Engine {
    /// The steps that load a module anew from its file. Until they are published the old version is what all see.
    func reload(_ name: ModuleName) throws(SennitError) -> [Word] {
        guard let entry = modules[name] else {
            throw .usage("there is no module \(name.qualifier) to reload\(hint(forModule: name))")
        }
        guard let file = entry.file, let bytes = sourceText(ofModuleFile: file) else {
            throw .usage(
                entry.file.map { "cannot read \($0), which defined \(name.qualifier)" }
                    ?? "\(name.qualifier) was not defined in a file; evaluate its definition again instead")
        }
        let loads = try expandModules(bytes, file: file, only: name)
        guard !loads.isEmpty else { throw .usage("\(file) does not define \(name.qualifier) any more") }
        return try steps(of: loads)
    }

    /// A version of a module that has been expanded, and what importers will see of it.
    typealias ExpandedModule = (entry: ModuleEntry, interface: LibraryInterface)

    func steps(of loads: [ExpandedModule]) throws(SennitError) -> [Word] {
        var steps: [Word] = []
        for load in loads { steps += try loadSteps(load.entry, interface: load.interface) }
        return steps
    }

    /// Expands all modules that a file defines, or one of them. What is known of them stays as it is.
    ///
    /// - Parameter isSlurp: whether the file may have other forms, which are left alone.
    func expandModules(
        _ bytes: [UInt8], file name: String, only wanted: ModuleName? = nil, isSlurp: Bool = false
    ) throws(SennitError) -> [ExpandedModule] {
        let (data, file) = try read(bytes, file: name)
        var loads: [ExpandedModule] = []
        // Others see the old versions until the new ones are published.
        var known: [KnownModule] = []
        defer { for module in known.reversed() { putBack(module) } }
        for datum in ModuleFile.definitions(in: data) where !isSlurp || !ModuleFile.names(definedBy: datum).isEmpty {
            for name in ModuleFile.names(definedBy: datum) {
                known.append(
                    KnownModule(name: name, interface: expander.interface(of: name), entry: modules[name]))
            }
            let scratch = TopLevelEnvironment(name: environment.name, imports: [builtins.everything])
            let forms = try expandBesideFibers { () throws(ExpanderError) in
                try expander.expandForm(datum, file: file, in: scratch)
            }
            for form in forms {
                switch form {
                case .module(let module):
                    guard let interface = expander.interface(of: module.name) else { continue }
                    if wanted == nil || module.name == wanted {
                        let digest = Engine.digest(bytes)
                        loads.append((ModuleEntry(module: module, file: name, digest: digest), interface))
                    }
                case .import: continue
                default:
                    throw .syntax([
                        Diagnostic(
                            .syntax, "\(name) has something besides modules in it", location: location(form.position),
                            hint: "(slurp \"\(name)\") brings its definitions in, (run \"\(name)\") runs it")
                    ])
                }
            }
        }
        return loads
    }

    private struct KnownModule {
        let name: ModuleName
        let interface: LibraryInterface?
        let entry: ModuleEntry?
    }

    private func putBack(_ module: KnownModule) {
        if let interface = module.interface { expander.register(interface) } else { expander.forget(module.name) }
        modules[module.name] = module.entry
    }

    private func sourceText(ofModuleFile file: String) -> [UInt8]? {
        if file.hasPrefix(EmbeddedFiles.prefix) {
            return EmbeddedFiles.text(of: String(file.dropFirst(EmbeddedFiles.prefix.count)))
        }
        return options.capabilities.files ? readWholeFile(file) : nil
    }

    /// Near names, for an error.
    func hint(forModule name: ModuleName) -> String {
        let near = modules.keys.map(\.qualifier).filter { $0.hasPrefix(name.qualifier.prefix(1)) }.sorted()
        return near.isEmpty ? "" : "; there are \(near.joined(separator: ", "))"
    }
}
