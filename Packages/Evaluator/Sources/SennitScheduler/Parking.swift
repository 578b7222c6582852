// SPDX-License-Identifier: MIT
import CMemory

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
/// Owner: the scheduler. The mutex protects `condition`, `sleeping` is written under it; the numbers are atomic.
struct Parking {
    private struct State {
        /// Workers that wait, or are about to.
        var sleeping: UInt64 = 0
        /// Not 0 if a worker that was woken has not found work yet.
        var searching: UInt64 = 0
        /// How often all were woken.
        var alarms: UInt64 = 0
        var stopping: UInt64 = 0
        /// Threads that run fibers at present: worker 0 while it is in `run`, and the started ones.
        var present: UInt64 = 0
    }

    private let state: UnsafeMutablePointer<State>
    private let mutex: UnsafeMutablePointer<pthread_mutex_t>
    private let condition: UnsafeMutablePointer<pthread_cond_t>

    private var sleeping: UnsafeMutableRawPointer { UnsafeMutableRawPointer(state) }
    private var searching: UnsafeMutableRawPointer { UnsafeMutableRawPointer(state) + 8 }
    private var alarms: UnsafeMutableRawPointer { UnsafeMutableRawPointer(state) + 16 }
    private var stopping: UnsafeMutableRawPointer { UnsafeMutableRawPointer(state) + 24 }
    private var present: UnsafeMutableRawPointer { UnsafeMutableRawPointer(state) + 32 }

    init() {
        state = .allocate(capacity: 1)
        state.initialize(to: State())
        mutex = .allocate(capacity: 1)
        condition = .allocate(capacity: 1)
        pthread_mutex_init(mutex, nil)
        var attributes = pthread_condattr_t()
        pthread_condattr_init(&attributes)
        #if canImport(Glibc)
        pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
        #endif
        pthread_cond_init(condition, &attributes)
        pthread_condattr_destroy(&attributes)
    }

    func destroy() {
        pthread_mutex_destroy(mutex)
        pthread_cond_destroy(condition)
        mutex.deallocate()
        condition.deallocate()
        state.deallocate()
    }

    var isStopping: Bool { sennit_load(stopping) != 0 }
    func started(_ count: Int) { _ = sennit_add(present, Int64(count)) }
    func arrive() { started(1) }
    func depart() { started(-1) }

    func stop() {
        sennit_store(stopping, 1)
        wakeAll()
    }

    /// Something has become runnable: sees to it that a worker looks.
    @inline(__always)
    func wakeOne() {
        sennit_fence()
        if hasSleepers { wakeSleeper() }
    }

    /// The same where what is runnable has been so for a while.
    @inline(__always)
    func passOn() {
        if hasSleepers { wakeSleeper() }
    }

    private var hasSleepers: Bool {
        @inline(__always) get { sennit_load_relaxed(sleeping) != 0 }
    }

    @inline(never)
    private func wakeSleeper() {
        guard sennit_exchange_if(searching, 0, 1) else { return }
        pthread_mutex_lock(mutex)
        if hasSleepers {
            pthread_cond_signal(condition)
        } else {
            sennit_store(searching, 0)
        }
        pthread_mutex_unlock(mutex)
    }

    var alarmCount: UInt64 { sennit_load(alarms) }

    /// Has all workers look at everything, once.
    func wakeAll() {
        pthread_mutex_lock(mutex)
        _ = sennit_add(alarms, 1)
        pthread_cond_broadcast(condition)
        pthread_mutex_unlock(mutex)
    }

    /// A worker that may have been woken has found work.
    @inline(__always)
    func found() {
        if sennit_load_relaxed(searching) != 0 { sennit_store(searching, 0) }
    }

    /// Waits until woken or until `deadline`, unless there was an alarm since the count that is given, or
    /// `hasWork`. When all others wait already, `isStuck` is asked; if it says so, the result is false.
    /// Both are called outside the heap.
    func wait(until deadline: Int, alarms seen: UInt64, hasWork: () -> Bool, isStuck: () -> Bool) -> Bool {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        // In this order: who finds this worker neither searching nor sleeping made its work known before
        // `hasWork` looks for it.
        sennit_store(searching, 0)
        let count = sennit_add(sleeping, 1)
        defer { _ = sennit_add(sleeping, -1) }
        if alarmCount != seen || hasWork() || isStopping { return true }
        if count == sennit_load(present), isStuck() { return false }
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
