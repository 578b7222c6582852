// SPDX-License-Identifier: MIT
import SennitEventLoop
import Testing

extension EventLoopTests {
    @Suite struct DatagramTests {
        let loop: EventLoop

        init() throws { loop = try EventLoop() }

        private func bind() async throws -> DatagramSocket {
            try await value { loop.bindDatagrams(host: "127.0.0.1", $0) }
        }

        @Test func aPingIsAnswered() async throws {
            let server = try await bind()
            let client = try await bind()
            try await value { client.send(Array("ping".utf8), to: "localhost", port: server.port, $0) }
            let question = try await value { server.receive($0) }
            #expect(question.bytes == Array("ping".utf8))
            #expect(question.sender == client.address)
            let port = try #require(question.sender.port)
            try await value { server.send(Array("pong".utf8), to: question.sender.host, port: port, $0) }
            let answer = try await value { client.receive($0) }
            #expect(answer.bytes == Array("pong".utf8))
            #expect(answer.sender == server.address)
        }

        @Test func datagramsStayApartAndWaitForAReceiver() async throws {
            let server = try await bind()
            let client = try await bind()
            // The first receiver makes the socket listen, and takes one; nobody waits for the others yet.
            let first = Pending { server.receive($0) }
            for number in 0..<20 {
                try await value {
                    client.send([UInt8](repeating: 1, count: number), to: "127.0.0.1", port: server.port, $0)
                }
            }
            #expect(try await first.outcome.get().bytes == [])
            for number in 1..<20 {
                #expect(try await value { server.receive($0) }.bytes.count == number)
            }
        }

        @Test func receivingIsCancelledAndClosed() async throws {
            let socket = try await bind()
            let first = Pending { socket.receive($0) }
            let second = Pending { socket.receive($0) }
            first.operation.cancel()
            #expect(await first.code == "ECANCELED")
            socket.close()
            #expect(await second.code == "ECANCELED")
            #expect(await code { socket.receive($0) } == "EBADF")
            #expect(await code { socket.send([1], to: "127.0.0.1", port: 9, $0) } == "EBADF")
        }

        @Test func whatIsTooLongForADatagramIsRefused() async throws {
            let socket = try await bind()
            let bytes = [UInt8](repeating: 0, count: 70_000)
            #expect(await code { socket.send(bytes, to: "127.0.0.1", port: socket.port, $0) } == "EMSGSIZE")
            #expect(await code { socket.send([1], to: "127.0.0.1", port: 0, $0) } == "EINVAL")
        }

        @Test func aPortIsBoundOnce() async throws {
            let socket = try await bind()
            #expect(await code { loop.bindDatagrams(host: "127.0.0.1", port: socket.port, $0) } == "EADDRINUSE")
        }
    }
}
