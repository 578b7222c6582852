// SPDX-License-Identifier: MIT
import CPseudoTerminal
import Foundation
import Synchronization

/// A process with a terminal of its own, which is killed with its group when this ends.
///
/// A thread waits for what becomes of it, and writes a byte into a pipe each time: so that one can wait for that and for
/// the terminal's output at once, and for no longer than one wants.
final class Child: Sendable {
    let process: pid_t
    /// The pipe's end to watch.
    let notices: Int32
    private let news: NewsBox

    /// The pipe's other end and what has happened belong to the waiting thread too, which may outlive the child's owner.
    private final class NewsBox: Sendable {
        let list = Mutex<[Fate]>([])
        let end: Int32
        init(_ end: Int32) { self.end = end }
    }

    /// - Parameter terminal: the path of the slave's device, which becomes the controlling terminal and the three streams.
    init(_ words: [String], environment: [String: String], folder: String, terminal: [CChar]) throws {
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { throw TerminalFailure("no pipe: \(errno)") }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        notices = ends[0]
        news = NewsBox(ends[1])
        process = try Self.spawn(words, environment, folder, terminal)
        let (process, news) = (process, news)
        Thread.detachNewThread { Self.wait(for: process, news) }
    }

    var fates: [Fate] { news.list.withLock { $0 } }

    /// What it ended with, if it has.
    var end: Fate? { fates.last.flatMap { $0.isEnd ? $0 : nil } }

    func signal(_ number: Int32) {
        if end == nil { kill(process, number) }
    }

    deinit {
        // A stopped process dies of SIGKILL as well.
        if end == nil {
            kill(-process, SIGKILL)
            kill(process, SIGKILL)
        }
        // Its files are removed next: it must not make others.
        var byte: UInt8 = 0
        while end == nil, read(notices, &byte, 1) > 0 {}
        close(notices)
    }

    private static func wait(for process: pid_t, _ news: NewsBox) {
        var isEnd = false
        while !isEnd {
            var status: Int32 = 0
            let found = waitpid(process, &status, WUNTRACED | WCONTINUED)
            if found < 0 && errno == EINTR { continue }
            let fate = found == process ? Fate(status) : .lost
            isEnd = fate.isEnd
            news.list.withLock { $0.append(fate) }
            var byte: UInt8 = 0
            _ = write(news.end, &byte, 1)
        }
        close(news.end)
    }

    private static func spawn(
        _ words: [String], _ environment: [String: String], _ folder: String, _ terminal: [CChar]
    ) throws -> pid_t {
        let arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
        let variables: [UnsafeMutablePointer<CChar>?] = environment.map { strdup("\($0)=\($1)") } + [nil]
        defer { for word in arguments + variables { free(word) } }
        let process = spawn_in_terminal(words[0], arguments, variables, folder, terminal)
        guard process > 0 else { throw TerminalFailure("no process: \(String(cString: strerror(errno)))") }
        return process
    }
}

/// What has become of a process.
public enum Fate: Sendable, Hashable {
    case exited(Int32)
    case killed(Int32)
    case stopped(Int32)
    case resumed
    /// The system does not know it any more.
    case lost

    init(_ status: Int32) {
        switch status & 0x7F {
        case _ where status == 0xFFFF: self = .resumed
        case 0: self = .exited((status >> 8) & 0xFF)
        case 0x7F: self = (status >> 8) & 0xFF == SIGCONT ? .resumed : .stopped((status >> 8) & 0xFF)
        default: self = .killed(status & 0x7F)
        }
    }

    public var isEnd: Bool {
        switch self {
        case .exited, .killed, .lost: true
        case .stopped, .resumed: false
        }
    }
}

public struct TerminalFailure: Error, CustomStringConvertible {
    public let description: String
    init(_ description: String) { self.description = description }
}
