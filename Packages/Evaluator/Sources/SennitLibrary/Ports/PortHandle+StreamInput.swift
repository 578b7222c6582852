// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine
import SennitScheduler

// Input from streams: what is there is read at once; for the rest, the fiber is parked.

extension PortHandle {
    /// More input, which has been read completely: not at once, unless it is there.
    func fillFromStream(_ machine: Machine) throws(Raise) -> Bool {
        try throwStreamFailure(machine)
        guard let stream = state.pointee.stream, !stream.isAtEnd else { return false }
        try makeRoomToRead(machine)
        if case .polled(let device) = stream.device {
            do throws(StreamError) {
                if let count = try device.readNow(freeSpace) {
                    state.pointee.end += count
                    state.pointee.traffic.note(read: count)
                    return count > 0
                }
            } catch {
                throw failure(error, machine)
            }
            if device.isStandard { state.pointee.openPorts.flushStandard() }
        }
        let port = state.pointee.owner()
        throw machine.blocked { complete in port.handle.startReading(port, complete) }
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
        switch stream.device {
        case .polled(let device):
            return device.waitToRead { error in port.handle.readingEnded(port, complete, bytes: nil, error) }
        case .transfer(let device):
            return device.read { result in
                switch result {
                case .success(let bytes): port.handle.readingEnded(port, complete, bytes: bytes, nil)
                case .failure(let error): port.handle.readingEnded(port, complete, bytes: nil, error)
                }
            }
        }
    }

    private func readingEnded(
        _ port: Port, _ complete: StreamState.Complete, bytes: [UInt8]?, _ error: StreamError?
    ) {
        complete { _ in
            for waiting in port.handle.finishReading(bytes, error) { waiting { _ in .unspecified } }
            return .unspecified
        }
    }

    /// What was read goes into the buffer; whom to tell of it.
    private func finishReading(_ bytes: [UInt8]?, _ error: StreamError?) -> [StreamState.Complete] {
        lock()
        defer { unlock() }
        guard let waiting = state.pointee.stream?.readers else { return [] }
        state.pointee.stream?.readers = []
        state.pointee.stream?.isReading = false
        if let bytes {
            if bytes.isEmpty { state.pointee.stream?.isAtEnd = true }
            append(input: bytes)
            state.pointee.traffic.note(read: bytes.count)
        }
        if let error, !error.isCancellation { state.pointee.stream?.failure = error }
        return waiting
    }

    private func append(input bytes: [UInt8]) {
        guard isOpen else { return }
        let count = unreadCount
        if state.pointee.end + bytes.count > state.pointee.capacity {
            moveUnreadToFront()
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
}
