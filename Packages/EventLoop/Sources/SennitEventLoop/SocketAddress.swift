// SPDX-License-Identifier: MIT
import CUV

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Where an end of a connection is.
public struct SocketAddress: Sendable, Hashable, CustomStringConvertible {
    /// A numeric address of IPv4 or IPv6, or the path of a Unix socket (empty if it has none).
    public let host: String
    /// nil for a Unix socket.
    public let port: Int?

    public init(host: String, port: Int?) {
        self.host = host
        self.port = port
    }

    public var description: String {
        guard let port else { return host }
        return host.utf8.contains(UInt8(ascii: ":")) ? "[\(host)]:\(port)" : "\(host):\(port)"
    }

    /// Refuses what libuv would cut off.
    static func check(path: String) throws(StatusError) {
        if path.utf8.count > Int(sennit_socket_path_limit()) { throw StatusError(Status.nameTooLong) }
        if path.isEmpty || path.utf8.contains(0) { throw StatusError(Status.invalid) }
    }

    static func of(_ tcp: UnsafeMutablePointer<uv_tcp_t>, peer: Bool) throws(StatusError) -> SocketAddress {
        var address = RawAddress()
        let status = address.receive { uv_tcp_get(tcp, peer, $0, $1) }
        try StatusError.check(status)
        return try address.text()
    }

    private static func uv_tcp_get(
        _ tcp: UnsafeMutablePointer<uv_tcp_t>, _ peer: Bool, _ address: UnsafeMutablePointer<sockaddr>,
        _ size: UnsafeMutablePointer<Int32>
    ) -> Int32 {
        peer ? uv_tcp_getpeername(tcp, address, size) : uv_tcp_getsockname(tcp, address, size)
    }

    static func of(_ pipe: UnsafeMutablePointer<uv_pipe_t>, peer: Bool) throws(StatusError) -> SocketAddress {
        let capacity = 1024
        var status: Int32 = 0
        let path = withUnsafeTemporaryAllocation(of: CChar.self, capacity: capacity) { buffer in
            var size = capacity
            status =
                peer
                ? uv_pipe_getpeername(pipe, buffer.baseAddress, &size)
                : uv_pipe_getsockname(pipe, buffer.baseAddress, &size)
            if status < 0 { return "" }
            return String(
                decoding: UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(buffer)[..<size]), as: UTF8.self)
        }
        try StatusError.check(status)
        return SocketAddress(host: path, port: nil)
    }
}

/// An address of the internet as the system has it.
struct RawAddress: Sendable {
    private var storage = sockaddr_storage()

    init() {}

    /// A numeric address; nil if `host` is a name.
    init?(numeric host: String, port: Int) {
        if sennit_parse_address(host, Int32(truncatingIfNeeded: port), &storage) != 0 { return nil }
    }

    init(_ address: UnsafePointer<sockaddr>) { sennit_copy_address(address, &storage) }

    func with(port: Int) -> RawAddress {
        var copy = self
        sennit_set_address_port(&copy.storage, Int32(truncatingIfNeeded: port))
        return copy
    }

    /// Has `body` fill in the address; gives its status.
    mutating func receive(_ body: (UnsafeMutablePointer<sockaddr>, UnsafeMutablePointer<Int32>) -> Int32) -> Int32 {
        var size = Int32(MemoryLayout<sockaddr_storage>.size)
        return withUnsafeMutablePointer(to: &storage) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { body($0, &size) }
        }
    }

    func withPointer<Value>(_ body: (UnsafePointer<sockaddr>) -> Value) -> Value {
        withUnsafePointer(to: storage) { $0.withMemoryRebound(to: sockaddr.self, capacity: 1, body) }
    }

    var isVersion6: Bool { withUnsafePointer(to: storage) { sennit_address_version($0) } == 6 }

    func text() throws(StatusError) -> SocketAddress {
        let port = withUnsafePointer(to: storage) { sennit_address_port($0) }
        var status: Int32 = 0
        let host = withUnsafeTemporaryAllocation(of: CChar.self, capacity: 64) { buffer in
            status = withPointer { uv_ip_name($0, buffer.baseAddress, 64) }
            return status < 0 ? "" : String(cString: buffer.baseAddress!)
        }
        try StatusError.check(status)
        return SocketAddress(host: host, port: Int(port))
    }
}

/// Descriptors that no handle of libuv's has taken.
enum Descriptor {
    static func close(_ descriptor: Int32) {
        #if canImport(Glibc)
        _ = Glibc.close(descriptor)
        #else
        _ = Darwin.close(descriptor)
        #endif
    }
}
