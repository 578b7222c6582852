// SPDX-License-Identifier: MIT
import CUV

/// Writes bytes in blocks, each a request to the pool, until all are written.
final class WriteFile: Request<Void>, @unchecked Sendable {
    private static let blockSize = 1 << 20
    private var owner: AnyObject?
    private let file: OpenFile
    private var rest: ArraySlice<UInt8>
    private var position: Int?
    private var current: Operation?

    /// - Parameter owner: kept alive until all is written.
    init(
        _ owner: AnyObject?, _ file: OpenFile, _ path: String?, _ bytes: ArraySlice<UInt8>, _ position: Int?,
        _ completion: @escaping Completion<Void>
    ) {
        self.owner = owner
        self.file = file
        self.position = position
        rest = bytes
        super.init(file.core, "write", path, completion)
    }

    override func start() {
        let block = rest.prefix(WriteFile.blockSize)
        if block.isEmpty { return succeed(()) }
        let offset = Int64(position ?? -1)
        let request = FileRequest<Int>(
            core, "write", subject, file: file, bufferSize: block.count, { [self] in wrote($0) },
            begin: { [file] loop, request, buffer, callback in
                var bytes = uv_buf_t(base: buffer?.assumingMemoryBound(to: CChar.self), len: block.count)
                return uv_fs_write(loop, request, file.descriptor, &bytes, 1, offset, callback)
            },
            convert: { request, _ in Int(request.pointee.result) })
        request.fill(block)
        current = request
        core.operationBegan()
        request.start()
    }

    private func wrote(_ result: Result<Int, IOError>) {
        current = nil
        switch result {
        case .failure(let error): finish(.failure(error))
        case .success(let count):
            rest = rest.dropFirst(count)
            position = position.map { $0 + count }
            start()
        }
    }

    override func abort() { current?.abort() }
    override func letGo() { owner = nil }
}
