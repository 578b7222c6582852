; SPDX-License-Identifier: MIT
; SRFI 129: title case.

(define-library (srfi 129)
  (export char-title-case? char-titlecase string-titlecase)
  (import (scheme base) (only (sennit string) char-general-category char-titlecase string-titlecase))
  (begin
    ;;; (char-title-case? char) Whether char is a letter in title case: general category Lt (SRFI 129).
    (define (char-title-case? char) (eq? (char-general-category char) 'Lt))))
