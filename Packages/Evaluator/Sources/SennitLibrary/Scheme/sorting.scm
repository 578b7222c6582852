; SPDX-License-Identifier: MIT
; Sorting: a stable merge sort of lists, and what is known to Swift in Swift. A continuation captured in a
; comparison can be entered again, as nothing is changed.

(module (sennit internal))

;;; (%known-order less?) The number of the order that less? is, for %sort-known, or #f.
(define (%known-order less?)
  (cond
    ((eq? less? <) 0)
    ((eq? less? >) 1)
    ((eq? less? string<?) 2)
    ((eq? less? string>?) 3)
    ((eq? less? char<?) 4)
    ((eq? less? char>?) 5)
    (else #f)))

;;; (%merge-up less? a b) The elements of two lists in ascending order, which both have, and at least one, in descending order. Of equal ones those of a come first.
(define (%merge-up less? a b)
  (let loop ((x (car a)) (a (cdr a)) (y (car b)) (b (cdr b)) (merged '()))
    (if (less? y x)
        (if (pair? a)
            (loop (car a) (cdr a) y b (cons x merged))
            (append-reverse b (cons y (cons x merged))))
        (if (pair? b)
            (loop x a (car b) (cdr b) (cons y merged))
            (append-reverse a (cons x (cons y merged)))))))

;;; (%merge-down less? a b) The elements of two lists in descending order, which both have, and at least one, in ascending order. Of equal ones those of a come last.
(define (%merge-down less? a b)
  (let loop ((x (car a)) (a (cdr a)) (y (car b)) (b (cdr b)) (merged '()))
    (if (less? y x)
        (if (pair? b)
            (loop x a (car b) (cdr b) (cons y merged))
            (append-reverse a (cons x (cons y merged))))
        (if (pair? a)
            (loop (car a) (cdr a) y b (cons x merged))
            (append-reverse b (cons y (cons x merged)))))))

;;; (%sort-up less? list count) The first count elements of list, of which there is at least one, in ascending order. A merge reverses, so the halves are sorted the other way.
(define (%sort-up less? list count)
  (case count
    ((1) (cons (car list) '()))
    ((2)
     (let ((a (car list)) (b (cadr list)))
       (if (less? b a) (cons b (cons a '())) (cons a (cons b '())))))
    ((3)
     (let* ((a (car list)) (rest (cdr list)) (b (car rest)) (c (cadr rest)))
       (if (less? b a)
           (cond
             ((less? c b) (cons c (cons b (cons a '()))))
             ((less? c a) (cons b (cons c (cons a '()))))
             (else (cons b (cons a (cons c '())))))
           (cond
             ((less? c a) (cons c (cons a (cons b '()))))
             ((less? c b) (cons a (cons c (cons b '()))))
             (else (cons a (cons b (cons c '()))))))))
    (else
     (let ((half (quotient count 2)))
       (%merge-up less?
                  (%sort-down less? list half)
                  (%sort-down less? (list-tail list half) (- count half)))))))

;;; (%sort-down less? list count) What %sort-up returns, reversed.
(define (%sort-down less? list count)
  (case count
    ((1) (cons (car list) '()))
    ((2)
     (let ((a (car list)) (b (cadr list)))
       (if (less? b a) (cons a (cons b '())) (cons b (cons a '())))))
    ((3)
     (let* ((a (car list)) (rest (cdr list)) (b (car rest)) (c (cadr rest)))
       (if (less? b a)
           (cond
             ((less? c b) (cons a (cons b (cons c '()))))
             ((less? c a) (cons a (cons c (cons b '()))))
             (else (cons c (cons a (cons b '())))))
           (cond
             ((less? c a) (cons b (cons a (cons c '()))))
             ((less? c b) (cons b (cons c (cons a '()))))
             (else (cons c (cons b (cons a '()))))))))
    (else
     (let ((half (quotient count 2)))
       (%merge-down less?
                    (%sort-up less? list half)
                    (%sort-up less? (list-tail list half) (- count half)))))))

;;; (%decorated elements key) A list of pairs of (key element) and the element.
(define (%decorated elements key)
  (map (lambda (element) (cons (key element) element)) elements))

;;; (%sort-decorated less? pairs) A list of pairs in the order of their cars.
(define (%sort-decorated less? pairs)
  (let ((order (%known-order less?)))
    (or (and order (%sort-known pairs (+ order 8)))
        (list-sort (lambda (a b) (less? (car a) (car b))) pairs))))

(module (sennit list))

;;; (list-sort less? list) The elements of list in order; the order of equal ones is kept (R6RS, SRFI 132).
(define (list-sort less? list)
  (if (null? list)
      '()
      (or (%sort-known list (%known-order less?))
          (%sort-up less? list (length list)))))

;;; (sort sequence less? [key]) The elements of a list or vector in order, as a new one; the order of equal ones is kept. With key, what that returns of the elements is compared (SRFI 95).
(define sort
  (case-lambda
    ((sequence less?)
     (if (vector? sequence) (vector-sort less? sequence) (list-sort less? sequence)))
    ((sequence less? key)
     (if (vector? sequence)
         (list->vector (sort (vector->list sequence) less? key))
         (map cdr (%sort-decorated less? (%decorated sequence key)))))))

(module (sennit vector))

;;; (vector-sort less? vector [start [end]]) The elements of vector from start to end in order, as a new vector; the order of equal ones is kept (R6RS, SRFI 132).
(define vector-sort
  (case-lambda
    ((less? vector)
     (or (and (vector? vector) (%sort-known vector (%known-order less?)))
         (list->vector (list-sort less? (vector->list vector)))))
    ((less? vector start) (vector-sort less? (vector-copy vector start)))
    ((less? vector start end) (vector-sort less? (vector-copy vector start end)))))
