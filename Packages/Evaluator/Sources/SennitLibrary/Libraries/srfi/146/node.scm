; SPDX-License-Identifier: MIT
; Adding and removing one entry. What makes of one node two returns (left separator . right) instead of a node.

; A node like this with count words at an index replaced.
(define-syntax splice
  (syntax-rules ()
    ((_ node index count)
     (vector-append (subvector node 0 index) (subvector node (+ index count) (vector-length node))))
    ((_ node index count word ...)
     (vector-append (subvector node 0 index)
                    (vector word ...)
                    (subvector node (+ index count) (vector-length node))))))

(define-syntax split
  (syntax-rules ()
    ((_ left separator right) (cons left (cons separator right)))))

(define-syntax split-separator
  (syntax-rules ()
    ((_ split) (cadr split))))

(define-syntax split-right
  (syntax-rules ()
    ((_ split) (cddr split))))

; An even index near the middle of so many words.
(define (half count) (* 2 (quotient count 4)))

; A leaf, or two if it has too many words.
(define (fit-leaf leaf)
  (let ((count (vector-length leaf)))
    (if (<= count words-at-most)
        leaf
        (let ((middle (half count)))
          (split (subvector leaf 0 middle) (vector-ref leaf middle) (subvector leaf middle count))))))

; An inner node, or two if it has too many words.
(define (fit-inner node height)
  (let ((count (vector-length node)))
    (if (<= count words-at-most)
        node
        (let* ((middle (half count))
               (left (subvector node 0 middle))
               (size (children-size left height)))
          (split (vector-set left 0 size)
                 (vector-ref node middle)
                 (vector-set (subvector node middle count) 0 (- (vector-ref node 0) size)))))))

; The number of entries in the children of an inner node.
(define (children-size node height)
  (let ((end (vector-length node)) (below (- height 1)))
    (let loop ((index 1) (sum 0))
      (if (< index end)
          (loop (+ index 2) (+ sum (tree-size (vector-ref node index) below)))
          sum))))

; The node of that height that stands above the halves of a split.
(define (node-above split height)
  (let ((left (car split)) (right (split-right split)) (below (- height 1)))
    (vector (+ (tree-size left below) (tree-size right below)) left (split-separator split) right)))

; A node or a split with the value for key; replace? says whether also if there is one, otherwise the same node is
; returned.
(define (insert less? node height key value replace?)
  (let ((index (search less? node key (if (= height 0) 0 2))))
    (if (= height 0)
        (cond
          ((not (found? less? node index key)) (fit-leaf (splice node (+ index 2) 0 key value)))
          ((not replace?) node)
          ((eq? (vector-ref node index) key) (vector-set node (+ index 1) value))
          (else (splice node index 2 key value)))
        (let* ((below (- height 1))
               (child (vector-ref node (+ index 1)))
               (new (insert less? child below key value replace?)))
          (cond
            ((pair? new)
             (fit-inner
              (vector-set (splice node (+ index 1) 1 (car new) (split-separator new) (split-right new))
                          0
                          (+ 1 (vector-ref node 0)))
              height))
            ((eq? new child) node)
            (else
             (let ((added (- (tree-size new below) (tree-size child below))) (node (vector-set node (+ index 1) new)))
               (if (= added 0)
                   node
                   (vector-set node 0 (+ added (vector-ref node 0)))))))))))

; The same node if key is not in it, or one without it, which may have too few words.
(define (remove less? node height key)
  (let ((index (search less? node key (if (= height 0) 0 2))))
    (if (= height 0)
        (if (found? less? node index key)
            (splice node index 2)
            node)
        (let* ((below (- height 1))
               (child (vector-ref node (+ index 1)))
               (new (remove less? child below key)))
          (if (eq? new child)
              node
              (let ((node (vector-set node 0 (- (vector-ref node 0) 1))))
                (if (< (vector-length new) words-at-least)
                    (mend node height (+ index 1) new)
                    (vector-set node (+ index 1) new))))))))

; An inner node with the child at an index, which has too few words, replaced by what it and a neighbour make together.
(define (mend node height index child)
  (let* ((left (if (> index 1) (- index 2) 1))
         (below (- height 1))
         (new (if (> index 1)
                  (combine (vector-ref node left) (vector-ref node (- index 1)) child below)
                  (combine child (vector-ref node 2) (vector-ref node 3) below))))
    (if (pair? new)
        (splice node left 3 (car new) (split-separator new) (split-right new))
        (splice node left 3 new))))

; One node or a split of the entries of two nodes of the same height, none of them empty.
(define (combine a separator b height)
  (let ((a-count (vector-length a)) (b-count (vector-length b)))
    (cond
      ((and (>= a-count words-at-least) (>= b-count words-at-least) (> (+ a-count b-count) words-at-most))
       (split a separator b))
      ((= height 0) (fit-leaf (vector-append a b)))
      (else
       (fit-inner
        (vector-set (vector-append a (vector-set b 0 separator)) 0 (+ (vector-ref a 0) (vector-ref b 0)))
        height)))))
