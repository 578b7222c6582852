// SPDX-License-Identifier: MIT
import SennitReader

/// The source files, and the macro expansions, that positions of a program refer to.
///
/// Files and expansions share one space of positive integers, handed out in order: the first entry
/// starts at 1, each next one where the last ended. A file of n bytes takes n + 1 positions (one for
/// its end), an expansion takes one.
public struct FileSet: Hashable, Sendable {
    public struct File: Hashable, Sendable {
        public var name: String
        public var base: Int32
        public var size: Int32
        /// Byte offsets at which lines start; the first is 0.
        public var lines: [Int32]
        public init(name: String, base: Int32, size: Int32, lines: [Int32]) {
            self.name = name
            self.base = base
            self.size = size
            self.lines = lines
        }
    }

    /// One use of a macro. Forms that came from the macro's template have the position `base`.
    public struct Expansion: Hashable, Sendable {
        public var macro: Symbol
        public var base: Int32
        /// Where the macro was used: in a file, or in an outer expansion.
        public var site: Position
        public init(macro: Symbol, base: Int32, site: Position) {
            self.macro = macro
            self.base = base
            self.site = site
        }
    }

    public enum Entry: Hashable, Sendable {
        case file(File)
        case expansion(Expansion)
    }

    /// In ascending order of `base`.
    public private(set) var entries: [Entry] = []
    private var next: Int32 = 1

    public init() {}
}
