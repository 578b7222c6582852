; Examples of (sennit string) for the manual.

;;; string-contains
(string-contains "persistent" "sis") ; => 3

;;; string-index
(string-index "a-b" #\-) ; => 1

;;; string-join
(string-join '("a" "b" "c") ", ") ; => "a, b, c"

;;; string-split
(string-split "a,b,c" ",") ; => ("a" "b" "c")

;;; string-prefix?
(string-prefix? "per" "persistent") ; => #t

;;; string-suffix?
(string-suffix? "ent" "persistent") ; => #t

;;; string-trim
(string-trim "  a b ") ; => "a b"

;;; string-reverse
(string-reverse "abc") ; => "cba"

;;; string-count
(string-count "banana" #\a) ; => 3

;;; string-normalize-nfd
(string-length (string-normalize-nfd "é")) ; => 2

;;; string-normalize-nfc
(string-length (string-normalize-nfc "e\x301;")) ; => 1
