; SPDX-License-Identifier: MIT
; Evaluation of what a program has made. Written with the primitives of Evaluation/*.swift.

(module (scheme eval))

;;; (eval expression environment) The values of expression, a datum, in an environment made by environment or interaction-environment (R7RS 6.12).
(define (eval expression environment)
  (let loop ((steps (compile-expression expression environment)))
    (cond ((null? steps) (if #f #f))
          ((null? (cdr steps)) ((car steps)))
          (else ((car steps)) (loop (cdr steps))))))

(module (scheme load))

;;; (load filename [environment]) Evaluates the expressions and definitions in a file, one after another, in environment, interaction-environment if it is not given (R7RS 6.14).
(define load
  (case-lambda
    ((filename) (load filename (interaction-environment)))
    ((filename environment)
     (call-with-input-file filename
       (lambda (port)
         (let loop ()
           (let ((datum (read port)))
             (if (not (eof-object? datum))
                 (begin (eval datum environment) (loop))))))))))
