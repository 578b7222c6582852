// SPDX-License-Identifier: MIT
@testable import SennitHeap

/// Threads that run a body each. Not tasks: a worker that waits for the world to stop would block one
/// of the few threads that tasks share.
enum Crew {
    /// Runs `body` with each number below `count` on a thread of its own, and waits for all.
    static func run(_ count: Int, _ body: @escaping @Sendable (Int) -> Void) {
        let threads = (0..<count).map { number in
            do { return try SystemThread { body(number) } } catch { preconditionFailure("no thread") }
        }
        for thread in threads { thread.join() }
    }
}
