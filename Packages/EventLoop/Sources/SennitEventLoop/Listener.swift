// SPDX-License-Identifier: MIT
import CUV

extension EventLoop {
    /// Listens on a TCP port.
    ///
    /// - Parameters:
    ///   - host: the address to listen on, or a name, whose first address it is; `0.0.0.0` or `::` for all.
    ///   - port: 0 has the system choose a free one, which `Listener.port` tells.
    ///   - backlog: how many connections the system keeps waiting at most.
    ///   - reusePort: whether others may listen on the same port too, each getting a part of the connections.
    ///     (A port of which only old connections remain is taken over in any case.)
    @discardableResult
    public func listen(
        host: String = "127.0.0.1", port: Int, backlog: Int = 511, reusePort: Bool = false,
        _ completion: @escaping Completion<Listener>
    ) -> Operation {
        ListenTCP(core, host, port, backlog, reusePort, completion).launch()
    }

    /// Listens on a Unix socket, made at `path`, where there must be nothing yet. Closing removes it.
    @discardableResult
    public func listen(path: String, backlog: Int = 511, _ completion: @escaping Completion<Listener>) -> Operation {
        ListenPipe(core, path, backlog, completion).launch()
    }
}

/// Waits for connections. One that is dropped closes itself.
public final class Listener: Sendable {
    /// Where it listens.
    public let address: SocketAddress
    fileprivate let owner: ListeningSocket

    init(_ owner: ListeningSocket, _ address: SocketAddress) {
        self.owner = owner
        self.address = address
    }

    deinit { close() }

    /// The port it listens on; nil for a Unix socket.
    public var port: Int? { address.port }

    /// Gives the next connection. Those that nobody has asked for yet wait in the system's backlog. When the
    /// process has no descriptor left, one `accept` fails with `EMFILE`; the connection keeps waiting.
    @discardableResult
    public func accept(_ completion: @escaping Completion<Stream>) -> Operation {
        AcceptOperation(self, completion).launch()
    }

    /// Stops listening. What waits in `accept` completes with `ECANCELED`.
    public func close() { owner.core.submit(.close(owner)) }
}

final class AcceptOperation: Request<Stream>, @unchecked Sendable {
    private var listener: Listener?

    init(_ listener: Listener, _ completion: @escaping Completion<Stream>) {
        self.listener = listener
        super.init(listener.owner.core, "accept", listener.address.description, completion)
    }

    override func start() { listener?.owner.accept(self) }
    override func abort() { listener?.owner.cancel(self) }
    override func letGo() { listener = nil }
}

private final class ListenTCP: AddressedOperation<Listener>, @unchecked Sendable {
    private let port: Int
    private let backlog: Int
    private let reusePort: Bool

    init(
        _ core: LoopCore, _ host: String, _ port: Int, _ backlog: Int, _ reusePort: Bool,
        _ completion: @escaping Completion<Listener>
    ) {
        self.port = port
        self.backlog = backlog
        self.reusePort = reusePort
        super.init(core, "listen", host: host, subject: SocketAddress(host: host, port: port).description, completion)
    }

    override func found(_ addresses: [RawAddress]) {
        guard (0...65535).contains(port) else { return fail(Status.invalid) }
        let owner = ListeningSocket(core)
        do throws(StatusError) {
            let address = try owner.listen(addresses[0].with(port: port), backlog: backlog, reusePort: reusePort)
            succeed(Listener(owner, address))
        } catch {
            owner.close()
            fail(error.status)
        }
    }
}

private final class ListenPipe: Request<Listener>, @unchecked Sendable {
    private let path: String
    private let backlog: Int

    init(_ core: LoopCore, _ path: String, _ backlog: Int, _ completion: @escaping Completion<Listener>) {
        self.path = path
        self.backlog = backlog
        super.init(core, "listen", path, completion)
    }

    override func start() {
        let owner = ListeningSocket(core)
        do throws(StatusError) {
            try SocketAddress.check(path: path)
            try owner.listen(path: path, backlog: backlog)
            succeed(Listener(owner, SocketAddress(host: path, port: nil)))
        } catch {
            owner.close()
            fail(error.status)
        }
    }
}
