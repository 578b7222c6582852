// SPDX-License-Identifier: MIT
import SennitReader
import SennitCoreForms

/// A macro: compiled syntax rules, or a procedure, and the environment in which the identifiers of their templates
/// mean something.
public final class Macro {
    public let name: Symbol
    /// None if there is a procedure.
    let rules: [SyntaxRule]
    let procedure: MacroProcedure?
    let module: ModuleScope
    /// The depth of local scopes around the definition; 0 for a macro of a module.
    let depth: Int32

    init(
        name: Symbol, rules: [SyntaxRule], procedure: MacroProcedure? = nil, module: ModuleScope, depth: Int32
    ) {
        self.name = name
        self.rules = rules
        self.procedure = procedure
        self.module = module
        self.depth = depth
    }
}

/// One compiled pattern and template. Rules and sequence patterns are classes so that to walk them
/// costs one reference count, not one for each field.
final class SyntaxRule {
    /// The pattern without the keyword that it starts with.
    let pattern: SequencePattern
    let template: Template
    /// The number of pattern variables; each has a slot.
    let slots: Int
    /// The pattern as written, for messages.
    let source: Syntax

    init(pattern: SequencePattern, template: Template, slots: Int, source: Syntax) {
        self.pattern = pattern
        self.template = template
        self.slots = slots
        self.source = source
    }
}

indirect enum Pattern {
    /// `_`: matches anything and binds nothing.
    case any
    case variable(slot: Int)
    case literal(Identifier)
    case constant(ConstantValue)
    case list(SequencePattern)
    case vector(SequencePattern)
}

/// The pattern of a list or vector: `(before ... repeated <ellipsis> after ... . tail)`.
final class SequencePattern {
    let before: [Pattern]
    let repeated: Repetition?
    let after: [Pattern]
    let tail: Pattern?

    init(before: [Pattern], repeated: Repetition?, after: [Pattern], tail: Pattern?) {
        self.before = before
        self.repeated = repeated
        self.after = after
        self.tail = tail
    }

    struct Repetition {
        let pattern: Pattern
        /// The slots of the variables inside `pattern`.
        let slots: Range<Int>
    }

    /// The least number of elements that can match.
    var minimum: Int { before.count + after.count }
}

indirect enum Template {
    case identifier(Identifier)
    case constant(ConstantValue)
    case variable(slot: Int)
    case list([TemplateElement], tail: Template?)
    case vector([TemplateElement])
}

/// A part of a list template, repeated as often as it is followed by ellipses.
struct TemplateElement {
    let template: Template
    /// For each ellipsis, the last one first (it is the outer loop), the slots that it steps through.
    let drivers: [[Int]]
}

/// What a pattern variable stands for.
enum MatchValue {
    case one(Syntax)
    /// A variable under one ellipsis that matched plain elements: a part of the input's own array.
    case sequence(ArraySlice<Syntax>)
    case many([MatchValue])

    /// The number of repetitions; nil when this is not a repetition.
    var count: Int? {
        switch self {
        case .one: nil
        case .sequence(let items): items.count
        case .many(let values): values.count
        }
    }

    func element(_ index: Int) -> MatchValue {
        switch self {
        case .one: self
        case .sequence(let items): .one(items[items.startIndex + index])
        case .many(let values): values[index]
        }
    }
}
