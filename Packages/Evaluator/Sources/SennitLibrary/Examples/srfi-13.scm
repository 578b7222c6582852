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
