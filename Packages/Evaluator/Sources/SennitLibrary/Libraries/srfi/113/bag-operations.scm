; SPDX-License-Identifier: MIT
; Bags: all elements, conversions, comparisons, operations on several.

;;; (bag-find predicate bag failure) An element for which predicate is true, or what (failure) returns if there is none (SRFI 113).
(define (bag-find predicate bag failure)
  (check bag 'bag-find)
  (let ((found (call-with-values
                (lambda ()
                  (hashmap-find (lambda (element count) (predicate element)) (counts bag) (lambda () (values #f #f))))
                (lambda (element count) (and count (list element))))))
    (if found (car found) (failure))))

;;; (bag-count predicate bag) For how many elements predicate is true (SRFI 113).
(define (bag-count predicate bag)
  (check bag 'bag-count)
  (fold-counts (lambda (element count sum) (if (predicate element) (+ sum count) sum)) 0 bag))

;;; (bag-any? predicate bag) Whether predicate is true for any element (SRFI 113).
(define (bag-any? predicate bag)
  (check bag 'bag-any?)
  (hashmap-any? (lambda (element count) (predicate element)) (counts bag)))

;;; (bag-every? predicate bag) Whether predicate is true for all elements (SRFI 113).
(define (bag-every? predicate bag)
  (check bag 'bag-every?)
  (hashmap-every? (lambda (element count) (predicate element)) (counts bag)))

;;; (bag-map [comparator] procedure bag) A bag of what procedure returns for the elements, compared by comparator, or by equal? if it is left out; comparator may also come second (SRFI 113).
(define bag-map
  (case-lambda
    ((procedure a-bag) (map-bag (bag) procedure a-bag))
    ((a b a-bag)
     (if (comparator? b) (map-bag (bag b) a a-bag) (map-bag (bag a) b a-bag)))))

(define (map-bag empty procedure bag)
  (bag-fold (lambda (element result) (add result (procedure element) 1)) empty bag))

;;; (bag-for-each procedure bag) Calls procedure with the elements, as often as they are there (SRFI 113).
(define (bag-for-each procedure bag)
  (bag-fold (lambda (element ignored) (procedure element)) #f bag)
  (if #f #f))

;;; (bag-fold procedure initial bag) What (procedure element result) returns for the last element, result being what it returned for the one before, and initial for the first (SRFI 113).
(define (bag-fold procedure initial bag)
  (check bag 'bag-fold)
  (fold-counts (lambda (element count result)
                 (let loop ((count count) (result result))
                   (if (> count 0)
                       (loop (- count 1) (procedure element result))
                       result)))
               initial bag))

;;; (bag-for-each-unique procedure bag) Calls (procedure element count) for the elements that differ, count saying how often they are there (SRFI 113).
(define (bag-for-each-unique procedure bag)
  (check bag 'bag-for-each-unique)
  (hashmap-for-each procedure (counts bag)))

;;; (bag-fold-unique procedure initial bag) What (procedure element count result) returns for the last of the elements that differ (SRFI 113).
(define (bag-fold-unique procedure initial bag)
  (check bag 'bag-fold-unique)
  (fold-counts procedure initial bag))

(define (kept keep? bag)
  (fold-counts (lambda (element count result) (if (keep? element) result (with-count result element 0))) bag bag))

;;; (bag-filter predicate bag) bag with only the elements for which predicate is true (SRFI 113).
(define (bag-filter predicate bag)
  (check bag 'bag-filter)
  (kept predicate bag))

;;; (bag-remove predicate bag) bag without the elements for which predicate is true (SRFI 113).
(define (bag-remove predicate bag)
  (check bag 'bag-remove)
  (kept (lambda (element) (not (predicate element))) bag))

;;; (bag-partition predicate bag) Two values: bag with only the elements for which predicate is true, and with only the others (SRFI 113).
(define (bag-partition predicate bag)
  (check bag 'bag-partition)
  (let ((parts (fold-counts (lambda (element count parts)
                              (if (predicate element)
                                  (cons (car parts) (with-count (cdr parts) element 0))
                                  (cons (with-count (car parts) element 0) (cdr parts))))
                            (cons bag bag) bag)))
    (values (car parts) (cdr parts))))

;;; (bag-copy bag) bag itself, as nothing can change it (SRFI 113).
(define (bag-copy bag)
  (check bag 'bag-copy)
  bag)

;;; (bag->list bag) A list of the elements, as often as they are there (SRFI 113).
(define (bag->list bag)
  (check bag 'bag->list)
  (bag-fold cons '() bag))

;;; (list->bag [comparator] list) A bag of the elements of list, which are compared by comparator, or by equal? if it is left out (SRFI 113).
(define list->bag
  (case-lambda
    ((list) (add-list (bag) list 'list->bag))
    ((comparator list) (add-list (bag comparator) list 'list->bag))))

;;; (list->bag! bag list) bag with the elements of list added (SRFI 113).
(define (list->bag! bag list)
  (check bag 'list->bag!)
  (add-list bag list 'list->bag!))

;;; (bag->set bag) A set of the elements (SRFI 113).
(define (bag->set bag)
  (check bag 'bag->set)
  (list->set (hashmap-key-comparator (counts bag)) (hashmap-keys (counts bag))))

;;; (set->bag set) A bag of the elements of set (SRFI 113).
(define (set->bag set)
  (list->bag (set-element-comparator set) (set->list set)))

;;; (set->bag! bag set) bag with the elements of set added (SRFI 113).
(define (set->bag! bag set)
  (list->bag! bag (set->list set)))

;;; (bag->alist bag) A list of pairs (element . count) of the elements that differ (SRFI 113).
(define (bag->alist bag)
  (check bag 'bag->alist)
  (hashmap->alist (counts bag)))

;;; (alist->bag [comparator] alist) A bag of the cars of the pairs in alist, as often as the cdrs say (SRFI 113).
(define alist->bag
  (case-lambda
    ((alist) (counted (bag) alist))
    ((comparator alist) (counted (bag comparator) alist))))

(define (counted bag alist)
  (if (not (list? alist)) (error "alist->bag: expected an association list, got" alist))
  (let loop ((bag bag) (rest alist))
    (if (pair? rest)
        (begin
          (if (not (pair? (car rest))) (error "alist->bag: expected an association list, got" alist))
          (check-count (cdar rest) 'alist->bag)
          (loop (add bag (caar rest) (cdar rest)) (cdr rest)))
        bag)))

; Whether no element is in a more often than in b.
(define (within? a b)
  (hashmap-every? (lambda (element count) (<= count (count-of b element))) (counts a)))

; Whether (related? a b) holds for all neighbours among the bags.
(define (all-related? related? bag bags name)
  (check bag name)
  (let loop ((a bag) (rest bags) (holds? #t))
    (if (null? rest)
        holds?
        (begin
          (check-same a (car rest) name)
          (loop (car rest) (cdr rest) (and holds? (related? a (car rest))))))))

;;; (bag=? bag1 bag2 ...) Whether the bags have the same elements equally often (SRFI 113).
(define (bag=? bag1 . bags)
  (all-related? (lambda (a b) (and (= (size a) (size b)) (within? a b))) bag1 bags 'bag=?))

;;; (bag<? bag1 bag2 ...) Whether each bag is a proper part of the next (SRFI 113).
(define (bag<? bag1 . bags)
  (all-related? (lambda (a b) (and (< (size a) (size b)) (within? a b))) bag1 bags 'bag<?))

;;; (bag>? bag1 bag2 ...) Whether the next is a proper part of each bag (SRFI 113).
(define (bag>? bag1 . bags)
  (all-related? (lambda (a b) (and (> (size a) (size b)) (within? b a))) bag1 bags 'bag>?))

;;; (bag<=? bag1 bag2 ...) Whether no element is in any bag more often than in the next (SRFI 113).
(define (bag<=? bag1 . bags)
  (all-related? within? bag1 bags 'bag<=?))

;;; (bag>=? bag1 bag2 ...) Whether no element is in any bag less often than in the next (SRFI 113).
(define (bag>=? bag1 . bags)
  (all-related? (lambda (a b) (within? b a)) bag1 bags 'bag>=?))

; The first bag with the counts of the elements of the others set to what (count-of-both a b) says.
(define (combined count-of-both bag bags name)
  (check bag name)
  (let loop ((a bag) (rest bags))
    (if (null? rest)
        a
        (begin
          (check-same a (car rest) name)
          (loop (fold-counts (lambda (element count result)
                               (with-count result element (count-of-both (count-of result element) count)))
                             a (car rest))
                (cdr rest))))))

;;; (bag-union bag1 bag2 ...) A bag with each element as often as in the bag that has it most often (SRFI 113).
(define (bag-union bag1 . bags) (combined max bag1 bags 'bag-union))

;;; (bag-sum bag1 bag2 ...) A bag with each element as often as in all the bags together (SRFI 113).
(define (bag-sum bag1 . bags) (combined + bag1 bags 'bag-sum))

;;; (bag-difference bag1 bag2 ...) bag1 with each element less often by how often it is in the other bags, if it is there that often, or not at all (SRFI 113).
(define (bag-difference bag1 . bags)
  (combined (lambda (a b) (max 0 (- a b))) bag1 bags 'bag-difference))

;;; (bag-xor bag1 bag2) A bag with each element as often as it is in one of the two more often than in the other (SRFI 113).
(define (bag-xor bag1 bag2)
  (combined (lambda (a b) (abs (- a b))) bag1 (list bag2) 'bag-xor))

;;; (bag-intersection bag1 bag2 ...) A bag with each element as often as in the bag that has it least often (SRFI 113).
(define (bag-intersection bag1 . bags)
  (check bag1 'bag-intersection)
  (let loop ((a bag1) (rest bags))
    (if (null? rest)
        a
        (let ((b (car rest)))
          (check-same a b 'bag-intersection)
          (loop (fold-counts (lambda (element count result)
                               (with-count result element (min count (count-of b element))))
                             a a)
                (cdr rest))))))

;;; (bag-product count bag) bag with each element count times as often (SRFI 113).
(define (bag-product count bag)
  (check bag 'bag-product)
  (check-count count 'bag-product)
  (fold-counts (lambda (element times result) (with-count result element (* count times))) bag bag))

;;; bag-comparator A comparator without an order for bags (SRFI 113).
(define bag-comparator
  (make-comparator
   bag?
   (lambda (a b) (bag=? a b))
   #f
   (lambda (bag)
     (let ((hash (comparator-hash-function (bag-element-comparator bag))))
       (fold-counts (lambda (element count sum) (modulo (+ sum (* count (hash element))) 9007199254740992)) 0 bag)))))
