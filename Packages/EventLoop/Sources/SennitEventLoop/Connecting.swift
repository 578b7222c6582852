// SPDX-License-Identifier: MIT
import CUV

extension EventLoop {
    /// Connects to a TCP port. The addresses of `host` are tried in order until one answers; the error is the
    /// last one's.
    @discardableResult
    public func connect(host: String, port: Int, _ completion: @escaping Completion<Stream>) -> Operation {
        ConnectTCP(core, host, port, completion).launch()
    }

    /// Connects to the Unix socket at `path`.
    @discardableResult
    public func connect(path: String, _ completion: @escaping Completion<Stream>) -> Operation {
        ConnectPipe(core, path, completion).launch()
    }
}

/// One attempt to connect a socket.
private enum Attempt {
    /// Calls `begin` with a request whose end is heard by `ended`; if it gives an error, there is no request.
    static func start(
        _ ended: @escaping (Int32) -> Void, _ begin: (UnsafeMutablePointer<uv_connect_t>, uv_connect_cb) -> Int32
    ) -> Int32 {
        final class Listener {
            let ended: (Int32) -> Void
            init(_ ended: @escaping (Int32) -> Void) { self.ended = ended }
        }
        let request = UnsafeMutablePointer<uv_connect_t>.allocate(capacity: 1)
        let listener = Unmanaged.passRetained(Listener(ended))
        request.pointee.data = listener.toOpaque()
        let status = begin(request) { request, status in
            guard let request, let data = request.pointee.data else { return }
            let listener = Unmanaged<Listener>.fromOpaque(data).takeRetainedValue()
            request.deallocate()
            listener.ended(status)
        }
        if status != 0 {
            listener.release()
            request.deallocate()
        }
        return status
    }
}

private final class ConnectTCP: AddressedOperation<Stream>, @unchecked Sendable {
    private let port: Int
    private var addresses: ArraySlice<RawAddress> = []
    private var socket: SocketStream?

    init(_ core: LoopCore, _ host: String, _ port: Int, _ completion: @escaping Completion<Stream>) {
        self.port = port
        super.init(
            core, "connect", host: host, subject: SocketAddress(host: host, port: port).description, completion)
    }

    override func found(_ addresses: [RawAddress]) {
        guard (0...65535).contains(port) else { return fail(Status.invalid) }
        self.addresses = addresses[...]
        tryNext(Status.invalid)
    }

    /// Tries the next address; when there is none, the operation has failed with `status`.
    private func tryNext(_ status: Int32) {
        var status = status
        while let address = addresses.popFirst()?.with(port: port) {
            let socket = SocketStream(core)
            status = socket.openTCP()
            if status < 0 { break }
            self.socket = socket
            status = Attempt.start(
                { [self] status in ended(socket, status) },
                { request, callback in
                    guard let memory = socket.memory else { return Status.badDescriptor }
                    let tcp = memory.assumingMemoryBound(to: uv_tcp_t.self)
                    return address.withPointer { uv_tcp_connect(request, tcp, $0, callback) }
                })
            if status == 0 { return }
            socket.close()
        }
        fail(status)
    }

    private func ended(_ socket: SocketStream, _ status: Int32) {
        if isCompleted || status < 0 {
            socket.close()
            if !isCompleted { tryNext(status) }
        } else {
            succeed(Stream(socket))
        }
    }

    override func abort() {
        socket?.close()
        super.abort()
    }
    override func letGo() { socket = nil }
}

private final class ConnectPipe: Request<Stream>, @unchecked Sendable {
    private let path: String
    private var socket: SocketStream?

    init(_ core: LoopCore, _ path: String, _ completion: @escaping Completion<Stream>) {
        self.path = path
        super.init(core, "connect", path, completion)
    }

    override func start() {
        do throws(StatusError) { try SocketAddress.check(path: path) } catch { return fail(error.status) }
        let socket = SocketStream(core)
        var status = socket.openPipe()
        if status == 0, let memory = socket.memory {
            self.socket = socket
            status = Attempt.start(
                { [self] status in
                    if isCompleted || status < 0 {
                        socket.close()
                        fail(status)
                    } else {
                        succeed(Stream(socket))
                    }
                },
                { request, callback in
                    uv_pipe_connect(request, memory.assumingMemoryBound(to: uv_pipe_t.self), path, callback)
                    return 0
                })
        }
        if status < 0 { fail(status) }
    }

    override func abort() {
        socket?.close()
        super.abort()
    }
    override func letGo() { socket = nil }
}
