// SPDX-License-Identifier: MIT
import CUV

extension EventLoop {
    /// A stream over what the process has open as `descriptor` (0, 1 and 2 are standard input, output and error),
    /// whatever that is: a terminal, a pipe, a socket, a file.
    ///
    /// The stream has a descriptor of its own, so that closing it leaves `descriptor` open. A socket, and a pipe
    /// where the system cannot open it anew, become non-blocking for everyone who shares them.
    @discardableResult
    public func stream(for descriptor: Int32, _ completion: @escaping Completion<Stream>) -> Operation {
        AdoptOperation(core, descriptor, completion).launch()
    }
}

private final class AdoptOperation: Request<Stream>, @unchecked Sendable {
    private let descriptor: Int32

    init(_ core: LoopCore, _ descriptor: Int32, _ completion: @escaping Completion<Stream>) {
        self.descriptor = descriptor
        super.init(core, "open", "descriptor \(descriptor)", completion)
    }

    override func start() {
        let type = uv_guess_handle(descriptor)
        let own = sennit_own_descriptor(descriptor, type == UV_NAMED_PIPE ? 1 : 0)
        if own < 0 { return fail(own) }
        if type == UV_FILE { return succeed(Stream(FileStream(OpenFile(core, own)))) }
        let stream = SocketStream(core)
        let status: Int32
        switch type {
        case UV_TCP: status = stream.openTCP(own)
        case UV_NAMED_PIPE: status = stream.openPipe(own)
        case UV_TTY: status = stream.openTerminal(own)
        default:
            Descriptor.close(own)
            status = Status.invalid
        }
        if status < 0 { fail(status) } else { succeed(Stream(stream)) }
    }
}

extension SocketStream {
    /// Makes a stream of a terminal.
    fileprivate func openTerminal(_ descriptor: Int32) -> Int32 {
        let loop = core.loop
        let status = open(UV_TTY) { uv_tty_init(loop, $0.assumingMemoryBound(to: uv_tty_t.self), descriptor, 0) }
        // libuv has opened the terminal anew, if it could, and does not use this one.
        var used: Int32 = -1
        if status < 0 || uv_fileno(handle, &used) != 0 || used != descriptor { Descriptor.close(descriptor) }
        return status
    }
}
