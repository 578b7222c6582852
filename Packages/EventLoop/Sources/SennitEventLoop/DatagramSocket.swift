// SPDX-License-Identifier: MIT
import CUV

extension EventLoop {
    /// Makes a UDP socket at a port; 0 has the system choose one.
    @discardableResult
    public func bindDatagrams(
        host: String = "0.0.0.0", port: Int = 0, _ completion: @escaping Completion<DatagramSocket>
    ) -> Operation {
        BindOperation(core, host, port, completion).launch()
    }
}

/// A UDP datagram.
public struct Datagram: Sendable {
    public let bytes: [UInt8]
    public let sender: SocketAddress
}

/// A UDP socket. One that is dropped closes itself.
public final class DatagramSocket: Sendable {
    /// Where it receives.
    public let address: SocketAddress
    fileprivate let owner: DatagramOwner

    fileprivate init(_ owner: DatagramOwner, _ address: SocketAddress) {
        self.owner = owner
        self.address = address
    }

    deinit { close() }

    public var port: Int { address.port ?? 0 }

    /// Sends one datagram; completes when the system has taken it, which says nothing of its arriving.
    @discardableResult
    public func send(_ bytes: [UInt8], to host: String, port: Int, _ completion: @escaping Completion<Void>)
        -> Operation
    {
        SendOperation(self, bytes, host, port, completion).launch()
    }

    /// Receives the next datagram. As long as nobody receives, the system keeps some and drops others.
    @discardableResult
    public func receive(_ completion: @escaping Completion<Datagram>) -> Operation {
        ReceiveOperation(self, completion).launch()
    }

    /// Closes at once; what is under way completes with `ECANCELED`.
    public func close() { owner.core.submit(.close(owner)) }
}

private final class BindOperation: AddressedOperation<DatagramSocket>, @unchecked Sendable {
    private let port: Int

    init(_ core: LoopCore, _ host: String, _ port: Int, _ completion: @escaping Completion<DatagramSocket>) {
        self.port = port
        super.init(core, "bind", host: host, subject: SocketAddress(host: host, port: port).description, completion)
    }

    override func found(_ addresses: [RawAddress]) {
        guard (0...65535).contains(port) else { return fail(Status.invalid) }
        let owner = DatagramOwner(core)
        do throws(StatusError) {
            succeed(DatagramSocket(owner, try owner.bind(addresses[0].with(port: port))))
        } catch {
            owner.close()
            fail(error.status)
        }
    }
}

private final class ReceiveOperation: Request<Datagram>, @unchecked Sendable {
    private var socket: DatagramSocket?

    init(_ socket: DatagramSocket, _ completion: @escaping Completion<Datagram>) {
        self.socket = socket
        super.init(socket.owner.core, "receive", nil, completion)
    }

    override func start() { socket?.owner.receive(self) }
    override func abort() { socket?.owner.cancel(self) }
    override func letGo() { socket = nil }
}

private final class SendOperation: AddressedOperation<Void>, @unchecked Sendable {
    let bytes: [UInt8]
    private let port: Int
    private var socket: DatagramSocket?

    init(
        _ socket: DatagramSocket, _ bytes: [UInt8], _ host: String, _ port: Int,
        _ completion: @escaping Completion<Void>
    ) {
        self.socket = socket
        self.bytes = bytes
        self.port = port
        super.init(
            socket.owner.core, "send", host: host, subject: SocketAddress(host: host, port: port).description,
            completion)
    }

    override func found(_ addresses: [RawAddress]) {
        guard (1...65535).contains(port) else { return fail(Status.invalid) }
        guard let socket else { return }
        let isVersion6 = socket.address.host.utf8.contains(UInt8(ascii: ":"))
        let address = addresses.first { $0.isVersion6 == isVersion6 } ?? addresses[0]
        socket.owner.send(self, address.with(port: port))
    }
    override func letGo() { socket = nil }
}

/// The loop's side of a UDP socket. Like a stream, it receives from when somebody first wants to until a
/// datagram comes that nobody waits for, which it leaves to the system.
private final class DatagramOwner: HandleOwner, @unchecked Sendable {
    private var receivers = OperationList<ReceiveOperation>()
    private var isReceiving = false

    private var udp: UnsafeMutablePointer<uv_udp_t>? { memory?.assumingMemoryBound(to: uv_udp_t.self) }

