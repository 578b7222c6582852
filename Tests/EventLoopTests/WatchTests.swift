// SPDX-License-Identifier: MIT
import SennitEventLoop
import Testing

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

extension EventLoopTests {
    @Suite struct WatchTests {
        let loop: EventLoop

        init() throws { loop = try EventLoop() }

        @Test func aSignalIsDelivered() async throws {
            let watcher = try await value { loop.watchSignal(SIGUSR1, $0) }
            let next = Pending { watcher.next($0) }
            kill(getpid(), SIGUSR1)
            #expect(try await next.outcome.get() == SIGUSR1)
            // One that arrives when nobody waits is not lost.
            kill(getpid(), SIGUSR1)
            #expect(try await value { watcher.next($0) } == SIGUSR1)
        }

        @Test func everyWatcherHearsOfASignal() async throws {
            let other = try EventLoop()
            let watchers = [
                try await value { loop.watchSignal(SIGUSR2, $0) }, try await value { loop.watchSignal(SIGUSR2, $0) },
                try await value { other.watchSignal(SIGUSR2, $0) },
            ]
            let waits = watchers.map { watcher in Pending { watcher.next($0) } }
            kill(getpid(), SIGUSR2)
            for wait in waits { #expect(try await wait.outcome.get() == SIGUSR2) }
        }

        @Test func watchingASignalIsCancelledAndStopped() async throws {
            let watcher = try await value { loop.watchSignal(SIGUSR1, $0) }
            let first = Pending { watcher.next($0) }
            let second = Pending { watcher.next($0) }
            first.operation.cancel()
            #expect(await first.code == "ECANCELED")
            watcher.stop()
            #expect(await second.code == "ECANCELED")
            #expect(await code { watcher.next($0) } == "EBADF")
        }

        @Test func noSuchSignalIsAnError() async {
            #expect(await code { loop.watchSignal(0, $0) } == "EINVAL")
            #expect(await code { loop.watchSignal(SIGKILL, $0) } == "EINVAL")
            #expect(await code { loop.watchSignal(10_000, $0) } == "EINVAL")
        }

        @Test func changesOfAFileAreReported() async throws {
            try await loop.withScratchDirectory { directory in
                let path = "\(directory)/file"
                try await loop.make(path)
                let watcher = try await value { loop.watchFile(path, $0) }
                let next = Pending { watcher.next($0) }
                try await loop.make(path, "text")
                #expect(try await next.outcome.get().kind == .changed)
            }
        }

        @Test func whatAppearsInADirectoryIsReported() async throws {
            try await loop.withScratchDirectory { directory in
                let watcher = try await value { loop.watchFile(directory, $0) }
                let next = Pending { watcher.next($0) }
                try await loop.make("\(directory)/new", "text")
                #expect(try await next.outcome.get() == FileEvent(kind: .renamed, name: "new"))
                // What happened meanwhile, however often, comes once.
                #expect(try await value { watcher.next($0) } == FileEvent(kind: .changed, name: "new"))
                let last = Pending { watcher.next($0) }
                watcher.stop()
                #expect(await last.code == "ECANCELED")
            }
        }

        @Test func watchingWhatDoesNotExistIsAnError() async {
            #expect(await code { loop.watchFile("/nonexistent/file", $0) } == "ENOENT")
        }
    }
}
