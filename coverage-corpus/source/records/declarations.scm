; define-record-type in all its forms: no constructor, no predicate, subsets and orders of fields, bare names.
(import (scheme base) (scheme write))
(define (show . items) (for-each (lambda (x) (write x) (display " ")) items) (newline))

(define-record-type point (make-point x y) point? (x point-x) (y point-y))
(define p (make-point 1 2))
(show (point? p) (point-x p) (point-y p) (point? 5) (point? '(1 2)) (point? #(1 2)) (point? make-point))
; The constructor's parameters in another order than the fields.
(define-record-type person (make-person age name) person? (name person-name) (age person-age))
(show (person-name (make-person 36 "Ada")) (person-age (make-person 36 "Ada")))
; A constructor that leaves fields out: they hold something, and the others their values.
(define-record-type entry (make-entry key) entry? (key entry-key) (value entry-value) (next entry-next))
(show (entry-key (make-entry 'k)) (entry? (make-entry 1))
      (list (entry-value (make-entry 1)) (entry-next (make-entry 1))))
(define-record-type middle (make-middle b) middle? (a middle-a) (b middle-b) (c middle-c))
(show (middle-b (make-middle 'only)))
; No fields at all; several records of such a type are of one type.
(define-record-type nothing (make-nothing) nothing?)
(show (nothing? (make-nothing)) (nothing? p) (map nothing? (list (make-nothing) (make-nothing) 'x)))
; No constructor, no predicate, neither, a bare constructor name for all fields.
(define-record-type never #f never? (field never-field))
(define-record-type anonymous (make-anonymous a) #f (a anonymous-a))
(define-record-type useless #f #f)
(define-record-type all-fields make-all all? (a all-a) (b all-b) (c all-c))
(define-record-type bare-empty make-bare-empty bare-empty?)
(show (never? 1) (anonymous-a (make-anonymous 'v))
      (map (lambda (get) (get (make-all 1 2 3))) (list all-c all-b all-a)))
(show (bare-empty? (make-bare-empty)) (procedure? make-all) (procedure? all-a) (procedure? all?))
; A type name in angle brackets, and a type's name that is used for nothing else.
(define-record-type <thing> (thing of) thing? (of thing-of))
(define-record-type kind (kind-of-type size) a-kind? (size size-of))
(show (thing-of (thing 'stuff)) (size-of (kind-of-type 3)) (thing? (kind-of-type 3)) (a-kind? (thing 1)))
; The same field name in different types, which is also the name of a procedure.
(define-record-type first-type (first-of-type car) first-type? (car first-car))
(define-record-type second-type (second-of-type car) second-type? (car second-car))
(show (first-car (first-of-type 1)) (second-car (second-of-type 2)) (car '(3)))
; Many fields.
(define-record-type many (make-many a b c d e f g h i j k l) many?
  (a many-a) (b many-b) (c many-c) (d many-d) (e many-e) (f many-f) (g many-g) (h many-h) (i many-i)
  (j many-j) (k many-k)
  (l many-l))
(define m (apply make-many '(1 2 3 4 5 6 7 8 9 10 11 12)))
(show (map (lambda (get) (get m))
           (list many-l many-k many-j many-i many-h many-g many-f many-e many-d many-c many-b many-a)))
; The procedures are ordinary objects: passed, stored, applied, composed.
(show (map point-x (map make-point '(1 2) '(3 4))) (apply make-point '(5 6))
      ((lambda (make get) (get (make 7 8))) make-point point-y))
; In bodies: local types, which see and hide.
(define (local-types n)
  (define-record-type cell (make-cell value) cell? (value cell-value))
  (define c (make-cell (* n n)))
  (let ()
    (define-record-type cell (make-cell a b) cell? (b cell-value) (a cell-a))
    (list (cell? c) (cell-value (make-cell 1 2)) (cell-a (make-cell n 0)))))
(show (local-types 3))
