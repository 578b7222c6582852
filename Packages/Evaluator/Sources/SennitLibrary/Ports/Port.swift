// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine
import Synchronization

/// The owner of a port's memory: when its word is collected, the port is closed.
///
/// `@unchecked Sendable`: the port's lock protects what `handle` points to.
package final class Port: @unchecked Sendable {
    let handle: PortHandle

    private init(_ state: PortState) {
        handle = PortHandle(state: .allocate(capacity: 1))
        handle.state.initialize(to: state)
        handle.state.pointee.owner = { [unowned self] in self }
        if state.mode.contains(.output) && !state.isMemory { state.openPorts.add(handle) }
    }

    deinit {
        _ = handle.close()
        handle.state.pointee.buffer.deallocate()
        handle.state.deinitialize(count: 1)
        handle.state.deallocate()
    }

    /// A new port, as a word. `contents` is what an input port has in its buffer already.
    package static func make(
        _ machine: Machine, mode: PortState.Mode, device: PortState.Device, name: String,
        flushing: PortState.Flushing = .whenFull, contents: UnsafeBufferPointer<UInt8>? = nil,
        stream: StreamDevice? = nil
    ) -> Word {
        create(
            machine, mode: mode, device: device, name: name, flushing: flushing, contents: contents, stream: stream
        ).word(machine)
    }

    /// A new port that is no word yet.
    static func create(
        _ machine: Machine, mode: PortState.Mode, device: PortState.Device, name: String,
        flushing: PortState.Flushing = .whenFull, contents: UnsafeBufferPointer<UInt8>? = nil,
        stream: StreamDevice? = nil
    ) -> Port {
        var capacity = PortState.bufferSize
        // Of connections there may be very many.
        if case .transfer = stream { capacity = 1024 }
        if case .memory = device { capacity = contents?.count ?? 128 }
        let buffer = UnsafeMutablePointer<UInt8>.allocate(capacity: max(capacity, 1))
        var state = PortState(
            mode: mode, flushing: flushing, buffer: buffer, capacity: max(capacity, 1), device: device, name: name,
            openPorts: machine.runtime.openPorts, traffic: machine.runtime.traffic,
            stream: stream.map { StreamState(device: $0) })
        if stream == nil { state.waitsAbove = .max }
        if let contents {
            _ = UnsafeMutableBufferPointer(start: buffer, count: contents.count).update(from: contents)
            state.end = contents.count
        } else if mode.contains(.output) && flushing == .whenFull {
            state.end = state.capacity
        }
        return Port(state)
    }

    /// A word for the port. Of one port there may be several.
    func word(_ machine: Machine) -> Word {
        machine.heap.foreign(self, kind: .port, pointer: handle.state, allocator: machine.allocator)
    }

    /// A textual output port that hands what is written, in pieces, to `receive`.
    package static func output(
        _ machine: Machine, name: String, receive: @escaping @Sendable (UnsafeRawBufferPointer) -> Void
    ) -> Word {
        make(machine, mode: .openTextualOutput, device: .sink(receive), name: name, flushing: .atLineEnds)
    }

    /// A textual input port of what `next` returns: at most so many bytes, none at the end.
    package static func input(_ machine: Machine, name: String, next: @escaping @Sendable (Int) -> [UInt8]) -> Word {
        make(machine, mode: .openTextualInput, device: .source(next), name: name)
    }
}

/// The output ports of one machine that may hold something back.
///
/// `@unchecked Sendable`: `lock` protects `handles`; a port's own lock protects the port.
package final class OpenPorts: @unchecked Sendable {
    private let lock = Mutex(())
    private var handles: [PortHandle] = []

    func add(_ handle: PortHandle) { lock.withLock { _ in handles.append(handle) } }

    func remove(_ handle: PortHandle) {
        lock.withLock { _ in removeLocked(handle) }
    }

    private var all: [PortHandle] { lock.withLock { _ in handles } }

    private func removeLocked(_ handle: PortHandle) {
        if let index = handles.lastIndex(where: { $0.state == handle.state }) {
            handles.swapAt(index, handles.count - 1)
        }
        if handles.last?.state == handle.state { handles.removeLast() }
    }

    /// Writes out what all ports hold back; what kept the first that failed from it.
    func flushAll() -> String? {
        var failure: String?
        for handle in all {
            handle.lock()
            defer { handle.unlock() }
            do throws(StreamError) {
                try handle.drain()
            } catch {
                failure = failure ?? handle.failureMessage(error)
            }
        }
        return failure
    }

    /// What is shown to a person must be seen before the person is waited for.
    func flushStandard() {
        for handle in all {
            guard case .polled(let device) = handle.state.pointee.stream?.device, device.isStandard else { continue }
            handle.lock()
            // An error is kept for who writes next.
            try? handle.pushNow()
            handle.unlock()
        }
    }
}
