; SPDX-License-Identifier: MIT
; The inside of SRFI 166, monadic formatting, for the libraries of (srfi 166). A formatter is a procedure from a state to the next one, in a
; record of its own. The state is a value, so that forked and call-with-output need not copy it: it holds
; the port, the row and column, the output procedure, and an association list of the other state variables
; that were given a value. Only the port itself is outside of it. Nothing here is cyclic, so that written
; and written-simply are the same; only written-shared has labels.
;
; Rounding to a precision is that of the exact value, to even between two. A number that is smaller than
; the precision can show is 0, and not shown with an exponent.
(define-library (srfi 166 core)
  (export
   show each each-in-list displayed written written-shared written-simply escaped maybe-escaped
   numeric numeric/comma numeric/si numeric/fitted
   nl fl space-to tab-to nothing
   joined joined/prefix joined/suffix joined/last joined/dot joined/range
   padded padded/right padded/both trimmed trimmed/right trimmed/both trimmed/lazy
   fitted fitted/right fitted/both
   fn with with! forked call-with-output make-state-variable
   port row col width output writer output-default string-width substring/width substring/preserve
   pad-char ellipsis radix precision decimal-sep decimal-align sign-rule comma-rule comma-sep
   word-separator? ambiguous-is-wide? pretty-environment
   formatter run lookup update text-by number-text)
  (import (scheme base) (scheme case-lambda) (scheme char) (scheme inexact) (scheme write) (scheme repl))
  (cond-expand
    ((library (scheme complex)) (import (scheme complex)))
    (else (begin (define (real-part number) number) (define (imag-part number) 0))))
  (include "base/state.scm" "base/text.scm" "base/numbers.scm" "base/width.scm"))
