// SPDX-License-Identifier: MIT
import SennitCoreForms
import SennitExpander
import SennitLibrary
import SennitReader

/// Where the expander finds libraries and included files.
final class Provider: LibraryProvider {
    let builtins: BuiltinLibraries
    let options: InterpreterOptions
    unowned var engine: Engine!

    init(builtins: BuiltinLibraries, options: InterpreterOptions) {
        self.builtins = builtins
        self.options = options
    }

    func interface(of name: ModuleName) throws(ExpanderError) -> LibraryInterface? {
        if name.isInternal { return nil }
        if let interface = builtins.interface(name) { return interface }
        return try engine.loadLibrary(name)
    }

    var defaultLibrary: ModuleName { .everything }

    func whereabouts(of name: ModuleName) -> String? { engine.whereabouts(of: name) }

    func load(include path: String, relativeTo file: String?) throws(ExpanderError) -> (name: String, bytes: [UInt8]) {
        var name = path
        if !path.hasPrefix("/"), let file, let slash = file.lastIndex(of: "/") { name = file[...slash] + path }
        guard let bytes = try read(include: name, path) else {
            throw ExpanderError(.include(path: path), "include: cannot read \(name)")
        }
        engine.sources[name] = bytes
        return (name, bytes)
    }

    private func read(include name: String, _ path: String) throws(ExpanderError) -> [UInt8]? {
        if name.hasPrefix(EmbeddedFiles.prefix) {
            return EmbeddedFiles.text(of: String(name.dropFirst(EmbeddedFiles.prefix.count)))
        }
        guard options.capabilities.files else {
            throw ExpanderError(.include(path: path), "include: this interpreter may not read files")
        }
        return readWholeFile(name)
    }

    var features: [Symbol] { Provider.featureNames.map { Symbol($0) } }

    static let featureNames = [
        "r7rs", "exact-closed", "exact-complex", "ratios", "ieee-float", "full-unicode", "sennit", "immutable",
        // SRFI 115; there is no regexp-backrefs.
        "regexp-non-greedy", "regexp-look-around", "regexp-unicode",
    ]
}
