// SPDX-License-Identifier: MIT
import SennitReader

extension FileSet {
    /// A place in a file.
    public struct Location: Hashable, Sendable {
        public var file: File
        /// Bytes from the beginning of the file, from 0.
        public var offset: Int
        /// From 1.
        public var line: Int
        /// Bytes from the beginning of the line, from 1; see `scalarColumn(in:)`.
        public var column: Int

        /// The column counted in Unicode scalars, from 1, as editors and the reader count.
        ///
        /// - Parameter bytes: the text of the file. Linear in the length of the line.
        public func scalarColumn(in bytes: [UInt8]) -> Int {
            let start = min(max(offset - (column - 1), 0), bytes.count)
            let end = min(max(offset, start), bytes.count)
            // All bytes of a scalar but its first have the form 10xxxxxx.
            return 1 + bytes[start..<end].lazy.filter { $0 & 0xC0 != 0x80 }.count
        }
    }

    /// The position of the beginning of `span`; none if the span is none or lies outside the file.
    public func position(of span: SourceSpan, in file: File) -> Position {
        guard span != .none, (0...file.size).contains(span.offset) else { return .none }
        return Position(file.base &+ span.offset)
    }

    /// The file or expansion that `position` lies in. Logarithmic in the number of entries.
    public func entry(at position: Position) -> Entry? { index(of: position).map { entries[$0] } }

    /// The index of that entry.
    func index(of position: Position) -> Int? {
        guard position.rawValue > 0, position.rawValue < end else { return nil }
        let after = partition(entries.count) { entries[$0].base > position.rawValue }
        return after > 0 ? after - 1 : nil
    }

    /// The macro uses that led to `position`, the innermost first; empty for a position in a file.
    public func expansions(at position: Position) -> [Expansion] {
        var chain: [Expansion] = []
        var position = position
        // Each site lies before its expansion, so that the chain ends.
        while case .expansion(let expansion)? = entry(at: position) {
            chain.append(expansion)
            position = expansion.site
        }
        return chain
    }

    /// The place in a file that `position` stands for: for a form from a macro's template, where the
    /// outermost macro was used. Logarithmic in the size of the set for each level of expansion.
    public func location(of position: Position) -> Location? {
        var position = position
        while true {
            switch entry(at: position) {
            case .file(let file)?: return location(in: file, offset: position.rawValue - file.base)
            case .expansion(let expansion)?: position = expansion.site
            case nil: return nil
            }
        }
    }

    private func location(in file: File, offset: Int32) -> Location {
        let line = partition(file.lines.count) { file.lines[$0] > offset }
        let start = line > 0 ? file.lines[line - 1] : 0
        return Location(file: file, offset: Int(offset), line: line, column: Int(offset - start) + 1)
    }

    /// The first index below `count` that is `beyond`, or `count`; those after it must all be too.
    private func partition(_ count: Int, _ beyond: (Int) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = low + (high - low) / 2
            if beyond(middle) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
