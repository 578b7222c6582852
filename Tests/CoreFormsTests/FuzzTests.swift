// SPDX-License-Identifier: MIT
import SennitCoreForms
import TestSupport
import Testing

/// The parser takes any bytes: it never traps, and what it accepts it prints and reads again.
@Suite struct FuzzTests {
    private func check(_ bytes: [UInt8], _ comment: Comment) {
        do {
            let program = try Program(canonicalText: bytes)
            let text = try program.canonicalBytes()
            #expect(try Program(canonicalText: text) == program, comment)
            #expect(Self.tokens(text) == Self.tokens(bytes), comment)
        } catch {
            #expect(!error.description.isEmpty)
            if let offset = error.offset { #expect((0...bytes.count).contains(offset), comment) }
        }
    }

    /// The text without what may be changed in it: white space and comments outside quotes.
    private static func tokens(_ text: [UInt8]) -> [UInt8] {
        var tokens: [UInt8] = []
        var quote: UInt8?
        var isInComment = false
        var isEscaped = false
        for byte in text {
            if isInComment {
                isInComment = byte != UInt8(ascii: "\n")
            } else if let current = quote {
                tokens.append(byte)
                if !isEscaped, byte == current { quote = nil }
                isEscaped = !isEscaped && byte == UInt8(ascii: "\\")
            } else if isEscaped {
                tokens.append(byte)
                isEscaped = false
            } else if byte == UInt8(ascii: ";") {
                isInComment = true
            } else if byte > 0x20 {
                tokens.append(byte)
                if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "|") { quote = byte }
                isEscaped = byte == UInt8(ascii: "\\")
            }
        }
        return tokens
    }

    @Test func `random bytes are refused or read`() {
        var random = SeededGenerator(seed: 1)
        for index in 0..<500 * Effort.factor {
            let bytes = (0..<Int.random(in: 0...80, using: &random)).map { _ in
                UInt8.random(in: 0...255, using: &random)
            }
            check(bytes, "random \(index)")
            check(Array("(Program :version 1 :files (FileSet".utf8) + bytes, "random files \(index)")
            check(Array("(Program :version 1 :files (FileSet) :forms (".utf8) + bytes, "random forms \(index)")
            check(
                Array("(Program :version 1 :files (FileSet) :forms ((Constant :value ".utf8) + bytes,
                "random value \(index)")
        }
    }

    @Test(arguments: 0..<8)
    func `mutated programs are refused or read`(batch: Int) throws {
        let base = UInt64(batch) * 1_000_000_000
        for seed in base..<base + UInt64(6 * Effort.factor) {
            var generator = ProgramGenerator(seed: seed)
            let text = try generator.program().canonicalBytes()
            for round in 0..<30 {
                var mutant = text
                for _ in 0...Int.random(in: 0...2, using: &generator.random) { mutate(&mutant, &generator.random) }
                check(mutant, "seed \(seed), round \(round)")
            }
        }
    }

    private static let words: [[UInt8]] = [
        "(", ")", "#(", "\"", "|", "\\", "nil", ":position", "0", "-1", "99999999999", ". ", "#\\", ";", "\n", "\u{0}",
        "Lambda", "(Call", "#u8(", "\\x41;", "+inf.0", "1/2", "#e1e1", "λ",
    ].map { Array($0.utf8) }

    private func mutate(_ text: inout [UInt8], _ random: inout SeededGenerator) {
        if text.isEmpty { return }
        let place = Int.random(in: 0..<text.count, using: &random)
        let end = min(text.count, place + Int.random(in: 1...30, using: &random))
        switch Int.random(in: 0..<6, using: &random) {
        case 0: text[place] = UInt8.random(in: 0...255, using: &random)
        case 1: text.removeSubrange(place..<end)
        case 2: text.insert(contentsOf: Self.words.randomElement(using: &random) ?? [], at: place)
        case 3: text.insert(contentsOf: text[place..<end], at: Int.random(in: 0...text.count, using: &random))
        case 4: text.removeSubrange(place...)
        default: text.replaceSubrange(place..<end, with: Self.words.randomElement(using: &random) ?? [])
        }
    }

    @Test func `the corpus is refused or read`() throws {
        let corpus = try CorpusFolder.files()
        #expect(!corpus.isEmpty)
        for file in corpus { check(file.bytes, "\(file.name)") }
    }

    @Test func `files of the corpus named valid are valid, and canonical`() throws {
        let valid = try CorpusFolder.files().filter { $0.name.hasPrefix("valid-") }
        #expect(!valid.isEmpty)
        for file in valid {
            let program = try Program(canonicalText: file.bytes)
            #expect(try program.canonicalBytes() == file.bytes, "\(file.name)")
        }
    }
}