    func bind(_ address: RawAddress) throws(StatusError) -> SocketAddress {
        let loop = core.loop
        try StatusError.check(open(UV_UDP) { uv_udp_init(loop, $0.assumingMemoryBound(to: uv_udp_t.self)) })
        guard let udp else { throw StatusError(Status.badDescriptor) }
        try StatusError.check(address.withPointer { uv_udp_bind(udp, $0, 0) })
        var bound = RawAddress()
        try StatusError.check(bound.receive { uv_udp_getsockname(udp, $0, $1) })
        return try bound.text()
    }

    override func willClose() { receivers.failAll(Status.cancelled) }

    func receive(_ operation: ReceiveOperation) {
        guard let udp else { return operation.fail(Status.badDescriptor) }
        receivers.append(operation)
        if isReceiving { return }
        let status = uv_udp_recv_start(
            udp, { handle, _, buffer in DatagramOwner.of(handle).lendBuffer(buffer) },
            { handle, count, _, sender, _ in DatagramOwner.of(handle).received(count, sender) })
        if status == 0 { isReceiving = true } else { receivers.failAll(status) }
    }

    func cancel(_ operation: ReceiveOperation) {
        if receivers.remove(operation) { operation.fail(Status.cancelled) }
    }

    private func lendBuffer(_ buffer: UnsafeMutablePointer<uv_buf_t>?) {
        let size = receivers.isEmpty ? 0 : LoopCore.readBufferSize
        buffer?.pointee = uv_buf_t(base: core.readBuffer.assumingMemoryBound(to: CChar.self), len: size)
    }

    private func received(_ count: Int, _ sender: UnsafePointer<sockaddr>?) {
        guard let udp else { return }
        if count < 0 {
            // Nobody waits, or an error for the one who does.
            if receivers.isEmpty {
                uv_udp_recv_stop(udp)
                isReceiving = false
            } else {
                receivers.popFirst()?.fail(Int32(count))
            }
        } else if let sender, let receiver = receivers.popFirst() {
            let bytes = [UInt8](UnsafeRawBufferPointer(start: core.readBuffer, count: count))
            let address = (try? RawAddress(sender).text()) ?? SocketAddress(host: "", port: nil)
            receiver.succeed(Datagram(bytes: bytes, sender: address))
        }
    }

    func send(_ operation: SendOperation, _ address: RawAddress) {
        guard let udp else { return operation.fail(Status.badDescriptor) }
        let sent = operation.bytes.withUnsafeBytes { bytes in
            var buffer = DatagramOwner.buffer(UnsafeMutableRawBufferPointer(mutating: bytes))
            return address.withPointer { uv_udp_try_send(udp, &buffer, 1, $0) }
        }
        if sent >= 0 { return operation.succeed(()) }
        if sent != Status.again { return operation.fail(sent) }
        sendLater(udp, operation, address)
    }

    private func sendLater(_ udp: UnsafeMutablePointer<uv_udp_t>, _ operation: SendOperation, _ address: RawAddress) {
        final class Sending {
            let operation: SendOperation
            let bytes: UnsafeMutableRawBufferPointer
            init(_ operation: SendOperation) {
                self.operation = operation
                bytes = .allocate(byteCount: operation.bytes.count, alignment: 1)
                bytes.copyBytes(from: operation.bytes)
            }
            deinit { bytes.deallocate() }
        }
        let sending = Sending(operation)
        let request = UnsafeMutablePointer<uv_udp_send_t>.allocate(capacity: 1)
        let retained = Unmanaged.passRetained(sending)
        request.pointee.data = retained.toOpaque()
        var buffer = DatagramOwner.buffer(sending.bytes)
        let status = address.withPointer {
            uv_udp_send(request, udp, &buffer, 1, $0) { request, status in
                guard let request, let data = request.pointee.data else { return }
                let operation = Unmanaged<Sending>.fromOpaque(data).takeRetainedValue().operation
                request.deallocate()
                if status < 0 { operation.fail(status) } else { operation.succeed(()) }
            }
        }
        if status < 0 {
            retained.release()
            request.deallocate()
            operation.fail(status)
        }
    }

    private static func buffer(_ bytes: UnsafeMutableRawBufferPointer) -> uv_buf_t {
        uv_buf_t(base: bytes.baseAddress?.assumingMemoryBound(to: CChar.self), len: bytes.count)
    }

    private static func of<Handle>(_ handle: UnsafeMutablePointer<Handle>?) -> DatagramOwner {
        unsafeDowncast(HandleOwner.of(handle), to: DatagramOwner.self)
    }
}
