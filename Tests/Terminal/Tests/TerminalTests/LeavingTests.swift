// SPDX-License-Identifier: MIT
import Foundation
import PseudoTerminal
import Testing

@Suite struct LeavingTests {
    private let sleeper = "(begin (spawn-fiber (lambda () (sleep 1000))) (if #f #f))"

    @Test func controlDLeaves() throws {
        let terminal = try Terminal.session()
        #expect(try terminal.leave() == .exited(0))
    }

    @Test func onlyAFiberThatRunsMakesItAsk() throws {
        let terminal = try Terminal.session()
        try terminal.evaluate("(begin (spawn-fiber (lambda () 1)) (sleep 0.01))")
        #expect(try terminal.leave() == .exited(0))
    }

    @Test func noGoesOn() throws {
        let terminal = try Terminal.session()
        try terminal.evaluate(sleeper)
        terminal.send(Key.control("D"))
        try terminal.expect("1 fiber still runs. End it and leave? (y/n)")
        terminal.send("n\r")
        try terminal.expectPrompt()
        #expect(try terminal.evaluate("1").last?.hasSuffix("= 1") == true)
    }

    @Test(arguments: ["y\r", "Y\r", Key.control("D")])
    func yesLeaves(answer: String) throws {
        let terminal = try Terminal.session()
        try terminal.evaluate(sleeper)
        try terminal.evaluate(sleeper)
        terminal.send(Key.control("D"))
        try terminal.expect("2 fibers still run. End them and leave? (y/n)")
        terminal.send(answer)
        #expect(try terminal.waitForFate() == .exited(0))
    }

    @Test func theAnswerIsNoEntryOfTheHistory() throws {
        let terminal = try Terminal.session()
        try terminal.evaluate(sleeper)
        terminal.send(Key.control("D"))
        try terminal.expect("(y/n)")
        terminal.send("n\r")
        try terminal.expectPrompt()
        terminal.send(Key.up)
        try terminal.expectInput(sleeper)
    }

    @Test func aClosedWindowEndsIt() throws {
        let terminal = try Terminal.session()
        terminal.hangUp()
        try terminal.waitForFate()
    }

    @Test func aClosedWindowEndsAnEvaluation() throws {
        let terminal = try Terminal.session()
        terminal.send("(begin (display \"begun\\n\") (let loop () (loop)))\r")
        try terminal.wait(for: "the beginning") { $0.allRows.contains("begun") }
        terminal.hangUp()
        try terminal.waitForFate()
    }

    /// As under nohup: then reads and writes fail.
    @Test(arguments: ["", "(begin (spawn-fiber (lambda () (let loop () (display \"x\\n\") (sleep 0.01) (loop)))) 1)\r"])
    func aClosedWindowEndsItEvenIfTheSignalIsIgnored(input: String) throws {
        let terminal = try Terminal(program: "/bin/sh", ["-c", "trap '' HUP; exec \"$0\"", Terminal.binaryPath])
        try terminal.expectPrompt()
        terminal.send(input)
        if !input.isEmpty { try terminal.expect("$1 = 1") }
        terminal.hangUp()
        try terminal.waitForFate()
    }

    /// The shell that comes back would otherwise neither echo nor paste.
    @Test func aTerminationLeavesTheTerminalAsItWas() throws {
        let terminal = try Terminal(
            program: "/bin/sh", ["-m", "-c", "\"$0\"; stty -a; echo over", Terminal.binaryPath])
        try terminal.expectPrompt()
        terminal.signalForeground(SIGTERM)
        try terminal.expect("over")
        let settings = terminal.screen.allRows.joined(separator: " ").split(separator: " ")
        #expect(settings.contains("icanon") && settings.contains("echo"))
    }
}
