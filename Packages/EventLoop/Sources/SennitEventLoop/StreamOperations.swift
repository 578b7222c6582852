// SPDX-License-Identifier: MIT

final class ReadOperation: Request<[UInt8]>, @unchecked Sendable {
    let limit: Int
    private var stream: Stream?

    init(_ stream: Stream, limit: Int, _ completion: @escaping Completion<[UInt8]>) {
        self.stream = stream
        self.limit = limit
        super.init(stream.backend.core, "read", nil, completion)
    }

    override func start() { stream?.backend.read(self) }
    override func abort() { stream?.backend.cancel(self) }
    override func letGo() { stream = nil }
}

final class WriteOperation: Request<Void>, @unchecked Sendable {
    let bytes: [UInt8]
    /// How many of the bytes the system has, or the block that is being written.
    var taken: Int
    private var stream: Stream?

    init(_ stream: Stream, _ bytes: [UInt8], _ start: Int, _ completion: @escaping Completion<Void>) {
        self.stream = stream
        self.bytes = bytes
        taken = min(max(start, 0), bytes.count)
        super.init(stream.backend.core, "write", nil, completion)
    }

    var remaining: Int { bytes.count - taken }

    override func start() { stream?.backend.write(self) }
    override func abort() { stream?.backend.cancel(self) }
    override func letGo() {
        stream?.backend.writingEnded()
        stream = nil
    }
}

final class ShutdownOperation: Request<Void>, @unchecked Sendable {
    private var stream: Stream?

    init(_ stream: Stream, _ completion: @escaping Completion<Void>) {
        self.stream = stream
        super.init(stream.backend.core, "shutdown", nil, completion)
    }

    override func start() { stream?.backend.shutdown(self) }
    override func abort() { stream?.backend.cancel(self) }
    override func letGo() { stream = nil }
}

/// Something asked of a stream that is answered at once.
final class StreamQuery<Value: Sendable>: Request<Value>, @unchecked Sendable {
    typealias Answer = @Sendable (any StreamBackend) throws(StatusError) -> Value
    private var stream: Stream?
    private let answer: Answer

    init(_ stream: Stream, _ name: StaticString, _ completion: @escaping Completion<Value>, _ answer: @escaping Answer)
    {
        self.stream = stream
        self.answer = answer
        super.init(stream.backend.core, name, nil, completion)
    }

    override func start() {
        guard let stream else { return }
        do throws(StatusError) { succeed(try answer(stream.backend)) } catch { fail(error.status) }
    }
    override func letGo() { stream = nil }
}
