; SPDX-License-Identifier: MIT
; SRFI 61: a cond whose clauses can ask about all values of their test before they pass them on.

(define-library (srfi 61)
  (export (rename guarded-cond cond) else =>)
  (import (scheme base))
  (begin
;;; (cond clause ...) cond as in R7RS, and with clauses (generator guard => receiver), which call receiver with all values of generator if guard, called with them, returns true (SRFI 61).
(define-syntax guarded-cond
  (syntax-rules (else =>)
    ((_) (if #f #f))
    ((_ (else result ...)) (let () result ...))
    ((_ (generator guard => receiver) clause ...)
     (call-with-values
      (lambda () generator)
      (lambda values
        (if (apply guard values)
            (apply receiver values)
            (guarded-cond clause ...)))))
    ((_ (test => receiver) clause ...)
     (let ((value test))
       (if value (receiver value) (guarded-cond clause ...))))
    ((_ (test)) test)
    ((_ (test) clause ...) (or test (guarded-cond clause ...)))
    ((_ (test result ...) clause ...)
     (if test (let () result ...) (guarded-cond clause ...)))))))
