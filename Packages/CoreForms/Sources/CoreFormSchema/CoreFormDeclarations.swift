// SPDX-License-Identifier: MIT

/// All nodes of the intermediate representation.
public enum CoreFormDeclarations {
    /// The cases of `CoreForm`, in the order of the enum.
    public static let forms = references + control + procedures + binding + records + definitions

    /// Every node, in the order of the specification.
    public static let all = containers + forms + parts

    static func node(_ name: String) -> NodeDeclaration {
        guard let node = all.first(where: { $0.name == name }) else {
            preconditionFailure("no node is called \(name)")
        }
        return node
    }

    static let references: [NodeDeclaration] = [
        NodeDeclaration(
            "Constant", .form(.anywhere),
            ["A literal.", "Evaluates to the same (immutable) object each time."],
            fields: [.one("value", .constant, "The datum, in the syntax given under *Constants*."), .position]),
        NodeDeclaration(
            "LocalReference", .form(.anywhere),
            [
                "A reference to a variable bound by an enclosing form.",
                "Evaluates to the variable's value;"
                    + " in a `Letrec`, an error if the variable has not got its value yet.",
            ],
            fields: [.one("variable", .variable, "The variable, as its binder writes it."), .position]),
        NodeDeclaration(
            "GlobalReference", .form(.anywhere),
            [
                "A reference to a definition, by the module that defined it and the name it was defined under.",
                "Late bound: it sees the latest definition at each use; an error if there is none.",
            ],
            fields: [
                .one("module", .moduleName, "The module that defines the name."),
                .one("name", .symbol, "The name it was defined under."),
                .position,
            ]),
    ]

    static let control: [NodeDeclaration] = [
        NodeDeclaration(
            "Conditional", .form(.anywhere),
            [
                "Evaluates `test`; then, in its own tail position, `alternative` if the value is `#f`,"
                    + " else `consequent`.",
                "A one-armed `if` has the unspecified constant as `alternative`.",
            ],
            fields: [
                .one("test", .form, "Decides; returns one value."),
                .one("consequent", .form, "Evaluated when the test is true."),
                .one("alternative", .form, "Evaluated when the test is `#f`."),
                .position,
            ]),
        NodeDeclaration(
            "Begin", .form(.anywhere),
            [
                "Evaluates its forms in order; the last one's values are its values.",
                "The values of all others are dropped, however many they are.",
            ],
            fields: [
                .list("forms", .form, "At least one; the last is in tail position.", checks: [.notEmpty]), .position,
            ]
        ),
        NodeDeclaration(
            "Call", .form(.anywhere),
            [
                "A procedure call.",
                "Operator and arguments are evaluated left to right, each to one value;"
                    + " a global that is the operator is looked up last, when the call is made.",
                "A call in tail position replaces its caller.",
            ],
            fields: [
                .one("operation", .form, "Evaluates to the procedure."),
                .list("arguments", .form, "Evaluate to the arguments."),
                .position,
            ]),
    ]

    static let procedures: [NodeDeclaration] = [
        NodeDeclaration(
            "Lambda", .form(.anywhere),
            [
                "A procedure.",
                "A call binds its arguments to `parameters`, further ones to `rest` as a fresh list,"
                    + " and evaluates `body` in tail position; without `rest`, further arguments are an error.",
                "`returnType` is checked where a value is returned other than by a tail call.",
            ],
            fields: [
                .optional("name", .symbol, "For error messages and printing.", noneWhen: "the procedure is anonymous"),
                .list("parameters", .node("Parameter"), "The required parameters, in order."),
                .optional(
                    "rest", .node("Parameter"), "Collects further arguments in a list.",
                    noneWhen: "the number of arguments is fixed"),
                .optional(
                    "returnType", .symbol, "Names a type that the value is checked against.",
                    noneWhen: "any value may be returned"),
                .one("body", .form, "In tail position, in the scope of the parameters."),
                .position,
            ],
            binders: ["parameters", "rest"], scope: ["body"]),
        NodeDeclaration(
            "CaseLambda", .form(.anywhere),
            ["Several lambdas, of which a call runs the first that accepts its number of arguments."],
            fields: [
                .optional("name", .symbol, "For error messages and printing.", noneWhen: "the procedure is anonymous"),
                .list(
                    "clauses", .node("Lambda"), "At least one, in the order in which they are tried.",
                    checks: [.notEmpty]),
                .position,
            ]),
    ]

    static let binding: [NodeDeclaration] = [
        NodeDeclaration(
            "Let", .form(.anywhere),
            ["Evaluates all values, left to right, outside the scope of the variables; then the body."],
            fields: [
                .list("bindings", .node("Binding"), "The variables and their values; may be empty."),
                .one("body", .form, "In tail position, in the scope of the variables."),
                .position,
            ],
            binders: ["bindings"], scope: ["body"]),
        NodeDeclaration(
            "Letrec", .form(.anywhere),
            [
                "`letrec*`: values are evaluated in order inside the scope of all the variables; then the body.",
                "To use a variable before its value is there is an error at run time;"
                    + " one whose value is a `Lambda` or `CaseLambda` may have it from the beginning.",
            ],
            fields: [
                .list("bindings", .node("Binding"), "The variables and their values; may be empty."),
                .one("body", .form, "In tail position, in the scope of the variables."),
                .position,
            ],
            binders: ["bindings"], scope: ["bindings", "body"]),
        NodeDeclaration(
            "LetValues", .form(.anywhere),
            [
                "Binds the values that `producer` returns; further values go to `rest` as a list.",
                "Another number of values than the parameters take is an error.",
            ],
            fields: [
                .list("parameters", .node("Parameter"), "Take one value each."),
                .optional(
                    "rest", .node("Parameter"), "Collects further values in a list.",
                    noneWhen: "the number of values is fixed", isDefaulted: false),
                .one("producer", .form, "Evaluated outside the scope of the variables."),
                .one("body", .form, "In tail position, in the scope of the variables."),
                .position,
            ],
            binders: ["parameters", "rest"], scope: ["body"],
            rules: [.init("checkNoTypes", "The types of `parameters` and `rest` are `nil`.")]),
    ]

    static let parts: [NodeDeclaration] = [
        NodeDeclaration(
            "Parameter", .part,
            ["A formal parameter; `type` names a type that the argument is checked against on entry."],
            fields: [
                .one("variable", .variable, "What it binds."),
                .optional("type", .symbol, "The type's name.", noneWhen: "any value is accepted"),
                .position,
            ]),
        NodeDeclaration(
            "Binding", .part,
            ["A variable and the form whose value it gets."],
            fields: [
                .one("variable", .variable, "What it binds."),
                .one("value", .form, "Returns one value."),
                .position,
            ]),
        NodeDeclaration(
            "Export", .part,
            [
                "An exported variable: `externalName` outside is `name` of `module` (its home, which is another"
                    + " module when the variable is re-exported).",
                "Exported macros live only in the expander.",
            ],
            fields: [
                .one("externalName", .symbol, "The name that importers see."),
                .one("module", .moduleName, "The module that defines the variable."),
                .one("name", .symbol, "The name it was defined under."),
                .position,
            ]),
    ]
}
