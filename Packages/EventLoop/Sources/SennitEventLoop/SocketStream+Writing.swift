// SPDX-License-Identifier: MIT
import CUV

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Writing: first straight from the array, and only what the system does not take is copied into a block
/// that libuv writes when it can. A block holds the bytes of as many writers as fit; the next is made when
/// it is through. So however much is written to a slow reader, one block per stream is all that is held.
extension SocketStream {
    private static let blockSize = 128 << 10

    func write(_ operation: WriteOperation) {
        if !isOpen { return operation.fail(Status.badDescriptor) }
        if isShutDown { return operation.fail(Status.brokenPipe) }
        writers.append(operation)
        if !isWriting { continueWriting() }
    }

    func cancel(_ operation: WriteOperation) {
        if writers.remove(operation) { operation.fail(Status.cancelled) }
    }

    private func continueWriting() {
        while let writer = writers.first {
            let status: Int32
            if writer.remaining == 0 {
                status = 0
            } else if writers.isSingle || writer.remaining > SocketStream.blockSize / 2 {
                status = writeNow(writer)
            } else {
                status = Status.again
            }
            if status == Status.again {
                if writeBlock() { return }
            } else if status < 0 {
                writers.failAll(status)
            } else if writer.remaining == 0 {
                writers.popFirst()
                writer.succeed(())
            }
        }
        shutDownIfDue()
    }

    /// Writes what the system takes at once; its number or an error.
    private func writeNow(_ writer: WriteOperation) -> Int32 {
        guard let stream else { return Status.badDescriptor }
        let status = writer.bytes.withUnsafeBytes { bytes in
            // libuv does not change what it writes, though its type says so.
            let rest = UnsafeMutableRawBufferPointer(mutating: UnsafeRawBufferPointer(rebasing: bytes[writer.taken...]))
            var buffer = uv_buf_t(base: rest.baseAddress?.assumingMemoryBound(to: CChar.self), len: rest.count)
            return uv_try_write(stream, &buffer, 1)
        }
        if status > 0 { writer.taken += Int(status) }
        return status
    }

    /// Gives libuv the next bytes to write; false if that failed, and the writers with it.
    private func writeBlock() -> Bool {
        guard let stream else { return false }
        var total = 0
        writers.forEach { total = min(total + $0.remaining, SocketStream.blockSize) }
        let block = UnsafeMutableRawPointer.allocate(byteCount: max(total, 1), alignment: 1)
        var filled = 0
        writers.forEach { writer in
            let count = min(writer.remaining, total - filled)
            if count == 0 { return }
            writer.bytes.withUnsafeBytes {
                (block + filled).copyMemory(from: $0.baseAddress! + writer.taken, byteCount: count)
            }
            filled += count
            writer.taken += count
        }
        let request = UnsafeMutablePointer<uv_write_t>.allocate(capacity: 1)
        request.pointee.data = block
        var buffer = uv_buf_t(base: block.assumingMemoryBound(to: CChar.self), len: total)
        let status = uv_write(request, stream, &buffer, 1) { request, status in
            guard let request else { return }
            let owner = SocketStream.of(request.pointee.handle)
            request.pointee.data.deallocate()
            request.deallocate()
            owner.wroteBlock(status)
        }
        if status == 0 {
            isWriting = true
            writingBegan()
        } else {
            block.deallocate()
            request.deallocate()
            writers.failAll(status)
        }
        return status == 0
    }

    private func wroteBlock(_ status: Int32) {
        isWriting = false
        writingEnded()
        // Closed meanwhile: everyone has been told.
        if !isOpen { return }
        if status < 0 { writers.failAll(status) }
        continueWriting()
    }

    // MARK: The end of writing

    func shutdown(_ operation: ShutdownOperation) {
        if !isOpen { return operation.fail(Status.badDescriptor) }
        if isShutDown { return operation.fail(Status.brokenPipe) }
        isShutDown = true
        shutdown = operation
        if !isWriting { shutDownIfDue() }
    }

    func cancel(_ operation: ShutdownOperation) { operation.fail(Status.cancelled) }

    private func shutDownIfDue() {
        guard shutdown != nil, let stream else { return }
        let request = UnsafeMutablePointer<uv_shutdown_t>.allocate(capacity: 1)
        let status = uv_shutdown(request, stream) { request, status in
            guard let request else { return }
            let owner = SocketStream.of(request.pointee.handle)
            request.deallocate()
            owner.didShutDown(status)
        }
        if status != 0 {
            request.deallocate()
            didShutDown(status)
        }
    }

    private func didShutDown(_ status: Int32) {
        guard let operation = shutdown else { return }
        shutdown = nil
        if status < 0 { operation.fail(status) } else { operation.succeed(()) }
    }
}
