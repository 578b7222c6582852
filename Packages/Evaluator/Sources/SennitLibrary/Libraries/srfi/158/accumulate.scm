; SPDX-License-Identifier: MIT
; Accumulators.

;;; (make-accumulator kons knil finalizer) An accumulator whose state is at first knil, and then what kons returns for each object and the state; for the end-of-file object it returns what finalizer makes of the state (SRFI 158).
(define (make-accumulator kons knil finalizer)
  (require-procedures "make-accumulator" (list kons finalizer))
  (let ((state (make-cell knil)))
    (lambda (object)
      (if (eof-object? object)
          (finalizer (cell-value state))
          (begin
            (cell-update state (lambda (state) (kons object state)))
            (if #f #f))))))

(define (same object) object)

;;; (count-accumulator) An accumulator of how many objects there were (SRFI 158).
(define (count-accumulator) (make-accumulator (lambda (object count) (+ count 1)) 0 same))

;;; (list-accumulator) An accumulator of a list of the objects (SRFI 158).
(define (list-accumulator) (make-accumulator cons '() reverse))

;;; (reverse-list-accumulator) An accumulator of a list of the objects, the last one first (SRFI 158).
(define (reverse-list-accumulator) (make-accumulator cons '() same))

;;; (vector-accumulator) An accumulator of a vector of the objects (SRFI 158).
(define (vector-accumulator) (make-accumulator cons '() (lambda (objects) (list->vector (reverse objects)))))

;;; (reverse-vector-accumulator) An accumulator of a vector of the objects, the last one first (SRFI 158).
(define (reverse-vector-accumulator) (make-accumulator cons '() list->vector))

;;; (string-accumulator) An accumulator of a string of the characters (SRFI 158).
(define (string-accumulator)
  (make-accumulator
   (lambda (char chars)
     (if (not (char? char)) (error "string-accumulator: expected a character, got" char))
     (cons char chars))
   '()
   (lambda (chars) (list->string (reverse chars)))))

;;; (bytevector-accumulator) An accumulator of a bytevector of the bytes (SRFI 158).
(define (bytevector-accumulator)
  (make-accumulator
   (lambda (byte bytes)
     (if (not (and (exact-integer? byte) (<= 0 byte 255))) (error "bytevector-accumulator: expected a byte, got" byte))
     (cons byte bytes))
   '()
   (lambda (bytes)
     (let ((port (open-output-bytevector)))
       (for-each (lambda (byte) (write-u8 byte port)) (reverse bytes))
       (get-output-bytevector port)))))

(define (require-complex who object)
  (if (not (number? object)) (error (string-append who ": expected a number, got") object)))

;;; (sum-accumulator) An accumulator of the sum of the numbers (SRFI 158).
(define (sum-accumulator)
  (make-accumulator (lambda (number sum) (require-complex "sum-accumulator" number) (+ sum number)) 0 same))

;;; (product-accumulator) An accumulator of the product of the numbers (SRFI 158).
(define (product-accumulator)
  (make-accumulator (lambda (number product) (require-complex "product-accumulator" number) (* product number)) 1 same))
