// SPDX-License-Identifier: MIT
import CUV

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// A socket that listens, as two of libuv's handles: one that makes, binds and closes the socket, and this,
/// a poll handle that tells when connections wait.
///
/// `uv_listen` would do it with one, but it accepts a connection before anyone asks for it, and when
/// descriptors run out it accepts those that wait only to close them. Here they stay where they are, and
/// whoever accepts hears of the error.
final class ListeningSocket: HandleOwner, @unchecked Sendable {
    private let socket: SocketStream
    private var isPipe = false
    private var acceptors = OperationList<AcceptOperation>()
    private var isPolling = false

    override init(_ core: LoopCore) {
        socket = SocketStream(core)
        super.init(core)
    }

    /// Listens on a TCP port; gives the address with the port that it became.
    func listen(_ address: RawAddress, backlog: Int, reusePort: Bool) throws(StatusError) -> SocketAddress {
        let family = UInt32(address.isVersion6 ? AF_INET6 : AF_INET)
        try StatusError.check(socket.openTCP(family: family))
        guard let tcp = socket.memory?.assumingMemoryBound(to: uv_tcp_t.self) else {
            throw StatusError(Status.badDescriptor)
        }
        if reusePort { try StatusError.check(sennit_reuse_port(try descriptor())) }
        try StatusError.check(address.withPointer { uv_tcp_bind(tcp, $0, 0) })
        // A port that is taken is not an error to uv_tcp_bind, but kept for uv_listen.
        try StatusError.check(tcp.pointee.delayed_error)
        try startListening(backlog)
        return try SocketAddress.of(tcp, peer: false)
    }

    func listen(path: String, backlog: Int) throws(StatusError) {
        isPipe = true
        try StatusError.check(socket.openPipe())
        guard let pipe = socket.memory?.assumingMemoryBound(to: uv_pipe_t.self) else {
            throw StatusError(Status.badDescriptor)
        }
        try StatusError.check(uv_pipe_bind(pipe, path))
        try startListening(backlog)
    }

    private func descriptor() throws(StatusError) -> Int32 {
        var descriptor: Int32 = -1
        try StatusError.check(uv_fileno(socket.handle, &descriptor))
        return descriptor
    }

    private func startListening(_ backlog: Int) throws(StatusError) {
        let descriptor = try descriptor()
        #if canImport(Glibc)
        let status = Glibc.listen(descriptor, Int32(clamping: backlog))
        #else
        let status = Darwin.listen(descriptor, Int32(clamping: backlog))
        #endif
        if status != 0 { throw StatusError(sennit_last_error()) }
        let loop = core.loop
        try StatusError.check(
            open(UV_POLL) { uv_poll_init(loop, $0.assumingMemoryBound(to: uv_poll_t.self), descriptor) })
    }

    /// Closes the socket as well; also when only that was opened.
    override func close() {
        super.close()
        socket.close()
    }

    override func willClose() { acceptors.failAll(Status.cancelled) }

    func accept(_ operation: AcceptOperation) {
        guard let poll = memory?.assumingMemoryBound(to: uv_poll_t.self) else {
            return operation.fail(Status.badDescriptor)
        }
        acceptors.append(operation)
        if isPolling { return }
        let status = uv_poll_start(poll, Int32(UV_READABLE.rawValue)) { poll, status, _ in
            unsafeDowncast(HandleOwner.of(poll), to: ListeningSocket.self).ready(status)
        }
        if status == 0 { isPolling = true } else { acceptors.failAll(status) }
    }

    func cancel(_ operation: AcceptOperation) {
        if acceptors.remove(operation) { operation.fail(Status.cancelled) }
    }

    private func ready(_ status: Int32) {
        guard let poll = memory?.assumingMemoryBound(to: uv_poll_t.self) else { return }
        if status < 0 {
            uv_poll_stop(poll)
            isPolling = false
            return acceptors.failAll(status)
        }
        while !acceptors.isEmpty {
            guard let listening = try? descriptor() else { return }
            let accepted = sennit_accept(listening)
            if accepted == Status.again { return }
            guard let operation = acceptors.popFirst() else { return }
            if accepted < 0 {
                // Whoever comes next fails or succeeds in the next round.
                return operation.fail(accepted)
            }
            let stream = SocketStream(core)
            let opened = isPipe ? stream.openPipe(accepted) : stream.openTCP(accepted)
            if opened < 0 { operation.fail(opened) } else { operation.succeed(Stream(stream)) }
        }
        // Nobody waits: let the connections do so.
        uv_poll_stop(poll)
        isPolling = false
    }
}
