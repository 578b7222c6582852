// SPDX-License-Identifier: MIT
import SennitHeap

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// A thread of its own with a large stack, on which an interpreter does all its work.
///
/// The reader, expander and compiler recurse natively on nested forms (the machine never does); on
/// this stack their nesting limits can be generous whatever thread the caller is on. Address space
/// is reserved, memory is taken only as it is used.
///
/// `@unchecked Sendable`: `work`, `later`, `completed` and `isStopping` are touched only with `mutex` held; the
/// mutex and condition are made before the thread and destroyed after it has been joined.
final class WorkerThread: @unchecked Sendable {
    private static let stackSize = 512 << 20
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    private var thread: SystemThread?
    private var work: (() -> Void)?
    /// What nobody waits for, in order.
    private var later: [@Sendable () -> Void] = []
    private var isStopping = false
    /// How many pieces of work have been done.
    private var completed = 0

    init?() {
        pthread_mutex_init(mutex, nil)
        pthread_cond_init(condition, nil)
        thread = try? SystemThread(stackSize: WorkerThread.stackSize) { [unowned self] in run() }
        if thread == nil { return nil }
    }

    /// Whether the caller runs on this thread.
    var isCurrent: Bool { thread?.isCurrent ?? false }

    /// Runs `body` on the thread and waits for it. Not to be called on the thread itself.
    func sync<T>(_ body: () -> T) -> T {
        var result: T?
        withoutActuallyEscaping(body) { body in
            pthread_mutex_lock(mutex)
            while work != nil { pthread_cond_wait(condition, mutex) }
            work = { result = body() }
            let ticket = completed + 1
            unlockAndTell()
            pthread_mutex_lock(mutex)
            while completed < ticket { pthread_cond_wait(condition, mutex) }
            pthread_mutex_unlock(mutex)
        }
        guard let result else { preconditionFailure("the worker has not run the work") }
        return result
    }

    /// Runs `body` on the thread, some time.
    func async(_ body: @escaping @Sendable () -> Void) {
        pthread_mutex_lock(mutex)
        later.append(body)
        unlockAndTell()
    }

    /// Ends the thread once its work is done.
    func stop() {
        pthread_mutex_lock(mutex)
        isStopping = true
        unlockAndTell()
        thread?.join()
        pthread_mutex_destroy(mutex)
        pthread_cond_destroy(condition)
        mutex.deallocate()
        condition.deallocate()
    }

    /// In this order: who was told with the lock held would wait for it at once.
    private func unlockAndTell() {
        pthread_mutex_unlock(mutex)
        pthread_cond_broadcast(condition)
    }

    private func run() {
        pthread_mutex_lock(mutex)
        while true {
            if work != nil {
                // Every reference to the closure is gone before the caller hears that it has run.
                var current = work
                pthread_mutex_unlock(mutex)
                current?()
                current = nil
                pthread_mutex_lock(mutex)
                work = nil
                completed += 1
                unlockAndTell()
                pthread_mutex_lock(mutex)
            } else if !later.isEmpty {
                var current: (@Sendable () -> Void)? = later.removeFirst()
                pthread_mutex_unlock(mutex)
                current?()
                current = nil
                pthread_mutex_lock(mutex)
            } else if isStopping {
                break
            } else {
                pthread_cond_wait(condition, mutex)
            }
        }
        pthread_mutex_unlock(mutex)
    }
}
