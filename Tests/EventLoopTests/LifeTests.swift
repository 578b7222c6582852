// SPDX-License-Identifier: MIT
import SennitEventLoop
import Testing

extension EventLoopTests {
    /// Beginning and end of a loop, and what it keeps alive.
    @Suite struct LifeTests {
        @Test func aLoopThatDidNothingStops() throws {
            let loop = try EventLoop()
            loop.stop()
            loop.stop()
            #expect(loop.pendingOperations == 0)
        }

        @Test func stoppingCompletesEverything() async throws {
            let loop = try EventLoop()
            let (listener, client, server) = try await loop.pair()
            let pending = [
                Pending { client.read($0) }, Pending { server.read($0) },
            ]
            let accept = Pending { listener.accept($0) }
            let write = Pending { server.write([UInt8](repeating: 0, count: 64 << 20), $0) }
            loop.stop()
            for read in pending { #expect(await read.code == "ECANCELED") }
            #expect(await accept.code == "ECANCELED")
            #expect(await write.code == "ECANCELED")
            #expect(loop.pendingOperations == 0)
            #expect(loop.openHandles == 0)
        }

        @Test func stoppingCompletesWhatIsBeingLookedUp() async throws {
            let loop = try EventLoop()
            let lookups = (0..<20).map { number in Pending { loop.resolve("nowhere\(number).invalid", $0) } }
            loop.stop()
            for lookup in lookups { #expect(await lookup.code != nil) }
            #expect(loop.pendingOperations == 0)
        }

        @Test func afterTheEndOperationsAreCancelled() async throws {
            let loop = try EventLoop()
            let (listener, client, _) = try await loop.pair()
            loop.stop()
            #expect(await code { client.read($0) } == "ECANCELED")
            #expect(await code { listener.accept($0) } == "ECANCELED")
            #expect(await code { loop.resolve("localhost", $0) } == "ECANCELED")
            #expect(loop.pendingOperations == 0)
        }

        @Test func completionsRunOnTheLoopsThreadAndMayStopIt() async throws {
            let loop = try EventLoop()
            #expect(!loop.isCurrent)
            let wasCurrent = await withCheckedContinuation { continuation in
                _ = loop.resolve("127.0.0.1") { _ in
                    loop.stop()
                    continuation.resume(returning: loop.isCurrent)
                }
            }
            #expect(wasCurrent)
        }

        @Test func aDroppedLoopStops() async throws {
            var loop: EventLoop? = try EventLoop()
            let pair = try await #require(loop).pair()
            let read = Pending { pair.client.read($0) }
            loop = nil
            #expect(await read.code == "ECANCELED")
        }

        @Test func aDroppedStreamClosesItself() async throws {
            let loop = try EventLoop()
            let listener = try await value { loop.listen(port: 0, $0) }
            let port = try #require(listener.port)
            var client: Stream? = try await value { loop.connect(host: "127.0.0.1", port: port, $0) }
            let server = try await value { listener.accept($0) }
            try await client?.write("last words")
            client = nil
            #expect(try await server.readAll() == Array("last words".utf8))
        }

        @Test func anOperationKeepsItsStreamAlive() async throws {
            let loop = try EventLoop()
            let listener = try await value { loop.listen(port: 0, $0) }
            let port = try #require(listener.port)
            var client: Stream? = try await value { loop.connect(host: "127.0.0.1", port: port, $0) }
            let server = try await value { listener.accept($0) }
            let read = client.map { client in Pending { client.read($0) } }
            client = nil
            try await server.write("still there")
            #expect(try await read?.outcome.get() == Array("still there".utf8))
            // With the operation done, nothing holds it.
            #expect(try await server.readAll() == [])
        }

        @Test func operationsAreCountedWhileUnderWay() async throws {
            let loop = try EventLoop()
            let (_, client, server) = try await loop.pair()
            let read = Pending { server.read($0) }
            #expect(loop.pendingOperations >= 1)
            try await client.write("x")
            _ = await read.outcome
            loop.stop()
            #expect(loop.pendingOperations == 0)
        }

        @Test func submissionsFromManyThreadsAllComplete() async throws {
            let loop = try EventLoop()
            let completed = Counter()
            await withTaskGroup { group in
                for _ in 0..<8 {
                    group.addTask {
                        for _ in 0..<2000 {
                            _ = await outcome { loop.resolve("127.0.0.1", $0) }
                            completed.add()
                        }
                    }
                }
            }
            #expect(completed.value == 16000)
        }

        @Test func stoppingWhileOthersSubmitLosesNoCompletion() async throws {
            for _ in 0..<20 {
                let loop = try EventLoop()
                await withTaskGroup { group in
                    for _ in 0..<4 {
                        group.addTask { for _ in 0..<200 { _ = await outcome { loop.resolve("127.0.0.1", $0) } } }
                    }
                    group.addTask { loop.stop() }
                }
                #expect(loop.pendingOperations == 0)
            }
        }
    }
}
