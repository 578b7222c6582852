// SPDX-License-Identifier: MIT
import SennitReader
import SennitCoreForms

/// Fills in one template for one macro use.
///
/// Identifiers of the template get a new mark and, as all that the template spells out, the
/// position of this expansion; what pattern variables stand for is shared with the input.
struct Instantiation {
    let expander: UnitExpander
    let macro: Macro
    var slots: [MatchValue]
    let position: Position
    /// The new mark on top of no mark, then those on top of others: a handful at most.
    private var unmarked: Mark?
    private var marks: [Mark] = []

    init(expander: UnitExpander, macro: Macro, slots: [MatchValue], position: Position) {
        self.expander = expander
        self.macro = macro
        self.slots = slots
        self.position = position
    }

    mutating func instantiate(_ template: Template) throws(ExpanderError) -> Syntax {
        switch template {
        case .identifier(let identifier):
            return Syntax(leaf: .identifier(try marked(identifier)), position: position)
        case .constant(let constant):
            return Syntax(leaf: .constant(constant), position: position)
        case .variable(let slot):
            if case .one(let syntax) = slots[slot] { return syntax }
            throw mismatch()
        case .list(let elements, let tail):
            let items = try instantiate(elements)
            guard let tail else { return try checked(Syntax(list: items, position: position)) }
            return try checked(Syntax(items: items, tail: try instantiate(tail), position: position))
        case .vector(let elements):
            return try checked(Syntax(vector: try instantiate(elements), position: position))
        }
    }

    private mutating func instantiate(_ elements: [TemplateElement]) throws(ExpanderError) -> [Syntax] {
        var items: [Syntax] = []
        items.reserveCapacity(elements.count)
        for element in elements {
            if element.drivers.isEmpty {
                items.append(try instantiate(element.template))
            } else {
                try append(element, level: 0, to: &items)
            }
        }
        try expander.charge(items.count + 1, at: position)
        return items
    }

    private mutating func append(
        _ element: TemplateElement, level: Int, to items: inout [Syntax]
    ) throws(ExpanderError) {
        if level == element.drivers.count {
            items.append(try instantiate(element.template))
            return
        }
        let drivers = element.drivers[level]
        if level + 1 == element.drivers.count, case .variable(let slot) = element.template, drivers == [slot],
            case .sequence(let sequence) = slots[slot]
        {
            items.append(contentsOf: sequence)
            return
        }
        let saved = drivers.map { slots[$0] }
        guard let count = saved[0].count, saved.allSatisfy({ $0.count == count }) else { throw mismatch() }
        for index in 0..<count {
            for (driver, value) in zip(drivers, saved) { slots[driver] = value.element(index) }
            try append(element, level: level + 1, to: &items)
        }
        // An ellipsis with no repetitions still counts, or empty loops inside loops would be free.
        try expander.charge(count + 1, at: position)
        for (driver, value) in zip(drivers, saved) { slots[driver] = value }
    }

    private mutating func marked(_ identifier: Identifier) throws(ExpanderError) -> Identifier {
        guard let parent = identifier.mark else {
            let mark = unmarked ?? Mark(parent: nil, module: macro.module, depth: macro.depth)
            unmarked = mark
            return Identifier(identifier.symbol, mark: mark)
        }
        if let mark = marks.first(where: { $0.parent === parent }) {
            return Identifier(identifier.symbol, mark: mark)
        }
        let mark = Mark(parent: parent, module: macro.module, depth: macro.depth)
        if mark.count > expander.options.maximumDepth {
            throw expander.tooDeep(Syntax(list: [], position: position))
        }
        marks.append(mark)
        return Identifier(identifier.symbol, mark: mark)
    }

    private func checked(_ syntax: Syntax) throws(ExpanderError) -> Syntax {
        if syntax.height > expander.options.maximumDepth { throw expander.tooDeep(syntax) }
        return syntax
    }

    private func mismatch() -> ExpanderError {
        expander.error(
            .syntax(keyword: macro.name, expected: nil),
            "\(macro.name): pattern variables under one ellipsis stand for different numbers of forms",
            at: Syntax(list: [], position: position))
    }
}
