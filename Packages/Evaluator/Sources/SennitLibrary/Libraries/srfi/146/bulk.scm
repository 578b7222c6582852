; SPDX-License-Identifier: MIT
; Operations on whole trees. Here a tree is a pair (node . height), so that it can be returned.

(define empty-tree (cons #() 0))

(define-syntax empty-tree?
  (syntax-rules ()
    ((_ tree) (= 0 (vector-length (car tree))))))

; A tree for a node that may have one child only.
(define (as-tree node height)
  (if (and (> height 0) (= (vector-length node) 2))
      (as-tree (vector-ref node 1) (- height 1))
      (cons node height)))

; A tree for what insert and combine return.
(define (grown new height)
  (if (pair? new)
      (cons (node-above new (+ height 1)) (+ height 1))
      (cons new height)))

; The tree of a vector #(key value key value ...) with the keys in strictly ascending order.
(define (vector->tree entries)
  (let loop ((entries entries) (height 0))
    (let ((count (vector-length entries)))
      (if (<= count words-at-most)
          (cons (level-node entries height) height)
          (loop (parents entries count height) (+ height 1))))))

; The vector #(separator node separator node ...) of the nodes that the words of a level make.
(define (parents words count height)
  (let* ((pairs (quotient count 2)) (nodes (quotient (+ pairs 12) 13)))
    (list->vector
     (let loop ((number 0))
       (if (< number nodes)
           (let ((start (* 2 (quotient (* number pairs) nodes)))
                 (end (* 2 (quotient (* (+ number 1) pairs) nodes))))
             (cons (vector-ref words start)
                   (cons (level-node (subvector words start end) height)
                         (loop (+ number 1)))))
           '())))))

(define (level-node words height)
  (if (= height 0) words (vector-set words 0 (children-size words height))))

; The tree of all entries of two trees; the keys in a are all less than those in b.
(define (join a b)
  (cond
    ((empty-tree? a) b)
    ((empty-tree? b) a)
    (else (join-at a (first-key (car b) (cdr b)) b))))

; The same of two trees that are not empty, given a separator.
(define (join-at a separator b)
  (let ((a-height (cdr a)) (b-height (cdr b)))
    (if (>= a-height b-height)
        (grown (join-right (car a) a-height separator (car b) b-height) a-height)
        (grown (join-left (car a) a-height separator (car b) b-height) b-height))))

; a with b added at its end, a node or a split.
(define (join-right a a-height separator b b-height)
  (if (= a-height b-height)
      (combine a separator b a-height)
      (let* ((last (- (vector-length a) 1))
             (size (+ (vector-ref a 0) (tree-size b b-height)))
             (new (join-right (vector-ref a last) (- a-height 1) separator b b-height))
             (a (vector-set a 0 size)))
        (if (pair? new)
            (fit-inner (splice a last 1 (car new) (split-separator new) (split-right new)) a-height)
            (vector-set a last new)))))

; b with a added before it, a node or a split.
(define (join-left a a-height separator b b-height)
  (if (= a-height b-height)
      (combine a separator b b-height)
      (let* ((size (+ (vector-ref b 0) (tree-size a a-height)))
             (new (join-left a a-height separator (vector-ref b 1) (- b-height 1)))
             (b (vector-set b 0 size)))
        (if (pair? new)
            (fit-inner (splice b 1 1 (car new) (split-separator new) (split-right new)) b-height)
            (vector-set b 1 new)))))

; A pair of trees, of the entries with keys before key, with `through?` up to key, and of the others.
(define (split-tree less? node height key through?)
  (if (= height 0)
      (let* ((index (search less? node key 0))
             (end (if (and (found? less? node index key) (not through?)) index (+ index 2))))
        (cons (cons (subvector node 0 end) 0)
              (cons (subvector node end (vector-length node)) 0)))
      (let* ((index (search less? node key 2))
             (halves (split-tree less? (vector-ref node (+ index 1)) (- height 1) key through?))
             (count (vector-length node))
             (before (children node height 0 index))
             (after (children node height (+ index 2) count)))
        (cons (join-part before (vector-ref node index) (car halves))
              (if (and after (not (empty-tree? (cdr halves))))
                  (join-at (cdr halves) (vector-ref node (+ index 2)) after)
                  (or after (cdr halves)))))))

(define (join-part before separator tree)
  (cond
    ((not before) tree)
    ((empty-tree? tree) before)
    (else (join-at before separator tree))))

; The tree of some children of an inner node, or #f for none.
(define (children node height start end)
  (and (< start end)
       (let ((words (subvector node start end)))
         (as-tree (vector-set words 0 (children-size words height)) height))))

; Applies an operation to two trees by cutting b at the separators of a, down to where one is a leaf: `leaf` does it
; for a leaf of a and a tree, `few` for a tree and a leaf of b. alone? says whether entries of a remain of which b has
; nothing in the range, other? whether those of b do.
(define (divide less? a b leaf few alone? other?)
  (let loop ((a a) (b b))
    (cond
      ((empty-tree? a) (if other? b a))
      ((empty-tree? b) (if alone? a b))
      ((= (cdr a) 0) (leaf (car a) b))
      ((= (cdr b) 0) (few a (car b)))
      (else
       (let* ((node (car a)) (below (- (cdr a) 1)) (end (vector-length node)))
         (let children ((index 1) (rest b) (done empty-tree))
           (let ((child (cons (vector-ref node index) below)) (separator-index (+ index 1)))
             (if (< separator-index end)
                 (let ((halves (if (empty-tree? rest)
                                   (cons rest rest)
                                   (split-tree less? (car rest) (cdr rest) (vector-ref node separator-index) #f))))
                   (children (+ index 2) (cdr halves) (join done (loop child (car halves)))))
                 (join done (loop child rest))))))))))

; The entries of both trees, those of a if both have a key.
(define (tree-union less? a b)
  (if (eq? (car a) (car b))
      a
      (divide less? a b
              (lambda (leaf b) (add-entries less? b leaf #t))
              (lambda (a leaf) (add-entries less? a leaf #f))
              #t #t)))

; The entries of a whose keys b has.
(define (tree-intersection less? a b)
  (divide less? a b
          (lambda (leaf b)
            (leaf-part leaf (lambda (key) (tree-has? less? (car b) (cdr b) key))))
          (lambda (a leaf) (leaf-entries less? (car a) (cdr a) leaf))
          #f #f))

; The entries of a whose keys b does not have.
(define (tree-difference less? a b)
  (divide less? a b
          (lambda (leaf b)
            (leaf-part leaf (lambda (key) (not (tree-has? less? (car b) (cdr b) key)))))
          (lambda (a leaf)
            (let ((end (vector-length leaf)))
              (let loop ((index 0) (tree a))
                (if (< index end)
                    (loop (+ index 2) (tree-remove less? (car tree) (cdr tree) (vector-ref leaf index)))
                    tree))))
          #t #f))

(define (tree-has? less? node height key)
  (let* ((leaf (leaf-for less? node height key)) (index (search less? leaf key 0)))
    (found? less? leaf index key)))

(define (tree-insert less? node height key value replace?)
  (grown (insert less? node height key value replace?) height))

(define (tree-remove less? node height key)
  (as-tree (remove less? node height key) height))

; tree with the entries of a leaf, which if replace? take the places of those with the same keys.
(define (add-entries less? tree leaf replace?)
  (let ((end (vector-length leaf)) (height (cdr tree)))
    (cond
      ((> height 1)
       (let loop ((index 0) (tree tree))
         (if (< index end)
             (loop (+ index 2)
                   (tree-insert less? (car tree) (cdr tree)
                                (vector-ref leaf index) (vector-ref leaf (+ index 1)) replace?))
             tree)))
      (replace? (vector->tree (list->vector (merged less? leaf (all-words (car tree) height)))))
      (else (vector->tree (list->vector (merged less? (all-words (car tree) height) leaf)))))))

; The words of all leaves of a tree of height 0 or 1.
(define (all-words node height)
  (if (= height 0)
      node
      (let loop ((index 3) (words (vector-ref node 1)))
        (if (< index (vector-length node))
            (loop (+ index 2) (vector-append words (vector-ref node index)))
            words))))

; The list (key value ...) of the entries of two leaves, those of a if both have a key.
(define (merged less? a b)
  (let ((a-end (vector-length a)) (b-end (vector-length b)))
    (let loop ((i 0) (j 0))
      (cond
        ((= i a-end) (vector->list b j))
        ((= j b-end) (vector->list a i))
        (else
         (let ((a-key (vector-ref a i)) (b-key (vector-ref b j)))
           (if (less? b-key a-key)
               (cons b-key (cons (vector-ref b (+ j 1)) (loop i (+ j 2))))
               (cons a-key
                     (cons (vector-ref a (+ i 1))
                           (loop (+ i 2) (if (less? a-key b-key) j (+ j 2))))))))))))

; The tree of the entries of leaf whose keys satisfy keep?.
(define (leaf-part leaf keep?)
  (let ((end (vector-length leaf)))
    (cons (list->vector
           (let loop ((index 0))
             (if (< index end)
                 (if (keep? (vector-ref leaf index))
                     (cons (vector-ref leaf index) (cons (vector-ref leaf (+ index 1)) (loop (+ index 2))))
                     (loop (+ index 2)))
                 '())))
          0)))

; The tree of the entries of a tree that have keys in leaf.
(define (leaf-entries less? node height leaf)
  (let ((end (vector-length leaf)))
    (cons (list->vector
           (let loop ((index 0))
             (if (< index end)
                 (let* ((key (vector-ref leaf index))
                        (found (leaf-for less? node height key))
                        (position (search less? found key 0)))
                   (if (found? less? found position key)
                       (cons (vector-ref found position)
                             (cons (vector-ref found (+ position 1)) (loop (+ index 2))))
                       (loop (+ index 2))))
                 '())))
          0)))
