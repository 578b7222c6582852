// SPDX-License-Identifier: MIT
import Sennit
import SennitCoreForms

/// What a run has found, for people and for machines.
struct ConformanceReport {
    let options: ConformanceOptions
    /// Whether all programs of the corpus were run: only then it can be told what none of them has.
    let isWhole: Bool
    let findings: [ProgramFindings]
    let seconds: Double

    var passes: Bool { failures == 0 && !(options.requiresCoverage && isWhole && lacksCoverage) }

    private var failures: Int { findings.filter { !$0.passes }.count }

    private var hasCoverage: Bool { options.command == nil && isWhole }

    private var lacksCoverage: Bool { !statistics.missing.isEmpty || !missingInstructions.isEmpty }

    private var statistics: CoreFormStatistics {
        var statistics = CoreFormStatistics()
        for found in findings { statistics.add(found.statistics) }
        return statistics
    }

    private var instructions: Set<String> { findings.reduce(into: []) { $0.formUnion($1.instructions) } }
    private var procedures: Set<String> { findings.reduce(into: []) { $0.formUnion($1.procedures) } }
    private var missingInstructions: [String] { CodeCoverage.all.instructions.subtracting(instructions).sorted() }
    /// Those that programs can import.
    private var missingProcedures: [String] {
        CodeCoverage.all.procedures.subtracting(procedures).filter { !$0.hasPrefix("(sennit internal)") }.sorted()
    }

    var text: String {
        var parts: [String] = []
        let updated = findings.flatMap(\.updated)
        if !updated.isEmpty { parts.append(updated.joined(separator: "\n")) }
        if options.isVerbose { parts.append(times) }
        for found in findings {
            for finding in found.findings {
                guard let complaint = finding.complaint else { continue }
                parts.append("FAILED \(found.program.title), \(finding.check.rawValue):\n\(complaint)")
            }
        }
        parts.append(table)
        if hasCoverage { parts.append(coverage) }
        parts.append(conclusion)
        return parts.joined(separator: "\n\n")
    }

    private var conclusion: String {
        let time = "in \(tenths(seconds)) s"
        let coverage =
            options.requiresCoverage && hasCoverage && lacksCoverage ? "; coverage is required and lacking" : ""
        if failures == 0 { return "All \(findings.count) programs conform \(time)\(coverage)." }
        return "\(failures) of \(findings.count) programs do not conform \(time)\(coverage)."
    }

    /// The checks that were made of any program.
    private var checks: [Check] {
        Check.allCases.filter { check in findings.contains { $0.findings.contains { $0.check == check } } }
    }

    private var table: String {
        var table = TextTable(["theme", "programs"] + checks.map(\.rawValue) + ["seconds"])
        var themes: [String] = []
        for found in findings where themes.last != found.program.theme { themes.append(found.program.theme) }
        for theme in themes { table.add(row(theme, findings.filter { $0.program.theme == theme })) }
        table.add(row("all", findings))
        return table.text
    }

    /// How many pass each check, and of how many if not all do.
    private func row(_ name: String, _ findings: [ProgramFindings]) -> [String] {
        let all = findings.flatMap(\.findings)
        let counts = checks.map { check -> String in
            let made = all.filter { $0.check == check }
            let passed = made.filter { $0.complaint == nil }.count
            return passed == made.count ? "\(passed)" : "\(passed) of \(made.count)"
        }
        return [name, "\(findings.count)"] + counts + [tenths(all.map(\.seconds).reduce(0, +))]
    }

    private var times: String {
        var table = TextTable(["program"] + checks.map { "\($0.rawValue) ms" })
        for found in findings {
            table.add(
                [found.program.title]
                    + checks.map { check in
                        found.findings.first { $0.check == check }.map { "\(Int($0.seconds * 1000))" } ?? ""
                    })
        }
        return table.text
    }

