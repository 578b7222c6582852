; Ordered mappings (SRFI 146): order, ranges, neighbours, splits, algebra; a calendar, a priority queue.
(import (scheme base) (scheme char) (scheme cxr) (scheme write) (sennit comparator) (sennit list) (srfi 146))
(define (show-written x) (write x) (newline))
(define (show-mapping m) (show-written (mapping->alist m)))

(define numbers (make-comparator real? = < number-hash))
(define m (mapping numbers 30 'c 10 'a 20 'b 40 'd))
(show-mapping m)
(show-written (list (mapping? m) (mapping? '()) (mapping-size m) (mapping-empty? m)
                    (mapping-empty? (mapping numbers))))
(show-written (list (mapping-keys m) (mapping-values m)
                    (call-with-values (lambda () (mapping-entries m)) list)))

; Versions.
(for-each
 show-mapping
 (list (mapping-set m 25 'x 10 'A) (mapping-adjoin m 25 'x 10 'A) (mapping-delete m 10 99)
       (mapping-delete-all m '(10 40))
       (mapping-replace (mapping-replace m 20 'B) 21 'no) (mapping-update m 20 symbol->string)
       (mapping-update m 50 list (lambda () 'e)) (mapping-update/default m 60 list 'f) m))
(show-written (list (mapping-ref m 10) (mapping-ref m 15 (lambda () 'none))
                    (mapping-ref m 10 (lambda () 'none) list) (mapping-ref/default m 99 'default)
                    (mapping-contains? m 30) (mapping-contains? m 35)))
(show-written (guard (e ((error-object? e) 'missing)) (mapping-ref m 15)))

; Ends and neighbours.
(show-written (list (mapping-min-key m) (mapping-max-key m) (mapping-min-value m) (mapping-max-value m)))
(show-written (map (lambda (k)
                     (list (mapping-key-predecessor m k (lambda () 'none)) k
                           (mapping-key-successor m k (lambda () 'none)))) '(5 10 15 25 40 45)))
(show-written (call-with-values (lambda () (mapping-min-entry m)) list))
(let-values (((rest key value) (mapping-pop m))) (show-written (list key value (mapping-keys rest))))
(show-written (mapping-pop (mapping numbers) (lambda () 'empty)))

; Ranges and splits.
(show-written (map mapping-keys
                   (list (mapping-range< m 30) (mapping-range<= m 30) (mapping-range= m 30)
                         (mapping-range>= m 30) (mapping-range> m 30) (mapping-range= m 31)
                         (mapping-range< m 0))))
(show-written (map mapping-keys (call-with-values (lambda () (mapping-split m 25)) list)))
(define (between m low high) (mapping-range< (mapping-range>= m low) high))
(show-mapping (between m 15 35))
(show-mapping (mapping-catenate numbers (mapping-range< m 25) 25 'middle (mapping-range> m 25)))

; Over all associations, in order.
(mapping-for-each (lambda (k v) (display k) (display v) (display " ")) m) (newline)
(show-written (list (mapping-fold (lambda (k v l) (cons v l)) '() m)
                    (mapping-fold/reverse (lambda (k v l) (cons v l)) '() m)
                    (mapping-map->list (lambda (k v) (list v k)) m)))
(show-mapping (mapping-map (lambda (k v) (values (- k) v)) numbers m))
(show-mapping (mapping-map/monotone (lambda (k v) (values (* 2 k) v)) numbers m))
(show-mapping (mapping-map (lambda (k v) (values (quotient k 20) v)) numbers m))
(show-written (map mapping-keys
                   (list (mapping-filter (lambda (k v) (> k 15)) m)
                         (mapping-remove (lambda (k v) (> k 15)) m))))
(let-values (((in out) (mapping-partition (lambda (k v) (memv k '(10 40))) m)))
  (show-written (map mapping-keys (list in out))))
(show-written (list (mapping-count (lambda (k v) (> k 15)) m) (mapping-any? (lambda (k v) (eq? v 'c)) m)
                    (mapping-every? (lambda (k v) (symbol? v)) m)
                    (call-with-values (lambda () (mapping-find (lambda (k v) (> k 15)) m (lambda () 'none)))
                      list)))

; Two mappings.
(define a (mapping numbers 1 'a1 2 'a2 3 'a3))
(define b (mapping numbers 2 'b2 3 'b3 4 'b4))
(for-each show-mapping
          (list (mapping-union a b) (mapping-union b a) (mapping-intersection a b) (mapping-difference a b)
                (mapping-xor a b)))
(define symbols (make-default-comparator))
(show-written (list (mapping=? symbols a a) (mapping=? symbols a b)
                    (mapping<? symbols (mapping numbers 1 'a1) a) (mapping<=? symbols a a)
                    (mapping>? symbols a (mapping numbers 3 'a3))
                    (mapping-disjoint? a (mapping numbers 9 'x))))
(show-written (<? (make-mapping-comparator symbols) a b))
; Made of other things; the first of equal keys counts.
(show-mapping (alist->mapping numbers '((3 . x) (1 . y) (3 . z))))
(show-mapping (mapping-unfold (lambda (n) (= n 4)) (lambda (n) (values (* n n -1) n)) (lambda (n) (+ n 1)) 0
                              numbers))
(show-mapping (alist->mapping/ordered numbers '((1 . x) (2 . y))))
; Other orders: descending, and strings without regard to case.
(define descending (make-comparator real? = > number-hash))
(show-mapping (alist->mapping descending (mapping->alist m)))
(define ci (make-comparator string? string-ci=? string-ci<? #f))
(show-mapping (mapping ci "banana" 1 "Apple" 2 "BANANA" 3 "cherry" 4))
(show-mapping (mapping 'sym 1 "str" 2 #\c 3 4 4 '(l) 5 #(v) 6 #t 7 '() 8))
(define (bump m key)
  (mapping-search m key (lambda (insert ignore) (insert 1 'new))
                  (lambda (k v update remove) (if (= v 2) (remove 'gone) (update k (+ v 1) 'more)))))
(let*-values (((c r1) (bump (mapping numbers) 7)) ((c r2) (bump c 7)) ((c2 r3) (bump c 7))
              ((c4 r4) (bump c 3)))
  (show-written (list r1 r2 r3 r4 (mapping->alist c) (mapping->alist c2) (mapping->alist c4))))

; Many keys in a scattered order, then removed again.
(define scattered
  (fold (lambda (i m) (mapping-set m (modulo (* i 379) 1009) i)) (mapping numbers) (iota 1009)))
(show-written (list (mapping-size scattered) (equal? (mapping-keys scattered) (iota 1009))
                    (mapping-ref scattered 500)))
(define half (fold (lambda (i m) (mapping-delete m (* 2 i))) scattered (iota 505)))
(show-written (list (mapping-size half) (mapping-min-key half) (mapping-max-key half)
                    (mapping-key-successor half 501 list) (every odd? (mapping-keys half))))

; A calendar: appointments by time, and the free gaps between them.
(define day
  (alist->mapping numbers '((900 . (1000 "stand-up")) (1330 . (1500 "review")) (1100 . (1145 "dentist")))))
(define (free-gaps day from to)
  (let loop ((entries (mapping->alist (between day from to))) (at from) (gaps '()))
    (cond ((null? entries) (reverse (if (< at to) (cons (list at to) gaps) gaps)))
          (else (let ((start (caar entries)) (end (cadar entries)))
                  (loop (cdr entries) end (if (< at start) (cons (list at start) gaps) gaps)))))))
(show-written (free-gaps day 800 1700))
(define (next-appointment day time)
  (let ((k (mapping-key-successor day time (lambda () #f)))) (and k (cons k (mapping-ref day k)))))
(show-written (map (lambda (t) (next-appointment day t)) '(0 900 1200 1400)))
; A priority queue of lists, emptied in order.
(define (push q priority x) (mapping-update/default q priority (lambda (l) (append l (list x))) '()))
(define queue
  (fold (lambda (entry q) (push q (car entry) (cdr entry))) (mapping numbers)
        '((3 . low) (1 . urgent) (2 . normal) (1 . urgent-too) (3 . lower))))
(let loop ((q queue) (order '()))
  (if (mapping-empty? q)
      (show-written (reverse order))
      (let-values (((rest key items) (mapping-pop q))) (loop rest (append (reverse items) order)))))
