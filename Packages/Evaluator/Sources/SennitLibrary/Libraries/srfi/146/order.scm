; SPDX-License-Identifier: MIT
; How keys are found in a node of the tree that a mapping is.
;
; A mapping is a B+-tree, as a node with a dozen entries needs less memory than a dozen nodes, is searched without
; leaving it, and copied by one primitive. Nodes are vectors:
;   a leaf        #(key value key value ...)                         2 words an entry, in ascending order of the keys
;   an inner node #(size child separator child separator child ...)  2 words a child
; size is the number of entries below the node. A separator is greater than all keys in the children before it and not
; greater than any behind it; it need not be a key itself. All leaves are equally deep; the height of a node, 0 for a
; leaf, is not stored in it but known to everyone who has the node. A node has at most `words-at-most` words, and no
; less than `words-at-least`, but for the root.

(define words-at-most 32)
(define words-at-least 16)

; Stand for orderings that nodes are searched by without calling a procedure for every key. A search by such an
; ordering takes a third of the time.
(define (number<? a b) (< a b))
(define (text<? a b) (string<? a b))
(define default<? (comparator-ordering-predicate (make-default-comparator)))

; The ordering to search by with a comparator.
(define (comparator-order comparator)
  (let ((less? (comparator-ordering-predicate comparator)))
    (cond
      ((eq? less? <) number<?)
      ((eq? less? string<?) text<?)
      ((eq? less? default<?) less?)
      (else (lambda (a b) (less? a b))))))

; The index of the last key in node that is not greater than key, from the index `start` on: 0 in a leaf, 2 in an inner
; node. start - 2 if there is none. (The size in an inner node is where the separator of its first child would be, so
; what this returns is the index before that of a child, too.)
(define-syntax define-search
  (syntax-rules ()
    ((_ name (a b) less)
     (define (name node key start)
       (let ((end (vector-length node)))
         (let loop ((index start))
           (if (and (< index end) (let ((a key) (b (vector-ref node index))) (not less)))
               (loop (+ index 2))
               (- index 2))))))))

; The same with half as many comparisons, for those that cost more than the arithmetic.
(define-syntax define-binary-search
  (syntax-rules ()
    ((_ name (parameter ...) (a b) less)
     (define (name parameter ... node key start)
       (let loop ((low start) (high (vector-length node)))
         (if (< low high)
             (let* ((half (quotient (+ low high) 4)) (middle (+ half half)))
               (if (let ((a key) (b (vector-ref node middle))) less)
                   (loop low middle)
                   (loop (+ middle 2) high)))
             (- low 2)))))))

(define-search search-numbers (a b) (< a b))
(define-binary-search search-strings () (a b) (string<? a b))
(define-binary-search search-symbols () (a b) (string<? a (symbol->string b)))
(define-binary-search search-by (less?) (a b) (less? a b))

(define (search less? node key start)
  (cond
    ((eq? less? number<?) (search-numbers node key start))
    ((eq? less? text<?) (search-strings node key start))
    ((eq? less? default<?) (search-default node key start))
    (else (search-by less? node key start))))

; Types have a range each in the order of the default comparator, so all keys are of the type that the first and last
; are of.
(define (search-default node key start)
  (let ((end (vector-length node)))
    (if (< start end)
        (let ((first (vector-ref node start)) (last (vector-ref node (- end 2))))
          (cond
            ((symbol? key)
             (if (and (symbol? first) (symbol? last))
                 (search-symbols node (symbol->string key) start)
                 (search-by default<? node key start)))
            ((string? key)
             (if (and (string? first) (string? last))
                 (search-strings node key start)
                 (search-by default<? node key start)))
            ((and (exact-integer? key) (real? first) (real? last)) (search-numbers node key start))
            (else (search-by default<? node key start))))
        (- start 2))))

; Whether the key at that index of a leaf, which is not greater than key, or no index, is the same as key.
(define-syntax found?
  (syntax-rules ()
    ((_ less? leaf index key)
     (and (>= index 0) (not (less? (vector-ref leaf index) key))))))

; The leaf that key is in or would be in.
(define (leaf-for less? node height key)
  (if (= height 0)
      node
      (leaf-for less? (vector-ref node (+ 1 (search less? node key 2))) (- height 1) key)))

; The number of entries in a tree.
(define-syntax tree-size
  (syntax-rules ()
    ((_ node height)
     (if (= height 0) (quotient (vector-length node) 2) (vector-ref node 0)))))

; The least key in a tree that is not empty.
(define (first-key node height)
  (if (= height 0) (vector-ref node 0) (first-key (vector-ref node 1) (- height 1))))
