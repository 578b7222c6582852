// SPDX-License-Identifier: MIT
#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Files and folders of the command's own.
enum Files {
    /// The names in a folder, sorted, without hidden ones; nil if it cannot be read.
    static func names(in folder: String) -> [String]? {
        guard let directory = opendir(folder) else { return nil }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        return names.sorted()
    }

    static func isFolder(_ path: String) -> Bool {
        var information = stat()
        return stat(path, &information) == 0 && information.st_mode & S_IFMT == S_IFDIR
    }

    static func isLink(_ path: String) -> Bool {
        var information = stat()
        return lstat(path, &information) == 0 && information.st_mode & S_IFMT == S_IFLNK
    }

    /// Makes a folder and those above it.
    @discardableResult
    static func makeFolder(_ path: String) -> Bool {
        if path.isEmpty || isFolder(path) { return true }
        if let slash = path.lastIndex(of: "/") { makeFolder(String(path[..<slash])) }
        return mkdir(path, 0o777) == 0 || isFolder(path)
    }

    /// Writes a file anew, beside the old one first: on a full disk, the old one is still whole. Who may do what with the
    /// file stays as it is. What went wrong, or nil.
    static func write(_ bytes: [UInt8], to path: String) -> String? {
        let scratch = "\(path).\(getpid()).new"
        let descriptor = open(scratch, O_WRONLY | O_CREAT | O_TRUNC, 0o666)
        guard descriptor >= 0 else { return String(cString: strerror(errno)) }
        var information = stat()
        if stat(path, &information) == 0 { fchmod(descriptor, information.st_mode & 0o7777) }
        let isWritten = Output.write(bytes, to: descriptor)
        let problem = isWritten ? nil : String(cString: strerror(errno))
        let isClosed = close(descriptor) == 0
        if isWritten && isClosed && rename(scratch, path) == 0 { return nil }
        let reason = problem ?? String(cString: strerror(errno))
        unlink(scratch)
        return reason
    }

    /// An absolute path for `path`; itself if there is nothing there.
    static func absolute(_ path: String) -> String {
        guard let resolved = realpath(path, nil) else { return path }
        defer { free(resolved) }
        return String(cString: resolved)
    }
}
