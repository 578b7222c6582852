// SPDX-License-Identifier: MIT

/// Bytes in and out, in order: a TCP connection, a Unix socket, an end of a pipe, a terminal or a file.
///
/// Any number of reads and writes may be under way; each kind is served in the order of the calls. Nothing
/// is read ahead: bytes stay with the system, and so with the sender, until somebody asks for them. An
/// operation under way keeps the stream alive; a stream that is dropped closes itself.
public final class Stream: Sendable {
    let backend: any StreamBackend

    /// On the loop's thread, with the backend open and connected.
    init(_ backend: any StreamBackend) {
        self.backend = backend
        backend.becomeReady()
    }

    deinit { backend.core.submit(.close(backend)) }

    /// Reads what is there, at least one byte and at most `limit` (or 64 KiB, if that is less). No bytes
    /// mean the end.
    @discardableResult
    public func read(upTo limit: Int = 64 << 10, _ completion: @escaping Completion<[UInt8]>)
        -> Operation
    {
        ReadOperation(self, limit: max(limit, 1), completion).launch()
    }

    /// Writes all of `bytes` from `start` on; completes when the system has taken them.
    @discardableResult
    public func write(_ bytes: [UInt8], from start: Int = 0, _ completion: @escaping Completion<Void>) -> Operation {
        backend.writingBegan()
        return WriteOperation(self, bytes, start, completion).launch()
    }

    /// Writes what the system takes of `bytes` from `start` on at once, on the calling thread; gives how many bytes.
    ///
    /// Saves the way to the loop's thread and back, which costs more than most writes. None are written where
    /// that is not possible: when something is being written, when the other end has enough for now, when
    /// there is an error, to terminals and files. `write` then does it or tells why not.
    public func writeNow(_ bytes: [UInt8], from start: Int = 0) -> Int {
        guard bytes.indices.contains(start) else { return 0 }
        return bytes.withUnsafeBytes { backend.writeNow(UnsafeRawBufferPointer(rebasing: $0[start...])) }
    }

    /// Ends the writing side once what is being written has been; the other end then reads an end of file.
    /// Reading goes on.
    @discardableResult
    public func shutdown(_ completion: @escaping Completion<Void> = { _ in }) -> Operation {
        // Without an end.
        backend.writingBegan()
        return ShutdownOperation(self, completion).launch()
    }

    /// Closes at once. What is under way completes with `ECANCELED`, what is started later with `EBADF`.
    public func close() { backend.core.submit(.close(backend)) }

    /// The address of this end. `ENOTSUP` where there is none: pipes, terminals, files.
    @discardableResult
    public func localAddress(_ completion: @escaping Completion<SocketAddress>) -> Operation {
        StreamQuery(self, "local address", completion) { (backend) throws(StatusError) in
            try backend.address(ofPeer: false)
        }.launch()
    }

    /// The address of the other end.
    @discardableResult
    public func remoteAddress(_ completion: @escaping Completion<SocketAddress>) -> Operation {
        StreamQuery(self, "remote address", completion) { (backend) throws(StatusError) in
            try backend.address(ofPeer: true)
        }.launch()
    }

    /// Sends small writes at once, instead of waiting for more to send with them (Nagle). TCP only.
    @discardableResult
    public func setNoDelay(_ isOn: Bool, _ completion: @escaping Completion<Void> = { _ in }) -> Operation {
        StreamQuery(self, "set no delay", completion) { (backend) throws(StatusError) in
            try backend.setNoDelay(isOn)
        }.launch()
    }

    /// Has the system look after `seconds` of silence whether the other end is still there; nil: not at all. TCP only.
    @discardableResult
    public func setKeepAlive(_ seconds: Int?, _ completion: @escaping Completion<Void> = { _ in }) -> Operation {
        StreamQuery(self, "set keep-alive", completion) { (backend) throws(StatusError) in
            try backend.setKeepAlive(seconds)
        }.launch()
    }
}

/// What a stream does on the loop's thread, and only there but for what comes first.
protocol StreamBackend: Closable {
    var core: LoopCore { get }
    /// From any thread: writes at once, unless writing has begun that has not ended.
    func writeNow(_ bytes: UnsafeRawBufferPointer) -> Int
    func writingBegan()
    func writingEnded()

    /// Allows `writeNow`.
    func becomeReady()
    func read(_ operation: ReadOperation)
    func write(_ operation: WriteOperation)
    func shutdown(_ operation: ShutdownOperation)
    /// Withdraws an operation that waits; it has then completed.
    func cancel(_ operation: ReadOperation)
    func cancel(_ operation: WriteOperation)
    func cancel(_ operation: ShutdownOperation)
    func address(ofPeer: Bool) throws(StatusError) -> SocketAddress
    func setNoDelay(_ isOn: Bool) throws(StatusError)
    func setKeepAlive(_ seconds: Int?) throws(StatusError)
}

/// An error number of libuv's.
struct StatusError: Error {
    let status: Int32
    init(_ status: Int32) { self.status = status }

    /// Throws if `status` is an error.
    static func check(_ status: Int32) throws(StatusError) { if status < 0 { throw StatusError(status) } }
}
