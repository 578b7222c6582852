// SPDX-License-Identifier: MIT
import CUV

/// An operation on the file system, which libuv's thread pool carries out.
///
/// A request that waits for a thread can be withdrawn; one that is being carried out comes to its own end, but
/// for those that may take long (opening, reading): they are left to themselves, and what they bring later is
/// thrown away.
final class FileRequest<Value: Sendable>: Request<Value>, @unchecked Sendable {
    typealias Begin = (
        UnsafeMutablePointer<uv_loop_t>, UnsafeMutablePointer<uv_fs_t>, UnsafeMutableRawPointer?, uv_fs_cb
    ) -> Int32
    typealias Convert = (UnsafeMutablePointer<uv_fs_t>, UnsafeMutableRawPointer?) throws(StatusError) -> Value

    private let request = UnsafeMutablePointer<uv_fs_t>.allocate(capacity: 1)
    /// Where bytes are read into or written from while a thread of the pool is at it.
    private let buffer: UnsafeMutableRawPointer?
    private var file: OpenFile?
    private var owner: AnyObject?
    private let begin: Begin
    private let convert: Convert
    private let discard: ((UnsafeMutablePointer<uv_fs_t>) -> Void)?

    /// - Parameters:
    ///   - file: its descriptor is not closed meanwhile.
    ///   - owner: kept alive until the operation completes.
    ///   - bufferSize: the size of the buffer that is handed to the closures.
    ///   - begin: starts the request, with the callback given.
    ///   - discard: if given, the operation need not be waited for when it is cancelled, and this undoes what it did.
    ///   - convert: makes the value of what came out.
    init(
        _ core: LoopCore, _ name: StaticString, _ subject: String?, file: OpenFile? = nil, owner: AnyObject? = nil,
        bufferSize: Int? = nil, _ completion: @escaping Completion<Value>, begin: @escaping Begin,
        discard: ((UnsafeMutablePointer<uv_fs_t>) -> Void)? = nil, convert: @escaping Convert
    ) {
        self.file = file
        self.owner = owner
        self.begin = begin
        self.convert = convert
        self.discard = discard
        buffer = bufferSize.map { .allocate(byteCount: max($0, 1), alignment: 16) }
        super.init(core, name, subject, completion)
    }

    deinit {
        request.deallocate()
        buffer?.deallocate()
    }

    /// Copies what is to be written into the buffer; before the operation is launched.
    func fill(_ bytes: ArraySlice<UInt8>) {
        bytes.withUnsafeBytes { bytes in
            if let base = bytes.baseAddress { buffer?.copyMemory(from: base, byteCount: bytes.count) }
        }
    }

    override func start() {
        // A path ends at its first zero byte, which is not what was meant.
        if let subject, subject.utf8.contains(0) { return fail(Status.invalid) }
        if let file, !file.beginUse() {
            self.file = nil
            return fail(core.isStopping ? Status.cancelled : Status.badDescriptor)
        }
        request.pointee.data = Unmanaged.passRetained(self as Operation).toOpaque()
        core.poolBegan(self)
        let status = begin(core.loop, request, buffer) { request in
            guard let data = request?.pointee.data else { return }
            Unmanaged<Operation>.fromOpaque(data).takeRetainedValue().poolFinished()
        }
        if status < 0 {
            Unmanaged.passUnretained(self as Operation).release()
            ended()
            fail(status)
        }
    }

    override func abort() {
        let status = uv_cancel(UnsafeMutableRawPointer(request).assumingMemoryBound(to: uv_req_t.self))
        if status != 0 && discard != nil { fail(Status.cancelled) }
    }

    override func poolFinished() {
        let result = request.pointee.result
        if isCompleted {
            if result >= 0 { discard?(request) }
        } else if result < 0 {
            fail(Int32(truncatingIfNeeded: result))
        } else {
            do throws(StatusError) { succeed(try convert(request, buffer)) } catch { fail(error.status) }
        }
        uv_fs_req_cleanup(request)
        ended()
    }

    override func letGo() { owner = nil }

    private func ended() {
        core.poolEnded(self)
        file?.endUse()
        file = nil
    }
}

extension FileRequest<[UInt8]> {
    /// A request that reads `size` bytes at most.
    static func reading(
        _ file: OpenFile, _ path: String?, owner: AnyObject? = nil, at position: Int?, size: Int,
        _ completion: @escaping Completion<[UInt8]>
    ) -> FileRequest {
        let offset = Int64(position ?? -1)
        return FileRequest(
            file.core, "read", path, file: file, owner: owner, bufferSize: size, completion,
            begin: { loop, request, buffer, callback in
                var bytes = uv_buf_t(base: buffer?.assumingMemoryBound(to: CChar.self), len: size)
                return uv_fs_read(loop, request, file.descriptor, &bytes, 1, offset, callback)
            },
            discard: { _ in },
            convert: { request, buffer in
                [UInt8](UnsafeRawBufferPointer(start: buffer, count: Int(request.pointee.result)))
            })
    }
}
