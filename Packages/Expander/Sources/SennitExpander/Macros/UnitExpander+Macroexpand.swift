// SPDX-License-Identifier: MIT
import SennitReader
import SennitCoreForms

extension Expander {
    /// Expands macros in what `form` makes, at the top level of `environment`, without defining anything there.
    ///
    /// In the result, identifiers are plain symbols. Where that would confuse what a macro has put in with what was
    /// there, those that are bound have a number in their names.
    public func expandMacros(
        _ extent: ExpansionExtent, in environment: TopLevelEnvironment,
        _ form: (SyntaxFactory) throws(ExpanderError) -> SyntaxNode
    ) throws(ExpanderError) -> SyntaxNode {
        let expander = UnitExpander(session: self, module: environment.scope, unit: .interaction)
        let factory = SyntaxFactory(expander: expander, mark: nil, position: .none)
        let syntax = try form(factory).syntax
        return SyntaxNode(syntax: try expander.expandMacros(extent, atTopLevel: syntax, isNamed: true))
    }
}

extension UnitExpander {
    /// Expands macros in a form at the present point of expansion, or at the top level if that is there.
    func expandMacros(_ extent: ExpansionExtent, _ form: Syntax, in call: MacroCall) throws(ExpanderError) -> Syntax {
        guard locals.depth > 0 else {
            let apart = UnitExpander(session: session, module: module, unit: .interaction)
            return try apart.expandMacros(extent, atTopLevel: form, isNamed: false)
        }
        let outer = (trace, bodyKeywords)
        defer { (trace, bodyKeywords) = outer }
        let trace = ExpansionTrace()
        self.trace = trace
        let first = try step(extent, try trace.labelled(form, self))
        guard extent == .all else { return first }
        // What comes last in a body may not be a definition.
        let end = Syntax(leaf: .constant(.unspecified), position: .none)
        _ = try body([first, end], .begin, first)
        return trace.expanded(first)
    }

    fileprivate func expandMacros(
        _ extent: ExpansionExtent, atTopLevel form: Syntax, isNamed: Bool
    ) throws(ExpanderError) -> Syntax {
        try module.apart { () throws(ExpanderError) in
            module.begin()
            defer { module.rollBack() }
            startForm()
            let trace = ExpansionTrace()
            self.trace = trace
            let first = try step(extent, try trace.labelled(form, self))
            if extent == .all {
                _ = try expandTopLevel([first])
                let result = trace.expanded(first)
                return isNamed ? ExpansionNames(result, trace, self, isComplete: true).named(result) : result
            }
            guard isNamed else { return first }
            return try named(first, trace)
        }
    }

    private func step(_ extent: ExpansionExtent, _ form: Syntax) throws(ExpanderError) -> Syntax {
        var form = form
        switch extent {
        case .once: if let expansion = try expandMacro(form) { form = expansion }
        case .outermost: while let expansion = try expandMacro(form) { form = expansion }
        case .all: break
        }
        return form
    }

    /// Names the identifiers of a form that is not expanded to the end: where they cannot be told apart otherwise, by
    /// what expanding it to the end, if that is possible, says.
    private func named(_ form: Syntax, _ trace: ExpansionTrace) throws(ExpanderError) -> Syntax {
        let names = ExpansionNames(form, trace, self, isComplete: false)
        if !names.isAmbiguous { return names.named(form) }
        options.maximumSteps = 2000
        options.maximumNodes = 200_000
        let isComplete = (try? expandTopLevel([form])) != nil
        return ExpansionNames(form, trace, self, isComplete: isComplete).named(form)
    }
}

/// The names that identifiers get where nobody looks at their marks.
private struct ExpansionNames {
    private let trace: ExpansionTrace
    private var identifiers: [Symbol: [Identifier]] = [:]
    private var order: [Symbol] = []
    private var taken: Set<Symbol> = []
    private var names: [Identifier: Symbol] = [:]

    /// Whether there are identifiers with one symbol and different marks.
    private(set) var isAmbiguous = false

    /// - Parameter isComplete: whether all bindings are known.
    init(_ form: Syntax, _ trace: ExpansionTrace, _ expander: UnitExpander, isComplete: Bool) {
        self.trace = trace
        collect(form)
        for symbol in order {
            guard let all = identifiers[symbol], all.count > 1 else { continue }
            isAmbiguous = true
            let bound = all.filter { trace.bound.contains($0) || !isComplete && isPerhapsBound($0, expander) }
            var numbered = bound[...]
            if bound.count == all.count {
                // The program's own name stays as it is.
                let plain = bound.firstIndex { $0.mark == nil } ?? 0
                numbered = bound[..<plain] + bound[(plain + 1)...]
            }
            var number = 0
            for identifier in numbered {
                var name: Symbol
                repeat {
                    number += 1
                    name = Symbol("\(symbol.name).\(number)")
                } while taken.contains(name)
                taken.insert(name)
                names[identifier] = name
            }
        }
    }

    /// What a macro has put in that means nothing where the macro was defined, it binds, most probably.
    private func isPerhapsBound(_ identifier: Identifier, _ expander: UnitExpander) -> Bool {
        guard identifier.mark != nil, case .free = expander.resolve(identifier) else { return false }
        return true
    }

    private mutating func collect(_ form: Syntax) {
        switch form.value {
        case .identifier(let identifier):
            taken.insert(identifier.symbol)
            if trace.isQuoted(form) { return }
            if identifiers[identifier.symbol] == nil { order.append(identifier.symbol) }
            if identifiers[identifier.symbol]?.contains(identifier) != true {
                identifiers[identifier.symbol, default: []].append(identifier)
            }
        case .constant: break
        case .list(let items), .vector(let items): for item in items { collect(item) }
        case .improperList(let items, let tail):
            for item in items { collect(item) }
            collect(tail)
        }
    }

    func named(_ form: Syntax) -> Syntax {
        switch form.value {
        case .identifier(let identifier):
            let name = trace.isQuoted(form) ? identifier.symbol : names[identifier] ?? identifier.symbol
            return Syntax(leaf: .identifier(Identifier(name)), position: .none)
        case .constant: return form
        case .list(let items): return Syntax(list: items.map(named), position: .none)
        case .vector(let items): return Syntax(vector: items.map(named), position: .none)
        case .improperList(let items, let tail):
            return Syntax(items: items.map(named), tail: named(tail), position: .none)
        }
    }
}
