// SPDX-License-Identifier: MIT
import Synchronization

/// A number that several threads count up.
final class Counter: Sendable {
    private let count = Atomic<Int>(0)

    func add() { count.add(1, ordering: .acquiringAndReleasing) }
    var value: Int { count.load(ordering: .acquiring) }
}
