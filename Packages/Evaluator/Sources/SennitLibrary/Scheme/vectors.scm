; SPDX-License-Identifier: MIT
; Making, comparing, folding and converting vectors (SRFI 133). A single vector has clauses of its own.

(module (sennit vector))

;;; (vector-unfold-right procedure count seed ...) vector-unfold from the last element to the first (SRFI 133).
(define vector-unfold-right
  (case-lambda
    ((procedure count)
     (let loop ((index (- count 1)) (results '()))
       (if (negative? index)
           (list->vector results)
           (loop (- index 1) (cons (procedure index) results)))))
    ((procedure count seed)
     (let loop ((index (- count 1)) (seed seed) (results '()))
       (if (negative? index)
           (list->vector results)
           (let-values (((value seed) (procedure index seed)))
             (loop (- index 1) seed (cons value results))))))
    ((procedure count . seeds)
     (let loop ((index (- count 1)) (seeds seeds) (results '()))
       (if (negative? index)
           (list->vector results)
           (let-values (((value . seeds) (apply procedure index seeds)))
             (loop (- index 1) seeds (cons value results))))))))

;;; (vector-reverse-copy vector [start [end]]) A vector of the elements of vector from start to end in reverse order (SRFI 133).
(define vector-reverse-copy
  (case-lambda
    ((vector) (vector-reverse vector))
    ((vector start) (vector-reverse (vector-copy vector start)))
    ((vector start end) (vector-reverse (vector-copy vector start end)))))

;;; (vector-concatenate vectors) A vector of the elements of a list of vectors, one after the other (SRFI 133).
(define (vector-concatenate vectors) (apply vector-append vectors))

;;; (vector-append-subvectors vector start end ...) A vector of the elements of each vector from the start to the end behind it, one after the other (SRFI 133).
(define (vector-append-subvectors . arguments)
  (let loop ((rest arguments) (parts '()))
    (cond ((null? rest) (vector-concatenate (reverse parts)))
          ((and (pair? (cdr rest)) (pair? (cddr rest)))
           (loop (list-tail rest 3)
                 (cons (subvector (car rest) (cadr rest) (list-ref rest 2)) parts)))
          (else
           (error "vector-append-subvectors: expected a vector, a start and an end each time, got" rest)))))

;;; (vector-empty? vector) Whether vector has no elements (SRFI 133).
(define (vector-empty? vector) (zero? (vector-length vector)))

;;; (vector= same? vector ...) Whether the vectors are of one length, and (same? a b) holds for the elements of each and the next at the same index (SRFI 133).
(define vector=
  (case-lambda
    ((same? a b) (%vector-pair= same? a b))
    ((same?) #t)
    ((same? first . rest)
     (let loop ((a first) (rest rest))
       (or (null? rest)
           (and (%vector-pair= same? a (car rest))
                (loop (car rest) (cdr rest))))))))

;;; (vector-fold-right procedure start vector ...) Calls procedure with what it returned before, at first start, and with the elements, from the last index that all vectors have to the first; returns what it returned last (SRFI 133).
(define vector-fold-right
  (case-lambda
    ((procedure start vector)
     (let loop ((index (- (vector-length vector) 1)) (result start))
       (if (negative? index)
           result
           (loop (- index 1) (procedure result (vector-ref vector index))))))
    ((procedure start . vectors)
     (let loop ((index (- (%shortest vectors) 1)) (result start))
       (if (negative? index)
           result
           (loop (- index 1) (apply procedure result (%elements-at index vectors))))))))

;;; (vector-count holds? vector ...) For how many elements of the vectors holds? holds (SRFI 133).
(define vector-count
  (case-lambda
    ((holds? vector)
     (vector-fold (lambda (count element) (if (holds? element) (+ count 1) count)) 0 vector))
    ((holds? . vectors)
     (apply count holds? (map vector->list vectors)))))

;;; (vector-cumulate procedure start vector) A vector of what procedure returns of what it returned before, at first start, and each element (SRFI 133).
(define (vector-cumulate procedure start vector)
  (let ((count (vector-length vector)))
    (let loop ((index 0) (result start) (results '()))
      (if (< index count)
          (let ((result (procedure result (vector-ref vector index))))
            (loop (+ index 1) result (cons result results)))
          (reverse-list->vector results)))))

;;; (reverse-vector->list vector [start [end]]) A list of the elements of vector from start to end in reverse order (SRFI 133).
(define reverse-vector->list
  (case-lambda
    ((vector) (reverse (vector->list vector)))
    ((vector start) (reverse (vector->list vector start)))
    ((vector start end) (reverse (vector->list vector start end)))))

;;; (reverse-list->vector list) A vector of the elements of list in reverse order (SRFI 133).
(define (reverse-list->vector list) (list->vector (reverse list)))

(module (sennit internal))

;;; (%shortest vectors) The length of the %shortest of some vectors.
(define (%shortest vectors)
  (fold (lambda (vector count) (min (vector-length vector) count))
        (vector-length (car vectors))
        (cdr vectors)))

;;; (%elements-at index vectors) A list of the elements that some vectors have at index.
(define (%elements-at index vectors)
  (map (lambda (vector) (vector-ref vector index)) vectors))

;;; (%vector-pair= same? a b) vector= of two vectors.
(define (%vector-pair= same? a b)
  (let ((count (vector-length a)))
    (and (= count (vector-length b))
         (let loop ((index 0))
           (or (= index count)
               (and (same? (vector-ref a index) (vector-ref b index))
                    (loop (+ index 1))))))))
