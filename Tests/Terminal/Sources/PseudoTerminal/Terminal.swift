// SPDX-License-Identifier: MIT
import CPseudoTerminal
import Foundation

/// A session of the sennit command in a pseudo-terminal, at which a test sits as a person does: types, reads the screen.
///
/// Nothing here waits for a time: what is expected is looked for whenever the screen has changed, until it shows. The
/// limits are there for what never comes.
public final class Terminal {
    public let home: Home
    public private(set) var screen: Screen
    /// All that was written, as it was.
    public private(set) var written: [UInt8] = []
    private let child: Child
    private var master: Int32
    private var unsent: [UInt8] = []
    private let limit = ContinuousClock.now + .seconds(60)

    /// The binary that is tested: what SENNIT names, or the one that `make build` makes.
    public static let binaryPath: String = {
        if let named = ProcessInfo.processInfo.environment["SENNIT"] { return URL(fileURLWithPath: named).path }
        var folder = URL(fileURLWithPath: #filePath)
        for _ in 0..<5 { folder.deleteLastPathComponent() }
        return folder.appendingPathComponent(".build/release/sennit").path
    }()

    /// - Parameters:
    ///   - program: nil for the binary that is tested.
    ///   - files: what there is in the home folder, where the session starts.
    ///   - environment: variables besides those of `Home`; nil to have one unset.
    public init(
        program: String? = nil, _ arguments: [String] = [], home: Home? = nil, files: [String: String] = [:],
        environment: [String: String?] = [:], columns: Int = 80, height: Int = 24
    ) throws {
        self.home = try home ?? Home()
        for (name, text) in files { try self.home.write(text, to: name) }
        screen = Screen(columns: columns, height: height)
        (master, child) = try Self.start(
            [program ?? Self.binaryPath] + arguments, self.home, environment, columns: columns, height: height)
    }

    private static func start(
        _ words: [String], _ home: Home, _ environment: [String: String?], columns: Int, height: Int
    ) throws -> (Int32, Child) {
        guard access(words[0], X_OK) == 0 else { throw TerminalFailure("there is no \(words[0]): set SENNIT") }
        var name = [CChar](repeating: 0, count: 128)
        let master = open_terminal(&name, Int32(name.count))
        guard master >= 0 else { throw TerminalFailure("no pseudo-terminal: \(String(cString: strerror(errno)))") }
        set_terminal_size(master, Int32(columns), Int32(height))
        do {
            let child = try Child(
                words, environment: home.environment(environment), folder: home.path,
                terminal: name)
            return (master, child)
        } catch {
            close(master)
            throw error
        }
    }

    deinit { if master >= 0 { close(master) } }

    // MARK: - What a person does

    /// Presses keys.
    public func send(_ text: String) { send(bytes: Array(text.utf8)) }

    public func send(bytes: [UInt8]) {
        unsent += bytes
        sendPart()
    }

    /// The system tells the foreground process of it.
    public func resize(columns: Int, height: Int) {
        screen.resize(columns: columns, height: height)
        set_terminal_size(master, Int32(columns), Int32(height))
    }

    /// Closes the window.
    public func hangUp() {
        if master < 0 { return }
        close(master)
        master = -1
    }

    public func signal(_ number: Int32) { child.signal(number) }

    /// Signals to the processes that the terminal belongs to at the time, as another program does.
    public func signalForeground(_ number: Int32) {
        let group = tcgetpgrp(master)
        if group > 0 { kill(-group, number) }
    }

    // MARK: - What a person waits for

    /// Reads until something holds.
    public func wait(
        for what: String, timeout: Duration = .seconds(10), line: Int = #line, until holds: (Screen) -> Bool
    ) throws {
        let end = min(ContinuousClock.now + timeout, limit)
        while !holds(screen) {
            let left = (end - .now) / .milliseconds(1)
            if left > 0, advance(Int32(left.rounded(.up))) { continue }
            // The process may have ended just now.
            if holds(screen) { return }
            let bells = written.count { $0 == 7 }
            let fates =
                (bells > 0 ? "; \(bells) bells" : "") + (child.fates.isEmpty ? "" : "; the process: \(child.fates)")
            throw TerminalFailure("line \(line): \(what) did not come\(fates)\n\(picture)")
        }
    }

    /// What became of the process, once something has.
    @discardableResult
    public func waitForFate(line: Int = #line, where fits: @escaping (Fate) -> Bool = \.isEnd) throws -> Fate {
        try wait(for: "the end", line: line) { _ in child.fates.contains(where: fits) }
        return child.fates.last(where: fits) ?? .lost
    }

    /// Waits for output or for news of the process; false if nothing comes in time, or ever again.
    private func advance(_ milliseconds: Int32) -> Bool {
        let isOver = child.end != nil
        if isOver && master < 0 { return false }
        var watched = [
            pollfd(fd: master, events: Int16(POLLIN | (unsent.isEmpty ? 0 : POLLOUT)), revents: 0),
            pollfd(fd: isOver ? -1 : child.notices, events: Int16(POLLIN), revents: 0),
        ]
        guard poll(&watched, 2, milliseconds) > 0 else { return false }
        if watched[1].revents != 0 {
            var byte: UInt8 = 0
            _ = read(child.notices, &byte, 1)
        }
        if watched[0].revents & Int16(POLLOUT) != 0 { sendPart() }
        if watched[0].revents & Int16(POLLIN | POLLHUP | POLLERR) != 0 { receive() }
        return true
    }

    private func receive() {
        var bytes = [UInt8](repeating: 0, count: 1 << 16)
        let count = read(master, &bytes, bytes.count)
        if count > 0 {
            written += bytes[..<count]
            screen.write(bytes[..<count])
        } else if count == 0 || (errno != EAGAIN && errno != EINTR) {
            // Nobody has the terminal open any more.
            hangUp()
        }
    }

    private func sendPart() {
        if unsent.isEmpty || master < 0 { return }
        let count = write(master, unsent, unsent.count)
        if count > 0 { unsent.removeFirst(count) }
    }

    /// The screen as a failure shows it.
    public var picture: String {
        let rows = screen.rows
        let end = rows.lastIndex { !$0.isEmpty } ?? 0
        let shown = rows[...max(end, screen.row)].enumerated().map { index, text in
            "\(index == screen.row ? ">" : " ")|\(text)"
        }
        return shown.suffix(16).joined(separator: "\n") + "\n  cursor at column \(screen.column)"
    }
}
