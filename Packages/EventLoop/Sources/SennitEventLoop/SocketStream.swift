// SPDX-License-Identifier: MIT
import CUV

/// A stream that is one of libuv's: a socket, a pipe or a terminal.
///
/// Reading is started when somebody first wants to read, and goes on until bytes arrive that nobody waits
/// for: the buffer is then refused, which leaves the bytes with the system, and reading stops. Stopping
/// after every read instead would cost two system calls each time.
///
/// Writing is in `SocketStream+Writing`.
///
/// `@unchecked Sendable`: `direct` guards itself, everything else is touched on the loop's thread only.
final class SocketStream: HandleOwner, StreamBackend, @unchecked Sendable {
    private var readers = OperationList<ReadOperation>()
    private var isReading = false
    /// Those that are not written whole, first to last.
    var writers = OperationList<WriteOperation>()
    /// Whether a block of their bytes is with libuv.
    var isWriting = false
    /// What waits for the writers, or for libuv to have shut down.
    var shutdown: ShutdownOperation?
    /// Whether the writing side has ended, or will.
    var isShutDown = false
    /// For writing without the loop.
    let direct = Guarded(DirectWriting())

    var stream: UnsafeMutablePointer<uv_stream_t>? { memory?.assumingMemoryBound(to: uv_stream_t.self) }

    /// Makes a TCP socket, of what is connected already if a descriptor is given. If a family is given, the
    /// system's socket is made at once.
    func openTCP(_ descriptor: Int32? = nil, family: UInt32 = 0) -> Int32 {
        let loop = core.loop
        return openHolding(
            UV_TCP, descriptor, { uv_tcp_init_ex(loop, $0.assumingMemoryBound(to: uv_tcp_t.self), family) }
        ) {
            uv_tcp_open($0.assumingMemoryBound(to: uv_tcp_t.self), $1)
        }
    }

    /// Makes a pipe or Unix socket, of what is connected already if a descriptor is given.
    func openPipe(_ descriptor: Int32? = nil) -> Int32 {
        let loop = core.loop
        return openHolding(
            UV_NAMED_PIPE, descriptor, { uv_pipe_init(loop, $0.assumingMemoryBound(to: uv_pipe_t.self), 0) }
        ) {
            uv_pipe_open($0.assumingMemoryBound(to: uv_pipe_t.self), $1)
        }
    }

    /// Makes a handle, and if it does not take the descriptor, closes both.
    private func openHolding(
        _ type: uv_handle_type, _ descriptor: Int32?, _ initialize: (UnsafeMutableRawPointer) -> Int32,
        _ take: (UnsafeMutableRawPointer, Int32) -> Int32
    ) -> Int32 {
        var status = open(type, initialize)
        if let descriptor {
            if status == 0, let memory { status = take(memory, descriptor) }
            if status != 0 {
                Descriptor.close(descriptor)
                close()
            }
        }
        return status
    }

    override func willClose() {
        // Waits for who is writing, before the descriptor becomes another's.
        direct.withLock { $0.descriptor = nil }
        readers.failAll(Status.cancelled)
        writers.failAll(Status.cancelled)
        shutdown?.fail(Status.cancelled)
        shutdown = nil
    }

    // MARK: Reading

    func read(_ operation: ReadOperation) {
        guard let stream else { return operation.fail(Status.badDescriptor) }
        readers.append(operation)
        if !isReading { startReading(stream) }
    }

    private func startReading(_ stream: UnsafeMutablePointer<uv_stream_t>) {
        let status = uv_read_start(
            stream,
            { handle, _, buffer in SocketStream.of(handle).lendBuffer(buffer) },
            { stream, count, _ in SocketStream.of(stream).received(count) })
        if status == 0 { isReading = true } else { readers.failAll(status) }
    }

    func cancel(_ operation: ReadOperation) {
        if readers.remove(operation) { operation.fail(Status.cancelled) }
    }

    private func lendBuffer(_ buffer: UnsafeMutablePointer<uv_buf_t>?) {
        let size = readers.first.map { min($0.limit, LoopCore.readBufferSize) } ?? 0
        buffer?.pointee = uv_buf_t(base: core.readBuffer.assumingMemoryBound(to: CChar.self), len: size)
    }

    private func received(_ count: Int) {
        // No bytes: there were none after all.
        guard let stream, count != 0 else { return }
        if count > 0, let reader = readers.popFirst() {
            reader.succeed([UInt8](UnsafeRawBufferPointer(start: core.readBuffer, count: count)))
            return
        }
        uv_read_stop(stream)
        isReading = false
        // Without a reader no buffer was lent, and the next one meets what made this happen.
        guard let reader = readers.popFirst() else { return }
        if Int32(count) == Status.endOfFile { reader.succeed([]) } else { reader.fail(Int32(count)) }
        // Those behind it try for themselves: a terminal goes on after an end.
        if !readers.isEmpty { startReading(stream) }
    }

    static func of(_ handle: UnsafeMutablePointer<uv_handle_t>?) -> SocketStream {
        unsafeDowncast(HandleOwner.of(handle), to: SocketStream.self)
    }
    static func of(_ stream: UnsafeMutablePointer<uv_stream_t>?) -> SocketStream {
        unsafeDowncast(HandleOwner.of(stream), to: SocketStream.self)
    }
}
