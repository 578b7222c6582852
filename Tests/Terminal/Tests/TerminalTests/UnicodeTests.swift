// SPDX-License-Identifier: MIT
import PseudoTerminal
import Testing

@Suite struct UnicodeTests {
    @Test func wideCharactersTakeTwoColumns() throws {
        let terminal = try Terminal.session()
        terminal.send("\"日本語\"")
        try terminal.expectInput("\"日本語\"", at: 8)
        terminal.send(Key.left + Key.left + Key.backspace)
        try terminal.expectInput("\"日語\"", at: 3)
        #expect(try terminal.evaluate("") == ["$1 = \"日語\""])
    }

    @Test func combiningCharactersTakeNone() throws {
        let terminal = try Terminal.session()
        terminal.send("\"e\u{301}x\"")
        try terminal.expectInput("\"e\u{301}x\"", at: 4)
        terminal.send(Key.left + Key.left + "y")
        try terminal.expectInput("\"e\u{301}yx\"", at: 3)
        #expect(try terminal.evaluate("") == ["$1 = \"e\u{301}yx\""])
    }

    @Test func wideCharactersWrapWhole() throws {
        let terminal = try Terminal.session(["-nobanner"], columns: 40)
        let row = terminal.screen.row
        terminal.send("(string-length \"日本語日本語日本語日本語\")")
        try terminal.wait(for: "two rows") { $0.row == row + 1 }
        #expect(try terminal.evaluate("").last == "$1 = 12")
    }

    @Test func upAndDownMoveByWhatIsShown() throws {
        let terminal = try Terminal.session()
        let word = "\"λλλλλλλλλλλ\""
        terminal.send("(list \(word)\r" + Key.deleteSpace + "\(word) 1)" + Key.left + Key.left)
        try terminal.wait(for: "the second line") { $0.cursorRow == "\(word) 1)" && $0.column == 14 }
        terminal.send(Key.up)
        try terminal.expectInput("(list \(word)", at: 6)
        terminal.send(Key.right + Key.right + Key.down)
        try terminal.wait(for: "the second line") { $0.cursorRow == "\(word) 1)" && $0.column == 16 }
        #expect(try terminal.evaluate("") == ["$1 = (\(word) \(word) 1)"])
    }

    @Test func bytesThatAreNoTextDoNoHarm() throws {
        let terminal = try Terminal.session()
        terminal.send("\"a")
        terminal.send(bytes: [0xFF, 0xC3, 0x28, 0xE2, 0x82])
        terminal.send("\r" + Key.up + Key.down + "b\"\r")
        try terminal.wait(for: "a value or an error") { screen in
            screen.allRows.contains { $0.contains("$1 =") || $0.contains("error") }
        }
        try terminal.expectPrompt()
        #expect(try terminal.evaluate("(+ 1 2)").last?.hasSuffix("= 3") == true)
    }

    @Test func aByteOfZeroDoesNoHarm() throws {
        let terminal = try Terminal.session()
        terminal.send("(+ 1" + Key.control("V") + "\u{0}" + "\r2" + Key.up + Key.down + ")\r")
        try terminal.wait(for: "a value or an error") { screen in
            screen.allRows.contains { $0.contains("$1 =") || $0.contains("error") }
        }
    }

    @Test func textIsTakenWithoutALocaleToo() throws {
        let terminal = try Terminal.session(environment: ["LANG": nil])
        terminal.send("\"λ\"")
        #expect(try terminal.evaluate("") == ["$1 = \"λ\""])
    }

    @Test func namesOutsideASCIIAreCompleted() throws {
        let terminal = try Terminal.session()
        try terminal.evaluate("(define größe-des-hauses 3)")
        terminal.send("größ\t")
        try terminal.expectInput("größe-des-hauses")
    }
}
