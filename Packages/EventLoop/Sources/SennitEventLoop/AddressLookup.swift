// SPDX-License-Identifier: MIT
import CUV

extension EventLoop {
    /// The numeric addresses of `host`, in the order in which the system would have them tried. A numeric
    /// address stands for itself.
    @discardableResult
    public func resolve(_ host: String, _ completion: @escaping Completion<[String]>) -> Operation {
        ResolveOperation(core, "resolve", host, completion).launch()
    }
}

/// One question to the system's resolver, which works on libuv's thread pool.
///
/// `@unchecked Sendable`: touched on the loop's thread only.
final class AddressLookup: @unchecked Sendable {
    private let request: UnsafeMutablePointer<uv_getaddrinfo_t>
    private var answer: (([RawAddress], Int32) -> Void)?
    /// Whether libuv knows the request.
    private var isAsked = true

    /// Begins; `answer` is called once with addresses or an error, on the loop's thread, never before this
    /// returns, and not after `cancel`.
    init(_ core: LoopCore, _ host: String, _ answer: @escaping ([RawAddress], Int32) -> Void) {
        request = .allocate(capacity: 1)
        self.answer = answer
        request.pointee.data = Unmanaged.passRetained(self).toOpaque()
        let status = sennit_lookup(core.loop, request, host) { request, status, found in
            AddressLookup.take(request).ended(found, status)
        }
        // Before anything is asked (a name that cannot be one): tell it like an answer, but later.
        if status < 0 {
            _ = AddressLookup.take(request)
            self.answer = nil
            isAsked = false
            core.submit(.start(Deferred(core) { answer([], status) }))
        }
    }

    deinit { request.deallocate() }

    func cancel() {
        answer = nil
        guard isAsked else { return }
        // In vain if the pool is at it already; then it is left to finish unheard.
        uv_cancel(UnsafeMutableRawPointer(request).assumingMemoryBound(to: uv_req_t.self))
    }

    private static func take(_ request: UnsafeMutablePointer<uv_getaddrinfo_t>?) -> AddressLookup {
        guard let data = request?.pointee.data else { preconditionFailure("a request without an owner") }
        return Unmanaged<AddressLookup>.fromOpaque(data).takeRetainedValue()
    }

    private func ended(_ found: UnsafeMutablePointer<addrinfo>?, _ status: Int32) {
        defer { uv_freeaddrinfo(found) }
        var addresses: [RawAddress] = []
        var entry = found
        while let current = entry {
            if let address = current.pointee.ai_addr { addresses.append(RawAddress(address)) }
            entry = current.pointee.ai_next
        }
        let answer = answer
        self.answer = nil
        answer?(addresses, status)
    }
}

/// Runs a piece of code on the loop's thread, after what runs now.
private final class Deferred: Operation, @unchecked Sendable {
    private var body: (() -> Void)?

    init(_ core: LoopCore, _ body: @escaping () -> Void) {
        self.body = body
        super.init(core)
    }

    override var isCompleted: Bool { body == nil }
    override func start() {
        let body = body
        self.body = nil
        body?()
    }
    /// At the loop's end, nobody waits for it any more.
    override func fail(_ status: Int32) { start() }
}

/// An operation that needs the addresses of a host first. The steps after are those of subclasses.
class AddressedOperation<Value: Sendable>: Request<Value>, @unchecked Sendable {
    let host: String
    private var lookup: AddressLookup?

    init(
        _ core: LoopCore, _ name: StaticString, host: String, subject: String, _ completion: @escaping Completion<Value>
    ) {
        self.host = host
        super.init(core, name, subject, completion)
    }

    override func start() {
        if host.utf8.contains(0) { return fail(Status.invalid) }
        if let address = RawAddress(numeric: host, port: 0) {
            found([address])
            return
        }
        core.poolBegan(self)
        lookup = AddressLookup(core, host) { [self] addresses, status in
            lookup = nil
            core.poolEnded(self)
            if status < 0 || addresses.isEmpty {
                fail(status < 0 ? status : UV_EAI_NONAME.rawValue)
            } else {
                found(addresses)
            }
        }
    }

    override func abort() {
        if let lookup {
            lookup.cancel()
            core.poolEnded(self)
        }
        lookup = nil
        fail(Status.cancelled)
    }

    /// Goes on with at least one address, whose port is to be set.
    func found(_ addresses: [RawAddress]) { preconditionFailure("addresses that nobody uses") }
}

private final class ResolveOperation: AddressedOperation<[String]>, @unchecked Sendable {
    init(
        _ core: LoopCore, _ name: StaticString, _ host: String, _ completion: @escaping Completion<[String]>
    ) {
        super.init(core, name, host: host, subject: host, completion)
    }

    override func found(_ addresses: [RawAddress]) {
        var names: [String] = []
        for address in addresses {
            if let text = try? address.text(), !names.contains(text.host) { names.append(text.host) }
        }
        succeed(names)
    }
}
