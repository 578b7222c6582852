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
