// SPDX-License-Identifier: MIT
import PseudoTerminal
import Testing

/// The screen that the other tests look at.
@Suite struct ScreenTests {
    private func screen(_ text: String, columns: Int = 10, height: Int = 3) -> Screen {
        var screen = Screen(columns: columns, height: height)
        screen.write(text.utf8)
        return screen
    }

    @Test func aFullRowGoesOnWithTheNextCharacter() {
        #expect(screen("0123456789").row == 0)
        #expect(screen("0123456789a").rows == ["0123456789", "a", ""])
        #expect(screen("0123456789\r\na").rows == ["0123456789", "a", ""])
        #expect(screen("0123456789\rx").rows == ["x123456789", "", ""])
    }

    @Test func rowsAreScrolledOff() {
        let screen = screen("a\r\nb\r\nc\r\nd")
        #expect(screen.rows == ["b", "c", "d"])
        #expect(screen.scrolledOff == ["a"])
        #expect(screen.line == 3)
    }

    @Test func theCursorMovesAndPartsAreErased() {
        #expect(screen("abc\u{1B}[2Dx").rows[0] == "axc")
        #expect(screen("abc\u{8}\u{8}\u{1B}[K").rows[0] == "a")
        #expect(screen("abc\r\ndef\u{1B}[A\u{1B}[1G\u{1B}[J").rows == ["", "", ""])
        #expect(screen("abc\u{1B}[1;2H\u{1B}[P").rows[0] == "ac")
        #expect(screen("abc\u{1B}[1;2H\u{1B}[2@x").rows[0] == "ax bc")
        #expect(screen("\u{1B}[?2004h\u{1B}]0;title\u{7}\u{1B}(Bx").rows[0] == "x")
    }

    @Test func charactersTakeTheirColumns() {
        #expect(screen("日本x").column == 5)
        #expect(screen("e\u{301}x").column == 2)
        #expect(screen("123456789日").rows == ["123456789", "日", ""])
    }

    @Test func coloursAreRemembered() {
        let screen = screen("a\u{1B}[1;34mbc\u{1B}[0md")
        #expect(screen.style(of: "bc") == "1;34")
        #expect(screen.style(of: "d") == "")
    }
}
