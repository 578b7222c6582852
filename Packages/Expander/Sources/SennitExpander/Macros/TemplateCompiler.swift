// SPDX-License-Identifier: MIT
import SennitReader
import SennitCoreForms

/// Compiles one rule's template, and decides what each ellipsis steps through.
///
/// A variable with as many ellipses in the template as in the pattern is stepped through by all of
/// them. One that is inside more ellipses than it has (R7RS allows it) is stepped through by the
/// outermost ones, unless an inner one would then have nothing to step through:
/// `((a b) ...) ...` repeats an `a` for each of its `b`s, `((x y ...) ...)` all `y`s for each `x`.
struct TemplateCompiler {
    let rules: SyntaxRulesCompiler
    /// Uses of variables that have ellipses, in the part being compiled.
    private var uses: [Use] = []

    private struct Use {
        let slot: Int
        let name: Symbol
        /// The ellipses of the variable that no ellipsis of the template steps through yet.
        var remaining: Int
        let syntax: Syntax
    }

    init(rules: SyntaxRulesCompiler) { self.rules = rules }

    mutating func compile(rule syntax: Syntax) throws(ExpanderError) -> Template {
        let template = try compile(syntax, nesting: 0, escaped: false)
        if let use = uses.first(where: { $0.remaining > 0 }) {
            throw rules.expander.malformed(
                .syntaxRules, use.syntax,
                "\(use.name) needs \(use.remaining) more \(use.remaining == 1 ? "ellipsis" : "ellipses") after it")
        }
        return template
    }

    private mutating func compile(_ syntax: Syntax, nesting: Int, escaped: Bool) throws(ExpanderError) -> Template {
        try rules.expander.charge(1, at: syntax.position)
        switch syntax.value {
        case .identifier(let identifier):
            if let variable = rules.variables[identifier] {
                if variable.depth > 0 {
                    let use = Use(
                        slot: variable.slot, name: identifier.symbol, remaining: variable.depth, syntax: syntax)
                    uses.append(use)
                }
                return .variable(slot: variable.slot)
            }
            if !escaped, rules.isEllipsis(syntax) {
                throw rules.expander.malformed(.syntaxRules, syntax, "an ellipsis must follow a template")
            }
            return .identifier(identifier)
        case .constant(let constant): return .constant(constant)
        case .list(let items):
            if !escaped, items.count == 2, rules.isEllipsis(items[0]) {
                return try compile(items[1], nesting: nesting, escaped: true)
            }
            return .list(try elements(items, nesting: nesting, escaped: escaped), tail: nil)
        case .improperList(let items, let tail):
            let elements = try elements(items, nesting: nesting, escaped: escaped)
            return .list(elements, tail: try compile(tail, nesting: nesting, escaped: escaped))
        case .vector(let items): return .vector(try elements(items, nesting: nesting, escaped: escaped))
        }
    }

    private mutating func elements(
        _ items: [Syntax], nesting: Int, escaped: Bool
    ) throws(ExpanderError) -> [TemplateElement] {
        var result: [TemplateElement] = []
        var index = 0
        while index < items.count {
            var ellipses = 0
            while !escaped, index + ellipses + 1 < items.count, rules.isEllipsis(items[index + ellipses + 1]) {
                ellipses += 1
            }
            let firstUse = uses.count
            let template = try compile(items[index], nesting: nesting + ellipses, escaped: escaped)
            var drivers: [[Int]] = []
            for level in 0..<ellipses {
                let slots = chooseDrivers(from: firstUse, level: nesting + ellipses - level)
                if slots.isEmpty {
                    throw rules.expander.malformed(
                        .syntaxRules, items[index],
                        "an ellipsis follows a template in which nothing is left to repeat")
                }
                drivers.append(slots)
            }
            result.append(TemplateElement(template: template, drivers: drivers.reversed()))
            index += 1 + ellipses
        }
        return result
    }

    /// Picks, among the uses from number `first` on, what the ellipsis at nesting `level` steps through.
    private mutating func chooseDrivers(from first: Int, level: Int) -> [Int] {
        let needy = uses[first...].contains { $0.remaining >= level }
        var slots: [Int] = []
        for index in first..<uses.count {
            let remaining = uses[index].remaining
            guard needy ? remaining >= level : remaining > 0 else { continue }
            uses[index].remaining -= 1
            if !slots.contains(uses[index].slot) { slots.append(uses[index].slot) }
        }
        return slots
    }
}
