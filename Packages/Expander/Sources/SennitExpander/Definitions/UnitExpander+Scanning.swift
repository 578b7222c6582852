// SPDX-License-Identifier: MIT
import SennitReader
import SennitCoreForms

extension UnitExpander {
    /// First pass over one form of a body or top level: expands macro uses until the head is known,
    /// splices, binds what is defined, and adds what is left to do to `result`.
    func scan(
        _ form: Syntax, queue: inout FormQueue, scope: DefinitionScope, into result: inout [ScannedForm]
    ) throws(ExpanderError) {
        var form = form
        // What is scanned is kept until the unit is finished, so it weighs more than what a macro
        // makes and drops.
        try charge(8, at: form.position)
        while let expansion = try expandMacro(form) {
            noteKeyword(form, scope)
            form = expansion
        }
        guard let items = form.list, let head = items.first?.identifier else {
            result.append(.expression(form))
            return
        }
        let meaning = resolve(head)
        if case .free(_, let name) = meaning, scope == .topLevel, let word = UnitKeyword(name) {
            try scan(word, form, items, queue: &queue, into: &result)
            return
        }
        guard case .core(let keyword) = meaning else {
            result.append(.expression(form))
            return
        }
        noteKeyword(form, scope)
        switch keyword {
        case .begin: queue.push(items.dropFirst())
        case .include, .includeFoldingCase: queue.push(try include(keyword, form, items)[...])
        case .condExpand: queue.push(try condExpand(form, items)[...])
        case .define: result.append(try scanDefine(form, items, scope))
        case .defineValues: result.append(try scanDefineValues(form, items, scope))
        case .matchDefine: result.append(try scanMatchDefine(form, items, scope))
        case .defineRecordType: result.append(try scanRecord(form, items, scope))
        case .deffunc: result.append(try scanTypedFunction(form, items, scope))
        case .defineSyntax: try scanDefineSyntax(form, items, scope)
        case .defineMacro, .defmacro: try scanDefineMacro(keyword, form, items, scope)
        default: result.append(.expression(form))
        }
    }

    /// Binds a name that a definition introduces in the innermost scope.
    func define(_ name: Syntax, _ keyword: CoreSyntax, _ scope: DefinitionScope) throws(ExpanderError) -> Target {
        guard let identifier = name.identifier else {
            throw malformed(keyword, name, "the name must be an identifier, not \(name.brief(limit: 30))")
        }
        try checkNew(identifier, name, scope)
        switch scope {
        case .body: return .local(bind(identifier))
        case .topLevel:
            if identifier.mark != nil { try charge(40, at: name.position) }
            noteUse(identifier.symbol, module)
            let name = module.defineVariable(identifier)
            // What was a record type may become something else.
            module.state.records[name] = nil
            return .global(name)
        }
    }

    /// A body and a library define a name once; a program and a REPL may define it again.
    func checkNew(_ identifier: Identifier, _ name: Syntax, _ scope: DefinitionScope) throws(ExpanderError) {
        let isBound =
            switch scope {
            case .body: locals.isBoundInInnermostScope(identifier)
            case .topLevel: unit == .library && module.defines(identifier)
            }
        if isBound {
            throw error(.duplicate(identifier.symbol), "\(identifier.symbol) is defined twice", at: name)
        }
        if scope == .body, bodyKeywords.contains(identifier) {
            throw error(
                .syntax(keyword: identifier.symbol, expected: nil),
                "\(identifier.symbol) is defined behind its use as a keyword in the same body", at: name,
                hint: "choose another name: this one has already told what the body defines (R7RS 5.3)")
        }
    }

    /// Notes that what the first word of `form` means has been used to find out what a body defines: the body may
    /// not give it another meaning.
    private func noteKeyword(_ form: Syntax, _ scope: DefinitionScope) {
        guard scope == .body, var identifier = form.list?.first?.identifier else { return }
        bodyKeywords.insert(identifier)
        // Out of the template of a macro of the same body it means what it would mean there without its mark.
        while let mark = identifier.mark, mark.depth >= locals.depth {
            identifier = Identifier(identifier.symbol, mark: mark.parent)
            bodyKeywords.insert(identifier)
        }
    }

    private func scanDefine(
        _ form: Syntax, _ items: [Syntax], _ scope: DefinitionScope
    ) throws(ExpanderError) -> ScannedForm {
        guard items.count >= 3 else {
            throw malformed(.define, form, items.count == 2 ? "there is no value" : nil)
        }
        switch items[1].value {
        case .identifier:
            guard items.count == 3 else { throw malformed(.define, form, "there is more than one value") }
            return .value(try define(items[1], .define, scope), .expression(items[2]), form: form)
        case .list(let header) where !header.isEmpty:
            let formals = Syntax(list: Array(header.dropFirst()), position: items[1].position)
            let target = try define(header[0], .define, scope)
            return .value(target, .procedure(formals: formals, body: items.dropFirst(2)), form: form)
        case .improperList(let header, let tail):
            let formals = Syntax(items: Array(header.dropFirst()), tail: tail, position: items[1].position)
            let target = try define(header[0], .define, scope)
            return .value(target, .procedure(formals: formals, body: items.dropFirst(2)), form: form)
        default: throw malformed(.define, form)
        }
    }

    private func scanDefineValues(
        _ form: Syntax, _ items: [Syntax], _ scope: DefinitionScope
    ) throws(ExpanderError) -> ScannedForm {
        guard items.count == 3 else { throw malformed(.defineValues, form) }
        let formals = try formals(items[1], .defineValues)
        var targets: [Target] = []
        for name in formals.names { targets.append(try define(name.form, .defineValues, scope)) }
        var rest: Target?
        if let name = formals.rest { rest = try define(name.form, .defineValues, scope) }
        return .values(targets, rest: rest, producer: items[2], form: form)
    }

    private func scanDefineSyntax(
        _ form: Syntax, _ items: [Syntax], _ scope: DefinitionScope
    ) throws(ExpanderError) {
        guard items.count == 3, let name = items[1].identifier else { throw malformed(.defineSyntax, form) }
        try checkNew(name, items[1], scope)
        let meaning = try transformer(named: name.symbol, items[2], depth: locals.depth)
        switch (scope, meaning) {
        case (.body, _): bind(name, to: meaning)
        case (.topLevel, .macro(let macro)): module.define(name, as: .macro(macro))
        case (.topLevel, .core(let keyword)): module.define(name, as: .core(keyword))
        case (.topLevel, .variable): break
        }
    }
}

/// Where a definition stands.
enum DefinitionScope {
    case body
    case topLevel
}
