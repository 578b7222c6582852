// SPDX-License-Identifier: MIT
import Foundation
import Sennit
import Synchronization
import Testing

/// A way to schedule a program's fibers: by a seed, or on so many threads.
struct Schedule: Sendable, CustomTestStringConvertible, CustomStringConvertible {
    var seed: UInt64?
    var workers: Int?
    var stressesCollector = false

    var description: String {
        let how = seed.map { "seed \($0)" } ?? "\(workers ?? 0) workers"
        return stressesCollector ? "\(how), with a collection at every safepoint" : how
    }
    var testDescription: String { description }

    /// So many seeds, or as many as SENNIT_TEST_SEEDS says, if that is more.
    static func seeds(_ count: UInt64) -> [Schedule] { (0..<max(count, wanted)).map { Schedule(seed: $0) } }

    private static let wanted =
        ProcessInfo.processInfo.environment["SENNIT_TEST_SEEDS"].flatMap { UInt64($0) } ?? 0

    /// Real threads and real time, `times` over.
    static func threads(_ times: Int = 1) -> [Schedule] {
        (0..<times).flatMap { _ in [1, 2, 4].map { Schedule(workers: $0) } }
    }

    static let stressed = [1, 2, 4].map { Schedule(workers: $0, stressesCollector: true) }

    /// What `program`, a sequence of forms after those of the prelude, comes to, as `write` shows it, or the
    /// error that ended it; then, if fibers are left when it is done, how many.
    func outcome(of program: String) throws -> String {
        var options = InterpreterOptions()
        options.seed = seed
        options.workers = workers
        options.stressesCollector = stressesCollector
        options.fiberLimit = 100_000
        // Errors that nobody waits for are a part of some programs.
        options.unhandledError = { _ in }
        let interpreter = try Interpreter(options: options)
        var outcome: String
        do throws(SennitError) {
            outcome = try interpreter.write(try interpreter.evaluate(ConcurrentProgram.prelude + program))
        } catch {
            outcome = "failed: \(error)"
        }
        let left = try interpreter.write(try interpreter.evaluate("(fibers-left)"))
        if left != "0" { outcome += ", and \(left) fibers are left" }
        return outcome
    }
}

/// What programs have handed to Swift, gathered from any thread.
final class Gathered: Sendable {
    private let items = Mutex<[String]>([])
    func append(_ item: String) { items.withLock { $0.append(item) } }
    var all: [String] { items.withLock { $0 } }
}
