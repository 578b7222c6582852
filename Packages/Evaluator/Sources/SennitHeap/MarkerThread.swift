// SPDX-License-Identifier: MIT
/// The thread that marks beside the program; parked when there is nothing to do.
///
/// `@unchecked Sendable`: `work` and `isStopping` are touched with `monitor` held; `thread` and
/// `isThread` are set before anybody else knows this object.
final class MarkerThread: @unchecked Sendable {
    private let monitor = Monitor()
    private var thread: SystemThread?
    /// Set while the thread is to do, or does, some work.
    private var work: (@Sendable () -> Void)?
    private var isStopping = false

    private let isThread: Bool

    /// Without a thread, work is done by whoever asks whether it is done. Nil if the system has no
    /// more threads.
    init?(isThread: Bool) {
        self.isThread = isThread
        if !isThread { return }
        thread = try? SystemThread { [unowned self] in run() }
        if thread == nil { return nil }
    }

    /// Gives the idle thread something to do.
    func start(_ body: @escaping @Sendable () -> Void) {
        monitor.withLock {
            precondition(work == nil, "the marker is busy")
            work = body
            monitor.wakeAll()
        }
    }

    /// Whether the work is done; what it wrote can be read then.
    var isIdle: Bool {
        if !isThread { waitUntilIdle() }
        return monitor.withLock { work == nil }
    }

    func waitUntilIdle() {
        if isThread { return monitor.withLock { while work != nil { monitor.wait() } } }
        work?()
        work = nil
    }

    /// Ends the thread after its work.
    func stop() {
        if !isThread { return }
        monitor.withLock {
            isStopping = true
            monitor.wakeAll()
        }
        thread?.join()
    }

    private func run() {
        monitor.lock()
        while true {
            if let body = work {
                monitor.unlock()
                body()
                monitor.lock()
                work = nil
                monitor.wakeAll()
            } else if isStopping {
                break
            } else {
                monitor.wait()
            }
        }
        monitor.unlock()
    }
}
