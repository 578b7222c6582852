; Examples of (srfi 41) for the manual.

(import (srfi 41))

;;; stream
(stream->list (stream 1 (+ 1 1) 3)) ; => (1 2 3)

;;; stream->list
(stream->list 3 (stream-from 1)) ; => (1 2 3)

;;; list->stream
(stream->list (list->stream '(a b))) ; => (a b)

;;; port->stream
(stream->list (port->stream (open-input-string "ab"))) ; => (#\a #\b)

;;; define-stream
(define-stream (squares-from n) (stream-cons (* n n) (squares-from (+ n 1))))
(stream->list 4 (squares-from 1)) ; => (1 4 9 16)

;;; stream-lambda
(stream->list ((stream-lambda (a b) (stream a b)) 1 2)) ; => (1 2)

;;; stream-let
(stream->list 3 (stream-let loop ((n 1)) (stream-cons n (loop (* 2 n))))) ; => (1 2 4)

;;; stream-cons
(stream-car (stream-cons 1 (error "never asked for"))) ; => 1

;;; stream-car
(stream-car (stream 1 2)) ; => 1

;;; stream-cdr
(stream-car (stream-cdr (stream 1 2))) ; => 2

;;; stream-null?
(stream-null? stream-null) ; => #t

;;; stream-pair?
(stream-pair? (stream 1)) ; => #t

;;; stream-append
(stream->list (stream-append (stream 1) (stream 2 3))) ; => (1 2 3)

;;; stream-concat
(stream->list (stream-concat (stream (stream 1) (stream 2 3)))) ; => (1 2 3)

;;; stream-constant
(stream->list 5 (stream-constant 'a 'b)) ; => (a b a b a)

;;; stream-take
(stream->list (stream-take 2 (stream-from 1))) ; => (1 2)

;;; stream-take-while
(stream->list (stream-take-while (lambda (n) (< n 4)) (stream-from 1))) ; => (1 2 3)

;;; stream-drop
(stream-car (stream-drop 10 (stream-from 0))) ; => 10

;;; stream-drop-while
(stream-car (stream-drop-while (lambda (n) (< n 4)) (stream-from 1))) ; => 4

;;; stream-filter
(stream->list 3 (stream-filter odd? (stream-from 1))) ; => (1 3 5)

;;; stream-map
(stream->list 3 (stream-map + (stream-from 1) (stream-from 10))) ; => (11 13 15)

;;; stream-fold
(stream-fold + 0 (stream 1 2 3)) ; => 6

;;; stream-for-each
(stream-for-each write (stream 1 2)) ; output: "12"

;;; stream-from
(stream->list 3 (stream-from 1 5)) ; => (1 6 11)

;;; stream-iterate
(stream->list 4 (stream-iterate (lambda (n) (* 2 n)) 1)) ; => (1 2 4 8)

;;; stream-length
(stream-length (stream 1 2 3)) ; => 3

;;; stream-match
(stream-match (stream 1 2 3) (() 'empty) ((x . rest) x)) ; => 1

;;; stream-of
(stream->list (stream-of (* x x) (x in (stream-range 1 6)) (odd? x))) ; => (1 9 25)

;;; stream-range
(stream->list (stream-range 1 10 3)) ; => (1 4 7)

;;; stream-ref
(stream-ref (stream 'a 'b 'c) 1) ; => b

;;; stream-reverse
(stream->list (stream-reverse (stream 1 2 3))) ; => (3 2 1)

;;; stream-scan
(stream->list (stream-scan + 0 (stream 1 2 3))) ; => (0 1 3 6)

;;; stream-unfold
(stream->list (stream-unfold square (lambda (n) (< n 4)) (lambda (n) (+ n 1)) 1)) ; => (1 4 9)

;;; stream-unfolds
(call-with-values (lambda () (stream-unfolds (lambda (n) (if (< n 3) (values (+ n 1) (list n) (list (* n n))) (values n '() '()))) 0))
  (lambda (numbers squares) (list (stream->list numbers) (stream->list squares)))) ; => ((0 1 2) (0 1 4))

;;; stream-zip
(stream->list (stream-zip (stream 1 2) (stream 'a 'b))) ; => ((1 a) (2 b))

;;; stream?
(stream? (stream 1)) ; => #t
