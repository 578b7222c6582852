// SPDX-License-Identifier: MIT
import Synchronization

/// A set of bytes that only grows, from any thread: which instructions code has had, for coverage.
package final class ByteSet: Sendable {
    private let words = Mutex<[UInt64]>([0, 0, 0, 0])

    package func insert(_ bytes: some Sequence<UInt8>) {
        words.withLock { words in
            for byte in bytes { words[Int(byte >> 6)] |= 1 << UInt64(byte & 63) }
        }
    }

    package func contains(_ byte: UInt8) -> Bool {
        words.withLock { $0[Int(byte >> 6)] & 1 << UInt64(byte & 63) != 0 }
    }
}
