// SPDX-License-Identifier: MIT
import CUV

/// A descriptor that is closed when nobody uses it any more. On the loop's thread only.
///
/// `@unchecked Sendable`: touched on the loop's thread only.
final class OpenFile: Closable, @unchecked Sendable {
    let core: LoopCore
    let descriptor: Int32
    private var users = 0
    private var isClosed = false
    private var closeOperation: CloseOperation?

    init(_ core: LoopCore, _ descriptor: Int32) {
        self.core = core
        self.descriptor = descriptor
        core.fileOpened(self)
    }

    /// Announces a request that uses the descriptor; false if it is closed.
    func beginUse() -> Bool {
        if isClosed { return false }
        users += 1
        return true
    }

    func endUse() {
        users -= 1
        if isClosed && users == 0 { closeDescriptor() }
    }

    func close() {
        if isClosed { return }
        isClosed = true
        if users == 0 { closeDescriptor() }
    }

    /// Closes, and tells `operation` what came of it.
    func close(_ operation: CloseOperation) {
        if isClosed { return operation.fail(Status.badDescriptor) }
        closeOperation = operation
        close()
    }

    private func closeDescriptor() {
        core.fileClosed(self)
        let operation = closeOperation
        closeOperation = nil
        // Some file systems write only now, which takes its time: not on this thread.
        let request = FileRequest<Void>(
            core, "close", nil, { operation?.finish($0) },
            begin: { [descriptor] loop, request, _, callback in uv_fs_close(loop, request, descriptor, callback) },
            convert: { _, _ in })
        core.operationBegan()
        request.start()
    }
}

final class CloseOperation: Request<Void>, @unchecked Sendable {
    private let file: OpenFile

    init(_ file: OpenFile, _ path: String, _ completion: @escaping Completion<Void>) {
        self.file = file
        super.init(file.core, "close", path, completion)
    }

    override func start() { file.close(self) }
    /// A file is closed, once that has begun.
    override func abort() {}
}
