// SPDX-License-Identifier: MIT
import SennitReader

/// Checks what two constants need in order to have texts of their own, and how deep they nest.
extension CoreFormValidator {
    mutating func validate(_ constant: ConstantValue, at field: String) {
        steps.append(.field(field))
        labels = ConstantLabels()
        validate(constant)
        if let unused = labels.unused {
            report(.unexpected(expected: "a reference to label \(unused)", found: "none"))
        }
        steps.removeLast()
    }

    private mutating func validate(_ constant: ConstantValue) {
        switch constant {
        case .number(let number):
            if !number.isCanonical {
                report(.unexpected(expected: "a number in normal form", found: "\(number)"))
            }
        case .list(let elements), .vector(let elements): validate(elements)
        case .improperList(let elements, let tail): validate(elements, tail: tail)
        case .collection(let kind, let elements):
            validate(elements)
            for (index, element) in elements.enumerated() where kind == .hashmap && !element.isPair {
                if isFull { break }
                steps.append(.element(index))
                report(.unexpected(expected: "a pair of a key and a value", found: "something else"))
                steps.removeLast()
            }
        case .labelled(let number, let value):
            guard labels.begin(number) else {
                return report(.unexpected(expected: "the next label", found: "label \(number)"))
            }
            if !value.isLabelable {
                report(.unexpected(expected: "a list or vector that is not empty", found: "something else"))
            }
            validate(value)
            labels.end(number)
        case .reference(let number):
            if !labels.refer(to: number) {
                report(.unexpected(expected: "a label before this", found: "a reference to \(number)"))
            }
        case .boolean, .character, .string, .symbol, .bytevector, .unspecified, .endOfFile: break
        }
    }

    private mutating func validate(_ elements: [ConstantValue], tail: ConstantValue? = nil) {
        guard enter() else { return }
        for (index, element) in elements.enumerated() {
            if isFull { break }
            steps.append(.element(index))
            validate(element)
            steps.removeLast()
        }
        if let tail {
            if elements.isEmpty { report(.unexpected(expected: "an element before the dot", found: "none")) }
            switch tail {
            case .labelled, .reference: report(.unexpected(expected: "a tail without a label", found: "a label"))
            case .list, .improperList: report(.unexpected(expected: "a tail that is not a list", found: "a list"))
            default: validate(tail)
            }
        }
        leave()
    }
}

extension ConstantValue {
    /// Whether this can be an association of a hash map.
    var isPair: Bool {
        switch self {
        case .list(let elements): !elements.isEmpty
        case .improperList: true
        default: false
        }
    }
}
