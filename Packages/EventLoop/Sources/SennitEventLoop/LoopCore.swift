// SPDX-License-Identifier: MIT
import CUV
import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// What a thread asks of the loop's thread.
enum Submission {
    case start(Operation)
    case cancel(Operation)
    /// The object in front of it was closed or dropped.
    case close(any Closable)
}

/// Something that the loop's thread keeps open.
protocol Closable: AnyObject, Sendable {
    /// Closes, and completes what was under way with `ECANCELED`. On the loop's thread; harmless when repeated.
    func close()
}

/// The loop itself: what its thread owns, and the queue through which others reach it.
///
/// Submissions are collected in `inbox`, and taken out all at once before the thread waits for events. So
/// a thread that submits wakes the loop only if it waits, and one wake-up serves all that came since.
///
/// `@unchecked Sendable`: `inbox`, `pending` and `handles` guard themselves; `loop`, `wakeUp` and `beforeWait`
/// are constants whose memory libuv changes on the loop's thread only (before there is one, on the thread
/// that makes or stops this; `wakeUp` is made for signalling from anywhere, and is, with `inbox` locked, only
/// while the loop is open). Everything else is touched on the loop's thread only.
final class LoopCore: @unchecked Sendable {
    enum Phase { case idle, running, stopping, stopped }

    struct Inbox {
        var submissions: [Submission] = []
        var phase = Phase.idle
        /// Whether the thread has seen all submissions, and will not look again by itself.
        var isAsleep = false
        /// To be joined by the one who stops the loop.
        var thread: pthread_t?
    }

    /// How much is read at once at most.
    static let readBufferSize = 64 << 10

    let inbox = Guarded(Inbox())
    private let pending = Atomic<Int>(0)
    private let handles = Atomic<Int>(0)
    private let threadIdentity = Atomic<UInt>(0)

    let loop: UnsafeMutablePointer<uv_loop_t>
    let wakeUp: UnsafeMutablePointer<uv_async_t>
    let beforeWait: UnsafeMutablePointer<uv_prepare_t>
    /// Where whatever was read lands first, whoever it is for: nothing is read into it twice without being copied.
    let readBuffer: UnsafeMutableRawPointer

    private(set) var isStopping = false
    private var batch: [Submission] = []
    /// What has no handle of libuv's, and must be closed at the end.
    private var files: [ObjectIdentifier: any Closable] = [:]
    /// What libuv's thread pool works on.
    private var pool: [ObjectIdentifier: Operation] = [:]
    /// How many watch each signal.
    private var watchedSignals: [Int32: Int] = [:]

    init() throws(EventLoopError) {
        loop = .allocate(capacity: 1)
        wakeUp = .allocate(capacity: 1)
        beforeWait = .allocate(capacity: 1)
        readBuffer = .allocate(byteCount: LoopCore.readBufferSize, alignment: 16)
        var status = uv_loop_init(loop)
        if status == 0 {
            // The wake-up handle alone keeps the loop going: until `beginStop`.
            status = uv_async_init(loop, wakeUp, { _ in })
            if status != 0 { uv_loop_close(loop) }
        }
        guard status == 0 else { throw EventLoopError(status) }
        wakeUp.pointee.data = nil
        uv_prepare_init(loop, beforeWait)
        beforeWait.pointee.data = Unmanaged.passUnretained(self).toOpaque()
        uv_prepare_start(beforeWait) { handle in
            guard let data = handle?.pointee.data else { return }
            Unmanaged<LoopCore>.fromOpaque(data).takeUnretainedValue().takeSubmissions()
        }
        uv_unref(UnsafeMutableRawPointer(beforeWait).assumingMemoryBound(to: uv_handle_t.self))
    }

    deinit {
        loop.deallocate()
        wakeUp.deallocate()
        beforeWait.deallocate()
        readBuffer.deallocate()
    }

    // MARK: From any thread

    var pendingOperations: Int { pending.load(ordering: .acquiring) }
    var openHandles: Int { handles.load(ordering: .acquiring) }
    func operationBegan() { pending.add(1, ordering: .acquiringAndReleasing) }
    func operationEnded() { pending.subtract(1, ordering: .acquiringAndReleasing) }

    var isCurrent: Bool { threadIdentity.load(ordering: .relaxed) == LoopCore.currentThreadIdentity }

