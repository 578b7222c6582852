// SPDX-License-Identifier: MIT
import SennitReader
import SennitCoreForms

extension UnitExpander {
    /// The forms of the first clause whose requirement holds (R7RS 4.2.1); none when no clause does.
    func condExpand(_ form: Syntax, _ items: [Syntax]) throws(ExpanderError) -> [Syntax] {
        var chosen: [Syntax]?
        for clause in items.dropFirst() {
            guard let parts = clause.list, let requirement = parts.first else {
                throw malformed(.condExpand, clause, "a clause is (requirement form ...)")
            }
            if chosen == nil, try holds(requirement) { chosen = Array(parts.dropFirst()) }
        }
        return chosen ?? []
    }

    private func holds(_ requirement: Syntax) throws(ExpanderError) -> Bool {
        if let name = requirement.identifier?.symbol {
            return name == CoreSyntax.else.symbol || session.provider.features.contains(name)
        }
        guard let items = requirement.list, let head = items.first?.identifier?.symbol else {
            throw notARequirement(requirement)
        }
        switch head.name {
        case "and":
            for item in items.dropFirst() where try !holds(item) { return false }
            return true
        case "or":
            for item in items.dropFirst() where try holds(item) { return true }
            return false
        case "not":
            guard items.count == 2 else { throw notARequirement(requirement) }
            return try !holds(items[1])
        case "library":
            guard items.count == 2 else { throw notARequirement(requirement) }
            return try findLibrary(try moduleName(items[1]), at: items[1]) != nil
        default: throw notARequirement(requirement)
        }
    }

    private func notARequirement(_ form: Syntax) -> ExpanderError {
        malformed(
            .condExpand, form,
            "a requirement is a feature, (library name), (and ...), (or ...), (not requirement) or else")
    }
}
