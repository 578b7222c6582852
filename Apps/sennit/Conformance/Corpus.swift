// SPDX-License-Identifier: MIT
import Sennit

/// A program of a corpus and the archive of what it does.
///
/// A corpus is a folder with three: `source/THEME/NAME.scm`, `core/THEME/NAME.core` and `expected/THEME/NAME.txt`, with
/// a `NAME.error` beside that for a program that ends with an error. What no source expands to is in `core` alone.
struct CorpusProgram: Sendable {
    let theme: String
    let name: String
    let hasSource: Bool
    /// The folder of the corpus, absolute.
    let root: String

    /// What it is called: `THEME/NAME`.
    var title: String { "\(theme)/\(name)" }
    /// Relative to `source`, where programs run.
    var source: String { "\(title).scm" }
    var sourceFolder: String { "\(root)/source" }
    var core: String { "\(root)/core/\(title).core" }
    var output: String { "\(root)/expected/\(title).txt" }
    var error: String { "\(root)/expected/\(title).error" }

    /// The programs below a folder, by theme and name; nil if it is no corpus.
    static func all(in root: String) -> [CorpusProgram]? {
        let root = Files.absolute(root)
        guard Files.isFolder(root + "/source") else { return nil }
        func names(_ folder: String, _ suffix: String) -> Set<String> {
            Set(
                (Files.names(in: folder) ?? []).filter { $0.hasSuffix(suffix) }.map {
                    String($0.dropLast(suffix.count))
                })
        }
        let themes = Set(["source", "core"].flatMap { Files.names(in: "\(root)/\($0)") ?? [] })
        return themes.sorted().flatMap { theme in
            let sources = names("\(root)/source/\(theme)", ".scm")
            return sources.union(names("\(root)/core/\(theme)", ".core")).sorted().map {
                CorpusProgram(theme: theme, name: $0, hasSource: sources.contains($0), root: root)
            }
        }
    }
}

/// What a program does, in an archive or in fact.
struct Behaviour: Equatable {
    /// What it writes to its standard output.
    var output: [UInt8]
    /// The first line of its error, if it ends with one.
    var error: [UInt8]?
}

/// The bytes of a file, none if it cannot be read.
func readWholeFileOrNothing(_ path: String) -> [UInt8] { readWholeFile(path) ?? [] }
