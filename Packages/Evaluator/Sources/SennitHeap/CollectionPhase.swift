// SPDX-License-Identifier: MIT

/// What a collection does at a time. All but the last two have all workers stopped.
package enum CollectionPhase: Sendable {
    /// All of a pause, from asking the workers to stop until they go on; and its parts.
    case collection, stopping, minor, major
    /// Beside the program: marks what is reachable; then sorts out what is not.
    case marking, settling
}

/// Told of a phase, by the thread whose it was, and its start and end in nanoseconds of the monotonic clock. It
/// must not touch the heap.
package typealias CollectionObserver = @Sendable (CollectionPhase, UInt64, UInt64) -> Void

extension Heap {
    /// Has `observer` told of what collections do from here on.
    package func observeCollections(_ observer: CollectionObserver?) {
        whileRunning { collection.pointee.observer = observer }
    }

    /// Tells the observer of a pause.
    func notePause(asked: UInt64, start: UInt64, middle: UInt64, end: UInt64) {
        guard let observer = collection.pointee.observer else { return }
        observer(.collection, asked, end)
        observer(.stopping, asked, start)
        observer(.minor, start, middle)
        observer(.major, middle, end)
    }

    /// Work of the marker that the observer is told of.
    func observed(_ phase: CollectionPhase, _ body: @escaping @Sendable () -> Void) -> @Sendable () -> Void {
        guard let observer = collection.pointee.observer else { return body }
        return {
            let start = monotonicNanoseconds()
            body()
            observer(phase, start, monotonicNanoseconds())
        }
    }
}
