; SPDX-License-Identifier: MIT
; Evaluation of what a program has made. Written with the primitives of Evaluation/*.swift.

(module (scheme eval))

;;; (environment import-set ...) An environment for eval that has what the import sets, such as (scheme base), say. It is fixed: nothing can be defined in it (R7RS 6.12).
(define (environment . import-sets)
  (let ((made (make-environment import-sets)))
    (run-steps (cdr made))
    (car made)))

;;; (eval expression environment) The values of expression, a datum, in an environment made by environment or interaction-environment (R7RS 6.12).
(define (eval expression environment)
  (run-steps (compile-expression expression environment)))

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

(module (sennit internal))

; Does the steps of what was compiled, in order: procedures to call, and numbers of loads to publish. The values of the last.
(define (run-steps steps)
  (cond ((null? steps) (if #f #f))
        ((null? (cdr steps)) (run-step (car steps)))
        (else (run-step (car steps)) (run-steps (cdr steps)))))

(define (run-step step)
  (if (procedure? step) (step) (session-request 'publish step)))
