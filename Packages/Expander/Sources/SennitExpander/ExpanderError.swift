// SPDX-License-Identifier: MIT
import SennitReader
import SennitCoreForms

/// Why a program could not be expanded, and where.
///
/// One word wide: every call that can throw keeps room for an error in its frame, and the depth to
/// which forms can nest is what the native stack holds of such frames.
public struct ExpanderError: Error, Hashable, Sendable {
    private var box: Box

    private struct Fields: Hashable, Sendable {
        var kind: Kind
        var message: String
        var position: Position
        var length: Int32
        var hint: String?
        var macros: [Symbol]
    }

    private indirect enum Box: Hashable, Sendable {
        case fields(Fields)
    }

    private var fields: Fields {
        get {
            switch box {
            case .fields(let fields): fields
            }
        }
        set { box = .fields(newValue) }
    }

    public var kind: Kind {
        get { fields.kind }
        set { fields.kind = newValue }
    }

    /// One sentence for a person, without place and hint.
    public var message: String {
        get { fields.message }
        set { fields.message = newValue }
    }

    /// The place in a file; for a form from a macro's template, the outermost use of a macro that led to it.
    public var position: Position {
        get { fields.position }
        set { fields.position = newValue }
    }

    /// The number of bytes of the form at `position`; 0 when not known.
    public var length: Int32 {
        get { fields.length }
        set { fields.length = newValue }
    }

    /// What to do instead, where the mistake is a known one.
    public var hint: String? {
        get { fields.hint }
        set { fields.hint = newValue }
    }

    /// The macros whose expansion the form comes from, innermost first; at most eight.
    public var macros: [Symbol] {
        get { fields.macros }
        set { fields.macros = newValue }
    }

    public enum Kind: Hashable, Sendable {
        /// A form that is not shaped as its keyword requires; `expected` shows the shape.
        case syntax(keyword: Symbol?, expected: String?)
        /// A name that has to be bound here and is not.
        case unboundIdentifier(Symbol, suggestions: [Symbol])
        /// The name of a procedure or form that would change a value.
        case mutator(Symbol)
        /// A name that is bound twice in one place.
        case duplicate(Symbol)
        /// An import or library declaration that cannot be satisfied.
        case `import`(ModuleName?)
        /// An include that cannot be read.
        case include(path: String)
        /// Source text, of an included file, that is not a datum.
        case reader(ReaderError.Kind)
        /// No rule of a macro matches its use.
        case noMatchingRule(macro: Symbol)
        /// The procedure of a macro has failed.
        case macro(Symbol)
        case limit(Limit)
        /// `syntax-error`, with the text and the datums it was given.
        case userSyntaxError(message: String, irritants: [ConstantValue])
        /// An error of the host, such as a provider that lost a library.
        case host
    }

    public enum Limit: Hashable, Sendable {
        /// Forms that nest deeper than `Expander.Options.maximumDepth`.
        case depth
        /// More macro uses in one top-level form than `Expander.Options.maximumSteps`.
        case steps
        /// More nodes made for one top-level form than `Expander.Options.maximumNodes`.
        case nodes
        /// Sources and expansions that a 32-bit position cannot tell apart any more.
        case positions
        /// Macros whose procedures expand other macros, and so on, deeper than `MacroProcedure` allows; or a limit of
        /// the host on what a macro's procedure does.
        case macros
    }

    public init(
        _ kind: Kind, _ message: String, position: Position = .none, length: Int32 = 0, hint: String? = nil,
        macros: [Symbol] = []
    ) {
        box = .fields(
            Fields(kind: kind, message: message, position: position, length: length, hint: hint, macros: macros))
    }
}

extension ExpanderError: CustomStringConvertible {
    /// The message with the hint, without the place.
    public var description: String { hint.map { "\(message) (\($0))" } ?? message }
}
