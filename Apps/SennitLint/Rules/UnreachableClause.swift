// SPDX-License-Identifier: MIT
import SennitReader

enum UnreachableClause: Rule {
    static let name = "unreachable-clause"
    static let summary = "clauses of cond, case, guard, match and case-lambda that earlier ones leave nothing to"

    static func check(_ unit: LintUnit, _ report: (Int, String) -> Void) {
        unit.forEachForm { _, keyword, elements in
            switch keyword {
            case "cond": checkTests(elements.dropFirst(), report)
            case "guard": if elements.count > 1 { checkTests((elements[1].elements ?? []).dropFirst(), report) }
            case "case": checkConstants(elements.dropFirst(2), report)
            case "match": checkPatterns(elements.dropFirst(2), report)
            case "match-lambda", "match-lambda*": checkPatterns(elements.dropFirst(), report)
            case "case-lambda": checkParameters(elements.dropFirst(), report)
            default: break
            }
        }
    }

    private static func checkTests(_ clauses: ArraySlice<Datum>, _ report: (Int, String) -> Void) {
        for (clause, next) in zip(clauses, clauses.dropFirst()) {
            guard let test = clause.elements?.first else { continue }
            if case .boolean(true) = test.value {
                report(next.offset, "the clause before is always taken")
                return
            }
        }
    }

    private static func checkConstants(_ clauses: ArraySlice<Datum>, _ report: (Int, String) -> Void) {
        var seen: Set<String> = []
        for clause in clauses {
            guard let constants = clause.elements?.first?.elements else { continue }
            for constant in constants where !seen.insert(DatumPrinter.write(constant)).inserted {
                report(constant.offset, "\(DatumPrinter.write(constant)) is in this case already")
            }
        }
    }

    private static func checkPatterns(_ clauses: ArraySlice<Datum>, _ report: (Int, String) -> Void) {
        for (clause, next) in zip(clauses, clauses.dropFirst()) {
            guard let elements = clause.elements, elements.count > 1, let pattern = elements[0].symbol,
                pattern != "..."
            else { continue }
            // A guard, or a way to give the value on to the clauses after it.
            if elements[1].symbol == ":when" || elements[1].head == "=>" { continue }
            report(next.offset, "the clause before matches everything")
            return
        }
    }

    private static func checkParameters(_ clauses: ArraySlice<Datum>, _ report: (Int, String) -> Void) {
        var counts: Set<Int> = []
        // From how many arguments on all are taken.
        var rest = Int.max
        for clause in clauses {
            guard let formals = clause.elements?.first else { continue }
            let required = formals.leadingElements?.count ?? 0
            if required >= rest || counts.contains(required) && formals.elements != nil {
                report(clause.offset, "clauses before take as many arguments")
            }
            if formals.elements == nil { rest = min(rest, required) } else { counts.insert(required) }
        }
    }
}
