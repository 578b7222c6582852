// SPDX-License-Identifier: MIT
import CUV

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// What is to be run.
struct Command: Sendable {
    let path: String
    let arguments: [String]
    let environment: [String: String]?
    let directory: String?
    /// Standard input, output and error.
    let streams: [ChildStream]

    init(
        _ path: String, _ arguments: [String], _ environment: [String: String]?, _ directory: String?,
        _ streams: [ChildStream]
    ) {
        self.path = path
        self.arguments = arguments
        self.environment = environment
        self.directory = directory
        self.streams = streams
    }

    var variables: [String]? { environment.map { $0.map { "\($0.key)=\($0.value)" } } }

    /// Whether all can be said to the system, whose strings end at the first zero byte.
    var isValid: Bool {
        let strings = [path, directory ?? ""] + arguments + (variables ?? [])
        return !path.isEmpty && !strings.contains { $0.utf8.contains(0) }
    }
}

/// A child process on the loop's thread. The handle stays open until the child has ended, whoever still
/// wants to know; then libuv has reaped it.
final class Child: HandleOwner, @unchecked Sendable {
    private var waiters = OperationList<WaitOperation>()
    private var exit: ExitStatus?
    private var isRunning = false

    private var process: UnsafeMutablePointer<uv_process_t>? { memory?.assumingMemoryBound(to: uv_process_t.self) }

    /// Starts the child; gives its number. `streams` are those that are pipes.
    func start(_ command: Command, _ streams: [SocketStream?]) throws(StatusError) -> Int {
        guard command.isValid else { throw StatusError(Status.invalid) }
        var containers = zip(command.streams, streams).enumerated().map { descriptor, pair in
            Child.container(pair.0, pair.1, Int32(descriptor))
        }
        var status: Int32 = 0
        withCStrings([command.path] + command.arguments) { arguments in
            withCStrings(command.variables ?? []) { variables in
                containers.withUnsafeMutableBufferPointer { containers in
                    var options = uv_process_options_t()
                    options.exit_cb = { process, status, signal in
                        unsafeDowncast(HandleOwner.of(process), to: Child.self).exited(status, signal)
                    }
                    options.file = UnsafePointer(arguments[0])
                    options.args = arguments
                    options.env = command.environment == nil ? nil : variables
                    options.stdio = containers.baseAddress
                    options.stdio_count = Int32(containers.count)
                    status = withOptionalCString(command.directory) { directory in
                        options.cwd = directory
                        return spawn(&options)
                    }
                }
            }
        }
        try StatusError.check(status)
        // libuv hears of the end of children by this signal.
        core.watchSignal(SIGCHLD)
        isRunning = true
        return Int(process?.pointee.pid ?? 0)
    }

    private func spawn(_ options: UnsafePointer<uv_process_options_t>) -> Int32 {
        let loop = core.loop
        var status: Int32 = 0
        // Unlike others, this makes a handle also when it fails.
        let opened = open(UV_PROCESS) {
            status = uv_spawn(loop, $0.assumingMemoryBound(to: uv_process_t.self), options)
            return 0
        }
        if status < 0 { close() }
        return opened < 0 ? opened : status
    }

    private static func container(_ kind: ChildStream, _ stream: SocketStream?, _ descriptor: Int32)
        -> uv_stdio_container_t
    {
        var container = uv_stdio_container_t()
        switch kind {
        case .ignore: container.flags = UV_IGNORE
        case .inherit:
            container.flags = UV_INHERIT_FD
            container.data.fd = descriptor
        case .pipe:
            let direction = descriptor == 0 ? UV_READABLE_PIPE : UV_WRITABLE_PIPE
            container.flags = uv_stdio_flags(rawValue: UV_CREATE_PIPE.rawValue | direction.rawValue)
            container.data.stream = stream?.stream
        }
        return container
    }

    private func exited(_ status: Int64, _ signal: Int32) {
        let exit = ExitStatus(status: Int(status), signal: signal)
        self.exit = exit
        while let waiter = waiters.popFirst() { waiter.succeed(exit) }
        close()
    }

    override func willClose() {
        waiters.failAll(Status.cancelled)
        if isRunning { core.unwatchSignal(SIGCHLD) }
        isRunning = false
    }

    func wait(_ operation: WaitOperation) {
        if let exit { return operation.succeed(exit) }
        if !isOpen { return operation.fail(Status.cancelled) }
        waiters.append(operation)
    }

    func cancel(_ operation: WaitOperation) {
        if waiters.remove(operation) { operation.fail(Status.cancelled) }
    }

    func kill(_ signal: Int32) -> Int32 {
        guard let process else { return Status.noSuchProcess }
        return uv_process_kill(process, signal)
    }
}

/// Calls `body` with an array of C strings that ends with a null pointer.
private func withCStrings(_ strings: [String], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Void) {
    let copies = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(capacity: strings.count + 1)
    for (index, string) in strings.enumerated() { (copies + index).initialize(to: strdup(string)) }
    (copies + strings.count).initialize(to: nil)
    body(copies)
    for index in strings.indices { free(copies[index]) }
    copies.deallocate()
}

private func withOptionalCString(_ string: String?, _ body: (UnsafePointer<CChar>?) -> Int32) -> Int32 {
    guard let string else { return body(nil) }
    return string.withCString { body($0) }
}
