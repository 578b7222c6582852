// SPDX-License-Identifier: MIT
import CUV

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Under what a thread may write to a stream's descriptor itself.
struct DirectWriting {
    /// nil where it may not: before the stream is connected, when it is closing, and for terminals, where
    /// writing may block.
    var descriptor: Int32?
    /// How many writes are on their way through the loop, which this must not overtake.
    var underWay = 0
}

/// Writing on the calling thread. The lock is held during the system call, which does not block: so a
/// write through the loop begins only after it, and the descriptor stays ours.
extension SocketStream {
    func becomeReady() {
        guard let handle, handle.pointee.type != UV_TTY else { return }
        var descriptor: Int32 = -1
        if uv_fileno(handle, &descriptor) == 0 { direct.withLock { $0.descriptor = descriptor } }
    }

    func writingBegan() { direct.withLock { $0.underWay += 1 } }
    func writingEnded() { direct.withLock { $0.underWay -= 1 } }

    func writeNow(_ bytes: UnsafeRawBufferPointer) -> Int {
        direct.withLock { direct in
            guard direct.underWay == 0, let descriptor = direct.descriptor else { return 0 }
            #if canImport(Glibc)
            return max(Glibc.write(descriptor, bytes.baseAddress, bytes.count), 0)
            #else
            return max(Darwin.write(descriptor, bytes.baseAddress, bytes.count), 0)
            #endif
        }
    }
}
