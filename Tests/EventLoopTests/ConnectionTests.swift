// SPDX-License-Identifier: MIT
import SennitEventLoop
import Testing

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

extension EventLoopTests {
    @Suite struct ConnectionTests {
        let loop: EventLoop

        init() throws { loop = try EventLoop() }

        /// Answers every read with the same bytes until the end.
        private static func echo(_ stream: Stream) {
            stream.read { result in
                guard case .success(let bytes) = result, !bytes.isEmpty else { return stream.close() }
                stream.write(bytes) { if case .success = $0 { echo(stream) } }
            }
        }

        private static func serve(_ listener: Listener) {
            listener.accept { result in
                guard case .success(let stream) = result else { return }
                echo(stream)
                serve(listener)
            }
        }

        @Test func manyConnectionsEchoAndLeaveNothingOpen() async throws {
            let handles = loop.openHandles
            let port: Int
            do {
                let listener = try await value { loop.listen(port: 0, $0) }
                port = try #require(listener.port)
                Self.serve(listener)
                try await withThrowingTaskGroup { group in
                    for number in 0..<400 {
                        group.addTask {
                            let stream = try await value { loop.connect(host: "127.0.0.1", port: port, $0) }
                            for round in 0..<5 {
                                let text = "\(number) \(round)"
                                try await stream.write(text)
                                #expect(try await stream.readExactly(text.utf8.count) == Array(text.utf8))
                            }
                            try await value { stream.shutdown($0) }
                            #expect(try await stream.readAll() == [])
                        }
                    }
                    try await group.waitForAll()
                }
                #expect(Descriptors.sockets(atPort: port) >= 1)
                listener.close()
            }
            // All were dropped or closed; the loop has worked that off once it stops.
            loop.stop()
            #expect(loop.openHandles == handles)
            #expect(loop.pendingOperations == 0)
            #expect(Descriptors.sockets(atPort: port) == 0)
        }

        @Test func connectionsWaitUntilTheyAreAccepted() async throws {
            let listener = try await value { loop.listen(port: 0, $0) }
            let port = try #require(listener.port)
            var clients: [Stream] = []
            for number in 0..<20 {
                clients.append(try await value { loop.connect(host: "127.0.0.1", port: port, $0) })
                try await clients[number].write("\(number)")
            }
            for number in 0..<20 {
                let server = try await value { listener.accept($0) }
                let text = Array("\(number)".utf8)
                #expect(try await server.readExactly(text.count) == text)
            }
        }

        @Test func aRefusedConnectionIsAnError() async throws {
            let listener = try await value { loop.listen(port: 0, $0) }
            let port = try #require(listener.port)
            listener.close()
            let outcome = await outcome { loop.connect(host: "127.0.0.1", port: port, $0) }
            let error = #expect(throws: IOError.self) { try outcome.get() }
            #expect(error?.code == "ECONNREFUSED")
            #expect(error?.operation == "connect")
            #expect(error?.subject == "127.0.0.1:\(port)")
        }

        @Test func namesAreConnectedTo() async throws {
            let listener = try await value { loop.listen(host: "localhost", port: 0, $0) }
            let port = try #require(listener.port)
            let client = try await value { loop.connect(host: "localhost", port: port, $0) }
            let server = try await value { listener.accept($0) }
            try await client.write("x")
            #expect(try await server.readExactly(1).count == 1)
        }

        @Test func aNameThatIsNoneFails() async throws {
            // Reserved to exist nowhere (RFC 6761).
            let connected = await code { loop.connect(host: "nowhere.invalid", port: 1, $0) }
            #expect(connected?.hasPrefix("EAI_") == true, "\(connected ?? "connected")")
            let resolved = await code { loop.resolve("nowhere.invalid", $0) }
            #expect(resolved?.hasPrefix("EAI_") == true, "\(resolved ?? "resolved")")
        }

        @Test func aNameThatCannotBeOneFails() async throws {
            let name = String(repeating: "x", count: 300)
            #expect(await code { loop.resolve(name, $0) } != nil)
            let cancelled = Pending { loop.connect(host: name, port: 1, $0) }
            cancelled.operation.cancel()
            #expect(await cancelled.code != nil)
        }

        @Test func namesAndNumbersResolve() async throws {
            let addresses = try await value { loop.resolve("localhost", $0) }
            #expect(addresses.contains("127.0.0.1") || addresses.contains("::1"))
            #expect(try await value { loop.resolve("::1", $0) } == ["::1"])
        }

