// SPDX-License-Identifier: MIT
#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// A thread of the system's, with all signals blocked: they are for the threads of the program around this one.
///
/// Not a task: what waits here would block one of the few threads that tasks share.
package struct SystemThread {
    /// The system's number for why there is no thread.
    package struct Failure: Error {
        package let code: Int32
    }

    private final class Job {
        let body: () -> Void
        init(_ body: @escaping () -> Void) { self.body = body }
    }

    private let thread: pthread_t

    /// Runs `body` on a new thread, which is to be joined.
    ///
    /// - Parameter stackSize: bytes; the system's choice when nil.
    package init(stackSize: Int? = nil, _ body: @escaping () -> Void) throws(Failure) {
        var attributes = pthread_attr_t()
        pthread_attr_init(&attributes)
        defer { pthread_attr_destroy(&attributes) }
        if let stackSize { pthread_attr_setstacksize(&attributes, stackSize) }
        var all = sigset_t()
        var before = sigset_t()
        sigfillset(&all)
        pthread_sigmask(SIG_SETMASK, &all, &before)
        defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
        let job = Unmanaged.passRetained(Job(body))
        #if canImport(Glibc)
        var made = pthread_t()
        #else
        var made: pthread_t?
        #endif
        let status = pthread_create(
            &made, &attributes,
            { job in
                #if canImport(Glibc)
                guard let job else { return nil }
                #endif
                Unmanaged<Job>.fromOpaque(job).takeRetainedValue().body()
                return nil
            }, job.toOpaque())
        #if canImport(Glibc)
        let thread: pthread_t? = made
        #else
        let thread = made
        #endif
        guard status == 0, let thread else {
            job.release()
            throw Failure(code: status)
        }
        self.thread = thread
    }

    package var isCurrent: Bool { pthread_equal(pthread_self(), thread) != 0 }

    /// Waits for its end. Once.
    package func join() { pthread_join(thread, nil) }
}
