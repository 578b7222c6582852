// SPDX-License-Identifier: MIT
import CUV
import Synchronization

/// What a path led to.
public enum OpenedFile: Sendable {
    case file(File)
    case device(Device)
}

/// An open named pipe, terminal or socket: a file without positions. It is non-blocking, and closed when it is dropped.
public final class Device: Sendable {
    /// What it was opened as.
    public let path: String
    private let descriptor: Atomic<Int32>

    fileprivate init(_ descriptor: Int32, _ path: String) {
        self.descriptor = Atomic(descriptor)
        self.path = path
    }

    deinit {
        let descriptor = take()
        if descriptor >= 0 { Descriptor.close(descriptor) }
    }

    /// The descriptor, which from now on is the caller's to close; -1 if somebody has it already.
    public func take() -> Int32 { descriptor.exchange(-1, ordering: .acquiringAndReleasing) }
}

extension EventLoop {
    /// Opens a file of any kind.
    ///
    /// A named pipe that is to be written to is opened when somebody reads from it. No thread waits for that.
    @discardableResult
    public func openAny(
        _ path: String, _ options: OpenOptions, permissions: Int = 0o666, _ completion: @escaping Completion<OpenedFile>
    ) -> Operation {
        OpenOperation(core, path, options, permissions, completion).launch()
    }

    /// Opens a file. What has no positions is refused with `ESPIPE`.
    @discardableResult
    public func open(
        _ path: String, _ options: OpenOptions, permissions: Int = 0o666, _ completion: @escaping Completion<File>
    ) -> Operation {
        openAny(path, options, permissions: permissions) { result in
            completion(
                result.flatMap { opened in
                    switch opened {
                    case .file(let file): return .success(file)
                    case .device(let device):
                        // Closed before anybody hears of it.
                        Descriptor.close(device.take())
                        return .failure(IOError(Status.noPositions, "open", path))
                    }
                })
        }
    }
}

/// Opens without waiting, if need be again and again.
private final class OpenOperation: Request<OpenedFile>, @unchecked Sendable {
    /// Milliseconds.
    private static let pause: UInt64 = 10

    private let path: String
    private let flags: Int32
    private let permissions: Int32
    private var attempt: FileRequest<OpenedFile>?
    private var timer: Timer?

    init(
        _ core: LoopCore, _ path: String, _ options: OpenOptions, _ permissions: Int,
        _ completion: @escaping Completion<OpenedFile>
    ) {
        self.path = path
        flags = options.flags | sennit_open_flags()
        self.permissions = Int32(truncatingIfNeeded: permissions)
        super.init(core, "open", path, completion)
    }

    override func start() {
        let request = FileRequest<OpenedFile>(
            core, "open", path, { [self] in opened($0) },
            begin: { [path, flags, permissions] in uv_fs_open($0, $1, path, flags, permissions, $3) },
            discard: { Descriptor.close(Int32($0.pointee.result)) },
            convert: { [core, path] request, _ in OpenOperation.opened(core, Int32(request.pointee.result), path) })
        attempt = request
        core.operationBegan()
        request.start()
    }

    private func opened(_ result: Result<OpenedFile, IOError>) {
        attempt = nil
        guard case .failure(let error) = result, error.code == "ENXIO", isNamedPipe else { return finish(result) }
        let timer = Timer(core)
        let status = timer.start(milliseconds: OpenOperation.pause) { [self] in
            self.timer = nil
            if isCompleted { return }
            if core.isStopping { fail(Status.cancelled) } else { start() }
        }
        if status == 0 { self.timer = timer } else { fail(status) }
    }

    private var isNamedPipe: Bool {
        var request = uv_fs_t()
        defer { uv_fs_req_cleanup(&request) }
        return uv_fs_stat(core.loop, &request, path, nil) == 0 && FileKind(mode: request.statbuf.st_mode) == .pipe
    }

    /// Files of the system's pool, or what waits until it is ready.
    private static func opened(_ core: LoopCore, _ descriptor: Int32, _ path: String) -> OpenedFile {
        var request = uv_fs_t()
        defer { uv_fs_req_cleanup(&request) }
        let isKnown = uv_fs_fstat(core.loop, &request, descriptor, nil) == 0
        let kind = isKnown ? FileKind(mode: request.statbuf.st_mode) : .unknown
        let isDevice = kind == .pipe || kind == .socket || uv_guess_handle(descriptor) == UV_TTY
        return isDevice ? .device(Device(descriptor, path)) : .file(File(OpenFile(core, descriptor), path))
    }

    override func abort() {
        fail(Status.cancelled)
        attempt?.abort()
        timer?.close()
    }
}

/// Waits, once.
private final class Timer: HandleOwner, @unchecked Sendable {
    private var answer: (() -> Void)?

    /// `answer` is called later, once: when the time is over, or when this is closed before, as at the loop's end.
    func start(milliseconds: UInt64, _ answer: @escaping () -> Void) -> Int32 {
        let loop = core.loop
        var status = open(UV_TIMER) { uv_timer_init(loop, $0.assumingMemoryBound(to: uv_timer_t.self)) }
        guard status == 0, let memory else { return status }
        self.answer = answer
        status = uv_timer_start(
            memory.assumingMemoryBound(to: uv_timer_t.self),
            { handle in unsafeDowncast(HandleOwner.of(handle), to: Timer.self).close() }, milliseconds, 0)
        if status < 0 { close() }
        return status
    }

    override func willClose() {
        let answer = answer
        self.answer = nil
        answer?()
    }
}
