// SPDX-License-Identifier: MIT
import SennitCoreForms
import SennitReader

/// Which parts of a quoted form are one datum of the source: those that a label and its references stand for (R7RS
/// 2.4), and what a macro's template spells out twice of what it was given. They become one object.
///
/// A reference reads as a copy of what the label names, with the places in the source of its parts. So a list or vector
/// is known by where its first element stands and how long that is. Tails are not found, since `(a . #0#)` is
/// read as one list; nor are data without elements.
struct SharedConstant {
    private struct Key: Hashable {
        let position: Position
        let length: Int32
        let isVector: Bool
    }

    private var seen: Set<Key> = []
    private var shared: Set<Key> = []
    private var labels: [Key: Int] = [:]

    /// Whether there are any.
    var isShared: Bool { !shared.isEmpty }

    private func key(of form: Syntax) -> Key? {
        let first: Syntax?
        let isVector: Bool
        switch form.value {
        case .list(let items), .improperList(let items, _): (first, isVector) = (items.first, false)
        case .vector(let items): (first, isVector) = (items.first, true)
        default: return nil
        }
        // What a template spells out has no length, and may begin with the same part as another list.
        guard let first, form.length > 0, first.length > 0, first.position != .none else { return nil }
        return Key(position: first.position, length: first.length, isVector: isVector)
    }

    /// Notes that `form` is met; whether it was not before.
    fileprivate mutating func meet(_ form: Syntax) -> Bool {
        guard let key = key(of: form), !seen.insert(key).inserted else { return true }
        shared.insert(key)
        return false
    }

    /// The label of `form`, and whether this is the first time that it is asked for; nil if it is not shared.
    mutating func label(of form: Syntax) -> (number: Int, isNew: Bool)? {
        guard let key = key(of: form), shared.contains(key) else { return nil }
        if let number = labels[key] { return (number, false) }
        let number = labels.count
        labels[key] = number
        return (number, true)
    }
}

extension UnitExpander {
    /// The datum that a form denotes when quoted, with labels where parts of it are one datum.
    func quotedConstant(_ form: Syntax) throws(ExpanderError) -> ConstantValue {
        guard form.height > 1, trace == nil else { return try constant(form) }
        var sharing = SharedConstant()
        try findShared(form, &sharing)
        return sharing.isShared ? try constant(form, &sharing) : try constant(form)
    }

    /// What macros make has no places, and may be huge: each part is counted.
    private func findShared(_ form: Syntax, _ sharing: inout SharedConstant) throws(ExpanderError) {
        try charge(1, at: form.position)
        if form.height > 0, sharing.meet(form) { try findSharedParts(of: form, &sharing) }
    }

    private func findSharedParts(of form: Syntax, _ sharing: inout SharedConstant) throws(ExpanderError) {
        switch form.value {
        case .list(let items), .vector(let items): for item in items { try findShared(item, &sharing) }
        case .improperList(let items, let tail):
            for item in items { try findShared(item, &sharing) }
            // A label may not stand behind the dot.
            try findSharedParts(of: tail, &sharing)
        default: break
        }
    }

    private func constant(_ form: Syntax, _ sharing: inout SharedConstant) throws(ExpanderError) -> ConstantValue {
        try charge(3, at: form.position)
        let label = sharing.label(of: form)
        if let label, !label.isNew { return .reference(label.number) }
        let value = try parts(of: form, &sharing)
        return label.map { .labelled($0.number, value) } ?? value
    }

    private func parts(of form: Syntax, _ sharing: inout SharedConstant) throws(ExpanderError) -> ConstantValue {
        switch form.value {
        case .list(let items): return .list(try constants(items, &sharing))
        case .vector(let items): return .vector(try constants(items, &sharing))
        case .improperList(let items, let tail):
            let elements = try constants(items, &sharing)
            return .improperList(elements, tail: try parts(of: tail, &sharing))
        default: return try constant(form)
        }
    }

    private func constants(_ items: [Syntax], _ sharing: inout SharedConstant) throws(ExpanderError) -> [ConstantValue]
    {
        var result: [ConstantValue] = []
        result.reserveCapacity(items.count)
        for item in items { result.append(try constant(item, &sharing)) }
        return result
    }
}
