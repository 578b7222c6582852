// SPDX-License-Identifier: MIT
import SennitFormat
import SennitReader
import Testing

/// `text` laid out anew, without the newline at its end.
func formatted(_ text: String, width: Int = 100) throws -> String {
    let result = try SourceFormatter(options: .init(width: width)).format(text)
    #expect(result.isEmpty || result.hasSuffix("\n") && !result.hasSuffix("\n\n"))
    return String(result.dropLast())
}

/// The data of a text in external representation; nil if it cannot be read.
func data(_ text: [UInt8]) -> [String]? {
    let (data, errors) = Reader.readAll(text)
    return errors.isEmpty ? data.map { DatumPrinter.write($0) } : nil
}

/// Checks what holds for any text that can be read: formatting leaves all but white space, and leaves what it has
/// made itself.
func checkProperties(_ text: [UInt8], width: Int, _ name: String = "") throws {
    let formatter = SourceFormatter(options: .init(width: width))
    let once = try formatter.format(text)
    if once.filter(isVisible) != text.filter(isVisible) {
        Issue.record("\(name), width \(width): more than white space changed in \(excerpt(text))")
    }
    if data(once) != data(text) { Issue.record("\(name), width \(width): other data than in \(excerpt(text))") }
    let twice = try formatter.format(once)
    if twice != once {
        Issue.record("\(name), width \(width): twice gives\n\(excerpt(twice))\nonce\n\(excerpt(once))")
    }
}

private func excerpt(_ text: [UInt8]) -> String { String(decoding: text.prefix(400), as: UTF8.self) }

/// Neither white space nor part of a no-break space.
private func isVisible(_ byte: UInt8) -> Bool { byte > 0x20 && byte != 0xc2 && byte != 0xa0 }
