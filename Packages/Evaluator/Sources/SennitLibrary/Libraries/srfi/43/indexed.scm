; SPDX-License-Identifier: MIT
; SRFI 43: what differs from SRFI 133, under names of its own inside the library.

; The length of the shortest of some vectors.
(define (shortest vectors) (apply min (map vector-length vectors)))

; A list of the elements that some vectors have at index.
(define (elements-at index vectors)
  (map (lambda (vector) (vector-ref vector index)) vectors))

;;; (vector-copy vector [start [end [fill]]]) A vector of the elements of vector from start to end, and of fill where end is beyond the end of vector (SRFI 43).
(define vector-copy-filled
  (case-lambda
    ((vector) (vector-copy vector))
    ((vector start) (vector-copy vector start))
    ((vector start end) (vector-copy-filled vector start end (if #f #f)))
    ((vector start end fill)
     (let ((beyond (- end (vector-length vector))))
       (if (positive? beyond)
           (vector-append (vector-copy vector start) (make-vector beyond fill))
           (vector-copy vector start end))))))

;;; (vector-fold procedure start vector ...) Calls procedure with the index, what it returned before, at first start, and the elements; returns what it returned last (SRFI 43).
(define vector-fold/index
  (case-lambda
    ((procedure start vector)
     (let ((count (vector-length vector)))
       (let loop ((index 0) (result start))
         (if (< index count)
             (loop (+ index 1) (procedure index result (vector-ref vector index)))
             result))))
    ((procedure start . vectors)
     (let ((count (shortest vectors)))
       (let loop ((index 0) (result start))
         (if (< index count)
             (loop (+ index 1) (apply procedure index result (elements-at index vectors)))
             result))))))

;;; (vector-fold-right procedure start vector ...) vector-fold from the last index that all vectors have to the first (SRFI 43).
(define vector-fold-right/index
  (case-lambda
    ((procedure start vector)
     (let loop ((index (- (vector-length vector) 1)) (result start))
       (if (negative? index)
           result
           (loop (- index 1) (procedure index result (vector-ref vector index))))))
    ((procedure start . vectors)
     (let loop ((index (- (shortest vectors) 1)) (result start))
       (if (negative? index)
           result
           (loop (- index 1) (apply procedure index result (elements-at index vectors))))))))

;;; (vector-map procedure vector ...) A vector of what procedure returns for each index and the elements there, as far as the shortest vector goes (SRFI 43).
(define vector-map/index
  (case-lambda
    ((procedure vector)
     (vector-unfold (lambda (index) (procedure index (vector-ref vector index))) (vector-length vector)))
    ((procedure . vectors)
     (vector-unfold (lambda (index) (apply procedure index (elements-at index vectors))) (shortest vectors)))))

;;; (vector-for-each procedure vector ...) Calls procedure with each index and the elements there, as far as the shortest vector goes (SRFI 43).
(define vector-for-each/index
  (case-lambda
    ((procedure vector)
     (let ((count (vector-length vector)))
       (let loop ((index 0))
         (when (< index count)
           (procedure index (vector-ref vector index))
           (loop (+ index 1))))))
    ((procedure . vectors)
     (let ((count (shortest vectors)))
       (let loop ((index 0))
         (when (< index count)
           (apply procedure index (elements-at index vectors))
           (loop (+ index 1))))))))

;;; (vector-count holds? vector ...) For how many indices, as far as the shortest vector goes, holds? holds of the index and the elements there (SRFI 43).
(define (vector-count/index holds? . vectors)
  (let ((count (shortest vectors)))
    (let loop ((index 0) (result 0))
      (if (< index count)
          (loop (+ index 1) (if (apply holds? index (elements-at index vectors)) (+ result 1) result))
          result))))
