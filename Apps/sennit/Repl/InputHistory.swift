// SPDX-License-Identifier: MIT
import CReadline
import Sennit
import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// What was entered, in this session and in earlier ones: readline's list, and a file that only the user can read.
///
/// The file has an entry on each line, newlines and backslashes escaped. Each is appended as it is entered, so that
/// nothing is lost and sessions beside each other do not overwrite what the others write. A file that has grown too
/// large is written anew when it is read.
@MainActor
struct InputHistory {
    private let path: String?
    private let limit: Int

    /// - Parameter limit: entries that are kept.
    init(limit: Int = 100_000) {
        self.limit = limit
        path = Self.folder.map { "\($0)/history" }
        using_history()
        stifle_history(Int32(clamping: limit))
    }

    /// `$XDG_STATE_HOME/sennit`; nil if there is no home.
    private static var folder: String? {
        func value(_ name: String) -> String? {
            getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
        }
        if let state = value("XDG_STATE_HOME") { return "\(state)/sennit" }
        return value("HOME").map { "\($0)/.local/state/sennit" }
    }

    /// Reads the file on another thread, and calls `done` there with the entries, the oldest first.
    func read(_ done: @escaping @Sendable ([[CChar]]) -> Void) {
        guard let path, access(path, R_OK) == 0 else { return }
        let limit = self.limit
        guard let thread = BackgroundThread({ done(Self.entries(path, limit: limit)) }) else { return }
        thread.detach()
    }

    /// Puts earlier sessions' entries before those of this one.
    func install(_ entries: [[CChar]]) {
        var own: [String] = []
        for index in 0..<max(sennit_history_length(), 0) {
            if let line = sennit_history_line(index) { own.append(String(cString: line)) }
        }
        clear_history()
        for entry in entries { add_history(entry) }
        for entry in own { addToList(entry) }
        // Behind the newest entry, where Up begins.
        using_history()
    }

    /// Adds an entry; an earlier one that is the same goes.
    func add(_ entry: String) {
        let isRepeated =
            sennit_history_length() > 0
            && sennit_history_line(sennit_history_length() - 1)
                .map { String(cString: $0) } == entry
        if isRepeated { return }
        addToList(entry)
        append(entry)
    }

    /// The entries of the list, numbered.
    var text: String {
        let count = Int(max(sennit_history_length(), 0))
        return (max(0, count - 500)..<count).compactMap { index in
            sennit_history_line(Int32(clamping: index)).map { "\(index + 1)  \(String(cString: $0))" }
        }.joined(separator: "\n")
    }

    private func addToList(_ entry: String) {
        let earlier = sennit_history_find(entry)
        if earlier >= 0 { sennit_history_forget(earlier) }
        add_history(entry)
    }

    private func append(_ entry: String) {
        guard let path, let folder = Self.folder, Self.makePrivateFolder(folder) else { return }
        let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { return }
        // One write: sessions beside each other do not cut into each other's lines.
        _ = Output.write(Self.escaped(Array(entry.utf8)) + [0x0A], to: descriptor)
        close(descriptor)
    }

    private nonisolated static func makePrivateFolder(_ path: String) -> Bool {
        if Files.isFolder(path) { return true }
        if let slash = path.lastIndex(of: "/") { Files.makeFolder(String(path[..<slash])) }
        return mkdir(path, 0o700) == 0 || Files.isFolder(path)
    }

    // MARK: - The file

    private nonisolated static func entries(_ path: String, limit: Int) -> [[CChar]] {
        guard let bytes = readWholeFile(path) else { return [] }
        let lines = bytes.split(separator: 0x0A)
        // The newest of several that are the same.
        var seen = Set<ArraySlice<UInt8>>(minimumCapacity: lines.count)
        var kept: [ArraySlice<UInt8>] = []
        for line in lines.reversed() {
            if kept.count == limit { break }
            if seen.insert(line).inserted { kept.append(line) }
        }
        kept.reverse()
        if lines.count > limit + limit / 4 || lines.count > 2 * kept.count + 1000 {
            rewrite(path, kept)
        }
        return kept.map { line in unescaped(line).map { CChar(bitPattern: $0) } + [0] }
    }

    private nonisolated static func rewrite(_ path: String, _ lines: [ArraySlice<UInt8>]) {
        let scratch = "\(path).\(getpid()).new"
        let descriptor = open(scratch, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { return }
        let isWritten = Output.write(Array(lines.joined(separator: [0x0A])) + [0x0A], to: descriptor)
        if close(descriptor) != 0 || !isWritten || rename(scratch, path) != 0 { unlink(scratch) }
    }

    nonisolated static func escaped(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        for byte in bytes {
            switch byte {
            case 0x0A: result += [0x5C, UInt8(ascii: "n")]
            case 0x5C: result += [0x5C, 0x5C]
            case 0: continue
            default: result.append(byte)
            }
        }
        return result
    }

    nonisolated static func unescaped(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        guard bytes.contains(0x5C) else { return Array(bytes) }
        var result: [UInt8] = []
        var isEscaped = false
        for byte in bytes {
            if isEscaped {
                result.append(byte == UInt8(ascii: "n") ? 0x0A : byte)
                isEscaped = false
            } else if byte == 0x5C {
                isEscaped = true
            } else {
                result.append(byte)
            }
        }
        return result
    }
}
