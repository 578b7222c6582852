// SPDX-License-Identifier: MIT
import SennitReader

/// Which parentheses belong together.
public enum Brackets {
    /// The offset of the parenthesis that belongs to the one at `offset`; nil if there is none there, or none that
    /// belongs to it. Those in strings, comments, characters and symbols do not count.
    ///
    /// For a line editor, whenever the cursor moves. What opens a vector is found at its `(`.
    /// - Parameters:
    ///   - text: in UTF-8, from the beginning of a datum on; it may be incomplete or wrong.
    ///   - offset: in bytes, from 0.
    /// - Complexity: O(n)
    public static func match(in text: [UInt8], at offset: Int) -> Int? {
        guard text.indices.contains(offset), text.count < Int32.max else { return nil }
        guard text[offset] == UInt8(ascii: "(") || text[offset] == UInt8(ascii: ")") else { return nil }
        var lexer = Lexer(text)
        var open: [Int] = []
        while true {
            do throws(ReaderError) {
                switch try lexer.scan() {
                case .open, .openVector, .openBytevector, .openCollection: open.append(lexer.offset - 1)
                case .close:
                    let close = lexer.offset - 1
                    guard let opening = open.popLast() else {
                        if close == offset { return nil }
                        continue
                    }
                    if close == offset { return opening }
                    if opening == offset { return close }
                case .endOfInput: return nil
                default: continue
                }
            } catch {
                if error.isIncomplete { return nil }
            }
        }
    }
}
