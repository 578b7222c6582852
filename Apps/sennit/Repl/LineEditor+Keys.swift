// SPDX-License-Identifier: MIT
import CReadline
import Sennit
import SennitFormat

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// What keys do that readline alone does otherwise. readline calls these on the thread that reads, which is the main one.
extension LineEditor {
    /// Ends the input if it is complete, else begins another line.
    nonisolated static func enter(_ count: Int32, _ key: Int32) -> Int32 {
        MainActor.assumeIsolated {
            let text = bytes
            let isCommand = text.first == UInt8(ascii: ",")
            if !isCommand, Session.completeness(of: text) == .incomplete { return newline(count, key) }
            return rl_newline(count, key)
        }
    }

    /// Begins another line, indented as the text before it asks for.
    nonisolated static func newline(_ count: Int32, _ key: Int32) -> Int32 {
        MainActor.assumeIsolated {
            let before = Array(bytes.prefix(Int(sennit_rl_point())))
            // The first line begins behind the prompt.
            let column = Indentation.column(after: [UInt8](repeating: 0x20, count: promptWidth) + before)
            rl_insert_text("\n" + String(repeating: " ", count: min(column, 200)))
            return 0
        }
    }

    /// To the line above, or in the first line to the entry before.
    nonisolated static func up(_ count: Int32, _ key: Int32) -> Int32 {
        MainActor.assumeIsolated {
            let text = bytes
            let point = min(Int(sennit_rl_point()), text.count)
            guard let end = text[..<point].lastIndex(of: 0x0A) else { return rl_get_previous_history(count, key) }
            let start = text[..<end].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
            let column = TextColumns.count(text[(end + 1)..<point])
            // The first line is that much further to the right.
            let target = start == 0 ? column - promptWidth : column
            sennit_rl_set_point(Int32(clamping: TextColumns.place(of: target, in: text[start..<end])))
            return 0
        }
    }

    /// To the line below, or in the last line to the entry behind.
    nonisolated static func down(_ count: Int32, _ key: Int32) -> Int32 {
        MainActor.assumeIsolated {
            let text = bytes
            let point = min(Int(sennit_rl_point()), text.count)
            guard let end = text[point...].firstIndex(of: 0x0A) else { return rl_get_next_history(count, key) }
            let start = text[..<point].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
            let column = TextColumns.count(text[start..<point]) + (start == 0 ? promptWidth : 0)
            let nextEnd = text[(end + 1)...].firstIndex(of: 0x0A) ?? text.count
            sennit_rl_set_point(Int32(clamping: TextColumns.place(of: column, in: text[(end + 1)..<nextEnd])))
            return 0
        }
    }

    /// A closing bracket shows the one that it closes, for a moment or until the next key.
    nonisolated static func close(_ count: Int32, _ key: Int32) -> Int32 {
        MainActor.assumeIsolated {
            let status = rl_insert(count, key)
            let point = sennit_rl_point()
            guard isBlinking, sennit_rl_has_input() == 0, let match = Brackets.match(in: bytes, at: Int(point) - 1)
            else {
                return status
            }
            sennit_rl_set_point(Int32(clamping: match))
            rl_redisplay()
            var input = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
            _ = poll(&input, 1, 300)
            sennit_rl_set_point(point)
            return status
        }
    }

    /// What inputrc says of it.
    private static var isBlinking: Bool {
        guard let value = rl_variable_value("blink-matching-paren") else { return false }
        return String(cString: value) == "on"
    }

    // MARK: - Completion

    nonisolated static func completions(
        _ text: UnsafePointer<CChar>?, _ start: Int32, _ end: Int32
    ) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
        // Both pointers stay on this thread.
        nonisolated(unsafe) let text = text
        nonisolated(unsafe) var result: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
        MainActor.assumeIsolated {
            guard let text else { return }
            // They are listed between the two.
            aboveLine.close()
            guard let candidates = complete(String(cString: text), line, Int(start)) else {
                sennit_rl_completion_is(0, 1)
                return
            }
            sennit_rl_completion_is(1, 1)
            if candidates.isEmpty { return }
            found = candidates[...]
            result = rl_completion_matches(text) { _, _ in LineEditor.nextCandidate() }
        }
        return result
    }

    private static var found: ArraySlice<String> = []

    private nonisolated static func nextCandidate() -> UnsafeMutablePointer<CChar>? {
        // As C wants it: readline frees the copy.
        nonisolated(unsafe) var copy: UnsafeMutablePointer<CChar>?
        MainActor.assumeIsolated { copy = found.popFirst().flatMap { strdup($0) } }
        return copy
    }
}
