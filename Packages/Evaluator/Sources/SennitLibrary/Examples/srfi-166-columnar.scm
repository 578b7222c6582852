; Examples of (srfi 166 columnar) for the manual.

(import (srfi 166 base) (srfi 166 columnar))

;;; columnar
(show #f (with ((width 12)) (columnar (each "a\nb") " | " (each "1\n2")))) ; => "a     | 1\nb     | 2\n"

;;; tabular
(show #f (tabular (each "one\ntwo") " | " (each "1\n22"))) ; => "one | 1\ntwo | 22\n"

;;; wrapped
(show #f (with ((width 12)) (wrapped "the quick brown fox"))) ; => "the quick\nbrown fox"

;;; wrapped/list
(show #f (with ((width 8)) (wrapped/list '("one" "two" "three")))) ; => "one two\nthree"

;;; wrapped/char
(show #f (with ((width 3)) (wrapped/char "abcdefgh"))) ; => "abc\ndef\ngh"

;;; justified
(show #f (with ((width 12)) (justified "the quick brown fox"))) ; => "the    quick\nbrown fox\n"

;;; line-numbers
(show #f (columnar 3 'right 'infinite (line-numbers) " " (each "one\ntwo"))) ; => "  1 one\n  2 two\n"

;;; from-file
(call-with-temporary-directory (lambda (folder)
  (let ((file (string-append folder "/lines"))) (write-file file "one\ntwo\n")
    (show #f (columnar 3 'right 'infinite (line-numbers) " " (from-file file)))))) ; => "  1 one\n  2 two\n"
