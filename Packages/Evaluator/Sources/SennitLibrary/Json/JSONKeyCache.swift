// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine

/// The keys of objects that were read lately: the same keys come again and again, and one string serves for all.
///
/// It is made anew for each piece of text, as words stay what they are only while a primitive runs.
struct JSONKeyCache {
    private struct Entry {
        var key: Word
        var hash: Int
    }

    /// Empty before the first key.
    private var entries: [Entry] = []
    /// Whether anybody wants to know hashes.
    private let hashes: Bool
    private static let size = 256
    /// Longer keys are rarely repeated, and comparing them takes time.
    private static let longest = 64

    init(hashes: Bool) { self.hashes = hashes }

    func hash(_ key: Word) -> Int { hashes ? KeyHash.hash(key) : 0 }

    /// The string of ASCII characters, and its hash.
    @inline(__always)
    mutating func key(_ bytes: UnsafePointer<UInt8>, count: Int, _ machine: Machine) -> (Word, Int) {
        if count > JSONKeyCache.longest {
            let key = makeKey(bytes, count, machine)
            return (key, hash(key))
        }
        if entries.isEmpty {
            entries = Array(repeating: Entry(key: .false, hash: 0), count: JSONKeyCache.size)
        }
        let slot = JSONKeyCache.slot(bytes, count)
        let entry = entries[slot]
        if _fastPath(entry.key.isObject && JSONKeyCache.isSame(entry.key, bytes, count)) {
            return (entry.key, entry.hash)
        }
        let key = makeKey(bytes, count, machine)
        let hash = hash(key)
        entries[slot] = Entry(key: key, hash: hash)
        return (key, hash)
    }

    @inline(never)
    private func makeKey(_ bytes: UnsafePointer<UInt8>, _ count: Int, _ machine: Machine) -> Word {
        machine.allocator.string(byteCount: count, scalarCount: count) { target in
            target.baseAddress?.update(from: bytes, count: count)
        }
    }

    /// Of the length, and up to eight bytes at each end.
    @inline(__always)
    private static func slot(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Int {
        var value: UInt64 = UInt64(truncatingIfNeeded: count)
        if count >= 8 {
            let start = UnsafeRawPointer(bytes)
            value ^= start.loadUnaligned(as: UInt64.self) &* 0x9e37_79b9_7f4a_7c15
            value ^= start.loadUnaligned(fromByteOffset: count &- 8, as: UInt64.self) &<< 1
        } else {
            var index = 0
            while index < count {
                value = value &<< 8 ^ UInt64(bytes[index])
                index &+= 1
            }
        }
        return Int(truncatingIfNeeded: (value &* 0x9e37_79b9_7f4a_7c15) &>> 56)
    }

    @inline(__always)
    private static func isSame(_ key: Word, _ bytes: UnsafePointer<UInt8>, _ count: Int) -> Bool {
        guard key.stringByteCount == count else { return false }
        let other = key.stringBytes.baseAddress.unsafelyUnwrapped
        var index = 0
        while index &+ 8 <= count {
            let (a, b) = (UnsafeRawPointer(bytes + index), UnsafeRawPointer(other + index))
            if a.loadUnaligned(as: UInt64.self) != b.loadUnaligned(as: UInt64.self) { return false }
            index &+= 8
        }
        while index < count {
            if bytes[index] != other[index] { return false }
            index &+= 1
        }
        return true
    }
}