    private var coverage: String {
        let statistics = self.statistics
        var table = TextTable(["coverage", "met", "of", "not met"])
        let missing = statistics.missing
        let variants = NodeDescription.all.reduce(0) { $0 + 1 + $1.fields.reduce(0) { $0 + $1.shape.variants } }
        table.add(["nodes and fields", "\(variants - missing.count)", "\(variants)", brief(missing)])
        let instructions = CodeCoverage.all.instructions.count
        table.add([
            "instructions", "\(instructions - missingInstructions.count)", "\(instructions)",
            brief(missingInstructions),
        ])
        let procedures = CodeCoverage.all.procedures.filter { !$0.hasPrefix("(sennit internal)") }.count
        table.add([
            "library procedures", "\(procedures - missingProcedures.count)", "\(procedures)", brief(missingProcedures),
        ])
        return table.text
    }

    /// Of a long list the beginning; `--json` has all of it.
    private func brief(_ names: [String]) -> String {
        let some = names.prefix(options.isVerbose ? names.count : 12).joined(separator: ", ")
        return names.count > 12 && !options.isVerbose ? "\(some), ..." : some
    }

    private func tenths(_ seconds: Double) -> String {
        let tenths = Int((seconds * 10).rounded())
        return "\(tenths / 10).\(tenths % 10)"
    }
}

extension NodeDescription.Field.Shape {
    /// In how many ways such a field can be written, as far as coverage goes.
    fileprivate var variants: Int {
        switch self {
        case .one, .listOfSome: 1
        case .optional, .list: 2
        }
    }
}

// MARK: - For machines

extension ConformanceReport {
    var json: String {
        let programs = findings.map { found in
            let checks = found.findings.map { finding in
                let complaint = finding.complaint.map { ", \"complaint\": \(quoted($0))" } ?? ""
                return """
                    {"check": "\(finding.check.rawValue)", "passes": \(finding.complaint == nil), \
                    "seconds": \(finding.seconds)\(complaint)}
                    """
            }
            return """
                {"theme": \(quoted(found.program.theme)), "name": \(quoted(found.program.name)), \
                "passes": \(found.passes), "checks": [\(checks.joined(separator: ", "))]}
                """
        }
        var fields = ["\"passes\": \(passes)", "\"seconds\": \(seconds)"]
        if hasCoverage {
            fields += [
                "\"missingNodesAndFields\": \(list(statistics.missing))",
                "\"missingInstructions\": \(list(missingInstructions))",
                "\"missingProcedures\": \(list(missingProcedures))",
            ]
        }
        return "{\(fields.joined(separator: ", ")), \"programs\": [\n\(programs.joined(separator: ",\n"))\n]}"
    }

    private func list(_ strings: [String]) -> String { "[" + strings.map(quoted).joined(separator: ", ") + "]" }

    private func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\u{0}"..."\u{1F}", "\u{7F}":
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }

    var junit: String {
        let suites = Dictionary(grouping: findings, by: \.program.theme).sorted { $0.key < $1.key }
        var lines = ["<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "<testsuites>"]
        for (theme, findings) in suites {
            let all = findings.flatMap(\.findings)
            lines.append(
                """
                  <testsuite name="\(escaped(theme))" tests="\(all.count)" \
                failures="\(all.filter { $0.complaint != nil }.count)">
                """)
            for found in findings {
                for finding in found.findings {
                    let head = """
                            <testcase classname="\(escaped(found.program.title))" name="\(finding.check.rawValue)" \
                        time="\(finding.seconds)"
                        """
                    guard let complaint = finding.complaint else {
                        lines.append("    " + head.drop { $0 == " " } + "/>")
                        continue
                    }
                    lines.append(
                        "    " + head.drop { $0 == " " } + "><failure>\(escaped(complaint))</failure></testcase>")
                }
            }
            lines.append("  </testsuite>")
        }
        return (lines + ["</testsuites>"]).joined(separator: "\n")
    }

    /// XML has no way to write most control characters.
    private func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "\n", "\t": result.unicodeScalars.append(scalar)
            case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
