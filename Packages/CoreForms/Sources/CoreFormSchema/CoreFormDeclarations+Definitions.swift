// SPDX-License-Identifier: MIT

extension CoreFormDeclarations {
    static let records: [NodeDeclaration] = [
        NodeDeclaration(
            "RecordType", .form(.anywhere),
            ["Makes a new record type each time it is evaluated."],
            fields: [
                .one("name", .symbol, "For error messages and printing."),
                .list("fields", .symbol, "The fields' names; other nodes go by their number, from 0."),
                .position,
            ]),
        NodeDeclaration(
            "RecordConstructor", .form(.anywhere),
            [
                "A constructor procedure for the record type that `type` evaluates to.",
                "Its nth parameter becomes field number `fields[n]`; fields not named hold `#f`.",
            ],
            fields: [
                .one("name", .symbol, "The procedure's name, for error messages and printing."),
                .one("type", .form, "Evaluates to the record type."),
                .list("fields", .index, "Numbers of fields, none twice.", checks: [.notNegative, .distinct]),
                .position,
            ],
            rules: [
                .init("checkFieldsExist", "If `type` is a `RecordType` itself, its fields include all `fields`.")
            ]),
        NodeDeclaration(
            "RecordPredicate", .form(.anywhere),
            ["A predicate procedure for the record type that `type` evaluates to."],
            fields: [
                .one("name", .symbol, "The procedure's name, for error messages and printing."),
                .one("type", .form, "Evaluates to the record type."),
                .position,
            ]),
        NodeDeclaration(
            "RecordAccessor", .form(.anywhere),
            ["A procedure that returns field number `field` of a record of the type that `type` evaluates to."],
            fields: [
                .one("name", .symbol, "The procedure's name, for error messages and printing."),
                .one("type", .form, "Evaluates to the record type."),
                .one("field", .index, "The field's number, from 0.", checks: [.notNegative]),
                .position,
            ],
            rules: [
                .init("checkFieldExists", "If `type` is a `RecordType` itself, its fields include `field`.")
            ]),
    ]

    static let home = NodeDeclaration.Rule(
        "checkHome", "In a module's body, `module` is the name of that module.")

    static let definitions: [NodeDeclaration] = [
        NodeDeclaration(
            "Define", .form(.topLevelOrModuleBody),
            [
                "Defines or redefines a global.",
                "Only at top level and in a module's body; its value is unspecified.",
            ],
            fields: [
                .one("module", .moduleName, "The module whose global it is."),
                .one("name", .symbol, "The global's name."),
                .one("value", .form, "Returns one value."),
                .position,
            ],
            rules: [home]),
        NodeDeclaration(
            "DefineValues", .form(.topLevelOrModuleBody),
            [
                "Defines globals from the values that `producer` returns.",
                "Another number of values than the names take is an error, and then nothing is defined.",
            ],
            fields: [
                .one("module", .moduleName, "The module whose globals they are."),
                .list("names", .symbol, "The globals that get one value each.", checks: [.distinct]),
                .optional(
                    "rest", .symbol, "The global that gets further values as a list.",
                    noneWhen: "the number of values is fixed", isDefaulted: false),
                .one("producer", .form, "Returns the values."),
                .position,
            ],
            rules: [home, .init("checkRestName", "`rest` is none of the `names`.")]),
        NodeDeclaration(
            "DefineFunction", .form(.topLevelOrModuleBody),
            ["A typed function definition (`deffunc`): defines a global whose value is `function`."],
            fields: [
                .one("module", .moduleName, "The module whose global it is."),
                .one("name", .symbol, "The global's name."),
                .one("function", .node("Lambda"), "The procedure, with the types of parameters and value."),
                .position,
            ],
            rules: [home]),
        NodeDeclaration(
            "Module", .form(.topLevel),
            [
                "A library (`define-library`): its body runs once, when a program that needs it starts.",
                "The modules it imports have run before.",
            ],
            fields: [
                .one("name", .moduleName, "The library's name."),
                .list("imports", .moduleName, "The modules that run before, in order."),
                .list("exports", .node("Export"), "The variables that importers see."),
                .list("body", .form, "Definitions and expressions, in order.", isModuleBody: true),
                .position,
            ],
            rules: [.init("checkExternalNames", "No two exports have the same `externalName`.")]),
        NodeDeclaration(
            "Import", .form(.topLevel),
            [
                "Makes sure that the named modules have been run.",
                "Names were resolved during expansion.",
            ],
            fields: [.list("modules", .moduleName, "The modules, in order."), .position]),
    ]

    static let containers: [NodeDeclaration] = [
        NodeDeclaration(
            "Program", .container(swiftType: "Program"),
            [
                "A whole unit of code: what a file, or one entry at the REPL, expands to.",
                "Its forms are evaluated in order.",
            ],
            fields: [
                .one("version", .version, "The version of this format: 1."),
                .one("files", .fileSet, "What positions refer to."),
                .list("forms", .form, "The top-level forms."),
            ]),
        NodeDeclaration(
            "File", .container(swiftType: "FileSet.File"),
            ["A source file: takes `size` + 1 positions."],
            fields: [
                .one("name", .string, "The path or other name that people know it by."),
                .one("base", .index, "The position of its first byte."),
                .one("size", .index, "Its length in bytes."),
                .list(
                    "lines", .index, "Offsets in bytes at which lines start, ascending; the first is 0.",
                    checks: [.notEmpty]),
            ]),
        NodeDeclaration(
            "Expansion", .container(swiftType: "FileSet.Expansion"),
            ["One use of a macro: takes one position, that of the forms that came from the macro's template."],
            fields: [
                .one("macro", .symbol, "The macro's name."),
                .one("base", .index, "The position of forms from its template."),
                .one("site", .position, "Where it was used: smaller than `base`, or 0."),
            ]),
    ]
}
