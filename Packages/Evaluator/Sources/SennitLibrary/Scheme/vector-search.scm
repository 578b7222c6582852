; SPDX-License-Identifier: MIT
; Searching vectors (SRFI 133).

(module (sennit vector))

;;; (vector-index-right holds? vector ...) The index of the last elements of the vectors, which are of one length, for which holds? holds, or #f (SRFI 133).
(define vector-index-right
  (case-lambda
    ((holds? vector)
     (let loop ((index (- (vector-length vector) 1)))
       (and (not (negative? index))
            (if (holds? (vector-ref vector index)) index (loop (- index 1))))))
    ((holds? . vectors)
     (let loop ((index (- (%common-length vectors "vector-index-right") 1)))
       (and (not (negative? index))
            (if (apply holds? (%elements-at index vectors)) index (loop (- index 1))))))))

;;; (vector-skip holds? vector ...) The index of the first elements of the vectors for which holds? does not hold, or #f (SRFI 133).
(define vector-skip
  (case-lambda
    ((holds? vector) (vector-index (lambda (element) (not (holds? element))) vector))
    ((holds? . vectors) (apply vector-index (lambda elements (not (apply holds? elements))) vectors))))

;;; (vector-skip-right holds? vector ...) The index of the last elements of the vectors, which are of one length, for which holds? does not hold, or #f (SRFI 133).
(define vector-skip-right
  (case-lambda
    ((holds? vector) (vector-index-right (lambda (element) (not (holds? element))) vector))
    ((holds? . vectors) (apply vector-index-right (lambda elements (not (apply holds? elements))) vectors))))

;;; (vector-binary-search vector value compare) The index of an element of the sorted vector for which (compare element value) is zero, or #f; compare returns a negative number if the element comes first, a positive one if value does (SRFI 133).
(define (vector-binary-search vector value compare)
  (let loop ((start 0) (end (vector-length vector)))
    (and (< start end)
         (let* ((middle (quotient (+ start end) 2))
                (order (compare (vector-ref vector middle) value)))
           (cond ((zero? order) middle)
                 ((negative? order) (loop (+ middle 1) end))
                 (else (loop start middle)))))))

;;; (vector-any holds? vector ...) The first true value that holds? returns for the elements of the vectors, or #f (SRFI 133).
(define vector-any
  (case-lambda
    ((holds? vector)
     (let ((last (- (vector-length vector) 1)))
       (let loop ((index 0))
         (cond ((< index last) (or (holds? (vector-ref vector index)) (loop (+ index 1))))
               ((= index last) (holds? (vector-ref vector index)))
               (else #f)))))
    ((holds? . vectors) (apply any holds? (map vector->list vectors)))))

;;; (vector-every holds? vector ...) #f if holds? returns that for some elements of the vectors, else what it returned last, or #t (SRFI 133).
(define vector-every
  (case-lambda
    ((holds? vector)
     (let ((last (- (vector-length vector) 1)))
       (let loop ((index 0))
         (cond ((< index last) (and (holds? (vector-ref vector index)) (loop (+ index 1))))
               ((= index last) (holds? (vector-ref vector index)))
               (else #t)))))
    ((holds? . vectors) (apply every holds? (map vector->list vectors)))))

;;; (vector-partition keep? vector) Two values: a vector of the elements for which keep? holds and then the others, both in their order, and the number of the former (SRFI 133).
(define (vector-partition keep? vector)
  (let-values (((kept others) (partition keep? (vector->list vector))))
    (values (list->vector (append kept others)) (length kept))))

(module (sennit internal))

;;; (%common-length vectors procedure) The length that all of some vectors have; an error of procedure if they differ.
(define (%common-length vectors procedure)
  (let ((count (vector-length (car vectors))))
    (for-each (lambda (vector)
                (unless (= (vector-length vector) count)
                  (error (string-append procedure ": the vectors are not of one length:") vectors)))
              (cdr vectors))
    count))
