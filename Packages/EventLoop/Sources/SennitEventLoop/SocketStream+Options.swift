// SPDX-License-Identifier: MIT
import CUV

/// Addresses and options.
extension SocketStream {
    func address(ofPeer: Bool) throws(StatusError) -> SocketAddress {
        guard let handle, let memory else { throw StatusError(Status.badDescriptor) }
        switch handle.pointee.type {
        case UV_TCP: return try SocketAddress.of(memory.assumingMemoryBound(to: uv_tcp_t.self), peer: ofPeer)
        case UV_NAMED_PIPE: return try SocketAddress.of(memory.assumingMemoryBound(to: uv_pipe_t.self), peer: ofPeer)
        default: throw StatusError(Status.unsupported)
        }
    }

    private func tcp() throws(StatusError) -> UnsafeMutablePointer<uv_tcp_t> {
        guard let handle, let memory else { throw StatusError(Status.badDescriptor) }
        guard handle.pointee.type == UV_TCP else { throw StatusError(Status.unsupported) }
        return memory.assumingMemoryBound(to: uv_tcp_t.self)
    }

    func setNoDelay(_ isOn: Bool) throws(StatusError) {
        try StatusError.check(uv_tcp_nodelay(try tcp(), isOn ? 1 : 0))
    }

    func setKeepAlive(_ seconds: Int?) throws(StatusError) {
        let delay = UInt32(clamping: max(seconds ?? 0, 1))
        try StatusError.check(uv_tcp_keepalive(try tcp(), seconds == nil ? 0 : 1, delay))
    }
}
