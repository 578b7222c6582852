// SPDX-License-Identifier: MIT
import SennitEventLoop
import Testing

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

extension EventLoopTests {
    /// Streams over what is open already, as standard input and output are.
    @Suite struct DescriptorTests {
        let loop: EventLoop

        init() throws { loop = try EventLoop() }

        /// A stream over `descriptor`, which is closed here.
        private func adopt(_ descriptor: Int32) async throws -> Stream {
            defer { close(descriptor) }
            return try await value { loop.stream(for: descriptor, $0) }
        }

        @Test func pipesAreReadAndWritten() async throws {
            var ends: [Int32] = [0, 0]
            #expect(pipe(&ends) == 0)
            let reader = try await adopt(ends[0])
            let writer = try await adopt(ends[1])
            try await writer.write("through")
            #expect(try await reader.readExactly(7) == Array("through".utf8))
            writer.close()
            #expect(try await reader.readAll() == [])
        }

        @Test func aPipeStaysBlockingForOthers() async throws {
            #if os(Linux)
            var ends: [Int32] = [0, 0]
            #expect(pipe(&ends) == 0)
            defer { for end in ends { close(end) } }
            let reader = try await value { loop.stream(for: ends[0], $0) }
            #expect(fcntl(ends[0], F_GETFL) & O_NONBLOCK == 0)
            reader.close()
            #endif
        }

        @Test func filesAreReadAndWritten() async throws {
            try await loop.withScratchDirectory { directory in
                let path = "\(directory)/file"
                let writer = try await adopt(open(path, O_WRONLY | O_CREAT, 0o600))
                let writes = (0..<50).map { number in Pending { writer.write(Array("\(number),".utf8), $0) } }
                try await value { writer.shutdown($0) }
                for write in writes { #expect(await write.code == nil) }
                #expect(await code { writer.write([1], $0) } == "EPIPE")
                let reader = try await adopt(open(path, O_RDONLY))
                // Each wants less than there is.
                let reads = (0..<3).map { _ in Pending { reader.read(upTo: 4, $0) } }
                var text: [UInt8] = []
                for read in reads { text += try await read.outcome.get() }
                text += try await reader.readAll()
                #expect(text == Array((0..<50).map { "\($0)," }.joined().utf8))
                #expect(await code { reader.localAddress($0) } == "ENOTSUP")
            }
        }

        @Test func devicesAreReadLikeFiles() async throws {
            let stream = try await adopt(open("/dev/null", O_RDWR))
            try await stream.write("gone")
            #expect(try await stream.readAll() == [])
            stream.close()
            #expect(await code { stream.read($0) } == "EBADF")
        }

        @Test func socketsAreReadAndWritten() async throws {
            var ends: [Int32] = [0, 0]
            #if canImport(Glibc)
            #expect(socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &ends) == 0)
            #else
            #expect(socketpair(AF_UNIX, SOCK_STREAM, 0, &ends) == 0)
            #endif
            let one = try await adopt(ends[0])
            let other = try await adopt(ends[1])
            try await one.write("hello")
            #expect(try await other.readExactly(5) == Array("hello".utf8))
        }

        @Test func terminalsAreReadAndWritten() async throws {
            var master: Int32 = -1
            var slave: Int32 = -1
            #expect(openpty(&master, &slave, nil, nil, nil) == 0)
            #expect(isatty(slave) == 1)
            let flags = fcntl(slave, F_GETFL)
            let terminal = try await value { loop.stream(for: slave, $0) }
            #expect(fcntl(slave, F_GETFL) == flags)
            let line = Array("typed\n".utf8)
            #expect(write(master, line, line.count) == line.count)
            #expect(try await terminal.readExactly(line.count) == line)
            try await terminal.write("shown")
            // The terminal echoes what was typed, with a return before the new line.
            var shown: [UInt8] = []
            while shown.count < 12 {
                var part = [UInt8](repeating: 0, count: 64)
                let count = read(master, &part, part.count)
                shown += part.prefix(max(count, 0))
            }
            #expect(shown == Array("typed\r\nshown".utf8))
            terminal.close()
            close(slave)
            close(master)
        }

        @Test func whatIsNotOpenIsAnError() async {
            #expect(await code { loop.stream(for: 100_000, $0) } == "EBADF")
            #expect(await code { loop.stream(for: -1, $0) } == "EBADF")
        }

        @Test func nothingStaysOpen() async throws {
            try await loop.withScratchDirectory { directory in
                let path = "\(directory)/file"
                for _ in 0..<10 { _ = try await adopt(open(path, O_RDWR | O_CREAT, 0o600)) }
                _ = try await value { loop.list(directory, $0) }
                #expect(loop.openHandles == 0)
            }
            loop.stop()
        }
    }
}