    /// Has `submission` dealt with on the loop's thread; here, if there is none any more.
    func submit(_ submission: Submission) {
        let isCurrent = isCurrent
        let refused: [Submission] = inbox.withLock { inbox in
            if inbox.phase == .stopped { return [submission] }
            inbox.submissions.append(submission)
            if inbox.phase == .idle {
                guard let thread = launch() else {
                    defer { inbox.submissions = [] }
                    return inbox.submissions
                }
                inbox.thread = thread
                inbox.phase = .running
            } else if inbox.isAsleep && !isCurrent {
                inbox.isAsleep = false
                uv_async_send(wakeUp)
            }
            return []
        }
        for submission in refused { refuse(submission) }
    }

    /// Ends what there is no loop for.
    private func refuse(_ submission: Submission) {
        switch submission {
        case .start(let operation): operation.fail(Status.cancelled)
        case .cancel, .close: break
        }
    }

    static var currentThreadIdentity: UInt {
        #if canImport(Glibc)
        return UInt(pthread_self())
        #else
        return UInt(bitPattern: pthread_self())
        #endif
    }

    // MARK: On the loop's thread

    func enterThread() { threadIdentity.store(LoopCore.currentThreadIdentity, ordering: .relaxed) }
    func leaveThread() { threadIdentity.store(0, ordering: .relaxed) }

    func handleOpened() { handles.add(1, ordering: .acquiringAndReleasing) }
    func handleClosed() { handles.subtract(1, ordering: .acquiringAndReleasing) }

    func fileOpened(_ file: any Closable) {
        files[ObjectIdentifier(file)] = file
        handleOpened()
    }
    func fileClosed(_ file: any Closable) {
        if files.removeValue(forKey: ObjectIdentifier(file)) != nil { handleClosed() }
    }

    func poolBegan(_ operation: Operation) { pool[ObjectIdentifier(operation)] = operation }
    func poolEnded(_ operation: Operation) { pool[ObjectIdentifier(operation)] = nil }

    /// Lets this thread take `signal` while anyone watches it.
    func watchSignal(_ signal: Int32) {
        watchedSignals[signal, default: 0] += 1
        sennit_set_signal_blocked(signal, 0)
    }
    func unwatchSignal(_ signal: Int32) {
        let count = watchedSignals[signal, default: 0] - 1
        watchedSignals[signal] = count > 0 ? count : nil
        if count <= 0 { sennit_set_signal_blocked(signal, 1) }
    }

    /// Deals with all submissions, also with those that dealing with them brings.
    private func takeSubmissions() {
        for _ in 0..<16 {
            let mustStop = inbox.withLock { inbox in
                swap(&inbox.submissions, &batch)
                inbox.isAsleep = batch.isEmpty
                return inbox.phase == .stopping
            }
            if mustStop && !isStopping { beginStop() }
            if batch.isEmpty { return }
            perform()
        }
        // Whoever keeps this busy must not keep it from hearing of events.
        uv_async_send(wakeUp)
    }

    private func perform() {
        for submission in batch {
            switch submission {
            case .start(let operation): if isStopping { operation.fail(Status.cancelled) } else { operation.start() }
            case .cancel(let operation): if !operation.isCompleted { operation.abort() }
            case .close(let closable): closable.close()
            }
        }
        batch.removeAll(keepingCapacity: true)
    }

    /// Closes everything, upon which libuv finds nothing left to wait for.
    private func beginStop() {
        isStopping = true
        for operation in pool.values where !operation.isCompleted { operation.abort() }
        uv_walk(
            loop,
            { handle, _ in
                // The loop's own handles have no owner.
                guard let handle, let data = handle.pointee.data, handle.pointee.type != UV_PREPARE else { return }
                Unmanaged<HandleOwner>.fromOpaque(data).takeUnretainedValue().close()
            }, nil)
        for file in files.values { file.close() }
        uv_unref(UnsafeMutableRawPointer(wakeUp).assumingMemoryBound(to: uv_handle_t.self))
    }

    /// Gives back what libuv holds. Nothing reaches the loop any more.
    func tearDown() {
        uv_close(UnsafeMutableRawPointer(wakeUp).assumingMemoryBound(to: uv_handle_t.self), nil)
        uv_close(UnsafeMutableRawPointer(beforeWait).assumingMemoryBound(to: uv_handle_t.self), nil)
        uv_run(loop, UV_RUN_DEFAULT)
        let status = uv_loop_close(loop)
        precondition(status == 0, "something is still open in the event loop")
    }
}
