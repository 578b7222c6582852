; SPDX-License-Identifier: MIT
; SRFI 2: and-let*, an and that can name its values.

(define-library (srfi 2)
  (export and-let*)
  (import (scheme base))
  (begin
;;; (and-let* (clause ...) body ...) Evaluates the clauses, (name expression), (expression) or a name, in turn, each where the names before it are bound, as long as none is false; then the body. Returns the last value, or #f (SRFI 2).
(define-syntax and-let*
  (syntax-rules ()
    ((_ ()) #t)
    ((_ () body ...) (let () body ...))
    ((_ ((name expression))) (let ((name expression)) name))
    ((_ ((expression))) expression)
    ((_ (name)) name)
    ((_ ((name expression) . clauses) . body)
     (let ((name expression))
       (if name (and-let* clauses . body) #f)))
    ((_ ((expression) . clauses) . body)
     (if expression (and-let* clauses . body) #f))
    ((_ (name . clauses) . body)
     (if name (and-let* clauses . body) #f))))))
