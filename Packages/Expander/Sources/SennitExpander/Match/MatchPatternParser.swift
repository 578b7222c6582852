// SPDX-License-Identifier: MIT
import SennitCoreForms
import SennitReader

/// Reads the patterns of a match form into the compiler's table.
///
/// The words of the pattern language are known by their names, whatever the program has bound these to: a
/// parameter called `list` does not take the pattern `(list a b)` away. Recursion goes as deep as the source
/// nests.
struct MatchPatternParser {
    let compiler: MatchCompiler
    /// The variables of the pattern, or part of one, that is being read.
    private(set) var names: [Identifier: Found] = [:]
    /// In the order of their first occurrence.
    private(set) var order: [Identifier] = []
    /// Pairs of variables of the same name.
    private var equalities: [Int] = []
    /// The slots that names have in the first alternative of an `or`; the others bind the same.
    private var given: [Identifier: Int] = [:]

    struct Found {
        let slot: Int
        /// The number of repetitions around it.
        let depth: Int
    }

    init(_ compiler: MatchCompiler) { self.compiler = compiler }

    var expander: UnitExpander { compiler.expander }

    /// A whole pattern. The variables are `names` then.
    mutating func parse(_ form: Syntax) throws(ExpanderError) -> Int {
        let pattern = try pattern(form)
        return complete(pattern)
    }

    /// The pattern and what its variables of the same name have to be.
    private func complete(_ pattern: Int) -> Int {
        equalities.isEmpty ? pattern : add(.all([pattern] + equalities))
    }

    func add(_ pattern: MatchPattern) -> Int { compiler.patterns.add(pattern) }

    func malformed(_ form: Syntax, _ detail: String, hint: String? = nil) -> ExpanderError {
        let keyword = compiler.keyword
        return expander.error(
            .syntax(keyword: keyword.symbol, expected: keyword.shape), "\(keyword.name): \(detail)", at: form,
            hint: hint)
    }

    func constant(_ form: Syntax) throws(ExpanderError) -> Int {
        compiler.patterns.constant(try expander.constant(form))
    }

    mutating func pattern(_ form: Syntax) throws(ExpanderError) -> Int {
        try expander.charge(1, at: form.position)
        switch form.value {
        case .identifier(let identifier): return try variable(identifier, form)
        case .constant: return try constant(form)
        case .vector(let items):
            let isConstant =
                items.count >= 8 && items.allSatisfy { if case .constant = $0.value { true } else { false } }
            return isConstant ? try constant(form) : try vector(items[...])
        case .list(let items):
            guard let head = items.first else {
                throw malformed(form, "() is not a pattern", hint: "write '() for the empty list")
            }
            guard let word = head.identifier?.symbol else {
                throw malformed(
                    head,
                    "a pattern begins with a word of the pattern language or a record type, not "
                        + head.brief(limit: 30))
            }
            return try compound(word, form, items)
        case .improperList:
            throw malformed(
                form, "a pattern cannot have a dotted tail", hint: "use (cons* pattern ... rest) or a quasi-pattern")
        }
    }

    // MARK: - Variables

    private mutating func variable(_ identifier: Identifier, _ form: Syntax) throws(ExpanderError) -> Int {
        let name = identifier.symbol.name
        if name == "_" { return compiler.patterns.any }
        if Self.repeats(form) != nil { throw malformed(form, "\(name) must follow a pattern") }
        if name == "else" || name == "=>" || name == ":when" {
            throw malformed(form, "\(name) cannot be a variable of a pattern")
        }
        let slot = newSlot(identifier, form)
        try note(identifier, Found(slot: slot, depth: 0), form)
        return add(.variable(slot: slot))
    }

    private mutating func newSlot(_ identifier: Identifier, _ form: Syntax) -> Int {
        if names[identifier] == nil, let slot = given[identifier] { return slot }
        compiler.slots.append(MatchSlot(identifier: identifier, form: form))
        return compiler.slots.count - 1
    }

    /// A name that has been there before stands for an equal value.
    private mutating func note(_ identifier: Identifier, _ found: Found, _ form: Syntax) throws(ExpanderError) {
        guard let first = names[identifier] else {
            names[identifier] = found
            order.append(identifier)
            return
        }
        guard first.depth == found.depth else {
            throw expander.error(
                .duplicate(identifier.symbol),
                "\(compiler.keyword.name): pattern variable \(identifier.symbol) stands both inside and outside of "
                    + "what an ellipsis repeats", at: form)
        }
        equalities.append(add(.equality(first.slot, found.slot)))
    }

