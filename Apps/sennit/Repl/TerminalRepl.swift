// SPDX-License-Identifier: MIT
import CReadline
import Sennit

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The loop at a terminal: reads with an editor, evaluates apart from it, and goes on whatever comes of that.
@MainActor
final class TerminalRepl {
    private let session: Session
    private let events: TerminalEvents
    private var history = InputHistory()
    private var prompt = Prompt()
    private let isBright = TerminalStyle.usesColours(STDOUT_FILENO)
    private var hasReadHistory = false

    static func run(_ options: Repl.Options) -> Int32 {
        guard let events = TerminalEvents() else {
            Output.error("sennit: the system has no pipe or no thread for the terminal")
            return Status.programError
        }
        var settings = Run.options(["sennit"])
        settings.output = { events.write($0) }
        settings.errorOutput = { events.write($0) }
        settings.unhandledError = { events.write(Array("\($0)\n".utf8)) }
        settings.showsLines = true
        settings.readInput = { events.post(.question(prompt: $0, reply: $1)) }
        do throws(SennitError) {
            let interpreter = try Interpreter(options: settings)
            events.attach(interpreter)
            var sessionOptions = Session.Options()
            sessionOptions.numbersValues = true
            sessionOptions.width = TerminalStyle.width
            sessionOptions.beginLine = { events.beginLine() }
            let repl = TerminalRepl(try Session(interpreter, options: sessionOptions), events)
            return try repl.run(options)
        } catch {
            return Run.report(error)
        }
    }

    private init(_ session: Session, _ events: TerminalEvents) {
        self.session = session
        self.events = events
    }

    private func run(_ options: Repl.Options) throws(SennitError) -> Int32 {
        if options.hasBanner {
            Output.print("Sennit \(Command.version). Nothing here can be mutated. (help) helps, Ctrl-D leaves.")
        }
        if let text = options.prompt { prompt.template = text }
        LineEditor.isBright = isBright
        LineEditor.start()
        let completion = Completion(session: session)
        LineEditor.complete = { completion.candidates($0, $1, $2) }
        if !options.skipsStartFile, let start = startFile, let status = evaluate(start.text, start.name) {
            return status
        }
        for (name, text) in try Repl.beginning(options) {
            if let status = evaluate(text, name) { return status }
        }
        while true {
            if let status = step() { return status }
        }
    }

    /// `~/.sennitrc`, if there is one.
    private var startFile: (name: String, text: [UInt8])? {
        guard let home = getenv("HOME").map({ String(cString: $0) }), !home.isEmpty else { return nil }
        let path = "\(home)/.sennitrc"
        return readWholeFile(path).map { (path, $0) }
    }

    /// Reads and evaluates one input. A status if that is the end.
    private func step() -> Int32? {
        if !hasReadHistory {
            hasReadHistory = true
            // While the first line is typed: a long history takes its time.
            history.read { [events] in events.post(.history($0)) }
        }
        let input = session.whileIdle { LineEditor.read(prompt, events, history: history) }
        switch input {
        case .interrupted: return nil
        case .end:
            Output.print("")
            return mayLeave() ? Status.success : nil
        case .text(let text):
            switch Session.completeness(of: Array(text.utf8)) {
            case .empty: return nil
            case .complete, .incomplete: break
            }
            history.add(text)
            guard text.hasPrefix(",") else { return evaluate(Array(text.utf8), "(repl)") }
            guard let expression = SessionCommand.expression(for: text) else {
                Output.error("There is no such command; ,help lists them.")
                return nil
            }
            return evaluate(Array(expression.utf8), "(command)")
        }
    }

    private func evaluate(_ source: [UInt8], _ name: String) -> Int32? {
        defer { attendToRequests() }
        switch outcome(of: source, name) {
        case .finished: return nil
        case .incomplete(let error), .failed(let error):
            if case .exit(let status) = error { return status }
            let text = TerminalStyle.error(error.rendered, isBright: isBright) + "\n"
            events.write(Array(text.utf8), startsLine: true)
            return nil
        }
    }

    /// Evaluates on the interpreter's thread; on this one, answers what the program asks meanwhile.
    private func outcome(of source: [UInt8], _ name: String) -> Session.Outcome {
        session.begin(source, file: name, limits: Run.limits) { [events] in events.post(.finished($0)) }
        var outcome: Session.Outcome?
        while true {
            // All that came together is attended to, also what came after the end.
            for event in events.wait() {
                switch event {
                case .finished(let result): outcome = result
                case .question(let prompt, let reply): reply(LineEditor.answer(prompt, events, history: history))
                case .history(let entries): history.install(entries)
                case .output(let bytes): events.write(bytes)
                case .resize: rl_reset_screen_size()
                case .end(let signal): TerminalEvents.deliver(signal)
                case .interrupt, .suspend: continue
                }
            }
            if let outcome { return outcome }
        }
    }

    /// Asks before tasks are ended that still run.
    private func mayLeave() -> Bool {
        let count = session.liveFibers
        if count == 0 { return true }
        let (tasks, pronoun) = count == 1 ? ("1 fiber still runs", "it") : ("\(count) fibers still run", "them")
        let question = Prompt(template: "\(tasks). End \(pronoun) and leave? (y/n) ")
        switch LineEditor.read(question, events, history: history) {
        case .end, .interrupted: return true
        case .text(let answer): return answer.lowercased().hasPrefix("y")
        }
    }

    private func attendToRequests() {
        for request in session.takeRequests() {
            switch request {
            case .clearScreen: Output.prompt("\u{1B}[H\u{1B}[2J\u{1B}[3J")
            case .setPrompt(let text): prompt.template = text
            case .showHistory: Output.print(history.text)
            }
        }
        prompt.number = session.valueCount + 1
        session.setWidth(TerminalStyle.width)
    }
}
