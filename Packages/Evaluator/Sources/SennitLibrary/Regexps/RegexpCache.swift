// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine
import SennitReader
import Synchronization

/// Programs of SREs that were compiled lately, for those who give procedures an SRE again and again, or evaluate `rx`
/// in a loop. All interpreters share it: it has nothing that belongs to a heap.
enum RegexpCache {
    struct Entry: Sendable {
        let program: RegexpProgram
        /// The names of submatches, as symbols, and their numbers.
        let names: [(Symbol, Int)]
    }

    private static let entries = Mutex<[[UInt64]: Entry]>([:])
    /// When there are more, all are forgotten.
    private static let maximum = 32
    /// SREs that are larger are not kept.
    private static let maximumKeySize = 512

    static func entry(_ key: [UInt64]) -> Entry? { entries.withLock { $0[key] } }

    static func add(_ entry: Entry, _ key: [UInt64]) {
        entries.withLock {
            if $0.count >= maximum { $0.removeAll() }
            $0[key] = entry
        }
    }

    /// What is the same for SREs that are `equal?`; nil for one that is large, or has something in it whose contents
    /// are not to be seen here, as a character set.
    static func key(_ sre: Word) -> [UInt64]? {
        // The low bits are those of no value.
        let open: UInt64 = 0x06
        let close: UInt64 = 0x0E
        let text: UInt64 = 0x16
        var key: [UInt64] = []
        var lists: [Word] = []
        var next: Word? = sre
        while true {
            if key.count > maximumKeySize { return nil }
            if let word = next {
                if word.isSymbol || word.isCharacter || word.isFixnum {
                    key.append(word.bits)
                } else if word.is(.string) {
                    let bytes = word.stringBytes
                    guard bytes.count <= maximumKeySize else { return nil }
                    key.append(text)
                    key.append(UInt64(bytes.count))
                    for start in stride(from: 0, to: bytes.count, by: 8) {
                        var packed: UInt64 = 0
                        for byte in bytes[start..<min(start + 8, bytes.count)] { packed = packed << 8 | UInt64(byte) }
                        key.append(packed)
                    }
                } else if word.isPair || word.isNull {
                    key.append(open)
                    lists.append(word)
                } else {
                    return nil
                }
                next = nil
            } else if let list = lists.popLast() {
                if list.isPair {
                    lists.append(list.cdr)
                    next = list.car
                } else if list.isNull {
                    key.append(close)
                } else {
                    return nil
                }
            } else {
                return key
            }
        }
    }
}
