// SPDX-License-Identifier: MIT
import Sennit

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// What is shown before an input.
struct Prompt {
    var template = "sennit> "
    /// The number of the next value, for `~n`.
    var number = 1

    private var plain: String {
        var result = ""
        var rest = Substring(template)
        while let character = rest.popFirst() {
            if character == "~", rest.first == "n" {
                rest.removeFirst()
                result += String(number)
            } else if character != "\n" && character != "\u{1B}" {
                result.append(character)
            }
        }
        return result
    }

    /// Columns.
    var width: Int { TextColumns.count(Array(plain.utf8)[...]) }

    /// For readline, which is told of what takes no room.
    func text(isBright: Bool) -> String {
        isBright ? "\u{1}\u{1B}[1;34m\u{2}\(plain)\u{1}\u{1B}[0m\u{2}" : plain
    }
}

/// What a terminal can show.
enum TerminalStyle {
    /// Whether to use colours: a terminal that has them, and a user who does not object.
    static func usesColours(_ descriptor: Int32) -> Bool {
        guard isatty(descriptor) != 0 else { return false }
        if let value = getenv("NO_COLOR"), value.pointee != 0 { return false }
        guard let terminal = getenv("TERM").map({ String(cString: $0) }) else { return false }
        return terminal != "dumb" && terminal != ""
    }

    /// Columns of the terminal; 80 if it does not say.
    static var width: Int {
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
        return Int(size.ws_col)
    }

    static func error(_ text: String, isBright: Bool) -> String {
        guard isBright else { return text }
        let lines = text.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
        guard let first = lines.first else { return text }
        let rest = lines.count > 1 ? "\n" + lines[1] : ""
        return "\u{1B}[31m\(first)\u{1B}[0m\(rest)"
    }
}
