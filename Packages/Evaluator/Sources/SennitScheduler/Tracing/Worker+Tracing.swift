// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine

// What a worker notes when it is traced. All of this is reached by a look at `WorkerState.trace`, which is nil when
// it is not.

extension Worker {
    private func note(_ event: TraceEvent) {
        guard let track = state.pointee.trace, let trace = state.pointee.scheduler.options.trace else { return }
        trace.add(event, to: track)
    }

    /// `fiber` begins to run.
    @inline(never)
    func traceStart(_ fiber: Fiber) {
        guard let track = state.pointee.trace else { return }
        let now = monotonicTime()
        var event = TraceEvent(kind: .run, time: now, fiber: fiber.identifier)
        event.isMain = fiber == shared.pointee.main.fiber
        event.isTask = fiber.isTask
        event.name = place(ofName: fiber[.name])
        track.pointee.running = event
        track.pointee.stop = .parked
        if fiber.has(FiberFlag.hasArrow) {
            fiber.update(.flags, clear: FiberFlag.hasArrow)
            note(TraceEvent(kind: .resume, time: now, fiber: fiber.identifier))
        }
    }

    private func place(ofName word: Word) -> Int32 {
        guard !word.isFalse, let trace = state.pointee.scheduler.options.trace else { return 0 }
        if word.isSymbol { return trace.place(ofName: word.symbol.name) }
        return word.is(.string) ? trace.place(ofName: word.stringValue) : 0
    }

    /// It has stopped, perhaps no longer to be touched.
    @inline(never)
    func traceStop(_ outcome: Outcome) {
        guard let track = state.pointee.trace, var event = track.pointee.running else { return }
        let now = monotonicTime()
        let stop: TraceEvent.Stop =
            switch outcome {
            case .suspended: track.pointee.stop
            case .preempted: .preempted
            case .blocked: .blocked
            case .finished: .finished
            case .raised: .failed
            }
        event.duration = now - event.time
        event.detail = stop.rawValue
        track.pointee.running = nil
        note(event)
        if now >= track.pointee.nextHandOver {
            track.pointee.nextHandOver = now + 500_000_000
            state.pointee.scheduler.options.trace?.handOver(track)
        }
        if now >= track.pointee.nextSample {
            track.pointee.nextSample = now + 1_000_000
            note(TraceEvent(kind: .fibers, time: now, detail: shared.pointee.counters[.fibers]))
            note(TraceEvent(kind: .heapBytes, time: now, detail: state.pointee.machine.heap.bytesInUse))
        }
    }

    /// Before `fiber` becomes runnable. If a fiber is what does it, an arrow leads from one to the other.
    @inline(never)
    func traceWake(_ kind: TraceEvent.Kind, _ fiber: Fiber) {
        guard let track = state.pointee.trace else { return }
        var event = TraceEvent(kind: kind, time: monotonicTime(), fiber: fiber.identifier)
        if track.pointee.running != nil {
            event.hasArrow = true
            fiber.update(.flags, set: FiberFlag.hasArrow)
        }
        note(event)
    }

    @inline(never)
    func traceSteal(_ fiber: Fiber, from victim: Int) {
        note(TraceEvent(kind: .steal, time: monotonicTime(), fiber: fiber.identifier, detail: victim))
    }

    /// The worker had nothing to do since `start`.
    @inline(never)
    func traceIdle(since start: Int) {
        note(TraceEvent(kind: .idle, time: start, duration: monotonicTime() - start))
    }
}

extension Scheduler {
    /// Has the collector note what it does in the trace, if there is one.
    func traceCollections() {
        guard let trace = options.trace else { return }
        heap.observeCollections { trace.note($0, from: $1, to: $2) }
    }
}
