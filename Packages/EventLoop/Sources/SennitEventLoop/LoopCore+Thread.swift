// SPDX-License-Identifier: MIT
import CUV

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The loop's thread: its beginning and its end.
extension LoopCore {
    /// Starts the thread. It begins with looking into `inbox`, which the caller has locked.
    func launch() -> pthread_t? {
        sennit_ignore_broken_pipes()
        var before = sigset_t()
        sennit_block_signals(&before)
        defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
        let context = Unmanaged.passRetained(self)
        #if canImport(Glibc)
        var thread = pthread_t()
        #else
        var thread: pthread_t?
        #endif
        let status = pthread_create(
            &thread, nil,
            { context in
                #if canImport(Glibc)
                if let context { Unmanaged<LoopCore>.fromOpaque(context).takeRetainedValue().run() }
                #else
                Unmanaged<LoopCore>.fromOpaque(context).takeRetainedValue().run()
                #endif
                return nil
            }, context.toOpaque())
        if status != 0 {
            context.release()
            return nil
        }
        return thread
    }

    /// What the thread does.
    private func run() {
        enterThread()
        uv_run(loop, UV_RUN_DEFAULT)
        // Nothing is open or under way; what is submitted from here on is refused by `submit`.
        let rest = inbox.withLock { inbox in
            inbox.phase = .stopped
            defer { inbox.submissions = [] }
            return inbox.submissions
        }
        for case .start(let operation) in rest { operation.fail(Status.cancelled) }
        tearDown()
        leaveThread()
    }

    /// Ends the thread, and if asked to, waits for it, unless called on it.
    func stop(waiting: Bool) {
        let isCurrent = isCurrent
        let (thread, wasIdle) = inbox.withLock { inbox in
            let wasIdle = inbox.phase == .idle
            if wasIdle { inbox.phase = .stopped }
            if inbox.phase == .running {
                inbox.phase = .stopping
                inbox.isAsleep = false
                if !isCurrent { uv_async_send(wakeUp) }
            }
            defer { inbox.thread = nil }
            return (inbox.thread, wasIdle)
        }
        if wasIdle { tearDown() }
        guard let thread else { return }
        if isCurrent || !waiting { pthread_detach(thread) } else { pthread_join(thread, nil) }
    }
}
