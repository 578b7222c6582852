// SPDX-License-Identifier: MIT

/// Mappings from one scalar to one scalar, as `char-upcase` and its kin need them.
///
/// The standard library knows the full mappings only, of which some lead to several scalars (ß to SS).
/// Where that is so, the simple mapping is the scalar itself, except for Greek letters with iota
/// subscript, whose simple capital is their title-case form, and the Turkish capital i.
extension Unicode.Scalar {
    var simpleUppercase: Unicode.Scalar {
        if value < 0x80 { return value &- 0x61 < 26 ? Unicode.Scalar(UInt8(value - 32)) : self }
        return Unicode.Scalar.only(in: properties.uppercaseMapping)
            ?? Unicode.Scalar.only(in: properties.titlecaseMapping) ?? self
    }

    var simpleLowercase: Unicode.Scalar {
        if value < 0x80 { return value &- 0x41 < 26 ? Unicode.Scalar(UInt8(value + 32)) : self }
        return value == 0x130 ? "i" : Unicode.Scalar.only(in: properties.lowercaseMapping) ?? self
    }

    /// Simple case folding. The standard library has no table of it; the lower case of the upper case
    /// is the same wherever folding changes a scalar at all, but for Cherokee, which folds to capitals.
    var simpleFolded: Unicode.Scalar {
        if value < 0x80 { return simpleLowercase }
        guard properties.changesWhenCaseFolded, value != 0x130 else { return self }
        return isCherokee ? simpleUppercase : simpleUppercase.simpleLowercase
    }

    private var isCherokee: Bool {
        (0x13a0...0x13fd).contains(value) || (0xab70...0xabbf).contains(value)
    }

    /// Appends the full case folding, R7RS `string-foldcase`.
    func appendFolded(to output: inout [UInt8]) {
        if value < 0x80 {
            output.append(UInt8(simpleLowercase.value))
        } else if !properties.changesWhenCaseFolded {
            output.append(contentsOf: String(self).utf8)
        } else if isCherokee {
            output.append(contentsOf: properties.uppercaseMapping.utf8)
        } else {
            for upper in properties.uppercaseMapping.unicodeScalars {
                output.append(contentsOf: upper.properties.lowercaseMapping.utf8)
            }
        }
    }

    private static func only(in mapping: String) -> Unicode.Scalar? {
        let scalars = mapping.unicodeScalars
        guard let first = scalars.first, scalars.index(after: scalars.startIndex) == scalars.endIndex else {
            return nil
        }
        return first
    }
}
