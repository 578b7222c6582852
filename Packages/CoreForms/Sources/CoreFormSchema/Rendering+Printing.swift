// SPDX-License-Identifier: MIT

extension Rendering {
    /// How a node writes its canonical text.
    static func printing(_ node: NodeDeclaration) -> String {
        var lines = [
            "extension \(node.swiftType): CanonicalNode {",
            "    func write(to printer: inout CanonicalPrinter) {",
            "        printer.open(\"(\(node.name)\")",
        ]
        for field in node.fields {
            lines += indented(fieldPrinting(field), by: 2)
            // Nothing that follows matters once a trial on one line has failed.
            if field.leadsToForms { lines.append("        if printer.hasOverflown { return }") }
        }
        return (lines + ["        printer.close()", "    }", "}"]).joined(separator: "\n") + "\n"
    }

    private static func fieldPrinting(_ field: FieldDeclaration) -> [String] {
        if field.kind == .variable {
            return [
                "printer.field(\":name \")", "printer.write(\(field.name).name)",
                "printer.field(\":id \")", "printer.write(\(field.name).id)",
            ]
        }
        return ["printer.field(\":\(field.name) \")"] + valuePrinting(field)
    }

    private static func valuePrinting(_ field: FieldDeclaration) -> [String] {
        switch field.shape {
        case .one:
            switch field.kind {
            case .form, .node, .fileSet, .moduleName, .constant: ["printer.group(\(field.name))"]
            default: ["printer.write(\(field.name))"]
            }
        case .optional:
            switch field.kind {
            case .node: ["printer.groupOrNil(\(field.name))"]
            default: ["printer.writeOrNil(\(field.name))"]
            }
        case .list:
            field.kind == .index
                ? ["printer.group(IntegerList(elements: \(field.name)))"]
                : ["printer.group(NodeList(elements: \(field.name)))"]
        }
    }
}
