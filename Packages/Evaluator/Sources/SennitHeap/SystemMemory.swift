// SPDX-License-Identifier: MIT
#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Pages from the operating system.
enum SystemMemory {
    #if canImport(Glibc)
    static let anonymous = MAP_ANONYMOUS
    #else
    static let anonymous = MAP_ANON
    #endif

    /// What the processor finds with one entry of its table of pages, where the system has such pages.
    static let hugePage = 2 << 20

    /// Maps `bytes`, a multiple of huge pages, and asks for such pages: a heap of some 100 MB is looked into in
    /// twice the time without.
    static func mapHuge(_ bytes: Int) -> UnsafeMutableRawPointer? {
        guard let memory = mapAligned(bytes, to: hugePage) else { return nil }
        #if os(Linux)
        madvise(memory, bytes, Int32(MADV_HUGEPAGE))
        #endif
        return memory
    }

    /// Maps `bytes`, rounded up to pages, at an address that is a multiple of `alignment`.
    static func mapAligned(_ bytes: Int, to alignment: Int = OldBlock.size) -> UnsafeMutableRawPointer? {
        let wanted = roundedToPages(bytes)
        let span = wanted + alignment
        guard let raw = mmap(nil, span, PROT_READ | PROT_WRITE, MAP_PRIVATE | anonymous, -1, 0), raw != MAP_FAILED
        else { return nil }
        let start = UInt(bitPattern: raw)
        let aligned = (start + UInt(alignment - 1)) & ~UInt(alignment - 1)
        if aligned > start { munmap(raw, Int(aligned - start)) }
        let end = aligned + UInt(wanted)
        let tail = start + UInt(span) - end
        if tail > 0 { munmap(UnsafeMutableRawPointer(bitPattern: end), Int(tail)) }
        return UnsafeMutableRawPointer(bitPattern: aligned)
    }

    static func unmap(_ base: UnsafeMutableRawPointer, _ bytes: Int) { munmap(base, roundedToPages(bytes)) }

    /// Gives the memory back, and keeps the addresses.
    static func discard(_ base: UnsafeMutableRawPointer, _ bytes: Int) { madvise(base, bytes, Int32(MADV_DONTNEED)) }

    private static func roundedToPages(_ bytes: Int) -> Int { (bytes + 4095) & ~4095 }
}
