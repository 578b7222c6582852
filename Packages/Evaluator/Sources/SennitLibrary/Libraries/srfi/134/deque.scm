; SPDX-License-Identifier: MIT
; The type: a list of the first elements, a tree, a list of the last elements, last one first. The lists have at most
; `list-at-most` elements. So most additions and removals take one pair; every 32nd moves a leaf from or to the tree,
; O(log n). Unlike lazy streams, this needs no promises, whichever version of a deque is used how often, and has
; positions and concatenation in O(log n). reversed? says that the elements are to be read from the last to the first.

(define list-at-most 32)

;;; (ideque? object) Whether object is an ideque (SRFI 134).
(define-record-type immutable-deque
  (make-deque front-count front root height back-count back reversed?)
  ideque?
  (front-count front-count)
  (front front)
  (root root)
  (height height)
  (back-count back-count)
  (back back)
  (reversed? reversed?))

(define-syntax check
  (syntax-rules ()
    ((_ ideque name)
     (if (ideque? ideque) #t (not-an-ideque ideque name)))))

(define (not-an-ideque object name)
  (error (string-append (symbol->string name) ": expected an ideque, got") object))

(define empty-deque (make-deque 0 '() #() 0 0 '() #f))

(define (empty-error name)
  (error (string-append (symbol->string name) ": the ideque is empty")))

(define (root-size deque)
  (let ((node (root deque)) (height (height deque)))
    (node-size node height)))

(define (size deque)
  (+ (front-count deque) (root-size deque) (back-count deque)))

; A leaf of list elements, as a tree.
(define (leaf list) (cons (list->vector list) 0))

(define (whole-tree deque) (cons (root deque) (height deque)))

; What follows takes the elements as they are stored, whether reversed or not.

(define (push-front deque object)
  (let ((count (front-count deque)))
    (if (< count list-at-most)
        (make-deque (+ count 1) (cons object (front deque)) (root deque) (height deque)
                    (back-count deque) (back deque) (reversed? deque))
        (let ((tree (join (leaf (front deque)) (whole-tree deque))))
          (make-deque 1 (list object) (car tree) (cdr tree) (back-count deque) (back deque) (reversed? deque))))))

(define (push-back deque object)
  (let ((count (back-count deque)))
    (if (< count list-at-most)
        (make-deque (front-count deque) (front deque) (root deque) (height deque)
                    (+ count 1) (cons object (back deque)) (reversed? deque))
        (let ((tree (join (whole-tree deque) (leaf (reverse (back deque))))))
          (make-deque (front-count deque) (front deque) (car tree) (cdr tree) 1 (list object) (reversed? deque))))))

(define (first-element deque name)
  (cond
    ((pair? (front deque)) (car (front deque)))
    ((< 0 (vector-length (root deque))) (tree-ref (root deque) (height deque) 0))
    ((pair? (back deque)) (last-of (back deque)))
    (else (empty-error name))))

(define (last-element deque name)
  (cond
    ((pair? (back deque)) (car (back deque)))
    ((< 0 (vector-length (root deque)))
     (let ((node (root deque)) (height (height deque)))
       (tree-ref node height (- (node-size node height) 1))))
    ((pair? (front deque)) (last-of (front deque)))
    (else (empty-error name))))

(define (last-of list)
  (if (pair? (cdr list)) (last-of (cdr list)) (car list)))

(define (pop-front deque name)
  (cond
    ((pair? (front deque))
     (make-deque (- (front-count deque) 1) (cdr (front deque)) (root deque) (height deque)
                 (back-count deque) (back deque) (reversed? deque)))
    ((< 0 (vector-length (root deque)))
     (let* ((first (end-leaf (root deque) (height deque) (lambda (node) 1)))
            (count (vector-length first))
            (tree (cdr (split-tree (root deque) (height deque) count))))
       (make-deque (- count 1) (vector->list first 1) (car tree) (cdr tree)
                   (back-count deque) (back deque) (reversed? deque))))
    ((pair? (back deque))
     (make-deque (- (back-count deque) 1) (cdr (reverse (back deque))) #() 0 0 '() (reversed? deque)))
    (else (empty-error name))))

(define (pop-back deque name)
  (cond
    ((pair? (back deque))
     (make-deque (front-count deque) (front deque) (root deque) (height deque)
                 (- (back-count deque) 1) (cdr (back deque)) (reversed? deque)))
    ((< 0 (vector-length (root deque)))
     (let* ((last (end-leaf (root deque) (height deque) (lambda (node) (- (vector-length node) 1))))
            (count (vector-length last))
            (tree (car (split-tree (root deque) (height deque) (- (root-size deque) count)))))
       (make-deque (front-count deque) (front deque) (car tree) (cdr tree)
                   (- count 1) (cdr (reverse (vector->list last))) (reversed? deque))))
    ((pair? (front deque))
     (make-deque 0 '() #() 0 (- (front-count deque) 1) (cdr (reverse (front deque))) (reversed? deque)))
    (else (empty-error name))))

; The leaf that is reached by the child in the slot that slot-of returns for each inner node.
(define (end-leaf node height slot-of)
  (if (= height 0)
      node
      (end-leaf (vector-ref node (slot-of node)) (- height 1) slot-of)))

(define (element-at deque index)
  (let ((count (front-count deque)))
    (if (< index count)
        (list-ref (front deque) index)
        (let ((index (- index count)) (count (root-size deque)))
          (if (< index count)
              (tree-ref (root deque) (height deque) index)
              (list-ref (back deque) (- (back-count deque) 1 (- index count))))))))

; A pair of deques, of the first count elements and of the others.
(define (split-deque deque count)
  (let* ((front-size (front-count deque))
         (in-tree (- count front-size))
         (in-back (- in-tree (root-size deque)))
         (reversed? (reversed? deque)))
    (cond
      ((<= in-tree 0)
       (cons (make-deque count (list-head (front deque) count) #() 0 0 '() reversed?)
             (make-deque (- front-size count) (list-tail (front deque) count) (root deque) (height deque)
                         (back-count deque) (back deque) reversed?)))
      ((<= in-back 0)
       (let ((halves (split-tree (root deque) (height deque) in-tree)))
         (cons (make-deque front-size (front deque) (caar halves) (cdar halves) 0 '() reversed?)
               (make-deque 0 '() (cadr halves) (cddr halves) (back-count deque) (back deque) reversed?))))
      (else
       (let ((behind (- (back-count deque) in-back)))
         (cons (make-deque front-size (front deque) (root deque) (height deque)
                           in-back (list-tail (back deque) behind) reversed?)
               (make-deque 0 '() #() 0 behind (list-head (back deque) behind) reversed?)))))))

(define (list-head list count)
  (if (= count 0) '() (cons (car list) (list-head (cdr list) (- count 1)))))

; The elements of two deques, neither of which or both of which are reversed, as they are stored.
(define (append-stored a b)
  (let ((tree (join (join (whole-tree a) (leaf (reverse (back a))))
                    (join (leaf (front b)) (whole-tree b)))))
    (make-deque (front-count a) (front a) (car tree) (cdr tree) (back-count b) (back b) (reversed? a))))

(define (fold-stored procedure result deque)
  (fold-list procedure
             (tree-fold procedure (fold-list procedure result (front deque)) (root deque) (height deque))
             (reverse (back deque))))

(define (fold-stored/reverse procedure result deque)
  (fold-list procedure
             (tree-fold/reverse procedure (fold-list procedure result (back deque)) (root deque) (height deque))
             (reverse (front deque))))

(define (fold-list procedure result list)
  (let loop ((rest list) (result result))
    (if (pair? rest)
        (loop (cdr rest) (procedure (car rest) result))
        result)))

; From here on elements are in the order in which they are read.

(define (fold procedure result deque)
  (if (reversed? deque)
      (fold-stored/reverse procedure result deque)
      (fold-stored procedure result deque)))

(define (fold/reverse procedure result deque)
  (if (reversed? deque)
      (fold-stored procedure result deque)
      (fold-stored/reverse procedure result deque)))

(define (elements deque) (fold/reverse cons '() deque))

(define (deque-of list name)
  (if (not (list? list))
      (error (string-append (symbol->string name) ": expected a list, got") list))
  (let* ((tree (vector->tree (list->vector list))))
    (make-deque 0 '() (car tree) (cdr tree) 0 '() #f)))

(define (turned deque)
  (make-deque (front-count deque) (front deque) (root deque) (height deque)
              (back-count deque) (back deque) (not (reversed? deque))))

; A pair of deques, of the first count elements and of the others; count is from 0 to the size.
(define (split deque count)
  (if (reversed? deque)
      (let ((halves (split-deque deque (- (size deque) count))))
        (cons (cdr halves) (car halves)))
      (split-deque deque count)))

(define (check-count deque count name)
  (check deque name)
  (if (not (and (exact-integer? count) (<= 0 count (size deque))))
      (error (string-append (symbol->string name) ": expected a number of elements that the ideque has, got") count)))
