// SPDX-License-Identifier: MIT
import SennitReader
import TestSupport
import Testing

/// The fuzz target of the reader: whatever the bytes, reading ends without a trap, data print to
/// text that reads back as the same data, and positions lie inside of the text.
/// - Returns: how many data there were.
@discardableResult
func exerciseReader(_ bytes: [UInt8]) -> Int {
    var options = ReaderOptions()
    options.nestingLimit = 200
    let (data, errors) = Reader.readAll(bytes, options: options)
    #expect(errors.count <= options.maximumErrors)
    for datum in data {
        if datum.span.offset < 0 || datum.span.length < 1 || Int(datum.span.offset + datum.span.length) > bytes.count {
            Issue.record("\(datum.span) is outside of the text")
        }
        let text = DatumPrinter.write(datum)
        guard let again = Reader.readAll(text).data.first, isSame(again, datum) else {
            Issue.record("\(text) does not read back")
            continue
        }
    }
    // One by one, each error is followed by progress or the end.
    var reader = Reader(bytes, options: options)
    var last = -1
    var count = 0
    var errorCount = 0
    while true {
        do throws(ReaderError) {
            guard try reader.next() != nil else { break }
            count += 1
        } catch {
            // Describing every one of a million errors would take most of the time.
            if errorCount < 100 { _ = error.description }
            errorCount += 1
        }
        if reader.offset <= last {
            Issue.record("no progress at \(last)")
            break
        }
        last = reader.offset
    }
    _ = NumberParser.parse(bytes)
    return count
}

@Suite struct FuzzTests {
    static let snippets: [String] = [
        "(define (fact n) (if (= n 0) 1 (* n (fact (- n 1)))))", "`(1 ,(+ 1 2) ,@(list 3 4) . 5)",
        "#u8(0 1 #xff 255) #(a \"b\\x41;\\n\" #\\x3bb)", "#0=(a #1=(b) #1# . #1#)",
        "|a\\x20;b| ... -> +inf.0 -nan.0 +i 1+2i 1@2",
        "#!fold-case FOO #!no-fold-case FOO #!eof #| a #| b |# c |# #;(d e) f ; g\nh",
        "1e10 -1.5e-300 123456789012345678901234567890 1/3 #e1.5 #i1/3 #x-ff #b101 #e#o17",
        "\"λ日本\\\n   é\" #\\space #\\( #\\é 'x ''y",
        "(a . (b . (c . ())))", "#!/usr/bin/env sennit\r\n(import (scheme base))\r\n(display \"hi\")\r\n",
    ]

    // Nearly every random byte is an error, and throwing is slow where tests are not optimised.
    #if DEBUG
    static let randomByteCount = 100_000
    #else
    static let randomByteCount = 1_000_000
    #endif

    /// Ten megabytes in an optimised build.
    @Test(arguments: 0..<10) func survivesRandomBytes(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(Self.randomByteCount)
        while bytes.count < Self.randomByteCount { withUnsafeBytes(of: random.next()) { bytes.append(contentsOf: $0) } }
        exerciseReader(bytes)
    }

    @Test(arguments: 0..<4) func survivesRandomSyntax(seed: UInt64) {
        let alphabet = Array("()()()  ''`,@.#;|\"\\\n\r01x1e+-i/abλ=!{[ut".utf8)
        var random = SeededGenerator(seed: 100 + seed)
        for _ in 0..<800 {
            let count = Int.random(in: 0..<60, using: &random)
            exerciseReader((0..<count).map { _ in alphabet.randomElement(using: &random)! })
        }
    }

    @Test(arguments: 0..<4) func survivesMutationsOfValidText(seed: UInt64) {
        var random = SeededGenerator(seed: 200 + seed)
        for round in 0..<800 {
            var bytes = Array(Self.snippets[round % Self.snippets.count].utf8)
            for _ in 0..<Int.random(in: 1..<5, using: &random) { mutate(&bytes, &random) }
            exerciseReader(bytes)
        }
    }

    private func mutate(_ bytes: inout [UInt8], _ random: inout SeededGenerator) {
        let index = Int.random(in: 0...bytes.count, using: &random)
        switch Int.random(in: 0..<5, using: &random) {
        case 0: bytes.insert(UInt8(truncatingIfNeeded: random.next()), at: index)
        case 1: if index < bytes.count { bytes.remove(at: index) }
        case 2: if index < bytes.count { bytes[index] ^= 1 << UInt8.random(in: 0..<8, using: &random) }
        case 3: bytes.insert(contentsOf: bytes[index...].prefix(Int.random(in: 0..<9, using: &random)), at: index)
        default: bytes.removeSubrange(index..<min(bytes.count, index + Int.random(in: 0..<9, using: &random)))
        }
    }

    @Test func survivesGrowingBuffersOfMutatedText() {
        var random = SeededGenerator(seed: 300)
        for round in 0..<300 {
            var bytes = Array(Self.snippets[round % Self.snippets.count].utf8)
            for _ in 0..<3 { mutate(&bytes, &random) }
            let split = Int.random(in: 0...bytes.count, using: &random)
            var lexer = Lexer(Array(bytes[..<split]), isFinal: false)
            var tokens = trace(&lexer, stopWhenIncomplete: true)
            lexer.append(bytes[split...])
            lexer.finish()
            tokens += trace(&lexer)
            #expect(tokens == trace(bytes), "\(bytes) split at \(split)")
        }
    }

    @Test(arguments: 0..<20) func readsBackRandomData(seed: UInt64) throws {
        var generator = RandomDatum(seed: seed)
        for _ in 0..<150 {
            let datum = generator.make(depth: 5)
            let text = DatumPrinter.write(datum)
            let again = try read(text)
            if !isSame(again, datum) { Issue.record("\(text) reads as \(again)") }
        }
    }

    @Test func replaysTheCorpus() throws {
        let files = try corpusFiles()
        #expect(!files.isEmpty, "the corpus is missing")
        for file in files { exerciseReader(file) }
    }
}
