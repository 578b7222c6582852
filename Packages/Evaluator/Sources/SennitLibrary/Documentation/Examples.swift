// SPDX-License-Identifier: MIT

/// The examples of the manual: files of forms with what they do, in the format of the tests' fixtures, which run them.
/// A line `;;; name` before some forms says what they are examples of; the file's name is that of the library, with
/// hyphens for spaces.
package enum Examples {
    /// The examples of a name, as text; empty if there are none.
    package static func text(of name: String, library: String) -> String {
        let words = library.dropFirst().dropLast().split(separator: " ")
        guard let bytes = EmbeddedFiles.text(of: "\(EmbeddedFiles.examples)\(words.joined(separator: "-")).scm") else {
            return ""
        }
        var lines: [Substring] = []
        var isMeant = false
        for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix(";;; ") {
                isMeant = line.dropFirst(4).split(separator: " ").contains { $0 == name }
            } else if isMeant, !line.isEmpty {
                lines.append(line)
            }
        }
        return lines.joined(separator: "\n")
    }
}
