// SPDX-License-Identifier: MIT
import SennitReader

enum DuplicateDefinition: Rule {
    static let name = "duplicate-definition"
    static let summary = "names that a program or library defines twice"

    static func check(_ unit: LintUnit, _ report: (Int, String) -> Void) {
        var first: [Survey.GlobalName: Int] = [:]
        // A record type defines several names in one place: one finding is enough.
        var reported: Set<Int> = []
        let table = LineTable(unit.bytes)
        for definition in unit.survey.definitions {
            guard let offset = unit.offset(of: definition.position) else { continue }
            let name = Survey.GlobalName(module: definition.module, name: definition.name)
            if let earlier = first[name] {
                guard reported.insert(offset).inserted else { continue }
                let line = table.lineAndColumn(ofOffset: earlier).line
                report(offset, "\(definition.name) is defined in line \(line) already")
            } else {
                first[name] = offset
            }
        }
    }
}
