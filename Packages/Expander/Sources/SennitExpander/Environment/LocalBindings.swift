// SPDX-License-Identifier: MIT
import SennitReader
import SennitCoreForms

/// The bindings of all scopes that are open at the current point of expansion.
///
/// Shallow binding: a table leads from an identifier to its innermost binding, which links to the
/// one it shadows. So lookup takes one hash whatever the nesting, leaving a scope undoes what it
/// bound, and nothing is ever copied. A macro's definition environment is always one of the scopes
/// that enclose its use (or a module), so a number, the depth, names it: looking up from there skips
/// the bindings of deeper scopes.
struct LocalBindings {
    enum Meaning {
        case variable(Variable)
        case macro(Macro)
        case core(CoreSyntax)
    }

    private struct Slot {
        let identifier: Identifier
        let meaning: Meaning
        let depth: Int32
        /// Index of the slot that this one shadows, or -1.
        let shadowed: Int32
    }

    private var slots: [Slot] = []
    private var innermost: [Identifier: Int32] = [:]
    /// For each open scope, the number of slots before it.
    private var marks: [Int] = []

    /// The number of open scopes.
    var depth: Int32 { Int32(truncatingIfNeeded: marks.count) }

    mutating func enter() { marks.append(slots.count) }

    mutating func leave() {
        let start = marks.removeLast()
        while slots.count > start {
            let slot = slots.removeLast()
            innermost[slot.identifier] = slot.shadowed < 0 ? nil : slot.shadowed
        }
    }

    /// Binds in the innermost scope, shadowing whatever the identifier meant.
    mutating func bind(_ identifier: Identifier, to meaning: Meaning) {
        let index = Int32(truncatingIfNeeded: slots.count)
        let shadowed = innermost.updateValue(index, forKey: identifier) ?? -1
        slots.append(Slot(identifier: identifier, meaning: meaning, depth: depth, shadowed: shadowed))
    }

    /// What the scopes down to number `depth` make of the identifier.
    func lookup(_ identifier: Identifier, depth: Int32) -> Meaning? {
        guard var index = innermost[identifier] else { return nil }
        while index >= 0 {
            let slot = slots[Int(index)]
            if slot.depth <= depth { return slot.meaning }
            index = slot.shadowed
        }
        return nil
    }

    func isBoundInInnermostScope(_ identifier: Identifier) -> Bool {
        guard let index = innermost[identifier] else { return false }
        return slots[Int(index)].depth == depth
    }
}
