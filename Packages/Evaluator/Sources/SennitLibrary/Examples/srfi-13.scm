; Examples of (srfi 13) for the manual.

(import (srfi 13))

;;; string-any
(string-any char-numeric? "ab1") ; => #t

;;; string-every
(string-every char-alphabetic? "ab1") ; => #f

;;; string-append/shared
(string-append/shared "a" "b") ; => "ab"

;;; string-concatenate/shared
(string-concatenate/shared '("a" "b")) ; => "ab"

;;; string-concatenate-reverse/shared
(string-concatenate-reverse/shared '("c" "b" "a")) ; => "abc"

;;; string-count
(string-count "banana" #\a) ; => 3

;;; string-delete
(string-delete #\a "banana") ; => "bnn"

;;; string-filter
(string-filter char-alphabetic? "a1b2") ; => "ab"

;;; string-index
(string-index "a-b-c" #\-) ; => 1

;;; string-index-right
(string-index-right "a-b-c" #\-) ; => 3

;;; string-skip
(string-skip "  ab" #\space) ; => 2

;;; string-skip-right
(string-skip-right "ab  " #\space) ; => 1

;;; string-reverse
(string-reverse "abc") ; => "cba"

;;; string-tokenize
(string-tokenize "to be or  not") ; => ("to" "be" "or" "not")

;;; string-trim
(string-trim "  ab ") ; => "ab "

;;; string-trim-both
(string-trim-both "--ab--" #\-) ; => "ab"

;;; string-trim-right
(string-trim-right "ab  ") ; => "ab"

;;; substring/shared
(substring/shared "hello" 1 3) ; => "el"

;;; xsubstring
(xsubstring "abc" 1 6) ; => "bcabc"
