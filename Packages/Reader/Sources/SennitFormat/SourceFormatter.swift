// SPDX-License-Identifier: MIT
import SennitReader

/// How source text is laid out.
public struct FormatOptions: Sendable {
    /// How many characters a line may have before it is broken. No indentation goes beyond it either.
    public var width = 100

    public init(width: Int = 100) { self.width = width }
}

/// Lays source text out anew: indentation, spaces and closing parentheses by the rules of `FormTable`, the lines as
/// the author broke them, and more of them only where one is too long (decision 21).
///
/// Formatting what has been formatted changes nothing, and the result reads as the same data.
public struct SourceFormatter: Sendable {
    public var options: FormatOptions

    public init(options: FormatOptions = .init()) { self.options = options }

    /// The text of a file laid out anew, in UTF-8; the empty text, or one that ends with one newline.
    ///
    /// Text may nest to any depth. Positions are 32 bits wide: a text of 2 GiB or more is returned as it is.
    /// - Throws: what is wrong with text that cannot be read.
    /// - Complexity: O(n) for n bytes, times the width for text that is nested as deeply as that.
    public func format(_ text: [UInt8]) throws(ReaderError) -> [UInt8] {
        guard text.count < Int32.max else { return text }
        try check(text)
        var parser = SourceItemParser(text)
        var items = try parser.parse()
        SourceItem.measure(&items)
        var layout = Layout(text: text, items: items, width: options.width)
        return layout.run()
    }

    /// The same for a string.
    public func format(_ text: String) throws(ReaderError) -> String {
        String(decoding: try format(Array(text.utf8)), as: UTF8.self)
    }

    /// Reads the text as whoever runs it would, but that it may nest more deeply: a datum as deep as that could not be
    /// freed, so of such a text only the tokens and parentheses are checked.
    private func check(_ text: [UInt8]) throws(ReaderError) {
        var reader = Reader(text)
        do throws(ReaderError) {
            while try reader.next() != nil {}
        } catch {
            guard case .nestingTooDeep = error.kind else { throw error }
        }
    }
}
