; Examples of (srfi 129) for the manual.

(import (srfi 129))

;;; char-title-case?
(char-title-case? #\ǅ) ; => #t
(char-title-case? #\A) ; => #f
