// SPDX-License-Identifier: MIT
#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The address range that young objects live in.
///
/// The range is reserved once and handed out in chunks from the bottom; after a minor collection it
/// is all free again. Being one range makes "is it young?" a subtraction and a compare. Pages that
/// were never touched cost nothing, so the range can be far larger than what is normally used: a
/// primitive that allocates without a safepoint simply runs further up.
package struct Nursery {
    /// Objects of more bytes are born in the old generation. Higher than what is large there: memory that
    /// nobody has used for long is in no cache, or has to come from the system page by page, which made the sum
    /// of two bignums of 200,000 digits seven times as slow as the addition proper.
    package static let largeLimit = 256 << 10

    let base: UnsafeMutableRawPointer
    let span: Int
    /// End of the chunks handed out since the last collection.
    var used: Int = 0
    /// What was touched in the cycle before, to decide what to give back.
    var touched: Int = 0

    init?(span: Int) {
        var size = span
        while size >= 64 << 20 {
            if let memory = mmap(
                nil, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | SystemMemory.anonymous | MAP_NORESERVE, -1, 0),
                memory != MAP_FAILED
            {
                base = memory
                self.span = size
                return
            }
            size /= 2
        }
        return nil
    }

    mutating func takeChunk(bytes: Int) -> UnsafeMutableRawPointer? {
        guard bytes <= span - used else { return nil }
        let start = base + used
        used += bytes
        return start
    }

    /// All chunks are free again. Memory beyond `keep` bytes goes back to the system.
    mutating func reset(keep: Int) {
        if used > keep { madvise(base + keep, used - keep, Int32(MADV_DONTNEED)) }
        used = 0
    }

    func release() { munmap(base, span) }
}
