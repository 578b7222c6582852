; Examples of (srfi 95) for the manual.

(import (srfi 95))

;;; merge
(merge '(1 4) '(2 3) <) ; => (1 2 3 4)

;;; merge!
(merge! '((1 a)) '((0 b)) < car) ; => ((0 b) (1 a))

;;; sorted?
(sorted? '(1 2 2) <) ; => #t
(sorted? '("a" "bb" "") < string-length) ; => #f
