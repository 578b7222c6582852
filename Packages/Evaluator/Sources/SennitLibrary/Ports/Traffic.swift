// SPDX-License-Identifier: MIT
import Synchronization

/// How many bytes the ports of one machine have taken from their devices and handed to them.
final class Traffic: Sendable {
    private let read = Atomic<Int>(0)
    private let written = Atomic<Int>(0)

    var bytesRead: Int { read.load(ordering: .relaxed) }
    var bytesWritten: Int { written.load(ordering: .relaxed) }

    func note(read count: Int) { read.wrappingAdd(count, ordering: .relaxed) }
    func note(written count: Int) { written.wrappingAdd(count, ordering: .relaxed) }
}
