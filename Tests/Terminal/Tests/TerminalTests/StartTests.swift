// SPDX-License-Identifier: MIT
import PseudoTerminal
import Testing

@Suite struct StartTests {
    @Test func aBannerAndAPromptComeFirst() throws {
        let terminal = try Terminal.session()
        #expect(terminal.screen.allRows[0].hasPrefix("Sennit "))
        #expect(terminal.screen.line == 1)
    }

    @Test func theStartFileIsEvaluatedFirst() throws {
        let terminal = try Terminal.session(files: [
            ".sennitrc": "(define from-start 41)\n(display \"ready\")\n(newline)"
        ])
        try terminal.expect("ready")
        #expect(try terminal.evaluate("(+ from-start 1)").last?.hasSuffix("= 42") == true)
    }

    @Test func anErrorInTheStartFileIsReported() throws {
        let terminal = try Terminal.session(files: [".sennitrc": "(define before 1)\n(car 5)\n"])
        try terminal.expect(".sennitrc:2:")
        #expect(try terminal.evaluate("before").last?.hasSuffix("= 1") == true)
    }

    @Test func aSyntaxErrorInTheStartFileIsReported() throws {
        let terminal = try Terminal.session(files: [".sennitrc": "(define before"])
        try terminal.expect(".sennitrc:1:1")
        #expect(try terminal.evaluate("5").last?.hasSuffix("= 5") == true)
    }

    @Test func exitInTheStartFileEndsTheSession() throws {
        let terminal = try Terminal(files: [".sennitrc": "(exit 4)"])
        #expect(try terminal.waitForFate() == .exited(4))
    }

    @Test func thereNeedBeNoHome() throws {
        let terminal = try Terminal.session(environment: ["HOME": nil, "XDG_STATE_HOME": nil])
        #expect(try terminal.evaluate("1") == ["$1 = 1"])
        #expect(try terminal.leave() == .exited(0))
    }

    @Test(arguments: [["-nobanner"], ["repl", "--no-banner"]])
    func theBannerCanBeLeftOut(arguments: [String]) throws {
        let terminal = try Terminal.session(arguments)
        #expect(terminal.screen.line == 0)
    }

    @Test func thePromptCanBeChosen() throws {
        let terminal = try Terminal(["--prompt", "~n: "])
        try terminal.expectPrompt("1:")
        terminal.send("5\r")
        try terminal.expectPrompt("2:")
    }

    @Test func expressionsAndFilesComeFirst() throws {
        let terminal = try Terminal.session(
            ["repl", "-e", "(define x 40)", "more.scm"], files: ["more.scm": "(define y 2)"])
        #expect(try terminal.evaluate("(+ x y)") == ["$1 = 42"])
    }

    @Test func theStartFileCanBeLeftOut() throws {
        let terminal = try Terminal.session(["repl", "--no-start-file"], files: [".sennitrc": "(exit 9)"])
        #expect(try terminal.evaluate("1") == ["$1 = 1"])
    }
}
