// SPDX-License-Identifier: MIT
import Foundation
import Sennit
import SennitCoreForms
import TestSupport
import Testing

/// Core forms that come from outside: the parser, the validator, the compiler with the verifier, and the machine refuse
/// or run each.
///
/// `SENNIT_FUZZ_SECONDS` says for how long, instead of a moment. The mutant under way is in a file of `SENNIT_FUZZ_FOLDER`,
/// if that is set, so that it is still there when the process is not. What was found is kept in `core-form-findings` and
/// run each time.
@Suite struct CoreFormFuzzTests {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    private static let archive = root.deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("coverage-corpus/core")

    static let texts: [[UInt8]] = {
        let files = FileManager.default.enumerator(at: archive, includingPropertiesForKeys: nil)
        let cores = (files?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "core" }
        return cores.sorted { $0.path < $1.path }.compactMap { readWholeFile($0.path) }.filter { $0.count < 60_000 }
    }()

    static let findings: [String] = {
        let folder = root.appendingPathComponent("core-form-findings")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { $0.hasSuffix(".core") }.sorted().map { folder.appendingPathComponent($0).path }
    }()

    /// What happens to it is all right unless it is an error of the system's own.
    private func run(_ text: [UInt8], _ what: String) throws {
        var options = InterpreterOptions()
        options.verifiesCode = true
        options.workers = 1
        options.heapLimit = 256 << 20
        options.output = { _ in }
        options.unhandledError = { _ in }
        let interpreter = try Interpreter(options: options)
        let limits = EvaluationLimits(
            cpuTime: .milliseconds(200), wallTime: .seconds(2), stackBytes: 16 << 20, fibers: 1000, heapBytes: 64 << 20,
            allocatedBytes: 512 << 20)
        do throws(SennitError) {
            try interpreter.run(coreForms: text, file: "mutant.core", limits: limits)
        } catch {
            #expect(!error.rendered.contains("internal error"), "\(what): \(error.rendered)")
        }
    }

    @Test(arguments: findings)
    func whatWasFoundIsRefusedOrRuns(_ path: String) throws {
        try run(try #require(readWholeFile(path)), path)
    }

    @Test(arguments: 0..<2)
    func mutantsAreRefusedOrRun(_ number: Int) throws {
        try #require(!Self.texts.isEmpty)
        let environment = ProcessInfo.processInfo.environment
        let seconds = environment["SENNIT_FUZZ_SECONDS"].flatMap(Double.init)
        let folder = environment["SENNIT_FUZZ_FOLDER"]
        let end = seconds.map { Date().addingTimeInterval($0) }
        var seed = UInt64(number)
        if seconds != nil { seed += UInt64(Date().timeIntervalSince1970) << 8 }
        var random = SeededGenerator(seed: seed)
        var count = 0
        while end.map({ Date() < $0 }) ?? (count < 150) {
            count += 1
            var mutator = CoreFormMutator(Self.texts.randomElement(using: &random) ?? [])
            for _ in 0..<Int.random(in: 1...4, using: &random) { mutator.mutate(using: &random) }
            let text = mutator.text
            if let folder {
                try Data(text).write(to: URL(fileURLWithPath: "\(folder)/mutant-\(number).core"))
            }
            try run(text, "mutant \(count) of seed \(seed)")
        }
        if seconds != nil { print("mutants of \(number): \(count)") }
    }
}
