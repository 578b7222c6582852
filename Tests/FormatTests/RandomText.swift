// SPDX-License-Identifier: MIT
import TestSupport

/// Makes random source text that can be read, in random layout, with all that is awkward to lay out.
struct RandomText {
    private var random: SeededGenerator
    private var text = ""
    private var label = 0

    static func make(seed: UInt64, depth: Int) -> [UInt8] {
        var maker = RandomText(random: SeededGenerator(seed: seed))
        if maker.chance(10) { maker.text += "#!/usr/bin/env sennit\n" }
        for _ in 0..<Int.random(in: 0..<5, using: &maker.random) {
            maker.label = 0
            maker.space()
            maker.datum(depth)
        }
        maker.gap()
        return Array(maker.text.utf8)
    }

    private init(random: SeededGenerator) { self.random = random }

    private mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }

    private mutating func pick(_ choices: [String]) -> String { choices.randomElement(using: &random) ?? "" }

    private static let symbols = [
        "x", "y", "lambda", "let", "let*", "do", "if", "cond", "case", "define", "define-thing", "syntax-rules",
        "begin",
        "call/cc", "with-it", "quote", "quasiquote", "=>", "else", "...", "loop", "string-append",
        "a-name-that-is-quite-long", "λ", "|a b|", "|;(|", "export", "guard", "receive", "parameterize",
    ]
    private static let atoms = [
        "1", "-2.5", "1/2", "+inf.0", "#t", "#false", "#\\(", "#\\)", "#\\;", "#\\ ", "#\\\"", "#\\x41", "#\\λ", "\"\"",
        "\"a string\"", "\"(;\"", "\"two\nlines\"", "\"a \\\n   b\"", "\"\n\"", "\"日本\"", "#u8()", "#u8(1 2\n3)",
        "\"a string that is longer than some of the widths\"", "#!eof", "()", "#()", "\"a\r\nb\"",
    ]
    private static let gaps = [
        " ", " ", " ", "  ", "\t", "\n", "\n", "\n    ", "\n\n", " \n\n\n ", "\r\n", " ; one\n", ";; two  \n",
        "\n;; three\n",
        "\n;;; four\n", "\n  ;;; five\n", " ;six\n      ; seven\n", "\n\n; eight\n\n", " #| nine |#\t",
        " #| #| ten\n |# |# ",
        "\n#|eleven|#\n", " #;twelve ", "\n#;(a b\nc)\n", " #; thirteen\n", " #;#;a b ", "\u{a0}", "\u{c}",
        " #!no-fold-case ",
        "        ; fourteen\n        ; fifteen\n",
    ]

    /// What may stand between tokens.
    private mutating func gap() {
        while chance(25) { text += pick(Self.gaps) }
    }

    /// The same where something must.
    private mutating func space() {
        text += pick([" ", " ", "\n", "\n ", "\t"])
        gap()
    }

    private mutating func datum(_ depth: Int) {
        switch Int.random(in: 0..<(depth > 0 ? 20 : 6), using: &random) {
        case 0...2: text += pick(Self.symbols)
        case 3...5: text += pick(Self.atoms)
        case 6:
            text += pick(["'", "`", ",", ",@", "''"])
            gap()
            datum(depth - 1)
        case 7:
            text += "#\(label)="
            label += 1
            gap()
            datum(depth - 1)
        case 8: list(pick(["#(", "#set("]), depth, mayHaveTail: false)
        default: list("(", depth, mayHaveTail: true)
        }
    }

    private mutating func list(_ opening: String, _ depth: Int, mayHaveTail: Bool) {
        text += opening
        gap()
        let count = Int.random(in: 0..<7, using: &random)
        for index in 0..<count {
            if index > 0 { space() }
            if index == 0, mayHaveTail, chance(60) { text += pick(Self.symbols) } else { datum(depth - 1) }
        }
        if mayHaveTail, count > 0, chance(10) {
            text += " . "
            gap()
            datum(depth - 1)
        }
        // A comment needs its line end, and a character that is a space itself.
        text += " "
        gap()
        text += ")"
    }
}
