// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine
import SennitScheduler

/// Fibers that go on while nothing is evaluated: while a person types.
extension Session {
    /// Runs `body` while the fibers that were left running go on, on the interpreter's thread too. They are looked
    /// after only then: an interpreter without a session runs its fibers during evaluations.
    public func whileIdle<Result>(_ body: () -> Result) -> Result {
        guard liveFibers > 0 else { return body() }
        let idling = Idling()
        interpreter.onWorkerLater(EvaluationTicket(), { (_: Swift.Result<Bool, SennitError>) in idling.hasEnded() }) {
            engine in
            .success(engine.idle(idling))
        }
        defer {
            idling.end()
            idling.wait()
        }
        return body()
    }

    /// How many fibers there are besides those of an evaluation under way.
    public var liveFibers: Int {
        (try? interpreter.onWorker { engine throws(SennitError) in engine.scheduler.liveFibers }) ?? 0
    }
}

extension Engine {
    /// Runs fibers until `idling` is ended.
    func idle(_ idling: Idling) -> Bool {
        if idleProcedure == nil {
            // Fibers run it on this thread or another, while this one runs them: `idling` does not change meanwhile.
            nonisolated(unsafe) unowned let engine = self
            let index = machine.addPrimitive("wait-for-input") { (machine, _) throws(Raise) in
                guard let idling = engine.idling else { return .unspecified }
                return try Worker.of(machine).external { complete in
                    idling.begin { complete { _ in .unspecified } }
                    return {}
                }
            }
            let procedure = machine.makePrimitiveProcedure(
                name: "wait-for-input", minimum: 0, maximum: 0, index: index, suspends: true)
            idleProcedure = heap.state.pointee.roots.add(procedure)
        }
        guard let idleProcedure, !isRunning, !isStopped else { return false }
        self.idling = idling
        defer { self.idling = nil }
        _ = whileRunning { scheduler.run(heap.state.pointee.roots[idleProcedure]) }
        return true
    }
}

/// The time between two evaluations, seen from the thread of the shell and from that of the interpreter.
///
/// `@unchecked Sendable`: all fields are touched with `monitor` held.
final class Idling: @unchecked Sendable {
    private let monitor = Monitor()
    private var wake: (@Sendable () -> Void)?
    private var isOver = false
    private var hasDone = false

    /// The interpreter waits for `wake` to be called.
    func begin(_ wake: @escaping @Sendable () -> Void) {
        let isOver = monitor.withLock {
            self.wake = wake
            return self.isOver
        }
        if isOver { wake() }
    }

    func end() {
        let wake = monitor.withLock {
            isOver = true
            return self.wake
        }
        wake?()
    }

    func hasEnded() {
        monitor.withLock {
            hasDone = true
            monitor.wakeAll()
        }
    }

    func wait() {
        monitor.withLock { while !hasDone { monitor.wait() } }
    }
}
