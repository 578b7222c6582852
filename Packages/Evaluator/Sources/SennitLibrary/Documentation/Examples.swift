// SPDX-License-Identifier: MIT

/// The examples of the manual: files of forms with what they do, in the format of the tests' fixtures, which run them.
/// A line `;;; name` before some forms says what they are examples of; the file's name is that of the library, with
/// hyphens for spaces.
package enum Examples {
    /// The examples of a name, as text; empty if there are none.
    package static func text(of name: String, library: String) -> String {
        var lines: [Substring] = []
        var isMeant = false
        for line in self.lines(ofFile: file(of: library)) {
            if let names = names(inHeading: line) {
                isMeant = names.contains(name)
            } else if isMeant, !line.isEmpty {
                lines.append(line)
            }
        }
        return lines.joined(separator: "\n")
    }

    /// The names that the examples of a library are of, in the order of its file.
    package static func names(in library: String) -> [String] {
        lines(ofFile: file(of: library)).flatMap { names(inHeading: $0) ?? [] }
    }

    /// The embedded file with the examples of a library.
    package static func file(of library: String) -> String {
        let words = library.dropFirst().dropLast().split(separator: " ")
        return "\(EmbeddedFiles.examples)\(words.joined(separator: "-")).scm"
    }

    private static func lines(ofFile file: String) -> [Substring] {
        guard let bytes = EmbeddedFiles.text(of: file) else { return [] }
        return String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    }

    /// What a line says that the forms after it are examples of; nil if it is no heading.
    private static func names(inHeading line: Substring) -> [String]? {
        line.hasPrefix(";;; ") ? line.dropFirst(4).split(separator: " ").map(String.init) : nil
    }
}
