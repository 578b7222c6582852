// SPDX-License-Identifier: MIT
import SennitEventLoop
import Synchronization

/// An event loop that is made when it is first needed: most programs need none.
final class LazyEventLoop: Sendable {
    private let made = Mutex<EventLoop?>(nil)

    func get() throws(EventLoopError) -> EventLoop {
        let result: Result<EventLoop, EventLoopError> = made.withLock { made in
            if let made { return .success(made) }
            do throws(EventLoopError) {
                let new = try EventLoop()
                made = new
                return .success(new)
            } catch {
                return .failure(error)
            }
        }
        return try result.get()
    }

    func stop() { made.withLock { $0 }?.stop() }
}
