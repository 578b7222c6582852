; Hash maps: versions, updates, merges, queries, folds; as counters, indices, graphs, memos; comparators.
(import (scheme base) (scheme char) (scheme write) (sennit comparator) (sennit hashmap) (sennit list)
        (sennit string))
(define (show-written x) (write x) (newline))
(define (key<? a b) (<? (make-default-comparator) a b))
; The order of a hash map is its own, so that everything is sorted before it is shown.
(define (sorted map) (sort (hashmap->alist map) (lambda (a b) (key<? (car a) (car b)))))
(define (show-map map) (show-written (sorted map)))
(define (sort-keys keys) (sort keys key<?))

(define m0 (hashmap))
(define m1 (hashmap 'a 1 'b 2 'c 3))
(define m2 (hashmap-set m1 'b 20 'd 4))
(define m3 (hashmap-delete m2 'a 'nothing))
(for-each show-map (list m0 m1 m2 m3))
(show-written (map hashmap-size (list m0 m1 m2 m3)))
(show-written (list (hashmap? m0) (hashmap? '()) (hashmap-empty? m0) (hashmap-empty? m1)
                    (equal? m1 #hash((c . 3) (b . 2) (a . 1)))))
(show-map #hash((x . (1 2)) ("y" . #(3)) (#\z . 4)))

; Looking up.
(show-written (list (hashmap-ref m1 'a) (hashmap-ref m1 'z (lambda () 'none))
                    (hashmap-ref m1 'a (lambda () 'none) -) (hashmap-ref/default m1 'z 0)))
(show-written (list (hashmap-contains? m1 'a) (hashmap-contains? m1 'z)
                    (guard (e ((error-object? e) 'missing)) (hashmap-ref m1 'z))))
; Keys of every kind, by equal?.
(define mixed
  (hashmap 1 'one 1.0 'inexact "s" 'string 's 'symbol '(1 2) 'list #(1) 'vector #\c 'char #t 'true 1/2 'half
           '() 'empty))
(show-written (map (lambda (k) (hashmap-ref/default mixed k 'none))
                   (list 1 1.0 (string #\s) 's (list 1 2) (vector 1) #\c #t 1/2 '() 2 "t" '(1))))

; Changing.
(show-map (hashmap-adjoin m1 'a 100 'e 5))
(show-map (hashmap-replace (hashmap-replace m1 'a 100) 'q 5))
(show-map (hashmap-update m1 'b (lambda (x) (* x x x))))
(show-map (hashmap-update m1 'n (lambda (x) (+ x 1)) (lambda () 0)))
(show-map (hashmap-update/default m1 'a - 0))
(show-map (hashmap-delete-all m1 '(a c)))
(let-values (((m value) (hashmap-intern m1 'new (lambda () 'made)))) (show-written (list value (sorted m))))
(let-values (((m value) (hashmap-intern m1 'a (lambda () 'made)))) (show-written (list value (sorted m))))
(define (bump m key)
  (hashmap-search m key
                  (lambda (insert ignore) (if (eq? key 'ignored) (ignore 'ignored) (insert 1 'inserted)))
                  (lambda (k v update remove) (if (>= v 3) (remove 'removed) (update k (+ v 1) 'updated)))))
(for-each (lambda (key) (let-values (((m result) (bump m1 key))) (show-written (list result (sorted m)))))
          '(a c z ignored))

; The whole.
(show-map (hashmap-map (lambda (k v) (values (symbol->string k) (* 10 v))) m1))
(show-map (hashmap-filter (lambda (k v) (odd? v)) m1))
(show-map (hashmap-remove (lambda (k v) (odd? v)) m1))
(let-values (((in out) (hashmap-partition (lambda (k v) (> v 1)) m1)))
  (show-written (list (sorted in) (sorted out))))
(show-written (list (hashmap-fold (lambda (k v sum) (+ v sum)) 0 m1)
                    (hashmap-count (lambda (k v) (odd? v)) m1) (sort-keys (hashmap-keys m1))
                    (sort (hashmap-values m1) <)))
(show-written (list (hashmap-any? (lambda (k v) (> v 2)) m1) (hashmap-every? (lambda (k v) (> v 2)) m1)
                    (sort-keys (hashmap-map->list (lambda (k v) (list v k)) m1))))
(show-written (call-with-values (lambda () (hashmap-find (lambda (k v) (= v 2)) m1 (lambda () 'none))) list))
(let-values (((rest key value) (hashmap-pop (hashmap 'only 1))))
  (show-written (list (hashmap-size rest) key value)))

; Two and more.
(define left (hashmap 'a 1 'b 2 'c 3))
(define right (hashmap 'b 20 'c 30 'd 40))
(for-each show-map
          (list (hashmap-union left right) (hashmap-union right left) (hashmap-intersection left right)
                (hashmap-difference left right) (hashmap-xor left right)))
(define by-value (make-default-comparator))
(show-written (list (hashmap=? by-value left (hashmap 'c 3 'b 2 'a 1))
                    (hashmap<? by-value (hashmap 'a 1) left) (hashmap<=? by-value left left)
                    (hashmap>? by-value left right)
                    (hashmap-disjoint? left (hashmap 'z 1)) (equal? left right)))
(show-map (alist->hashmap '((k . first) (k . second) (l . 1))))
(show-map (hashmap-unfold (lambda (n) (> n 5)) (lambda (n) (values n (* n n))) (lambda (n) (+ n 1)) 1))

; A comparator of one's own: keys without regard to case.
(define ci (make-comparator string? string-ci=? string-ci<? string-ci-hash))
(define headers (hashmap ci "Content-Type" "text/html" "HOST" "example.org"))
(show-written (list (hashmap-ref headers "content-type") (hashmap-ref headers "Host")
                    (hashmap-size (hashmap-set headers "host" "other"))))

; Many associations.
(define squares (fold (lambda (i m) (hashmap-set m i (* i i))) (hashmap) (iota 2000)))
(define thinned (fold (lambda (i m) (if (= 0 (modulo i 3)) m (hashmap-delete m i))) squares (iota 2000)))
(show-written (list (hashmap-size squares) (hashmap-size thinned) (hashmap-ref squares 1234)
                    (hashmap-ref/default thinned 1234 'gone) (hashmap-ref thinned 999)))
(show-written (list (hashmap-fold (lambda (k v n) (+ n (- v (* k k)))) 0 squares)
                    (apply + (hashmap-keys thinned))))

; Words counted, and the most frequent first.
(define text "the cat and the dog and the bird saw a cat see the dog")
(define (tally items)
  (fold (lambda (x m) (hashmap-update/default m x (lambda (n) (+ n 1)) 0)) (hashmap) items))
(define frequencies (tally (string-split text " ")))
(show-written (sort (hashmap->alist frequencies)
                    (lambda (a b)
                      (or (> (cdr a) (cdr b)) (and (= (cdr a) (cdr b)) (string<? (car a) (car b)))))))
; Anagrams grouped.
(define (signature word) (list->string (sort (string->list word) char<?)))
(define (group-by key items)
  (fold-right (lambda (x m) (hashmap-update/default m (key x) (lambda (l) (cons x l)) '())) (hashmap) items))
(show-map (hashmap-filter (lambda (k v) (pair? (cdr v)))
                          (group-by signature '("listen" "silent" "google" "enlist" "elgoog" "abc"))))
; A graph: breadth first distances.
(define graph (hashmap 'a '(b c) 'b '(d) 'c '(d e) 'd '(f) 'e '(f) 'f '() 'g '(a)))
(define (distances start)
  (let loop ((queue (list start)) (found (hashmap start 0)))
    (if (null? queue)
        found
        (let* ((node (car queue))
               (next (remove (lambda (n) (hashmap-contains? found n)) (hashmap-ref graph node)))
               (d (+ 1 (hashmap-ref found node))))
          (loop (append (cdr queue) next) (fold (lambda (n found) (hashmap-set found n d)) found next))))))
(show-map (distances 'a))
(show-map (distances 'g))
; A memo that is threaded through: Fibonacci numbers and Collatz lengths.
(define (fibonacci n memo)
  (cond ((< n 2) (values n memo))
        ((hashmap-ref/default memo n #f) => (lambda (f) (values f memo)))
        (else
         (let*-values (((a memo) (fibonacci (- n 1) memo)) ((b memo) (fibonacci (- n 2) memo)))
           (values (+ a b) (hashmap-set memo n (+ a b)))))))
(let-values (((f memo) (fibonacci 90 (hashmap)))) (show-written (list f (hashmap-size memo))))
(define (collatz n memo)
  (if (= n 1)
      (values 1 memo)
      (let ((known (hashmap-ref/default memo n #f)))
        (if known
            (values known memo)
            (let-values (((length memo) (collatz (if (even? n) (quotient n 2) (+ 1 (* 3 n))) memo)))
              (values (+ 1 length) (hashmap-set memo n (+ 1 length))))))))
(let loop ((n 1) (best 0) (best-n 0) (memo (hashmap)))
  (if (> n 500)
      (show-written (list best-n best))
      (let-values (((length memo) (collatz n memo)))
        (if (> length best) (loop (+ n 1) length n memo) (loop (+ n 1) best best-n memo)))))
