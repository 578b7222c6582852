// SPDX-License-Identifier: MIT
import Sennit
import Testing

/// Whole programs, whose definitions the compiler has all at hand: the language fixtures, each form with
/// the definitions before it, and the corpus.
@Suite struct ProgramTests {
    /// Not those that import, whose environments differ, or whose forms read one port after another.
    @Test(
        arguments: Fixture.all.filter { fixture in
            !["strings/file-ports.scm", "strings/read-much.scm"].contains(fixture.name)
                && !fixture.forms.contains { $0.source.hasPrefix("(import") }
        })
    func fixtureAsPrograms(_ fixture: Fixture) throws {
        let run = try FixtureRun(fixture)
        for complaint in try run.complaintsAsPrograms() { Issue.record("\(complaint)") }
    }

    @Test(arguments: CorpusProgram.all)
    func corpus(_ program: CorpusProgram) throws {
        let output = Collected()
        var options = InterpreterOptions()
        options.capabilities = .all
        options.output = { output.append($0) }
        let interpreter = try Interpreter(options: options)
        let source = try #require(readWholeFile(program.source))
        let expected = try #require(readWholeFile(program.expected))
        _ = try interpreter.run(program: source, file: program.source)
        try interpreter.flush()
        #expect(output.take() == String(decoding: expected, as: UTF8.self))
    }

    @Test func thereIsACorpus() { #expect(CorpusProgram.all.count >= 25) }
}

/// A program of `coverage-corpus` and the file with what it must write.
struct CorpusProgram: Sendable, CustomTestStringConvertible {
    let name: String
    let source: String
    let expected: String

    var testDescription: String { name }

    static let all: [CorpusProgram] = {
        let root = #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 } + "/coverage-corpus"
        var programs: [CorpusProgram] = []
        for theme in Fixture.names(in: root + "/source") {
            for file in Fixture.names(in: "\(root)/source/\(theme)") where file.hasSuffix(".scm") {
                let name = "\(theme)/\(file.dropLast(4))"
                programs.append(
                    CorpusProgram(
                        name: name, source: "\(root)/source/\(name).scm", expected: "\(root)/expected/\(name).txt"))
            }
        }
        return programs
    }()
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
