// SPDX-License-Identifier: MIT
import SennitEventLoop
import SennitHeap
import SennitMachine
import Synchronization

/// A file as the device of a port, read and written by the event loop's threads.
///
/// It keeps its own position, so that a read that nobody waits for any more loses nothing.
private final class FileDevice: PortStream {
    private static let atEnd = -1

    private let file: File
    /// Where the next read or write is; `atEnd` where the system keeps that: when appending, and of what has
    /// no positions, such as a pipe. Reads and writes are one at a time, so nobody else changes it meanwhile.
    private let position: Atomic<Int>

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
            switch result {
            case .success(let bytes):
                if let start { position.store(start + bytes.count, ordering: .releasing) }
                completion(.success(bytes))
            case .failure(let error):
                if start == nil || error.code != "ESPIPE" { return completion(.failure(StreamError(error))) }
                position.store(Self.atEnd, ordering: .releasing)
                file.read { completion($0.mapError(StreamError.init)) }
            }
        }
        return { operation.cancel() }
    }

    func write(_ bytes: [UInt8], _ completion: @escaping @Sendable (StreamError?) -> Void) {
        let start = start
        file.write(bytes, at: start) { [self] result in
            switch result {
            case .success:
                if let start { position.store(start + bytes.count, ordering: .releasing) }
                completion(nil)
            case .failure(let error):
                if start == nil || error.code != "ESPIPE" { return completion(StreamError(error)) }
                position.store(Self.atEnd, ordering: .releasing)
                write(bytes, completion)
            }
        }
    }

    /// Disks may take their time.
    func writeNow(_ bytes: [UInt8]) -> Int { 0 }

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
    func makePort(_ file: File, _ mode: FileMode) -> Word {
        let device = FileDevice(file, appends: mode.appends)
        return Port.make(self, mode: mode.port, device: .stream, name: file.path, stream: device)
    }
}
