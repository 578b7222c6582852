// SPDX-License-Identifier: MIT
import CMemory

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// A lock in a word of memory: 0 open, 1 taken. For a few instructions at a time, between which nothing
/// waits, allocates much, or reaches a safepoint. As the payload word of a heap object it holds a fixnum
/// either way: 0, or 8.
@frozen @usableFromInline package struct SpinLock: Equatable {
    @usableFromInline static var taken: UInt64 { 8 }
    @usableFromInline package let address: UnsafeMutableRawPointer

    @inlinable @inline(__always)
    package init(_ address: UnsafeMutableRawPointer) { self.address = address }

    @inlinable @inline(__always)
    package func lock() {
        if _fastPath(sennit_exchange_if(address, 0, SpinLock.taken)) { return }
        lockSlowly()
    }

    @inline(never) @usableFromInline
    func lockSlowly() {
        var rounds = 0
        repeat {
            while sennit_load_relaxed(address) != 0 {
                rounds += 1
                if rounds < 200 { sennit_pause() } else { sched_yield() }
            }
        } while !sennit_exchange_if(address, 0, SpinLock.taken)
    }

    /// The same for the worker of `allocator`, for what only workers lock: free while there is no other.
    @inlinable @inline(__always)
    package func lock(_ allocator: Allocator) {
        if allocator.state.pointee.isShared { lock() }
    }

    @inlinable @inline(__always)
    package func unlock() { sennit_store(address, 0) }

    @inlinable @inline(__always)
    package func locked<Result>(_ body: () -> Result) -> Result {
        lock()
        defer { unlock() }
        return body()
    }
}
