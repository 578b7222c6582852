// SPDX-License-Identifier: MIT

/// Bytes that mean something to the lexer.
enum ASCII {
    static let tab: UInt8 = 0x09
    static let newline: UInt8 = 0x0a
    static let verticalTab: UInt8 = 0x0b
    static let formFeed: UInt8 = 0x0c
    static let carriageReturn: UInt8 = 0x0d
    static let space: UInt8 = 0x20
    static let exclamation: UInt8 = 0x21
    static let doubleQuote: UInt8 = 0x22
    static let hash: UInt8 = 0x23
    static let quote: UInt8 = 0x27
    static let openParen: UInt8 = 0x28
    static let closeParen: UInt8 = 0x29
    static let plus: UInt8 = 0x2b
    static let comma: UInt8 = 0x2c
    static let minus: UInt8 = 0x2d
    static let dot: UInt8 = 0x2e
    static let slash: UInt8 = 0x2f
    static let zero: UInt8 = 0x30
    static let eight: UInt8 = 0x38
    static let semicolon: UInt8 = 0x3b
    static let equals: UInt8 = 0x3d
    static let at: UInt8 = 0x40
    static let backslash: UInt8 = 0x5c
    static let backquote: UInt8 = 0x60
    static let bar: UInt8 = 0x7c

    /// The lower-case form of a letter; other bytes as they are.
    @inline(__always)
    static func lowercased(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

    /// The value of a digit or letter as a digit, 0 to 35; nil for other bytes.
    @inline(__always)
    static func digitValue(_ byte: UInt8) -> Int? {
        let digit = byte &- 0x30
        if digit < 10 { return Int(digit) }
        let letter = (byte | 0x20) &- 0x61
        return letter < 26 ? Int(letter) + 10 : nil
    }
}
