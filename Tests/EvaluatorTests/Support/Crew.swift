// SPDX-License-Identifier: MIT
#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Threads that run a body each. Not tasks: a worker that waits for the world to stop would block one
/// of the few threads that tasks share.
enum Crew {
    private final class Job {
        let body: () -> Void
        init(_ body: @escaping () -> Void) { self.body = body }
    }

    /// Runs `body` with each number below `count` on a thread of its own, and waits for all.
    static func run(_ count: Int, _ body: @escaping @Sendable (Int) -> Void) {
        var threads: [pthread_t] = []
        for number in 0..<count {
            #if canImport(Glibc)
            var thread = pthread_t()
            #else
            var thread: pthread_t?
            #endif
            let job = Unmanaged.passRetained(Job { body(number) }).toOpaque()
            let status = pthread_create(
                &thread, nil,
                { job in
                    #if canImport(Glibc)
                    guard let job else { return nil }
                    #endif
                    Unmanaged<Job>.fromOpaque(job).takeRetainedValue().body()
                    return nil
                }, job)
            precondition(status == 0, "no thread")
            #if canImport(Glibc)
            threads.append(thread)
            #else
            if let thread { threads.append(thread) }
            #endif
        }
        for thread in threads { pthread_join(thread, nil) }
    }
}
