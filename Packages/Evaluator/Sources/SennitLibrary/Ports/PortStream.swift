// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine
import SennitScheduler

/// A device that is used without ever blocking the thread that asks.
package protocol PortStream: AnyObject, Sendable {
    /// Writes what the device takes at once, on the calling thread; how many bytes.
    func writeNow(_ bytes: UnsafeRawBufferPointer) throws(StreamError) -> Int
    /// Writes everything, at the program's end: the calling thread has nothing else to do.
    func writeLast(_ bytes: UnsafeRawBufferPointer) throws(StreamError)
    /// Ends what is under way.
    func close()
}

/// A device that is read and written on the thread that asks, and tells when that is possible: a descriptor.
///
/// Of those who wait for input there is one at a time, and so of those for output. A completion is called once,
/// from any thread; what is returned ends the wait before its time.
package protocol PolledStream: PortStream {
    /// Whether it is one of the process's own, which people look at.
    var isStandard: Bool { get }
    /// Whether `readNow` would give something.
    var isReadable: Bool { get }
    /// Reads what is there: how many bytes, 0 at the end, nil if there are none yet.
    func readNow(_ target: UnsafeMutableRawBufferPointer) throws(StreamError) -> Int?
    func waitToRead(_ completion: @escaping @Sendable (StreamError?) -> Void) -> @Sendable () -> Void
    func waitToWrite(_ completion: @escaping @Sendable (StreamError?) -> Void) -> @Sendable () -> Void
}

/// A device that reads and writes elsewhere: a socket, a pipe, a file.
///
/// Of reads one is under way at a time, and so of writes. A completion is called once, from any thread.
package protocol TransferStream: PortStream {
    /// Reads some bytes, none at the end. Returns what ends it before its time.
    func read(_ completion: @escaping @Sendable (Result<[UInt8], StreamError>) -> Void) -> @Sendable () -> Void
    func write(_ bytes: [UInt8], _ completion: @escaping @Sendable (StreamError?) -> Void)
}

/// The device of a port over a stream.
package enum StreamDevice {
    case polled(any PolledStream)
    case transfer(any TransferStream)

    var stream: any PortStream {
        switch self {
        case .polled(let stream): stream
        case .transfer(let stream): stream
        }
    }
}

package struct StreamError: Error {
    package let message: String
    /// It was ended before its time, and nothing is wrong.
    package let isCancellation: Bool

    package init(message: String, isCancellation: Bool = false) {
        self.message = message
        self.isCancellation = isCancellation
    }

    init(_ error: SystemError) { self.init(message: error.message) }
}

/// What a port over a stream has under way. Protected by the port's lock, as all of a port.
struct StreamState {
    typealias Complete = @Sendable (@escaping ExternalResult) -> Void
    /// Beyond so many bytes that were not written yet, writers wait.
    static let highWater = PortState.bufferSize

    let device: StreamDevice
    var isReading = false
    var isWriting = false
    var isAtEnd = false
    /// What went wrong while nobody waited, or those who waited are to be told.
    var failure: StreamError?
    var isFailureTold = false
    var readers: [Complete] = []
    var writers: [Complete] = []
}

extension PortHandle {
    var spinLock: SpinLock { SpinLock(UnsafeMutableRawPointer(state)) }
    func lock() { spinLock.lock() }
    func unlock() { spinLock.unlock() }

    /// The condition for what the device refused.
    func failure(_ error: StreamError, _ machine: Machine) -> Raise {
        machine.error(
            .io, failureMessage(error), irritants: [machine.allocator.string(state.pointee.name)])
    }

    func failureMessage(_ error: StreamError) -> String {
        let verb = mode.contains(.input) ? "read from" : "write to"
        return "cannot \(verb) \(state.pointee.name): \(error.message)"
    }

    func throwStreamFailure(_ machine: Machine) throws(Raise) {
        guard let failure = state.pointee.stream?.failure else { return }
        state.pointee.stream?.isFailureTold = true
        throw self.failure(failure, machine)
    }
}
