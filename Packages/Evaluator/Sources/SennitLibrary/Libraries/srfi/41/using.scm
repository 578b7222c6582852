; SPDX-License-Identifier: MIT
; SRFI 41: procedures on streams. Those that go through a stream in a loop leave that to a procedure of its own, which
; they call last: the parameter of their own frame would keep the whole stream alive as long as the loop runs.

;;; (stream->list [count] stream) A list of the elements of stream, or of the first count of them (SRFI 41).
(define stream->list
  (case-lambda
    ((stream)
     (check-stream stream "stream->list")
     (elements stream))
    ((count stream)
     (check-count count "stream->list")
     (check-stream stream "stream->list")
     (first-elements count stream))))

(define (elements stream)
  (if (stream-null? stream)
      '()
      (let ((element (stream-car stream)))
        (cons element (elements (stream-cdr stream))))))

(define (first-elements count stream)
  (if (or (zero? count) (stream-null? stream))
      '()
      (let ((element (stream-car stream)))
        (cons element (first-elements (- count 1) (stream-cdr stream))))))

;;; (stream-append stream ...) A stream of the elements of the streams, one after the other (SRFI 41).
(define (stream-append . streams)
  (for-each (lambda (object) (check-stream object "stream-append")) streams)
  (stream-let loop ((streams streams))
    (cond ((null? streams) stream-null)
          ((null? (cdr streams)) (car streams))
          ((stream-null? (car streams)) (loop (cdr streams)))
          (else
           (stream-cons (stream-car (car streams))
                        (loop (cons (stream-cdr (car streams)) (cdr streams))))))))

;;; (stream-concat streams) A stream of the elements of the streams in a stream, one after the other (SRFI 41).
(define (stream-concat streams)
  (check-stream streams "stream-concat")
  (stream-let loop ((streams streams))
    (if (stream-null? streams)
        stream-null
        (let ((first (stream-car streams)))
          (check-stream first "stream-concat")
          (stream-let inner ((rest first))
            (if (stream-null? rest)
                (loop (stream-cdr streams))
                (stream-cons (stream-car rest) (inner (stream-cdr rest)))))))))

;;; (stream-drop count stream) The stream of the elements of stream but the first count (SRFI 41).
(define (stream-drop count stream)
  (check-count count "stream-drop")
  (check-stream stream "stream-drop")
  (stream-let loop ((count count) (rest stream))
    (if (or (zero? count) (stream-null? rest))
        rest
        (loop (- count 1) (stream-cdr rest)))))

;;; (stream-drop-while drop? stream) The stream of the elements of stream from the first for which drop? does not hold (SRFI 41).
(define (stream-drop-while drop? stream)
  (check-procedure drop? "stream-drop-while")
  (check-stream stream "stream-drop-while")
  (stream-let loop ((rest stream))
    (if (and (stream-pair? rest) (drop? (stream-car rest)))
        (loop (stream-cdr rest))
        rest)))

;;; (stream-filter keep? stream) A stream of the elements of stream for which keep? holds (SRFI 41).
(define (stream-filter keep? stream)
  (check-procedure keep? "stream-filter")
  (check-stream stream "stream-filter")
  (stream-let loop ((rest stream))
    (cond ((stream-null? rest) stream-null)
          ((keep? (stream-car rest)) (stream-cons (stream-car rest) (loop (stream-cdr rest))))
          (else (loop (stream-cdr rest))))))

;;; (stream-fold procedure start stream) Calls procedure with what it returned before, at first start, and with each element of stream; returns what it returned last (SRFI 41).
(define (stream-fold procedure start stream)
  (check-procedure procedure "stream-fold")
  (check-stream stream "stream-fold")
  (fold-elements procedure start stream))

(define (fold-elements procedure result stream)
  (if (stream-null? stream)
      result
      (fold-elements procedure (procedure result (stream-car stream)) (stream-cdr stream))))

