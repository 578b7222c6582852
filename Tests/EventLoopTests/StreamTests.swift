// SPDX-License-Identifier: MIT
import SennitEventLoop
import Testing

extension EventLoopTests {
    @Suite struct StreamTests {
        let loop: EventLoop

        init() throws { loop = try EventLoop() }

        @Test func bytesArriveAsWritten() async throws {
            let (_, client, server) = try await loop.pair()
            try await client.write("hello")
            #expect(try await server.readExactly(5) == Array("hello".utf8))
        }

        @Test func emptyWritesComplete() async throws {
            let (_, client, server) = try await loop.pair()
            try await client.write("")
            try await client.write("x")
            #expect(try await server.readExactly(1) == [UInt8(ascii: "x")])
        }

        @Test func theEndReadsAsNoBytes() async throws {
            let (_, client, server) = try await loop.pair()
            client.close()
            #expect(try await server.readAll() == [])
            // And again.
            #expect(try await value { server.read($0) } == [])
        }

        @Test func aHalfClosedStreamStillReads() async throws {
            let (_, client, server) = try await loop.pair()
            try await client.write("question")
            try await value { client.shutdown($0) }
            #expect(try await server.readAll() == Array("question".utf8))
            try await server.write("answer")
            #expect(try await client.readExactly(6) == Array("answer".utf8))
            #expect(await code { client.write([1], $0) } == "EPIPE")
        }

        @Test func shutdownComesAfterWhatIsBeingWritten() async throws {
            let (_, client, server) = try await loop.pair()
            let bytes = [UInt8](repeating: 7, count: 20 << 20)
            let written = Pending { client.write(bytes, $0) }
            let more = Pending { client.write([1, 2, 3], $0) }
            let shutDown = Pending { client.shutdown($0) }
            #expect(try await server.readAll() == bytes + [1, 2, 3])
            #expect(await written.code == nil)
            #expect(await more.code == nil)
            #expect(await shutDown.code == nil)
        }

