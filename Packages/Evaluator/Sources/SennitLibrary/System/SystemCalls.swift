// SPDX-License-Identifier: MIT
#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// A number that the C library gave as the reason of a failure.
struct SystemError: Error {
    let code: Int32

    static var current: SystemError { SystemError(code: errno) }
    /// "No such file or directory".
    var message: String { String(cString: strerror(code)) }
    /// A named pipe that nobody reads from yet, among others.
    var isNoDevice: Bool { code == ENXIO }
}

/// The calls of the operating system that ports and the system procedures use, with its errors as
/// Swift errors.
enum SystemCalls {
    /// Never waits: a pipe that nobody reads from yet cannot be opened for writing (`ENXIO`).
    static func openForReading(_ path: String) throws(SystemError) -> Int32 {
        let descriptor = try openFile(path, O_RDONLY)
        if kind(of: descriptor) == S_IFDIR {
            closeDescriptor(descriptor)
            throw SystemError(code: EISDIR)
        }
        return descriptor
    }

    static func openForWriting(_ path: String) throws(SystemError) -> Int32 {
        try openFile(path, O_WRONLY | O_CREAT | O_TRUNC)
    }

    static func isFile(_ descriptor: Int32) -> Bool { kind(of: descriptor) == S_IFREG }

    private static func kind(of descriptor: Int32) -> mode_t? {
        var status = stat()
        return fstat(descriptor, &status) == 0 ? status.st_mode & S_IFMT : nil
    }

    private static func openFile(_ path: String, _ flags: Int32) throws(SystemError) -> Int32 {
        try checkPath(path)
        while true {
            let descriptor = open(path, flags | O_CLOEXEC | O_NONBLOCK | O_NOCTTY, 0o666)
            if descriptor >= 0 { return descriptor }
            if errno != EINTR { throw .current }
        }
    }

    /// A C string would end at the null character, and name another file.
    private static func checkPath(_ path: String) throws(SystemError) {
        if path.utf8.contains(0) || path.isEmpty { throw SystemError(code: ENOENT) }
    }

    static func closeDescriptor(_ descriptor: Int32) {
        _ = close(descriptor)
    }

    /// Reads what is there, nothing at the end; nil if it would have to wait.
    static func readSome(_ descriptor: Int32, _ target: UnsafeMutableRawBufferPointer) throws(SystemError) -> Int? {
        try withoutWaiting { read(descriptor, target.baseAddress, target.count) }
    }

    /// Writes at least one byte of `source`, which is not empty; nil if it would have to wait.
    static func writeSome(_ descriptor: Int32, _ source: UnsafeRawBufferPointer) throws(SystemError) -> Int? {
        try withoutWaiting { write(descriptor, source.baseAddress, source.count) }
    }

    private static func withoutWaiting(_ call: () -> Int) throws(SystemError) -> Int? {
        while true {
            let count = call()
            if count >= 0 { return count }
            if errno == EAGAIN || errno == EWOULDBLOCK { return nil }
            if errno != EINTR { throw .current }
        }
    }

    /// Whether a read, or a write, would return at once.
    static func isReady(_ descriptor: Int32, toWrite: Bool) -> Bool {
        wait(descriptor, Int16(toWrite ? POLLOUT : POLLIN), milliseconds: 0)
    }

    /// False if that takes longer; -1 is for ever.
    static func waitUntilReady(_ descriptor: Int32, toWrite: Bool, milliseconds: Int32) -> Bool {
        wait(descriptor, Int16(toWrite ? POLLOUT : POLLIN), milliseconds: milliseconds)
    }

    private static func wait(_ descriptor: Int32, _ events: Int16, milliseconds: Int32) -> Bool {
        var request = pollfd(fd: descriptor, events: events, revents: 0)
        return poll(&request, 1, milliseconds) > 0
    }

    static func pause(microseconds: UInt32) { usleep(microseconds) }

    static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) != 0 }

    /// A write to a closed pipe is an error of that write, not the end of the process.
    static func ignoreBrokenPipes() { _ = signal(SIGPIPE, SIG_IGN) }

    static func fileExists(_ path: String) -> Bool { !path.utf8.contains(0) && access(path, F_OK) == 0 }

    static func deleteFile(_ path: String) throws(SystemError) {
        try checkPath(path)
        if unlink(path) != 0 { throw .current }
    }

    /// Nanoseconds since some moment in the past that does not change while the process runs.
    static var monotonicNanoseconds: Int {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Int(time.tv_sec) &* 1_000_000_000 &+ Int(time.tv_nsec)
    }

    /// Seconds since the beginning of 1970, UTC.
    static var currentSecond: Double {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    static func environmentVariable(_ name: String) -> String? {
        guard !name.utf8.contains(0), let value = getenv(name) else { return nil }
        return String(cString: value)
    }

    /// All environment variables: names and values.
    static var environment: [(name: String, value: String)] {
        var result: [(name: String, value: String)] = []
        var entry = environ
        while let text = entry.pointee {
            let parts = String(cString: text).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            if parts.count == 2 { result.append((String(parts[0]), String(parts[1]))) }
            entry += 1
        }
        return result
    }
}
