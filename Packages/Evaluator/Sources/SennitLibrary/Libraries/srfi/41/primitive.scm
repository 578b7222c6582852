; SPDX-License-Identifier: MIT
; SRFI 41: the primitives. A stream is a record around a promise of either the symbol null or a cell, which has two
; promises' worth of work in it: the first element, and a stream. The records keep streams apart from promises.

;;; (stream? object) Whether object is a stream (SRFI 41).
(define-record-type <stream> (make-stream promise) stream? (promise stream-promise))

(define-record-type <cell> (make-cell first rest) cell? (first cell-first) (rest cell-rest))

; A stream that is what the expression will be found to be. With delay-force, a chain of these is followed in
; constant space.
(define-syntax stream-lazy
  (syntax-rules ()
    ((_ expression) (make-stream (delay-force (promise-of expression))))))

(define (promise-of stream)
  (if (stream? stream)
      (stream-promise stream)
      (error "stream: expected a stream where one was promised, got" stream)))

;;; stream-null The stream without elements (SRFI 41).
(define stream-null (make-stream (make-promise 'null)))

;;; (stream-cons object stream) A stream of object and then the elements of stream; neither is evaluated before it is asked for (SRFI 41).
(define-syntax stream-cons
  (syntax-rules ()
    ((_ object stream)
     (make-stream (make-promise (make-cell (delay object) (stream-lazy stream)))))))

;;; (stream-pair? object) Whether object is a stream that has elements (SRFI 41).
(define (stream-pair? object)
  (and (stream? object) (cell? (force (stream-promise object)))))

;;; (stream-null? object) Whether object is a stream without elements (SRFI 41).
(define (stream-null? object)
  (and (stream? object) (eq? (force (stream-promise object)) 'null)))

; The cell of a stream, for a procedure of that name.
(define (stream-cell stream procedure)
  (unless (stream? stream)
    (error (string-append procedure ": expected a stream, got") stream))
  (let ((cell (force (stream-promise stream))))
    (if (cell? cell)
        cell
        (error (string-append procedure ": the stream has no elements")))))

;;; (stream-car stream) The first element of stream, which is computed now if it was not yet (SRFI 41).
(define (stream-car stream) (force (cell-first (stream-cell stream "stream-car"))))

;;; (stream-cdr stream) A stream of the elements of stream but the first (SRFI 41).
(define (stream-cdr stream) (cell-rest (stream-cell stream "stream-cdr")))

;;; (stream-lambda parameters body ...) A procedure that returns at once a stream, that which the body will return when it is asked for (SRFI 41).
(define-syntax stream-lambda
  (syntax-rules ()
    ((_ parameters body ...) (lambda parameters (stream-lazy (let () body ...))))))
