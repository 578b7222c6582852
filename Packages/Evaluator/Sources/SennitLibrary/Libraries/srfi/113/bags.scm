; SPDX-License-Identifier: MIT
; Bags: a hash map from elements to how often they are there, and the sum of that.

;;; (bag? object) Whether object is a bag (SRFI 113).
(define-record-type multiset
  (make-bag counts size)
  bag?
  (counts counts)
  (size size))

(define (check bag name)
  (if (not (bag? bag))
      (error (string-append (symbol->string name) ": expected a bag, got") bag)))

(define (check-same a b name)
  (check a name)
  (check b name)
  (let ((c (hashmap-key-comparator (counts a))) (d (hashmap-key-comparator (counts b))))
    (if (not (or (eq? c d) (eq? (comparator-equality-predicate c) (comparator-equality-predicate d))))
        (error (string-append (symbol->string name) ": expected bags with the same comparator, got") a b))))

(define (check-count count name)
  (if (not (and (exact-integer? count) (>= count 0)))
      (error (string-append (symbol->string name) ": expected how often, an exact integer that is not negative, got")
             count)))

(define (empty-like bag) (make-bag (hashmap (hashmap-key-comparator (counts bag))) 0))

(define (count-of bag element) (hashmap-ref/default (counts bag) element 0))

; A bag in which element is so many times.
(define (with-count bag element count)
  (let ((before (count-of bag element)))
    (if (= count before)
        bag
        (make-bag (if (= count 0)
                      (hashmap-delete (counts bag) element)
                      (hashmap-set (counts bag) element count))
                  (+ (size bag) (- count before))))))

(define (add bag element count) (with-count bag element (+ (count-of bag element) count)))

(define (add-list bag list name)
  (if (not (list? list)) (error (string-append (symbol->string name) ": expected a list of elements, got") list))
  (let loop ((bag bag) (rest list))
    (if (pair? rest)
        (loop (add bag (car rest) 1) (cdr rest))
        bag)))

; What (step element count result) returns for the last of the elements that differ.
(define (fold-counts step initial bag) (hashmap-fold step initial (counts bag)))

;;; (bag [comparator] element ...) A bag of the elements, which are compared by comparator, or by equal? if it is left out (SRFI 113). A first argument that is a comparator is always taken as one.
(define (bag . arguments)
  (if (and (pair? arguments) (comparator? (car arguments)))
      (add-list (make-bag (hashmap (car arguments)) 0) (cdr arguments) 'bag)
      (add-list (make-bag (hashmap) 0) arguments 'bag)))

;;; (bag-unfold [comparator] stop? mapper successor seed) A bag of what mapper returns for seed, (successor seed) and so on until stop? is true of one; comparator may also come last (SRFI 113).
(define bag-unfold
  (case-lambda
    ((stop? mapper successor seed) (unfold-bag (bag) stop? mapper successor seed))
    ((a b c d e)
     (if (comparator? a) (unfold-bag (bag a) b c d e) (unfold-bag (bag e) a b c d)))))

(define (unfold-bag bag stop? mapper successor seed)
  (if (stop? seed)
      bag
      (unfold-bag (add bag (mapper seed) 1) stop? mapper successor (successor seed))))

;;; (bag-contains? bag element) Whether element is in bag (SRFI 113).
(define (bag-contains? bag element)
  (check bag 'bag-contains?)
  (hashmap-contains? (counts bag) element))

;;; (bag-empty? bag) Whether bag has no elements (SRFI 113).
(define (bag-empty? bag)
  (check bag 'bag-empty?)
  (= 0 (size bag)))

;;; (bag-disjoint? bag1 bag2) Whether no element is in both (SRFI 113).
(define (bag-disjoint? bag1 bag2)
  (check-same bag1 bag2 'bag-disjoint?)
  (hashmap-disjoint? (counts bag1) (counts bag2)))

;;; (bag-member bag element default) An element of bag that is the same as element, or default (SRFI 113).
(define (bag-member bag element default)
  (check bag 'bag-member)
  (let ((same? (comparator-equality-predicate (hashmap-key-comparator (counts bag)))))
    (if (hashmap-contains? (counts bag) element)
        (let-values (((found count)
                      (hashmap-find (lambda (key count) (same? key element)) (counts bag)
                                    (lambda () (values element 0)))))
          found)
        default)))

;;; (bag-element-comparator bag) The comparator that bag compares its elements with (SRFI 113).
(define (bag-element-comparator bag)
  (check bag 'bag-element-comparator)
  (hashmap-key-comparator (counts bag)))

;;; (bag-adjoin bag element ...) bag with the elements added once more each (SRFI 113).
(define (bag-adjoin bag . elements)
  (check bag 'bag-adjoin)
  (add-list bag elements 'bag-adjoin))

;;; (bag-replace bag element) bag with element in place of what is the same in it, as often, or bag itself if nothing is (SRFI 113).
(define (bag-replace bag element)
  (check bag 'bag-replace)
  (let ((count (count-of bag element)))
    (if (= count 0)
        bag
        (with-count (with-count bag element 0) element count))))

;;; (bag-delete bag element ...) bag with each of the elements once less (SRFI 113).
(define (bag-delete bag . elements)
  (bag-delete-all bag elements))

;;; (bag-delete-all bag elements) bag with each of the elements of a list once less (SRFI 113).
(define (bag-delete-all bag elements)
  (check bag 'bag-delete-all)
  (if (not (list? elements)) (error "bag-delete-all: expected a list of elements, got" elements))
  (let loop ((bag bag) (rest elements))
    (if (pair? rest)
        (loop (decrement bag (car rest) 1) (cdr rest))
        bag)))

(define (decrement bag element count)
  (with-count bag element (max 0 (- (count-of bag element) count))))

;;; (bag-search! bag element failure success) Two values, of the continuation that is called: if bag has element, (success element update remove) is called, otherwise (failure insert ignore), to call one of (update element object), (remove object), (insert object) and (ignore object), which return the bag that this makes, and object; each is about one occurrence (SRFI 113).
(define (bag-search! bag element failure success)
  (check bag 'bag-search!)
  (if (bag-contains? bag element)
      (success
       (bag-member bag element element)
       (lambda (new object) (values (add (decrement bag element 1) new 1) object))
       (lambda (object) (values (decrement bag element 1) object)))
      (failure
       (lambda (object) (values (add bag element 1) object))
       (lambda (object) (values bag object)))))

;;; (bag-size bag) The number of elements (SRFI 113). O(1).
(define (bag-size bag)
  (check bag 'bag-size)
  (size bag))

;;; (bag-unique-size bag) The number of elements that differ (SRFI 113). O(1).
(define (bag-unique-size bag)
  (check bag 'bag-unique-size)
  (hashmap-size (counts bag)))

;;; (bag-element-count bag element) How often element is in bag (SRFI 113).
(define (bag-element-count bag element)
  (check bag 'bag-element-count)
  (count-of bag element))

;;; (bag-increment! bag element count) bag with element so many times more (SRFI 113).
(define (bag-increment! bag element count)
  (check bag 'bag-increment!)
  (check-count count 'bag-increment!)
  (add bag element count))

;;; (bag-decrement! bag element count) bag with element so many times less, if it is there that often, or not at all (SRFI 113).
(define (bag-decrement! bag element count)
  (check bag 'bag-decrement!)
  (check-count count 'bag-decrement!)
  (decrement bag element count))
