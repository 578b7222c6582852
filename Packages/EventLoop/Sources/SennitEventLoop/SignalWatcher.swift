// SPDX-License-Identifier: MIT
import CUV

extension EventLoop {
    /// Watches a signal, which from then on does to the process nothing else. Several may watch one.
    @discardableResult
    public func watchSignal(_ signal: Int32, _ completion: @escaping Completion<SignalWatcher>) -> Operation {
        WatchSignal(core, signal, completion).launch()
    }
}

/// Tells of a signal to the process. One that is dropped stops watching.
public final class SignalWatcher: Sendable {
    public let signal: Int32
    private let source: EventSource<Int32>

    fileprivate init(_ source: EventSource<Int32>, _ signal: Int32) {
        self.source = source
        self.signal = signal
    }

    deinit { stop() }

    /// Completes with the signal's number when it arrives. If it arrived since the last time, however often,
    /// that is at once.
    @discardableResult
    public func next(_ completion: @escaping Completion<Int32>) -> Operation {
        NextEvent(source, owner: self, "signal \(signal)", completion).launch()
    }

    /// Stops watching. When nobody does any more, the signal does again what it did before to any process.
    public func stop() { source.core.submit(.close(source)) }
}

private final class SignalSource: EventSource<Int32>, @unchecked Sendable {
    private let signal: Int32
    private var isWatching = false

    init(_ core: LoopCore, _ signal: Int32) {
        self.signal = signal
        super.init(core)
    }

    func watch() -> Int32 {
        let loop = core.loop
        var status = open(UV_SIGNAL) { uv_signal_init(loop, $0.assumingMemoryBound(to: uv_signal_t.self)) }
        guard status == 0, let memory else { return status }
        status = uv_signal_start(
            memory.assumingMemoryBound(to: uv_signal_t.self),
            { handle, signal in unsafeDowncast(HandleOwner.of(handle), to: SignalSource.self).report(signal) }, signal)
        if status == 0 {
            isWatching = true
            core.watchSignal(signal)
        } else {
            close()
        }
        return status
    }

    override func willClose() {
        super.willClose()
        if isWatching { core.unwatchSignal(signal) }
    }
}

private final class WatchSignal: Request<SignalWatcher>, @unchecked Sendable {
    private let signal: Int32

    init(_ core: LoopCore, _ signal: Int32, _ completion: @escaping Completion<SignalWatcher>) {
        self.signal = signal
        super.init(core, "watch", "signal \(signal)", completion)
    }

    override func start() {
        let source = SignalSource(core, signal)
        let status = source.watch()
        if status < 0 { fail(status) } else { succeed(SignalWatcher(source, signal)) }
    }
}
