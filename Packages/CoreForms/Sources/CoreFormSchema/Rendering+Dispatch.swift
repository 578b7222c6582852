// SPDX-License-Identifier: MIT

extension Rendering {
    /// What every form has, and the switches from a form to its node.
    static func dispatch() -> String {
        let forms = CoreFormDeclarations.forms
        precondition(Set(forms.map { nameKey($0.name) }).count == forms.count, "two nodes have one key")
        return [
            positions(forms), printingSwitch(forms), parsingSwitch(forms), validationSwitch(forms),
            walkingSwitch(forms), fieldsSwitch(forms),
        ]
        .map { "\n" + $0.joined(separator: "\n") + "\n" }.joined()
    }

    private static func positions(_ forms: [NodeDeclaration]) -> [String] {
        var lines = [
            "extension CoreForm {",
            "    /// The name of the node's type, as the canonical text has it.",
            "    public var nodeName: String {",
            "        switch self {",
        ]
        lines += forms.map { "        case .\($0.caseName): \"\($0.name)\"" }
        lines += [
            "        }", "    }", "", "    /// Where the form stands in the source.",
            "    public var position: Position {",
            "        get {", "            switch self {",
        ]
        lines += forms.map { "            case .\($0.caseName)(let node): node.position" }
        lines += ["            }", "        }", "        set {", "            switch self {"]
        for form in forms {
            lines += [
                "            case .\(form.caseName)(var node):", "                node.position = newValue",
                "                self = .\(form.caseName)(node)",
            ]
        }
        return lines + ["            }", "        }", "    }", "}"]
    }

    // The switches below do not bind the nodes: a debug build gives each binding of a function a place
    // of its own on the native stack, and twenty nodes take kilobytes for each level of nesting.

    private static func printingSwitch(_ forms: [NodeDeclaration]) -> [String] {
        var lines = [
            "extension CoreForm {", "    func writeNode(to printer: inout CanonicalPrinter) {", "        switch self {",
        ]
        lines += forms.map { "        case .\($0.caseName): write\($0.name)(to: &printer)" }
        lines += ["        }", "    }"]
        for form in forms {
            lines += [
                "", "    private func write\(form.name)(to printer: inout CanonicalPrinter) {",
                "        if case .\(form.caseName)(let node) = self { node.write(to: &printer) }", "    }",
            ]
        }
        return lines + ["}"]
    }

    private static func parsingSwitch(_ forms: [NodeDeclaration]) -> [String] {
        var lines = [
            "extension CanonicalParser {",
            "    typealias FormParser = (inout CanonicalParser) throws(CoreFormError) -> CoreForm",
            "",
            "    /// The form whose name has this key (its first byte, last byte and length), and how to read it.",
            "    static func form(key: Int) -> (name: String, parse: FormParser)? {",
            "        switch key {",
        ]
        for form in forms {
            lines += [
                "        case 0x\(String(nameKey(form.name), radix: 16)):",
                "            (\"\(form.name)\", { (parser) throws(CoreFormError) in try parser.parse\(form.name)Form() })",
            ]
        }
        return lines + ["        default: nil", "        }", "    }", "}"]
    }

    private static func validationSwitch(_ forms: [NodeDeclaration]) -> [String] {
        var lines = [
            "extension CoreFormValidator {", "    mutating func validateNode(_ form: CoreForm, place: Place) {",
            "        switch form {",
        ]
        func argument(_ form: NodeDeclaration) -> String { form.place == .anywhere ? "" : ", place: place" }
        lines += forms.map { "        case .\($0.caseName): validate\($0.name)(form\(argument($0)))" }
        lines += ["        }", "    }"]
        for form in forms {
            let parameter = form.place == .anywhere ? "" : ", place: Place"
            lines += [
                "", "    private mutating func validate\(form.name)(_ form: CoreForm\(parameter)) {",
                "        if case .\(form.caseName)(let node) = form { validate(node\(argument(form))) }", "    }",
            ]
        }
        return lines + ["}"]
    }

    private static func walkingSwitch(_ forms: [NodeDeclaration]) -> [String] {
        let inner = forms.filter { $0.fields.contains(where: \.leadsToForms) }
        let leaves = forms.filter { !$0.fields.contains(where: \.leadsToForms) }
            .map { ".\($0.caseName)" }.joined(separator: ", ")
        var lines = [
            "extension CoreForm {",
            "    /// Calls `visit` for each form that is a part of this one, in the order of the text.",
            "    ///",
            "    /// The lambdas of `CaseLambda` and `DefineFunction` are not forms; what is visited are their bodies.",
            "    public func forEachChild<Failure>(_ visit: (CoreForm) throws(Failure) -> Void) throws(Failure) {",
            "        switch self {",
        ]
        lines += inner.map { "        case .\($0.caseName)(let node): try node.forEachChild(visit)" }
        lines += [
            "        case \(leaves): break", "        }", "    }", "",
            "    /// The form with `transform` applied to each form that `forEachChild` visits.",
            "    public func mapChildren<Failure>(", "        _ transform: (CoreForm) throws(Failure) -> CoreForm",
            "    ) throws(Failure) -> CoreForm {", "        switch self {",
        ]
        lines += inner.map {
            "        case .\($0.caseName)(let node): .\($0.caseName)(try node.mapChildren(transform))"
        }
        return lines + ["        case \(leaves): self", "        }", "    }", "}"]
    }
}
