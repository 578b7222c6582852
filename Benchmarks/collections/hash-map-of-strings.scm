; SPDX-License-Identifier: MIT
; A million entries in a hash map, strings as keys.
(import (scheme base) (sennit hashmap) (measure))

(define keys
  (list->vector
   (let loop ((i 0))
     (if (< i (+ count 500000))
         (cons (number->string (key i)) (loop (+ i 1)))
         '()))))
(define (build start)
  (let loop ((i 0) (entries (hashmap)))
    (if (< i count)
        (loop (+ i 1) (hashmap-set entries (vector-ref keys (+ start i)) i))
        entries)))
(define (look-up entries)
  (let loop ((i 0) (sum 0))
    (if (< i count)
        (loop (+ i 1) (+ sum (hashmap-ref/default entries (vector-ref keys i) 0)))
        sum)))
(define (update entries)
  (let loop ((i 0) (entries entries))
    (if (< i count)
        (loop (+ i 1) (hashmap-set entries (vector-ref keys i) (+ i 1)))
        entries)))

(define entries (report-bytes "bytes an entry" (lambda () (build 0))))
(define other (build 500000))
(unless (= (look-up entries) 499999500000) (error "wrong sum"))
(report "build" (lambda () (build 0)))
(report "look up" (lambda () (look-up entries)))
(report "update" (lambda () (update entries)))
(report "iterate" (lambda () (hashmap-fold (lambda (key value sum) (+ value sum)) 0 entries)))
(report "merge" (lambda () (hashmap-union entries other)))
