// SPDX-License-Identifier: MIT

extension Rendering {
    public static let beginMark = "<!-- generated: begin; \(command) -->"
    public static let endMark = "<!-- generated: end -->"

    /// The reference of all nodes, for the specification.
    public static func markdown() -> String {
        let sections: [(title: String, nodes: [NodeDeclaration])] = [
            ("Containers", CoreFormDeclarations.containers),
            ("References and constants", CoreFormDeclarations.references),
            ("Control", CoreFormDeclarations.control),
            ("Procedures", CoreFormDeclarations.procedures),
            ("Binding", CoreFormDeclarations.binding),
            ("Records", CoreFormDeclarations.records),
            ("Definitions and modules", CoreFormDeclarations.definitions),
            ("Parts", CoreFormDeclarations.parts),
        ]
        return sections.map { section in
            "### \(section.title)\n\n" + section.nodes.map(reference).joined(separator: "\n")
        }.joined(separator: "\n")
    }

    /// `specification` with what stands between the marks replaced; nothing if the marks are missing.
    public static func updated(specification: String) -> String? {
        guard let begin = specification.range(ofLine: beginMark), let end = specification.range(ofLine: endMark),
            begin.upperBound <= end.lowerBound
        else { return nil }
        return specification[..<begin.upperBound] + "\n" + markdown() + "\n" + specification[end.lowerBound...]
    }

    private static func reference(_ node: NodeDeclaration) -> String {
        var lines = ["#### \(node.name)", ""]
        lines += node.sentences
        lines += ["", "| Field | Type | `nil` when | Meaning |", "|---|---|---|---|"]
        lines += node.fields.flatMap { rows($0) }
        var rules = node.rules.map(\.sentence)
        if node.place == .topLevel { rules.insert("Only at top level.", at: 0) }
        if node.place == .topLevelOrModuleBody { rules.insert("Only at top level and in a module's body.", at: 0) }
        if !node.binders.isEmpty {
            rules.append("Binds the variables of \(quoted(node.binders)) in \(quoted(node.scope)).")
        }
        if !rules.isEmpty { lines += [""] + rules.map { "- \($0)" } }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func rows(_ field: FieldDeclaration) -> [String] {
        if field.kind == .variable {
            return [
                "| `:name` | symbol | never | The variable's name, for people. |",
                "| `:id` | index | never | The variable's number, from 1. |",
            ]
        }
        var none = "never"
        if case .optional(let noneWhen) = field.shape { none = noneWhen }
        let type = field.shape == .list ? "list of \(typeName(field))" : typeName(field)
        return ["| `:\(field.name)` | \(type) | \(none) | \(field.meaning) |"]
    }

    private static func typeName(_ field: FieldDeclaration) -> String {
        switch field.kind {
        case .symbol: "symbol"
        case .variable: "variable"
        case .index: "index"
        case .version: "index"
        case .position: "position"
        case .moduleName: "module name"
        case .form: "form"
        case .constant: "constant"
        case .string: "string"
        case .fileSet: "FileSet"
        case .node(let name): name
        }
    }

    private static func quoted(_ names: [String]) -> String {
        names.map { "`\($0)`" }.joined(separator: " and ")
    }
}

extension String {
    fileprivate func range(ofLine line: String) -> Range<Index>? {
        var start = startIndex
        while start < endIndex {
            let end = self[start...].firstIndex(of: "\n") ?? endIndex
            if self[start..<end] == line { return start..<(end < endIndex ? index(after: end) : end) }
            start = end < endIndex ? index(after: end) : end
        }
        return nil
    }
}
