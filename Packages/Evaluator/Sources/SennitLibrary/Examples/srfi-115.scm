; Examples of (srfi 115) for the manual.

(import (srfi 115))

;;; rx
(let ((word "cat")) (regexp-matches? (rx ,word (? "s")) "cats")) ; => #t
