// SPDX-License-Identifier: MIT
import SennitReader

/// Checks what two constants need in order to have texts of their own, and how deep they nest.
extension CoreFormValidator {
    mutating func validate(_ constant: ConstantValue, at field: String) {
        steps.append(.field(field))
        validate(constant)
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
