// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine

// Writing. The fast path is a store into the buffer.

extension PortHandle {
    @inline(__always)
    func write(byte: UInt8, _ machine: Machine) throws(Raise) {
        let position = state.pointee.position
        if _fastPath(position < state.pointee.end) {
            state.pointee.buffer[position] = byte
            state.pointee.position = position &+ 1
        } else {
            try writeSlowly(byte, machine)
        }
    }

    @inline(never)
    private func writeSlowly(_ byte: UInt8, _ machine: Machine) throws(Raise) {
        try withUnsafePointer(to: byte) { pointer throws(Raise) in
            try writeSlowly(UnsafeBufferPointer(start: pointer, count: 1), machine)
        }
    }

    @inline(__always)
    func write(_ scalar: UInt32, _ machine: Machine) throws(Raise) {
        if scalar < 0x80 {
            try write(byte: UInt8(truncatingIfNeeded: scalar), machine)
        } else {
            try writeLong(scalar, machine)
        }
    }

    @inline(never)
    private func writeLong(_ scalar: UInt32, _ machine: Machine) throws(Raise) {
        let encoded = UTF8.encode(Unicode.Scalar(scalar) ?? "\u{FFFD}") ?? UTF8.encodedReplacementCharacter
        for byte in encoded { try write(byte: byte, machine) }
    }

    func write(_ bytes: UnsafeBufferPointer<UInt8>, _ machine: Machine) throws(Raise) {
        let position = state.pointee.position
        guard bytes.count <= state.pointee.end &- position else { return try writeSlowly(bytes, machine) }
        guard let source = bytes.baseAddress else { return }
        (state.pointee.buffer + position).update(from: source, count: bytes.count)
        state.pointee.position = position &+ bytes.count
    }

    func write(_ bytes: [UInt8], _ machine: Machine) throws(Raise) {
        try bytes.withUnsafeBufferPointer { buffer throws(Raise) in try write(buffer, machine) }
    }

    /// Writes where the buffer is full, or where each write must be looked at.
    @inline(never)
    private func writeSlowly(_ bytes: UnsafeBufferPointer<UInt8>, _ machine: Machine) throws(Raise) {
        guard let source = bytes.baseAddress else { return }
        if bytes.count > state.pointee.capacity - state.pointee.position { try makeRoom(bytes.count, machine) }
        (state.pointee.buffer + state.pointee.position).update(from: source, count: bytes.count)
        state.pointee.position += bytes.count
        switch state.pointee.flushing {
        case .whenFull: break
        case .always: try send(machine)
        case .atLineEnds: if bytes.contains(0x0A) { try send(machine) }
        }
    }

    /// Makes room for `count` bytes more: what is in the buffer goes to the device, if that takes it; else the buffer grows.
    private func makeRoom(_ count: Int, _ machine: Machine) throws(Raise) {
        if state.pointee.capacity >= PortState.bufferSize { try send(machine) }
        let needed = state.pointee.position + count
        if needed <= state.pointee.capacity { return }
        let capacity = max(state.pointee.capacity * 2, needed)
        guard machine.hasRoom(bytes: capacity) else {
            throw machine.error(
                .limit, "the output to \(state.pointee.name) that waits would be larger than the heap's limit allows",
                irritants: machine.heapLimitIrritants)
        }
        grow(to: capacity)
        if state.pointee.flushing == .whenFull { state.pointee.end = capacity }
    }

    /// Hands on what the device takes at once.
    private func send(_ machine: Machine) throws(Raise) {
        if state.pointee.stream != nil { return try push(machine) }
        // A large value is printed in many parts, all by one call.
        if machine.state.pointee.interrupt.isRequested { throw machine.interruption() }
        sendToSink()
    }

    private func sendToSink() {
        guard case .sink(let receive) = state.pointee.device else { return }
        let count = state.pointee.position
        state.pointee.position = 0
        state.pointee.origin += count
        receive(UnsafeRawBufferPointer(start: state.pointee.buffer, count: count))
    }

    /// Writes out what the buffer holds.
    func flush(_ machine: Machine) throws(Raise) {
        if machine.state.pointee.interrupt.isRequested { throw machine.interruption() }
        if state.pointee.stream != nil { try waitForStream(machine, limit: 0) } else { sendToSink() }
    }

    /// Hands on what the buffer holds, without waiting.
    func writeRest() throws(StreamError) {
        switch state.pointee.stream?.device {
        case .polled: try pushNow()
        case .transfer(let device): if state.pointee.position > 0 { startLastTransfer(device) }
        case nil: sendToSink()
        }
    }

    /// Writes out what the buffer holds, on this thread: for the end of a program.
    func drain() throws(StreamError) {
        guard isOpen, state.pointee.position > 0 else { return }
        if state.pointee.stream != nil { try pushLast() } else { sendToSink() }
    }
}

extension Machine {
    /// What ends the program when it is interrupted while it waits for a device.
    func interruption() -> Raise {
        state.pointee.interrupt.clear()
        return Raise(error(.interrupted, "interrupted").payload, isFatal: true)
    }
}
