// SPDX-License-Identifier: MIT

/// A whole unit of code: what a file, or one entry at the REPL, expands to.
public struct Program: Hashable, Sendable {
    /// The version of the core form format.
    public static let currentVersion: Int32 = 1
    public var version: Int32
    public var files: FileSet
    public var forms: [CoreForm]
    public init(version: Int32 = Program.currentVersion, files: FileSet, forms: [CoreForm]) {
        self.version = version
        self.files = files
        self.forms = forms
    }
}
