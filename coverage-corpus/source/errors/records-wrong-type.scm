; Ends in an error: an accessor is given a record of another type, deep in a map.
(import (scheme base) (scheme write))
(define (show . items) (for-each (lambda (x) (write x) (display " ")) items) (newline))

(define-record-type circle (make-circle radius) circle? (radius circle-radius))
(define-record-type square (make-square side) square? (side square-side))
(define (area shape)
  (if (square? shape) (* (square-side shape) (square-side shape))
    (* 3 (circle-radius shape) (circle-radius shape))))
(define (areas shapes) (map area shapes))
(show (areas (list (make-circle 1) (make-square 2))))
; This one is caught, the next one is not.
(show (guard (e ((error-object? e) 'caught)) (circle-radius (make-square 1))))
(define-record-type triangle (make-triangle base height) triangle? (base triangle-base)
  (height triangle-height))
(define total (lambda (shapes) (apply + (areas shapes))))
(show (total (list (make-circle 2) (make-square 3))))
(show (total (list (make-circle 2) (make-triangle 3 4))))
(show 'not-reached)
