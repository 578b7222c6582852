// SPDX-License-Identifier: MIT
import Sennit
import Synchronization
import Testing

/// The language fixtures, in each way there is to run them.
@Suite struct FixtureTests {
    @Test(arguments: Fixture.all)
    func fixture(_ fixture: Fixture) throws {
        for complaint in try FixtureRun(fixture).complaints() { Issue.record("\(complaint)") }
    }

    /// With a collection at every safepoint.
    @Test(arguments: Fixture.stressed)
    func fixtureUnderStress(_ fixture: Fixture) throws {
        var options = InterpreterOptions()
        options.stressesCollector = true
        for complaint in try FixtureRun(fixture, options).complaints() { Issue.record("\(complaint)") }
    }

    /// Those that fill the heap, once more without a limit but that of a small heap itself.
    @Test(arguments: Fixture.inSmallHeap)
    func fixtureInSmallHeap(_ fixture: Fixture) throws {
        var options = InterpreterOptions()
        options.heapLimit = 24 << 20
        let forms = fixture.forms.map { form in
            form.source.hasPrefix("(define limits ")
                ? Fixture.Form(line: form.line, source: "(define limits '())", expectation: .success) : form
        }
        let changed = Fixture(name: fixture.name, path: fixture.path, forms: forms)
        for complaint in try FixtureRun(changed, options).complaints() { Issue.record("\(complaint)") }
    }

    /// Those of fibers, under schedules that are made up from seeds.
    @Test(arguments: Fixture.all.filter { $0.name.hasPrefix("fiber/") })
    func fixtureUnderSeeds(_ fixture: Fixture) throws {
        for seed in 0..<10 as Range<UInt64> {
            var options = InterpreterOptions()
            options.seed = seed
            for complaint in try FixtureRun(fixture, options).complaints() {
                Issue.record("seed \(seed): \(complaint)")
            }
        }
    }

    @Test func thereAreFixturesInEveryFolder() {
        let folders = Set(Fixture.all.map { String($0.name.split(separator: "/")[0]) })
        #expect(
            folders.isSuperset(of: [
                "collections", "compiler", "control", "examples", "fiber", "io", "json", "language", "limit", "macros",
                "match",
                "modules",
                "numbers", "printing", "r7rs", "regexps", "regression", "srfi",
                "strings",
            ]))
        #expect(Fixture.all.count > 150)
        #expect(Set(Fixture.stressed.map { String($0.name.split(separator: "/")[0]) }) == folders)
        #expect(Fixture.slowUnderStress.isSubset(of: Set(Fixture.all.map(\.name))))
    }

    /// The suite by sections of R7RS-small.
    @Test func theSuiteOfR7RSHasItsSize() {
        let suite = Fixture.all.filter { $0.name.hasPrefix("r7rs/") }
        let assertions = suite.flatMap(\.forms).count { form in
            if case .success = form.expectation { false } else { true }
        }
        #expect(suite.count > 50)
        #expect(assertions > 3000)
    }
}

/// A session that runs one fixture.
final class FixtureRun: Sendable {
    let fixture: Fixture
    private let interpreter: Interpreter
    private let output: Collected

    init(_ fixture: Fixture, _ base: InterpreterOptions = InterpreterOptions()) throws {
        self.fixture = fixture
        let output = Collected()
        self.output = output
        var options = base
        options.capabilities = .all
        options.arguments = ["fixture"]
        options.verifiesCode = true
        options.output = { output.append($0) }
        // Fixtures of fibers make errors that nobody waits for in time.
        options.unhandledError = { _ in }
        interpreter = try Interpreter(options: options)
    }

    /// What does not go as the fixture says.
    func complaints() throws -> [String] {
        try fixture.forms.compactMap { form in
            let found = try complaint(form) { interpreter throws(SennitError) in
                try interpreter.evaluate(form.source, file: fixture.path)
            }
            return found.map { "\(fixture.name):\(form.line): \(form.source.prefix(200))\n    \($0)" }
        }
    }

    /// Runs a form by `evaluate`; what is wrong with what it does.
    func complaint(
        _ form: Fixture.Form, _ evaluate: (Interpreter) throws(SennitError) -> Value
    ) throws -> String? {
        let result: Result<Value, SennitError>
        do throws(SennitError) {
            result = .success(try evaluate(interpreter))
        } catch {
            result = .failure(error)
        }
        try interpreter.flush()
        let written = output.take()
        switch (form.expectation, result) {
        case (.success, .success): return nil
        case (.value(let expected), .success(let value)):
            let actual = try interpreter.write(value)
            return actual == expected ? nil : "expected \(expected)\n    got      \(actual)"
        case (.output(let expected), .success):
            return written == expected
                ? nil : "expected the output \(expected.debugDescription)\n    got \(written.debugDescription)"
        case (.error(let kind, let text), .failure(let error)):
            let actual = Self.kind(error)
            if kind != actual { return "expected an error of kind \(kind), got \(actual): \(error)" }
            if let text, !error.rendered.contains(text) { return "expected the error to say \(text), got: \(error)" }
            return nil
        case (_, .failure(let error)): return "failed: \(error)"
        case (.error(let kind, _), .success(let value)):
            return "expected an error of kind \(kind), got the value \(value)"
        }
    }

    private static func kind(_ error: SennitError) -> String {
        switch error {
        case .syntax(let diagnostics): diagnostics.first.map { name($0.kind) } ?? "none"
        case .runtime(let diagnostic): name(diagnostic.kind)
        default: "\(error)"
        }
    }

    private static func name(_ kind: Diagnostic.Kind) -> String {
        switch kind {
        case .file: "io"
        case .incomplete: "read"
        default: kind.rawValue
        }
    }
}

/// What a program has written, gathered on the interpreter's thread.
final class Collected: Sendable {
    private let bytes = Mutex<[UInt8]>([])
    func append(_ more: [UInt8]) { bytes.withLock { $0 += more } }
    func take() -> String {
        bytes.withLock { bytes in
            defer { bytes = [] }
            return String(decoding: bytes, as: UTF8.self)
        }
    }
}
