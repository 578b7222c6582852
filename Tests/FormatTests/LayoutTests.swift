// SPDX-License-Identifier: MIT
import SennitFormat
import SennitReader
import Testing

/// Where lines go that the author has broken.
@Suite struct LayoutTests {
    @Test(arguments: [
        ("(f a\nb\nc)", "(f a\n   b\n   c)"),
        ("(f\na\nb)", "(f\n a\n b)"),
        ("((f a)\nb)", "((f a)\n b)"),
        ("(if a\nb\nc)", "(if a\n    b\n    c)"),
        ("(define (f x)\n(g x)\n)", "(define (f x)\n  (g x))"),
        ("(define (f x) (g x)\nx)", "(define (f x) (g x)\n  x)"),
        ("(lambda (x\ny)\nx)", "(lambda (x\n         y)\n  x)"),
        ("(let ((a 1)\n(b 2))\na)", "(let ((a 1)\n      (b 2))\n  a)"),
        ("(let loop ((i 0)\n(j 1))\ni)", "(let loop ((i 0)\n           (j 1))\n  i)"),
        ("(let loop\n((i 0))\ni)", "(let loop\n    ((i 0))\n  i)"),
        ("(let* ((f (lambda (x)\nx)))\nf)", "(let* ((f (lambda (x)\n            x)))\n  f)"),
        ("(do ((i 0))\n((= i 1)\ni)\ni)", "(do ((i 0))\n    ((= i 1)\n     i)\n  i)"),
        ("(cond (a\nb)\n(else c))", "(cond (a\n       b)\n      (else c))"),
        ("(cond\n(a b)\n(else\nc))", "(cond\n  (a b)\n  (else\n   c))"),
        ("(case x\n((1 2)\na)\n(else b))", "(case x\n  ((1 2)\n   a)\n  (else b))"),
        ("(begin\na\nb)", "(begin\n  a\n  b)"),
        ("(begin a\nb)", "(begin a\n       b)"),
        ("(guard (e (a b)\n(#t c))\nd)", "(guard (e (a b)\n          (#t c))\n  d)"),
        ("(when a\nb\nc)", "(when a\n  b\n  c)"),
        ("(receive (a b)\n(f)\na)", "(receive (a b)\n    (f)\n  a)"),
        ("(syntax-rules (a\nb)\n((_ x)\nx))", "(syntax-rules (a\n               b)\n  ((_ x)\n   x))"),
        ("(syntax-rules ::: (a)\n((_ x) x))", "(syntax-rules ::: (a)\n  ((_ x) x))"),
        (
            "(define-record-type point\n(make-point x)\npoint?)",
            "(define-record-type point\n  (make-point x)\n  point?)"
        ),
        (
            "(define-library (a)\n(export b\nc)\n(begin\nd))",
            "(define-library (a)\n  (export b\n          c)\n  (begin\n    d))"
        ),
        ("(define-thing a\nb)", "(define-thing a\n  b)"),
        ("(default-value a\nb)", "(default-value a\n               b)"),
        ("(with-exception-handler\nf\ng)", "(with-exception-handler\n    f\n  g)"),
        ("(call/cc\n(lambda (k)\nk))", "(call/cc\n  (lambda (k)\n    k))"),
        ("(match x\n(a b)\n((c d)\ne))", "(match x\n  (a b)\n  ((c d)\n   e))"),
        ("(match-lambda\n(a b))", "(match-lambda\n  (a b))"),
        ("(async-let ((a 1)\n(b 2))\na)", "(async-let ((a 1)\n            (b 2))\n  a)"),
        ("(deffunc f (x) (:args any)\nx)", "(deffunc f (x) (:args any)\n  x)"),
        ("(case-lambda\n((a)\na)\n(b b))", "(case-lambda\n  ((a)\n   a)\n  (b b))"),
        ("'(a b\nc (if d\ne))", "'(a b\n  c (if d\n     e))"),
        ("(quote (a b\nc))", "(quote (a b\n        c))"),
        ("#(a b\nc)", "#(a b\n  c)"),
        ("`(a ,(f b\nc)\n,@d)", "`(a ,(f b\n        c)\n  ,@d)"),
        ("`(if a\n,b)", "`(if a\n     ,b)"),
        ("`(let ((a ,b))\n,c)", "`(let ((a ,b))\n   ,c)"),
        ("#hash((a . 1)\n(b . 2))", "#hash((a . 1)\n      (b . 2))"),
    ]) func indentation(text: String, expected: String) throws {
        #expect(try formatted(text) == expected)
    }

    @Test(arguments: [
        ("  ( a   b)", "(a b)"),
        ("(a\n)", "(a)"),
        ("(\n\na b)", "(a b)"),
        ("(a\"b\"c)", "(a \"b\" c)"),
        ("' a", "'a"),
        ("(a . ( b))", "(a . (b))"),
        ("a\t b", "a b"),
        ("a\r\nb\rc", "a\nb\nc"),
        ("\n\n\na\n\n\n\nb\n\n", "a\n\nb"),
        ("(a\n\n\nb\n\n)", "(a\n\n b)"),
        ("", ""),
        (" \n", ""),
        ("(#\\  #\\( \")\")", "(#\\  #\\( \")\")"),
        ("(f \"one\ntwo\"\nx)", "(f \"one\ntwo\"\n   x)"),
        ("(f \"one\r\ntwo\")", "(f \"one\ntwo\")"),
        ("\u{feff}a", "a"),
    ])
    func spaces(text: String, expected: String) throws {
        #expect(try formatted(text) == expected)
    }

    @Test func whatCannotBeReadIsReported() {
        for (text, line, column) in [
            ("(a\n(b", 1, 1), ("a\n  )", 2, 3), ("\n \"a", 2, 2), ("(a . )", 1, 6), ("#<", 1, 1),
        ] {
            let error = #expect(throws: ReaderError.self) { try SourceFormatter().format(text) }
            #expect(error.map { [Int($0.span.line), Int($0.span.column)] } == [line, column], "\(text)")
        }
    }

    @Test(arguments: ["(", "(a ", "(a\n", "'", "#;x ", "(let ((a ", "(define (f)\n"])
    func anyDepth(piece: String) throws {
        let count = 100_000
        let open = piece.count { $0 == "(" } - piece.count { $0 == ")" }
        let pieces = Array(String(repeating: piece, count: count).utf8)
        let text = pieces + Array("x".utf8) + Array(repeating: UInt8(ascii: ")"), count: open * count)
        let once = try SourceFormatter().format(text)
        // As an expectation, a megabyte would be described.
        let isKept = once.filter { $0 > 0x20 } == text.filter { $0 > 0x20 }
        #expect(isKept)
        #expect(Indentation.column(after: pieces) >= 0)
        #expect(throws: ReaderError.self) { try SourceFormatter().format(text + Array(")".utf8)) }
    }
}
