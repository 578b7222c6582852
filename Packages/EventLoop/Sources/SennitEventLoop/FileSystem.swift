// SPDX-License-Identifier: MIT
import CUV

/// What the system knows about a file.
public struct FileStatus: Sendable, Equatable {
    public let size: Int
    public let kind: FileKind
    /// Permission bits: read, write and execute for owner, group and others.
    public let permissions: Int
    /// When the contents last changed: seconds since 1970, and nanoseconds of the second.
    public let modificationTime: (seconds: Int, nanoseconds: Int)
    /// These two together name the file, whatever path led to it.
    public let device: UInt64
    public let inode: UInt64

    init(_ status: uv_stat_t) {
        size = Int(clamping: status.st_size)
        kind = FileKind(mode: status.st_mode)
        permissions = Int(status.st_mode & 0o7777)
        modificationTime = (status.st_mtim.tv_sec, status.st_mtim.tv_nsec)
        device = status.st_dev
        inode = status.st_ino
    }

    public static func == (a: FileStatus, b: FileStatus) -> Bool {
        a.size == b.size && a.kind == b.kind && a.permissions == b.permissions
            && a.modificationTime == b.modificationTime && a.device == b.device && a.inode == b.inode
    }
}

/// What a name in the file system stands for.
public enum FileKind: Sendable {
    case file, directory, link, pipe, socket, characterDevice, blockDevice, unknown

    init(mode: UInt64) {
        self =
            switch mode & 0o170000 {
            case 0o100000: .file
            case 0o040000: .directory
            case 0o120000: .link
            case 0o010000: .pipe
            case 0o140000: .socket
            case 0o020000: .characterDevice
            case 0o060000: .blockDevice
            default: .unknown
            }
    }

    init(_ type: uv_dirent_type_t) {
        self =
            switch type {
            case UV_DIRENT_FILE: .file
            case UV_DIRENT_DIR: .directory
            case UV_DIRENT_LINK: .link
            case UV_DIRENT_FIFO: .pipe
            case UV_DIRENT_SOCKET: .socket
            case UV_DIRENT_CHAR: .characterDevice
            case UV_DIRENT_BLOCK: .blockDevice
            default: .unknown
            }
    }
}

/// A name in a directory.
public struct DirectoryEntry: Sendable, Hashable {
    public let name: String
    /// `unknown` where the file system does not say without being asked about each.
    public let kind: FileKind
}

extension EventLoop {
    /// What the system knows about the file at `path`; with `followingLinks`, about what a link leads to.
    @discardableResult
    public func status(
        of path: String, followingLinks: Bool = true, _ completion: @escaping Completion<FileStatus>
    ) -> Operation {
        request(
            "stat", path, completion,
            begin: { followingLinks ? uv_fs_stat($0, $1, path, $3) : uv_fs_lstat($0, $1, path, $3) },
            convert: { request, _ in FileStatus(request.pointee.statbuf) })
    }

    /// Removes a file.
    @discardableResult
    public func remove(_ path: String, _ completion: @escaping Completion<Void>) -> Operation {
        request("unlink", path, completion, begin: { uv_fs_unlink($0, $1, path, $3) }, convert: { _, _ in })
    }

    /// Gives a file another path, replacing what is there.
    @discardableResult
    public func rename(_ path: String, to newPath: String, _ completion: @escaping Completion<Void>) -> Operation {
        request(
            "rename", path, completion,
            begin: { newPath.utf8.contains(0) ? Status.invalid : uv_fs_rename($0, $1, path, newPath, $3) },
            convert: { _, _ in })
    }

    @discardableResult
    public func makeDirectory(
        _ path: String, permissions: Int = 0o777, _ completion: @escaping Completion<Void>
    ) -> Operation {
        request(
            "mkdir", path, completion,
            begin: { uv_fs_mkdir($0, $1, path, Int32(truncatingIfNeeded: permissions), $3) }, convert: { _, _ in })
    }

    /// Removes an empty directory.
    @discardableResult
    public func removeDirectory(_ path: String, _ completion: @escaping Completion<Void>) -> Operation {
        request("rmdir", path, completion, begin: { uv_fs_rmdir($0, $1, path, $3) }, convert: { _, _ in })
    }

    /// What is in a directory, without `.` and `..`.
    @discardableResult
    public func list(_ path: String, _ completion: @escaping Completion<[DirectoryEntry]>) -> Operation {
        request("list", path, completion, begin: { uv_fs_scandir($0, $1, path, 0, $3) }) { request, _ in
            var entries: [DirectoryEntry] = []
            var entry = uv_dirent_t()
            while uv_fs_scandir_next(request, &entry) == 0 {
                if let name = entry.name {
                    entries.append(DirectoryEntry(name: String(cString: name), kind: FileKind(entry.type)))
                }
            }
            return entries
        }
    }

    /// Makes a directory whose name is `prefix` and six more characters; gives its path.
    @discardableResult
    public func makeTemporaryDirectory(prefix: String, _ completion: @escaping Completion<String>) -> Operation {
        request("mkdtemp", prefix, completion, begin: { uv_fs_mkdtemp($0, $1, prefix + "XXXXXX", $3) }) { request, _ in
            String(cString: request.pointee.path)
        }
    }

    /// The path without links and `..`.
    @discardableResult
    public func realPath(_ path: String, _ completion: @escaping Completion<String>) -> Operation {
        request("realpath", path, completion, begin: { uv_fs_realpath($0, $1, path, $3) }) { request, _ in
            String(cString: request.pointee.ptr.assumingMemoryBound(to: CChar.self))
        }
    }

    /// Makes a symbolic link at `path` that leads to `target`.
    @discardableResult
    public func makeLink(_ path: String, to target: String, _ completion: @escaping Completion<Void>) -> Operation {
        request(
            "symlink", path, completion,
            begin: { target.utf8.contains(0) ? Status.invalid : uv_fs_symlink($0, $1, target, path, 0, $3) },
            convert: { _, _ in })
    }

    /// Sets the permission bits of a file.
    @discardableResult
    public func setPermissions(
        _ path: String, _ permissions: Int, _ completion: @escaping Completion<Void>
    ) -> Operation {
        request(
            "chmod", path, completion,
            begin: { uv_fs_chmod($0, $1, path, Int32(truncatingIfNeeded: permissions), $3) }, convert: { _, _ in })
    }

    private func request<Value: Sendable>(
        _ name: StaticString, _ path: String, _ completion: @escaping Completion<Value>,
        begin: @escaping FileRequest<Value>.Begin, convert: @escaping FileRequest<Value>.Convert
    ) -> Operation {
        FileRequest(core, name, path, completion, begin: begin, convert: convert).launch()
    }
}
