; SPDX-License-Identifier: MIT
; What the report of 1998 has, but for what mutates (R7RS 6.12 and appendix A).
(define-library (scheme r5rs)
  (export
    * + - ... / < <= = => > >= _ abs acos and append apply asin assoc assq assv atan begin boolean? caaaar caaadr
    caaar caadar caaddr caadr caar cadaar cadadr cadar caddar cadddr caddr cadr call-with-current-continuation
    call-with-input-file call-with-output-file call-with-values car case cdaaar cdaadr cdaar cdadar cdaddr cdadr
    cdar cddaar cddadr cddar cdddar cddddr cdddr cddr cdr ceiling char->integer char-alphabetic? char-ci<=?
    char-ci<? char-ci=? char-ci>=? char-ci>? char-downcase char-lower-case? char-numeric? char-ready? char-upcase
    char-upper-case? char-whitespace? char<=? char<? char=? char>=? char>? char? close-input-port
    close-output-port complex? cond cons cos current-input-port current-output-port define define-syntax delay
    denominator display do dynamic-wind else eof-object? eq? equal? eqv? eval even? exact->inexact exact? exp expt
    floor for-each force gcd if inexact->exact inexact? input-port? integer->char integer? interaction-environment
    lambda lcm length let let* let-syntax letrec letrec-syntax list list->string list->vector list-ref list-tail
    list? load log make-string make-vector map max member memq memv min modulo negative? newline not
    null-environment null? number->string number? numerator odd? open-input-file open-output-file or output-port?
    pair? peek-char positive? procedure? quasiquote quote quotient rational? rationalize read read-char real?
    remainder reverse round scheme-report-environment sin sqrt string string->list string->number string->symbol
    string-append string-ci<=? string-ci<? string-ci=? string-ci>=? string-ci>? string-copy string-length
    string-ref string<=? string<? string=? string>=? string>? string? substring symbol->string symbol?
    syntax-rules tan truncate values vector vector->list vector-length vector-ref vector? with-input-from-file
    with-output-to-file write write-char zero?)
  (import (scheme base) (scheme char) (scheme cxr) (scheme eval) (scheme file) (scheme inexact) (scheme lazy)
          (scheme load) (scheme read) (scheme repl) (scheme write) (only (sennit base) exact->inexact inexact->exact))
  (cond-expand
    ((library (scheme complex))
     (import (scheme complex))
     (export angle imag-part magnitude make-polar make-rectangular real-part))
    (else))
  (begin
    (define (check version procedure)
      (if (not (eqv? version 5)) (error (string-append procedure ": the version must be 5, got") version)))

    ;;; (scheme-report-environment version) An environment with the names of (scheme r5rs); version must be 5 (R7RS 6.12).
    (define (scheme-report-environment version)
      (check version "scheme-report-environment")
      (environment '(scheme r5rs)))

    ;;; (null-environment version) An environment with the syntactic keywords of (scheme r5rs) only; version must be 5 (R7RS 6.12).
    (define (null-environment version)
      (check version "null-environment")
      (environment
        '(only (scheme r5rs)
          ... => _ and begin case cond define define-syntax delay do else if lambda let let* let-syntax
          letrec letrec-syntax or quasiquote quote syntax-rules)))))
