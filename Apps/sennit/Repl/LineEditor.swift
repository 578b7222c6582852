// SPDX-License-Identifier: MIT
import CReadline
import Sennit

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Reads forms at a terminal with GNU readline, whose settings in `~/.inputrc` hold (`$if sennit`).
///
/// A form of several lines is one text to readline: Enter ends the input when the reader finds it complete, and begins
/// another line of it otherwise. So all of it can be edited until then, and it comes back from the history whole.
///
/// readline's state is global, and so is this: there is one terminal.
@MainActor
enum LineEditor {
    enum Input {
        case text(String)
        /// Ctrl-D on an empty line.
        case end
    }

    /// What the current read has come to.
    private static var result: Input?
    static var promptWidth = 0
    /// Says what could stand at a place; nil for what readline finds by itself.
    static var complete: (_ text: String, _ line: String, _ start: Int) -> [String]? = { _, _, _ in nil }
    static var isBright = false

    /// Sets readline up. To be called once.
    static func start() {
        sennit_rl_start(
            "sennit", wordBreaks, { text, start, end in LineEditor.completions(text, start, end) })
        // What comes first can be changed in inputrc, which is read when the first line is.
        for setting in [
            "set blink-matching-paren on", "set enable-bracketed-paste on", "set colored-completion-prefix on",
        ] {
            var bytes = setting.utf8CString.map { $0 }
            rl_parse_and_bind(&bytes)
        }
        rl_bind_key(13, { count, key in LineEditor.enter(count, key) })
        rl_bind_key(10, { count, key in LineEditor.enter(count, key) })
        rl_bind_keyseq("\\e\r", { count, key in LineEditor.newline(count, key) })
        for bracket in [")", "]"] {
            rl_bind_key(Int32(bracket.utf8.first ?? 0), { count, key in LineEditor.close(count, key) })
        }
        for sequence in ["\\e[A", "\\eOA"] { rl_bind_keyseq(sequence, { count, key in LineEditor.up(count, key) }) }
        for sequence in ["\\e[B", "\\eOB"] { rl_bind_keyseq(sequence, { count, key in LineEditor.down(count, key) }) }
    }

    /// Kept alive for readline.
    private static let wordBreaks: UnsafePointer<CChar> = {
        let copy = strdup(" \t\n()[]{}\"';`,@")
        guard let copy else { preconditionFailure("no memory for a word") }
        return UnsafePointer(copy)
    }()

    /// Edits an input to its end. Meanwhile shows what fibers write.
    static func read(_ prompt: Prompt, _ events: TerminalEvents, history: InputHistory) -> Input {
        if events.beginEditing() { Output.print("") }
        defer { events.endEditing() }
        return edit(prompt, events, history)
    }

    /// A line for a program that asks; nil at the end of input.
    static func answer(_ prompt: String, _ events: TerminalEvents, history: InputHistory) -> String? {
        switch read(Prompt(template: prompt), events, history: history) {
        case .text(let line): return line
        case .end:
            Output.print("")
            return nil
        }
    }

    private static func edit(_ prompt: Prompt, _ events: TerminalEvents, _ history: InputHistory) -> Input {
        promptWidth = prompt.width
        result = nil
        install(prompt)
        while result == nil {
            var watched = [
                pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
                pollfd(fd: events.input, events: Int16(POLLIN), revents: 0),
            ]
            guard poll(&watched, 2, -1) >= 0 || errno == EINTR else { break }
            if watched[1].revents != 0 { for event in events.take() { handle(event, prompt, events, history) } }
            if watched[0].revents != 0 { rl_callback_read_char() }
        }
        if let result { return result }
        rl_callback_handler_remove()
        return .end
    }

    private static func install(_ prompt: Prompt) {
        rl_callback_handler_install(prompt.text(isBright: isBright)) { line in LineEditor.finish(line) }
    }

    private static func handle(
        _ event: TerminalEvents.Event, _ prompt: Prompt, _ events: TerminalEvents, _ history: InputHistory
    ) {
        switch event {
        case .output(let bytes):
            sennit_rl_clear_line()
            _ = Output.write(bytes.last == 0x0A ? bytes : bytes + [0x0A], to: STDOUT_FILENO)
            sennit_rl_show_again()
        case .interrupt: sennit_rl_abandon_line()
        case .suspend:
            sennit_rl_restore_terminal()
            kill(getpid(), SIGSTOP)
            sennit_rl_prepare_terminal()
            rl_forced_update_display()
        case .resize: rl_resize_terminal()
        case .history(let entries): history.install(entries)
        case .question(let question, let reply):
            // Of a fiber in the background: what is being typed comes back afterwards.
            let (text, point) = (line, sennit_rl_point())
            sennit_rl_clear_line()
            rl_callback_handler_remove()
            switch edit(Prompt(template: question), events, history) {
            case .text(let answer): reply(answer)
            case .end: reply(nil)
            }
            result = nil
            promptWidth = prompt.width
            install(prompt)
            rl_insert_text(text)
            sennit_rl_set_point(point)
            rl_forced_update_display()
        case .finished: return
        }
    }

    /// readline has a whole input, or none at the end of the terminal's.
    private static func finish(_ line: UnsafeMutablePointer<CChar>?) {
        rl_callback_handler_remove()
        guard let line else {
            result = .end
            return
        }
        result = .text(String(cString: line))
        free(line)
    }

    static var line: String { String(cString: sennit_rl_line()) }
}
