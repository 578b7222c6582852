; Examples of (srfi 166 pretty) for the manual.

(import (srfi 166 base) (srfi 166 pretty))

;;; pretty
(show #f (pretty '(a (b) "c"))) ; => "(a (b) \"c\")\n"

;;; pretty-shared
(show #f (pretty-shared '(a b))) ; => "(a b)\n"

;;; pretty-simply
(show #f (pretty-simply '(a b))) ; => "(a b)\n"

;;; pretty-with-color
(show #f (pretty-with-color '(a b))) ; => "(a b)\n"
