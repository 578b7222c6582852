; SPDX-License-Identifier: MIT
; SRFI 41: procedures that make streams of other things. Arguments are checked at once, not when the stream is read.

(define (check-procedure object procedure)
  (unless (procedure? object)
    (error (string-append procedure ": expected a procedure, got") object)))

(define (check-stream object procedure)
  (unless (stream? object)
    (error (string-append procedure ": expected a stream, got") object)))

(define (check-streams objects procedure)
  (when (null? objects)
    (error (string-append procedure ": expected a stream")))
  (for-each (lambda (object) (check-stream object procedure)) objects))

(define (check-count object procedure)
  (unless (and (exact-integer? object) (not (negative? object)))
    (error (string-append procedure ": expected a count, got") object)))

(define (check-number object procedure)
  (unless (number? object)
    (error (string-append procedure ": expected a number, got") object)))

;;; (list->stream list) A stream of the elements of list (SRFI 41).
(define (list->stream list)
  (unless (list? list)
    (error "list->stream: expected a list, got" list))
  (stream-let loop ((rest list))
    (if (null? rest)
        stream-null
        (stream-cons (car rest) (loop (cdr rest))))))

;;; (port->stream [port]) A stream of the characters of port, by default the current input port, which are read when they are asked for (SRFI 41).
(define port->stream
  (case-lambda
    (() (port->stream (current-input-port)))
    ((port)
     (unless (and (input-port? port) (textual-port? port))
       (error "port->stream: expected a textual input port, got" port))
     (stream-let loop ()
       (let ((char (read-char port)))
         (if (eof-object? char)
             stream-null
             (stream-cons char (loop))))))))

;;; (stream-constant object ...) A stream of the objects, over and over again (SRFI 41).
(define (stream-constant . objects)
  (if (null? objects)
      stream-null
      (stream-let loop ((rest objects))
        (if (null? rest)
            (loop objects)
            (stream-cons (car rest) (loop (cdr rest)))))))

;;; (stream-from first [step]) The stream first, first + step ... without an end; step is 1 by default (SRFI 41).
(define stream-from
  (case-lambda
    ((first) (stream-from first 1))
    ((first step)
     (check-number first "stream-from")
     (check-number step "stream-from")
     (stream-let loop ((first first))
       (stream-cons first (loop (+ first step)))))))

;;; (stream-range first past [step]) The stream first, first + step ... before past; step is 1 or -1 by default, the one that leads from first to past (SRFI 41).
(define stream-range
  (case-lambda
    ((first past) (stream-range first past (if (< first past) 1 -1)))
    ((first past step)
     (check-number first "stream-range")
     (check-number past "stream-range")
     (check-number step "stream-range")
     (let ((before? (if (negative? step) > <)))
       (stream-let loop ((first first))
         (if (before? first past)
             (stream-cons first (loop (+ first step)))
             stream-null))))))

;;; (stream-iterate procedure object) A stream of object, what procedure returns of it, what it returns of that ... (SRFI 41).
(define (stream-iterate procedure object)
  (check-procedure procedure "stream-iterate")
  (stream-let loop ((object object))
    (stream-cons object (loop (procedure object)))))

;;; (stream-unfold element continue? successor seed) A stream of (element seed) for seed, (successor seed) ... as long as continue? holds (SRFI 41).
(define (stream-unfold element continue? successor seed)
  (check-procedure element "stream-unfold")
  (check-procedure continue? "stream-unfold")
  (check-procedure successor "stream-unfold")
  (stream-let loop ((seed seed))
    (if (continue? seed)
        (stream-cons (element seed) (loop (successor seed)))
        stream-null)))

;;; (stream-unfolds procedure seed) As many streams as procedure, called with seed, returns values behind the first, which is the next seed; each says how its stream goes on: (object) with that element, #f not yet, () not at all (SRFI 41).
(define (stream-unfolds procedure seed)
  (check-procedure procedure "stream-unfolds")
  (let* ((turns
          (stream-let loop ((seed seed))
            (call-with-values
             (lambda () (procedure seed))
             (lambda (seed . results) (stream-cons results (loop seed))))))
         (result
          (lambda (index)
            (stream-let loop ((turns turns))
              (let ((result (list-ref (stream-car turns) index)))
                (cond ((pair? result) (stream-cons (car result) (loop (stream-cdr turns))))
                      ((not result) (loop (stream-cdr turns)))
                      ((null? result) stream-null)
                      (else (error "stream-unfolds: expected a list or #f, got" result))))))))
    (apply values (map result (iota (length (stream-car turns)))))))
