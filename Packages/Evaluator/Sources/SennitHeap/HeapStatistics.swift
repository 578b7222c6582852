// SPDX-License-Identifier: MIT

/// What the collector has done so far. Bytes and nanoseconds.
package struct HeapStatistics: Sendable {
    package var minorCollections = 0
    package var majorCollections = 0
    /// What workers have allocated up to the last collection.
    package var allocatedBytes = 0
    package var promotedBytes = 0
    /// Time with all workers stopped, in minor collections.
    package var minorNanoseconds: UInt64 = 0
    /// Time with all workers stopped, in steps of major collections.
    package var majorNanoseconds: UInt64 = 0
    /// Time that the marker has spent beside the program.
    package var concurrentNanoseconds: UInt64 = 0

    /// Pauses, from asking the workers to stop until they go on.
    package private(set) var pauses = 0
    package private(set) var pauseNanoseconds: UInt64 = 0
    package private(set) var longestPause: UInt64 = 0
    /// How many pauses took less than 2 to the power of the index, in microseconds, and were not
    /// counted before. The last one counts all the rest.
    package private(set) var pauseHistogram = [Int](repeating: 0, count: 24)

    mutating func notePause(_ nanoseconds: UInt64) {
        pauses += 1
        pauseNanoseconds += nanoseconds
        longestPause = max(longestPause, nanoseconds)
        let bits = UInt64.bitWidth - (nanoseconds / 1000).leadingZeroBitCount
        pauseHistogram[min(bits, pauseHistogram.count - 1)] += 1
    }
}
