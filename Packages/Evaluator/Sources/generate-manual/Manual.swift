// SPDX-License-Identifier: MIT
import SennitExpander
import SennitLibrary
import SennitReader

/// The reference manual: a page for each library.
enum Manual {
    struct Page {
        /// With its parentheses.
        let library: String
        let text: String
        var file: String { Manual.file(of: library) }
    }

    static func file(of library: String) -> String {
        library.dropFirst().dropLast().split(separator: " ").joined(separator: "-") + ".md"
    }

    private static let notice = "<!-- Written by make docs from the declarations of the libraries. -->\n\n"

    /// Everything that has documentation, by library.
    private static let entries: [String: [Documentation]] = {
        let keywords = CoreSyntax.allCases.map {
            Documentation(library: $0.home, name: $0.name, usage: $0.usage, text: $0.documentation)
        }
        let rows = (0..<LibraryIndex.count)
            .filter { LibraryIndex.library($0) != .sennitInternal }
            .map { Documentation(row: $0) }
        return Dictionary(grouping: keywords + rows + EmbeddedDocumentation.all, by: \.library)
    }()

    static let pages: [Page] = {
        let embedded = (0..<EmbeddedFiles.count).compactMap { index -> String? in
            let name = "\(EmbeddedFiles.at(index).name)"
            return name.hasSuffix(".sld") ? EmbeddedFiles.library(ofFile: name) : nil
        }
        return Set(entries.keys).union(embedded).sorted().map { Page(library: $0, text: page($0)) }
    }()

    /// The names that have documentation but no example, each with its library.
    static let withoutExample: [String] = {
        let lacking = entries.values.joined().filter { Examples.text(of: $0.name, library: $0.library).isEmpty }
        return lacking.map { "\($0.library) \($0.name)" }.sorted()
    }()

    private static let count = entries.values.joined().count

    /// How many names the manual has, and how many of them with examples.
    static var summary: String { "\(count) names, \(count - withoutExample.count) of them with examples" }

    static func contents(_ pages: [Page]) -> String {
        var text = notice + "# The libraries\n\n\(summary).\n\n"
        for page in pages {
            let names = (entries[page.library] ?? []).map(\.name).sorted()
            let some = names.prefix(6).map { "`\($0)`" }.joined(separator: ", ")
            let count = names.count > 6 ? "\(some), … \(names.count) names" : some
            text += "- [`\(page.library)`](\(page.file))" + (names.isEmpty ? "\n" : ": \(count)\n")
        }
        return text
    }

    private static func page(_ library: String) -> String {
        var text = notice + "# `\(library)`\n"
        if let introduction = introduction(to: library) { text += "\n\(introduction)\n" }
        let documented = (entries[library] ?? []).sorted { $0.name < $1.name }
        for entry in documented {
            text += "\n### `\(entry.name)`\n\n`\(entry.usage)`\n\n\(entry.text)\n"
            let examples = Examples.text(of: entry.name, library: library)
            if !examples.isEmpty { text += "\n```scheme\n\(examples)\n```\n" }
        }
        let names = Set(documented.map(\.name))
        let others = EmbeddedExports.exports(of: library).filter { !names.contains($0.name) }
        if !others.isEmpty { text += "\n## Names of other libraries\n\n" + others.map(reference).joined() }
        return text
    }

    /// A name that a library exports and another one declares.
    private static func reference(_ export: EmbeddedExports.Export) -> String {
        let home = entries.values.joined().filter { $0.name == export.declared }.map(\.library).min()
        guard let home else { return "- `\(export.name)`\n" }
        let link = "of [`\(home)`](\(file(of: home)))"
        return export.name == export.declared
            ? "- `\(export.name)`, \(link)\n" : "- `\(export.name)`: `\(export.declared)` \(link)\n"
    }

    /// The comment at the head of a library's file.
    private static func introduction(to library: String) -> String? {
        guard let bytes = EmbeddedFiles.text(of: EmbeddedExports.file(of: library)) else { return nil }
        let head = String(decoding: bytes, as: UTF8.self).split(separator: "\n").prefix { $0.hasPrefix(";") }
        let lines = head.map { String($0.drop { $0 == ";" || $0 == " " }) }.filter { !$0.hasPrefix("SPDX") }
        return lines.isEmpty ? nil : lines.joined(separator: "\n")
    }
}
