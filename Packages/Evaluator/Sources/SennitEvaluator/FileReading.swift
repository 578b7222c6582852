// SPDX-License-Identifier: MIT
#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The bytes of a file, or nil if it cannot be read; then `errno` says why.
public func readWholeFile(_ path: String) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    return readWholeDescriptor(descriptor)
}

/// The bytes of a regular file of that size; nil for anything else.
func readFile(_ path: String, ofSize size: Int) -> [UInt8]? {
    var information = stat()
    guard stat(path, &information) == 0, information.st_mode & S_IFMT == S_IFREG, Int(information.st_size) == size,
        let bytes = readWholeFile(path), bytes.count == size
    else { return nil }
    return bytes
}

/// Everything up to the end of an open file, or nil on an error.
public func readWholeDescriptor(_ descriptor: Int32) -> [UInt8]? {
    var information = stat()
    guard fstat(descriptor, &information) == 0 else { return nil }
    if information.st_mode & S_IFMT == S_IFDIR {
        errno = EISDIR
        return nil
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Int(information.st_size) + 1)
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
        let count = read(descriptor, &chunk, chunk.count)
        if count > 0 {
            bytes += chunk[0..<count]
        } else if count == 0 {
            return bytes
        } else if errno != EINTR {
            return nil
        }
    }
}

/// Writes all of `text`, or as much as can be written.
func writeToStandardError(_ text: String) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
        let count = rest.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
        if count <= 0 && errno != EINTR { return }
        rest = rest.dropFirst(max(count, 0))
    }
}
