// SPDX-License-Identifier: MIT
import SennitEventLoop
import Testing

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

extension EventLoopTests {
    /// What is not a file on a disk: descriptors that become ready, and pipes that have a name.
    @Suite struct ReadinessTests {
        let loop: EventLoop

        init() throws { loop = try EventLoop() }

        private func withPipe(_ body: (_ reader: Int32, _ writer: Int32) async throws -> Void) async throws {
            var ends: [Int32] = [-1, -1]
            #expect(pipe(&ends) == 0)
            try await body(ends[0], ends[1])
            for end in ends { close(end) }
        }

        private func withNamedPipe(_ body: (String) async throws -> Void) async throws {
            try await loop.withScratchDirectory { directory in
                let path = "\(directory)/pipe"
                #expect(mkfifo(path, 0o600) == 0)
                try await body(path)
            }
        }

        private func device(_ opened: OpenedFile) throws -> Device {
            guard case .device(let device) = opened else { throw Surprise() }
            return device
        }

        private struct Surprise: Error {}

        @Test func whatIsWrittenMakesTheOtherEndReady() async throws {
            try await withPipe { reader, writer in
                let waits = (0..<3).map { _ in Pending { loop.waitUntilReady(reader, for: .reading, $0) } }
                try await value { loop.waitUntilReady(writer, for: .writing, $0) }
                #expect(write(writer, "x", 1) == 1)
                for wait in waits { try await wait.outcome.get() }
                #expect(fcntl(reader, F_GETFL) & O_NONBLOCK == 0)
            }
        }

        @Test func aFullPipeIsNotReady() async throws {
            try await withPipe { reader, writer in
                _ = fcntl(writer, F_SETFL, O_NONBLOCK)
                let block = [UInt8](repeating: 0, count: 4096)
                while write(writer, block, block.count) > 0 {}
                let wait = Pending { loop.waitUntilReady(writer, for: .writing, $0) }
                var sink = block
                #expect(read(reader, &sink, sink.count) == sink.count)
                try await wait.outcome.get()
            }
        }

        @Test func theEndIsSomethingToRead() async throws {
            var ends: [Int32] = [-1, -1]
            #expect(pipe(&ends) == 0)
            let reader = ends[0]
            let wait = Pending { loop.waitUntilReady(reader, for: .reading, $0) }
            close(ends[1])
            try await wait.outcome.get()
            close(reader)
        }

        @Test func filesAreAlwaysReady() async throws {
            try await loop.withScratchDirectory { directory in
                let file = open("\(directory)/file", O_CREAT | O_RDWR, 0o600)
                try await value { loop.waitUntilReady(file, for: .reading, $0) }
                try await value { loop.waitUntilReady(file, for: .writing, $0) }
                close(file)
            }
        }

        @Test func waitingIsCancelledAndStopped() async throws {
            try await withPipe { reader, _ in
                let first = Pending { loop.waitUntilReady(reader, for: .reading, $0) }
                let second = Pending { loop.waitUntilReady(reader, for: .reading, $0) }
                first.operation.cancel()
                #expect(await first.code == "ECANCELED")
                loop.stop()
                #expect(await second.code == "ECANCELED")
                #expect(loop.pendingOperations == 0)
                #expect(loop.openHandles == 0)
            }
        }

        @Test func whatIsNotOpenIsAnError() async {
            #expect(await code { loop.waitUntilReady(-1, for: .reading, $0) } == "EBADF")
            #expect(await code { loop.waitUntilReady(999_999, for: .writing, $0) } == "EBADF")
        }

        // MARK: - Named pipes

        @Test func aPipeIsOpenedToReadAtOnceAndToWriteWhenSomebodyReads() async throws {
            try await withNamedPipe { path in
                let opening = Pending { loop.openAny(path, .write, $0) }
                // Long enough to have tried in vain.
                usleep(30_000)
                let reader = try device(try await value { loop.openAny(path, .read, $0) }).take()
                let writer = try device(try await opening.outcome.get()).take()
                #expect(write(writer, "x", 1) == 1)
                try await value { loop.waitUntilReady(reader, for: .reading, $0) }
                for end in [reader, writer] { close(end) }
            }
        }

        @Test func openingAPipeThatNobodyReadsIsCancelledAndStopped() async throws {
            try await withNamedPipe { path in
                let first = Pending { loop.openAny(path, .write, $0) }
                usleep(30_000)
                first.operation.cancel()
                #expect(await first.code == "ECANCELED")
                let other = try EventLoop()
                let second = Pending { other.openAny(path, .write, $0) }
                usleep(30_000)
                other.stop()
                #expect(await second.code == "ECANCELED")
                #expect(other.pendingOperations == 0)
            }
        }

        @Test func aDeviceThatNobodyTakesIsClosed() async throws {
            try await withNamedPipe { path in
                let before = Descriptors.under(path)
                var device: Device? = try device(try await value { loop.openAny(path, .read, $0) })
                #expect(device?.path == path)
                #expect(Descriptors.under(path) == before + 1)
                device = nil
                // The loop's thread lets go of it a little after it has told of it.
                #expect(await eventually { Descriptors.under(path) == before })
            }
        }

        @Test func aPipeIsNoFile() async throws {
            try await withNamedPipe { path in
                #expect(await code { loop.open(path, .read, $0) } == "ESPIPE")
                #expect(Descriptors.under(path) == 0)
            }
        }
    }
}
