; Exports under other names, re-exports of other libraries' names, two names for one thing, swapped names.
(define-library (corpus base)
  (export (rename make-it make) (rename make-it construct) value (rename first second) (rename second first)
          secret-user)
  (import (scheme base))
  (begin
    (define (make-it x) (list 'made x))
    (define value 42)
    (define first 'one)
    (define second 'two)
    (define secret 'kept)
    (define-syntax secret-user (syntax-rules () ((_ f) (f secret))))))
; A library of re-exports only: of an own base, with prefixes, and of the system's names.
(define-library (corpus facade)
  (export b:value (rename b:make build) car (rename cdr rest) (rename b:secret-user with-secret)
          (rename if when-else))
  (import (scheme base) (prefix (corpus base) b:)))
; One that re-exports and adds; what it defines hides nothing outside.
(define-library (corpus extended)
  (export build twice-value (rename local-value value))
  (import (scheme base) (corpus facade))
  (begin
    (define local-value (list 'extended b:value))
    (define (twice-value) (* 2 b:value))))
; A mark is told by its binding, whatever it is called.
(define-library (corpus marks)
  (export mark (rename mark sign) mark?)
  (import (scheme base))
  (begin
    (define-syntax mark (syntax-rules ()))
    (define-syntax mark? (syntax-rules (mark) ((_ mark) #t) ((_ x) #f)))))
(define-library (corpus marks again)
  (export sign (rename sign symbol))
  (import (corpus marks)))
(import (scheme base) (scheme write) (corpus base)
        (only (corpus facade) build b:value rest with-secret when-else)
        (rename (corpus extended) (build build-again) (value extended-value))
        (corpus marks) (rename (corpus marks again) (symbol token)))
(define (show . items) (for-each (lambda (x) (write x) (display " ")) items) (newline))

(show (make 1) (construct 2) (eq? make construct) value first second)
(show (build 3) b:value (rest '(1 2 3)) (with-secret list) (when-else #f 1 2))
(show (build-again 4) (eq? build build-again) (eq? build make) extended-value (twice-value))
; One binding that comes under one name from two libraries is no conflict.
(show (mark? mark) (mark? sign) (mark? token) (mark? value) (let ((sign 0)) (mark? sign)))
; Imported names serve in all places: as operators, operands, in data structures, in eta-expanded form.
(show (map make '(a b)) (let ((value 'local)) (list value (twice-value))) ((lambda (f) (f 5)) construct))
