// SPDX-License-Identifier: MIT
import SennitReader

/// Reads the one datum of `text`.
func read(_ text: String, options: ReaderOptions = .init()) throws -> Datum {
    var reader = Reader(text, options: options)
    guard let datum = try reader.next() else { throw TestFailure(reason: "no datum in \(text)") }
    if let second = try reader.next() { throw TestFailure(reason: "a second datum, \(second), in \(text)") }
    return datum
}

/// The external representations of all data of `text`, between spaces.
func reprint(_ text: String, options: ReaderOptions = .init()) throws -> String {
    var reader = Reader(text, options: options)
    var parts: [String] = []
    while let datum = try reader.next() { parts.append(DatumPrinter.write(datum)) }
    return parts.joined(separator: " ")
}

/// The first error in `text`; nil if there is none.
func firstError(_ text: String, options: ReaderOptions = .init()) -> ReaderError? {
    firstError(Array(text.utf8), options: options)
}

func firstError(_ bytes: [UInt8], options: ReaderOptions = .init()) -> ReaderError? {
    var reader = Reader(bytes, options: options)
    do throws(ReaderError) {
        while try reader.next() != nil {}
        return nil
    } catch {
        return error
    }
}

/// All tokens of a lexer up to the end of input, and the errors between them, as text.
func trace(_ bytes: [UInt8]) -> [String] {
    var lexer = Lexer(bytes)
    return trace(&lexer)
}

func trace(_ lexer: inout Lexer, stopWhenIncomplete: Bool = false) -> [String] {
    var result: [String] = []
    while true {
        do throws(ReaderError) {
            let token = try lexer.next()
            result.append("\(token.kind) \(token.span)")
            if case .endOfInput = token.kind { return result }
        } catch {
            if stopWhenIncomplete && error.isIncomplete { return result }
            result.append("\(error.kind) \(error.span)")
        }
    }
}

struct TestFailure: Error { var reason: String }

/// Whether two data are the same but for their positions; NaN equals NaN, and 0.0 not -0.0.
func isSame(_ first: Datum, _ second: Datum) -> Bool {
    switch (first.value, second.value) {
    case (.boolean(let a), .boolean(let b)): a == b
    case (.number(.real(let a)), .number(.real(let b))): a.isNaN && b.isNaN || a.bitPattern == b.bitPattern
    case (.number(.complex(let a, let c)), .number(.complex(let b, let d))):
        isSame(Datum(.number(a)), Datum(.number(b))) && isSame(Datum(.number(c)), Datum(.number(d)))
    case (.number(let a), .number(let b)): a == b
    case (.character(let a), .character(let b)): a == b
    case (.string(let a), .string(let b)): a.utf8.elementsEqual(b.utf8)
    case (.symbol(let a), .symbol(let b)): a == b
    case (.bytevector(let a), .bytevector(let b)): a == b
    case (.list(let a), .list(let b)), (.vector(let a), .vector(let b)):
        a.count == b.count && zip(a, b).allSatisfy(isSame)
    case (.collection(let kindA, let a), .collection(let kindB, let b)):
        kindA == kindB && a.count == b.count && zip(a, b).allSatisfy(isSame)
    case (.improperList(let a, let tailA), .improperList(let b, let tailB)):
        a.count == b.count && zip(a, b).allSatisfy(isSame) && isSame(tailA, tailB)
    case (.unspecified, .unspecified), (.endOfFile, .endOfFile): true
    default: false
    }
}
