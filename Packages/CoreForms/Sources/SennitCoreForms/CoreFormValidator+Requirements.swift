// SPDX-License-Identifier: MIT
import SennitReader

/// What the declarations can require of one field.
extension CoreFormValidator {
    mutating func check(_ position: Position) {
        if position.rawValue == 0 { return }
        if position.rawValue < 0 || position.rawValue >= positionEnd ?? .max {
            report(.positionOutsideFiles(position), at: "position")
        }
    }

    mutating func validate(_ name: ModuleName, at field: String) {
        if name.parts.isEmpty { reportEmpty("a module name of at least one part", at: field) }
    }

    mutating func validate(_ names: [ModuleName], at field: String) {
        for (index, name) in names.enumerated() where name.parts.isEmpty {
            within(field, index) {
                $0.report(.unexpected(expected: "a module name of at least one part", found: "()"))
            }
        }
    }

    private mutating func reportEmpty(_ expected: String, at field: String) {
        report(.unexpected(expected: expected, found: "()"), at: field)
    }

    mutating func requireElements<Element>(_ elements: [Element], at field: String) {
        if elements.isEmpty { reportEmpty("at least one element", at: field) }
    }

    mutating func requireNotNegative(_ index: Int32, at field: String) {
        if index < 0 { report(.unexpected(expected: "a number from 0", found: "\(index)"), at: field) }
    }

    mutating func requireNotNegative(_ indexes: [Int32], at field: String) {
        for (place, index) in indexes.enumerated() where index < 0 {
            within(field, place) { $0.report(.unexpected(expected: "a number from 0", found: "\(index)")) }
        }
    }

    mutating func requireDistinct<Element: Hashable>(_ elements: [Element], at field: String) {
        var seen: Set<Element> = []
        for (index, element) in elements.enumerated() where !seen.insert(element).inserted {
            within(field, index) {
                $0.report(.unexpected(expected: "an element that is not there yet", found: "\(element) again"))
            }
        }
    }

    mutating func require(_ place: Place, in allowed: [Place], for node: String) {
        if !allowed.contains(place) { report(.misplaced(node: node)) }
    }
}
