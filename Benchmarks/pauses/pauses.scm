; How long the collector keeps a program waiting that has 1 GiB of live data and allocates steadily:
; a tree of a million records, each of twelve vectors, of which one after the other is replaced. The time of
; each replacement is taken, which without a pause is some microseconds.
(import (scheme base) (scheme time) (scheme write))

(define depth 20)
(define records (expt 2 depth))
(define steps 1500000)

(define (make-record seed)
  (let loop ((i 0) (parts '()))
    (if (= i 12)
        parts
        (loop (+ i 1) (cons (vector seed i parts seed i 'part seed) parts)))))

(define (make-tree depth key)
  (if (= depth 0)
      (make-record key)
      (cons (make-tree (- depth 1) (* key 2)) (make-tree (- depth 1) (+ (* key 2) 1)))))

(define (replace tree bit key record)
  (cond ((= bit 0) record)
        ((even? (quotient key bit)) (cons (replace (car tree) (quotient bit 2) key record) (cdr tree)))
        (else (cons (car tree) (replace (cdr tree) (quotient bit 2) key record)))))

(define (lookup tree bit key)
  (cond ((= bit 0) tree)
        ((even? (quotient key bit)) (lookup (car tree) (quotient bit 2) key))
        (else (lookup (cdr tree) (quotient bit 2) key))))

; What a step allocates besides: lists that are dropped.
(define (total record)
  (apply + (map (lambda (part) (vector-ref part 0)) (append record (reverse record)))))

(define jiffies-per-millisecond (quotient (jiffies-per-second) 1000))

; Runs the steps; the result is the list of waits of half a millisecond or more.
(define (run tree)
  (let loop ((step 0) (key 1) (tree tree) (sum 0) (last (current-jiffy)) (waits '()))
    (if (= step steps)
        (begin
          (unless (exact-integer? sum) (error "wrong result" sum))
          waits)
        (let* ((key (modulo (+ (* key 1103515245) 12345) records))
               (new (replace tree (quotient records 2) key (make-record step)))
               (sum (+ sum (total (lookup new (quotient records 2) (modulo (* key 7) records)))))
               (now (current-jiffy))
               (wait (- now last)))
          (loop (+ step 1) key new sum now
                (if (>= wait (quotient jiffies-per-millisecond 2)) (cons wait waits) waits))))))

; The waits from the longest on.
(define (merge left right)
  (cond ((null? left) right)
        ((null? right) left)
        ((> (car left) (car right)) (cons (car left) (merge (cdr left) right)))
        (else (cons (car right) (merge left (cdr right))))))

(define (sort waits count)
  (if (< count 2)
      waits
      (let ((half (quotient count 2)))
        (merge (sort (list-copy-prefix waits half) half) (sort (list-tail waits half) (- count half))))))

(define (list-copy-prefix list count)
  (if (= count 0) '() (cons (car list) (list-copy-prefix (cdr list) (- count 1)))))

(define (milliseconds wait)
  (/ (round (* 100 (inexact (/ wait jiffies-per-millisecond)))) 100))

(define (show label value)
  (display label)
  (display ": ")
  (display value)
  (newline))

(let* ((tree (make-tree depth 0))
       (start (current-jiffy))
       (waits (run tree))
       (seconds (/ (inexact (- (current-jiffy) start)) (jiffies-per-second)))
       (count (length waits))
       (sorted (sort waits count)))
  (show "waits of 0.5 ms or more" count)
  (unless (null? sorted)
    (show "half of them, in ms, at least" (milliseconds (list-ref sorted (quotient count 2))))
    (show "a hundredth of them, in ms, at least" (milliseconds (list-ref sorted (quotient count 100))))
    (show "the longest, in ms" (milliseconds (car sorted))))
  (show "seconds" seconds))
