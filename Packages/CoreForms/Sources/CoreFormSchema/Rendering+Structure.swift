// SPDX-License-Identifier: MIT

extension Rendering {
    private static let width = 110

    /// The struct of a node with its initialiser.
    static func structure(_ node: NodeDeclaration) -> String {
        var lines = filled(node.sentences.joined(separator: " "), prefix: "///", width: 100)
        lines.append("public struct \(node.name): Hashable, Sendable {")
        for field in node.fields {
            lines += indented(filled(documentation(field), prefix: "///", width: 96), by: 1)
            lines.append("    public var \(field.name): \(field.swiftType)")
        }
        lines.append("")
        lines += indented(initialiser(node), by: 1)
        lines.append("}")
        return lines.joined(separator: "\n") + "\n"
    }

    private static func documentation(_ field: FieldDeclaration) -> String {
        guard case .optional(let noneWhen) = field.shape else { return field.meaning }
        return "\(field.meaning) None when \(noneWhen)."
    }

    private static func initialiser(_ node: NodeDeclaration) -> [String] {
        let parameters = node.fields.map { field in
            let value = field.kind == .position ? ".none" : "nil"
            return "\(field.name): \(field.swiftType)" + (field.isDefaulted ? " = \(value)" : "")
        }
        let whole = "public init(" + parameters.joined(separator: ", ") + ") {"
        let head =
            whole.count + 4 <= width
            ? [whole] : ["public init("] + wrapped(parameters).map { "    " + $0 } + [") {"]
        return head + node.fields.map { "    self.\($0.name) = \($0.name)" } + ["}"]
    }

    /// Items separated by commas, as many on a line as fit.
    static func wrapped(_ items: [String]) -> [String] {
        var lines: [String] = []
        for (index, item) in items.enumerated() {
            let text = index < items.count - 1 ? item + "," : item
            if let last = lines.last, last.count + 1 + text.count <= width - 12 {
                lines[lines.count - 1] = last + " " + text
            } else {
                lines.append(text)
            }
        }
        return lines
    }

    /// The enum of all forms.
    static func coreForm() -> String {
        var lines = [
            "/// A node of the intermediate representation: what surface syntax expands to and what every",
            "/// execution tier starts from.",
            "///",
            "/// The tree is closed under printing and parsing: its canonical text is",
            "/// `(NodeType :field value ...)` with every field present, in declaration order.",
            "public indirect enum CoreForm: Hashable, Sendable {",
        ]
        lines += CoreFormDeclarations.forms.map { "    case \($0.declaredCaseName)(\($0.name))" }
        return (lines + ["}"]).joined(separator: "\n") + "\n"
    }
}
