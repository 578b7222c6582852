// SPDX-License-Identifier: MIT
// swift-format-ignore-file
// Generated from SennitLibrary/Libraries by
//     swift run --package-path Packages/Evaluator generate-library

extension EmbeddedFiles {
    /// How many files there are.
    package static let count = 198

    /// File `index` of them. A function and not an array, which would be made whole at first use.
    package static func at(_ index: Int) -> (name: StaticString, text: StaticString) {
        switch index {
    case 0:
        (#"examples/scheme-base.scm"#, ##"""
    ; Examples of (scheme base) for the manual.

    ;;; car
    (car '(1 2)) ; => 1

    ;;; cdr
    (cdr '(1 2)) ; => (2)

    ;;; cons
    (cons 1 '(2 3)) ; => (1 2 3)

    ;;; append
    (append '(1) '(2 3)) ; => (1 2 3)

    ;;; reverse
    (reverse '(1 2 3)) ; => (3 2 1)

    ;;; assoc
    (assoc "b" '(("a" . 1) ("b" . 2))) ; => ("b" . 2)

    ;;; member
    (member "b" '("a" "b" "c")) ; => ("b" "c")

    ;;; map
    (map + '(1 2 3) '(10 20 30)) ; => (11 22 33)

    ;;; apply
    (apply max 1 '(5 3)) ; => 5

    ;;; let
    (let ((x 2) (y 3)) (* x y)) ; => 6

    ;;; let*
    (let* ((x 2) (y (* x 3))) (+ x y)) ; => 8

    ;;; cond
    (cond ((assv 2 '((1 . a) (2 . b))) => cdr) (else 'none)) ; => b

    ;;; case
    (case 3 ((1 2) 'low) ((3 4) 'high) (else 'other)) ; => high

    ;;; quasiquote
    `(1 ,(+ 1 1) ,@(list 3 4)) ; => (1 2 3 4)

    ;;; floor/
    (call-with-values (lambda () (floor/ -7 2)) list) ; => (-4 1)

    ;;; truncate-remainder
    (truncate-remainder -7 2) ; => -1

    ;;; gcd
    (gcd 12 18) ; => 6

    ;;; number->string
    (number->string 255 16) ; => "ff"

    ;;; string->number
    (string->number "ff" 16) ; => 255

    ;;; substring
    (substring "hello" 1 3) ; => "el"

    ;;; string-append
    (string-append "ab" "cd") ; => "abcd"

    ;;; vector-map
    (vector-map * #(1 2) #(3 4)) ; => #(3 8)

    ;;; guard
    (guard (e ((symbol? e) (list 'caught e))) (raise 'oops)) ; => (caught oops)

    ;;; call/cc
    (call/cc (lambda (k) (+ 1 (k 42)))) ; => 42

    ;;; *
    (* 2 3 7) ; => 42
    (*) ; => 1

    ;;; +
    (+ 1 2 3) ; => 6
    (+ 1/2 1/3) ; => 5/6

    ;;; -
    (- 10 3 2) ; => 5
    (- 5) ; => -5

    ;;; /
    (/ 6 4) ; => 3/2
    (/ 1 0) ; error: division
    (/ 4) ; => 1/4

    ;;; <
    (< 1 2 3) ; => #t
    (< 1 3 2) ; => #f

    ;;; <=
    (<= 1 1 2) ; => #t

    ;;; =
    (= 1 1.0) ; => #t
    (= 2 2 3) ; => #f

    ;;; >
    (> 3 2 1) ; => #t

    ;;; >=
    (>= 3 3 1) ; => #t

    ;;; =>
    (cond ((memv 2 '(1 2 3)) => cdr) (else 'none)) ; => (3)

    ;;; ...
    (define-syntax my-list (syntax-rules () ((_ x ...) (list x ...))))
    (my-list 1 2 3) ; => (1 2 3)

    ;;; _
    (define-syntax second-of (syntax-rules () ((_ _ x) x)))
    (second-of (car '()) 'safe) ; => safe

    ;;; abs
    (abs -7) ; => 7

    ;;; and
    (and 1 2 3) ; => 3
    (and 1 #f 3) ; => #f
    (and) ; => #t

    ;;; or
    (or #f 2 3) ; => 2
    (or #f #f) ; => #f

    ;;; not
    (not #f) ; => #t
    (not 0) ; => #f

    ;;; assq
    (assq 'b '((a 1) (b 2))) ; => (b 2)

    ;;; assv
    (assv 5 '((2 3) (5 7))) ; => (5 7)

    ;;; begin
    (begin (display "one ") (display "two")) ; output: "one two"

    ;;; if
    (if (> 3 2) 'yes 'no) ; => yes
    (if '() 'only-false-is-false 'no) ; => only-false-is-false

    ;;; boolean?
    (boolean? #f) ; => #t
    (boolean? '()) ; => #f

    ;;; boolean=?
    (boolean=? #t #t #f) ; => #f

    ;;; bytevector
    (bytevector 1 3 5) ; => #u8(1 3 5)

    ;;; bytevector?
    (bytevector? #u8(1 2)) ; => #t

    ;;; bytevector-append
    (bytevector-append #u8(0 1) #u8(2)) ; => #u8(0 1 2)

    ;;; bytevector-copy
    (bytevector-copy #u8(1 2 3 4) 1 3) ; => #u8(2 3)

    ;;; bytevector-length
    (bytevector-length #u8(1 2 3)) ; => 3

    ;;; bytevector-u8-ref
    (bytevector-u8-ref #u8(1 2 255) 2) ; => 255

    ;;; make-bytevector
    (make-bytevector 3 7) ; => #u8(7 7 7)

    ;;; caar
    (caar '((1 2) 3)) ; => 1

    ;;; cadr
    (cadr '(1 2 3)) ; => 2

    ;;; cdar
    (cdar '((1 2) 3)) ; => (2)

    ;;; cddr
    (cddr '(1 2 3)) ; => (3)

    ;;; call-with-current-continuation
    (call-with-current-continuation (lambda (return) (for-each (lambda (x) (if (negative? x) (return x))) '(3 -1 4)) 'none)) ; => -1

    ;;; call-with-port
    (call-with-port (open-input-string "ab") read-char) ; => #\a

    ;;; call-with-values
    (call-with-values (lambda () (values 4 5)) +) ; => 9

    ;;; values
    (values 1 2) ; => 1 2

    ;;; ceiling
    (ceiling -4.3) ; => -4.0
    (ceiling 7/2) ; => 4

    ;;; floor
    (floor -4.3) ; => -5.0
    (floor 7/2) ; => 3

    ;;; round
    (round 3.5) ; => 4.0
    (round 5/2) ; => 2

    ;;; truncate
    (truncate -4.7) ; => -4.0

    ;;; char?
    (char? #\a) ; => #t

    ;;; char->integer
    (char->integer #\A) ; => 65
    (char->integer #\λ) ; => 955

    ;;; integer->char
    (integer->char 955) ; => #\λ

    ;;; char=?
    (char=? #\a #\a #\b) ; => #f

    ;;; char<?
    (char<? #\a #\b #\c) ; => #t

    ;;; char<=?
    (char<=? #\a #\a #\b) ; => #t

    ;;; char>?
    (char>? #\b #\a) ; => #t

    ;;; char>=?
    (char>=? #\b #\b #\a) ; => #t

    ;;; char-ready?
    (char-ready? (open-input-string "a")) ; => #t

    ;;; close-port
    (let ((port (open-input-string "a"))) (close-port port) (input-port-open? port)) ; => #f

    ;;; close-input-port
    (let ((port (open-input-string "a"))) (close-input-port port) (input-port-open? port)) ; => #f

    ;;; close-output-port
    (let ((port (open-output-string))) (close-output-port port) (output-port-open? port)) ; => #f

    ;;; complex?
    (complex? 1+2i) ; => #t

    ;;; real?
    (real? 1.5) ; => #t
    (real? 1+2i) ; => #f

    ;;; rational?
    (rational? 1/3) ; => #t
    (rational? +inf.0) ; => #f

    ;;; integer?
    (integer? 3.0) ; => #t
    (integer? 3.5) ; => #f

    ;;; number?
    (number? 'one) ; => #f

    ;;; exact?
    (exact? 1/3) ; => #t

    ;;; inexact?
    (inexact? 1.0) ; => #t

    ;;; exact-integer?
    (exact-integer? 32) ; => #t
    (exact-integer? 32.0) ; => #f

    ;;; exact
    (exact 2.5) ; => 5/2

    ;;; inexact
    (inexact 1/4) ; => 0.25

    ;;; cond-expand
    (cond-expand ((library (scheme base)) 'has-base) (else 'none)) ; => has-base

    ;;; else
    (case 7 ((1 2 3) 'small) (else 'large)) ; => large

    ;;; current-output-port
    (write 'x (current-output-port)) ; output: "x"

    ;;; current-error-port
    (textual-port? (current-error-port)) ; => #t

    ;;; current-input-port
    (parameterize ((current-input-port (open-input-string "first\nsecond"))) (read-line)) ; => "first"

    ;;; define
    (define (twice f) (lambda (x) (f (f x))))
    ((twice square) 3) ; => 81

    ;;; define-record-type
    (define-record-type point (make-point x y) point? (x point-x) (y point-y))
    (point-x (make-point 3 4)) ; => 3
    (point? 'north) ; => #f

    ;;; define-syntax
    (define-syntax unless-zero (syntax-rules () ((_ n body) (if (= n 0) 0 body))))
    (unless-zero 0 (/ 1 0)) ; => 0

    ;;; syntax-rules
    (define-syntax swap-arguments (syntax-rules () ((_ (f a b)) (f b a))))
    (swap-arguments (- 1 10)) ; => 9

    ;;; define-values
    (define-values (quotient-7-2 remainder-7-2) (truncate/ 7 2))
    (list quotient-7-2 remainder-7-2) ; => (3 1)

    ;;; denominator
    (denominator 6/4) ; => 2

    ;;; numerator
    (numerator 6/4) ; => 3

    ;;; do
    (do ((i 0 (+ i 1)) (sum 0 (+ sum i))) ((= i 5) sum)) ; => 10

    ;;; dynamic-wind
    (dynamic-wind (lambda () (display "[")) (lambda () (display "body")) (lambda () (display "]"))) ; output: "[body]"

    ;;; eof-object
    (eof-object? (eof-object)) ; => #t

    ;;; eof-object?
    (eof-object? (read-char (open-input-string ""))) ; => #t

    ;;; eq?
    (eq? 'a 'a) ; => #t
    (eq? '() '()) ; => #t

    ;;; eqv?
    (eqv? 100000000000000000000 100000000000000000000) ; => #t
    (eqv? 1 1.0) ; => #f

    ;;; equal?
    (equal? '(1 #(2 "x")) '(1 #(2 "x"))) ; => #t

    ;;; error
    (guard (e (#t (cons (error-object-message e) (error-object-irritants e)))) (error "Too large:" 10 'elements)) ; => ("Too large:" 10 elements)
    (error "Too large:" 10) ; error: user: Too large: 10

    ;;; error-object?
    (guard (e (#t (error-object? e))) (car 5)) ; => #t
    (guard (e (#t (error-object? e))) (raise 'a-symbol)) ; => #f

    ;;; error-object-message
    (guard (e (#t (error-object-message e))) (error "no such key" 'k)) ; => "no such key"

    ;;; error-object-irritants
    (guard (e (#t (error-object-irritants e))) (error "no such key" 'k 1)) ; => (k 1)

    ;;; even?
    (even? 10) ; => #t

    ;;; odd?
    (odd? 10) ; => #f

    ;;; exact-integer-sqrt
    (exact-integer-sqrt 17) ; => 4 1

    ;;; expt
    (expt 2 10) ; => 1024
    (expt 2 -1) ; => 1/2
    (expt 2.0 0.5) ; => 1.4142135623730951

    ;;; features
    (and (memq 'r7rs (features)) #t) ; => #t

    ;;; file-error?
    (guard (e ((file-error? e) 'no-such-file)) (call-with-port (open-input-file "/no/such/file") read-line)) ; => no-such-file

    ;;; floor-quotient
    (floor-quotient -7 2) ; => -4

    ;;; floor-remainder
    (floor-remainder -7 2) ; => 1

    ;;; truncate/
    (truncate/ -7 2) ; => -3 -1

    ;;; truncate-quotient
    (truncate-quotient -7 2) ; => -3

    ;;; modulo
    (modulo -7 2) ; => 1
    (modulo 7 -2) ; => -1

    ;;; quotient
    (quotient -7 2) ; => -3

    ;;; remainder
    (remainder -7 2) ; => -1
    (remainder 7 -2) ; => 1

    ;;; flush-output-port
    (begin (display "shown") (flush-output-port)) ; output: "shown"

    ;;; for-each
    (for-each (lambda (x y) (display (+ x y)) (display " ")) '(1 2 3) '(10 20 30)) ; output: "11 22 33 "

    ;;; open-output-bytevector get-output-bytevector
    (let ((port (open-output-bytevector))) (write-u8 1 port) (write-u8 2 port) (get-output-bytevector port)) ; => #u8(1 2)

    ;;; open-output-string get-output-string
    (let ((port (open-output-string))) (write 'abc port) (write-char #\! port) (get-output-string port)) ; => "abc!"

    ;;; open-input-string
    (read-line (open-input-string "one\ntwo")) ; => "one"

    ;;; open-input-bytevector
    (read-u8 (open-input-bytevector #u8(7 8))) ; => 7

    ;;; input-port?
    (input-port? (open-input-string "")) ; => #t

    ;;; output-port?
    (output-port? (open-input-string "")) ; => #f

    ;;; port?
    (port? (open-output-string)) ; => #t
    (port? "file") ; => #f

    ;;; textual-port?
    (textual-port? (open-input-string "")) ; => #t

    ;;; binary-port?
    (binary-port? (open-input-bytevector #u8())) ; => #t

    ;;; input-port-open?
    (input-port-open? (open-input-string "a")) ; => #t

    ;;; output-port-open?
    (output-port-open? (open-output-string)) ; => #t

    ;;; lambda
    ((lambda (x y) (+ x y)) 1 2) ; => 3
    ((lambda (first . rest) rest) 1 2 3) ; => (2 3)

    ;;; lcm
    (lcm 4 6) ; => 12

    ;;; length
    (length '(a b c)) ; => 3

    ;;; let-values
    (let-values (((q r) (floor/ 17 5)) ((x) 'extra)) (list q r x)) ; => (3 2 extra)

    ;;; let*-values
    (let*-values (((a b) (values 1 2)) ((c) (+ a b))) (list a b c)) ; => (1 2 3)

    ;;; let-syntax
    (let-syntax ((double (syntax-rules () ((_ x) (* 2 x))))) (double 21)) ; => 42

    ;;; letrec-syntax
    (letrec-syntax ((my-or (syntax-rules () ((_) #f) ((_ x y ...) (let ((t x)) (if t t (my-or y ...))))))) (my-or #f 7)) ; => 7

    ;;; letrec
    (letrec ((ev? (lambda (n) (or (= n 0) (od? (- n 1))))) (od? (lambda (n) (and (> n 0) (ev? (- n 1)))))) (ev? 100)) ; => #t

    ;;; letrec*
    (letrec* ((one 1) (f (lambda () (+ one 1))) (two (f))) two) ; => 2

    ;;; list
    (list 1 (+ 1 1) 'three) ; => (1 2 three)

    ;;; list?
    (list? '(1 2)) ; => #t
    (list? '(1 . 2)) ; => #f

    ;;; list->string
    (list->string '(#\a #\b)) ; => "ab"

    ;;; list->vector
    (list->vector '(1 2 3)) ; => #(1 2 3)

    ;;; list-copy
    (list-copy '(1 2 3)) ; => (1 2 3)

    ;;; list-ref
    (list-ref '(a b c d) 2) ; => c

    ;;; list-tail
    (list-tail '(a b c d) 2) ; => (c d)

    ;;; make-list
    (make-list 3 'x) ; => (x x x)

    ;;; make-parameter
    (define radix (make-parameter 10))
    (radix) ; => 10

    ;;; parameterize
    (define depth (make-parameter 1))
    (list (parameterize ((depth 2)) (depth)) (depth)) ; => (2 1)

    ;;; make-string
    (make-string 3 #\-) ; => "---"

    ;;; make-vector
    (make-vector 3 0) ; => #(0 0 0)

    ;;; max
    (max 1 5 3) ; => 5
    (max 1 2.0) ; => 2.0

    ;;; min
    (min 4 2 8) ; => 2

    ;;; memq
    (memq 'c '(a b c d)) ; => (c d)
    (memq 'e '(a b c d)) ; => #f

    ;;; memv
    (memv 101 '(100 101 102)) ; => (101 102)

    ;;; negative?
    (negative? -1/2) ; => #t

    ;;; positive?
    (positive? 0) ; => #f

    ;;; zero?
    (zero? 0.0) ; => #t

    ;;; newline
    (begin (display "a") (newline) (display "b")) ; output: "a\nb"

    ;;; null?
    (null? '()) ; => #t
    (null? '(1)) ; => #f

    ;;; pair?
    (pair? '(1 . 2)) ; => #t
    (pair? '()) ; => #f

    ;;; peek-char
    (let ((port (open-input-string "ab"))) (list (peek-char port) (read-char port) (read-char port))) ; => (#\a #\a #\b)

    ;;; peek-u8
    (peek-u8 (open-input-bytevector #u8(9 8))) ; => 9

    ;;; procedure?
    (procedure? car) ; => #t
    (procedure? 'car) ; => #f

    ;;; quote
    (quote (+ 1 2)) ; => (+ 1 2)
    'a ; => a

    ;;; unquote
    `(1 ,(* 2 3)) ; => (1 6)

    ;;; unquote-splicing
    `(1 ,@(map square '(2 3)) 4) ; => (1 4 9 4)

    ;;; raise
    (guard (e (#t (list 'raised e))) (raise 42)) ; => (raised 42)

    ;;; raise-continuable
    (with-exception-handler (lambda (e) 10) (lambda () (+ 1 (raise-continuable 'need-a-number)))) ; => 11

    ;;; with-exception-handler
    (call/cc (lambda (k) (with-exception-handler (lambda (e) (k (list 'caught e))) (lambda () (raise 'oops))))) ; => (caught oops)

    ;;; rationalize
    (rationalize 3/10 1/10) ; => 1/3
    (rationalize .3 1/10) ; => 0.3333333333333333

    ;;; read-bytevector
    (read-bytevector 2 (open-input-bytevector #u8(1 2 3))) ; => #u8(1 2)

    ;;; read-char
    (read-char (open-input-string "xyz")) ; => #\x

    ;;; read-error?
    (guard (e ((read-error? e) 'unreadable)) (read (open-input-string "(1 2"))) ; => unreadable

    ;;; read-line
    (let ((port (open-input-string "one\ntwo\n"))) (read-line port) (read-line port)) ; => "two"

    ;;; read-string
    (read-string 3 (open-input-string "abcdef")) ; => "abc"

    ;;; read-u8
    (read-u8 (open-input-bytevector #u8())) ; => #!eof

    ;;; u8-ready?
    (u8-ready? (open-input-bytevector #u8(1))) ; => #t

    ;;; square
    (square 5) ; => 25

    ;;; string
    (string #\a #\b) ; => "ab"

    ;;; string->list
    (string->list "abc" 1) ; => (#\b #\c)

    ;;; string->symbol
    (string->symbol "two words") ; => |two words|

    ;;; string->utf8
    (string->utf8 "aé") ; => #u8(97 195 169)

    ;;; utf8->string
    (utf8->string #u8(97 98 99)) ; => "abc"

    ;;; string->vector
    (string->vector "abc") ; => #(#\a #\b #\c)

    ;;; vector->string
    (vector->string #(#\a #\b)) ; => "ab"

    ;;; string-copy
    (string-copy "hello" 3) ; => "lo"

    ;;; string-for-each
    (string-for-each (lambda (c) (write c) (write-char #\space)) "ab") ; output: "#\\a #\\b "

    ;;; string-length
    (string-length "über") ; => 4

    ;;; string-map
    (string-map (lambda (c) (if (char=? c #\l) #\L c)) "hello") ; => "heLLo"

    ;;; string-ref
    (string-ref "abc" 1) ; => #\b

    ;;; string=?
    (string=? "ab" "ab" "ac") ; => #f

    ;;; string<?
    (string<? "abc" "abd") ; => #t

    ;;; string<=?
    (string<=? "a" "a" "b") ; => #t

    ;;; string>?
    (string>? "b" "a") ; => #t

    ;;; string>=?
    (string>=? "b" "b" "a") ; => #t

    ;;; string?
    (string? "x") ; => #t
    (string? 'x) ; => #f

    ;;; symbol->string
    (symbol->string 'abc) ; => "abc"

    ;;; symbol=?
    (symbol=? 'a 'a 'b) ; => #f

    ;;; symbol?
    (symbol? 'a) ; => #t
    (symbol? "a") ; => #f

    ;;; syntax-error
    (define-syntax only-numbers (syntax-rules () ((_ ()) (syntax-error "a number is missing" ())) ((_ x) x)))
    (only-numbers ()) ; error: syntax: a number is missing ()

    ;;; unless
    (unless (> 1 2) 'done) ; => done

    ;;; when
    (when (> 2 1) (display "yes ") 'done) ; => done

    ;;; vector
    (vector 1 'a "s") ; => #(1 a "s")

    ;;; vector?
    (vector? #(1 2)) ; => #t

    ;;; vector->list
    (vector->list #(1 2 3) 1) ; => (2 3)

    ;;; vector-append
    (vector-append #(1) #(2 3)) ; => #(1 2 3)

    ;;; vector-copy
    (vector-copy #(a b c d) 1 3) ; => #(b c)

    ;;; vector-for-each
    (vector-for-each (lambda (x) (display (* x x)) (display " ")) #(1 2 3)) ; output: "1 4 9 "

    ;;; vector-length
    (vector-length #(a b c)) ; => 3

    ;;; vector-ref
    (vector-ref #(a b c) 1) ; => b

    ;;; write-bytevector
    (let ((port (open-output-bytevector))) (write-bytevector #u8(1 2 3) port 1) (get-output-bytevector port)) ; => #u8(2 3)

    ;;; write-char
    (write-char #\λ) ; output: "λ"

    ;;; write-string
    (write-string "hello" (current-output-port) 1 3) ; output: "el"

    ;;; write-u8
    (let ((port (open-output-bytevector))) (write-u8 255 port) (get-output-bytevector port)) ; => #u8(255)

    """##)
    case 1:
        (#"examples/scheme-case-lambda.scm"#, ##"""
    ; Examples of (scheme case-lambda) for the manual.

    ;;; case-lambda
    (define area (case-lambda ((side) (* side side)) ((width height) (* width height))))
    (list (area 3) (area 3 4)) ; => (9 12)

    """##)
    case 2:
        (#"examples/scheme-char.scm"#, ##"""
    ; Examples of (scheme char) for the manual.

    ;;; char-upcase
    (char-upcase #\a) ; => #\A

    ;;; char-numeric?
    (char-numeric? #\7) ; => #t

    ;;; digit-value
    (digit-value #\7) ; => 7

    ;;; string-upcase
    (string-upcase "abc") ; => "ABC"

    ;;; string-ci=?
    (string-ci=? "Abc" "aBC") ; => #t

    ;;; char-alphabetic?
    (char-alphabetic? #\λ) ; => #t
    (char-alphabetic? #\7) ; => #f

    ;;; char-whitespace?
    (char-whitespace? #\tab) ; => #t

    ;;; char-upper-case?
    (char-upper-case? #\A) ; => #t

    ;;; char-lower-case?
    (char-lower-case? #\A) ; => #f

    ;;; char-downcase
    (char-downcase #\Σ) ; => #\σ

    ;;; char-foldcase
    (char-foldcase #\A) ; => #\a

    ;;; char-ci=?
    (char-ci=? #\a #\A) ; => #t

    ;;; char-ci<?
    (char-ci<? #\a #\B) ; => #t

    ;;; char-ci<=?
    (char-ci<=? #\a #\A #\b) ; => #t

    ;;; char-ci>?
    (char-ci>? #\B #\a) ; => #t

    ;;; char-ci>=?
    (char-ci>=? #\b #\B #\a) ; => #t

    ;;; string-downcase
    (string-downcase "ÄB") ; => "äb"

    ;;; string-foldcase
    (string-foldcase "Straße") ; => "strasse"

    ;;; string-ci<?
    (string-ci<? "abc" "ABD") ; => #t

    ;;; string-ci<=?
    (string-ci<=? "abc" "ABC") ; => #t

    ;;; string-ci>?
    (string-ci>? "b" "A") ; => #t

    ;;; string-ci>=?
    (string-ci>=? "B" "b") ; => #t

    """##)
    case 3:
        (#"examples/scheme-complex.scm"#, ##"""
    ; Examples of (scheme complex) for the manual.

    ;;; make-rectangular
    (make-rectangular 1 2) ; => 1+2i

    ;;; make-polar
    (make-polar 2 0) ; => 2

    ;;; magnitude
    (magnitude 3+4i) ; => 5

    ;;; angle
    (angle +i) ; => 1.5707963267948966

    ;;; real-part
    (real-part 1+2i) ; => 1

    ;;; imag-part
    (imag-part 1+2i) ; => 2

    """##)
    case 4:
        (#"examples/scheme-cxr.scm"#, ##"""
    ; Examples of (scheme cxr) for the manual.

    ;;; caddr
    (caddr '(1 2 3)) ; => 3

    ;;; cdddr
    (cdddr '(1 2 3 4)) ; => (4)

    ;;; caadar
    (caadar '((1 (2)))) ; => 2

    ;;; caaar
    (caaar '(((x)))) ; => x

    ;;; caadr
    (caadr '(1 (x))) ; => x

    ;;; cadar
    (cadar '((1 x))) ; => x

    ;;; cdaar
    (cdaar '(((1 . x)))) ; => x

    ;;; cdadr
    (cdadr '(2 (1 . x))) ; => x

    ;;; cddar
    (cddar '((2 1 . x))) ; => x

    ;;; caaaar
    (caaaar '((((x))))) ; => x

    ;;; caaadr
    (caaadr '(1 ((x)))) ; => x

    ;;; caaddr
    (caaddr '(2 1 (x))) ; => x

    ;;; cadaar
    (cadaar '(((1 x)))) ; => x

    ;;; cadadr
    (cadadr '(2 (1 x))) ; => x

    ;;; caddar
    (caddar '((2 1 x))) ; => x

    ;;; cadddr
    (cadddr '(3 2 1 x)) ; => x

    ;;; cdaaar
    (cdaaar '((((1 . x))))) ; => x

    ;;; cdaadr
    (cdaadr '(2 ((1 . x)))) ; => x

    ;;; cdadar
    (cdadar '((2 (1 . x)))) ; => x

    ;;; cdaddr
    (cdaddr '(3 2 (1 . x))) ; => x

    ;;; cddaar
    (cddaar '(((2 1 . x)))) ; => x

    ;;; cddadr
    (cddadr '(3 (2 1 . x))) ; => x

    ;;; cdddar
    (cdddar '((3 2 1 . x))) ; => x

    ;;; cddddr
    (cddddr '(4 3 2 1 . x)) ; => x

    """##)
    case 5:
        (#"examples/scheme-eval.scm"#, ##"""
    ; Examples of (scheme eval) for the manual.

    ;;; environment
    (eval '(* 6 7) (environment '(scheme base))) ; => 42
    (eval '(first '(1 2)) (environment '(rename (only (scheme base) car quote) (car first)))) ; => 1

    ;;; eval
    (eval (list '+ 1 2) (environment '(scheme base))) ; => 3

    """##)
    case 6:
        (#"examples/scheme-file.scm"#, ##"""
    ; Examples of (scheme file) for the manual.

    ;;; call-with-output-file
    (define (in-new-file procedure) (call-with-temporary-directory (lambda (folder) (procedure (string-append folder "/example")))))
    (in-new-file (lambda (name) (call-with-output-file name (lambda (port) (write '(1 2) port))) (read-file-string name))) ; => "(1 2)"

    ;;; call-with-input-file
    (in-new-file (lambda (name) (write-file name "(1 2) 3") (call-with-input-file name read))) ; => (1 2)

    ;;; open-output-file
    (in-new-file (lambda (name) (let ((port (open-output-file name))) (write-string "text" port) (close-port port) (read-file-string name)))) ; => "text"

    ;;; open-input-file
    (in-new-file (lambda (name) (write-file name "first\nsecond") (call-with-port (open-input-file name) read-line))) ; => "first"

    ;;; open-binary-output-file open-binary-input-file
    (in-new-file (lambda (name)
      (call-with-port (open-binary-output-file name) (lambda (port) (write-bytevector #u8(1 2 3) port)))
      (call-with-port (open-binary-input-file name) (lambda (port) (read-bytevector 10 port))))) ; => #u8(1 2 3)

    ;;; with-output-to-file
    (in-new-file (lambda (name) (with-output-to-file name (lambda () (display "shown"))) (read-file-string name))) ; => "shown"

    ;;; with-input-from-file
    (in-new-file (lambda (name) (write-file name "first\nsecond") (with-input-from-file name read-line))) ; => "first"

    ;;; file-exists?
    (file-exists? "/no/such/file") ; => #f

    ;;; delete-file
    (in-new-file (lambda (name) (write-file name "") (delete-file name) (file-exists? name))) ; => #f

    """##)
    case 7:
        (#"examples/scheme-inexact.scm"#, ##"""
    ; Examples of (scheme inexact) for the manual.

    ;;; sqrt
    (sqrt 16) ; => 4
    (sqrt 1/4) ; => 1/2
    (sqrt -4) ; => +2i
    (sqrt 2) ; => 1.4142135623730951

    ;;; exp
    (exp 0) ; => 1

    ;;; log
    (log 8 2) ; => 3.0
    (log 1) ; => 0

    ;;; atan
    (atan 1 1) ; => 0.7853981633974483

    ;;; nan?
    (nan? +nan.0) ; => #t

    ;;; finite?
    (finite? 1e308) ; => #t

    ;;; infinite?
    (infinite? -inf.0) ; => #t

    ;;; sin
    (sin 0) ; => 0

    ;;; cos
    (cos 0) ; => 1

    ;;; acos
    (acos 1) ; => 0
    (acos -1.0) ; => 3.141592653589793

    ;;; asin
    (asin 1.0) ; => 1.5707963267948966

    ;;; tan
    (tan 0) ; => 0

    """##)
    case 8:
        (#"examples/scheme-lazy.scm"#, ##"""
    ; Examples of (scheme lazy) for the manual.

    ;;; delay force
    (force (delay (+ 1 2))) ; => 3

    ;;; make-promise
    (force (make-promise 5)) ; => 5

    ;;; promise?
    (promise? (delay 1)) ; => #t

    ;;; delay-force
    (define (count n) (delay-force (if (= n 0) (delay 'done) (count (- n 1)))))
    (force (count 1000)) ; => done

    """##)
    case 9:
        (#"examples/scheme-load.scm"#, ##"""
    ; Examples of (scheme load) for the manual.

    ;;; load
    (call-with-temporary-directory (lambda (folder) (let ((file (string-append folder "/two.scm"))) (write-file file "(define two 2) (display (+ two two))") (load file)))) ; output: "4"

    """##)
    case 10:
        (#"examples/scheme-process-context.scm"#, ##"""
    ; Examples of (scheme process-context) for the manual.

    ;;; command-line
    (string? (car (command-line))) ; => #t

    ;;; get-environment-variable
    (get-environment-variable "NO_SUCH_VARIABLE") ; => #f

    ;;; get-environment-variables
    (list? (get-environment-variables)) ; => #t

    ;;; exit
    (exit 3) ; error: exit with status 3

    ;;; emergency-exit
    (emergency-exit 3) ; error: exit with status 3

    """##)
    case 11:
        (#"examples/scheme-r5rs.scm"#, ##"""
    ; Examples of (scheme r5rs) for the manual.

    (import (scheme base) (scheme eval) (scheme r5rs))

    ;;; null-environment
    (eval '((lambda (x) x) 'here) (null-environment 5)) ; => here

    ;;; scheme-report-environment
    (eval '(exact->inexact 1/2) (scheme-report-environment 5)) ; => 0.5

    """##)
    case 12:
        (#"examples/scheme-read.scm"#, ##"""
    ; Examples of (scheme read) for the manual.

    ;;; read
    (read (open-input-string "(a . b) 2")) ; => (a . b)
    (read (open-input-string "'x")) ; => 'x
    (eof-object? (read (open-input-string " ; nothing"))) ; => #t

    """##)
    case 13:
        (#"examples/scheme-repl.scm"#, ##"""
    ; Examples of (scheme repl) for the manual.

    ;;; interaction-environment
    (eval '(begin (define seven 7) (* seven 6)) (interaction-environment)) ; => 42

    """##)
    case 14:
        (#"examples/scheme-time.scm"#, ##"""
    ; Examples of (scheme time) for the manual.

    ;;; current-jiffy
    (let* ((before (current-jiffy)) (after (current-jiffy))) (<= before after)) ; => #t

    ;;; current-second
    (> (current-second) 1700000000) ; => #t

    ;;; jiffies-per-second
    (jiffies-per-second) ; => 1000000000

    """##)
    case 15:
        (#"examples/scheme-write.scm"#, ##"""
    ; Examples of (scheme write) for the manual.

    ;;; display
    (display '("a" #\b 1.5)) ; output: "(a b 1.5)"

    ;;; write
    (write '("a" #\b 1.5)) ; output: "(\"a\" #\\b 1.5)"

    ;;; write-shared
    (let ((x (list 1 2))) (write-shared (list x x))) ; output: "(#0=(1 2) #0#)"

    ;;; write-simple
    (let ((x (list 1 2))) (write-simple (list x x))) ; output: "((1 2) (1 2))"

    """##)
    case 16:
        (#"examples/sennit-base.scm"#, ##"""
    ; Examples of (sennit base) for the manual.

    ;;; call-with-input-string
    (call-with-input-string "1 2" (lambda (port) (let* ((a (read port)) (b (read port))) (+ a b)))) ; => 3

    ;;; call-with-output-string
    (call-with-output-string (lambda (port) (write 'a port) (display " b" port))) ; => "a b"

    ;;; with-output-to-string
    (with-output-to-string (lambda () (display "x = ") (write 5))) ; => "x = 5"

    ;;; cons-stream
    (define (from n) (cons-stream n (from (+ n 1))))
    (car (force (cdr (force (cdr (from 1)))))) ; => 3

    ;;; deffunc
    (deffunc half (n) (:args integer) (:return number) (/ n 2))
    (half 7) ; => 7/2
    (half "7") ; error: type: half: expected exact-integer, got "7"

    ;;; exact->inexact
    (exact->inexact 1/8) ; => 0.125

    ;;; inexact->exact
    (inexact->exact 0.125) ; => 1/8

    ;;; generate-symbol
    (symbol? (generate-symbol "temporary")) ; => #t
    (eq? (generate-symbol) (generate-symbol)) ; => #f

    ;;; receive
    (receive (first . rest) (values 1 2 3) (list first rest)) ; => (1 (2 3))

    ;;; symbol-append
    (symbol-append 'make- 'point) ; => make-point

    """##)
    case 17:
        (#"examples/sennit-cell.scm"#, ##"""
    ; Examples of (sennit cell) for the manual.

    (import (scheme base) (sennit cell) (sennit task))

    ;;; make-cell cell-value
    (cell-value (make-cell 5)) ; => 5

    ;;; cell-replace
    (let ((c (make-cell 'old))) (let ((before (cell-replace c 'new))) (list before (cell-value c)))) ; => (old new)

    ;;; cell-update
    (let ((c (make-cell 1))) (parallel-map (lambda (n) (cell-update c (lambda (sum) (+ sum n)))) '(1 2 3)) (cell-value c)) ; => 7

    ;;; cell-step
    (let ((c (make-cell '(a b)))) (let ((head (cell-step c (lambda (l) (values (car l) (cdr l)))))) (list head (cell-value c)))) ; => (a (b))

    ;;; cell-take cell-put
    (let* ((c (make-cell 1)) (value (cell-take c))) (cell-put c (+ value 1)) (cell-value c)) ; => 2

    ;;; cell?
    (cell? (make-cell 1)) ; => #t

    """##)
    case 18:
        (#"examples/sennit-channel.scm"#, ##"""
    ; Examples of (sennit channel) for the manual.

    ;;; make-channel channel-send channel-receive
    (let ((c (make-channel 1))) (channel-send c 'x) (channel-receive c)) ; => x

    ;;; channel-length
    (let ((c (make-channel 2))) (channel-send c 1) (channel-length c)) ; => 1

    ;;; channel?
    (channel? (make-channel)) ; => #t

    ;;; channel-capacity
    (channel-capacity (make-channel 8)) ; => 8

    ;;; channel-close
    (let ((c (make-channel 2))) (channel-send c 1) (channel-close c) (let* ((a (channel-receive c)) (b (channel-receive c))) (list a (eof-object? b)))) ; => (1 #t)

    ;;; channel-closed?
    (let ((c (make-channel))) (channel-close c) (channel-closed? c)) ; => #t

    ;;; channel-try-send
    (let* ((c (make-channel 1)) (first (channel-try-send c 'a)) (second (channel-try-send c 'b))) (list first second)) ; => (#t #f)

    ;;; operation?
    (operation? (sleep-operation 1)) ; => #t

    ;;; always-operation perform-operation
    (perform-operation (always-operation 5)) ; => 5

    ;;; choice-operation
    (perform-operation (choice-operation (receive-operation (make-channel)) (always-operation 'ready))) ; => ready

    ;;; receive-operation send-operation
    (let ((c (make-channel))) (async (lambda () (perform-operation (send-operation c 'hello)))) (perform-operation (receive-operation c))) ; => hello

    ;;; sleep-operation select
    (select ((receive-operation (make-channel)) (x) x) ((sleep-operation 0.01) () 'nothing-came)) ; => nothing-came

    ;;; wait-operation
    (perform-operation (wait-operation (async (lambda () (* 6 7))))) ; => 42

    ;;; wrap-operation
    (perform-operation (wrap-operation (always-operation 4) square)) ; => 16

    """##)
    case 19:
        (#"examples/sennit-comparator.scm"#, ##"""
    ; Examples of (sennit comparator) for the manual.

    ;;; make-comparator
    (define by-length (make-comparator string? (lambda (a b) (= (string-length a) (string-length b))) (lambda (a b) (< (string-length a) (string-length b))) string-length))
    (<? by-length "ab" "abc") ; => #t

    ;;; =?
    (=? (make-default-comparator) 1 1.0) ; => #t

    ;;; <?
    (<? (make-default-comparator) 1 2 3) ; => #t

    ;;; default-hash
    (= (default-hash 1) (default-hash 1.0)) ; => #t

    ;;; <=?
    (<=? (make-default-comparator) "a" "a" "b") ; => #t

    ;;; >?
    (>? (make-default-comparator) 3 2 1) ; => #t

    ;;; >=?
    (>=? (make-default-comparator) #\b #\b #\a) ; => #t

    ;;; make-default-comparator
    (<? (make-default-comparator) '(1 2) '(1 3)) ; => #t

    ;;; make-eq-comparator
    (=? (make-eq-comparator) 'a 'a) ; => #t

    ;;; make-eqv-comparator
    (=? (make-eqv-comparator) 1/2 1/2) ; => #t

    ;;; make-equal-comparator
    (=? (make-equal-comparator) '(1 "a") '(1 "a")) ; => #t

    ;;; make-list-comparator
    (<? (make-list-comparator (make-default-comparator) list? null? car cdr) '(1 2) '(1 2 3)) ; => #t

    ;;; make-pair-comparator
    (<? (make-pair-comparator (make-default-comparator) (make-default-comparator)) '(1 . 5) '(2 . 0)) ; => #t

    ;;; make-vector-comparator
    (<? (make-vector-comparator (make-default-comparator) vector? vector-length vector-ref) #(9) #(1 2)) ; => #t

    ;;; comparator?
    (comparator? (make-equal-comparator)) ; => #t

    ;;; comparator-ordered?
    (comparator-ordered? (make-equal-comparator)) ; => #f

    ;;; comparator-hashable?
    (comparator-hashable? (make-default-comparator)) ; => #t

    ;;; comparator-check-type
    (comparator-check-type by-length "ab") ; => #t
    (comparator-check-type by-length 5) ; error: user: comparator-check-type: expected an object that the comparator is for, got 5

    ;;; comparator-test-type
    (comparator-test-type by-length 5) ; => #f

    ;;; comparator-type-test-predicate
    ((comparator-type-test-predicate by-length) "ab") ; => #t

    ;;; comparator-equality-predicate
    ((comparator-equality-predicate by-length) "ab" "cd") ; => #t

    ;;; comparator-ordering-predicate
    ((comparator-ordering-predicate by-length) "ab" "c") ; => #f

    ;;; comparator-hash-function
    ((comparator-hash-function by-length) "abc") ; => 3

    ;;; comparator-hash
    (comparator-hash by-length "abc") ; => 3

    ;;; boolean-hash
    (= (boolean-hash #t) (boolean-hash #t)) ; => #t

    ;;; char-hash
    (= (char-hash #\a) (char-hash #\a)) ; => #t

    ;;; char-ci-hash
    (= (char-ci-hash #\a) (char-ci-hash #\A)) ; => #t

    ;;; number-hash
    (= (number-hash 2) (number-hash 2.0)) ; => #t

    ;;; string-hash
    (exact-integer? (string-hash "abc")) ; => #t

    ;;; string-ci-hash
    (= (string-ci-hash "abc") (string-ci-hash "ABC")) ; => #t

    ;;; symbol-hash
    (= (symbol-hash 'a) (symbol-hash 'a)) ; => #t

    """##)
    case 20:
        (#"examples/sennit-doc.scm"#, ##"""
    ; Examples of (sennit doc) for the manual.

    ;;; apropos
    (apropos "vector->l") ; => (reverse-vector->list vector->list)

    ;;; doc
    (doc 'include) ; output: "(include \"file\" ...)\n  (scheme base)\n  The forms in the files, as if they stood here in a begin (R7RS 4.1.7).\n"

    """##)
    case 21:
        (#"examples/sennit-error.scm"#, ##"""
    ; Examples of (sennit error) for the manual.

    ;;; condition-kind
    (guard (e (#t (condition-kind e))) (car 5)) ; => type
    (guard (e (#t (condition-kind e))) (error "no")) ; => user

    ;;; type-error?
    (guard (e ((type-error? e) (error-object-message e))) (+ 1 "2")) ; => "+: argument 1 must be a number, got \"2\""

    ;;; arity-error?
    (guard (e ((arity-error? e) 'wrong-number-of-arguments)) ((lambda (x) x) 1 2)) ; => wrong-number-of-arguments

    ;;; range-error?
    (guard (e ((range-error? e) 'no-such-index)) (vector-ref #(a b) 2)) ; => no-such-index

    ;;; division-error?
    (guard (e ((division-error? e) 'infinite)) (quotient 1 0)) ; => infinite

    ;;; unbound-error?
    (guard (e ((unbound-error? e) 'not-defined)) (eval 'no-such-variable (interaction-environment))) ; => not-defined

    ;;; syntax-error?
    (guard (e ((syntax-error? e) 'ill-formed)) (eval '(if) (interaction-environment))) ; => ill-formed

    ;;; io-error?
    (guard (e ((io-error? e) 'failed)) (read-char (let ((p (open-input-string "a"))) (close-port p) p))) ; => failed
    (guard (e ((io-error? e) 'failed)) (open-input-file "/no/such/file")) ; => failed

    ;;; limit-error?
    (guard (e ((limit-error? e) (error-object-irritants e))) (call-with-limits '((wall-seconds . 0.01)) (lambda () (sleep 1000)))) ; => (wall-seconds 0.01)

    ;;; cancelled-error?
    (let ((f (async (lambda () (sleep 1000))))) (fiber-cancel f) (guard (e ((cancelled-error? e) 'cancelled)) (fiber-wait f))) ; => cancelled

    ;;; system-error?
    (guard (e (#t (system-error? e))) (car 5)) ; => #f

    ;;; current-source-position source-location
    (length (source-location (current-source-position))) ; => 3

    """##)
    case 22:
        (#"examples/sennit-file.scm"#, ##"""
    ; Examples of (sennit file) for the manual.

    ;;; call-with-temporary-directory write-file read-file-string
    (call-with-temporary-directory (lambda (folder) (let ((file (string-append folder "/a"))) (write-file file "text") (read-file-string file)))) ; => "text"

    ;;; append-file
    (define (in-folder procedure) (call-with-temporary-directory (lambda (folder) (let ((file (string-append folder "/a"))) (write-file file "text") (procedure folder file)))))
    (in-folder (lambda (folder file) (append-file file " more") (read-file-string file))) ; => "text more"

    ;;; read-file-bytes
    (in-folder (lambda (folder file) (read-file-bytes file))) ; => #u8(116 101 120 116)

    ;;; copy-file list-directory
    (in-folder (lambda (folder file) (copy-file file (string-append folder "/b")) (list-directory folder))) ; => ("a" "b")

    ;;; rename-file
    (in-folder (lambda (folder file) (rename-file file (string-append folder "/new")) (list-directory folder))) ; => ("new")

    ;;; make-directory directory-entries
    (in-folder (lambda (folder file) (make-directory (string-append folder "/sub")) (directory-entries folder))) ; => (("a" . file) ("sub" . directory))

    ;;; delete-directory
    (in-folder (lambda (folder file) (let ((sub (string-append folder "/sub"))) (make-directory sub) (delete-directory sub) (file-exists? sub)))) ; => #f

    ;;; delete-tree
    (let ((folder (make-temporary-directory))) (write-file (string-append folder "/a") "") (delete-tree folder) (file-exists? folder)) ; => #f

    ;;; make-temporary-directory
    (let ((folder (make-temporary-directory "/tmp/example-"))) (delete-directory folder) (substring folder 0 13)) ; => "/tmp/example-"

    ;;; file-stat
    (in-folder (lambda (folder file) (cdr (assq 'size (file-stat file))))) ; => 4

    ;;; make-symbolic-link real-path
    (in-folder (lambda (folder file) (let ((link (string-append folder "/link"))) (make-symbolic-link link file) (string=? (real-path link) (real-path file))))) ; => #t

    ;;; open-file
    (in-folder (lambda (folder file) (call-with-port (open-file file 'append) (lambda (port) (write-string "!" port))) (read-file-string file))) ; => "text!"

    ;;; set-file-permissions
    (in-folder (lambda (folder file) (set-file-permissions file #o600) (number->string (bitwise-and #o777 (cdr (assq 'permissions (file-stat file)))) 8))) ; => "600"

    ;;; watch-file watcher-next watcher-stop
    (in-folder (lambda (folder file) (let ((watcher (watch-file folder))) (write-file (string-append folder "/b") "") (let ((event (watcher-next watcher))) (watcher-stop watcher) (cdr event))))) ; => "b"

    """##)
    case 23:
        (#"examples/sennit-hashmap.scm"#, ##"""
    ; Examples of (sennit hashmap) for the manual.

    ;;; hashmap
    (hashmap-size (hashmap 'a 1 'b 2)) ; => 2
    (hashmap-ref/default (hashmap "x" 1) "x" 0) ; => 1

    ;;; hashmap-ref
    (hashmap-ref #hash((a . 1)) 'a) ; => 1
    (hashmap-ref #hash((a . 1)) 'b (lambda () 'none)) ; => none

    ;;; hashmap-ref/default
    (hashmap-ref/default #hash((a . 1)) 'b 0) ; => 0

    ;;; hashmap-set
    (hashmap-set #hash((a . 1)) 'a 2) ; => #hash((a . 2))

    ;;; hashmap-adjoin
    (hashmap-adjoin #hash((a . 1)) 'a 2) ; => #hash((a . 1))

    ;;; hashmap-delete
    (hashmap-delete #hash((a . 1)) 'a) ; => #hash()

    ;;; hashmap-update
    (hashmap-update #hash((a . 1)) 'a (lambda (n) (+ n 1))) ; => #hash((a . 2))

    ;;; hashmap-contains?
    (hashmap-contains? #hash((a . 1)) 'a) ; => #t

    ;;; hashmap-size
    (hashmap-size #hash((a . 1) (b . 2))) ; => 2

    ;;; hashmap-fold
    (hashmap-fold (lambda (key value sum) (+ value sum)) 0 #hash((a . 1) (b . 2))) ; => 3

    ;;; alist->hashmap
    (alist->hashmap '((a . 1) (a . 2))) ; => #hash((a . 1))

    ;;; hashmap->alist
    (hashmap->alist #hash((a . 1))) ; => ((a . 1))

    ;;; hashmap?
    (hashmap? #hash()) ; => #t

    ;;; hashmap-empty?
    (hashmap-empty? #hash()) ; => #t

    ;;; hashmap-any?
    (hashmap-any? (lambda (key value) (even? value)) #hash((a . 1) (b . 2))) ; => #t

    ;;; hashmap-every?
    (hashmap-every? (lambda (key value) (even? value)) #hash((a . 1) (b . 2))) ; => #f

    ;;; hashmap-copy
    (hashmap-copy #hash((a . 1))) ; => #hash((a . 1))

    ;;; hashmap-count
    (hashmap-count (lambda (key value) (> value 1)) #hash((a . 1) (b . 2) (c . 3))) ; => 2

    ;;; hashmap-delete-all
    (hashmap-delete-all #hash((a . 1) (b . 2) (c . 3)) '(a c)) ; => #hash((b . 2))

    ;;; hashmap-difference
    (hashmap-difference #hash((a . 1) (b . 2)) #hash((a . 9))) ; => #hash((b . 2))

    ;;; hashmap-intersection
    (hashmap-intersection #hash((a . 1) (b . 2)) #hash((a . 9))) ; => #hash((a . 1))

    ;;; hashmap-union
    (hashmap-ref (hashmap-union #hash((a . 1)) #hash((a . 9) (b . 2))) 'a) ; => 1

    ;;; hashmap-xor
    (hashmap-xor #hash((a . 1) (b . 2)) #hash((a . 9))) ; => #hash((b . 2))

    ;;; hashmap-disjoint?
    (hashmap-disjoint? #hash((a . 1)) #hash((b . 1))) ; => #t

    ;;; hashmap-entries
    (hashmap-entries #hash((a . 1))) ; => (a) (1)

    ;;; hashmap-keys
    (sort (map symbol->string (hashmap-keys #hash((b . 2) (a . 1)))) string<?) ; => ("a" "b")

    ;;; hashmap-values
    (sort (hashmap-values #hash((b . 2) (a . 1))) <) ; => (1 2)

    ;;; hashmap-filter
    (hashmap-filter (lambda (key value) (> value 1)) #hash((a . 1) (b . 2))) ; => #hash((b . 2))

    ;;; hashmap-remove
    (hashmap-remove (lambda (key value) (> value 1)) #hash((a . 1) (b . 2))) ; => #hash((a . 1))

    ;;; hashmap-partition
    (hashmap-partition (lambda (key value) (> value 1)) #hash((a . 1) (b . 2))) ; => #hash((b . 2)) #hash((a . 1))

    ;;; hashmap-find
    (hashmap-find (lambda (key value) (= value 2)) #hash((a . 1) (b . 2)) (lambda () 'none)) ; => b 2
    (hashmap-find (lambda (key value) (= value 3)) #hash((a . 1) (b . 2)) (lambda () 'none)) ; => none

    ;;; hashmap-for-each
    (hashmap-for-each (lambda (key value) (write key) (display " is ") (write value)) #hash((a . 1))) ; output: "a is 1"

    ;;; hashmap-intern
    (hashmap-intern #hash() 'a (lambda () 1)) ; => #hash((a . 1)) 1
    (hashmap-intern #hash((a . 5)) 'a (lambda () 1)) ; => #hash((a . 5)) 5

    ;;; hashmap-key-comparator
    (comparator? (hashmap-key-comparator #hash((a . 1)))) ; => #t

    ;;; hashmap-map
    (hashmap-map (lambda (key value) (values key (* 10 value))) #hash((a . 1))) ; => #hash((a . 10))

    ;;; hashmap-map->list
    (hashmap-map->list cons #hash((a . 1))) ; => ((a . 1))

    ;;; hashmap-pop
    (hashmap-pop #hash((a . 1))) ; => #hash() a 1
    (hashmap-pop #hash() (lambda () 'empty)) ; => empty

    ;;; hashmap-replace
    (hashmap-replace #hash((a . 1)) 'a 2) ; => #hash((a . 2))
    (hashmap-replace #hash((a . 1)) 'b 2) ; => #hash((a . 1))

    ;;; hashmap-search
    (hashmap-search #hash((a . 1)) 'a
      (lambda (insert ignore) (insert 0 'inserted))
      (lambda (key value update remove) (update key (+ value 1) 'updated))) ; => #hash((a . 2)) updated

    ;;; hashmap-unfold
    (hashmap-size (hashmap-unfold (lambda (n) (= n 3)) (lambda (n) (values n (* n n))) (lambda (n) (+ n 1)) 0)) ; => 3

    ;;; hashmap-update/default
    (hashmap-update/default #hash() 'a (lambda (n) (+ n 1)) 0) ; => #hash((a . 1))

    ;;; hashmap=?
    (hashmap=? (make-default-comparator) #hash((a . 1) (b . 2)) #hash((b . 2) (a . 1))) ; => #t

    ;;; hashmap<?
    (hashmap<? (make-default-comparator) #hash((a . 1)) #hash((a . 1) (b . 2))) ; => #t

    ;;; hashmap<=?
    (hashmap<=? (make-default-comparator) #hash((a . 1)) #hash((a . 1))) ; => #t

    ;;; hashmap>?
    (hashmap>? (make-default-comparator) #hash((a . 1)) #hash((a . 1))) ; => #f

    ;;; hashmap>=?
    (hashmap>=? (make-default-comparator) #hash((a . 1) (b . 2)) #hash((b . 2))) ; => #t

    ;;; make-hashmap-comparator
    (=? (make-hashmap-comparator (make-default-comparator)) #hash((a . 1)) #hash((a . 1.0))) ; => #t

    """##)
    case 24:
        (#"examples/sennit-http.scm"#, ##"""
    ; Examples of (sennit http) for the manual.

    (import (sennit http) (sennit net))

    ;;; http-serve http-get
    (define (with-server handler use)
      (let* ((listener (tcp-listen 0)) (server (async (lambda () (http-serve listener handler))))
             (result (use (string-append "http://localhost:" (number->string (listener-port listener))))))
        (listener-close listener)
        (task-cancel server)
        result))
    (with-server (lambda (request) (http-response 200 '() (string-append "you asked for " (request-path request))))
      (lambda (url) (response-text (http-get (string-append url "/x"))))) ; => "you asked for /x"

    ;;; http-request
    (with-server (lambda (request) (http-response 200 '() (list->string (reverse (string->list (request-text request))))))
      (lambda (url) (response-text (http-request "POST" url '() "abc")))) ; => "cba"

    ;;; http-response response-status response-headers
    (response-status (http-response 404)) ; => 404
    (response-headers (http-response 200 '((content-type . "text/plain")))) ; => ((content-type . "text/plain"))

    ;;; response-header
    (response-header (http-response 200 '((content-type . "text/plain"))) "Content-Type") ; => "text/plain"

    ;;; response-body
    (response-body (http-response 200 '() "text")) ; => "text"

    ;;; response-text
    (response-text (http-response 200 '() "text")) ; => "text"

    ;;; http-status-text
    (http-status-text 404) ; => "Not Found"

    ;;; parse-request-line
    (parse-request-line "GET /a%20b?x=1&y HTTP/1.1") ; => ("GET" "/a%20b?x=1&y" "/a b" (("x" . "1") ("y" . "")) 1)

    ;;; parse-status-line
    (parse-status-line "HTTP/1.1 200 OK") ; => 200

    ;;; parse-url
    (parse-url "http://example.org:8080/a?b") ; => ("example.org" 8080 "/a?b" "example.org:8080")

    ;;; url-encode
    (url-encode "a b/ü") ; => "a%20b%2F%C3%BC"

    ;;; url-decode
    (url-decode "a+b%2F%C3%BC") ; => "a b/ü"

    ;;; request-method request-query
    (with-server (lambda (request) (http-response 200 '() (call-with-output-string (lambda (port) (write (list (request-method request) (request-query request)) port)))))
      (lambda (url) (response-text (http-get (string-append url "/find?q=a%20b"))))) ; => "(\"GET\" ((\"q\" . \"a b\")))"

    ;;; request-target request-path
    (with-server (lambda (request) (http-response 200 '() (string-append (request-target request) " " (request-path request))))
      (lambda (url) (response-text (http-get (string-append url "/a%20b?c=d"))))) ; => "/a%20b?c=d /a b"

    ;;; request-header
    (with-server (lambda (request) (http-response 200 '() (request-header request "X-Name")))
      (lambda (url) (response-text (http-get url '((x-name . "Ada")))))) ; => "Ada"

    ;;; request-headers
    (with-server (lambda (request) (http-response 200 '() (cdr (assoc "x-name" (request-headers request)))))
      (lambda (url) (response-text (http-get url '((x-name . "Ada")))))) ; => "Ada"

    ;;; request-body request-text
    (with-server (lambda (request) (http-response 200 '() (request-body request)))
      (lambda (url) (response-text (http-request "PUT" url '() "text")))) ; => "text"

    """##)
    case 25:
        (#"examples/sennit-inspect.scm"#, ##"""
    ; Examples of (sennit inspect) for the manual.

    ;;; inspect
    (inspect '(1 #(2 3)) (open-input-string "1\n1\nq\n")) ; => 3

    ;;; inspect-parts
    (inspect-parts '#(a b)) ; => ((0 . a) (1 . b))

    ;;; type-of
    (map type-of '(1 1/2 a "s" (1) #(1))) ; => (integer rational symbol string pair vector)

    ;;; object-size
    (object-size '(1 . 2)) ; => 16

    """##)
    case 26:
        (#"examples/sennit-json.scm"#, ##"""
    ; Examples of (sennit json) for the manual.

    ;;; string->json
    (string->json "{\"a\": [1, 2.5, null]}") ; => #hash(("a" . #(1 2.5 null)))
    (string->json "{\"b\": 1, \"a\": 2}" '((objects . alist))) ; => (("b" . 1) ("a" . 2))
    (string->json "[1,\n 2,]") ; error: read: string->json: line 2, column 4: expected a value, found ]

    ;;; json-read
    (call-with-input-string "[1] [2]" (lambda (port) (json-read port) (json-read port))) ; => #(2)

    ;;; json-fold-array
    (call-with-input-string "[1, 2, 3]" (lambda (port) (json-fold-array + 0 port))) ; => 6

    ;;; json->string
    (json->string '#(1 "a" #t null)) ; => "[1,\"a\",true,null]"
    (json->string '((b . 1) (a . #()))) ; => "{\"b\":1,\"a\":[]}"

    ;;; json-write
    (json-write '#(1 2) (current-output-port) 2) ; output: "[\n  1,\n  2\n]"

    ;;; json-error? json-error-reason json-error-line json-error-column json-error-offset
    (guard (e ((json-error? e) (list (json-error-line e) (json-error-column e) (json-error-offset e)))) (string->json "[1,\n 2,]")) ; => (2 4 7)
    (guard (e ((json-error? e) (json-error-reason e))) (string->json "[1 2]")) ; => "expected a comma or ], found 2"

    """##)
    case 27:
        (#"examples/sennit-list.scm"#, ##"""
    ; Examples of (sennit list) for the manual.

    ;;; filter
    (filter odd? '(1 2 3 4 5)) ; => (1 3 5)

    ;;; remove
    (remove odd? '(1 2 3 4 5)) ; => (2 4)

    ;;; partition
    (partition odd? '(1 2 3 4 5)) ; => (1 3 5) (2 4)

    ;;; fold
    (fold cons '() '(a b c)) ; => (c b a)
    (fold + 0 '(1 2 3)) ; => 6

    ;;; fold-right
    (fold-right cons '() '(a b c)) ; => (a b c)

    ;;; reduce
    (reduce max 0 '(3 1 4 1 5)) ; => 5

    ;;; iota
    (iota 5) ; => (0 1 2 3 4)
    (iota 5 0 2) ; => (0 2 4 6 8)

    ;;; take
    (take '(a b c d) 2) ; => (a b)

    ;;; drop
    (drop '(a b c d) 2) ; => (c d)

    ;;; take-while
    (take-while even? '(2 4 5 6)) ; => (2 4)

    ;;; drop-while
    (drop-while even? '(2 4 5 6)) ; => (5 6)

    ;;; any
    (any even? '(1 2 3)) ; => #t

    ;;; every
    (every even? '(2 4)) ; => #t

    ;;; find
    (find even? '(1 2 3 4)) ; => 2

    ;;; delete-duplicates
    (delete-duplicates '(a b a c b)) ; => (a b c)

    ;;; list-index
    (list-index even? '(1 3 4)) ; => 2

    ;;; append-map
    (append-map (lambda (x) (list x x)) '(a b)) ; => (a a b b)

    ;;; filter-map
    (filter-map (lambda (x) (and (odd? x) (* x x))) '(1 2 3)) ; => (1 9)

    ;;; last
    (last '(a b c)) ; => c

    ;;; delete
    (delete 'b '(a b c b)) ; => (a c)

    ;;; concatenate
    (concatenate '((a) (b c))) ; => (a b c)

    ;;; list-tabulate
    (list-tabulate 4 (lambda (i) (* i i))) ; => (0 1 4 9)

    ;;; unfold
    (unfold (lambda (n) (> n 4)) (lambda (n) (* n n)) (lambda (n) (+ n 1)) 1) ; => (1 4 9 16)

    ;;; alist-delete
    (alist-delete 'a '((a . 1) (b . 2))) ; => ((b . 2))

    ;;; sort
    (sort '(3 1 2) <) ; => (1 2 3)

    ;;; list-sort
    (list-sort < '(3 1 2)) ; => (1 2 3)

    ;;; zip
    (zip '(1 2) '(a b)) ; => ((1 a) (2 b))

    ;;; count
    (count odd? '(1 2 3)) ; => 2

    ;;; list-set
    (list-set '(a b c) 1 'x) ; => (a x c)

    ;;; split-at
    (split-at '(a b c) 1) ; => (a) (b c)

    ;;; span
    (span even? '(2 4 5 6)) ; => (2 4) (5 6)

    ;;; alist-cons
    (alist-cons 'a 1 '((b . 2))) ; => ((a . 1) (b . 2))

    ;;; alist-copy
    (alist-copy '((a . 1) (b . 2))) ; => ((a . 1) (b . 2))

    ;;; append-reverse
    (append-reverse '(3 2 1) '(4 5)) ; => (1 2 3 4 5)

    ;;; break
    (break negative? '(1 2 -3 4)) ; => (1 2) (-3 4)

    ;;; car+cdr
    (car+cdr '(1 2 3)) ; => 1 (2 3)

    ;;; circular-list?
    (circular-list? '(1 2)) ; => #f

    ;;; cons*
    (cons* 1 2 '(3 4)) ; => (1 2 3 4)

    ;;; xcons
    (xcons '(b) 'a) ; => (a b)

    ;;; dotted-list?
    (dotted-list? '(1 . 2)) ; => #t
    (dotted-list? '(1 2)) ; => #f

    ;;; drop-right
    (drop-right '(a b c d) 1) ; => (a b c)

    ;;; take-right
    (take-right '(a b c d) 2) ; => (c d)

    ;;; list-head
    (list-head '(a b c d) 2) ; => (a b)

    ;;; last-pair
    (last-pair '(a b c)) ; => (c)

    ;;; fifth
    (fifth '(1 2 3 4 5 6 7 8 9 10)) ; => 5

    ;;; sixth
    (sixth '(1 2 3 4 5 6 7 8 9 10)) ; => 6

    ;;; seventh
    (seventh '(1 2 3 4 5 6 7 8 9 10)) ; => 7

    ;;; eighth
    (eighth '(1 2 3 4 5 6 7 8 9 10)) ; => 8

    ;;; ninth
    (ninth '(1 2 3 4 5 6 7 8 9 10)) ; => 9

    ;;; tenth
    (tenth '(1 2 3 4 5 6 7 8 9 10)) ; => 10

    ;;; find-tail
    (find-tail even? '(1 3 4 5)) ; => (4 5)

    ;;; fold-left
    (fold-left - 10 '(1 2 3)) ; => 4
    (fold-left list '() '(a b)) ; => ((() a) b)

    ;;; reduce-right
    (reduce-right - 0 '(10 4 3)) ; => 9

    ;;; pair-fold
    (pair-fold cons '() '(a b)) ; => ((b) (a b))

    ;;; pair-fold-right
    (pair-fold-right cons '() '(a b)) ; => ((a b) (b))

    ;;; pair-for-each
    (pair-for-each write '(a b)) ; output: "(a b)(b)"

    ;;; list-delete-neighbor-dups
    (list-delete-neighbor-dups = '(1 1 2 1 1)) ; => (1 2 1)

    ;;; list-merge
    (list-merge < '(1 4) '(2 3 5)) ; => (1 2 3 4 5)

    ;;; list-sorted?
    (list-sorted? < '(1 2 2 5)) ; => #t

    ;;; list=
    (list= = '(1 2) '(1.0 2)) ; => #t

    ;;; lset-adjoin
    (lset-adjoin eq? '(a b) 'b 'c) ; => (c a b)

    ;;; lset-union
    (lset-union eq? '(a b) '(b c)) ; => (c a b)

    ;;; lset-intersection
    (lset-intersection eq? '(a b c) '(c b)) ; => (b c)

    ;;; lset-difference
    (lset-difference eq? '(a b c) '(b)) ; => (a c)

    ;;; lset-diff+intersection
    (lset-diff+intersection eq? '(a b c) '(b)) ; => (a c) (b)

    ;;; lset-xor
    (lset-xor eq? '(a b) '(b c)) ; => (a c)

    ;;; lset<=
    (lset<= eq? '(a) '(b a)) ; => #t

    ;;; lset=
    (lset= eq? '(a b) '(b a a)) ; => #t

    ;;; not-pair?
    (not-pair? '()) ; => #t

    ;;; null-list?
    (null-list? '()) ; => #t

    ;;; unfold-right
    (unfold-right zero? square (lambda (n) (- n 1)) 3) ; => (1 4 9)

    ;;; unzip1
    (unzip1 '((1 a) (2 b))) ; => (1 2)

    ;;; unzip2
    (unzip2 '((1 a) (2 b))) ; => (1 2) (a b)

    ;;; unzip3
    (unzip3 '((1 a "x") (2 b "y"))) ; => (1 2) (a b) ("x" "y")

    ;;; unzip4
    (unzip4 '((1 2 3 4) (5 6 7 8))) ; => (1 5) (2 6) (3 7) (4 8)

    ;;; unzip5
    (unzip5 '((1 2 3 4 5) (6 7 8 9 10))) ; => (1 6) (2 7) (3 8) (4 9) (5 10)

    """##)
    case 28:
        (#"examples/sennit-macro.scm"#, ##"""
    ; Examples of (sennit macro) for the manual.

    ;;; define-macro
    (define-macro (swapped f a b) `(,f ,b ,a))
    (swapped - 1 10) ; => 9
    (define-macro (while-let (name test) . body)
      `(let loop () (let ((,name ,test)) (if ,name (begin ,@body (loop))))))
    (define-macro reversed (lambda (arguments environment) (reverse arguments)))
    (reversed 1 2 3 list) ; => (3 2 1)

    ;;; defmacro
    (defmacro my-unless (test &rest body) `(if ,test #f (begin ,@body)))
    (my-unless #f 1 2) ; => 2

    ;;; er-macro-transformer
    (define-syntax my-or
      (er-macro-transformer
        (lambda (form rename compare)
          `(,(rename 'let) ((,(rename 't) ,(cadr form))) (,(rename 'if) ,(rename 't) ,(rename 't) ,(caddr form))))))
    (let ((t 5)) (my-or #f t)) ; => 5

    ;;; gensym
    (eq? (gensym) (gensym)) ; => #f
    (define-macro (my-or2 a b) (let ((t (gensym))) `(let ((,t ,a)) (if ,t ,t ,b))))
    (let ((t 5)) (my-or2 #f t)) ; => 5

    ;;; generate-temporaries
    (length (generate-temporaries '(a b c))) ; => 3

    ;;; identifier?
    (map identifier? '(a "a" (a))) ; => (#t #f #f)

    ;;; identifier->symbol
    (define-syntax name-of (er-macro-transformer (lambda (form rename compare) (list (rename 'quote) (identifier->symbol (rename 'x))))))
    (name-of) ; => x

    ;;; strip-syntax
    (define-syntax plain (er-macro-transformer (lambda (form rename compare) `(,(rename 'quote) ,(map symbol? (strip-syntax (list (rename 'x) 'y)))))))
    (plain) ; => (#t #t)

    ;;; macroexpand-1
    (define-macro (inc x) `(+ 1 ,x))
    (define-macro (inc2 x) `(inc (inc ,x)))
    (macroexpand-1 '(inc2 5)) ; => (inc (inc 5))

    ;;; macroexpand
    (define-macro (inc x) `(+ 1 ,x))
    (define-macro (inc2 x) `(inc (inc ,x)))
    (macroexpand '(inc2 5)) ; => (+ 1 (inc 5))

    ;;; macroexpand-all
    (define-macro (inc x) `(+ 1 ,x))
    (macroexpand-all '(list (inc 5) '(inc 5))) ; => (list (+ 1 5) '(inc 5))
    (define-syntax swapped (syntax-rules () ((_ a b) (let ((tmp a)) (list b tmp)))))
    (macroexpand-all '(swapped tmp 2)) ; => (let ((tmp.1 tmp)) (list 2 tmp.1))

    """##)
    case 29:
        (#"examples/sennit-match.scm"#, ##"""
    ; Examples of (sennit match) for the manual.

    ;;; match
    (match '(point 1 2) ((list 'point x y) (+ x y)) (_ 'other)) ; => 3
    (match #hash((name . "Ada")) ((hashmap ('name n)) n)) ; => "Ada"

    ;;; match-lambda
    (map (match-lambda ((cons a _) a)) '((1 2) (3))) ; => (1 3)

    ;;; match-let
    (match-let (((list a b) '(1 2))) (+ a b)) ; => 3

    ;;; match-define
    (let () (match-define (cons head tail) '(1 2 3)) tail) ; => (2 3)

    ;;; match-lambda*
    ((match-lambda* ((list (list a b) c) (list a b c))) '(1 2) 3) ; => (1 2 3)

    ;;; match-let*
    (match-let* (((cons a b) '(1 . 2)) ((list c) (list (+ a b)))) c) ; => 3

    """##)
    case 30:
        (#"examples/sennit-module.scm"#, ##"""
    ; Examples of (sennit module) for the manual.

    ;;; modules
    (defmodule example-of-modules (export (twice 1)) (define (twice x) (* 2 x)))
    (memq 'example-of-modules (modules)) ; => (example-of-modules)

    ;;; module-information
    (defmodule example-of-information (export (twice 1) pi) (define pi 3) (define (twice x) (* 2 x)))
    (assq 'exports (module-information 'example-of-information)) ; => (exports (pi twice))

    """##)
    case 31:
        (#"examples/sennit-net.scm"#, ##"""
    ; Examples of (sennit net) for the manual.

    (import (sennit net))

    ;;; tcp-listen tcp-connect listener-accept
    (define (first-line-sent text)
      (let* ((listener (tcp-listen 0))
             (client (async (lambda () (let-values (((in out) (tcp-connect "localhost" (listener-port listener)))) (write-bytevector (string->utf8 text) out) (close-port out) (close-port in))))))
        (let-values (((in out) (listener-accept listener)))
          (let ((bytes (read-bytevector-some 100 in)))
            (close-port in) (close-port out) (listener-close listener) (task-wait client)
            (utf8->string bytes)))))
    (first-line-sent "hello") ; => "hello"

    ;;; listener? listener-port listener-close
    (let ((listener (tcp-listen 0))) (let ((found (list (listener? listener) (exact-integer? (listener-port listener))))) (listener-close listener) found)) ; => (#t #t)

    ;;; read-bytevector-some
    (read-bytevector-some 10 (open-input-bytevector #u8(1 2 3))) ; => #u8(1 2 3)

    ;;; resolve-host
    (pair? (resolve-host "localhost")) ; => #t

    ;;; unix-listen unix-connect
    (call-with-temporary-directory (lambda (folder)
      (let* ((path (string-append folder "/socket")) (listener (unix-listen path))
             (client (async (lambda () (let-values (((in out) (unix-connect path))) (write-u8 7 out) (close-port out) (close-port in))))))
        (let-values (((in out) (listener-accept listener)))
          (let ((byte (read-u8 in))) (close-port in) (close-port out) (listener-close listener) (task-wait client) byte))))) ; => 7

    ;;; udp-bind udp-port udp-send udp-receive udp-close
    (let ((a (udp-bind)) (b (udp-bind)))
      (udp-send a #u8(1 2 3) "127.0.0.1" (udp-port b))
      (let-values (((bytes host port) (udp-receive b))) (let ((right? (= port (udp-port a)))) (udp-close a) (udp-close b) (list bytes right?)))) ; => (#u8(1 2 3) #t)

    """##)
    case 32:
        (#"examples/sennit-pretty.scm"#, ##"""
    ; Examples of (sennit pretty) for the manual.

    ;;; pretty-print
    (parameterize ((pretty-width 24))
      (pretty-print '((one . #(1 2 3)) (two . "second") (three 3 4)))) ; output: "((one . #(1 2 3))\n (two . \"second\")\n (three 3 4))\n"

    ;;; pp
    (pp '(a "b" #\c)) ; output: "(a \"b\" #\\c)\n"

    ;;; pretty-print-limited
    (parameterize ((pretty-length 3) (pretty-depth 2))
      (pretty-print-limited '#(1 (2 (3)) 4 5 6))) ; output: "#(1 (2 (...)) 4 ... 2 more)\n"

    ;;; pretty-print-code
    (parameterize ((pretty-width 25))
      (pretty-print-code '(define (twice f x) (f (f x))))) ; output: "(define (twice f x)\n  (f (f x)))\n"

    ;;; pretty-string
    (pretty-string '(1 2)) ; => "(1 2)"

    ;;; pretty-width
    (parameterize ((pretty-width 6)) (pp '(1 2 3 4))) ; output: "(1 2 3\n 4)\n"

    ;;; pretty-depth
    (parameterize ((pretty-depth 1)) (pretty-print-limited '(1 (2)))) ; output: "(1 (...))\n"

    ;;; pretty-length
    (parameterize ((pretty-length 2)) (pretty-print-limited '(1 2 3))) ; output: "(1 2 ...)\n"

    """##)
    case 33:
        (#"examples/sennit-process.scm"#, ##"""
    ; Examples of (sennit process) for the manual.

    (import (sennit process))

    ;;; process-run
    (process-run "echo" '("hello")) ; => 0 "hello\n"
    (process-run "false" '()) ; => 1 ""

    ;;; process-spawn process-wait
    (process-wait (process-spawn "sh" '("-c" "exit 3"))) ; => 3

    ;;; process?
    (let ((p (process-spawn "true" '()))) (process-wait p) (process? p)) ; => #t

    ;;; process-id
    (let ((p (process-spawn "true" '()))) (process-wait p) (exact-integer? (process-id p))) ; => #t

    ;;; process-input process-output
    (let ((p (process-spawn "cat" '() '((input . pipe) (output . pipe)))))
      (write-string "text" (process-input p))
      (close-port (process-input p))
      (let ((text (read-string 100 (process-output p)))) (process-wait p) text)) ; => "text"

    ;;; process-error
    (let ((p (process-spawn "sh" '("-c" "echo oops >&2") '((error . pipe)))))
      (let ((line (read-line (process-error p)))) (process-wait p) line)) ; => "oops"

    ;;; process-kill
    (let ((p (process-spawn "sleep" '("1000")))) (process-kill p) (process-wait p)) ; => -15

    ;;; signal-watch signal-stop
    (let ((watcher (signal-watch 'usr2))) (signal-stop watcher) 'stopped) ; => stopped

    """##)
    case 34:
        (#"examples/sennit-random.scm"#, ##"""
    ; Examples of (sennit random) for the manual.

    ;;; make-random-state
    (bytevector? (make-random-state 42)) ; => #t

    ;;; random-state?
    (random-state? (make-random-state 1)) ; => #t

    ;;; random-next-integer
    (let-values (((n next) (random-next-integer (make-random-state 1) 6))) (and (<= 0 n 5) (random-state? next))) ; => #t

    ;;; random-next-real
    (let-values (((x next) (random-next-real (make-random-state 1)))) (< 0 x 1)) ; => #t

    ;;; random-state-jump
    (equal? (random-state-jump (make-random-state 1)) (make-random-state 1)) ; => #f

    ;;; entropy-random-state
    (equal? (entropy-random-state) (entropy-random-state)) ; => #f

    """##)
    case 35:
        (#"examples/sennit-regexp.scm"#, ##"""
    ; Examples of (sennit regexp) for the manual.

    ;;; regexp
    (regexp-matches? (regexp '(: "a" (+ digit))) "a123") ; => #t

    ;;; regexp?
    (regexp? (regexp 'digit)) ; => #t

    ;;; valid-sre?
    (valid-sre? '(or "a" "b")) ; => #t
    (valid-sre? '(no-such-operator "b")) ; => #f

    ;;; regexp->sre
    (regexp->sre (regexp '(+ digit))) ; => (+ digit)

    ;;; regexp-matches?
    (regexp-matches? '(+ alpha) "abc") ; => #t
    (regexp-matches? '(+ alpha) "abc1") ; => #f

    ;;; regexp-matches
    (regexp-match->list (regexp-matches '(: ($ (+ digit)) "." ($ (+ digit))) "3.14")) ; => ("3.14" "3" "14")

    ;;; regexp-search
    (regexp-match-submatch (regexp-search '(+ digit) "room 101")) ; => "101"
    (regexp-search '(+ digit) "no room") ; => #f

    ;;; regexp-extract
    (regexp-extract '(+ digit) "1 and 22, 333") ; => ("1" "22" "333")

    ;;; regexp-split
    (regexp-split '(+ space) "one  two three") ; => ("one" "two" "three")

    ;;; regexp-partition
    (regexp-partition '(+ digit) "a1b22") ; => ("a" "1" "b" "22")

    ;;; regexp-fold
    (regexp-fold '(+ digit) (lambda (i match string sum) (+ sum (string->number (regexp-match-submatch match)))) 0 "1, 20, 300") ; => 321

    ;;; regexp-replace
    (regexp-replace '(+ space) "one two three" "-") ; => "one-two three"
    (regexp-replace '(: ($ (+ alpha)) "=" ($ (+ digit))) "x=1" '(2 "=" 1)) ; => "1=x"

    ;;; regexp-replace-all
    (regexp-replace-all '(+ space) "one two  three" "-") ; => "one-two-three"

    ;;; regexp-match?
    (regexp-match? (regexp-search "b" "abc")) ; => #t

    ;;; regexp-match-count
    (regexp-match-count (regexp-matches '(: ($ alpha) ($ digit)) "a1")) ; => 2

    ;;; regexp-match->list
    (regexp-match->list (regexp-matches '(: ($ alpha) ($ digit)) "a1")) ; => ("a1" "a" "1")

    ;;; regexp-match-submatch
    (regexp-match-submatch (regexp-search '(: (-> key (+ alpha)) "=" (-> value (+ digit))) "set x=10") 'value) ; => "10"

    ;;; regexp-match-submatch-start
    (regexp-match-submatch-start (regexp-search '(+ digit) "room 101")) ; => 5

    ;;; regexp-match-submatch-end
    (regexp-match-submatch-end (regexp-search '(+ digit) "room 101")) ; => 8

    """##)
    case 36:
        (#"examples/sennit-repl.scm"#, ##"""
    ; Examples of (sennit repl) for the manual: of commands that need no session.
    (import (sennit repl))

    ;;; p
    (p (make-vector 3 'x)) ; output: "#(x x x)\n"

    ;;; arity
    (arity car) ; => 1
    (arity (lambda (a . more) a)) ; => (1 #f)

    ;;; call-with-times
    (begin (call-with-times (lambda () (+ 1 2))) 'timed) ; => timed

    """##)
    case 37:
        (#"examples/sennit-set.scm"#, ##"""
    ; Examples of (sennit set) for the manual.

    ;;; set
    (set-size (set 1 2 3 2)) ; => 3

    ;;; set-contains?
    (set-contains? #set(a b) 'a) ; => #t

    ;;; set-adjoin
    (set-adjoin #set(a) 'a) ; => #set(a)

    ;;; set-delete
    (set-delete #set(a) 'a) ; => #set()

    ;;; set-size
    (set-size #set(a b)) ; => 2

    ;;; set-empty?
    (set-empty? #set()) ; => #t

    ;;; set-union
    (set-size (set-union #set(1 2) #set(2 3))) ; => 3

    ;;; set-intersection
    (set-intersection #set(1 2) #set(2 3)) ; => #set(2)

    ;;; set-difference
    (set-difference #set(1 2) #set(2 3)) ; => #set(1)

    ;;; list->set
    (list->set '(a a)) ; => #set(a)

    ;;; set->list
    (set->list #set(a)) ; => (a)

    ;;; set?
    (set? #set(1)) ; => #t

    ;;; set-fold
    (set-fold + 0 #set(1 2 3)) ; => 6

    ;;; set-any?
    (set-any? even? #set(1 2 3)) ; => #t

    ;;; set-every?
    (set-every? even? #set(1 2 3)) ; => #f

    ;;; set-copy
    (set-copy #set(a)) ; => #set(a)

    ;;; set-count
    (set-count odd? #set(1 2 3)) ; => 2

    ;;; set-delete-all
    (set-delete-all #set(1 2 3) '(1 3)) ; => #set(2)

    ;;; set-disjoint?
    (set-disjoint? #set(1) #set(2 3)) ; => #t

    ;;; set-element-comparator
    (comparator? (set-element-comparator #set(1))) ; => #t

    ;;; set-filter
    (set-filter even? #set(1 2 3)) ; => #set(2)

    ;;; set-remove
    (set-remove odd? #set(1 2 3)) ; => #set(2)

    ;;; set-partition
    (set-partition even? #set(1 2)) ; => #set(2) #set(1)

    ;;; set-find
    (set-find even? #set(1 2 3) (lambda () 'none)) ; => 2
    (set-find even? #set(1 3) (lambda () 'none)) ; => none

    ;;; set-for-each
    (set-for-each write #set(a)) ; output: "a"

    ;;; set-map
    (set-map abs #set(-1 1)) ; => #set(1)

    ;;; set-member
    (set-member #set(a b) 'b #f) ; => b
    (set-member #set(a b) 'c 'none) ; => none

    ;;; set-replace
    (set-replace (set (make-default-comparator) 1) 1.0) ; => #<set 1.0>

    ;;; set-search
    (set-search #set(a) 'b (lambda (insert ignore) (ignore 'not-there)) (lambda (element update remove) (remove 'removed))) ; => #set(a) not-there

    ;;; set-unfold
    (set=? (set-unfold (lambda (n) (= n 4)) square (lambda (n) (+ n 1)) 1) #set(1 4 9)) ; => #t

    ;;; set-xor
    (set-xor #set(1 2) #set(2)) ; => #set(1)

    ;;; set=?
    (set=? #set(1 2) (set 2 1 2)) ; => #t

    ;;; set<?
    (set<? #set(1) #set(1 2) #set(1 2 3)) ; => #t

    ;;; set<=?
    (set<=? #set(1) #set(1)) ; => #t

    ;;; set>?
    (set>? #set(1 2) #set(3)) ; => #f

    ;;; set>=?
    (set>=? #set(1 2) #set(2)) ; => #t

    """##)
    case 38:
        (#"examples/sennit-string.scm"#, ##"""
    ; Examples of (sennit string) for the manual.

    ;;; string-contains
    (string-contains "persistent" "sis") ; => 3

    ;;; string-index
    (string-index "a-b" #\-) ; => 1

    ;;; string-join
    (string-join '("a" "b" "c") ", ") ; => "a, b, c"

    ;;; string-split
    (string-split "a,b,c" ",") ; => ("a" "b" "c")

    ;;; string-prefix?
    (string-prefix? "per" "persistent") ; => #t

    ;;; string-suffix?
    (string-suffix? "ent" "persistent") ; => #t

    ;;; string-trim
    (string-trim "  a b ") ; => "a b"

    ;;; string-reverse
    (string-reverse "abc") ; => "cba"

    ;;; string-count
    (string-count "banana" #\a) ; => 3

    ;;; string-normalize-nfd
    (string-length (string-normalize-nfd "é")) ; => 2

    ;;; string-normalize-nfc
    (string-length (string-normalize-nfc "e\x301;")) ; => 1

    ;;; char-general-category
    (char-general-category #\A) ; => Lu
    (char-general-category #\5) ; => Nd

    ;;; char-titlecase
    (char-titlecase #\a) ; => #\A

    ;;; string-normalize-nfkc
    (string-normalize-nfkc "ﬁ") ; => "fi"

    ;;; string-normalize-nfkd
    (string-length (string-normalize-nfkd "é")) ; => 2

    ;;; string-null?
    (string-null? "") ; => #t

    ;;; string-pad-left
    (string-pad-left "7" 3 #\0) ; => "007"
    (string-pad-left "12345" 3) ; => "345"

    ;;; string-pad-right
    (string-pad-right "ab" 4) ; => "ab  "
    (string-pad-right "abcdef" 4) ; => "abcd"

    ;;; string-search-forward
    (string-search-forward "na" "banana" 3) ; => 4

    ;;; string-tabulate
    (string-tabulate (lambda (i) (integer->char (+ i 97))) 5) ; => "abcde"

    ;;; string-titlecase
    (string-titlecase "hello wORLD") ; => "Hello World"

    ;;; string-trim-left
    (string-trim-left "  a ") ; => "a "

    ;;; string-trim-right
    (string-trim-right " a  ") ; => " a"

    ;;; code-point-ranges
    (vector-copy (code-point-ranges 'Nd) 0 4) ; => #(48 58 1632 1642)

    """##)
    case 39:
        (#"examples/sennit-task.scm"#, ##"""
    ; Examples of (sennit task) for the manual.

    ;;; parallel-map
    (parallel-map (lambda (n) (* n n)) '(1 2 3)) ; => (1 4 9)

    ;;; async-let
    (async-let ((a (+ 1 2)) (b (* 3 4))) (+ a b)) ; => 15

    ;;; async task-wait
    (task-wait (async (lambda () (* 6 7)))) ; => 42

    ;;; call-with-limits
    (guard (e ((limit-error? e) 'too-long)) (call-with-limits '((cpu-seconds . 0.01)) (lambda () (let loop () (loop))))) ; => too-long

    ;;; call-with-timeout
    (call-with-timeout 10 (lambda () 'in-time)) ; => in-time
    (guard (e (#t (condition-kind e))) (call-with-timeout 0.01 (lambda () (sleep 1000)))) ; => timeout

    ;;; current-fiber
    (fiber? (current-fiber)) ; => #t

    ;;; spawn-fiber fiber-wait
    (fiber-wait (spawn-fiber (lambda () (+ 1 2)))) ; => 3

    ;;; fiber?
    (fiber? (async (lambda () 1))) ; => #t

    ;;; fiber-activity
    (string? (fiber-activity (current-fiber))) ; => #t

    ;;; fiber-allocated-bytes
    (let ((f (spawn-fiber (lambda () (make-vector 1000 0))))) (fiber-wait f) (> (fiber-allocated-bytes f) 8000)) ; => #t

    ;;; fiber-cancel
    (let ((f (spawn-fiber (lambda () (sleep 1000))))) (fiber-cancel f) (guard (e ((cancelled-error? e) 'cancelled)) (fiber-wait f))) ; => cancelled

    ;;; fiber-cpu-seconds
    (>= (fiber-cpu-seconds (current-fiber)) 0) ; => #t

    ;;; fiber-id
    (= (fiber-id (current-fiber)) (fiber-id (current-fiber))) ; => #t

    ;;; fiber-name
    (fiber-name (spawn-fiber (lambda () 1) "adder")) ; => "adder"

    ;;; fiber-status
    (fiber-status (current-fiber)) ; => running
    (let ((f (spawn-fiber (lambda () 1)))) (fiber-wait f) (fiber-status f)) ; => finished

    ;;; fiber-waiting-seconds
    (fiber-waiting-seconds (current-fiber)) ; => 0.0

    ;;; fibers
    (and (memq (current-fiber) (fibers)) #t) ; => #t

    ;;; metrics
    (and (string-contains (metrics) "# TYPE") #t) ; => #t

    ;;; race
    (race (lambda () (sleep 1000) 'slow) (lambda () 'quick)) ; => quick

    ;;; sleep
    (begin (sleep 0.01) 'awake) ; => awake

    ;;; task?
    (task? (async (lambda () 1))) ; => #t
    (task? (spawn-fiber (lambda () 1))) ; => #f

    ;;; task-cancel
    (let ((t (async (lambda () (sleep 1000))))) (task-cancel t) (guard (e ((cancelled-error? e) 'cancelled)) (task-wait t))) ; => cancelled

    ;;; task-finished?
    (let ((t (async (lambda () 1)))) (task-wait t) (task-finished? t)) ; => #t

    ;;; task-map
    (task-map square '(1 2 3)) ; => (1 4 9)

    ;;; task-status
    (let ((t (async (lambda () (error "no"))))) (guard (e (#t (task-status t))) (task-wait t))) ; => failed

    ;;; with-task-group
    (with-task-group (lambda () (let ((a (async (lambda () 1))) (b (async (lambda () 2)))) (+ (task-wait a) (task-wait b))))) ; => 3

    ;;; without-cancellation
    (without-cancellation (lambda () 'done)) ; => done

    ;;; yield
    (let ((t (async (lambda () 'other)))) (yield) (task-wait t)) ; => other

    """##)
    case 40:
        (#"examples/sennit-vector.scm"#, ##"""
    ; Examples of (sennit vector) for the manual.

    ;;; subvector
    (subvector #(a b c d) 1 3) ; => #(b c)

    ;;; vector-set
    (vector-set #(a b c) 1 'x) ; => #(a x c)

    ;;; vector-add-back
    (vector-add-back #(a b) 'c) ; => #(a b c)

    ;;; vector-remove-back
    (vector-remove-back #(a b c)) ; => #(a b)

    ;;; vector-reverse
    (vector-reverse #(a b c)) ; => #(c b a)

    ;;; reverse-list->vector
    (reverse-list->vector '(3 2 1)) ; => #(1 2 3)

    ;;; reverse-vector->list
    (reverse-vector->list #(1 2 3)) ; => (3 2 1)

    ;;; vector-any
    (vector-any (lambda (x) (and (even? x) (* x x))) #(1 4 6)) ; => 16

    ;;; vector-every
    (vector-every < #(1 2) #(5 6)) ; => #t

    ;;; vector-append-subvectors
    (vector-append-subvectors #(a b c) 0 2 #(d e f) 1 3) ; => #(a b e f)

    ;;; vector-binary-search
    (vector-binary-search #(1 3 5 7) 5 -) ; => 2
    (vector-binary-search #(1 3 5 7) 4 -) ; => #f

    ;;; vector-concatenate
    (vector-concatenate '(#(1) #(2 3))) ; => #(1 2 3)

    ;;; vector-count
    (vector-count even? #(1 2 4)) ; => 2

    ;;; vector-cumulate
    (vector-cumulate + 0 #(1 2 3 4)) ; => #(1 3 6 10)

    ;;; vector-delete-neighbor-dups
    (vector-delete-neighbor-dups = #(1 1 2 1)) ; => #(1 2 1)

    ;;; vector-empty?
    (vector-empty? #()) ; => #t

    ;;; vector-find-median
    (vector-find-median < #(3 1 2) 'none) ; => 2
    (vector-find-median < #(3 1 2 4) 'none) ; => 5/2

    ;;; vector-fold
    (vector-fold (lambda (sum x) (+ sum x)) 0 #(1 2 3)) ; => 6

    ;;; vector-fold-right
    (vector-fold-right (lambda (tail x) (cons x tail)) '() #(1 2 3)) ; => (1 2 3)

    ;;; vector-index
    (vector-index even? #(1 3 4 6)) ; => 2

    ;;; vector-index-right
    (vector-index-right even? #(1 4 6 7)) ; => 2

    ;;; vector-skip
    (vector-skip odd? #(1 3 4)) ; => 2

    ;;; vector-skip-right
    (vector-skip-right odd? #(1 4 5 7)) ; => 1

    ;;; vector-merge
    (vector-merge < #(1 4) #(2 3 5)) ; => #(1 2 3 4 5)

    ;;; vector-partition
    (vector-partition even? #(1 2 3 4)) ; => #(2 4 1 3) 2

    ;;; vector-reverse-copy
    (vector-reverse-copy #(a b c d) 1) ; => #(d c b)

    ;;; vector-select
    (vector-select < #(30 10 20) 1) ; => 20

    ;;; vector-separate
    (vector-sort < (subvector (vector-separate < #(5 3 1 4) 2) 0 2)) ; => #(1 3)

    ;;; vector-sort
    (vector-sort < #(3 1 2)) ; => #(1 2 3)

    ;;; vector-sorted?
    (vector-sorted? < #(1 2 2)) ; => #t

    ;;; vector-unfold
    (vector-unfold square 4) ; => #(0 1 4 9)
    (vector-unfold (lambda (i x) (values x (* 2 x))) 4 1) ; => #(1 2 4 8)

    ;;; vector-unfold-right
    (vector-unfold-right (lambda (i x) (values x (* 2 x))) 4 1) ; => #(8 4 2 1)

    ;;; vector=
    (vector= eq? #(a b) #(a b)) ; => #t

    """##)
    case 41:
        (#"examples/srfi-1.scm"#, ##"""
    ; Examples of (srfi 1) for the manual.

    (import (srfi 1))

    ;;; first
    (first '(a b c d)) ; => a

    ;;; second
    (second '(a b c d)) ; => b

    ;;; third
    (third '(a b c d)) ; => c

    ;;; fourth
    (fourth '(a b c d)) ; => d

    ;;; length+
    (length+ '(a b c)) ; => 3

    ;;; map-in-order
    (map-in-order square '(1 2 3)) ; => (1 4 9)

    ;;; proper-list?
    (proper-list? '(1 . 2)) ; => #f

    ;;; append!
    (append! '(1) '(2)) ; => (1 2)

    ;;; append-map!
    (append-map! (lambda (x) (list x x)) '(a b)) ; => (a a b b)

    ;;; append-reverse!
    (append-reverse! '(2 1) '(3)) ; => (1 2 3)

    ;;; alist-delete!
    (alist-delete! 'a '((a . 1) (b . 2))) ; => ((b . 2))

    ;;; break!
    (break! even? '(1 2 3)) ; => (1) (2 3)

    ;;; concatenate!
    (concatenate! '((1) (2))) ; => (1 2)

    ;;; delete!
    (delete! 'b '(a b c)) ; => (a c)

    ;;; delete-duplicates!
    (delete-duplicates! '(a b a)) ; => (a b)

    ;;; drop-right!
    (drop-right! '(a b c) 1) ; => (a b)

    ;;; filter!
    (filter! even? '(1 2 3 4)) ; => (2 4)

    ;;; remove!
    (remove! even? '(1 2 3 4)) ; => (1 3)

    ;;; partition!
    (partition! even? '(1 2 3 4)) ; => (2 4) (1 3)

    ;;; map!
    (map! - '(1 2)) ; => (-1 -2)

    ;;; reverse!
    (reverse! '(1 2 3)) ; => (3 2 1)

    ;;; span!
    (span! even? '(2 4 5)) ; => (2 4) (5)

    ;;; split-at!
    (split-at! '(a b c) 1) ; => (a) (b c)

    ;;; take!
    (take! '(a b c) 2) ; => (a b)

    ;;; take-while!
    (take-while! even? '(2 4 5)) ; => (2 4)

    ;;; lset-union!
    (lset= eq? (lset-union! eq? '(a b) '(b c)) '(a b c)) ; => #t

    ;;; lset-intersection!
    (lset-intersection! eq? '(a b) '(b c)) ; => (b)

    ;;; lset-difference!
    (lset-difference! eq? '(a b) '(b c)) ; => (a)

    ;;; lset-diff+intersection!
    (lset-diff+intersection! eq? '(a b) '(b c)) ; => (a) (b)

    ;;; lset-xor!
    (lset= eq? (lset-xor! eq? '(a b) '(b c)) '(a c)) ; => #t

    """##)
    case 42:
        (#"examples/srfi-113.scm"#, ##"""
    ; Examples of (srfi 113) for the manual.

    (import (srfi 113))

    ;;; bag
    (bag-size (bag 'a 'b 'a)) ; => 3

    ;;; bag-unique-size
    (bag-unique-size (bag 'a 'b 'a)) ; => 2

    ;;; bag-element-count
    (bag-element-count (bag 'a 'b 'a) 'a) ; => 2

    ;;; bag-contains?
    (bag-contains? (bag 'a 'b) 'c) ; => #f

    ;;; bag-empty?
    (bag-empty? (bag)) ; => #t

    ;;; bag-disjoint?
    (bag-disjoint? (bag 1 1) (bag 2)) ; => #t

    ;;; bag-member
    (bag-member (bag 'a) 'b 'none) ; => none

    ;;; bag-element-comparator
    (comparator? (bag-element-comparator (bag 1))) ; => #t

    ;;; bag-adjoin
    (bag->list (bag-adjoin (bag 'a) 'a)) ; => (a a)

    ;;; bag-replace
    (bag->list (bag-replace (bag 'a 'a) 'a)) ; => (a a)

    ;;; bag-delete
    (bag->list (bag-delete (bag 'a 'a 'a) 'a)) ; => (a a)

    ;;; bag-delete-all
    (bag->list (bag-delete-all (bag 'a 'b) '(b c))) ; => (a)

    ;;; bag-increment!
    (bag-element-count (bag-increment! (bag 'a) 'a 2) 'a) ; => 3

    ;;; bag-decrement!
    (bag-element-count (bag-decrement! (bag 'a 'a 'a) 'a 2) 'a) ; => 1

    ;;; bag-search!
    (let-values (((bag result) (bag-search! (bag 'a) 'b
        (lambda (insert ignore) (insert 'inserted))
        (lambda (element update remove) (remove 'removed)))))
      (list result (bag-size bag))) ; => (inserted 2)

    ;;; bag-any?
    (bag-any? even? (bag 1 2)) ; => #t

    ;;; bag-every?
    (bag-every? even? (bag 1 2)) ; => #f

    ;;; bag-count
    (bag-count even? (bag 1 2 2)) ; => 2

    ;;; bag-filter
    (bag->list (bag-filter even? (bag 1 2 2))) ; => (2 2)

    ;;; bag-remove
    (bag->list (bag-remove even? (bag 1 2 2))) ; => (1)

    ;;; bag-partition
    (let-values (((even odd) (bag-partition even? (bag 1 2 2)))) (list (bag->list even) (bag->list odd))) ; => ((2 2) (1))

    ;;; bag-find
    (bag-find even? (bag 1 2 3) (lambda () 'none)) ; => 2

    ;;; bag-fold
    (bag-fold + 0 (bag 1 2 2)) ; => 5

    ;;; bag-fold-unique
    (bag-fold-unique (lambda (element count sum) (+ sum (* element count))) 0 (bag 1 2 2)) ; => 5

    ;;; bag-for-each
    (bag-for-each write (bag 'a 'a)) ; output: "aa"

    ;;; bag-for-each-unique
    (bag-for-each-unique (lambda (element count) (write (list element count))) (bag 'a 'a)) ; output: "(a 2)"

    ;;; bag-map
    (bag->list (bag-map abs (bag -1 1))) ; => (1 1)

    ;;; bag-copy
    (bag->list (bag-copy (bag 'a))) ; => (a)

    ;;; bag-unfold
    (bag-size (bag-unfold (lambda (n) (= n 3)) square (lambda (n) (+ n 1)) 0)) ; => 3

    ;;; bag->list
    (bag->list (bag 'a 'a)) ; => (a a)

    ;;; bag->alist
    (bag->alist (bag 'a 'a)) ; => ((a . 2))

    ;;; bag->set
    (bag->set (bag 'a 'a)) ; => #set(a)

    ;;; alist->bag
    (bag->list (alist->bag '((a . 2)))) ; => (a a)

    ;;; list->bag
    (bag-element-count (list->bag '(a b a)) 'a) ; => 2

    ;;; list->bag!
    (bag-size (list->bag! (bag 'a) '(a b))) ; => 3

    ;;; list->set!
    (set-size (list->set! (set 'a) '(a b))) ; => 2

    ;;; set->bag
    (bag->list (set->bag (set 'a))) ; => (a)

    ;;; set->bag!
    (bag->list (set->bag! (bag 'a) (set 'a))) ; => (a a)

    ;;; bag-product
    (bag->list (bag-product 3 (bag 'a))) ; => (a a a)

    ;;; bag-size
    (bag-size (bag 1 1 2)) ; => 3

    ;;; bag-sum
    (bag->list (bag-sum (bag 'a) (bag 'a 'a))) ; => (a a a)

    ;;; bag-union
    (bag->list (bag-union (bag 'a) (bag 'a 'a))) ; => (a a)

    ;;; bag-intersection
    (bag->list (bag-intersection (bag 'a 'a 'b) (bag 'a))) ; => (a)

    ;;; bag-difference
    (bag->list (bag-difference (bag 'a 'a 'a) (bag 'a))) ; => (a a)

    ;;; bag-xor
    (bag->list (bag-xor (bag 'a 'a 'a) (bag 'a))) ; => (a a)

    ;;; bag=?
    (bag=? (bag 'a 'b 'a) (bag 'a 'a 'b)) ; => #t

    ;;; bag<?
    (bag<? (bag 'a) (bag 'a 'a)) ; => #t

    ;;; bag<=?
    (bag<=? (bag 'a 'b) (bag 'a 'a)) ; => #f

    ;;; bag>?
    (bag>? (bag 'a 'a) (bag 'a)) ; => #t

    ;;; bag>=?
    (bag>=? (bag 'a 'a) (bag 'a 'a)) ; => #t

    ;;; bag?
    (bag? (bag)) ; => #t
    (bag? #set()) ; => #f

    """##)
    case 43:
        (#"examples/srfi-115.scm"#, ##"""
    ; Examples of (srfi 115) for the manual.

    (import (srfi 115))

    ;;; rx
    (let ((word "cat")) (regexp-matches? (rx ,word (? "s")) "cats")) ; => #t

    """##)
    case 44:
        (#"examples/srfi-125.scm"#, ##"""
    ; Examples of (srfi 125) for the manual.

    (import (srfi 125) (srfi 128))

    ;;; hash-table
    (hash-table-ref/default (hash-table (make-default-comparator) 'a 1 'b 2) 'b #f) ; => 2

    ;;; make-hash-table
    (hash-table-size (make-hash-table (make-default-comparator))) ; => 0

    ;;; alist->hash-table
    (hash-table-ref/default (alist->hash-table '((a . 1) (a . 2)) (make-default-comparator)) 'a #f) ; => 1

    ;;; hash
    (= (hash "ab") (hash "ab")) ; => #t

    ;;; hash-by-identity
    (= (hash-by-identity 'a) (hash-by-identity 'a)) ; => #t

    ;;; string-hash
    (= (string-hash "ab") (string-hash "ab")) ; => #t

    ;;; string-ci-hash
    (= (string-ci-hash "ab") (string-ci-hash "AB")) ; => #t

    ;;; hash-table-copy
    (hash-table-size (hash-table-copy (hash-table (make-default-comparator) 'a 1))) ; => 1

    ;;; hash-table-empty-copy
    (hash-table-size (hash-table-empty-copy (hash-table (make-default-comparator) 'a 1))) ; => 0

    ;;; hash-table-equivalence-function
    ((hash-table-equivalence-function (make-hash-table (make-default-comparator))) "a" "a") ; => #t

    ;;; hash-table-hash-function
    (procedure? (hash-table-hash-function (make-hash-table (make-default-comparator)))) ; => #t

    ;;; hash-table-find
    (hash-table-find (lambda (key value) (and (odd? value) key)) (hash-table (make-default-comparator) 'a 1 'b 2) (lambda () #f)) ; => a

    ;;; hash-table-fold
    (hash-table-fold (lambda (key value sum) (+ value sum)) 0 (hash-table (make-default-comparator) 'a 1 'b 2)) ; => 3

    ;;; hash-table-map
    (hash-table->alist (hash-table-map square (make-default-comparator) (hash-table (make-default-comparator) 'a 3))) ; => ((a . 9))

    ;;; hash-table-mutable?
    (hash-table-mutable? (make-hash-table (make-default-comparator))) ; => #f

    ;;; hash-table-unfold
    (hash-table-size (hash-table-unfold (lambda (n) (= n 3)) (lambda (n) (values n (* n n))) (lambda (n) (+ n 1)) 0 (make-default-comparator))) ; => 3

    ;;; hash-table-walk
    (hash-table-walk (hash-table (make-default-comparator) 'a 1) (lambda (key value) (write (list key value)))) ; output: "(a 1)"

    ;;; hash-table=?
    (hash-table=? (make-default-comparator) (hash-table (make-default-comparator) 'a 1) (hash-table (make-default-comparator) 'a 2)) ; => #f

    """##)
    case 45:
        (#"examples/srfi-128.scm"#, ##"""
    ; Examples of (srfi 128) for the manual.

    (import (srfi 128))

    ;;; comparator-if<=>
    (comparator-if<=> 1 2 'less 'equal 'greater) ; => less
    (comparator-if<=> (make-default-comparator) "b" "a" 'less 'equal 'greater) ; => greater

    ;;; hash-bound
    (exact-integer? (hash-bound)) ; => #t

    ;;; hash-salt
    (exact-integer? (hash-salt)) ; => #t

    """##)
    case 46:
        (#"examples/srfi-129.scm"#, ##"""
    ; Examples of (srfi 129) for the manual.

    (import (srfi 129))

    ;;; char-title-case?
    (char-title-case? #\ǅ) ; => #t
    (char-title-case? #\A) ; => #f

    """##)
    case 47:
        (#"examples/srfi-13.scm"#, ##"""
    ; Examples of (srfi 13) for the manual.

    (import (srfi 13))

    ;;; string-append/shared
    (string-append/shared "a" "b") ; => "ab"

    ;;; string-concatenate/shared
    (string-concatenate/shared '("a" "b")) ; => "ab"

    ;;; string-concatenate-reverse/shared
    (string-concatenate-reverse/shared '("c" "b" "a")) ; => "abc"

    ;;; string-tokenize
    (string-tokenize "to be or  not") ; => ("to" "be" "or" "not")

    ;;; substring/shared
    (substring/shared "hello" 1 3) ; => "el"

    ;;; xsubstring
    (xsubstring "abc" 1 6) ; => "bcabc"

    """##)
    case 48:
        (#"examples/srfi-132.scm"#, ##"""
    ; Examples of (srfi 132) for the manual.

    (import (srfi 132))

    ;;; list-stable-sort
    (list-stable-sort (lambda (a b) (< (car a) (car b))) '((2 x) (1 y) (2 z))) ; => ((1 y) (2 x) (2 z))

    ;;; list-sort!
    (list-sort! < '(3 1 2)) ; => (1 2 3)

    ;;; list-stable-sort!
    (list-stable-sort! < '(3 1 2)) ; => (1 2 3)

    ;;; list-merge!
    (list-merge! < '(1 3) '(2)) ; => (1 2 3)

    ;;; list-delete-neighbor-dups!
    (list-delete-neighbor-dups! = '(1 1 2)) ; => (1 2)

    ;;; vector-stable-sort
    (vector-stable-sort < #(3 1 2)) ; => #(1 2 3)

    ;;; vector-select!
    (vector-select! < #(30 10 20) 0) ; => 10

    """##)
    case 49:
        (#"examples/srfi-134.scm"#, ##"""
    ; Examples of (srfi 134) for the manual.

    (import (srfi 134))

    ;;; ideque ideque->list
    (ideque->list (ideque 1 2 3)) ; => (1 2 3)

    ;;; list->ideque
    (ideque-back (list->ideque '(1 2 3))) ; => 3

    ;;; ideque-front
    (ideque-front (ideque 1 2 3)) ; => 1

    ;;; ideque-back
    (ideque-back (ideque 1 2 3)) ; => 3

    ;;; ideque-add-front
    (ideque->list (ideque-add-front (ideque 1 2) 0)) ; => (0 1 2)

    ;;; ideque-add-back
    (ideque->list (ideque-add-back (ideque 1 2) 3)) ; => (1 2 3)

    ;;; ideque-remove-front
    (ideque->list (ideque-remove-front (ideque 1 2 3))) ; => (2 3)

    ;;; ideque-remove-back
    (ideque->list (ideque-remove-back (ideque 1 2 3))) ; => (1 2)

    ;;; ideque-ref
    (ideque-ref (ideque 'a 'b 'c) 1) ; => b

    ;;; ideque-length
    (ideque-length (ideque 'a 'b 'c)) ; => 3

    ;;; ideque-empty?
    (ideque-empty? (ideque)) ; => #t

    ;;; ideque?
    (ideque? (ideque)) ; => #t

    ;;; ideque=
    (ideque= = (ideque 1 2) (ideque 1 2)) ; => #t

    ;;; ideque-append
    (ideque->list (ideque-append (ideque 1) (ideque 2 3))) ; => (1 2 3)

    ;;; ideque-append-map
    (ideque->list (ideque-append-map (lambda (x) (list x x)) (ideque 1 2))) ; => (1 1 2 2)

    ;;; ideque-any
    (ideque-any even? (ideque 1 2)) ; => #t

    ;;; ideque-every
    (ideque-every even? (ideque 1 2)) ; => #f

    ;;; ideque-count
    (ideque-count even? (ideque 1 2 4)) ; => 2

    ;;; ideque-take
    (ideque->list (ideque-take (ideque 1 2 3 4) 2)) ; => (1 2)

    ;;; ideque-take-right
    (ideque->list (ideque-take-right (ideque 1 2 3 4) 2)) ; => (3 4)

    ;;; ideque-drop
    (ideque->list (ideque-drop (ideque 1 2 3 4) 1)) ; => (2 3 4)

    ;;; ideque-drop-right
    (ideque->list (ideque-drop-right (ideque 1 2 3 4) 1)) ; => (1 2 3)

    ;;; ideque-take-while
    (ideque->list (ideque-take-while even? (ideque 2 4 5 6))) ; => (2 4)

    ;;; ideque-take-while-right
    (ideque->list (ideque-take-while-right even? (ideque 2 5 6 8))) ; => (6 8)

    ;;; ideque-drop-while
    (ideque->list (ideque-drop-while even? (ideque 2 4 5 6))) ; => (5 6)

    ;;; ideque-drop-while-right
    (ideque->list (ideque-drop-while-right even? (ideque 2 5 6 8))) ; => (2 5)

    ;;; ideque-split-at
    (let-values (((a b) (ideque-split-at (ideque 1 2 3) 1))) (list (ideque->list a) (ideque->list b))) ; => ((1) (2 3))

    ;;; ideque-span
    (let-values (((a b) (ideque-span even? (ideque 2 3 4)))) (list (ideque->list a) (ideque->list b))) ; => ((2) (3 4))

    ;;; ideque-break
    (let-values (((a b) (ideque-break even? (ideque 1 2 3)))) (list (ideque->list a) (ideque->list b))) ; => ((1) (2 3))

    ;;; ideque-partition
    (let-values (((a b) (ideque-partition even? (ideque 1 2 3)))) (list (ideque->list a) (ideque->list b))) ; => ((2) (1 3))

    ;;; ideque-filter
    (ideque->list (ideque-filter even? (ideque 1 2 3 4))) ; => (2 4)

    ;;; ideque-remove
    (ideque->list (ideque-remove even? (ideque 1 2 3 4))) ; => (1 3)

    ;;; ideque-filter-map
    (ideque->list (ideque-filter-map (lambda (x) (and (even? x) (* x x))) (ideque 1 2 4))) ; => (4 16)

    ;;; ideque-find
    (ideque-find even? (ideque 1 2 4)) ; => 2

    ;;; ideque-find-right
    (ideque-find-right even? (ideque 1 2 4 5)) ; => 4

    ;;; ideque-fold
    (ideque-fold cons '() (ideque 1 2 3)) ; => (3 2 1)

    ;;; ideque-fold-right
    (ideque-fold-right cons '() (ideque 1 2 3)) ; => (1 2 3)

    ;;; ideque-for-each
    (ideque-for-each write (ideque 1 2 3)) ; output: "123"

    ;;; ideque-for-each-right
    (ideque-for-each-right write (ideque 1 2 3)) ; output: "321"

    ;;; ideque-map
    (ideque->list (ideque-map square (ideque 1 2 3))) ; => (1 4 9)

    ;;; ideque-reverse
    (ideque->list (ideque-reverse (ideque 1 2 3))) ; => (3 2 1)

    ;;; ideque-tabulate
    (ideque->list (ideque-tabulate 4 square)) ; => (0 1 4 9)

    ;;; ideque-unfold
    (ideque->list (ideque-unfold (lambda (n) (= n 3)) square (lambda (n) (+ n 1)) 0)) ; => (0 1 4)

    ;;; ideque-unfold-right
    (ideque->list (ideque-unfold-right (lambda (n) (= n 3)) square (lambda (n) (+ n 1)) 0)) ; => (4 1 0)

    ;;; ideque-zip
    (ideque->list (ideque-zip (ideque 1 2) (ideque 'a 'b 'c))) ; => ((1 a) (2 b))

    ;;; ideque->generator
    (let ((next (ideque->generator (ideque 1 2)))) (next) (next)) ; => 2

    ;;; generator->ideque
    (ideque->list (generator->ideque (ideque->generator (ideque 1 2 3)))) ; => (1 2 3)

    """##)
    case 50:
        (#"examples/srfi-14.scm"#, ##"""
    ; Examples of (srfi 14) for the manual.

    (import (srfi 14))

    ;;; char-set
    (char-set-contains? (char-set #\a #\b) #\a) ; => #t

    ;;; char-set?
    (char-set? char-set:digit) ; => #t

    ;;; char-set-contains?
    (char-set-contains? char-set:letter #\λ) ; => #t

    ;;; ->char-set
    (char-set->string (->char-set "cba")) ; => "abc"

    ;;; char-set->list
    (char-set->list (char-set #\b #\a)) ; => (#\a #\b)

    ;;; char-set->string
    (char-set->string (char-set #\b #\a)) ; => "ab"

    ;;; list->char-set
    (char-set->string (list->char-set '(#\b #\a))) ; => "ab"

    ;;; list->char-set!
    (char-set->string (list->char-set! '(#\b) (char-set #\a))) ; => "ab"

    ;;; string->char-set
    (char-set->string (string->char-set "hello")) ; => "ehlo"

    ;;; string->char-set!
    (char-set->string (string->char-set! "b" (char-set #\a))) ; => "ab"

    ;;; ucs-range->char-set
    (char-set->string (ucs-range->char-set 97 101)) ; => "abcd"

    ;;; ucs-range->char-set!
    (char-set->string (ucs-range->char-set! 97 101 #t (char-set #\z))) ; => "abcdz"

    ;;; char-set-adjoin
    (char-set->string (char-set-adjoin (char-set #\a) #\c)) ; => "ac"

    ;;; char-set-adjoin!
    (char-set->string (char-set-adjoin! (char-set #\a) #\c)) ; => "ac"

    ;;; char-set-delete
    (char-set->string (char-set-delete (char-set #\a #\b) #\a)) ; => "b"

    ;;; char-set-delete!
    (char-set->string (char-set-delete! (char-set #\a #\b) #\a)) ; => "b"

    ;;; char-set-complement
    (char-set-contains? (char-set-complement (char-set #\a)) #\a) ; => #f

    ;;; char-set-complement!
    (char-set-contains? (char-set-complement! (char-set #\a)) #\b) ; => #t

    ;;; char-set-union
    (char-set->string (char-set-union (char-set #\a) (char-set #\b))) ; => "ab"

    ;;; char-set-union!
    (char-set->string (char-set-union! (char-set #\a) (char-set #\b))) ; => "ab"

    ;;; char-set-intersection
    (char-set->string (char-set-intersection (char-set #\a #\b) (char-set #\b #\c))) ; => "b"

    ;;; char-set-intersection!
    (char-set->string (char-set-intersection! (char-set #\a #\b) (char-set #\b #\c))) ; => "b"

    ;;; char-set-difference
    (char-set->string (char-set-difference (char-set #\a #\b) (char-set #\b #\c))) ; => "a"

    ;;; char-set-difference!
    (char-set->string (char-set-difference! (char-set #\a #\b) (char-set #\b #\c))) ; => "a"

    ;;; char-set-xor
    (char-set->string (char-set-xor (char-set #\a #\b) (char-set #\b #\c))) ; => "ac"

    ;;; char-set-xor!
    (char-set->string (char-set-xor! (char-set #\a #\b) (char-set #\b #\c))) ; => "ac"

    ;;; char-set-diff+intersection
    (let-values (((a b) (char-set-diff+intersection (char-set #\a #\b) (char-set #\b)))) (list (char-set->string a) (char-set->string b))) ; => ("a" "b")

    ;;; char-set-diff+intersection!
    (let-values (((a b) (char-set-diff+intersection! (char-set #\a #\b) (char-set #\b)))) (list (char-set->string a) (char-set->string b))) ; => ("a" "b")

    ;;; char-set-any
    (char-set-any char-upcase (char-set #\a)) ; => #\A

    ;;; char-set-every
    (char-set-every char-numeric? char-set:digit) ; => #t

    ;;; char-set-count
    (char-set-count char-numeric? (char-set #\a #\1 #\2)) ; => 2

    ;;; char-set-size
    (char-set-size (string->char-set "banana")) ; => 3

    ;;; char-set-copy
    (char-set->string (char-set-copy (char-set #\a))) ; => "a"

    ;;; char-set-cursor char-set-ref
    (let ((set (char-set #\b #\a))) (char-set-ref set (char-set-cursor set))) ; => #\a

    ;;; char-set-cursor-next end-of-char-set?
    (let ((set (char-set #\a))) (end-of-char-set? (char-set-cursor-next set (char-set-cursor set)))) ; => #t

    ;;; char-set-filter
    (char-set->string (char-set-filter char-numeric? (string->char-set "a1b2"))) ; => "12"

    ;;; char-set-filter!
    (char-set->string (char-set-filter! char-numeric? (string->char-set "a1b2") (char-set #\x))) ; => "12x"

    ;;; char-set-fold
    (char-set-fold cons '() (char-set #\a #\b)) ; => (#\b #\a)

    ;;; char-set-for-each
    (char-set-for-each write-char (char-set #\b #\a)) ; output: "ab"

    ;;; char-set-map
    (char-set->string (char-set-map char-upcase (char-set #\a #\b))) ; => "AB"

    ;;; char-set-hash
    (= (char-set-hash (char-set #\a #\b)) (char-set-hash (char-set #\b #\a))) ; => #t

    ;;; char-set-unfold
    (char-set->string (char-set-unfold null? car cdr '(#\b #\a))) ; => "ab"

    ;;; char-set-unfold!
    (char-set->string (char-set-unfold! null? car cdr '(#\b) (char-set #\a))) ; => "ab"

    ;;; char-set=
    (char-set= (char-set #\a #\b) (string->char-set "abba")) ; => #t

    ;;; char-set<=
    (char-set<= (char-set #\a) char-set:lower-case char-set:letter) ; => #t

    """##)
    case 51:
        (#"examples/srfi-145.scm"#, ##"""
    ; Examples of (srfi 145) for the manual.

    (import (srfi 145))

    ;;; assume
    (assume (> 2 1)) ; => #t
    (assume (> 1 2) "not in order") ; error: user: assume: this does not hold: (> 1 2) "not in order"

    """##)
    case 52:
        (#"examples/srfi-146-hash.scm"#, ##"""
    ; Examples of (srfi 146 hash) for the manual.

    (import (srfi 146 hash))

    ;;; alist->hashmap!
    (hashmap-ref/default (alist->hashmap! #hash((a . 1)) '((a . 5) (b . 2))) 'a 0) ; => 1

    """##)
    case 53:
        (#"examples/srfi-146.scm"#, ##"""
    ; Examples of (srfi 146) for the manual.

    (import (srfi 146))

    ;;; mapping
    (mapping->alist (mapping 'b 2 'a 1)) ; => ((a . 1) (b . 2))

    ;;; mapping/ordered
    (mapping->alist (mapping/ordered 1 'one 2 'two)) ; => ((1 . one) (2 . two))

    ;;; mapping->alist
    (mapping->alist (mapping 3 'c 1 'a 2 'b)) ; => ((1 . a) (2 . b) (3 . c))

    ;;; alist->mapping
    (mapping-ref/default (alist->mapping '((a . 1) (a . 2))) 'a 0) ; => 1

    ;;; alist->mapping/ordered
    (mapping-keys (alist->mapping/ordered '((1 . a) (2 . b)))) ; => (1 2)

    ;;; alist->mapping!
    (mapping->alist (alist->mapping! (mapping 'a 1) '((a . 5) (b . 2)))) ; => ((a . 1) (b . 2))

    ;;; alist->mapping/ordered!
    (mapping->alist (alist->mapping/ordered! (mapping 'a 1) '((b . 2) (c . 3)))) ; => ((a . 1) (b . 2) (c . 3))

    ;;; make-mapping-comparator
    (<? (make-mapping-comparator (make-default-comparator)) (mapping 'a 1) (mapping 'a 2)) ; => #t

    ;;; mapping-adjoin
    (mapping->alist (mapping-adjoin (mapping 'a 1) 'a 5 'b 2)) ; => ((a . 1) (b . 2))

    ;;; mapping-set
    (mapping->alist (mapping-set (mapping 'a 1) 'a 5 'b 2)) ; => ((a . 5) (b . 2))

    ;;; mapping-replace
    (mapping->alist (mapping-replace (mapping 'a 1) 'b 2)) ; => ((a . 1))

    ;;; mapping-delete
    (mapping->alist (mapping-delete (mapping 'a 1 'b 2) 'a)) ; => ((b . 2))

    ;;; mapping-delete-all
    (mapping->alist (mapping-delete-all (mapping 'a 1 'b 2 'c 3) '(a c))) ; => ((b . 2))

    ;;; mapping-ref
    (mapping-ref (mapping 'a 1) 'a) ; => 1
    (mapping-ref (mapping 'a 1) 'b (lambda () 'none)) ; => none

    ;;; mapping-ref/default
    (mapping-ref/default (mapping 'a 1) 'b 0) ; => 0

    ;;; mapping-update
    (mapping->alist (mapping-update (mapping 'a 1) 'a (lambda (n) (+ n 1)))) ; => ((a . 2))

    ;;; mapping-update/default
    (mapping->alist (mapping-update/default (mapping) 'a (lambda (n) (+ n 1)) 0)) ; => ((a . 1))

    ;;; mapping-intern
    (let-values (((m value) (mapping-intern (mapping 'a 1) 'b (lambda () 2)))) (list value (mapping->alist m))) ; => (2 ((a . 1) (b . 2)))

    ;;; mapping-search
    (let-values (((m result) (mapping-search (mapping 'a 1) 'a
        (lambda (insert ignore) (insert 0 'inserted))
        (lambda (key value update remove) (update key (+ value 1) 'updated)))))
      (list result (mapping->alist m))) ; => (updated ((a . 2)))

    ;;; mapping-pop
    (let-values (((m key value) (mapping-pop (mapping 'a 1 'b 2)))) (list (mapping->alist m) key value)) ; => (((b . 2)) a 1)

    ;;; mapping-contains?
    (mapping-contains? (mapping 'a 1) 'a) ; => #t

    ;;; mapping-empty?
    (mapping-empty? (mapping)) ; => #t

    ;;; mapping-size
    (mapping-size (mapping 'a 1 'b 2)) ; => 2

    ;;; mapping-disjoint?
    (mapping-disjoint? (mapping 'a 1) (mapping 'b 1)) ; => #t

    ;;; mapping-copy
    (mapping->alist (mapping-copy (mapping 'a 1))) ; => ((a . 1))

    ;;; mapping-key-comparator
    (comparator-ordered? (mapping-key-comparator (mapping))) ; => #t

    ;;; mapping-keys
    (mapping-keys (mapping 'b 2 'a 1)) ; => (a b)

    ;;; mapping-values
    (mapping-values (mapping 'b 2 'a 1)) ; => (1 2)

    ;;; mapping-entries
    (mapping-entries (mapping 'b 2 'a 1)) ; => (a b) (1 2)

    ;;; mapping-any?
    (mapping-any? (lambda (key value) (even? value)) (mapping 'a 1 'b 2)) ; => #t

    ;;; mapping-every?
    (mapping-every? (lambda (key value) (even? value)) (mapping 'a 1 'b 2)) ; => #f

    ;;; mapping-count
    (mapping-count (lambda (key value) (> value 1)) (mapping 'a 1 'b 2 'c 3)) ; => 2

    ;;; mapping-find
    (mapping-find (lambda (key value) (> value 1)) (mapping 'a 1 'b 2 'c 3) (lambda () 'none)) ; => b 2

    ;;; mapping-filter
    (mapping->alist (mapping-filter (lambda (key value) (> value 1)) (mapping 'a 1 'b 2))) ; => ((b . 2))

    ;;; mapping-remove
    (mapping->alist (mapping-remove (lambda (key value) (> value 1)) (mapping 'a 1 'b 2))) ; => ((a . 1))

    ;;; mapping-partition
    (let-values (((large small) (mapping-partition (lambda (key value) (> value 1)) (mapping 'a 1 'b 2)))) (map mapping->alist (list large small))) ; => (((b . 2)) ((a . 1)))

    ;;; mapping-fold
    (mapping-fold (lambda (key value keys) (cons key keys)) '() (mapping 'a 1 'b 2)) ; => (b a)

    ;;; mapping-fold/reverse
    (mapping-fold/reverse (lambda (key value keys) (cons key keys)) '() (mapping 'a 1 'b 2)) ; => (a b)

    ;;; mapping-for-each
    (mapping-for-each (lambda (key value) (write (list key value))) (mapping 'b 2 'a 1)) ; output: "(a 1)(b 2)"

    ;;; mapping-map
    (mapping->alist (mapping-map (lambda (key value) (values value key)) (mapping 'a 2 'b 1))) ; => ((1 . b) (2 . a))

    ;;; mapping-map/monotone
    (mapping->alist (mapping-map/monotone (lambda (key value) (values (* 10 key) value)) (mapping 1 'a 2 'b))) ; => ((10 . a) (20 . b))

    ;;; mapping-map->list
    (mapping-map->list cons (mapping 'b 2 'a 1)) ; => ((a . 1) (b . 2))

    ;;; mapping-unfold
    (mapping->alist (mapping-unfold (lambda (n) (= n 3)) (lambda (n) (values n (* n n))) (lambda (n) (+ n 1)) 0)) ; => ((0 . 0) (1 . 1) (2 . 4))

    ;;; mapping-unfold/ordered
    (mapping->alist (mapping-unfold/ordered (lambda (n) (= n 3)) (lambda (n) (values n (* n n))) (lambda (n) (+ n 1)) 0)) ; => ((0 . 0) (1 . 1) (2 . 4))

    ;;; mapping-min-key
    (mapping-min-key (mapping 2 'b 1 'a 3 'c)) ; => 1

    ;;; mapping-max-key
    (mapping-max-key (mapping 2 'b 1 'a 3 'c)) ; => 3

    ;;; mapping-min-value
    (mapping-min-value (mapping 2 'b 1 'a 3 'c)) ; => a

    ;;; mapping-max-value
    (mapping-max-value (mapping 2 'b 1 'a 3 'c)) ; => c

    ;;; mapping-min-entry
    (mapping-min-entry (mapping 2 'b 1 'a 3 'c)) ; => 1 a

    ;;; mapping-max-entry
    (mapping-max-entry (mapping 2 'b 1 'a 3 'c)) ; => 3 c

    ;;; mapping-key-predecessor
    (mapping-key-predecessor (mapping 10 'a 20 'b) 15 (lambda () 'none)) ; => 10

    ;;; mapping-key-successor
    (mapping-key-successor (mapping 10 'a 20 'b) 20 (lambda () 'none)) ; => none

    ;;; mapping-range<
    (mapping-keys (mapping-range< (mapping 1 'a 2 'b 3 'c) 2)) ; => (1)

    ;;; mapping-range<=
    (mapping-keys (mapping-range<= (mapping 1 'a 2 'b 3 'c) 2)) ; => (1 2)

    ;;; mapping-range=
    (mapping-keys (mapping-range= (mapping 1 'a 2 'b 3 'c) 2)) ; => (2)

    ;;; mapping-range>=
    (mapping-keys (mapping-range>= (mapping 1 'a 2 'b 3 'c) 2)) ; => (2 3)

    ;;; mapping-range>
    (mapping-keys (mapping-range> (mapping 1 'a 2 'b 3 'c) 2)) ; => (3)

    ;;; mapping-split
    (map mapping-keys (call-with-values (lambda () (mapping-split (mapping 1 'a 2 'b 3 'c) 2)) list)) ; => ((1) (1 2) (2) (2 3) (3))

    ;;; mapping-catenate
    (mapping-keys (mapping-catenate (make-default-comparator) (mapping 1 'a 2 'b) 3 'c (mapping 4 'd))) ; => (1 2 3 4)

    ;;; mapping-catenate!
    (mapping-keys (mapping-catenate! (mapping 1 'a 2 'b) 3 'c (mapping 4 'd))) ; => (1 2 3 4)

    ;;; mapping-union
    (mapping->alist (mapping-union (mapping 'a 1) (mapping 'a 9 'b 2))) ; => ((a . 1) (b . 2))

    ;;; mapping-intersection
    (mapping->alist (mapping-intersection (mapping 'a 1 'b 2) (mapping 'b 9))) ; => ((b . 2))

    ;;; mapping-difference
    (mapping->alist (mapping-difference (mapping 'a 1 'b 2) (mapping 'b 9))) ; => ((a . 1))

    ;;; mapping-xor
    (mapping->alist (mapping-xor (mapping 'a 1 'b 2) (mapping 'b 9 'c 3))) ; => ((a . 1) (c . 3))

    ;;; mapping=?
    (mapping=? (make-default-comparator) (mapping 'a 1 'b 2) (mapping 'b 2 'a 1)) ; => #t

    ;;; mapping<?
    (mapping<? (make-default-comparator) (mapping 'a 1) (mapping 'a 1 'b 2)) ; => #t

    ;;; mapping<=?
    (mapping<=? (make-default-comparator) (mapping 'a 1) (mapping 'a 1)) ; => #t

    ;;; mapping>?
    (mapping>? (make-default-comparator) (mapping 'a 1 'b 2) (mapping 'b 2)) ; => #t

    ;;; mapping>=?
    (mapping>=? (make-default-comparator) (mapping 'a 1) (mapping 'a 2)) ; => #f

    ;;; mapping?
    (mapping? (mapping)) ; => #t
    (mapping? #hash()) ; => #f

    """##)
    case 54:
        (#"examples/srfi-151.scm"#, ##"""
    ; Examples of (srfi 151) for the manual.

    (import (srfi 151))

    ;;; bitwise-and
    (bitwise-and 12 10) ; => 8

    ;;; bitwise-ior
    (bitwise-ior 12 10) ; => 14

    ;;; bitwise-xor
    (bitwise-xor 12 10) ; => 6

    ;;; bitwise-not
    (bitwise-not 10) ; => -11

    ;;; bitwise-eqv
    (bitwise-eqv 12 10) ; => -7

    ;;; bitwise-nand
    (bitwise-nand 12 10) ; => -9

    ;;; bitwise-nor
    (bitwise-nor 12 10) ; => -15

    ;;; bitwise-andc1
    (bitwise-andc1 12 10) ; => 2

    ;;; bitwise-andc2
    (bitwise-andc2 12 10) ; => 4

    ;;; bitwise-orc1
    (bitwise-orc1 12 10) ; => -5

    ;;; bitwise-orc2
    (bitwise-orc2 12 10) ; => -3

    ;;; bitwise-if
    (number->string (bitwise-if #b1100 #b1010 #b0101) 2) ; => "1001"

    ;;; arithmetic-shift
    (arithmetic-shift 1 10) ; => 1024
    (arithmetic-shift -5 -1) ; => -3

    ;;; bit-count
    (bit-count 255) ; => 8

    ;;; integer-length
    (integer-length 255) ; => 8

    ;;; bit-set?
    (bit-set? 1 #b1010) ; => #t

    ;;; copy-bit
    (copy-bit 0 #b100 #t) ; => 5

    ;;; bit-swap
    (number->string (bit-swap 0 2 #b001) 2) ; => "100"

    ;;; any-bit-set?
    (any-bit-set? #b0110 #b0100) ; => #t

    ;;; every-bit-set?
    (every-bit-set? #b0110 #b0100) ; => #f

    ;;; first-set-bit
    (first-set-bit 40) ; => 3

    ;;; bit-field
    (bit-field #b1101010 1 5) ; => 5

    ;;; bit-field-any?
    (bit-field-any? #b1001 1 3) ; => #f

    ;;; bit-field-every?
    (bit-field-every? #b0110 1 3) ; => #t

    ;;; bit-field-clear
    (number->string (bit-field-clear #b1111 1 3) 2) ; => "1001"

    ;;; bit-field-set
    (number->string (bit-field-set #b1001 1 3) 2) ; => "1111"

    ;;; bit-field-replace
    (number->string (bit-field-replace #b1111 #b01 1 3) 2) ; => "1011"

    ;;; bit-field-replace-same
    (number->string (bit-field-replace-same #b1111 #b0000 1 3) 2) ; => "1001"

    ;;; bit-field-rotate
    (number->string (bit-field-rotate #b110 1 0 3) 2) ; => "101"

    ;;; bit-field-reverse
    (number->string (bit-field-reverse #b1100 0 4) 2) ; => "11"

    ;;; bits
    (bits #t #f #t) ; => 5

    ;;; bits->list
    (bits->list 6) ; => (#f #t #t)
    (bits->list 6 5) ; => (#f #t #t #f #f)

    ;;; bits->vector
    (bits->vector 6) ; => #(#f #t #t)

    ;;; list->bits
    (list->bits '(#f #t #t)) ; => 6

    ;;; vector->bits
    (vector->bits #(#f #t #t)) ; => 6

    ;;; bitwise-fold
    (bitwise-fold cons '() 6) ; => (#t #t #f)

    ;;; bitwise-for-each
    (bitwise-for-each (lambda (one?) (write-char (if one? #\1 #\0))) 6) ; output: "011"

    ;;; bitwise-unfold
    (bitwise-unfold (lambda (i) (= i 4)) even? (lambda (i) (+ i 1)) 0) ; => 5

    """##)
    case 55:
        (#"examples/srfi-152.scm"#, ##"""
    ; Examples of (srfi 152) for the manual.

    (import (srfi 152))

    ;;; reverse-list->string
    (reverse-list->string '(#\c #\b #\a)) ; => "abc"

    ;;; string-any
    (string-any char-numeric? "ab1") ; => #t

    ;;; string-every
    (string-every char-numeric? "ab1") ; => #f

    ;;; string-break
    (string-break "key=value" (lambda (c) (char=? c #\=))) ; => "key" "=value"

    ;;; string-span
    (string-span "123abc" char-numeric?) ; => "123" "abc"

    ;;; string-concatenate
    (string-concatenate '("ab" "cd")) ; => "abcd"

    ;;; string-concatenate-reverse
    (string-concatenate-reverse '("c" "b" "a")) ; => "abc"

    ;;; string-contains-right
    (string-contains-right "banana" "an") ; => 3

    ;;; string-take
    (string-take "hello" 2) ; => "he"

    ;;; string-take-right
    (string-take-right "hello" 2) ; => "lo"

    ;;; string-drop
    (string-drop "hello" 2) ; => "llo"

    ;;; string-drop-right
    (string-drop-right "hello" 2) ; => "hel"

    ;;; string-take-while
    (string-take-while "12ab" char-numeric?) ; => "12"

    ;;; string-take-while-right
    (string-take-while-right "ab12" char-numeric?) ; => "12"

    ;;; string-drop-while
    (string-drop-while "12ab" char-numeric?) ; => "ab"

    ;;; string-drop-while-right
    (string-drop-while-right "ab12" char-numeric?) ; => "ab"

    ;;; string-filter
    (string-filter char-alphabetic? "a1b2") ; => "ab"

    ;;; string-remove
    (string-remove char-alphabetic? "a1b2") ; => "12"

    ;;; string-fold
    (string-fold cons '() "abc") ; => (#\c #\b #\a)

    ;;; string-fold-right
    (string-fold-right cons '() "abc") ; => (#\a #\b #\c)

    ;;; string-for-each-index
    (string-for-each-index write "abc") ; output: "012"

    ;;; string-map-index
    (string-map-index (lambda (i) (integer->char (+ 48 i))) "abc") ; => "012"

    ;;; string-index-right
    (string-index-right "ab1c2" char-numeric?) ; => 4

    ;;; string-skip
    (string-skip "  ab" char-whitespace?) ; => 2

    ;;; string-skip-right
    (string-skip-right "ab  " char-whitespace?) ; => 1

    ;;; string-split
    (string-split "a,b,c" ",") ; => ("a" "b" "c")
    (string-split "/a/b" "/" 'prefix) ; => ("a" "b")

    ;;; string-segment
    (string-segment "abcdefgh" 3) ; => ("abc" "def" "gh")

    ;;; string-prefix-length
    (string-prefix-length "abcd" "abxy") ; => 2

    ;;; string-suffix-length
    (string-suffix-length "test.scm" "a.scm") ; => 4

    ;;; string-replace
    (string-replace "hello world" "there" 6 11) ; => "hello there"

    ;;; string-replicate
    (string-replicate "ab" 0 5) ; => "ababa"

    ;;; string-unfold
    (string-unfold null? car cdr '(#\a #\b)) ; => "ab"

    ;;; string-unfold-right
    (string-unfold-right null? car cdr '(#\a #\b)) ; => "ba"

    """##)
    case 56:
        (#"examples/srfi-158.scm"#, ##"""
    ; Examples of (srfi 158) for the manual.

    (import (srfi 158))

    ;;; generator
    (let ((next (generator 'a 'b))) (next) (next)) ; => b

    ;;; generator->list
    (generator->list (generator 1 2 3)) ; => (1 2 3)

    ;;; list->generator
    (generator->list (list->generator '(a b))) ; => (a b)

    ;;; vector->generator
    (generator->list (vector->generator #(a b c) 1)) ; => (b c)

    ;;; reverse-vector->generator
    (generator->list (reverse-vector->generator #(a b c))) ; => (c b a)

    ;;; string->generator
    (generator->list (string->generator "ab")) ; => (#\a #\b)

    ;;; bytevector->generator
    (generator->list (bytevector->generator #u8(1 2))) ; => (1 2)

    ;;; circular-generator
    (generator->list (circular-generator 'a 'b) 5) ; => (a b a b a)

    ;;; make-iota-generator
    (generator->list (make-iota-generator 3 10 5)) ; => (10 15 20)

    ;;; make-range-generator
    (generator->list (make-range-generator 1 4)) ; => (1 2 3)

    ;;; make-coroutine-generator
    (generator->list (make-coroutine-generator (lambda (give) (give 1) (give 2)))) ; => (1 2)

    ;;; make-for-each-generator
    (generator->list (make-for-each-generator for-each '(a b))) ; => (a b)

    ;;; make-unfold-generator
    (generator->list (make-unfold-generator (lambda (n) (> n 3)) square (lambda (n) (+ n 1)) 1)) ; => (1 4 9)

    ;;; gappend
    (generator->list (gappend (generator 1 2) (generator 3))) ; => (1 2 3)

    ;;; gcombine
    (generator->list (gcombine (lambda (x sum) (values (+ x sum) (+ x sum))) 0 (generator 1 2 3))) ; => (1 3 6)

    ;;; gcons*
    (generator->list (gcons* 'a 'b (generator 1 2))) ; => (a b 1 2)

    ;;; gdelete
    (generator->list (gdelete 2 (generator 1 2 3 2))) ; => (1 3)

    ;;; gdelete-neighbor-dups
    (generator->list (gdelete-neighbor-dups (generator 1 1 2 1))) ; => (1 2 1)

    ;;; gtake
    (generator->list (gtake (make-range-generator 1) 3)) ; => (1 2 3)

    ;;; gtake-while
    (generator->list (gtake-while even? (generator 2 4 5 6))) ; => (2 4)

    ;;; gdrop
    (generator->list (gdrop (generator 1 2 3) 1)) ; => (2 3)

    ;;; gdrop-while
    (generator->list (gdrop-while even? (generator 2 4 5 6))) ; => (5 6)

    ;;; gfilter
    (generator->list (gfilter even? (generator 1 2 3 4))) ; => (2 4)

    ;;; gremove
    (generator->list (gremove even? (generator 1 2 3 4))) ; => (1 3)

    ;;; gflatten
    (generator->list (gflatten (generator '(1 2) '(3)))) ; => (1 2 3)

    ;;; ggroup
    (generator->list (ggroup (generator 1 2 3 4 5) 2)) ; => ((1 2) (3 4) (5))

    ;;; gindex
    (generator->list (gindex (generator 'a 'b 'c 'd) (generator 0 2))) ; => (a c)

    ;;; gselect
    (generator->list (gselect (generator 'a 'b 'c) (generator #t #f #t))) ; => (a c)

    ;;; gmap
    (generator->list (gmap + (generator 1 2) (generator 10 20))) ; => (11 22)

    ;;; gmerge
    (generator->list (gmerge < (generator 1 4) (generator 2 3))) ; => (1 2 3 4)

    ;;; gstate-filter
    (generator->list (gstate-filter (lambda (x i) (values (even? i) (+ i 1))) 0 (generator 'a 'b 'c))) ; => (a c)

    ;;; generator->reverse-list
    (generator->reverse-list (generator 1 2 3)) ; => (3 2 1)

    ;;; generator->string
    (generator->string (generator #\a #\b)) ; => "ab"

    ;;; generator->vector
    (generator->vector (generator 1 2 3)) ; => #(1 2 3)

    ;;; generator-any
    (generator-any even? (generator 1 2)) ; => #t

    ;;; generator-every
    (generator-every even? (generator 1 2)) ; => #f

    ;;; generator-count
    (generator-count even? (generator 1 2 4)) ; => 2

    ;;; generator-find
    (generator-find even? (generator 1 2 4)) ; => 2

    ;;; generator-fold
    (generator-fold + 0 (generator 1 2 3)) ; => 6

    ;;; generator-for-each
    (generator-for-each write (generator 1 2)) ; output: "12"

    ;;; generator-map->list
    (generator-map->list square (generator 1 2 3)) ; => (1 4 9)

    ;;; generator-unfold
    (generator-unfold (generator 1 2 3) unfold) ; => (1 2 3)

    ;;; count-accumulator
    (let ((put (count-accumulator))) (put 'a) (put 'b) (put (eof-object))) ; => 2

    ;;; sum-accumulator
    (let ((put (sum-accumulator))) (put 1) (put 2) (put (eof-object))) ; => 3

    ;;; product-accumulator
    (let ((put (product-accumulator))) (put 3) (put 4) (put (eof-object))) ; => 12

    ;;; list-accumulator
    (let ((put (list-accumulator))) (put 'a) (put 'b) (put (eof-object))) ; => (a b)

    ;;; reverse-list-accumulator
    (let ((put (reverse-list-accumulator))) (put 'a) (put 'b) (put (eof-object))) ; => (b a)

    ;;; vector-accumulator
    (let ((put (vector-accumulator))) (put 'a) (put 'b) (put (eof-object))) ; => #(a b)

    ;;; reverse-vector-accumulator
    (let ((put (reverse-vector-accumulator))) (put 'a) (put 'b) (put (eof-object))) ; => #(b a)

    ;;; string-accumulator
    (let ((put (string-accumulator))) (put #\a) (put #\b) (put (eof-object))) ; => "ab"

    ;;; bytevector-accumulator
    (let ((put (bytevector-accumulator))) (put 1) (put 2) (put (eof-object))) ; => #u8(1 2)

    ;;; make-accumulator
    (let ((put (make-accumulator max 0 -))) (put 3) (put 7) (put (eof-object))) ; => -7

    """##)
    case 57:
        (#"examples/srfi-162.scm"#, ##"""
    ; Examples of (srfi 162) for the manual.

    (import (srfi 162))

    ;;; comparator-max
    (comparator-max (make-default-comparator) 3 9 5) ; => 9

    ;;; comparator-min
    (comparator-min (make-default-comparator) "b" "a") ; => "a"

    ;;; comparator-max-in-list
    (comparator-max-in-list (make-default-comparator) '(3 9 5)) ; => 9

    ;;; comparator-min-in-list
    (comparator-min-in-list (make-default-comparator) '(3 9 5)) ; => 3

    """##)
    case 58:
        (#"examples/srfi-166-base.scm"#, ##"""
    ; Examples of (srfi 166 base) for the manual.

    (import (srfi 166 base))

    ;;; show
    (show #f "1 + 1 = " (+ 1 1)) ; => "1 + 1 = 2"
    (show #t "shown" nl) ; output: "shown\n"

    ;;; each
    (show #f (each "a" 1 "b")) ; => "a1b"

    ;;; each-in-list
    (show #f (each-in-list '("a" 1 "b"))) ; => "a1b"

    ;;; displayed
    (show #f (displayed "a \"b\"")) ; => "a \"b\""

    ;;; written
    (show #f (written "a \"b\"")) ; => "\"a \\\"b\\\"\""

    ;;; written-shared
    (show #f (let ((x (list 1))) (written-shared (list x x)))) ; => "(#0=(1) #0#)"

    ;;; written-simply
    (show #f (written-simply '(1 "a"))) ; => "(1 \"a\")"

    ;;; escaped
    (show #f (escaped "say \"hi\"")) ; => "say \\\"hi\\\""

    ;;; maybe-escaped
    (show #f (maybe-escaped "one two" char-whitespace?) " " (maybe-escaped "one" char-whitespace?)) ; => "\"one two\" one"

    ;;; numeric
    (show #f (numeric 255 16) " " (numeric 3.14159 10 2)) ; => "ff 3.14"

    ;;; numeric/comma
    (show #f (numeric/comma 1234567)) ; => "1,234,567"

    ;;; numeric/fitted
    (show #f (numeric/fitted 4 12345)) ; => "####"

    ;;; numeric/si
    (show #f (numeric/si 1500) " " (numeric/si 2048 1024)) ; => "1.5k 2Ki"

    ;;; joined
    (show #f (joined displayed '(1 2 3) ", ")) ; => "1, 2, 3"

    ;;; joined/prefix
    (show #f (joined/prefix displayed '(usr local) "/")) ; => "/usr/local"

    ;;; joined/suffix
    (show #f (joined/suffix displayed '(1 2) ";")) ; => "1;2;"

    ;;; joined/last
    (show #f (joined/last displayed (lambda (x) (each "and " x)) '(a b c) ", ")) ; => "a, b, and c"

    ;;; joined/dot
    (show #f (joined/dot displayed (lambda (x) (each ". " x)) '(1 2 . 3) " ")) ; => "1 2 . 3"

    ;;; joined/range
    (show #f (joined/range displayed 0 4 " ")) ; => "0 1 2 3"

    ;;; padded
    (show #f (padded 5 "ab")) ; => "   ab"

    ;;; padded/right
    (show #f (padded/right 5 "ab") "|") ; => "ab   |"

    ;;; padded/both
    (show #f (padded/both 5 "ab") "|") ; => " ab  |"

    ;;; trimmed
    (show #f (trimmed 3 "abcde")) ; => "cde"

    ;;; trimmed/right
    (show #f (trimmed/right 3 "abcde")) ; => "abc"

    ;;; trimmed/both
    (show #f (trimmed/both 3 "abcde")) ; => "bcd"

    ;;; trimmed/lazy
    (show #f (trimmed/lazy 3 "abcde")) ; => "abc"

    ;;; fitted
    (show #f (fitted 4 "ab") "|" (fitted 4 "abcdef")) ; => "  ab|cdef"

    ;;; fitted/right
    (show #f (fitted/right 4 "ab") "|" (fitted/right 4 "abcdef")) ; => "ab  |abcd"

    ;;; fitted/both
    (show #f (fitted/both 4 "ab") "|" (fitted/both 4 "abcdef")) ; => " ab |bcde"

    ;;; space-to
    (show #f "ab" (space-to 5) "c") ; => "ab   c"

    ;;; tab-to
    (show #f "ab" (tab-to) "c") ; => "ab      c"

    ;;; with
    (show #f (with ((radix 16)) (numeric 255)) " " (numeric 255)) ; => "ff 255"

    ;;; with!
    (show #f (with! (radix 16)) (numeric 255)) ; => "ff"

    ;;; fn
    (show #f "ab" (fn (col) (each " at column " col))) ; => "ab at column 2"

    ;;; forked
    (show #f (forked (each "ab") (fn (col) (each " " col)))) ; => "ab 0"

    ;;; call-with-output
    (show #f (call-with-output (each "a" 1) (lambda (text) (each (string-length text) ":" text)))) ; => "2:a1"

    ;;; make-state-variable
    (define indentation (make-state-variable "indentation" 2))
    (show #f (with ((indentation 4)) (fn ((n indentation)) (each n)))) ; => "4"

    ;;; output-default
    (show #f (output-default "text")) ; => "text"

    """##)
    case 59:
        (#"examples/srfi-166-color.scm"#, ##"""
    ; Examples of (srfi 166 color) for the manual.

    (import (srfi 166 base) (srfi 166 color))

    ;;; as-black
    (show #f (as-black "text")) ; => "\x1b;[30mtext\x1b;[39m"

    ;;; as-red
    (show #f (as-red "text")) ; => "\x1b;[31mtext\x1b;[39m"

    ;;; as-green
    (show #f (as-green "text")) ; => "\x1b;[32mtext\x1b;[39m"

    ;;; as-yellow
    (show #f (as-yellow "text")) ; => "\x1b;[33mtext\x1b;[39m"

    ;;; as-blue
    (show #f (as-blue "text")) ; => "\x1b;[34mtext\x1b;[39m"

    ;;; as-magenta
    (show #f (as-magenta "text")) ; => "\x1b;[35mtext\x1b;[39m"

    ;;; as-cyan
    (show #f (as-cyan "text")) ; => "\x1b;[36mtext\x1b;[39m"

    ;;; as-white
    (show #f (as-white "text")) ; => "\x1b;[37mtext\x1b;[39m"

    ;;; on-black
    (show #f (on-black "text")) ; => "\x1b;[40mtext\x1b;[49m"

    ;;; on-red
    (show #f (on-red "text")) ; => "\x1b;[41mtext\x1b;[49m"

    ;;; on-green
    (show #f (on-green "text")) ; => "\x1b;[42mtext\x1b;[49m"

    ;;; on-yellow
    (show #f (on-yellow "text")) ; => "\x1b;[43mtext\x1b;[49m"

    ;;; on-blue
    (show #f (on-blue "text")) ; => "\x1b;[44mtext\x1b;[49m"

    ;;; on-magenta
    (show #f (on-magenta "text")) ; => "\x1b;[45mtext\x1b;[49m"

    ;;; on-cyan
    (show #f (on-cyan "text")) ; => "\x1b;[46mtext\x1b;[49m"

    ;;; on-white
    (show #f (on-white "text")) ; => "\x1b;[47mtext\x1b;[49m"

    ;;; as-bold
    (show #f (as-bold "text")) ; => "\x1b;[1mtext\x1b;[22m"

    ;;; as-italic
    (show #f (as-italic "text")) ; => "\x1b;[3mtext\x1b;[23m"

    ;;; as-underline
    (show #f (as-underline "text")) ; => "\x1b;[4mtext\x1b;[24m"

    ;;; as-color
    (show #f (as-color 5 2 0 "text")) ; => "\x1b;[38;5;208mtext\x1b;[39m"

    ;;; as-true-color
    (show #f (as-true-color 255 128 0 "text")) ; => "\x1b;[38;2;255;128;0mtext\x1b;[39m"

    ;;; on-color
    (show #f (on-color 5 2 0 "text")) ; => "\x1b;[48;5;208mtext\x1b;[49m"

    ;;; on-true-color
    (show #f (on-true-color 255 128 0 "text")) ; => "\x1b;[48;2;255;128;0mtext\x1b;[49m"

    """##)
    case 60:
        (#"examples/srfi-166-columnar.scm"#, ##"""
    ; Examples of (srfi 166 columnar) for the manual.

    (import (srfi 166 base) (srfi 166 columnar))

    ;;; columnar
    (show #f (with ((width 12)) (columnar (each "a\nb") " | " (each "1\n2")))) ; => "a     | 1\nb     | 2\n"

    ;;; tabular
    (show #f (tabular (each "one\ntwo") " | " (each "1\n22"))) ; => "one | 1\ntwo | 22\n"

    ;;; wrapped
    (show #f (with ((width 12)) (wrapped "the quick brown fox"))) ; => "the quick\nbrown fox"

    ;;; wrapped/list
    (show #f (with ((width 8)) (wrapped/list '("one" "two" "three")))) ; => "one two\nthree"

    ;;; wrapped/char
    (show #f (with ((width 3)) (wrapped/char "abcdefgh"))) ; => "abc\ndef\ngh"

    ;;; justified
    (show #f (with ((width 12)) (justified "the quick brown fox"))) ; => "the    quick\nbrown fox\n"

    ;;; line-numbers
    (show #f (columnar 3 'right 'infinite (line-numbers) " " (each "one\ntwo"))) ; => "  1 one\n  2 two\n"

    ;;; from-file
    (call-with-temporary-directory (lambda (folder)
      (let ((file (string-append folder "/lines"))) (write-file file "one\ntwo\n")
        (show #f (columnar 3 'right 'infinite (line-numbers) " " (from-file file)))))) ; => "  1 one\n  2 two\n"

    """##)
    case 61:
        (#"examples/srfi-166-pretty.scm"#, ##"""
    ; Examples of (srfi 166 pretty) for the manual.

    (import (srfi 166 base) (srfi 166 pretty))

    ;;; pretty
    (show #f (pretty '(a (b) "c"))) ; => "(a (b) \"c\")\n"

    ;;; pretty-shared
    (show #f (pretty-shared '(a b))) ; => "(a b)\n"

    ;;; pretty-simply
    (show #f (pretty-simply '(a b))) ; => "(a b)\n"

    ;;; pretty-with-color
    (show #f (pretty-with-color '(a b))) ; => "(a b)\n"

    """##)
    case 62:
        (#"examples/srfi-166-unicode.scm"#, ##"""
    ; Examples of (srfi 166 unicode) for the manual.

    (import (srfi 166 base) (srfi 166 unicode))

    ;;; upcased
    (show #f (upcased "straße")) ; => "STRASSE"

    ;;; downcased
    (show #f (downcased "ABC" 1)) ; => "abc1"

    ;;; terminal-aware
    (show #f (terminal-aware (padded 6 "日本"))) ; => "  日本"

    ;;; string-terminal-width
    (string-terminal-width "日本") ; => 4

    ;;; string-terminal-width/wide
    (string-terminal-width/wide "ab") ; => 2

    ;;; substring-terminal-width
    (substring-terminal-width "日本語" 2 4) ; => "本"

    ;;; substring-terminal-width/wide
    (substring-terminal-width/wide "日本語" 2 6) ; => "本語"

    ;;; substring-terminal-preserve
    (string-length (substring-terminal-preserve "\x1b;[31mred\x1b;[0m")) ; => 9

    """##)
    case 63:
        (#"examples/srfi-175.scm"#, ##"""
    ; Examples of (srfi 175) for the manual.

    (import (srfi 175))

    ;;; ascii-char?
    (ascii-char? #\a) ; => #t
    (ascii-char? #\é) ; => #f

    ;;; ascii-string?
    (ascii-string? "abc") ; => #t

    ;;; ascii-bytevector?
    (ascii-bytevector? #u8(97 200)) ; => #f

    ;;; ascii-codepoint?
    (ascii-codepoint? 127) ; => #t

    ;;; ascii-alphabetic?
    (ascii-alphabetic? #\a) ; => #t

    ;;; ascii-alphanumeric?
    (ascii-alphanumeric? #\_) ; => #f

    ;;; ascii-numeric?
    (ascii-numeric? #\7) ; => #t

    ;;; ascii-upper-case?
    (ascii-upper-case? #\A) ; => #t

    ;;; ascii-lower-case?
    (ascii-lower-case? #\A) ; => #f

    ;;; ascii-whitespace?
    (ascii-whitespace? #\newline) ; => #t

    ;;; ascii-space-or-tab?
    (ascii-space-or-tab? #\newline) ; => #f

    ;;; ascii-control?
    (ascii-control? #\tab) ; => #t

    ;;; ascii-non-control?
    (ascii-non-control? #\space) ; => #t

    ;;; ascii-other-graphic?
    (ascii-other-graphic? #\+) ; => #t

    ;;; ascii-upcase
    (ascii-upcase #\a) ; => #\A

    ;;; ascii-downcase
    (ascii-downcase #\A) ; => #\a

    ;;; ascii-ci=?
    (ascii-ci=? #\a #\A) ; => #t

    ;;; ascii-ci<?
    (ascii-ci<? #\a #\B) ; => #t

    ;;; ascii-ci<=?
    (ascii-ci<=? #\b #\B) ; => #t

    ;;; ascii-ci>?
    (ascii-ci>? #\a #\B) ; => #f

    ;;; ascii-ci>=?
    (ascii-ci>=? #\b #\A) ; => #t

    ;;; ascii-string-ci=?
    (ascii-string-ci=? "abc" "ABC") ; => #t

    ;;; ascii-string-ci<?
    (ascii-string-ci<? "abc" "ABD") ; => #t

    ;;; ascii-string-ci<=?
    (ascii-string-ci<=? "abc" "ABC") ; => #t

    ;;; ascii-string-ci>?
    (ascii-string-ci>? "abc" "ABC") ; => #f

    ;;; ascii-string-ci>=?
    (ascii-string-ci>=? "b" "A") ; => #t

    ;;; ascii-control->graphic
    (ascii-control->graphic #\tab) ; => #\I

    ;;; ascii-graphic->control
    (ascii-graphic->control #\I) ; => #\tab

    ;;; ascii-mirror-bracket
    (ascii-mirror-bracket #\[) ; => #\]

    ;;; ascii-digit-value
    (ascii-digit-value #\7 10) ; => 7
    (ascii-digit-value #\7 4) ; => #f

    ;;; ascii-upper-case-value
    (ascii-upper-case-value #\C 10 6) ; => 12

    ;;; ascii-lower-case-value
    (ascii-lower-case-value #\f 10 6) ; => 15

    ;;; ascii-nth-digit
    (ascii-nth-digit 3) ; => #\3

    ;;; ascii-nth-upper-case
    (ascii-nth-upper-case 27) ; => #\B

    ;;; ascii-nth-lower-case
    (ascii-nth-lower-case 2) ; => #\c

    """##)
    case 64:
        (#"examples/srfi-197.scm"#, ##"""
    ; Examples of (srfi 197) for the manual.

    (import (srfi 197))

    ;;; chain
    (chain '(1 2 3 4) (filter even? _) (map square _) (apply + _)) ; => 20

    ;;; chain-and
    (chain-and '((a . 1)) (assq 'b _) (cdr _)) ; => #f

    ;;; chain-when
    (chain-when 3 ((odd? 3) (* _ 10)) (#f (+ _ 1))) ; => 30

    ;;; chain-lambda
    ((chain-lambda (string-upcase _) (string-append _ "!")) "hello") ; => "HELLO!"

    ;;; nest
    (nest (let ((x 2)) _) (let ((y 3)) _) (* x y)) ; => 6

    ;;; nest-reverse
    (nest-reverse (* x y) (let ((y 3)) _) (let ((x 2)) _)) ; => 6

    """##)
    case 65:
        (#"examples/srfi-2.scm"#, ##"""
    ; Examples of (srfi 2) for the manual.

    (import (srfi 2))

    ;;; and-let*
    (and-let* ((entry (assq 'b '((a . 1) (b . 2)))) (value (cdr entry)) ((even? value))) (* 10 value)) ; => 20
    (and-let* ((entry (assq 'c '((a . 1))))) (cdr entry)) ; => #f

    """##)
    case 66:
        (#"examples/srfi-210.scm"#, ##"""
    ; Examples of (srfi 210) for the manual.

    (import (srfi 210))

    ;;; apply/mv
    (apply/mv list 1 2 (values 3 4)) ; => (1 2 3 4)

    ;;; call/mv
    (call/mv list (values 1 2) (values 3)) ; => (1 2 3)

    ;;; list/mv
    (list/mv 'a (values 'b 'c)) ; => (a b c)

    ;;; vector/mv
    (vector/mv 'a (values 'b 'c)) ; => #(a b c)

    ;;; value/mv
    (value/mv 2 'a (values 'b 'c)) ; => c

    ;;; value
    (value 1 'a 'b 'c) ; => b

    ;;; coarity
    (coarity (values 'a 'b 'c)) ; => 3

    ;;; with-values
    (with-values (values 1 2) +) ; => 3

    ;;; case-receive
    (case-receive (values 1 2) ((x) (list 'one x)) ((x y) (list 'two x y))) ; => (two 1 2)

    ;;; bind
    (bind 3 square (lambda (x) (+ x 1))) ; => 10

    ;;; bind/list
    (bind/list '(1 2) + square) ; => 9

    ;;; bind/mv
    (bind/mv (values 1 2) + square) ; => 9

    ;;; compose-left
    ((compose-left + square) 1 2) ; => 9

    ;;; compose-right
    ((compose-right square +) 1 2) ; => 9

    ;;; identity
    (identity 1 2) ; => 1 2

    ;;; list-values
    (list-values '(1 2)) ; => 1 2

    ;;; vector-values
    (vector-values #(1 2)) ; => 1 2

    ;;; map-values
    ((map-values square) 2 3) ; => 4 9

    """##)
    case 67:
        (#"examples/srfi-219.scm"#, ##"""
    ; Examples of (srfi 219) for the manual.

    (import (srfi 219))

    ;;; define
    (define ((adder n) x) (+ n x))
    ((adder 3) 4) ; => 7

    """##)
    case 68:
        (#"examples/srfi-227-definition.scm"#, ##"""
    ; Examples of (srfi 227 definition) for the manual.

    (import (srfi 227 definition))

    ;;; define-optionals
    (define-optionals (rounded x (digits 0)) (/ (round (* x (expt 10 digits))) (expt 10 digits)))
    (list (rounded 22/7) (rounded 22/7 2)) ; => (3 157/50)

    ;;; define-optionals*
    (define-optionals* (rectangle width (height width)) (* width height))
    (list (rectangle 3) (rectangle 3 4)) ; => (9 12)

    """##)
    case 69:
        (#"examples/srfi-227.scm"#, ##"""
    ; Examples of (srfi 227) for the manual.

    (import (srfi 227))

    ;;; opt-lambda
    (define greeting (opt-lambda (name (word "Hello")) (string-append word ", " name)))
    (greeting "Ada") ; => "Hello, Ada"
    (greeting "Ada" "Good morning") ; => "Good morning, Ada"

    ;;; opt*-lambda
    ((opt*-lambda (a (b (* 2 a)) (c (+ a b))) (list a b c)) 1) ; => (1 2 3)

    ;;; let-optionals
    (let-optionals '(1) ((a 10) (b 20)) (list a b)) ; => (1 20)

    ;;; let-optionals*
    (let-optionals* '(1) (a (b (+ a 1)) (c (+ b 1))) (list a b c)) ; => (1 2 3)

    """##)
    case 70:
        (#"examples/srfi-232.scm"#, ##"""
    ; Examples of (srfi 232) for the manual.

    (import (srfi 232))

    ;;; curried
    (map ((curried (a b) (+ a b)) 10) '(1 2 3)) ; => (11 12 13)

    ;;; define-curried
    (define-curried (sum-of a b c) (+ a b c))
    (list (sum-of 1 2 3) ((sum-of 1) 2 3) (((sum-of 1) 2) 3)) ; => (6 6 6)

    """##)
    case 71:
        (#"examples/srfi-233.scm"#, ##"""
    ; Examples of (srfi 233) for the manual.

    (import (srfi 158) (srfi 233))

    ;;; make-ini-file-generator
    (generator->list (make-ini-file-generator (open-input-string "[server]\nport = 80\nhost = here\n"))) ; => ((server port "80") (server host "here"))

    ;;; make-ini-file-accumulator
    (call-with-output-string (lambda (port) (let ((put (make-ini-file-accumulator port))) (put '(server port "80")) (put '(server host "here"))))) ; => "[server]\nport=80\nhost=here\n"

    """##)
    case 72:
        (#"examples/srfi-235.scm"#, ##"""
    ; Examples of (srfi 235) for the manual.

    (import (srfi 235))

    ;;; all-of
    ((all-of even?) '(2 4)) ; => #t

    ;;; any-of
    ((any-of even?) '(1 2)) ; => #t

    ;;; always
    (always 1 2) ; => #t

    ;;; never
    (never 1 2) ; => #f

    ;;; boolean
    (boolean 5) ; => #t

    ;;; apply-chain
    ((apply-chain car cdr) '(a b c)) ; => b

    ;;; arguments-drop
    ((arguments-drop list 1) 'a 'b 'c) ; => (b c)

    ;;; arguments-drop-right
    ((arguments-drop-right list 1) 'a 'b 'c) ; => (a b)

    ;;; arguments-take
    ((arguments-take list 2) 'a 'b 'c) ; => (a b)

    ;;; arguments-take-right
    ((arguments-take-right list 2) 'a 'b 'c) ; => (b c)

    ;;; complement
    (map (complement even?) '(1 2)) ; => (#t #f)

    ;;; conjoin
    ((conjoin number? exact?) 1 2) ; => #t

    ;;; disjoin
    ((disjoin string? symbol?) 'a "b") ; => #t

    ;;; constantly
    ((constantly 'same) 1 2) ; => same

    ;;; each-of
    ((each-of write (lambda (x) (display " "))) 'a) ; output: "a "

    ;;; flip
    ((flip list) 1 2 3) ; => (3 2 1)

    ;;; swap
    ((swap list) 1 2 3) ; => (2 1 3)

    ;;; left-section
    ((left-section - 10) 3) ; => 7

    ;;; right-section
    ((right-section - 10) 3) ; => -7

    ;;; on
    ((on + string-length) "ab" "c") ; => 3

    ;;; on-left
    ((on-left square) 3 'ignored) ; => 9

    ;;; on-right
    ((on-right square) 'ignored 3) ; => 9

    ;;; group-by
    ((group-by even?) '(1 2 3 4)) ; => ((1 3) (2 4))

    ;;; begin-procedure
    (begin-procedure (lambda () 1) (lambda () 2)) ; => 2

    ;;; if-procedure
    (if-procedure (> 1 2) (lambda () 'yes) (lambda () 'no)) ; => no

    ;;; when-procedure
    (when-procedure #t (lambda () (display "shown"))) ; output: "shown"

    ;;; unless-procedure
    (unless-procedure #f (lambda () (display "shown"))) ; output: "shown"

    ;;; value-procedure
    (value-procedure (assv 2 '((2 . b))) cdr (lambda () 'none)) ; => b

    ;;; case-procedure
    (case-procedure 2 (list (cons 1 (lambda () 'one)) (cons 2 (lambda () 'two)))) ; => two

    ;;; and-procedure
    (and-procedure (lambda () 1) (lambda () 2)) ; => 2

    ;;; or-procedure
    (or-procedure (lambda () #f) (lambda () 2)) ; => 2

    ;;; eager-and-procedure
    (eager-and-procedure (lambda () #f) (lambda () 2)) ; => #f

    ;;; eager-or-procedure
    (eager-or-procedure (lambda () 1) (lambda () 2)) ; => 1

    ;;; funcall-procedure
    (funcall-procedure (lambda () 'called)) ; => called

    ;;; loop-procedure
    (call/cc (lambda (k) (let ((next (open-input-string "ab"))) (loop-procedure (lambda () (if (eof-object? (read-char next)) (k 'done))))))) ; => done

    ;;; until-procedure
    (let ((port (open-input-string "ab7c"))) (until-procedure (lambda () (eqv? (read-char port) #\7))) (read-char port)) ; => #\c

    ;;; while-procedure
    (let ((port (open-input-string "  a"))) (while-procedure (lambda () (and (eqv? (peek-char port) #\space) (read-char port)))) (read-char port)) ; => #\a

    """##)
    case 73:
        (#"examples/srfi-26.scm"#, ##"""
    ; Examples of (srfi 26) for the manual.

    (import (srfi 26))

    ;;; cut
    (map (cut * 2 <>) '(1 2 3)) ; => (2 4 6)
    ((cut list 1 <> 3 <...>) 2 4 5) ; => (1 2 3 4 5)

    ;;; cute
    (map (cute + (begin (display "once ") 1) <>) '(1 2 3)) ; output: "once "

    """##)
    case 74:
        (#"examples/srfi-27.scm"#, ##"""
    ; Examples of (srfi 27) for the manual.

    (import (srfi 27))

    ;;; random-integer
    (< -1 (random-integer 6) 6) ; => #t

    ;;; random-real
    (< 0 (random-real) 1) ; => #t

    ;;; make-random-source
    (random-source? (make-random-source)) ; => #t

    ;;; random-source-make-integers
    (let ((a (random-source-make-integers (make-random-source))) (b (random-source-make-integers (make-random-source)))) (= (a 1000) (b 1000))) ; => #t

    ;;; random-source-make-reals
    (< 0 ((random-source-make-reals (make-random-source))) 1) ; => #t

    ;;; random-source-pseudo-randomize!
    (define (first-number i j)
      (let ((source (make-random-source))) (random-source-pseudo-randomize! source i j) ((random-source-make-integers source) 1000000)))
    (= (first-number 1 2) (first-number 1 2)) ; => #t

    ;;; random-source-randomize!
    (let ((source (make-random-source))) (random-source-randomize! source) (random-source? source)) ; => #t

    ;;; random-source-state-ref random-source-state-set!
    (let* ((source (make-random-source)) (state (random-source-state-ref source)) (next (random-source-make-integers source)) (n (next 1000)))
      (random-source-state-set! source state)
      (= n (next 1000))) ; => #t

    ;;; random-source?
    (random-source? default-random-source) ; => #t

    """##)
    case 75:
        (#"examples/srfi-28.scm"#, ##"""
    ; Examples of (srfi 28) for the manual.

    (import (srfi 28))

    ;;; format
    (format "~a and ~s~%" "one" "two") ; => "one and \"two\"\n"

    """##)
    case 76:
        (#"examples/srfi-31.scm"#, ##"""
    ; Examples of (srfi 31) for the manual.

    (import (srfi 31))

    ;;; rec
    ((rec (factorial n) (if (= n 0) 1 (* n (factorial (- n 1))))) 5) ; => 120

    """##)
    case 77:
        (#"examples/srfi-41.scm"#, ##"""
    ; Examples of (srfi 41) for the manual.

    (import (srfi 41))

    ;;; stream
    (stream->list (stream 1 (+ 1 1) 3)) ; => (1 2 3)

    ;;; stream->list
    (stream->list 3 (stream-from 1)) ; => (1 2 3)

    ;;; list->stream
    (stream->list (list->stream '(a b))) ; => (a b)

    ;;; port->stream
    (stream->list (port->stream (open-input-string "ab"))) ; => (#\a #\b)

    ;;; define-stream
    (define-stream (squares-from n) (stream-cons (* n n) (squares-from (+ n 1))))
    (stream->list 4 (squares-from 1)) ; => (1 4 9 16)

    ;;; stream-lambda
    (stream->list ((stream-lambda (a b) (stream a b)) 1 2)) ; => (1 2)

    ;;; stream-let
    (stream->list 3 (stream-let loop ((n 1)) (stream-cons n (loop (* 2 n))))) ; => (1 2 4)

    ;;; stream-cons
    (stream-car (stream-cons 1 (error "never asked for"))) ; => 1

    ;;; stream-car
    (stream-car (stream 1 2)) ; => 1

    ;;; stream-cdr
    (stream-car (stream-cdr (stream 1 2))) ; => 2

    ;;; stream-null?
    (stream-null? stream-null) ; => #t

    ;;; stream-pair?
    (stream-pair? (stream 1)) ; => #t

    ;;; stream-append
    (stream->list (stream-append (stream 1) (stream 2 3))) ; => (1 2 3)

    ;;; stream-concat
    (stream->list (stream-concat (stream (stream 1) (stream 2 3)))) ; => (1 2 3)

    ;;; stream-constant
    (stream->list 5 (stream-constant 'a 'b)) ; => (a b a b a)

    ;;; stream-take
    (stream->list (stream-take 2 (stream-from 1))) ; => (1 2)

    ;;; stream-take-while
    (stream->list (stream-take-while (lambda (n) (< n 4)) (stream-from 1))) ; => (1 2 3)

    ;;; stream-drop
    (stream-car (stream-drop 10 (stream-from 0))) ; => 10

    ;;; stream-drop-while
    (stream-car (stream-drop-while (lambda (n) (< n 4)) (stream-from 1))) ; => 4

    ;;; stream-filter
    (stream->list 3 (stream-filter odd? (stream-from 1))) ; => (1 3 5)

    ;;; stream-map
    (stream->list 3 (stream-map + (stream-from 1) (stream-from 10))) ; => (11 13 15)

    ;;; stream-fold
    (stream-fold + 0 (stream 1 2 3)) ; => 6

    ;;; stream-for-each
    (stream-for-each write (stream 1 2)) ; output: "12"

    ;;; stream-from
    (stream->list 3 (stream-from 1 5)) ; => (1 6 11)

    ;;; stream-iterate
    (stream->list 4 (stream-iterate (lambda (n) (* 2 n)) 1)) ; => (1 2 4 8)

    ;;; stream-length
    (stream-length (stream 1 2 3)) ; => 3

    ;;; stream-match
    (stream-match (stream 1 2 3) (() 'empty) ((x . rest) x)) ; => 1

    ;;; stream-of
    (stream->list (stream-of (* x x) (x in (stream-range 1 6)) (odd? x))) ; => (1 9 25)

    ;;; stream-range
    (stream->list (stream-range 1 10 3)) ; => (1 4 7)

    ;;; stream-ref
    (stream-ref (stream 'a 'b 'c) 1) ; => b

    ;;; stream-reverse
    (stream->list (stream-reverse (stream 1 2 3))) ; => (3 2 1)

    ;;; stream-scan
    (stream->list (stream-scan + 0 (stream 1 2 3))) ; => (0 1 3 6)

    ;;; stream-unfold
    (stream->list (stream-unfold square (lambda (n) (< n 4)) (lambda (n) (+ n 1)) 1)) ; => (1 4 9)

    ;;; stream-unfolds
    (call-with-values (lambda () (stream-unfolds (lambda (n) (if (< n 3) (values (+ n 1) (list n) (list (* n n))) (values n '() '()))) 0))
      (lambda (numbers squares) (list (stream->list numbers) (stream->list squares)))) ; => ((0 1 2) (0 1 4))

    ;;; stream-zip
    (stream->list (stream-zip (stream 1 2) (stream 'a 'b))) ; => ((1 a) (2 b))

    ;;; stream?
    (stream? (stream 1)) ; => #t

    """##)
    case 78:
        (#"examples/srfi-42.scm"#, ##"""
    ; Examples of (srfi 42) for the manual.

    (import (srfi 42))

    ;;; list-ec
    (list-ec (: i 5) (* i i)) ; => (0 1 4 9 16)
    (list-ec (: i 3) (: j i) (list i j)) ; => ((1 0) (2 0) (2 1))

    ;;; :
    (list-ec (: c "ab") c) ; => (#\a #\b)

    ;;; :char-range
    (string-ec (:char-range c #\a #\e) c) ; => "abcde"

    ;;; :do
    (list-ec (:do ((i 0)) (< i 3) ((+ i 1))) i) ; => (0 1 2)

    ;;; :integers
    (first-ec #f (:integers i) (if (> (* i i) 50)) i) ; => 8

    ;;; :let
    (list-ec (: i 3) (:let j (* 10 i)) j) ; => (0 10 20)

    ;;; :list
    (list-ec (:list x '(1 2) '(3)) x) ; => (1 2 3)

    ;;; :parallel
    (list-ec (:parallel (:list x '(a b)) (:integers i)) (list i x)) ; => ((0 a) (1 b))

    ;;; :port
    (list-ec (:port datum (open-input-string "a (b) 3")) datum) ; => (a (b) 3)

    ;;; :range
    (list-ec (:range i 0 10 3) i) ; => (0 3 6 9)

    ;;; :real-range
    (list-ec (:real-range x 0 1 .25) x) ; => (0.0 0.25 0.5 0.75)

    ;;; :string
    (list-ec (:string c "ab") c) ; => (#\a #\b)

    ;;; :vector
    (list-ec (:vector x (index i) #(a b)) (cons i x)) ; => ((0 . a) (1 . b))

    ;;; :until
    (list-ec (:until (: i 10) (= i 3)) i) ; => (0 1 2 3)

    ;;; :while
    (list-ec (:while (: i 10) (< i 3)) i) ; => (0 1 2)

    ;;; any?-ec
    (any?-ec (: i 5) (> i 3)) ; => #t

    ;;; every?-ec
    (every?-ec (: i 5) (> i 3)) ; => #f

    ;;; append-ec
    (append-ec (: i 1 4) (make-list i i)) ; => (1 2 2 3 3 3)

    ;;; do-ec
    (do-ec (: i 3) (write i)) ; output: "012"

    ;;; first-ec
    (first-ec 'none (: i 10) (if (> i 4)) i) ; => 5

    ;;; last-ec
    (last-ec 'none (: i 10) (if (even? i)) i) ; => 8

    ;;; fold-ec
    (fold-ec '() (: i 3) i cons) ; => (2 1 0)

    ;;; fold3-ec
    (fold3-ec 'none (: i 1 4) i list cons) ; => (3 2 1)

    ;;; max-ec
    (max-ec (: x '(3 9 5)) x) ; => 9

    ;;; min-ec
    (min-ec (: x '(3 9 5)) x) ; => 3

    ;;; sum-ec
    (sum-ec (: i 1 5) i) ; => 10

    ;;; product-ec
    (product-ec (: i 1 6) i) ; => 120

    ;;; string-ec
    (string-ec (: c "abc") (if (not (char=? c #\b))) c) ; => "ac"

    ;;; string-append-ec
    (string-append-ec (: i 3) (number->string i)) ; => "012"

    ;;; vector-ec
    (vector-ec (: i 4) (* i i)) ; => #(0 1 4 9)

    ;;; vector-of-length-ec
    (vector-of-length-ec 4 (: i 4) (* i i)) ; => #(0 1 4 9)

    """##)
    case 79:
        (#"examples/srfi-43.scm"#, ##"""
    ; Examples of (srfi 43) for the manual.

    (import (srfi 43))

    ;;; vector-copy
    (vector-copy #(a b) 1 4 'x) ; => #(b x x)

    ;;; vector-count
    (vector-count (lambda (i x) (= i x)) #(0 5 2)) ; => 2

    ;;; vector-fold
    (vector-fold (lambda (i sum x) (+ sum (* i x))) 0 #(10 20 30)) ; => 80

    ;;; vector-fold-right
    (vector-fold-right (lambda (i tail x) (cons (list i x) tail)) '() #(a b)) ; => ((0 a) (1 b))

    ;;; vector-for-each
    (vector-for-each (lambda (i x) (write (list i x))) #(a b)) ; output: "(0 a)(1 b)"

    ;;; vector-map
    (vector-map (lambda (i x) (* i x)) #(10 20 30)) ; => #(0 20 60)

    """##)
    case 80:
        (#"examples/srfi-48.scm"#, ##"""
    ; Examples of (srfi 48) for the manual.

    (import (srfi 48))

    ;;; format
    (format "~a is ~s" "name" "Ada") ; => "name is \"Ada\""
    (format #f "~x ~b ~8,2f" 255 5 3.14159) ; => "ff 101     3.14"
    (format #t "shown~%") ; output: "shown\n"

    """##)
    case 81:
        (#"examples/srfi-61.scm"#, ##"""
    ; Examples of (srfi 61) for the manual.

    (import (srfi 61))

    ;;; cond
    (cond ((read-char (open-input-string "a")) char? => char-upcase) (else 'nothing)) ; => #\A
    (cond ((floor/ 17 5) (lambda (q r) (> r 0)) => list) (else 'divides)) ; => (3 2)

    """##)
    case 82:
        (#"examples/srfi-64.scm"#, ##"""
    ; Examples of (srfi 64) for the manual.

    (import (srfi 64))

    ;;; test-begin test-end
    (begin (test-begin "sums") (test-equal 5 (+ 2 3)) (test-end "sums")) ; output: "1 test: 1 passed\n"

    ;;; test-assert
    (define (result-of thunk) (let ((runner (test-runner-null))) (test-with-runner runner (thunk)) (test-result-kind runner)))
    (result-of (lambda () (test-assert "in order" (< 1 2 3)))) ; => pass
    (result-of (lambda () (test-assert "in order" (< 2 1 3)))) ; => fail

    ;;; test-equal
    (result-of (lambda () (test-equal "a list" '(1 2) (list 1 2)))) ; => pass

    ;;; test-eqv
    (result-of (lambda () (test-eqv 4 (+ 2 2.0)))) ; => fail

    ;;; test-eq
    (result-of (lambda () (test-eq 'a (string->symbol "a")))) ; => pass

    ;;; test-approximate
    (result-of (lambda () (test-approximate 3.14 3.14159 0.01))) ; => pass

    ;;; test-error
    (result-of (lambda () (test-error (car '())))) ; => pass

    ;;; test-expect-fail
    (result-of (lambda () (test-expect-fail 1) (test-assert #f))) ; => xfail

    ;;; test-skip
    (result-of (lambda () (test-skip "slow") (test-assert "slow" #f))) ; => skip

    ;;; test-match-name
    (result-of (lambda () (test-skip (test-match-name "slow")) (test-assert "quick" #t))) ; => pass

    ;;; test-match-nth
    (result-of (lambda () (test-skip (test-match-nth 2)) (test-assert #t) (test-assert #f))) ; => skip

    ;;; test-match-all
    (result-of (lambda () (test-skip (test-match-all "slow" (test-match-nth 1))) (test-assert "slow" #f))) ; => skip

    ;;; test-match-any
    (result-of (lambda () (test-skip (test-match-any "slow" "broken")) (test-assert "broken" #f))) ; => skip

    ;;; test-passed?
    (let ((runner (test-runner-null))) (test-with-runner runner (test-assert #f)) (test-passed? runner)) ; => #f

    ;;; test-result-kind
    (let ((runner (test-runner-null))) (test-with-runner runner (test-assert #t)) (test-result-kind runner)) ; => pass

    ;;; test-result-ref
    (let ((runner (test-runner-null))) (test-with-runner runner (test-equal 5 (+ 2 2))) (test-result-ref runner 'actual-value)) ; => 4

    ;;; test-result-alist
    (let ((runner (test-runner-null))) (test-with-runner runner (test-equal 5 (+ 2 2))) (assq 'expected-value (test-result-alist runner))) ; => (expected-value . 5)

    ;;; test-result-set!
    (let ((runner (test-runner-null))) (test-result-set! runner 'seconds 3) (test-result-ref runner 'seconds)) ; => 3

    ;;; test-result-remove
    (let ((runner (test-runner-null))) (test-result-set! runner 'seconds 3) (test-result-remove runner 'seconds) (test-result-ref runner 'seconds 'none)) ; => none

    ;;; test-result-clear
    (let ((runner (test-runner-null))) (test-result-set! runner 'seconds 3) (test-result-clear runner) (test-result-alist runner)) ; => ()

    ;;; test-group
    (let ((runner (test-runner-null))) (test-with-runner runner (test-group "sums" (test-equal 4 (+ 2 2)))) (test-runner-pass-count runner)) ; => 1

    ;;; test-group-with-cleanup
    (let ((runner (test-runner-null))) (test-with-runner runner (test-group-with-cleanup "files" (test-assert #t) (display "cleaned up")))) ; output: "cleaned up"

    ;;; test-with-runner
    (let ((runner (test-runner-null))) (test-with-runner runner (test-assert #t) (test-assert #f)) (test-runner-fail-count runner)) ; => 1

    ;;; test-apply
    (let ((runner (test-runner-null))) (test-apply runner "a" (lambda () (test-assert "a" #t) (test-assert "b" #f))) (list (test-runner-pass-count runner) (test-runner-skip-count runner))) ; => (1 1)

    ;;; test-runner-null
    (test-result-kind (test-runner-null)) ; => #f

    ;;; test-runner-simple
    (test-runner? (test-runner-simple)) ; => #t

    ;;; test-runner-create test-runner?
    (test-runner? (test-runner-create)) ; => #t

    ;;; test-runner-current
    (test-runner-current) ; => #f

    ;;; test-runner-get
    (let ((runner (test-runner-null))) (test-with-runner runner (eq? (test-runner-get) runner))) ; => #t

    ;;; test-runner-factory
    (procedure? (test-runner-factory)) ; => #t

    ;;; test-runner-pass-count
    (let ((runner (test-runner-null))) (test-with-runner runner (test-assert #t) (test-assert #t)) (test-runner-pass-count runner)) ; => 2

    ;;; test-runner-fail-count
    (let ((runner (test-runner-null))) (test-with-runner runner (test-assert #t) (test-assert #f)) (test-runner-fail-count runner)) ; => 1

    ;;; test-runner-skip-count
    (let ((runner (test-runner-null))) (test-with-runner runner (test-skip 2) (test-assert #t) (test-assert #f)) (test-runner-skip-count runner)) ; => 2

    ;;; test-runner-xfail-count
    (let ((runner (test-runner-null))) (test-with-runner runner (test-expect-fail 1) (test-assert #f)) (test-runner-xfail-count runner)) ; => 1

    ;;; test-runner-xpass-count
    (let ((runner (test-runner-null))) (test-with-runner runner (test-expect-fail 1) (test-assert #t)) (test-runner-xpass-count runner)) ; => 1

    ;;; test-runner-test-name
    (let ((runner (test-runner-null))) (test-with-runner runner (test-assert "latest" #t)) (test-runner-test-name runner)) ; => "latest"

    ;;; test-runner-group-path
    (let ((runner (test-runner-null))) (test-with-runner runner (test-group "outer" (test-group "inner" (write (test-runner-group-path runner)))))) ; output: "(\"outer\" \"inner\")"

    ;;; test-runner-group-stack
    (let ((runner (test-runner-null))) (test-with-runner runner (test-group "outer" (test-group "inner" (write (test-runner-group-stack runner)))))) ; output: "(\"inner\" \"outer\")"

    ;;; test-runner-aux-value test-runner-aux-value!
    (let ((runner (test-runner-null))) (test-runner-aux-value! runner 'mine) (test-runner-aux-value runner)) ; => mine

    ;;; test-runner-reset
    (let ((runner (test-runner-null))) (test-with-runner runner (test-assert #t)) (test-runner-reset runner) (test-runner-pass-count runner)) ; => 0

    ;;; test-runner-on-test-begin! test-runner-on-test-begin
    (let ((runner (test-runner-null)))
      (test-runner-on-test-begin! runner (lambda (runner) (display "begins ")))
      (test-with-runner runner (test-assert #t) (test-assert #t))) ; output: "begins begins "

    ;;; test-runner-on-test-end! test-runner-on-test-end
    (let ((runner (test-runner-null)))
      (test-runner-on-test-end! runner (lambda (runner) (write (test-result-kind runner)) (display " ")))
      (test-with-runner runner (test-assert #t) (test-assert #f))) ; output: "pass fail "

    ;;; test-runner-on-group-begin! test-runner-on-group-begin
    (let ((runner (test-runner-null)))
      (test-runner-on-group-begin! runner (lambda (runner name count) (write (list name count))))
      (test-with-runner runner (test-begin "sums" 1) (test-assert #t) (test-end))) ; output: "(\"sums\" 1)"

    ;;; test-runner-on-group-end! test-runner-on-group-end
    (let ((runner (test-runner-null)))
      (test-runner-on-group-end! runner (lambda (runner) (write (test-runner-group-path runner))))
      (test-with-runner runner (test-group "sums" (test-assert #t)))) ; output: "(\"sums\")"

    ;;; test-runner-on-final! test-runner-on-final
    (let ((runner (test-runner-null)))
      (test-runner-on-final! runner (lambda (runner) (write (test-runner-pass-count runner))))
      (test-with-runner runner (test-group "sums" (test-assert #t)))) ; output: "1"

    ;;; test-runner-on-bad-count! test-runner-on-bad-count
    (let ((runner (test-runner-null)))
      (test-runner-on-bad-count! runner (lambda (runner actual expected) (write (list actual expected))))
      (test-with-runner runner (test-begin "sums" 2) (test-assert #t) (test-end))) ; output: "(1 2)"

    ;;; test-runner-on-bad-end-name! test-runner-on-bad-end-name
    (let ((runner (test-runner-null)))
      (test-runner-on-bad-end-name! runner (lambda (runner begin end) (write (list begin end))))
      (test-with-runner runner (test-begin "sums") (test-end "products"))) ; output: "(\"sums\" \"products\")"

    ;;; test-read-eval-string
    (test-read-eval-string "(+ 1 2)") ; => 3

    ;;; test-on-final-simple
    (let ((runner (test-runner-null)))
      (test-runner-on-final! runner test-on-final-simple)
      (test-with-runner runner (test-group "sums" (test-equal 4 (+ 2 2))))) ; output: "1 test: 1 passed\n"

    ;;; test-on-bad-count-simple
    (let ((runner (test-runner-null)))
      (test-runner-on-bad-count! runner test-on-bad-count-simple)
      (test-with-runner runner (test-begin "sums" 2) (test-equal 4 (+ 2 2)) (test-end))) ; output: "FAIL: sums: 2 tests were announced, and 1 ran\n"

    ;;; test-on-bad-end-name-simple
    (let ((runner (test-runner-null)))
      (test-runner-on-bad-end-name! runner test-on-bad-end-name-simple)
      (test-with-runner runner (test-begin "sums") (test-end "products"))) ; output: "FAIL: the group sums was ended as products\n"

    ;;; test-on-group-begin-simple test-on-group-end-simple test-on-test-begin-simple
    (let ((runner (test-runner-null)))
      (test-runner-on-group-begin! runner test-on-group-begin-simple)
      (test-runner-on-group-end! runner test-on-group-end-simple)
      (test-runner-on-test-begin! runner test-on-test-begin-simple)
      (test-with-runner runner (test-group "sums" (test-assert #t))) (test-runner-pass-count runner)) ; => 1

    """##)
    case 83:
        (#"examples/srfi-69.scm"#, ##"""
    ; Examples of (srfi 69) for the manual.

    (import (srfi 69))

    ;;; hash
    (< -1 (hash '(1 "a") 100) 100) ; => #t

    ;;; hash-by-identity
    (= (hash-by-identity 'a) (hash-by-identity 'a)) ; => #t

    ;;; hash-table-merge!
    (hash-table-ref/default (hash-table-merge! (alist->hash-table '((a . 1))) (alist->hash-table '((a . 2)))) 'a 0) ; => 2

    """##)
    case 84:
        (#"examples/srfi-95.scm"#, ##"""
    ; Examples of (srfi 95) for the manual.

    (import (srfi 95))

    ;;; merge
    (merge '(1 4) '(2 3) <) ; => (1 2 3 4)

    ;;; merge!
    (merge! '((1 a)) '((0 b)) < car) ; => ((0 b) (1 a))

    ;;; sorted?
    (sorted? '(1 2 2) <) ; => #t
    (sorted? '("a" "bb" "") < string-length) ; => #f

    """##)
    case 85:
        (#"scheme/r5rs.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; What the report of 1998 has, but for what mutates (R7RS 6.12 and appendix A).
    (define-library (scheme r5rs)
      (export
        * + - ... / < <= = => > >= _ abs acos and append apply asin assoc assq assv atan begin boolean? caaaar caaadr
        caaar caadar caaddr caadr caar cadaar cadadr cadar caddar cadddr caddr cadr call-with-current-continuation
        call-with-input-file call-with-output-file call-with-values car case cdaaar cdaadr cdaar cdadar cdaddr cdadr
        cdar cddaar cddadr cddar cdddar cddddr cdddr cddr cdr ceiling char->integer char-alphabetic? char-ci<=?
        char-ci<? char-ci=? char-ci>=? char-ci>? char-downcase char-lower-case? char-numeric? char-ready? char-upcase
        char-upper-case? char-whitespace? char<=? char<? char=? char>=? char>? char? close-input-port
        close-output-port complex? cond cons cos current-input-port current-output-port define define-syntax delay
        denominator display do dynamic-wind else eof-object? eq? equal? eqv? eval even? exact->inexact exact? exp expt
        floor for-each force gcd if inexact->exact inexact? input-port? integer->char integer? interaction-environment
        lambda lcm length let let* let-syntax letrec letrec-syntax list list->string list->vector list-ref list-tail
        list? load log make-string make-vector map max member memq memv min modulo negative? newline not
        null-environment null? number->string number? numerator odd? open-input-file open-output-file or output-port?
        pair? peek-char positive? procedure? quasiquote quote quotient rational? rationalize read read-char real?
        remainder reverse round scheme-report-environment sin sqrt string string->list string->number string->symbol
        string-append string-ci<=? string-ci<? string-ci=? string-ci>=? string-ci>? string-copy string-length
        string-ref string<=? string<? string=? string>=? string>? string? substring symbol->string symbol?
        syntax-rules tan truncate values vector vector->list vector-length vector-ref vector? with-input-from-file
        with-output-to-file write write-char zero?)
      (import (scheme base) (scheme char) (scheme cxr) (scheme eval) (scheme file) (scheme inexact) (scheme lazy)
              (scheme load) (scheme read) (scheme repl) (scheme write) (only (sennit base) exact->inexact inexact->exact))
      (cond-expand
        ((library (scheme complex))
         (import (scheme complex))
         (export angle imag-part magnitude make-polar make-rectangular real-part))
        (else))
      (begin
        (define (check version procedure)
          (if (not (eqv? version 5)) (error (string-append procedure ": the version must be 5, got") version)))

        ;;; (scheme-report-environment version) An environment with the names of (scheme r5rs); version must be 5 (R7RS 6.12).
        (define (scheme-report-environment version)
          (check version "scheme-report-environment")
          (environment '(scheme r5rs)))

        ;;; (null-environment version) An environment with the syntactic keywords of (scheme r5rs) only; version must be 5 (R7RS 6.12).
        (define (null-environment version)
          (check version "null-environment")
          (environment
            '(only (scheme r5rs)
              ... => _ and begin case cond define define-syntax delay do else if lambda let let* let-syntax
              letrec letrec-syntax or quasiquote quote syntax-rules)))))

    """##)
    case 86:
        (#"sennit/cell.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; A place whose value changes: for the few things that are state by their nature, such as counters of
    ; tests that several fibers run, or the state of a source of random numbers. Values never change, so
    ; this is one of the places, with channels and parameters, where two looks can see different things.
    ;
    ; A cell is a channel with room for one value, in which there always is one, except while somebody
    ; works on it: who takes the value has the cell to himself until he puts the next one in, and others
    ; wait. So a step is never seen half done, whatever fiber or thread takes it.
    ;
    ; `cell-step` gives the old value back when its procedure raises something. It does not when that is
    ; left through a continuation, or calls itself for the same cell: then the cell stays empty, and who
    ; asks for it next waits, or is told of the deadlock. `channel-try-send` puts values in, which never
    ; waits, so that a cancellation cannot come between taking a value and putting one back.

    (define-library (sennit cell)
      (export make-cell cell? cell-value cell-replace cell-step cell-update cell-take cell-put)
      (import (scheme base) (sennit channel))
      (begin
        ;;; (cell? object) Whether object is a cell.
        (define-record-type <cell> (cell channel) cell? (channel cell-channel))

        ;;; (make-cell value) A new cell that holds value.
        (define (make-cell value)
          (let ((channel (make-channel 1)))
            (channel-send channel value)
            (cell channel)))

        ;;; (cell-value cell) The value that cell holds now. Waits while somebody works on it.
        (define (cell-value cell)
          (let* ((channel (cell-channel cell))
                 (value (channel-receive channel)))
            (channel-try-send channel value)
            value))

        ;;; (cell-replace cell value) Makes cell hold value, and returns what it held before.
        (define (cell-replace cell value)
          (let* ((channel (cell-channel cell))
                 (old (channel-receive channel)))
            (channel-try-send channel value)
            old))

        ;;; (cell-step cell procedure) Calls procedure with the value of cell while nobody else has it; returns the first of its two values, and makes cell hold the second. If something is raised, cell holds what it did.
        (define (cell-step cell procedure)
          (let* ((channel (cell-channel cell))
                 (value (channel-receive channel)))
            (let-values (((result next)
                          (with-exception-handler
                           (lambda (condition)
                             (channel-try-send channel value)
                             (raise condition))
                           (lambda () (procedure value)))))
              (channel-try-send channel next)
              result)))

        ;;; (cell-update cell procedure) Makes cell hold what procedure returns for its value, and returns that, as cell-step does.
        (define (cell-update cell procedure)
          (cell-step cell (lambda (value) (let ((next (procedure value))) (values next next)))))

        ;;; (cell-take cell) Takes the value out of cell; others wait until cell-put. In between nothing may fail.
        (define (cell-take cell) (channel-receive (cell-channel cell)))

        ;;; (cell-put cell value) Puts value into cell, which cell-take has emptied.
        (define (cell-put cell value)
          (if (not (channel-try-send (cell-channel cell) value))
              (error "cell-put: nobody has taken the value out of" cell)))))

    """##)
    case 87:
        (#"sennit/repl-syntax.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; Those commands of a session that are syntax, since they do not evaluate what they are given, or not at once.

    (define-library (sennit repl-syntax)
      (export time trace untrace core)
      (import (scheme base) (sennit repl))
      (begin
        ;;; (time expression ...) Evaluates the expressions and tells how long that took, what was allocated, and what was spent on collecting it; returns their value.
        (define-syntax time
          (syntax-rules () ((_ expression ...) (call-with-times (lambda () expression ...)))))

        ;;; (trace name ...) Has each call of the procedures of these names shown, with its arguments and what it returns; without names, lists what is traced. Calls within a module or program go past this.
        (define-syntax trace
          (syntax-rules () ((_ name ...) (trace-variables '(name ...)))))

        ;;; (untrace name ...) Ends that; without names, for all.
        (define-syntax untrace
          (syntax-rules () ((_ name ...) (untrace-variables '(name ...)))))

        ;;; (core form) Shows the core forms that a form expands to.
        (define-syntax core
          (syntax-rules () ((_ form) (show-core-form 'form))))))

    """##)
    case 88:
        (#"srfi/0.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 0: cond-expand, which R7RS has taken over.

    (define-library (srfi 0)
      (export cond-expand)
      (import (only (scheme base) cond-expand)))

    """##)
    case 89:
        (#"srfi/1.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 1: lists. All of it is built in: what R7RS does not have is in (sennit list).
    ;
    ; No datum can contain itself, so there is no circular-list, and circular-list? is never true. The
    ; linear-update procedures, whose names end in !, are their pure counterparts.

    (define-library (srfi 1)
      (export
       ;; Constructors
       cons xcons cons* list make-list list-tabulate list-copy iota
       ;; Predicates
       pair? null? not-pair? null-list? circular-list? dotted-list? list=
       ;;; (proper-list? object) Whether object is a list that ends in the empty list; the same as list? (SRFI 1).
       (rename list? proper-list?)
       ;; Selectors
       car cdr caar cadr cdar cddr
       caaar caadr cadar caddr cdaar cdadr cddar cdddr
       caaaar caaadr caadar caaddr cadaar cadadr caddar cadddr
       cdaaar cdaadr cdadar cdaddr cddaar cddadr cdddar cddddr
       ;;; (first list) Its element 0 (SRFI 1).
       (rename car first)
       ;;; (second list) Its element 1 (SRFI 1).
       (rename cadr second)
       ;;; (third list) Its element 2 (SRFI 1).
       (rename caddr third)
       ;;; (fourth list) Its element 3 (SRFI 1).
       (rename cadddr fourth)
       fifth sixth seventh eighth ninth tenth
       list-ref car+cdr take drop take-right drop-right split-at last last-pair
       ;;; (take! list k) The same as take (SRFI 1).
       (rename take take!)
       ;;; (drop-right! list k) The same as drop-right (SRFI 1).
       (rename drop-right drop-right!)
       ;;; (split-at! list k) The same as split-at (SRFI 1).
       (rename split-at split-at!)
       ;; Miscellaneous
       length append concatenate reverse append-reverse zip unzip1 unzip2 unzip3 unzip4 unzip5 count
       ;;; (length+ list) The same as length, as no list is circular (SRFI 1).
       (rename length length+)
       ;;; (append! list ...) The same as append (SRFI 1).
       (rename append append!)
       ;;; (concatenate! lists) The same as concatenate (SRFI 1).
       (rename concatenate concatenate!)
       ;;; (reverse! list) The same as reverse (SRFI 1).
       (rename reverse reverse!)
       ;;; (append-reverse! list tail) The same as append-reverse (SRFI 1).
       (rename append-reverse append-reverse!)
       ;; Folding and mapping
       map for-each fold fold-right reduce reduce-right append-map filter-map
       unfold unfold-right pair-fold pair-fold-right pair-for-each
       ;;; (map! procedure list ...) The same as map (SRFI 1).
       (rename map map!)
       ;;; (map-in-order procedure list ...) The same as map, which goes from the first elements to the last (SRFI 1).
       (rename map map-in-order)
       ;;; (append-map! procedure list ...) The same as append-map (SRFI 1).
       (rename append-map append-map!)
       ;; Filtering and searching
       filter partition remove find find-tail take-while drop-while any every list-index span break
       member memq memv
       ;;; (filter! keep? list) The same as filter (SRFI 1).
       (rename filter filter!)
       ;;; (partition! keep? list) The same as partition (SRFI 1).
       (rename partition partition!)
       ;;; (remove! drop? list) The same as remove (SRFI 1).
       (rename remove remove!)
       ;;; (take-while! keep? list) The same as take-while (SRFI 1).
       (rename take-while take-while!)
       ;;; (span! keep? list) The same as span (SRFI 1).
       (rename span span!)
       ;;; (break! stop? list) The same as break (SRFI 1).
       (rename break break!)
       ;; Deletion and association lists
       delete delete-duplicates assoc assq assv alist-cons alist-copy alist-delete
       ;;; (delete! object list [same?]) The same as delete (SRFI 1).
       (rename delete delete!)
       ;;; (delete-duplicates! list [same?]) The same as delete-duplicates (SRFI 1).
       (rename delete-duplicates delete-duplicates!)
       ;;; (alist-delete! key alist [same?]) The same as alist-delete (SRFI 1).
       (rename alist-delete alist-delete!)
       ;; Sets
       lset<= lset= lset-adjoin lset-union lset-intersection lset-difference lset-xor lset-diff+intersection
       ;;; (lset-union! same? list ...) The same as lset-union (SRFI 1).
       (rename lset-union lset-union!)
       ;;; (lset-intersection! same? list ...) The same as lset-intersection (SRFI 1).
       (rename lset-intersection lset-intersection!)
       ;;; (lset-difference! same? list ...) The same as lset-difference (SRFI 1).
       (rename lset-difference lset-difference!)
       ;;; (lset-xor! same? list ...) The same as lset-xor (SRFI 1).
       (rename lset-xor lset-xor!)
       ;;; (lset-diff+intersection! same? list ...) The same as lset-diff+intersection (SRFI 1).
       (rename lset-diff+intersection lset-diff+intersection!))
      (import (scheme base) (scheme cxr) (sennit list)))

    """##)
    case 90:
        (#"srfi/11.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 11: let-values and let*-values.

    (define-library (srfi 11)
      (export let-values let*-values)
      (import (only (scheme base) let-values let*-values)))

    """##)
    case 91:
        (#"srfi/113.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; Sets and bags. The linear-update procedures, whose names end in !, are the pure ones, as the SRFI allows.
    (define-library (srfi 113)
      (import (scheme base) (scheme case-lambda) (sennit comparator) (sennit hashmap) (sennit set))
      (export
        set set-unfold
        set? set-contains? set-empty? set-disjoint?
        set-member set-element-comparator
        set-adjoin set-replace set-delete set-delete-all
        (rename set-adjoin set-adjoin!) (rename set-replace set-replace!) (rename set-delete set-delete!)
        (rename set-delete-all set-delete-all!) (rename set-search set-search!)
        set-size set-find set-count set-any? set-every?
        set-map set-for-each set-fold set-filter set-remove set-partition
        (rename set-filter set-filter!) (rename set-remove set-remove!) (rename set-partition set-partition!)
        set-copy set->list list->set list->set!
        set=? set<? set>? set<=? set>=?
        set-union set-intersection set-difference set-xor
        (rename set-union set-union!) (rename set-intersection set-intersection!)
        (rename set-difference set-difference!) (rename set-xor set-xor!)
        bag bag-unfold
        bag? bag-contains? bag-empty? bag-disjoint?
        bag-member bag-element-comparator
        bag-adjoin bag-replace bag-delete bag-delete-all
        (rename bag-adjoin bag-adjoin!) (rename bag-replace bag-replace!) (rename bag-delete bag-delete!)
        (rename bag-delete-all bag-delete-all!) bag-search!
        bag-size bag-find bag-count bag-any? bag-every?
        bag-map bag-for-each bag-fold bag-filter bag-remove bag-partition
        (rename bag-filter bag-filter!) (rename bag-remove bag-remove!) (rename bag-partition bag-partition!)
        bag-copy bag->list list->bag list->bag!
        bag=? bag<? bag>? bag<=? bag>=?
        bag-union bag-intersection bag-difference bag-xor
        (rename bag-union bag-union!) (rename bag-intersection bag-intersection!)
        (rename bag-difference bag-difference!) (rename bag-xor bag-xor!)
        bag-sum (rename bag-sum bag-sum!) bag-product (rename bag-product bag-product!)
        bag-unique-size bag-element-count bag-for-each-unique bag-fold-unique
        bag-increment! bag-decrement! bag->set set->bag set->bag! bag->alist alist->bag
        set-comparator bag-comparator)
      (begin

        ;;; (list->set! set list) set with the elements of list added (SRFI 113).
        (define (list->set! set list) (apply set-adjoin set list))

        ;;; set-comparator A comparator without an order for sets (SRFI 113).
        (define set-comparator
          (make-comparator
           set?
           (lambda (a b) (set=? a b))
           #f
           (lambda (set)
             (let ((hash (comparator-hash-function (set-element-comparator set))))
               (set-fold (lambda (element sum) (modulo (+ sum (hash element)) 9007199254740992)) 0 set))))))
      (include "113/bags.scm" "113/bag-operations.scm"))

    """##)
    case 92:
        (#"srfi/113/bag-operations.scm"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; Bags: all elements, conversions, comparisons, operations on several.

    ;;; (bag-find predicate bag failure) An element for which predicate is true, or what (failure) returns if there is none (SRFI 113).
    (define (bag-find predicate bag failure)
      (check bag 'bag-find)
      (let ((found (call-with-values
                    (lambda ()
                      (hashmap-find (lambda (element count) (predicate element)) (counts bag) (lambda () (values #f #f))))
                    (lambda (element count) (and count (list element))))))
        (if found (car found) (failure))))

    ;;; (bag-count predicate bag) For how many elements predicate is true (SRFI 113).
    (define (bag-count predicate bag)
      (check bag 'bag-count)
      (fold-counts (lambda (element count sum) (if (predicate element) (+ sum count) sum)) 0 bag))

    ;;; (bag-any? predicate bag) Whether predicate is true for any element (SRFI 113).
    (define (bag-any? predicate bag)
      (check bag 'bag-any?)
      (hashmap-any? (lambda (element count) (predicate element)) (counts bag)))

    ;;; (bag-every? predicate bag) Whether predicate is true for all elements (SRFI 113).
    (define (bag-every? predicate bag)
      (check bag 'bag-every?)
      (hashmap-every? (lambda (element count) (predicate element)) (counts bag)))

    ;;; (bag-map [comparator] procedure bag) A bag of what procedure returns for the elements, compared by comparator, or by equal? if it is left out; comparator may also come second (SRFI 113).
    (define bag-map
      (case-lambda
        ((procedure a-bag) (map-bag (bag) procedure a-bag))
        ((a b a-bag)
         (if (comparator? b) (map-bag (bag b) a a-bag) (map-bag (bag a) b a-bag)))))

    (define (map-bag empty procedure bag)
      (bag-fold (lambda (element result) (add result (procedure element) 1)) empty bag))

    ;;; (bag-for-each procedure bag) Calls procedure with the elements, as often as they are there (SRFI 113).
    (define (bag-for-each procedure bag)
      (bag-fold (lambda (element ignored) (procedure element)) #f bag)
      (if #f #f))

    ;;; (bag-fold procedure initial bag) What (procedure element result) returns for the last element, result being what it returned for the one before, and initial for the first (SRFI 113).
    (define (bag-fold procedure initial bag)
      (check bag 'bag-fold)
      (fold-counts (lambda (element count result)
                     (let loop ((count count) (result result))
                       (if (> count 0)
                           (loop (- count 1) (procedure element result))
                           result)))
                   initial bag))

    ;;; (bag-for-each-unique procedure bag) Calls (procedure element count) for the elements that differ, count saying how often they are there (SRFI 113).
    (define (bag-for-each-unique procedure bag)
      (check bag 'bag-for-each-unique)
      (hashmap-for-each procedure (counts bag)))

    ;;; (bag-fold-unique procedure initial bag) What (procedure element count result) returns for the last of the elements that differ (SRFI 113).
    (define (bag-fold-unique procedure initial bag)
      (check bag 'bag-fold-unique)
      (fold-counts procedure initial bag))

    (define (kept keep? bag)
      (fold-counts (lambda (element count result) (if (keep? element) result (with-count result element 0))) bag bag))

    ;;; (bag-filter predicate bag) bag with only the elements for which predicate is true (SRFI 113).
    (define (bag-filter predicate bag)
      (check bag 'bag-filter)
      (kept predicate bag))

    ;;; (bag-remove predicate bag) bag without the elements for which predicate is true (SRFI 113).
    (define (bag-remove predicate bag)
      (check bag 'bag-remove)
      (kept (lambda (element) (not (predicate element))) bag))

    ;;; (bag-partition predicate bag) Two values: bag with only the elements for which predicate is true, and with only the others (SRFI 113).
    (define (bag-partition predicate bag)
      (check bag 'bag-partition)
      (let ((parts (fold-counts (lambda (element count parts)
                                  (if (predicate element)
                                      (cons (car parts) (with-count (cdr parts) element 0))
                                      (cons (with-count (car parts) element 0) (cdr parts))))
                                (cons bag bag) bag)))
        (values (car parts) (cdr parts))))

    ;;; (bag-copy bag) bag itself, as nothing can change it (SRFI 113).
    (define (bag-copy bag)
      (check bag 'bag-copy)
      bag)

    ;;; (bag->list bag) A list of the elements, as often as they are there (SRFI 113).
    (define (bag->list bag)
      (check bag 'bag->list)
      (bag-fold cons '() bag))

    ;;; (list->bag [comparator] list) A bag of the elements of list, which are compared by comparator, or by equal? if it is left out (SRFI 113).
    (define list->bag
      (case-lambda
        ((list) (add-list (bag) list 'list->bag))
        ((comparator list) (add-list (bag comparator) list 'list->bag))))

    ;;; (list->bag! bag list) bag with the elements of list added (SRFI 113).
    (define (list->bag! bag list)
      (check bag 'list->bag!)
      (add-list bag list 'list->bag!))

    ;;; (bag->set bag) A set of the elements (SRFI 113).
    (define (bag->set bag)
      (check bag 'bag->set)
      (list->set (hashmap-key-comparator (counts bag)) (hashmap-keys (counts bag))))

    ;;; (set->bag set) A bag of the elements of set (SRFI 113).
    (define (set->bag set)
      (list->bag (set-element-comparator set) (set->list set)))

    ;;; (set->bag! bag set) bag with the elements of set added (SRFI 113).
    (define (set->bag! bag set)
      (list->bag! bag (set->list set)))

    ;;; (bag->alist bag) A list of pairs (element . count) of the elements that differ (SRFI 113).
    (define (bag->alist bag)
      (check bag 'bag->alist)
      (hashmap->alist (counts bag)))

    ;;; (alist->bag [comparator] alist) A bag of the cars of the pairs in alist, as often as the cdrs say (SRFI 113).
    (define alist->bag
      (case-lambda
        ((alist) (counted (bag) alist))
        ((comparator alist) (counted (bag comparator) alist))))

    (define (counted bag alist)
      (if (not (list? alist)) (error "alist->bag: expected an association list, got" alist))
      (let loop ((bag bag) (rest alist))
        (if (pair? rest)
            (begin
              (if (not (pair? (car rest))) (error "alist->bag: expected an association list, got" alist))
              (check-count (cdar rest) 'alist->bag)
              (loop (add bag (caar rest) (cdar rest)) (cdr rest)))
            bag)))

    ; Whether no element is in a more often than in b.
    (define (within? a b)
      (hashmap-every? (lambda (element count) (<= count (count-of b element))) (counts a)))

    ; Whether (related? a b) holds for all neighbours among the bags.
    (define (all-related? related? bag bags name)
      (check bag name)
      (let loop ((a bag) (rest bags) (holds? #t))
        (if (null? rest)
            holds?
            (begin
              (check-same a (car rest) name)
              (loop (car rest) (cdr rest) (and holds? (related? a (car rest))))))))

    ;;; (bag=? bag1 bag2 ...) Whether the bags have the same elements equally often (SRFI 113).
    (define (bag=? bag1 . bags)
      (all-related? (lambda (a b) (and (= (size a) (size b)) (within? a b))) bag1 bags 'bag=?))

    ;;; (bag<? bag1 bag2 ...) Whether each bag is a proper part of the next (SRFI 113).
    (define (bag<? bag1 . bags)
      (all-related? (lambda (a b) (and (< (size a) (size b)) (within? a b))) bag1 bags 'bag<?))

    ;;; (bag>? bag1 bag2 ...) Whether the next is a proper part of each bag (SRFI 113).
    (define (bag>? bag1 . bags)
      (all-related? (lambda (a b) (and (> (size a) (size b)) (within? b a))) bag1 bags 'bag>?))

    ;;; (bag<=? bag1 bag2 ...) Whether no element is in any bag more often than in the next (SRFI 113).
    (define (bag<=? bag1 . bags)
      (all-related? within? bag1 bags 'bag<=?))

    ;;; (bag>=? bag1 bag2 ...) Whether no element is in any bag less often than in the next (SRFI 113).
    (define (bag>=? bag1 . bags)
      (all-related? (lambda (a b) (within? b a)) bag1 bags 'bag>=?))

    ; The first bag with the counts of the elements of the others set to what (count-of-both a b) says.
    (define (combined count-of-both bag bags name)
      (check bag name)
      (let loop ((a bag) (rest bags))
        (if (null? rest)
            a
            (begin
              (check-same a (car rest) name)
              (loop (fold-counts (lambda (element count result)
                                   (with-count result element (count-of-both (count-of result element) count)))
                                 a (car rest))
                    (cdr rest))))))

    ;;; (bag-union bag1 bag2 ...) A bag with each element as often as in the bag that has it most often (SRFI 113).
    (define (bag-union bag1 . bags) (combined max bag1 bags 'bag-union))

    ;;; (bag-sum bag1 bag2 ...) A bag with each element as often as in all the bags together (SRFI 113).
    (define (bag-sum bag1 . bags) (combined + bag1 bags 'bag-sum))

    ;;; (bag-difference bag1 bag2 ...) bag1 with each element less often by how often it is in the other bags, if it is there that often, or not at all (SRFI 113).
    (define (bag-difference bag1 . bags)
      (combined (lambda (a b) (max 0 (- a b))) bag1 bags 'bag-difference))

    ;;; (bag-xor bag1 bag2) A bag with each element as often as it is in one of the two more often than in the other (SRFI 113).
    (define (bag-xor bag1 bag2)
      (combined (lambda (a b) (abs (- a b))) bag1 (list bag2) 'bag-xor))

    ;;; (bag-intersection bag1 bag2 ...) A bag with each element as often as in the bag that has it least often (SRFI 113).
    (define (bag-intersection bag1 . bags)
      (check bag1 'bag-intersection)
      (let loop ((a bag1) (rest bags))
        (if (null? rest)
            a
            (let ((b (car rest)))
              (check-same a b 'bag-intersection)
              (loop (fold-counts (lambda (element count result)
                                   (with-count result element (min count (count-of b element))))
                                 a a)
                    (cdr rest))))))

    ;;; (bag-product count bag) bag with each element count times as often (SRFI 113).
    (define (bag-product count bag)
      (check bag 'bag-product)
      (check-count count 'bag-product)
      (fold-counts (lambda (element times result) (with-count result element (* count times))) bag bag))

    ;;; bag-comparator A comparator without an order for bags (SRFI 113).
    (define bag-comparator
      (make-comparator
       bag?
       (lambda (a b) (bag=? a b))
       #f
       (lambda (bag)
         (let ((hash (comparator-hash-function (bag-element-comparator bag))))
           (fold-counts (lambda (element count sum) (modulo (+ sum (* count (hash element))) 9007199254740992)) 0 bag)))))

    """##)
    case 93:
        (#"srfi/113/bags.scm"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; Bags: a hash map from elements to how often they are there, and the sum of that.

    ;;; (bag? object) Whether object is a bag (SRFI 113).
    (define-record-type multiset
      (make-bag counts size)
      bag?
      (counts counts)
      (size size))

    (define (check bag name)
      (if (not (bag? bag))
          (error (string-append (symbol->string name) ": expected a bag, got") bag)))

    (define (check-same a b name)
      (check a name)
      (check b name)
      (let ((c (hashmap-key-comparator (counts a))) (d (hashmap-key-comparator (counts b))))
        (if (not (or (eq? c d) (eq? (comparator-equality-predicate c) (comparator-equality-predicate d))))
            (error (string-append (symbol->string name) ": expected bags with the same comparator, got") a b))))

    (define (check-count count name)
      (if (not (and (exact-integer? count) (>= count 0)))
          (error (string-append (symbol->string name) ": expected how often, an exact integer that is not negative, got")
                 count)))

    (define (empty-like bag) (make-bag (hashmap (hashmap-key-comparator (counts bag))) 0))

    (define (count-of bag element) (hashmap-ref/default (counts bag) element 0))

    ; A bag in which element is so many times.
    (define (with-count bag element count)
      (let ((before (count-of bag element)))
        (if (= count before)
            bag
            (make-bag (if (= count 0)
                          (hashmap-delete (counts bag) element)
                          (hashmap-set (counts bag) element count))
                      (+ (size bag) (- count before))))))

    (define (add bag element count) (with-count bag element (+ (count-of bag element) count)))

    (define (add-list bag list name)
      (if (not (list? list)) (error (string-append (symbol->string name) ": expected a list of elements, got") list))
      (let loop ((bag bag) (rest list))
        (if (pair? rest)
            (loop (add bag (car rest) 1) (cdr rest))
            bag)))

    ; What (step element count result) returns for the last of the elements that differ.
    (define (fold-counts step initial bag) (hashmap-fold step initial (counts bag)))

    ;;; (bag [comparator] element ...) A bag of the elements, which are compared by comparator, or by equal? if it is left out (SRFI 113). A first argument that is a comparator is always taken as one.
    (define (bag . arguments)
      (if (and (pair? arguments) (comparator? (car arguments)))
          (add-list (make-bag (hashmap (car arguments)) 0) (cdr arguments) 'bag)
          (add-list (make-bag (hashmap) 0) arguments 'bag)))

    ;;; (bag-unfold [comparator] stop? mapper successor seed) A bag of what mapper returns for seed, (successor seed) and so on until stop? is true of one; comparator may also come last (SRFI 113).
    (define bag-unfold
      (case-lambda
        ((stop? mapper successor seed) (unfold-bag (bag) stop? mapper successor seed))
        ((a b c d e)
         (if (comparator? a) (unfold-bag (bag a) b c d e) (unfold-bag (bag e) a b c d)))))

    (define (unfold-bag bag stop? mapper successor seed)
      (if (stop? seed)
          bag
          (unfold-bag (add bag (mapper seed) 1) stop? mapper successor (successor seed))))

    ;;; (bag-contains? bag element) Whether element is in bag (SRFI 113).
    (define (bag-contains? bag element)
      (check bag 'bag-contains?)
      (hashmap-contains? (counts bag) element))

    ;;; (bag-empty? bag) Whether bag has no elements (SRFI 113).
    (define (bag-empty? bag)
      (check bag 'bag-empty?)
      (= 0 (size bag)))

    ;;; (bag-disjoint? bag1 bag2) Whether no element is in both (SRFI 113).
    (define (bag-disjoint? bag1 bag2)
      (check-same bag1 bag2 'bag-disjoint?)
      (hashmap-disjoint? (counts bag1) (counts bag2)))

    ;;; (bag-member bag element default) An element of bag that is the same as element, or default (SRFI 113).
    (define (bag-member bag element default)
      (check bag 'bag-member)
      (let ((same? (comparator-equality-predicate (hashmap-key-comparator (counts bag)))))
        (if (hashmap-contains? (counts bag) element)
            (let-values (((found count)
                          (hashmap-find (lambda (key count) (same? key element)) (counts bag)
                                        (lambda () (values element 0)))))
              found)
            default)))

    ;;; (bag-element-comparator bag) The comparator that bag compares its elements with (SRFI 113).
    (define (bag-element-comparator bag)
      (check bag 'bag-element-comparator)
      (hashmap-key-comparator (counts bag)))

    ;;; (bag-adjoin bag element ...) bag with the elements added once more each (SRFI 113).
    (define (bag-adjoin bag . elements)
      (check bag 'bag-adjoin)
      (add-list bag elements 'bag-adjoin))

    ;;; (bag-replace bag element) bag with element in place of what is the same in it, as often, or bag itself if nothing is (SRFI 113).
    (define (bag-replace bag element)
      (check bag 'bag-replace)
      (let ((count (count-of bag element)))
        (if (= count 0)
            bag
            (with-count (with-count bag element 0) element count))))

    ;;; (bag-delete bag element ...) bag with each of the elements once less (SRFI 113).
    (define (bag-delete bag . elements)
      (bag-delete-all bag elements))

    ;;; (bag-delete-all bag elements) bag with each of the elements of a list once less (SRFI 113).
    (define (bag-delete-all bag elements)
      (check bag 'bag-delete-all)
      (if (not (list? elements)) (error "bag-delete-all: expected a list of elements, got" elements))
      (let loop ((bag bag) (rest elements))
        (if (pair? rest)
            (loop (decrement bag (car rest) 1) (cdr rest))
            bag)))

    (define (decrement bag element count)
      (with-count bag element (max 0 (- (count-of bag element) count))))

    ;;; (bag-search! bag element failure success) Two values, of the continuation that is called: if bag has element, (success element update remove) is called, otherwise (failure insert ignore), to call one of (update element object), (remove object), (insert object) and (ignore object), which return the bag that this makes, and object; each is about one occurrence (SRFI 113).
    (define (bag-search! bag element failure success)
      (check bag 'bag-search!)
      (if (bag-contains? bag element)
          (success
           (bag-member bag element element)
           (lambda (new object) (values (add (decrement bag element 1) new 1) object))
           (lambda (object) (values (decrement bag element 1) object)))
          (failure
           (lambda (object) (values (add bag element 1) object))
           (lambda (object) (values bag object)))))

    ;;; (bag-size bag) The number of elements (SRFI 113). O(1).
    (define (bag-size bag)
      (check bag 'bag-size)
      (size bag))

    ;;; (bag-unique-size bag) The number of elements that differ (SRFI 113). O(1).
    (define (bag-unique-size bag)
      (check bag 'bag-unique-size)
      (hashmap-size (counts bag)))

    ;;; (bag-element-count bag element) How often element is in bag (SRFI 113).
    (define (bag-element-count bag element)
      (check bag 'bag-element-count)
      (count-of bag element))

    ;;; (bag-increment! bag element count) bag with element so many times more (SRFI 113).
    (define (bag-increment! bag element count)
      (check bag 'bag-increment!)
      (check-count count 'bag-increment!)
      (add bag element count))

    ;;; (bag-decrement! bag element count) bag with element so many times less, if it is there that often, or not at all (SRFI 113).
    (define (bag-decrement! bag element count)
      (check bag 'bag-decrement!)
      (check-count count 'bag-decrement!)
      (decrement bag element count))

    """##)
    case 94:
        (#"srfi/115.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 115: regular expressions. The procedures are those of (sennit regexp), which see.

    (define-library (srfi 115)
      (import (scheme base) (sennit regexp))
      (export regexp regexp? valid-sre? rx regexp->sre char-set->sre
              regexp-matches regexp-matches? regexp-search
              regexp-replace regexp-replace-all
              regexp-fold regexp-extract regexp-split regexp-partition
              regexp-match? regexp-match-count regexp-match->list
              regexp-match-submatch regexp-match-submatch-start regexp-match-submatch-end)
      (begin
        ;;; (rx sre ...) The regexp of SREs one after another, which are quasiquoted (SRFI 115).
        (define-syntax rx
          (syntax-rules ()
            ((_ sre ...) (regexp (quasiquote (: sre ...))))))))

    """##)
    case 95:
        (#"srfi/125.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; The functional part of hash tables. A hash table is a persistent hash map of (sennit hashmap) or (srfi 146 hash),
    ; whose procedures can be used with it, too. What would change a table is left out. There are instead, by our rule,
    ; procedures of the same names without !, which return the changed table, for a program to go on with:
    ; (hash-table-set table key value).
    ;
    ; The second argument of hash functions is ignored here, as the SRFI says; in (srfi 69) and (sennit comparator) it is a
    ; bound.
    (define-library (srfi 125)
      (import (scheme base) (scheme case-lambda) (scheme char) (rename (sennit comparator) (string-hash hash-of-string))
              (sennit hashmap))
      (export
        make-hash-table hash-table hash-table-unfold alist->hash-table
        (rename hashmap? hash-table?) (rename hashmap-contains? hash-table-contains?)
        (rename hashmap-contains? hash-table-exists?) (rename hashmap-empty? hash-table-empty?)
        hash-table=? hash-table-mutable?
        (rename hashmap-ref hash-table-ref) (rename hashmap-ref/default hash-table-ref/default)
        (rename hashmap-size hash-table-size) (rename hashmap-keys hash-table-keys)
        (rename hashmap-values hash-table-values) (rename hashmap-entries hash-table-entries)
        hash-table-find (rename hashmap-count hash-table-count)
        hash-table-map (rename hashmap-for-each hash-table-for-each) hash-table-walk
        (rename hashmap-map->list hash-table-map->list) hash-table-fold
        (rename hashmap-set hash-table-set) (rename hashmap-delete hash-table-delete)
        (rename hashmap-intern hash-table-intern) (rename hashmap-pop hash-table-pop)
        (rename hashmap-update hash-table-update) (rename hashmap-update/default hash-table-update/default)
        (rename hashmap-remove hash-table-prune) (rename hashmap-union hash-table-union)
        (rename hashmap-intersection hash-table-intersection) (rename hashmap-difference hash-table-difference)
        (rename hashmap-xor hash-table-xor)
        hash-table-copy hash-table-empty-copy (rename hashmap->alist hash-table->alist)
        hash string-hash (rename folded-string-hash string-ci-hash) hash-by-identity
        hash-table-equivalence-function hash-table-hash-function)
      (begin

        ; The comparator that make-hash-table's arguments say, and the arguments behind it are ignored.
        (define (table-comparator arguments name)
          (cond
            ((null? arguments) (make-equal-comparator))
            ((comparator? (car arguments)) (car arguments))
            ((not (procedure? (car arguments)))
             (error (string-append name ": expected a comparator or an equality predicate, got") (car arguments)))
            ((and (pair? (cdr arguments)) (procedure? (cadr arguments)))
             (make-comparator #t (car arguments) #f (cadr arguments)))
            ((memq (car arguments) (list eq? eqv? equal? string=? symbol=? char=? boolean=? =))
             (make-comparator #t (car arguments) #f default-hash))
            ((eq? (car arguments) string-ci=?)
             (make-comparator #t string-ci=? #f string-ci-hash))
            (else
             (error (string-append name ": expected a hash function behind the equality predicate") (car arguments)))))

        ;;; (make-hash-table comparator argument ...) An empty hash table whose keys are compared by comparator, or by an equality predicate, followed by a hash function unless it is eq?, eqv?, equal?, =, string=?, string-ci=?, symbol=?, char=? or boolean=?; by equal? if there are no arguments (SRFI 125). Further arguments are ignored.
        (define (make-hash-table . arguments)
          (hashmap (table-comparator arguments "make-hash-table")))

        ;;; (hash-table comparator key value ...) A hash table with these associations (SRFI 125).
        (define (hash-table comparator . entries)
          (if (not (comparator? comparator)) (error "hash-table: expected a comparator, got" comparator))
          (apply hashmap comparator entries))

        ;;; (hash-table-unfold stop? mapper successor seed comparator argument ...) A hash table with the associations whose key and value (mapper seed) returns as two values, for the seeds that successor makes of seed until stop? is true of one (SRFI 125).
        (define (hash-table-unfold stop? mapper successor seed . arguments)
          (hashmap-unfold stop? mapper successor seed (table-comparator arguments "hash-table-unfold")))

        ;;; (alist->hash-table alist comparator argument ...) A hash table with the associations of alist; of several with the same key the first. The arguments behind alist are those of make-hash-table (SRFI 125).
        (define (alist->hash-table alist . arguments)
          (alist->hashmap (table-comparator arguments "alist->hash-table") alist))

        ;;; (hash-table=? value-comparator hash-table1 hash-table2) Whether the hash tables have the same associations, values being compared by value-comparator (SRFI 125).
        (define (hash-table=? value-comparator hash-table1 hash-table2)
          (hashmap=? value-comparator hash-table1 hash-table2))

        ;;; (hash-table-mutable? hash-table) False: nothing can change a hash table (SRFI 125).
        (define (hash-table-mutable? hash-table)
          (hashmap-copy hash-table)
          #f)

        ;;; (hash-table-find procedure hash-table failure) What (procedure key value) returns first that is not #f, or what (failure) returns (SRFI 125).
        (define (hash-table-find procedure hash-table failure)
          (let loop ((rest (hashmap->alist hash-table)))
            (if (pair? rest)
                (or (procedure (caar rest) (cdar rest)) (loop (cdr rest)))
                (failure))))

        ;;; (hash-table-map procedure comparator hash-table) A hash table with the keys of hash-table, compared by comparator, and what procedure returns for their values (SRFI 125).
        (define (hash-table-map procedure comparator hash-table)
          (hashmap-map (lambda (key value) (values key (procedure value))) comparator hash-table))

        ;;; (hash-table-walk hash-table procedure) Calls (procedure key value) for the associations (SRFI 125).
        (define (hash-table-walk hash-table procedure)
          (hashmap-for-each procedure hash-table))

        ;;; (hash-table-fold procedure seed hash-table) What (procedure key value result) returns for the last association, result being what it returned for the one before, and seed for the first. hash-table may also come first (SRFI 125).
        (define (hash-table-fold a b c)
          (if (hashmap? a) (hashmap-fold b c a) (hashmap-fold a b c)))

        ;;; (hash-table-copy hash-table [mutable?]) hash-table itself, as nothing can change it (SRFI 125). It is an error to ask for one that is mutable.
        (define hash-table-copy
          (case-lambda
            ((hash-table) (hashmap-copy hash-table))
            ((hash-table mutable?)
             (if mutable? (error "hash-table-copy: there are no mutable hash tables" hash-table))
             (hashmap-copy hash-table))))

        ;;; (hash-table-empty-copy hash-table) An empty hash table that compares keys as hash-table does (SRFI 125).
        (define (hash-table-empty-copy hash-table)
          (hashmap (hashmap-key-comparator hash-table)))

        ;;; (hash object [ignored]) A hash of object, the same for objects that are equal? (SRFI 125).
        (define hash
          (case-lambda
            ((object) (default-hash object))
            ((object ignored) (default-hash object))))

        ;;; (string-hash string [ignored]) A hash of string (SRFI 125).
        (define string-hash
          (case-lambda
            ((string) (hash-of-string string))
            ((string ignored) (hash-of-string string))))

        ;;; (string-ci-hash string [ignored]) A hash of string that ignores case (SRFI 125).
        (define folded-string-hash
          (case-lambda
            ((string) (string-ci-hash string))
            ((string ignored) (string-ci-hash string))))

        ;;; (hash-by-identity object [ignored]) A hash of object, the same for objects that are equal? (SRFI 125).
        (define hash-by-identity hash)

        ;;; (hash-table-equivalence-function hash-table) The equality predicate of the keys (SRFI 125).
        (define (hash-table-equivalence-function hash-table)
          (comparator-equality-predicate (hashmap-key-comparator hash-table)))

        ;;; (hash-table-hash-function hash-table) The hash function of the keys, which may be given back to make-hash-table (SRFI 125).
        (define (hash-table-hash-function hash-table)
          (let ((comparator (hashmap-key-comparator hash-table)))
            (if (comparator-hashable? comparator)
                (comparator-hash-function comparator)
                default-hash)))))

    """##)
    case 96:
        (#"srfi/128.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; Comparators. comparator-register-default! is left out, as it mutates: wrap the objects, or make a comparator.
    (define-library (srfi 128)
      (import (scheme base) (sennit comparator))
      (export
        comparator? comparator-ordered? comparator-hashable?
        make-comparator make-pair-comparator make-list-comparator make-vector-comparator
        make-eq-comparator make-eqv-comparator make-equal-comparator make-default-comparator
        boolean-hash char-hash char-ci-hash string-hash string-ci-hash symbol-hash number-hash default-hash
        hash-bound hash-salt
        comparator-type-test-predicate comparator-equality-predicate comparator-ordering-predicate
        comparator-hash-function comparator-test-type comparator-check-type comparator-hash
        =? <? >? <=? >=? comparator-if<=>)
      (begin

        ;;; (hash-bound) An exact integer greater than the hashes that hash functions had better return (SRFI 128).
        (define-syntax hash-bound
          (syntax-rules ()
            ((_) 9007199254740992)))

        ;;; (hash-salt) An exact integer for hash functions to start from (SRFI 128). It is always the same; what default-hash uses is not.
        (define-syntax hash-salt
          (syntax-rules ()
            ((_) 16064047)))

        ;;; (comparator-if<=> [comparator] object1 object2 less-than equal-to greater-than) The value of one of the last three, as object1 compares to object2 by comparator, or by the default comparator (SRFI 128).
        (define-syntax comparator-if<=>
          (syntax-rules ()
            ((_ a b less equal greater)
             (comparator-if<=> (make-default-comparator) a b less equal greater))
            ((_ comparator a b less equal greater)
             (let ((c comparator) (x a) (y b))
               (cond ((<? c x y) less) ((=? c x y) equal) (else greater))))))))

    """##)
    case 97:
        (#"srfi/129.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 129: title case.

    (define-library (srfi 129)
      (export char-title-case? char-titlecase string-titlecase)
      (import (scheme base) (only (sennit string) char-general-category char-titlecase string-titlecase))
      (begin
        ;;; (char-title-case? char) Whether char is a letter in title case: general category Lt (SRFI 129).
        (define (char-title-case? char) (eq? (char-general-category char) 'Lt))))

    """##)
    case 98:
        (#"srfi/13.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 13: strings, as far as programs use it. Its procedures are those of (srfi 152), which take the same criteria:
    ; characters, sets of characters and predicates. A few are more here, and string-remove is string-delete. New
    ; programs are better off with (srfi 152).
    ;
    ; Left out: what changes strings; the Knuth-Morris-Pratt procedures; string-map, string-for-each, string-copy,
    ; string-upcase and string-downcase with ranges, since those of (scheme base) and (scheme char) would be in their
    ; way; comparisons with ranges, such as string= and string-compare, and the variants of prefixes without regard to
    ; case.
    (define-library (srfi 13)
      (export
       string-null? string-every string-any string-tabulate string-unfold string-unfold-right
       reverse-list->string string-join
       substring/shared string-take string-take-right string-drop string-drop-right string-pad string-pad-right
       string-trim string-trim-right string-trim-both
       string-prefix-length string-suffix-length string-prefix? string-suffix?
       string-index string-index-right string-skip string-skip-right string-count string-contains
       string-titlecase string-reverse
       string-concatenate string-concatenate/shared string-append/shared string-concatenate-reverse
       string-concatenate-reverse/shared
       string-fold string-fold-right string-for-each-index xsubstring string-replace string-tokenize
       string-filter (rename string-remove string-delete))
      (import (scheme base) (scheme case-lambda) (scheme char) (only (srfi 14) char-set:graphic)
              (srfi 152)
              (only (sennit string) string-criterion string-reverse string-titlecase))
      (begin
        ;;; (substring/shared string start [end]) The part of string from start to end (SRFI 13).
        (define (substring/shared string start . end) (apply substring string start end))
        ;;; (string-concatenate/shared strings) The strings in a list joined to one (SRFI 13).
        (define (string-concatenate/shared strings) (string-concatenate strings))
        ;;; (string-append/shared string ...) The strings joined to one (SRFI 13).
        (define (string-append/shared . strings) (apply string-append strings))
        ;;; (string-concatenate-reverse/shared strings [final [end]]) string-concatenate-reverse (SRFI 13).
        (define (string-concatenate-reverse/shared strings . final) (apply string-concatenate-reverse strings final))

        ;;; (xsubstring string from [to [start [end]]]) The part from from to to, by default as long as the range, of the range repeated without end in both directions, where 0 is its beginning (SRFI 13).
        (define xsubstring
          (case-lambda
            ((string from) (xsubstring string from (+ from (string-length string))))
            ((string from to . range) (apply string-replicate string from to range))))

        ;;; (string-tokenize string [criterion [start [end]]]) A list of the longest parts of the range for all of whose characters criterion, char-set:graphic if it is not given, holds (SRFI 13).
        (define string-tokenize
          (case-lambda
            ((string) (string-tokenize string char-set:graphic))
            ((string criterion . range)
             (let ((in? (or (string-criterion criterion)
                            (error "string-tokenize: expected a character, a character set or a procedure, got"
                                   criterion))))
               (let loop ((rest (apply string->list string range)) (token '()) (tokens '()))
                 (define (with-token) (if (null? token) tokens (cons (reverse-list->string token) tokens)))
                 (cond ((null? rest) (reverse (with-token)))
                       ((in? (car rest)) (loop (cdr rest) (cons (car rest) token) tokens))
                       (else (loop (cdr rest) '() (with-token)))))))))))

    """##)
    case 99:
        (#"srfi/132.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 132: sorting. Procedures that may, but need not, change their argument are pure here; those whose point
    ; is that they do (vector-sort!, vector-merge! ...) are left out, except that vector-select and vector-separate
    ; are there under the names without the exclamation mark, vector-separate returning the new vector.

    (define-library (srfi 132)
      (export
       list-sorted? vector-sorted? list-sort vector-sort
       ;;; (list-stable-sort less? list) The same as list-sort, which keeps the order of equal elements (SRFI 132).
       (rename list-sort list-stable-sort)
       ;;; (list-sort! less? list) The same as list-sort (SRFI 132).
       (rename list-sort list-sort!)
       ;;; (list-stable-sort! less? list) The same as list-sort (SRFI 132).
       (rename list-sort list-stable-sort!)
       ;;; (vector-stable-sort less? vector [start [end]]) The same as vector-sort, which keeps the order of equal elements (SRFI 132).
       (rename vector-sort vector-stable-sort)
       list-merge vector-merge
       ;;; (list-merge! less? a b) The same as list-merge (SRFI 132).
       (rename list-merge list-merge!)
       list-delete-neighbor-dups vector-delete-neighbor-dups
       ;;; (list-delete-neighbor-dups! same? list) The same as list-delete-neighbor-dups (SRFI 132).
       (rename list-delete-neighbor-dups list-delete-neighbor-dups!)
       vector-find-median vector-select vector-separate
       ;;; (vector-select! less? vector k [start [end]]) The same as vector-select (SRFI 132).
       (rename vector-select vector-select!))
      (import (scheme base) (sennit list) (sennit vector)))

    """##)
    case 100:
        (#"srfi/133.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 133: vectors, without the procedures that change one.

    (define-library (srfi 133)
      (export
       ;; Constructors
       make-vector vector vector-unfold vector-unfold-right vector-copy vector-reverse-copy
       vector-append vector-concatenate vector-append-subvectors
       ;; Predicates and selectors
       vector? vector-empty? vector= vector-ref vector-length
       ;; Iteration
       vector-fold vector-fold-right vector-map vector-for-each vector-count vector-cumulate
       ;; Searching
       vector-index vector-index-right vector-skip vector-skip-right vector-binary-search
       vector-any vector-every vector-partition
       ;; Conversion
       vector->list reverse-vector->list list->vector reverse-list->vector string->vector vector->string)
      (import (scheme base) (sennit list) (sennit vector)))

    """##)
    case 101:
        (#"srfi/134.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; Immutable deques.
    (define-library (srfi 134)
      (import (scheme base) (scheme case-lambda) (sennit channel) (sennit vector))
      (export
        ideque ideque-tabulate ideque-unfold ideque-unfold-right
        ideque? ideque-empty? ideque= ideque-any ideque-every
        ideque-front ideque-back ideque-remove-front ideque-remove-back ideque-add-front ideque-add-back
        ideque-ref ideque-take ideque-take-right ideque-drop ideque-drop-right ideque-split-at
        ideque-length ideque-append ideque-reverse ideque-count ideque-zip
        ideque-map ideque-filter-map ideque-for-each ideque-for-each-right ideque-fold ideque-fold-right
        ideque-append-map ideque-filter ideque-remove ideque-partition
        ideque-find ideque-find-right ideque-take-while ideque-take-while-right
        ideque-drop-while ideque-drop-while-right ideque-span ideque-break
        list->ideque ideque->list generator->ideque ideque->generator)
      (include "134/tree.scm" "134/deque.scm" "134/ideque.scm" "134/whole.scm"))

    """##)
    case 102:
        (#"srfi/134/deque.scm"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; The type: a list of the first elements, a tree, a list of the last elements, last one first. The lists have at most
    ; `list-at-most` elements. So most additions and removals take one pair; every 32nd moves a leaf from or to the tree,
    ; O(log n). Unlike lazy streams, this needs no promises, whichever version of a deque is used how often, and has
    ; positions and concatenation in O(log n). reversed? says that the elements are to be read from the last to the first.

    (define list-at-most 32)

    ;;; (ideque? object) Whether object is an ideque (SRFI 134).
    (define-record-type immutable-deque
      (make-deque front-count front root height back-count back reversed?)
      ideque?
      (front-count front-count)
      (front front)
      (root root)
      (height height)
      (back-count back-count)
      (back back)
      (reversed? reversed?))

    (define-syntax check
      (syntax-rules ()
        ((_ ideque name)
         (if (ideque? ideque) #t (not-an-ideque ideque name)))))

    (define (not-an-ideque object name)
      (error (string-append (symbol->string name) ": expected an ideque, got") object))

    (define empty-deque (make-deque 0 '() #() 0 0 '() #f))

    (define (empty-error name)
      (error (string-append (symbol->string name) ": the ideque is empty")))

    (define (root-size deque)
      (let ((node (root deque)) (height (height deque)))
        (node-size node height)))

    (define (size deque)
      (+ (front-count deque) (root-size deque) (back-count deque)))

    ; A leaf of list elements, as a tree.
    (define (leaf list) (cons (list->vector list) 0))

    (define (whole-tree deque) (cons (root deque) (height deque)))

    ; What follows takes the elements as they are stored, whether reversed or not.

    (define (push-front deque object)
      (let ((count (front-count deque)))
        (if (< count list-at-most)
            (make-deque (+ count 1) (cons object (front deque)) (root deque) (height deque)
                        (back-count deque) (back deque) (reversed? deque))
            (let ((tree (join (leaf (front deque)) (whole-tree deque))))
              (make-deque 1 (list object) (car tree) (cdr tree) (back-count deque) (back deque) (reversed? deque))))))

    (define (push-back deque object)
      (let ((count (back-count deque)))
        (if (< count list-at-most)
            (make-deque (front-count deque) (front deque) (root deque) (height deque)
                        (+ count 1) (cons object (back deque)) (reversed? deque))
            (let ((tree (join (whole-tree deque) (leaf (reverse (back deque))))))
              (make-deque (front-count deque) (front deque) (car tree) (cdr tree) 1 (list object) (reversed? deque))))))

    (define (first-element deque name)
      (cond
        ((pair? (front deque)) (car (front deque)))
        ((< 0 (vector-length (root deque))) (tree-ref (root deque) (height deque) 0))
        ((pair? (back deque)) (last-of (back deque)))
        (else (empty-error name))))

    (define (last-element deque name)
      (cond
        ((pair? (back deque)) (car (back deque)))
        ((< 0 (vector-length (root deque)))
         (let ((node (root deque)) (height (height deque)))
           (tree-ref node height (- (node-size node height) 1))))
        ((pair? (front deque)) (last-of (front deque)))
        (else (empty-error name))))

    (define (last-of list)
      (if (pair? (cdr list)) (last-of (cdr list)) (car list)))

    (define (pop-front deque name)
      (cond
        ((pair? (front deque))
         (make-deque (- (front-count deque) 1) (cdr (front deque)) (root deque) (height deque)
                     (back-count deque) (back deque) (reversed? deque)))
        ((< 0 (vector-length (root deque)))
         (let* ((first (end-leaf (root deque) (height deque) (lambda (node) 1)))
                (count (vector-length first))
                (tree (cdr (split-tree (root deque) (height deque) count))))
           (make-deque (- count 1) (vector->list first 1) (car tree) (cdr tree)
                       (back-count deque) (back deque) (reversed? deque))))
        ((pair? (back deque))
         (make-deque (- (back-count deque) 1) (cdr (reverse (back deque))) #() 0 0 '() (reversed? deque)))
        (else (empty-error name))))

    (define (pop-back deque name)
      (cond
        ((pair? (back deque))
         (make-deque (front-count deque) (front deque) (root deque) (height deque)
                     (- (back-count deque) 1) (cdr (back deque)) (reversed? deque)))
        ((< 0 (vector-length (root deque)))
         (let* ((last (end-leaf (root deque) (height deque) (lambda (node) (- (vector-length node) 1))))
                (count (vector-length last))
                (tree (car (split-tree (root deque) (height deque) (- (root-size deque) count)))))
           (make-deque (front-count deque) (front deque) (car tree) (cdr tree)
                       (- count 1) (cdr (reverse (vector->list last))) (reversed? deque))))
        ((pair? (front deque))
         (make-deque 0 '() #() 0 (- (front-count deque) 1) (cdr (reverse (front deque))) (reversed? deque)))
        (else (empty-error name))))

    ; The leaf that is reached by the child in the slot that slot-of returns for each inner node.
    (define (end-leaf node height slot-of)
      (if (= height 0)
          node
          (end-leaf (vector-ref node (slot-of node)) (- height 1) slot-of)))

    (define (element-at deque index)
      (let ((count (front-count deque)))
        (if (< index count)
            (list-ref (front deque) index)
            (let ((index (- index count)) (count (root-size deque)))
              (if (< index count)
                  (tree-ref (root deque) (height deque) index)
                  (list-ref (back deque) (- (back-count deque) 1 (- index count))))))))

    ; A pair of deques, of the first count elements and of the others.
    (define (split-deque deque count)
      (let* ((front-size (front-count deque))
             (in-tree (- count front-size))
             (in-back (- in-tree (root-size deque)))
             (reversed? (reversed? deque)))
        (cond
          ((<= in-tree 0)
           (cons (make-deque count (list-head (front deque) count) #() 0 0 '() reversed?)
                 (make-deque (- front-size count) (list-tail (front deque) count) (root deque) (height deque)
                             (back-count deque) (back deque) reversed?)))
          ((<= in-back 0)
           (let ((halves (split-tree (root deque) (height deque) in-tree)))
             (cons (make-deque front-size (front deque) (caar halves) (cdar halves) 0 '() reversed?)
                   (make-deque 0 '() (cadr halves) (cddr halves) (back-count deque) (back deque) reversed?))))
          (else
           (let ((behind (- (back-count deque) in-back)))
             (cons (make-deque front-size (front deque) (root deque) (height deque)
                               in-back (list-tail (back deque) behind) reversed?)
                   (make-deque 0 '() #() 0 behind (list-head (back deque) behind) reversed?)))))))

    (define (list-head list count)
      (if (= count 0) '() (cons (car list) (list-head (cdr list) (- count 1)))))

    ; The elements of two deques, neither of which or both of which are reversed, as they are stored.
    (define (append-stored a b)
      (let ((tree (join (join (whole-tree a) (leaf (reverse (back a))))
                        (join (leaf (front b)) (whole-tree b)))))
        (make-deque (front-count a) (front a) (car tree) (cdr tree) (back-count b) (back b) (reversed? a))))

    (define (fold-stored procedure result deque)
      (fold-list procedure
                 (tree-fold procedure (fold-list procedure result (front deque)) (root deque) (height deque))
                 (reverse (back deque))))

    (define (fold-stored/reverse procedure result deque)
      (fold-list procedure
                 (tree-fold/reverse procedure (fold-list procedure result (back deque)) (root deque) (height deque))
                 (reverse (front deque))))

    (define (fold-list procedure result list)
      (let loop ((rest list) (result result))
        (if (pair? rest)
            (loop (cdr rest) (procedure (car rest) result))
            result)))

    ; From here on elements are in the order in which they are read.

    (define (fold procedure result deque)
      (if (reversed? deque)
          (fold-stored/reverse procedure result deque)
          (fold-stored procedure result deque)))

    (define (fold/reverse procedure result deque)
      (if (reversed? deque)
          (fold-stored procedure result deque)
          (fold-stored/reverse procedure result deque)))

    (define (elements deque) (fold/reverse cons '() deque))

    (define (deque-of list name)
      (if (not (list? list))
          (error (string-append (symbol->string name) ": expected a list, got") list))
      (let* ((tree (vector->tree (list->vector list))))
        (make-deque 0 '() (car tree) (cdr tree) 0 '() #f)))

    (define (turned deque)
      (make-deque (front-count deque) (front deque) (root deque) (height deque)
                  (back-count deque) (back deque) (not (reversed? deque))))

    ; A pair of deques, of the first count elements and of the others; count is from 0 to the size.
    (define (split deque count)
      (if (reversed? deque)
          (let ((halves (split-deque deque (- (size deque) count))))
            (cons (cdr halves) (car halves)))
          (split-deque deque count)))

    (define (check-count deque count name)
      (check deque name)
      (if (not (and (exact-integer? count) (<= 0 count (size deque))))
          (error (string-append (symbol->string name) ": expected a number of elements that the ideque has, got") count)))

    """##)
    case 103:
        (#"srfi/134/ideque.scm"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; Constructors, the queue operations, parts of an ideque.

    ;;; (ideque element ...) An ideque of the elements, the first at the front (SRFI 134). O(n).
    (define (ideque . elements) (deque-of elements 'ideque))

    ;;; (ideque-tabulate count procedure) An ideque of what procedure returns for 0, 1, ... count - 1 (SRFI 134). O(n).
    (define (ideque-tabulate count procedure)
      (if (not (and (exact-integer? count) (>= count 0)))
          (error "ideque-tabulate: expected a number of elements, got" count))
      (deque-of (let loop ((index 0))
                  (if (< index count)
                      (let ((element (procedure index)))
                        (cons element (loop (+ index 1))))
                      '()))
                'ideque-tabulate))

    ;;; (ideque-unfold stop? mapper successor seed) An ideque of what mapper returns for seed, (successor seed) and so on until stop? is true of one (SRFI 134). O(n).
    (define (ideque-unfold stop? mapper successor seed)
      (deque-of (unfolded stop? mapper successor seed) 'ideque-unfold))

    ;;; (ideque-unfold-right stop? mapper successor seed) As ideque-unfold, but the first is at the back (SRFI 134). O(n).
    (define (ideque-unfold-right stop? mapper successor seed)
      (deque-of (reverse (unfolded stop? mapper successor seed)) 'ideque-unfold-right))

    (define (unfolded stop? mapper successor seed)
      (let loop ((seed seed))
        (if (stop? seed)
            '()
            (let ((element (mapper seed)))
              (cons element (loop (successor seed)))))))

    ;;; (ideque-empty? ideque) Whether ideque has no elements (SRFI 134). O(1).
    (define (ideque-empty? ideque)
      (check ideque 'ideque-empty?)
      (= 0 (size ideque)))

    ;;; (ideque-length ideque) The number of elements (SRFI 134). O(1).
    (define (ideque-length ideque)
      (check ideque 'ideque-length)
      (size ideque))

    ;;; (ideque-front ideque) The first element; an error of an empty ideque (SRFI 134). O(1).
    (define (ideque-front ideque)
      (check ideque 'ideque-front)
      (if (reversed? ideque)
          (last-element ideque 'ideque-front)
          (first-element ideque 'ideque-front)))

    ;;; (ideque-back ideque) The last element; an error of an empty ideque (SRFI 134). O(1).
    (define (ideque-back ideque)
      (check ideque 'ideque-back)
      (if (reversed? ideque)
          (first-element ideque 'ideque-back)
          (last-element ideque 'ideque-back)))

    ;;; (ideque-remove-front ideque) ideque without its first element; an error of an empty one (SRFI 134). O(1), but for one in 32 O(log n).
    (define (ideque-remove-front ideque)
      (check ideque 'ideque-remove-front)
      (if (reversed? ideque)
          (pop-back ideque 'ideque-remove-front)
          (pop-front ideque 'ideque-remove-front)))

    ;;; (ideque-remove-back ideque) ideque without its last element; an error of an empty one (SRFI 134). O(1), but for one in 32 O(log n).
    (define (ideque-remove-back ideque)
      (check ideque 'ideque-remove-back)
      (if (reversed? ideque)
          (pop-front ideque 'ideque-remove-back)
          (pop-back ideque 'ideque-remove-back)))

    ;;; (ideque-add-front ideque object) ideque with object before its first element (SRFI 134). O(1), but for one in 32 O(log n).
    (define (ideque-add-front ideque object)
      (check ideque 'ideque-add-front)
      (if (reversed? ideque) (push-back ideque object) (push-front ideque object)))

    ;;; (ideque-add-back ideque object) ideque with object behind its last element (SRFI 134). O(1), but for one in 32 O(log n).
    (define (ideque-add-back ideque object)
      (check ideque 'ideque-add-back)
      (if (reversed? ideque) (push-front ideque object) (push-back ideque object)))

    ;;; (ideque-ref ideque index) The element at index, counting from 0 (SRFI 134). O(log n).
    (define (ideque-ref ideque index)
      (check ideque 'ideque-ref)
      (let ((size (size ideque)))
        (if (not (and (exact-integer? index) (<= 0 index) (< index size)))
            (error "ideque-ref: expected an index below the length of the ideque, got" index))
        (element-at ideque (if (reversed? ideque) (- size 1 index) index))))

    ;;; (ideque-take ideque count) An ideque of the first count elements (SRFI 134). O(log n).
    (define (ideque-take ideque count)
      (check-count ideque count 'ideque-take)
      (car (split ideque count)))

    ;;; (ideque-take-right ideque count) An ideque of the last count elements (SRFI 134). O(log n).
    (define (ideque-take-right ideque count)
      (check-count ideque count 'ideque-take-right)
      (cdr (split ideque (- (size ideque) count))))

    ;;; (ideque-drop ideque count) An ideque of all but the first count elements (SRFI 134). O(log n).
    (define (ideque-drop ideque count)
      (check-count ideque count 'ideque-drop)
      (cdr (split ideque count)))

    ;;; (ideque-drop-right ideque count) An ideque of all but the last count elements (SRFI 134). O(log n).
    (define (ideque-drop-right ideque count)
      (check-count ideque count 'ideque-drop-right)
      (car (split ideque (- (size ideque) count))))

    ;;; (ideque-split-at ideque count) Two ideques, of the first count elements and of the others (SRFI 134). O(log n).
    (define (ideque-split-at ideque count)
      (check-count ideque count 'ideque-split-at)
      (let ((halves (split ideque count)))
        (values (car halves) (cdr halves))))

    ;;; (ideque-append ideque ...) An ideque of the elements of the ideques, one after the other (SRFI 134). O(log n) each, O(n) for one of two of which one was made by ideque-reverse.
    (define ideque-append
      (case-lambda
        (() empty-deque)
        ((a)
         (check a 'ideque-append)
         a)
        ((a b)
         (check a 'ideque-append)
         (check b 'ideque-append)
         (cond
           ((eq? (reversed? a) (reversed? b)) (if (reversed? a) (append-stored b a) (append-stored a b)))
           ((< (size a) (size b))
            (let ((a (deque-of (elements (if (reversed? b) (turned a) a)) 'ideque-append)))
              (if (reversed? b) (append-stored b (turned a)) (append-stored a b))))
           (else
            (let ((b (deque-of (elements (if (reversed? a) (turned b) b)) 'ideque-append)))
              (if (reversed? a) (append-stored (turned b) a) (append-stored a b))))))
        ((a b . ideques)
         (apply ideque-append (ideque-append a b) ideques))))

    ;;; (ideque-reverse ideque) An ideque of the elements in reverse order (SRFI 134). O(1).
    (define (ideque-reverse ideque)
      (check ideque 'ideque-reverse)
      (turned ideque))

    ;;; (list->ideque list) An ideque of the elements of list (SRFI 134). O(n).
    (define (list->ideque list) (deque-of list 'list->ideque))

    ;;; (ideque->list ideque) A list of the elements (SRFI 134). O(n).
    (define (ideque->list ideque)
      (check ideque 'ideque->list)
      (elements ideque))

    ;;; (generator->ideque generator) An ideque of what the procedure generator returns, called without arguments until it returns an end-of-file object (SRFI 134). O(n).
    (define (generator->ideque generator)
      (deque-of (let loop ()
                  (let ((element (generator)))
                    (if (eof-object? element) '() (cons element (loop)))))
                'generator->ideque))

    ;;; (ideque->generator ideque) A procedure without parameters that returns the elements one after the other, and then end-of-file objects (SRFI 134). Several fibers may call it: each element is returned once.
    (define (ideque->generator ideque)
      (check ideque 'ideque->generator)
      (let ((state (make-channel 1)))
        (channel-send state ideque)
        (lambda ()
          (let ((rest (channel-receive state)))
            (if (= 0 (size rest))
                (begin
                  (channel-send state rest)
                  (eof-object))
                (let ((element (ideque-front rest)))
                  (channel-send state (ideque-remove-front rest))
                  element))))))

    """##)
    case 104:
        (#"srfi/134/tree.scm"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; The middle of an ideque: a B-tree of its elements by position. Nodes are vectors:
    ;   a leaf        #(element ...)
    ;   an inner node #(size child ...), size being the number of elements below it
    ; All leaves are equally deep; the height of a node, 0 for a leaf, is known to everyone who has it. A node has at most
    ; `words-at-most` words, and no less than `words-at-least`, but for the root. A tree is a pair (node . height). What
    ; makes of one node two returns (left . right) instead of a node.

    (define words-at-most 32)
    (define words-at-least 16)

    (define empty-tree (cons #() 0))

    (define-syntax empty-tree?
      (syntax-rules ()
        ((_ tree) (= 0 (vector-length (car tree))))))

    (define-syntax node-size
      (syntax-rules ()
        ((_ node height)
         (if (= height 0) (vector-length node) (vector-ref node 0)))))

    (define (tree-size tree)
      (let ((node (car tree)) (height (cdr tree)))
        (node-size node height)))

    ; A node like this with count words at an index replaced by two.
    (define (splice node index count a b)
      (vector-append (subvector node 0 index) (vector a b) (subvector node (+ index count) (vector-length node))))

    ; The number of elements in the children of an inner node.
    (define (children-size node height)
      (let ((end (vector-length node)) (below (- height 1)))
        (let loop ((index 1) (sum 0))
          (if (< index end)
              (loop (+ index 1) (+ sum (let ((child (vector-ref node index))) (node-size child below))))
              sum))))

    ; A leaf, or two if it has too many words.
    (define (fit-leaf leaf)
      (let ((count (vector-length leaf)))
        (if (<= count words-at-most)
            leaf
            (let ((middle (quotient count 2)))
              (cons (subvector leaf 0 middle) (subvector leaf middle count))))))

    ; An inner node, or two if it has too many words.
    (define (fit-inner node height)
      (let ((count (vector-length node)))
        (if (<= count words-at-most)
            node
            (let* ((middle (quotient (+ count 1) 2))
                   (left (subvector node 0 middle))
                   (size (children-size left height)))
              (cons (vector-set left 0 size)
                    (vector-append (vector (- (vector-ref node 0) size)) (subvector node middle count)))))))

    ; One node or two of what is in two nodes of the same height, none of them empty.
    (define (combine a b height)
      (let ((a-count (vector-length a)) (b-count (vector-length b)))
        (cond
          ((and (>= a-count words-at-least) (>= b-count words-at-least) (> (+ a-count b-count) (+ words-at-most 1)))
           (cons a b))
          ((= height 0) (fit-leaf (vector-append a b)))
          (else
           (fit-inner
            (vector-set (vector-append a (subvector b 1 b-count)) 0 (+ (vector-ref a 0) (vector-ref b 0)))
            height)))))

    ; The tree of all elements of two trees.
    (define (join a b)
      (let ((a-height (cdr a)) (b-height (cdr b)))
        (cond
          ((empty-tree? a) b)
          ((empty-tree? b) a)
          ((>= a-height b-height) (grown (join-right (car a) a-height (car b) b-height) a-height))
          (else (grown (join-left (car a) a-height (car b) b-height) b-height)))))

    ; A tree for what combine returns.
    (define (grown new height)
      (if (pair? new)
          (let ((left (car new)) (right (cdr new)))
            (cons (vector (+ (node-size left height) (node-size right height)) left right) (+ height 1)))
          (cons new height)))

    ; a with b added at its end, a node or two.
    (define (join-right a a-height b b-height)
      (if (= a-height b-height)
          (combine a b a-height)
          (let* ((last (- (vector-length a) 1))
                 (new (join-right (vector-ref a last) (- a-height 1) b b-height))
                 (a (vector-set a 0 (+ (vector-ref a 0) (node-size b b-height)))))
            (if (pair? new)
                (fit-inner (splice a last 1 (car new) (cdr new)) a-height)
                (vector-set a last new)))))

    ; b with a added before it, a node or two.
    (define (join-left a a-height b b-height)
      (if (= a-height b-height)
          (combine a b b-height)
          (let* ((new (join-left a a-height (vector-ref b 1) (- b-height 1)))
                 (b (vector-set b 0 (+ (vector-ref b 0) (node-size a a-height)))))
            (if (pair? new)
                (fit-inner (splice b 1 1 (car new) (cdr new)) b-height)
                (vector-set b 1 new)))))

    ; A pair of trees, of the first count elements and of the others.
    (define (split-tree node height count)
      (if (= height 0)
          (cons (cons (subvector node 0 count) 0)
                (cons (subvector node count (vector-length node)) 0))
          (let ((below (- height 1)))
            (let loop ((index 1) (count count))
              (let* ((child (vector-ref node index)) (size (node-size child below)))
                (if (> count size)
                    (loop (+ index 1) (- count size))
                    (let ((halves (split-tree child below count)))
                      (cons (join (children node height 1 index) (car halves))
                            (join (cdr halves) (children node height (+ index 1) (vector-length node)))))))))))

    ; The tree of some children of an inner node.
    (define (children node height start end)
      (cond
        ((= start end) empty-tree)
        ((= (+ start 1) end) (cons (vector-ref node start) (- height 1)))
        (else
         (let ((words (vector-append (vector 0) (subvector node start end))))
           (cons (vector-set words 0 (children-size words height)) height)))))

    ; The element at an index.
    (define (tree-ref node height index)
      (if (= height 0)
          (vector-ref node index)
          (let ((below (- height 1)))
            (let loop ((slot 1) (index index))
              (let* ((child (vector-ref node slot)) (size (node-size child below)))
                (if (< index size)
                    (tree-ref child below index)
                    (loop (+ slot 1) (- index size))))))))

    ; What (procedure element result) returns for the last element, result being what it returned for the one before.
    (define (tree-fold procedure result node height)
      (let ((end (vector-length node)))
        (if (= height 0)
            (let loop ((index 0) (result result))
              (if (< index end)
                  (loop (+ index 1) (procedure (vector-ref node index) result))
                  result))
            (let ((below (- height 1)))
              (let loop ((index 1) (result result))
                (if (< index end)
                    (loop (+ index 1) (tree-fold procedure result (vector-ref node index) below))
                    result))))))

    ; The same from the last element to the first.
    (define (tree-fold/reverse procedure result node height)
      (if (= height 0)
          (let loop ((index (- (vector-length node) 1)) (result result))
            (if (>= index 0)
                (loop (- index 1) (procedure (vector-ref node index) result))
                result))
          (let ((below (- height 1)))
            (let loop ((index (- (vector-length node) 1)) (result result))
              (if (> index 0)
                  (loop (- index 1) (tree-fold/reverse procedure result (vector-ref node index) below))
                  result)))))

    ; The tree of a vector's elements.
    (define (vector->tree elements)
      (let loop ((elements elements) (height 0))
        (let ((count (vector-length elements)))
          (if (< count words-at-most)
              (cons (if (= height 0) elements (inner-node elements 0 count height)) height)
              (loop (parents elements count height) (+ height 1))))))

    (define (inner-node nodes start end height)
      (let ((words (vector-append (vector 0) (subvector nodes start end))))
        (vector-set words 0 (children-size words height))))

    ; The vector of the nodes that have the elements of a level, at least 32, below them.
    (define (parents elements count height)
      (let ((nodes (quotient (+ count 27) 28)))
        (list->vector
         (let loop ((number 0))
           (if (< number nodes)
               (let ((start (quotient (* number count) nodes)) (end (quotient (* (+ number 1) count) nodes)))
                 (cons (if (= height 0) (subvector elements start end) (inner-node elements start end height))
                       (loop (+ number 1))))
               '())))))

    """##)
    case 105:
        (#"srfi/134/whole.scm"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; All elements of an ideque: mapping, filtering, searching.

    ;;; (ideque= same? ideque ...) Whether the ideques are of the same length and (same? a b) is true for the elements of each and the next one at the same positions (SRFI 134).
    (define (ideque= same? . ideques)
      (for-each (lambda (ideque) (check ideque 'ideque=)) ideques)
      (or (null? ideques)
          (let loop ((a (car ideques)) (rest (cdr ideques)))
            (or (null? rest)
                (and (or (eq? a (car rest))
                         (and (= (size a) (size (car rest)))
                              (let same ((a (elements a)) (b (elements (car rest))))
                                (or (null? a)
                                    (and (same? (car a) (car b)) (same (cdr a) (cdr b)))))))
                     (loop (car rest) (cdr rest)))))))

    ;;; (ideque-any predicate ideque) What predicate returns for the first element for which that is true, or #f (SRFI 134).
    (define (ideque-any predicate ideque)
      (check ideque 'ideque-any)
      (let loop ((rest (elements ideque)))
        (and (pair? rest)
             (or (predicate (car rest)) (loop (cdr rest))))))

    ;;; (ideque-every predicate ideque) What predicate returns for the last element, or #f if it returns that for one; #t for an empty ideque (SRFI 134).
    (define (ideque-every predicate ideque)
      (check ideque 'ideque-every)
      (let loop ((rest (elements ideque)) (value #t))
        (if (and value (pair? rest))
            (loop (cdr rest) (predicate (car rest)))
            value)))

    ;;; (ideque-count predicate ideque) For how many elements predicate is true (SRFI 134).
    (define (ideque-count predicate ideque)
      (check ideque 'ideque-count)
      (fold (lambda (element count) (if (predicate element) (+ count 1) count)) 0 ideque))

    ;;; (ideque-zip ideque1 ideque2 ...) An ideque of lists of the elements at the same position, as far as the shortest goes (SRFI 134).
    (define (ideque-zip ideque1 . ideques)
      (for-each (lambda (ideque) (check ideque 'ideque-zip)) (cons ideque1 ideques))
      (deque-of (apply map list (elements ideque1) (map elements ideques)) 'ideque-zip))

    ;;; (ideque-map procedure ideque) An ideque of what procedure returns for the elements (SRFI 134).
    (define (ideque-map procedure ideque)
      (check ideque 'ideque-map)
      (deque-of (map procedure (elements ideque)) 'ideque-map))

    ;;; (ideque-filter-map procedure ideque) An ideque of what procedure returns for the elements, without #f (SRFI 134).
    (define (ideque-filter-map procedure ideque)
      (check ideque 'ideque-filter-map)
      (deque-of (let loop ((rest (elements ideque)))
                  (if (pair? rest)
                      (let ((result (procedure (car rest))))
                        (if result (cons result (loop (cdr rest))) (loop (cdr rest))))
                      '()))
                'ideque-filter-map))

    ;;; (ideque-for-each procedure ideque) Calls procedure with the elements from the front to the back (SRFI 134).
    (define (ideque-for-each procedure ideque)
      (check ideque 'ideque-for-each)
      (fold (lambda (element ignored) (procedure element)) #f ideque)
      (if #f #f))

    ;;; (ideque-for-each-right procedure ideque) Calls procedure with the elements from the back to the front (SRFI 134).
    (define (ideque-for-each-right procedure ideque)
      (check ideque 'ideque-for-each-right)
      (fold/reverse (lambda (element ignored) (procedure element)) #f ideque)
      (if #f #f))

    ;;; (ideque-fold procedure initial ideque) What (procedure element result) returns for the last element, result being what it returned for the one before, and initial for the first (SRFI 134).
    (define (ideque-fold procedure initial ideque)
      (check ideque 'ideque-fold)
      (fold procedure initial ideque))

    ;;; (ideque-fold-right procedure initial ideque) As ideque-fold, from the back to the front (SRFI 134).
    (define (ideque-fold-right procedure initial ideque)
      (check ideque 'ideque-fold-right)
      (fold/reverse procedure initial ideque))

    ;;; (ideque-append-map procedure ideque) An ideque of the elements of the lists that procedure returns for the elements (SRFI 134).
    (define (ideque-append-map procedure ideque)
      (check ideque 'ideque-append-map)
      (deque-of (apply append (append (map (lambda (element) (checked-list (procedure element))) (elements ideque))
                                      '(())))
                'ideque-append-map))

    (define (checked-list object)
      (if (list? object)
          object
          (error "ideque-append-map: expected the procedure to return a list, got" object)))

    (define (kept keep? rest)
      (cond
        ((null? rest) '())
        ((keep? (car rest)) (cons (car rest) (kept keep? (cdr rest))))
        (else (kept keep? (cdr rest)))))

    ;;; (ideque-filter predicate ideque) An ideque of the elements for which predicate is true (SRFI 134).
    (define (ideque-filter predicate ideque)
      (check ideque 'ideque-filter)
      (deque-of (kept predicate (elements ideque)) 'ideque-filter))

    ;;; (ideque-remove predicate ideque) An ideque of the elements for which predicate is false (SRFI 134).
    (define (ideque-remove predicate ideque)
      (check ideque 'ideque-remove)
      (deque-of (kept (lambda (element) (not (predicate element))) (elements ideque)) 'ideque-remove))

    ;;; (ideque-partition predicate ideque) Two ideques, of the elements for which predicate is true and of the others (SRFI 134).
    (define (ideque-partition predicate ideque)
      (check ideque 'ideque-partition)
      (let ((parts (fold/reverse
                    (lambda (element parts)
                      (if (predicate element)
                          (cons (cons element (car parts)) (cdr parts))
                          (cons (car parts) (cons element (cdr parts)))))
                    '(())
                    ideque)))
        (values (deque-of (car parts) 'ideque-partition) (deque-of (cdr parts) 'ideque-partition))))

    (define (found predicate rest failure)
      (cond
        ((null? rest) (if failure (failure) #f))
        ((predicate (car rest)) (car rest))
        (else (found predicate (cdr rest) failure))))

    ;;; (ideque-find predicate ideque [failure]) The first element for which predicate is true, or what (failure) returns, #f without it (SRFI 134).
    (define ideque-find
      (case-lambda
        ((predicate ideque) (ideque-find predicate ideque #f))
        ((predicate ideque failure)
         (check ideque 'ideque-find)
         (found predicate (elements ideque) failure))))

    ;;; (ideque-find-right predicate ideque [failure]) The last element for which predicate is true, or what (failure) returns, #f without it (SRFI 134).
    (define ideque-find-right
      (case-lambda
        ((predicate ideque) (ideque-find-right predicate ideque #f))
        ((predicate ideque failure)
         (check ideque 'ideque-find-right)
         (found predicate (elements (turned ideque)) failure))))

    ; How many elements at the front satisfy predicate.
    (define (prefix-length predicate ideque name)
      (check ideque name)
      (let loop ((rest (elements ideque)) (count 0))
        (if (and (pair? rest) (predicate (car rest)))
            (loop (cdr rest) (+ count 1))
            count)))

    (define (suffix-start predicate ideque name)
      (check ideque name)
      (- (size ideque) (prefix-length predicate (turned ideque) name)))

    ;;; (ideque-take-while predicate ideque) An ideque of the elements before the first for which predicate is false (SRFI 134).
    (define (ideque-take-while predicate ideque)
      (car (split ideque (prefix-length predicate ideque 'ideque-take-while))))

    ;;; (ideque-take-while-right predicate ideque) An ideque of the elements behind the last for which predicate is false (SRFI 134).
    (define (ideque-take-while-right predicate ideque)
      (cdr (split ideque (suffix-start predicate ideque 'ideque-take-while-right))))

    ;;; (ideque-drop-while predicate ideque) An ideque of the elements from the first on for which predicate is false (SRFI 134).
    (define (ideque-drop-while predicate ideque)
      (cdr (split ideque (prefix-length predicate ideque 'ideque-drop-while))))

    ;;; (ideque-drop-while-right predicate ideque) An ideque of the elements up to the last for which predicate is false (SRFI 134).
    (define (ideque-drop-while-right predicate ideque)
      (car (split ideque (suffix-start predicate ideque 'ideque-drop-while-right))))

    ;;; (ideque-span predicate ideque) Two ideques, of the elements before the first for which predicate is false, and of the others (SRFI 134).
    (define (ideque-span predicate ideque)
      (let ((halves (split ideque (prefix-length predicate ideque 'ideque-span))))
        (values (car halves) (cdr halves))))

    ;;; (ideque-break predicate ideque) Two ideques, of the elements before the first for which predicate is true, and of the others (SRFI 134).
    (define (ideque-break predicate ideque)
      (let ((halves (split ideque (prefix-length (lambda (element) (not (predicate element))) ideque 'ideque-break))))
        (values (car halves) (cdr halves))))

    """##)
    case 106:
        (#"srfi/14.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 14: sets of characters. A set is a vector of codes, ascending: at the first begins a run of its
    ; members, at the second that ends, at the third the next one begins. So whether a character is in it is
    ; a binary search, and the operations of algebra are one pass over the ends of runs, however many
    ; characters lie between them. Surrogates are no characters, and in no set.
    ;
    ; Nothing can change a set: procedures with an exclamation mark, which may but need not change their
    ; arguments, are those without it.
    ;
    ; The standard sets follow the SRFI's note of 2019: they are the properties of Unicode that have these
    ; names, so that they agree with char-alphabetic? and its kin, and on ASCII with the SRFI's table. Each
    ; is computed when something first looks into it, since that takes the time to look at all characters.
    ; unassigned codes are characters, and in char-set:full.
    (define-library (srfi 14)
      (export
       char-set? char-set= char-set<= char-set-hash
       char-set-cursor char-set-ref char-set-cursor-next end-of-char-set?
       char-set-fold char-set-unfold char-set-unfold! char-set-for-each char-set-map
       char-set-copy char-set list->char-set string->char-set list->char-set! string->char-set!
       char-set-filter char-set-filter! ucs-range->char-set ucs-range->char-set! ->char-set
       char-set->list char-set->string char-set-size char-set-count char-set-contains? char-set-every char-set-any
       char-set-adjoin char-set-delete char-set-adjoin! char-set-delete!
       char-set-complement char-set-union char-set-intersection char-set-difference char-set-xor
       char-set-diff+intersection
       char-set-complement! char-set-union! char-set-intersection! char-set-difference! char-set-xor!
       char-set-diff+intersection!
       char-set:lower-case char-set:upper-case char-set:title-case char-set:letter char-set:digit
       char-set:letter+digit char-set:graphic char-set:printing char-set:whitespace char-set:iso-control
       char-set:punctuation char-set:symbol char-set:hex-digit char-set:blank char-set:ascii char-set:empty
       char-set:full)
      (import (scheme base) (scheme case-lambda) (scheme lazy)
              (only (sennit list) list-sort fold)
              (only (sennit string) code-point-ranges))
      (include "14/sets.scm" "14/iteration.scm" "14/algebra.scm" "14/standard.scm"))

    """##)
    case 107:
        (#"srfi/14/algebra.scm"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; The algebra of sets.

    ;;; (char-set-adjoin set char ...) set and the characters (SRFI 14).
    (define (char-set-adjoin set . chars) (with-chars "char-set-adjoin" chars set))

    ;;; (char-set-adjoin! set char ...) char-set-adjoin (SRFI 14).
    (define (char-set-adjoin! set . chars) (with-chars "char-set-adjoin!" chars set))

    ;;; (char-set-delete set char ...) set without the characters (SRFI 14).
    (define (char-set-delete set . chars)
      (make-char-set (combine first-only
                              (codes-of "char-set-delete" set)
                              (codes-of "char-set-delete" (with-chars "char-set-delete" chars char-set:empty)))))

    ;;; (char-set-delete! set char ...) char-set-delete (SRFI 14).
    (define (char-set-delete! set . chars) (apply char-set-delete set chars))

    ; The set that combining many sets with in?, from the left, gives; begin is that of none.
    (define (combine-all who in? begin sets)
      (make-char-set (fold (lambda (set codes) (combine in? codes (codes-of who set))) begin sets)))

    ;;; (char-set-complement set) The set of all characters that are not in set (SRFI 14).
    (define (char-set-complement set)
      (make-char-set (combine first-only all-codes (codes-of "char-set-complement" set))))

    ;;; (char-set-union set ...) The set of the characters that are in any of the sets (SRFI 14).
    (define (char-set-union . sets) (combine-all "char-set-union" either #() sets))

    ;;; (char-set-intersection set ...) The set of the characters that are in all of the sets (SRFI 14).
    (define (char-set-intersection . sets) (combine-all "char-set-intersection" both all-codes sets))

    ;;; (char-set-difference set1 set ...) The set of the characters that are in set1 and in none of the others (SRFI 14).
    (define (char-set-difference set1 . sets)
      (combine-all "char-set-difference" first-only (codes-of "char-set-difference" set1) sets))

    ;;; (char-set-xor set ...) The set of the characters that are in an odd number of the sets (SRFI 14).
    (define (char-set-xor . sets) (combine-all "char-set-xor" not-both #() sets))

    ;;; (char-set-diff+intersection set1 set ...) Two values: the members of set1 that are in none of the other sets, and those that are in one (SRFI 14).
    (define (char-set-diff+intersection set1 . sets)
      (let ((others (combine-all "char-set-diff+intersection" either #() sets)))
        (values (char-set-difference set1 others) (char-set-intersection set1 others))))

    ;;; (char-set-complement! set) char-set-complement (SRFI 14).
    (define (char-set-complement! set) (char-set-complement set))

    ;;; (char-set-union! set1 set ...) char-set-union (SRFI 14).
    (define (char-set-union! set1 . sets) (apply char-set-union set1 sets))

    ;;; (char-set-intersection! set1 set ...) char-set-intersection (SRFI 14).
    (define (char-set-intersection! set1 . sets) (apply char-set-intersection set1 sets))

    ;;; (char-set-difference! set1 set ...) char-set-difference (SRFI 14).
    (define (char-set-difference! set1 . sets) (apply char-set-difference set1 sets))

    ;;; (char-set-xor! set1 set ...) char-set-xor (SRFI 14).
    (define (char-set-xor! set1 . sets) (apply char-set-xor set1 sets))

    ;;; (char-set-diff+intersection! set1 set2 set ...) char-set-diff+intersection (SRFI 14).
    (define (char-set-diff+intersection! set1 set2 . sets) (apply char-set-diff+intersection set1 set2 sets))

    """##)
    case 108:
        (#"srfi/14/iteration.scm"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; Going through sets, and making sets of other things. Members come in ascending order.

    ;;; (char-set-cursor set) A cursor at the first member of set (SRFI 14).
    (define (char-set-cursor set) (cursor-from (codes-of "char-set-cursor" set) 0))

    ; A cursor is the code of a member, or #f behind the last one.
    (define (cursor-from codes code)
      (let ((end (end-index codes code)))
        (cond ((odd? end) code)
              ((< end (vector-length codes)) (vector-ref codes end))
              (else #f))))

    (define (require-cursor who cursor)
      (if (not (exact-integer? cursor)) (error (string-append who ": expected a cursor at a member, got") cursor)))

    ;;; (char-set-ref set cursor) The member of set that cursor is at (SRFI 14).
    (define (char-set-ref set cursor)
      (codes-of "char-set-ref" set)
      (require-cursor "char-set-ref" cursor)
      (integer->char cursor))

    ;;; (char-set-cursor-next set cursor) A cursor at the member of set behind cursor (SRFI 14).
    (define (char-set-cursor-next set cursor)
      (require-cursor "char-set-cursor-next" cursor)
      (cursor-from (codes-of "char-set-cursor-next" set) (+ cursor 1)))

    ;;; (end-of-char-set? cursor) Whether cursor is behind the last member of its set (SRFI 14).
    (define (end-of-char-set? cursor) (not cursor))

    ; Calls kons with each code of codes and what it returned before.
    (define (fold-codes kons knil codes)
      (let ((count (vector-length codes)))
        (let next-run ((index 0) (result knil))
          (if (< index count)
              (let ((end (vector-ref codes (+ index 1))))
                (let loop ((code (vector-ref codes index)) (result result))
                  (if (< code end)
                      (loop (+ code 1) (kons (integer->char code) result))
                      (next-run (+ index 2) result))))
              result))))

    ;;; (char-set-fold kons knil set) Calls kons with each member of set and what it returned before, at first knil; returns what it returned last (SRFI 14).
    (define (char-set-fold kons knil set)
      (require-procedure "char-set-fold" kons)
      (fold-codes kons knil (codes-of "char-set-fold" set)))

    ;;; (char-set-unfold stop? mapper successor seed [base]) The set of base and what mapper makes of seed, (successor seed) ... before the one for which stop? holds (SRFI 14).
    (define char-set-unfold
      (case-lambda
        ((stop? mapper successor seed) (char-set-unfold stop? mapper successor seed char-set:empty))
        ((stop? mapper successor seed base)
         (require-procedure "char-set-unfold" stop?)
         (require-procedure "char-set-unfold" mapper)
         (require-procedure "char-set-unfold" successor)
         (let loop ((seed seed) (chars '()))
           (if (stop? seed)
               (with-chars "char-set-unfold" chars base)
               (let ((char (mapper seed)))
                 (loop (successor seed) (cons char chars))))))))

    ;;; (char-set-unfold! stop? mapper successor seed base) char-set-unfold (SRFI 14).
    (define (char-set-unfold! stop? mapper successor seed base) (char-set-unfold stop? mapper successor seed base))

    ; The set of base and of the characters in a list.
    (define (with-chars who chars base)
      (let ((codes (map (lambda (char)
                          (require-char who char)
                          (char->integer char))
                        chars)))
        (make-char-set (combine either (codes->vector codes) (codes-of who base)))))

    ;;; (char-set-for-each procedure set) Calls procedure with each member of set (SRFI 14).
    (define (char-set-for-each procedure set)
      (require-procedure "char-set-for-each" procedure)
      (fold-codes (lambda (char result) (procedure char) result) (if #f #f) (codes-of "char-set-for-each" set)))

    ;;; (char-set-map procedure set) The set of what procedure returns for the members of set (SRFI 14).
    (define (char-set-map procedure set)
      (require-procedure "char-set-map" procedure)
      (with-chars "char-set-map"
                  (fold-codes (lambda (char chars) (cons (procedure char) chars)) '() (codes-of "char-set-map" set))
                  char-set:empty))

    ;;; (char-set-copy set) set itself, which nothing can change (SRFI 14).
    (define (char-set-copy set)
      (codes-of "char-set-copy" set)
      set)

    ;;; (char-set char ...) The set of the characters (SRFI 14).
    (define (char-set . chars) (with-chars "char-set" chars char-set:empty))

    (define (require-list who object)
      (if (not (list? object)) (error (string-append who ": expected a list, got") object)))

    ;;; (list->char-set chars [base]) The set of the characters in a list, and of those in base (SRFI 14).
    (define list->char-set
      (case-lambda
        ((chars) (list->char-set chars char-set:empty))
        ((chars base)
         (require-list "list->char-set" chars)
         (with-chars "list->char-set" chars base))))

    ;;; (list->char-set! chars base) list->char-set (SRFI 14).
    (define (list->char-set! chars base) (list->char-set chars base))

    ;;; (string->char-set string [base]) The set of the characters of string, and of those in base (SRFI 14).
    (define string->char-set
      (case-lambda
        ((string) (string->char-set string char-set:empty))
        ((string base)
         (if (not (string? string)) (error "string->char-set: expected a string, got" string))
         (with-chars "string->char-set" (string->list string) base))))

    ;;; (string->char-set! string base) string->char-set (SRFI 14).
    (define (string->char-set! string base) (string->char-set string base))

    ;;; (char-set-filter holds? set [base]) The set of the members of set for which holds? holds, and of those in base (SRFI 14).
    (define char-set-filter
      (case-lambda
        ((holds? set) (char-set-filter holds? set char-set:empty))
        ((holds? set base)
         (require-procedure "char-set-filter" holds?)
         (with-chars "char-set-filter"
                     (fold-codes (lambda (char chars) (if (holds? char) (cons char chars) chars)) '()
                                 (codes-of "char-set-filter" set))
                     base))))

    ;;; (char-set-filter! holds? set base) char-set-filter (SRFI 14).
    (define (char-set-filter! holds? set base) (char-set-filter holds? set base))

    ;;; (ucs-range->char-set lower upper [error? [base]]) The set of the characters whose codes are from lower up to but not including upper, and of those in base. Every code but those of surrogates is a character, so error? does not matter (SRFI 14).
    (define ucs-range->char-set
      (case-lambda
        ((lower upper) (ucs-range->char-set lower upper #f char-set:empty))
        ((lower upper error?) (ucs-range->char-set lower upper error? char-set:empty))
        ((lower upper error? base)
         (if (not (and (exact-integer? lower) (exact-integer? upper) (<= 0 lower upper #x110000)))
             (error "ucs-range->char-set: expected two codes up to #x110000 in order, got" lower upper))
         (make-char-set
          (combine either
                   (if (= lower upper) #() (combine both (vector lower upper) all-codes))
                   (codes-of "ucs-range->char-set" base))))))

    ;;; (ucs-range->char-set! lower upper error? base) ucs-range->char-set (SRFI 14).
    (define (ucs-range->char-set! lower upper error? base) (ucs-range->char-set lower upper error? base))

    ;;; (->char-set object) The set of the characters of a string, of a character, or a set itself (SRFI 14).
    (define (->char-set object)
      (cond ((char-set? object) object)
            ((string? object) (string->char-set object))
            ((char? object) (char-set object))
            (else (error "->char-set: expected a string, a character or a character set, got" object))))

    ;;; (char-set-size set) How many members set has (SRFI 14).
    (define (char-set-size set)
      (let* ((codes (codes-of "char-set-size" set))
             (count (vector-length codes)))
        (let loop ((index 0) (size 0))
          (if (< index count)
              (loop (+ index 2) (+ size (- (vector-ref codes (+ index 1)) (vector-ref codes index))))
              size))))

    ;;; (char-set-count holds? set) For how many members of set holds? holds (SRFI 14).
    (define (char-set-count holds? set)
      (require-procedure "char-set-count" holds?)
      (fold-codes (lambda (char count) (if (holds? char) (+ count 1) count)) 0 (codes-of "char-set-count" set)))

    ;;; (char-set->list set) A list of the members of set, ascending (SRFI 14).
    (define (char-set->list set) (reverse (fold-codes cons '() (codes-of "char-set->list" set))))

    ;;; (char-set->string set) A string of the members of set, ascending (SRFI 14).
    (define (char-set->string set)
      (codes-of "char-set->string" set)
      (list->string (char-set->list set)))

    ; The first true value that holds? returns for a member, or #f.
    (define (any-code holds? codes)
      (let loop ((cursor (cursor-from codes 0)))
        (and cursor
             (or (holds? (integer->char cursor))
                 (loop (cursor-from codes (+ cursor 1)))))))

    ;;; (char-set-every holds? set) Whether holds? holds for every member of set (SRFI 14).
    (define (char-set-every holds? set)
      (require-procedure "char-set-every" holds?)
      (not (any-code (lambda (char) (not (holds? char))) (codes-of "char-set-every" set))))

    ;;; (char-set-any holds? set) The first true value that holds? returns for a member of set, or #f (SRFI 14).
    (define (char-set-any holds? set)
      (require-procedure "char-set-any" holds?)
      (any-code holds? (codes-of "char-set-any" set)))

    """##)
    case 109:
        (#"srfi/14/sets.scm"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; The representation, membership and comparison.

    ; The codes are in a promise, because those of the standard sets take their time.
    ; The predicate is for the procedures on strings that take a set for a criterion. They and the regexps know this type by
    ; its name and the order of its fields.
    ;;; (char-set? object) Whether object is a set of characters (SRFI 14).
    (define-record-type <char-set> (new-char-set promise character-predicate) char-set?
      (promise char-set-promise)
      (character-predicate char-set-predicate))

    (define (delayed-char-set promise)
      (new-char-set promise (lambda (char) (odd? (end-index (force promise) (char->integer char))))))

    (define (make-char-set codes) (delayed-char-set (make-promise codes)))

    ; The vector of codes of a set, which who was given.
    (define (codes-of who object)
      (if (not (char-set? object)) (error (string-append who ": expected a character set, got") object))
      (force (char-set-promise object)))

    (define (require-procedure who object)
      (if (not (procedure? object)) (error (string-append who ": expected a procedure, got") object)))

    (define (require-char who object)
      (if (not (char? object)) (error (string-append who ": expected a character, got") object)))

    ; The index of the first of codes that is greater than code: odd if code is in the set.
    (define (end-index codes code)
      (let loop ((low 0) (high (vector-length codes)))
        (if (< low high)
            (let ((middle (quotient (+ low high) 2)))
              (if (<= (vector-ref codes middle) code)
                  (loop (+ middle 1) high)
                  (loop low middle)))
            low)))

    ;;; (char-set-contains? set char) Whether char is in set. Complexity: the logarithm of the number of runs (SRFI 14).
    (define (char-set-contains? set char)
      (require-char "char-set-contains?" char)
      (odd? (end-index (codes-of "char-set-contains?" set) (char->integer char))))

    (define (compare who holds? sets)
      (let ((codes (map (lambda (set) (codes-of who set)) sets)))
        (or (null? codes)
            (let loop ((first (car codes)) (rest (cdr codes)))
              (or (null? rest)
                  (and (holds? first (car rest)) (loop (car rest) (cdr rest))))))))

    ;;; (char-set= set ...) Whether the sets have the same members (SRFI 14).
    (define (char-set= . sets) (compare "char-set=" equal? sets))

    ;;; (char-set<= set ...) Whether each set is a subset of the next one (SRFI 14).
    (define (char-set<= . sets)
      (compare "char-set<=" (lambda (a b) (= 0 (vector-length (combine (lambda (a b) (and a (not b))) a b)))) sets))

    ;;; (char-set-hash set [bound]) A number from 0 up to but not including bound, the same for equal sets; without bound, or with 0, below 2 to the power of 32 (SRFI 14).
    (define char-set-hash
      (case-lambda
        ((set) (char-set-hash set 0))
        ((set bound)
         (if (not (and (exact-integer? bound) (>= bound 0)))
             (error "char-set-hash: expected an exact integer that is not negative, got" bound))
         (let* ((codes (codes-of "char-set-hash" set))
                (count (vector-length codes)))
           (let loop ((index 0) (hash 5381))
             (if (< index count)
                 (loop (+ index 1) (modulo (+ (* hash 33) (vector-ref codes index)) 4294967296))
                 (if (= bound 0) hash (modulo hash bound))))))))

    ; A set of codes of characters in a list, in any order.
    (define (codes->vector codes)
      (let loop ((rest (list-sort < codes)) (start #f) (end #f) (runs '()))
        (cond ((null? rest) (list->vector (reverse (if start (cons end (cons start runs)) runs))))
              ((and end (<= (car rest) end)) (loop (cdr rest) start (max end (+ (car rest) 1)) runs))
              (else (loop (cdr rest) (car rest) (+ (car rest) 1) (if start (cons end (cons start runs)) runs))))))

    ; What is in a, in b, or in both or neither, as (in? a? b?) says; that of neither must be #f.
    (define (combine in? a b)
      (let ((a-count (vector-length a)) (b-count (vector-length b)))
        (let loop ((i 0) (j 0) (inside? #f) (runs '()))
          (if (and (= i a-count) (= j b-count))
              (list->vector (reverse runs))
              (let* ((next-a (if (< i a-count) (vector-ref a i) #x110000))
                     (next-b (if (< j b-count) (vector-ref b j) #x110000))
                     (code (min next-a next-b))
                     (i (if (and (< i a-count) (= next-a code)) (+ i 1) i))
                     (j (if (and (< j b-count) (= next-b code)) (+ j 1) j))
                     (now? (in? (odd? i) (odd? j))))
                (loop i j now? (if (eq? now? inside?) runs (cons code runs))))))))

    (define (either a b) (or a b))
    (define (both a b) (and a b))
    (define (first-only a b) (and a (not b)))
    (define (not-both a b) (not (eq? a b)))

    """##)
    case 110:
        (#"srfi/14/standard.scm"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; The standard sets.

    ; All codes but those of surrogates.
    (define all-codes (vector 0 #xD800 #xE000 #x110000))

    ;;; char-set:empty The set without members (SRFI 14).
    (define char-set:empty (make-char-set #()))
    ;;; char-set:full The set of all characters (SRFI 14).
    (define char-set:full (make-char-set all-codes))
    ;;; char-set:ascii The set of the characters whose codes are below 128 (SRFI 14).
    (define char-set:ascii (make-char-set (vector 0 128)))
    ;;; char-set:hex-digit The set of 0 to 9, A to F and a to f (SRFI 14).
    (define char-set:hex-digit (make-char-set (vector 48 58 65 71 97 103)))
    ;;; char-set:iso-control The set of the control characters: general category Cc (SRFI 14).
    (define char-set:iso-control (make-char-set (vector 0 32 127 160)))
    ;;; char-set:lower-case The set of the characters with Unicode's property Lowercase (SRFI 14).
    (define char-set:lower-case (delayed-char-set (delay (code-point-ranges 'lowercase))))
    ;;; char-set:upper-case The set of the characters with Unicode's property Uppercase (SRFI 14).
    (define char-set:upper-case (delayed-char-set (delay (code-point-ranges 'uppercase))))
    ;;; char-set:title-case The set of the letters in title case: general category Lt (SRFI 14).
    (define char-set:title-case (delayed-char-set (delay (code-point-ranges 'Lt))))
    ;;; char-set:letter The set of the characters with Unicode's property Alphabetic (SRFI 14).
    (define char-set:letter (delayed-char-set (delay (code-point-ranges 'alphabetic))))
    ;;; char-set:digit The set of the decimal digits: general category Nd (SRFI 14).
    (define char-set:digit (delayed-char-set (delay (code-point-ranges 'Nd))))
    ;;; char-set:letter+digit The set of letters and digits (SRFI 14).
    (define char-set:letter+digit (delayed-char-set (delay (code-point-ranges 'alphabetic 'Nd))))
    ;;; char-set:punctuation The set of the punctuation characters: general categories Pc, Pd, Ps, Pe, Pi, Pf and Po (SRFI 14).
    (define char-set:punctuation (delayed-char-set (delay (code-point-ranges 'Pc 'Pd 'Ps 'Pe 'Pi 'Pf 'Po))))
    ;;; char-set:symbol The set of the symbols: general categories Sm, Sc, Sk and So (SRFI 14).
    (define char-set:symbol (delayed-char-set (delay (code-point-ranges 'Sm 'Sc 'Sk 'So))))
    ;;; char-set:whitespace The set of the characters with Unicode's property White_Space (SRFI 14).
    (define char-set:whitespace (delayed-char-set (delay (code-point-ranges 'whitespace))))
    ;;; char-set:blank The set of horizontal white space: general category Zs, and the tabulator (SRFI 14).
    (define char-set:blank (delayed-char-set (delay (combine either (vector 9 10) (code-point-ranges 'Zs)))))
    ;;; char-set:graphic The set of letters, marks, numbers, punctuation and symbols (SRFI 14).
    (define char-set:graphic
      (delayed-char-set
       (delay (code-point-ranges 'Ll 'Lo 'Lu 'Lm 'Lt 'Mn 'Mc 'Me 'Nd 'Nl 'No 'Po 'Ps 'Pe 'Pd 'Pc 'Pi 'Pf 'So 'Sm 'Sc 'Sk))))
    ;;; char-set:printing The set of the graphic characters and white space (SRFI 14).
    (define char-set:printing
      (delayed-char-set
       (delay (combine either
                       (force (char-set-promise char-set:graphic))
                       (force (char-set-promise char-set:whitespace))))))

    """##)
    case 111:
        (#"srfi/145.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 145: assume, which states what a program relies on. The assumption is always checked.

    (define-library (srfi 145)
      (export assume)
      (import (scheme base))
      (begin
    ;;; (assume expression message ...) The value of expression; if that is false, an error that shows the expression and the messages (SRFI 145).
    (define-syntax assume
      (syntax-rules ()
        ((_ expression message ...)
         (or expression
             (error "assume: this does not hold:" 'expression message ...)))))))

    """##)
    case 112:
        (#"srfi/146.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; Ordered mappings. The linear-update procedures, whose names end in !, are the pure ones, as the SRFI allows.
    (define-library (srfi 146)
      (import (scheme base) (scheme case-lambda) (scheme cxr) (sennit comparator) (sennit vector))
      (export
        mapping mapping-unfold mapping/ordered mapping-unfold/ordered
        mapping? mapping-contains? mapping-empty? mapping-disjoint?
        mapping-ref mapping-ref/default mapping-key-comparator
        mapping-adjoin mapping-set mapping-replace mapping-delete mapping-delete-all mapping-intern
        mapping-update mapping-update/default mapping-pop mapping-search
        (rename mapping-adjoin mapping-adjoin!) (rename mapping-set mapping-set!)
        (rename mapping-replace mapping-replace!) (rename mapping-delete mapping-delete!)
        (rename mapping-delete-all mapping-delete-all!) (rename mapping-intern mapping-intern!)
        (rename mapping-update mapping-update!) (rename mapping-update/default mapping-update!/default)
        (rename mapping-pop mapping-pop!) (rename mapping-search mapping-search!)
        mapping-size mapping-find mapping-count mapping-any? mapping-every?
        mapping-keys mapping-values mapping-entries
        mapping-map mapping-map->list mapping-for-each mapping-fold mapping-filter mapping-remove mapping-partition
        (rename mapping-filter mapping-filter!) (rename mapping-remove mapping-remove!)
        (rename mapping-partition mapping-partition!)
        mapping-copy mapping->alist alist->mapping alist->mapping! alist->mapping/ordered alist->mapping/ordered!
        mapping=? mapping<? mapping>? mapping<=? mapping>=?
        mapping-union mapping-intersection mapping-difference mapping-xor
        (rename mapping-union mapping-union!) (rename mapping-intersection mapping-intersection!)
        (rename mapping-difference mapping-difference!) (rename mapping-xor mapping-xor!)
        mapping-min-key mapping-max-key mapping-min-value mapping-max-value mapping-min-entry mapping-max-entry
        mapping-key-predecessor mapping-key-successor
        mapping-range= mapping-range< mapping-range> mapping-range<= mapping-range>=
        (rename mapping-range= mapping-range=!) (rename mapping-range< mapping-range<!)
        (rename mapping-range> mapping-range>!) (rename mapping-range<= mapping-range<=!)
        (rename mapping-range>= mapping-range>=!)
        mapping-split mapping-catenate mapping-catenate! mapping-map/monotone mapping-fold/reverse
        (rename mapping-split mapping-split!) (rename mapping-map/monotone mapping-map/monotone!)
        comparator? mapping-comparator make-mapping-comparator)
      (include "146/order.scm" "146/node.scm" "146/bulk.scm" "146/fold.scm" "146/mapping.scm" "146/update.scm"
               "146/whole.scm" "146/ordered.scm" "146/compare.scm"))

    """##)
    case 113:
        (#"srfi/146/bulk.scm"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; Operations on whole trees. Here a tree is a pair (node . height), so that it can be returned.

    (define empty-tree (cons #() 0))

    (define-syntax empty-tree?
      (syntax-rules ()
        ((_ tree) (= 0 (vector-length (car tree))))))

    ; A tree for a node that may have one child only.
    (define (as-tree node height)
      (if (and (> height 0) (= (vector-length node) 2))
          (as-tree (vector-ref node 1) (- height 1))
          (cons node height)))

    ; A tree for what insert and combine return.
    (define (grown new height)
      (if (pair? new)
          (cons (node-above new (+ height 1)) (+ height 1))
          (cons new height)))

    ; The tree of a vector #(key value key value ...) with the keys in strictly ascending order.
    (define (vector->tree entries)
      (let loop ((entries entries) (height 0))
        (let ((count (vector-length entries)))
          (if (<= count words-at-most)
              (cons (level-node entries height) height)
              (loop (parents entries count height) (+ height 1))))))

    ; The vector #(separator node separator node ...) of the nodes that the words of a level make.
    (define (parents words count height)
      (let* ((pairs (quotient count 2)) (nodes (quotient (+ pairs 12) 13)))
        (list->vector
         (let loop ((number 0))
           (if (< number nodes)
               (let ((start (* 2 (quotient (* number pairs) nodes)))
                     (end (* 2 (quotient (* (+ number 1) pairs) nodes))))
                 (cons (vector-ref words start)
                       (cons (level-node (subvector words start end) height)
                             (loop (+ number 1)))))
               '())))))

    (define (level-node words height)
      (if (= height 0) words (vector-set words 0 (children-size words height))))

    ; The tree of all entries of two trees; the keys in a are all less than those in b.
    (define (join a b)
      (cond
        ((empty-tree? a) b)
        ((empty-tree? b) a)
        (else (join-at a (first-key (car b) (cdr b)) b))))

    ; The same of two trees that are not empty, given a separator.
    (define (join-at a separator b)
      (let ((a-height (cdr a)) (b-height (cdr b)))
        (if (>= a-height b-height)
            (grown (join-right (car a) a-height separator (car b) b-height) a-height)
            (grown (join-left (car a) a-height separator (car b) b-height) b-height))))

    ; a with b added at its end, a node or a split.
    (define (join-right a a-height separator b b-height)
      (if (= a-height b-height)
          (combine a separator b a-height)
          (let* ((last (- (vector-length a) 1))
                 (size (+ (vector-ref a 0) (tree-size b b-height)))
                 (new (join-right (vector-ref a last) (- a-height 1) separator b b-height))
                 (a (vector-set a 0 size)))
            (if (pair? new)
                (fit-inner (splice a last 1 (car new) (split-separator new) (split-right new)) a-height)
                (vector-set a last new)))))

    ; b with a added before it, a node or a split.
    (define (join-left a a-height separator b b-height)
      (if (= a-height b-height)
          (combine a separator b b-height)
          (let* ((size (+ (vector-ref b 0) (tree-size a a-height)))
                 (new (join-left a a-height separator (vector-ref b 1) (- b-height 1)))
                 (b (vector-set b 0 size)))
            (if (pair? new)
                (fit-inner (splice b 1 1 (car new) (split-separator new) (split-right new)) b-height)
                (vector-set b 1 new)))))

    ; A pair of trees, of the entries with keys before key, with `through?` up to key, and of the others.
    (define (split-tree less? node height key through?)
      (if (= height 0)
          (let* ((index (search less? node key 0))
                 (end (if (and (found? less? node index key) (not through?)) index (+ index 2))))
            (cons (cons (subvector node 0 end) 0)
                  (cons (subvector node end (vector-length node)) 0)))
          (let* ((index (search less? node key 2))
                 (halves (split-tree less? (vector-ref node (+ index 1)) (- height 1) key through?))
                 (count (vector-length node))
                 (before (children node height 0 index))
                 (after (children node height (+ index 2) count)))
            (cons (join-part before (vector-ref node index) (car halves))
                  (if (and after (not (empty-tree? (cdr halves))))
                      (join-at (cdr halves) (vector-ref node (+ index 2)) after)
                      (or after (cdr halves)))))))

    (define (join-part before separator tree)
      (cond
        ((not before) tree)
        ((empty-tree? tree) before)
        (else (join-at before separator tree))))

    ; The tree of some children of an inner node, or #f for none.
    (define (children node height start end)
      (and (< start end)
           (let ((words (subvector node start end)))
             (as-tree (vector-set words 0 (children-size words height)) height))))

    ; Applies an operation to two trees by cutting b at the separators of a, down to where one is a leaf: `leaf` does it
    ; for a leaf of a and a tree, `few` for a tree and a leaf of b. alone? says whether entries of a remain of which b has
    ; nothing in the range, other? whether those of b do.
    (define (divide less? a b leaf few alone? other?)
      (let loop ((a a) (b b))
        (cond
          ((empty-tree? a) (if other? b a))
          ((empty-tree? b) (if alone? a b))
          ((= (cdr a) 0) (leaf (car a) b))
          ((= (cdr b) 0) (few a (car b)))
          (else
           (let* ((node (car a)) (below (- (cdr a) 1)) (end (vector-length node)))
             (let children ((index 1) (rest b) (done empty-tree))
               (let ((child (cons (vector-ref node index) below)) (separator-index (+ index 1)))
                 (if (< separator-index end)
                     (let ((halves (if (empty-tree? rest)
                                       (cons rest rest)
                                       (split-tree less? (car rest) (cdr rest) (vector-ref node separator-index) #f))))
                       (children (+ index 2) (cdr halves) (join done (loop child (car halves)))))
                     (join done (loop child rest))))))))))

    ; The entries of both trees, those of a if both have a key.
    (define (tree-union less? a b)
      (if (eq? (car a) (car b))
          a
          (divide less? a b
                  (lambda (leaf b) (add-entries less? b leaf #t))
                  (lambda (a leaf) (add-entries less? a leaf #f))
                  #t #t)))

    ; The entries of a whose keys b has.
    (define (tree-intersection less? a b)
      (divide less? a b
              (lambda (leaf b)
                (leaf-part leaf (lambda (key) (tree-has? less? (car b) (cdr b) key))))
              (lambda (a leaf) (leaf-entries less? (car a) (cdr a) leaf))
              #f #f))

    ; The entries of a whose keys b does not have.
    (define (tree-difference less? a b)
      (divide less? a b
              (lambda (leaf b)
                (leaf-part leaf (lambda (key) (not (tree-has? less? (car b) (cdr b) key)))))
              (lambda (a leaf)
                (let ((end (vector-length leaf)))
                  (let loop ((index 0) (tree a))
                    (if (< index end)
                        (loop (+ index 2) (tree-remove less? (car tree) (cdr tree) (vector-ref leaf index)))
                        tree))))
              #t #f))

    (define (tree-has? less? node height key)
      (let* ((leaf (leaf-for less? node height key)) (index (search less? leaf key 0)))
        (found? less? leaf index key)))

    (define (tree-insert less? node height key value replace?)
      (grown (insert less? node height key value replace?) height))

    (define (tree-remove less? node height key)
      (as-tree (remove less? node height key) height))

    ; tree with the entries of a leaf, which if replace? take the places of those with the same keys.
    (define (add-entries less? tree leaf replace?)
      (let ((end (vector-length leaf)) (height (cdr tree)))
        (cond
          ((> height 1)
           (let loop ((index 0) (tree tree))
             (if (< index end)
                 (loop (+ index 2)
                       (tree-insert less? (car tree) (cdr tree)
                                    (vector-ref leaf index) (vector-ref leaf (+ index 1)) replace?))
                 tree)))
          (replace? (vector->tree (list->vector (merged less? leaf (all-words (car tree) height)))))
          (else (vector->tree (list->vector (merged less? (all-words (car tree) height) leaf)))))))

    ; The words of all leaves of a tree of height 0 or 1.
    (define (all-words node height)
      (if (= height 0)
          node
          (let loop ((index 3) (words (vector-ref node 1)))
            (if (< index (vector-length node))
                (loop (+ index 2) (vector-append words (vector-ref node index)))
                words))))

    ; The list (key value ...) of the entries of two leaves, those of a if both have a key.
    (define (merged less? a b)
      (let ((a-end (vector-length a)) (b-end (vector-length b)))
        (let loop ((i 0) (j 0))
          (cond
            ((= i a-end) (vector->list b j))
            ((= j b-end) (vector->list a i))
            (else
             (let ((a-key (vector-ref a i)) (b-key (vector-ref b j)))
               (if (less? b-key a-key)
                   (cons b-key (cons (vector-ref b (+ j 1)) (loop i (+ j 2))))
                   (cons a-key
                         (cons (vector-ref a (+ i 1))
                               (loop (+ i 2) (if (less? a-key b-key) j (+ j 2))))))))))))

    ; The tree of the entries of leaf whose keys satisfy keep?.
    (define (leaf-part leaf keep?)
      (let ((end (vector-length leaf)))
        (cons (list->vector
               (let loop ((index 0))
                 (if (< index end)
                     (if (keep? (vector-ref leaf index))
                         (cons (vector-ref leaf index) (cons (vector-ref leaf (+ index 1)) (loop (+ index 2))))
                         (loop (+ index 2)))
                     '())))
              0)))

    ; The tree of the entries of a tree that have keys in leaf.
    (define (leaf-entries less? node height leaf)
      (let ((end (vector-length leaf)))
        (cons (list->vector
               (let loop ((index 0))
                 (if (< index end)
                     (let* ((key (vector-ref leaf index))
                            (found (leaf-for less? node height key))
                            (position (search less? found key 0)))
                       (if (found? less? found position key)
                           (cons (vector-ref found position)
                                 (cons (vector-ref found (+ position 1)) (loop (+ index 2))))
                           (loop (+ index 2))))
                     '())))
              0)))

    """##)
    case 114:
        (#"srfi/146/compare.scm"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; Sets of associations compared, united and so on.

    ;;; (mapping-union mapping1 mapping2 ...) A mapping with the associations of all the mappings; of several with the same key that in the first mapping which has it (SRFI 146). O(m log(n/m + 1)) for m and n associations, m being the less.
    (define mapping-union
      (case-lambda
        ((mapping1)
         (check mapping1 'mapping-union)
         mapping1)
        ((mapping1 mapping2) (by-trees tree-union mapping1 mapping2 'mapping-union))
        ((mapping1 mapping2 . mappings)
         (apply mapping-union (mapping-union mapping1 mapping2) mappings))))

    ;;; (mapping-intersection mapping1 mapping2 ...) mapping1 with only the associations whose keys all the mappings have (SRFI 146). O(m log(n/m + 1)).
    (define mapping-intersection
      (case-lambda
        ((mapping1)
         (check mapping1 'mapping-intersection)
         mapping1)
        ((mapping1 mapping2) (by-trees tree-intersection mapping1 mapping2 'mapping-intersection))
        ((mapping1 mapping2 . mappings)
         (apply mapping-intersection (mapping-intersection mapping1 mapping2) mappings))))

    ;;; (mapping-difference mapping1 mapping2 ...) mapping1 without the associations whose keys any of the others has (SRFI 146). O(m log(n/m + 1)).
    (define mapping-difference
      (case-lambda
        ((mapping1)
         (check mapping1 'mapping-difference)
         mapping1)
        ((mapping1 mapping2) (by-trees tree-difference mapping1 mapping2 'mapping-difference))
        ((mapping1 mapping2 . mappings)
         (apply mapping-difference (mapping-difference mapping1 mapping2) mappings))))

    ;;; (mapping-xor mapping1 mapping2) A mapping with the associations whose keys only one of the two has (SRFI 146).
    (define (mapping-xor mapping1 mapping2)
      (by-trees (lambda (less? a b)
                  (tree-union less? (tree-difference less? a b) (tree-difference less? b a)))
                mapping1 mapping2 'mapping-xor))

    (define (by-trees operation mapping1 mapping2 name)
      (check mapping1 name)
      (check-same mapping1 mapping2 name)
      (with-tree mapping1
                 (operation (mapping-order mapping1) (mapping-tree mapping1) (mapping-tree mapping2))))

    ; Whether all associations of a are in b, too.
    (define (within? value=? a b)
      (let ((less? (mapping-order b)) (root (mapping-root b)) (height (mapping-height b)))
        (or (eq? root (mapping-root a))
            (not (tree-find
                  (lambda (key value)
                    (let* ((leaf (leaf-for less? root height key)) (index (search less? leaf key 0)))
                      (not (and (found? less? leaf index key) (value=? value (vector-ref leaf (+ index 1)))))))
                  (mapping-root a) (mapping-height a))))))

    (define (same? value=? a b)
      (let ((less? (mapping-order a)))
        (and (same-comparator? (mapping-comparator-of a) (mapping-comparator-of b))
             (= (mapping-size a) (mapping-size b))
             (or (eq? (mapping-root a) (mapping-root b))
                 (walk-two (mapping-tree a) (mapping-tree b)
                           (lambda (a-key a-value b-key b-value go-on)
                             (and (not (less? a-key b-key))
                                  (not (less? b-key a-key))
                                  (value=? a-value b-value)
                                  (go-on)))
                           (lambda (a-ended? b-ended?) #t))))))

    ; Whether (related? value=? a b) holds for all neighbours among the mappings.
    (define (all-related? related? comparator mapping mappings name)
      (if (not (comparator? comparator))
          (error (string-append (symbol->string name) ": expected a comparator of values, got") comparator))
      (check mapping name)
      (for-each (lambda (mapping) (check mapping name)) mappings)
      (let ((value=? (comparator-equality-predicate comparator)))
        (let loop ((a mapping) (rest mappings))
          (or (null? rest)
              (and (related? value=? a (car rest)) (loop (car rest) (cdr rest)))))))

    ;;; (mapping=? comparator mapping1 mapping2 ...) Whether the mappings have the same associations, values being compared by comparator; false for mappings whose keys are compared differently (SRFI 146).
    (define (mapping=? comparator mapping1 . mappings)
      (all-related? same? comparator mapping1 mappings 'mapping=?))

    ;;; (mapping<? comparator mapping1 mapping2 ...) Whether the associations of each mapping are a proper subset of the next one's (SRFI 146).
    (define (mapping<? comparator mapping1 . mappings)
      (all-related? (lambda (value=? a b)
                      (check-same a b 'mapping<?)
                      (and (< (mapping-size a) (mapping-size b)) (within? value=? a b)))
                    comparator mapping1 mappings 'mapping<?))

    ;;; (mapping>? comparator mapping1 mapping2 ...) Whether the associations of each mapping are a proper superset of the next one's (SRFI 146).
    (define (mapping>? comparator mapping1 . mappings)
      (all-related? (lambda (value=? a b)
                      (check-same a b 'mapping>?)
                      (and (> (mapping-size a) (mapping-size b)) (within? value=? b a)))
                    comparator mapping1 mappings 'mapping>?))

    ;;; (mapping<=? comparator mapping1 mapping2 ...) Whether the associations of each mapping are a subset of the next one's (SRFI 146).
    (define (mapping<=? comparator mapping1 . mappings)
      (all-related? (lambda (value=? a b)
                      (check-same a b 'mapping<=?)
                      (and (<= (mapping-size a) (mapping-size b)) (within? value=? a b)))
                    comparator mapping1 mappings 'mapping<=?))

    ;;; (mapping>=? comparator mapping1 mapping2 ...) Whether the associations of each mapping are a superset of the next one's (SRFI 146).
    (define (mapping>=? comparator mapping1 . mappings)
      (all-related? (lambda (value=? a b)
                      (check-same a b 'mapping>=?)
                      (and (>= (mapping-size a) (mapping-size b)) (within? value=? b a)))
                    comparator mapping1 mappings 'mapping>=?))

    ;;; (make-mapping-comparator comparator) A comparator for mappings whose values comparator compares. It orders mappings as the lists of their keys and values in turn, if comparator orders values (SRFI 146).
    (define (make-mapping-comparator comparator)
      (let ((value=? (comparator-equality-predicate comparator)))
        (make-comparator
         mapping?
         (lambda (a b) (same? value=? a b))
         (and (comparator-ordered? comparator)
              (let ((value<? (comparator-ordering-predicate comparator)))
                (lambda (a b)
                  (check-same a b 'make-mapping-comparator)
                  (let ((less? (mapping-order a)))
                    (walk-two (mapping-tree a) (mapping-tree b)
                              (lambda (a-key a-value b-key b-value go-on)
                                (cond
                                  ((less? a-key b-key) #t)
                                  ((less? b-key a-key) #f)
                                  ((value=? a-value b-value) (go-on))
                                  (else (value<? a-value b-value))))
                              (lambda (a-ended? b-ended?) (and a-ended? (not b-ended?))))))))
         (and (comparator-hashable? comparator)
              (let ((value-hash (comparator-hash-function comparator)))
                (lambda (mapping)
                  (check mapping 'comparator-hash)
                  (let ((key-comparator (mapping-comparator-of mapping)))
                    (tree-fold
                     (if (comparator-hashable? key-comparator)
                         (let ((key-hash (comparator-hash-function key-comparator)))
                           (lambda (key value hash)
                             (combine-hashes (combine-hashes hash (key-hash key)) (value-hash value))))
                         (lambda (key value hash) (combine-hashes hash (value-hash value))))
                     1 (mapping-root mapping) (mapping-height mapping)))))))))

    (define (combine-hashes a b)
      (modulo (+ (* 31 a) b) 36028797018963968))

    ;;; mapping-comparator The comparator for mappings whose values the default comparator compares (SRFI 146).
    (define mapping-comparator (make-mapping-comparator (make-default-comparator)))

    """##)
    case 115:
        (#"srfi/146/fold.scm"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; Going through a tree.

    ; What (procedure key value result) returns for the last entry, result being what it returned for the one before.
    (define (tree-fold procedure result node height)
      (let ((end (vector-length node)))
        (if (= height 0)
            (let loop ((index 0) (result result))
              (if (< index end)
                  (loop (+ index 2) (procedure (vector-ref node index) (vector-ref node (+ index 1)) result))
                  result))
            (let ((below (- height 1)))
              (let loop ((index 1) (result result))
                (if (< index end)
                    (loop (+ index 2) (tree-fold procedure result (vector-ref node index) below))
                    result))))))

    ; The same from the last entry to the first.
    (define (tree-fold/reverse procedure result node height)
      (let ((start (- (vector-length node) 2)))
        (if (= height 0)
            (let loop ((index start) (result result))
              (if (>= index 0)
                  (loop (- index 2) (procedure (vector-ref node index) (vector-ref node (+ index 1)) result))
                  result))
            (let ((below (- height 1)))
              (let loop ((index start) (result result))
                (if (>= index 0)
                    (loop (- index 2) (tree-fold/reverse procedure result (vector-ref node (+ index 1)) below))
                    result))))))

    ; A pair (key . value) of the first entry that satisfies predicate, or #f.
    (define (tree-find predicate node height)
      (let ((end (vector-length node)))
        (if (= height 0)
            (let loop ((index 0))
              (and (< index end)
                   (if (predicate (vector-ref node index) (vector-ref node (+ index 1)))
                       (cons (vector-ref node index) (vector-ref node (+ index 1)))
                       (loop (+ index 2)))))
            (let ((below (- height 1)))
              (let loop ((index 1))
                (and (< index end)
                     (or (tree-find predicate (vector-ref node index) below)
                         (loop (+ index 2)))))))))

    ; The list (key value key value ...) of the entries that satisfy keep?, in order, before a list.
    (define (kept-entries keep? node height)
      (tree-fold/reverse
       (lambda (key value rest)
         (if (keep? key value) (cons key (cons value rest)) rest))
       '() node height))

    ; The tree of a list (key value key value ...) in strictly ascending order.
    (define (list->tree entries) (vector->tree (list->vector entries)))

    ; A place in a tree: the leaves and inner nodes still to visit, ((node . height) ...), so that two trees can be gone
    ; through side by side. `visit` is called with the words of the first leaf and the places behind it, `end` without
    ; arguments if there is no leaf.
    (define (next-leaf places visit end)
      (cond
        ((null? places) (end))
        ((= (cdar places) 0)
         (if (= 0 (vector-length (caar places)))
             (next-leaf (cdr places) visit end)
             (visit (caar places) (cdr places))))
        (else
         (let ((node (caar places)) (below (- (cdar places) 1)))
           (next-leaf
            (let loop ((index 1))
              (if (< index (vector-length node))
                  (cons (cons (vector-ref node index) below) (loop (+ index 2)))
                  (cdr places)))
            visit end)))))

    ; Goes through two trees side by side: (both key value key value go-on) for two entries at the same position, where
    ; (go-on) goes to the next; (end first-ended? second-ended?) when there are not two entries left.
    (define (walk-two a b both end)
      (let leaves ((a-leaf #()) (a-index 0) (a-places (list a)) (b-leaf #()) (b-index 0) (b-places (list b)))
        (cond
          ((= a-index (vector-length a-leaf))
           (next-leaf a-places
                      (lambda (leaf places) (leaves leaf 0 places b-leaf b-index b-places))
                      (lambda ()
                        (end #t
                             (and (= b-index (vector-length b-leaf))
                                  (next-leaf b-places (lambda (leaf places) #f) (lambda () #t)))))))
          ((= b-index (vector-length b-leaf))
           (next-leaf b-places
                      (lambda (leaf places) (leaves a-leaf a-index a-places leaf 0 places))
                      (lambda () (end #f #t))))
          (else
           (both (vector-ref a-leaf a-index) (vector-ref a-leaf (+ a-index 1))
                 (vector-ref b-leaf b-index) (vector-ref b-leaf (+ b-index 1))
                 (lambda () (leaves a-leaf (+ a-index 2) a-places b-leaf (+ b-index 2) b-places)))))))

    """##)
    case 116:
        (#"srfi/146/hash.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; Hash maps. The linear-update procedures, whose names end in !, are the pure ones, as the SRFI allows.
    (define-library (srfi 146 hash)
      (import (scheme base) (sennit comparator) (sennit hashmap))
      (export
        hashmap hashmap-unfold
        hashmap? hashmap-contains? hashmap-empty? hashmap-disjoint?
        hashmap-ref hashmap-ref/default hashmap-key-comparator
        hashmap-adjoin hashmap-set hashmap-replace hashmap-delete hashmap-delete-all hashmap-intern
        hashmap-update hashmap-update/default hashmap-pop hashmap-search
        (rename hashmap-adjoin hashmap-adjoin!) (rename hashmap-set hashmap-set!)
        (rename hashmap-replace hashmap-replace!) (rename hashmap-delete hashmap-delete!)
        (rename hashmap-delete-all hashmap-delete-all!) (rename hashmap-intern hashmap-intern!)
        (rename hashmap-update hashmap-update!) (rename hashmap-update/default hashmap-update!/default)
        (rename hashmap-pop hashmap-pop!) (rename hashmap-search hashmap-search!)
        hashmap-size hashmap-find hashmap-count hashmap-any? hashmap-every?
        hashmap-keys hashmap-values hashmap-entries
        hashmap-map hashmap-map->list hashmap-for-each hashmap-fold hashmap-filter hashmap-remove hashmap-partition
        (rename hashmap-filter hashmap-filter!) (rename hashmap-remove hashmap-remove!)
        (rename hashmap-partition hashmap-partition!)
        hashmap-copy hashmap->alist alist->hashmap alist->hashmap!
        hashmap=? hashmap<? hashmap>? hashmap<=? hashmap>=?
        hashmap-union hashmap-intersection hashmap-difference hashmap-xor
        (rename hashmap-union hashmap-union!) (rename hashmap-intersection hashmap-intersection!)
        (rename hashmap-difference hashmap-difference!) (rename hashmap-xor hashmap-xor!)
        comparator? hashmap-comparator make-hashmap-comparator)
      (begin

        ;;; (alist->hashmap! hashmap alist) hashmap with the associations of alist added; keys that it has keep their values (SRFI 146).
        (define (alist->hashmap! hashmap alist)
          (hashmap-union hashmap (alist->hashmap (hashmap-key-comparator hashmap) alist)))

        ;;; hashmap-comparator The comparator for hash maps whose values the default comparator compares (SRFI 146).
        (define hashmap-comparator (make-hashmap-comparator (make-default-comparator)))))

    """##)
    case 117:
        (#"srfi/146/mapping.scm"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; The type, constructors, accessors.

    ; order is the ordering that nodes are searched by; root and height are the tree.
    ;;; (mapping? object) Whether object is a mapping (SRFI 146).
    (define-record-type ordered-mapping
      (make-mapping comparator order root height)
      mapping?
      (comparator mapping-comparator-of)
      (order mapping-order)
      (root mapping-root)
      (height mapping-height))

    (define-syntax check
      (syntax-rules ()
        ((_ mapping name)
         (if (mapping? mapping) #t (not-a-mapping mapping name)))))

    (define (not-a-mapping object name)
      (error (string-append (symbol->string name) ": expected a mapping, got") object))

    ; A mapping like this one with another tree.
    (define-syntax with-root
      (syntax-rules ()
        ((_ mapping root height)
         (make-mapping (mapping-comparator-of mapping) (mapping-order mapping) root height))))

    (define (with-tree mapping tree)
      (if (eq? (car tree) (mapping-root mapping)) mapping (with-root mapping (car tree) (cdr tree))))

    (define (mapping-tree mapping) (cons (mapping-root mapping) (mapping-height mapping)))

    (define (empty-mapping comparator name)
      (if (not (and (comparator? comparator) (comparator-ordered? comparator)))
          (error (string-append (symbol->string name) ": expected a comparator with an ordering, got") comparator))
      (make-mapping comparator (comparator-order comparator) #() 0))

    ; The comparator of two mappings that an operation takes must be the same.
    (define (check-same a b name)
      (check b name)
      (if (not (same-comparator? (mapping-comparator-of a) (mapping-comparator-of b)))
          (error (string-append (symbol->string name) ": expected mappings with the same comparator, got") a b)))

    (define (same-comparator? a b)
      (or (eq? a b)
          (and (eq? (comparator-ordering-predicate a) (comparator-ordering-predicate b))
               (eq? (comparator-equality-predicate a) (comparator-equality-predicate b)))))

    ; A key that is added has to be of the type that the comparator is for.
    (define (check-key mapping key name)
      (if (and (not (eq? (mapping-order mapping) default<?))
               (not ((comparator-type-test-predicate (mapping-comparator-of mapping)) key)))
          (error (string-append (symbol->string name) ": expected a key that the mapping's comparator is for, got") key)))

    ; A mapping with an entry added, or its value replaced if replace?.
    (define (put mapping key value replace? name)
      (check-key mapping key name)
      (let* ((root (mapping-root mapping))
             (height (mapping-height mapping))
             (new (insert (mapping-order mapping) root height key value replace?)))
        (cond
          ((pair? new) (with-root mapping (node-above new (+ height 1)) (+ height 1)))
          ((eq? new root) mapping)
          (else (with-root mapping new height)))))

    ; A mapping with the entries of a list (key value ...) added.
    (define (put-all mapping entries replace? name)
      (let loop ((mapping mapping) (rest entries))
        (cond
          ((null? rest) mapping)
          ((and (pair? rest) (pair? (cdr rest)))
           (loop (put mapping (car rest) (cadr rest) replace? name) (cddr rest)))
          (else (error (string-append (symbol->string name) ": expected keys and values in turn, got") entries)))))

    (define (put-alist mapping alist name)
      (let loop ((mapping mapping) (rest alist))
        (cond
          ((null? rest) mapping)
          ((and (pair? rest) (pair? (car rest)))
           (loop (put mapping (caar rest) (cdar rest) #f name) (cdr rest)))
          (else (error (string-append (symbol->string name) ": expected an association list, got") alist)))))

    ; Calls procedure with a comparator and the arguments behind it; the default comparator if they begin with none.
    (define (with-comparator arguments procedure)
      (if (and (pair? arguments) (comparator? (car arguments)))
          (procedure (car arguments) (cdr arguments))
          (procedure (make-default-comparator) arguments)))

    ;;; (mapping [comparator] key value ...) A mapping in the comparator's order, the default comparator's if it is left out, with these associations; of several with the same key the first (SRFI 146). A first argument that is a comparator is always taken as one.
    (define (mapping . arguments)
      (with-comparator arguments
        (lambda (comparator entries)
          (put-all (empty-mapping comparator 'mapping) entries #f 'mapping))))

    ;;; (mapping-unfold stop? mapper successor seed [comparator]) A mapping with the associations whose key and value (mapper seed) returns as two values, for the seeds that successor makes of seed until stop? is true of one; of several with the same key the first (SRFI 146).
    (define mapping-unfold
      (case-lambda
        ((stop? mapper successor seed) (mapping-unfold stop? mapper successor seed (make-default-comparator)))
        ((stop? mapper successor seed comparator)
         (let loop ((mapping (empty-mapping comparator 'mapping-unfold)) (seed seed))
           (if (stop? seed)
               mapping
               (let-values (((key value) (mapper seed)))
                 (loop (put mapping key value #f 'mapping-unfold) (successor seed))))))))

    ; The mapping of a list (key value ...) whose keys have to be in strictly ascending order.
    (define (mapping-in-order comparator entries name)
      (let* ((mapping (empty-mapping comparator name)) (less? (mapping-order mapping)))
        (let loop ((rest entries))
          (if (pair? rest)
              (if (pair? (cdr rest))
                  (begin
                    (check-key mapping (car rest) name)
                    (if (and (pair? (cddr rest)) (not (less? (car rest) (caddr rest))))
                        (error (string-append (symbol->string name) ": expected keys in ascending order, got")
                               (car rest) (caddr rest)))
                    (loop (cddr rest)))
                  (error (string-append (symbol->string name) ": expected keys and values in turn, got") entries))))
        (with-tree mapping (list->tree entries))))

    ;;; (mapping/ordered [comparator] key value ...) As mapping, in linear time; the keys must be in ascending order (SRFI 146).
    (define (mapping/ordered . arguments)
      (with-comparator arguments
        (lambda (comparator entries) (mapping-in-order comparator entries 'mapping/ordered))))

    ;;; (mapping-unfold/ordered stop? mapper successor seed [comparator]) As mapping-unfold, in linear time; the keys must come in ascending order (SRFI 146).
    (define mapping-unfold/ordered
      (case-lambda
        ((stop? mapper successor seed)
         (mapping-unfold/ordered stop? mapper successor seed (make-default-comparator)))
        ((stop? mapper successor seed comparator)
         (mapping-in-order
          comparator
          (let loop ((seed seed))
            (if (stop? seed)
                '()
                (let-values (((key value) (mapper seed)))
                  (cons key (cons value (loop (successor seed)))))))
          'mapping-unfold/ordered))))

    ;;; (mapping-empty? mapping) Whether mapping has no associations (SRFI 146).
    (define (mapping-empty? mapping)
      (check mapping 'mapping-empty?)
      (= 0 (vector-length (mapping-root mapping))))

    ;;; (mapping-contains? mapping key) Whether mapping has an association for key (SRFI 146). O(log n).
    (define (mapping-contains? mapping key)
      (check mapping 'mapping-contains?)
      (tree-has? (mapping-order mapping) (mapping-root mapping) (mapping-height mapping) key))

    ;;; (mapping-disjoint? mapping1 mapping2) Whether no key is in both (SRFI 146).
    (define (mapping-disjoint? mapping1 mapping2)
      (check mapping1 'mapping-disjoint?)
      (check-same mapping1 mapping2 'mapping-disjoint?)
      (empty-tree? (tree-intersection (mapping-order mapping1) (mapping-tree mapping1) (mapping-tree mapping2))))

    ;;; (mapping-ref mapping key [failure [success]]) The value of key, or what (success value) returns; if there is none, what (failure) returns, or else an error (SRFI 146). O(log n).
    (define mapping-ref
      (case-lambda
        ((mapping key)
         (mapping-ref mapping key
                      (lambda () (error "mapping-ref: there is no such key in the mapping" key))))
        ((mapping key failure)
         (check mapping 'mapping-ref)
         (let* ((less? (mapping-order mapping))
                (leaf (leaf-for less? (mapping-root mapping) (mapping-height mapping) key))
                (index (search less? leaf key 0)))
           (if (found? less? leaf index key) (vector-ref leaf (+ index 1)) (failure))))
        ((mapping key failure success)
         (check mapping 'mapping-ref)
         (let* ((less? (mapping-order mapping))
                (leaf (leaf-for less? (mapping-root mapping) (mapping-height mapping) key))
                (index (search less? leaf key 0)))
           (if (found? less? leaf index key) (success (vector-ref leaf (+ index 1))) (failure))))))

    ;;; (mapping-ref/default mapping key default) The value of key, or default if there is none (SRFI 146). O(log n).
    (define (mapping-ref/default mapping key default)
      (check mapping 'mapping-ref/default)
      (let* ((less? (mapping-order mapping))
             (leaf (leaf-for less? (mapping-root mapping) (mapping-height mapping) key))
             (index (search less? leaf key 0)))
        (if (found? less? leaf index key) (vector-ref leaf (+ index 1)) default)))

    ;;; (mapping-key-comparator mapping) The comparator that mapping compares its keys with (SRFI 146).
    (define (mapping-key-comparator mapping)
      (check mapping 'mapping-key-comparator)
      (mapping-comparator-of mapping))

    """##)
    case 118:
        (#"srfi/146/node.scm"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; Adding and removing one entry. What makes of one node two returns (left separator . right) instead of a node.

    ; A node like this with count words at an index replaced.
    (define-syntax splice
      (syntax-rules ()
        ((_ node index count)
         (vector-append (subvector node 0 index) (subvector node (+ index count) (vector-length node))))
        ((_ node index count word ...)
         (vector-append (subvector node 0 index)
                        (vector word ...)
                        (subvector node (+ index count) (vector-length node))))))

    (define-syntax split
      (syntax-rules ()
        ((_ left separator right) (cons left (cons separator right)))))

    (define-syntax split-separator
      (syntax-rules ()
        ((_ split) (cadr split))))

    (define-syntax split-right
      (syntax-rules ()
        ((_ split) (cddr split))))

    ; An even index near the middle of so many words.
    (define (half count) (* 2 (quotient count 4)))

    ; A leaf, or two if it has too many words.
    (define (fit-leaf leaf)
      (let ((count (vector-length leaf)))
        (if (<= count words-at-most)
            leaf
            (let ((middle (half count)))
              (split (subvector leaf 0 middle) (vector-ref leaf middle) (subvector leaf middle count))))))

    ; An inner node, or two if it has too many words.
    (define (fit-inner node height)
      (let ((count (vector-length node)))
        (if (<= count words-at-most)
            node
            (let* ((middle (half count))
                   (left (subvector node 0 middle))
                   (size (children-size left height)))
              (split (vector-set left 0 size)
                     (vector-ref node middle)
                     (vector-set (subvector node middle count) 0 (- (vector-ref node 0) size)))))))

    ; The number of entries in the children of an inner node.
    (define (children-size node height)
      (let ((end (vector-length node)) (below (- height 1)))
        (let loop ((index 1) (sum 0))
          (if (< index end)
              (loop (+ index 2) (+ sum (tree-size (vector-ref node index) below)))
              sum))))

    ; The node of that height that stands above the halves of a split.
    (define (node-above split height)
      (let ((left (car split)) (right (split-right split)) (below (- height 1)))
        (vector (+ (tree-size left below) (tree-size right below)) left (split-separator split) right)))

    ; A node or a split with the value for key; replace? says whether also if there is one, otherwise the same node is
    ; returned.
    (define (insert less? node height key value replace?)
      (let ((index (search less? node key (if (= height 0) 0 2))))
        (if (= height 0)
            (cond
              ((not (found? less? node index key)) (fit-leaf (splice node (+ index 2) 0 key value)))
              ((not replace?) node)
              ((eq? (vector-ref node index) key) (vector-set node (+ index 1) value))
              (else (splice node index 2 key value)))
            (let* ((below (- height 1))
                   (child (vector-ref node (+ index 1)))
                   (new (insert less? child below key value replace?)))
              (cond
                ((pair? new)
                 (fit-inner
                  (vector-set (splice node (+ index 1) 1 (car new) (split-separator new) (split-right new))
                              0
                              (+ 1 (vector-ref node 0)))
                  height))
                ((eq? new child) node)
                (else
                 (let ((added (- (tree-size new below) (tree-size child below))) (node (vector-set node (+ index 1) new)))
                   (if (= added 0)
                       node
                       (vector-set node 0 (+ added (vector-ref node 0)))))))))))

    ; The same node if key is not in it, or one without it, which may have too few words.
    (define (remove less? node height key)
      (let ((index (search less? node key (if (= height 0) 0 2))))
        (if (= height 0)
            (if (found? less? node index key)
                (splice node index 2)
                node)
            (let* ((below (- height 1))
                   (child (vector-ref node (+ index 1)))
                   (new (remove less? child below key)))
              (if (eq? new child)
                  node
                  (let ((node (vector-set node 0 (- (vector-ref node 0) 1))))
                    (if (< (vector-length new) words-at-least)
                        (mend node height (+ index 1) new)
                        (vector-set node (+ index 1) new))))))))

    ; An inner node with the child at an index, which has too few words, replaced by what it and a neighbour make together.
    (define (mend node height index child)
      (let* ((left (if (> index 1) (- index 2) 1))
             (below (- height 1))
             (new (if (> index 1)
                      (combine (vector-ref node left) (vector-ref node (- index 1)) child below)
                      (combine child (vector-ref node 2) (vector-ref node 3) below))))
        (if (pair? new)
            (splice node left 3 (car new) (split-separator new) (split-right new))
            (splice node left 3 new))))

    ; One node or a split of the entries of two nodes of the same height, none of them empty.
    (define (combine a separator b height)
      (let ((a-count (vector-length a)) (b-count (vector-length b)))
        (cond
          ((and (>= a-count words-at-least) (>= b-count words-at-least) (> (+ a-count b-count) words-at-most))
           (split a separator b))
          ((= height 0) (fit-leaf (vector-append a b)))
          (else
           (fit-inner
            (vector-set (vector-append a (vector-set b 0 separator)) 0 (+ (vector-ref a 0) (vector-ref b 0)))
            height)))))

    """##)
    case 119:
        (#"srfi/146/order.scm"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; How keys are found in a node of the tree that a mapping is.
    ;
    ; A mapping is a B+-tree, as a node with a dozen entries needs less memory than a dozen nodes, is searched without
    ; leaving it, and copied by one primitive. Nodes are vectors:
    ;   a leaf        #(key value key value ...)                         2 words an entry, in ascending order of the keys
    ;   an inner node #(size child separator child separator child ...)  2 words a child
    ; size is the number of entries below the node. A separator is greater than all keys in the children before it and not
    ; greater than any behind it; it need not be a key itself. All leaves are equally deep; the height of a node, 0 for a
    ; leaf, is not stored in it but known to everyone who has the node. A node has at most `words-at-most` words, and no
    ; less than `words-at-least`, but for the root.

    (define words-at-most 32)
    (define words-at-least 16)

    ; Stand for orderings that nodes are searched by without calling a procedure for every key. A search by such an
    ; ordering takes a third of the time.
    (define (number<? a b) (< a b))
    (define (text<? a b) (string<? a b))
    (define default<? (comparator-ordering-predicate (make-default-comparator)))

    ; The ordering to search by with a comparator.
    (define (comparator-order comparator)
      (let ((less? (comparator-ordering-predicate comparator)))
        (cond
          ((eq? less? <) number<?)
          ((eq? less? string<?) text<?)
          ((eq? less? default<?) less?)
          (else (lambda (a b) (less? a b))))))

    ; The index of the last key in node that is not greater than key, from the index `start` on: 0 in a leaf, 2 in an inner
    ; node. start - 2 if there is none. (The size in an inner node is where the separator of its first child would be, so
    ; what this returns is the index before that of a child, too.)
    (define-syntax define-search
      (syntax-rules ()
        ((_ name (a b) less)
         (define (name node key start)
           (let ((end (vector-length node)))
             (let loop ((index start))
               (if (and (< index end) (let ((a key) (b (vector-ref node index))) (not less)))
                   (loop (+ index 2))
                   (- index 2))))))))

    ; The same with half as many comparisons, for those that cost more than the arithmetic.
    (define-syntax define-binary-search
      (syntax-rules ()
        ((_ name (parameter ...) (a b) less)
         (define (name parameter ... node key start)
           (let loop ((low start) (high (vector-length node)))
             (if (< low high)
                 (let* ((half (quotient (+ low high) 4)) (middle (+ half half)))
                   (if (let ((a key) (b (vector-ref node middle))) less)
                       (loop low middle)
                       (loop (+ middle 2) high)))
                 (- low 2)))))))

    (define-search search-numbers (a b) (< a b))
    (define-binary-search search-strings () (a b) (string<? a b))
    (define-binary-search search-symbols () (a b) (string<? a (symbol->string b)))
    (define-binary-search search-by (less?) (a b) (less? a b))

    (define (search less? node key start)
      (cond
        ((eq? less? number<?) (search-numbers node key start))
        ((eq? less? text<?) (search-strings node key start))
        ((eq? less? default<?) (search-default node key start))
        (else (search-by less? node key start))))

    ; Types have a range each in the order of the default comparator, so all keys are of the type that the first and last
    ; are of.
    (define (search-default node key start)
      (let ((end (vector-length node)))
        (if (< start end)
            (let ((first (vector-ref node start)) (last (vector-ref node (- end 2))))
              (cond
                ((symbol? key)
                 (if (and (symbol? first) (symbol? last))
                     (search-symbols node (symbol->string key) start)
                     (search-by default<? node key start)))
                ((string? key)
                 (if (and (string? first) (string? last))
                     (search-strings node key start)
                     (search-by default<? node key start)))
                ((and (exact-integer? key) (real? first) (real? last)) (search-numbers node key start))
                (else (search-by default<? node key start))))
            (- start 2))))

    ; Whether the key at that index of a leaf, which is not greater than key, or no index, is the same as key.
    (define-syntax found?
      (syntax-rules ()
        ((_ less? leaf index key)
         (and (>= index 0) (not (less? (vector-ref leaf index) key))))))

    ; The leaf that key is in or would be in.
    (define (leaf-for less? node height key)
      (if (= height 0)
          node
          (leaf-for less? (vector-ref node (+ 1 (search less? node key 2))) (- height 1) key)))

    ; The number of entries in a tree.
    (define-syntax tree-size
      (syntax-rules ()
        ((_ node height)
         (if (= height 0) (quotient (vector-length node) 2) (vector-ref node 0)))))

    ; The least key in a tree that is not empty.
    (define (first-key node height)
      (if (= height 0) (vector-ref node 0) (first-key (vector-ref node 1) (- height 1))))

    """##)
    case 120:
        (#"srfi/146/ordered.scm"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; What makes sense of ordered keys only.

    (define (first-leaf node height)
      (if (= height 0) node (first-leaf (vector-ref node 1) (- height 1))))

    (define (last-leaf node height)
      (if (= height 0) node (last-leaf (vector-ref node (- (vector-length node) 1)) (- height 1))))

    ; The leaf with the least or the greatest key of a mapping, which must not be empty.
    (define (end-leaf mapping leaf-of name)
      (check mapping name)
      (if (mapping-empty? mapping)
          (error (string-append (symbol->string name) ": the mapping is empty"))
          (leaf-of (mapping-root mapping) (mapping-height mapping))))

    (define-syntax key-at-end
      (syntax-rules ()
        ((_ leaf) (vector-ref leaf (- (vector-length leaf) 2)))))

    (define-syntax value-at-end
      (syntax-rules ()
        ((_ leaf) (vector-ref leaf (- (vector-length leaf) 1)))))

    ;;; (mapping-min-key mapping) The least key; an error of an empty mapping (SRFI 146). O(log n).
    (define (mapping-min-key mapping)
      (vector-ref (end-leaf mapping first-leaf 'mapping-min-key) 0))

    ;;; (mapping-max-key mapping) The greatest key; an error of an empty mapping (SRFI 146). O(log n).
    (define (mapping-max-key mapping)
      (let ((leaf (end-leaf mapping last-leaf 'mapping-max-key))) (key-at-end leaf)))

    ;;; (mapping-min-value mapping) The value of the least key; an error of an empty mapping (SRFI 146). O(log n).
    (define (mapping-min-value mapping)
      (vector-ref (end-leaf mapping first-leaf 'mapping-min-value) 1))

    ;;; (mapping-max-value mapping) The value of the greatest key; an error of an empty mapping (SRFI 146). O(log n).
    (define (mapping-max-value mapping)
      (let ((leaf (end-leaf mapping last-leaf 'mapping-max-value))) (value-at-end leaf)))

    ;;; (mapping-min-entry mapping) Two values, the least key and its value; an error of an empty mapping (SRFI 146). O(log n).
    (define (mapping-min-entry mapping)
      (let ((leaf (end-leaf mapping first-leaf 'mapping-min-entry)))
        (values (vector-ref leaf 0) (vector-ref leaf 1))))

    ;;; (mapping-max-entry mapping) Two values, the greatest key and its value; an error of an empty mapping (SRFI 146). O(log n).
    (define (mapping-max-entry mapping)
      (let ((leaf (end-leaf mapping last-leaf 'mapping-max-entry)))
        (values (key-at-end leaf) (value-at-end leaf))))

    ;;; (mapping-key-predecessor mapping object failure) The greatest key before object, which need not be a key, or what (failure) returns if there is none (SRFI 146). O(log n).
    (define (mapping-key-predecessor mapping object failure)
      (check mapping 'mapping-key-predecessor)
      (let ((less? (mapping-order mapping)))
        (let loop ((node (mapping-root mapping)) (height (mapping-height mapping)) (before #f) (before-height 0))
          (if (= height 0)
              (let* ((index (search less? node object 0))
                     (index (if (found? less? node index object) (- index 2) index)))
                (cond
                  ((>= index 0) (vector-ref node index))
                  (before (let ((leaf (last-leaf before before-height))) (key-at-end leaf)))
                  (else (failure))))
              (let ((index (search less? node object 2)))
                (if (> index 0)
                    (loop (vector-ref node (+ index 1)) (- height 1) (vector-ref node (- index 1)) (- height 1))
                    (loop (vector-ref node 1) (- height 1) before before-height)))))))

    ;;; (mapping-key-successor mapping object failure) The least key after object, which need not be a key, or what (failure) returns if there is none (SRFI 146). O(log n).
    (define (mapping-key-successor mapping object failure)
      (check mapping 'mapping-key-successor)
      (let ((less? (mapping-order mapping)))
        (let loop ((node (mapping-root mapping)) (height (mapping-height mapping)) (after #f) (after-height 0))
          (if (= height 0)
              (let ((index (+ 2 (search less? node object 0))))
                (cond
                  ((< index (vector-length node)) (vector-ref node index))
                  (after (first-key after after-height))
                  (else (failure))))
              (let* ((index (search less? node object 2)) (next (+ index 3)) (child (vector-ref node (+ index 1))))
                (if (< next (vector-length node))
                    (loop child (- height 1) (vector-ref node next) (- height 1))
                    (loop child (- height 1) after after-height)))))))

    ; The halves of mapping before and behind a key, as mappings.
    (define (split-mapping mapping key through?)
      (let ((halves (split-tree (mapping-order mapping) (mapping-root mapping) (mapping-height mapping) key through?)))
        (cons (with-tree mapping (car halves)) (with-tree mapping (cdr halves)))))

    ;;; (mapping-range= mapping object) mapping with only the association whose key is the same as object (SRFI 146). O(log n).
    (define (mapping-range= mapping object)
      (check mapping 'mapping-range=)
      (let* ((less? (mapping-order mapping))
             (leaf (leaf-for less? (mapping-root mapping) (mapping-height mapping) object))
             (index (search less? leaf object 0)))
        (if (found? less? leaf index object)
            (with-root mapping (subvector leaf index (+ index 2)) 0)
            (with-root mapping #() 0))))

    ;;; (mapping-range< mapping object) mapping with only the associations whose keys are less than object (SRFI 146). O(log n).
    (define (mapping-range< mapping object)
      (check mapping 'mapping-range<)
      (car (split-mapping mapping object #f)))

    ;;; (mapping-range> mapping object) mapping with only the associations whose keys are greater than object (SRFI 146). O(log n).
    (define (mapping-range> mapping object)
      (check mapping 'mapping-range>)
      (cdr (split-mapping mapping object #t)))

    ;;; (mapping-range<= mapping object) mapping with only the associations whose keys are not greater than object (SRFI 146). O(log n).
    (define (mapping-range<= mapping object)
      (check mapping 'mapping-range<=)
      (car (split-mapping mapping object #t)))

    ;;; (mapping-range>= mapping object) mapping with only the associations whose keys are not less than object (SRFI 146). O(log n).
    (define (mapping-range>= mapping object)
      (check mapping 'mapping-range>=)
      (cdr (split-mapping mapping object #f)))

    ;;; (mapping-split mapping object) Five values: what mapping-range<, mapping-range<=, mapping-range=, mapping-range>= and mapping-range> return (SRFI 146). O(log n).
    (define (mapping-split mapping object)
      (check mapping 'mapping-split)
      (let ((before (split-mapping mapping object #f)) (through (split-mapping mapping object #t)))
        (values (car before) (car through) (mapping-range= mapping object) (cdr before) (cdr through))))

    ;;; (mapping-catenate comparator mapping1 key value mapping2) A mapping in the comparator's order with the associations of both mappings and that of key; the keys of mapping1, key, and those of mapping2 must be in ascending order, each within itself too (SRFI 146). O(log n) if the comparator is that of the mappings.
    (define (mapping-catenate comparator mapping1 key value mapping2)
      (check mapping1 'mapping-catenate)
      (check mapping2 'mapping-catenate)
      (let* ((mapping (empty-mapping comparator 'mapping-catenate))
             (less? (mapping-order mapping)))
        (check-key mapping key 'mapping-catenate)
        (if (not (and (or (mapping-empty? mapping1) (less? (mapping-max-key mapping1) key))
                      (or (mapping-empty? mapping2) (less? key (mapping-min-key mapping2)))))
            (error "mapping-catenate: expected a key between those of the mappings, got" key))
        (with-tree mapping
                   (join (join (tree-ordered-by mapping mapping1) (cons (vector key value) 0))
                         (tree-ordered-by mapping mapping2)))))

    ;;; (mapping-catenate! mapping1 key value mapping2) As mapping-catenate, with the comparator of mapping1 (SRFI 146).
    (define (mapping-catenate! mapping1 key value mapping2)
      (check mapping1 'mapping-catenate!)
      (mapping-catenate (mapping-comparator-of mapping1) mapping1 key value mapping2))

    ; The tree of a mapping whose keys have to be in the order of another, too.
    (define (tree-ordered-by ordered mapping)
      (let ((comparator (mapping-comparator-of ordered)))
        (if (same-comparator? comparator (mapping-comparator-of mapping))
            (mapping-tree mapping)
            (mapping-tree
             (mapping-in-order comparator
                              (kept-entries (lambda (key value) #t) (mapping-root mapping) (mapping-height mapping))
                              'mapping-catenate)))))

    ;;; (mapping-map/monotone procedure [comparator] mapping) As mapping-map, in linear time; the keys that procedure returns must be in ascending order (SRFI 146).
    (define mapping-map/monotone
      (case-lambda
        ((procedure mapping) (mapping-map/monotone procedure (make-default-comparator) mapping))
        ((procedure comparator mapping)
         (check mapping 'mapping-map/monotone)
         (mapping-in-order
          comparator
          (reverse (tree-fold (lambda (key value entries)
                                (let-values (((key value) (procedure key value)))
                                  (cons value (cons key entries))))
                              '() (mapping-root mapping) (mapping-height mapping)))
          'mapping-map/monotone))))

    """##)
    case 121:
        (#"srfi/146/update.scm"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; Mappings with associations added, replaced and removed. The procedures whose names end in ! are the pure ones, as
    ; the SRFI allows.

    ;;; (mapping-adjoin mapping key value ...) mapping with these associations added; keys that it has keep their values (SRFI 146). O(log n) each.
    (define mapping-adjoin
      (case-lambda
        ((mapping key value)
         (check mapping 'mapping-adjoin)
         (put mapping key value #f 'mapping-adjoin))
        ((mapping . entries)
         (check mapping 'mapping-adjoin)
         (put-all mapping entries #f 'mapping-adjoin))))

    ;;; (mapping-set mapping key value ...) mapping with these associations, which replace those of keys that it has (SRFI 146). O(log n) each.
    (define mapping-set
      (case-lambda
        ((mapping key value)
         (check mapping 'mapping-set)
         (put mapping key value #t 'mapping-set))
        ((mapping . entries)
         (check mapping 'mapping-set)
         (put-all mapping entries #t 'mapping-set))))

    ;;; (mapping-replace mapping key value) mapping with this association if it has one for key, otherwise mapping itself (SRFI 146). O(log n).
    (define (mapping-replace mapping key value)
      (check mapping 'mapping-replace)
      (if (tree-has? (mapping-order mapping) (mapping-root mapping) (mapping-height mapping) key)
          (put mapping key value #t 'mapping-replace)
          mapping))

    ;;; (mapping-delete mapping key ...) mapping without the associations of the keys (SRFI 146). O(log n) each.
    (define mapping-delete
      (case-lambda
        ((mapping key)
         (check mapping 'mapping-delete)
         (delete-key mapping key))
        ((mapping . keys)
         (mapping-delete-all mapping keys))))

    (define (delete-key mapping key)
      (with-tree mapping
                 (tree-remove (mapping-order mapping) (mapping-root mapping) (mapping-height mapping) key)))

    ;;; (mapping-delete-all mapping keys) mapping without the associations of the keys in a list (SRFI 146).
    (define (mapping-delete-all mapping keys)
      (check mapping 'mapping-delete-all)
      (let loop ((mapping mapping) (rest keys))
        (cond
          ((pair? rest) (loop (delete-key mapping (car rest)) (cdr rest)))
          ((null? rest) mapping)
          (else (error "mapping-delete-all: expected a list of keys, got" keys)))))

    ;;; (mapping-intern mapping key failure) Two values: mapping and the value of key; if there is none, mapping with what (failure) returns as its value, and that (SRFI 146).
    (define (mapping-intern mapping key failure)
      (check mapping 'mapping-intern)
      (mapping-ref mapping key
                   (lambda ()
                     (let ((value (failure)))
                       (values (put mapping key value #t 'mapping-intern) value)))
                   (lambda (value) (values mapping value))))

    ;;; (mapping-update mapping key updater [failure [success]]) mapping with what updater returns for the value of key, which is got as mapping-ref does (SRFI 146). O(log n).
    (define mapping-update
      (case-lambda
        ((mapping key updater)
         (check mapping 'mapping-update)
         (mapping-update mapping key updater
                         (lambda () (error "mapping-update: there is no such key in the mapping" key))))
        ((mapping key updater failure)
         (check mapping 'mapping-update)
         (put mapping key (updater (mapping-ref mapping key failure)) #t 'mapping-update))
        ((mapping key updater failure success)
         (check mapping 'mapping-update)
         (put mapping key (updater (mapping-ref mapping key failure success)) #t 'mapping-update))))

    ;;; (mapping-update/default mapping key updater default) mapping with what updater returns for the value of key, or for default if there is none (SRFI 146). O(log n).
    (define (mapping-update/default mapping key updater default)
      (check mapping 'mapping-update/default)
      (put mapping key (updater (mapping-ref/default mapping key default)) #t 'mapping-update/default))

    ;;; (mapping-pop mapping [failure]) Three values: mapping without the association of the least key, the key, and its value; of an empty mapping what (failure) returns, or else an error (SRFI 146).
    (define mapping-pop
      (case-lambda
        ((mapping)
         (mapping-pop mapping (lambda () (error "mapping-pop: the mapping is empty" mapping))))
        ((mapping failure)
         (check mapping 'mapping-pop)
         (if (mapping-empty? mapping)
             (failure)
             (let* ((leaf (first-leaf (mapping-root mapping) (mapping-height mapping))) (key (vector-ref leaf 0)))
               (values (delete-key mapping key) key (vector-ref leaf 1)))))))

    ;;; (mapping-search mapping key failure success) Two values, of the continuation that is called: if mapping has key, (success key value update remove) is called, otherwise (failure insert ignore), to call one of (update key value object), (remove object), (insert value object) and (ignore object), which return the mapping that this makes, and object (SRFI 146).
    (define (mapping-search mapping key failure success)
      (check mapping 'mapping-search)
      (let* ((less? (mapping-order mapping))
             (leaf (leaf-for less? (mapping-root mapping) (mapping-height mapping) key))
             (index (search less? leaf key 0)))
        (if (found? less? leaf index key)
            (let ((stored (vector-ref leaf index)))
              (success
               stored
               (vector-ref leaf (+ index 1))
               (lambda (new-key value object)
                 (values (put (if (or (less? new-key stored) (less? stored new-key)) (delete-key mapping stored) mapping)
                              new-key value #t 'mapping-search)
                         object))
               (lambda (object) (values (delete-key mapping stored) object))))
            (failure
             (lambda (value object) (values (put mapping key value #t 'mapping-search) object))
             (lambda (object) (values mapping object))))))

    """##)
    case 122:
        (#"srfi/146/whole.scm"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; The whole mapping, conversions.

    ;;; (mapping-size mapping) How many associations mapping has (SRFI 146). O(1).
    (define (mapping-size mapping)
      (check mapping 'mapping-size)
      (let ((root (mapping-root mapping)) (height (mapping-height mapping)))
        (tree-size root height)))

    ;;; (mapping-find predicate mapping failure) Two values, the key and the value of the first association for which (predicate key value) is true, or what (failure) returns if there is none (SRFI 146).
    (define (mapping-find predicate mapping failure)
      (check mapping 'mapping-find)
      (let ((found (tree-find predicate (mapping-root mapping) (mapping-height mapping))))
        (if found (values (car found) (cdr found)) (failure))))

    ;;; (mapping-count predicate mapping) For how many associations (predicate key value) is true (SRFI 146).
    (define (mapping-count predicate mapping)
      (check mapping 'mapping-count)
      (tree-fold (lambda (key value count) (if (predicate key value) (+ count 1) count))
                 0 (mapping-root mapping) (mapping-height mapping)))

    ;;; (mapping-any? predicate mapping) Whether (predicate key value) is true for any association (SRFI 146).
    (define (mapping-any? predicate mapping)
      (check mapping 'mapping-any?)
      (if (tree-find predicate (mapping-root mapping) (mapping-height mapping)) #t #f))

    ;;; (mapping-every? predicate mapping) Whether (predicate key value) is true for all associations (SRFI 146).
    (define (mapping-every? predicate mapping)
      (check mapping 'mapping-every?)
      (not (tree-find (lambda (key value) (not (predicate key value)))
                      (mapping-root mapping) (mapping-height mapping))))

    ;;; (mapping-keys mapping) A list of the keys in ascending order (SRFI 146).
    (define (mapping-keys mapping)
      (check mapping 'mapping-keys)
      (tree-fold/reverse (lambda (key value keys) (cons key keys))
                         '() (mapping-root mapping) (mapping-height mapping)))

    ;;; (mapping-values mapping) A list of the values in ascending order of the keys (SRFI 146).
    (define (mapping-values mapping)
      (check mapping 'mapping-values)
      (tree-fold/reverse (lambda (key value values) (cons value values))
                         '() (mapping-root mapping) (mapping-height mapping)))

    ;;; (mapping-entries mapping) Two values: a list of the keys in ascending order and one of the values in that order (SRFI 146).
    (define (mapping-entries mapping)
      (check mapping 'mapping-entries)
      (values (mapping-keys mapping) (mapping-values mapping)))

    ;;; (mapping-map procedure [comparator] mapping) A mapping in the comparator's order, the default comparator's if it is left out, with the keys and values that (procedure key value) returns as two values for the associations in ascending order; of several with the same key the first (SRFI 146).
    (define mapping-map
      (case-lambda
        ((procedure mapping) (mapping-map procedure (make-default-comparator) mapping))
        ((procedure comparator mapping)
         (check mapping 'mapping-map)
         (tree-fold (lambda (key value result)
                      (let-values (((key value) (procedure key value)))
                        (put result key value #f 'mapping-map)))
                    (empty-mapping comparator 'mapping-map)
                    (mapping-root mapping) (mapping-height mapping)))))

    ;;; (mapping-map->list procedure mapping) A list of what (procedure key value) returns for the associations in ascending order (SRFI 146).
    (define (mapping-map->list procedure mapping)
      (check mapping 'mapping-map->list)
      (reverse (tree-fold (lambda (key value results) (cons (procedure key value) results))
                          '() (mapping-root mapping) (mapping-height mapping))))

    ;;; (mapping-for-each procedure mapping) Calls (procedure key value) for the associations in ascending order (SRFI 146).
    (define (mapping-for-each procedure mapping)
      (check mapping 'mapping-for-each)
      (tree-fold (lambda (key value ignored) (procedure key value))
                 #f (mapping-root mapping) (mapping-height mapping))
      (if #f #f))

    ;;; (mapping-fold procedure initial mapping) What (procedure key value result) returns for the last association, result being what it returned for the one before, and initial for the first (SRFI 146).
    (define (mapping-fold procedure initial mapping)
      (check mapping 'mapping-fold)
      (tree-fold procedure initial (mapping-root mapping) (mapping-height mapping)))

    ;;; (mapping-fold/reverse procedure initial mapping) As mapping-fold, from the greatest key to the least (SRFI 146).
    (define (mapping-fold/reverse procedure initial mapping)
      (check mapping 'mapping-fold/reverse)
      (tree-fold/reverse procedure initial (mapping-root mapping) (mapping-height mapping)))

    ; A mapping of what is kept of one, in a list (key value ...).
    (define (kept mapping entries)
      (let ((tree (list->tree entries)))
        (if (= (mapping-size mapping) (let ((node (car tree)) (height (cdr tree))) (tree-size node height)))
            mapping
            (with-tree mapping tree))))

    ;;; (mapping-filter predicate mapping) mapping with only the associations for which (predicate key value) is true (SRFI 146).
    (define (mapping-filter predicate mapping)
      (check mapping 'mapping-filter)
      (kept mapping (kept-entries predicate (mapping-root mapping) (mapping-height mapping))))

    ;;; (mapping-remove predicate mapping) mapping without the associations for which (predicate key value) is true (SRFI 146).
    (define (mapping-remove predicate mapping)
      (check mapping 'mapping-remove)
      (kept mapping
            (kept-entries (lambda (key value) (not (predicate key value)))
                          (mapping-root mapping) (mapping-height mapping))))

    ;;; (mapping-partition predicate mapping) Two values: mapping with only the associations for which (predicate key value) is true, and with only the others (SRFI 146).
    (define (mapping-partition predicate mapping)
      (check mapping 'mapping-partition)
      (let ((parts (tree-fold/reverse
                    (lambda (key value parts)
                      (if (predicate key value)
                          (cons (cons key (cons value (car parts))) (cdr parts))
                          (cons (car parts) (cons key (cons value (cdr parts))))))
                    '(())
                    (mapping-root mapping) (mapping-height mapping))))
        (values (kept mapping (car parts)) (kept mapping (cdr parts)))))

    ;;; (mapping-copy mapping) mapping itself, as nothing can change it (SRFI 146).
    (define (mapping-copy mapping)
      (check mapping 'mapping-copy)
      mapping)

    ;;; (mapping->alist mapping) A list of pairs (key . value) in ascending order of the keys (SRFI 146).
    (define (mapping->alist mapping)
      (check mapping 'mapping->alist)
      (tree-fold/reverse (lambda (key value alist) (cons (cons key value) alist))
                         '() (mapping-root mapping) (mapping-height mapping)))

    ;;; (alist->mapping [comparator] alist) A mapping with the associations of alist, a list of pairs (key . value), in the comparator's order, the default comparator's if it is left out; of several with the same key the first (SRFI 146).
    (define alist->mapping
      (case-lambda
        ((alist) (alist->mapping (make-default-comparator) alist))
        ((comparator alist)
         (put-alist (empty-mapping comparator 'alist->mapping) alist 'alist->mapping))))

    ;;; (alist->mapping! mapping alist) mapping with the associations of alist added; keys that it has keep their values (SRFI 146).
    (define (alist->mapping! mapping alist)
      (check mapping 'alist->mapping!)
      (put-alist mapping alist 'alist->mapping!))

    ; The list (key value ...) of an association list.
    (define (flat-alist alist name)
      (let loop ((rest alist))
        (cond
          ((null? rest) '())
          ((and (pair? rest) (pair? (car rest)))
           (cons (caar rest) (cons (cdar rest) (loop (cdr rest)))))
          (else (error (string-append (symbol->string name) ": expected an association list, got") alist)))))

    ;;; (alist->mapping/ordered [comparator] alist) As alist->mapping, in linear time; the keys must be in ascending order (SRFI 146).
    (define alist->mapping/ordered
      (case-lambda
        ((alist) (alist->mapping/ordered (make-default-comparator) alist))
        ((comparator alist)
         (mapping-in-order comparator (flat-alist alist 'alist->mapping/ordered) 'alist->mapping/ordered))))

    ;;; (alist->mapping/ordered! mapping alist) As alist->mapping!; the keys must be in ascending order (SRFI 146).
    (define (alist->mapping/ordered! mapping alist)
      (check mapping 'alist->mapping/ordered!)
      (mapping-union mapping (alist->mapping/ordered (mapping-comparator-of mapping) alist)))

    """##)
    case 123:
        (#"srfi/152.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 152: strings. It rather than SRFI 130, which has cursors: strings here are indexed by characters
    ; everywhere else, in (scheme base) too, so that a cursor would be one more kind of position to convert
    ; at every border, for strings that are not ASCII only. Nothing here indexes character by character: a
    ; procedure that looks at all characters makes a list of those in its range, in one pass, and what can
    ; be done with substrings is done on their bytes.
    ;
    ; What (scheme base), (scheme char) and (sennit string) have is the same here, but for two names: string-trim is
    ; string-trim-left of (sennit string), whose own string-trim is string-trim-both here; and string-split has a grammar,
    ; for which an empty string has no parts. A predicate may also be a character or a character set, as in SRFI 13, whose
    ; procedures are these. string-map is that of (scheme base), which appends strings.
    ;
    ; Left out, because they change strings: string-set!, string-fill! and string-copy!.

    (define-library (srfi 152)
      (export
       string? string-null? string-every string-any
       make-string string string-tabulate string-unfold string-unfold-right
       string->vector string->list vector->string list->string reverse-list->string
       string-length string-ref substring string-copy
       string-take string-take-right string-drop string-drop-right
       string-pad string-pad-right string-trim string-trim-right string-trim-both
       string-replace
       string=? string<? string>? string<=? string>=?
       string-ci=? string-ci<? string-ci>? string-ci<=? string-ci>=?
       string-prefix-length string-suffix-length string-prefix? string-suffix?
       string-index string-index-right string-skip string-skip-right string-contains string-contains-right
       string-take-while string-take-while-right string-drop-while string-drop-while-right string-break string-span
       string-append string-concatenate string-concatenate-reverse string-join
       string-fold string-fold-right string-map string-for-each string-map-index string-for-each-index
       string-count string-filter string-remove
       string-replicate string-segment string-split
       read-string write-string)
      (import (scheme base) (scheme char) (scheme case-lambda)
              (only (sennit list) append-reverse every)
              (rename (only (sennit string) string-null? string-tabulate string-reverse string-contains string-join
                            string-split string-pad-left string-pad-right string-prefix? string-suffix? string-count
                            string-index string-criterion string-trim string-trim-left string-trim-right)
                      (string-split split)
                      (string-pad-left string-pad)
                      (string-trim string-trim-both)
                      (string-trim-left string-trim)))
      (include "152/ranges.scm" "152/search.scm" "152/parts.scm" "152/build.scm"))

    """##)
    case 124:
        (#"srfi/152/build.scm"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; Strings made of characters, of other strings, or by procedures.

    ;;; (string-unfold stop? mapper successor seed [base make-final]) A string of what mapper, returning characters or strings, makes of seed, (successor seed) ... before the one for which stop? holds; before it base, behind it what make-final makes of that last one (SRFI 152).
    (define (string-unfold stop? mapper successor seed . options)
      (let-values (((base make-final) (unfold-options "string-unfold" stop? mapper successor options)))
        (let loop ((seed seed) (pieces (list base)))
          (if (stop? seed)
              (pieces->string "string-unfold" (reverse (cons (make-final seed) pieces)))
              (let ((piece (mapper seed)))
                (loop (successor seed) (cons piece pieces)))))))

    ;;; (string-unfold-right stop? mapper successor seed [base make-final]) Like string-unfold, from right to left: base is at the right end, and what make-final returns at the left (SRFI 152).
    (define (string-unfold-right stop? mapper successor seed . options)
      (let-values (((base make-final) (unfold-options "string-unfold-right" stop? mapper successor options)))
        (let loop ((seed seed) (pieces (list base)))
          (if (stop? seed)
              (pieces->string "string-unfold-right" (cons (make-final seed) pieces))
              (let ((piece (mapper seed)))
                (loop (successor seed) (cons piece pieces)))))))

    (define (unfold-options who stop? mapper successor options)
      (require-procedure who stop?)
      (require-procedure who mapper)
      (require-procedure who successor)
      (let* ((base (if (pair? options) (car options) ""))
             (make-final (if (and (pair? options) (pair? (cdr options))) (cadr options) (lambda (seed) ""))))
        (require-procedure who make-final)
        (values base make-final)))

    ;;; (reverse-list->string list) A string of the characters in list in reverse order (SRFI 152).
    (define (reverse-list->string list)
      (if (not (list? list)) (error "reverse-list->string: expected a list, got" list))
      (list->string (reverse list)))

    ;;; (string-replace string1 string2 start1 end1 [start2 end2]) string1 with its part from start1 to end1 replaced by the range of string2 (SRFI 152).
    (define (string-replace string1 string2 start1 end1 . range)
      (let-values (((start1 end1) (bounds "string-replace" string1 (list start1 end1)))
                   ((start2 end2) (bounds "string-replace" string2 range)))
        (string-append (substring string1 0 start1)
                       (substring string2 start2 end2)
                       (substring string1 end1 (string-length string1)))))

    (define (require-strings who strings)
      (if (not (and (list? strings) (every string? strings)))
          (error (string-append who ": expected a list of strings, got") strings)))

    ;;; (string-concatenate strings) The strings in a list joined to one (SRFI 152).
    (define (string-concatenate strings)
      (require-strings "string-concatenate" strings)
      (string-join strings ""))

    ;;; (string-concatenate-reverse strings [final [end]]) The strings in a list joined to one in reverse order, and behind them final, or that up to end (SRFI 152).
    (define string-concatenate-reverse
      (case-lambda
        ((strings)
         (require-strings "string-concatenate-reverse" strings)
         (string-join (reverse strings) ""))
        ((strings final) (string-concatenate-reverse (cons final (strings-of strings))))
        ((strings final end)
         (require-string "string-concatenate-reverse" final)
         (require-count "string-concatenate-reverse" end (string-length final))
         (string-concatenate-reverse (cons (substring final 0 end) (strings-of strings))))))

    (define (strings-of strings)
      (require-strings "string-concatenate-reverse" strings)
      strings)

    (define (require-grammar who grammar)
      (if (not (memq grammar '(infix strict-infix prefix suffix)))
          (error (string-append who ": expected infix, strict-infix, prefix or suffix, got") grammar)))

    ;;; (string-map-index proc string [start end]) A string of what proc, returning characters or strings, makes of each index of the range (SRFI 152).
    (define (string-map-index proc string . range)
      (require-procedure "string-map-index" proc)
      (let-values (((start end) (bounds "string-map-index" string range)))
        (let loop ((index start) (pieces '()))
          (if (< index end)
              (loop (+ index 1) (cons (proc index) pieces))
              (pieces->string "string-map-index" (reverse pieces))))))

    ;;; (string-filter pred string [start end]) The characters of the range for which pred holds (SRFI 152).
    (define (string-filter pred string . range)
      (let ((pred (predicate "string-filter" pred)))
        (let loop ((rest (characters "string-filter" string range)) (kept '()))
          (if (pair? rest)
              (loop (cdr rest) (if (pred (car rest)) (cons (car rest) kept) kept))
              (reverse-list->string kept)))))

    ;;; (string-remove pred string [start end]) The characters of the range for which pred does not hold (SRFI 152).
    (define (string-remove pred string . range)
      (let ((pred (predicate "string-remove" pred)))
        (let loop ((rest (characters "string-remove" string range)) (kept '()))
          (if (pair? rest)
              (loop (cdr rest) (if (pred (car rest)) kept (cons (car rest) kept)))
              (reverse-list->string kept)))))

    ;;; (string-replicate string from to [start end]) The part from from to to of the range repeated without end in both directions, where 0 is its beginning (SRFI 152).
    (define (string-replicate string from to . range)
      (let-values (((start end) (bounds "string-replicate" string range)))
        (if (not (and (exact-integer? from) (exact-integer? to) (<= from to)))
            (error "string-replicate: expected two exact integers in order, got" from to))
        (cond ((= from to) "")
              ((= start end) (error "string-replicate: there is nothing to replicate in" string))
              (else
               (let* ((part (substring string start end))
                      (size (- end start))
                      (first (floor-remainder from size))
                      (last (+ first (- to from)))
                      (copies (quotient (+ last size -1) size)))
                 (substring (string-join (make-list copies part) "") first last))))))

    """##)
    case 125:
        (#"srfi/152/parts.scm"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; Parts of strings: taking, dropping, trimming, padding, splitting.

    ;;; (string-take string count) The first count characters of string (SRFI 152).
    (define (string-take string count)
      (require-string "string-take" string)
      (require-count "string-take" count (string-length string))
      (substring string 0 count))

    ;;; (string-take-right string count) The last count characters of string (SRFI 152).
    (define (string-take-right string count)
      (require-string "string-take-right" string)
      (require-count "string-take-right" count (string-length string))
      (substring string (- (string-length string) count) (string-length string)))

    ;;; (string-drop string count) string without its first count characters (SRFI 152).
    (define (string-drop string count)
      (require-string "string-drop" string)
      (require-count "string-drop" count (string-length string))
      (substring string count (string-length string)))

    ;;; (string-drop-right string count) string without its last count characters (SRFI 152).
    (define (string-drop-right string count)
      (require-string "string-drop-right" string)
      (require-count "string-drop-right" count (string-length string))
      (substring string 0 (- (string-length string) count)))

    ; Calls receiver with the start and end of the range and where in it the first character is that is
    ; as wanted; if there is none, with the end.
    (define (call-with-break who string pred wanted range receiver)
      (let ((pred (predicate who pred)))
        (let-values (((start end) (bounds who string range)))
          (receiver start (or (first-index pred wanted string start end) end) end))))

    (define (call-with-break-right who string pred range receiver)
      (let ((pred (predicate who pred)))
        (let-values (((start end) (bounds who string range)))
          (let ((last (last-index pred #f string start end)))
            (receiver start (if last (+ last 1) start) end)))))

    ;;; (string-take-while string pred [start end]) The longest prefix of the range all of whose characters pred holds for (SRFI 152).
    (define (string-take-while string pred . range)
      (call-with-break "string-take-while" string pred #f range
                       (lambda (start middle end) (substring string start middle))))

    ;;; (string-drop-while string pred [start end]) What string-take-while leaves of the range (SRFI 152).
    (define (string-drop-while string pred . range)
      (call-with-break "string-drop-while" string pred #f range
                       (lambda (start middle end) (substring string middle end))))

    ;;; (string-take-while-right string pred [start end]) The longest suffix of the range all of whose characters pred holds for (SRFI 152).
    (define (string-take-while-right string pred . range)
      (call-with-break-right "string-take-while-right" string pred range
                             (lambda (start middle end) (substring string middle end))))

    ;;; (string-drop-while-right string pred [start end]) What string-take-while-right leaves of the range (SRFI 152).
    (define (string-drop-while-right string pred . range)
      (call-with-break-right "string-drop-while-right" string pred range
                             (lambda (start middle end) (substring string start middle))))

    ;;; (string-span string pred [start end]) Two values: the longest prefix of the range all of whose characters pred holds for, and the rest (SRFI 152).
    (define (string-span string pred . range)
      (call-with-break "string-span" string pred #f range
                       (lambda (start middle end) (values (substring string start middle) (substring string middle end)))))

    ;;; (string-break string pred [start end]) Two values: the longest prefix of the range none of whose characters pred holds for, and the rest (SRFI 152).
    (define (string-break string pred . range)
      (call-with-break "string-break" string pred #t range
                       (lambda (start middle end) (values (substring string start middle) (substring string middle end)))))

    ;;; (string-segment string k) A list of the parts of string that have k characters; the last one may have fewer (SRFI 152).
    (define (string-segment string k)
      (require-string "string-segment" string)
      (if (not (and (exact-integer? k) (> k 0))) (error "string-segment: expected a positive length, got" k))
      (let loop ((rest (string->list string)) (count 0) (segment '()) (segments '()))
        (cond ((null? rest)
               (reverse (if (null? segment) segments (cons (reverse-list->string segment) segments))))
              ((= count k) (loop rest 0 '() (cons (reverse-list->string segment) segments)))
              (else (loop (cdr rest) (+ count 1) (cons (car rest) segment) segments)))))

    ;;; (string-split string delimiter [grammar limit start end]) A list of the parts of the range between occurrences of the string delimiter, at most limit of them; of its characters if that is empty. grammar is infix, strict-infix (an empty range is an error), prefix or suffix (an empty first or last part is left out) (SRFI 152).
    (define (string-split string delimiter . options)
      (let* ((grammar (if (pair? options) (car options) 'infix))
             (options (if (pair? options) (cdr options) '()))
             (limit (if (pair? options) (car options) #f)))
        (require-string "string-split" delimiter)
        (require-grammar "string-split" grammar)
        (if (and limit (not (and (exact-integer? limit) (>= limit 0))))
            (error "string-split: expected a limit that is an exact integer and not negative, or #f, got" limit))
        (let-values (((start end) (bounds "string-split" string (if (pair? options) (cdr options) '()))))
          (if (= start end)
              (if (eq? grammar 'strict-infix)
                  (error "string-split: an empty string has no parts with the grammar" 'strict-infix)
                  '())
              (let* ((text (substring string start end))
                     (parts (if (string-null? delimiter)
                                (split-characters text limit)
                                (split-text text delimiter limit))))
                (cond ((and (eq? grammar 'prefix) (string-null? (car parts))) (cdr parts))
                      ((eq? grammar 'suffix) (without-empty-last parts))
                      (else parts)))))))

    (define (without-empty-last parts)
      (cond ((pair? (cdr parts)) (cons (car parts) (without-empty-last (cdr parts))))
            ((string-null? (car parts)) '())
            (else parts)))

    (define (split-characters text limit)
      (let loop ((rest (string->list text)) (left (or limit -1)))
        (cond ((null? rest) '())
              ((or (= left 0) (null? (cdr rest))) (list (list->string rest)))
              (else (cons (make-string 1 (car rest)) (loop (cdr rest) (- left 1)))))))

    ; Without a limit (sennit string) splits. With one, the rest is what comes behind that many parts and
    ; as many delimiters.
    (define (split-text text delimiter limit)
      (let ((parts (split text delimiter)))
        (if (and limit (< limit (- (length parts) 1)))
            (let loop ((rest parts) (left limit) (position 0))
              (if (= left 0)
                  (list (substring text position (string-length text)))
                  (cons (car rest)
                        (loop (cdr rest) (- left 1)
                              (+ position (string-length (car rest)) (string-length delimiter))))))
            parts)))

    """##)
    case 126:
        (#"srfi/152/ranges.scm"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; Checks of arguments, and the loops over a range that the rest is made of.

    (define (require-string who object)
      (if (not (string? object)) (error (string-append who ": expected a string, got") object)))

    (define (require-procedure who object)
      (if (not (procedure? object)) (error (string-append who ": expected a procedure, got") object)))

    ; The predicate that a criterion stands for.
    (define (predicate who object)
      (or (string-criterion object)
          (error (string-append who ": expected a character, a character set or a procedure, got") object)))

    ; A count that a procedure may be asked for: an exact integer from 0 to most.
    (define (require-count who object most)
      (if (not (and (exact-integer? object) (<= 0 object most)))
          (error (string-append who ": expected a number of characters from 0 to " (number->string most) ", got")
                 object)))

    ; The start and end that a list of optional arguments gives for string.
    (define (bounds who string range)
      (require-string who string)
      (if (null? range)
          (values 0 (string-length string))
          (let* ((length (string-length string))
                 (start (car range))
                 (end (if (pair? (cdr range)) (cadr range) length)))
            (if (and (pair? (cdr range)) (pair? (cddr range)))
                (error (string-append who ": too many arguments:") (cddr range)))
            (if (not (and (exact-integer? start) (exact-integer? end) (<= 0 start end length)))
                (error (string-append who ": start and end must be in order and in the string, got") start end))
            (values start end))))

    ; The starts and ends for two strings.
    (define (two-bounds who a b range)
      (let*-values (((first second) (if (and (pair? range) (pair? (cdr range)))
                                        (values (list (car range) (cadr range)) (cddr range))
                                        (values range '())))
                    ((start1 end1) (bounds who a first))
                    ((start2 end2) (bounds who b second)))
        (values start1 end1 start2 end2)))

    ; The characters of a range, as a list.
    (define (characters who string range)
      (let-values (((start end) (bounds who string range)))
        (string->list string start end)))

    ; The index of the first character, from start, that is as wanted (#t or #f), or #f.
    (define (first-index holds? wanted string start end)
      (let loop ((rest (string->list string start end)) (index start))
        (and (pair? rest)
             (if (eq? wanted (if (holds? (car rest)) #t #f))
                 index
                 (loop (cdr rest) (+ index 1))))))

    ; The index of the last one before end, or #f.
    (define (last-index holds? wanted string start end)
      (let ((characters (string->vector string start end)))
        (let loop ((index (- end start 1)))
          (and (>= index 0)
               (if (eq? wanted (if (holds? (vector-ref characters index)) #t #f))
                   (+ start index)
                   (loop (- index 1)))))))

    ; A string of characters and strings in a list.
    (define (pieces->string who pieces)
      (let ((port (open-output-string)))
        (let loop ((rest pieces))
          (if (pair? rest)
              (let ((piece (car rest)))
                (cond ((char? piece) (write-char piece port))
                      ((string? piece) (write-string piece port))
                      (else (error (string-append who ": expected a character or a string, got") piece)))
                (loop (cdr rest)))
              (get-output-string port)))))

    """##)
    case 127:
        (#"srfi/152/search.scm"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; Predicates, prefixes and suffixes, searching, folding.

    ;;; (string-every pred string [start end]) #f if pred returns that for a character of the range, else what it returned for the last one; #t for an empty range (SRFI 152).
    (define (string-every pred string . range)
      (let ((pred (predicate "string-every" pred)))
        (let ((all (characters "string-every" string range)))
          (or (null? all)
              (let loop ((rest all))
                (if (null? (cdr rest))
                    (pred (car rest))
                    (and (pred (car rest)) (loop (cdr rest)))))))))

    ;;; (string-any pred string [start end]) The first true value that pred returns for a character of the range, from the left, or #f (SRFI 152).
    (define (string-any pred string . range)
      (let ((pred (predicate "string-any" pred)))
        (let ((all (characters "string-any" string range)))
          (and (pair? all)
               (let loop ((rest all))
                 (if (null? (cdr rest))
                     (pred (car rest))
                     (or (pred (car rest)) (loop (cdr rest)))))))))

    ;;; (string-prefix-length string1 string2 [start1 end1 start2 end2]) How many characters the ranges have in common at their beginnings (SRFI 152).
    (define (string-prefix-length string1 string2 . range)
      (let-values (((start1 end1 start2 end2) (two-bounds "string-prefix-length" string1 string2 range)))
        (let loop ((a (string->list string1 start1 end1)) (b (string->list string2 start2 end2)) (count 0))
          (if (and (pair? a) (pair? b) (char=? (car a) (car b)))
              (loop (cdr a) (cdr b) (+ count 1))
              count))))

    ;;; (string-suffix-length string1 string2 [start1 end1 start2 end2]) How many characters the ranges have in common at their ends (SRFI 152).
    (define (string-suffix-length string1 string2 . range)
      (let-values (((start1 end1 start2 end2) (two-bounds "string-suffix-length" string1 string2 range)))
        (let ((a (string->vector string1 start1 end1)) (b (string->vector string2 start2 end2)))
          (let loop ((i (- end1 start1 1)) (j (- end2 start2 1)) (count 0))
            (if (and (>= i 0) (>= j 0) (char=? (vector-ref a i) (vector-ref b j)))
                (loop (- i 1) (- j 1) (+ count 1))
                count)))))

    ;;; (string-index-right string pred [start end]) The index of the last character of the range for which pred holds, or #f (SRFI 152).
    (define (string-index-right string pred . range)
      (let ((pred (predicate "string-index-right" pred)))
        (let-values (((start end) (bounds "string-index-right" string range)))
          (last-index pred #t string start end))))

    ;;; (string-skip string pred [start end]) The index of the first character of the range for which pred does not hold, or #f (SRFI 152).
    (define (string-skip string pred . range)
      (let ((pred (predicate "string-skip" pred)))
        (let-values (((start end) (bounds "string-skip" string range)))
          (first-index pred #f string start end))))

    ;;; (string-skip-right string pred [start end]) The index of the last character of the range for which pred does not hold, or #f (SRFI 152).
    (define (string-skip-right string pred . range)
      (let ((pred (predicate "string-skip-right" pred)))
        (let-values (((start end) (bounds "string-skip-right" string range)))
          (last-index pred #f string start end))))

    ;;; (string-contains-right string1 string2 [start1 end1 start2 end2]) The index in string1 where the range of string2 last occurs within that of string1, or #f (SRFI 152).
    (define (string-contains-right string1 string2 . range)
      (let-values (((start1 end1 start2 end2) (two-bounds "string-contains-right" string1 string2 range)))
        (if (= start2 end2)
            end1
            (let ((index (string-contains (string-reverse (substring string1 start1 end1))
                                      (string-reverse (substring string2 start2 end2)))))
              (and index (- end1 index (- end2 start2)))))))

    ;;; (string-fold kons knil string [start end]) Calls kons with each character of the range, from the left, and what it returned before, at first knil; returns what it returned last (SRFI 152).
    (define (string-fold kons knil string . range)
      (require-procedure "string-fold" kons)
      (let loop ((rest (characters "string-fold" string range)) (result knil))
        (if (pair? rest)
            (loop (cdr rest) (kons (car rest) result))
            result)))

    ;;; (string-fold-right kons knil string [start end]) Like string-fold, from the right (SRFI 152).
    (define (string-fold-right kons knil string . range)
      (require-procedure "string-fold-right" kons)
      (let loop ((rest (reverse (characters "string-fold-right" string range))) (result knil))
        (if (pair? rest)
            (loop (cdr rest) (kons (car rest) result))
            result)))

    ;;; (string-for-each-index proc string [start end]) Calls proc with each index of the range, ascending (SRFI 152).
    (define (string-for-each-index proc string . range)
      (require-procedure "string-for-each-index" proc)
      (let-values (((start end) (bounds "string-for-each-index" string range)))
        (let loop ((index start))
          (if (< index end)
              (begin (proc index) (loop (+ index 1)))
              (if #f #f)))))


    """##)
    case 128:
        (#"srfi/158.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 158: generators and accumulators. A generator is a procedure without arguments that returns
    ; another item each time, so it has a state; without assignment that is in a cell, see (sennit cell):
    ; the state itself is a value, and a step from one to the next is pure. Two fibers that share a
    ; generator therefore get each item once, and a step that raises something leaves the state as it was,
    ; except that items taken from another generator are gone. Generators that only pass on items of
    ; others, such as gmap and gfilter, have no state of their own.
    ;
    ; make-coroutine-generator is made of continuations and not of a fiber, so that one that nobody asks any
    ; more is garbage, not a fiber that waits for ever. What its procedure raises is raised where the
    ; generator was called, which then is exhausted. The procedure runs in the dynamic extent of the first
    ; call, to which yields go back: generators that are used within a dynamic-wind belong to its inside.
    ;
    ; A step is taken while the generator has its state to itself: one that calls its own generator waits
    ; for ever, or is told of the deadlock; one that leaves through a continuation leaves no state.
    ;
    ; Left out, because they change vectors: generator->vector!, vector-accumulator! and
    ; bytevector-accumulator!.
    (define-library (srfi 158)
      (export
       generator circular-generator make-iota-generator make-range-generator make-coroutine-generator
       list->generator vector->generator reverse-vector->generator string->generator bytevector->generator
       make-for-each-generator make-unfold-generator
       gcons* gappend gflatten ggroup gmerge gmap gcombine gfilter gremove gstate-filter gtake gdrop
       gtake-while gdrop-while gdelete gdelete-neighbor-dups gindex gselect
       generator->list generator->reverse-list generator->vector generator->string
       generator-fold generator-for-each generator-map->list generator-find generator-count generator-any
       generator-every generator-unfold
       make-accumulator count-accumulator list-accumulator reverse-list-accumulator vector-accumulator
       reverse-vector-accumulator string-accumulator bytevector-accumulator sum-accumulator product-accumulator)
      (import (scheme base) (scheme case-lambda) (sennit cell)
              (only (sennit channel) make-channel channel-send channel-receive channel-try-send))
      (include "158/make.scm" "158/operations.scm" "158/consume.scm" "158/accumulate.scm"))

    """##)
    case 129:
        (#"srfi/158/accumulate.scm"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; Accumulators.

    ;;; (make-accumulator kons knil finalizer) An accumulator whose state is at first knil, and then what kons returns for each object and the state; for the end-of-file object it returns what finalizer makes of the state (SRFI 158).
    (define (make-accumulator kons knil finalizer)
      (require-procedures "make-accumulator" (list kons finalizer))
      (let ((state (make-cell knil)))
        (lambda (object)
          (if (eof-object? object)
              (finalizer (cell-value state))
              (begin
                (cell-update state (lambda (state) (kons object state)))
                (if #f #f))))))

    (define (same object) object)

    ;;; (count-accumulator) An accumulator of how many objects there were (SRFI 158).
    (define (count-accumulator) (make-accumulator (lambda (object count) (+ count 1)) 0 same))

    ;;; (list-accumulator) An accumulator of a list of the objects (SRFI 158).
    (define (list-accumulator) (make-accumulator cons '() reverse))

    ;;; (reverse-list-accumulator) An accumulator of a list of the objects, the last one first (SRFI 158).
    (define (reverse-list-accumulator) (make-accumulator cons '() same))

    ;;; (vector-accumulator) An accumulator of a vector of the objects (SRFI 158).
    (define (vector-accumulator) (make-accumulator cons '() (lambda (objects) (list->vector (reverse objects)))))

    ;;; (reverse-vector-accumulator) An accumulator of a vector of the objects, the last one first (SRFI 158).
    (define (reverse-vector-accumulator) (make-accumulator cons '() list->vector))

    ;;; (string-accumulator) An accumulator of a string of the characters (SRFI 158).
    (define (string-accumulator)
      (make-accumulator
       (lambda (char chars)
         (if (not (char? char)) (error "string-accumulator: expected a character, got" char))
         (cons char chars))
       '()
       (lambda (chars) (list->string (reverse chars)))))

    ;;; (bytevector-accumulator) An accumulator of a bytevector of the bytes (SRFI 158).
    (define (bytevector-accumulator)
      (make-accumulator
       (lambda (byte bytes)
         (if (not (and (exact-integer? byte) (<= 0 byte 255))) (error "bytevector-accumulator: expected a byte, got" byte))
         (cons byte bytes))
       '()
       (lambda (bytes)
         (let ((port (open-output-bytevector)))
           (for-each (lambda (byte) (write-u8 byte port)) (reverse bytes))
           (get-output-bytevector port)))))

    (define (require-complex who object)
      (if (not (number? object)) (error (string-append who ": expected a number, got") object)))

    ;;; (sum-accumulator) An accumulator of the sum of the numbers (SRFI 158).
    (define (sum-accumulator)
      (make-accumulator (lambda (number sum) (require-complex "sum-accumulator" number) (+ sum number)) 0 same))

    ;;; (product-accumulator) An accumulator of the product of the numbers (SRFI 158).
    (define (product-accumulator)
      (make-accumulator (lambda (number product) (require-complex "product-accumulator" number) (* product number)) 1 same))

    """##)
    case 130:
        (#"srfi/158/consume.scm"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; Consuming what is generated.

    ; Items of a generator, at most k of them or all if that is #f, as a list.
    (define (items who generator k)
      (require-procedure who generator)
      (if k (require-count who k))
      (let loop ((left (or k -1)))
        (if (= left 0)
            '()
            (let ((item (generator)))
              (if (eof-object? item)
                  '()
                  (cons item (loop (- left 1))))))))

    ;;; (generator->list generator [k]) A list of the items of generator, at most k of them (SRFI 158).
    (define generator->list
      (case-lambda
        ((generator) (items "generator->list" generator #f))
        ((generator k) (items "generator->list" generator k))))

    ;;; (generator->reverse-list generator [k]) A list of the items of generator, at most k of them, the last one first (SRFI 158).
    (define generator->reverse-list
      (case-lambda
        ((generator) (reverse (items "generator->reverse-list" generator #f)))
        ((generator k) (reverse (items "generator->reverse-list" generator k)))))

    ;;; (generator->vector generator [k]) A vector of the items of generator, at most k of them (SRFI 158).
    (define generator->vector
      (case-lambda
        ((generator) (list->vector (items "generator->vector" generator #f)))
        ((generator k) (list->vector (items "generator->vector" generator k)))))

    ;;; (generator->string generator [k]) A string of the characters that generator generates, at most k of them (SRFI 158).
    (define generator->string
      (case-lambda
        ((generator) (list->string (items "generator->string" generator #f)))
        ((generator k) (list->string (items "generator->string" generator k)))))

    ;;; (generator-fold procedure seed generator1 generator ...) Calls procedure with the items of the generators and what it returned before, at first seed; returns what it returned last (SRFI 158).
    (define generator-fold
      (case-lambda
        ((procedure seed generator)
         (require-procedures "generator-fold" (list procedure generator))
         (let loop ((result seed))
           (let ((item (generator)))
             (if (eof-object? item) result (loop (procedure item result))))))
        ((procedure seed generator1 . generators)
         (let ((all (cons generator1 generators)))
           (require-procedures "generator-fold" (cons procedure all))
           (let loop ((result seed))
             (let ((items (items-of all)))
               (if items (loop (apply procedure (append items (list result)))) result)))))))

    ;;; (generator-for-each procedure generator1 generator ...) Calls procedure with the items of the generators (SRFI 158).
    (define generator-for-each
      (case-lambda
        ((procedure generator)
         (require-procedures "generator-for-each" (list procedure generator))
         (let loop ()
           (let ((item (generator)))
             (if (eof-object? item)
                 (if #f #f)
                 (begin (procedure item) (loop))))))
        ((procedure generator1 . generators)
         (let ((all (cons generator1 generators)))
           (require-procedures "generator-for-each" (cons procedure all))
           (let loop ()
             (let ((items (items-of all)))
               (if items
                   (begin (apply procedure items) (loop))
                   (if #f #f))))))))

    ;;; (generator-map->list procedure generator1 generator ...) A list of what procedure returns for the items of the generators (SRFI 158).
    (define (generator-map->list procedure generator1 . generators)
      (items "generator-map->list" (apply gmap procedure generator1 generators) #f))

    ;;; (generator-find holds? generator) The first item of generator for which holds? holds, or #f (SRFI 158).
    (define (generator-find holds? generator)
      (require-procedures "generator-find" (list holds? generator))
      (let loop ()
        (let ((item (generator)))
          (cond ((eof-object? item) #f)
                ((holds? item) item)
                (else (loop))))))

    ;;; (generator-count holds? generator) For how many items of generator holds? holds (SRFI 158).
    (define (generator-count holds? generator)
      (require-procedures "generator-count" (list holds? generator))
      (let loop ((count 0))
        (let ((item (generator)))
          (cond ((eof-object? item) count)
                ((holds? item) (loop (+ count 1)))
                (else (loop count))))))

    ;;; (generator-any holds? generator) The first true value that holds? returns for an item of generator, or #f (SRFI 158).
    (define (generator-any holds? generator)
      (require-procedures "generator-any" (list holds? generator))
      (let loop ()
        (let ((item (generator)))
          (if (eof-object? item)
              #f
              (or (holds? item) (loop))))))

    ;;; (generator-every holds? generator) #f if holds? returns that for an item of generator, else what it returned for the last one, or #t (SRFI 158).
    (define (generator-every holds? generator)
      (require-procedures "generator-every" (list holds? generator))
      (let loop ((result #t))
        (let ((item (generator)))
          (if (eof-object? item)
              result
              (let ((result (holds? item)))
                (and result (loop result)))))))

    ;;; (generator-unfold generator unfold argument ...) What unfold, which takes the arguments of SRFI 1's, makes of the items of generator (SRFI 158).
    (define (generator-unfold generator unfold . arguments)
      (require-procedures "generator-unfold" (list generator unfold))
      (apply unfold eof-object? (lambda (item) item) (lambda (item) (generator)) (generator) arguments))

    """##)
    case 131:
        (#"srfi/158/make.scm"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; Making generators.

    (define (require-procedure who object)
      (if (not (procedure? object)) (error (string-append who ": expected a procedure, got") object)))

    (define (require-procedures who objects)
      (for-each (lambda (object) (require-procedure who object)) objects))

    (define (require-count who object)
      (if (not (and (exact-integer? object) (>= object 0)))
          (error (string-append who ": expected an exact integer that is not negative, got") object)))

    (define (require-number who object)
      (if (not (real? object)) (error (string-append who ": expected a real number, got") object)))

    ; The generator whose state is at first seed. step returns two values for a state, an item and the next
    ; state, and cannot fail: the state is in a channel as in a cell, without what cell-step does for that.
    (define (stepping seed step)
      (let ((state (make-channel 1)))
        (channel-send state seed)
        (lambda ()
          (let-values (((item next) (step (channel-receive state))))
            (channel-try-send state next)
            item))))

    ; The same for a step that calls procedures of the user.
    (define (stepping-safely seed step)
      (let ((state (make-cell seed)))
        (lambda () (cell-step state step))))

    (define end (eof-object))

    (define (step-list rest)
      (if (pair? rest) (values (car rest) (cdr rest)) (values end rest)))

    ;;; (generator object ...) A generator of the objects (SRFI 158).
    (define (generator . objects) (stepping objects step-list))

    ;;; (list->generator list) A generator of the elements of list (SRFI 158).
    (define (list->generator list)
      (if (not (list? list)) (error "list->generator: expected a list, got" list))
      (stepping list step-list))

    ;;; (circular-generator object1 object ...) A generator of the objects, again and again (SRFI 158).
    (define (circular-generator object1 . objects)
      (let ((all (cons object1 objects)))
        (stepping all (lambda (rest)
                        (if (pair? rest)
                            (values (car rest) (cdr rest))
                            (values (car all) (cdr all)))))))

    ;;; (make-iota-generator count [start [step]]) A generator of count numbers, from start, by default 0, in steps of step, by default 1 (SRFI 158).
    (define make-iota-generator
      (case-lambda
        ((count) (make-iota-generator count 0 1))
        ((count start) (make-iota-generator count start 1))
        ((count start step)
         (require-number "make-iota-generator" count)
         (let ((first (start-of "make-iota-generator" start step)))
           (stepping 0 (lambda (index)
                         (if (< index count)
                             (values (+ first (* index step)) (+ index 1))
                             (values end index))))))))

    ; start, inexact if step is.
    (define (start-of who start step)
      (require-number who start)
      (require-number who step)
      (if (exact? step) start (inexact start)))

    ;;; (make-range-generator start [end [step]]) A generator of numbers from start on, in steps of step, by default 1, while they are below end, or without end (SRFI 158).
    (define make-range-generator
      (case-lambda
        ((start)
         (require-number "make-range-generator" start)
         (stepping start (lambda (number) (values number (+ number 1)))))
        ((start end) (make-range-generator start end 1))
        ((start limit step)
         (require-number "make-range-generator" limit)
         (stepping (start-of "make-range-generator" start step)
                   (lambda (number)
                     (if (< number limit)
                         (values number (+ number step))
                         (values end number)))))))

    ; A generator of what ref returns for indices of a range of collection, upwards or downwards.
    (define (ranging who collection length ref range up?)
      (let ((start (if (pair? range) (car range) 0))
            (stop (if (and (pair? range) (pair? (cdr range))) (cadr range) length)))
        (if (not (and (exact-integer? start) (exact-integer? stop) (<= 0 start stop length)))
            (error (string-append who ": start and end must be in order and in range, got") start stop))
        (if up?
            (stepping start (lambda (index)
                              (if (< index stop)
                                  (values (ref collection index) (+ index 1))
                                  (values end index))))
            (stepping stop (lambda (index)
                             (if (> index start)
                                 (values (ref collection (- index 1)) (- index 1))
                                 (values end index)))))))

    ;;; (vector->generator vector [start [end]]) A generator of the elements of vector from start to end (SRFI 158).
    (define (vector->generator vector . range)
      (ranging "vector->generator" vector (vector-length vector) vector-ref range #t))

    ;;; (reverse-vector->generator vector [start [end]]) A generator of the elements of vector from start to end, the last one first (SRFI 158).
    (define (reverse-vector->generator vector . range)
      (ranging "reverse-vector->generator" vector (vector-length vector) vector-ref range #f))

    ;;; (string->generator string [start [end]]) A generator of the characters of string from start to end (SRFI 158).
    (define (string->generator string . range)
      (stepping (apply string->list string range) step-list))

    ;;; (bytevector->generator bytevector [start [end]]) A generator of the bytes of bytevector from start to end (SRFI 158).
    (define (bytevector->generator bytevector . range)
      (ranging "bytevector->generator" bytevector (bytevector-length bytevector) bytevector-u8-ref range #t))

    ;;; (make-unfold-generator stop? mapper successor seed) A generator of what mapper returns for seed, (successor seed) ... before the one for which stop? holds (SRFI 158).
    (define (make-unfold-generator stop? mapper successor seed)
      (require-procedures "make-unfold-generator" (list stop? mapper successor))
      (stepping-safely seed (lambda (seed)
                              (if (stop? seed)
                                  (values end seed)
                                  (let ((item (mapper seed)))
                                    (values item (successor seed)))))))

    ;;; (make-for-each-generator for-each collection) A generator of the objects that (for-each procedure collection) calls procedure with (SRFI 158).
    (define (make-for-each-generator for-each collection)
      (require-procedure "make-for-each-generator" for-each)
      (make-coroutine-generator (lambda (yield) (for-each yield collection))))

    ;;; (make-coroutine-generator procedure) A generator of what procedure gives to the procedure that it is called with; it stops there until the next item is asked for (SRFI 158).
    (define (make-coroutine-generator procedure)
      (require-procedure "make-coroutine-generator" procedure)
      ; How to go on, and where the item that is waited for goes: a continuation that takes a thunk, so that
      ; what it does is done on the side of the caller.
      (let ((resumption (make-cell #f)) (consumer (make-cell #f)))
        (define (deliver next outcome)
          ((cell-replace consumer #f)
           (lambda ()
             (cell-put resumption next)
             (outcome))))
        (define (yield item)
          (call/cc (lambda (continue) (deliver (lambda () (continue #f)) (lambda () item)))))
        (define (finished) (deliver finished (lambda () end)))
        (define (start)
          (with-exception-handler
           (lambda (condition) (deliver finished (lambda () (raise condition))))
           (lambda () (procedure yield)))
          (finished))
        (cell-replace resumption start)
        (lambda ()
          ((call/cc (lambda (return)
                      (let ((resume (cell-take resumption)))
                        (cell-replace consumer return)
                        (resume))))))))

    """##)
    case 132:
        (#"srfi/158/operations.scm"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; Generators made of generators.

    ;;; (gcons* object ... generator) A generator of the objects and then of what generator generates (SRFI 158).
    (define (gcons* first . rest)
      (let* ((all (cons first rest))
             (count (- (length all) 1))
             (source (list-ref all count))
             (items (make-channel 1)))
        (require-procedure "gcons*" source)
        (channel-send items all)
        (lambda ()
          (let ((rest (channel-receive items)))
            (if (pair? (cdr rest))
                (begin
                  (channel-try-send items (cdr rest))
                  (car rest))
                (begin
                  (channel-try-send items rest)
                  (source)))))))

    ;;; (gappend generator ...) A generator of what the generators generate, one after the other (SRFI 158).
    (define (gappend . generators)
      (require-procedures "gappend" generators)
      (let ((left (make-cell generators)))
        (define (next)
          (let ((generators (cell-value left)))
            (if (null? generators)
                end
                (let ((item ((car generators))))
                  (if (eof-object? item)
                      (begin
                        (cell-update left (lambda (now) (if (eq? now generators) (cdr generators) now)))
                        (next))
                      item)))))
        next))

    ;;; (gflatten generator) A generator of the elements of the lists that generator generates (SRFI 158).
    (define (gflatten generator)
      (require-procedure "gflatten" generator)
      (stepping-safely '() (lambda (rest)
                             (let loop ((rest rest))
                               (if (pair? rest)
                                   (values (car rest) (cdr rest))
                                   (let ((next (generator)))
                                     (cond ((eof-object? next) (values end '()))
                                           ((list? next) (loop next))
                                           (else (error "gflatten: expected a list, got" next)))))))))

    ;;; (ggroup generator k [padding]) A generator of lists of k items of generator each; the last list may be shorter, or is filled up with padding (SRFI 158).
    (define ggroup
      (case-lambda
        ((generator k) (grouping generator k (lambda (missing) '())))
        ((generator k padding) (grouping generator k (lambda (missing) (make-list missing padding))))))

    (define (grouping generator k fill)
      (require-procedure "ggroup" generator)
      (if (not (and (exact-integer? k) (> k 0))) (error "ggroup: expected a positive exact integer, got" k))
      (lambda ()
        (let ((first (generator)))
          (if (eof-object? first)
              first
              (cons first
                    (let loop ((missing (- k 1)))
                      (if (= missing 0)
                          '()
                          (let ((item (generator)))
                            (if (eof-object? item)
                                (fill missing)
                                (cons item (loop (- missing 1))))))))))))

    ;;; (gmerge less? generator1 generator ...) A generator of the items of the generators, always the least one of those that come next, by less?; of equal ones the leftmost (SRFI 158).
    (define (gmerge less? generator1 . generators)
      (require-procedure "gmerge" less?)
      (let ((all (cons generator1 generators)))
        (require-procedures "gmerge" all)
        ; The state is a list of pairs of the next item and its generator, or #f at the beginning.
        (if (null? generators)
            generator1
            (stepping-safely #f (lambda (heads)
                                  (let ((heads (or heads (with-heads all))))
                                    (if (null? heads)
                                        (values end heads)
                                        (let ((least (least-head less? heads)))
                                          (values (car least) (replace-head heads least))))))))))

    (define (with-heads generators)
      (if (null? generators)
          '()
          (let ((item ((car generators))))
            (if (eof-object? item)
                (with-heads (cdr generators))
                (cons (cons item (car generators)) (with-heads (cdr generators)))))))

    (define (least-head less? heads)
      (let loop ((least (car heads)) (rest (cdr heads)))
        (cond ((null? rest) least)
              ((less? (caar rest) (car least)) (loop (car rest) (cdr rest)))
              (else (loop least (cdr rest))))))

    (define (replace-head heads head)
      (if (eq? (car heads) head)
          (let ((item ((cdr head))))
            (if (eof-object? item)
                (cdr heads)
                (cons (cons item (cdr head)) (cdr heads))))
          (cons (car heads) (replace-head (cdr heads) head))))

    ; An item of each generator, as a list, or #f when one is exhausted; those behind it are not asked.
    (define (items-of generators)
      (if (null? generators)
          '()
          (let ((item ((car generators))))
            (if (eof-object? item)
                #f
                (let ((rest (items-of (cdr generators))))
                  (and rest (cons item rest)))))))

    ;;; (gmap procedure generator1 generator ...) A generator of what procedure returns for the items of the generators, while all of them have some (SRFI 158).
    (define gmap
      (case-lambda
        ((procedure generator)
         (require-procedures "gmap" (list procedure generator))
         (lambda ()
           (let ((item (generator)))
             (if (eof-object? item) item (procedure item)))))
        ((procedure generator1 . generators)
         (let ((all (cons generator1 generators)))
           (require-procedures "gmap" (cons procedure all))
           (lambda ()
             (let ((items (items-of all)))
               (if items (apply procedure items) end)))))))

    ;;; (gcombine procedure seed generator1 generator ...) A generator of the first of the two values that procedure returns for the items of the generators and a seed; the second is the next seed (SRFI 158).
    (define (gcombine procedure seed generator1 . generators)
      (let ((all (cons generator1 generators)))
        (require-procedures "gcombine" (cons procedure all))
        (stepping-safely seed (lambda (seed)
                                (let ((items (items-of all)))
                                  (if items
                                      (apply procedure (append items (list seed)))
                                      (values end seed)))))))

    ;;; (gfilter holds? generator) A generator of the items of generator for which holds? holds (SRFI 158).
    (define (gfilter holds? generator)
      (require-procedures "gfilter" (list holds? generator))
      (define (next)
        (let ((item (generator)))
          (if (or (eof-object? item) (holds? item)) item (next))))
      next)

    ;;; (gremove holds? generator) A generator of the items of generator for which holds? does not hold (SRFI 158).
    (define (gremove holds? generator)
      (require-procedures "gremove" (list holds? generator))
      (gfilter (lambda (item) (not (holds? item))) generator))

    ;;; (gstate-filter procedure seed generator) A generator of the items of generator for which the first of the two values that procedure returns for it and a seed is true; the second is the next seed (SRFI 158).
    (define (gstate-filter procedure seed generator)
      (require-procedures "gstate-filter" (list procedure generator))
      (stepping-safely seed (lambda (seed)
                              (let loop ((seed seed))
                                (let ((item (generator)))
                                  (if (eof-object? item)
                                      (values item seed)
                                      (let-values (((yes? next) (procedure item seed)))
                                        (if yes? (values item next) (loop next)))))))))

    ;;; (gtake generator k [padding]) A generator of the first k items of generator, and then of padding, if that is given, until there were k (SRFI 158).
    (define gtake
      (case-lambda
        ((generator k) (taking generator k end))
        ((generator k padding) (taking generator k padding))))

    (define (taking generator k padding)
      (require-procedure "gtake" generator)
      (require-count "gtake" k)
      (let ((left? (stepping k (lambda (left) (if (> left 0) (values #t (- left 1)) (values #f left))))))
        (lambda ()
          (if (left?)
              (let ((item (generator)))
                (if (eof-object? item) padding item))
              end))))

    ;;; (gdrop generator k) A generator of the items of generator behind the first k (SRFI 158).
    (define (gdrop generator k)
      (require-procedure "gdrop" generator)
      (require-count "gdrop" k)
      (let ((left (make-cell k)))
        (lambda ()
          (if (> (cell-value left) 0)
              (cell-step left (lambda (left)
                                (let loop ((left left))
                                  (if (and (> left 0) (not (eof-object? (generator))))
                                      (loop (- left 1))
                                      (values #f 0))))))
          (generator))))

    ;;; (gtake-while holds? generator) A generator of the items of generator before the first for which holds? does not hold (SRFI 158).
    (define (gtake-while holds? generator)
      (require-procedures "gtake-while" (list holds? generator))
      (let ((done? (make-cell #f)))
        (lambda ()
          (if (cell-value done?)
              end
              (let ((item (generator)))
                (if (and (not (eof-object? item)) (holds? item))
                    item
                    (begin
                      (cell-replace done? #t)
                      end)))))))

    ;;; (gdrop-while holds? generator) A generator of the items of generator from the first for which holds? does not hold (SRFI 158).
    (define (gdrop-while holds? generator)
      (require-procedures "gdrop-while" (list holds? generator))
      (let ((found? (make-cell #f)))
        (define (next)
          (let ((item (generator)))
            (if (and (not (eof-object? item)) (holds? item)) (next) item)))
        (lambda ()
          (if (cell-value found?)
              (generator)
              (cell-step found? (lambda (found?) (values (if found? (generator) (next)) #t)))))))

    ;;; (gdelete object generator [same?]) A generator of the items of generator for which (same? object item), by default equal?, does not hold (SRFI 158).
    (define gdelete
      (case-lambda
        ((object generator) (gdelete object generator equal?))
        ((object generator same?)
         (require-procedures "gdelete" (list generator same?))
         (gfilter (lambda (item) (not (same? object item))) generator))))

    ;;; (gdelete-neighbor-dups generator [same?]) A generator of the items of generator that are not same?, by default equal?, as the one before (SRFI 158).
    (define gdelete-neighbor-dups
      (case-lambda
        ((generator) (gdelete-neighbor-dups generator equal?))
        ((generator same?)
         (require-procedures "gdelete-neighbor-dups" (list generator same?))
         ; The state is a list of the item before, or the empty list at the beginning.
         (stepping-safely '() (lambda (before)
                                (let loop ()
                                  (let ((item (generator)))
                                    (cond ((eof-object? item) (values item before))
                                          ((and (pair? before) (same? (car before) item)) (loop))
                                          (else (values item (list item)))))))))))

    ;;; (gindex generator indices) A generator of the items of generator that the numbers, ascending, that the generator indices generates are the indices of (SRFI 158).
    (define (gindex generator indices)
      (require-procedures "gindex" (list generator indices))
      ; The state is the index of the next item, or #f at the end.
      (stepping-safely 0 (lambda (position)
                           (let ((index (if position (indices) end)))
                             (if (eof-object? index)
                                 (values end #f)
                                 (begin
                                   (require-count "gindex" index)
                                   (if (< index position) (error "gindex: the indices must ascend, got" index))
                                   (let loop ((position position))
                                     (let ((item (generator)))
                                       (cond ((eof-object? item) (values end #f))
                                             ((= position index) (values item (+ position 1)))
                                             (else (loop (+ position 1))))))))))))

    ;;; (gselect generator choices) A generator of the items of generator that come with true items of the generator choices (SRFI 158).
    (define (gselect generator choices)
      (require-procedures "gselect" (list generator choices))
      (define (next)
        (let* ((item (generator))
               (choice (if (eof-object? item) item (choices))))
          (cond ((eof-object? choice) end)
                (choice item)
                (else (next)))))
      next)

    """##)
    case 133:
        (#"srfi/16.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 16: case-lambda.

    (define-library (srfi 16)
      (export case-lambda)
      (import (only (scheme case-lambda) case-lambda)))

    """##)
    case 134:
        (#"srfi/162.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; Comparators that most programs make.
    (define-library (srfi 162)
      (import (scheme base) (scheme case-lambda) (scheme char) (sennit comparator))
      (export
        comparator-max comparator-min comparator-max-in-list comparator-min-in-list
        default-comparator boolean-comparator real-comparator char-comparator char-ci-comparator
        string-comparator string-ci-comparator pair-comparator list-comparator vector-comparator
        eq-comparator eqv-comparator equal-comparator)
      (begin

        ;;; (comparator-max comparator object1 object2 ...) The object that no other comes after by comparator, the first if there are several (SRFI 162).
        (define (comparator-max comparator object1 . objects)
          (most (comparator-ordering-predicate comparator) object1 objects))

        ;;; (comparator-min comparator object1 object2 ...) The object that no other comes before by comparator, the first if there are several (SRFI 162).
        (define (comparator-min comparator object1 . objects)
          (let ((less? (comparator-ordering-predicate comparator)))
            (most (lambda (a b) (less? b a)) object1 objects)))

        ;;; (comparator-max-in-list comparator list) The element that no other comes after by comparator; an error of an empty list (SRFI 162).
        (define (comparator-max-in-list comparator list)
          (if (pair? list)
              (apply comparator-max comparator list)
              (error "comparator-max-in-list: expected a list that is not empty, got" list)))

        ;;; (comparator-min-in-list comparator list) The element that no other comes before by comparator; an error of an empty list (SRFI 162).
        (define (comparator-min-in-list comparator list)
          (if (pair? list)
              (apply comparator-min comparator list)
              (error "comparator-min-in-list: expected a list that is not empty, got" list)))

        (define (most before? object objects)
          (let loop ((found object) (rest objects))
            (if (pair? rest)
                (loop (if (before? found (car rest)) (car rest) found) (cdr rest))
                found)))

        ;;; default-comparator The default comparator (SRFI 162).
        (define default-comparator (make-default-comparator))

        ;;; boolean-comparator A comparator for booleans, #f before #t (SRFI 162).
        (define boolean-comparator
          (make-comparator boolean? boolean=? (lambda (a b) (and (not a) b)) boolean-hash))

        ;;; real-comparator A comparator for real numbers (SRFI 162).
        (define real-comparator (make-comparator real? = < number-hash))

        ;;; char-comparator A comparator for characters (SRFI 162).
        (define char-comparator (make-comparator char? char=? char<? char-hash))

        ;;; char-ci-comparator A comparator for characters that ignores case (SRFI 162).
        (define char-ci-comparator (make-comparator char? char-ci=? char-ci<? char-ci-hash))

        ;;; string-comparator A comparator for strings (SRFI 162).
        (define string-comparator (make-comparator string? string=? string<? string-hash))

        ;;; string-ci-comparator A comparator for strings that ignores case (SRFI 162).
        (define string-ci-comparator (make-comparator string? string-ci=? string-ci<? string-ci-hash))

        ;;; pair-comparator A comparator for pairs of any objects (SRFI 162).
        (define pair-comparator (make-pair-comparator default-comparator default-comparator))

        ;;; list-comparator A comparator for lists of any objects (SRFI 162).
        (define list-comparator (make-list-comparator default-comparator list? null? car cdr))

        ;;; vector-comparator A comparator for vectors of any objects (SRFI 162).
        (define vector-comparator (make-vector-comparator default-comparator vector? vector-length vector-ref))

        ;;; eq-comparator A comparator whose equality is eq? (SRFI 162).
        (define eq-comparator (make-eq-comparator))

        ;;; eqv-comparator A comparator whose equality is eqv? (SRFI 162).
        (define eqv-comparator (make-eqv-comparator))

        ;;; equal-comparator A comparator whose equality is equal? (SRFI 162).
        (define equal-comparator (make-equal-comparator))))

    """##)
    case 135:
        (#"srfi/166.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 166: monadic formatting, all of it.

    (define-library (srfi 166)
      (export
       show each each-in-list displayed written written-shared written-simply escaped maybe-escaped
       numeric numeric/comma numeric/si numeric/fitted nl fl space-to tab-to nothing
       joined joined/prefix joined/suffix joined/last joined/dot joined/range
       padded padded/right padded/both trimmed trimmed/right trimmed/both trimmed/lazy
       fitted fitted/right fitted/both fn with with! forked call-with-output make-state-variable
       port row col width output writer output-default string-width substring/width substring/preserve
       pad-char ellipsis radix precision decimal-sep decimal-align sign-rule comma-rule comma-sep
       word-separator? ambiguous-is-wide? pretty-environment
       pretty pretty-shared pretty-simply pretty-with-color
       columnar tabular wrapped wrapped/list wrapped/char justified from-file line-numbers
       terminal-aware string-terminal-width string-terminal-width/wide substring-terminal-width
       substring-terminal-width/wide substring-terminal-preserve upcased downcased
       as-red as-blue as-green as-cyan as-yellow as-magenta as-white as-black as-bold as-italic as-underline
       on-red on-blue on-green on-cyan on-yellow on-magenta on-white on-black
       as-color as-true-color on-color on-true-color)
      (import (srfi 166 base) (srfi 166 pretty) (srfi 166 columnar) (srfi 166 unicode) (srfi 166 color)))

    """##)
    case 136:
        (#"srfi/166/base.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 166: monadic formatting, the base. How it works is said in (srfi 166 core).

    (define-library (srfi 166 base)
      (export
       show each each-in-list displayed written written-shared written-simply escaped maybe-escaped
       numeric numeric/comma numeric/si numeric/fitted
       nl fl space-to tab-to nothing
       joined joined/prefix joined/suffix joined/last joined/dot joined/range
       padded padded/right padded/both trimmed trimmed/right trimmed/both trimmed/lazy
       fitted fitted/right fitted/both
       fn with with! forked call-with-output make-state-variable
       port row col width output writer output-default string-width substring/width substring/preserve
       pad-char ellipsis radix precision decimal-sep decimal-align sign-rule comma-rule comma-sep
       word-separator? ambiguous-is-wide? pretty-environment)
      (import (srfi 166 core)))

    """##)
    case 137:
        (#"srfi/166/base/numbers.scm"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; Numbers.

    ; The digits of a number that is not negative, in radix, with precision digits behind the point or, if
    ; that is #f, as many as it has: two values, before the point and behind it, or #f.
    (define (digits number radix precision)
      (cond (precision
             (let*-values (((scale) (expt radix precision))
                           ((before behind) (floor/ (round (* (exact number) scale)) scale)))
               (values (number->string before radix)
                       (and (> precision 0) (left-padded (number->string behind radix) precision)))))
            ((exact? number) (values (number->string number radix) #f))
            ((eqv? radix 10) (split-point (number->string number)))
            (else
             (let*-values (((number) (exact number))
                           ((before) (floor number)))
               (values (number->string before radix) (fraction-digits (- number before) radix))))))

    (define (left-padded digits count)
      (string-append (padding (- count (string-length digits)) #\0) digits))

    (define (split-point text)
      (let loop ((rest (string->list text)) (before '()))
        (cond ((null? rest) (values text #f))
              ((char=? (car rest) #\.) (values (list->string (reverse before)) (list->string (cdr rest))))
              (else (loop (cdr rest) (cons (car rest) before))))))

    ; The digits of an exact number below 1 until none are left, or more would say no more than a double does.
    (define (fraction-digits number radix)
      (let ((most (+ 1 (exact (ceiling (/ 1074 (log radix 2)))))))
        (let loop ((number (* number radix)) (digits '()))
          (let* ((digit (floor number)) (rest (- number digit)) (digits (cons (number->string digit radix) digits)))
            (if (or (= rest 0) (>= (length digits) most))
                (apply string-append (reverse digits))
                (loop (* rest radix) digits))))))

    ; digits, with comma between groups of as many as rule says, from the right.
    (define (grouped digits rule comma)
      (let loop ((rest (reverse (string->list digits)))
                 (rule (if (pair? rule) rule (list rule)))
                 (count 0)
                 (result '()))
        (cond ((null? rest) (list->string result))
              ((= count (car rule))
               (loop rest (if (pair? (cdr rule)) (cdr rule) rule) 0 (cons comma result)))
              (else (loop (cdr rest) rule (+ count 1) (cons (car rest) result))))))

    (define (signed text negative? rule)
      (cond ((not negative?) (if (eq? rule #t) (string-append "+" text) text))
            ((pair? rule) (string-append (car rule) text (cdr rule)))
            (else (string-append "-" text))))

    ; Whether the sign of a real number, a zero too, is a minus.
    (define (minus? number) (or (< number 0) (eqv? number -0.0)))

    (define (number-text number radix precision sign-rule comma-rule comma point)
      (cond ((not (real? number))
             (string-append
              (number-text (real-part number) radix precision sign-rule comma-rule comma point)
              (number-text (imag-part number) radix precision #t comma-rule comma point)
              "i"))
            ((not (finite? number)) (number->string number))
            (else
             (let-values (((before behind) (digits (abs number) radix precision)))
               (signed (string-append (if comma-rule (grouped before comma-rule comma) before)
                                      (if behind (string-append (string point) behind) ""))
                       (minus? number)
                       sign-rule)))))

    (define (require-number who object)
      (if (not (number? object)) (error (string-append who ": expected a number, got") object)))

    ; The character that a rule, which may be a string, stands for.
    (define (separator object) (if (string? object) (string-ref object 0) object))

    (define (require-radix object)
      (if (not (and (exact-integer? object) (<= 2 object 36)))
          (error "numeric: expected a radix from 2 to 36, got" object))
      object)

    ;;; (numeric number [radix precision sign-rule comma-rule comma-sep decimal-sep]) A formatter of number; what is not given is what the state variables of these names say (SRFI 166).
    (define (numeric number . options)
      (require-number "numeric" number)
      (fn (radix precision sign-rule comma-rule comma-sep decimal-sep decimal-align)
        (let* ((option (lambda (index default)
                         (if (< index (length options)) (list-ref options index) default)))
               (radix (require-radix (option 0 radix)))
               (comma (separator (option 4 comma-sep)))
               (point (or (separator (option 5 decimal-sep)) (if (eqv? comma #\.) #\, #\.)))
               (text (number-text number radix (option 1 precision) (option 2 sign-rule) (option 3 comma-rule)
                                  (or comma (if (eqv? point #\,) #\. #\,)) point)))
          (if decimal-align
              (each (padding (- decimal-align 1 (length-before text point)) #\space) text)
              text))))

    (define (length-before text point)
      (let loop ((rest (string->list text)) (count 0))
        (if (or (null? rest) (char=? (car rest) point)) count (loop (cdr rest) (+ count 1)))))

    ;;; (numeric/comma number [comma-rule radix precision sign-rule]) A formatter of number with commas, between each three digits if nothing else is said (SRFI 166).
    (define (numeric/comma number . options)
      (require-number "numeric/comma" number)
      (fn ((rule comma-rule))
        (with ((comma-rule (if (pair? options) (car options) (or rule 3))))
          (apply numeric number (if (pair? options) (cdr options) '())))))

    ;;; (numeric/si number [base [separator]]) A formatter of number with the SI prefix that fits, for powers of base, 1000 or 1024; separator comes between (SRFI 166).
    (define numeric/si
      (case-lambda
        ((number) (numeric/si number 1000 ""))
        ((number base) (numeric/si number base ""))
        ((number base separator)
         (if (not (real? number)) (error "numeric/si: expected a real number, got" number))
         (if (not (memv base '(1000 1024))) (error "numeric/si: the base must be 1000 or 1024, got" base))
         (if (finite? number)
             (let scale ((value (abs (exact number))) (step 0))
               (let ((rounded (/ (round (* 10 value)) 10)))
                 (cond ((and (>= rounded base) (< step 10)) (scale (/ value base) (+ step 1)))
                       ((and (> value 0) (< rounded 1) (> step -10) (= base 1000)) (scale (* value base) (- step 1)))
                       (else
                        (each (if (< number 0) "-" "")
                              (if (integer? rounded) (number->string rounded) (number->string (inexact rounded)))
                              separator
                              (si-prefix step base))))))
             (displayed (number->string number))))))

    (define (si-prefix step base)
      (let ((prefix (vector-ref #("q" "r" "y" "z" "a" "f" "p" "n" "µ" "m" "" "k" "M" "G" "T" "P" "E" "Z" "Y" "R" "Q")
                                (+ step 10))))
        (if (and (= base 1024) (> step 0)) (string-append (if (string=? prefix "k") "K" prefix) "i") prefix)))

    ;;; (numeric/fitted width number option ...) numeric, or hashes in its place if that would take more than width columns (SRFI 166).
    (define (numeric/fitted width number . options)
      (let ((inner (apply numeric number options)))
        (call-with-output
         inner
         (lambda (text)
           (fn (string-width precision decimal-sep comma-sep)
             (if (<= (string-width text) width)
                 text
                 (let* ((digits (or (and (pair? options) (pair? (cdr options)) (cadr options)) precision 0))
                        (point (or (separator decimal-sep) (if (eqv? (separator comma-sep) #\.) #\, #\.))))
                   (if (and (> digits 0) (< (+ digits 1) width))
                       (each (make-string (- width digits 1) #\#) point (make-string digits #\#))
                       (make-string width #\#)))))))))

    """##)
    case 138:
        (#"srfi/166/base/state.scm"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; States, state variables, and formatters made of others.

    (define-record-type <state> (make-state port row col output others) state?
      (port state-port) (row state-row) (col state-col) (output state-output) (others state-others))

    (define-record-type <state-variable> (new-state-variable name default immutable?) state-variable?
      (name variable-name) (default variable-default) (immutable? variable-immutable?))

    (define-record-type <formatter> (formatter run) formatter? (run formatter-run))

    ;;; (make-state-variable name default [immutable?]) A new state variable; with! cannot set it if immutable? is true (SRFI 166).
    (define make-state-variable
      (case-lambda
        ((name default) (new-state-variable name default #f))
        ((name default immutable?) (new-state-variable name default immutable?))))

    (define (plain-width string . range)
      (if (null? range)
          (string-length string)
          (- (if (pair? (cdr range)) (cadr range) (string-length string)) (car range))))

    ;;; port The state variable of the port that is written to (SRFI 166).
    (define port (make-state-variable "port" #f))
    ;;; row The state variable of the current row, from 0 (SRFI 166).
    (define row (make-state-variable "row" 0))
    ;;; col The state variable of the current column, from 0 (SRFI 166).
    (define col (make-state-variable "col" 0))
    ;;; width The state variable of the width of a line, 80 at first (SRFI 166).
    (define width (make-state-variable "width" 80))
    ;;; writer The state variable of the procedure that makes formatters of objects that are none (SRFI 166).
    (define writer (make-state-variable "writer" (lambda (object) (written object))))
    ;;; string-width The state variable of the procedure that tells how many columns a string takes (SRFI 166).
    (define string-width (make-state-variable "string-width" plain-width))
    ;;; substring/width The state variable of the procedure that takes the part of a string between two columns (SRFI 166).
    (define substring/width (make-state-variable "substring/width" substring))
    ;;; substring/preserve The state variable of the procedure that says what of a part that is trimmed away must stay; #f for nothing (SRFI 166).
    (define substring/preserve (make-state-variable "substring/preserve" #f))
    ;;; pad-char The state variable of the character to pad with (SRFI 166).
    (define pad-char (make-state-variable "pad-char" #\space))
    ;;; ellipsis The state variable of the string that shows where something was trimmed (SRFI 166).
    (define ellipsis (make-state-variable "ellipsis" ""))
    ;;; radix The state variable of the radix of numbers (SRFI 166).
    (define radix (make-state-variable "radix" 10))
    ;;; precision The state variable of the number of digits behind the point, or #f (SRFI 166).
    (define precision (make-state-variable "precision" #f))
    ;;; decimal-sep The state variable of the character before the fraction; #f means a point, or a comma if comma-sep is a point (SRFI 166).
    (define decimal-sep (make-state-variable "decimal-sep" #f))
    ;;; decimal-align The state variable of the column that points of numbers are put at, or #f (SRFI 166).
    (define decimal-align (make-state-variable "decimal-align" #f))
    ;;; sign-rule The state variable of how signs are shown: #t for a plus too, a pair of strings to put around negative numbers, or #f (SRFI 166).
    (define sign-rule (make-state-variable "sign-rule" #f))
    ;;; comma-rule The state variable of how many digits are between commas, or a list of that from the right, or #f (SRFI 166).
    (define comma-rule (make-state-variable "comma-rule" #f))
    ;;; comma-sep The state variable of the character between groups of digits; #f means a comma, or a point if decimal-sep is a comma (SRFI 166).
    (define comma-sep (make-state-variable "comma-sep" #f))
    ;;; word-separator? The state variable of the predicate of characters between words (SRFI 166).
    (define word-separator? (make-state-variable "word-separator?" char-whitespace?))
    ;;; ambiguous-is-wide? The state variable of whether terminal-aware takes characters of ambiguous width for wide ones (SRFI 166).
    (define ambiguous-is-wide? (make-state-variable "ambiguous-is-wide?" #f))
    ;;; pretty-environment The state variable of the environment that pretty printing may look into; it does not (SRFI 166).
    (define pretty-environment (make-state-variable "pretty-environment" #f))

    (define (lookup state variable)
      (cond ((eq? variable col) (state-col state))
            ((eq? variable row) (state-row state))
            ((eq? variable output) (state-output state))
            ((eq? variable port) (state-port state))
            ((not (state-variable? variable)) (error "fn: expected a state variable, got" variable))
            (else
             (let ((found (assq variable (state-others state))))
               (if found (cdr found) (variable-default variable))))))

    (define (update state variable value)
      (cond ((eq? variable col)
             (make-state (state-port state) (state-row state) value (state-output state) (state-others state)))
            ((eq? variable row)
             (make-state (state-port state) value (state-col state) (state-output state) (state-others state)))
            ((eq? variable output)
             (make-state (state-port state) (state-row state) (state-col state) value (state-others state)))
            ((eq? variable port)
             (make-state value (state-row state) (state-col state) (state-output state) (state-others state)))
            ((not (state-variable? variable)) (error "with: expected a state variable, got" variable))
            (else
             (make-state (state-port state) (state-row state) (state-col state) (state-output state)
                         (replace (state-others state) variable value)))))

    (define (replace alist key value)
      (cond ((null? alist) (list (cons key value)))
            ((eq? (caar alist) key) (cons (cons key value) (cdr alist)))
            (else (cons (car alist) (replace (cdr alist) key value)))))

    ; The state behind a formatter, or another object, from a state.
    (define (run object state)
      (cond ((formatter? object) ((formatter-run object) state))
            ((string? object) (put object state))
            ((char? object) (put (string object) state))
            (else (run (displayed object) state))))

    (define (put string state)
      (let ((output (state-output state)))
        (if (eq? output output-default)
            (put-default string state)
            (run (output string) state))))

    (define (put-default string state)
      (write-string string (state-port state))
      (let loop ((rest (string->list string)) (row (state-row state)) (start #f) (index 0))
        (cond ((pair? rest)
               (if (char=? (car rest) #\newline)
                   (loop (cdr rest) (+ row 1) (+ index 1) (+ index 1))
                   (loop (cdr rest) row start (+ index 1))))
              (else
               (let ((columns ((lookup state string-width) (if start (substring string start index) string))))
                 (make-state (state-port state) row (if start columns (+ (state-col state) columns))
                             (state-output state) (state-others state)))))))

    ;;; (output-default string) The formatter that writes string to the port and notes the row and column (SRFI 166).
    (define (output-default string) (formatter (lambda (state) (put-default string state))))

    ;;; output The state variable of the procedure that makes formatters of strings, at first output-default (SRFI 166).
    (define output (make-state-variable "output" output-default))

    ;;; (show destination formatter ...) Formats to destination, a port or #t for the current output port; for #f the result is a string (SRFI 166).
    (define (show destination . formatters)
      (let ((target (cond ((not destination) (open-output-string))
                          ((eq? destination #t) (current-output-port))
                          ((and (port? destination) (output-port? destination)) destination)
                          (else (error "show: expected an output port or a boolean, got" destination)))))
        (run (each-in-list formatters) (make-state target 0 0 output-default '()))
        (if destination (if #f #f) (get-output-string target))))

    ;;; (each formatter ...) The formatters one after the other (SRFI 166).
    (define (each . formatters) (each-in-list formatters))

    ;;; (each-in-list formatters) The formatters in a list one after the other (SRFI 166).
    (define (each-in-list formatters)
      (formatter
       (lambda (state)
         (let loop ((rest formatters) (state state))
           (if (pair? rest)
               (loop (cdr rest) (run (car rest) state))
               state)))))

    ;;; nothing The formatter that does nothing (SRFI 166).
    (define nothing (formatter (lambda (state) state)))

    ;;; (fn ((id variable) ...) expression ... formatter) A formatter that evaluates its body with the ids bound to the values of state variables, and applies what it returns; id alone is (id id) (SRFI 166).
    (define-syntax fn
      (syntax-rules ()
        ((_ bindings . body) (fn-with () bindings . body))))

    (define-syntax fn-with
      (syntax-rules ()
        ((_ done ((id variable) . rest) . body) (fn-with ((id variable) . done) rest . body))
        ((_ done (id . rest) . body) (fn-with ((id id) . done) rest . body))
        ((_ ((id variable) ...) () . body)
         (formatter (lambda (state) (run (let ((id (lookup state variable)) ...) . body) state))))))

    ;;; (with ((variable value) ...) formatter ...) The formatters with other values of state variables (SRFI 166).
    (define-syntax with
      (syntax-rules ()
        ((_ ((variable value) ...) formatter ...)
         (bound (list (cons variable value) ...) (each formatter ...)))))

    (define (bound bindings inner)
      (formatter
       (lambda (state)
         (let loop ((rest bindings) (now state))
           (if (pair? rest)
               (loop (cdr rest) (update now (caar rest) (cdar rest)))
               (let back ((rest bindings) (after (run inner now)))
                 (if (pair? rest)
                     (back (cdr rest) (update after (caar rest) (lookup state (caar rest))))
                     after)))))))

    ;;; (with! (variable value) ...) A formatter that gives state variables other values, for what comes behind it (SRFI 166).
    (define-syntax with!
      (syntax-rules ()
        ((_ (variable value) ...) (setting (list (cons variable value) ...)))))

    (define (setting bindings)
      (formatter
       (lambda (state)
         (let loop ((rest bindings) (state state))
           (if (pair? rest)
               (let ((variable (caar rest)))
                 (if (and (state-variable? variable) (variable-immutable? variable))
                     (error "with!: this state variable can only be bound, by with:" (variable-name variable)))
                 (loop (cdr rest) (update state variable (cdar rest))))
               state)))))

    ;;; (forked formatter1 formatter2) formatter1, and then formatter2 from the state before (SRFI 166).
    (define (forked formatter1 formatter2)
      (formatter
       (lambda (state)
         (run formatter1 state)
         (run formatter2 state))))

    ;;; (call-with-output formatter mapper) The formatter that mapper returns for the text of formatter, from the state before (SRFI 166).
    (define (call-with-output inner mapper)
      (formatter
       (lambda (state)
         (let ((target (open-output-string)))
           (run inner (update (update state port target) output output-default))
           (run (mapper (get-output-string target)) state)))))

    """##)
    case 139:
        (#"srfi/166/base/text.scm"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; Objects, escapes, lines, and lists.

    ;;; (displayed object) A formatter of object as display shows it, or object itself if it is a formatter (SRFI 166).
    (define (displayed object)
      (cond ((formatter? object) object)
            ((string? object) (formatter (lambda (state) (put object state))))
            ((char? object) (displayed (string object)))
            ((procedure? object) (error "show: expected a formatter, got" object))
            (else (formatter (lambda (state) (run ((lookup state writer) object) state))))))

    ;;; (written object) A formatter of object as write shows it, with the radix and precision for its numbers (SRFI 166).
    (define (written object) (writing object write))

    ;;; (written-simply object) A formatter of object as write-simple shows it (SRFI 166).
    (define (written-simply object) (writing object write-simple))

    ;;; (written-shared object) A formatter of object as write-shared shows it (SRFI 166).
    (define (written-shared object) (writing object write-shared))

    (define (text-by write object)
      (let ((port (open-output-string)))
        (write object port)
        (get-output-string port)))

    (define (writing object write)
      (formatter
       (lambda (state)
         (let ((radix (lookup state radix)) (precision (lookup state precision)))
           (if (and (eqv? radix 10) (not precision))
               (put (text-by write object) state)
               (run (readable object write radix precision) state))))))

    ; Lists and vectors element by element, for the numbers in them.
    (define (readable object write radix precision)
      (cond ((number? object) (readable-number object radix precision))
            ((pair? object)
             (let loop ((rest (cdr object)) (parts (list (readable (car object) write radix precision) "(")))
               (cond ((pair? rest) (loop (cdr rest) (cons* (readable (car rest) write radix precision) " " parts)))
                     ((null? rest) (each-in-list (reverse (cons ")" parts))))
                     (else
                      (each-in-list
                       (reverse (cons* ")" (readable rest write radix precision) (cons " . " parts))))))))
            ((vector? object)
             (if (= 0 (vector-length object))
                 "#()"
                 (each "#" (readable (vector->list object) write radix precision))))
            (else (text-by write object))))

    (define (cons* first second rest) (cons first (cons second rest)))

    (define (readable-number number radix precision)
      (let ((prefix (assv radix '((2 . "#b") (8 . "#o") (10 . "") (16 . "#x")))))
        (cond ((not prefix) (number->string number))
              ((eqv? radix 10) (number-text number 10 precision #f #f #\, #\.))
              ((exact? number) (string-append (cdr prefix) (number->string number radix)))
              (else (number->string number)))))

    ;;; (escaped string [quote [escape [renamer]]]) A formatter of string with escape before the characters quote and escape, or with quote doubled if escape is #f, and with the characters that renamer, if given, returns in place of others (SRFI 166).
    (define escaped
      (case-lambda
        ((string) (escaped string #\" #\\ #f))
        ((string quote) (escaped string quote #\\ #f))
        ((string quote escape) (escaped string quote escape #f))
        ((text quote escape renamer)
         (if (not (string? text)) (error "escaped: expected a string, got" text))
         (let ((port (open-output-string)) (mark (or escape quote)))
           (for-each
            (lambda (char)
              (let ((other (and renamer (renamer char))))
                (cond (other (write-char mark port) (write-char other port))
                      (else
                       (if (or (eqv? char quote) (eqv? char escape)) (write-char mark port))
                       (write-char char port)))))
            (string->list text))
           (displayed (get-output-string port))))))

    ;;; (maybe-escaped string pred [quote [escape [renamer]]]) A formatter of string, between quotes and escaped if it has a character that needs it or for which pred holds (SRFI 166).
    (define maybe-escaped
      (case-lambda
        ((string pred) (maybe-escaped string pred #\" #\\ #f))
        ((string pred quote) (maybe-escaped string pred quote #\\ #f))
        ((string pred quote escape) (maybe-escaped string pred quote escape #f))
        ((text pred quote escape renamer)
         (if (not (string? text)) (error "maybe-escaped: expected a string, got" text))
         (let ((needs? (lambda (char)
                         (or (eqv? char quote) (eqv? char escape) (pred char) (and renamer (renamer char))))))
           (if (let loop ((rest (string->list text))) (and (pair? rest) (or (needs? (car rest)) (loop (cdr rest)))))
               (each quote (escaped text quote escape renamer) quote)
               (displayed text))))))

    ;;; nl The formatter of the end of a line (SRFI 166).
    (define nl (displayed "\n"))

    ;;; fl The formatter of the end of a line, unless one was just begun (SRFI 166).
    (define fl (fn (col) (if (= col 0) nothing nl)))

    (define (padding count char) (if (> count 0) (make-string count char) ""))

    ;;; (space-to column) A formatter that pads up to column (SRFI 166).
    (define (space-to column) (fn (col pad-char) (padding (- column col) pad-char)))

    ;;; (tab-to [size]) A formatter that pads up to the next multiple of size, by default 8 (SRFI 166).
    (define tab-to
      (case-lambda
        (() (tab-to 8))
        ((size) (fn (col pad-char) (padding (floor-remainder (- col) size) pad-char)))))

    ; The elements of a list, each by mapper, with before in front of those that are not the first, and of
    ; that if first? is true; after behind each; the last and a dotted one by mappers of their own.
    (define (joining list mapper last-mapper dot-mapper first? before after)
      (formatter
       (lambda (state)
         (let loop ((rest list) (between? first?) (state state))
           (define (item object mapper)
             (run after (run (mapper object) (if between? (run before state) state))))
           (cond ((pair? rest)
                  (loop (cdr rest) #t (item (car rest) (if (null? (cdr rest)) last-mapper mapper))))
                 ((null? rest) state)
                 (dot-mapper (item rest dot-mapper))
                 (else (error "joined: expected a list, got" list)))))))

    ;;; (joined mapper list [separator]) A formatter of the elements of list, each by mapper, with separator between them (SRFI 166).
    (define joined
      (case-lambda
        ((mapper list) (joined mapper list ""))
        ((mapper list separator) (joining list mapper mapper #f #f separator nothing))))

    ;;; (joined/prefix mapper list [separator]) A formatter of the elements of list, each by mapper, with separator before each (SRFI 166).
    (define joined/prefix
      (case-lambda
        ((mapper list) (joined/prefix mapper list ""))
        ((mapper list separator) (joining list mapper mapper #f #t separator nothing))))

    ;;; (joined/suffix mapper list [separator]) A formatter of the elements of list, each by mapper, with separator behind each (SRFI 166).
    (define joined/suffix
      (case-lambda
        ((mapper list) (joined/suffix mapper list ""))
        ((mapper list separator) (joining list mapper mapper #f #f nothing separator))))

    ;;; (joined/last mapper last-mapper list [separator]) joined with the last element by last-mapper (SRFI 166).
    (define joined/last
      (case-lambda
        ((mapper last-mapper list) (joined/last mapper last-mapper list ""))
        ((mapper last-mapper list separator) (joining list mapper last-mapper #f #f separator nothing))))

    ;;; (joined/dot mapper dot-mapper list [separator]) joined with the object behind the dot of a dotted list by dot-mapper (SRFI 166).
    (define joined/dot
      (case-lambda
        ((mapper dot-mapper list) (joined/dot mapper dot-mapper list ""))
        ((mapper dot-mapper list separator) (joining list mapper mapper dot-mapper #f separator nothing))))

    ;;; (joined/range mapper start [end [separator]]) A formatter of the integers from start to before end, or without end if that is #f, each by mapper, with separator between them (SRFI 166).
    (define joined/range
      (case-lambda
        ((mapper start) (joined/range mapper start #f ""))
        ((mapper start end) (joined/range mapper start end ""))
        ((mapper start end separator)
         (formatter
          (lambda (state)
            (let loop ((number start) (state state))
              (if (and end (>= number end))
                  state
                  (loop (+ number 1)
                        (run (mapper number) (if (= number start) state (run separator state)))))))))))

    """##)
    case 140:
        (#"srfi/166/base/width.scm"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; Padding and trimming.

    ; The text of formatters, padded: left and right say how much of what is missing goes there.
    (define (padding-around width formatters left)
      (call-with-output
       (each-in-list formatters)
       (lambda (text)
         (fn (string-width pad-char)
           (let* ((missing (- width (string-width text)))
                  (before (left missing)))
             (if (> missing 0)
                 (each (padding before pad-char) text (padding (- missing before) pad-char))
                 text))))))

    ;;; (padded width formatter ...) The formatters, with padding before them up to width (SRFI 166).
    (define (padded width . formatters) (padding-around width formatters (lambda (missing) missing)))

    ;;; (padded/both width formatter ...) The formatters, with padding on both sides up to width, the odd one on the right (SRFI 166).
    (define (padded/both width . formatters) (padding-around width formatters (lambda (missing) (quotient missing 2))))

    ;;; (padded/right width formatter ...) The formatters, with padding behind them up to width (SRFI 166).
    (define (padded/right width . formatters)
      (fn ((start col))
        (each (each-in-list formatters)
              (fn (col pad-char) (padding (- (+ start width) col) pad-char)))))

    ; The text of formatters with so many columns cut away at its ends as left and right say of the excess.
    (define (trimming width formatters sides left)
      (call-with-output
       (each-in-list formatters)
       (lambda (text)
         (fn (string-width substring/width substring/preserve ellipsis)
           (let ((size (string-width text)))
             (if (<= size width)
                 text
                 (let* ((excess (- (+ size (* sides (string-width ellipsis))) width))
                        (cut (left excess))
                        (kept (- size (- excess cut)))
                        (keep (lambda (from to)
                                (if substring/preserve (substring/preserve (substring/width text from to)) ""))))
                   (if (> cut kept) (error "trimmed: the ellipsis does not fit into the width" width))
                   (each (if (> cut 0) (each (keep -1 cut) ellipsis) "")
                         ; From before the beginning: with what takes no room there, which only terminals have.
                         (substring/width text (if (and (= cut 0) substring/preserve) -1 cut) kept)
                         (if (< kept size) (each ellipsis (keep kept size)) "")))))))))

    ;;; (trimmed width formatter ...) The formatters, cut at the left so that they take at most width columns (SRFI 166).
    (define (trimmed width . formatters) (trimming width formatters 1 (lambda (excess) excess)))

    ;;; (trimmed/right width formatter ...) The formatters, cut at the right so that they take at most width columns (SRFI 166).
    (define (trimmed/right width . formatters) (trimming width formatters 1 (lambda (excess) 0)))

    ;;; (trimmed/both width formatter ...) The formatters, cut at both ends so that they take at most width columns (SRFI 166).
    (define (trimmed/both width . formatters) (trimming width formatters 2 (lambda (excess) (quotient excess 2))))

    ;;; (trimmed/lazy width formatter ...) The formatters until they have taken width columns; they are not run any further (SRFI 166).
    (define (trimmed/lazy width . formatters)
      (let ((counter (make-state-variable "used" 0)))
        (formatter
         (lambda (state)
           (call/cc
            (lambda (return)
              (define before (state-output state))
              (define (counting text)
                (fn ((used counter) string-width substring/width)
                  (let ((now (+ used (string-width text))))
                    (if (> now width)
                        (formatter
                         (lambda (inner)
                           (return
                            (restored (run (substring/width text 0 (- width used)) (update inner output before)) state))))
                        (formatter
                         (lambda (inner)
                           (update (update (run text (update inner output before)) output counting) counter now)))))))
              (restored (run (each-in-list formatters) (update (update state counter 0) output counting)) state)))))))

    ; The state after, with the state variables of the one before.
    (define (restored after before)
      (make-state (state-port before) (state-row after) (state-col after) (state-output before) (state-others before)))

    ;;; (fitted width formatter ...) trimmed, and padded to width (SRFI 166).
    (define (fitted width . formatters) (padded width (apply trimmed width formatters)))

    ;;; (fitted/right width formatter ...) trimmed/right, and padded/right to width (SRFI 166).
    (define (fitted/right width . formatters) (padded/right width (apply trimmed/right width formatters)))

    ;;; (fitted/both width formatter ...) trimmed/both, and padded/both to width (SRFI 166).
    (define (fitted/both width . formatters) (padded/both width (apply trimmed/both width formatters)))

    """##)
    case 141:
        (#"srfi/166/color.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 166: colors, by ANSI control sequences. What ends a color goes back to the one around it, which a
    ; state variable for each of foreground and background knows.

    (define-library (srfi 166 color)
      (export as-red as-blue as-green as-cyan as-yellow as-magenta as-white as-black as-bold as-italic as-underline
              on-red on-blue on-green on-cyan on-yellow on-magenta on-white on-black
              as-color as-true-color on-color on-true-color)
      (import (scheme base) (srfi 166 base))
      (begin
        (define foreground (make-state-variable "foreground" "39"))
        (define background (make-state-variable "background" "49"))
        (define bold (make-state-variable "bold" "22"))
        (define italic (make-state-variable "italic" "23"))
        (define underline (make-state-variable "underline" "24"))

        (define (sequence code) (string-append "\x1b;[" code "m"))

        (define (styled variable code formatters)
          (fn ((outer variable))
            (each (sequence code)
                  (with ((variable code)) (each-in-list formatters))
                  (sequence outer))))

        ;;; (as-red formatter ...) The formatters in red (SRFI 166).
        (define (as-red . formatters) (styled foreground "31" formatters))
        ;;; (as-blue formatter ...) The formatters in blue (SRFI 166).
        (define (as-blue . formatters) (styled foreground "34" formatters))
        ;;; (as-green formatter ...) The formatters in green (SRFI 166).
        (define (as-green . formatters) (styled foreground "32" formatters))
        ;;; (as-cyan formatter ...) The formatters in cyan (SRFI 166).
        (define (as-cyan . formatters) (styled foreground "36" formatters))
        ;;; (as-yellow formatter ...) The formatters in yellow (SRFI 166).
        (define (as-yellow . formatters) (styled foreground "33" formatters))
        ;;; (as-magenta formatter ...) The formatters in magenta (SRFI 166).
        (define (as-magenta . formatters) (styled foreground "35" formatters))
        ;;; (as-white formatter ...) The formatters in white (SRFI 166).
        (define (as-white . formatters) (styled foreground "37" formatters))
        ;;; (as-black formatter ...) The formatters in black (SRFI 166).
        (define (as-black . formatters) (styled foreground "30" formatters))
        ;;; (as-bold formatter ...) The formatters in bold (SRFI 166).
        (define (as-bold . formatters) (styled bold "1" formatters))
        ;;; (as-italic formatter ...) The formatters in italic (SRFI 166).
        (define (as-italic . formatters) (styled italic "3" formatters))
        ;;; (as-underline formatter ...) The formatters underlined (SRFI 166).
        (define (as-underline . formatters) (styled underline "4" formatters))
        ;;; (on-red formatter ...) The formatters on red (SRFI 166).
        (define (on-red . formatters) (styled background "41" formatters))
        ;;; (on-blue formatter ...) The formatters on blue (SRFI 166).
        (define (on-blue . formatters) (styled background "44" formatters))
        ;;; (on-green formatter ...) The formatters on green (SRFI 166).
        (define (on-green . formatters) (styled background "42" formatters))
        ;;; (on-cyan formatter ...) The formatters on cyan (SRFI 166).
        (define (on-cyan . formatters) (styled background "46" formatters))
        ;;; (on-yellow formatter ...) The formatters on yellow (SRFI 166).
        (define (on-yellow . formatters) (styled background "43" formatters))
        ;;; (on-magenta formatter ...) The formatters on magenta (SRFI 166).
        (define (on-magenta . formatters) (styled background "45" formatters))
        ;;; (on-white formatter ...) The formatters on white (SRFI 166).
        (define (on-white . formatters) (styled background "47" formatters))
        ;;; (on-black formatter ...) The formatters on black (SRFI 166).
        (define (on-black . formatters) (styled background "40" formatters))

        (define (require-levels who levels most)
          (for-each
           (lambda (level)
             (if (not (and (exact-integer? level) (<= 0 level most)))
                 (error (string-append who ": expected an exact integer from 0 to " (number->string most) ", got") level)))
           levels))

        (define (cube who lead red green blue)
          (require-levels who (list red green blue) 5)
          (string-append lead ";5;" (number->string (+ 16 (* 36 red) (* 6 green) blue))))

        (define (true-color who lead red green blue)
          (require-levels who (list red green blue) 255)
          (string-append lead ";2;" (number->string red) ";" (number->string green) ";" (number->string blue)))

        ;;; (as-color red green blue formatter ...) The formatters in a color of 8 bits; each part is from 0 to 5 (SRFI 166).
        (define (as-color red green blue . formatters)
          (styled foreground (cube "as-color" "38" red green blue) formatters))
        ;;; (as-true-color red green blue formatter ...) The formatters in a color of 24 bits; each part is from 0 to 255 (SRFI 166).
        (define (as-true-color red green blue . formatters)
          (styled foreground (true-color "as-true-color" "38" red green blue) formatters))
        ;;; (on-color red green blue formatter ...) The formatters on a color of 8 bits; each part is from 0 to 5 (SRFI 166).
        (define (on-color red green blue . formatters)
          (styled background (cube "on-color" "48" red green blue) formatters))
        ;;; (on-true-color red green blue formatter ...) The formatters on a color of 24 bits; each part is from 0 to 255 (SRFI 166).
        (define (on-true-color red green blue . formatters)
          (styled background (true-color "on-true-color" "48" red green blue) formatters))))

    """##)
    case 142:
        (#"srfi/166/columnar.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 166: columns and paragraphs. A column is run as a coroutine, a generator of its lines, so that columns
    ; side by side are formatted line by line, however long they are.
    ;
    ; Lines of paragraphs are chosen so that the sum of the cubes of the space left at their ends is least; the
    ; last line does not count.
    (define-library (srfi 166 columnar)
      (export columnar tabular wrapped wrapped/list wrapped/char justified from-file line-numbers)
      (import (scheme base) (scheme case-lambda) (scheme file) (srfi 158) (srfi 166 base)
              (only (srfi 166 core) formatter run lookup update)
              (only (sennit list) fold))
      (include "columnar/columns.scm" "columnar/paragraphs.scm"))

    """##)
    case 143:
        (#"srfi/166/columnar/columns.scm"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; Columns side by side.

    ; A column as the arguments describe it: a border if formatter is a string. size is a number of columns, a
    ; fraction, or #f.
    (define-record-type <column> (make-column size side infinite? formatter) column?
      (size column-size) (side column-side) (infinite? column-infinite?) (formatter column-formatter))

    (define (border? column) (string? (column-formatter column)))

    (define (parse-columns who arguments)
      (let loop ((rest arguments) (size #f) (side 'left) (infinite? #f) (columns '()))
        (if (null? rest)
            (reverse columns)
            (let ((argument (car rest)))
              (cond ((memq argument '(left right center)) (loop (cdr rest) size argument infinite? columns))
                    ((eq? argument 'infinite) (loop (cdr rest) size side #t columns))
                    ((and (real? argument) (or (and (exact-integer? argument) (> argument 0)) (< 0 argument 1)))
                     (loop (cdr rest) argument side infinite? columns))
                    ((number? argument) (error (string-append who ": expected a width, got") argument))
                    (else
                     (loop (cdr rest) #f 'left #f (cons (make-column size side infinite? argument) columns))))))))

    ; The widths of columns: those of borders, fixed ones, fractions of what these leave, and for the others
    ; equal parts of the rest, the first ones one more if that does not divide.
    (define (layout columns total string-width)
      (let* ((fixed (fold (lambda (column sum)
                            (cond ((border? column) (+ sum (string-width (column-formatter column))))
                                  ((exact-integer? (column-size column)) (+ sum (column-size column)))
                                  (else sum)))
                          0 columns))
             (available (max 0 (- total fixed)))
             (share (lambda (size) (exact (floor (* available size)))))
             (open (fold (lambda (column count) (if (or (border? column) (column-size column)) count (+ count 1)))
                         0 columns))
             (rest (fold (lambda (column rest)
                           (let ((size (column-size column)))
                             (if (and size (not (exact-integer? size))) (- rest (share size)) rest)))
                         available columns))
             (each-part (if (= open 0) 0 (quotient (max rest 0) open))))
        (let loop ((columns columns) (odd (if (= open 0) 0 (remainder (max rest 0) open))))
          (if (null? columns)
              '()
              (let* ((column (car columns)) (size (column-size column)))
                (cond ((border? column) (cons (string-width (column-formatter column)) (loop (cdr columns) odd)))
                      ((exact-integer? size) (cons size (loop (cdr columns) odd)))
                      (size (cons (share size) (loop (cdr columns) odd)))
                      (else (cons (+ each-part (if (> odd 0) 1 0)) (loop (cdr columns) (- odd 1))))))))))

    ; A generator of the lines of a formatter that is run from state. What is behind the last end of a line is
    ; one if it is not empty.
    (define (lines-of inner state size)
      (make-coroutine-generator
       (lambda (yield)
         (let ((open-line (make-state-variable "open-line" "")))
           (define (take text)
             (formatter
              (lambda (state)
                (let ((measure (lookup state string-width)))
                  (let loop ((chars (string->list text)) (line '()) (before (lookup state open-line)) (state state))
                    (cond ((null? chars)
                           (let ((tail (list->string (reverse line))))
                             (update (update state open-line (string-append before tail))
                                     col (+ (lookup state col) (measure tail)))))
                          ((char=? (car chars) #\newline)
                           (yield (string-append before (list->string (reverse line))))
                           (loop (cdr chars) '() ""
                                 (update (update state row (+ 1 (lookup state row))) col 0)))
                          (else (loop (cdr chars) (cons (car chars) line) before state))))))))
           (let* ((start (update (update (update (update state output take) row 0) col 0) width size))
                  (end (run inner start))
                  (line (lookup end open-line)))
             (if (not (string=? line "")) (yield line)))))))

    (define (justified-in size side line)
      (case side
        ((right) (padded size line))
        ((center) (padded/both size line))
        (else (padded/right size line))))

    ; The rows of columns whose lines come from sources, as wide as sizes say, until those that are not
    ; infinite have no more lines; at least one row if there are none of those.
    (define (rows columns sources sizes)
      (let loop ((first? #t))
        (let* ((lines (map (lambda (source) (if source (source) #f)) sources))
               (finite (map (lambda (column source line)
                              (and source (not (column-infinite? column)) (not (eof-object? line))))
                            columns sources lines))
               (any? (memq #t finite)))
          (if (or any? (and first? (not (memq #f (map (lambda (column) (or (border? column) (column-infinite? column)))
                                                      columns)))))
              (each
               (let cells ((columns columns) (lines lines) (sizes sizes))
                 (if (null? columns)
                     nothing
                     (let ((line (cond ((border? (car columns)) (column-formatter (car columns)))
                                       ((eof-object? (car lines)) "")
                                       (else (car lines)))))
                       (each (if (or (border? (car columns))
                                     (and (null? (cdr columns)) (eq? (column-side (car columns)) 'left)))
                                 line
                                 (justified-in (car sizes) (column-side (car columns)) line))
                             (cells (cdr columns) (cdr lines) (cdr sizes))))))
               nl
               (if any? (fn () (loop #f)) nothing))
              nothing))))

    ;;; (columnar column ...) Formatters side by side, line by line: strings are borders; before a column there may be left, right or center, infinite, and a width in columns or as a fraction (SRFI 166).
    (define (columnar . arguments)
      (let ((columns (parse-columns "columnar" arguments)))
        (if (null? columns)
            nl
            (formatter
             (lambda (state)
               (let* ((sizes (layout columns (lookup state width) (lookup state string-width)))
                      (sources (map (lambda (column size)
                                      (and (not (border? column)) (lines-of (column-formatter column) state size)))
                                    columns sizes)))
                 (if (memq #t (map (lambda (column) (not (or (border? column) (column-infinite? column)))) columns))
                     (run (rows columns sources sizes) state)
                     (run nl state))))))))

    ;;; (tabular column ...) columnar with each column as wide as its lines need (SRFI 166).
    (define (tabular . arguments)
      (let ((columns (parse-columns "tabular" arguments)))
        (if (null? columns)
            nl
            (formatter
             (lambda (state)
               (let* ((measure (lookup state string-width))
                      (offered (layout columns (lookup state width) measure))
                      (lines (map (lambda (column size)
                                    (if (border? column)
                                        '()
                                        (generator->list (lines-of (column-formatter column) state size))))
                                  columns offered))
                      (sizes (map (lambda (column lines)
                                    (let ((size (column-size column)))
                                      (fold (lambda (line most) (max most (measure line)))
                                            (if (exact-integer? size) size 0)
                                            lines)))
                                  columns lines))
                      (sources (map (lambda (column lines) (and (not (border? column)) (list->generator lines)))
                                    columns lines)))
                 (run (rows columns sources sizes) state)))))))

    """##)
    case 144:
        (#"srfi/166/columnar/paragraphs.scm"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; Paragraphs, files and numbers of lines.

    (define (words text separator?)
      (let loop ((rest (string->list text)) (word '()) (words '()))
        (define (with-word) (if (null? word) words (cons (list->string (reverse word)) words)))
        (cond ((null? rest) (reverse (with-word)))
              ((separator? (car rest)) (loop (cdr rest) '() (with-word)))
              (else (loop (cdr rest) (cons (car rest) word) words)))))

    ; Lines, lists of words, that fit into width if they can. For each tail of the words, from the last, the
    ; best way to break it is found from those of the tails behind it: a list of the cost, the first line, and
    ; the way to break what is behind that. Only tails that begin within one line are looked at.
    (define (best-lines words width measure)
      (let loop ((rest (reverse words)) (tail '()) (plans '((0))))
        ; plans has the plan of each tail of tail, longest first; tail has pairs of a word and its width.
        (if (null? rest)
            (let unfold ((plan (car plans)))
              (if (null? (cdr plan)) '() (cons (cadr plan) (unfold (cddr plan)))))
            (let ((tail (cons (cons (car rest) (measure (car rest))) tail)))
              (loop (cdr rest) tail (cons (best-plan tail plans width) plans))))))

    (define (best-plan tail plans width)
      (let try ((ahead (cdr tail)) (plans plans) (used (cdar tail)) (line (list (caar tail))) (best #f))
        (let* ((space (- width used))
               (cost (+ (caar plans) (if (null? ahead) 0 (if (< space 0) 0 (* space space space)))))
               (best (if (or (not best) (< cost (car best)))
                         (cons cost (cons (reverse line) (car plans)))
                         best)))
          (if (or (null? ahead) (> (+ used 1 (cdar ahead)) width))
              best
              (try (cdr ahead) (cdr plans) (+ used 1 (cdar ahead)) (cons (caar ahead) line) best)))))

    (define (line-text words) (joined displayed words " "))

    ;;; (wrapped/list words) A paragraph of the words in a list, in lines of the current width (SRFI 166).
    (define (wrapped/list words)
      (fn (width string-width)
        (joined line-text (best-lines words width string-width) nl)))

    ;;; (wrapped formatter ...) A paragraph of the words of the formatters, in lines of the current width (SRFI 166).
    (define (wrapped . formatters)
      (call-with-output
       (each-in-list formatters)
       (lambda (text)
         (fn (word-separator?) (wrapped/list (words text word-separator?))))))

    ;;; (wrapped/char formatter ...) The formatters, with a line ended where the next character would be beyond the current width (SRFI 166).
    (define (wrapped/char . formatters)
      (fn ((outer output))
        (define (put-char char)
          (let ((text (string char)))
            (fn (col width string-width)
              (if (and (not (char=? char #\newline)) (> (+ col (string-width text)) width))
                  (each nl text)
                  text))))
        (with ((output (lambda (text) (with ((output outer)) (joined put-char (string->list text))))))
          (each-in-list formatters))))

    ; The words of a line with spaces between them so that it is as wide as width.
    (define (stretched words width measure)
      (let* ((gaps (- (length words) 1))
             (spaces (- width (fold (lambda (word sum) (+ sum (measure word))) 0 words))))
        (if (or (= gaps 0) (< spaces gaps))
            (line-text words)
            (let loop ((rest words) (gap 0))
              (if (null? (cdr rest))
                  (displayed (car rest))
                  (each (car rest)
                        (make-string (- (quotient (* spaces (+ gap 1)) gaps) (quotient (* spaces gap) gaps)) #\space)
                        (loop (cdr rest) (+ gap 1))))))))

    ;;; (justified formatter ...) wrapped with all lines but the last as wide as the current width (SRFI 166).
    (define (justified . formatters)
      (call-with-output
       (each-in-list formatters)
       (lambda (text)
         (fn (width string-width word-separator?)
           (each (joined/last (lambda (line) (stretched line width string-width)) line-text
                              (best-lines (words text word-separator?) width string-width)
                              nl)
                 nl)))))

    ;;; (from-file name) The lines of a file, one at a time (SRFI 166).
    (define (from-file name)
      (fn ()
        (let ((port (open-input-file name)))
          (let loop ()
            (let ((line (read-line port)))
              (if (eof-object? line)
                  (begin (close-port port) nothing)
                  (each line nl (fn () (loop)))))))))

    ;;; (line-numbers [start]) The numbers from start, by default 1, each on a line, without end (SRFI 166).
    (define line-numbers
      (case-lambda
        (() (line-numbers 1))
        ((start) (joined/range (lambda (number) (each (numeric number) nl)) start))))

    """##)
    case 145:
        (#"srfi/166/core.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; The inside of SRFI 166, monadic formatting, for the libraries of (srfi 166). A formatter is a procedure from a state to the next one, in a
    ; record of its own. The state is a value, so that forked and call-with-output need not copy it: it holds
    ; the port, the row and column, the output procedure, and an association list of the other state variables
    ; that were given a value. Only the port itself is outside of it. Nothing here is cyclic, so that written
    ; and written-simply are the same; only written-shared has labels.
    ;
    ; Rounding to a precision is that of the exact value, to even between two. A number that is smaller than
    ; the precision can show is 0, and not shown with an exponent.
    (define-library (srfi 166 core)
      (export
       show each each-in-list displayed written written-shared written-simply escaped maybe-escaped
       numeric numeric/comma numeric/si numeric/fitted
       nl fl space-to tab-to nothing
       joined joined/prefix joined/suffix joined/last joined/dot joined/range
       padded padded/right padded/both trimmed trimmed/right trimmed/both trimmed/lazy
       fitted fitted/right fitted/both
       fn with with! forked call-with-output make-state-variable
       port row col width output writer output-default string-width substring/width substring/preserve
       pad-char ellipsis radix precision decimal-sep decimal-align sign-rule comma-rule comma-sep
       word-separator? ambiguous-is-wide? pretty-environment
       formatter run lookup update text-by number-text)
      (import (scheme base) (scheme case-lambda) (scheme char) (scheme inexact) (scheme write) (scheme repl))
      (cond-expand
        ((library (scheme complex)) (import (scheme complex)))
        (else (begin (define (real-part number) number) (define (imag-part number) 0))))
      (include "base/state.scm" "base/text.scm" "base/numbers.scm" "base/width.scm"))

    """##)
    case 146:
        (#"srfi/166/pretty.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 166: pretty printing. What fits into the rest of a line is written there. Else the operands of a
    ; call begin below each other, bodies of the usual forms are indented by two, and data that are no code
    ; fill the lines in columns. Whether something fits is found by counting up to the room there is, so that
    ; deep structures take time proportional to their size and the width.
    ;
    ; pretty-shared writes what has shared parts as written-shared does, on one line.
    (define-library (srfi 166 pretty)
      (export pretty pretty-shared pretty-simply pretty-with-color)
      (import (scheme base) (scheme write) (srfi 166 base) (only (srfi 166 core) text-by formatter run lookup)
              (only (sennit list) fold every))
      (begin
        ;;; (pretty object) A formatter of object as write shows it, in lines of the current width, with a line end behind it (SRFI 166).
        (define (pretty object)
          (formatter
           (lambda (state)
             (let ((plain? (and (eqv? 10 (lookup state radix)) (not (lookup state precision))))
                   (settings (list (lookup state radix) (lookup state precision))))
               (define (atom-text atom)
                 (if (or plain? (not (number? atom)))
                     (text-by write atom)
                     (show #f (with ((radix (car settings)) (precision (cadr settings))) (written atom)))))
               (run (each (lay-out object 0 0 (max 20 (lookup state width)) atom-text) nl) state)))))

        ;;; (pretty-simply object) pretty, which has no labels anyway (SRFI 166).
        (define (pretty-simply object) (pretty object))

        ;;; (pretty-shared object) pretty, or if parts of object are shared, written-shared and a line end (SRFI 166).
        (define (pretty-shared object)
          (if (string=? (text-by write object) (text-by write-shared object))
              (pretty object)
              (each (written-shared object) nl)))

        ;;; (pretty-with-color object) pretty, without color (SRFI 166).
        (define (pretty-with-color object) (pretty object))

        (define prefixes '((quote . "'") (quasiquote . "`") (unquote . ",") (unquote-splicing . ",@")))

        ; The prefix that object, a list of two elements, is written with, or #f.
        (define (prefix object)
          (and (pair? object) (pair? (cdr object)) (null? (cddr object))
               (let ((found (assq (car object) prefixes)))
                 (and found (cdr found)))))

        ; The room that is left of room behind object on one line, or #f if it does not fit.
        (define (room-behind object room atom-text)
          (let ((enough (lambda (room) (and (>= room 0) room))))
            (cond ((prefix object) => (lambda (text) (room-behind (cadr object) (- room (string-length text)) atom-text)))
                  ((pair? object)
                   (let loop ((rest object) (room (- room 1)))
                     (cond ((not room) #f)
                           ((< room 0) #f)
                           ((null? rest) (enough room))
                           ((pair? rest)
                            (let ((room (room-behind (car rest) room atom-text)))
                              (loop (cdr rest) (and room (- room 1)))))
                           (else
                            (let ((room (room-behind rest (- room 2) atom-text)))
                              (and room (enough (- room 1))))))))
                  ((and (vector? object) (> (vector-length object) 0))
                   (room-behind (vector->list object) (- room 1) atom-text))
                  (else (enough (- room (string-length (atom-text object))))))))

        (define (flat object atom-text)
          (cond ((prefix object) => (lambda (text) (string-append text (flat (cadr object) atom-text))))
                ((pair? object)
                 (let loop ((rest (cdr object)) (texts (list (flat (car object) atom-text) "(")))
                   (cond ((pair? rest) (loop (cdr rest) (cons (flat (car rest) atom-text) (cons " " texts))))
                         ((null? rest) (apply string-append (reverse (cons ")" texts))))
                         (else (apply string-append
                                      (reverse (cons ")" (cons (flat rest atom-text) (cons " . " texts)))))))))
                ((and (vector? object) (> (vector-length object) 0))
                 (string-append "#" (flat (vector->list object) atom-text)))
                (else (atom-text object))))

        ; How many operands of a form stand before its body, or #f for other calls.
        (define (distinguished form)
          (let ((head (symbol->string (car form))))
            (cond ((assq (car form) '((define . 1) (lambda . 1) (let* . 1) (letrec . 1) (letrec* . 1) (let-values . 1)
                                      (let*-values . 1) (when . 1) (unless . 1) (case . 1) (guard . 1)
                                      (parameterize . 1) (do . 2) (define-syntax . 1) (let-syntax . 1)
                                      (letrec-syntax . 1) (syntax-rules . 1) (define-record-type . 3) (begin . 0)
                                      (define-library . 1) (define-values . 1) (case-lambda . 0)))
                   => cdr)
                  ((eq? (car form) 'let) (if (and (pair? (cdr form)) (symbol? (cadr form))) 2 1))
                  ((and (> (string-length head) 10) (string=? (substring head 0 10) "call-with-")) 1)
                  ((and (> (string-length head) 5) (string=? (substring head 0 5) "with-")) 1)
                  (else #f))))

        (define (spaces count) (make-string (max 0 count) #\space))
        (define (line-break column) (string-append "\n" (spaces column)))

        ; Where a text that begins at column ends.
        (define (end-column text column)
          (let loop ((rest (reverse (string->list text))) (count 0))
            (cond ((null? rest) (+ column count))
                  ((char=? (car rest) #\newline) count)
                  (else (loop (cdr rest) (+ count 1))))))

        ; The text of object that begins at column, and behind which there are tail parentheses.
        (define (lay-out object column tail width atom-text)
          (define (fits? object column tail) (room-behind object (- width column tail) atom-text))
          (define (place object column tail)
            (cond ((fits? object column tail) (flat object atom-text))
                  ((prefix object)
                   => (lambda (text)
                        (string-append text (place (cadr object) (+ column (string-length text)) tail))))
                  ((vector? object)
                   (if (= 0 (vector-length object))
                       "#()"
                       (place-data "#(" (vector->list object) (+ column 2) tail)))
                  ((not (pair? object)) (atom-text object))
                  ((and (symbol? (car object)) (list? object) (pair? (cdr object)))
                   (let ((count (distinguished object)))
                     (if (and count (> (length object) (+ count 1)))
                         (place-form object count column tail)
                         (place-call object column tail))))
                  (else (place-data "(" object (+ column 1) tail))))
          ; Each of objects on a line of its own, the first one where the text is already.
          (define (place-below objects column tail)
            (let loop ((rest objects) (texts '()))
              (let ((rest? (pair? (cdr rest))))
                (define text (place (car rest) column (if rest? 0 (+ tail 1))))
                (if rest?
                    (loop (cdr rest) (cons (line-break column) (cons text texts)))
                    (apply string-append (reverse (cons ")" (cons text texts))))))))
          (define (place-call form column tail)
            (let* ((head (symbol->string (car form)))
                   (aligned (+ column 2 (string-length head)))
                   (all-fit? (lambda (column) (every (lambda (operand) (fits? operand column (+ tail 1))) (cdr form)))))
              (if (and (< aligned (- width 10)) (or (all-fit? aligned) (not (all-fit? (+ column 1)))))
                  (string-append "(" head " " (place-below (cdr form) aligned tail))
                  (string-append "(" head (line-break (+ column 1)) (place-below (cdr form) (+ column 1) tail)))))
          (define (place-form form count column tail)
            (let loop ((rest (cdr form)) (left count) (cursor (+ column 1 (string-length (symbol->string (car form)))))
                       (texts (list (symbol->string (car form)) "(")))
              (if (= left 0)
                  (apply string-append
                         (reverse (cons (place-below rest (+ column 2) tail) (cons (line-break (+ column 2)) texts))))
                  (let* ((here? (or (= left count) (fits? (car rest) (+ cursor 1) 0)))
                         (start (if here? (+ cursor 1) (+ column 4)))
                         (text (place (car rest) start 0)))
                    (loop (cdr rest) (- left 1) (end-column text start)
                          (cons text (cons (if here? " " (line-break start)) texts)))))))
          ; Data in columns if at least two go into a line, else below each other; a dotted end is one more line.
          (define (place-data open items column tail)
            (let* ((widths (if (list? items)
                               (map (lambda (item)
                                      (let ((room (room-behind item (- width column) atom-text)))
                                        (if room (- (- width column) room) width)))
                                    items)
                               (list width)))
                   (widest (fold max 1 widths))
                   (across (quotient (+ (- width column tail 1) 1) (+ widest 1))))
              (if (>= across 2)
                  (let loop ((rest items) (place 0) (texts (list open)))
                    (let ((text (flat (car rest) atom-text)))
                      (if (null? (cdr rest))
                          (apply string-append (reverse (cons ")" (cons text texts))))
                          (loop (cdr rest)
                                (if (= (+ place 1) across) 0 (+ place 1))
                                (cons (if (= (+ place 1) across)
                                          (line-break column)
                                          (spaces (- (+ widest 1) (string-length text))))
                                      (cons text texts))))))
                  (let loop ((rest items) (texts (list open)))
                    (let ((text (place (car rest) column (if (null? (cdr rest)) (+ tail 1) 0))))
                      (cond ((null? (cdr rest)) (apply string-append (reverse (cons ")" (cons text texts)))))
                            ((pair? (cdr rest)) (loop (cdr rest) (cons (line-break column) (cons text texts))))
                            (else
                             (apply string-append
                                    (reverse
                                     (cons ")" (cons (place (cdr rest) (+ column 2) (+ tail 1))
                                                     (cons ". " (cons (line-break column) (cons text texts))))))))))))))
          (place object column tail))))

    """##)
    case 147:
        (#"srfi/166/unicode.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 166: widths in a terminal, and case. Widths are those of Unicode Standard Annex 11; characters of the
    ; general categories Mn, Me and Cf, and ANSI control sequences, take no room. A tabulator is one column.
    (define-library (srfi 166 unicode)
      (export terminal-aware string-terminal-width string-terminal-width/wide
              substring-terminal-width substring-terminal-width/wide substring-terminal-preserve
              upcased downcased)
      (import (scheme base) (scheme char) (scheme lazy) (scheme case-lambda) (srfi 166 base)
              (only (sennit string) code-point-ranges))
      (include "unicode/widths.scm")
      (begin
        (define empty-codes (delay (code-point-ranges 'Mn 'Me 'Cf)))

        ; Whether code is in one of the runs of a vector: whether an odd number of its elements is not above.
        (define (in-runs? codes code)
          (let loop ((low 0) (high (vector-length codes)))
            (if (< low high)
                (let ((middle (quotient (+ low high) 2)))
                  (if (<= (vector-ref codes middle) code) (loop (+ middle 1) high) (loop low middle)))
                (odd? low))))

        (define (char-width char wide?)
          (let ((code (char->integer char)))
            (cond ((< code #x300) (if (and wide? (>= code #xA1) (in-runs? ambiguous-codes code)) 2 (if (= code #xAD) 0 1)))
                  ((in-runs? (force empty-codes) code) 0)
                  ((in-runs? wide-codes code) 2)
                  ((and wide? (in-runs? ambiguous-codes code)) 2)
                  (else 1))))

        ; What is behind a control sequence that a list of characters begins with, or #f if it does with none:
        ; ESC, [, parameters, and a character from @ to ~.
        (define (behind-sequence chars)
          (and (pair? chars) (char=? (car chars) #\escape) (pair? (cdr chars)) (char=? (cadr chars) #\[)
               (let loop ((rest (cddr chars)))
                 (cond ((null? rest) '())
                       ((char<=? #\@ (car rest) #\~) (cdr rest))
                       (else (loop (cdr rest)))))))

        (define (chars-width chars wide?)
          (let loop ((rest chars) (width 0))
            (if (null? rest)
                width
                (let ((behind (behind-sequence rest)))
                  (if behind
                      (loop behind width)
                      (loop (cdr rest) (+ width (char-width (car rest) wide?))))))))

        ;;; (string-terminal-width string [start [end]]) How many columns of a terminal a string takes (SRFI 166).
        (define (string-terminal-width string . range) (chars-width (apply string->list string range) #f))

        ;;; (string-terminal-width/wide string [start [end]]) string-terminal-width with characters of ambiguous width as wide ones (SRFI 166).
        (define (string-terminal-width/wide string . range) (chars-width (apply string->list string range) #t))

        ; The characters from the first one with which the width is above from, to before the first with which it
        ; is above to.
        (define (part string from to wide?)
          (let loop ((rest (string->list string)) (width 0) (kept '()))
            (let ((behind (behind-sequence rest)))
              (cond ((null? rest) (list->string (reverse kept)))
                    (behind
                     (loop behind width (if (and (>= width from) (or (> width from) (< from 0) (pair? kept)))
                                            (append (reverse (before rest behind)) kept)
                                            kept)))
                    (else
                     (let ((now (+ width (char-width (car rest) wide?))))
                       (cond ((> now to) (list->string (reverse kept)))
                             ((> now from) (loop (cdr rest) now (cons (car rest) kept)))
                             (else (loop (cdr rest) now kept)))))))))

        ; The characters of a list before a tail of it.
        (define (before chars tail)
          (if (eq? chars tail) '() (cons (car chars) (before (cdr chars) tail))))

        ;;; (substring-terminal-width string from to) The part of string between two columns of a terminal (SRFI 166).
        (define (substring-terminal-width string from to) (part string from to #f))

        ;;; (substring-terminal-width/wide string from to) substring-terminal-width with characters of ambiguous width as wide ones (SRFI 166).
        (define (substring-terminal-width/wide string from to) (part string from to #t))

        (define (directional? char)
          (let ((code (char->integer char)))
            (or (<= #x202A code #x202E) (<= #x2066 code #x2069) (memv code '(#x200E #x200F #x061C)))))

        ;;; (substring-terminal-preserve string) The control sequences and directional characters of string (SRFI 166).
        (define (substring-terminal-preserve string)
          (let loop ((rest (string->list string)) (kept '()))
            (if (null? rest)
                (list->string (reverse kept))
                (let ((behind (behind-sequence rest)))
                  (cond (behind (loop behind (append (reverse (before rest behind)) kept)))
                        ((directional? (car rest)) (loop (cdr rest) (cons (car rest) kept)))
                        (else (loop (cdr rest) kept)))))))

        ;;; (terminal-aware formatter ...) The formatters, with widths as in a terminal (SRFI 166).
        (define (terminal-aware . formatters)
          (fn (ambiguous-is-wide?)
            (with ((string-width (if ambiguous-is-wide? string-terminal-width/wide string-terminal-width))
                   (substring/width (if ambiguous-is-wide? substring-terminal-width/wide substring-terminal-width))
                   (substring/preserve substring-terminal-preserve))
              (each-in-list formatters))))

        ; A string with what is not in control sequences changed.
        (define (changed string change)
          (let loop ((rest (string->list string)) (text '()) (parts '()))
            (define (flush) (cons (change (list->string (reverse text))) parts))
            (if (null? rest)
                (apply string-append (reverse (flush)))
                (let ((behind (behind-sequence rest)))
                  (if behind
                      (loop behind '() (cons (list->string (before rest behind)) (flush)))
                      (loop (cdr rest) (cons (car rest) text) parts))))))

        (define (changing change formatters)
          (fn ((outer output))
            (with ((output (lambda (string) (with ((output outer)) (outer (changed string change))))))
              (each-in-list formatters))))

        ;;; (upcased formatter ...) The formatters in upper case (SRFI 166).
        (define (upcased . formatters) (changing string-upcase formatters))

        ;;; (downcased formatter ...) The formatters in lower case (SRFI 166).
        (define (downcased . formatters) (changing string-downcase formatters))))

    """##)
    case 148:
        (#"srfi/166/unicode/widths.scm"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; Generated by Scripts/generate-character-widths; Unicode 15.1.0. Codes at which
    ; runs of characters begin and end, ascending.

    (define wide-codes
      #(4352 4448 8986 8988 9001 9003 9193 9197 9200 9201 9203 9204 9725 9727 9748 9750 9800 9812 9855 9856 9875 9876 9889
        9890 9898 9900 9917 9919 9924 9926 9934 9935 9940 9941 9962 9963 9970 9972 9973 9974 9978 9979 9981 9982 9989 9990
        9994 9996 10024 10025 10060 10061 10062 10063 10067 10070 10071 10072 10133 10136 10160 10161 10175 10176 11035
        11037 11088 11089 11093 11094 11904 11930 11931 12020 12032 12246 12272 12351 12353 12439 12441 12544 12549 12592
        12593 12687 12688 12772 12783 12831 12832 12872 12880 19904 19968 42125 42128 42183 43360 43389 44032 55204 63744
        64256 65040 65050 65072 65107 65108 65127 65128 65132 65281 65377 65504 65511 94176 94181 94192 94194 94208 100344
        100352 101590 101632 101641 110576 110580 110581 110588 110589 110591 110592 110883 110898 110899 110928 110931
        110933 110934 110948 110952 110960 111356 126980 126981 127183 127184 127374 127375 127377 127387 127488 127491
        127504 127548 127552 127561 127568 127570 127584 127590 127744 127777 127789 127798 127799 127869 127870 127892
        127904 127947 127951 127956 127968 127985 127988 127989 127992 128063 128064 128065 128066 128253 128255 128318
        128331 128335 128336 128360 128378 128379 128405 128407 128420 128421 128507 128592 128640 128710 128716 128717
        128720 128723 128725 128728 128732 128736 128747 128749 128756 128765 128992 129004 129008 129009 129292 129339
        129340 129350 129351 129536 129648 129661 129664 129673 129680 129726 129727 129734 129742 129756 129760 129769
        129776 129785 131072 196606 196608 262142))

    (define ambiguous-codes
      #(161 162 164 165 167 169 170 171 173 175 176 181 182 187 188 192 198 199 208 209 215 217 222 226 230 231 232 235
        236 238 240 241 242 244 247 251 252 253 254 255 257 258 273 274 275 276 283 284 294 296 299 300 305 308 312 313
        319 323 324 325 328 332 333 334 338 340 358 360 363 364 462 463 464 465 466 467 468 469 470 471 472 473 474 475
        476 477 593 594 609 610 708 709 711 712 713 716 717 718 720 721 728 732 733 734 735 736 768 880 913 930 931 938
        945 962 963 970 1025 1026 1040 1104 1105 1106 8208 8209 8211 8215 8216 8218 8220 8222 8224 8227 8228 8232 8240
        8241 8242 8244 8245 8246 8251 8252 8254 8255 8308 8309 8319 8320 8321 8325 8364 8365 8451 8452 8453 8454 8457 8458
        8467 8468 8470 8471 8481 8483 8486 8487 8491 8492 8531 8533 8539 8543 8544 8556 8560 8570 8585 8586 8592 8602 8632
        8634 8658 8659 8660 8661 8679 8680 8704 8705 8706 8708 8711 8713 8715 8716 8719 8720 8721 8722 8725 8726 8730 8731
        8733 8737 8739 8740 8741 8742 8743 8749 8750 8751 8756 8760 8764 8766 8776 8777 8780 8781 8786 8787 8800 8802 8804
        8808 8810 8812 8814 8816 8834 8836 8838 8840 8853 8854 8857 8858 8869 8870 8895 8896 8978 8979 9312 9450 9451 9548
        9552 9588 9600 9616 9618 9622 9632 9634 9635 9642 9650 9652 9654 9656 9660 9662 9664 9666 9670 9673 9675 9676 9678
        9682 9698 9702 9711 9712 9733 9735 9737 9738 9742 9744 9756 9757 9758 9759 9792 9793 9794 9795 9824 9826 9827 9830
        9831 9835 9836 9838 9839 9840 9886 9888 9919 9920 9926 9934 9935 9940 9941 9954 9955 9956 9960 9962 9963 9970 9972
        9973 9974 9978 9979 9981 9982 9984 10045 10046 10102 10112 11094 11098 12872 12880 57344 63744 65024 65040 65533
        65534 127232 127243 127248 127278 127280 127338 127344 127374 127375 127377 127387 127405 917760 918000 983040
        1048574 1048576 1114110))

    """##)
    case 149:
        (#"srfi/175.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 175: ASCII characters. Everywhere a character may be a character or its code, and what is returned in
    ; its place is of the same type. What is not ASCII is in no class, and stays as it is.

    (define-library (srfi 175)
      (export
       ascii-codepoint? ascii-bytevector? ascii-char? ascii-string?
       ascii-control? ascii-non-control? ascii-space-or-tab? ascii-other-graphic? ascii-alphanumeric?
       ascii-alphabetic? ascii-numeric? ascii-whitespace? ascii-upper-case? ascii-lower-case?
       ascii-ci=? ascii-ci<? ascii-ci>? ascii-ci<=? ascii-ci>=?
       ascii-string-ci=? ascii-string-ci<? ascii-string-ci>? ascii-string-ci<=? ascii-string-ci>=?
       ascii-upcase ascii-downcase ascii-control->graphic ascii-graphic->control ascii-mirror-bracket
       ascii-nth-digit ascii-nth-upper-case ascii-nth-lower-case
       ascii-digit-value ascii-upper-case-value ascii-lower-case-value)
      (import (scheme base) (only (sennit list) every))
      (begin
        (define (code who object)
          (cond ((char? object) (char->integer object))
                ((exact-integer? object) object)
                (else (error (string-append who ": expected a character or its code, got") object))))

        ; code as what object is.
        (define (like object code) (if (char? object) (integer->char code) code))

        (define (upper? code) (<= 65 code 90))
        (define (lower? code) (<= 97 code 122))
        (define (digit? code) (<= 48 code 57))
        (define (folded code) (if (upper? code) (+ code 32) code))

        ;;; (ascii-codepoint? object) Whether object is an exact integer from 0 to 127 (SRFI 175).
        (define (ascii-codepoint? object) (and (exact-integer? object) (<= 0 object 127)))

        ;;; (ascii-bytevector? object) Whether object is a bytevector without bytes above 127 (SRFI 175).
        (define (ascii-bytevector? object)
          (and (bytevector? object)
               (let ((count (bytevector-length object)))
                 (let loop ((index 0))
                   (or (= index count)
                       (and (< (bytevector-u8-ref object index) 128) (loop (+ index 1))))))))

        ;;; (ascii-char? object) Whether object is an ASCII character (SRFI 175).
        (define (ascii-char? object) (and (char? object) (< (char->integer object) 128)))

        ;;; (ascii-string? object) Whether object is a string of ASCII characters (SRFI 175).
        (define (ascii-string? object) (and (string? object) (every ascii-char? (string->list object))))

        ;;; (ascii-control? char) Whether char is a control character (SRFI 175).
        (define (ascii-control? char)
          (let ((code (code "ascii-control?" char))) (or (<= 0 code 31) (= code 127))))
        ;;; (ascii-non-control? char) Whether char is an ASCII character but no control character (SRFI 175).
        (define (ascii-non-control? char) (<= 32 (code "ascii-non-control?" char) 126))
        ;;; (ascii-space-or-tab? char) Whether char is a space or a tabulator (SRFI 175).
        (define (ascii-space-or-tab? char) (and (memv (code "ascii-space-or-tab?" char) '(9 32)) #t))
        ;;; (ascii-other-graphic? char) Whether char is punctuation or a symbol (SRFI 175).
        (define (ascii-other-graphic? char)
          (let ((code (code "ascii-other-graphic?" char)))
            (and (<= 33 code 126) (not (upper? code)) (not (lower? code)) (not (digit? code)))))
        ;;; (ascii-alphanumeric? char) Whether char is a letter or a digit (SRFI 175).
        (define (ascii-alphanumeric? char)
          (let ((code (code "ascii-alphanumeric?" char))) (or (upper? code) (lower? code) (digit? code))))
        ;;; (ascii-alphabetic? char) Whether char is a letter (SRFI 175).
        (define (ascii-alphabetic? char)
          (let ((code (code "ascii-alphabetic?" char))) (or (upper? code) (lower? code))))
        ;;; (ascii-numeric? char) Whether char is a digit (SRFI 175).
        (define (ascii-numeric? char) (digit? (code "ascii-numeric?" char)))
        ;;; (ascii-whitespace? char) Whether char is a space, tabulator, or another of the codes 9 to 13 (SRFI 175).
        (define (ascii-whitespace? char)
          (let ((code (code "ascii-whitespace?" char))) (or (= code 32) (<= 9 code 13))))
        ;;; (ascii-upper-case? char) Whether char is an upper-case letter (SRFI 175).
        (define (ascii-upper-case? char) (upper? (code "ascii-upper-case?" char)))
        ;;; (ascii-lower-case? char) Whether char is a lower-case letter (SRFI 175).
        (define (ascii-lower-case? char) (lower? (code "ascii-lower-case?" char)))

        (define (comparison who holds?)
          (lambda (char1 char2) (holds? (folded (code who char1)) (folded (code who char2)))))

        ;;; (ascii-ci=? char1 char2) Whether two characters are the same but for the case of ASCII letters (SRFI 175).
        (define ascii-ci=? (comparison "ascii-ci=?" =))
        ;;; (ascii-ci<? char1 char2) Whether char1 is before char2, after ASCII letters are made lower-case ones (SRFI 175).
        (define ascii-ci<? (comparison "ascii-ci<?" <))
        ;;; (ascii-ci>? char1 char2) Whether char1 is behind char2, after ASCII letters are made lower-case ones (SRFI 175).
        (define ascii-ci>? (comparison "ascii-ci>?" >))
        ;;; (ascii-ci<=? char1 char2) Whether char1 is not behind char2, after ASCII letters are made lower-case ones (SRFI 175).
        (define ascii-ci<=? (comparison "ascii-ci<=?" <=))
        ;;; (ascii-ci>=? char1 char2) Whether char1 is not before char2, after ASCII letters are made lower-case ones (SRFI 175).
        (define ascii-ci>=? (comparison "ascii-ci>=?" >=))

        ; -1, 0 or 1.
        (define (order who string1 string2)
          (if (not (string? string1)) (error (string-append who ": expected a string, got") string1))
          (if (not (string? string2)) (error (string-append who ": expected a string, got") string2))
          (let loop ((a (string->list string1)) (b (string->list string2)))
            (cond ((null? a) (if (null? b) 0 -1))
                  ((null? b) 1)
                  (else
                   (let ((x (folded (char->integer (car a)))) (y (folded (char->integer (car b)))))
                     (cond ((< x y) -1) ((> x y) 1) (else (loop (cdr a) (cdr b)))))))))

        ;;; (ascii-string-ci=? string1 string2) Whether two strings are the same but for the case of ASCII letters (SRFI 175).
        (define (ascii-string-ci=? string1 string2) (= (order "ascii-string-ci=?" string1 string2) 0))
        ;;; (ascii-string-ci<? string1 string2) Whether string1 is before string2, after ASCII letters are made lower-case ones (SRFI 175).
        (define (ascii-string-ci<? string1 string2) (< (order "ascii-string-ci<?" string1 string2) 0))
        ;;; (ascii-string-ci>? string1 string2) Whether string1 is behind string2, after ASCII letters are made lower-case ones (SRFI 175).
        (define (ascii-string-ci>? string1 string2) (> (order "ascii-string-ci>?" string1 string2) 0))
        ;;; (ascii-string-ci<=? string1 string2) Whether string1 is not behind string2, after ASCII letters are made lower-case ones (SRFI 175).
        (define (ascii-string-ci<=? string1 string2) (<= (order "ascii-string-ci<=?" string1 string2) 0))
        ;;; (ascii-string-ci>=? string1 string2) Whether string1 is not before string2, after ASCII letters are made lower-case ones (SRFI 175).
        (define (ascii-string-ci>=? string1 string2) (>= (order "ascii-string-ci>=?" string1 string2) 0))

        ;;; (ascii-upcase char) The upper-case letter for an ASCII lower-case one; else char (SRFI 175).
        (define (ascii-upcase char)
          (let ((code (code "ascii-upcase" char))) (if (lower? code) (like char (- code 32)) char)))
        ;;; (ascii-downcase char) The lower-case letter for an ASCII upper-case one; else char (SRFI 175).
        (define (ascii-downcase char)
          (let ((code (code "ascii-downcase" char))) (if (upper? code) (like char (+ code 32)) char)))

        ;;; (ascii-control->graphic char) The character that a control character is written with behind a caret; #f for others (SRFI 175).
        (define (ascii-control->graphic char)
          (let ((code (code "ascii-control->graphic" char)))
            (cond ((<= 0 code 31) (like char (+ code 64)))
                  ((= code 127) (like char 63))
                  (else #f))))
        ;;; (ascii-graphic->control char) The control character that is written as a caret and char; #f if there is none (SRFI 175).
        (define (ascii-graphic->control char)
          (let ((code (code "ascii-graphic->control" char)))
            (cond ((<= 64 code 95) (like char (- code 64)))
                  ((= code 63) (like char 127))
                  (else #f))))

        ;;; (ascii-mirror-bracket char) The bracket of the other side for a parenthesis, a square or angle bracket or a brace; #f for others (SRFI 175).
        (define (ascii-mirror-bracket char)
          (let ((found (assv (code "ascii-mirror-bracket" char)
                             '((40 . 41) (41 . 40) (60 . 62) (62 . 60) (91 . 93) (93 . 91) (123 . 125) (125 . 123)))))
            (and found (like char (cdr found)))))

        ;;; (ascii-nth-digit n) The digit n, from 0 to 9, as a character; else #f (SRFI 175).
        (define (ascii-nth-digit n) (and (exact-integer? n) (<= 0 n 9) (integer->char (+ 48 n))))
        ;;; (ascii-nth-upper-case n) The upper-case letter n, modulo 26, counting from 0 (SRFI 175).
        (define (ascii-nth-upper-case n) (integer->char (+ 65 (modulo n 26))))
        ;;; (ascii-nth-lower-case n) The lower-case letter n, modulo 26, counting from 0 (SRFI 175).
        (define (ascii-nth-lower-case n) (integer->char (+ 97 (modulo n 26))))

        (define (distance who char first count offset limit)
          (let ((distance (- (code who char) first)))
            (and (<= 0 distance) (< distance count) (< distance limit) (+ offset distance))))

        ;;; (ascii-digit-value char limit) The value of a digit, if that is below limit; else #f (SRFI 175).
        (define (ascii-digit-value char limit) (distance "ascii-digit-value" char 48 10 0 limit))
        ;;; (ascii-upper-case-value char offset limit) offset and the distance of an upper-case letter from A, if that is below limit; else #f (SRFI 175).
        (define (ascii-upper-case-value char offset limit) (distance "ascii-upper-case-value" char 65 26 offset limit))
        ;;; (ascii-lower-case-value char offset limit) offset and the distance of a lower-case letter from a, if that is below limit; else #f (SRFI 175).
        (define (ascii-lower-case-value char offset limit) (distance "ascii-lower-case-value" char 97 26 offset limit))))

    """##)
    case 150:
        (#"srfi/197.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 197: pipelines, whose steps say with a placeholder where the value of the step before goes.

    (define-library (srfi 197)
      (export chain chain-and chain-when chain-lambda nest nest-reverse)
      (import (scheme base))
      (include "197/pipelines.scm"))

    """##)
    case 151:
        (#"srfi/197/pipelines.scm"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 197. A placeholder can be any identifier, _ by default, so each pipeline makes macros for which the one
    ; that it uses is a literal. Their own ellipsis is ::, as ... may be a literal too.

    ;;; (chain value [placeholder [ellipsis]] step ...) Evaluates the steps, which are calls, in turn, each with the values of the one before in the places of its placeholders; those that remain go where a placeholder and the ellipsis end it. Returns what the last one returns (SRFI 197).
    (define-syntax chain
      (syntax-rules ()
        ((_ value) value)
        ((_ value (datum ...) . steps) (pipeline _ (... ...) (value) (datum ...) . steps))
        ((_ value placeholder) value)
        ((_ value placeholder (datum ...) . steps) (pipeline placeholder unused (value) (datum ...) . steps))
        ((_ value placeholder ellipsis . steps) (pipeline placeholder ellipsis (value) . steps))))

    ;;; (chain-lambda [placeholder [ellipsis]] step ...) A procedure that evaluates the steps as chain does, its arguments going to the first (SRFI 197).
    (define-syntax chain-lambda
      (syntax-rules ()
        ((_ (datum ...) . steps) (pipeline _ (... ...) () (datum ...) . steps))
        ((_ placeholder (datum ...) . steps) (pipeline placeholder unused () (datum ...) . steps))
        ((_ placeholder ellipsis . steps) (pipeline placeholder ellipsis () . steps))))

    ; The steps behind a source: (expression), or () for the arguments of the procedure to make.
    (define-syntax pipeline
      (syntax-rules ()
        ((_ placeholder ellipsis source . steps)
         (letrec-syntax
             ((walk
               (syntax-rules :: ()
                 ((_ (expression)) expression)
                 ((_ from step . more) (scan from more () () . step))))
              (scan
               (syntax-rules :: (placeholder ellipsis)
                 ((_ from more names call) (bind from more names call))
                 ((_ from more (name ::) (part ::) placeholder ellipsis)
                  (bind from more (name :: . rest) (apply part :: rest)))
                 ((_ from more (name ::) (part ::) placeholder . data)
                  (scan from more (name :: slot) (part :: slot) . data))
                 ((_ from more names (part ::) datum . data)
                  (scan from more names (part :: datum) . data))))
              (bind
               (syntax-rules :: ()
                 ((_ () more names call) (lambda names (walk (call) . more)))
                 ((_ (expression) more () call)
                  (walk ((let-values ((ignored expression)) call)) . more))
                 ((_ (expression) more names call)
                  (walk ((let-values ((names expression)) call)) . more)))))
           (walk source . steps)))))

    ;;; (chain-and value [placeholder] step ...) Like chain, but as soon as a value is false, that is the result; every step has one value (SRFI 197).
    (define-syntax chain-and
      (syntax-rules ()
        ((_ value) value)
        ((_ value (datum ...) . steps) (pipeline-and _ value (datum ...) . steps))
        ((_ value placeholder . steps) (pipeline-and placeholder value . steps))))

    (define-syntax pipeline-and
      (syntax-rules ()
        ((_ placeholder value . steps)
         (letrec-syntax
             ((walk
               (syntax-rules :: ()
                 ((_ expression) expression)
                 ((_ expression step . more)
                  (walk (let ((it expression)) (and it (fill it () . step))) . more))))
              (fill
               (syntax-rules :: (placeholder)
                 ((_ it (part ::) placeholder . data) (part :: it . data))
                 ((_ it (part ::) datum . data) (fill it (part :: datum) . data))
                 ((_ it call) call))))
           (walk value . steps)))))

    ;;; (chain-when value [placeholder] ([guard] step) ...) Like chain, but skips the steps whose guard is false; every step has one value (SRFI 197).
    (define-syntax chain-when
      (syntax-rules ()
        ((_ value) value)
        ((_ value (datum ...) . steps) (pipeline-when _ value (datum ...) . steps))
        ((_ value placeholder . steps) (pipeline-when placeholder value . steps))))

    (define-syntax pipeline-when
      (syntax-rules ()
        ((_ placeholder value . steps)
         (letrec-syntax
             ((walk
               (syntax-rules :: ()
                 ((_ expression) expression)
                 ((_ expression (step) . more)
                  (walk (let ((it expression)) (fill it () . step)) . more))
                 ((_ expression (guard step) . more)
                  (walk (let ((it expression)) (if guard (fill it () . step) it)) . more))))
              (fill
               (syntax-rules :: (placeholder)
                 ((_ it (part ::) placeholder . data) (part :: it . data))
                 ((_ it (part ::) datum . data) (fill it (part :: datum) . data))
                 ((_ it call) call))))
           (walk value . steps)))))

    ;;; (nest [placeholder] step ... form) The first step with the next one in the place of its placeholder, which has the next one in the place of its own ..., the form at last (SRFI 197).
    (define-syntax nest
      (syntax-rules ()
        ((_ form) form)
        ((_ (datum ...) . steps) (reversed _ () (datum ...) . steps))
        ((_ placeholder . steps) (reversed placeholder () . steps))))

    (define-syntax reversed
      (syntax-rules ()
        ((_ placeholder done) (nest-steps placeholder . done))
        ((_ placeholder done step . more) (reversed placeholder (step . done) . more))))

    ;;; (nest-reverse form [placeholder] step ...) The last step with the one before in the place of its placeholder, which has the one before in the place of its own ..., the form at last (SRFI 197).
    (define-syntax nest-reverse
      (syntax-rules ()
        ((_ form) form)
        ((_ form (datum ...) . steps) (nest-steps _ form (datum ...) . steps))
        ((_ form placeholder . steps) (nest-steps placeholder form . steps))))

    (define-syntax nest-steps
      (syntax-rules ()
        ((_ placeholder form . steps)
         (letrec-syntax
             ((walk
               (syntax-rules :: ()
                 ((_ it) it)
                 ((_ it step . more) (fill it more () . step))))
              (fill
               (syntax-rules :: (placeholder)
                 ((_ it more (part ::) placeholder . data) (walk (part :: it . data) . more))
                 ((_ it more (part ::) datum . data) (fill it more (part :: datum) . data)))))
           (walk form . steps)))))

    """##)
    case 152:
        (#"srfi/2.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 2: and-let*, an and that can name its values.

    (define-library (srfi 2)
      (export and-let*)
      (import (scheme base))
      (begin
    ;;; (and-let* (clause ...) body ...) Evaluates the clauses, (name expression), (expression) or a name, in turn, each where the names before it are bound, as long as none is false; then the body. Returns the last value, or #f (SRFI 2).
    (define-syntax and-let*
      (syntax-rules ()
        ((_ ()) #t)
        ((_ () body ...) (let () body ...))
        ((_ ((name expression))) (let ((name expression)) name))
        ((_ ((expression))) expression)
        ((_ (name)) name)
        ((_ ((name expression) . clauses) . body)
         (let ((name expression))
           (if name (and-let* clauses . body) #f)))
        ((_ ((expression) . clauses) . body)
         (if expression (and-let* clauses . body) #f))
        ((_ (name . clauses) . body)
         (if name (and-let* clauses . body) #f))))))

    """##)
    case 153:
        (#"srfi/210.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 210: working with multiple values. What it has for boxes, and set!-values, is left out.

    (define-library (srfi 210)
      (export
       apply/mv call/mv list/mv vector/mv value/mv coarity with-values case-receive bind/mv
       list-values vector-values value compose-left compose-right map-values bind/list bind
       ;;; (identity object ...) The objects as multiple values; the same as values (SRFI 210).
       (rename values identity))
      (import (scheme base) (scheme case-lambda))
      (begin
    ;;; (apply/mv procedure operand ... producer) Calls procedure with the values of the operands and then all values of producer (SRFI 210).
    (define-syntax apply/mv
      (syntax-rules ()
        ((_ procedure operand ... producer)
         (call-with-values
          (lambda () producer)
          (lambda results (apply procedure operand ... results))))))

    ;;; (call/mv procedure producer ...) Calls procedure with all values of the producers (SRFI 210).
    (define-syntax call/mv
      (syntax-rules ()
        ((_ procedure producer ...)
         (apply procedure (append (list/mv producer) ...)))))

    ;;; (list/mv element ... producer) A list of the elements and then all values of producer (SRFI 210).
    (define-syntax list/mv
      (syntax-rules ()
        ((_ producer) (call-with-values (lambda () producer) list))
        ((_ element ... producer) (apply/mv list element ... producer))))

    ;;; (vector/mv element ... producer) A vector of the elements and then all values of producer (SRFI 210).
    (define-syntax vector/mv
      (syntax-rules ()
        ((_ element ... producer) (apply/mv vector element ... producer))))

    ;;; (value/mv index operand ... producer) The value at index among those of the operands and then all of producer (SRFI 210).
    (define-syntax value/mv
      (syntax-rules ()
        ((_ index operand ... producer) (apply/mv value index operand ... producer))))

    ;;; (coarity producer) How many values producer has (SRFI 210).
    (define-syntax coarity
      (syntax-rules ()
        ((_ producer) (length (list/mv producer)))))

    ;;; (with-values producer consumer) Calls the procedure that is the value of consumer with all values of producer (SRFI 210).
    (define-syntax with-values
      (syntax-rules ()
        ((_ producer consumer) (call-with-values (lambda () producer) consumer))))

    ;;; (case-receive producer (parameters body ...) ...) Evaluates the body of the first clause whose parameters, as in case-lambda, suit the number of values of producer, with them bound to those (SRFI 210).
    (define-syntax case-receive
      (syntax-rules ()
        ((_ producer clause ...) (with-values producer (case-lambda clause ...)))))

    ;;; (bind/mv producer procedure ...) Passes all values of producer to the first procedure, what that returns to the next ..., and returns what the last returns (SRFI 210).
    (define-syntax bind/mv
      (syntax-rules ()
        ((_ producer procedure ...) (bind/list (list/mv producer) procedure ...))))

    ;;; (list-values list) The elements of list as multiple values (SRFI 210).
    (define (list-values list) (apply values list))

    ;;; (vector-values vector) The elements of vector as multiple values (SRFI 210).
    (define (vector-values vector) (apply values (vector->list vector)))

    ;;; (value index object ...) The object at index (SRFI 210).
    (define (value index . objects) (list-ref objects index))

    ;;; (compose-left procedure ...) A procedure that passes its arguments to the first procedure, what that returns to the next ... (SRFI 210).
    (define compose-left
      (case-lambda
        (() values)
        ((procedure) procedure)
        ((first . rest)
         (let ((next (apply compose-left rest)))
           (lambda arguments
             (call-with-values (lambda () (apply first arguments)) next))))))

    ;;; (compose-right procedure ...) A procedure that passes its arguments to the last procedure, what that returns to the one before ... (SRFI 210).
    (define (compose-right . procedures) (apply compose-left (reverse procedures)))

    ;;; (map-values procedure) A procedure that returns what procedure returns for each of its arguments as multiple values (SRFI 210).
    (define (map-values procedure)
      (lambda arguments (apply values (map procedure arguments))))

    ;;; (bind/list list procedure ...) Passes the elements of list to the first procedure, what that returns to the next ..., and returns what the last returns (SRFI 210).
    (define bind/list
      (case-lambda
        ((list) (apply values list))
        ((list procedure) (apply procedure list))
        ((list procedure . rest)
         (apply bind/list (list/mv (apply procedure list)) rest))))

    ;;; (bind object procedure ...) Passes object to the first procedure, what that returns to the next ..., and returns what the last returns (SRFI 210).
    (define (bind object . procedures) (apply bind/list (list object) procedures))))

    """##)
    case 154:
        (#"srfi/219.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 219: define for procedures that return procedures.

    (define-library (srfi 219)
      (export (rename curried-define define))
      (import (scheme base))
      (begin
    ;;; (define ((name parameter ...) parameter ...) body ...) define as in R7RS, whose first part can be nested: defines a procedure that returns a procedure (SRFI 219).
    (define-syntax curried-define
      (syntax-rules ()
        ((_ ((head . outer) . inner) . body)
         (curried-define (head . outer) (lambda inner . body)))
        ((_ (name . parameters) . body) (define name (lambda parameters . body)))
        ((_ name . value) (define name . value))))))

    """##)
    case 155:
        (#"srfi/227.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 227: procedures with optional arguments. The definitions are in (srfi 227 definition).

    (define-library (srfi 227)
      (export opt-lambda opt*-lambda let-optionals let-optionals*)
      (import (scheme base) (scheme case-lambda))
      (begin
    ;;; (opt-lambda (name ... (name default) ... . rest) body ...) A procedure whose parameters with a default can be left out; the defaults are evaluated where the opt-lambda is, and see no parameter (SRFI 227).
    (define-syntax opt-lambda
      (syntax-rules ()
        ((_ parameters body ...) (opt-required self parameters () () (body ...)))))

    ; The parameters before the optional ones. Other names stand for them where a default is evaluated.
    (define-syntax opt-required
      (syntax-rules ()
        ((_ self ((name default) . more) (before ...) (other ...) body)
         (opt-optional self more (before ... name) (other ... value) (((other ...) (self other ... default))) body))
        ((_ self (name . more) (before ...) (other ...) body)
         (opt-required self more (before ... name) (other ... value) body))
        ((_ self rest (before ...) (other ...) (body ...))
         (lambda (before ... . rest) body ...))))

    ; The optional parameters: a clause for each number of them that can be missing.
    (define-syntax opt-optional
      (syntax-rules ()
        ((_ self ((name default) . more) (before ...) (other ...) (clause ...) body)
         (opt-optional self more (before ... name) (other ... value)
                       (clause ... ((other ...) (self other ... default))) body))
        ((_ self (name . more) . rest)
         (syntax-error "opt-lambda: a parameter without a default cannot come behind one that has one" name))
        ((_ self rest (before ...) (other ...) (clause ...) (body ...))
         (letrec ((self (case-lambda clause ... ((before ... . rest) body ...)))) self))))

    ;;; (opt*-lambda (name ... (name default) ... . rest) body ...) Like opt-lambda, but a default sees the parameters before its own (SRFI 227).
    (define-syntax opt*-lambda
      (syntax-rules ()
        ((_ parameters body ...) (opt*-required self parameters () (body ...)))))

    (define-syntax opt*-required
      (syntax-rules ()
        ((_ self ((name default) . more) (before ...) body)
         (opt*-optional self more (before ... name) (((before ...) (self before ... default))) body))
        ((_ self (name . more) (before ...) body)
         (opt*-required self more (before ... name) body))
        ((_ self rest (before ...) (body ...))
         (lambda (before ... . rest) body ...))))

    (define-syntax opt*-optional
      (syntax-rules ()
        ((_ self ((name default) . more) (before ...) (clause ...) body)
         (opt*-optional self more (before ... name) (clause ... ((before ...) (self before ... default))) body))
        ((_ self (name . more) . rest)
         (syntax-error "opt*-lambda: a parameter without a default cannot come behind one that has one" name))
        ((_ self rest (before ...) (clause ...) (body ...))
         (letrec ((self (case-lambda clause ... ((before ... . rest) body ...)))) self))))

    ;;; (let-optionals list (name ... (name default) ... . rest) body ...) Evaluates the body with the names bound to the elements of list, as the parameters of opt-lambda to its arguments (SRFI 227).
    (define-syntax let-optionals
      (syntax-rules ()
        ((_ list parameters body ...) (apply (opt-lambda parameters body ...) list))))

    ;;; (let-optionals* list (name ... (name default) ... . rest) body ...) Like let-optionals, but a default sees the names before its own (SRFI 227).
    (define-syntax let-optionals*
      (syntax-rules ()
        ((_ list parameters body ...) (apply (opt*-lambda parameters body ...) list))))))

    """##)
    case 156:
        (#"srfi/227/definition.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 227: definitions of procedures with optional arguments.

    (define-library (srfi 227 definition)
      (export define-optionals define-optionals*)
      (import (scheme base) (srfi 227))
      (begin
    ;;; (define-optionals (name parameter ...) body ...) Defines a procedure as by opt-lambda (SRFI 227).
    (define-syntax define-optionals
      (syntax-rules ()
        ((_ (name . parameters) body ...) (define name (opt-lambda parameters body ...)))))

    ;;; (define-optionals* (name parameter ...) body ...) Defines a procedure as by opt*-lambda (SRFI 227).
    (define-syntax define-optionals*
      (syntax-rules ()
        ((_ (name . parameters) body ...) (define name (opt*-lambda parameters body ...)))))))

    """##)
    case 157:
        (#"srfi/23.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; Errors: `error` is that of R7RS, which came from here.
    (define-library (srfi 23)
      (export error)
      (import (only (scheme base) error)))

    """##)
    case 158:
        (#"srfi/232.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 232: curried procedures that take their arguments one by one, all at once, or anything in between.

    (define-library (srfi 232)
      (export curried define-curried)
      (import (scheme base) (scheme case-lambda) (sennit list))
      (begin
    ;;; (curried parameters body ...) A procedure that can be called with fewer arguments than it has parameters, and returns one for the rest then, or with more, which go to what its body returns; without parameters, the value of the body (SRFI 232).
    (define-syntax curried
      (syntax-rules ()
        ((_ () body ...) (let () body ...))
        ((_ (name . parameters) body ...) (curried-parameters parameters (name) body ...))
        ((_ rest body ...) (lambda rest body ...))))

    (define-syntax curried-parameters
      (syntax-rules ()
        ((_ () (name ...) body ...)
         (letrec ((self
                   (case-lambda
                     ((name ...) body ...)
                     (arguments (call-partially self (length '(name ...)) arguments)))))
           self))
        ((_ (next . parameters) (name ...) body ...)
         (curried-parameters parameters (name ... next) body ...))
        ((_ rest (name ...) body ...)
         (letrec ((self
                   (case-lambda
                     ((name ... . rest) body ...)
                     (arguments (call-partially self (length '(name ...)) arguments)))))
           self))))

    ; What a call of a curried procedure with so many parameters returns for another number of arguments.
    (define (call-partially procedure count arguments)
      (cond ((null? arguments) procedure)
            ((< (length arguments) count)
             (lambda more (apply procedure (append arguments more))))
            (else
             (apply (apply procedure (take arguments count)) (drop arguments count)))))

    ;;; (define-curried (name . parameters) body ...) Defines a procedure as by curried (SRFI 232).
    (define-syntax define-curried
      (syntax-rules ()
        ((_ (name . parameters) body ...) (define name (curried parameters body ...)))))))

    """##)
    case 159:
        (#"srfi/233.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 233: INI files. What a generator or accumulator remembers, the section that it is in, is in a channel of
    ; capacity 1, as nothing else here can change.

    (define-library (srfi 233)
      (export make-ini-file-generator make-ini-file-accumulator)
      (import (scheme base) (scheme case-lambda) (scheme write) (sennit channel))
      (begin
    ; Whether char is what the lines and their parts are trimmed of.
    (define (blank? char) (or (char=? char #\space) (char=? char #\tab) (char=? char #\return)))

    ; The part of line from start to end, without blanks around it.
    (define (trimmed line start end)
      (cond ((and (< start end) (blank? (string-ref line start))) (trimmed line (+ start 1) end))
            ((and (< start end) (blank? (string-ref line (- end 1)))) (trimmed line start (- end 1)))
            (else (substring line start end))))

    ; Where char is first in line before end, or #f.
    (define (position char line end)
      (let loop ((index 0))
        (cond ((= index end) #f)
              ((char=? (string-ref line index) char) index)
              (else (loop (+ index 1))))))

    (define (check-separators procedure . chars)
      (for-each (lambda (char)
                  (unless (and (char? char) (not (blank? char)) (not (char=? char #\newline)))
                    (error (string-append procedure ": expected a character that is no white space, got") char)))
                chars))

    ;;; (make-ini-file-generator port [separator [comment]]) A procedure that reads on from an INI file each time it is called and returns a list of section, key and value: two symbols and a string, #f for the section before any and for the value of a line without separator; an end-of-file object at the end. The characters separator and comment are = and ; by default (SRFI 233).
    (define make-ini-file-generator
      (case-lambda
        ((port) (make-ini-file-generator port #\= #\;))
        ((port separator) (make-ini-file-generator port separator #\;))
        ((port separator comment)
         (check-separators "make-ini-file-generator" separator comment)
         (let ((state (make-channel 1)))
           (channel-send state #f)
           (lambda ()
             (let ((section (channel-receive state)))
               (let-values (((section result) (next-entry port separator comment section)))
                 (channel-send state section)
                 result)))))))

    ; The section that the next line with a key is in, and the entry; #f and an end-of-file object at the end.
    (define (next-entry port separator comment section)
      (let ((line (read-line port)))
        (if (eof-object? line)
            (values section line)
            (let* ((text (trimmed line 0 (or (position comment line (string-length line)) (string-length line))))
                   (end (string-length text)))
              (cond
                ((zero? end) (next-entry port separator comment section))
                ((and (char=? (string-ref text 0) #\[) (char=? (string-ref text (- end 1)) #\]))
                 (next-entry port separator comment (string->symbol (substring text 1 (- end 1)))))
                ((position separator text end)
                 => (lambda (index)
                      (values section
                              (list section
                                    (string->symbol (trimmed text 0 index))
                                    (trimmed text (+ index 1) end)))))
                (else (values section (list section (string->symbol text) #f))))))))

    ;;; (make-ini-file-accumulator port [separator [comment]]) A procedure that writes its argument to an INI file: a list of section, key and value as a line, behind a line that opens the section if it is a new one, and a string as a comment (SRFI 233).
    (define make-ini-file-accumulator
      (case-lambda
        ((port) (make-ini-file-accumulator port #\= #\;))
        ((port separator) (make-ini-file-accumulator port separator #\;))
        ((port separator comment)
         (check-separators "make-ini-file-accumulator" separator comment)
         (let ((state (make-channel 1)))
           (channel-send state #f)
           (lambda (object)
             (cond
               ((eof-object? object) object)
               ((string? object)
                (for-each (lambda (part) (display part port)) (list comment #\space object #\newline)))
               ((and (list? object) (= (length object) 3))
                (let ((section (channel-receive state)))
                  (channel-send state (car object))
                  (write-entry port separator section object)))
               (else
                (error "make-ini-file-accumulator: expected a string or a list of section, key and value, got"
                       object))))))))

    ; Writes an entry when the section before was that.
    (define (write-entry port separator section entry)
      (unless (eq? section (car entry))
        (for-each (lambda (part) (display part port))
                  (list #\[ (or (car entry) "") #\] #\newline)))
      (display (cadr entry) port)
      (when (list-ref entry 2)
        (display separator port)
        (display (list-ref entry 2) port))
      (newline port))))

    """##)
    case 160:
        (#"srfi/235.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 235: procedures that make procedures, and procedures for what is otherwise syntax.

    (define-library (srfi 235)
      (export
       constantly complement swap flip on-left on-right conjoin disjoin each-of all-of any-of on
       left-section right-section apply-chain
       arguments-drop arguments-drop-right arguments-take arguments-take-right group-by
       begin-procedure if-procedure when-procedure unless-procedure value-procedure case-procedure
       and-procedure eager-and-procedure or-procedure eager-or-procedure
       funcall-procedure loop-procedure while-procedure until-procedure
       always never boolean)
      (import (scheme base) (scheme case-lambda) (srfi 1))
      (include "235/combinators.scm" "235/syntax-like.scm"))

    """##)
    case 161:
        (#"srfi/235/combinators.scm"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 235: procedures that make procedures of procedures.

    ;;; (constantly object ...) A procedure that returns the objects, whatever its arguments (SRFI 235).
    (define constantly
      (case-lambda
        ((object) (lambda arguments object))
        (objects (lambda arguments (apply values objects)))))

    ;;; (complement holds?) A procedure of one argument that returns whether holds? does not hold for it (SRFI 235).
    (define (complement holds?) (lambda (object) (not (holds? object))))

    ;;; (swap procedure) procedure with its first two arguments exchanged (SRFI 235).
    (define (swap procedure)
      (case-lambda
        ((a b) (procedure b a))
        ((a b . rest) (apply procedure b a rest))))

    ;;; (flip procedure) procedure with its arguments in reverse order (SRFI 235).
    (define (flip procedure)
      (case-lambda
        ((a b) (procedure b a))
        (arguments (apply procedure (reverse arguments)))))

    ;;; (on-left procedure) A procedure of two arguments that calls procedure with the first (SRFI 235).
    (define (on-left procedure) (lambda (a b) (procedure a)))

    ;;; (on-right procedure) A procedure of two arguments that calls procedure with the second (SRFI 235).
    (define (on-right procedure) (lambda (a b) (procedure b)))

    ;;; (conjoin holds? ...) A procedure that calls the predicates with each of its arguments until one returns #f; returns what the last call did, #t if there is none (SRFI 235).
    (define (conjoin . predicates)
      (let ((all (lambda (object) (every (lambda (holds?) (holds? object)) predicates))))
        (case-lambda
          ((object) (all object))
          (objects (every all objects)))))

    ;;; (disjoin holds? ...) A procedure that calls the predicates with each of its arguments until one returns a true value; returns what that was for the last argument, #f as soon as there is none for one (SRFI 235).
    (define (disjoin . predicates)
      (let ((some (lambda (object) (any (lambda (holds?) (holds? object)) predicates))))
        (case-lambda
          ((object) (some object))
          (objects (every some objects)))))

    ;;; (each-of procedure ...) A procedure that calls the procedures with its arguments in turn and returns nothing of use (SRFI 235).
    (define (each-of . procedures)
      (lambda arguments
        (for-each (lambda (procedure) (apply procedure arguments)) procedures)))

    ;;; (all-of holds?) A procedure that returns #f if holds? does for an element of its argument, a list, and else what it returned last, #t for the empty list (SRFI 235).
    (define (all-of holds?) (lambda (list) (every holds? list)))

    ;;; (any-of holds?) A procedure that returns the first true value that holds? returns for an element of its argument, a list, or #f (SRFI 235).
    (define (any-of holds?) (lambda (list) (any holds? list)))

    ;;; (on reducer mapper) A procedure that calls reducer with what mapper returns for each of its arguments (SRFI 235).
    (define (on reducer mapper)
      (case-lambda
        ((a b) (reducer (mapper a) (mapper b)))
        (arguments (apply reducer (map mapper arguments)))))

    ;;; (left-section procedure argument ...) A procedure that calls procedure with the arguments and then its own (SRFI 235).
    (define (left-section procedure . arguments)
      (lambda more (apply procedure (append arguments more))))

    ;;; (right-section procedure argument ...) A procedure that calls procedure with its arguments and then these in reverse order (SRFI 235).
    (define (right-section procedure . arguments)
      (let ((last (reverse arguments)))
        (lambda more (apply procedure (append more last)))))

    ;;; (apply-chain procedure1 procedure ...) A procedure that passes its arguments to the last procedure, what that returns to the one before ... (SRFI 235).
    (define apply-chain
      (case-lambda
        ((procedure) procedure)
        ((first . rest)
         (let ((others (apply apply-chain rest)))
           (lambda arguments
             (call-with-values (lambda () (apply others arguments)) first))))))

    ;;; (arguments-drop procedure k) A procedure that calls procedure with its arguments but the first k (SRFI 235).
    (define (arguments-drop procedure k)
      (lambda arguments (apply procedure (drop arguments k))))

    ;;; (arguments-drop-right procedure k) A procedure that calls procedure with its arguments but the last k (SRFI 235).
    (define (arguments-drop-right procedure k)
      (lambda arguments (apply procedure (drop-right arguments k))))

    ;;; (arguments-take procedure k) A procedure that calls procedure with the first k of its arguments (SRFI 235).
    (define (arguments-take procedure k)
      (lambda arguments (apply procedure (take arguments k))))

    ;;; (arguments-take-right procedure k) A procedure that calls procedure with the last k of its arguments (SRFI 235).
    (define (arguments-take-right procedure k)
      (lambda arguments (apply procedure (take-right arguments k))))

    ;;; (group-by key [same?]) A procedure that returns a list of lists of those elements of its argument, a list, for which key returns values that are equal?, or same?; in their order, the groups in that of their first elements (SRFI 235).
    (define group-by
      (case-lambda
        ((key) (group-by key equal?))
        ((key same?)
         (lambda (list)
           (let loop ((pairs (map (lambda (element) (cons (key element) element)) list)))
             (if (null? pairs)
                 '()
                 (let ((first (caar pairs)))
                   (let-values (((group others)
                                 (partition (lambda (pair) (same? first (car pair))) pairs)))
                     (cons (map cdr group) (loop others))))))))))

    """##)
    case 162:
        (#"srfi/235/syntax-like.scm"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 235: procedures for what is otherwise syntax. A thunk is a procedure without parameters.

    ;;; (begin-procedure thunk ...) Calls the thunks in turn and returns what the last one returns (SRFI 235).
    (define begin-procedure
      (case-lambda
        (() (if #f #f))
        ((thunk) (thunk))
        ((thunk . rest) (thunk) (apply begin-procedure rest))))

    ;;; (if-procedure value then else) Calls the thunk then if value is true, the thunk else if not (SRFI 235).
    (define (if-procedure value then else) (if value (then) (else)))

    ;;; (when-procedure value thunk ...) Calls the thunks in turn if value is true (SRFI 235).
    (define (when-procedure value . thunks)
      (when value (for-each (lambda (thunk) (thunk)) thunks)))

    ;;; (unless-procedure value thunk ...) Calls the thunks in turn if value is false (SRFI 235).
    (define (unless-procedure value . thunks)
      (unless value (for-each (lambda (thunk) (thunk)) thunks)))

    ;;; (value-procedure value then else) Calls the procedure then with value if that is true, the thunk else if not (SRFI 235).
    (define (value-procedure value then else) (if value (then value) (else)))

    ;;; (case-procedure value alist [else]) Calls the thunk that value is associated with by eqv? in alist, or the thunk else if there is none (SRFI 235).
    (define case-procedure
      (case-lambda
        ((value alist) (case-procedure value alist (lambda () (if #f #f))))
        ((value alist else)
         (let ((entry (assv value alist)))
           (if entry ((cdr entry)) (else))))))

    ;;; (and-procedure thunk ...) Calls the thunks in turn until one returns #f; returns what the last call did, #t without any (SRFI 235).
    (define and-procedure
      (case-lambda
        (() #t)
        ((thunk) (thunk))
        ((thunk . rest) (and (thunk) (apply and-procedure rest)))))

    ;;; (eager-and-procedure thunk ...) Calls all thunks in turn; #f if one returned that, else what the last one did, #t without any (SRFI 235).
    (define (eager-and-procedure . thunks)
      (fold (lambda (thunk result)
              (let ((value (thunk))) (and result value)))
            #t
            thunks))

    ;;; (or-procedure thunk ...) Calls the thunks in turn until one returns a true value; returns what the last call did, #f without any (SRFI 235).
    (define or-procedure
      (case-lambda
        (() #f)
        ((thunk) (thunk))
        ((thunk . rest) (or (thunk) (apply or-procedure rest)))))

    ;;; (eager-or-procedure thunk ...) Calls all thunks in turn; the first true value that one returned, or #f (SRFI 235).
    (define (eager-or-procedure . thunks)
      (fold (lambda (thunk result)
              (let ((value (thunk))) (or result value)))
            #f
            thunks))

    ;;; (funcall-procedure thunk) Calls thunk and returns what it returns (SRFI 235).
    (define (funcall-procedure thunk) (thunk))

    ;;; (loop-procedure thunk) Calls thunk over and over, without end (SRFI 235).
    (define (loop-procedure thunk)
      (let loop () (thunk) (loop)))

    ;;; (while-procedure thunk) Calls thunk until it returns #f (SRFI 235).
    (define (while-procedure thunk)
      (when (thunk) (while-procedure thunk)))

    ;;; (until-procedure thunk) Calls thunk until it returns a true value (SRFI 235).
    (define (until-procedure thunk)
      (unless (thunk) (until-procedure thunk)))

    ;;; (always object ...) #t (SRFI 235).
    (define (always . objects) #t)

    ;;; (never object ...) #f (SRFI 235).
    (define (never . objects) #f)

    ;;; (boolean object) #t if object is true, else #f (SRFI 235).
    (define (boolean object) (if object #t #f))

    """##)
    case 163:
        (#"srfi/26.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 26: cut and cute, which specialise the arguments of a procedure without currying.

    (define-library (srfi 26)
      (export cut cute)
      (import (scheme base))
      (begin
    ;;; (cut expression ... [<...>]) A procedure that evaluates the call (expression ...) with its arguments in the places of the slots <>, and with what arguments remain in the place of <...> (SRFI 26).
    (define-syntax cut
      (syntax-rules ()
        ((_ . slots) (cut-slots () () . slots))))

    ; Goes through the slots, gathering parameters and the parts of the call.
    (define-syntax cut-slots
      (syntax-rules (<> <...>)
        ((_ (name ...) (procedure argument ...))
         (lambda (name ...) ((begin procedure) argument ...)))
        ((_ (name ...) (procedure argument ...) <...>)
         (lambda (name ... . rest) (apply procedure argument ... rest)))
        ((_ (name ...) (part ...) <> . slots)
         (cut-slots (name ... slot) (part ... slot) . slots))
        ((_ names (part ...) expression . slots)
         (cut-slots names (part ... expression) . slots))))

    ;;; (cute expression ... [<...>]) Like cut, but the expressions that are no slots are evaluated once, when the procedure is made (SRFI 26).
    (define-syntax cute
      (syntax-rules ()
        ((_ . slots) (cute-slots () () () . slots))))

    (define-syntax cute-slots
      (syntax-rules (<> <...>)
        ((_ (name ...) (binding ...) (procedure argument ...))
         (let (binding ...) (lambda (name ...) (procedure argument ...))))
        ((_ (name ...) (binding ...) (procedure argument ...) <...>)
         (let (binding ...) (lambda (name ... . rest) (apply procedure argument ... rest))))
        ((_ (name ...) bindings (part ...) <> . slots)
         (cute-slots (name ... slot) bindings (part ... slot) . slots))
        ((_ names (binding ...) (part ...) expression . slots)
         (cute-slots names (binding ... (value expression)) (part ... value) . slots))))))

    """##)
    case 164:
        (#"srfi/27.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 27: sources of random bits. Underneath is (sennit random), whose procedures take a state and
    ; return the next one beside the number: states are values, and a program that passes them on needs no
    ; source. A source of this SRFI is a cell, see (sennit cell), that holds such a state; drawing a number
    ; exchanges it, so that fibers that share a source draw from one stream, each number once.
    ;
    ; `random-source-state-ref` returns the state itself, a bytevector, which has an external
    ; representation. The generator is xoshiro256**, 64 bits wide, with a period of 2 to the power of 256,
    ; less 1; (i, j) of `random-source-pseudo-randomize!` become its seed by a pairing of the two numbers.

    (define-library (srfi 27)
      (export random-integer random-real default-random-source make-random-source random-source?
              random-source-state-ref random-source-state-set! random-source-randomize!
              random-source-pseudo-randomize! random-source-make-integers random-source-make-reals)
      (import (scheme base) (scheme case-lambda) (sennit cell) (sennit random))
      (begin
        ;;; (random-source? object) Whether object is a random source (SRFI 27).
        (define-record-type <random-source> (random-source cell) random-source? (cell source-cell))

        (define first-state (make-random-state 27))

        (define (require-source who object)
          (if (not (random-source? object)) (error (string-append who ": expected a random source, got") object)))

        ;;; (make-random-source) A new random source; all begin with the same state (SRFI 27).
        (define (make-random-source) (random-source (make-cell first-state)))

        ;;; default-random-source The random source of random-integer and random-real (SRFI 27).
        (define default-random-source (make-random-source))

        ;;; (random-source-state-ref source) The state of source: a random state of (sennit random), which can be written and read (SRFI 27).
        (define (random-source-state-ref source)
          (require-source "random-source-state-ref" source)
          (cell-value (source-cell source)))

        ;;; (random-source-state-set! source state) Gives source a state that random-source-state-ref has returned (SRFI 27).
        (define (random-source-state-set! source state)
          (require-source "random-source-state-set!" source)
          (if (not (random-state? state)) (error "random-source-state-set!: expected a random state, got" state))
          (cell-replace (source-cell source) state)
          (if #f #f))

        ;;; (random-source-randomize! source) Gives source a state of true random bits from the system (SRFI 27).
        (define (random-source-randomize! source) (random-source-state-set! source (entropy-random-state)))

        ;;; (random-source-pseudo-randomize! source i j) Gives source the initial state of the independent source with the numbers i and j, exact integers that are not negative (SRFI 27).
        (define (random-source-pseudo-randomize! source i j)
          (if (not (and (exact-integer? i) (exact-integer? j) (>= i 0) (>= j 0)))
              (error "random-source-pseudo-randomize!: expected two exact integers that are not negative, got" i j))
          (let ((sum (+ i j)))
            (random-source-state-set! source (make-random-state (+ 28 (quotient (* sum (+ sum 1)) 2) j)))))

        ; Nothing can fail while a state is out of its cell: what next-number is given was looked at before.
        (define (draw cell next-number)
          (let-values (((number next) (next-number (cell-take cell))))
            (cell-put cell next)
            number))

        ;;; (random-source-make-integers source) A procedure that takes a positive exact integer and draws one below it, and not negative, from source (SRFI 27).
        (define (random-source-make-integers source)
          (require-source "random-source-make-integers" source)
          (let ((cell (source-cell source)))
            (lambda (n)
              (if (not (and (exact-integer? n) (> n 0)))
                  (error "random-integer: expected a positive exact integer, got" n))
              (draw cell (lambda (state) (random-next-integer state n))))))

        ;;; (random-source-make-reals source [unit]) A procedure without arguments that draws a number between 0 and 1, neither of them included, from source: a number as unit is, inexact if it is not given, and not further than unit from the next possible one (SRFI 27).
        (define random-source-make-reals
          (case-lambda
            ((source)
             (require-source "random-source-make-reals" source)
             (let ((cell (source-cell source)))
               (lambda () (draw cell random-next-real))))
            ((source unit)
             (require-source "random-source-make-reals" source)
             (if (not (and (real? unit) (< 0 unit 1)))
                 (error "random-source-make-reals: expected a number between 0 and 1, got" unit))
             (if (and (inexact? unit) (>= unit (expt 2. -52)))
                 (random-source-make-reals source)
                 (let ((parts (ceiling (/ 1 (exact unit))))
                       (next (random-source-make-integers source)))
                   (if (exact? unit)
                       (lambda () (/ (+ 1 (next (- parts 1))) parts))
                       (lambda ()
                         (let loop ()
                           (let ((number (inexact (/ (+ 1 (next (- parts 1))) parts))))
                             (if (< 0 number 1) number (loop)))))))))))

        ;;; (random-integer n) An exact integer below n, which is a positive one, and not negative, drawn from default-random-source (SRFI 27).
        (define random-integer (random-source-make-integers default-random-source))

        ;;; (random-real) An inexact number between 0 and 1, neither of them included, drawn from default-random-source (SRFI 27).
        (define random-real (random-source-make-reals default-random-source))))

    """##)
    case 165:
        (#"srfi/28.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 28: basic format strings. (srfi 48) has more directives, which are an error here.

    (define-library (srfi 28)
      (export format)
      (import (scheme base) (scheme write))
      (begin
    ;;; (format template object ...) A string like template, with ~a for an object as display shows it, ~s for one as write shows it, ~% for a line break and ~~ for a tilde (SRFI 28).
    (define (format template . objects)
      (unless (string? template)
        (error "format: expected a string, got" template))
      (let ((in (open-input-string template))
            (out (open-output-string)))
        (let loop ((objects objects))
          (let ((char (read-char in)))
            (cond
              ((eof-object? char)
               (unless (null? objects)
                 (error "format: more objects than the template has places for:" template objects))
               (get-output-string out))
              ((char=? char #\~)
               (let ((directive (read-char in)))
                 (case directive
                   ((#\a #\s)
                    (when (null? objects)
                      (error "format: fewer objects than the template has places for:" template))
                    (if (char=? directive #\a) (display (car objects) out) (write (car objects) out))
                    (loop (cdr objects)))
                   ((#\%) (newline out) (loop objects))
                   ((#\~) (write-char #\~ out) (loop objects))
                   (else
                    (if (eof-object? directive)
                        (error "format: the template ends in a single tilde:" template)
                        (error "format: there is no directive" (string #\~ directive)))))))
              (else (write-char char out) (loop objects)))))))))

    """##)
    case 166:
        (#"srfi/30.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 30: comments between #| and |#, which the reader knows without being asked.

    (define-library (srfi 30)
      (export)
      (import (only (scheme base))))

    """##)
    case 167:
        (#"srfi/31.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 31: rec, for values that refer to themselves.

    (define-library (srfi 31)
      (export rec)
      (import (scheme base))
      (begin
    ;;; (rec name expression) The value of expression, in which name is bound to it; (rec (name . parameters) body ...) a procedure whose body can call it by name (SRFI 31).
    (define-syntax rec
      (syntax-rules ()
        ((_ (name . parameters) . body) (letrec ((name (lambda parameters . body))) name))
        ((_ name expression) (letrec ((name expression)) name))))))

    """##)
    case 168:
        (#"srfi/39.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 39: parameters. A parameter takes no argument that would change its value.

    (define-library (srfi 39)
      (export make-parameter parameterize)
      (import (only (scheme base) make-parameter parameterize)))

    """##)
    case 169:
        (#"srfi/41.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 41: streams, lists whose elements and tails are computed when they are asked for, once.

    (define-library (srfi 41)
      (export
       stream-null stream-cons stream? stream-null? stream-pair? stream-car stream-cdr stream-lambda
       define-stream list->stream port->stream stream stream->list stream-append stream-concat
       stream-constant stream-drop stream-drop-while stream-filter stream-fold stream-for-each
       stream-from stream-iterate stream-length stream-let stream-map stream-match stream-of
       stream-range stream-ref stream-reverse stream-scan stream-take stream-take-while
       stream-unfold stream-unfolds stream-zip)
      (import (scheme base) (scheme case-lambda) (scheme lazy) (sennit list))
      (include "41/primitive.scm" "41/syntax.scm" "41/making.scm" "41/using.scm"))

    """##)
    case 170:
        (#"srfi/41/making.scm"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 41: procedures that make streams of other things. Arguments are checked at once, not when the stream is read.

    (define (check-procedure object procedure)
      (unless (procedure? object)
        (error (string-append procedure ": expected a procedure, got") object)))

    (define (check-stream object procedure)
      (unless (stream? object)
        (error (string-append procedure ": expected a stream, got") object)))

    (define (check-streams objects procedure)
      (when (null? objects)
        (error (string-append procedure ": expected a stream")))
      (for-each (lambda (object) (check-stream object procedure)) objects))

    (define (check-count object procedure)
      (unless (and (exact-integer? object) (not (negative? object)))
        (error (string-append procedure ": expected a count, got") object)))

    (define (check-number object procedure)
      (unless (number? object)
        (error (string-append procedure ": expected a number, got") object)))

    ;;; (list->stream list) A stream of the elements of list (SRFI 41).
    (define (list->stream list)
      (unless (list? list)
        (error "list->stream: expected a list, got" list))
      (stream-let loop ((rest list))
        (if (null? rest)
            stream-null
            (stream-cons (car rest) (loop (cdr rest))))))

    ;;; (port->stream [port]) A stream of the characters of port, by default the current input port, which are read when they are asked for (SRFI 41).
    (define port->stream
      (case-lambda
        (() (port->stream (current-input-port)))
        ((port)
         (unless (and (input-port? port) (textual-port? port))
           (error "port->stream: expected a textual input port, got" port))
         (stream-let loop ()
           (let ((char (read-char port)))
             (if (eof-object? char)
                 stream-null
                 (stream-cons char (loop))))))))

    ;;; (stream-constant object ...) A stream of the objects, over and over again (SRFI 41).
    (define (stream-constant . objects)
      (if (null? objects)
          stream-null
          (stream-let loop ((rest objects))
            (if (null? rest)
                (loop objects)
                (stream-cons (car rest) (loop (cdr rest)))))))

    ;;; (stream-from first [step]) The stream first, first + step ... without an end; step is 1 by default (SRFI 41).
    (define stream-from
      (case-lambda
        ((first) (stream-from first 1))
        ((first step)
         (check-number first "stream-from")
         (check-number step "stream-from")
         (stream-let loop ((first first))
           (stream-cons first (loop (+ first step)))))))

    ;;; (stream-range first past [step]) The stream first, first + step ... before past; step is 1 or -1 by default, the one that leads from first to past (SRFI 41).
    (define stream-range
      (case-lambda
        ((first past) (stream-range first past (if (< first past) 1 -1)))
        ((first past step)
         (check-number first "stream-range")
         (check-number past "stream-range")
         (check-number step "stream-range")
         (let ((before? (if (negative? step) > <)))
           (stream-let loop ((first first))
             (if (before? first past)
                 (stream-cons first (loop (+ first step)))
                 stream-null))))))

    ;;; (stream-iterate procedure object) A stream of object, what procedure returns of it, what it returns of that ... (SRFI 41).
    (define (stream-iterate procedure object)
      (check-procedure procedure "stream-iterate")
      (stream-let loop ((object object))
        (stream-cons object (loop (procedure object)))))

    ;;; (stream-unfold element continue? successor seed) A stream of (element seed) for seed, (successor seed) ... as long as continue? holds (SRFI 41).
    (define (stream-unfold element continue? successor seed)
      (check-procedure element "stream-unfold")
      (check-procedure continue? "stream-unfold")
      (check-procedure successor "stream-unfold")
      (stream-let loop ((seed seed))
        (if (continue? seed)
            (stream-cons (element seed) (loop (successor seed)))
            stream-null)))

    ;;; (stream-unfolds procedure seed) As many streams as procedure, called with seed, returns values behind the first, which is the next seed; each says how its stream goes on: (object) with that element, #f not yet, () not at all (SRFI 41).
    (define (stream-unfolds procedure seed)
      (check-procedure procedure "stream-unfolds")
      (let* ((turns
              (stream-let loop ((seed seed))
                (call-with-values
                 (lambda () (procedure seed))
                 (lambda (seed . results) (stream-cons results (loop seed))))))
             (result
              (lambda (index)
                (stream-let loop ((turns turns))
                  (let ((result (list-ref (stream-car turns) index)))
                    (cond ((pair? result) (stream-cons (car result) (loop (stream-cdr turns))))
                          ((not result) (loop (stream-cdr turns)))
                          ((null? result) stream-null)
                          (else (error "stream-unfolds: expected a list or #f, got" result))))))))
        (apply values (map result (iota (length (stream-car turns)))))))

    """##)
    case 171:
        (#"srfi/41/primitive.scm"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 41: the primitives. A stream is a record around a promise of either the symbol null or a cell, which has two
    ; promises' worth of work in it: the first element, and a stream. The records keep streams apart from promises.

    ;;; (stream? object) Whether object is a stream (SRFI 41).
    (define-record-type <stream> (make-stream promise) stream? (promise stream-promise))

    (define-record-type <cell> (make-cell first rest) cell? (first cell-first) (rest cell-rest))

    ; A stream that is what the expression will be found to be. With delay-force, a chain of these is followed in
    ; constant space.
    (define-syntax stream-lazy
      (syntax-rules ()
        ((_ expression) (make-stream (delay-force (promise-of expression))))))

    (define (promise-of stream)
      (if (stream? stream)
          (stream-promise stream)
          (error "stream: expected a stream where one was promised, got" stream)))

    ;;; stream-null The stream without elements (SRFI 41).
    (define stream-null (make-stream (make-promise 'null)))

    ;;; (stream-cons object stream) A stream of object and then the elements of stream; neither is evaluated before it is asked for (SRFI 41).
    (define-syntax stream-cons
      (syntax-rules ()
        ((_ object stream)
         (make-stream (make-promise (make-cell (delay object) (stream-lazy stream)))))))

    ;;; (stream-pair? object) Whether object is a stream that has elements (SRFI 41).
    (define (stream-pair? object)
      (and (stream? object) (cell? (force (stream-promise object)))))

    ;;; (stream-null? object) Whether object is a stream without elements (SRFI 41).
    (define (stream-null? object)
      (and (stream? object) (eq? (force (stream-promise object)) 'null)))

    ; The cell of a stream, for a procedure of that name.
    (define (stream-cell stream procedure)
      (unless (stream? stream)
        (error (string-append procedure ": expected a stream, got") stream))
      (let ((cell (force (stream-promise stream))))
        (if (cell? cell)
            cell
            (error (string-append procedure ": the stream has no elements")))))

    ;;; (stream-car stream) The first element of stream, which is computed now if it was not yet (SRFI 41).
    (define (stream-car stream) (force (cell-first (stream-cell stream "stream-car"))))

    ;;; (stream-cdr stream) A stream of the elements of stream but the first (SRFI 41).
    (define (stream-cdr stream) (cell-rest (stream-cell stream "stream-cdr")))

    ;;; (stream-lambda parameters body ...) A procedure that returns at once a stream, that which the body will return when it is asked for (SRFI 41).
    (define-syntax stream-lambda
      (syntax-rules ()
        ((_ parameters body ...) (lambda parameters (stream-lazy (let () body ...))))))

    """##)
    case 172:
        (#"srfi/41/syntax.scm"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 41: the derived syntax.

    ;;; (define-stream (name . parameters) body ...) Defines a procedure as by stream-lambda (SRFI 41).
    (define-syntax define-stream
      (syntax-rules ()
        ((_ (name . parameters) body ...)
         (define name (stream-lambda parameters body ...)))))

    ;;; (stream-let name ((variable value) ...) body ...) A named let whose procedure is one of stream-lambda (SRFI 41).
    (define-syntax stream-let
      (syntax-rules ()
        ((_ name ((variable value) ...) body ...)
         ((letrec ((name (stream-lambda (variable ...) body ...))) name) value ...))))

    ;;; (stream object ...) A stream of the values of the expressions, each evaluated when it is asked for (SRFI 41).
    (define-syntax stream
      (syntax-rules ()
        ((_) stream-null)
        ((_ object . rest) (stream-cons object (stream . rest)))))

    ;;; (stream-match stream (pattern [fender] expression) ...) The value of the first expression whose pattern matches the stream and whose fender, if it has one, is true. A pattern is (), (element ...), (element ... . rest) or rest, made of names, which are bound, and _ (SRFI 41).
    (define-syntax stream-match
      (syntax-rules ()
        ((_ expression clause ...)
         (let ((strm expression))
           (if (stream? strm)
               (match-clauses strm clause ...)
               (error "stream-match: expected a stream, got" strm))))))

    (define-syntax match-clauses
      (syntax-rules ()
        ((_ strm) (error "stream-match: no pattern matches the stream"))
        ((_ strm (pattern . results) clause ...)
         (let ((otherwise (lambda () (match-clauses strm clause ...))))
           (match-pattern strm pattern otherwise . results)))))

    (define-syntax match-pattern
      (syntax-rules (_)
        ((match-pattern strm () otherwise . results)
         (if (stream-null? strm) (match-results otherwise . results) (otherwise)))
        ((match-pattern strm (_ . rest) otherwise . results)
         (if (stream-pair? strm)
             (let ((more (stream-cdr strm)))
               (match-pattern more rest otherwise . results))
             (otherwise)))
        ((match-pattern strm (name . rest) otherwise . results)
         (if (stream-pair? strm)
             (let ((name (stream-car strm)) (more (stream-cdr strm)))
               (match-pattern more rest otherwise . results))
             (otherwise)))
        ((match-pattern strm _ otherwise . results)
         (match-results otherwise . results))
        ((match-pattern strm name otherwise . results)
         (let ((name strm)) (match-results otherwise . results)))))

    (define-syntax match-results
      (syntax-rules ()
        ((_ otherwise expression) expression)
        ((_ otherwise fender expression) (if fender expression (otherwise)))))

    ;;; (stream-of expression clause ...) A stream of the values of expression for all values of the names that the clauses bind, the last one's varying fastest: (name in stream) runs through a stream, (name is expression) gives one value, and any other expression leaves out those for which it is false (SRFI 41).
    (define-syntax stream-of
      (syntax-rules ()
        ((_ expression clause ...) (of-clauses expression stream-null clause ...))))

    ; What is behind the elements of these clauses is the stream that the second operand stands for.
    (define-syntax of-clauses
      (syntax-rules (in is)
        ((_ expression behind) (stream-cons expression behind))
        ((_ expression behind (name in stream) clause ...)
         (stream-let loop ((strm stream))
           (if (stream-null? strm)
               behind
               (let ((name (stream-car strm)))
                 (of-clauses expression (loop (stream-cdr strm)) clause ...)))))
        ((_ expression behind (name is value) clause ...)
         (let ((name value)) (of-clauses expression behind clause ...)))
        ((_ expression behind holds? clause ...)
         (if holds? (of-clauses expression behind clause ...) behind))))

    """##)
    case 173:
        (#"srfi/41/using.scm"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 41: procedures on streams. Those that go through a stream in a loop leave that to a procedure of its own, which
    ; they call last: the parameter of their own frame would keep the whole stream alive as long as the loop runs.

    ;;; (stream->list [count] stream) A list of the elements of stream, or of the first count of them (SRFI 41).
    (define stream->list
      (case-lambda
        ((stream)
         (check-stream stream "stream->list")
         (elements stream))
        ((count stream)
         (check-count count "stream->list")
         (check-stream stream "stream->list")
         (first-elements count stream))))

    (define (elements stream)
      (if (stream-null? stream)
          '()
          (let ((element (stream-car stream)))
            (cons element (elements (stream-cdr stream))))))

    (define (first-elements count stream)
      (if (or (zero? count) (stream-null? stream))
          '()
          (let ((element (stream-car stream)))
            (cons element (first-elements (- count 1) (stream-cdr stream))))))

    ;;; (stream-append stream ...) A stream of the elements of the streams, one after the other (SRFI 41).
    (define (stream-append . streams)
      (for-each (lambda (object) (check-stream object "stream-append")) streams)
      (stream-let loop ((streams streams))
        (cond ((null? streams) stream-null)
              ((null? (cdr streams)) (car streams))
              ((stream-null? (car streams)) (loop (cdr streams)))
              (else
               (stream-cons (stream-car (car streams))
                            (loop (cons (stream-cdr (car streams)) (cdr streams))))))))

    ;;; (stream-concat streams) A stream of the elements of the streams in a stream, one after the other (SRFI 41).
    (define (stream-concat streams)
      (check-stream streams "stream-concat")
      (stream-let loop ((streams streams))
        (if (stream-null? streams)
            stream-null
            (let ((first (stream-car streams)))
              (check-stream first "stream-concat")
              (stream-let inner ((rest first))
                (if (stream-null? rest)
                    (loop (stream-cdr streams))
                    (stream-cons (stream-car rest) (inner (stream-cdr rest)))))))))

    ;;; (stream-drop count stream) The stream of the elements of stream but the first count (SRFI 41).
    (define (stream-drop count stream)
      (check-count count "stream-drop")
      (check-stream stream "stream-drop")
      (stream-let loop ((count count) (rest stream))
        (if (or (zero? count) (stream-null? rest))
            rest
            (loop (- count 1) (stream-cdr rest)))))

    ;;; (stream-drop-while drop? stream) The stream of the elements of stream from the first for which drop? does not hold (SRFI 41).
    (define (stream-drop-while drop? stream)
      (check-procedure drop? "stream-drop-while")
      (check-stream stream "stream-drop-while")
      (stream-let loop ((rest stream))
        (if (and (stream-pair? rest) (drop? (stream-car rest)))
            (loop (stream-cdr rest))
            rest)))

    ;;; (stream-filter keep? stream) A stream of the elements of stream for which keep? holds (SRFI 41).
    (define (stream-filter keep? stream)
      (check-procedure keep? "stream-filter")
      (check-stream stream "stream-filter")
      (stream-let loop ((rest stream))
        (cond ((stream-null? rest) stream-null)
              ((keep? (stream-car rest)) (stream-cons (stream-car rest) (loop (stream-cdr rest))))
              (else (loop (stream-cdr rest))))))

    ;;; (stream-fold procedure start stream) Calls procedure with what it returned before, at first start, and with each element of stream; returns what it returned last (SRFI 41).
    (define (stream-fold procedure start stream)
      (check-procedure procedure "stream-fold")
      (check-stream stream "stream-fold")
      (fold-elements procedure start stream))

    (define (fold-elements procedure result stream)
      (if (stream-null? stream)
          result
          (fold-elements procedure (procedure result (stream-car stream)) (stream-cdr stream))))

    ;;; (stream-for-each procedure stream ...) Calls procedure with the elements of the streams in order, as far as the shortest goes (SRFI 41).
    (define stream-for-each
      (case-lambda
        ((procedure stream)
         (check-procedure procedure "stream-for-each")
         (check-stream stream "stream-for-each")
         (visit-elements procedure stream))
        ((procedure . streams)
         (check-procedure procedure "stream-for-each")
         (check-streams streams "stream-for-each")
         (visit-all-elements procedure streams))))

    (define (visit-elements procedure stream)
      (when (stream-pair? stream)
        (procedure (stream-car stream))
        (visit-elements procedure (stream-cdr stream))))

    (define (visit-all-elements procedure streams)
      (unless (any stream-null? streams)
        (apply procedure (map stream-car streams))
        (visit-all-elements procedure (map stream-cdr streams))))

    ;;; (stream-length stream) The number of elements of stream (SRFI 41).
    (define (stream-length stream)
      (check-stream stream "stream-length")
      (count-elements stream 0))

    (define (count-elements stream count)
      (if (stream-null? stream) count (count-elements (stream-cdr stream) (+ count 1))))

    ;;; (stream-map procedure stream ...) A stream of what procedure returns for the elements of the streams, as far as the shortest goes (SRFI 41).
    (define stream-map
      (case-lambda
        ((procedure stream)
         (check-procedure procedure "stream-map")
         (check-stream stream "stream-map")
         (stream-let loop ((rest stream))
           (if (stream-null? rest)
               stream-null
               (stream-cons (procedure (stream-car rest)) (loop (stream-cdr rest))))))
        ((procedure . streams)
         (check-procedure procedure "stream-map")
         (check-streams streams "stream-map")
         (stream-let loop ((streams streams))
           (if (any stream-null? streams)
               stream-null
               (stream-cons (apply procedure (map stream-car streams)) (loop (map stream-cdr streams))))))))

    ;;; (stream-ref stream k) Element k of stream, counting from 0 (SRFI 41).
    (define (stream-ref stream k)
      (check-stream stream "stream-ref")
      (check-count k "stream-ref")
      (element-at stream k k))

    (define (element-at stream left k)
      (cond ((stream-null? stream) (error "stream-ref: the stream has fewer elements than the index asks for:" k))
            ((zero? left) (stream-car stream))
            (else (element-at (stream-cdr stream) (- left 1) k))))

    ;;; (stream-reverse stream) A stream of the elements of stream in reverse order, none of which is evaluated (SRFI 41).
    (define (stream-reverse stream)
      (check-stream stream "stream-reverse")
      (stream-let loop ((rest stream) (result stream-null))
        (if (stream-null? rest)
            result
            (loop (stream-cdr rest) (stream-cons (stream-car rest) result)))))

    ;;; (stream-scan procedure start stream) A stream of start and what stream-fold would return after each element of stream (SRFI 41).
    (define (stream-scan procedure start stream)
      (check-procedure procedure "stream-scan")
      (check-stream stream "stream-scan")
      (stream-let loop ((result start) (rest stream))
        (if (stream-null? rest)
            (stream-cons result stream-null)
            (stream-cons result (loop (procedure result (stream-car rest)) (stream-cdr rest))))))

    ;;; (stream-take count stream) A stream of the first count elements of stream (SRFI 41).
    (define (stream-take count stream)
      (check-count count "stream-take")
      (check-stream stream "stream-take")
      (stream-let loop ((count count) (rest stream))
        (if (or (zero? count) (stream-null? rest))
            stream-null
            (stream-cons (stream-car rest) (loop (- count 1) (stream-cdr rest))))))

    ;;; (stream-take-while keep? stream) A stream of the elements of stream before the first for which keep? does not hold (SRFI 41).
    (define (stream-take-while keep? stream)
      (check-procedure keep? "stream-take-while")
      (check-stream stream "stream-take-while")
      (stream-let loop ((rest stream))
        (if (and (stream-pair? rest) (keep? (stream-car rest)))
            (stream-cons (stream-car rest) (loop (stream-cdr rest)))
            stream-null)))

    ;;; (stream-zip stream ...) A stream of lists: of the first elements of the streams, the second ones ..., as far as the shortest goes (SRFI 41).
    (define (stream-zip . streams)
      (check-streams streams "stream-zip")
      (apply stream-map list streams))

    """##)
    case 174:
        (#"srfi/42.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 42: eager comprehensions. Left out is what is made of procedures that return something else each time they are
    ; called: :dispatched and :generator-proc, and the dispatchers, of which : has one that cannot be changed.

    (define-library (srfi 42)
      (export
       do-ec list-ec append-ec string-ec string-append-ec vector-ec vector-of-length-ec sum-ec product-ec
       min-ec max-ec any?-ec every?-ec first-ec last-ec fold-ec fold3-ec
       : :list :string :vector :integers :range :real-range :char-range :port :let :do :parallel :while :until)
      (import (scheme base) (scheme case-lambda) (scheme read) (sennit list))
      (include "42/loops.scm" "42/generators.scm" "42/comprehensions.scm"))

    """##)
    case 175:
        (#"srfi/42/comprehensions.scm"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 42: the comprehensions. A qualifier is a generator, (if test), (not test), (and test ...), (or test ...),
    ; (begin command ...) or (nested qualifier ...).

    ; What no expression returns.
    (define no-value (list 'no-value))

    (define (no-value? object) (eq? object no-value))

    ;;; (fold-ec start qualifier ... expression procedure) Calls procedure with each value of expression and what it returned before, at first start; returns what it returned last (SRFI 42).
    (define-syntax fold-ec
      (syntax-rules ()
        ((_ start qualifier ... expression procedure)
         (let ((result start))
           (fold-through result #f (qualifier ...) (procedure expression result))))))

    ;;; (fold3-ec default qualifier ... expression first procedure) Like fold-ec, starting with what first returns for the first value; without any, the value of default (SRFI 42).
    (define-syntax fold3-ec
      (syntax-rules ()
        ((_ default qualifier ... expression first procedure)
         (let ((last
                (let ((result no-value))
                  (fold-through result #f (qualifier ...)
                                (let ((value expression))
                                  (if (no-value? result) (first value) (procedure value result)))))))
           (if (no-value? last) default last)))))

    ;;; (do-ec qualifier ... command) Evaluates command for each binding of the variables (SRFI 42).
    (define-syntax do-ec
      (syntax-rules ()
        ((_ qualifier ... command)
         (let ((result (if #f #f)))
           (fold-through result #f (qualifier ...) (begin command result))))))

    ;;; (list-ec qualifier ... expression) A list of the values of expression (SRFI 42).
    (define-syntax list-ec
      (syntax-rules ()
        ((_ qualifier ... expression) (reverse (fold-ec '() qualifier ... expression cons)))))

    ;;; (append-ec qualifier ... expression) The lists that are the values of expression, appended (SRFI 42).
    (define-syntax append-ec
      (syntax-rules ()
        ((_ qualifier ... expression) (concatenate (list-ec qualifier ... expression)))))

    ;;; (string-ec qualifier ... expression) A string of the characters that are the values of expression (SRFI 42).
    (define-syntax string-ec
      (syntax-rules ()
        ((_ qualifier ... expression) (list->string (list-ec qualifier ... expression)))))

    ;;; (string-append-ec qualifier ... expression) The strings that are the values of expression, appended (SRFI 42).
    (define-syntax string-append-ec
      (syntax-rules ()
        ((_ qualifier ... expression) (apply string-append (list-ec qualifier ... expression)))))

    ;;; (vector-ec qualifier ... expression) A vector of the values of expression (SRFI 42).
    (define-syntax vector-ec
      (syntax-rules ()
        ((_ qualifier ... expression) (list->vector (list-ec qualifier ... expression)))))

    ; The vector, which has to have count elements.
    (define (of-length count vector)
      (unless (eqv? count (vector-length vector))
        (error "vector-of-length-ec: the number of values is not the length:" (vector-length vector) count))
      vector)

    ;;; (vector-of-length-ec count qualifier ... expression) A vector of the values of expression, of which there are count (SRFI 42).
    (define-syntax vector-of-length-ec
      (syntax-rules ()
        ((_ count qualifier ... expression) (of-length count (vector-ec qualifier ... expression)))))

    ;;; (sum-ec qualifier ... expression) The sum of the values of expression (SRFI 42).
    (define-syntax sum-ec
      (syntax-rules ()
        ((_ qualifier ... expression) (fold-ec 0 qualifier ... expression +))))

    ;;; (product-ec qualifier ... expression) The product of the values of expression (SRFI 42).
    (define-syntax product-ec
      (syntax-rules ()
        ((_ qualifier ... expression) (fold-ec 1 qualifier ... expression *))))

    ;;; (min-ec qualifier ... expression) The least value of expression, of which there is one at least (SRFI 42).
    (define-syntax min-ec
      (syntax-rules ()
        ((_ qualifier ... expression)
         (fold3-ec (error "min-ec: there are no values") qualifier ... expression min min))))

    ;;; (max-ec qualifier ... expression) The greatest value of expression, of which there is one at least (SRFI 42).
    (define-syntax max-ec
      (syntax-rules ()
        ((_ qualifier ... expression)
         (fold3-ec (error "max-ec: there are no values") qualifier ... expression max max))))

    ;;; (any?-ec qualifier ... test) Whether test is true for any binding of the variables; evaluates it no more after that (SRFI 42).
    (define-syntax any?-ec
      (syntax-rules ()
        ((_ qualifier ... test)
         (let ((result #f))
           (fold-through result result (qualifier ...) (if test #t #f))))))

    ;;; (every?-ec qualifier ... test) Whether test is true for all bindings of the variables; evaluates it no more after it was false (SRFI 42).
    (define-syntax every?-ec
      (syntax-rules ()
        ((_ qualifier ... test)
         (let ((result #t))
           (fold-through result (not result) (qualifier ...) (if test #t #f))))))

    ;;; (first-ec default qualifier ... expression) The first value of expression, after which no more are computed; default if there is none (SRFI 42).
    (define-syntax first-ec
      (syntax-rules ()
        ((_ default qualifier ... expression)
         (let ((found
                (let ((result no-value))
                  (fold-through result (not (no-value? result)) (qualifier ...) expression))))
           (if (no-value? found) default found)))))

    ;;; (last-ec default qualifier ... expression) The last value of expression; default if there is none (SRFI 42).
    (define-syntax last-ec
      (syntax-rules ()
        ((_ default qualifier ... expression)
         (let ((result default))
           (fold-through result #f (qualifier ...) expression)))))

    """##)
    case 176:
        (#"srfi/42/generators.scm"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 42: the generators. All of them take (index i) behind their variable, which counts the values from 0.

    ;;; (:let variable [(index i)] expression) Binds variable to one value (SRFI 42).
    (define-syntax :let
      (syntax-rules (index)
        ((_ next variable (index i) expression)
         (:do next (let ((variable expression) (i 0))) () #t (let ()) #f ()))
        ((_ next variable expression)
         (:do next (let ((variable expression))) () #t (let ()) #f ()))))

    ;;; (:integers variable [(index i)]) Runs through 0, 1, 2 ... without an end (SRFI 42).
    (define-syntax :integers
      (syntax-rules (index)
        ((_ next variable (index i)) (:do next ((variable 0) (i 0)) #t ((+ variable 1) (+ i 1))))
        ((_ next variable) (:do next ((variable 0)) #t ((+ variable 1))))))

    ;;; (:list variable [(index i)] list ...) Runs through the elements of the lists, one after the other (SRFI 42).
    (define-syntax :list
      (syntax-rules (index)
        ((_ next variable (index i) argument ...)
         (:parallel next (:list variable argument ...) (:integers i)))
        ((_ next variable argument)
         (:do next (let ()) ((rest argument)) (not (null? rest)) (let ((variable (car rest)))) #t ((cdr rest))))
        ((_ next variable argument ...) (:list next variable (append argument ...)))))

    ;;; (:string variable [(index i)] string ...) Runs through the characters of the strings, one after the other (SRFI 42).
    (define-syntax :string
      (syntax-rules (index)
        ((_ next variable (index i) argument ...)
         (:parallel next (:string variable argument ...) (:integers i)))
        ((_ next variable argument) (:list next variable (string->list argument)))
        ((_ next variable argument ...) (:list next variable (string->list (string-append argument ...))))))

    ;;; (:vector variable [(index i)] vector ...) Runs through the elements of the vectors, one after the other (SRFI 42).
    (define-syntax :vector
      (syntax-rules (index)
        ((_ next variable (index i) argument ...)
         (:parallel next (:vector variable argument ...) (:integers i)))
        ((_ next variable argument)
         (:do next (let ((vector argument))) ((k 0)) (< k (vector-length vector))
              (let ((variable (vector-ref vector k)))) #t ((+ k 1))))
        ((_ next variable argument ...) (:vector next variable (vector-append argument ...)))))

    ; An argument of :range.
    (define (range-limit object)
      (if (exact-integer? object)
          object
          (error ":range: expected an exact integer, got" object)))

    (define (range-step object)
      (if (eqv? object 0)
          (error ":range: the step is zero")
          (range-limit object)))

    ;;; (:range variable [(index i)] [start] stop [step]) Runs through exact integers from start, by default 0, before stop; step is 1 by default (SRFI 42).
    (define-syntax :range
      (syntax-rules (index)
        ((_ next variable (index i) argument ...)
         (:parallel next (:range variable argument ...) (:integers i)))
        ((_ next variable end) (:range next variable 0 end))
        ((_ next variable start end)
         (:do next (let ((stop (range-limit end)))) ((variable (range-limit start))) (< variable stop)
              (let ()) #t ((+ variable 1))))
        ((_ next variable start end by)
         (:do next (let ((stop (range-limit end)) (step (range-step by)))) ((variable (range-limit start)))
              (if (positive? step) (< variable stop) (> variable stop))
              (let ()) #t ((+ variable step))))))

    ; The start, the step and the number of values of a :real-range.
    (define (real-range start stop step)
      (for-each (lambda (object)
                  (unless (real? object)
                    (error ":real-range: expected a real number, got" object)))
                (list start stop step))
      (when (zero? step)
        (error ":real-range: the step is zero"))
      (let ((start (if (and (exact? start) (not (and (exact? stop) (exact? step)))) (inexact start) start)))
        (vector start step (/ (- stop start) step))))

    ;;; (:real-range variable [(index i)] [start] stop [step]) Runs through start, start + step ... before stop, computed without adding up errors; start is 0 and step 1 by default (SRFI 42).
    (define-syntax :real-range
      (syntax-rules (index)
        ((_ next variable (index i) argument ...)
         (:parallel next (:real-range variable argument ...) (:integers i)))
        ((_ next variable end) (:real-range next variable 0 end 1))
        ((_ next variable start end) (:real-range next variable start end 1))
        ((_ next variable start end by)
         (:do next (let ((range (real-range start end by)))) ((k 0)) (< k (vector-ref range 2))
              (let ((variable (+ (vector-ref range 0) (* k (vector-ref range 1)))))) #t ((+ k 1))))))

    ; The number of the next character.
    (define (next-scalar number) (if (= number #xD7FF) #xE000 (+ number 1)))

    ;;; (:char-range variable [(index i)] first last) Runs through the characters from first to last, which is one of them (SRFI 42).
    (define-syntax :char-range
      (syntax-rules (index)
        ((_ next variable (index i) first last)
         (:parallel next (:char-range variable first last) (:integers i)))
        ((_ next variable first last)
         (:do next (let ((end (char->integer last)))) ((k (char->integer first))) (<= k end)
              (let ((variable (integer->char k)))) #t ((next-scalar k))))))

    ;;; (:port variable [(index i)] port [read]) Runs through what read, by default the procedure of that name, returns for port, up to an end-of-file object (SRFI 42).
    (define-syntax :port
      (syntax-rules (index)
        ((_ next variable (index i) argument ...)
         (:parallel next (:port variable argument ...) (:integers i)))
        ((_ next variable port) (:port next variable port read))
        ((_ next variable port reader)
         (:do next (let ((in port) (get reader))) ((object (get in))) (not (eof-object? object))
              (let ((variable object))) #t ((get in))))))

    ; A sequence that was recognized at run time: its first state, whether a state has a value, that value, and the
    ; next state.
    (define-record-type sequence (make-sequence start more? value next) sequence?
      (start sequence-start) (more? sequence-more?) (value sequence-value) (next sequence-next))

    (define (list-sequence list) (make-sequence list pair? car cdr))

    (define range-sequence
      (case-lambda
        ((stop) (range-sequence 0 stop 1))
        ((start stop) (range-sequence start stop 1))
        ((start stop step)
         (make-sequence start
                        (if (positive? (range-step step))
                            (lambda (number) (< number stop))
                            (lambda (number) (> number stop)))
                        values
                        (lambda (number) (+ number step))))))

    (define real-sequence
      (case-lambda
        ((stop) (real-sequence 0 stop 1))
        ((start stop) (real-sequence start stop 1))
        ((start stop step)
         (let ((range (real-range start stop step)))
           (make-sequence 0
                          (lambda (k) (< k (vector-ref range 2)))
                          (lambda (k) (+ (vector-ref range 0) (* k (vector-ref range 1))))
                          (lambda (k) (+ k 1)))))))

    (define (port-sequence port reader)
      (make-sequence (reader port)
                     (lambda (object) (not (eof-object? object)))
                     values
                     (lambda (object) (reader port))))

    ; The sequence that the arguments of : stand for.
    (define (dispatch . arguments)
      (let ((count (length arguments)))
        (cond
          ((every list? arguments) (list-sequence (concatenate arguments)))
          ((every string? arguments) (list-sequence (string->list (apply string-append arguments))))
          ((every vector? arguments) (list-sequence (vector->list (apply vector-append arguments))))
          ((and (<= count 3) (every exact-integer? arguments)) (apply range-sequence arguments))
          ((and (<= count 3) (every real? arguments)) (apply real-sequence arguments))
          ((and (= count 2) (every char? arguments))
           (let ((last (char->integer (cadr arguments))))
             (make-sequence (char->integer (car arguments)) (lambda (k) (<= k last)) integer->char next-scalar)))
          ((and (= count 1) (input-port? (car arguments))) (port-sequence (car arguments) read))
          ((and (= count 2) (input-port? (car arguments)) (procedure? (cadr arguments)))
           (port-sequence (car arguments) (cadr arguments)))
          (else (error ":: these arguments are nothing to run through:" arguments)))))

    ;;; (: variable [(index i)] argument ...) Runs through lists, strings, vectors, a range of numbers or characters, or what is read from a port: what :list, :string, :vector, :range, :real-range, :char-range or :port does with the arguments, as their types demand (SRFI 42).
    (define-syntax :
      (syntax-rules (index)
        ((_ next variable (index i) argument ...)
         (:parallel next (: variable argument ...) (:integers i)))
        ((_ next variable argument ...)
         (:do next (let ((sequence (dispatch argument ...)))) ((state (sequence-start sequence)))
              ((sequence-more? sequence) state)
              (let ((variable ((sequence-value sequence) state)))) #t (((sequence-next sequence) state))))))

    """##)
    case 177:
        (#"srfi/42/loops.scm"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 42: what comprehensions are made of. The reference implementation assigns results to variables; here every
    ; loop has an additional variable, the accumulator, so that each qualifier stands for an expression whose value is
    ; the accumulator after it.
    ;
    ; A generator is a macro that is given a continuation before its arguments, a form to which it adds one operand, the
    ; loop: (outer-bindings outer-commands loop-bindings go-in? inner-bindings inner-commands keep? go-on? steps).

    ; The accumulator after all qualifiers: (fold-through accumulator done? (qualifier ...) next), where next is the
    ; accumulator after one binding of the variables, and done? whether it can stay what it is then.
    (define-syntax fold-through
      (syntax-rules (if not and or begin nested)
        ((_ result done? () next) next)
        ((_ result done? ((if test) . more) next)
         (if test (fold-through result done? more next) result))
        ((_ result done? ((not test) . more) next)
         (if test result (fold-through result done? more next)))
        ((_ result done? ((and . tests) . more) next)
         (if (and . tests) (fold-through result done? more next) result))
        ((_ result done? ((or . tests) . more) next)
         (if (or . tests) (fold-through result done? more next) result))
        ((_ result done? ((begin . commands) . more) next)
         (begin (let () . commands) (fold-through result done? more next)))
        ((_ result done? ((nested qualifier ...) . more) next)
         (fold-through result done? (qualifier ... . more) next))
        ((_ result done? ((generator . arguments) . more) next)
         (generator (run-loop result done? more next) . arguments))))

    (define-syntax run-loop
      (syntax-rules ()
        ((_ result done? more next
            (outer (outer-command ...) ((variable start) ...) go-in?
             inner (inner-command ...) keep? go-on? (step ...)))
         (let outer
           outer-command ...
           (let loop ((variable start) ... (result result))
             (if go-in?
                 (let inner
                   inner-command ...
                   (if keep?
                       (let ((result (fold-through result done? more next)))
                         (if (and go-on? (not done?)) (loop step ... result) result))
                       result))
                 result))))))

    ;;; (:do [(let (outer ...) command ...)] (binding ...) go-in? [(let (inner ...) command ...) go-on?] (step ...)) A generator that runs the loop written out like this, as a do loop (SRFI 42).
    (define-syntax :do
      (syntax-rules (let)
        ((_ (next ...) (let outer outer-command ...) bindings go-in? (let inner inner-command ...) go-on? steps)
         (next ... (outer (outer-command ...) bindings go-in? inner (inner-command ...) #t go-on? steps)))
        ((_ next bindings go-in? steps)
         (:do next (let ()) bindings go-in? (let ()) #t steps))))

    ;;; (:parallel generator ...) Runs the generators side by side, as long as all of them go on (SRFI 42).
    (define-syntax :parallel
      (syntax-rules ()
        ((_ next) (:do next () #t ()))
        ((_ next (generator . arguments) . more)
         (generator (parallel-more next more) . arguments))))

    (define-syntax parallel-more
      (syntax-rules ()
        ((_ (next ...) () loop) (next ... loop))
        ((_ next ((generator . arguments) . more) loop)
         (generator (parallel-join next more loop) . arguments))))

    (define-syntax parallel-join
      (syntax-rules ()
        ((_ next more
            ((outer-a ...) (outer-command-a ...) (binding-a ...) go-in-a?
             (inner-a ...) (inner-command-a ...) keep-a? go-on-a? (step-a ...))
            ((outer-b ...) (outer-command-b ...) (binding-b ...) go-in-b?
             (inner-b ...) (inner-command-b ...) keep-b? go-on-b? (step-b ...)))
         (parallel-more
          next more
          ((outer-a ... outer-b ...) (outer-command-a ... outer-command-b ...) (binding-a ... binding-b ...)
           (and go-in-a? go-in-b?)
           (inner-a ... inner-b ...) (inner-command-a ... inner-command-b ...)
           (and keep-a? keep-b?) (and go-on-a? go-on-b?) (step-a ... step-b ...))))))

    ;;; (:while generator test) Stops the generator before the first values for which test is false (SRFI 42).
    (define-syntax :while
      (syntax-rules ()
        ((_ next (generator . arguments) test) (generator (while-keep next test) . arguments))))

    (define-syntax while-keep
      (syntax-rules ()
        ((_ (next ...) test (outer commands bindings go-in? inner inner-commands keep? go-on? steps))
         (next ... (outer commands bindings go-in? inner inner-commands (and keep? test) go-on? steps)))))

    ;;; (:until generator test) Stops the generator behind the first values for which test is true (SRFI 42).
    (define-syntax :until
      (syntax-rules ()
        ((_ next (generator . arguments) test) (generator (until-go-on next test) . arguments))))

    (define-syntax until-go-on
      (syntax-rules ()
        ((_ (next ...) test (outer commands bindings go-in? inner inner-commands keep? go-on? steps))
         (next ... (outer commands bindings go-in? inner inner-commands keep? (and go-on? (not test)) steps)))))

    """##)
    case 178:
        (#"srfi/43.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 43: vectors, without the procedures that change one. Unlike SRFI 133 and R7RS, folding, mapping and
    ; counting give their procedures the index first, and vector-copy can go beyond the end.

    (define-library (srfi 43)
      (export
       make-vector vector vector-unfold vector-unfold-right vector-reverse-copy vector-append vector-concatenate
       (rename vector-copy-filled vector-copy)
       vector? vector-empty? vector= vector-ref vector-length
       (rename vector-fold/index vector-fold) (rename vector-fold-right/index vector-fold-right)
       (rename vector-map/index vector-map) (rename vector-for-each/index vector-for-each)
       (rename vector-count/index vector-count)
       vector-index vector-index-right vector-skip vector-skip-right vector-binary-search vector-any vector-every
       vector->list reverse-vector->list list->vector reverse-list->vector)
      (import (scheme base) (scheme case-lambda) (sennit list) (srfi 133))
      (include "43/indexed.scm"))

    """##)
    case 179:
        (#"srfi/43/indexed.scm"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 43: what differs from SRFI 133, under names of its own inside the library.

    ; The length of the shortest of some vectors.
    (define (shortest vectors) (apply min (map vector-length vectors)))

    ; A list of the elements that some vectors have at index.
    (define (elements-at index vectors)
      (map (lambda (vector) (vector-ref vector index)) vectors))

    ;;; (vector-copy vector [start [end [fill]]]) A vector of the elements of vector from start to end, and of fill where end is beyond the end of vector (SRFI 43).
    (define vector-copy-filled
      (case-lambda
        ((vector) (vector-copy vector))
        ((vector start) (vector-copy vector start))
        ((vector start end) (vector-copy-filled vector start end (if #f #f)))
        ((vector start end fill)
         (let ((beyond (- end (vector-length vector))))
           (if (positive? beyond)
               (vector-append (vector-copy vector start) (make-vector beyond fill))
               (vector-copy vector start end))))))

    ;;; (vector-fold procedure start vector ...) Calls procedure with the index, what it returned before, at first start, and the elements; returns what it returned last (SRFI 43).
    (define vector-fold/index
      (case-lambda
        ((procedure start vector)
         (let ((count (vector-length vector)))
           (let loop ((index 0) (result start))
             (if (< index count)
                 (loop (+ index 1) (procedure index result (vector-ref vector index)))
                 result))))
        ((procedure start . vectors)
         (let ((count (shortest vectors)))
           (let loop ((index 0) (result start))
             (if (< index count)
                 (loop (+ index 1) (apply procedure index result (elements-at index vectors)))
                 result))))))

    ;;; (vector-fold-right procedure start vector ...) vector-fold from the last index that all vectors have to the first (SRFI 43).
    (define vector-fold-right/index
      (case-lambda
        ((procedure start vector)
         (let loop ((index (- (vector-length vector) 1)) (result start))
           (if (negative? index)
               result
               (loop (- index 1) (procedure index result (vector-ref vector index))))))
        ((procedure start . vectors)
         (let loop ((index (- (shortest vectors) 1)) (result start))
           (if (negative? index)
               result
               (loop (- index 1) (apply procedure index result (elements-at index vectors))))))))

    ;;; (vector-map procedure vector ...) A vector of what procedure returns for each index and the elements there, as far as the shortest vector goes (SRFI 43).
    (define vector-map/index
      (case-lambda
        ((procedure vector)
         (vector-unfold (lambda (index) (procedure index (vector-ref vector index))) (vector-length vector)))
        ((procedure . vectors)
         (vector-unfold (lambda (index) (apply procedure index (elements-at index vectors))) (shortest vectors)))))

    ;;; (vector-for-each procedure vector ...) Calls procedure with each index and the elements there, as far as the shortest vector goes (SRFI 43).
    (define vector-for-each/index
      (case-lambda
        ((procedure vector)
         (let ((count (vector-length vector)))
           (let loop ((index 0))
             (when (< index count)
               (procedure index (vector-ref vector index))
               (loop (+ index 1))))))
        ((procedure . vectors)
         (let ((count (shortest vectors)))
           (let loop ((index 0))
             (when (< index count)
               (apply procedure index (elements-at index vectors))
               (loop (+ index 1))))))))

    ;;; (vector-count holds? vector ...) For how many indices, as far as the shortest vector goes, holds? holds of the index and the elements there (SRFI 43).
    (define (vector-count/index holds? . vectors)
      (let ((count (shortest vectors)))
        (let loop ((index 0) (result 0))
          (if (< index count)
              (loop (+ index 1) (if (apply holds? index (elements-at index vectors)) (+ result 1) result))
              result))))

    """##)
    case 180:
        (#"srfi/46.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 46: syntax-rules with an ellipsis of one's own, and tails behind one: those of R7RS.

    (define-library (srfi 46)
      (export define-syntax let-syntax letrec-syntax syntax-rules)
      (import (only (scheme base) define-syntax let-syntax letrec-syntax syntax-rules)))

    """##)
    case 181:
        (#"srfi/48.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 48: intermediate format strings. ~w has labels for what is shared; nothing here is cyclic. ~y is
    ; pretty of (srfi 166). Numbers are rounded to the digits that ~F asks for from their exact value, to even
    ; between two; they are never shown with an exponent then. Characters are Unicode's, ports write UTF-8.
    ; ~& knows of what this call has written only: at its beginning it ends a line, as in the SRFI's example.
    (define-library (srfi 48)
      (export format)
      (import (scheme base) (scheme char) (scheme write)
              (only (srfi 166) show pretty numeric))
      (begin
        (define help-text
          "(format [<port>] <format-string> [<arg>...]) -- <port> is #t, #f or an output port
    OPTION  [MNEMONIC]      DESCRIPTION     -- text is Unicode
    ~H      [Help]          output this text
    ~A      [Any]           (display arg) for humans
    ~S      [Slashified]    (write arg) for parsers
    ~W      [WriteCircular] like ~s, with labels for what is shared
    ~~      [tilde]         output a tilde
    ~T      [Tab]           output a tab character
    ~%      [Newline]       output a newline character
    ~&      [Freshline]     output a newline character if the previous output was not a newline
    ~D      [Decimal]       the arg is a number which is output in decimal radix
    ~X      [heXadecimal]   the arg is a number which is output in hexadecimal radix
    ~O      [Octal]         the arg is a number which is output in octal radix
    ~B      [Binary]        the arg is a number which is output in binary radix
    ~w,dF   [Fixed]         the arg is a string or number which has width w and d digits after the decimal
    ~C      [Character]     character arg is output by write-char
    ~_      [Space]         a single space character is output
    ~Y      [Yuppify]       the list arg is pretty-printed to the output
    ~?      [Indirection]   recursive format: next arg is a format-string and the following arg a list of arguments
    ~K      [Indirection]   same as ~?
    ")

        ;;; (format [port] format-string object ...) Writes format-string to port, or with #t to the current output port, or returns it as a string with #f or no port; each directive in it, a tilde and a character, stands for a part of it or consumes an object: a and s display and write it, d x o b are numbers, wF and w,dF numbers or strings of width w, y is pretty-printed, ~h lists all (SRFI 48).
        (define (format first . rest)
          (cond ((string? first) (format-to-string first rest))
                ((not (and (pair? rest) (string? (car rest))))
                 (error "format: expected a format string, got" (if (pair? rest) (car rest) first)))
                ((not first) (format-to-string (car rest) (cdr rest)))
                ((eq? first #t) (write-string (format-to-string (car rest) (cdr rest))) (if #f #f))
                ((and (port? first) (output-port? first))
                 (write-string (format-to-string (car rest) (cdr rest)) first)
                 (if #f #f))
                (else (error "format: expected an output port or a boolean, got" first))))

        (define (format-to-string template arguments)
          (let ((left (format-into template (string->list template) arguments '())))
            (if (pair? (cdr left)) (error "format: more objects than directives for them in" template (cdr left)))
            (apply string-append (reverse (car left)))))

        ; Takes the characters of a template; pieces are the texts so far, the last one first. Returns a pair of
        ; the pieces and the arguments that are left.
        (define (format-into template chars arguments pieces)
          (let loop ((chars chars) (arguments arguments) (plain '()) (pieces pieces))
            (define (flush) (if (null? plain) pieces (cons (list->string (reverse plain)) pieces)))
            (cond ((null? chars) (cons (flush) arguments))
                  ((not (char=? (car chars) #\~)) (loop (cdr chars) arguments (cons (car chars) plain) pieces))
                  ((null? (cdr chars)) (error "format: a tilde without a directive at the end of" template))
                  (else
                   (let ((pieces (flush)) (directive (char-downcase (cadr chars))) (behind (cddr chars)))
                     (define (text string) (loop behind arguments '() (cons string pieces)))
                     (define (consume convert)
                       (if (null? arguments) (error "format: too few objects for the directives of" template))
                       (loop behind (cdr arguments) '() (cons (convert (car arguments)) pieces)))
                     (case directive
                       ((#\a) (consume (lambda (object) (text-by display object))))
                       ((#\s) (consume (lambda (object) (text-by write object))))
                       ((#\w) (consume (lambda (object) (text-by write-shared object))))
                       ((#\d) (consume (lambda (object) (number-in object 10))))
                       ((#\x) (consume (lambda (object) (number-in object 16))))
                       ((#\o) (consume (lambda (object) (number-in object 8))))
                       ((#\b) (consume (lambda (object) (number-in object 2))))
                       ((#\c) (consume (lambda (object)
                                         (if (not (char? object)) (error "format: ~c expects a character, got" object))
                                         (string object))))
                       ((#\y) (consume (lambda (object) (show #f (pretty object)))))
                       ((#\? #\k)
                        (if (or (null? arguments) (null? (cdr arguments)))
                            (error "format: too few objects for the directives of" template))
                        (if (not (and (string? (car arguments)) (list? (cadr arguments))))
                            (error "format: ~? expects a format string and a list, got" (car arguments) (cadr arguments)))
                        (let ((inner (format-into (car arguments) (string->list (car arguments)) (cadr arguments) pieces)))
                          (if (pair? (cdr inner))
                              (error "format: more objects than directives for them in" (car arguments) (cdr inner)))
                          (loop behind (cddr arguments) '() (car inner))))
                       ((#\~) (text "~"))
                       ((#\t) (text "\t"))
                       ((#\%) (text "\n"))
                       ((#\_) (text " "))
                       ((#\h) (text help-text))
                       ((#\&) (if (ends-line? pieces) (loop behind arguments '() pieces) (text "\n")))
                       (else
                        (let*-values (((width rest) (digits (cdr chars)))
                                      ((places rest) (if (and width (pair? rest) (char=? (car rest) #\,))
                                                         (digits (cdr rest))
                                                         (values #f rest))))
                          (if (not (and (pair? rest) (char-ci=? (car rest) #\f)))
                              (error "format: no such directive:" (string #\~ (cadr chars)) template))
                          (if (null? arguments) (error "format: too few objects for the directives of" template))
                          (loop (cdr rest) (cdr arguments) '()
                                (cons (fixed (car arguments) (or width 0) places) pieces))))))))))

        ; Whether the texts, the last one first, end with a line end.
        (define (ends-line? pieces)
          (cond ((null? pieces) #f)
                ((string=? (car pieces) "") (ends-line? (cdr pieces)))
                (else (char=? #\newline (string-ref (car pieces) (- (string-length (car pieces)) 1))))))

        ; The number that a list of characters begins with, or #f, and the characters behind it.
        (define (digits chars)
          (let loop ((rest chars) (number #f))
            (if (and (pair? rest) (char<=? #\0 (car rest) #\9))
                (loop (cdr rest) (+ (* 10 (or number 0)) (digit-value (car rest))))
                (values number rest))))

        (define (text-by write object)
          (let ((port (open-output-string)))
            (write object port)
            (get-output-string port)))

        (define (number-in object radix)
          (if (not (number? object)) (error "format: expected a number, got" object))
          (if (exact? object) (number->string object radix) (show #f (numeric object radix))))

        (define (fixed object width places)
          (let ((text (cond ((string? object) object)
                            ((not (number? object)) (error "format: ~F expects a number or a string, got" object))
                            (places (show #f (numeric object 10 places)))
                            (else (number->string object)))))
            (string-append (make-string (max 0 (- width (string-length text))) #\space) text)))))

    """##)
    case 182:
        (#"srfi/6.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 6: string ports.

    (define-library (srfi 6)
      (export open-input-string open-output-string get-output-string)
      (import (only (scheme base) open-input-string open-output-string get-output-string)))

    """##)
    case 183:
        (#"srfi/61.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 61: a cond whose clauses can ask about all values of their test before they pass them on.

    (define-library (srfi 61)
      (export (rename guarded-cond cond) else =>)
      (import (scheme base))
      (begin
    ;;; (cond clause ...) cond as in R7RS, and with clauses (generator guard => receiver), which call receiver with all values of generator if guard, called with them, returns true (SRFI 61).
    (define-syntax guarded-cond
      (syntax-rules (else =>)
        ((_) (if #f #f))
        ((_ (else result ...)) (let () result ...))
        ((_ (generator guard => receiver) clause ...)
         (call-with-values
          (lambda () generator)
          (lambda values
            (if (apply guard values)
                (apply receiver values)
                (guarded-cond clause ...)))))
        ((_ (test => receiver) clause ...)
         (let ((value test))
           (if value (receiver value) (guarded-cond clause ...))))
        ((_ (test)) test)
        ((_ (test) clause ...) (or test (guarded-cond clause ...)))
        ((_ (test result ...) clause ...)
         (if test (let () result ...) (guarded-cond clause ...)))))))

    """##)
    case 184:
        (#"srfi/62.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 62: comments of one datum, #;, which the reader knows without being asked.

    (define-library (srfi 62)
      (export)
      (import (only (scheme base))))

    """##)
    case 185:
        (#"srfi/64.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 64: test suites. What is tested, when, and what happened is state, and so are the attributes of
    ; a runner; this is where it is kept, in a language without assignment:
    ;
    ; - A runner consists of cells, see (sennit cell), one each for its counters, its callbacks, the groups
    ;   that are open, the latest result and the auxiliary value. Fibers that test at the same time count
    ;   together, and none sees half a step of another. So the SRFI's procedures with an exclamation mark
    ;   are here: they exchange the value of a cell of the runner.
    ; - What belongs to one test that runs, its name and properties, is in a cell of its own, which a
    ;   parameter leads to. Callbacks of tests in other fibers see those of their own test. When the test
    ;   ends they become the latest result of the runner, which is what is seen outside of tests.
    ; - `test-begin` and `test-end` open and close groups of the innermost `test-group` around them, or of
    ;   the runner. Tasks that each use `test-group` are not in each other's way; the groups that tasks open
    ;   by `test-begin` side by side would be.
    ; - The current runner and factory are cells, which are parameters: `(test-runner-current runner)` sets
    ;   the innermost one, and `test-with-runner` makes a new one for its extent.
    ;
    ; A test fails when its expression raises something, except a cancellation, which is raised again.
    ; Conditions that are raised between tests are not caught: they end the program, whose status is 1.
    ;
    ; So that whoever runs a program of tests sees failures: when the outermost group ends in which a test
    ; failed, or whose count or name was wrong, the status that the program ends with becomes 1 (see
    ; `end-with-status`), if `test-begin` made the runner or the runner uses `test-on-final-simple`. A test
    ; that fails with `test-on-test-end-simple` sets it at once, should `test-end` be missing.
    ;
    ; `error-type` of `test-error` is #t, a predicate of what is raised, or a symbol: the kind of a
    ; condition, see `condition-kind`. `test-apply` within `test-apply` runs what both let through; its
    ; specifiers choose tests and not groups. All active specifiers are called before each test.
    (define-library (srfi 64)
      (export
       test-begin test-end test-group test-group-with-cleanup
       test-assert test-eqv test-equal test-eq test-approximate test-error test-read-eval-string
       test-match-name test-match-nth test-match-any test-match-all test-skip test-expect-fail
       test-apply test-with-runner
       test-runner? test-runner-current test-runner-get test-runner-simple test-runner-null test-runner-create
       test-runner-factory
       test-result-kind test-passed? test-result-ref test-result-set! test-result-remove test-result-clear
       test-result-alist
       test-runner-on-test-begin test-runner-on-test-begin! test-runner-on-test-end test-runner-on-test-end!
       test-runner-on-group-begin test-runner-on-group-begin! test-runner-on-group-end test-runner-on-group-end!
       test-runner-on-bad-count test-runner-on-bad-count! test-runner-on-bad-end-name test-runner-on-bad-end-name!
       test-runner-on-final test-runner-on-final!
       test-on-test-begin-simple test-on-test-end-simple test-on-group-begin-simple test-on-group-end-simple
       test-on-bad-count-simple test-on-bad-end-name-simple test-on-final-simple
       test-runner-pass-count test-runner-fail-count test-runner-xpass-count test-runner-xfail-count
       test-runner-skip-count test-runner-test-name test-runner-group-path test-runner-group-stack
       test-runner-aux-value test-runner-aux-value! test-runner-reset)
      (import (scheme base) (scheme case-lambda) (scheme eval) (scheme read) (scheme repl) (scheme write)
              (sennit base) (sennit cell) (sennit error) (sennit list) (sennit process))
      (include "64/runner.scm" "64/results.scm" "64/specifiers.scm" "64/groups.scm" "64/tests.scm" "64/simple.scm"))

    """##)
    case 186:
        (#"srfi/64/groups.scm"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; Groups.

    ;;; (test-runner-group-stack runner) The names of the open groups, innermost first (SRFI 64).
    (define (test-runner-group-stack runner)
      (require-runner "test-runner-group-stack" runner)
      (map group-name (level-groups (cell-value (level-cell runner)))))

    ;;; (test-runner-group-path runner) The names of the open groups, outermost first (SRFI 64).
    (define (test-runner-group-path runner) (reverse (test-runner-group-stack runner)))

    ;;; (test-begin name [count]) Begins a group of tests, count of them if that is given; without a current test runner, makes one (SRFI 64).
    (define test-begin
      (case-lambda
        ((name) (test-begin name #f))
        ((name count)
         (let* ((current (test-runner-current))
                (runner (or current (test-runner-create))))
           (if (not current) (test-runner-current runner))
           (open-group runner name count (not current))))))

    (define (open-group runner name count installed?)
      (cell-update (runner-latest runner) (lambda (latest) (cons name (cdr latest))))
      ((test-runner-on-group-begin runner) runner name count)
      (cell-update
       (level-cell runner)
       (lambda (level)
         (make-level
          (cons (make-group name count 0 (level-skips level) (level-failures level) installed?) (level-groups level))
          (level-skips level)
          (level-failures level))))
      (if #f #f))

    ; Counts a test, or a group, for the group that it is in.
    (define (count-in-group runner)
      (cell-update
       (level-cell runner)
       (lambda (level)
         (let ((groups (level-groups level)))
           (if (null? groups)
               level
               (let ((group (car groups)))
                 (make-level
                  (cons (make-group (group-name group) (group-expected group) (+ 1 (group-count group))
                                    (group-skips group) (group-failures group) (group-installed? group))
                        (cdr groups))
                  (level-skips level)
                  (level-failures level))))))))

    ;;; (test-end [name]) Ends a group of tests, which is to be called name. The end of the outermost one reports; if a test failed, the program's exit status will be 1 (SRFI 64).
    (define test-end
      (case-lambda
        (() (close-group (test-runner-get) #f))
        ((name) (close-group (test-runner-get) name))))

    (define (close-group runner name)
      (let* ((groups (level-groups (cell-value (level-cell runner))))
             (group (if (null? groups) (error "test-end: no group is open") (car groups))))
        (if (and name (not (equal? name (group-name group))))
            (begin
              (count-one runner 'problem)
              ((test-runner-on-bad-end-name runner) runner (group-name group) name)))
        (if (and (group-expected group) (not (= (group-expected group) (group-count group))))
            (begin
              (count-one runner 'problem)
              ((test-runner-on-bad-count runner) runner (group-count group) (group-expected group))))
        ((test-runner-on-group-end runner) runner)
        (cell-update (level-cell runner)
                     (lambda (level)
                       (make-level (cdr (level-groups level)) (group-skips group) (group-failures group))))
        (count-in-group runner)
        (if (null? (cdr groups)) (finish runner (group-installed? group)))))

    ; Ends the testing of a runner, which was installed by test-begin or test-apply, or by the program.
    (define (finish runner installed?)
      ((test-runner-on-final runner) runner)
      (if installed?
          (begin
            (if (failed? runner) (end-with-status 1))
            (if (eq? (test-runner-current) runner) (test-runner-current #f)))))

    (define problem-count (counter "test-end" 'problem))

    (define (failed? runner)
      (> (+ (test-runner-fail-count runner) (problem-count runner)) 0))

    ;;; (test-group name definition-or-expression ...) Evaluates the body as a group of tests, unless test-skip says to skip it (SRFI 64).
    (define-syntax test-group
      (syntax-rules ()
        ((_ name form ...) (call-with-group name (lambda () form ... (if #f #f))))))

    ;;; (test-group-with-cleanup name definition-or-expression ... cleanup) A test-group whose last expression is evaluated also when something is raised before (SRFI 64).
    (define-syntax test-group-with-cleanup
      (syntax-rules ()
        ((_ name form ... cleanup)
         (test-group name
           (dynamic-wind
            (lambda () #f)
            (lambda () form ... (if #f #f))
            (lambda () cleanup))))))

    (define (call-with-group name thunk)
      (let* ((current (test-runner-current))
             (runner (or current (test-runner-create))))
        (if (not current) (test-runner-current runner))
        (if (skips-group? runner name)
            (begin
              (count-one runner 'skip)
              (count-in-group runner))
            (let* ((outer (level-cell runner))
                   (level (cell-value outer))
                   (inner (make-cell level))
                   (depth (length (level-groups level))))
              (parameterize ((level-parameter (cons runner inner)))
                (dynamic-wind
                 (lambda () (open-group runner name #f (not current)))
                 thunk
                 (lambda () (close-to-depth runner depth))))
              (parameterize ((level-parameter (cons runner outer))) (count-in-group runner))))))

    ; Ends a test-group, and groups in it that test-begin has opened and something raised has left open.
    (define (close-to-depth runner depth)
      (let ((open (length (level-groups (cell-value (level-cell runner))))))
        (if (> open depth)
            (begin
              (close-group runner #f)
              (close-to-depth runner depth)))))

    (define (skips-group? runner name)
      (parameterize ((running-parameter (make-running runner name (make-cell '()))))
        (memq #t (map truth (matches (level-skips (cell-value (level-cell runner))) runner)))))

    """##)
    case 187:
        (#"srfi/64/results.scm"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; Counters, and the properties of a test that runs or of the latest one.

    (define running-parameter (make-parameter #f))

    ; The test of this runner that the caller is in, or #f.
    (define (running-in runner)
      (let ((running (running-parameter)))
        (and running (eq? (running-runner running) runner) running)))

    (define (counter who key)
      (lambda (runner)
        (require-runner who runner)
        (cdr (assq key (cell-value (runner-counts runner))))))

    (define (count-one runner key)
      (cell-update (runner-counts runner)
                   (lambda (counts) (alist-set counts key (+ 1 (cdr (assq key counts)))))))

    ;;; (test-runner-pass-count runner) How many tests passed, as expected (SRFI 64).
    (define test-runner-pass-count (counter "test-runner-pass-count" 'pass))
    ;;; (test-runner-fail-count runner) How many tests failed that were expected to pass (SRFI 64).
    (define test-runner-fail-count (counter "test-runner-fail-count" 'fail))
    ;;; (test-runner-xpass-count runner) How many tests passed that were expected to fail (SRFI 64).
    (define test-runner-xpass-count (counter "test-runner-xpass-count" 'xpass))
    ;;; (test-runner-xfail-count runner) How many tests failed, as expected (SRFI 64).
    (define test-runner-xfail-count (counter "test-runner-xfail-count" 'xfail))
    ;;; (test-runner-skip-count runner) How many tests and groups were skipped (SRFI 64).
    (define test-runner-skip-count (counter "test-runner-skip-count" 'skip))

    ;;; (test-runner-test-name runner) The name of the current or latest test, or of the group that is begun; the empty string if it has none (SRFI 64).
    (define (test-runner-test-name runner)
      (require-runner "test-runner-test-name" runner)
      (let ((running (running-in runner)))
        (if running (running-name running) (car (cell-value (runner-latest runner))))))

    ;;; (test-result-alist runner) The properties of the current or latest test, as an association list (SRFI 64).
    (define (test-result-alist runner)
      (require-runner "test-result-alist" runner)
      (let ((running (running-in runner)))
        (if running (cell-value (running-properties running)) (cdr (cell-value (runner-latest runner))))))

    (define (change-properties runner change)
      (let ((running (running-in runner)))
        (if running
            (cell-update (running-properties running) change)
            (cell-update (runner-latest runner) (lambda (latest) (cons (car latest) (change (cdr latest))))))
        (if #f #f)))

    ;;; (test-result-ref runner name [default]) The property of that name of the current or latest test; default, or #f, if there is none (SRFI 64).
    (define test-result-ref
      (case-lambda
        ((runner name) (test-result-ref runner name #f))
        ((runner name default)
         (require-runner "test-result-ref" runner)
         (let ((property (assq name (test-result-alist runner))))
           (if property (cdr property) default)))))

    ;;; (test-result-set! runner name value) Gives the current or latest test a property (SRFI 64).
    (define (test-result-set! runner name value)
      (require-runner "test-result-set!" runner)
      (change-properties runner (lambda (properties) (alist-set properties name value))))

    ;;; (test-result-remove runner name) Takes a property from the current or latest test (SRFI 64).
    (define (test-result-remove runner name)
      (require-runner "test-result-remove" runner)
      (change-properties runner
                         (lambda (properties) (remove (lambda (property) (eq? (car property) name)) properties))))

    ;;; (test-result-clear runner) Takes all properties from the current or latest test (SRFI 64).
    (define (test-result-clear runner)
      (require-runner "test-result-clear" runner)
      (change-properties runner (lambda (properties) '())))

    ;;; (test-result-kind [runner]) How the current or latest test ended: pass, fail, xfail, xpass or skip; #f if it has not, or there was none (SRFI 64).
    (define test-result-kind
      (case-lambda
        (() (test-result-kind (test-runner-get)))
        ((runner) (test-result-ref runner 'result-kind))))

    ;;; (test-passed? [runner]) Whether the latest test passed, as expected or not (SRFI 64).
    (define test-passed?
      (case-lambda
        (() (test-passed? (test-runner-get)))
        ((runner) (and (memq (test-result-kind runner) '(pass xpass)) #t))))

    """##)
    case 188:
        (#"srfi/64/runner.scm"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; Runners, the current one, and their attributes.

    ; The open groups of a runner, or of a test-group: innermost first, with the specifiers that are active.
    (define-record-type <level> (make-level groups skips failures) level?
      (groups level-groups) (skips level-skips) (failures level-failures))

    ; A group: how many tests it shall have, or #f, and has had; the specifiers active before it; whether
    ; its test-begin installed the runner.
    (define-record-type <group> (make-group name expected count skips failures installed?) group?
      (name group-name) (expected group-expected) (count group-count) (skips group-skips)
      (failures group-failures) (installed? group-installed?))

    ; A test that runs: its runner, its name, and a cell with its properties.
    (define-record-type <running> (make-running runner name properties) running?
      (runner running-runner) (name running-name) (properties running-properties))

    ; Cells: an association list of callbacks, one of counters, the level outside of any test-group, a pair
    ; of the name and the properties of the latest test, and the auxiliary value.
    ;;; (test-runner? object) Whether object is a test runner (SRFI 64).
    (define-record-type <test-runner> (make-runner hooks counts level latest aux) test-runner?
      (hooks runner-hooks) (counts runner-counts) (level runner-level) (latest runner-latest) (aux runner-aux))

    (define empty-level (make-level '() '() '()))
    (define no-counts '((pass . 0) (fail . 0) (xpass . 0) (xfail . 0) (skip . 0) (problem . 0)))

    (define (require-runner who object)
      (if (not (test-runner? object))
          (error (string-append who ": expected a test runner, got") object)))

    (define (alist-set alist key value)
      (cond ((null? alist) (list (cons key value)))
            ((eq? (caar alist) key) (cons (cons key value) (cdr alist)))
            (else (cons (car alist) (alist-set (cdr alist) key value)))))

    ;;; (test-runner-null) A new test runner whose callbacks do nothing (SRFI 64).
    (define (test-runner-null)
      (make-runner
       (make-cell
        (list (cons 'test-begin (lambda (runner) #f))
              (cons 'test-end (lambda (runner) #f))
              (cons 'group-begin (lambda (runner name count) #f))
              (cons 'group-end (lambda (runner) #f))
              (cons 'bad-count (lambda (runner actual expected) #f))
              (cons 'bad-end-name (lambda (runner begin end) #f))
              (cons 'final (lambda (runner) #f))))
       (make-cell no-counts) (make-cell empty-level) (make-cell '("")) (make-cell #f)))

    ;;; (test-runner-reset runner) Gives runner its initial state: no results, no groups, no specifiers; its callbacks and auxiliary value stay (SRFI 64).
    (define (test-runner-reset runner)
      (require-runner "test-runner-reset" runner)
      (cell-replace (runner-counts runner) no-counts)
      (cell-replace (runner-level runner) empty-level)
      (cell-replace (runner-latest runner) '(""))
      (if #f #f))

    ; The current runner and factory: parameters with cells.

    (define runner-parameter (make-parameter (make-cell #f)))
    (define factory-parameter (make-parameter (make-cell #f)))

    ;;; (test-runner-current [runner]) The current test runner, or #f; with an argument, makes that current, or with #f none (SRFI 64).
    (define test-runner-current
      (case-lambda
        (() (cell-value (runner-parameter)))
        ((runner)
         (if runner (require-runner "test-runner-current" runner))
         (cell-replace (runner-parameter) runner)
         (if #f #f))))

    ;;; (test-runner-get) The current test runner; without one, an error (SRFI 64).
    (define (test-runner-get)
      (or (test-runner-current)
          (error "test-runner-get: there is no current test runner; test-begin or test-with-runner makes one")))

    ;;; (test-runner-factory [factory]) The procedure without arguments that makes test runners; with an argument, makes that the one (SRFI 64).
    (define test-runner-factory
      (case-lambda
        (() (or (cell-value (factory-parameter)) test-runner-simple))
        ((factory)
         (if (not (procedure? factory)) (error "test-runner-factory: expected a procedure, got" factory))
         (cell-replace (factory-parameter) factory)
         (if #f #f))))

    ;;; (test-runner-create) A new test runner, made by the current factory (SRFI 64).
    (define (test-runner-create) ((test-runner-factory)))

    ;;; (test-with-runner runner definition-or-expression ...) Evaluates the body with runner as the current test runner (SRFI 64).
    (define-syntax test-with-runner
      (syntax-rules ()
        ((_ runner form ...) (call-with-runner runner (lambda () form ...)))))

    (define (call-with-runner runner thunk)
      (require-runner "test-with-runner" runner)
      (parameterize ((runner-parameter (make-cell runner))) (thunk)))

    ; Callbacks.

    (define (hook who key)
      (lambda (runner)
        (require-runner who runner)
        (cdr (assq key (cell-value (runner-hooks runner))))))

    (define (hook-setter who key)
      (lambda (runner procedure)
        (require-runner who runner)
        (if (not (procedure? procedure)) (error (string-append who ": expected a procedure, got") procedure))
        (cell-update (runner-hooks runner) (lambda (hooks) (alist-set hooks key procedure)))
        (if #f #f)))

    ;;; (test-runner-on-test-begin runner) What runner calls, with itself, before a test is evaluated (SRFI 64).
    (define test-runner-on-test-begin (hook "test-runner-on-test-begin" 'test-begin))
    ;;; (test-runner-on-test-begin! runner procedure) Makes procedure what runner calls, with itself, before a test is evaluated (SRFI 64).
    (define test-runner-on-test-begin! (hook-setter "test-runner-on-test-begin!" 'test-begin))
    ;;; (test-runner-on-test-end runner) What runner calls, with itself, when a test has its result (SRFI 64).
    (define test-runner-on-test-end (hook "test-runner-on-test-end" 'test-end))
    ;;; (test-runner-on-test-end! runner procedure) Makes procedure what runner calls, with itself, when a test has its result (SRFI 64).
    (define test-runner-on-test-end! (hook-setter "test-runner-on-test-end!" 'test-end))
    ;;; (test-runner-on-group-begin runner) What runner calls, with itself, a name and a count or #f, when a group begins (SRFI 64).
    (define test-runner-on-group-begin (hook "test-runner-on-group-begin" 'group-begin))
    ;;; (test-runner-on-group-begin! runner procedure) Makes procedure what runner calls, with itself, a name and a count or #f, when a group begins (SRFI 64).
    (define test-runner-on-group-begin! (hook-setter "test-runner-on-group-begin!" 'group-begin))
    ;;; (test-runner-on-group-end runner) What runner calls, with itself, when a group ends (SRFI 64).
    (define test-runner-on-group-end (hook "test-runner-on-group-end" 'group-end))
    ;;; (test-runner-on-group-end! runner procedure) Makes procedure what runner calls, with itself, when a group ends (SRFI 64).
    (define test-runner-on-group-end! (hook-setter "test-runner-on-group-end!" 'group-end))
    ;;; (test-runner-on-bad-count runner) What runner calls, with itself, the actual and the expected count, when a group had another number of tests than announced (SRFI 64).
    (define test-runner-on-bad-count (hook "test-runner-on-bad-count" 'bad-count))
    ;;; (test-runner-on-bad-count! runner procedure) Makes procedure what runner calls, with itself, the actual and the expected count, when a group had another number of tests than announced (SRFI 64).
    (define test-runner-on-bad-count! (hook-setter "test-runner-on-bad-count!" 'bad-count))
    ;;; (test-runner-on-bad-end-name runner) What runner calls, with itself and the names at test-begin and test-end, when these differ (SRFI 64).
    (define test-runner-on-bad-end-name (hook "test-runner-on-bad-end-name" 'bad-end-name))
    ;;; (test-runner-on-bad-end-name! runner procedure) Makes procedure what runner calls, with itself and the names at test-begin and test-end, when these differ (SRFI 64).
    (define test-runner-on-bad-end-name! (hook-setter "test-runner-on-bad-end-name!" 'bad-end-name))
    ;;; (test-runner-on-final runner) What runner calls, with itself, when the outermost group has ended (SRFI 64).
    (define test-runner-on-final (hook "test-runner-on-final" 'final))
    ;;; (test-runner-on-final! runner procedure) Makes procedure what runner calls, with itself, when the outermost group has ended (SRFI 64).
    (define test-runner-on-final! (hook-setter "test-runner-on-final!" 'final))

    ;;; (test-runner-aux-value runner) The auxiliary value of runner, which is free for use; at first #f (SRFI 64).
    (define (test-runner-aux-value runner)
      (require-runner "test-runner-aux-value" runner)
      (cell-value (runner-aux runner)))

    ;;; (test-runner-aux-value! runner value) Makes value the auxiliary value of runner (SRFI 64).
    (define (test-runner-aux-value! runner value)
      (require-runner "test-runner-aux-value!" runner)
      (cell-replace (runner-aux runner) value)
      (if #f #f))

    """##)
    case 189:
        (#"srfi/64/simple.scm"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; The simple runner: prints what fails, and at the end how many tests did what. Each report is written as
    ; one string, so that those of several fibers do not get mixed.

    ;;; (test-runner-simple) A new test runner that prints what fails, and a summary at the end, to the current output port (SRFI 64).
    (define (test-runner-simple)
      (let ((runner (test-runner-null)))
        (test-runner-on-test-begin! runner test-on-test-begin-simple)
        (test-runner-on-test-end! runner test-on-test-end-simple)
        (test-runner-on-group-begin! runner test-on-group-begin-simple)
        (test-runner-on-group-end! runner test-on-group-end-simple)
        (test-runner-on-bad-count! runner test-on-bad-count-simple)
        (test-runner-on-bad-end-name! runner test-on-bad-end-name-simple)
        (test-runner-on-final! runner test-on-final-simple)
        runner))

    ;;; (test-on-test-begin-simple runner) What the simple test runner does before a test: nothing (SRFI 64).
    (define (test-on-test-begin-simple runner) (if #f #f))

    ;;; (test-on-group-begin-simple runner name count) What the simple test runner does when a group begins: nothing (SRFI 64).
    (define (test-on-group-begin-simple runner name count) (if #f #f))

    ;;; (test-on-group-end-simple runner) What the simple test runner does when a group ends: nothing (SRFI 64).
    (define (test-on-group-end-simple runner) (if #f #f))

    ;;; (test-on-test-end-simple runner) What the simple test runner does after a test: prints one that failed, or passed though it was expected to fail; after a failure the program's exit status will be 1 (SRFI 64).
    (define (test-on-test-end-simple runner)
      (case (test-result-kind runner)
        ((fail)
         (end-with-status 1)
         (write-string (report runner "FAIL")))
        ((xpass) (write-string (report runner "PASSED UNEXPECTEDLY")))
        (else (if #f #f))))

    (define (report runner verdict)
      (call-with-output-string
       (lambda (port)
         (define (line label value)
           (write-string label port)
           (write value port)
           (newline port))
         (define (property label name)
           (let ((found (assq name (test-result-alist runner))))
             (if found (line label (cdr found)))))
         (write-string (place runner) port)
         (write-string verdict port)
         (write-string ": " port)
         (write-string (full-name runner) port)
         (newline port)
         (property "      form: " 'source-form)
         (property "  expected: " 'expected-value)
         (property "    within: " 'margin)
         (property "  expected error: " 'expected-error)
         (property "    actual: " 'actual-value)
         (let ((found (assq 'actual-error (test-result-alist runner))))
           (if found (describe-error (cdr found) port))))))

    (define (describe-error condition port)
      (write-string "    raised: " port)
      (if (error-object? condition)
          (begin
            (display (error-object-message condition) port)
            (for-each (lambda (irritant) (write-char #\space port) (write irritant port))
                      (error-object-irritants condition))
            (let ((place (source-location condition)))
              (if place
                  (begin
                    (write-string "\n        at: " port)
                    (write-string (place-text place) port)))))
          (write condition port))
      (newline port))

    (define (place-text place)
      (string-append (car place) ":" (number->string (cadr place))))

    ; file:line: of a test, or nothing.
    (define (place runner)
      (let* ((known (test-result-ref runner 'source-file))
             (place (if known
                        (list known (test-result-ref runner 'source-line))
                        (let ((position (test-result-ref runner 'source-position)))
                          (and position (source-location position))))))
        (if place (string-append (place-text place) ": ") "")))

    ; The names of the groups and the test.
    (define (full-name runner)
      (let ((name (test-runner-test-name runner)))
        (path-text (append (test-runner-group-path runner)
                           (if (equal? name "") '() (list name))))))

    (define (path-text names)
      (let loop ((names names) (text ""))
        (if (null? names)
            text
            (loop (cdr names)
                  (string-append text (if (string=? text "") "" " > ")
                                 (if (string? (car names))
                                     (car names)
                                     (call-with-output-string (lambda (port) (write (car names) port)))))))))

    ;;; (test-on-bad-count-simple runner actual expected) What the simple test runner does when a group had a wrong number of tests: prints that (SRFI 64).
    (define (test-on-bad-count-simple runner actual expected)
      (end-with-status 1)
      (write-string
       (string-append "FAIL: " (path-text (test-runner-group-path runner)) ": " (number->string expected)
                      " tests were announced, and " (number->string actual) " ran\n")))

    ;;; (test-on-bad-end-name-simple runner begin-name end-name) What the simple test runner does when the names at the beginning and the end of a group differ: prints that (SRFI 64).
    (define (test-on-bad-end-name-simple runner begin-name end-name)
      (end-with-status 1)
      (write-string
       (string-append "FAIL: the group " (path-text (list begin-name)) " was ended as " (path-text (list end-name)) "\n")))

    ;;; (test-on-final-simple runner) What the simple test runner does at the end: prints how many tests there were of each kind; if one failed, the program's exit status will be 1 (SRFI 64).
    (define (test-on-final-simple runner)
      (let* ((counts (list (test-runner-pass-count runner) (test-runner-fail-count runner)
                           (test-runner-xfail-count runner) (test-runner-xpass-count runner)
                           (test-runner-skip-count runner)))
             (kinds '("passed" "failed" "failed as expected" "passed unexpectedly" "skipped"))
             (total (fold + 0 counts))
             (parts (filter-map (lambda (count kind)
                                  (and (> count 0) (string-append (number->string count) " " kind)))
                                counts kinds)))
        (if (failed? runner) (end-with-status 1))
        (write-string
         (string-append (number->string total) (if (= total 1) " test" " tests")
                        (fold (lambda (part text) (string-append text (if (string=? text "") ": " ", ") part)) "" parts)
                        "\n"))))

    """##)
    case 190:
        (#"srfi/64/specifiers.scm"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; Specifiers: predicates of a runner that choose tests, by the name of the one that is about to run or by count.

    (define (specifier who object)
      (cond ((procedure? object) object)
            ((string? object) (test-match-name object))
            ((and (exact-integer? object) (>= object 0)) (test-match-nth 1 object))
            (else (error (string-append who ": expected a procedure, a name or a count, got") object))))

    ;;; (test-match-name name) The specifier of tests that are called name (SRFI 64).
    (define (test-match-name name)
      (lambda (runner) (equal? name (test-runner-test-name runner))))

    ;;; (test-match-nth n [count]) A specifier that holds the nth time that it is called, counting from 1, and count - 1 times after that; count is 1 if it is not given (SRFI 64).
    (define test-match-nth
      (case-lambda
        ((n) (test-match-nth n 1))
        ((n count)
         (if (not (and (exact-integer? n) (exact-integer? count)))
             (error "test-match-nth: expected exact integers, got" n count))
         (let ((calls (make-cell 0)))
           (lambda (runner)
             (let ((call (cell-update calls (lambda (calls) (+ calls 1)))))
               (and (<= n call) (< call (+ n count)))))))))

    ; What the specifiers return; each is called.
    (define (matches specifiers runner)
      (map (lambda (specifier) (specifier runner)) specifiers))

    ;;; (test-match-any specifier ...) The specifier of tests that any of the specifiers, which are all called, holds for (SRFI 64).
    (define (test-match-any . specifiers)
      (let ((specifiers (map (lambda (object) (specifier "test-match-any" object)) specifiers)))
        (lambda (runner) (and (memq #t (map truth (matches specifiers runner))) #t))))

    ;;; (test-match-all specifier ...) The specifier of tests that all of the specifiers, which are all called, hold for (SRFI 64).
    (define (test-match-all . specifiers)
      (let ((specifiers (map (lambda (object) (specifier "test-match-all" object)) specifiers)))
        (lambda (runner) (not (memq #f (matches specifiers runner))))))

    (define (truth object) (if object #t #f))

    ; The level that the caller is in: of the innermost test-group of this runner, or the runner's own.
    ; The parameter is a pair of a runner and a cell, or #f.
    (define level-parameter (make-parameter #f))

    (define (level-cell runner)
      (let ((level (level-parameter)))
        (if (and level (eq? (car level) runner)) (cdr level) (runner-level runner))))

    ;;; (test-skip specifier) Tests and groups that specifier, a procedure, a name or a count, holds for are skipped until the end of the group (SRFI 64).
    (define (test-skip specifier1 . specifiers)
      (let ((active (apply test-match-all specifier1 specifiers)))
        (cell-update (level-cell (test-runner-get))
                     (lambda (level)
                       (make-level (level-groups level) (cons active (level-skips level)) (level-failures level))))
        (if #f #f)))

    ;;; (test-expect-fail specifier) Tests that specifier, a procedure, a name or a count, holds for are expected to fail until the end of the group (SRFI 64).
    (define (test-expect-fail specifier1 . specifiers)
      (let ((active (apply test-match-all specifier1 specifiers)))
        (cell-update (level-cell (test-runner-get))
                     (lambda (level)
                       (make-level (level-groups level) (level-skips level) (cons active (level-failures level)))))
        (if #f #f)))

    ; What test-apply lets through: a list of specifiers, all of which must hold.
    (define chosen-parameter (make-parameter '()))

    ;;; (test-apply [runner] specifier ... thunk) Calls thunk with runner, or the current or else a new one, as the current test runner; with specifiers only those tests run that one of them holds for (SRFI 64).
    (define (test-apply first . rest)
      (if (test-runner? first)
          (begin
            (if (null? rest) (error "test-apply: expected a procedure after the test runner"))
            (call-with-runner first (lambda () (apply-chosen rest))))
          (let ((arguments (cons first rest)))
            (if (test-runner-current)
                (apply-chosen arguments)
                (let ((runner (test-runner-create)))
                  (call-with-runner runner (lambda () (apply-chosen arguments)))
                  (finish runner #t))))))

    (define (apply-chosen arguments)
      (let* ((thunk (last arguments))
             (specifiers (list-head arguments (- (length arguments) 1))))
        (if (not (procedure? thunk)) (error "test-apply: expected a procedure, got" thunk))
        (if (null? specifiers)
            (thunk)
            (parameterize ((chosen-parameter (cons (apply test-match-any specifiers) (chosen-parameter))))
              (thunk)))))

    """##)
    case 191:
        (#"srfi/64/tests.scm"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; Tests. Each form passes on its name, where it is, itself, and a procedure that evaluates it.

    ;;; (test-assert [name] expression) A test that passes if expression is true (SRFI 64).
    (define-syntax test-assert
      (syntax-rules ()
        ((_ expression)
         (run-test "" (current-source-position) '(test-assert expression) (check-true (lambda () expression))))
        ((_ name expression)
         (run-test name (current-source-position) '(test-assert name expression) (check-true (lambda () expression))))))

    ;;; (test-eqv [name] expected expression) A test that passes if the value of expression is eqv? to expected (SRFI 64).
    (define-syntax test-eqv
      (syntax-rules ()
        ((_ . parts) (test-comparison test-eqv eqv? . parts))))

    ;;; (test-eq [name] expected expression) A test that passes if the value of expression is eq? to expected (SRFI 64).
    (define-syntax test-eq
      (syntax-rules ()
        ((_ . parts) (test-comparison test-eq eq? . parts))))

    ;;; (test-equal [name] expected expression) A test that passes if the value of expression is equal? to expected (SRFI 64).
    (define-syntax test-equal
      (syntax-rules ()
        ((_ . parts) (test-comparison test-equal equal? . parts))))

    (define-syntax test-comparison
      (syntax-rules ()
        ((_ form same? expected expression)
         (run-test "" (current-source-position) '(form expected expression)
                   (check-same same? (lambda () expected) (lambda () expression))))
        ((_ form same? name expected expression)
         (run-test name (current-source-position) '(form name expected expression)
                   (check-same same? (lambda () expected) (lambda () expression))))))

    ;;; (test-approximate [name] expected expression error) A test that passes if the value of expression differs from expected by at most error (SRFI 64).
    (define-syntax test-approximate
      (syntax-rules ()
        ((_ expected expression error)
         (run-test "" (current-source-position) '(test-approximate expected expression error)
                   (check-close (lambda () expected) (lambda () expression) (lambda () error))))
        ((_ name expected expression error)
         (run-test name (current-source-position) '(test-approximate name expected expression error)
                   (check-close (lambda () expected) (lambda () expression) (lambda () error))))))

    ;;; (test-error [[name] error-type] expression) A test that passes if evaluating expression raises something: anything if error-type is #t, what it holds for if it is a predicate, a condition of a kind if it is a symbol (SRFI 64).
    (define-syntax test-error
      (syntax-rules ()
        ((_ expression)
         (run-test "" (current-source-position) '(test-error expression)
                   (check-raises (lambda () #t) (lambda () expression))))
        ((_ type expression)
         (run-test "" (current-source-position) '(test-error type expression)
                   (check-raises (lambda () type) (lambda () expression))))
        ((_ name type expression)
         (run-test name (current-source-position) '(test-error name type expression)
                   (check-raises (lambda () type) (lambda () expression))))))

    ; Runs one test. check gets a procedure that notes properties, and returns whether the test passed.
    (define (run-test name position form check)
      (let* ((runner (test-runner-get))
             (running (make-running runner name (make-cell (list (cons 'source-form form)
                                                                 (cons 'source-position position)))))
             (kind
              (parameterize ((running-parameter running))
                (let ((plan (planned-kind runner)))
                  (if plan (note running 'result-kind plan))
                  ((test-runner-on-test-begin runner) runner)
                  (if (not (eq? plan 'skip))
                      (let ((passed? (check (lambda (name value) (note running name value)))))
                        (note running 'result-kind
                              (if plan (if passed? 'xpass 'xfail) (if passed? 'pass 'fail)))))
                  (let ((kind (cdr (assq 'result-kind (cell-value (running-properties running))))))
                    (if (eq? kind 'fail) (note-place running position))
                    (count-one runner kind)
                    ((test-runner-on-test-end runner) runner)
                    kind)))))
        (count-in-group runner)
        (cell-replace (runner-latest runner) (cons name (cell-value (running-properties running))))
        (if #f #f)))

    (define (note running name value)
      (cell-update (running-properties running) (lambda (properties) (alist-set properties name value))))

    ; Finding a line takes time that tests which pass need not take: those keep a position only.
    (define (note-place running position)
      (let ((place (source-location position)))
        (if place
            (begin
              (note running 'source-file (car place))
              (note running 'source-line (cadr place))))))

    ; skip, xfail or #f, by the specifiers that are active. All of them are called.
    (define (planned-kind runner)
      (let* ((level (cell-value (level-cell runner)))
             (skipped (matches (level-skips level) runner))
             (failing (matches (level-failures level) runner))
             (chosen (matches (chosen-parameter) runner)))
        (cond ((or (memq #t (map truth skipped)) (memq #f chosen)) 'skip)
              ((memq #t (map truth failing)) 'xfail)
              (else #f))))

    ; Calls thunk and then receiver with its value; when something is raised, that is noted, and the result false.
    (define (catching note thunk receiver)
      ((guard (condition ((not (and (error-object? condition) (cancelled-error? condition)))
                          (note 'actual-error condition)
                          (lambda () #f)))
         (let ((value (thunk)))
           (lambda () (receiver value))))))

    (define (check-true thunk)
      (lambda (note)
        (catching note thunk
                  (lambda (value)
                    (note 'actual-value value)
                    value))))

    (define (check-same same? expected thunk)
      (lambda (note)
        (catching note expected
                  (lambda (expected)
                    (note 'expected-value expected)
                    (catching note thunk
                              (lambda (value)
                                (note 'actual-value value)
                                (same? expected value)))))))

    (define (check-close expected thunk margin)
      (lambda (note)
        (catching note expected
                  (lambda (expected)
                    (note 'expected-value expected)
                    (catching note thunk
                              (lambda (value)
                                (note 'actual-value value)
                                (catching note
                                          (lambda ()
                                            (let ((margin (margin)))
                                              (note 'margin margin)
                                              (and (>= value (- expected margin)) (<= value (+ expected margin)))))
                                          (lambda (close?) close?))))))))

    (define (check-raises type thunk)
      (lambda (note)
        (catching note
                  (lambda ()
                    (let ((type (type)))
                      (note 'expected-error type)
                      (error-predicate type)))
                  (lambda (raises?)
                    ((guard (condition ((not (and (error-object? condition) (cancelled-error? condition)))
                                        (note 'actual-error condition)
                                        (lambda () (raises? condition))))
                       (let ((value (thunk)))
                         (lambda ()
                           (note 'actual-value value)
                           #f))))))))

    (define (error-predicate type)
      (cond ((eq? type #t) (lambda (condition) #t))
            ((procedure? type) type)
            ((symbol? type)
             (lambda (condition) (and (error-object? condition) (eq? (condition-kind condition) type))))
            (else (error "test-error: expected #t, a predicate or the kind of a condition, got" type))))

    ;;; (test-read-eval-string string) Reads an expression, which must be all of string, and returns its value in the interaction environment (SRFI 64).
    (define (test-read-eval-string string)
      (let* ((port (open-input-string string))
             (form (read port)))
        (if (not (eof-object? (peek-char port)))
            (error "test-read-eval-string: there is more behind the expression in" string))
        (eval form (interaction-environment))))

    """##)
    case 192:
        (#"srfi/69.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; The functional part of hash tables. A hash table is a persistent hash map of (sennit hashmap) or (srfi 146 hash),
    ; whose procedures can be used with it, too. What would change a table is left out. There are instead, by our rule,
    ; procedures of the same names without !, which return the changed table, for a program to go on with:
    ; (hash-table-set table key value).
    (define-library (srfi 69)
      (import (scheme base) (scheme case-lambda) (sennit comparator) (sennit hashmap)
              (only (srfi 125) make-hash-table alist->hash-table hash-table-walk hash-table-fold hash-table-copy
                    hash-table-equivalence-function hash-table-hash-function))
      (export
        make-hash-table (rename hashmap? hash-table?) alist->hash-table
        hash-table-equivalence-function hash-table-hash-function
        (rename hashmap-ref hash-table-ref) (rename hashmap-ref/default hash-table-ref/default)
        (rename hashmap-contains? hash-table-exists?)
        (rename hashmap-size hash-table-size) (rename hashmap-keys hash-table-keys)
        (rename hashmap-values hash-table-values) hash-table-walk hash-table-fold
        (rename hashmap-set hash-table-set) (rename hashmap-delete hash-table-delete)
        (rename hashmap-update hash-table-update) (rename hashmap-update/default hash-table-update/default)
        (rename hashmap->alist hash-table->alist) hash-table-copy hash-table-merge!
        hash string-hash string-ci-hash hash-by-identity)
      (begin

        ;;; (hash-table-merge! hash-table1 hash-table2) A hash table with the associations of both; of two with the same key that of hash-table2. The SRFI lets hash-table1 alone (SRFI 69).
        (define (hash-table-merge! hash-table1 hash-table2)
          (hashmap-fold (lambda (key value result) (hashmap-set result key value)) hash-table1 hash-table2))

        ; A hash below a bound.
        (define (bounded hash bound)
          (if (and (exact-integer? bound) (> bound 0))
              (modulo hash bound)
              (error "hash: expected a bound that is a positive exact integer, got" bound)))

        ;;; (hash object [bound]) A hash of object, less than bound; the same for objects that are equal? (SRFI 69).
        (define hash
          (case-lambda
            ((object) (default-hash object))
            ((object bound) (bounded (default-hash object) bound))))

        ;;; (hash-by-identity object [bound]) A hash of object, less than bound; the same for objects that are equal? (SRFI 69).
        (define hash-by-identity hash)))

    """##)
    case 193:
        (#"srfi/8.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 8: receive.

    (define-library (srfi 8)
      (export receive)
      (import (only (sennit base) receive)))

    """##)
    case 194:
        (#"srfi/87.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 87: => in the clauses of case, which R7RS has taken over.

    (define-library (srfi 87)
      (export case else =>)
      (import (only (scheme base) case else =>)))

    """##)
    case 195:
        (#"srfi/9.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 9: define-record-type. A field is named twice at most: nothing can change it.

    (define-library (srfi 9)
      (export define-record-type)
      (import (only (scheme base) define-record-type)))

    """##)
    case 196:
        (#"srfi/95.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 95: sorting lists and vectors, with keys. The sequence comes before the order here, unlike in SRFI 132.
    ; sort! is left out: a list or vector cannot be sorted in place.

    (define-library (srfi 95)
      (export
       sorted? merge sort
       ;;; (merge! a b less? [key]) The same as merge (SRFI 95).
       (rename merge merge!))
      (import (scheme base) (scheme case-lambda) (sennit list) (srfi 132))
      (begin
    ;;; (sorted? sequence less? [key]) Whether no element of a list or vector is less? than the one before it; with key, what that returns of the elements is compared (SRFI 95).
    (define sorted?
      (case-lambda
        ((sequence less?)
         (if (vector? sequence) (vector-sorted? less? sequence) (list-sorted? less? sequence)))
        ((sequence less? key)
         (list-sorted? less? (map key (if (vector? sequence) (vector->list sequence) sequence))))))

    ; Pairs of (key element) and the element.
    (define (decorated list key)
      (map (lambda (element) (cons (key element) element)) list))

    ;;; (merge a b less? [key]) The elements of two sorted lists, or vectors, in order; of equal ones, those of a come first. With key, what that returns of the elements is compared (SRFI 95).
    (define merge
      (case-lambda
        ((a b less?)
         (if (vector? a) (vector-merge less? a b) (list-merge less? a b)))
        ((a b less? key)
         (if (vector? a)
             (list->vector (merge (vector->list a) (vector->list b) less? key))
             (map cdr
                  (list-merge (lambda (a b) (less? (car a) (car b)))
                              (decorated a key)
                              (decorated b key)))))))))

    """##)
    case 197:
        (#"srfi/98.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 98: environment variables.

    (define-library (srfi 98)
      (export get-environment-variable get-environment-variables)
      (import (only (scheme process-context) get-environment-variable get-environment-variables)))

    """##)
        default: preconditionFailure("there is no embedded file \(index)")
        }
    }
}
