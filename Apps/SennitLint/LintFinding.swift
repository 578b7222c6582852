// SPDX-License-Identifier: MIT

/// Something in a source file that is hardly meant.
public struct LintFinding: Hashable, Sendable {
    public var file: String
    /// From 1; the column in Unicode scalars.
    public var line: Int
    public var column: Int
    /// The name of the rule that found it.
    public var rule: String
    /// One phrase.
    public var message: String

    /// As compilers write it and editors understand.
    public var description: String { "\(file):\(line):\(column): warning: \(message) [\(rule)]" }
}
