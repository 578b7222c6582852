// SPDX-License-Identifier: MIT

extension Rendering {
    /// How a node is checked.
    static func validation(_ node: NodeDeclaration) -> String {
        let isPlaced = node.place != .anywhere
        var lines = [
            "extension CoreFormValidator {",
            "    mutating func validate(_ node: \(node.name)\(isPlaced ? ", place: Place" : "")) {",
        ]
        switch node.place {
        case .anywhere: break
        case .topLevel: lines.append("        require(place, in: [.topLevel], for: \"\(node.name)\")")
        case .topLevelOrModuleBody:
            lines.append("        require(place, in: [.topLevel, .moduleBody], for: \"\(node.name)\")")
        }
        for rule in node.rules { lines.append("        \(rule.method)(node)") }
        for field in node.fields where !node.scope.contains(field.name) {
            lines += indented(fieldValidation(field, in: node), by: 2)
        }
        lines += node.binders.map { "        bind(node.\($0), at: \"\($0)\")" }
        for name in node.scope { lines += indented(fieldValidation(node.field(name), in: node), by: 2) }
        lines += node.binders.map { "        unbind(node.\($0))" }
        return (lines + ["    }", "}"]).joined(separator: "\n") + "\n"
    }

    private static func fieldValidation(_ field: FieldDeclaration, in node: NodeDeclaration) -> [String] {
        let place = "node.\(field.name)"
        var lines: [String] = []
        for check in field.checks {
            switch check {
            case .notEmpty: lines.append("requireElements(\(place), at: \"\(field.name)\")")
            case .notNegative: lines.append("requireNotNegative(\(place), at: \"\(field.name)\")")
            case .distinct: lines.append("requireDistinct(\(place), at: \"\(field.name)\")")
            }
        }
        switch field.kind {
        case .symbol, .index, .version, .string, .fileSet: break
        // The binder around a part declares its variable.
        case .variable: if node.isForm { lines.append("checkReference(\(place))") }
        case .position: lines.append("check(\(place))")
        case .moduleName, .constant: lines.append("validate(\(place), at: \"\(field.name)\")")
        case .form, .node:
            let name = field.isModuleBody ? "validateBody" : "validate"
            lines.append("\(name)(\(place), at: \"\(field.name)\")")
        }
        return lines
    }
}
