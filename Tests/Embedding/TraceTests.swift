// SPDX-License-Identifier: MIT
import Foundation
import Sennit
import Testing

/// The trace of the scheduler: JSON that is whole whatever becomes of the program, in which slices nest.
@Suite struct TraceTests {
    struct Program: Sendable, CustomTestStringConvertible {
        var name: String
        var source: String
        var testDescription: String { name }
    }

    static let programs = [
        Program(
            name: "messages, yields, sleeps and names",
            source: #"""
                (define c (make-channel))
                (define fibers
                  (map (lambda (i)
                         (spawn-fiber (lambda () (let loop ((n 0)) (when (< n 2000) (channel-send c n) (loop (+ n 1)))))
                                      (if (= i 0) 'sender "\"quoted\\\n name é")))
                       '(0 1 2)))
                (let loop ((n 0)) (when (< n 6000) (channel-receive c) (if (= 0 (modulo n 100)) (yield)) (loop (+ n 1))))
                (for-each fiber-wait fibers)
                (sleep 0.01)
                """#),
        Program(
            name: "collections",
            source: """
                (define (build n) (if (= n 0) '() (cons (make-vector 50 n) (build (- n 1)))))
                (parallel-map (lambda (i) (length (build 20000))) (iota 20))
                (define kept (map (lambda (i) (build 20000)) (iota 20)))
                """),
        Program(name: "an error", source: "(task-wait (async (lambda () (car 5))))"),
        Program(name: "exit", source: "(async (lambda () (exit 3))) (sleep 1000)"),
        Program(name: "a limit", source: "(async (lambda () (sleep 1000))) (let loop () (loop))"),
        Program(name: "nothing", source: ""),
    ]

    @Test(arguments: programs, [1, 3])
    func isWholeAndItsSlicesNest(_ program: Program, _ workers: Int) throws {
        try withTrace(workers: workers) { scheme, path in
            let limits = EvaluationLimits(cpuTime: program.name == "a limit" ? .milliseconds(50) : .seconds(1000))
            _ = try? scheme.evaluate(program.source, limits: limits)
            try scheme.finishSchedulerTrace()
            // What comes afterwards is not noted, and does no harm.
            try scheme.evaluate("(task-wait (async (lambda () 1)))")
            try scheme.finishSchedulerTrace()
            let events = try TraceTests.events(path)
            try TraceTests.checkSlices(events)
            TraceTests.checkArrows(events)
            let names = Set(events.compactMap { $0["name"] as? String })
            #expect(names.isSuperset(of: ["process_name", "thread_name"]))
            if !program.source.isEmpty { #expect(names.contains { $0.hasPrefix("main fiber") }) }
            if program.name == "collections" {
                #expect(names.isSuperset(of: ["collection", "stopping", "minor", "major", "heap bytes", "fibers"]))
            }
            if program.name.hasPrefix("messages") {
                #expect(names.isSuperset(of: ["spawn", "wake", "timer", "idle"]))
                #expect(names.contains { $0.hasSuffix(" sender") })
                #expect(names.contains { $0.hasSuffix(" \"quoted\\\n name é") })
                let stops = Set(events.compactMap { ($0["args"] as? [String: Any])?["stopped"] as? String })
                #expect(stops.isSuperset(of: ["parked", "yielded", "finished"]))
            }
        }
    }

    @Test func isWholeAlsoBeforeItsEnd() throws {
        try withTrace(workers: 2) { scheme, path in
            try scheme.evaluate(
                """
                (define c (make-channel))
                (define (pass n) (channel-send c n) (pass (+ n 1)))
                (define f (spawn-fiber (lambda () (pass 0))))
                (let loop () (if (< (channel-receive c) 20000) (loop)))
                """)
            // Nobody has closed it; only while a part is being written is it not whole.
            var count = 0
            for _ in 0..<1000 where count < 10_000 {
                count = (try? TraceTests.events(path).count) ?? 0
                try scheme.evaluate("(sleep 0.01)")
            }
            #expect(count >= 10_000)
        }
    }

    @Test func isInterruptedWithTheProgram() throws {
        try withTrace(workers: 2) { scheme, path in
            try scheme.define("stop-me", taking: 0) { [weak scheme] _ in
                scheme?.interrupt()
                return true
            }
            #expect(throws: SennitError.self) {
                try scheme.evaluate("(async (lambda () (sleep 100))) (stop-me) (let loop () (loop))")
            }
            try scheme.finishSchedulerTrace()
            try TraceTests.checkSlices(try TraceTests.events(path))
        }
    }

    @Test func aFileThatCannotBeWrittenIsReported() throws {
        var options = InterpreterOptions()
        options.schedulerTrace = "/no-such-folder/trace.json"
        let error = #expect(throws: SennitError.self) { try Interpreter(options: options) }
        #expect(error?.description.contains("cannot write the scheduler's trace to /no-such-folder/trace.json") == true)
    }

    // MARK: -

    private func withTrace(workers: Int, _ body: (Interpreter, String) throws -> Void) throws {
        let path = FileManager.default.temporaryDirectory.path + "/sennit-trace-\(UUID().uuidString).json"
        defer { try? FileManager.default.removeItem(atPath: path) }
        var options = InterpreterOptions()
        options.workers = workers
        options.schedulerTrace = path
        options.unhandledError = { _ in }
        try body(try Interpreter(options: options), path)
    }

    private static func events(_ path: String) throws -> [[String: Any]] {
        let data = try Data(contentsOf: URL(fileURLWithPath: path))
        let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        return try #require(object["traceEvents"] as? [[String: Any]])
    }

    /// On each track, of two slices one contains the other or ends before it begins.
    private static func checkSlices(_ events: [[String: Any]]) throws {
        var tracks: [Int: [(start: Int, end: Int)]] = [:]
        for event in events where event["ph"] as? String == "X" {
            let track = try #require(event["tid"] as? Int)
            let start = Int((try #require(event["ts"] as? Double) * 1000).rounded())
            let duration = Int((try #require(event["dur"] as? Double) * 1000).rounded())
            tracks[track, default: []].append((start, start + duration))
        }
        for (track, slices) in tracks {
            var open: [Int] = []
            for slice in slices.sorted(by: { ($0.start, -$0.end) < ($1.start, -$1.end) }) {
                while let end = open.last, end <= slice.start { open.removeLast() }
                if let end = open.last, slice.end > end { Issue.record("slices of track \(track) overlap at \(slice)") }
                open.append(slice.end)
            }
        }
    }

    /// An arrow ends where its fiber goes on, not before it begins.
    private static func checkArrows(_ events: [[String: Any]]) {
        var begun: [Int: Double] = [:]
        let arrows = events.filter { $0["ph"] as? String == "s" || $0["ph"] as? String == "f" }
        func time(_ event: [String: Any]) -> Double { event["ts"] as? Double ?? -1 }
        for event in arrows.sorted(by: { a, b in
            (time(a), a["ph"] as? String == "s" ? 0 : 1) < (time(b), b["ph"] as? String == "s" ? 0 : 1)
        }) {
            guard let fiber = event["id"] as? Int else { continue }
            if event["ph"] as? String == "s" {
                begun[fiber] = time(event)
            } else if begun.removeValue(forKey: fiber) == nil {
                Issue.record("an arrow to fiber \(fiber) begins nowhere")
            }
        }
    }
}
