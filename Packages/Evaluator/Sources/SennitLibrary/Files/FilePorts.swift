// SPDX-License-Identifier: MIT
import SennitEventLoop
import SennitHeap
import SennitMachine
import Synchronization

/// A file as the device of a port, read and written by the event loop's threads.
///
/// It keeps its own position, so that a read that nobody waits for any more loses nothing.
private final class FileDevice: TransferStream {
    private static let atEnd = -1

    private let file: File
    /// Where the next read or write is; `atEnd` where the system keeps that: when appending. Reads and writes are
    /// one at a time, so nobody else changes it meanwhile.
    private let position: Atomic<Int>
    private let isWriting = Atomic(false)
    /// What came of the last write.
    private let lastFailure = Mutex<StreamError?>(nil)

    init(_ file: File, appends: Bool) {
        self.file = file
        position = Atomic(appends ? Self.atEnd : 0)
    }

    private var start: Int? {
        let start = position.load(ordering: .acquiring)
        return start == Self.atEnd ? nil : start
    }

    func read(_ completion: @escaping @Sendable (Result<[UInt8], StreamError>) -> Void) -> @Sendable () -> Void {
        let start = start
        let operation = file.read(at: start) { [self] result in
            if let start, case .success(let bytes) = result {
                position.store(start + bytes.count, ordering: .releasing)
            }
            completion(result.mapError(StreamError.init))
        }
        return { operation.cancel() }
    }

    func write(_ bytes: [UInt8], _ completion: @escaping @Sendable (StreamError?) -> Void) {
        let start = start
        isWriting.store(true, ordering: .releasing)
        file.write(bytes, at: start) { [self] result in
            var failure: StreamError?
            switch result {
            case .success: if let start { position.store(start + bytes.count, ordering: .releasing) }
            case .failure(let error): failure = StreamError(error)
            }
            lastFailure.withLock { $0 = failure }
            isWriting.store(false, ordering: .releasing)
            completion(failure)
        }
    }

    /// Disks may take their time.
    func writeNow(_ bytes: UnsafeRawBufferPointer) -> Int { 0 }

    func writeLast(_ bytes: UnsafeRawBufferPointer) throws(StreamError) {
        waitForWriting()
        write(Array(bytes)) { _ in }
        waitForWriting()
        if let failure = lastFailure.withLock({ $0 }) { throw failure }
    }

    private func waitForWriting() {
        while isWriting.load(ordering: .acquiring) { SystemCalls.pause(microseconds: 50) }
    }

    func close() { file.close() }
}

/// How open-file opens.
struct FileMode: Sendable {
    private static let names: [(String, FileMode)] = [
        ("read", FileMode(.read)), ("write", FileMode([.write, .create, .truncate])),
        ("append", FileMode([.write, .append, .create])), ("new", FileMode([.write, .create, .exclusive])),
    ]

    let options: OpenOptions
    var port: PortState.Mode
    var appends: Bool { options.contains(.append) }

    private init(_ options: OpenOptions) {
        self.options = options
        port = [.open, .textual, options.contains(.read) ? .input : .output]
    }

    /// From the symbols behind the path.
    init(_ machine: Machine, _ arguments: Arguments, _ procedure: String) throws(Raise) {
        var mode = FileMode(.read)
        if let word = arguments.optional(1) { mode = try machine.requireName(word, of: Self.names, 1, procedure) }
        if let word = arguments.optional(2) {
            if try machine.requireName(word, of: [("binary", true), ("textual", false)], 2, procedure) {
                mode.port.remove(.textual)
                mode.port.insert(.binary)
            }
        }
        self = mode
    }
}

extension Machine {
    /// A port over what was opened.
    func makePort(_ opened: OpenedFile, _ mode: PortState.Mode, appends: Bool = false) -> Word {
        switch opened {
        case .device(let device): makePort(device.take(), mode, name: device.path)
        case .file(let file):
            Port.make(
                self, mode: mode, device: .stream, name: file.path,
                stream: .transfer(FileDevice(file, appends: appends)))
        }
    }

    /// A port over a descriptor, which is closed with it.
    func makePort(_ descriptor: Int32, _ mode: PortState.Mode, name: String) -> Word {
        let stream = DescriptorStream(descriptor, isStandard: false, runtime.eventLoop)
        return Port.make(self, mode: mode, device: .stream, name: name, stream: .polled(stream))
    }
}
