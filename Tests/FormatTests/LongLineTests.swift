// SPDX-License-Identifier: MIT
import SennitFormat
import Testing

/// Lines that are broken because they are too long; here, longer than 20.
@Suite struct LongLineTests {
    @Test(arguments: [
        ("(define (f x) (ghijk x))", "(define (f x)\n  (ghijk x))"),
        ("(f (aaaaaa b) (cccccc d))", "(f (aaaaaa b)\n   (cccccc d))"),
        ("(f aaaaaa bbbbbb cccccc)", "(f aaaaaa bbbbbb\n   cccccc)"),
        ("'(aaaaaa bbbbbb cccccc)", "'(aaaaaa bbbbbb\n  cccccc)"),
        ("'((aaa b) (ccc d) (eee f))", "'((aaa b)\n  (ccc d)\n  (eee f))"),
        ("(if aaaaaa bbbbbb cccccc)", "(if aaaaaa\n    bbbbbb\n    cccccc)"),
        ("(let ((aaa 1) (bbb 2)) (f aaa))", "(let ((aaa 1)\n      (bbb 2))\n  (f aaa))"),
        ("(begin (aaaaaaa) (bbbbbbb))", "(begin\n  (aaaaaaa)\n  (bbbbbbb))"),
        ("(cond ((aaaa) bbb) (else c))", "(cond ((aaaa) bbb)\n      (else c))"),
        ("(cond ((aaaaaaa) bbbbbbbbb) (else c))", "(cond ((aaaaaaa)\n       bbbbbbbbb)\n      (else c))"),
        ("(cond ((aaaaaaaa) => bbbb))", "(cond ((aaaaaaaa)\n       => bbbb))"),
        ("(fffffff\naaaaaaa bbbbbbb ccccccc)", "(fffffff\n aaaaaaa bbbbbbb\n ccccccc)"),
        ("(fffffffffff ggggggggggg)", "(fffffffffff\n ggggggggggg)"),
        ("(f \"a string that is longer than a line\" b)", "(f \"a string that is longer than a line\"\n   b)"),
        ("(aaaaaaaaaa . bbbbbbbbbb)", "(aaaaaaaaaa\n . bbbbbbbbbb)"),
        ("(aaaaaaaa) (bbbbbbbbbb)", "(aaaaaaaa)\n(bbbbbbbbbb)"),
        ("(f aaaaaaaaaaaaaaa) ; a comment does not count", "(f aaaaaaaaaaaaaaa) ; a comment does not count"),
    ]) func areBroken(text: String, expected: String) throws {
        #expect(try formatted(text, width: 20) == expected)
        #expect(try formatted(expected, width: 20) == expected)
    }

    @Test func theWidthCountsCharacters() throws {
        #expect(try formatted("(f λλλλλ λλλλλ)", width: 15) == "(f λλλλλ λλλλλ)")
        #expect(try formatted("(f λλλλλ λλλλλ)", width: 14) == "(f λλλλλ\n   λλλλλ)")
    }

    /// No line is longer than it must be, but for what cannot be broken.
    @Test(arguments: [40, 80]) func fit(width: Int) throws {
        let text = "(define (f x) (let loop ((i 0) (sum 0)) (if (= i x) sum (loop (+ i 1) (+ sum (g i (h i) x))))))"
        let lines = try formatted(text, width: width).split(separator: "\n")
        #expect(lines.count > 1 && lines.allSatisfy { $0.count <= width })
    }
}
