; Ends in an error at expansion: an import set names what the library does not export.
(define-library (corpus small)
  (export one (rename two deux))
  (import (scheme base) (scheme write))
  (begin (display "not printed either\n") (define one 1) (define two 2)))
(import (scheme base) (scheme write) (only (corpus small) one two))
(display "not printed\n")
(write (+ one two))
