// SPDX-License-Identifier: MIT
import SennitFormat
import Testing

/// What a line editor asks for.
@Suite struct LineEditorTests {
    @Test(arguments: [
        ("", 0), ("a", 0), ("(a)", 0), ("(", 1), ("(f", 1), ("(f a", 3), ("(f a\n   (g b", 6), ("  (f a", 5),
        ("(define (f x)", 2), ("(define (f x", 11), ("(let ((a 1)", 6), ("(let ((a 1))", 2), ("(let loop", 4),
        ("(let loop ((i 0)", 11), ("(if a", 4), ("(if", 1), ("(cond", 2), ("(cond (a", 7), ("(lambda (x", 9),
        ("'(a b", 2),
        ("#(a b", 2), ("(f \"a", 0), ("(f #| a", 0), ("(f a ; b", 3), ("(f #\\(", 3), ("(f ; a", 1), ("(f a))", 0),
        ("(f a] b", 3),
        ("'", 0), ("(f '", 3), ("(f #;a", 1), ("(if #;a b", 8),
    ]) func indentation(text: String, column: Int) {
        #expect(Indentation.column(after: text) == column, "\(text)")
    }

    @Test(
        arguments: [
            ("(a)", 0, 2), ("(a)", 1, nil), ("(a (b) c)", 3, 5), ("(a (b) c)", 0, 8), ("(a (b) c", 0, nil),
            ("(a (b) c", 3, 5),
            ("(\")\" #\\) ; )\n)", 0, 13), ("(\")\" #\\) ; )\n)", 2, nil), ("(\")\")", 0, 4), ("#(a)", 1, 3),
            ("#(a)", 0, nil),
            ("#u8(1)", 3, 5), (")(a)", 0, nil), (")(a)", 1, 3), ("(|)| #| ) |#)", 0, 12), ("(a] b)", 0, 5),
            ("(a", 7, nil),
            ("(a", -1, nil), ("('(λ))", 2, 5), ("(\"", 0, nil),
        ] as [(String, Int, Int?)]) func brackets(text: String, offset: Int, match: Int?)
    {
        let bytes = Array(text.utf8)
        #expect(Brackets.match(in: bytes, at: offset) == match, "\(text)")
        if let match { #expect(Brackets.match(in: bytes, at: match) == offset, "\(text)") }
    }
}
