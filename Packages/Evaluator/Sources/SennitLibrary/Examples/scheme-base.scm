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
