// SPDX-License-Identifier: MIT
import SennitReader
import SennitCoreForms

extension UnitExpander {
    /// Expands a form of which a value is wanted.
    func expand(_ form: Syntax) throws(ExpanderError) -> CoreForm {
        switch form.value {
        case .identifier(let identifier): return try reference(identifier, form)
        case .constant(let value): return .constant(Constant(value: value, position: form.position))
        case .list(let items): return try combination(form, items)
        case .vector: return .constant(Constant(value: try constant(form), position: form.position))
        case .improperList:
            try enter(form)
            defer { leave() }
            if let expansion = try expandMacro(form) { return try expand(expansion) }
            throw error(
                .syntax(keyword: nil, expected: "(procedure argument ...)"), "a call cannot have a dotted tail",
                at: form)
        }
    }

    func expand(_ forms: some Collection<Syntax>) throws(ExpanderError) -> [CoreForm] {
        var result: [CoreForm] = []
        result.reserveCapacity(forms.count)
        for form in forms { result.append(try expand(form)) }
        return result
    }

    private func combination(_ form: Syntax, _ items: [Syntax]) throws(ExpanderError) -> CoreForm {
        guard let head = items.first else {
            throw error(
                .syntax(keyword: nil, expected: "(procedure argument ...)"), "() is not an expression", at: form,
                hint: "write '() for the empty list")
        }
        try enter(form)
        defer { leave() }
        guard let identifier = head.identifier else { return try call(form, items) }
        switch resolve(identifier) {
        case .core(let keyword): return try expand(keyword, form, items)
        case .macro(let macro): return try expandUses(of: macro, form)
        case .free(_, let name):
            if let keyword = CoreSyntax.named(name), !keyword.isAuxiliary { throw unimported(keyword, head) }
            return try call(form, items)
        case .local, .global: return try call(form, items)
        }
    }

    /// Expands a macro use and what it expands to, as long as that is a macro use too, without
    /// nesting deeper.
    private func expandUses(of macro: Macro, _ form: Syntax) throws(ExpanderError) -> CoreForm {
        var expansion = try transcribe(macro, form)
        while let next = try expandMacro(expansion) { expansion = next }
        return try expand(expansion)
    }

    private func call(_ form: Syntax, _ items: [Syntax]) throws(ExpanderError) -> CoreForm {
        let operation = try expand(items[0])
        var arguments = try expand(items.dropFirst())
        if let reinterpret = module.reinterpretArgument, case .globalReference(let operation) = operation {
            for index in arguments.indices {
                guard case .globalReference(let argument) = arguments[index],
                    let other = reinterpret(operation, index, argument)
                else { continue }
                arguments[index] = .globalReference(other)
            }
        }
        return .call(Call(operation: operation, arguments: arguments, position: form.position))
    }

    private func unimported(_ keyword: CoreSyntax, _ head: Syntax) -> ExpanderError {
        error(
            .unboundIdentifier(keyword.symbol, suggestions: []),
            "\(keyword.name) is a keyword that is not imported here", at: head,
            hint: "add (import \(CoreSyntax.library(exporting: keyword)))")
    }

    private func reference(_ identifier: Identifier, _ form: Syntax) throws(ExpanderError) -> CoreForm {
        switch resolve(identifier) {
        case .local(let variable):
            if variable.id <= variableFloor { throw withoutValue(variable, form) }
            return .localReference(LocalReference(variable: variable, position: form.position))
        case .global(let module, let name):
            return .globalReference(GlobalReference(module: module, name: name, position: form.position))
        case .free(let module, let name):
            if let advice = Mutators.advice(for: name) {
                throw error(
                    .mutator(name), "there is no \(name): values never change", at: form, hint: advice)
            }
            return .globalReference(GlobalReference(module: module, name: name, position: form.position))
        case .core(let keyword): throw keywordAsVariable(keyword.symbol, keyword.shape, form)
        case .macro(let macro): throw keywordAsVariable(macro.name, nil, form)
        }
    }

    private func keywordAsVariable(_ name: Symbol, _ shape: String?, _ form: Syntax) -> ExpanderError {
        error(
            .syntax(keyword: name, expected: shape), "\(name) is syntax and has no value of its own", at: form,
            hint: shape.map { "use it as \($0)" } ?? "use it as the first element of a list")
    }

    /// One step: the expansion of a form that is a macro use, else nil.
    func expandMacro(_ form: Syntax) throws(ExpanderError) -> Syntax? {
        let head: Syntax?
        switch form.value {
        case .list(let items): head = items.first
        case .improperList(let items, _): head = items.first
        default: head = nil
        }
        guard let identifier = head?.identifier, case .macro(let macro) = resolve(identifier) else { return nil }
        return try transcribe(macro, form)
    }

    private func transcribe(_ macro: Macro, _ form: Syntax) throws(ExpanderError) -> Syntax {
        try countStep(form)
        let expansion =
            if let procedure = macro.procedure {
                try expand(form, by: procedure, of: macro)
            } else {
                try instantiate(macro, form)
            }
        return try trace?.note(expansion, of: form, self) ?? expansion
    }

    private func instantiate(_ macro: Macro, _ form: Syntax) throws(ExpanderError) -> Syntax {
        var matcher = Matcher(expander: self, macro: macro)
        for rule in macro.rules where try matcher.matches(rule, form) {
            let position = position(for: macro, form)
            var instantiation = Instantiation(expander: self, macro: macro, slots: matcher.slots, position: position)
            return try instantiation.instantiate(rule.template)
        }
        let patterns = macro.rules.prefix(4).map { $0.source.brief() }
        throw error(
            .noMatchingRule(macro: macro.name), "no rule of \(macro.name) matches \(form.brief())", at: form,
            hint: patterns.isEmpty ? nil : "its patterns are " + patterns.joined(separator: ", "))
    }

    /// A position for what the macro's template spells out. When positions have run out this is the
    /// place of the use itself.
    func position(for macro: Macro, _ form: Syntax) -> Position {
        if trace != nil { return form.position }
        let position = session.files.addExpansion(macro: macro.name, site: form.position)
        if position != form.position {
            uses.append(MacroUse(macro: macro.name, position: position, site: form.position, length: form.length))
        }
        return position
    }

    /// The datum that a form denotes when quoted: identifiers lose their marks.
    func constant(_ form: Syntax) throws(ExpanderError) -> ConstantValue {
        // A shared tree costs nothing until it is copied here; the copies are large.
        try charge(3, at: form.position)
        trace?.noteQuoted(form)
        switch form.value {
        case .identifier(let identifier): return .symbol(identifier.symbol)
        case .constant(let value): return value
        case .list(let items): return .list(try constants(items))
        case .vector(let items): return .vector(try constants(items))
        case .improperList(let items, let tail):
            return .improperList(try constants(items), tail: try constant(tail))
        }
    }

    private func constants(_ items: [Syntax]) throws(ExpanderError) -> [ConstantValue] {
        var result: [ConstantValue] = []
        result.reserveCapacity(items.count)
        for item in items { result.append(try constant(item)) }
        return result
    }
}
