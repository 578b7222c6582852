; SPDX-License-Identifier: MIT
; SRFI 115: regular expressions. The procedures are those of (sennit regexp), which see.

(define-library (srfi 115)
  (import (scheme base) (sennit regexp))
  (export regexp regexp? valid-sre? rx regexp->sre char-set->sre
          regexp-matches regexp-matches? regexp-search
          regexp-replace regexp-replace-all
          regexp-fold regexp-extract regexp-split regexp-partition
          regexp-match? regexp-match-count regexp-match->list
          regexp-match-submatch regexp-match-submatch-start regexp-match-submatch-end)
  (begin
    ;;; (rx sre ...) The regexp of SREs one after another, which are quasiquoted (SRFI 115).
    (define-syntax rx
      (syntax-rules ()
        ((_ sre ...) (regexp (quasiquote (: sre ...))))))))
