// SPDX-License-Identifier: MIT
import SennitEventLoop

extension EventLoop {
    /// Gives `body` a directory of its own, and removes it with all that is directly in it.
    func withScratchDirectory(_ body: (String) async throws -> Void) async throws {
        let directory = try await value { makeTemporaryDirectory(prefix: "/tmp/sennit-test-", $0) }
        do { try await body(directory) } catch {
            try await empty(directory)
            throw error
        }
        try await empty(directory)
    }

    private func empty(_ directory: String) async throws {
        for entry in try await value({ list(directory, $0) }) {
            let path = "\(directory)/\(entry.name)"
            if entry.kind == .directory {
                try await value { removeDirectory(path, $0) }
            } else {
                try await value { remove(path, $0) }
            }
        }
        try await value { removeDirectory(directory, $0) }
    }

    /// Makes a file of a text.
    func make(_ path: String, _ text: String = "") async throws {
        let file = try await value { open(path, [.write, .create, .truncate], $0) }
        try await value { file.write(Array(text.utf8), $0) }
        try await value { file.close($0) }
    }
}
