// SPDX-License-Identifier: MIT
import SennitReader

/// What the libraries in embedded files export, as their files say.
package enum EmbeddedExports {
    package struct Export {
        /// As it is declared, here or elsewhere.
        package let declared: String
        /// As others import it.
        package let name: String
    }

    /// The file of a library, whose name is given with its parentheses.
    package static func file(of library: String) -> String {
        library.dropFirst().dropLast().split(separator: " ").joined(separator: "/") + ".sld"
    }

    /// What a library exports, sorted by name; nothing if no file is embedded for it.
    package static func exports(of library: String) -> [Export] {
        EmbeddedFiles.text(of: file(of: library)).map { exports(in: $0) } ?? []
    }

    /// The libraries that programs can import a name from, those of the report first, then SRFIs. Reads all embedded
    /// files: for the hint of an error.
    package static func libraries(exporting name: String) -> [String] {
        let rows = LibraryIndex.rows(named: Symbol(name)).map(LibraryIndex.library)
        var found = Set(rows.filter { $0 != .sennitInternal }.map { "(\($0.name))" })
        for index in 0..<EmbeddedFiles.count {
            guard let library = EmbeddedFiles.library(ofFile: "\(EmbeddedFiles.at(index).name)"),
                exports(of: library).contains(where: { $0.name == name })
            else { continue }
            found.insert(library)
        }
        func rank(_ library: String) -> Int {
            ["(scheme", "(srfi", "(sennit"].firstIndex { library.hasPrefix($0) } ?? 3
        }
        return found.sorted { (rank($0), $0) < (rank($1), $1) }
    }

    private static func exports(in bytes: some Sequence<UInt8>) -> [Export] {
        var exports: [Export] = []
        for case .list(let parts) in Reader.readAll(Array(bytes)).data.map(\.value) {
            for case .list(let items) in parts.map(\.value) where items.first.map(isExport) ?? false {
                exports += items.dropFirst().compactMap(export)
            }
        }
        return exports.sorted { $0.name < $1.name }
    }

    private static func isExport(_ datum: Datum) -> Bool {
        if case .symbol("export") = datum.value { return true }
        return false
    }

    private static func export(_ datum: Datum) -> Export? {
        switch datum.value {
        case .symbol(let symbol): return Export(declared: symbol.name, name: symbol.name)
        case .list(let items) where items.count == 3:
            // (rename inside outside)
            guard case .symbol(let inside) = items[1].value, case .symbol(let outside) = items[2].value else {
                return nil
            }
            return Export(declared: inside.name, name: outside.name)
        default: return nil
        }
    }
}
