// SPDX-License-Identifier: MIT
import Sennit
import Testing

/// Concurrent programs that come to one value, however their fibers are scheduled.
@Suite struct SchedulerTests {
    @Test(arguments: ConcurrentProgram.all)
    func comesToTheSameUnderEverySeed(_ program: ConcurrentProgram) throws {
        for schedule in Schedule.seeds(150) { try check(program, schedule) }
    }

    @Test(arguments: ConcurrentProgram.all)
    func comesToTheSameOnThreads(_ program: ConcurrentProgram) throws {
        for schedule in Schedule.threads(4) { try check(program, schedule) }
    }

    @Test(arguments: ConcurrentProgram.all)
    func comesToTheSameWithACollectionAtEverySafepoint(_ program: ConcurrentProgram) throws {
        for schedule in Schedule.stressed { try check(program, schedule) }
    }

    private func check(_ program: ConcurrentProgram, _ schedule: Schedule) throws {
        let outcome = try schedule.outcome(of: program.text)
        #expect(outcome == program.expected, "\(program.name), \(schedule)")
    }

    // MARK: - The same seed, the same run

    /// Who did what, in order: a list as long as the program's life.
    private static let traced = #"""
        (define log (make-channel 10000))
        (define (note . event) (channel-send log event))
        (define c (make-channel))
        (define d (make-channel 2))
        (define fibers
          (append
            (spawn-all 4 (lambda (i)
              (let loop ((n 0))
                (if (< n 6)
                    (begin
                      (note i 'sends n)
                      (choose-from (send-operation c (+ (* 10 i) n)) (send-operation d (+ (* 10 i) n)) (sleep-operation (/ i 1000)))
                      (if (= 0 (modulo (+ i n) 3)) (let spin ((k 30)) (if (> k 0) (spin (- k 1)))))
                      (loop (+ n 1)))))))
            (spawn-all 3 (lambda (i)
              (let loop ((n 0))
                (if (< n 6)
                    (let ((x (choose-from (receive-operation c) (receive-operation d) (wrap-operation (sleep-operation 1/500) (lambda (x) 'none)))))
                      (note i 'receives x)
                      (loop (+ n 1)))))))))
        (for-each fiber-wait fibers)
        (drain log)
        """#

    @Test func theSameSeedGivesTheSameInterleaving() throws {
        var traces: Set<String> = []
        for schedule in Schedule.seeds(40) {
            let first = try schedule.outcome(of: SchedulerTests.traced)
            let second = try schedule.outcome(of: SchedulerTests.traced)
            #expect(first == second, "\(schedule)")
            #expect(first.hasPrefix("((") && first.contains("receives"), "\(schedule)")
            traces.insert(first)
        }
        #expect(traces.count > 30)
    }

    @Test func sleepersWakeInOrderWithoutAnybodyWaitingForTheClock() throws {
        let program = #"""
            (define log (make-channel 100))
            (for-each fiber-wait (spawn-all 10 (lambda (i) (sleep (* 1000 (modulo (* i 7) 10))) (channel-send log (modulo (* i 7) 10)))))
            (drain log)
            """#
        for schedule in Schedule.seeds(50) {
            #expect(try schedule.outcome(of: program) == "(0 1 2 3 4 5 6 7 8 9)", "\(schedule)")
        }
    }

    @Test func virtualTimePassesAlsoWhileSomethingRuns() throws {
        let program = #"""
            (define spinner (spawn-fiber (lambda () (let loop () (loop)))))
            (define idler (spawn-fiber (lambda () (let loop () (yield) (loop)))))
            (sleep 1/100)
            (for-each fiber-cancel (list spinner idler))
            (map (lambda (f) (kind-of (lambda () (fiber-wait f)))) (list spinner idler))
            """#
        for schedule in Schedule.seeds(20) {
            #expect(try schedule.outcome(of: program) == "(cancelled cancelled)", "\(schedule)")
        }
    }

    // MARK: - Errors that nobody waits for

    @Test func anErrorThatNobodyWaitsForIsReportedOnce() throws {
        for schedule in Schedule.seeds(50) {
            let reports = Gathered()
            var options = InterpreterOptions()
            options.seed = schedule.seed
            options.unhandledError = { reports.append($0) }
            let interpreter = try Interpreter(options: options)
            try interpreter.evaluate(
                #"""
                (task-wait (async (lambda () (async (lambda () (error "lost" 1))) (sleep 1) 'parent)))
                (guard (e (#t #f)) (task-wait (async (lambda () (error "waited for")))))
                """#)
            #expect(reports.all.count == 1, "\(schedule)")
            #expect(reports.all.allSatisfy { $0.contains("lost") }, "\(schedule)")
        }
    }
}
