// SPDX-License-Identifier: MIT
import SennitHeap

/// One thing that happened, as workers note it; the writer makes text of it.
struct TraceEvent {
    enum Kind: UInt8 {
        /// Slices on a worker's track.
        case run, idle, stalled
        /// Moments on a worker's track. `detail` of a steal: from which worker.
        case spawn, wake, timer, arrival, steal
        /// The fiber that was woken goes on: the other end of the arrow from `wake` or `spawn`.
        case resume
        /// Numbers: `detail`.
        case fibers, heapBytes
        /// Slices on the collector's track, and on the marker's.
        case collection, stopping, minor, major, marking, settling
    }

    /// Why a fiber has stopped: `detail` of `run`.
    enum Stop: Int, CaseIterable {
        case parked, yielded, preempted, blocked, finished, failed
    }

    var kind: Kind
    /// Whether an arrow begins here.
    var hasArrow = false
    /// Whether the fiber is the main one, or a task.
    var isMain = false
    var isTask = false
    /// The fiber's name, by its place in the table of names; 0 for none.
    var name: Int32 = 0
    /// Nanoseconds, of the monotonic clock.
    var time: Int
    var duration = 0
    /// A fiber's number.
    var fiber = 0
    var detail = 0
}

/// The events of one track, in order, of which the last have not been handed to the writer.
///
/// Owner: the scheduler's trace. `lock` protects `events`; the rest is the worker's own. Each is in memory of its own,
/// as who changes an array in a structure has access to all of it.
struct TraceTrack {
    static let capacity = 4096

    let number: Int
    let lock: SpinLock
    let events: UnsafeMutablePointer<[TraceEvent]>
    /// The slice that has begun, if a fiber runs.
    var running: TraceEvent?
    var stop = TraceEvent.Stop.parked
    /// When numbers are noted again.
    var nextSample = 0
    /// When events are handed to the writer that do not fill an array.
    var nextHandOver = 0

    init(number: Int) {
        self.number = number
        let word = UnsafeMutablePointer<UInt64>.allocate(capacity: 1)
        word.initialize(to: 0)
        lock = SpinLock(word)
        events = .allocate(capacity: 1)
        events.initialize(to: [])
    }

    func destroy() {
        lock.address.deallocate()
        events.deinitialize(count: 1)
        events.deallocate()
    }
}
