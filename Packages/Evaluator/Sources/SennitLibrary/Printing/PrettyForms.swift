// SPDX-License-Identifier: MIT
import SennitReader

/// The forms whose operands are not laid out as those of calls are: of each, how many stand before its body.
enum PrettyForms {
    private static let leading: [Symbol: Int] = {
        let names: [(Int, String)] = [
            (0, "begin case-lambda delay delay-force make-promise"),
            (
                1,
                """
                define define-values define-syntax lambda let* letrec letrec* let-values let*-values when unless case \
                guard parameterize let-syntax letrec-syntax syntax-rules define-library library module match \
                with-exception-handler named-lambda
                """
            ),
            (2, "do"), (3, "define-record-type"),
        ]
        var result: [Symbol: Int] = [:]
        for (count, list) in names { for name in list.split(separator: " ") { result[Symbol(String(name))] = count } }
        return result
    }()

    private static let letSymbol = Symbol("let")
    private static let others = Set(["if", "cond", "and", "or", "quasiquote"].map { Symbol($0) })

    /// How many operands of a form that is named so stand on its first line; nil if it is no form with a body.
    ///
    /// - Parameter isNamed: whether the first operand is a symbol.
    static func leading(_ head: Symbol, isNamed: Bool) -> Int? {
        if head == letSymbol { return isNamed ? 2 : 1 }
        if let count = leading[head] { return count }
        let name = head.name
        return name.hasPrefix("call-with-") || name.hasPrefix("with-") ? 1 : nil
    }

    /// Whether data that begin so look like a program.
    static func isKeyword(_ head: Symbol) -> Bool {
        head == letSymbol || leading[head] != nil || others.contains(head)
    }
}
