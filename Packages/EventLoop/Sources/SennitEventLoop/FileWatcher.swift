// SPDX-License-Identifier: MIT
import CUV

extension EventLoop {
    /// Watches a file, or a directory and what is directly in it.
    @discardableResult
    public func watchFile(_ path: String, _ completion: @escaping Completion<FileWatcher>) -> Operation {
        WatchFile(core, path, completion).launch()
    }
}

/// Something that happened to a file.
public struct FileEvent: Sendable, Hashable {
    public enum Kind: Sendable {
        /// It appeared, disappeared or has another name.
        case renamed
        /// Its contents, or what the system knows about it, changed.
        case changed
    }

    public let kind: Kind
    /// The name of the file, without directories, if the system tells it.
    public let name: String?

    public init(kind: Kind, name: String?) {
        self.kind = kind
        self.name = name
    }
}

/// Tells what happens to a file or directory. One that is dropped stops watching.
public final class FileWatcher: Sendable {
    public let path: String
    private let source: EventSource<FileEvent>

    fileprivate init(_ source: EventSource<FileEvent>, _ path: String) {
        self.source = source
        self.path = path
    }

    deinit { stop() }

    /// Completes with the next event. What happened since the last time is told in order, the same thing once.
    @discardableResult
    public func next(_ completion: @escaping Completion<FileEvent>) -> Operation {
        NextEvent(source, owner: self, path, completion).launch()
    }

    /// Stops watching.
    public func stop() { source.core.submit(.close(source)) }
}

private final class FileEventSource: EventSource<FileEvent>, @unchecked Sendable {
    func watch(_ path: String) -> Int32 {
        let loop = core.loop
        var status = open(UV_FS_EVENT) { uv_fs_event_init(loop, $0.assumingMemoryBound(to: uv_fs_event_t.self)) }
        guard status == 0, let memory else { return status }
        status = uv_fs_event_start(
            memory.assumingMemoryBound(to: uv_fs_event_t.self),
            { handle, name, events, status in
                let source = unsafeDowncast(HandleOwner.of(handle), to: FileEventSource.self)
                if status < 0 { return source.report(failure: status) }
                let name = name.map { String(cString: $0) }
                if UInt32(events) & UV_RENAME.rawValue != 0 { source.report(FileEvent(kind: .renamed, name: name)) }
                if UInt32(events) & UV_CHANGE.rawValue != 0 { source.report(FileEvent(kind: .changed, name: name)) }
            }, path, 0)
        if status < 0 { close() }
        return status
    }
}

private final class WatchFile: Request<FileWatcher>, @unchecked Sendable {
    private let path: String

    init(_ core: LoopCore, _ path: String, _ completion: @escaping Completion<FileWatcher>) {
        self.path = path
        super.init(core, "watch", path, completion)
    }

    override func start() {
        if path.utf8.contains(0) { return fail(Status.invalid) }
        let source = FileEventSource(core)
        let status = source.watch(path)
        if status < 0 { fail(status) } else { succeed(FileWatcher(source, path)) }
    }
}
