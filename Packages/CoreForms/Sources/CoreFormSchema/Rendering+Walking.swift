// SPDX-License-Identifier: MIT

extension Rendering {
    /// How to visit and to replace the forms in a node.
    static func walking(_ node: NodeDeclaration) -> String {
        let fields = node.fields.filter(\.leadsToForms)
        var lines = [
            "extension \(node.name) {",
            "    /// Calls `visit` for each form that is a part of this node, in the order of the text.",
            "    public func forEachChild<Failure>(_ visit: (CoreForm) throws(Failure) -> Void) throws(Failure) {",
        ]
        lines += indented(fields.flatMap(visiting), by: 2)
        lines += [
            "    }", "",
            "    /// The node with `transform` applied to each form that `forEachChild` visits.",
            "    public func mapChildren<Failure>(",
            "        _ transform: (CoreForm) throws(Failure) -> CoreForm",
            "    ) throws(Failure) -> \(node.name) {",
            "        var node = self",
        ]
        lines += indented(fields.flatMap(mapping), by: 2)
        return (lines + ["        return node", "    }", "}"]).joined(separator: "\n") + "\n"
    }

    private static func visiting(_ field: FieldDeclaration) -> [String] {
        let isForm = field.kind == .form
        switch field.shape {
        case .one: return [isForm ? "try visit(\(field.name))" : "try \(field.name).forEachChild(visit)"]
        case .optional:
            return [
                isForm ? "if let \(field.name) { try visit(\(field.name)) }" : "try \(field.name)?.forEachChild(visit)"
            ]
        case .list:
            let call = isForm ? "try visit(element)" : "try element.forEachChild(visit)"
            return ["for element in \(field.name) { \(call) }"]
        }
    }

    private static func mapping(_ field: FieldDeclaration) -> [String] {
        let isForm = field.kind == .form
        func call(_ place: String) -> String {
            isForm ? "try transform(\(place))" : "try \(place).mapChildren(transform)"
        }
        let place = "node.\(field.name)"
        guard field.shape == .list else { return ["\(place) = \(call(place))"] }
        return ["for index in \(place).indices {", "    \(place)[index] = \(call("\(place)[index]"))", "}"]
    }
}
