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

;;; char-general-category
(char-general-category #\A) ; => Lu
(char-general-category #\5) ; => Nd

;;; char-titlecase
(char-titlecase #\a) ; => #\A

;;; string-normalize-nfkc
(string-normalize-nfkc "ﬁ") ; => "fi"

;;; string-normalize-nfkd
(string-length (string-normalize-nfkd "é")) ; => 2

;;; string-null?
(string-null? "") ; => #t

;;; string-pad-left
(string-pad-left "7" 3 #\0) ; => "007"
(string-pad-left "12345" 3) ; => "345"

;;; string-pad-right
(string-pad-right "ab" 4) ; => "ab  "
(string-pad-right "abcdef" 4) ; => "abcd"

;;; string-search-forward
(string-search-forward "na" "banana" 3) ; => 4

;;; string-tabulate
(string-tabulate (lambda (i) (integer->char (+ i 97))) 5) ; => "abcde"

;;; string-titlecase
(string-titlecase "hello wORLD") ; => "Hello World"

;;; string-trim-left
(string-trim-left "  a ") ; => "a "

;;; string-trim-right
(string-trim-right " a  ") ; => " a"

;;; code-point-ranges
(vector-copy (code-point-ranges 'Nd) 0 4) ; => #(48 58 1632 1642)
