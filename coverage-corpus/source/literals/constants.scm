; Constants with a text of their own in the core forms: radixes, exact decimals, ratios as written, objects.
(import (scheme base) (scheme complex) (scheme inexact) (scheme write))
(define (show . items) (for-each (lambda (x) (write x) (display " ")) items) (newline))

; Integers beyond 64 bits, in each radix, with either sign.
(show #b10000000000000000000000000000000000000000000000000000000000000000)
(show #o2000000000000000000000 #x10000000000000000 18446744073709551616)
(show #x-ffffffffffffffffffffffff #o-7777777777777777777777777 -340282366920938463463374607431768211456)
(show (= #x10000000000000000 #o2000000000000000000000 18446744073709551616 (expt 2 64)))
; Exact decimals, also with exponents, of zero, and beyond the range of doubles.
(show #e0.0 #e-0.0 #e1.5 #e-2.50 #e1e21 #e.001 #e12.34e-2 #e1e-5)
(show (string-length (number->string #e1e400)) (= #e1e-400 (/ (expt 10 400))))
; Ratios of every sign and size, some to be reduced, some that are integers.
(show 4/6 -4/6 10/5 0/3 18446744073709551616/4 1/18446744073709551616 #x1F/F8 #b-110/1000)
; Doubles at the borders.
(show 5e-324 2.2250738585072014e-308 1.7976931348623157e308 1e21 1e20 1e-6 1e-7 -0.0)
(show (list +inf.0 -inf.0) (nan? +nan.0) #(+inf.0 -1.5))
; Complex constants of exact and inexact parts.
(show 1+2i -1/2+3/4i +i -i 1.5-2.5i -0.0+1.0i #e1.5+2.5i 1e21+1e-7i #x1F+Ai)
; Characters and strings with codes.
(show #\x0 #\x1 #\x7f #\xa0 #\x2028 "\x0;\x7f;\xa0;\x2028;" '|\x0;\xa0;| '|:keyword| '|nil| 'nil)
; Improper lists within lists, vectors in improper lists, and empty ones.
(show '(a . #(b)) '#((a . b)) '(() . #()) '((a . b) . "c") '#(() #() #u8()))
; The objects that are not in the standard's grammar.
(show (if #f #f) (eof-object? (eof-object)) (list (if #f #f)))
(show (eq? (if #f #f) (when #f 1)) (eof-object? #!eof) '(#!eof #!unspecified) (eq? #!unspecified (if #f #f)))
