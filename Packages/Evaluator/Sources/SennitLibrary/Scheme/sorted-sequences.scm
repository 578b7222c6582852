; SPDX-License-Identifier: MIT
; Merging, and what can be asked of sorted and unsorted sequences (SRFI 132).

(module (sennit list))

;;; (list-sorted? less? list) Whether no element of list is less? than the one before it (SRFI 132).
(define (list-sorted? less? list)
  (or (null? list)
      (let loop ((element (car list)) (rest (cdr list)))
        (or (null? rest)
            (and (not (less? (car rest) element))
                 (loop (car rest) (cdr rest)))))))

;;; (list-merge less? a b) The elements of two sorted lists in order; of equal ones, those of a come first (SRFI 132).
(define (list-merge less? a b)
  (cond ((null? a) b)
        ((null? b) a)
        (else
         (let loop ((x (car a)) (a a) (y (car b)) (b b))
           (if (less? y x)
               (cons y (let ((b (cdr b))) (if (null? b) a (loop x a (car b) b))))
               (cons x (let ((a (cdr a))) (if (null? a) b (loop (car a) a y b)))))))))

;;; (list-delete-neighbor-dups same? list) The elements of list without those for which (same? previous element) holds for the element before them that is kept (SRFI 132).
(define (list-delete-neighbor-dups same? list)
  (if (null? list)
      '()
      (let loop ((kept (car list)) (rest (cdr list)))
        (cond ((null? rest) (cons kept '()))
              ((same? kept (car rest)) (loop kept (cdr rest)))
              (else (cons kept (loop (car rest) (cdr rest))))))))

(module (sennit vector))

;;; (vector-sorted? less? vector [start [end]]) Whether no element of vector from start to end is less? than the one before it (SRFI 132).
(define (vector-sorted? less? vector . range)
  (list-sorted? less? (apply vector->list vector range)))

;;; (vector-merge less? a b [start-a [end-a [start-b [end-b]]]]) A vector of the elements of two sorted vectors, in those ranges of them, in order; of equal ones, those of a come first (SRFI 132).
(define vector-merge
  (case-lambda
    ((less? a b) (list->vector (list-merge less? (vector->list a) (vector->list b))))
    ((less? a b start-a) (vector-merge less? (vector-copy a start-a) b))
    ((less? a b start-a end-a) (vector-merge less? (vector-copy a start-a end-a) b))
    ((less? a b start-a end-a start-b) (vector-merge less? (vector-copy a start-a end-a) (vector-copy b start-b)))
    ((less? a b start-a end-a start-b end-b)
     (vector-merge less? (vector-copy a start-a end-a) (vector-copy b start-b end-b)))))

;;; (vector-delete-neighbor-dups same? vector [start [end]]) A vector of the elements of vector from start to end without those for which (same? previous element) holds for the element before them that is kept (SRFI 132).
(define (vector-delete-neighbor-dups same? vector . range)
  (list->vector (list-delete-neighbor-dups same? (apply vector->list vector range))))

;;; (vector-find-median less? vector default [mean]) The element in the middle of vector, were it sorted; of an even number, (mean a b) of the two in the middle, by default half their sum; of an empty vector, default (SRFI 132).
(define vector-find-median
  (case-lambda
    ((less? vector default) (vector-find-median less? vector default (lambda (a b) (/ (+ a b) 2))))
    ((less? vector default mean)
     (let* ((count (vector-length vector))
            (half (quotient count 2)))
       (cond ((zero? count) default)
             ((odd? count) (vector-select less? vector half))
             (else
              (let ((sorted (vector-sort less? vector)))
                (mean (vector-ref sorted (- half 1)) (vector-ref sorted half)))))))))

;;; (vector-select less? vector k [start [end]]) Element k of vector from start to end, were that sorted. Takes time proportional to the number of elements (SRFI 132).
(define (vector-select less? vector k . range)
  (let* ((list (apply vector->list vector range))
         (count (length list)))
    (unless (and (exact-integer? k) (< -1 k count))
      (error "vector-select: expected an index of the vector, got" k))
    (%select less? list count k 1)))

;;; (vector-separate less? vector k [start [end]]) A vector like vector, but with the k smallest elements between start and end in front of the others there (SRFI 132).
(define vector-separate
  (case-lambda
    ((less? vector k) (vector-separate less? vector k 0 (vector-length vector)))
    ((less? vector k start) (vector-separate less? vector k start (vector-length vector)))
    ((less? vector k start end)
     (unless (and (exact-integer? k) (<= 0 k (- end start)))
       (error "vector-separate: expected a number of elements, got" k))
     (vector-append (vector-copy vector 0 start)
                    (vector-sort less? vector start end)
                    (vector-copy vector end)))))

(module (sennit internal))

;;; (%select less? list count k seed) Element k of list, which has count elements and more than k, were it sorted. The pivot is the element at a place that seed leads to, so that no order of the elements is bad every time.
(define (%select less? list count k seed)
  (if (< count 12)
      (list-ref (list-sort less? list) k)
      (let* ((seed (remainder (+ (* seed 69069) 1) 4294967296))
             (pivot (list-ref list (remainder (quotient seed 16) count))))
        (let loop ((rest list) (less '()) (less-count 0) (more '()) (more-count 0))
          (cond ((null? rest)
                 (cond ((< k less-count) (%select less? less less-count k seed))
                       ((< k (- count more-count)) pivot)
                       (else (%select less? more more-count (- k (- count more-count)) seed))))
                ((less? (car rest) pivot)
                 (loop (cdr rest) (cons (car rest) less) (+ less-count 1) more more-count))
                ((less? pivot (car rest))
                 (loop (cdr rest) less less-count (cons (car rest) more) (+ more-count 1)))
                (else (loop (cdr rest) less less-count more more-count)))))))
