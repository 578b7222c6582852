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
