// SPDX-License-Identifier: MIT
import Sennit
import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// What reaches the terminal's user from other threads: output of fibers, signals, a history that was read.
///
/// While a line is edited, output waits for the editor to make room for it; else it is written at once. A thread of
/// its own waits for signals, so that nothing runs in a signal handler.
final class TerminalEvents: Sendable {
    enum Event: Sendable {
        case output([UInt8])
        case interrupt, suspend, resize
        /// A signal that ends the process.
        case end(Int32)
        case history([[CChar]])
        /// A program wants a line.
        case question(prompt: String, reply: @Sendable (String?) -> Void)
        /// An evaluation has come to its end.
        case finished(Session.Outcome)
    }

    private struct State {
        var isEditing = false
        var events: [Event] = []
        var interpreter: Interpreter?
    }

    private let state = Mutex(State())
    /// Whether what was written last did not end a line. Held while something is written, which a terminal can hold up
    /// for any time: never wanted with `state` held, nor by the thread that waits for signals.
    private let isMidLine = Mutex(false)
    /// How often Ctrl-C was pressed: a long output ends there.
    private let interrupts = Atomic(0)
    /// Whether the terminal has shown a `^C` since something was written.
    private let hasEcho = Atomic(false)
    /// The editor watches `input`; a byte in it means that there are events.
    let input: Int32
    private let signalEnd: Int32
    private static let signals = [SIGINT, SIGTSTP, SIGWINCH, SIGTERM, SIGQUIT]

    /// Nil if the system has no pipe or thread for it. To be made before other threads are, which inherit that they
    /// leave the signals alone.
    init?() {
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { return nil }
        for end in ends {
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
        }
        (input, signalEnd) = (ends[0], ends[1])
        var set = Self.signalSet
        pthread_sigmask(SIG_BLOCK, &set, nil)
        guard let thread = BackgroundThread({ [self] in waitForSignals() }) else { return nil }
        thread.detach()
    }

    private static var signalSet: sigset_t {
        var set = sigset_t()
        sigemptyset(&set)
        for signal in signals { sigaddset(&set, signal) }
        return set
    }

    /// Whose evaluations Ctrl-C interrupts.
    func attach(_ interpreter: Interpreter) { state.withLock { $0.interpreter = interpreter } }

    func interrupt() { state.withLock { $0.interpreter }?.interrupt() }

    // MARK: - From other threads

    /// Shows what a program writes.
    ///
    /// - Parameter startsLine: whether it is not to follow what a program has left in the middle of a line.
    func write(_ bytes: [UInt8], startsLine: Bool = false) {
        if bytes.isEmpty { return }
        let isWaiting = isMidLine.withLock { isMidLine in
            let isWaiting = state.withLock { state in
                if state.isEditing { state.events.append(.output(bytes)) }
                return state.isEditing
            }
            if isWaiting { return true }
            let echo = hasEcho.exchange(false, ordering: .relaxed)
            if echo || (startsLine && isMidLine) { _ = Output.write([0x0A], to: STDOUT_FILENO) }
            isMidLine = !writeAll(bytes)
            return false
        }
        if isWaiting { wake() }
    }

    /// Writes until Ctrl-C is pressed. Whether what was written ended a line.
    /// What is written next begins a line.
    func beginLine() {
        isMidLine.withLock { isMidLine in
            let echo = hasEcho.exchange(false, ordering: .relaxed)
            if echo || isMidLine { _ = Output.write([0x0A], to: STDOUT_FILENO) }
            isMidLine = false
        }
    }

    private func writeAll(_ bytes: [UInt8]) -> Bool {
        let start = interrupts.load(ordering: .relaxed)
        var place = 0
        while place < bytes.count, interrupts.load(ordering: .relaxed) == start {
            let end = min(place + 4096, bytes.count)
            _ = Output.write(Array(bytes[place..<end]), to: STDOUT_FILENO)
            place = end
        }
        return place > 0 && bytes[place - 1] == 0x0A
    }

    func post(_ event: Event) {
        state.withLock { $0.events.append(event) }
        wake()
    }

    private func wake() {
        var byte: UInt8 = 0
        // A full pipe says the same.
        _ = withUnsafeBytes(of: &byte) { Self.writeByte(signalEnd, $0.baseAddress) }
    }

    private static func writeByte(_ descriptor: Int32, _ start: UnsafeRawPointer?) -> Int {
        #if canImport(Glibc)
        Glibc.write(descriptor, start, 1)
        #else
        Darwin.write(descriptor, start, 1)
        #endif
    }

    private func waitForSignals() {
        var set = Self.signalSet
        while true {
            var signal: Int32 = 0
            guard sigwait(&set, &signal) == 0 else { continue }
            let (isEditing, interpreter) = state.withLock { ($0.isEditing, $0.interpreter) }
            switch (signal, isEditing) {
            case (SIGINT, true): post(.interrupt)
            case (SIGINT, false):
                interrupts.add(1, ordering: .relaxed)
                hasEcho.store(true, ordering: .relaxed)
                interpreter?.interrupt()
            case (SIGTSTP, true): post(.suspend)
            case (SIGWINCH, _): post(.resize)
            case (_, true): post(.end(signal))
            // The terminal is as the shell left it.
            default: Self.deliver(signal)
            }
        }
    }

    /// Has a signal do what it does in programs that leave it alone. Stops the process for SIGTSTP, until it is resumed;
    /// not if there is no shell that could do that, which the system knows.
    static func deliver(_ signal: Int32) {
        var set = sigset_t()
        sigemptyset(&set)
        sigaddset(&set, signal)
        pthread_sigmask(SIG_UNBLOCK, &set, nil)
        raise(signal)
        pthread_sigmask(SIG_BLOCK, &set, nil)
    }

    // MARK: - From the editor

    /// A line is edited from here on. Whether the cursor is in the middle of a line that a program has begun.
    func beginEditing() -> Bool {
        isMidLine.withLock { isMidLine in
            state.withLock { $0.isEditing = true }
            defer { isMidLine = false }
            return hasEcho.exchange(false, ordering: .relaxed) || isMidLine
        }
    }

    /// Shows the output that has come in the meantime; the other events stay.
    func endEditing() {
        let output = state.withLock { state in
            state.isEditing = false
            var output: [UInt8] = []
            state.events.removeAll { event in
                guard case .output(let bytes) = event else { return false }
                output += bytes
                return true
            }
            return output
        }
        write(output)
        wake()
    }

    /// Waits for something to happen.
    func wait() -> [Event] {
        while true {
            let events = take()
            if !events.isEmpty { return events }
            var watched = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
            _ = poll(&watched, 1, -1)
        }
    }

    /// What has happened since it was asked last.
    func take() -> [Event] {
        var bytes = [UInt8](repeating: 0, count: 64)
        while read(input, &bytes, bytes.count) > 0 {}
        return state.withLock { state in
            defer { state.events = [] }
            return state.events
        }
    }
}
