// SPDX-License-Identifier: MIT

/// How many columns of a terminal text takes.
enum TerminalWidth {
    /// Of UTF-8 without ends of lines.
    static func columns(_ bytes: ArraySlice<UInt8>) -> Int {
        // Nearly all text is ASCII, which is one column a byte.
        if bytes.withUnsafeBufferPointer({ bytes in bytes.allSatisfy { $0 < 0x80 } }) { return bytes.count }
        return String(decoding: bytes, as: UTF8.self).unicodeScalars.reduce(0) { $0 + columns(of: $1) }
    }

    /// 2 for wide characters, 0 for those that combine with the one before or do not show. Of sequences that
    /// a terminal may show as one character each part is counted: a line is rather too short than too long.
    static func columns(of scalar: Unicode.Scalar) -> Int {
        let code = scalar.value
        if code < 0x300 { return 1 }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: break
        }
        // The medial and final letters of Hangul syllables.
        if code >= 0x1160 && code < 0x1200 { return 0 }
        return isWide(code) ? 2 : 1
    }

    /// Whether an odd number of the table's ends are at or before the code.
    private static func isWide(_ code: UInt32) -> Bool {
        var low = 0
        var high = CharacterWidths.wide.count
        while low < high {
            let middle = (low + high) / 2
            if CharacterWidths.wide[middle] <= code { low = middle + 1 } else { high = middle }
        }
        return low % 2 == 1
    }
}
