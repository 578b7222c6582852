// SPDX-License-Identifier: MIT

/// What a program may do to the world outside it.
package struct Capabilities: Sendable, Hashable {
    /// Open, look for and delete files.
    package var files: Bool
    /// Connect to other machines, and let them connect; Unix sockets.
    package var network: Bool
    /// Read environment variables.
    package var environment: Bool
    /// Read the command line, and end the process.
    package var process: Bool
    /// Read clocks.
    package var clock: Bool

    package init(
        files: Bool = false, network: Bool = false, environment: Bool = false, process: Bool = false,
        clock: Bool = false
    ) {
        self.files = files
        self.network = network
        self.environment = environment
        self.process = process
        self.clock = clock
    }

    /// What a program has that the `sennit` command runs.
    package static let all = Capabilities(
        files: true, network: true, environment: true, process: true, clock: true)
    /// What an embedded program has unless its host says otherwise.
    package static let none = Capabilities()
}
