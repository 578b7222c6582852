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
        if bytes.count > state.pointee.capacity - state.pointee.position {
            if state.pointee.isMemory || state.pointee.stream != nil {
                try makeRoom(bytes.count, machine)
            } else {
                try flush(machine)
            }
        }
        if bytes.count > state.pointee.capacity {
            do { try send(UnsafeRawBufferPointer(bytes)) } catch { throw writeFailure(error, machine) }
        } else {
            (state.pointee.buffer + state.pointee.position).update(from: source, count: bytes.count)
            state.pointee.position += bytes.count
        }
        switch state.pointee.flushing {
        case .whenFull: break
        case .always: try flush(machine)
        case .atLineEnds: if bytes.contains(0x0A) { try flush(machine) }
        }
    }

    /// Lets the buffer of a string port grow by `count` bytes or more.
    private func makeRoom(_ count: Int, _ machine: Machine) throws(Raise) {
        let capacity = max(state.pointee.capacity * 2, state.pointee.capacity + count)
        guard machine.heap.hasRoom(bytes: capacity) else {
            throw machine.error(.limit, "a string port would be larger than the heap's limit allows")
        }
        grow(to: capacity)
        state.pointee.end = capacity
    }

    /// Writes out what the buffer holds.
    func flush(_ machine: Machine) throws(Raise) {
        if state.pointee.stream != nil { return try waitForStream(machine, limit: 0) }
        if machine.state.pointee.interrupt.isRequested { throw machine.interruption() }
        do { try drain() } catch { throw writeFailure(error, machine) }
    }

    private func writeFailure(_ error: SystemError, _ machine: Machine) -> Raise {
        machine.error(
            .io, "cannot write to \(state.pointee.name): \(error.message)",
            irritants: [machine.allocator.string(state.pointee.name)])
    }

    /// Writes out what the buffer holds. What cannot be written is dropped, so that the error is
    /// reported once.
    func drain() throws(SystemError) {
        guard isOpen, state.pointee.position > 0, !state.pointee.isMemory, state.pointee.stream == nil else { return }
        let count = state.pointee.position
        state.pointee.position = 0
        state.pointee.origin += count
        try send(UnsafeRawBufferPointer(start: state.pointee.buffer, count: count))
    }

    private func send(_ bytes: UnsafeRawBufferPointer) throws(SystemError) {
        switch state.pointee.device {
        case .descriptor(let descriptor, _):
            var rest = bytes
            while !rest.isEmpty {
                do {
                    let count = try SystemCalls.writeSome(descriptor, rest)
                    rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
                } catch {
                    if !error.isInterruption { throw error }
                }
            }
        case .sink(let receive):
            receive(bytes)
        case .memory, .source, .stream:
            break
        }
    }
}

extension Machine {
    /// What ends the program when it is interrupted while it waits for a device.
    func interruption() -> Raise {
        state.pointee.interrupt.clear()
        return Raise(error(.interrupted, "interrupted").payload, isFatal: true)
    }
}
