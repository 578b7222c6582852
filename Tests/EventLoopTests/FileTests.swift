// SPDX-License-Identifier: MIT
import SennitEventLoop
import Testing

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

extension EventLoopTests {
    @Suite struct FileTests {
        let loop: EventLoop

        init() throws { loop = try EventLoop() }

        @Test func whatIsWrittenIsRead() async throws {
            try await loop.withScratchDirectory { directory in
                let path = "\(directory)/file"
                let file = try await value { loop.open(path, [.read, .write, .create], $0) }
                let bytes = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
                try await value { file.write(bytes, at: 0, $0) }
                try await value { file.synchronize($0) }
                #expect(try await value { file.read(at: 0, upTo: bytes.count, $0) } == bytes)
                #expect(try await value { file.read(at: 1000, upTo: 3, $0) } == Array(bytes[1000..<1003]))
                #expect(try await value { file.read(at: bytes.count, $0) } == [])
                try await value { file.truncate(to: 10, $0) }
                #expect(try await value { file.status($0) }.size == 10)
                try await value { file.close($0) }
                #expect(await code { file.read(at: 0, $0) } == "EBADF")
                #expect(await code { file.close($0) } == "EBADF")
            }
        }

        @Test func withoutAPositionTheFilesOwnMovesOn() async throws {
            try await loop.withScratchDirectory { directory in
                let path = "\(directory)/file"
                try await loop.make(path, "abcdef")
                let file = try await value { loop.open(path, .read, $0) }
                #expect(try await value { file.read(upTo: 2, $0) } == Array("ab".utf8))
                #expect(try await value { file.read(upTo: 9, $0) } == Array("cdef".utf8))
                #expect(try await value { file.read($0) } == [])
            }
        }

        @Test func appendingWritesAtTheEnd() async throws {
            try await loop.withScratchDirectory { directory in
                let path = "\(directory)/file"
                try await loop.make(path, "one ")
                let file = try await value { loop.open(path, [.append], $0) }
                try await value { file.write(Array("two".utf8), $0) }
                let reader = try await value { loop.open(path, .read, $0) }
                #expect(try await value { reader.read($0) } == Array("one two".utf8))
            }
        }

        @Test func aMissingFileIsAnErrorThatNamesIt() async throws {
            let path = "/nonexistent/file"
            let outcome = await outcome { loop.open(path, .read, $0) }
            let error = #expect(throws: IOError.self) { try outcome.get() }
            #expect(error?.code == "ENOENT")
            #expect(error?.operation == "open")
            #expect(error?.subject == path)
            #expect(error?.description == "open /nonexistent/file: no such file or directory (ENOENT)")
            #expect(await code { loop.status(of: path, $0) } == "ENOENT")
            #expect(await code { loop.remove(path, $0) } == "ENOENT")
            #expect(await code { loop.list(path, $0) } == "ENOENT")
        }

        @Test func exclusiveCreationRefusesWhatExists() async throws {
            try await loop.withScratchDirectory { directory in
                let path = "\(directory)/file"
                try await loop.make(path)
                #expect(await code { loop.open(path, [.write, .create, .exclusive], $0) } == "EEXIST")
            }
        }

        @Test func pathsWithZeroBytesAreRefused() async throws {
            #expect(await code { loop.open("/dev/null\0x", .read, $0) } == "EINVAL")
            #expect(await code { loop.rename("/nonexistent", to: "a\0b", $0) } == "EINVAL")
            #expect(await code { loop.connect(path: "/tmp/a\0b", $0) } == "EINVAL")
            #expect(await code { loop.watchFile("/tmp\0x", $0) } == "EINVAL")
            #expect(await code { loop.resolve("localhost\0x", $0) } == "EINVAL")
            #expect(await code { loop.spawn("true", ["a\0b"], $0) } == "EINVAL")
        }