;;; (stream-for-each procedure stream ...) Calls procedure with the elements of the streams in order, as far as the shortest goes (SRFI 41).
(define stream-for-each
  (case-lambda
    ((procedure stream)
     (check-procedure procedure "stream-for-each")
     (check-stream stream "stream-for-each")
     (visit-elements procedure stream))
    ((procedure . streams)
     (check-procedure procedure "stream-for-each")
     (check-streams streams "stream-for-each")
     (visit-all-elements procedure streams))))

(define (visit-elements procedure stream)
  (when (stream-pair? stream)
    (procedure (stream-car stream))
    (visit-elements procedure (stream-cdr stream))))

(define (visit-all-elements procedure streams)
  (unless (any stream-null? streams)
    (apply procedure (map stream-car streams))
    (visit-all-elements procedure (map stream-cdr streams))))

;;; (stream-length stream) The number of elements of stream (SRFI 41).
(define (stream-length stream)
  (check-stream stream "stream-length")
  (count-elements stream 0))

(define (count-elements stream count)
  (if (stream-null? stream) count (count-elements (stream-cdr stream) (+ count 1))))

;;; (stream-map procedure stream ...) A stream of what procedure returns for the elements of the streams, as far as the shortest goes (SRFI 41).
(define stream-map
  (case-lambda
    ((procedure stream)
     (check-procedure procedure "stream-map")
     (check-stream stream "stream-map")
     (stream-let loop ((rest stream))
       (if (stream-null? rest)
           stream-null
           (stream-cons (procedure (stream-car rest)) (loop (stream-cdr rest))))))
    ((procedure . streams)
     (check-procedure procedure "stream-map")
     (check-streams streams "stream-map")
     (stream-let loop ((streams streams))
       (if (any stream-null? streams)
           stream-null
           (stream-cons (apply procedure (map stream-car streams)) (loop (map stream-cdr streams))))))))

;;; (stream-ref stream k) Element k of stream, counting from 0 (SRFI 41).
(define (stream-ref stream k)
  (check-stream stream "stream-ref")
  (check-count k "stream-ref")
  (element-at stream k k))

(define (element-at stream left k)
  (cond ((stream-null? stream) (error "stream-ref: the stream has fewer elements than the index asks for:" k))
        ((zero? left) (stream-car stream))
        (else (element-at (stream-cdr stream) (- left 1) k))))

;;; (stream-reverse stream) A stream of the elements of stream in reverse order, none of which is evaluated (SRFI 41).
(define (stream-reverse stream)
  (check-stream stream "stream-reverse")
  (stream-let loop ((rest stream) (result stream-null))
    (if (stream-null? rest)
        result
        (loop (stream-cdr rest) (stream-cons (stream-car rest) result)))))

;;; (stream-scan procedure start stream) A stream of start and what stream-fold would return after each element of stream (SRFI 41).
(define (stream-scan procedure start stream)
  (check-procedure procedure "stream-scan")
  (check-stream stream "stream-scan")
  (stream-let loop ((result start) (rest stream))
    (if (stream-null? rest)
        (stream-cons result stream-null)
        (stream-cons result (loop (procedure result (stream-car rest)) (stream-cdr rest))))))

;;; (stream-take count stream) A stream of the first count elements of stream (SRFI 41).
(define (stream-take count stream)
  (check-count count "stream-take")
  (check-stream stream "stream-take")
  (stream-let loop ((count count) (rest stream))
    (if (or (zero? count) (stream-null? rest))
        stream-null
        (stream-cons (stream-car rest) (loop (- count 1) (stream-cdr rest))))))

;;; (stream-take-while keep? stream) A stream of the elements of stream before the first for which keep? does not hold (SRFI 41).
(define (stream-take-while keep? stream)
  (check-procedure keep? "stream-take-while")
  (check-stream stream "stream-take-while")
  (stream-let loop ((rest stream))
    (if (and (stream-pair? rest) (keep? (stream-car rest)))
        (stream-cons (stream-car rest) (loop (stream-cdr rest)))
        stream-null)))

;;; (stream-zip stream ...) A stream of lists: of the first elements of the streams, the second ones ..., as far as the shortest goes (SRFI 41).
(define (stream-zip . streams)
  (check-streams streams "stream-zip")
  (apply stream-map list streams))
