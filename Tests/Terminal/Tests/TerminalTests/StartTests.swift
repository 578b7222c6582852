// SPDX-License-Identifier: MIT
import PseudoTerminal
import Testing

@Suite struct StartTests {
    @Test func aBannerAndAPromptComeFirst() throws {
        let terminal = try Terminal.session()
        #expect(terminal.screen.allRows[0].hasPrefix("Sennit "))
        #expect(terminal.screen.line == 1)
    }

    @Test func valuesAreNumbered() throws {
        let terminal = try Terminal.session()
        #expect(try terminal.evaluate("(+ 1 2)") == ["$1 = 3"])
        #expect(try terminal.evaluate("(list $1 4)") == ["$2 = (3 4)"])
    }

    @Test func controlDLeaves() throws {
        let terminal = try Terminal.session()
        #expect(try terminal.leave() == .exited(0))
    }
}