        @Test func directoriesAreMadeListedAndRemoved() async throws {
            try await loop.withScratchDirectory { directory in
                try await loop.make("\(directory)/a", "12345")
                try await value { loop.makeDirectory("\(directory)/b", $0) }
                try await value { loop.makeLink("\(directory)/c", to: "a", $0) }
                let entries = try await value { loop.list(directory, $0) }
                #expect(Set(entries.map(\.name)) == ["a", "b", "c"])
                let link = try await value { loop.status(of: "\(directory)/c", followingLinks: false, $0) }
                let target = try await value { loop.status(of: "\(directory)/c", $0) }
                #expect(link.kind == .link)
                #expect(target.kind == .file)
                #expect(target.size == 5)
                #expect(try await value { loop.status(of: "\(directory)/b", $0) }.kind == .directory)
                #expect(try await value { loop.realPath("\(directory)/c", $0) }.hasSuffix("/a"))
                #expect(await code { loop.remove("\(directory)/b", $0) } != nil)
                #expect(await code { loop.removeDirectory(directory, $0) } == "ENOTEMPTY")
                try await value { loop.rename("\(directory)/a", to: "\(directory)/d", $0) }
                #expect(await code { loop.status(of: "\(directory)/c", $0) } == "ENOENT")
                try await value { loop.setPermissions("\(directory)/d", 0o600, $0) }
                let status = try await value { loop.status(of: "\(directory)/d", $0) }
                #expect(status.permissions == 0o600)
                #expect(status.modificationTime == target.modificationTime)
                #expect(status.inode == target.inode)
            }
        }

        @Test func closingWaitsForWhatIsUnderWay() async throws {
            try await loop.withScratchDirectory { directory in
                let file = try await value { loop.open("\(directory)/file", [.write, .create], $0) }
                let bytes = [UInt8](repeating: 1, count: 1 << 20)
                let write = Pending { file.write(bytes, at: 0, $0) }
                let close = Pending { file.close($0) }
                #expect(await write.code == nil)
                #expect(await close.code == nil)
                #expect(try await value { loop.status(of: file.path, $0) }.size == bytes.count)
            }
        }

        @Test func aDroppedFileIsClosed() async throws {
            try await loop.withScratchDirectory { directory in
                let handles = loop.openHandles
                for number in 0..<50 {
                    _ = try await value { loop.open("\(directory)/\(number)", [.write, .create], $0) }
                }
                // Dropping comes before this, and is dealt with in order.
                _ = try await value { loop.list(directory, $0) }
                #expect(loop.openHandles == handles)
                #expect(Descriptors.under(directory) == 0)
            }
        }

        @Test func fullDevicesRefuseWrites() async throws {
            #if os(Linux)
            let file = try await value { loop.open("/dev/full", .write, $0) }
            #expect(await code { file.write([1], $0) } == "ENOSPC")
            #endif
        }

        @Test func requestsBeyondThePoolWaitTheirTurn() async throws {
            try await loop.withScratchDirectory { directory in
                let path = "\(directory)/file"
                let file = try await value { loop.open(path, [.read, .write, .create], $0) }
                let writes = (0..<500).map { number in
                    Pending { file.write([UInt8(number & 255), UInt8(number >> 8)], at: number * 2, $0) }
                }
                for write in writes { #expect(await write.code == nil) }
                let expected = (0..<500).flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
                #expect(try await value { file.read(at: 0, $0) } == expected)
            }
        }

        @Test func stoppingCompletesRequests() async throws {
            let path = "/tmp/sennit-test-\(getpid()).stop"
            let file = try await value { loop.open(path, [.read, .write, .create], $0) }
            try await value { loop.remove(path, $0) }
            let writes = (0..<200).map { number in Pending { file.write([1, 2, 3], at: number * 3, $0) } }
            loop.stop()
            for write in writes {
                let code = await write.code
                #expect(code == nil || code == "ECANCELED")
            }
            #expect(loop.openHandles == 0)
            #expect(loop.pendingOperations == 0)
        }
    }
}
