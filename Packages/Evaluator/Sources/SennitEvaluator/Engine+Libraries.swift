// SPDX-License-Identifier: MIT
import SennitCoreForms
import SennitExpander
import SennitLibrary
import SennitReader

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Libraries in files, found by their names: those that come with the system, whose files are in the executable,
/// before all others.
extension Engine {
    /// The library of that name from the embedded files or from the first folder of the search path that has a file
    /// for it; nil if there is none.
    ///
    /// What the file defines becomes known; its bodies run when a program imports them.
    func loadLibrary(_ name: ModuleName) throws(ExpanderError) -> LibraryInterface? {
        guard let file = Engine.fileName(of: name) else { return nil }
        if let bytes = EmbeddedFiles.text(of: file) {
            try expandLibraryFile(EmbeddedFiles.prefix + file, bytes, for: name)
            return expander.interface(of: name)
        }
        for folder in options.libraryPath {
            let path = folder.isEmpty || folder == "." ? file : "\(folder)/\(file)"
            guard let bytes = readWholeFile(path) else {
                if errno == ENOENT || errno == ENOTDIR { continue }
                throw ExpanderError(.import(name), "cannot read \(path): \(String(cString: strerror(errno)))")
            }
            try expandLibraryFile(path, bytes, for: name)
            if let interface = expander.interface(of: name) { return interface }
            throw ExpanderError(.import(name), "\(path) does not define the library \(name)")
        }
        return nil
    }

    /// For an error's hint: the file that the library of that name would be in, and the folders without it.
    func whereabouts(of name: ModuleName) -> String? {
        guard !name.isInternal, let file = Engine.fileName(of: name), !options.libraryPath.isEmpty else { return nil }
        let folders = options.libraryPath.map { $0.isEmpty ? "." : $0 }
        return "looked for \(file) in \(folders.joined(separator: ", "))"
    }

    /// `(a b c)` is in `a/b/c.sld`. A part that would lead elsewhere in the file system names no file.
    private static func fileName(of name: ModuleName) -> String? {
        let parts = name.parts.map(\.name)
        for part in parts where part.isEmpty || part == "." || part == ".." || part.contains("/") || part.contains("\0")
        {
            return nil
        }
        return parts.joined(separator: "/") + ".sld"
    }

    private func expandLibraryFile(_ path: String, _ bytes: [UInt8], for name: ModuleName) throws(ExpanderError) {
        let data: [Datum]
        let file: FileSet.File
        do {
            (data, file) = try read(bytes, file: path)
        } catch {
            throw ExpanderError(.import(name), "in the file of \(name), \(error.rendered)")
        }
        for datum in data {
            let scratch = TopLevelEnvironment(name: name, imports: [builtins.everything])
            for form in try expander.expandForm(datum, file: file, in: scratch) {
                guard case .module(let module) = form else {
                    throw ExpanderError(.import(name), "\(path) has something besides define-library in it")
                }
                noteModule(module, file: path, source: bytes)
            }
        }
    }
}
