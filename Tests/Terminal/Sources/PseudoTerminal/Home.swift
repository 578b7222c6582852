// SPDX-License-Identifier: MIT
import Foundation

/// A user's own folder, for one test; gone with this object.
public final class Home: Sendable {
    public let path: String

    /// - Parameter files: their names in the folder, and what is in them.
    public init(_ files: [String: String] = [:]) throws {
        var template = Array("\(NSTemporaryDirectory())/sennit-terminal.XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw TerminalFailure("no temporary folder: \(errno)") }
        path = template.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
        for (name, text) in files { try write(text, to: name) }
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    public func write(_ text: String, to name: String) throws {
        let file = "\(path)/\(name)"
        let folder = (file as NSString).deletingLastPathComponent
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: URL(fileURLWithPath: file))
    }

    public func read(_ name: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(fileURLWithPath: "\(path)/\(name)")), as: UTF8.self)
    }

    /// The permissions of a file or a folder.
    public func mode(_ name: String) -> UInt16 {
        let attributes = try? FileManager.default.attributesOfItem(atPath: "\(path)/\(name)")
        return (attributes?[.posixPermissions] as? NSNumber)?.uint16Value ?? 0
    }

    /// The session's history: the folder of state is `state`.
    public static let history = "state/sennit/history"

    /// The variables of a process whose user has this folder.
    func environment(_ changes: [String: String?]) -> [String: String] {
        var result = [
            "HOME": path, "XDG_STATE_HOME": "\(path)/state", "TERM": "xterm", "LANG": "C.UTF-8",
            "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
        ]
        for (name, value) in changes { result[name] = value }
        return result
    }
}