        @Test func writersWaitForASlowReader() async throws {
            let (_, client, server) = try await loop.pair()
            let completed = Counter()
            let size = 1 << 20
            let writes = (0..<32).map { number in
                Pending { completion in
                    client.write([UInt8](repeating: UInt8(number), count: size)) {
                        completed.add()
                        completion($0)
                    }
                }
            }
            // Something behind all of them, answered at once: the loop has had its try at the writes.
            _ = await outcome { client.localAddress($0) }
            #expect(completed.value < 32)
            for number in 0..<32 {
                #expect(try await server.readExactly(size) == [UInt8](repeating: UInt8(number), count: size))
            }
            for write in writes { #expect(await write.code == nil) }
        }

        @Test func smallWritesArriveInOrder() async throws {
            let (_, client, server) = try await loop.pair()
            // The first fills what the system holds, so that the others queue.
            let filler = [UInt8](repeating: 0, count: 16 << 20)
            var writes = [Pending { client.write(filler, $0) }]
            for number in 0..<2000 {
                writes.append(Pending { client.write([UInt8(number & 255), UInt8(number >> 8)], $0) })
            }
            #expect(try await server.readExactly(filler.count) == filler)
            let expected = (0..<2000).flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
            #expect(try await server.readExactly(4000) == expected)
            for write in writes { #expect(await write.code == nil) }
        }

        @Test func writingNowWritesWhatFits() async throws {
            let (_, client, server) = try await loop.pair()
            #expect(client.writeNow(Array("hello".utf8)) == 5)
            #expect(client.writeNow(Array("..., you".utf8), from: 3) == 5)
            #expect(client.writeNow([1], from: 1) == 0)
            #expect(try await server.readExactly(10) == Array("hello, you".utf8))
            let bytes = (0..<20_000_000).map { UInt8(truncatingIfNeeded: $0 &* 13) }
            let count = client.writeNow(bytes)
            #expect(count > 0 && count < bytes.count)
            let rest = Pending { client.write(bytes, from: count, $0) }
            // What is under way is not overtaken.
            #expect(client.writeNow([1]) == 0)
            #expect(try await server.readExactly(bytes.count) == bytes)
            #expect(await rest.code == nil)
            #expect(client.writeNow([1]) == 1)
        }

        @Test func nothingIsWrittenNowToWhatHasEnded() async throws {
            let (_, client, server) = try await loop.pair()
            try await value { client.shutdown($0) }
            #expect(client.writeNow([1]) == 0)
            server.close()
            #expect(await code { server.write([1], $0) } == "EBADF")
            #expect(server.writeNow([1]) == 0)
        }

        @Test func writingNowWhileOthersCloseHarmsNoOne() async throws {
            for _ in 0..<50 {
                let (_, client, server) = try await loop.pair()
                await withTaskGroup { group in
                    group.addTask { for _ in 0..<100 { _ = client.writeNow([1, 2, 3]) } }
                    group.addTask { for _ in 0..<20 { _ = await outcome { client.write([4], $0) } } }
                    group.addTask { client.close() }
                }
                server.close()
            }
        }

        @Test func readsAreServedInOrder() async throws {
            let (_, client, server) = try await loop.pair()
            let reads = (0..<4).map { _ in Pending { server.read(upTo: 2, $0) } }
            try await client.write("abcdefgh")
            var all: [UInt8] = []
            for read in reads { all += try await read.outcome.get() }
            #expect(all == Array("abcdefgh".utf8))
        }

        @Test func aResetConnectionIsAnError() async throws {
            let (_, client, server) = try await loop.pair()
            // Closing with bytes unread resets.
            try await client.write("unread")
            let waiting = Pending { client.read($0) }
            server.close()
            #expect(await waiting.code == "ECONNRESET")
        }

        @Test func writingToWhoWentAwayIsAnErrorNotADeath() async throws {
            let (_, client, server) = try await loop.pair()
            try await client.write("unread")
            let waiting = Pending { client.read($0) }
            server.close()
            _ = await waiting.outcome
            #expect(["EPIPE", "ECONNRESET"].contains(await code { client.write([1], $0) }))
        }

        @Test func aCancelledReadCompletesAndLosesNothing() async throws {
            let (_, client, server) = try await loop.pair()
            let first = Pending { server.read($0) }
            let second = Pending { server.read($0) }
            first.operation.cancel()
            first.operation.cancel()
            #expect(await first.code == "ECANCELED")
            try await client.write("kept")
            #expect(try await second.outcome.get() == Array("kept".utf8))
            // Too late.
            second.operation.cancel()
        }

        @Test func aCancelledWriteCompletes() async throws {
            let (_, client, server) = try await loop.pair()
            defer { server.close() }
            let stuck = Pending { client.write([UInt8](repeating: 0, count: 64 << 20), $0) }
            let behind = Pending { client.write([1], $0) }
            behind.operation.cancel()
            stuck.operation.cancel()
            #expect(await behind.code == "ECANCELED")
            #expect(await stuck.code == "ECANCELED")
        }

        @Test func closingCompletesWhatIsUnderWay() async throws {
            let (_, client, server) = try await loop.pair()
            defer { server.close() }
            let read = Pending { client.read($0) }
            let write = Pending { client.write([UInt8](repeating: 0, count: 64 << 20), $0) }
            let shutdown = Pending { client.shutdown($0) }
            client.close()
            #expect(await read.code == "ECANCELED")
            #expect(await write.code == "ECANCELED")
            #expect(await shutdown.code == "ECANCELED")
            #expect(await code { client.read($0) } == "EBADF")
            #expect(await code { client.write([1], $0) } == "EBADF")
            #expect(await code { client.shutdown($0) } == "EBADF")
        }

        @Test func addressesOfBothEndsMatch() async throws {
            let (listener, client, server) = try await loop.pair()
            let near = try await value { client.localAddress($0) }
            #expect(try await value { server.remoteAddress($0) } == near)
            #expect(try await value { client.remoteAddress($0) } == listener.address)
            #expect(near.host == "127.0.0.1")
        }

        @Test func optionsOfTCPCanBeSet() async throws {
            let (_, client, server) = try await loop.pair()
            defer { server.close() }
            try await value { client.setNoDelay(true, $0) }
            try await value { client.setKeepAlive(60, $0) }
            try await value { client.setKeepAlive(nil, $0) }
        }
    }
}
