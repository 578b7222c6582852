// SPDX-License-Identifier: MIT

/// A place in the source, as one integer over all files of a `FileSet`; 0 for none.
///
/// A position either lies in a file's range, or is the number of an expansion: then the form came
/// from a macro's template, and the `FileSet` knows which macro and which use of it.
public struct Position: Hashable, Sendable {
    public var rawValue: Int32
    public init(_ rawValue: Int32) { self.rawValue = rawValue }
    public static let none = Position(0)
}
