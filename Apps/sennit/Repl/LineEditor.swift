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
        /// Ctrl-C where a program asks.
        case interrupted
    }

    /// What the current read has come to.
    private static var result: Input?
    static var promptWidth = 0
    /// Events that are for somebody else, once the line is entered.
    private static var postponed: [TerminalEvents.Event] = []
    /// What fibers have written above the line.
    static var aboveLine = OutputAboveLine()
    /// Earlier sessions' entries that wait until nobody is in the list.
    private static var earlierEntries: [[CChar]]?
    /// Says what could stand at a place; nil for what readline finds by itself.
    static var complete: (_ text: String, _ line: String, _ start: Int) -> [String]? = { _, _, _ in nil }
    static var isBright = false

    /// Sets readline up. To be called once.
    static func start() {
        sennit_rl_start(
            "sennit", wordBreaks, { text, start, end in LineEditor.completions(text, start, end) })
        // What comes first can be changed in inputrc, which is read when the first line is.
        for setting in [
            "set blink-matching-paren on", "set enable-bracketed-paste on",
            "set colored-completion-prefix \(isBright ? "on" : "off")",
        ] {
            var bytes = setting.utf8CString.map { $0 }
            rl_parse_and_bind(&bytes)
        }
        for map in ["emacs", "vi-insert", "vi-command"] { bind(rl_get_keymap_by_name(map)) }
        rl_bind_keyseq("\\e\r", { count, key in LineEditor.newline(count, key) })
        for map in ["emacs", "vi-insert"] {
            guard let map = rl_get_keymap_by_name(map) else { continue }
            for bracket in [")", "]"] {
                let key = Int32(bracket.utf8.first ?? 0)
                rl_bind_key_in_map(key, { count, key in LineEditor.close(count, key) }, map)
            }
        }
    }

    private static func bind(_ map: Keymap?) {
        guard let map else { return }
        rl_bind_key_in_map(13, { count, key in LineEditor.enter(count, key) }, map)
        rl_bind_key_in_map(10, { count, key in LineEditor.enter(count, key) }, map)
        for sequence in ["\\e[A", "\\eOA"] {
            rl_bind_keyseq_in_map(sequence, { count, key in LineEditor.up(count, key) }, map)
        }
        for sequence in ["\\e[B", "\\eOB"] {
            rl_bind_keyseq_in_map(sequence, { count, key in LineEditor.down(count, key) }, map)
        }
    }

    /// Kept alive for readline.
    private static let wordBreaks: UnsafePointer<CChar> = {
        let copy = strdup(" \t\n()[]{}\"';`,@")
        guard let copy else { preconditionFailure("no memory for a word") }
        return UnsafePointer(copy)
    }()

    /// Edits an input to its end. Meanwhile shows what fibers write.
    static func read(
        _ prompt: Prompt, _ events: TerminalEvents, history: InputHistory, isQuestion: Bool = false
    ) -> Input {
        if events.beginEditing() { Output.print("") }
        aboveLine.close()
        defer {
            events.endEditing()
            for event in postponed { events.post(event) }
            postponed = []
        }
        return edit(prompt, events, history, isQuestion: isQuestion)
    }

    /// A line for a program that asks; nil at the end of input. Ctrl-C interrupts the evaluation under way.
    static func answer(_ prompt: String, _ events: TerminalEvents, history: InputHistory) -> String? {
        switch read(Prompt(template: prompt), events, history: history, isQuestion: true) {
        case .text(let line): return line
        case .interrupted:
            events.interrupt()
            return nil
        case .end:
            Output.print("")
            return nil
        }
    }

    private static func edit(
        _ prompt: Prompt, _ events: TerminalEvents, _ history: InputHistory, isQuestion: Bool
    ) -> Input {
        promptWidth = prompt.width
        result = nil
        install(prompt)
        while result == nil {
            var watched = [
                pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
                pollfd(fd: events.input, events: Int16(POLLIN), revents: 0),
            ]
            guard poll(&watched, 2, -1) >= 0 || errno == EINTR else { break }
            if watched[1].revents != 0 {
                for event in events.take() {
                    if case .interrupt = event, isQuestion {
                        sennit_rl_abandon_line()
                        rl_callback_handler_remove()
                        return .interrupted
                    }
                    handle(event, prompt, events, history)
                }
            }
            if watched[0].revents != 0 { rl_callback_read_char() }
            if let entries = earlierEntries, sennit_history_is_at_rest() != 0 {
                earlierEntries = nil
                history.install(entries)
            }
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
            _ = Output.write(aboveLine.continuation + bytes, to: STDOUT_FILENO)
            if aboveLine.isOpen(after: bytes) { Output.print("") }
            sennit_rl_show_again()
        case .interrupt:
            aboveLine.close()
            sennit_rl_abandon_line()
        case .suspend: leaveTerminal(for: SIGTSTP)
        case .end(let signal): leaveTerminal(for: signal)
        case .resize: rl_resize_terminal()
        case .history(let entries): earlierEntries = entries
        case .question(let question, let reply):
            // Of a fiber in the background: what is being typed comes back afterwards.
            let (text, point) = (line, sennit_rl_point())
            sennit_rl_clear_line()
            rl_callback_handler_remove()
            switch edit(Prompt(template: question), events, history, isQuestion: true) {
            case .text(let answer): reply(answer)
            case .end, .interrupted: reply(nil)
            }
            result = nil
            promptWidth = prompt.width
            install(prompt)
            rl_insert_text(text)
            sennit_rl_set_point(point)
            rl_forced_update_display()
        case .finished: postponed.append(event)
        }
    }

    /// The terminal is as others expect it while a signal stops or ends the process.
    private static func leaveTerminal(for signal: Int32) {
        aboveLine.close()
        sennit_rl_clear_line()
        sennit_rl_restore_terminal()
        TerminalEvents.deliver(signal)
        sennit_rl_prepare_terminal()
        // Its size may be another one meanwhile, and the shell has written into it.
        rl_reset_screen_size()
        rl_on_new_line()
        rl_forced_update_display()
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

    /// The line as it is, in which readline counts places: it need not be valid UTF-8.
    static var bytes: [UInt8] {
        Array(UnsafeRawBufferPointer(start: sennit_rl_line(), count: Int(max(sennit_rl_length(), 0))))
    }
}
