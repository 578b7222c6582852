// SPDX-License-Identifier: MIT
import SennitCoreForms
import SennitExpander
import SennitReader
import Testing

/// Libraries and files for tests. `sources` are libraries to be expanded when they are asked for.
final class TestProvider: LibraryProvider {
    unowned var session: TestSession!
    var sources: [String: String] = [:]
    var files: [String: String] = [:]
    var features: [Symbol] = ["r7rs", "sennit", "full-unicode"]

    static let procedures: [Symbol] = [
        "car", "cdr", "cons", "list", "+", "-", "*", "/", "<", "=", ">", "not", "eq?", "eqv?", "null?", "append",
        "vector", "vector-ref", "display", "values", "length", "map", "apply", "symbol?", "raise", "list->vector",
    ]

    private lazy var standard: [Symbol: ExportedBinding] = {
        let base = ModuleName(["scheme", "base"])
        return Dictionary(uniqueKeysWithValues: Self.procedures.map { ($0, .variable(module: base, name: $0)) })
    }()

    func interface(of name: ModuleName) throws(ExpanderError) -> LibraryInterface? {
        if let source = sources[name.description] {
            _ = try session.expandAll(source, file: name.description)
            return session.expander.interface(of: name)
        }
        let keywords = CoreSyntax.exports(of: name)
        if keywords.isEmpty { return nil }
        let syntax = keywords.mapValues { ExportedBinding.syntax($0) }
        return LibraryInterface(name: name, exports: standard.merging(syntax) { _, new in new })
    }

    func load(include path: String, relativeTo file: String?) throws(ExpanderError) -> (name: String, bytes: [UInt8]) {
        guard let text = files[path] else {
            throw ExpanderError(.include(path: path), "there is no file \(path)")
        }
        return (path, Array(text.utf8))
    }
}

/// An expander with an environment (user) that imports everything.
final class TestSession {
    let provider = TestProvider()
    let expander: Expander
    let environment: TopLevelEnvironment
    /// The text of the file added last, to check positions against.
    private(set) var text: [UInt8] = []

    init() {
        expander = Expander(provider: provider)
        environment = TopLevelEnvironment(name: ModuleName(["user"]))
        provider.session = self
        if let all = try? provider.interface(of: ModuleName(["sennit", "base"])) { environment.add(all) }
    }

    /// Expands a program in the session's environment and checks that what comes out is valid.
    func expandAll(_ source: String, file name: String = "test.scm") throws(ExpanderError) -> [CoreForm] {
        let (data, file) = read(source, name)
        let forms = try expander.expandProgram(data, file: file, in: environment)
        Self.check(forms, expander.files)
        return forms
    }

    /// Expands the forms one by one, as a REPL does.
    func interact(_ source: String) throws(ExpanderError) -> [CoreForm] {
        let (data, file) = read(source, "repl")
        var result: [CoreForm] = []
        for datum in data { result += try expander.expandForm(datum, file: file, in: environment) }
        Self.check(result, expander.files)
        return result
    }

    private func read(_ source: String, _ name: String) -> ([Datum], FileSet.File) {
        text = Array(source.utf8)
        let (data, errors) = Reader.readAll(text)
        #expect(errors.isEmpty)
        let file = try? expander.files.addFile(name: name, bytes: text)
        return (data, file ?? FileSet.File(name: name, base: 1, size: 0, lines: [0]))
    }

    private static func check(_ forms: [CoreForm], _ files: FileSet) {
        let problems = Program(files: files, forms: forms).validationErrors()
        #expect(problems.isEmpty, "\(problems)")
    }

    /// The source text that an error points at; nil without a place.
    func pointed(by error: ExpanderError) -> String? {
        guard let location = expander.files.location(of: error.position) else { return nil }
        let end = min(location.offset + Int(error.length), text.count)
        return String(decoding: text[location.offset..<end], as: UTF8.self)
    }
}

/// The outline of a program's core forms, in a fresh session.
func outline(_ source: String) throws -> String {
    Outline.text(try TestSession().expandAll(source))
}

/// The error that expanding a program ends with, and the session that says where.
func failure(_ source: String, _ prepare: (TestSession) -> Void = { _ in }) -> (ExpanderError, TestSession)? {
    let session = TestSession()
    prepare(session)
    do throws(ExpanderError) {
        let forms = try session.expandAll(source)
        Issue.record("no error, but \(Outline.text(forms))")
        return nil
    } catch {
        return (error, session)
    }
}

/// A program and what it expands to.
struct Example: CustomTestStringConvertible, Sendable {
    let source: String
    let expected: String
    init(_ source: String, _ expected: String) {
        self.source = source
        self.expected = expected
    }
    var testDescription: String { source }
}
