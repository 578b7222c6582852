// SPDX-License-Identifier: MIT
import SennitReader
import SennitCoreForms

/// Runs the procedures of macros for an expander, which knows no machine.
///
/// Asked by the thread that uses the expander, which waits for the answer. Meanwhile the procedure may ask the
/// expander in turn, by the `MacroCall` that it was given.
public protocol MacroHost: AnyObject {
    /// The procedure that `expression` evaluates to, in whatever form the host keeps it. The libraries that it may
    /// refer to are `imports`, whose bodies have to be run before.
    func procedure(_ expression: CoreForm, imports: [ModuleName]) throws(MacroFailure) -> AnyObject

    /// What `procedure`, made by the method above, makes of a use of a macro.
    func expand(_ call: MacroCall, with procedure: AnyObject) throws(MacroFailure) -> SyntaxNode

    /// A library has been expanded, and macros may want its procedures before a program that contains it runs.
    func note(_ module: Module)
}

/// Why a macro's procedure has not given a result.
public enum MacroFailure: Error {
    /// It raised an error, or returned something that is no syntax.
    case raised(String, hint: String?)
    /// It used a variable that has no value.
    case unbound(Symbol)
    /// A limit on time, memory or the like.
    case limit(String)
    /// Something asked of the expander has failed.
    case expansion(ExpanderError)
    /// Nobody wants the result any more; the host knows why.
    case abandoned
}

/// A macro that a procedure expands.
final class MacroProcedure {
    /// How it is called.
    enum Style {
        /// With the form, a procedure that renames and one that compares (`er-macro-transformer`).
        case renaming
        /// With the list of the arguments, and the environment (`define-macro` with an expression).
        case list
        /// With the parts of the use that the names of a lambda list stand for, and the environment.
        case parameters(LambdaList)
    }

    let style: Style
    /// What the host has made of the transformer.
    let value: AnyObject
    /// The marks of the text of the definition: `rename` adds to these.
    let mark: Mark?

    /// What follows the macro's name in a use, for messages: with a space or a dot, or nothing.
    let shape: String

    init(style: Style, value: AnyObject, mark: Mark?, parameters: String? = nil) {
        self.style = style
        self.value = value
        self.mark = mark
        let text = parameters ?? "arguments"
        if text.hasPrefix("(") {
            let inner = text.dropFirst().dropLast()
            shape = inner.isEmpty ? "" : " \(inner)"
        } else {
            shape = " . \(text)"
        }
    }
}
