// SPDX-License-Identifier: MIT
import SennitFormat
import Testing

@Suite struct CommentTests {
    @Test(arguments: [
        // In lines of their own they are indented like code, headings excepted.
        ("(f a\n; one\nb)", "(f a\n   ; one\n   b)"),
        ("(define (f)\n;; one\nb)", "(define (f)\n  ;; one\n  b)"),
        ("(define (f)\n;;; one\nb)", "(define (f)\n;;; one\n  b)"),
        ("(define (f)\n ;;; one\nb)", "(define (f)\n  ;;; one\n  b)"),
        ("; one   \n\n\n; two\n(a)", "; one\n\n; two\n(a)"),
        // Behind code they stay there.
        ("(f a ;one\nb)", "(f a ;one\n   b)"),
        ("(f a    ;one\nb)", "(f a  ;one\n   b)"),
        ("(f #\\  ;one\nb)", "(f #\\  ;one\n   b)"),
        ("(f a;one\nb)", "(f a ;one\n   b)"),
        ("(f a ; one\n)", "(f a ; one\n   )"),
        ("(f\n a) ; one", "(f\n a) ; one"),
        ("(; one\n f a)", "( ; one\n f a)"),
        ("(\n; one\n f a)", "( ; one\n f a)"),
        // Those that stand below each other still do.
        ("(f a   ; one\n   bcd ; two\n   e   ; three\n   )", "(f a   ; one\n   bcd ; two\n   e   ; three\n   )"),
        ("(ff a  ; one\n bcd   ; two\n )", "(ff a    ; one\n    bcd  ; two\n    )"),
        ("(f a ; one\n     ; and on\n b)", "(f a ; one\n     ; and on\n   b)"),
        ("  (f a) ; one\n        ; and on\n; two", "(f a) ; one\n      ; and on\n; two"),
        ("(f a  ; one\n bc ; two\n)", "(f a  ; one\n   bc ; two\n   )"),
        // Others go on with the line.
        ("(f #| one |# a\nb)", "(f #| one |# a\n             b)"),
        ("(f a #| one\n  #| two |#\n three |#\nb)", "(f a #| one\n  #| two |#\n three |#\n   b)"),
        ("(if #;a b\nc)", "(if #;a b\n        c)"),
        ("(f a #; (b\nc)\nd)", "(f a #;(b\n        c)\n   d)"),
        ("' ; one\na", "' ; one\na"),
        ("#!/usr/bin/sennit  \n(a)", "#!/usr/bin/sennit\n(a)"),
        ("#!fold-case   (A)", "#!fold-case (A)"),
    ]) func areKept(text: String, expected: String) throws {
        #expect(try formatted(text) == expected)
        #expect(try formatted(expected) == expected)
    }
}
