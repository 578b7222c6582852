// SPDX-License-Identifier: MIT
import CUV

/// How a file is opened.
public struct OpenOptions: OptionSet, Sendable {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }

    public static let read = OpenOptions(rawValue: 1)
    public static let write = OpenOptions(rawValue: 2)
    /// Every write goes to the end.
    public static let append = OpenOptions(rawValue: 4)
    /// Made if it does not exist.
    public static let create = OpenOptions(rawValue: 8)
    /// With `create`: it must not exist.
    public static let exclusive = OpenOptions(rawValue: 16)
    /// Emptied.
    public static let truncate = OpenOptions(rawValue: 32)

    /// The system's flags.
    var flags: Int32 {
        let canWrite = contains(.write) || contains(.append)
        var flags = canWrite ? (contains(.read) ? UV_FS_O_RDWR : UV_FS_O_WRONLY) : UV_FS_O_RDONLY
        if contains(.append) { flags |= UV_FS_O_APPEND }
        if contains(.create) { flags |= UV_FS_O_CREAT }
        if contains(.exclusive) { flags |= UV_FS_O_EXCL }
        if contains(.truncate) { flags |= UV_FS_O_TRUNC }
        return flags
    }
}

/// An open file. One that is dropped closes itself, once nothing works on it.
///
/// Positions are the caller's business, which lets any number of reads and writes be under way; without one,
/// the file's own is used and moved on, and the caller should wait for each before the next.
public final class File: Sendable {
    /// What it was opened as.
    public let path: String
    private let file: OpenFile

    init(_ file: OpenFile, _ path: String) {
        self.file = file
        self.path = path
    }

    deinit { file.core.submit(.close(file)) }

    /// Reads at most `limit` bytes from `position` on; none mean the end.
    @discardableResult
    public func read(
        at position: Int? = nil, upTo limit: Int = 64 << 10, _ completion: @escaping Completion<[UInt8]>
    ) -> Operation {
        FileRequest<[UInt8]>.reading(file, path, owner: self, at: position, size: max(limit, 1), completion).launch()
    }

    /// Writes all of `bytes`, from `position` on.
    @discardableResult
    public func write(_ bytes: [UInt8], at position: Int? = nil, _ completion: @escaping Completion<Void>) -> Operation
    {
        WriteFile(self, file, path, bytes[...], position, completion).launch()
    }

    /// Has the system write what it holds back of this file.
    @discardableResult
    public func synchronize(_ completion: @escaping Completion<Void>) -> Operation {
        request("sync", completion, begin: { [file] in uv_fs_fsync($0, $1, file.descriptor, $3) }, convert: { _, _ in })
    }

    /// Cuts the file off after `size` bytes, or adds zeros up to there.
    @discardableResult
    public func truncate(to size: Int, _ completion: @escaping Completion<Void>) -> Operation {
        request(
            "truncate", completion, begin: { [file] in uv_fs_ftruncate($0, $1, file.descriptor, Int64(size), $3) },
            convert: { _, _ in })
    }

    /// What the system knows about the file.
    @discardableResult
    public func status(_ completion: @escaping Completion<FileStatus>) -> Operation {
        request(
            "stat", completion, begin: { [file] in uv_fs_fstat($0, $1, file.descriptor, $3) },
            convert: { request, _ in FileStatus(request.pointee.statbuf) })
    }

    /// Closes once what is under way has come to its end; what is started from now on fails with `EBADF`.
    @discardableResult
    public func close(_ completion: @escaping Completion<Void> = { _ in }) -> Operation {
        CloseOperation(file, path, completion).launch()
    }

    private func request<Value: Sendable>(
        _ name: StaticString, _ completion: @escaping Completion<Value>,
        begin: @escaping FileRequest<Value>.Begin, convert: @escaping FileRequest<Value>.Convert
    ) -> Operation {
        FileRequest(file.core, name, path, file: file, owner: self, completion, begin: begin, convert: convert).launch()
    }
}
