// SPDX-License-Identifier: MIT

extension CoreSyntax {
    /// What a use of the keyword looks like.
    public var usage: String { shape }

    /// What the keyword does, as the manual says it.
    public var documentation: String {
        switch self {
        case .quote: "The datum itself, which is not evaluated; 'datum is the same (R7RS 4.1.2)."
        case .quasiquote:
            "The datum, but for what ,expression and ,@expression in it stand for: the value, or the elements of the "
                + "list that is the value; `datum is the same (R7RS 4.2.8)."
        case .unquote: "In a quasiquoted datum, the value of an expression; ,expression is the same (R7RS 4.2.8)."
        case .unquoteSplicing:
            "In a quasiquoted list or vector, the elements of the list that is an expression's value; ,@expression is "
                + "the same (R7RS 4.2.8)."
        case .lambda:
            "A procedure. The parameters are names, with a name behind a dot for a list of all further arguments, or one "
                + "name for a list of all arguments (R7RS 4.1.4)."
        case .if: "The value of then if that of test is not #f, else that of else (R7RS 4.1.5)."
        case .define: "Gives name a value, or names a procedure (R7RS 5.3.1)."
        case .begin: "Evaluates the forms in order; the value of the last is its value (R7RS 4.2.3)."
        case .let:
            "Evaluates body with the names bound to the values, which are evaluated outside. With a name before the "
                + "bindings, that is a procedure with the names as parameters: a loop (R7RS 4.2.2, 4.2.4)."
        case .letStar: "The same as let, but each value is evaluated with the names before it bound (R7RS 4.2.2)."
        case .letrec: "The same as let, but the values, mostly procedures, can refer to all the names (R7RS 4.2.2)."
        case .letrecStar: "The same as letrec, with the values evaluated in order (R7RS 4.2.2)."
        case .letValues:
            "Evaluates body with the names of formals bound to the values that producers return (R7RS 4.2.2)."
        case .letStarValues: "The same as let-values, but each producer sees the names before it (R7RS 4.2.2)."
        case .do:
            "A loop: binds each name to init, and then, as long as test is false, evaluates the commands and binds each "
                + "name with a step to its value; then evaluates the results (R7RS 4.2.4)."
        case .cond:
            "Evaluates the body behind the first test that is not #f. A clause (test => receiver) calls receiver with "
                + "the test's value (R7RS 4.2.1)."
        case .case:
            "Evaluates the body of the clause that has a datum eqv? to the value of key; (=> receiver) as a body "
                + "calls receiver with that value (R7RS 4.2.1)."
        case .and: "#f as soon as a test is #f, else the value of the last; #t without tests (R7RS 4.2.1)."
        case .or: "The value of the first test that is not #f; #f without one (R7RS 4.2.1)."
        case .when: "Evaluates body if test is not #f (R7RS 4.2.1)."
        case .unless: "Evaluates body if test is #f (R7RS 4.2.1)."
        case .receive: "Evaluates body with the names of formals bound to the values of producer (SRFI 8)."
        case .parameterize:
            "Evaluates body while the parameters have the values, as their converters make them (R7RS 4.2.6)."
        case .guard:
            "The values of body. If something is raised meanwhile, name is bound to it, and the first clause whose test "
                + "holds, as in cond, says what the values are; without one it is raised again (R7RS 4.2.7)."
        case .delay: "A promise: force evaluates the expression, once (R7RS 4.2.5)."
        case .delayForce:
            "A promise of what the expression, whose value is a promise, promises. Chains of them are forced in constant "
                + "space (R7RS 4.2.5)."
        case .consStream: "A pair of the value of first and a promise of rest."
        case .caseLambda: "A procedure with the body of the first clause whose formals fit the arguments (R7RS 4.2.9)."
        case .include: "The forms in the files, as if they stood here in a begin (R7RS 4.1.7)."
        case .includeFoldingCase: "The same as include, with the letters of symbols made small (R7RS 4.1.7)."
        case .deffunc: "A procedure whose arguments and result are of the given types, which is checked."
        case .defineValues: "Gives the names of formals the values of producer (R7RS 5.3.3)."
        case .defineRecordType:
            "A type of records, with a constructor, a predicate and an accessor for each field. There are no modifiers, "
                + "as records never change (R7RS 5.5)."
        case .condExpand:
            "The forms behind the first requirement that holds: a feature, (library name), and, or, not, else (R7RS 4.2.1)."
        case .asyncLet: "Evaluates the expressions in fibers of their own, and body when body asks for their values."
        case .select: "Waits for the first operation that can go on, and evaluates the body of its clause."
        case .match:
            "The body of the first clause whose pattern the value has, and whose test holds, with the pattern's names bound "
                + "to parts of it; an error that shows the value if there is none."
        case .matchLambda: "A procedure of one argument that matches it."
        case .matchLambdaStar: "A procedure of any number of arguments that matches the list of them."
        case .matchLet: "Evaluates body with the names of the patterns bound to parts of the values, evaluated outside."
        case .matchLetStar: "The same as match-let, but each value is evaluated with the names before it bound."
        case .matchDefine: "Gives the names of the pattern the parts of the value."
        case .defineSyntax: "Gives name a macro (R7RS 5.4)."
        case .letSyntax: "Expands body with the names bound to macros (R7RS 4.3.1)."
        case .letrecSyntax: "The same as let-syntax, but the macros can refer to each other (R7RS 4.3.1)."
        case .syntaxRules:
            "A macro: the template of the first pattern that a use matches, with what the pattern's names stand for in "
                + "it (R7RS 4.3.2)."
        case .erMacroTransformer:
            "A macro: the form that the procedure returns for a use. rename gives a symbol the meaning that it has where "
                + "the macro is defined, and compare says whether two names mean the same where it is used."
        case .defineMacro:
            "Gives name a macro: what body evaluates to is the form that a use stands for. Its symbols mean what they mean "
                + "where the macro is used, and so does $ENV, the environment there. The parameters are names or lists of "
                + "parameters, with a name behind a dot or &rest for all further arguments. With an expression instead, "
                + "its value is called with the list of the arguments and the environment."
        case .defmacro: "The same as define-macro, with the name in front of the parameters."
        case .syntaxError: "An error with this message where it is expanded (R7RS 4.3.3)."
        case .else: "In the last clause of cond, case, guard, select and cond-expand: otherwise."
        case .arrow: "In clauses of cond, case and guard: calls what follows with the value."
        case .ellipsis: "In patterns of syntax-rules: any number of what comes before it (R7RS 4.3.2)."
        case .underscore: "In patterns of syntax-rules: anything (R7RS 4.3.2)."
        }
    }

    /// The library to import the keyword from.
    public var home: String { Self.library(exporting: self) }
}
