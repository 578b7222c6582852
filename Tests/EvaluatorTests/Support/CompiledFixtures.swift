// SPDX-License-Identifier: MIT
import SennitCoreForms
import SennitReader

@testable import SennitCompiler
@testable import SennitEvaluator
@testable import SennitHeap
@testable import SennitMachine

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The language fixtures as code, not run, for tests of what works on code.
enum CompiledFixtures {
    /// Compiles all fixtures in one interpreter and hands their code, with all library code that it refers
    /// to, to `body`. Nothing is collected meanwhile.
    static func withCode<Result>(
        _ body: (Engine, [CodeContents]) -> Result
    ) throws -> Result {
        var options = InterpreterOptions()
        options.verifiesCode = true
        return try Interpreter(options: options).onWorker { engine throws(SennitError) in
            var code: [CodeContents] = []
            var seen: Set<Word> = []
            for path in paths {
                for form in forms(path, engine) { add(form, engine, &code, &seen) }
            }
            return body(engine, code)
        }
    }

    /// The core forms of a fixture, without those that are wrong on purpose.
    private static func forms(_ path: String, _ engine: Engine) -> [CoreForm] {
        guard let bytes = readWholeFile(path), let (data, file) = try? engine.read(bytes, file: path) else { return [] }
        var forms: [CoreForm] = []
        for datum in data {
            let expanded = try? engine.expander.expandForm(datum, file: file, in: engine.environment)
            for form in expanded ?? [] {
                if case .module(let module) = form { forms += module.body } else { forms.append(form) }
            }
        }
        return forms
    }

    private static func add(
        _ form: CoreForm, _ engine: Engine, _ code: inout [CodeContents], _ seen: inout Set<Word>
    ) {
        guard let closure = try? engine.compiler.compile(form) else { return }
        var pending = [(code: Closure.code(closure), captures: 0)]
        while let (next, captures) = pending.popLast() {
            // The runtime's own procedures are not for the verifier.
            guard seen.insert(next.word).inserted, next.serial >= 0 else { continue }
            let contents = CodeContents(next, captures: captures)
            code.append(contents)
            pending += contents.codeOfClosures + contents.codeOfLiterals
        }
    }

    private static var paths: [String] {
        let root = #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 } + "/Conformance/fixtures"
        return names(in: root).flatMap { folder in
            names(in: root + "/" + folder).filter { $0.hasSuffix(".scm") }.map { "\(root)/\(folder)/\($0)" }
        }
    }

    private static func names(in folder: String) -> [String] {
        guard let directory = opendir(folder) else { return [] }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) {
                String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        return names.sorted()
    }
}
