; Number literals: prefixes in every order and case, signs, exponents, ratios, infinities.
(import (scheme base) (scheme inexact) (scheme write))
(define (show . items) (for-each (lambda (x) (write x) (display " ")) items) (newline))

; Radix two to sixteen; letters of either case.
(show #b0 #b1010 #b-1111 #B11 #o17 #O-777 #d99 #D-99 #xff #XFF #x-DeadBeef #xabcdef)
; Exactness before or after the radix.
(show #e#x10 #x#e10 #i#x10 #x#i10 #E#B101 #b#I101 #i#d7 #d#i7)
; Ratios: reduced, whatever the radix.
(show 1/2 -3/4 6/4 4/2 0/5 -0/7 #x10/8 #b11/101 #o-17/3 #xA/F)
; Decimals without digits on one side of the point, and exponents of either sign and case.
(show .5 -.5 +.5 5. -5. 1.5e3 1.5E3 15e-1 1e0 1e+2 100e-2 -1e2 0.0 -0.0 00.50 007)
; Exactness of decimals and of ratios.
(show #e.5 #e1.5 #e-1.25 #e1e3 #e1e-3 #e5. #e1.50 #i1/2 #i-1/3 #i7 #e7 #e1/3)
; Integers of any size.
(show 123456789012345678901234567890 -123456789012345678901234567890 #xffffffffffffffffffffffff)
(show 9223372036854775807 9223372036854775808 -9223372036854775808 -9223372036854775809)
; Infinities and the one that is no number.
(show +inf.0 -inf.0 (nan? +nan.0) (nan? -nan.0) +INF.0 (= +inf.0 1e400) (= 0 1e-400) (eqv? -0.0 -1e-400))
; Radix and exactness of what a literal denotes.
(show (map exact? (list 1 1. 1/2 .5 1e2 #e1e2 #i1 #xe #xe1)))
(show (= #e1e3 1000) (eqv? 1e3 1000) (= 1e3 1000) (eqv? #i1/2 .5) (equal? #e.5 1/2))
; The same numbers within data.
(show '(#xff #b11 1/2 . 1e2) '#(#e1.5 -1) (quote #o10) '-1 '+1)
