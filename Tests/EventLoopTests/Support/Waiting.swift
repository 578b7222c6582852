// SPDX-License-Identifier: MIT
@testable import SennitEventLoop
import Testing

/// Starts an operation and waits for what comes of it.
func value<Value: Sendable>(
    _ start: (@escaping @Sendable (Result<Value, IOError>) -> Void) -> Operation
) async throws(IOError) -> Value {
    try await outcome(start).get()
}

/// Starts an operation and waits for its outcome; a second completion is fatal.
func outcome<Value: Sendable>(
    _ start: (@escaping @Sendable (Result<Value, IOError>) -> Void) -> Operation
) async -> Result<Value, IOError> {
    let handed = Handed<Result<Value, IOError>>()
    await withCheckedContinuation { (continuation: CheckedContinuation<Void, Never>) in
        _ = start {
            handed.put($0)
            continuation.resume()
        }
    }
    return handed.take()
}

/// What goes from one thread to another under a lock that the thread sanitizer sees: it takes what goes through a
/// continuation for a race.
private final class Handed<Value: Sendable>: Sendable {
    private let value = Guarded<Value?>(nil)

    func put(_ value: Value) { self.value.withLock { $0 = value } }
    func take() -> Value {
        guard let value = value.withLock({ $0 }) else { fatalError("nothing was handed over") }
        return value
    }
}

/// The code of the error that an operation ends with; nil if it succeeds.
func code<Value: Sendable>(
    _ start: (@escaping @Sendable (Result<Value, IOError>) -> Void) -> Operation
) async -> String? {
    if case .failure(let error) = await outcome(start) { error.code } else { nil }
}

/// An operation that is under way, to be cancelled and waited for.
struct Pending<Value: Sendable> {
    let operation: SennitEventLoop.Operation
    private let handed = Handed<Result<Value, IOError>>()
    private let completions: AsyncStream<Void>

    init(_ start: (@escaping @Sendable (Result<Value, IOError>) -> Void) -> SennitEventLoop.Operation) {
        let (completions, continuation) = AsyncStream<Void>.makeStream()
        self.completions = completions
        let handed = handed
        operation = start {
            handed.put($0)
            continuation.yield()
        }
    }

    var outcome: Result<Value, IOError> {
        get async {
            for await _ in completions { return handed.take() }
            fatalError("an operation that never completes")
        }
    }

    var code: String? {
        get async { if case .failure(let error) = await outcome { error.code } else { nil } }
    }
}

extension EventLoop {
    /// A listener on a free port, and both ends of a connection to it.
    func pair() async throws -> (listener: Listener, client: Stream, server: Stream) {
        let listener = try await value { listen(port: 0, $0) }
        let port = try #require(listener.port)
        let accepted = Pending { listener.accept($0) }
        let client = try await value { connect(host: "127.0.0.1", port: port, $0) }
        return (listener, client, try await accepted.outcome.get())
    }
}

extension Stream {
    /// Everything until the end.
    func readAll() async throws -> [UInt8] {
        var all: [UInt8] = []
        while true {
            let part = try await value { read($0) }
            if part.isEmpty { return all }
            all += part
        }
    }

    /// Exactly `count` bytes.
    func readExactly(_ count: Int) async throws -> [UInt8] {
        var all: [UInt8] = []
        while all.count < count {
            let part = try await value { read(upTo: count - all.count, $0) }
            if part.isEmpty { break }
            all += part
        }
        return all
    }

    func write(_ text: String) async throws { try await value { write(Array(text.utf8), $0) } }
}

/// Whether `condition` holds within some seconds.
func eventually(_ condition: () -> Bool) async -> Bool {
    for _ in 0..<500 {
        if condition() { return true }
        try? await Task.sleep(for: .milliseconds(10))
    }
    return condition()
}
