// SPDX-License-Identifier: MIT
import CUV

/// What a child process has as its standard input, output or error.
public enum ChildStream: Sendable {
    /// The same as this process.
    case inherit
    /// Nothing: reading gives the end, what is written is gone.
    case ignore
    /// A stream whose other end `Process` has.
    case pipe
}

/// How a process ended.
public struct ExitStatus: Sendable, Hashable {
    /// What it exited with; 0 if a signal ended it.
    public let status: Int
    /// The signal that ended it; 0 if it exited.
    public let signal: Int32

    public init(status: Int, signal: Int32) {
        self.status = status
        self.signal = signal
    }
}

extension EventLoop {
    /// Starts a program.
    ///
    /// The child gets no descriptors but the three standard ones (and what other code of this process opens
    /// without close-on-exec), no blocked signals and none ignored.
    ///
    /// - Parameters:
    ///   - path: the program; without a slash, it is looked for in `PATH`.
    ///   - arguments: those after the program's name.
    ///   - environment: nil for that of this process.
    ///   - directory: where the child works; nil for where this process does.
    @discardableResult
    public func spawn(
        _ path: String, _ arguments: [String] = [], environment: [String: String]? = nil, directory: String? = nil,
        input: ChildStream = .inherit, output: ChildStream = .inherit, error: ChildStream = .inherit,
        _ completion: @escaping Completion<Process>
    ) -> Operation {
        SpawnOperation(
            core, Command(path, arguments, environment, directory, [input, output, error]), completion
        ).launch()
    }
}

/// A child process. Dropping it neither ends it nor leaves a zombie.
public final class Process: Sendable {
    public let pid: Int
    /// Our ends of those that are pipes: what is written to `input` the child reads.
    public let input: Stream?
    public let output: Stream?
    public let error: Stream?
    private let child: Child

    fileprivate init(_ child: Child, _ pid: Int, _ streams: [Stream?]) {
        self.child = child
        self.pid = pid
        input = streams[0]
        output = streams[1]
        error = streams[2]
    }

    /// Completes when the process has ended; at once if it has already. What it wrote may not be read yet.
    @discardableResult
    public func wait(_ completion: @escaping Completion<ExitStatus>) -> Operation {
        WaitOperation(child, pid, completion).launch()
    }

    /// Sends the process a signal; `ESRCH` if it has ended.
    @discardableResult
    public func kill(_ signal: Int32, _ completion: @escaping Completion<Void> = { _ in }) -> Operation {
        KillOperation(child, pid, signal, completion).launch()
    }
}

final class WaitOperation: Request<ExitStatus>, @unchecked Sendable {
    private let child: Child

    fileprivate init(_ child: Child, _ pid: Int, _ completion: @escaping Completion<ExitStatus>) {
        self.child = child
        super.init(child.core, "wait", "process \(pid)", completion)
    }

    override func start() { child.wait(self) }
    override func abort() { child.cancel(self) }
}

private final class KillOperation: Request<Void>, @unchecked Sendable {
    private let child: Child
    private let signal: Int32

    init(_ child: Child, _ pid: Int, _ signal: Int32, _ completion: @escaping Completion<Void>) {
        self.child = child
        self.signal = signal
        super.init(child.core, "kill", "process \(pid)", completion)
    }

    override func start() {
        let status = child.kill(signal)
        if status < 0 { fail(status) } else { succeed(()) }
    }
}

private final class SpawnOperation: Request<Process>, @unchecked Sendable {
    private let command: Command

    init(_ core: LoopCore, _ command: Command, _ completion: @escaping Completion<Process>) {
        self.command = command
        super.init(core, "spawn", command.path, completion)
    }

    override func start() {
        let child = Child(core)
        var streams: [SocketStream?] = []
        for kind in command.streams {
            let stream = kind == .pipe ? SocketStream(core) : nil
            let status = stream?.openPipe() ?? 0
            if status < 0 {
                for stream in streams { stream?.close() }
                return fail(status)
            }
            streams.append(stream)
        }
        do throws(StatusError) {
            let pid = try child.start(command, streams)
            succeed(Process(child, pid, streams.map { $0.map { Stream($0) } }))
        } catch {
            for stream in streams { stream?.close() }
            fail(error.status)
        }
    }
}
