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
