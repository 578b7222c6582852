; SPDX-License-Identifier: MIT
; The middle of an ideque: a B-tree of its elements by position. Nodes are vectors:
;   a leaf        #(element ...)
;   an inner node #(size child ...), size being the number of elements below it
; All leaves are equally deep; the height of a node, 0 for a leaf, is known to everyone who has it. A node has at most
; `words-at-most` words, and no less than `words-at-least`, but for the root. A tree is a pair (node . height). What
; makes of one node two returns (left . right) instead of a node.

(define words-at-most 32)
(define words-at-least 16)

(define empty-tree (cons #() 0))

(define-syntax empty-tree?
  (syntax-rules ()
    ((_ tree) (= 0 (vector-length (car tree))))))

(define-syntax node-size
  (syntax-rules ()
    ((_ node height)
     (if (= height 0) (vector-length node) (vector-ref node 0)))))

(define (tree-size tree)
  (let ((node (car tree)) (height (cdr tree)))
    (node-size node height)))

; A node like this with count words at an index replaced by two.
(define (splice node index count a b)
  (vector-append (subvector node 0 index) (vector a b) (subvector node (+ index count) (vector-length node))))

; The number of elements in the children of an inner node.
(define (children-size node height)
  (let ((end (vector-length node)) (below (- height 1)))
    (let loop ((index 1) (sum 0))
      (if (< index end)
          (loop (+ index 1) (+ sum (let ((child (vector-ref node index))) (node-size child below))))
          sum))))

; A leaf, or two if it has too many words.
(define (fit-leaf leaf)
  (let ((count (vector-length leaf)))
    (if (<= count words-at-most)
        leaf
        (let ((middle (quotient count 2)))
          (cons (subvector leaf 0 middle) (subvector leaf middle count))))))

; An inner node, or two if it has too many words.
(define (fit-inner node height)
  (let ((count (vector-length node)))
    (if (<= count words-at-most)
        node
        (let* ((middle (quotient (+ count 1) 2))
               (left (subvector node 0 middle))
               (size (children-size left height)))
          (cons (vector-set left 0 size)
                (vector-append (vector (- (vector-ref node 0) size)) (subvector node middle count)))))))

; One node or two of what is in two nodes of the same height, none of them empty.
(define (combine a b height)
  (let ((a-count (vector-length a)) (b-count (vector-length b)))
    (cond
      ((and (>= a-count words-at-least) (>= b-count words-at-least) (> (+ a-count b-count) (+ words-at-most 1)))
       (cons a b))
      ((= height 0) (fit-leaf (vector-append a b)))
      (else
       (fit-inner
        (vector-set (vector-append a (subvector b 1 b-count)) 0 (+ (vector-ref a 0) (vector-ref b 0)))
        height)))))

; The tree of all elements of two trees.
(define (join a b)
  (let ((a-height (cdr a)) (b-height (cdr b)))
    (cond
      ((empty-tree? a) b)
      ((empty-tree? b) a)
      ((>= a-height b-height) (grown (join-right (car a) a-height (car b) b-height) a-height))
      (else (grown (join-left (car a) a-height (car b) b-height) b-height)))))

; A tree for what combine returns.
(define (grown new height)
  (if (pair? new)
      (let ((left (car new)) (right (cdr new)))
        (cons (vector (+ (node-size left height) (node-size right height)) left right) (+ height 1)))
      (cons new height)))

; a with b added at its end, a node or two.
(define (join-right a a-height b b-height)
  (if (= a-height b-height)
      (combine a b a-height)
      (let* ((last (- (vector-length a) 1))
             (new (join-right (vector-ref a last) (- a-height 1) b b-height))
             (a (vector-set a 0 (+ (vector-ref a 0) (node-size b b-height)))))
        (if (pair? new)
            (fit-inner (splice a last 1 (car new) (cdr new)) a-height)
            (vector-set a last new)))))

; b with a added before it, a node or two.
(define (join-left a a-height b b-height)
  (if (= a-height b-height)
      (combine a b b-height)
      (let* ((new (join-left a a-height (vector-ref b 1) (- b-height 1)))
             (b (vector-set b 0 (+ (vector-ref b 0) (node-size a a-height)))))
        (if (pair? new)
            (fit-inner (splice b 1 1 (car new) (cdr new)) b-height)
            (vector-set b 1 new)))))

; A pair of trees, of the first count elements and of the others.
(define (split-tree node height count)
  (if (= height 0)
      (cons (cons (subvector node 0 count) 0)
            (cons (subvector node count (vector-length node)) 0))
      (let ((below (- height 1)))
        (let loop ((index 1) (count count))
          (let* ((child (vector-ref node index)) (size (node-size child below)))
            (if (> count size)
                (loop (+ index 1) (- count size))
                (let ((halves (split-tree child below count)))
                  (cons (join (children node height 1 index) (car halves))
                        (join (cdr halves) (children node height (+ index 1) (vector-length node)))))))))))

; The tree of some children of an inner node.
(define (children node height start end)
  (cond
    ((= start end) empty-tree)
    ((= (+ start 1) end) (cons (vector-ref node start) (- height 1)))
    (else
     (let ((words (vector-append (vector 0) (subvector node start end))))
       (cons (vector-set words 0 (children-size words height)) height)))))

; The element at an index.
(define (tree-ref node height index)
  (if (= height 0)
      (vector-ref node index)
      (let ((below (- height 1)))
        (let loop ((slot 1) (index index))
          (let* ((child (vector-ref node slot)) (size (node-size child below)))
            (if (< index size)
                (tree-ref child below index)
                (loop (+ slot 1) (- index size))))))))

; What (procedure element result) returns for the last element, result being what it returned for the one before.
(define (tree-fold procedure result node height)
  (let ((end (vector-length node)))
    (if (= height 0)
        (let loop ((index 0) (result result))
          (if (< index end)
              (loop (+ index 1) (procedure (vector-ref node index) result))
              result))
        (let ((below (- height 1)))
          (let loop ((index 1) (result result))
            (if (< index end)
                (loop (+ index 1) (tree-fold procedure result (vector-ref node index) below))
                result))))))

; The same from the last element to the first.
(define (tree-fold/reverse procedure result node height)
  (if (= height 0)
      (let loop ((index (- (vector-length node) 1)) (result result))
        (if (>= index 0)
            (loop (- index 1) (procedure (vector-ref node index) result))
            result))
      (let ((below (- height 1)))
        (let loop ((index (- (vector-length node) 1)) (result result))
          (if (> index 0)
              (loop (- index 1) (tree-fold/reverse procedure result (vector-ref node index) below))
              result)))))

; The tree of a vector's elements.
(define (vector->tree elements)
  (let loop ((elements elements) (height 0))
    (let ((count (vector-length elements)))
      (if (< count words-at-most)
          (cons (if (= height 0) elements (inner-node elements 0 count height)) height)
          (loop (parents elements count height) (+ height 1))))))

(define (inner-node nodes start end height)
  (let ((words (vector-append (vector 0) (subvector nodes start end))))
    (vector-set words 0 (children-size words height))))

; The vector of the nodes that have the elements of a level, at least 32, below them.
(define (parents elements count height)
  (let ((nodes (quotient (+ count 27) 28)))
    (list->vector
     (let loop ((number 0))
       (if (< number nodes)
           (let ((start (quotient (* number count) nodes)) (end (quotient (* (+ number 1) count) nodes)))
             (cons (if (= height 0) (subvector elements start end) (inner-node elements start end height))
                   (loop (+ number 1))))
           '())))))
