// SPDX-License-Identifier: MIT
import SennitReader
import SennitCoreForms

/// Compiles `(syntax-rules ...)` to patterns and templates with numbered variables (R7RS 4.3.2).
///
/// Everything wrong with a rule is found here, at its definition, except ellipses that step through
/// sequences of different lengths.
struct SyntaxRulesCompiler {
    let expander: UnitExpander
    let depth: Int32
    var literals: Set<Identifier> = []
    var customEllipsis: Identifier?
    /// The variables of the rule being compiled: slot and ellipsis depth.
    var variables: [Identifier: (slot: Int, depth: Int)] = [:]

    init(expander: UnitExpander, depth: Int32) {
        self.expander = expander
        self.depth = depth
    }

    mutating func compile(name: Symbol, _ form: Syntax, _ items: [Syntax]) throws(ExpanderError) -> Macro {
        var rest = items.dropFirst()
        if let custom = rest.first?.identifier {
            customEllipsis = custom
            rest = rest.dropFirst()
        }
        guard let literalForms = rest.first?.list else {
            throw expander.malformed(.syntaxRules, form, "the list of literals is missing")
        }
        for literal in literalForms {
            guard let identifier = literal.identifier else {
                throw expander.malformed(.syntaxRules, literal, "a literal must be an identifier")
            }
            literals.insert(identifier)
        }
        var rules: [SyntaxRule] = []
        for rule in rest.dropFirst() { rules.append(try compile(rule: rule)) }
        return Macro(name: name, rules: rules, module: expander.module, depth: depth)
    }

    private mutating func compile(rule: Syntax) throws(ExpanderError) -> SyntaxRule {
        guard let parts = rule.list, parts.count == 2 else {
            throw expander.malformed(.syntaxRules, rule, "a rule is a list of a pattern and a template")
        }
        variables.removeAll(keepingCapacity: true)
        let pattern: SequencePattern
        switch parts[0].value {
        case .list(let items) where !items.isEmpty:
            pattern = try sequence(items.dropFirst(), tail: nil, depth: 0)
        case .improperList(let items, let tail):
            pattern = try sequence(items.dropFirst(), tail: tail, depth: 0)
        default:
            throw expander.malformed(
                .syntaxRules, parts[0], "a pattern is a list that starts with the macro's name or _")
        }
        var compiler = TemplateCompiler(rules: self)
        let template = try compiler.compile(rule: parts[1])
        return SyntaxRule(pattern: pattern, template: template, slots: variables.count, source: parts[0])
    }

    func isEllipsis(_ syntax: Syntax) -> Bool {
        guard let identifier = syntax.identifier else { return false }
        if let customEllipsis { return identifier == customEllipsis && !literals.contains(identifier) }
        return isKeyword(identifier, .ellipsis) && !literals.contains(identifier)
    }

    private func isKeyword(_ identifier: Identifier, _ keyword: CoreSyntax) -> Bool {
        expander.isKeyword(identifier, keyword, module: expander.module, depth: depth)
    }

    private mutating func pattern(_ syntax: Syntax, depth: Int) throws(ExpanderError) -> Pattern {
        try expander.charge(1, at: syntax.position)
        switch syntax.value {
        case .identifier(let identifier):
            if literals.contains(identifier) { return .literal(identifier) }
            if isEllipsis(syntax) {
                throw expander.malformed(.syntaxRules, syntax, "an ellipsis must follow a pattern")
            }
            if isKeyword(identifier, .underscore) { return .any }
            let slot = variables.count
            if variables.updateValue((slot, depth), forKey: identifier) != nil {
                throw expander.error(
                    .duplicate(identifier.symbol), "syntax-rules: pattern variable \(identifier.symbol) occurs twice",
                    at: syntax)
            }
            return .variable(slot: slot)
        case .constant(let constant): return .constant(constant)
        case .list(let items): return .list(try sequence(items[...], tail: nil, depth: depth))
        case .improperList(let items, let tail): return .list(try sequence(items[...], tail: tail, depth: depth))
        case .vector(let items): return .vector(try sequence(items[...], tail: nil, depth: depth))
        }
    }

    private mutating func sequence(
        _ items: ArraySlice<Syntax>, tail: Syntax?, depth: Int
    ) throws(ExpanderError) -> SequencePattern {
        var before: [Pattern] = []
        var repeated: SequencePattern.Repetition?
        var after: [Pattern] = []
        var index = items.startIndex
        while index < items.endIndex {
            let repeats = index + 1 < items.endIndex && isEllipsis(items[index + 1])
            if repeats {
                if repeated != nil {
                    throw expander.malformed(
                        .syntaxRules, items[index + 1], "a list pattern can have only one ellipsis")
                }
                let first = variables.count
                let pattern = try pattern(items[index], depth: depth + 1)
                repeated = SequencePattern.Repetition(pattern: pattern, slots: first..<variables.count)
                index += 2
            } else {
                let pattern = try pattern(items[index], depth: depth)
                if repeated == nil { before.append(pattern) } else { after.append(pattern) }
                index += 1
            }
        }
        var tailPattern: Pattern?
        if let tail { tailPattern = try pattern(tail, depth: depth) }
        return SequencePattern(before: before, repeated: repeated, after: after, tail: tailPattern)
    }
}
