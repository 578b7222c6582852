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
    static func prompt(_ text: String) { _ = write(text, to: STDOUT_FILENO) }

    /// A line that the command was asked for: not being able to write it is an error.
    static func result(_ text: String) throws(SennitError) {
        guard write(text + "\n", to: STDOUT_FILENO) else {
            throw .usage("cannot write to stdout: \(String(cString: strerror(errno)))")
        }
    }

    private static func write(_ text: String, to descriptor: Int32) -> Bool {
        let bytes = Array(text.utf8)
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
