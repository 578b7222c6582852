// SPDX-License-Identifier: MIT
import SennitReader
import SennitCoreForms

/// Why a program could not be expanded, and where.
public struct ExpanderError: Error, Hashable, Sendable {
    public var kind: Kind
    /// One sentence for a person, without place and hint.
    public var message: String
    /// The place in a file; for a form from a macro's template, the outermost use of a macro that led to it.
    public var position: Position
    /// The number of bytes of the form at `position`; 0 when not known.
    public var length: Int32
    /// What to do instead, where the mistake is a known one.
    public var hint: String?
    /// The macros whose expansion the form comes from, innermost first; at most eight.
    public var macros: [Symbol]

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
    }

    public init(
        _ kind: Kind, _ message: String, position: Position = .none, length: Int32 = 0, hint: String? = nil,
        macros: [Symbol] = []
    ) {
        self.kind = kind
        self.message = message
        self.position = position
        self.length = length
        self.hint = hint
        self.macros = macros
    }
}
