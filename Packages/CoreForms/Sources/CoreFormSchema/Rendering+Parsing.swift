// SPDX-License-Identifier: MIT

extension Rendering {
    /// How a node is read from its canonical text.
    static func parsing(_ node: NodeDeclaration) -> String {
        var lines = ["extension CanonicalParser {"]
        if !node.isForm || node.name == "Lambda" {
            lines += [
                "    mutating func parse\(node.name)() throws(CoreFormError) -> \(node.swiftType) {",
                "        try expectNode(\"\(node.name)\")",
                "        return try parse\(node.name)Fields()",
                "    }",
                "",
            ]
        }
        lines += [
            "    /// Reads what follows the node's name, up to its closing parenthesis.",
            "    mutating func parse\(node.name)Fields() throws(CoreFormError) -> \(node.swiftType) {",
        ]
        for field in node.fields { lines += indented(fieldParsing(field), by: 2) }
        lines.append("        try expectClose()")
        let arguments = wrapped(node.fields.map { "\($0.name): \($0.name)" })
        if arguments.count == 1 {
            lines.append("        return \(node.swiftType)(\(arguments[0]))")
        } else {
            lines.append("        return \(node.swiftType)(")
            lines += indented(arguments, by: 3)
            lines[lines.count - 1] += ")"
        }
        lines += ["    }"]
        if node.isForm {
            // The enum is made in a function of its own: one function with a slot for every node's
            // fields would take kilobytes of native stack for each level of nesting.
            lines += [
                "",
                "    mutating func parse\(node.name)Form() throws(CoreFormError) -> CoreForm {",
                "        .\(node.caseName)(try parse\(node.name)Fields())",
                "    }",
            ]
        }
        return (lines + ["}"]).joined(separator: "\n") + "\n"
    }

    private static func fieldParsing(_ field: FieldDeclaration) -> [String] {
        if field.kind == .variable {
            return ["let \(field.name) = try parseVariable()"]
        }
        let expect = "try expectField(\":\(field.name)\")"
        switch field.shape {
        case .one:
            return [expect, "let \(field.name) = try parse\(parserName(field))()"]
        case .optional:
            return [expect, "let \(field.name) = try skipNil() ? nil : parse\(parserName(field))()"]
        case .list:
            return [
                expect, "try expectListOpen()", "var \(field.name): \(field.swiftType) = []",
                "while try !skipClose() {", "    \(field.name).append(try parse\(parserName(field))())", "}",
            ]
        }
    }

    private static func parserName(_ field: FieldDeclaration) -> String {
        switch field.kind {
        case .symbol: "Symbol"
        case .variable: "Variable"
        case .index: "Index"
        case .version: "Version"
        case .position: "Position"
        case .moduleName: "ModuleName"
        case .form: "Form"
        case .constant: "Constant"
        case .string: "String"
        case .fileSet: "FileSet"
        case .node(let name): name
        }
    }

    /// First byte, last byte and length of a name: together they tell all forms apart.
    static func nameKey(_ name: String) -> Int {
        let bytes = Array(name.utf8)
        return Int(bytes[0]) << 16 | Int(bytes[bytes.count - 1]) << 8 | bytes.count
    }
}
