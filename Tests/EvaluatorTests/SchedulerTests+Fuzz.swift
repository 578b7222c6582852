// SPDX-License-Identifier: MIT
import Sennit
import Testing

/// Random programs: they never crash or hang, and lose nothing.
@Suite struct SchedulerFuzzTests {
    private static let batches = 0..<8

    private func check(_ seed: UInt64, cancels: Bool, _ schedule: Schedule) throws {
        var generator = ConcurrentProgramGenerator(seed: seed, cancels: cancels)
        let outcome = try schedule.outcome(of: generator.program())
        #expect(outcome == "fine", "program \(seed), \(cancels ? "with" : "without") cancellation, \(schedule)")
    }

    @Test(arguments: batches, [false, true])
    func randomProgramsLoseNothingUnderSeeds(_ batch: Int, cancels: Bool) throws {
        for number in 0..<50 {
            let seed = UInt64(batch * 1000 + number)
            for schedule in Schedule.seeds(6) { try check(seed, cancels: cancels, schedule) }
        }
    }

    @Test(arguments: batches, [false, true])
    func randomProgramsLoseNothingOnThreads(_ batch: Int, cancels: Bool) throws {
        for number in 0..<20 {
            let seed = UInt64(batch * 1000 + number)
            for schedule in Schedule.threads() { try check(seed, cancels: cancels, schedule) }
        }
    }

    @Test(arguments: batches, [false, true])
    func randomProgramsLoseNothingUnderStress(_ batch: Int, cancels: Bool) throws {
        for number in 0..<4 {
            let seed = UInt64(batch * 1000 + number)
            for schedule in Schedule.stressed { try check(seed, cancels: cancels, schedule) }
        }
    }
}
