// SPDX-License-Identifier: MIT
import CMemory

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

// The processor's clock is read for each fiber that runs, and goes on while the system runs something else on the
// core. The clock of the thread does not, but takes a system call. Evaluations with limits pay by the former for
// short stretches, which are seldom interrupted, and by the latter for long ones.

/// When both clocks were read last, for evaluations with limits; see `Worker.processorTicks`.
struct ClockSample {
    /// How long a stretch is short, in ticks; 0 before the first sample.
    var threshold: UInt64 = 0
    var ticksPerNanosecond = 1.0
    var ticks: UInt64 = 0
    var threadNanoseconds = 0
}

extension Worker {
    /// A fiber with limits begins: what comes is measured from here.
    func sampleClocks() {
        let now = state.pointee.began
        if state.pointee.clocks.threshold == 0 {
            let perNanosecond = scheduler.ticksPerSecond / 1e9
            state.pointee.clocks.ticksPerNanosecond = perNanosecond
            state.pointee.clocks.threshold = UInt64(max(1, min(50_000 * perNanosecond, 1e15)))
        } else if now &- state.pointee.clocks.ticks <= state.pointee.clocks.threshold {
            return
        }
        state.pointee.clocks.ticks = now
        state.pointee.clocks.threadNanoseconds = threadTime()
    }

    /// Of a stretch of ticks that ends now, those in which this thread ran.
    func processorTicks(from start: UInt64, to now: UInt64) -> Int {
        let ticks = Int(truncatingIfNeeded: now &- start)
        guard ticks > Int(truncatingIfNeeded: state.pointee.clocks.threshold) else { return max(0, ticks) }
        let time = threadTime()
        let ran = Double(time - state.pointee.clocks.threadNanoseconds) * state.pointee.clocks.ticksPerNanosecond
        state.pointee.clocks.ticks = now
        state.pointee.clocks.threadNanoseconds = time
        return min(ticks, Int(max(0, min(ran, 1e18))))
    }
}

/// Nanoseconds for which the calling thread has run.
private func threadTime() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
}
