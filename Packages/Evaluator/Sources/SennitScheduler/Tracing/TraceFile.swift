// SPDX-License-Identifier: MIT
#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// A file of one JSON object that grows: whatever ends the process, what has been written can be read.
///
/// Each part is written together with the end of the object, and the next part over that end. Where that is not
/// possible, as in a pipe, the end comes with `close`.
struct TraceFile {
    private let descriptor: Int32
    private let isSeekable: Bool
    private var end = 0

    /// - Throws: the system's error number.
    init(path: String) throws(TraceFailure) {
        descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        if descriptor < 0 { throw TraceFailure(code: errno) }
        isSeekable = lseek(descriptor, 0, SEEK_CUR) >= 0
        try append(Array(TraceText.head.utf8))
    }

    mutating func append(_ bytes: [UInt8]) throws(TraceFailure) {
        let tail = Array(TraceText.tail.utf8)
        do {
            try write(isSeekable ? bytes + tail : bytes)
        } catch {
            // What was there before is whole again: on a full disk there is room where there was.
            if isSeekable && ftruncate(descriptor, off_t(end)) == 0 { try? write(tail) }
            throw error
        }
        end += bytes.count
    }

    /// - Throws: what went wrong; the file is closed in any case.
    func close() throws(TraceFailure) {
        var failure: TraceFailure?
        if !isSeekable {
            do { try write(Array(TraceText.tail.utf8)) } catch { failure = error }
        }
        #if canImport(Glibc)
        let status = Glibc.close(descriptor)
        #else
        let status = Darwin.close(descriptor)
        #endif
        if let failure { throw failure }
        if status != 0 { throw TraceFailure(code: errno) }
    }

    private func write(_ bytes: [UInt8]) throws(TraceFailure) {
        var start = 0
        while start < bytes.count {
            let count = bytes[start...].withUnsafeBytes { part in
                isSeekable
                    ? pwrite(descriptor, part.baseAddress, part.count, off_t(end + start))
                    : unsafeWrite(part.baseAddress, part.count)
            }
            if count > 0 {
                start += count
            } else if count == 0 || errno != EINTR {
                throw TraceFailure(code: count == 0 ? ENOSPC : errno)
            }
        }
    }

    private func unsafeWrite(_ start: UnsafeRawPointer?, _ count: Int) -> Int {
        #if canImport(Glibc)
        Glibc.write(descriptor, start, count)
        #else
        Darwin.write(descriptor, start, count)
        #endif
    }
}

/// Why a trace could not be written.
package struct TraceFailure: Error {
    let code: Int32
    package var message: String { String(cString: strerror(code)) }
}
