// SPDX-License-Identifier: MIT
import PseudoTerminal
import Testing

@Suite struct HistoryTests {
    /// Presses Up until the last entry of an earlier session shows: the file is read while the first line is edited.
    private func lastEntry(_ terminal: Terminal, _ text: String, line: Int = #line) throws {
        // Ctrl-G does nothing but ring the bell: then the key before it has done what it does.
        let keys = Key.up + Key.control("G")
        terminal.send(keys)
        var answers = 0
        try terminal.wait(for: text, line: line) { screen in
            if screen.cursorRow.hasSuffix(text) { return true }
            let bells = terminal.written.count { $0 == 7 }
            if bells > answers { terminal.send(keys) }
            answers = bells
            return false
        }
    }

    @Test func entriesAreThereInTheNextSession() throws {
        let home = try Home()
        let first = try Terminal.session(home: home)
        try first.evaluate("(+ 1 11)")
        try first.evaluate("(+ 1 22)")
        #expect(try first.leave() == .exited(0))
        let second = try Terminal.session(home: home)
        try lastEntry(second, "(+ 1 22)")
        second.send(Key.up)
        try second.expectInput("(+ 1 11)")
        #expect(try second.evaluate("") == ["$1 = 12"])
    }

    @Test func onlyTheUserCanReadThem() throws {
        let terminal = try Terminal.session()
        try terminal.evaluate("12345")
        #expect(terminal.home.mode(Home.history) == 0o600)
        #expect(terminal.home.mode("state/sennit") == 0o700)
    }

    @Test func withoutAFolderOfStateTheyAreInTheHome() throws {
        let terminal = try Terminal.session(environment: ["XDG_STATE_HOME": nil])
        try terminal.evaluate("12345")
        #expect(try terminal.home.read(".local/state/sennit/history") == "12345\n")
        #expect(terminal.home.mode(".local/state/sennit") == 0o700)
    }

    @Test func entriesOfSeveralLinesStayWhole() throws {
        let home = try Home()
        let first = try Terminal.session(home: home)
        first.send("(string-append \"a\\n\"\r" + Key.deleteSpace + "\"b\")\r")
        try first.expect("$1 = ")
        try first.expectPrompt()
        first.send(Key.control("D"))
        try first.waitForFate()
        let second = try Terminal.session(home: home)
        try lastEntry(second, "\"b\")")
        try second.expectRows(["sennit> (string-append \"a\\n\"", "\"b\")"])
        second.send("\r")
        try second.expect("$1 = \"a\\nb\"")
    }

    @Test func theSameEntryIsThereOnce() throws {
        let home = try Home(["state/sennit/history": "11\n22\n11\n33\n"])
        let terminal = try Terminal.session(home: home)
        try lastEntry(terminal, "33")
        terminal.send(Key.up)
        try terminal.expectInput("11")
        terminal.send(Key.up)
        try terminal.expectInput("22")
        terminal.send(Key.up + Key.up)
        try terminal.expectInput("22")
        try terminal.evaluate("")
        terminal.send(Key.up + Key.up + Key.up)
        try terminal.expectInput("11")
    }

    @Test func sessionsBesideEachOtherKeepBothTheirEntries() throws {
        let home = try Home()
        let one = try Terminal.session(home: home)
        let other = try Terminal.session(home: home)
        try one.evaluate("111")
        try other.evaluate("222")
        try one.evaluate("333")
        #expect(try one.leave() == .exited(0))
        #expect(try other.leave() == .exited(0))
        #expect(try home.read(Home.history) == "111\n222\n333\n")
    }

    @Test func whatIsEnteredBeforeTheFileIsReadIsNotLost() throws {
        let home = try Home(["state/sennit/history": "11\n22\n"])
        // Typed before there is a prompt.
        let terminal = try Terminal(home: home)
        terminal.send("(+ 1 1)\r")
        try terminal.expect("$1 = 2")
        try terminal.expectPrompt()
        terminal.send(Key.up)
        try terminal.expectInput("(+ 1 1)")
        terminal.send(Key.up)
        try terminal.expectInput("22")
    }

    @Test func aLongHistoryDoesNotStandInTheWay() throws {
        let entries = (0..<100_000).map { "(list \($0) \"of a long history\")\n" }.joined()
        let terminal = try Terminal.session(home: try Home(["state/sennit/history": entries]))
        terminal.send("(+ 1 2)")
        try terminal.expectInput("(+ 1 2)")
        #expect(try terminal.evaluate("") == ["$1 = 3"])
        while try !terminal.evaluate("(history)").contains(where: { $0.contains("(list 99999 ") }) {}
        terminal.send(Key.control("R") + "(list 99 ")
        try terminal.expect("`(list 99 ': (list 99 \"of a long history\")")
    }

    @Test func aFileOfSomethingElseDoesNoHarm() throws {
        let home = try Home(["state/sennit/history": "\u{0}\u{1}\\\\\\x\n\u{1B}[31m\n\n\n"])
        let terminal = try Terminal.session(home: home)
        #expect(try terminal.evaluate("(+ 1 2)") == ["$1 = 3"])
        terminal.send(Key.up)
        try terminal.expectInput("(+ 1 2)")
        terminal.send(Key.up)
        try terminal.wait(for: "what is there") { $0.cursorRow.contains("31m") }
    }

    @Test func aFolderThatCannotBeMadeDoesNoHarm() throws {
        let terminal = try Terminal.session(files: ["state": "a file"])
        #expect(try terminal.evaluate("(+ 1 2)") == ["$1 = 3"])
        terminal.send(Key.up)
        try terminal.expectInput("(+ 1 2)")
    }

    @Test func theEntriesCanBeListed() throws {
        let terminal = try Terminal.session()
        try terminal.evaluate("11")
        let shown = try terminal.evaluate("(history)")
        #expect(shown == ["1  11", "2  (history)"])
    }
}
