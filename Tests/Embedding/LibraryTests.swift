// SPDX-License-Identifier: MIT
import Foundation
import Sennit
import Testing

/// Libraries in files, and what programs evaluate, as a Swift program allows them.
@Suite struct LibraryTests {
    @Test func librariesAreFoundInTheirFoldersWhateverProgramsMayDo() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("sennit-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(
            at: folder.appendingPathComponent("some"), withIntermediateDirectories: true)
        try "(define-library (some thing) (export x) (import (scheme base)) (begin (define x (* 6 7))))".write(
            to: folder.appendingPathComponent("some/thing.sld"), atomically: true, encoding: .utf8)
        var options = InterpreterOptions()
        options.libraryPath = ["/nonexistent", folder.path]
        let scheme = try Interpreter(options: options)
        try scheme.evaluate("(import (some thing))")
        #expect(try scheme.evaluate("x").as(Int.self) == 42)
        #expect(try scheme.evaluate("(eval 'x (environment '(some thing)))").as(Int.self) == 42)
        #expect(throws: SennitError.self) { try scheme.evaluate("(open-input-file \"/etc/passwd\")") }
        let other = try Interpreter()
        #expect(throws: SennitError.self) { try other.evaluate("(import (some thing))") }
    }

    @Test func evaluatedDefinitionsAreTheSessionsOwn() throws {
        let scheme = try Interpreter()
        try scheme.evaluate("(eval '(define (double x) (* 2 x)) (interaction-environment))")
        #expect(try scheme.evaluate("(double 21)").as(Int.self) == 42)
        try scheme.evaluate("(define y 5)")
        #expect(try scheme.evaluate("(eval '(double y) (interaction-environment))").as(Int.self) == 10)
    }
}
