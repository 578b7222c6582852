// SPDX-License-Identifier: MIT
import SennitReader

/// The source files, and the macro expansions, that positions of a program refer to.
///
/// Files and expansions share one space of positive integers, handed out in order: the first entry
/// starts at 1, each next one where the last ended. A file of n bytes takes n + 1 positions (one for
/// its end), an expansion takes one.
///
/// Entries can only be appended, and only valid ones. So a set is valid at all times, equal inputs
/// give equal sets, and the positions handed out stay good as the set grows.
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

    /// The first position that no entry has yet.
    public var end: Int32 { next }

    /// Adds a source file and finds where its lines start: after each line ending, which is a
    /// newline, a carriage return, or both in this order, as for the reader (R7RS 7.1.1).
    ///
    /// - Throws: `FileSetError.tooManyPositions`. Linear in the size of the file.
    public mutating func addFile(name: String, bytes: [UInt8]) throws(FileSetError) -> File {
        guard let size = Int32(exactly: bytes.count) else { throw .tooManyPositions }
        var lines: [Int32] = [0]
        var start: Int32 = 0
        var isAfterReturn = false
        for byte in bytes {
            let isNewline = byte == UInt8(ascii: "\n")
            if isAfterReturn, !isNewline { lines.append(start) }
            start += 1
            if isNewline { lines.append(start) }
            isAfterReturn = byte == UInt8(ascii: "\r")
        }
        if isAfterReturn { lines.append(start) }
        let file = File(name: name, base: next, size: size, lines: lines)
        try append(.file(file))
        return file
    }

    /// Adds a use of a macro at `site` and returns the position for forms from its template.
    ///
    /// When 32 bits have no position left for it, or `site` is not in this set, that is `site`: such
    /// forms are then shown where the macro was used, which is no reason to refuse the program.
    public mutating func addExpansion(macro: Symbol, site: Position) -> Position {
        let expansion = Expansion(macro: macro, base: next, site: site)
        do {
            try append(.expansion(expansion))
            return Position(expansion.base)
        } catch {
            return site
        }
    }

    /// Adds an entry that was made elsewhere, if it is valid and begins where the last one ended.
    public mutating func append(_ entry: Entry) throws(FileSetError) {
        guard entry.base == next else { throw .wrongBase(expected: next, found: entry.base) }
        switch entry {
        case .file(let file): try Self.check(file)
        case .expansion(let expansion):
            guard (0..<expansion.base).contains(expansion.site.rawValue) else { throw .wrongSite(expansion.site) }
        }
        let (end, overflow) = next.addingReportingOverflow(entry.length)
        if overflow { throw .tooManyPositions }
        entries.append(entry)
        next = end
    }

    private static func check(_ file: File) throws(FileSetError) {
        // One less than the largest, as the end of the file needs a position too.
        guard file.size < Int32.max else { throw .tooManyPositions }
        guard file.size >= 0 else { throw .negativeSize(file.size) }
        guard file.lines.first == 0, (file.lines.last ?? 0) <= file.size else { throw .wrongLines }
        for index in file.lines.indices.dropFirst() where file.lines[index - 1] >= file.lines[index] {
            throw .wrongLines
        }
    }
}

extension FileSet.Entry {
    public var base: Int32 {
        switch self {
        case .file(let file): file.base
        case .expansion(let expansion): expansion.base
        }
    }

    /// The number of positions the entry takes.
    var length: Int32 {
        switch self {
        case .file(let file): file.size + 1
        case .expansion: 1
        }
    }
}
