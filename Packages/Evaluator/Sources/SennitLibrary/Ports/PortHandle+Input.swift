// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine

// Reading. The fast path is a load from the buffer.

extension PortHandle {
    /// Reads more from the device behind what is unread; false at the end of the input.
    @inline(never)
    func fill(_ machine: Machine) throws(Raise) -> Bool {
        if state.pointee.isMemory { return false }
        if state.pointee.stream != nil { return try fillFromStream(machine) }
        guard case .source(let next) = state.pointee.device else { return false }
        try makeRoomToRead(machine)
        let free = freeSpace
        let bytes = next(free.count).prefix(free.count)
        free.copyBytes(from: bytes)
        state.pointee.end += bytes.count
        return bytes.count > 0
    }

    /// Behind what is unread.
    var freeSpace: UnsafeMutableRawBufferPointer {
        UnsafeMutableRawBufferPointer(
            start: state.pointee.buffer + state.pointee.end, count: state.pointee.capacity - state.pointee.end)
    }

    func moveUnreadToFront() {
        let position = state.pointee.position
        if position == 0 { return }
        let count = unreadCount
        state.pointee.buffer.update(from: state.pointee.buffer + position, count: count)
        state.pointee.origin += position
        state.pointee.position = 0
        state.pointee.end = count
    }

    /// Moves what is unread to the front of the buffer, which grows if it is full of that.
    func makeRoomToRead(_ machine: Machine) throws(Raise) {
        moveUnreadToFront()
        if unreadCount < state.pointee.capacity { return }
        guard machine.hasRoom(bytes: 2 * state.pointee.capacity) else {
            throw machine.error(
                .limit, "one item of \(state.pointee.name) is larger than the heap's limit allows",
                irritants: machine.heapLimitIrritants)
        }
        grow(to: 2 * state.pointee.capacity)
    }

    /// Reads until `count` bytes are unread, or the input has ended.
    func fill(toHave count: Int, _ machine: Machine) throws(Raise) {
        while unreadCount < count { if try !fill(machine) { return } }
    }

    /// A bytevector of so many of the unread bytes.
    func takeBytes(_ count: Int, _ machine: Machine, _ procedure: String) throws(Raise) -> Word {
        try machine.requireRoom(words: count / 8 + 2, procedure)
        let bytes = unread.prefix(count)
        state.pointee.position += count
        return machine.allocator.bytevector(count: count) { _ = $0.update(fromContentsOf: bytes) }
    }

    /// The next byte, or nil at the end.
    @inline(__always)
    func peekByte(_ machine: Machine) throws(Raise) -> UInt8? {
        let position = state.pointee.position
        if _fastPath(position < state.pointee.end) { return state.pointee.buffer[position] }
        guard try fill(machine) else { return nil }
        return state.pointee.buffer[state.pointee.position]
    }

    @inline(__always)
    func readCharacter(_ machine: Machine) throws(Raise) -> Word {
        let position = state.pointee.position
        if _fastPath(position < state.pointee.end) {
            let byte = state.pointee.buffer[position]
            if _fastPath(byte < 0x80) {
                state.pointee.position = position &+ 1
                return Word(Unicode.Scalar(byte))
            }
        }
        return try nextCharacter(machine, consumes: true)
    }

    @inline(__always)
    func peekCharacter(_ machine: Machine) throws(Raise) -> Word {
        let position = state.pointee.position
        if _fastPath(position < state.pointee.end) {
            let byte = state.pointee.buffer[position]
            if _fastPath(byte < 0x80) { return Word(Unicode.Scalar(byte)) }
        }
        return try nextCharacter(machine, consumes: false)
    }

    /// A character that is not ASCII, or not read from the device yet, or not there.
    @inline(never)
    private func nextCharacter(_ machine: Machine, consumes: Bool) throws(Raise) -> Word {
        guard try peekByte(machine) != nil else { return .endOfFile }
        while true {
            switch UTF8Check.sequence(unread, at: 0) {
            case .scalar(let scalar, let length):
                if consumes { state.pointee.position += length }
                return Word(scalar)
            case .invalid:
                throw invalidText(machine, at: 0)
            case .cutOff:
                guard try fill(machine) else { throw invalidText(machine, at: 0) }
            }
        }
    }

    /// The error for bytes that are not UTF-8, `distance` behind the next one. They are skipped, or
    /// the program would meet them for ever.
    func invalidText(_ machine: Machine, at distance: Int) -> Raise {
        let offset = self.offset + distance
        state.pointee.position = min(state.pointee.position + distance + 1, state.pointee.end)
        return machine.error(
            .io, "\(state.pointee.name): the byte at offset \(offset) is not UTF-8", irritants: [Word(fixnum: offset)])
    }

    /// Reads `byteCount` unread bytes as a string.
    func readString(byteCount: Int, _ machine: Machine) throws(Raise) -> Word {
        let bytes = UnsafeBufferPointer(rebasing: unread.prefix(byteCount))
        try machine.requireRoom(words: byteCount / 8 + 2, "read-string")
        switch UTF8Check(bytes) {
        case .valid(let scalarCount):
            state.pointee.position += byteCount
            return machine.allocator.string(byteCount: byteCount, scalarCount: scalarCount) { target in
                _ = target.update(fromContentsOf: bytes)
            }
        case .invalid(let offset), .cutOff(let offset, _):
            throw invalidText(machine, at: offset)
        }
    }

    /// Reads up to the end of the line, which is skipped: LF, CR or CRLF.
    func readLine(_ machine: Machine) throws(Raise) -> Word {
        var searched = 0
        while true {
            let bytes = unread
            let rest = bytes[searched...]
            if let end = rest.firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) {
                if bytes[end] == 0x0D && end + 1 == bytes.count && !state.pointee.isMemory {
                    // An LF may follow. If there is no more, the CR is the last byte, and found again.
                    if try fill(machine) { continue }
                }
                let isPair = unread[end] == 0x0D && end + 1 < unreadCount && unread[end + 1] == 0x0A
                let line = try readString(byteCount: end, machine)
                state.pointee.position += isPair ? 2 : 1
                return line
            }
            searched = bytes.count
            guard try fill(machine) else {
                return unreadCount == 0 ? .endOfFile : try readString(byteCount: unreadCount, machine)
            }
        }
    }

    /// Reads at most `count` characters; end of file if there is none.
    func readString(count: Int, _ machine: Machine) throws(Raise) -> Word {
        var byteCount = 0
        var remaining = count
        while remaining > 0 {
            let bytes = unread
            // A sequence begins at `byteCount`. Its length is taken on trust; the whole is checked later.
            while remaining > 0, byteCount < bytes.count {
                let first = bytes[byteCount]
                byteCount += first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
                remaining -= 1
            }
            if byteCount <= bytes.count && remaining == 0 { break }
            if try !fill(machine) { break }
        }
        byteCount = min(byteCount, unreadCount)
        if byteCount == 0 && count > 0 { return .endOfFile }
        return try readString(byteCount: byteCount, machine)
    }

    /// Whether a read would not wait.
    var isReady: Bool {
        if unreadCount > 0 { return true }
        guard let stream = state.pointee.stream else { return true }
        if case .polled(let device) = stream.device { return device.isReadable }
        return stream.isAtEnd || stream.failure != nil
    }
}
