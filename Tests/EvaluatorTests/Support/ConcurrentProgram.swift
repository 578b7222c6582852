// SPDX-License-Identifier: MIT
import Foundation
import Testing

/// A program of fibers, in `Programs`, that comes to the same value however they are scheduled: values go through
/// channels, of which none is lost and none comes twice; tasks end with those that made them; evaluations end by
/// their limits. `Scripts/check-seeds` runs them too.
struct ConcurrentProgram: Sendable, CustomTestStringConvertible {
    let name: String
    /// What the second line of the file says.
    let expected: String
    let text: String

    var testDescription: String { name }

    /// Definitions that all share.
    static let prelude = contents(of: "prelude.scm")

    static let all = files.filter { $0 != "prelude.scm" }.map { file in
        let text = contents(of: file)
        let lines = text.split(separator: "\n", maxSplits: 2)
        guard lines.count == 3, lines[0].hasPrefix("; "), lines[1].hasPrefix("; => ") else {
            fatalError("\(file): two lines of comment are to say what it is and what it comes to")
        }
        return ConcurrentProgram(
            name: String(lines[0].dropFirst(2)), expected: String(lines[1].dropFirst(5)), text: text)
    }

    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Programs")

    private static var files: [String] {
        do {
            return try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".scm") }
                .sorted()
        } catch { fatalError("\(error)") }
    }

    private static func contents(of file: String) -> String {
        do {
            return try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
        } catch { fatalError("\(error)") }
    }
}
