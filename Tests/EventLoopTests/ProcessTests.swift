// SPDX-License-Identifier: MIT
import SennitEventLoop
import Testing

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

extension EventLoopTests {
    @Suite struct ProcessTests {
        let loop: EventLoop

        init() throws { loop = try EventLoop() }

        private func shell(
            _ script: String, environment: [String: String]? = nil, directory: String? = nil,
            input: ChildStream = .ignore, error: ChildStream = .ignore
        ) async throws -> Process {
            try await value {
                loop.spawn(
                    "/bin/sh", ["-c", script], environment: environment, directory: directory, input: input,
                    output: .pipe, error: error, $0)
            }
        }

        @Test func outputAndExitStatusAreHeardOf() async throws {
            let process = try await shell("echo out; echo err >&2; exit 3", error: .pipe)
            #expect(process.pid > 0)
            #expect(try await process.output?.readAll() == Array("out\n".utf8))
            #expect(try await process.error?.readAll() == Array("err\n".utf8))
            #expect(try await value { process.wait($0) } == ExitStatus(status: 3, signal: 0))
            // And again, when it is long gone.
            #expect(try await value { process.wait($0) } == ExitStatus(status: 3, signal: 0))
            #expect(await code { process.kill(SIGTERM, $0) } == "ESRCH")
        }

        @Test func inputIsRead() async throws {
            let process = try await value { loop.spawn("cat", input: .pipe, output: .pipe, $0) }
            let bytes = (0..<1_000_000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
            let input = try #require(process.input)
            let written = Pending { input.write(bytes, $0) }
            let shutDown = Pending { input.shutdown($0) }
            #expect(try await process.output?.readAll() == bytes)
            #expect(await written.code == nil)
            #expect(await shutDown.code == nil)
            #expect(try await value { process.wait($0) } == ExitStatus(status: 0, signal: 0))
        }

        @Test func aProcessIsKilled() async throws {
            let process = try await value { loop.spawn("cat", input: .pipe, output: .ignore, $0) }
            let waits = (0..<3).map { _ in Pending { process.wait($0) } }
            try await value { process.kill(SIGKILL, $0) }
            for wait in waits { #expect(try await wait.outcome.get() == ExitStatus(status: 0, signal: SIGKILL)) }
        }

        @Test func waitingIsCancelled() async throws {
            let process = try await value { loop.spawn("cat", input: .pipe, output: .ignore, $0) }
            let wait = Pending { process.wait($0) }
            wait.operation.cancel()
            #expect(await wait.code == "ECANCELED")
            process.input?.close()
            #expect(try await value { process.wait($0) }.status == 0)
        }

        @Test func environmentAndDirectoryAreThoseGiven() async throws {
            let process = try await shell("echo $A-$HOME; pwd", environment: ["A": "ä"], directory: "/")
            #expect(try await process.output?.readAll() == Array("ä-\n/\n".utf8))
        }

        @Test func aMissingProgramIsAnError() async throws {
            let handles = loop.openHandles
            let outcome = await outcome { loop.spawn("/nonexistent", input: .pipe, output: .pipe, error: .pipe, $0) }
            let error = #expect(throws: IOError.self) { try outcome.get() }
            #expect(error?.code == "ENOENT")
            #expect(error?.operation == "spawn")
            #expect(error?.subject == "/nonexistent")
            #expect(await code { loop.spawn("true", directory: "/nonexistent", $0) } == "ENOENT")
            #expect(await code { loop.spawn("", [], $0) } == "EINVAL")
            loop.stop()
            #expect(loop.openHandles == handles)
        }

        @Test func nothingOfOursIsOpenInTheChild() async throws {
            let script = "for fd in /proc/self/fd/*; do readlink $fd; done"
            func open() async throws -> [Substring] {
                let process = try await shell(script)
                let output = try #require(process.output)
                let text = String(decoding: try await output.readAll(), as: UTF8.self)
                // Pipes and sockets have numbers, which are others each time.
                return text.split(separator: "\n").map { $0.prefix { $0 != ":" } }
            }
            let before = try await open()
            let pair = try await loop.pair()
            let file = try await value { loop.open("/dev/zero", .read, $0) }
            let other = try await value { loop.spawn("cat", input: .pipe, output: .pipe, $0) }
            let datagrams = try await value { loop.bindDatagrams($0) }
            let watcher = try await value { loop.watchFile("/tmp", $0) }
            #expect(try await open() == before)
            withExtendedLifetime((pair, file, other, datagrams, watcher)) {}
        }

        @Test func aDroppedProcessIsReaped() async throws {
            let pid = try await value { loop.spawn("true", input: .ignore, output: .ignore, error: .ignore, $0) }.pid
            let signal = try await value { loop.watchSignal(SIGCHLD, $0) }
            // Another, which ends no earlier than it is waited for; then either's end has been dealt with,
            // unless the first takes longer: so ask until there is no such child.
            while kill(pid_t(pid), 0) == 0 {
                _ = try await value { loop.spawn("true", input: .ignore, output: .ignore, error: .ignore, $0) }
                _ = try await value { signal.next($0) }
            }
            #expect(waitpid(pid_t(pid), nil, 0) == -1)
        }

        @Test func manyProcessesRunAtOnce() async throws {
            let sockets = Descriptors.sockets
            try await withThrowingTaskGroup { group in
                for number in 0..<40 {
                    group.addTask {
                        let process = try await shell("echo \(number); exit \(number)")
                        #expect(try await process.output?.readAll() == Array("\(number)\n".utf8))
                        #expect(try await value { process.wait($0) }.status == number)
                    }
                }
                try await group.waitForAll()
            }
            loop.stop()
            #expect(loop.openHandles == 0)
            // Other tests have some open meanwhile; these would be 40 more.
            #expect(await eventually { Descriptors.sockets < sockets + 40 })
        }

        @Test func stoppingDoesNotWaitForChildren() async throws {
            let process = try await value { loop.spawn("cat", input: .pipe, output: .ignore, $0) }
            let wait = Pending { process.wait($0) }
            loop.stop()
            #expect(await wait.code == "ECANCELED")
            // Its input has ended with the loop, and so does it; nobody else reaps it.
            #expect(waitpid(pid_t(process.pid), nil, 0) == pid_t(process.pid))
        }
    }
}
