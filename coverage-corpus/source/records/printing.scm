; Records as text: write and display, nested records, records in data, types and procedures of records.
(import (scheme base) (scheme write))
(define (show . items) (for-each (lambda (x) (write x) (display " ")) items) (newline))

(define-record-type point (make-point x y) point? (x point-x) (y point-y))
(define-record-type empty (make-empty) empty?)
(define-record-type <bracketed> (bracketed a) bracketed? (a bracketed-a))
(define-record-type partial (make-partial given) partial? (given partial-given) (absent partial-absent))
(show (make-point 1 2) (make-empty) (bracketed 'v) (make-partial 1))
; write shows the values as write does, display as display does.
(define p (make-point "text" #\c))
(write p) (display " ") (display p) (newline)
(write (make-point '|odd symbol| 1.5)) (display " ") (display (make-point '|odd symbol| 1.5)) (newline)
; Records in records, lists, vectors; records that hold lists and vectors.
(show (make-point (make-point 1 2) (make-point '(a b) #(c d))) (list (make-empty) (make-point '() ""))
      (vector (make-empty)))
(show (make-point 'quoted ''quoted) (cons (make-empty) (make-empty)))
; Types and their procedures.
(show make-point point? point-x)
(show (list make-empty empty?) point)
; Text into string ports.
(define (text write x) (let ((port (open-output-string))) (write x port) (get-output-string port)))
(show (text write (make-point 1 "s")) (text display (make-point 1 "s"))
      (string-length (text write (make-empty))))
(show (text write-simple (make-point 1 2)) (text write-shared (list (make-empty) 'end)))
; A deep chain of records.
(define-record-type link (make-link value next) link? (value link-value) (next link-next))
(define (chain n) (if (= n 0) 'end (make-link n (chain (- n 1)))))
(show (chain 4))
(show (string-length (text write (chain 500))))
; Own printers by predicates.
(define (point->string p)
  (string-append "(" (number->string (point-x p)) ", " (number->string (point-y p)) ")"))
(define (render x)
  (cond ((point? x) (point->string x)) ((empty? x) "nothing") ((pair? x) (map render x)) (else x)))
(show (render (list (make-point 3 4) (make-empty) 5)))
