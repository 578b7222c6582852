// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine

/// A port: a buffer between the program and a device.
///
/// A port is a mutable object that programs use one byte at a time, so its fields live in memory of
/// their own that the port's word points to: a primitive reaches them without counting references.
/// The memory belongs to the `Port` object, which the heap keeps as long as the word is reachable.
///
/// Input: `buffer[position..<end]` was read from the device and not yet by the program; `origin` is
/// the offset in the stream of `buffer[0]`. Output: `buffer[..<position]` was written by the
/// program and not yet to the device; the program writes up to `end` without asking, which is
/// `capacity`, or 0 where each write must be looked at. When a port is closed, all are 0, except
/// that a string port keeps what was written.
///
/// The buffer is C memory, since it must grow and stay where it is; nobody else keeps its address.
/// What is in the buffer of a textual output port is valid UTF-8.
package struct PortState {
    package struct Mode: OptionSet, Sendable {
        package let rawValue: UInt8

        package init(rawValue: UInt8) { self.rawValue = rawValue }

        package static let input = Mode(rawValue: 1)
        package static let output = Mode(rawValue: 2)
        package static let textual = Mode(rawValue: 4)
        package static let binary = Mode(rawValue: 8)
        package static let open = Mode(rawValue: 16)

        package static let openTextualInput: Mode = [.open, .textual, .input]
        package static let openTextualOutput: Mode = [.open, .textual, .output]
        package static let openBinaryInput: Mode = [.open, .binary, .input]
        package static let openBinaryOutput: Mode = [.open, .binary, .output]
    }

    /// Where bytes come from or go to.
    package enum Device: Sendable {
        /// A string or bytevector port: there is only the buffer.
        case memory
        /// An embedding program's receiver of output.
        case sink(@Sendable (UnsafeRawBufferPointer) -> Void)
        /// An embedding program's source of input: at most so many bytes, none at the end.
        case source(@Sendable (Int) -> [UInt8])
        /// What is never waited for by a thread; see `PortState.stream`.
        case stream
    }

    /// When output goes on to the device, beside `flush-output-port`.
    package enum Flushing: Sendable {
        case whenFull, atLineEnds, always
    }

    static let bufferSize = 64 << 10

    /// Taken by the primitive that uses the port, when several threads run fibers; the first field.
    var lock: UInt64 = 0
    var mode: Mode
    var flushing: Flushing
    var buffer: UnsafeMutablePointer<UInt8>
    var capacity: Int
    var position = 0
    var end = 0
    var origin = 0
    var device: Device
    /// For messages: the file's name.
    let name: String
    let openPorts: OpenPorts
    let traffic: Traffic
    /// Of a port whose device is a stream.
    var stream: StreamState?
    /// Who writes waits for the stream while more bytes than this are in the buffer.
    var waitsAbove = StreamState.highWater
    /// The object whose memory this is.
    var owner: () -> Port = { preconditionFailure("a port without owner") }
    /// What `read` has of this port.
    var datumStream = DatumStream(at: 0, foldsCase: false)
    var assembler = DatumAssembler()
    /// Memory that printing to this port uses again and again.
    var scratch: [UInt8] = []

    var isMemory: Bool { if case .memory = device { true } else { false } }
}

/// A pointer to the fields of a port that lives as long as the port's word is reachable: at least
/// until the next safepoint.
struct PortHandle {
    let state: UnsafeMutablePointer<PortState>

    init(state: UnsafeMutablePointer<PortState>) { self.state = state }

    /// The port of a word known to be one.
    @inline(__always)
    init(_ word: Word) {
        state = word.foreignPointer.unsafelyUnwrapped.assumingMemoryBound(to: PortState.self)
    }

    @inline(__always) var mode: PortState.Mode { state.pointee.mode }
    @inline(__always) var isOpen: Bool { mode.contains(.open) }
    @inline(__always) var unreadCount: Int { state.pointee.end &- state.pointee.position }
    /// What was read from the device and not by the program. Valid until the next read.
    var unread: UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: state.pointee.buffer + state.pointee.position, count: unreadCount)
    }
    /// Offset in the stream of the next byte that the program reads.
    var offset: Int { state.pointee.origin + state.pointee.position }

    /// Gives the buffer room for `capacity` bytes.
    func grow(to capacity: Int) {
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
        larger.update(from: state.pointee.buffer, count: state.pointee.capacity)
        state.pointee.buffer.deallocate()
        state.pointee.buffer = larger
        state.pointee.capacity = capacity
    }

    /// Closes the port, after writing out what is left, as far as that needs no waiting: who closes a port has waited
    /// before, and the collector, which closes those that nobody has any more, must not. The error that this met, if any.
    func close() -> StreamError? {
        guard isOpen else { return nil }
        var failure: StreamError?
        if mode.contains(.output) {
            do throws(StreamError) { try writeRest() } catch { failure = error }
            state.pointee.openPorts.remove(self)
        }
        state.pointee.stream?.device.stream.close()
        state.pointee.mode.remove(.open)
        state.pointee.datumStream = DatumStream(at: 0, foldsCase: false)
        if mode.contains(.output) && state.pointee.isMemory {
            // Its contents can still be asked for.
            state.pointee.end = 0
        } else {
            state.pointee.origin += state.pointee.position
            state.pointee.position = 0
            state.pointee.end = 0
            state.pointee.buffer.deallocate()
            state.pointee.buffer = .allocate(capacity: 1)
            state.pointee.capacity = 1
        }
        return failure
    }
}
