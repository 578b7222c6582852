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
        let steps = try loadModules(bytes, file: file, only: name).steps
        guard !steps.isEmpty else { throw .usage("\(file) does not define \(name.qualifier) any more") }
        return steps
    }

    /// The steps that load all modules that a file defines, or one of them, and all that they define, exported or not.
    ///
    /// - Parameter isSlurp: whether the file may have other forms, which are left alone.
    func loadModules(
        _ bytes: [UInt8], file name: String, only wanted: ModuleName? = nil, isSlurp: Bool = false
    ) throws(SennitError) -> (steps: [Word], definitions: [LibraryInterface]) {
        let (data, file) = try read(bytes, file: name)
        var loads: [(ModuleEntry, LibraryInterface)] = []
        // Others see the old interfaces until the new versions are published.
        var old: [LibraryInterface] = []
        defer { for interface in old { expander.register(interface) } }
        for datum in ModuleFile.definitions(in: data) where !isSlurp || !ModuleFile.names(definedBy: datum).isEmpty {
            let scratch = TopLevelEnvironment(name: environment.name, imports: [builtins.everything])
            let forms = try expandDefinition(datum, file, in: scratch, &old)
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
        var steps: [Word] = []
        for (entry, interface) in loads { steps += try loadSteps(entry, interface: interface) }
        return (steps, loads.compactMap(\.1.definitions))
    }

    private func expandDefinition(
        _ datum: Datum, _ file: FileSet.File, in scratch: TopLevelEnvironment, _ old: inout [LibraryInterface]
    ) throws(SennitError) -> [CoreForm] {
        // Reports of errors look at the expander's tables, on other threads.
        running.lock()
        defer { running.unlock() }
        for name in ModuleFile.names(definedBy: datum) {
            if let interface = expander.interface(of: name) { old.append(interface) }
        }
        return try expand { () throws(ExpanderError) in try expander.expandForm(datum, file: file, in: scratch) }
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
