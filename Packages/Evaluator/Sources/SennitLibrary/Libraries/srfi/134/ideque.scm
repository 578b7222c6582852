; SPDX-License-Identifier: MIT
; Constructors, the queue operations, parts of an ideque.

;;; (ideque element ...) An ideque of the elements, the first at the front (SRFI 134). O(n).
(define (ideque . elements) (deque-of elements 'ideque))

;;; (ideque-tabulate count procedure) An ideque of what procedure returns for 0, 1, ... count - 1 (SRFI 134). O(n).
(define (ideque-tabulate count procedure)
  (if (not (and (exact-integer? count) (>= count 0)))
      (error "ideque-tabulate: expected a number of elements, got" count))
  (deque-of (let loop ((index 0))
              (if (< index count)
                  (let ((element (procedure index)))
                    (cons element (loop (+ index 1))))
                  '()))
            'ideque-tabulate))

;;; (ideque-unfold stop? mapper successor seed) An ideque of what mapper returns for seed, (successor seed) and so on until stop? is true of one (SRFI 134). O(n).
(define (ideque-unfold stop? mapper successor seed)
  (deque-of (unfolded stop? mapper successor seed) 'ideque-unfold))

;;; (ideque-unfold-right stop? mapper successor seed) As ideque-unfold, but the first is at the back (SRFI 134). O(n).
(define (ideque-unfold-right stop? mapper successor seed)
  (deque-of (reverse (unfolded stop? mapper successor seed)) 'ideque-unfold-right))

(define (unfolded stop? mapper successor seed)
  (let loop ((seed seed))
    (if (stop? seed)
        '()
        (let ((element (mapper seed)))
          (cons element (loop (successor seed)))))))

;;; (ideque-empty? ideque) Whether ideque has no elements (SRFI 134). O(1).
(define (ideque-empty? ideque)
  (check ideque 'ideque-empty?)
  (= 0 (size ideque)))

;;; (ideque-length ideque) The number of elements (SRFI 134). O(1).
(define (ideque-length ideque)
  (check ideque 'ideque-length)
  (size ideque))

;;; (ideque-front ideque) The first element; an error of an empty ideque (SRFI 134). O(1).
(define (ideque-front ideque)
  (check ideque 'ideque-front)
  (if (reversed? ideque)
      (last-element ideque 'ideque-front)
      (first-element ideque 'ideque-front)))

;;; (ideque-back ideque) The last element; an error of an empty ideque (SRFI 134). O(1).
(define (ideque-back ideque)
  (check ideque 'ideque-back)
  (if (reversed? ideque)
      (first-element ideque 'ideque-back)
      (last-element ideque 'ideque-back)))

;;; (ideque-remove-front ideque) ideque without its first element; an error of an empty one (SRFI 134). O(1), but for one in 32 O(log n).
(define (ideque-remove-front ideque)
  (check ideque 'ideque-remove-front)
  (if (reversed? ideque)
      (pop-back ideque 'ideque-remove-front)
      (pop-front ideque 'ideque-remove-front)))

;;; (ideque-remove-back ideque) ideque without its last element; an error of an empty one (SRFI 134). O(1), but for one in 32 O(log n).
(define (ideque-remove-back ideque)
  (check ideque 'ideque-remove-back)
  (if (reversed? ideque)
      (pop-front ideque 'ideque-remove-back)
      (pop-back ideque 'ideque-remove-back)))

;;; (ideque-add-front ideque object) ideque with object before its first element (SRFI 134). O(1), but for one in 32 O(log n).
(define (ideque-add-front ideque object)
  (check ideque 'ideque-add-front)
  (if (reversed? ideque) (push-back ideque object) (push-front ideque object)))

;;; (ideque-add-back ideque object) ideque with object behind its last element (SRFI 134). O(1), but for one in 32 O(log n).
(define (ideque-add-back ideque object)
  (check ideque 'ideque-add-back)
  (if (reversed? ideque) (push-front ideque object) (push-back ideque object)))

;;; (ideque-ref ideque index) The element at index, counting from 0 (SRFI 134). O(log n).
(define (ideque-ref ideque index)
  (check ideque 'ideque-ref)
  (let ((size (size ideque)))
    (if (not (and (exact-integer? index) (<= 0 index) (< index size)))
        (error "ideque-ref: expected an index below the length of the ideque, got" index))
    (element-at ideque (if (reversed? ideque) (- size 1 index) index))))

;;; (ideque-take ideque count) An ideque of the first count elements (SRFI 134). O(log n).
(define (ideque-take ideque count)
  (check-count ideque count 'ideque-take)
  (car (split ideque count)))

;;; (ideque-take-right ideque count) An ideque of the last count elements (SRFI 134). O(log n).
(define (ideque-take-right ideque count)
  (check-count ideque count 'ideque-take-right)
  (cdr (split ideque (- (size ideque) count))))

;;; (ideque-drop ideque count) An ideque of all but the first count elements (SRFI 134). O(log n).
(define (ideque-drop ideque count)
  (check-count ideque count 'ideque-drop)
  (cdr (split ideque count)))

;;; (ideque-drop-right ideque count) An ideque of all but the last count elements (SRFI 134). O(log n).
(define (ideque-drop-right ideque count)
  (check-count ideque count 'ideque-drop-right)
  (car (split ideque (- (size ideque) count))))

;;; (ideque-split-at ideque count) Two ideques, of the first count elements and of the others (SRFI 134). O(log n).
(define (ideque-split-at ideque count)
  (check-count ideque count 'ideque-split-at)
  (let ((halves (split ideque count)))
    (values (car halves) (cdr halves))))

;;; (ideque-append ideque ...) An ideque of the elements of the ideques, one after the other (SRFI 134). O(log n) each, O(n) for one of two of which one was made by ideque-reverse.
(define ideque-append
  (case-lambda
    (() empty-deque)
    ((a)
     (check a 'ideque-append)
     a)
    ((a b)
     (check a 'ideque-append)
     (check b 'ideque-append)
     (cond
       ((eq? (reversed? a) (reversed? b)) (if (reversed? a) (append-stored b a) (append-stored a b)))
       ((< (size a) (size b))
        (let ((a (deque-of (elements (if (reversed? b) (turned a) a)) 'ideque-append)))
          (if (reversed? b) (append-stored b (turned a)) (append-stored a b))))
       (else
        (let ((b (deque-of (elements (if (reversed? a) (turned b) b)) 'ideque-append)))
          (if (reversed? a) (append-stored (turned b) a) (append-stored a b))))))
    ((a b . ideques)
     (apply ideque-append (ideque-append a b) ideques))))

;;; (ideque-reverse ideque) An ideque of the elements in reverse order (SRFI 134). O(1).
(define (ideque-reverse ideque)
  (check ideque 'ideque-reverse)
  (turned ideque))

;;; (list->ideque list) An ideque of the elements of list (SRFI 134). O(n).
(define (list->ideque list) (deque-of list 'list->ideque))

;;; (ideque->list ideque) A list of the elements (SRFI 134). O(n).
(define (ideque->list ideque)
  (check ideque 'ideque->list)
  (elements ideque))

;;; (generator->ideque generator) An ideque of what the procedure generator returns, called without arguments until it returns an end-of-file object (SRFI 134). O(n).
(define (generator->ideque generator)
  (deque-of (let loop ()
              (let ((element (generator)))
                (if (eof-object? element) '() (cons element (loop)))))
            'generator->ideque))

;;; (ideque->generator ideque) A procedure without parameters that returns the elements one after the other, and then end-of-file objects (SRFI 134). Several fibers may call it: each element is returned once.
(define (ideque->generator ideque)
  (check ideque 'ideque->generator)
  (let ((state (make-channel 1)))
    (channel-send state ideque)
    (lambda ()
      (let ((rest (channel-receive state)))
        (if (= 0 (size rest))
            (begin
              (channel-send state rest)
              (eof-object))
            (let ((element (ideque-front rest)))
              (channel-send state (ideque-remove-front rest))
              element))))))
