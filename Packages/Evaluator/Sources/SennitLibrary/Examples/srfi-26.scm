; Examples of (srfi 26) for the manual.

(import (srfi 26))

;;; cut
(map (cut * 2 <>) '(1 2 3)) ; => (2 4 6)
((cut list 1 <> 3 <...>) 2 4 5) ; => (1 2 3 4 5)

;;; cute
(map (cute + (begin (display "once ") 1) <>) '(1 2 3)) ; output: "once "
