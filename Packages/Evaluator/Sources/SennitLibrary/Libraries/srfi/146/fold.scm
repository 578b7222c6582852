; SPDX-License-Identifier: MIT
; Going through a tree.

; What (procedure key value result) returns for the last entry, result being what it returned for the one before.
(define (tree-fold procedure result node height)
  (let ((end (vector-length node)))
    (if (= height 0)
        (let loop ((index 0) (result result))
          (if (< index end)
              (loop (+ index 2) (procedure (vector-ref node index) (vector-ref node (+ index 1)) result))
              result))
        (let ((below (- height 1)))
          (let loop ((index 1) (result result))
            (if (< index end)
                (loop (+ index 2) (tree-fold procedure result (vector-ref node index) below))
                result))))))

; The same from the last entry to the first.
(define (tree-fold/reverse procedure result node height)
  (let ((start (- (vector-length node) 2)))
    (if (= height 0)
        (let loop ((index start) (result result))
          (if (>= index 0)
              (loop (- index 2) (procedure (vector-ref node index) (vector-ref node (+ index 1)) result))
              result))
        (let ((below (- height 1)))
          (let loop ((index start) (result result))
            (if (>= index 0)
                (loop (- index 2) (tree-fold/reverse procedure result (vector-ref node (+ index 1)) below))
                result))))))

; A pair (key . value) of the first entry that satisfies predicate, or #f.
(define (tree-find predicate node height)
  (let ((end (vector-length node)))
    (if (= height 0)
        (let loop ((index 0))
          (and (< index end)
               (if (predicate (vector-ref node index) (vector-ref node (+ index 1)))
                   (cons (vector-ref node index) (vector-ref node (+ index 1)))
                   (loop (+ index 2)))))
        (let ((below (- height 1)))
          (let loop ((index 1))
            (and (< index end)
                 (or (tree-find predicate (vector-ref node index) below)
                     (loop (+ index 2)))))))))

; The list (key value key value ...) of the entries that satisfy keep?, in order, before a list.
(define (kept-entries keep? node height)
  (tree-fold/reverse
   (lambda (key value rest)
     (if (keep? key value) (cons key (cons value rest)) rest))
   '() node height))

; The tree of a list (key value key value ...) in strictly ascending order.
(define (list->tree entries) (vector->tree (list->vector entries)))

; A place in a tree: the leaves and inner nodes still to visit, ((node . height) ...), so that two trees can be gone
; through side by side. `visit` is called with the words of the first leaf and the places behind it, `end` without
; arguments if there is no leaf.
(define (next-leaf places visit end)
  (cond
    ((null? places) (end))
    ((= (cdar places) 0)
     (if (= 0 (vector-length (caar places)))
         (next-leaf (cdr places) visit end)
         (visit (caar places) (cdr places))))
    (else
     (let ((node (caar places)) (below (- (cdar places) 1)))
       (next-leaf
        (let loop ((index 1))
          (if (< index (vector-length node))
              (cons (cons (vector-ref node index) below) (loop (+ index 2)))
              (cdr places)))
        visit end)))))

; Goes through two trees side by side: (both key value key value go-on) for two entries at the same position, where
; (go-on) goes to the next; (end first-ended? second-ended?) when there are not two entries left.
(define (walk-two a b both end)
  (let leaves ((a-leaf #()) (a-index 0) (a-places (list a)) (b-leaf #()) (b-index 0) (b-places (list b)))
    (cond
      ((= a-index (vector-length a-leaf))
       (next-leaf a-places
                  (lambda (leaf places) (leaves leaf 0 places b-leaf b-index b-places))
                  (lambda ()
                    (end #t
                         (and (= b-index (vector-length b-leaf))
                              (next-leaf b-places (lambda (leaf places) #f) (lambda () #t)))))))
      ((= b-index (vector-length b-leaf))
       (next-leaf b-places
                  (lambda (leaf places) (leaves a-leaf a-index a-places leaf 0 places))
                  (lambda () (end #f #t))))
      (else
       (both (vector-ref a-leaf a-index) (vector-ref a-leaf (+ a-index 1))
             (vector-ref b-leaf b-index) (vector-ref b-leaf (+ b-index 1))
             (lambda () (leaves a-leaf (+ a-index 2) a-places b-leaf (+ b-index 2) b-places)))))))
