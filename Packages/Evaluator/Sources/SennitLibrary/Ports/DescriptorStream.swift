// SPDX-License-Identifier: MIT
import SennitEventLoop
import Synchronization

/// What the system has open, as the device of a port: a file, a pipe, a terminal, a socket.
///
/// Files are always ready. Of anything else, whether it is ready is asked first, so that it need not be non-blocking,
/// which whoever shares it (the shell, other programs of a pipeline) would notice.
final class DescriptorStream: PolledStream {
    private struct State {
        var isClosed = false
        var reading: Operation?
        var writing: Operation?
    }

    /// A pipe that is ready takes so much without waiting.
    private static let pipeBlock = 4096

    let isStandard: Bool
    private let descriptor: Int32
    private let isFile: Bool
    private let eventLoop: LazyEventLoop
    /// Taken for what touches the descriptor, so that it is not another's by then.
    private let state = Mutex(State())

    /// - Parameter isStandard: the descriptor stays open.
    init(_ descriptor: Int32, isStandard: Bool, _ eventLoop: LazyEventLoop) {
        self.descriptor = descriptor
        self.isStandard = isStandard
        self.eventLoop = eventLoop
        isFile = SystemCalls.isFile(descriptor)
    }

    func close() {
        state.withLock { state in
            if state.isClosed { return }
            state.isClosed = true
            state.reading?.cancel()
            state.writing?.cancel()
            if !isStandard { SystemCalls.closeDescriptor(descriptor) }
        }
    }

    // MARK: Reading

    var isReadable: Bool { isFile || SystemCalls.isReady(descriptor, toWrite: false) }

    func readNow(_ target: UnsafeMutableRawBufferPointer) throws(StreamError) -> Int? {
        try whileOpen { () throws(SystemError) in
            isReadable ? try SystemCalls.readSome(descriptor, target) : nil
        } ?? nil
    }

    func waitToRead(_ completion: @escaping @Sendable (StreamError?) -> Void) -> @Sendable () -> Void {
        wait(.reading, \.reading, completion)
    }

    // MARK: Writing

    func writeNow(_ bytes: UnsafeRawBufferPointer) throws(StreamError) -> Int {
        try whileOpen { () throws(SystemError) in
            var rest = bytes
            while !rest.isEmpty, isFile || SystemCalls.isReady(descriptor, toWrite: true) {
                let block = isFile ? rest : UnsafeRawBufferPointer(rebasing: rest.prefix(Self.pipeBlock))
                guard let count = try SystemCalls.writeSome(descriptor, block) else { break }
                rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
            }
            return bytes.count - rest.count
        } ?? 0
    }

    func waitToWrite(_ completion: @escaping @Sendable (StreamError?) -> Void) -> @Sendable () -> Void {
        wait(.writing, \.writing, completion)
    }

    /// Whoever reads the standard output is waited for; of a pipe of the program's own it may be the program itself,
    /// which reads no more.
    func writeLast(_ bytes: UnsafeRawBufferPointer) throws(StreamError) {
        var rest = bytes
        while !rest.isEmpty {
            rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(try writeNow(rest)))
            if rest.isEmpty || state.withLock({ $0.isClosed }) { return }
            let patience: Int32 = isStandard ? -1 : 1000
            if !SystemCalls.waitUntilReady(descriptor, toWrite: true, milliseconds: patience) {
                throw StreamError(message: "nobody reads what is left of it")
            }
        }
    }

    // MARK: Both

    /// What `body` returns, or nil if the descriptor is closed.
    private func whileOpen<Result>(_ body: () throws(SystemError) -> Result) throws(StreamError) -> Result? {
        do throws(SystemError) {
            return try state.withLock { state throws(SystemError) in state.isClosed ? nil : try body() }
        } catch {
            throw StreamError(error)
        }
    }

    private func wait(
        _ readiness: Readiness, _ place: WritableKeyPath<State, Operation?> & Sendable,
        _ completion: @escaping @Sendable (StreamError?) -> Void
    ) -> @Sendable () -> Void {
        do throws(EventLoopError) {
            let loop = try eventLoop.get()
            let operation = state.withLock { state in
                if state.isClosed { return nil as Operation? }
                let operation = loop.waitUntilReady(descriptor, for: readiness) { result in
                    switch result {
                    case .success: completion(nil)
                    case .failure(let error): completion(StreamError(error))
                    }
                }
                state[keyPath: place] = operation
                return operation
            }
            guard let operation else {
                completion(nil)
                return {}
            }
            return { operation.cancel() }
        } catch {
            completion(StreamError(message: "\(error)"))
            return {}
        }
    }
}
