// SPDX-License-Identifier: MIT
import CMemory
import SennitHeap

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Memory for stacks, always zero where it was never written. Large blocks are pages of their own,
/// which the system moves without copying, so that doubling a stack of half a gigabyte neither takes
/// time nor needs the memory twice.
enum StackMemory {
    private static let pagedFrom = 1 << 14

    static func allocate(words: Int) -> UnsafeMutablePointer<Word> {
        let memory = words < pagedFrom ? calloc(words, 8) : map(words * 8)
        guard let memory else { fatalError("sennit: out of memory") }
        return memory.bindMemory(to: Word.self, capacity: words)
    }

    static func free(_ block: UnsafeMutablePointer<Word>, words: Int) {
        if words < pagedFrom {
            #if canImport(Glibc)
            Glibc.free(block)
            #else
            Darwin.free(block)
            #endif
        } else {
            munmap(block, words * 8)
        }
    }

    /// The same words, up to `new` of them, in a block of `new` words.
    static func resize(_ block: UnsafeMutablePointer<Word>, from old: Int, to new: Int) -> UnsafeMutablePointer<Word> {
        #if canImport(Glibc)
        if old >= pagedFrom && new >= pagedFrom {
            guard let moved = sennit_remap(block, old * 8, new * 8) else { fatalError("sennit: out of memory") }
            return moved.bindMemory(to: Word.self, capacity: new)
        }
        #endif
        let moved = allocate(words: new)
        moved.update(from: block, count: min(old, new))
        free(block, words: old)
        return moved
    }

    private static func map(_ bytes: Int) -> UnsafeMutableRawPointer? {
        #if canImport(Glibc)
        let flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE
        #else
        let flags = MAP_PRIVATE | MAP_ANON
        #endif
        let memory = mmap(nil, bytes, PROT_READ | PROT_WRITE, flags, -1, 0)
        return memory == MAP_FAILED ? nil : memory
    }
}
