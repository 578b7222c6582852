; Each evaluation of define-record-type makes a new type: redefinition, local types, types made in loops.
(import (scheme base) (scheme write))
(define (show . items) (for-each (lambda (x) (write x) (display " ")) items) (newline))
(define (refused thunk) (guard (e ((error-object? e) 'refused)) (thunk)))

; Two types of the same shape and name are different.
(define-record-type a (make-a x) a? (x a-x))
(define-record-type b (make-b x) b? (x b-x))
(show (a? (make-a 1)) (a? (make-b 1)) (b? (make-a 1)) (refused (lambda () (a-x (make-b 1))))
      (refused (lambda () (b-x 5))))
; A type that is defined in a procedure is new in each call.
(define (make-type)
  (define-record-type token (make-token value) token? (value token-value))
  (list make-token token? token-value))
(define one (make-type))
(define two (make-type))
(define (token-of type value) ((car type) value))
(define (of-type? type x) ((cadr type) x))
(define (value-of type x) ((car (cddr type)) x))
(show (of-type? one (token-of one 1)) (of-type? two (token-of one 1)) (value-of two (token-of two 'v)))
(show (refused (lambda () (value-of one (token-of two 1))))
      (map (lambda (t) (of-type? t (token-of one 0))) (list one two)))
; Seals: a value that only its own type opens.
(define (make-seal)
  (define-record-type sealed (seal content) sealed? (content unseal))
  (values seal unseal sealed?))
(define-values (seal-1 unseal-1 sealed-1?) (make-seal))
(define-values (seal-2 unseal-2 sealed-2?) (make-seal))
(define letter (seal-1 'secret))
(show (unseal-1 letter) (refused (lambda () (unseal-2 letter))) (sealed-1? letter) (sealed-2? letter))
(show (unseal-1 (unseal-2 (seal-2 (seal-1 'twice)))) (sealed-2? (seal-2 letter)))
; A type of each turn of a loop.
(define types
  (map (lambda (i) (define-record-type numbered (make) numbered?) (cons make numbered?)) '(1 2 3)))
(show (map (lambda (maker) (map (lambda (type) ((cdr type) ((car maker)))) types)) types))
; Redefinition at top level: old records keep their type.
(define-record-type version (make-version n) version? (n version-n))
(define old (make-version 1))
(define old-n version-n)
(define old? version?)
(define-record-type version (make-version n note) version? (n version-n) (note version-note))
(define new (make-version 2 'new))
(show (version? old) (version? new) (old? old) (old? new) (old-n old) (version-n new)
      (refused (lambda () (version-n old))))
; Records are equal as the same object only; equal? does not look into them.
(define r (make-a 1))
(show (eq? r r) (eqv? r r) (equal? r r) (eq? r (make-a 1)) (eqv? r (make-a 1)))
(show (memq r (list (make-a 1))) (pair? (memq r (list 1 r))) (cdr (assq r (list (cons r 'found))))
      (eq? (a-x (make-a r)) r))
; A record of a type is no other kind of object.
(show (map (lambda (test) (test r))
           (list pair? vector? procedure? symbol? string? number? null? boolean? char? bytevector?)))
