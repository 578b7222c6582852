// SPDX-License-Identifier: MIT
import Foundation
import PseudoTerminal
import Testing

@Suite struct SuspendTests {
    /// A shell that has jobs: it says when the session is stopped, and goes on with it after Enter.
    private func shell() throws -> Terminal {
        let terminal = try Terminal(
            program: "/bin/sh",
            ["-m", "-c", "\"$0\"; echo \"(away)\"; read answer; fg; echo \"(back $?)\"", Terminal.binaryPath])
        try terminal.expectPrompt()
        return terminal
    }

    @Test func atThePromptTheLineIsThereAfterwards() throws {
        let terminal = try shell()
        terminal.send("(+ 1 2")
        try terminal.expectInput("(+ 1 2")
        terminal.send(Key.control("Z"))
        try terminal.wait(for: "the shell") { $0.rows.contains { $0.hasSuffix("(away)") } }
        let row = terminal.screen.line
        terminal.send("\r")
        try terminal.wait(for: "the line") { $0.line > row && $0.cursorRow == "sennit> (+ 1 2" && $0.column == 14 }
        // The editor has the terminal again: a key moves the cursor.
        terminal.send(Key.control("A"))
        try terminal.expectInput("(+ 1 2", at: 0)
        terminal.send(Key.control("E"))
        #expect(try terminal.evaluate(")") == ["$1 = 3"])
        terminal.send(Key.control("D"))
        try terminal.expect("(back 0)")
    }

    @Test func anEvaluationGoesOnAfterwards() throws {
        let terminal = try shell()
        terminal.send("(let loop ((n 1000)) (display n) (newline) (sleep 0.01) (loop (+ n 1)))\r")
        try terminal.expect("1002")
        terminal.send(Key.control("Z"))
        try terminal.wait(for: "the shell") { $0.rows.contains { $0.hasSuffix("(away)") } }
        terminal.send("\r")
        // The loop goes on below what the shell says: then the terminal is the session's again.
        try terminal.wait(for: "the next number") { screen in
            guard let away = screen.allRows.lastIndex(where: { $0.hasSuffix("(away)") }) else { return false }
            return screen.allRows[away...].contains { $0.hasPrefix("10") }
        }
        terminal.send(Key.control("C"))
        try terminal.expectPrompt()
        #expect(try terminal.evaluate("1") == ["$1 = 1"])
    }

    /// As `xterm -e sennit`: a stopped process would stay stopped for ever.
    @Test func withoutAShellItGoesOn() throws {
        let terminal = try Terminal.session()
        terminal.send("(+ 1 2")
        try terminal.expectInput("(+ 1 2")
        terminal.send(Key.control("Z"))
        terminal.send(")")
        try terminal.expectInput("(+ 1 2)")
        #expect(try terminal.evaluate("") == ["$1 = 3"])
    }

    /// Stopped and resumed from elsewhere.
    @Test func theLineIsShownAgainWhenAnotherProcessResumesIt() throws {
        let terminal = try Terminal.session()
        terminal.send("(+ 1 2")
        try terminal.expectInput("(+ 1 2")
        terminal.signal(SIGSTOP)
        try terminal.waitForFate { $0 == .stopped(SIGSTOP) }
        terminal.signal(SIGCONT)
        try terminal.waitForFate { $0 == .resumed }
        #expect(try terminal.evaluate(")").last == "$1 = 3")
    }
}
