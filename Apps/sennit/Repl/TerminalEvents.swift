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
        case history([[CChar]])
        /// A program wants a line.
        case question(prompt: String, reply: @Sendable (String?) -> Void)
        /// An evaluation has come to its end.
        case finished(Session.Outcome)
    }

    private struct State {
        var isEditing = false
        var events: [Event] = []
        /// Whether what was written last did not end a line.
        var isMidLine = false
        var interpreter: Interpreter?
    }

    private let state = Mutex(State())
    /// The editor watches `input`; a byte in it means that there are events.
    let input: Int32
    private let signalEnd: Int32
    private static let signals = [SIGINT, SIGTSTP, SIGWINCH]

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

    // MARK: - From other threads

    /// Shows what a program writes.
    func write(_ bytes: [UInt8]) {
        if bytes.isEmpty { return }
        let isWaiting = state.withLock { state in
            if state.isEditing {
                state.events.append(.output(bytes))
                return true
            }
            state.isMidLine = bytes.last != 0x0A
            _ = Output.write(bytes, to: STDOUT_FILENO)
            return false
        }
        if isWaiting { wake() }
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
            case (SIGINT, false): interpreter?.interrupt()
            case (SIGTSTP, true): post(.suspend)
            case (SIGTSTP, false): kill(getpid(), SIGSTOP)
            default: post(.resize)
            }
        }
    }

    // MARK: - From the editor

    /// A line is edited from here on. Whether the cursor is in the middle of a line that a program has begun.
    func beginEditing() -> Bool {
        state.withLock { state in
            state.isEditing = true
            defer { state.isMidLine = false }
            return state.isMidLine
        }
    }

    func endEditing() {
        let rest = state.withLock { state in
            state.isEditing = false
            defer { state.events = [] }
            return state.events
        }
        for case .output(let bytes) in rest { write(bytes) }
    }

    /// Waits for something to happen.
    func wait() -> [Event] {
        while true {
            var watched = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
            _ = poll(&watched, 1, -1)
            let events = take()
            if !events.isEmpty { return events }
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
