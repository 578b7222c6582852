// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine
import SennitScheduler

// Output to streams: what the device takes is written at once. The rest stays in the buffer, for which whoever
// writes more than that has to wait.

extension PortHandle {
    /// Waits, before anything is written, while more than `limit` bytes were not taken by the device yet.
    func waitForStream(_ machine: Machine, limit: Int) throws(Raise) {
        try throwStreamFailure(machine)
        if state.pointee.position > limit { try push(machine) }
        guard let stream = state.pointee.stream else { return }
        if state.pointee.position > limit || (limit == 0 && stream.isWriting) {
            let port = state.pointee.owner()
            throw machine.blocked { complete in port.handle.startWriting(port, complete) }
        }
    }

    /// Writes what the device takes at once, which most often is all. After an error the buffer is empty, so that the
    /// error is told once.
    func push(_ machine: Machine) throws(Raise) {
        if machine.state.pointee.interrupt.isRequested { throw machine.interruption() }
        do throws(StreamError) {
            try pushNow()
        } catch {
            state.pointee.origin += state.pointee.position
            state.pointee.position = 0
            throw failure(error, machine)
        }
    }

    func pushNow() throws(StreamError) {
        let count = state.pointee.position
        guard let stream = state.pointee.stream, !stream.isWriting, count > 0 else { return }
        let taken = try stream.device.stream.writeNow(UnsafeRawBufferPointer(written))
        if taken == 0 { return }
        state.pointee.traffic.note(written: taken)
        state.pointee.buffer.update(from: state.pointee.buffer + taken, count: count - taken)
        state.pointee.origin += taken
        state.pointee.position = count - taken
    }

    /// Writes everything: the program has come to its end, or nobody has the port any more.
    func pushLast() throws(StreamError) {
        guard let stream = state.pointee.stream else { return }
        state.pointee.origin += state.pointee.position
        defer { state.pointee.position = 0 }
        try stream.device.stream.writeLast(UnsafeRawBufferPointer(written))
        state.pointee.traffic.note(written: state.pointee.position)
    }

    /// What is in the buffer of an output port.
    private var written: UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: state.pointee.buffer, count: state.pointee.position)
    }

    private func startWriting(_ port: Port, _ complete: @escaping StreamState.Complete) -> @Sendable () -> Void {
        lock()
        guard let stream = state.pointee.stream, !stream.isWriting else {
            state.pointee.stream?.writers.append(complete)
            unlock()
            return {}
        }
        state.pointee.stream?.isWriting = true
        switch stream.device {
        case .polled(let device):
            unlock()
            return device.waitToWrite { error in port.handle.writingEnded(port, complete, error) }
        case .transfer(let device):
            let bytes = takeWritten()
            unlock()
            device.write(bytes) { error in port.handle.writingEnded(port, complete, error) }
            return {}
        }
    }

    /// Writes what is in the buffer; nobody hears what comes of it.
    func startLastTransfer(_ device: any TransferStream) { device.write(takeWritten()) { _ in } }

    /// What is in the buffer, which is empty then.
    private func takeWritten() -> [UInt8] {
        let bytes = Array(written)
        state.pointee.traffic.note(written: bytes.count)
        state.pointee.origin += bytes.count
        state.pointee.position = 0
        return bytes
    }

    private func writingEnded(_ port: Port, _ complete: StreamState.Complete, _ error: StreamError?) {
        complete { _ in
            for waiting in port.handle.finishWriting(error) { waiting { _ in .unspecified } }
            return .unspecified
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
}
