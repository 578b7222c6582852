// SPDX-License-Identifier: MIT
import CUV

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The Swift side of one of libuv's handles.
///
/// The handle's memory holds this object (through `data`) from `open` until libuv has closed it; then the
/// memory is freed and the object let go. The public object in front of it is not known here: when that
/// one is dropped, it has this closed.
///
/// `@unchecked Sendable`: everything is touched on the loop's thread only, here and in subclasses.
class HandleOwner: Closable, @unchecked Sendable {
    let core: LoopCore
    /// libuv's structure; nil before it is opened and once it is closing.
    private(set) var memory: UnsafeMutableRawPointer?

    init(_ core: LoopCore) { self.core = core }

    final var isOpen: Bool { memory != nil }
    final var handle: UnsafeMutablePointer<uv_handle_t>? { memory?.assumingMemoryBound(to: uv_handle_t.self) }

    /// Makes the handle. `initialize` gets the memory, and must leave it alone when it fails.
    final func open(_ type: uv_handle_type, _ initialize: (UnsafeMutableRawPointer) -> Int32) -> Int32 {
        guard let memory = malloc(uv_handle_size(type)) else { return Status.noMemory }
        let status = initialize(memory)
        guard status == 0 else {
            free(memory)
            return status
        }
        self.memory = memory
        handle?.pointee.data = Unmanaged.passRetained(self).toOpaque()
        core.handleOpened()
        return 0
    }

    func close() {
        guard let handle else { return }
        willClose()
        memory = nil
        uv_close(handle) { handle in
            guard let handle, let data = handle.pointee.data else { return }
            let owner = Unmanaged<HandleOwner>.fromOpaque(data).takeRetainedValue()
            free(handle)
            owner.core.handleClosed()
        }
    }

    /// Completes what is under way with `ECANCELED`.
    func willClose() {}

    /// The owner that a callback of libuv's is about.
    static func of(_ memory: UnsafeMutableRawPointer?) -> HandleOwner {
        guard let data = memory?.assumingMemoryBound(to: uv_handle_t.self).pointee.data else {
            preconditionFailure("a handle without an owner")
        }
        return Unmanaged<HandleOwner>.fromOpaque(data).takeUnretainedValue()
    }
}
