; A binary search tree of records. Inserting makes new nodes along one path and shares all the
; others, so that every older version of the tree stays valid.
(import (scheme base) (scheme write))

(define-record-type node
  (make-node left key value right)
  node?
  (left node-left)
  (key node-key)
  (value node-value)
  (right node-right))

(define empty 'empty)
(define (empty? tree) (eq? tree empty))

(define (insert tree key value)
  (cond ((empty? tree) (make-node empty key value empty))
        ((string<? key (node-key tree))
         (make-node (insert (node-left tree) key value) (node-key tree) (node-value tree) (node-right tree)))
        ((string<? (node-key tree) key)
         (make-node (node-left tree) (node-key tree) (node-value tree) (insert (node-right tree) key value)))
        (else (make-node (node-left tree) key value (node-right tree)))))

(define (lookup tree key default)
  (cond ((empty? tree) default)
        ((string<? key (node-key tree)) (lookup (node-left tree) key default))
        ((string<? (node-key tree) key) (lookup (node-right tree) key default))
        (else (node-value tree))))

(define (entries tree)
  (let collect ((tree tree) (rest '()))
    (if (empty? tree)
        rest
        (collect (node-left tree)
                 (cons (cons (node-key tree) (node-value tree))
                       (collect (node-right tree) rest))))))

(define (insert-all tree items)
  (if (null? items)
      tree
      (insert-all (insert tree (caar items) (cdar items)) (cdr items))))

(define ages (insert-all empty '(("mary" . 31) ("john" . 44) ("zoe" . 7) ("adam" . 58))))
(define later (insert ages "john" 45))

(write (entries ages))
(newline)
(write (list (lookup ages "john" #f) (lookup later "john" #f) (lookup later "nobody" 'unknown)))
(newline)
