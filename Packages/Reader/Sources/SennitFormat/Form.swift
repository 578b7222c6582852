// SPDX-License-Identifier: MIT
import SennitReader

/// How the elements of a list that begins with a certain symbol are indented.
///
/// A few bytes without references: the formatter copies one for each list.
struct Form: Sendable {
    /// How many arguments come before the body; nil for a call, whose arguments stand below each other.
    var distinguished: Int8?
    /// What the first arguments are; those beyond are expressions.
    private(set) var first = Role.code
    private(set) var second = Role.code
    private(set) var third = Role.code
    /// Whether a name may come before the others, as in a named `let`.
    var takesName = false
    /// Whether all of the arguments go on lines of their own, the first one too, if not all fit on one.
    var opensLine = false
    /// Whether the arguments go on lines of their own, if not all fit on one, even if all are atoms.
    var fillsNoLine = false
    /// Whether it is `=>`, which belongs to the element after it.
    var isArrow = false

    static let call = Form()

    /// What a list is for.
    enum Role: UInt8, Sendable {
        /// An expression, or anything else that begins with what it is called.
        case code
        /// Data between a quote mark and the end: its elements stand below each other.
        case data
        /// The same between a backquote and the end, but that forms in it are forms.
        case template
        /// Elements below each other, which are expressions: parameters, clauses.
        case aligned
        /// Elements below each other, which are `aligned`.
        case bindings
    }

    /// Whether it is that of a form rather than of a call.
    var isKeyword: Bool { distinguished != nil || fillsNoLine }

    /// What the argument of an index from 0 is; `role` for an expression.
    func role(at index: Int, in role: Role) -> Role {
        let result: Role =
            switch index {
            case 0: first
            case 1: second
            case 2: third
            default: .code
            }
        return result == .code ? role : result
    }

    /// The same with a name before the other arguments.
    var named: Form {
        var result = self
        result.distinguished = distinguished.map { $0 + 1 }
        (result.first, result.second, result.third) = (.code, first, second)
        return result
    }
}

extension Form {
    init(
        distinguished: Int8? = nil, roles: [Role] = [], takesName: Bool = false, opensLine: Bool = false,
        fillsNoLine: Bool = false, isArrow: Bool = false
    ) {
        self.distinguished = distinguished
        if roles.count > 0 { first = roles[0] }
        if roles.count > 1 { second = roles[1] }
        self.takesName = takesName
        self.opensLine = opensLine
        self.fillsNoLine = fillsNoLine
        self.isArrow = isArrow
    }
}

/// The rules of indentation, by the name a list begins with: the only place that has them.
enum FormTable {
    /// The rule for lists that begin with `name`.
    static func form(of name: Symbol) -> Form { table[name] ?? byPrefix(name.name) }

    private static let table: [Symbol: Form] = {
        var table: [Symbol: Form] = [:]
        for (form, names) in rules {
            for name in names.split(separator: " ") { table[Symbol(String(name))] = form }
        }
        return table
    }()

    private static let rules: [(form: Form, names: String)] = [
        (Form(distinguished: 0, opensLine: true), "begin case-lambda dynamic-wind match-lambda match-lambda* select"),
        (
            Form(distinguished: 0),
            "cond cond-expand import export call/cc call-with-current-continuation delay delay-force"
        ),
        (
            Form(distinguished: 1),
            "define define-syntax define-record-type define-library library case when unless guard match case-receive"
        ),
        (Form(distinguished: 1), "rec let/cc let/ec cons-stream test-group fn"),
        (Form(distinguished: 1, roles: [.aligned]), "lambda define-values let-keywords match-lambda-case"),
        (Form(distinguished: 2, roles: [.aligned]), "receive"),
        (Form(distinguished: 2, roles: [.code, .aligned]), "deffunc match-define"),
        (Form(distinguished: 1, roles: [.aligned], takesName: true), "syntax-rules"),
        (
            Form(distinguished: 1, roles: [.bindings], takesName: true),
            "let let* letrec letrec* match-let match-let* stream-let and-let*"
        ),
        (
            Form(distinguished: 1, roles: [.bindings]),
            "let-values let*-values let-syntax letrec-syntax parameterize fluid-let async-let let-optionals let-optionals*"
        ),
        (Form(distinguished: 2, roles: [.bindings, .aligned]), "do"),
        (Form(fillsNoLine: true), "if"),
        (Form(isArrow: true), "=>"),
        (Form(roles: [.data]), "quote"),
        (Form(roles: [.template]), "quasiquote"),
    ]

    /// What programs name like the forms that are there.
    private static func byPrefix(_ name: String) -> Form {
        if name.hasPrefix("define-") || name.hasPrefix("with-") || name.hasPrefix("call-with-") {
            return Form(distinguished: 1)
        }
        if name.hasSuffix("-lambda") { return Form(distinguished: 1, roles: [.aligned]) }
        return definers.contains(name) ? Form(distinguished: 1) : .call
    }

    /// `default-value` and `deflate` are no definitions.
    private static let definers: Set<String> = [
        "def", "defn", "defun", "defmacro", "defstruct", "deftype", "defrecord",
    ]
}
