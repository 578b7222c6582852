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
