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
