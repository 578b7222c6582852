// SPDX-License-Identifier: MIT
import Sennit

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The command's own output, apart from that of programs.
enum Output {
    static func print(_ text: String) { _ = write(text + "\n", to: STDOUT_FILENO) }
    static func error(_ text: String) { _ = write(text + "\n", to: STDERR_FILENO) }
    static func errorText(_ text: String) { _ = write(text, to: STDERR_FILENO) }
    static func prompt(_ text: String) { _ = write(text, to: STDOUT_FILENO) }

    /// What the command was asked for, and a newline unless it ends with one: not being able to write it is an error.
    static func result(_ text: String) throws(SennitError) {
        guard write(text.utf8.last == UInt8(ascii: "\n") ? text : text + "\n", to: STDOUT_FILENO) else {
            throw .usage("cannot write to stdout: \(String(cString: strerror(errno)))")
        }
    }

    /// Text as it is; false if it cannot be written.
    static func bytes(_ bytes: [UInt8]) -> Bool { write(bytes, to: STDOUT_FILENO) }

    private static func write(_ text: String, to descriptor: Int32) -> Bool {
        write(Array(text.utf8), to: descriptor)
    }

    static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
        var start = 0
        while start < bytes.count {
            let count = bytes[start...].withUnsafeBytes { unsafeWrite(descriptor, $0.baseAddress, $0.count) }
            if count > 0 {
                start += count
            } else if errno != EINTR {
                return false
            }
        }
        return true
    }

    private static func unsafeWrite(_ descriptor: Int32, _ start: UnsafeRawPointer?, _ count: Int) -> Int {
        #if canImport(Glibc)
        Glibc.write(descriptor, start, count)
        #else
        Darwin.write(descriptor, start, count)
        #endif
    }
}
