// SPDX-License-Identifier: MIT
import CUV

/// What a descriptor is to be ready for.
public enum Readiness: Sendable {
    case reading, writing
}

extension EventLoop {
    /// Completes when reading from `descriptor`, or writing to it, need not wait: also when it would fail, and at the
    /// end of what is to be read. At once for what is always ready, such as files.
    ///
    /// Whoever else has the descriptor open is not disturbed. Closing it does not end the operation: cancel that first.
    @discardableResult
    public func waitUntilReady(
        _ descriptor: Int32, for readiness: Readiness, _ completion: @escaping Completion<Void>
    ) -> Operation {
        ReadinessOperation(core, descriptor, readiness, completion).launch()
    }
}

private final class ReadinessOperation: Request<Void>, @unchecked Sendable {
    private let descriptor: Int32
    private let readiness: Readiness
    private var poll: DescriptorPoll?

    init(_ core: LoopCore, _ descriptor: Int32, _ readiness: Readiness, _ completion: @escaping Completion<Void>) {
        self.descriptor = descriptor
        self.readiness = readiness
        super.init(core, "wait for", "descriptor \(descriptor)", completion)
    }

    override func start() {
        let poll = DescriptorPoll(core)
        self.poll = poll
        let status = poll.start(descriptor, readiness) { [self] status in
            self.poll = nil
            if status < 0 { fail(status) } else { succeed(()) }
        }
        // What the system cannot wait for is always ready.
        if status == Status.notPermitted { succeed(()) } else if status < 0 { fail(status) }
    }

    override func abort() { poll?.close() }
    override func letGo() { poll = nil }
}

/// Hears once that a descriptor is ready.
private final class DescriptorPoll: HandleOwner, @unchecked Sendable {
    /// One of our own, so that any number may wait for the same.
    private var copy: Int32 = -1
    private var answer: ((Int32) -> Void)?

    /// `answer` is called once, later, with 0 or an error, unless an error is returned.
    func start(_ descriptor: Int32, _ readiness: Readiness, _ answer: @escaping (Int32) -> Void) -> Int32 {
        copy = sennit_duplicate(descriptor)
        if copy < 0 { return copy }
        let (loop, copy) = (core.loop, copy)
        var status = open(UV_POLL) { sennit_poll_init(loop, $0.assumingMemoryBound(to: uv_poll_t.self), copy) }
        guard status == 0, let memory else {
            Descriptor.close(copy)
            return status
        }
        let events = readiness == .reading ? UV_READABLE : UV_WRITABLE
        status = uv_poll_start(memory.assumingMemoryBound(to: uv_poll_t.self), Int32(events.rawValue)) { handle, _, _ in
            // An error is for the one who then reads or writes.
            unsafeDowncast(HandleOwner.of(handle), to: DescriptorPoll.self).finish()
        }
        if status == 0 { self.answer = answer } else { close() }
        return status
    }

    private func finish() {
        let answer = answer
        self.answer = nil
        close()
        answer?(0)
    }

    override func close() {
        if !isOpen { return }
        super.close()
        Descriptor.close(copy)
    }

    override func willClose() {
        let answer = answer
        self.answer = nil
        answer?(Status.cancelled)
    }
}
