// SPDX-License-Identifier: MIT

/// Files, sockets, pipes, processes, names and signals without blocking: libuv on a thread of its own.
///
/// Every method starts an operation and returns at once; its completion is called exactly once, on the
/// loop's thread, with what came of it. A completion may start further operations and must not block.
/// All methods may be called from any thread.
///
/// The thread begins with the first operation. From then on the process ignores `SIGPIPE` (unless it had
/// made its own arrangements): libuv writes to sockets and pipes without a way to suppress that signal, and
/// a peer that went away is to be an error (`EPIPE`), not the end of the program. The loop's thread takes
/// no signals but those that are watched through it.
///
/// Dropping an event loop stops it, without waiting for the end.
public final class EventLoop: Sendable {
    let core: LoopCore

    /// Prepares a loop. Takes a few descriptors; `EventLoopError` if there are none left.
    public init() throws(EventLoopError) { core = try LoopCore() }

    deinit { core.stop(waiting: false) }

    /// Closes everything that is open, completes what is under way with `ECANCELED`, and ends the thread.
    ///
    /// Returns when the thread has ended, unless called on it. What the thread pool has begun is waited for:
    /// a file operation on a disk that does not answer, the question for a name, delay the end. Operations
    /// started afterwards complete with `ECANCELED` on the thread that starts them.
    public func stop() { core.stop(waiting: true) }

    /// How many operations have been started whose completion has not returned.
    public var pendingOperations: Int { core.pendingOperations }

    /// How many streams, listeners, sockets, watchers, processes and files the loop has open.
    public var openHandles: Int { core.openHandles }

    /// Whether the caller runs on the loop's thread.
    public var isCurrent: Bool { core.isCurrent }
}
