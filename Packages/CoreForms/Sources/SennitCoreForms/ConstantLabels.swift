// SPDX-License-Identifier: MIT

/// The labels of one constant, as parser and validator meet them: numbered from 0, each defined before it is
/// referred to, and referred to at least once.
struct ConstantLabels {
    private enum State {
        case open, unused, used
    }

    private var states: [State] = []

    /// Whether `number` may be the next label.
    mutating func begin(_ number: Int) -> Bool {
        guard number == states.count else { return false }
        states.append(.open)
        return true
    }

    /// The value of label `number` is complete.
    mutating func end(_ number: Int) { states[number] = .unused }

    /// Whether a reference to `number` may stand here.
    mutating func refer(to number: Int) -> Bool {
        guard states.indices.contains(number), states[number] != .open else { return false }
        states[number] = .used
        return true
    }

    /// A label that nothing has referred to.
    var unused: Int? { states.firstIndex(of: .unused) }
}

extension ConstantValue {
    /// Whether it can have a label.
    var isLabelable: Bool {
        switch self {
        case .list(let elements), .vector(let elements): !elements.isEmpty
        case .improperList: true
        default: false
        }
    }

    var isLabel: Bool {
        switch self {
        case .labelled, .reference: true
        default: false
        }
    }
}
