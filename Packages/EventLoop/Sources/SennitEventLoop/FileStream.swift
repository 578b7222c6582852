// SPDX-License-Identifier: MIT

/// A stream that is a file, or a device that the system treats like one: one read and one write at a time
/// on the thread pool, at the file's own position.
///
/// A read on the pool cannot be taken back. When the one who wanted it has gone, the bytes are kept for the
/// next, so that none are lost.
///
/// `@unchecked Sendable`: everything is touched on the loop's thread only.
final class FileStream: StreamBackend, @unchecked Sendable {
    let core: LoopCore
    private let file: OpenFile
    private var isClosed = false
    private var readers = OperationList<ReadOperation>()
    private var isReading = false
    private var kept: ArraySlice<UInt8> = []
    private var writers = OperationList<WriteOperation>()
    private var isWriting = false
    private var shutdown: ShutdownOperation?
    private var isShutDown = false

    init(_ file: OpenFile) {
        core = file.core
        self.file = file
    }

    func close() {
        if isClosed { return }
        isClosed = true
        readers.failAll(Status.cancelled)
        writers.failAll(Status.cancelled)
        shutdown?.fail(Status.cancelled)
        shutdown = nil
        file.close()
    }

    // MARK: Reading

    func read(_ operation: ReadOperation) {
        if isClosed { return operation.fail(Status.badDescriptor) }
        readers.append(operation)
        readMore()
    }

    private func readMore() {
        while !kept.isEmpty, let reader = readers.popFirst() {
            let part = kept.prefix(reader.limit)
            kept = kept.dropFirst(part.count)
            reader.succeed(Array(part))
        }
        guard let reader = readers.first, !isReading else { return }
        isReading = true
        let size = min(reader.limit, LoopCore.readBufferSize)
        let request = FileRequest<[UInt8]>.reading(file, nil, at: nil, size: size) { [self] in received($0) }
        core.operationBegan()
        request.start()
    }

    private func received(_ result: Result<[UInt8], IOError>) {
        isReading = false
        if case .success(let bytes) = result, !bytes.isEmpty {
            kept = bytes[...]
        } else {
            readers.popFirst()?.finish(result)
        }
        if !isClosed { readMore() }
    }

    func cancel(_ operation: ReadOperation) {
        if readers.remove(operation) { operation.fail(Status.cancelled) }
    }

    // MARK: Writing

    func write(_ operation: WriteOperation) {
        if isClosed { return operation.fail(Status.badDescriptor) }
        if isShutDown { return operation.fail(Status.brokenPipe) }
        writers.append(operation)
        writeMore()
    }

    private func writeMore() {
        if isWriting { return }
        guard let writer = writers.first else {
            shutdown?.succeed(())
            shutdown = nil
            return
        }
        isWriting = true
        let request = WriteFile(nil, file, nil, writer.bytes[writer.taken...], nil) { [self] result in
            isWriting = false
            // Unless it has been cancelled.
            if writers.first === writer {
                writers.popFirst()
                writer.finish(result)
            }
            if !isClosed { writeMore() }
        }
        core.operationBegan()
        request.start()
    }

    func cancel(_ operation: WriteOperation) {
        if writers.remove(operation) { operation.fail(Status.cancelled) }
    }

    /// There is no one to tell: it only waits for what is being written.
    func shutdown(_ operation: ShutdownOperation) {
        if isClosed { return operation.fail(Status.badDescriptor) }
        if isShutDown { return operation.fail(Status.brokenPipe) }
        isShutDown = true
        shutdown = operation
        writeMore()
    }

    func cancel(_ operation: ShutdownOperation) { operation.fail(Status.cancelled) }

    // MARK: What files do not have

    func becomeReady() {}
    func writeNow(_ bytes: UnsafeRawBufferPointer) -> Int { 0 }
    func writingBegan() {}
    func writingEnded() {}

    func address(ofPeer: Bool) throws(StatusError) -> SocketAddress { throw StatusError(Status.unsupported) }
    func setNoDelay(_ isOn: Bool) throws(StatusError) { throw StatusError(Status.unsupported) }
    func setKeepAlive(_ seconds: Int?) throws(StatusError) { throw StatusError(Status.unsupported) }
}
