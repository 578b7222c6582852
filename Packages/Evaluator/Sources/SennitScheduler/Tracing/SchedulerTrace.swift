// SPDX-License-Identifier: MIT
import SennitHeap
import Synchronization

/// A record of what the scheduler and the collector do, written to a file that Perfetto shows.
///
/// Workers note events in arrays of their own; when one is full it is handed to a thread that makes text of it and
/// writes that. At most `capacity` full arrays wait for it: beyond that workers wait, which the trace shows. So all
/// of it takes some 10 MiB, however long the program runs.
///
/// `@unchecked Sendable`: what is under `monitor` says so; tracks have locks of their own, and are not freed before
/// the trace is; `thread` is set before anybody else knows this object.
package final class SchedulerTrace: @unchecked Sendable {
    private static let capacity = 64
    private static let nameCapacity = 10_000
    static let collectorTrack = 1001
    static let markerTrack = 1002

    private let start = monotonicTime()
    private let isClosed = Atomic(false)
    private let monitor = Monitor()
    // Under `monitor`:
    private var file: TraceFile
    private var full: [(track: Int, events: [TraceEvent])] = []
    private var newTracks: [(number: Int, name: String)] = []
    private var tracks: [UnsafeMutablePointer<TraceTrack>] = []
    private var names = [""]
    private var places: [String: Int32] = [:]
    private var failure: TraceFailure?
    private var isStopping = false
    private var isDone = false
    private var thread: SystemThread?

    private var collector: UnsafeMutablePointer<TraceTrack>?
    private var marker: UnsafeMutablePointer<TraceTrack>?

    /// - Throws: what keeps the file from being written.
    package init(path: String) throws(TraceFailure) {
        file = try TraceFile(path: path)
        collector = makeTrack(SchedulerTrace.collectorTrack, "collector, all workers stopped")
        marker = makeTrack(SchedulerTrace.markerTrack, "marker")
        do {
            // The thread keeps the trace alive until it ends.
            thread = try SystemThread { self.writeUntilStopped() }
        } catch {
            throw TraceFailure(code: error.code)
        }
    }

    deinit {
        for track in tracks {
            track.pointee.destroy()
            track.deinitialize(count: 1)
            track.deallocate()
        }
    }

    func makeTrack(_ number: Int, _ name: String) -> UnsafeMutablePointer<TraceTrack> {
        let track = UnsafeMutablePointer<TraceTrack>.allocate(capacity: 1)
        track.initialize(to: TraceTrack(number: number))
        monitor.withLock {
            tracks.append(track)
            newTracks.append((number, name))
        }
        return track
    }

    /// The place of a name in the table of names, which has room for so many.
    func place(ofName name: String) -> Int32 {
        monitor.withLock {
            if let place = places[name] { return place }
            guard names.count < SchedulerTrace.nameCapacity else { return 0 }
            let place = Int32(truncatingIfNeeded: names.count)
            names.append(String(name.prefix(100)))
            places[name] = place
            return place
        }
    }

    // MARK: - Events

    func add(_ event: TraceEvent, to track: UnsafeMutablePointer<TraceTrack>) {
        let lock = track.pointee.lock
        lock.lock()
        track.pointee.events.pointee.append(event)
        var events: [TraceEvent] = []
        if track.pointee.events.pointee.count >= TraceTrack.capacity { events = take(track) }
        lock.unlock()
        guard !events.isEmpty, let time = handOver(events, track.pointee.number) else { return }
        let stalled = TraceEvent(kind: .stalled, time: time, duration: monotonicTime() - time)
        if track.pointee.number < SchedulerTrace.collectorTrack { add(stalled, to: track) }
    }

    /// Gives all events so far to the thread, so that what is in the file is not old.
    func handOver(_ track: UnsafeMutablePointer<TraceTrack>) {
        let events = track.pointee.lock.locked { take(track) }
        if !events.isEmpty { _ = handOver(events, track.pointee.number) }
    }

    private func take(_ track: UnsafeMutablePointer<TraceTrack>) -> [TraceEvent] {
        var events: [TraceEvent] = []
        swap(&events, &track.pointee.events.pointee)
        track.pointee.events.pointee.reserveCapacity(TraceTrack.capacity)
        return events
    }

    /// Gives events to the thread; if that has too many, waits. When that began, or nil.
    private func handOver(_ events: [TraceEvent], _ track: Int) -> Int? {
        monitor.withLock {
            var began: Int?
            while full.count >= SchedulerTrace.capacity && !isDone && failure == nil {
                began = began ?? monotonicTime()
                monitor.wait()
            }
            // After the end, or a failure, there is nobody to write them.
            if isDone || failure != nil { return nil }
            full.append((track, events))
            monitor.wakeAll()
            return began
        }
    }

    /// A phase of a collection, by whichever thread does it; in nanoseconds.
    func note(_ phase: CollectionPhase, from start: UInt64, to end: UInt64) {
        let kind: TraceEvent.Kind
        switch phase {
        case .collection: kind = .collection
        case .stopping: kind = .stopping
        case .minor: kind = .minor
        case .major: kind = .major
        case .marking: kind = .marking
        case .settling: kind = .settling
        }
        guard let track = kind == .marking || kind == .settling ? marker : collector else { return }
        let time = Int(truncatingIfNeeded: start)
        add(TraceEvent(kind: kind, time: time, duration: Int(truncatingIfNeeded: end) - time), to: track)
    }

    // MARK: - Writing

    private func writeUntilStopped() {
        monitor.lock()
        while true {
            while full.isEmpty && newTracks.isEmpty && !isStopping { monitor.wait() }
            if full.isEmpty && newTracks.isEmpty { break }
            var text = TraceText(start: start, names: names)
            for (number, name) in newTracks { text.addTrack(number, name) }
            newTracks = []
            // One at a time: their text takes several times the room.
            let part = full.isEmpty ? nil : full.removeFirst()
            monitor.unlock()
            for event in part?.events ?? [] { text.add(event, track: part?.track ?? 0) }
            var failure: TraceFailure?
            // Only this thread touches the file before it is done.
            do { try file.append(text.bytes) } catch { failure = error }
            monitor.lock()
            if let failure {
                self.failure = self.failure ?? failure
                full = []
            }
            monitor.wakeAll()
        }
        do { try file.close() } catch { failure = failure ?? error }
        isDone = true
        monitor.wakeAll()
        monitor.unlock()
    }

    /// Writes out what is left and closes the file; what happens from here on is not noted.
    ///
    /// - Throws: what kept something from being written; the next time nothing.
    package func finish() throws(TraceFailure) {
        if isClosed.exchange(true, ordering: .acquiringAndReleasing) { return }
        for track in monitor.withLock({ tracks }) { handOver(track) }
        let failure = monitor.withLock {
            isStopping = true
            monitor.wakeAll()
            while !isDone { monitor.wait() }
            return self.failure
        }
        thread?.join()
        if let failure { throw failure }
    }
}