    /// For a part of the pattern with names of its own.
    private func inner() -> MatchPatternParser {
        var parser = MatchPatternParser(compiler)
        parser.given = given.filter { names[$0.key] == nil }
        return parser
    }

    mutating func either(_ form: Syntax, _ items: ArraySlice<Syntax>) throws(ExpanderError) -> Int {
        guard let first = items.first else { throw malformed(form, "or takes at least one pattern") }
        if items.count == 1 { return try pattern(first) }
        var parser = inner()
        var parts = [try parser.parse(first)]
        for item in items.dropFirst() {
            var other = MatchPatternParser(compiler)
            other.given = parser.names.mapValues(\.slot)
            parts.append(try other.parse(item))
            for name in parser.order where other.names[name]?.depth != parser.names[name]?.depth {
                throw malformed(
                    item,
                    "the alternatives of or bind different variables: this one does not bind \(name.symbol)"
                        + (other.names[name] == nil ? "" : " in the same way"))
            }
            if let name = other.order.first(where: { parser.names[$0] == nil }), let found = other.names[name] {
                throw malformed(
                    compiler.slots[found.slot].form,
                    "the alternatives of or bind different variables: not all bind \(name.symbol)")
            }
        }
        var variables: [Int] = []
        for name in parser.order {
            guard let found = parser.names[name] else { continue }
            variables.append(add(.variable(slot: found.slot)))
            try note(name, found, compiler.slots[found.slot].form)
        }
        return add(.either(parts, variables: variables))
    }

    mutating func not(_ form: Syntax, _ items: ArraySlice<Syntax>) throws(ExpanderError) -> Int {
        guard items.count == 1, let item = items.first else { throw malformed(form, "not takes one pattern") }
        var parser = MatchPatternParser(compiler)
        let part = try parser.parse(item)
        if let name = parser.order.first, let found = parser.names[name] {
            throw malformed(
                compiler.slots[found.slot].form,
                "\(name.symbol) cannot be bound: where not matches, its pattern does not",
                hint: "write _ for what may be anything")
        }
        return add(.not(part))
    }

    // MARK: - Lists and vectors

    /// How many elements an ellipsis asks for: none for `...`, k for `..k`; nil for anything else.
    static func repeats(_ form: Syntax) -> Int? {
        guard let name = form.identifier?.symbol.name, name.hasPrefix("..") else { return nil }
        if name == "..." { return 0 }
        let digits = name.utf8.dropFirst(2)
        guard !digits.isEmpty, digits.count < 6, digits.allSatisfy({ (48...57).contains($0) }) else { return nil }
        return Int(name.dropFirst(2))
    }

    /// An element of a sequence with its ellipsis.
    struct Element {
        let form: Syntax
        /// Nil for a constant that has not been looked at yet.
        var pattern: Int?
        /// The constant that it is; runs of constants are tested at once.
        var constant: ConstantValue?
    }

    struct Repeated {
        let pattern: Int
        let variables: [Int]
        let least: Int
    }

    struct Sequence {
        var before: [Element] = []
        var repeated: Repeated?
        var after: [Element] = []
    }

    /// Reads elements, of which one may be repeated; `read` reads one.
    mutating func sequence(
        _ items: ArraySlice<Syntax>,
        _ read: (inout MatchPatternParser, Syntax) throws(ExpanderError) -> Element
    ) throws(ExpanderError) -> Sequence {
        var sequence = Sequence()
        var index = items.startIndex
        while index < items.endIndex {
            if index + 1 < items.endIndex, let least = Self.repeats(items[index + 1]) {
                if sequence.repeated != nil {
                    throw malformed(items[index + 1], "a list or vector can have only one ellipsis")
                }
                sequence.repeated = try repeated(items[index], least, read)
                index += 2
                continue
            }
            let element = try read(&self, items[index])
            if sequence.repeated == nil { sequence.before.append(element) } else { sequence.after.append(element) }
            index += 1
        }
        return sequence
    }

    private mutating func repeated(
        _ form: Syntax, _ least: Int, _ read: (inout MatchPatternParser, Syntax) throws(ExpanderError) -> Element
    ) throws(ExpanderError) -> Repeated {
        var inner = inner()
        let element = try read(&inner, form)
        let pattern: Int
        if let known = element.pattern { pattern = known } else { pattern = try constant(form) }
        let whole = inner.complete(pattern)
        var variables: [Int] = []
        for name in inner.order {
            guard let found = inner.names[name] else { continue }
            variables.append(add(.variable(slot: found.slot)))
            try note(name, Found(slot: found.slot, depth: found.depth + 1), compiler.slots[found.slot].form)
        }
        return Repeated(pattern: whole, variables: variables, least: least)
    }
}
