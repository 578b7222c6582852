// SPDX-License-Identifier: MIT
import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Where workers without work wait.
///
/// At most one worker that was woken is looking for work at a time: who makes a fiber runnable wakes
/// another only when none is looking, so a burst of wake-ups does not wake everybody for nothing.
///
/// `@unchecked Sendable`: the mutex protects `condition`, `sleeping` is written under it; the rest is atomic.
final class Parking: @unchecked Sendable {
    let workerCount: Int
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    /// Workers that wait, or are about to.
    private let sleeping = Atomic<Int>(0)
    /// Whether a worker that was woken has not found work yet.
    private let isSearching = Atomic<Bool>(false)
    /// Threads that run fibers at present: worker 0 while it is in `run`, and the started ones.
    private let present = Atomic<Int>(0)
    /// How often all were woken.
    private let alarms = Atomic<Int>(0)
    private let stopping = Atomic<Bool>(false)

    init(workers: Int) {
        workerCount = workers
        pthread_mutex_init(mutex, nil)
        var attributes = pthread_condattr_t()
        pthread_condattr_init(&attributes)
        #if canImport(Glibc)
        pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
        #endif
        pthread_cond_init(condition, &attributes)
        pthread_condattr_destroy(&attributes)
    }

    deinit {
        pthread_mutex_destroy(mutex)
        pthread_cond_destroy(condition)
        mutex.deallocate()
        condition.deallocate()
    }

    var isStopping: Bool { stopping.load(ordering: .acquiring) }
    func started(_ count: Int) { present.add(count, ordering: .acquiringAndReleasing) }
    func arrive() { present.add(1, ordering: .acquiringAndReleasing) }
    func depart() { present.subtract(1, ordering: .acquiringAndReleasing) }

    func stop() {
        stopping.store(true, ordering: .sequentiallyConsistent)
        wakeAll()
    }

    /// Something has become runnable: sees to it that a worker looks.
    @inline(__always)
    func wakeOne() {
        atomicMemoryFence(ordering: .sequentiallyConsistent)
        if sleeping.load(ordering: .relaxed) > 0 { wakeSleeper() }
    }

    @inline(never)
    private func wakeSleeper() {
        guard isSearching.compareExchange(expected: false, desired: true, ordering: .sequentiallyConsistent).exchanged
        else { return }
        pthread_mutex_lock(mutex)
        if sleeping.load(ordering: .relaxed) > 0 {
            pthread_cond_signal(condition)
        } else {
            isSearching.store(false, ordering: .sequentiallyConsistent)
        }
        pthread_mutex_unlock(mutex)
    }

    var alarmCount: Int { alarms.load(ordering: .acquiring) }

    /// Has all workers look at everything, once.
    func wakeAll() {
        pthread_mutex_lock(mutex)
        alarms.add(1, ordering: .acquiringAndReleasing)
        pthread_cond_broadcast(condition)
        pthread_mutex_unlock(mutex)
    }

    /// A worker that may have been woken has found work.
    func found() {
        if isSearching.load(ordering: .relaxed) { isSearching.store(false, ordering: .sequentiallyConsistent) }
    }

    /// Waits until woken or until `deadline`, unless there was an alarm since the count that is given, or
    /// `hasWork`. When all others wait already, `isStuck` is asked; if it says so, the result is false.
    /// Both are called outside the heap.
    func wait(until deadline: Int, alarms seen: Int, hasWork: () -> Bool, isStuck: () -> Bool) -> Bool {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        let count = sleeping.add(1, ordering: .sequentiallyConsistent).newValue
        defer { sleeping.subtract(1, ordering: .sequentiallyConsistent) }
        isSearching.store(false, ordering: .sequentiallyConsistent)
        if alarmCount != seen || hasWork() || isStopping { return true }
        if count == present.load(ordering: .acquiring), isStuck() { return false }
        if deadline == Int.max {
            pthread_cond_wait(condition, mutex)
        } else {
            #if canImport(Glibc)
            var time = timespec(tv_sec: deadline / 1_000_000_000, tv_nsec: deadline % 1_000_000_000)
            pthread_cond_timedwait(condition, mutex, &time)
            #else
            let left = max(0, deadline - monotonicTime())
            var time = timespec(tv_sec: left / 1_000_000_000, tv_nsec: left % 1_000_000_000)
            pthread_cond_timedwait_relative_np(condition, mutex, &time)
            #endif
        }
        return true
    }
}
