// SPDX-License-Identifier: MIT
#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The thread that marks beside the program; parked when there is nothing to do.
///
/// `@unchecked Sendable`: `work` and `isStopping` are touched with `monitor` held; `thread` and
/// `isThread` are set before anybody else knows this object.
final class MarkerThread: @unchecked Sendable {
    private let monitor = Monitor()
    #if canImport(Glibc)
    private var thread = pthread_t()
    #else
    private var thread: pthread_t?
    #endif
    /// Set while the thread is to do, or does, some work.
    private var work: (@Sendable () -> Void)?
    private var isStopping = false

    private let isThread: Bool

    /// Without a thread, work is done by whoever asks whether it is done. Nil if the system has no
    /// more threads.
    init?(isThread: Bool) {
        self.isThread = isThread
        if !isThread { return }
        // Signals are for the threads of the program around this one.
        var all = sigset_t()
        var before = sigset_t()
        sigfillset(&all)
        pthread_sigmask(SIG_SETMASK, &all, &before)
        defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
        let context = Unmanaged.passUnretained(self).toOpaque()
        let status = pthread_create(
            &thread, nil,
            { context in
                #if canImport(Glibc)
                guard let context else { return nil }
                #endif
                Unmanaged<MarkerThread>.fromOpaque(context).takeUnretainedValue().run()
                return nil
            }, context)
        guard status == 0 else { return nil }
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
        #if canImport(Glibc)
        pthread_join(thread, nil)
        #else
        if let thread { pthread_join(thread, nil) }
        #endif
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