        @Test(arguments: [-1, 65536]) func portsOutOfRangeAreRefused(_ port: Int) async {
            #expect(await code { loop.connect(host: "127.0.0.1", port: port, $0) } == "EINVAL")
            #expect(await code { loop.listen(port: port, $0) } == "EINVAL")
        }

        @Test func aPortThatIsTakenIsAnError() async throws {
            let listener = try await value { loop.listen(port: 0, $0) }
            let port = try #require(listener.port)
            #expect(await code { loop.listen(port: port, $0) } == "EADDRINUSE")
            listener.close()
            // Now it is free; that it closed is known when this is dealt with.
            let second = try await value { loop.listen(port: port, $0) }
            #expect(second.port == port)
        }

        @Test func listenersShareAPortIfBothAgree() async throws {
            let first = try await value { loop.listen(port: 0, reusePort: true, $0) }
            let port = try #require(first.port)
            let second = try await value { loop.listen(port: port, reusePort: true, $0) }
            #expect(second.port == port)
        }

        @Test func acceptIsCancelled() async throws {
            let listener = try await value { loop.listen(port: 0, $0) }
            let port = try #require(listener.port)
            let first = Pending { listener.accept($0) }
            let second = Pending { listener.accept($0) }
            first.operation.cancel()
            #expect(await first.code == "ECANCELED")
            let client = try await value { loop.connect(host: "127.0.0.1", port: port, $0) }
            #expect(await second.code == nil)
            let third = Pending { listener.accept($0) }
            listener.close()
            #expect(await third.code == "ECANCELED")
            #expect(await code { listener.accept($0) } == "EBADF")
            client.close()
        }

        @Test func connectIsCancelled() async throws {
            let handles = loop.openHandles
            // A full backlog leaves a connection attempt unanswered.
            let listener = try await value { loop.listen(port: 0, backlog: 0, $0) }
            let port = try #require(listener.port)
            let attempts = (0..<8).map { _ in Pending { loop.connect(host: "127.0.0.1", port: port, $0) } }
            for attempt in attempts { attempt.operation.cancel() }
            for attempt in attempts {
                let code = await attempt.code
                #expect(code == nil || code == "ECANCELED")
            }
            let unresolved = Pending { loop.connect(host: "nowhere.invalid", port: port, $0) }
            unresolved.operation.cancel()
            #expect(await unresolved.code == "ECANCELED")
            listener.close()
            loop.stop()
            #expect(loop.openHandles == handles)
        }

        /// In a process of its own, as no other test could open a file meanwhile.
        @Test func withoutDescriptorsAcceptFailsAndTheListenerGoesOn() async throws {
            await #expect(processExitsWith: .success) {
                let loop = try EventLoop()
                let listener = try await value { loop.listen(port: 0, $0) }
                let port = try #require(listener.port)
                let client = try await value { loop.connect(host: "127.0.0.1", port: port, $0) }
                try await client.write("patient")
                let limit = Descriptors.setLimit(0)
                #expect(await code { listener.accept($0) } == "EMFILE")
                #expect(await code { loop.connect(host: "127.0.0.1", port: port, $0) } == "EMFILE")
                Descriptors.setLimit(limit)
                let server = try await value { listener.accept($0) }
                #expect(try await server.readExactly(7) == Array("patient".utf8))
            }
        }

        @Test func unixSocketsConnect() async throws {
            let path = "/tmp/sennit-test-\(getpid()).socket"
            let listener = try await value { loop.listen(path: path, $0) }
            #expect(listener.port == nil)
            let client = try await value { loop.connect(path: path, $0) }
            let server = try await value { listener.accept($0) }
            try await client.write("over here")
            try await value { client.shutdown($0) }
            #expect(try await server.readAll() == Array("over here".utf8))
            #expect(try await value { client.remoteAddress($0) } == SocketAddress(host: path, port: nil))
            #expect(await code { client.setNoDelay(true, $0) } == "ENOTSUP")
            #expect(await code { loop.listen(path: path, $0) } == "EADDRINUSE")
            listener.close()
            #expect(await code { loop.connect(path: path, $0) } == "ENOENT")
        }

        @Test func pathsTooLongForASocketAreRefused() async {
            let path = "/tmp/" + String(repeating: "x", count: 200)
            #expect(await code { loop.connect(path: path, $0) } == "ENAMETOOLONG")
            #expect(await code { loop.listen(path: path, $0) } == "ENAMETOOLONG")
        }
    }
}
