// SPDX-License-Identifier: MIT
import CReadline

/// Where text is on a row of the terminal: characters take no column, one or two, and one byte or more.
enum TextColumns {
    /// How many columns UTF-8 takes that need not be valid.
    static func count(_ text: ArraySlice<UInt8>) -> Int {
        characters(of: text).reduce(0) { $0 + $1.columns }
    }

    /// The index of the character that begins at a column, or is shown there; the end if the text is shorter.
    static func place(of column: Int, in text: ArraySlice<UInt8>) -> Int {
        var rest = column
        var place = text.startIndex
        for character in characters(of: text) {
            if rest < max(character.columns, 1) && character.columns > 0 { return place }
            rest -= character.columns
            place += character.bytes
        }
        return text.endIndex
    }

    private static func characters(of text: ArraySlice<UInt8>) -> [(bytes: Int, columns: Int)] {
        var result: [(bytes: Int, columns: Int)] = []
        var decoder = UTF8()
        var place = text.startIndex
        while place < text.endIndex {
            var bytes = text[place...].makeIterator()
            switch decoder.decode(&bytes) {
            case .scalarValue(let scalar):
                result.append((UTF8.width(scalar), Int(sennit_columns(scalar.value))))
            case .emptyInput, .error: result.append((1, 1))
            }
            decoder = UTF8()
            place += result.last?.bytes ?? 1
        }
        return result
    }
}
