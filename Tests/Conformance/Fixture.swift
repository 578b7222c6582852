// SPDX-License-Identifier: MIT
import SennitReader
import Sennit
import Testing

/// One file of `fixtures/`: forms, each with what it must do. The format is in `fixtures/README.md`.
struct Fixture: Sendable, CustomTestStringConvertible {
    enum Expectation: Sendable {
        case value(String)
        case output(String)
        case error(kind: String, text: String?)
        case success
    }

    struct Form: Sendable {
        let line: Int
        let source: String
        let expectation: Expectation
    }

    /// Relative to `fixtures/`.
    let name: String
    let path: String
    let forms: [Form]

    var testDescription: String { name }

    init(name: String, path: String, forms: [Form]) {
        self.name = name
        self.path = path
        self.forms = forms
    }

    init(name: String, path: String) throws {
        self.name = name
        self.path = path
        guard let bytes = readWholeFile(path) else { throw FixtureError.unreadable(path) }
        let (data, errors) = Reader.readAll(bytes)
        if let error = errors.first { throw FixtureError.malformed("\(path): \(error)") }
        forms = try data.map { datum in
            let start = Int(datum.span.offset)
            let end = start + Int(datum.span.length)
            let comment = bytes[end...].prefix { $0 != UInt8(ascii: "\n") }
            return Form(
                line: Int(datum.span.line), source: String(decoding: bytes[start..<end], as: UTF8.self),
                expectation: try Self.expectation(String(decoding: comment, as: UTF8.self), path))
        }
    }

    private static func expectation(_ comment: String, _ path: String) throws -> Expectation {
        let text = comment.drop { $0 == " " || $0 == ";" }
        if text.hasPrefix("=>") { return .value(text.dropFirst(2).trimmed) }
        if text.hasPrefix("output:") {
            var reader = Reader(String(text.dropFirst(7)))
            guard case .string(let expected)? = try reader.next()?.value else { throw FixtureError.malformed(path) }
            return .output(expected)
        }
        if text.hasPrefix("error:") {
            let parts = text.dropFirst(6).split(separator: ":", maxSplits: 1)
            return .error(kind: parts[0].trimmed, text: parts.count > 1 ? parts[1].trimmed : nil)
        }
        return .success
    }
}

enum FixtureError: Error {
    case unreadable(String)
    case malformed(String)
}

extension StringProtocol {
    var trimmed: String {
        var slice = self[...]
        while slice.first == " " { slice = slice.dropFirst() }
        while slice.last == " " || slice.last == "\r" { slice = slice.dropLast() }
        return String(slice)
    }
}
