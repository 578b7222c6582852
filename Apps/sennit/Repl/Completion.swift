// SPDX-License-Identifier: MIT
import Sennit

/// What Tab offers at a place of the input.
@MainActor
struct Completion {
    let session: Session

    /// Nil where readline's own completion, of file names, is wanted.
    func candidates(_ text: String, _ line: String, _ start: Int) -> [String]? {
        let before = Array(line.utf8.prefix(start))
        if before == [UInt8(ascii: ",")] {
            return SessionCommand.all.flatMap { [$0.name] + $0.aliases }.filter { $0.hasPrefix(text) }.sorted()
        }
        if isFileName(before, line) { return nil }
        var names = Set(session.completions(of: text))
        // What the form itself binds is not known yet, but written in it.
        for word in words(of: line, except: start) where word.hasPrefix(text) && word != text { names.insert(word) }
        return names.sorted()
    }

    /// Whether the place is in a string, or belongs to a command that takes a file.
    private func isFileName(_ before: [UInt8], _ line: String) -> Bool {
        var isInString = false
        var isEscaped = false
        for byte in before {
            switch byte {
            case _ where isEscaped: isEscaped = false
            // Outside of strings too: `#\"` begins none.
            case UInt8(ascii: "\\"): isEscaped = true
            case UInt8(ascii: "\""): isInString.toggle()
            default: break
            }
        }
        if isInString { return true }
        guard line.hasPrefix(","), let name = line.dropFirst().split(separator: " ").first,
            case .text? = SessionCommand.named(String(name))?.arguments
        else { return false }
        return true
    }

    private func words(of line: String, except start: Int) -> [String] {
        let breaks = Set(" \t\n()[]\"';`,@".utf8)
        var offset = 0
        return line.utf8.split(omittingEmptySubsequences: false) { breaks.contains($0) }.compactMap { word in
            defer { offset += word.count + 1 }
            return offset == start || word.isEmpty ? nil : String(Substring(word))
        }
    }
}
