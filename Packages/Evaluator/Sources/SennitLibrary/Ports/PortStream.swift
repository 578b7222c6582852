// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine
import SennitScheduler

/// A device that neither reads nor writes on the thread that asks: a socket, a pipe.
///
/// Of reads one is under way at a time, and so of writes. A completion is called once, from any thread.
package protocol PortStream: AnyObject, Sendable {
    /// Reads some bytes, none at the end. Returns what ends it before its time.
    func read(_ completion: @escaping @Sendable (Result<[UInt8], StreamError>) -> Void) -> @Sendable () -> Void
    func write(_ bytes: [UInt8], _ completion: @escaping @Sendable (StreamError?) -> Void)
    /// Writes what the device takes at once, on the calling thread, if that is possible; how many bytes.
    func writeNow(_ bytes: [UInt8]) -> Int
    func close()
}

package struct StreamError: Error {
    package let message: String
    /// It was ended before its time, and nothing is wrong.
    package let isCancellation: Bool

    package init(message: String, isCancellation: Bool = false) {
        self.message = message
        self.isCancellation = isCancellation
    }
}

/// What a port over a stream has under way. Protected by the port's lock, as all of a port.
struct StreamState {
    typealias Complete = @Sendable (@escaping ExternalResult) -> Void
    /// Beyond so many bytes that were not written yet, writers wait.
    static let highWater = 64 << 10

    let stream: any PortStream
    var isReading = false
    var isWriting = false
    var isAtEnd = false
    var failure: StreamError?
    var readers: [Complete] = []
    var writers: [Complete] = []
}

extension PortHandle {
    /// More input for a stream's port, which is empty: not at once.
    func fillFromStream(_ machine: Machine) throws(Raise) -> Bool {
        try throwFailure(machine)
        if state.pointee.stream?.isAtEnd ?? true { return false }
        let port = state.pointee.owner()
        throw machine.blocked { complete in port.handle.startReading(port, complete) }
    }

    private func throwFailure(_ machine: Machine) throws(Raise) {
        guard let failure = state.pointee.stream?.failure else { return }
        throw machine.error(
            .io, "\(state.pointee.name): \(failure.message)", irritants: [machine.allocator.string(state.pointee.name)])
    }

    private func startReading(_ port: Port, _ complete: @escaping StreamState.Complete) -> @Sendable () -> Void {
        lock()
        guard let stream = state.pointee.stream, !stream.isReading else {
            state.pointee.stream?.readers.append(complete)
            unlock()
            return {}
        }
        state.pointee.stream?.isReading = true
        unlock()
        return stream.stream.read { result in
            complete { _ in
                for waiting in port.handle.finishReading(result) { waiting { _ in .unspecified } }
                return .unspecified
            }
        }
    }

    /// What was read goes into the buffer; whom to tell of it.
    private func finishReading(_ result: Result<[UInt8], StreamError>) -> [StreamState.Complete] {
        lock()
        defer { unlock() }
        guard let waiting = state.pointee.stream?.readers else { return [] }
        state.pointee.stream?.readers = []
        state.pointee.stream?.isReading = false
        switch result {
        case .success(let bytes):
            if bytes.isEmpty { state.pointee.stream?.isAtEnd = true }
            append(input: bytes)
        case .failure(let error):
            if !error.isCancellation { state.pointee.stream?.failure = error }
        }
        return waiting
    }

    private func append(input bytes: [UInt8]) {
        guard isOpen else { return }
        let count = unreadCount
        if state.pointee.end + bytes.count > state.pointee.capacity {
            state.pointee.buffer.update(from: state.pointee.buffer + state.pointee.position, count: count)
            state.pointee.origin += state.pointee.position
            state.pointee.position = 0
            state.pointee.end = count
            if count + bytes.count > state.pointee.capacity {
                grow(to: max(2 * state.pointee.capacity, count + bytes.count))
            }
        }
        bytes.withUnsafeBufferPointer { source in
            guard let start = source.baseAddress else { return }
            (state.pointee.buffer + state.pointee.end).update(from: start, count: source.count)
        }
        state.pointee.end += bytes.count
    }

    // MARK: - Output

    /// Waits, before anything is written, while too much was not taken by the device yet.
    func waitForStream(_ machine: Machine, limit: Int) throws(Raise) {
        guard let stream = state.pointee.stream else { return }
        try throwFailure(machine)
        if state.pointee.position > limit && !stream.isWriting { writeNow(stream.stream) }
        if state.pointee.position > limit || (limit == 0 && stream.isWriting) {
            let port = state.pointee.owner()
            throw machine.blocked { complete in
                port.handle.startWriting(port, complete)
                return {}
            }
        }
    }

    /// Most often the system takes it all, and nobody needs to wait.
    private func writeNow(_ stream: any PortStream) {
        let count = state.pointee.position
        let taken = stream.writeNow(Array(UnsafeBufferPointer(start: state.pointee.buffer, count: count)))
        if taken == 0 { return }
        state.pointee.buffer.update(from: state.pointee.buffer + taken, count: count - taken)
        state.pointee.origin += taken
        state.pointee.position = count - taken
    }

    private func startWriting(_ port: Port, _ complete: @escaping StreamState.Complete) {
        lock()
        guard let stream = state.pointee.stream, !stream.isWriting else {
            state.pointee.stream?.writers.append(complete)
            return unlock()
        }
        let bytes = Array(UnsafeBufferPointer(start: state.pointee.buffer, count: state.pointee.position))
        state.pointee.origin += state.pointee.position
        state.pointee.position = 0
        state.pointee.stream?.isWriting = true
        unlock()
        stream.stream.write(bytes) { error in
            complete { _ in
                for waiting in port.handle.finishWriting(error) { waiting { _ in .unspecified } }
                return .unspecified
            }
        }
    }

    private func finishWriting(_ error: StreamError?) -> [StreamState.Complete] {
        lock()
        defer { unlock() }
        guard let waiting = state.pointee.stream?.writers else { return [] }
        state.pointee.stream?.writers = []
        state.pointee.stream?.isWriting = false
        if let error, !error.isCancellation { state.pointee.stream?.failure = error }
        return waiting
    }

    // MARK: - The lock

    var spinLock: SpinLock { SpinLock(UnsafeMutableRawPointer(state)) }
    func lock() { spinLock.lock() }
    func unlock() { spinLock.unlock() }
}
