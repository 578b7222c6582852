; SPDX-License-Identifier: MIT
; What the programs here time and measure with.
(define-library (measure)
  (import (scheme base) (scheme time) (scheme write) (sennit task))
  (export report report-bytes count key)
  (begin

    (define count 1000000)

    ; Different for different i below 15485863, in no order.
    (define (key i) (remainder (* i 7919771) 15485863))

    (define (seconds thunk)
      (let ((start (current-jiffy)))
        (thunk)
        (/ (inexact (- (current-jiffy) start)) (jiffies-per-second))))

    (define (show name value)
      (display name)
      (display ": ")
      (display value)
      (newline))

    ; Shows the least time that thunk takes. It is called until five calls in turn were no faster than one before.
    (define (report name thunk)
      (let loop ((least (seconds thunk)) (worse 0))
        (if (= worse 5)
            (show name least)
            (let ((time (seconds thunk)))
              (if (< time least)
                  (loop time (if (< time (* 0.98 least)) 0 (+ worse 1)))
                  (loop least (+ worse 1)))))))

    (define (metric name)
      (let ((port (open-input-string (metrics))))
        (let loop ((line (read-line port)))
          (let ((length (string-length name)))
            (if (and (> (string-length line) length) (string=? (substring line 0 length) name))
                (string->number (substring line (+ length 1) (string-length line)))
                (loop (read-line port)))))))

    ; The size of the heap after two collections of everything.
    (define (heap-bytes)
      (let ((collections (metric "sennit_major_collections_total")))
        (let loop ()
          (make-vector 1000000 0)
          (if (< (metric "sennit_major_collections_total") (+ collections 3))
              (loop)
              (metric "sennit_heap_bytes")))))

    ; Shows how many bytes each of `count` entries takes of what make returns.
    (define (report-bytes name make)
      (let* ((before (heap-bytes)) (made (make)) (after (heap-bytes)))
        (show name (/ (- after before) (inexact count)))
        made))))
