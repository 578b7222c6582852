// SPDX-License-Identifier: MIT
import SennitReader
import SennitCoreForms

/// What `macroexpand` notes while forms are expanded in earnest: so it need not know which parts of a core form are
/// expressions, and where what is bound.
///
/// All parts of the form, and of all that macros make, get a position of their own, by which they are known: a negative
/// one, that no source has. What a macro use was expanded to is noted under the position of the use. The form with
/// all macros expanded is then the form in which all such uses are replaced.
final class ExpansionTrace {
    private var lastLabel = Int32.min / 2
    private var expansions: [Position: Syntax] = [:]
    /// Leaves that stand for themselves, as they are quoted.
    private var quoted: Set<Position> = []
    /// What has been bound by anything but a top-level definition.
    private(set) var bound: Set<Identifier> = []

    /// A copy all of whose parts have positions of their own.
    func labelled(_ form: Syntax, _ expander: UnitExpander) throws(ExpanderError) -> Syntax {
        try expander.charge(1, at: .none)
        lastLabel += 1
        let label = Position(lastLabel)
        switch form.value {
        case .identifier, .constant: return Syntax(leaf: form.value, position: label)
        case .list(let items): return Syntax(list: try labelled(items, expander), position: label)
        case .vector(let items): return Syntax(vector: try labelled(items, expander), position: label)
        case .improperList(let items, let tail):
            let parts = try labelled(items, expander)
            return Syntax(items: parts, tail: try labelled(tail, expander), position: label)
        }
    }

    private func labelled(_ items: [Syntax], _ expander: UnitExpander) throws(ExpanderError) -> [Syntax] {
        var result: [Syntax] = []
        result.reserveCapacity(items.count)
        for item in items { result.append(try labelled(item, expander)) }
        return result
    }

    /// Notes a macro's use, and returns what expansion is to go on with.
    func note(
        _ expansion: Syntax, of form: Syntax, _ expander: UnitExpander
    ) throws(ExpanderError) -> Syntax {
        let result = try labelled(expansion, expander)
        expansions[form.position] = result
        return result
    }

    func noteQuoted(_ form: Syntax) { if form.height == 0 { quoted.insert(form.position) } }

    func noteBound(_ identifier: Identifier) { bound.insert(identifier) }

    func isQuoted(_ form: Syntax) -> Bool { quoted.contains(form.position) }

    /// The form with the macros in it expanded.
    func expanded(_ form: Syntax) -> Syntax {
        var form = form
        while let expansion = expansions[form.position] { form = expansion }
        switch form.value {
        case .identifier, .constant: return form
        case .list(let items): return Syntax(list: items.map(expanded), position: form.position)
        case .vector(let items): return Syntax(vector: items.map(expanded), position: form.position)
        case .improperList(let items, let tail):
            return Syntax(items: items.map(expanded), tail: expanded(tail), position: form.position)
        }
    }
}

/// How much `macroexpand` expands.
public enum ExpansionExtent: Sendable {
    /// One step of the form itself.
    case once
    /// The form itself, until it is no use of a macro.
    case outermost
    /// That, and all in it.
    case all
}
