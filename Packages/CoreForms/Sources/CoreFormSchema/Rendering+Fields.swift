// SPDX-License-Identifier: MIT

extension Rendering {
    /// The fields of a node for tools that treat all nodes alike.
    static func fields(_ node: NodeDeclaration) -> String {
        var lines = [
            "extension \(node.name): CoreFormNode {",
            "    public var nodeName: String { \"\(node.name)\" }",
            "",
            "    public var nodeFields: [CoreFormField] {",
            "        [",
        ]
        lines += indented(node.fields.flatMap(field), by: 3)
        return (lines + ["        ]", "    }", "}"]).joined(separator: "\n") + "\n"
    }

    private static func field(_ field: FieldDeclaration) -> [String] {
        if field.kind == .variable {
            return [
                "CoreFormField(\"name\", .init(\(field.name).name)),",
                "CoreFormField(\"id\", .init(\(field.name).id)),",
            ]
        }
        return ["CoreFormField(\"\(field.name)\", .init(\(field.name))),"]
    }

    /// How to replace the positions in a node.
    static func positions(_ node: NodeDeclaration) -> String {
        var lines = [
            "extension \(node.name) {",
            "    /// The node with `transform` applied to its positions and to those of all its parts.",
            "    public func mapPositions(_ transform: (Position) -> Position) -> \(node.name) {",
            "        var node = self",
        ]
        lines += indented(node.fields.flatMap(positionMapping), by: 2)
        return (lines + ["        return node", "    }", "}"]).joined(separator: "\n") + "\n"
    }

    private static func positionMapping(_ field: FieldDeclaration) -> [String] {
        let place = "node.\(field.name)"
        switch field.kind {
        case .position: return ["\(place) = transform(\(place))"]
        case .form, .node:
            switch field.shape {
            case .one: return ["\(place) = \(place).mapPositions(transform)"]
            case .optional: return ["\(place) = \(place)?.mapPositions(transform)"]
            case .list:
                return [
                    "for index in \(place).indices {",
                    "    \(place)[index] = \(place)[index].mapPositions(transform)", "}",
                ]
            }
        default: return []
        }
    }

    /// The switches from a form to what is above.
    static func fieldsSwitch(_ forms: [NodeDeclaration]) -> [String] {
        var lines = [
            "extension CoreForm: CoreFormNode {", "    public var nodeFields: [CoreFormField] {",
            "        switch self {",
        ]
        lines += forms.map { "        case .\($0.caseName)(let node): node.nodeFields" }
        lines += [
            "        }", "    }", "",
            "    /// The form with `transform` applied to its position and to those of all its parts.",
            "    public func mapPositions(_ transform: (Position) -> Position) -> CoreForm {", "        switch self {",
        ]
        lines += forms.map {
            "        case .\($0.caseName)(let node): .\($0.caseName)(node.mapPositions(transform))"
        }
        return lines + ["        }", "    }", "}"]
    }

    /// What there is to know of all nodes at run time.
    static func descriptions() -> String {
        var lines = [
            "extension NodeDescription {", "    /// All types of nodes, in the order of the specification.",
            "    public static let all: [NodeDescription] = [",
        ]
        for node in CoreFormDeclarations.all {
            lines.append("        NodeDescription(")
            lines.append("            \"\(node.name)\", isForm: \(node.isForm),")
            lines.append("            fields: [")
            lines += indented(node.fields.flatMap(description), by: 4)
            lines += ["            ]),"]
        }
        return (lines + ["    ]", "}"]).joined(separator: "\n") + "\n"
    }

    private static func description(_ field: FieldDeclaration) -> [String] {
        if field.kind == .variable { return ["Field(\"name\", .one),", "Field(\"id\", .one),"] }
        switch field.shape {
        case .one: return ["Field(\"\(field.name)\", .one),"]
        case .optional: return ["Field(\"\(field.name)\", .optional),"]
        case .list:
            return ["Field(\"\(field.name)\", .\(field.checks.contains(.notEmpty) ? "listOfSome" : "list")),"]
        }
    }
}
