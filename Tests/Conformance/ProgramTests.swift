// SPDX-License-Identifier: MIT
import Sennit
import Testing

/// Whole programs, whose definitions the compiler has all at hand: the language fixtures, each form with
/// the definitions before it.
@Suite struct ProgramTests {
    /// Not those that import, whose environments differ, or whose forms read one port after another; nor those whose
    /// macros call procedures of the fixture itself: those have no value yet when a program is expanded.
    @Test(
        arguments: Fixture.all.filter { fixture in
            ![
                "strings/file-ports.scm", "strings/read-much.scm", "macros/define-macro.scm",
                "macros/define-macro-errors.scm", "macros/er-macro-transformer.scm", "macros/macroexpand.scm",
                "macros/macros-in-fibers.scm",
            ].contains(fixture.name)
                && !fixture.forms.contains { $0.source.hasPrefix("(import") }
        })
    func fixtureAsPrograms(_ fixture: Fixture) throws {
        let run = try FixtureRun(fixture)
        for complaint in try run.complaintsAsPrograms() { Issue.record("\(complaint)") }
    }
}

extension FixtureRun {
    /// What goes otherwise than the fixture says when each form is the end of a program that begins with
    /// the definitions before it.
    func complaintsAsPrograms() throws -> [String] {
        var definitions = ""
        var complaints: [String] = []
        for form in fixture.forms {
            if case .success = form.expectation {
                definitions += form.source + "\n"
                continue
            }
            let program = Array((definitions + form.source).utf8)
            let found = try complaint(form) { interpreter throws(SennitError) in
                try interpreter.run(program: program, file: fixture.path)
            }
            if let found { complaints.append("\(fixture.name):\(form.line): \(form.source.prefix(200))\n    \(found)") }
        }
        return complaints
    }
}
