; What records refuse: other types' records, other objects, wrong numbers of arguments; and what they accept.
(import (scheme base) (scheme write) (sennit error))
(define (show . items) (for-each (lambda (x) (write x) (display " ")) items) (newline))
(define (outcome thunk)
  (guard (e ((error-object? e) (list (condition-kind e) (error-object-message e)))) (thunk)))
(define (kind thunk) (guard (e ((error-object? e) (condition-kind e))) (thunk)))

(define-record-type point (make-point x y) point? (x point-x) (y point-y))
(define-record-type vector2 (make-vector2 x y) vector2? (x vector2-x) (y vector2-y))
(define-record-type unit (make-unit) unit?)
(show (outcome (lambda () (point-x (make-vector2 1 2)))))
(show (outcome (lambda () (point-y 'symbol))))
(show (outcome (lambda () (make-point 1))))
(show (outcome (lambda () (make-unit 'extra))))
(show (outcome (lambda () (point-x))))
(show (outcome (lambda () (point? 1 2))))
; Every accessor checks, with every kind of object.
(define objects
  (list 1 1.5 "s" 'y #\c '() '(1) #(1 2) #u8(1) #t car (make-unit) (make-vector2 1 2) (if #f #f)))
(show (map (lambda (x) (kind (lambda () (point-x x)))) objects))
(show (map point? objects) (map unit? objects))
; Predicates accept anything, accessors of the right type any value.
(show (map (lambda (x) (point? (make-point x x))) objects) (point-x (make-point (make-point 'in 'out) 0)))
(show (eq? car (point-x (make-point car cdr))) ((point-y (make-point car cdr)) '(1 2)))
; Errors on the way to a constructor's call: no record is made, and the next one is fine.
(show (kind (lambda () (make-point (car '()) 2))) (point-y (make-point 1 2)))
(show (kind (lambda () (map point-x (list (make-point 1 2) 'bad (make-point 3 4)))))
      (map point-x (list (make-point 1 2) (make-point 3 4))))
; By apply, with too few and too many.
(show (map (lambda (l) (kind (lambda () (point? (apply make-point l))))) '(() (1) (1 2) (1 2 3))))
; A checked constructor around the plain one.
(define (make-checked-point x y)
  (if (and (number? x) (number? y)) (make-point x y) (error "a point needs numbers:" x y)))
(show (outcome (lambda () (make-checked-point 'a 1))) (point-x (make-checked-point 5 6)))
; Records are immutable: there are only accessors, and they go on to say the same.
(define p (make-point 1 (list 'a)))
(define q (make-point 2 (point-y p)))
(show (point-x p) (point-x q) (eq? (point-y p) (point-y q)))
; A record is raised and caught by its type.
(define-record-type problem (make-problem code detail) problem? (code problem-code) (detail problem-detail))
(define (try thunk)
  (guard (e ((problem? e) (list 'problem (problem-code e) (problem-detail e))) ((symbol? e) e)) (thunk)))
(show (try (lambda () (raise (make-problem 404 "missing")))) (try (lambda () (raise 'plain)))
      (try (lambda () 'fine)))
(show (error-object? (make-problem 1 2)) (guard (e (#t (problem? e))) (try (lambda () (raise 5)))))
(show (with-exception-handler (lambda (e) (* 2 (problem-code e)))
        (lambda () (+ 1 (raise-continuable (make-problem 20 #f))))))
