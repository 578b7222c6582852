// SPDX-License-Identifier: MIT
// swift-format-ignore-file
// Generated from SennitLibrary/Libraries by
//     swift run --package-path Packages/Evaluator generate-library

extension EmbeddedFiles {
    /// How many files there are.
    package static let count = 24

    /// File `index` of them. A function and not an array, which would be made whole at first use.
    package static func at(_ index: Int) -> (name: StaticString, text: StaticString) {
        switch index {
    case 0:
        (#"srfi/113.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; Sets and bags. The linear-update procedures, whose names end in !, are the pure ones, as the SRFI allows.
    (define-library (srfi 113)
      (import (scheme base) (scheme case-lambda) (sennit comparator) (sennit hashmap) (sennit set))
      (export
        set set-unfold
        set? set-contains? set-empty? set-disjoint?
        set-member set-element-comparator
        set-adjoin set-replace set-delete set-delete-all
        (rename set-adjoin set-adjoin!) (rename set-replace set-replace!) (rename set-delete set-delete!)
        (rename set-delete-all set-delete-all!) (rename set-search set-search!)
        set-size set-find set-count set-any? set-every?
        set-map set-for-each set-fold set-filter set-remove set-partition
        (rename set-filter set-filter!) (rename set-remove set-remove!) (rename set-partition set-partition!)
        set-copy set->list list->set list->set!
        set=? set<? set>? set<=? set>=?
        set-union set-intersection set-difference set-xor
        (rename set-union set-union!) (rename set-intersection set-intersection!)
        (rename set-difference set-difference!) (rename set-xor set-xor!)
        bag bag-unfold
        bag? bag-contains? bag-empty? bag-disjoint?
        bag-member bag-element-comparator
        bag-adjoin bag-replace bag-delete bag-delete-all
        (rename bag-adjoin bag-adjoin!) (rename bag-replace bag-replace!) (rename bag-delete bag-delete!)
        (rename bag-delete-all bag-delete-all!) bag-search!
        bag-size bag-find bag-count bag-any? bag-every?
        bag-map bag-for-each bag-fold bag-filter bag-remove bag-partition
        (rename bag-filter bag-filter!) (rename bag-remove bag-remove!) (rename bag-partition bag-partition!)
        bag-copy bag->list list->bag list->bag!
        bag=? bag<? bag>? bag<=? bag>=?
        bag-union bag-intersection bag-difference bag-xor
        (rename bag-union bag-union!) (rename bag-intersection bag-intersection!)
        (rename bag-difference bag-difference!) (rename bag-xor bag-xor!)
        bag-sum (rename bag-sum bag-sum!) bag-product (rename bag-product bag-product!)
        bag-unique-size bag-element-count bag-for-each-unique bag-fold-unique
        bag-increment! bag-decrement! bag->set set->bag set->bag! bag->alist alist->bag
        set-comparator bag-comparator)
      (begin

        ;;; (list->set! set list) set with the elements of list added (SRFI 113).
        (define (list->set! set list) (apply set-adjoin set list))

        ;;; set-comparator A comparator without an order for sets (SRFI 113).
        (define set-comparator
          (make-comparator
           set?
           (lambda (a b) (set=? a b))
           #f
           (lambda (set)
             (let ((hash (comparator-hash-function (set-element-comparator set))))
               (set-fold (lambda (element sum) (modulo (+ sum (hash element)) 9007199254740992)) 0 set))))))
      (include "113/bags.scm" "113/bag-operations.scm"))

    """##)
    case 1:
        (#"srfi/113/bag-operations.scm"#, ##"""
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
              (loop (fold-counts (lambda (element count result) (with-count result element (min count (count-of b element))))
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

    """##)
    case 2:
        (#"srfi/113/bags.scm"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; Bags: a hash map from elements to how often they are there, and the sum of that.

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

    """##)
    case 3:
        (#"srfi/125.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; The functional part of hash tables. A hash table is a persistent hash map of (sennit hashmap) or (srfi 146 hash),
    ; whose procedures can be used with it, too. What would change a table is left out. There are instead, by our rule,
    ; procedures of the same names without !, which return the changed table, for a program to go on with:
    ; (hash-table-set table key value).
    (define-library (srfi 125)
      (import (scheme base) (scheme case-lambda) (scheme char) (rename (sennit comparator) (string-hash hash-of-string))
              (sennit hashmap))
      (export
        make-hash-table hash-table hash-table-unfold alist->hash-table
        (rename hashmap? hash-table?) (rename hashmap-contains? hash-table-contains?)
        (rename hashmap-contains? hash-table-exists?) (rename hashmap-empty? hash-table-empty?)
        hash-table=? hash-table-mutable?
        (rename hashmap-ref hash-table-ref) (rename hashmap-ref/default hash-table-ref/default)
        (rename hashmap-size hash-table-size) (rename hashmap-keys hash-table-keys)
        (rename hashmap-values hash-table-values) (rename hashmap-entries hash-table-entries)
        hash-table-find (rename hashmap-count hash-table-count)
        hash-table-map (rename hashmap-for-each hash-table-for-each) hash-table-walk
        (rename hashmap-map->list hash-table-map->list) hash-table-fold
        (rename hashmap-set hash-table-set) (rename hashmap-delete hash-table-delete)
        (rename hashmap-intern hash-table-intern) (rename hashmap-pop hash-table-pop)
        (rename hashmap-update hash-table-update) (rename hashmap-update/default hash-table-update/default)
        (rename hashmap-remove hash-table-prune) (rename hashmap-union hash-table-union)
        (rename hashmap-intersection hash-table-intersection) (rename hashmap-difference hash-table-difference)
        (rename hashmap-xor hash-table-xor)
        hash-table-copy hash-table-empty-copy (rename hashmap->alist hash-table->alist)
        hash string-hash (rename folded-string-hash string-ci-hash) hash-by-identity
        hash-table-equivalence-function hash-table-hash-function)
      (begin

        ; The comparator that make-hash-table's arguments say, and the arguments behind it are ignored.
        (define (table-comparator arguments name)
          (cond
            ((null? arguments) (make-equal-comparator))
            ((comparator? (car arguments)) (car arguments))
            ((not (procedure? (car arguments)))
             (error (string-append name ": expected a comparator or an equality predicate, got") (car arguments)))
            ((and (pair? (cdr arguments)) (procedure? (cadr arguments)))
             (make-comparator #t (car arguments) #f (cadr arguments)))
            ((memq (car arguments) (list eq? eqv? equal? string=? symbol=? char=? boolean=? =))
             (make-comparator #t (car arguments) #f default-hash))
            ((eq? (car arguments) string-ci=?)
             (make-comparator #t string-ci=? #f string-ci-hash))
            (else
             (error (string-append name ": expected a hash function behind the equality predicate") (car arguments)))))

        ;;; (make-hash-table comparator argument ...) An empty hash table whose keys are compared by comparator, or by an equality predicate, followed by a hash function unless it is eq?, eqv?, equal?, =, string=?, string-ci=?, symbol=?, char=? or boolean=?; by equal? if there are no arguments (SRFI 125). Further arguments are ignored.
        (define (make-hash-table . arguments)
          (hashmap (table-comparator arguments "make-hash-table")))

        ;;; (hash-table comparator key value ...) A hash table with these associations (SRFI 125).
        (define (hash-table comparator . entries)
          (if (not (comparator? comparator)) (error "hash-table: expected a comparator, got" comparator))
          (apply hashmap comparator entries))

        ;;; (hash-table-unfold stop? mapper successor seed comparator argument ...) A hash table with the associations whose key and value (mapper seed) returns as two values, for the seeds that successor makes of seed until stop? is true of one (SRFI 125).
        (define (hash-table-unfold stop? mapper successor seed . arguments)
          (hashmap-unfold stop? mapper successor seed (table-comparator arguments "hash-table-unfold")))

        ;;; (alist->hash-table alist comparator argument ...) A hash table with the associations of alist; of several with the same key the first. The arguments behind alist are those of make-hash-table (SRFI 125).
        (define (alist->hash-table alist . arguments)
          (alist->hashmap (table-comparator arguments "alist->hash-table") alist))

        ;;; (hash-table=? value-comparator hash-table1 hash-table2) Whether the hash tables have the same associations, values being compared by value-comparator (SRFI 125).
        (define (hash-table=? value-comparator hash-table1 hash-table2)
          (hashmap=? value-comparator hash-table1 hash-table2))

        ;;; (hash-table-mutable? hash-table) False: nothing can change a hash table (SRFI 125).
        (define (hash-table-mutable? hash-table)
          (hashmap-copy hash-table)
          #f)

        ;;; (hash-table-find procedure hash-table failure) What (procedure key value) returns first that is not #f, or what (failure) returns (SRFI 125).
        (define (hash-table-find procedure hash-table failure)
          (let loop ((rest (hashmap->alist hash-table)))
            (if (pair? rest)
                (or (procedure (caar rest) (cdar rest)) (loop (cdr rest)))
                (failure))))

        ;;; (hash-table-map procedure comparator hash-table) A hash table with the keys of hash-table, compared by comparator, and what procedure returns for their values (SRFI 125).
        (define (hash-table-map procedure comparator hash-table)
          (hashmap-map (lambda (key value) (values key (procedure value))) comparator hash-table))

        ;;; (hash-table-walk hash-table procedure) Calls (procedure key value) for the associations (SRFI 125).
        (define (hash-table-walk hash-table procedure)
          (hashmap-for-each procedure hash-table))

        ;;; (hash-table-fold procedure seed hash-table) What (procedure key value result) returns for the last association, result being what it returned for the one before, and seed for the first. hash-table may also come first (SRFI 125).
        (define (hash-table-fold a b c)
          (if (hashmap? a) (hashmap-fold b c a) (hashmap-fold a b c)))

        ;;; (hash-table-copy hash-table [mutable?]) hash-table itself, as nothing can change it (SRFI 125). It is an error to ask for one that is mutable.
        (define hash-table-copy
          (case-lambda
            ((hash-table) (hashmap-copy hash-table))
            ((hash-table mutable?)
             (if mutable? (error "hash-table-copy: there are no mutable hash tables" hash-table))
             (hashmap-copy hash-table))))

        ;;; (hash-table-empty-copy hash-table) An empty hash table that compares keys as hash-table does (SRFI 125).
        (define (hash-table-empty-copy hash-table)
          (hashmap (hashmap-key-comparator hash-table)))

        ;;; (hash object [ignored]) A hash of object, the same for objects that are equal? (SRFI 125).
        (define hash
          (case-lambda
            ((object) (default-hash object))
            ((object ignored) (default-hash object))))

        ;;; (string-hash string [ignored]) A hash of string (SRFI 125).
        (define string-hash
          (case-lambda
            ((string) (hash-of-string string))
            ((string ignored) (hash-of-string string))))

        ;;; (string-ci-hash string [ignored]) A hash of string that ignores case (SRFI 125).
        (define folded-string-hash
          (case-lambda
            ((string) (string-ci-hash string))
            ((string ignored) (string-ci-hash string))))

        ;;; (hash-by-identity object [ignored]) A hash of object, the same for objects that are equal? (SRFI 125).
        (define hash-by-identity hash)

        ;;; (hash-table-equivalence-function hash-table) The equality predicate of the keys (SRFI 125).
        (define (hash-table-equivalence-function hash-table)
          (comparator-equality-predicate (hashmap-key-comparator hash-table)))

        ;;; (hash-table-hash-function hash-table) The hash function of the keys, which may be given back to make-hash-table (SRFI 125).
        (define (hash-table-hash-function hash-table)
          (let ((comparator (hashmap-key-comparator hash-table)))
            (if (comparator-hashable? comparator)
                (comparator-hash-function comparator)
                default-hash)))))

    """##)
    case 4:
        (#"srfi/128.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; Comparators. comparator-register-default! is left out, as it mutates: wrap the objects, or make a comparator.
    (define-library (srfi 128)
      (import (scheme base) (sennit comparator))
      (export
        comparator? comparator-ordered? comparator-hashable?
        make-comparator make-pair-comparator make-list-comparator make-vector-comparator
        make-eq-comparator make-eqv-comparator make-equal-comparator make-default-comparator
        boolean-hash char-hash char-ci-hash string-hash string-ci-hash symbol-hash number-hash default-hash
        hash-bound hash-salt
        comparator-type-test-predicate comparator-equality-predicate comparator-ordering-predicate
        comparator-hash-function comparator-test-type comparator-check-type comparator-hash
        =? <? >? <=? >=? comparator-if<=>)
      (begin

        ;;; (hash-bound) An exact integer greater than the hashes that hash functions had better return (SRFI 128).
        (define-syntax hash-bound
          (syntax-rules ()
            ((_) 9007199254740992)))

        ;;; (hash-salt) An exact integer for hash functions to start from (SRFI 128). It is always the same; what default-hash uses is not.
        (define-syntax hash-salt
          (syntax-rules ()
            ((_) 16064047)))

        ;;; (comparator-if<=> [comparator] object1 object2 less-than equal-to greater-than) The value of one of the last three, as object1 compares to object2 by comparator, or by the default comparator (SRFI 128).
        (define-syntax comparator-if<=>
          (syntax-rules ()
            ((_ a b less equal greater)
             (comparator-if<=> (make-default-comparator) a b less equal greater))
            ((_ comparator a b less equal greater)
             (let ((c comparator) (x a) (y b))
               (cond ((<? c x y) less) ((=? c x y) equal) (else greater))))))))

    """##)
    case 5:
        (#"srfi/134.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; Immutable deques.
    (define-library (srfi 134)
      (import (scheme base) (scheme case-lambda) (sennit channel) (sennit vector))
      (export
        ideque ideque-tabulate ideque-unfold ideque-unfold-right
        ideque? ideque-empty? ideque= ideque-any ideque-every
        ideque-front ideque-back ideque-remove-front ideque-remove-back ideque-add-front ideque-add-back
        ideque-ref ideque-take ideque-take-right ideque-drop ideque-drop-right ideque-split-at
        ideque-length ideque-append ideque-reverse ideque-count ideque-zip
        ideque-map ideque-filter-map ideque-for-each ideque-for-each-right ideque-fold ideque-fold-right
        ideque-append-map ideque-filter ideque-remove ideque-partition
        ideque-find ideque-find-right ideque-take-while ideque-take-while-right
        ideque-drop-while ideque-drop-while-right ideque-span ideque-break
        list->ideque ideque->list generator->ideque ideque->generator)
      (include "134/tree.scm" "134/deque.scm" "134/ideque.scm" "134/whole.scm"))

    """##)
    case 6:
        (#"srfi/134/deque.scm"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; The type: a list of the first elements, a tree, a list of the last elements, last one first. The lists have at most
    ; `list-at-most` elements. So most additions and removals take one pair; every 32nd moves a leaf from or to the tree,
    ; O(log n). Unlike lazy streams, this needs no promises, whichever version of a deque is used how often, and has
    ; positions and concatenation in O(log n). reversed? says that the elements are to be read from the last to the first.

    (define list-at-most 32)

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

    """##)
    case 7:
        (#"srfi/134/ideque.scm"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; Constructors, the queue operations, parts of an ideque.

    ;;; (ideque element ...) An ideque of the elements, the first at the front (SRFI 134). O(n).
    (define (ideque . elements) (deque-of elements 'ideque))

    ;;; (ideque-tabulate count procedure) An ideque of what procedure returns for 0, 1, ... count - 1 (SRFI 134). O(n).
    (define (ideque-tabulate count procedure)
      (if (not (and (exact-integer? count) (>= count 0)))
          (error "ideque-tabulate: expected a number of elements, got" count))
      (deque-of (let loop ((index 0))
                  (if (< index count)
                      (let ((element (procedure index)))
                        (cons element (loop (+ index 1))))
                      '()))
                'ideque-tabulate))

    ;;; (ideque-unfold stop? mapper successor seed) An ideque of what mapper returns for seed, (successor seed) and so on until stop? is true of one (SRFI 134). O(n).
    (define (ideque-unfold stop? mapper successor seed)
      (deque-of (unfolded stop? mapper successor seed) 'ideque-unfold))

    ;;; (ideque-unfold-right stop? mapper successor seed) As ideque-unfold, but the first is at the back (SRFI 134). O(n).
    (define (ideque-unfold-right stop? mapper successor seed)
      (deque-of (reverse (unfolded stop? mapper successor seed)) 'ideque-unfold-right))

    (define (unfolded stop? mapper successor seed)
      (let loop ((seed seed))
        (if (stop? seed)
            '()
            (let ((element (mapper seed)))
              (cons element (loop (successor seed)))))))

    ;;; (ideque-empty? ideque) Whether ideque has no elements (SRFI 134). O(1).
    (define (ideque-empty? ideque)
      (check ideque 'ideque-empty?)
      (= 0 (size ideque)))

    ;;; (ideque-length ideque) The number of elements (SRFI 134). O(1).
    (define (ideque-length ideque)
      (check ideque 'ideque-length)
      (size ideque))

    ;;; (ideque-front ideque) The first element; an error of an empty ideque (SRFI 134). O(1).
    (define (ideque-front ideque)
      (check ideque 'ideque-front)
      (if (reversed? ideque)
          (last-element ideque 'ideque-front)
          (first-element ideque 'ideque-front)))

    ;;; (ideque-back ideque) The last element; an error of an empty ideque (SRFI 134). O(1).
    (define (ideque-back ideque)
      (check ideque 'ideque-back)
      (if (reversed? ideque)
          (first-element ideque 'ideque-back)
          (last-element ideque 'ideque-back)))

    ;;; (ideque-remove-front ideque) ideque without its first element; an error of an empty one (SRFI 134). O(1), but for one in 32 O(log n).
    (define (ideque-remove-front ideque)
      (check ideque 'ideque-remove-front)
      (if (reversed? ideque)
          (pop-back ideque 'ideque-remove-front)
          (pop-front ideque 'ideque-remove-front)))

    ;;; (ideque-remove-back ideque) ideque without its last element; an error of an empty one (SRFI 134). O(1), but for one in 32 O(log n).
    (define (ideque-remove-back ideque)
      (check ideque 'ideque-remove-back)
      (if (reversed? ideque)
          (pop-front ideque 'ideque-remove-back)
          (pop-back ideque 'ideque-remove-back)))

    ;;; (ideque-add-front ideque object) ideque with object before its first element (SRFI 134). O(1), but for one in 32 O(log n).
    (define (ideque-add-front ideque object)
      (check ideque 'ideque-add-front)
      (if (reversed? ideque) (push-back ideque object) (push-front ideque object)))

    ;;; (ideque-add-back ideque object) ideque with object behind its last element (SRFI 134). O(1), but for one in 32 O(log n).
    (define (ideque-add-back ideque object)
      (check ideque 'ideque-add-back)
      (if (reversed? ideque) (push-front ideque object) (push-back ideque object)))

    ;;; (ideque-ref ideque index) The element at index, counting from 0 (SRFI 134). O(log n).
    (define (ideque-ref ideque index)
      (check ideque 'ideque-ref)
      (let ((size (size ideque)))
        (if (not (and (exact-integer? index) (<= 0 index) (< index size)))
            (error "ideque-ref: expected an index below the length of the ideque, got" index))
        (element-at ideque (if (reversed? ideque) (- size 1 index) index))))

    ;;; (ideque-take ideque count) An ideque of the first count elements (SRFI 134). O(log n).
    (define (ideque-take ideque count)
      (check-count ideque count 'ideque-take)
      (car (split ideque count)))

    ;;; (ideque-take-right ideque count) An ideque of the last count elements (SRFI 134). O(log n).
    (define (ideque-take-right ideque count)
      (check-count ideque count 'ideque-take-right)
      (cdr (split ideque (- (size ideque) count))))

    ;;; (ideque-drop ideque count) An ideque of all but the first count elements (SRFI 134). O(log n).
    (define (ideque-drop ideque count)
      (check-count ideque count 'ideque-drop)
      (cdr (split ideque count)))

    ;;; (ideque-drop-right ideque count) An ideque of all but the last count elements (SRFI 134). O(log n).
    (define (ideque-drop-right ideque count)
      (check-count ideque count 'ideque-drop-right)
      (car (split ideque (- (size ideque) count))))

    ;;; (ideque-split-at ideque count) Two ideques, of the first count elements and of the others (SRFI 134). O(log n).
    (define (ideque-split-at ideque count)
      (check-count ideque count 'ideque-split-at)
      (let ((halves (split ideque count)))
        (values (car halves) (cdr halves))))

    ;;; (ideque-append ideque ...) An ideque of the elements of the ideques, one after the other (SRFI 134). O(log n) each, O(n) for one of two of which one was made by ideque-reverse.
    (define ideque-append
      (case-lambda
        (() empty-deque)
        ((a)
         (check a 'ideque-append)
         a)
        ((a b)
         (check a 'ideque-append)
         (check b 'ideque-append)
         (cond
           ((eq? (reversed? a) (reversed? b)) (if (reversed? a) (append-stored b a) (append-stored a b)))
           ((< (size a) (size b))
            (let ((a (deque-of (elements (if (reversed? b) (turned a) a)) 'ideque-append)))
              (if (reversed? b) (append-stored b (turned a)) (append-stored a b))))
           (else
            (let ((b (deque-of (elements (if (reversed? a) (turned b) b)) 'ideque-append)))
              (if (reversed? a) (append-stored (turned b) a) (append-stored a b))))))
        ((a b . ideques)
         (apply ideque-append (ideque-append a b) ideques))))

    ;;; (ideque-reverse ideque) An ideque of the elements in reverse order (SRFI 134). O(1).
    (define (ideque-reverse ideque)
      (check ideque 'ideque-reverse)
      (turned ideque))

    ;;; (list->ideque list) An ideque of the elements of list (SRFI 134). O(n).
    (define (list->ideque list) (deque-of list 'list->ideque))

    ;;; (ideque->list ideque) A list of the elements (SRFI 134). O(n).
    (define (ideque->list ideque)
      (check ideque 'ideque->list)
      (elements ideque))

    ;;; (generator->ideque generator) An ideque of what the procedure generator returns, called without arguments until it returns an end-of-file object (SRFI 134). O(n).
    (define (generator->ideque generator)
      (deque-of (let loop ()
                  (let ((element (generator)))
                    (if (eof-object? element) '() (cons element (loop)))))
                'generator->ideque))

    ;;; (ideque->generator ideque) A procedure without parameters that returns the elements one after the other, and then end-of-file objects (SRFI 134). Several fibers may call it: each element is returned once.
    (define (ideque->generator ideque)
      (check ideque 'ideque->generator)
      (let ((state (make-channel 1)))
        (channel-send state ideque)
        (lambda ()
          (let ((rest (channel-receive state)))
            (if (= 0 (size rest))
                (begin
                  (channel-send state rest)
                  (eof-object))
                (let ((element (ideque-front rest)))
                  (channel-send state (ideque-remove-front rest))
                  element))))))

    """##)
    case 8:
        (#"srfi/134/tree.scm"#, ##"""
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

    """##)
    case 9:
        (#"srfi/134/whole.scm"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; All elements of an ideque: mapping, filtering, searching.

    ;;; (ideque= same? ideque ...) Whether the ideques are of the same length and (same? a b) is true for the elements of each and the next one at the same positions (SRFI 134).
    (define (ideque= same? . ideques)
      (for-each (lambda (ideque) (check ideque 'ideque=)) ideques)
      (or (null? ideques)
          (let loop ((a (car ideques)) (rest (cdr ideques)))
            (or (null? rest)
                (and (or (eq? a (car rest))
                         (and (= (size a) (size (car rest)))
                              (let same ((a (elements a)) (b (elements (car rest))))
                                (or (null? a)
                                    (and (same? (car a) (car b)) (same (cdr a) (cdr b)))))))
                     (loop (car rest) (cdr rest)))))))

    ;;; (ideque-any predicate ideque) What predicate returns for the first element for which that is true, or #f (SRFI 134).
    (define (ideque-any predicate ideque)
      (check ideque 'ideque-any)
      (let loop ((rest (elements ideque)))
        (and (pair? rest)
             (or (predicate (car rest)) (loop (cdr rest))))))

    ;;; (ideque-every predicate ideque) What predicate returns for the last element, or #f if it returns that for one; #t for an empty ideque (SRFI 134).
    (define (ideque-every predicate ideque)
      (check ideque 'ideque-every)
      (let loop ((rest (elements ideque)) (value #t))
        (if (and value (pair? rest))
            (loop (cdr rest) (predicate (car rest)))
            value)))

    ;;; (ideque-count predicate ideque) For how many elements predicate is true (SRFI 134).
    (define (ideque-count predicate ideque)
      (check ideque 'ideque-count)
      (fold (lambda (element count) (if (predicate element) (+ count 1) count)) 0 ideque))

    ;;; (ideque-zip ideque1 ideque2 ...) An ideque of lists of the elements at the same position, as far as the shortest goes (SRFI 134).
    (define (ideque-zip ideque1 . ideques)
      (for-each (lambda (ideque) (check ideque 'ideque-zip)) (cons ideque1 ideques))
      (deque-of (apply map list (elements ideque1) (map elements ideques)) 'ideque-zip))

    ;;; (ideque-map procedure ideque) An ideque of what procedure returns for the elements (SRFI 134).
    (define (ideque-map procedure ideque)
      (check ideque 'ideque-map)
      (deque-of (map procedure (elements ideque)) 'ideque-map))

    ;;; (ideque-filter-map procedure ideque) An ideque of what procedure returns for the elements, without #f (SRFI 134).
    (define (ideque-filter-map procedure ideque)
      (check ideque 'ideque-filter-map)
      (deque-of (let loop ((rest (elements ideque)))
                  (if (pair? rest)
                      (let ((result (procedure (car rest))))
                        (if result (cons result (loop (cdr rest))) (loop (cdr rest))))
                      '()))
                'ideque-filter-map))

    ;;; (ideque-for-each procedure ideque) Calls procedure with the elements from the front to the back (SRFI 134).
    (define (ideque-for-each procedure ideque)
      (check ideque 'ideque-for-each)
      (fold (lambda (element ignored) (procedure element)) #f ideque)
      (if #f #f))

    ;;; (ideque-for-each-right procedure ideque) Calls procedure with the elements from the back to the front (SRFI 134).
    (define (ideque-for-each-right procedure ideque)
      (check ideque 'ideque-for-each-right)
      (fold/reverse (lambda (element ignored) (procedure element)) #f ideque)
      (if #f #f))

    ;;; (ideque-fold procedure initial ideque) What (procedure element result) returns for the last element, result being what it returned for the one before, and initial for the first (SRFI 134).
    (define (ideque-fold procedure initial ideque)
      (check ideque 'ideque-fold)
      (fold procedure initial ideque))

    ;;; (ideque-fold-right procedure initial ideque) As ideque-fold, from the back to the front (SRFI 134).
    (define (ideque-fold-right procedure initial ideque)
      (check ideque 'ideque-fold-right)
      (fold/reverse procedure initial ideque))

    ;;; (ideque-append-map procedure ideque) An ideque of the elements of the lists that procedure returns for the elements (SRFI 134).
    (define (ideque-append-map procedure ideque)
      (check ideque 'ideque-append-map)
      (deque-of (apply append (append (map (lambda (element) (checked-list (procedure element))) (elements ideque))
                                      '(())))
                'ideque-append-map))

    (define (checked-list object)
      (if (list? object)
          object
          (error "ideque-append-map: expected the procedure to return a list, got" object)))

    (define (kept keep? rest)
      (cond
        ((null? rest) '())
        ((keep? (car rest)) (cons (car rest) (kept keep? (cdr rest))))
        (else (kept keep? (cdr rest)))))

    ;;; (ideque-filter predicate ideque) An ideque of the elements for which predicate is true (SRFI 134).
    (define (ideque-filter predicate ideque)
      (check ideque 'ideque-filter)
      (deque-of (kept predicate (elements ideque)) 'ideque-filter))

    ;;; (ideque-remove predicate ideque) An ideque of the elements for which predicate is false (SRFI 134).
    (define (ideque-remove predicate ideque)
      (check ideque 'ideque-remove)
      (deque-of (kept (lambda (element) (not (predicate element))) (elements ideque)) 'ideque-remove))

    ;;; (ideque-partition predicate ideque) Two ideques, of the elements for which predicate is true and of the others (SRFI 134).
    (define (ideque-partition predicate ideque)
      (check ideque 'ideque-partition)
      (let ((parts (fold/reverse
                    (lambda (element parts)
                      (if (predicate element)
                          (cons (cons element (car parts)) (cdr parts))
                          (cons (car parts) (cons element (cdr parts)))))
                    '(())
                    ideque)))
        (values (deque-of (car parts) 'ideque-partition) (deque-of (cdr parts) 'ideque-partition))))

    (define (found predicate rest failure)
      (cond
        ((null? rest) (if failure (failure) #f))
        ((predicate (car rest)) (car rest))
        (else (found predicate (cdr rest) failure))))

    ;;; (ideque-find predicate ideque [failure]) The first element for which predicate is true, or what (failure) returns, #f without it (SRFI 134).
    (define ideque-find
      (case-lambda
        ((predicate ideque) (ideque-find predicate ideque #f))
        ((predicate ideque failure)
         (check ideque 'ideque-find)
         (found predicate (elements ideque) failure))))

    ;;; (ideque-find-right predicate ideque [failure]) The last element for which predicate is true, or what (failure) returns, #f without it (SRFI 134).
    (define ideque-find-right
      (case-lambda
        ((predicate ideque) (ideque-find-right predicate ideque #f))
        ((predicate ideque failure)
         (check ideque 'ideque-find-right)
         (found predicate (elements (turned ideque)) failure))))

    ; How many elements at the front satisfy predicate.
    (define (prefix-length predicate ideque name)
      (check ideque name)
      (let loop ((rest (elements ideque)) (count 0))
        (if (and (pair? rest) (predicate (car rest)))
            (loop (cdr rest) (+ count 1))
            count)))

    (define (suffix-start predicate ideque name)
      (check ideque name)
      (- (size ideque) (prefix-length predicate (turned ideque) name)))

    ;;; (ideque-take-while predicate ideque) An ideque of the elements before the first for which predicate is false (SRFI 134).
    (define (ideque-take-while predicate ideque)
      (car (split ideque (prefix-length predicate ideque 'ideque-take-while))))

    ;;; (ideque-take-while-right predicate ideque) An ideque of the elements behind the last for which predicate is false (SRFI 134).
    (define (ideque-take-while-right predicate ideque)
      (cdr (split ideque (suffix-start predicate ideque 'ideque-take-while-right))))

    ;;; (ideque-drop-while predicate ideque) An ideque of the elements from the first on for which predicate is false (SRFI 134).
    (define (ideque-drop-while predicate ideque)
      (cdr (split ideque (prefix-length predicate ideque 'ideque-drop-while))))

    ;;; (ideque-drop-while-right predicate ideque) An ideque of the elements up to the last for which predicate is false (SRFI 134).
    (define (ideque-drop-while-right predicate ideque)
      (car (split ideque (suffix-start predicate ideque 'ideque-drop-while-right))))

    ;;; (ideque-span predicate ideque) Two ideques, of the elements before the first for which predicate is false, and of the others (SRFI 134).
    (define (ideque-span predicate ideque)
      (let ((halves (split ideque (prefix-length predicate ideque 'ideque-span))))
        (values (car halves) (cdr halves))))

    ;;; (ideque-break predicate ideque) Two ideques, of the elements before the first for which predicate is true, and of the others (SRFI 134).
    (define (ideque-break predicate ideque)
      (let ((halves (split ideque (prefix-length (lambda (element) (not (predicate element))) ideque 'ideque-break))))
        (values (car halves) (cdr halves))))

    """##)
    case 10:
        (#"srfi/146.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; Ordered mappings. The linear-update procedures, whose names end in !, are the pure ones, as the SRFI allows.
    (define-library (srfi 146)
      (import (scheme base) (scheme case-lambda) (scheme cxr) (sennit comparator) (sennit vector))
      (export
        mapping mapping-unfold mapping/ordered mapping-unfold/ordered
        mapping? mapping-contains? mapping-empty? mapping-disjoint?
        mapping-ref mapping-ref/default mapping-key-comparator
        mapping-adjoin mapping-set mapping-replace mapping-delete mapping-delete-all mapping-intern
        mapping-update mapping-update/default mapping-pop mapping-search
        (rename mapping-adjoin mapping-adjoin!) (rename mapping-set mapping-set!)
        (rename mapping-replace mapping-replace!) (rename mapping-delete mapping-delete!)
        (rename mapping-delete-all mapping-delete-all!) (rename mapping-intern mapping-intern!)
        (rename mapping-update mapping-update!) (rename mapping-update/default mapping-update!/default)
        (rename mapping-pop mapping-pop!) (rename mapping-search mapping-search!)
        mapping-size mapping-find mapping-count mapping-any? mapping-every?
        mapping-keys mapping-values mapping-entries
        mapping-map mapping-map->list mapping-for-each mapping-fold mapping-filter mapping-remove mapping-partition
        (rename mapping-filter mapping-filter!) (rename mapping-remove mapping-remove!)
        (rename mapping-partition mapping-partition!)
        mapping-copy mapping->alist alist->mapping alist->mapping! alist->mapping/ordered alist->mapping/ordered!
        mapping=? mapping<? mapping>? mapping<=? mapping>=?
        mapping-union mapping-intersection mapping-difference mapping-xor
        (rename mapping-union mapping-union!) (rename mapping-intersection mapping-intersection!)
        (rename mapping-difference mapping-difference!) (rename mapping-xor mapping-xor!)
        mapping-min-key mapping-max-key mapping-min-value mapping-max-value mapping-min-entry mapping-max-entry
        mapping-key-predecessor mapping-key-successor
        mapping-range= mapping-range< mapping-range> mapping-range<= mapping-range>=
        (rename mapping-range= mapping-range=!) (rename mapping-range< mapping-range<!)
        (rename mapping-range> mapping-range>!) (rename mapping-range<= mapping-range<=!)
        (rename mapping-range>= mapping-range>=!)
        mapping-split mapping-catenate mapping-catenate! mapping-map/monotone mapping-fold/reverse
        (rename mapping-split mapping-split!) (rename mapping-map/monotone mapping-map/monotone!)
        comparator? mapping-comparator make-mapping-comparator)
      (include "146/order.scm" "146/node.scm" "146/bulk.scm" "146/fold.scm" "146/mapping.scm" "146/update.scm"
               "146/whole.scm" "146/ordered.scm" "146/compare.scm"))

    """##)
    case 11:
        (#"srfi/146/bulk.scm"#, ##"""
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

    ; A pair of trees, of the entries with keys before key and of the others; with `through?` those up to key and the others.
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

    """##)
    case 12:
        (#"srfi/146/compare.scm"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; Sets of associations compared, united and so on.

    ;;; (mapping-union mapping1 mapping2 ...) A mapping with the associations of all the mappings; of several with the same key that in the first mapping which has it (SRFI 146). O(m log(n/m + 1)) for m and n associations, m being the less.
    (define mapping-union
      (case-lambda
        ((mapping1)
         (check mapping1 'mapping-union)
         mapping1)
        ((mapping1 mapping2) (by-trees tree-union mapping1 mapping2 'mapping-union))
        ((mapping1 mapping2 . mappings)
         (apply mapping-union (mapping-union mapping1 mapping2) mappings))))

    ;;; (mapping-intersection mapping1 mapping2 ...) mapping1 with only the associations whose keys all the mappings have (SRFI 146). O(m log(n/m + 1)).
    (define mapping-intersection
      (case-lambda
        ((mapping1)
         (check mapping1 'mapping-intersection)
         mapping1)
        ((mapping1 mapping2) (by-trees tree-intersection mapping1 mapping2 'mapping-intersection))
        ((mapping1 mapping2 . mappings)
         (apply mapping-intersection (mapping-intersection mapping1 mapping2) mappings))))

    ;;; (mapping-difference mapping1 mapping2 ...) mapping1 without the associations whose keys any of the others has (SRFI 146). O(m log(n/m + 1)).
    (define mapping-difference
      (case-lambda
        ((mapping1)
         (check mapping1 'mapping-difference)
         mapping1)
        ((mapping1 mapping2) (by-trees tree-difference mapping1 mapping2 'mapping-difference))
        ((mapping1 mapping2 . mappings)
         (apply mapping-difference (mapping-difference mapping1 mapping2) mappings))))

    ;;; (mapping-xor mapping1 mapping2) A mapping with the associations whose keys only one of the two has (SRFI 146).
    (define (mapping-xor mapping1 mapping2)
      (by-trees (lambda (less? a b)
                  (tree-union less? (tree-difference less? a b) (tree-difference less? b a)))
                mapping1 mapping2 'mapping-xor))

    (define (by-trees operation mapping1 mapping2 name)
      (check mapping1 name)
      (check-same mapping1 mapping2 name)
      (with-tree mapping1
                 (operation (mapping-order mapping1) (mapping-tree mapping1) (mapping-tree mapping2))))

    ; Whether all associations of a are in b, too.
    (define (within? value=? a b)
      (let ((less? (mapping-order b)) (root (mapping-root b)) (height (mapping-height b)))
        (or (eq? root (mapping-root a))
            (not (tree-find
                  (lambda (key value)
                    (let* ((leaf (leaf-for less? root height key)) (index (search less? leaf key 0)))
                      (not (and (found? less? leaf index key) (value=? value (vector-ref leaf (+ index 1)))))))
                  (mapping-root a) (mapping-height a))))))

    (define (same? value=? a b)
      (let ((less? (mapping-order a)))
        (and (same-comparator? (mapping-comparator-of a) (mapping-comparator-of b))
             (= (mapping-size a) (mapping-size b))
             (or (eq? (mapping-root a) (mapping-root b))
                 (walk-two (mapping-tree a) (mapping-tree b)
                           (lambda (a-key a-value b-key b-value go-on)
                             (and (not (less? a-key b-key))
                                  (not (less? b-key a-key))
                                  (value=? a-value b-value)
                                  (go-on)))
                           (lambda (a-ended? b-ended?) #t))))))

    ; Whether (related? value=? a b) holds for all neighbours among the mappings.
    (define (all-related? related? comparator mapping mappings name)
      (if (not (comparator? comparator))
          (error (string-append (symbol->string name) ": expected a comparator of values, got") comparator))
      (check mapping name)
      (for-each (lambda (mapping) (check mapping name)) mappings)
      (let ((value=? (comparator-equality-predicate comparator)))
        (let loop ((a mapping) (rest mappings))
          (or (null? rest)
              (and (related? value=? a (car rest)) (loop (car rest) (cdr rest)))))))

    ;;; (mapping=? comparator mapping1 mapping2 ...) Whether the mappings have the same associations, values being compared by comparator; false for mappings whose keys are compared differently (SRFI 146).
    (define (mapping=? comparator mapping1 . mappings)
      (all-related? same? comparator mapping1 mappings 'mapping=?))

    ;;; (mapping<? comparator mapping1 mapping2 ...) Whether the associations of each mapping are a proper subset of the next one's (SRFI 146).
    (define (mapping<? comparator mapping1 . mappings)
      (all-related? (lambda (value=? a b)
                      (check-same a b 'mapping<?)
                      (and (< (mapping-size a) (mapping-size b)) (within? value=? a b)))
                    comparator mapping1 mappings 'mapping<?))

    ;;; (mapping>? comparator mapping1 mapping2 ...) Whether the associations of each mapping are a proper superset of the next one's (SRFI 146).
    (define (mapping>? comparator mapping1 . mappings)
      (all-related? (lambda (value=? a b)
                      (check-same a b 'mapping>?)
                      (and (> (mapping-size a) (mapping-size b)) (within? value=? b a)))
                    comparator mapping1 mappings 'mapping>?))

    ;;; (mapping<=? comparator mapping1 mapping2 ...) Whether the associations of each mapping are a subset of the next one's (SRFI 146).
    (define (mapping<=? comparator mapping1 . mappings)
      (all-related? (lambda (value=? a b)
                      (check-same a b 'mapping<=?)
                      (and (<= (mapping-size a) (mapping-size b)) (within? value=? a b)))
                    comparator mapping1 mappings 'mapping<=?))

    ;;; (mapping>=? comparator mapping1 mapping2 ...) Whether the associations of each mapping are a superset of the next one's (SRFI 146).
    (define (mapping>=? comparator mapping1 . mappings)
      (all-related? (lambda (value=? a b)
                      (check-same a b 'mapping>=?)
                      (and (>= (mapping-size a) (mapping-size b)) (within? value=? b a)))
                    comparator mapping1 mappings 'mapping>=?))

    ;;; (make-mapping-comparator comparator) A comparator for mappings whose values comparator compares. It orders mappings as the lists of their keys and values in turn, if comparator orders values (SRFI 146).
    (define (make-mapping-comparator comparator)
      (let ((value=? (comparator-equality-predicate comparator)))
        (make-comparator
         mapping?
         (lambda (a b) (same? value=? a b))
         (and (comparator-ordered? comparator)
              (let ((value<? (comparator-ordering-predicate comparator)))
                (lambda (a b)
                  (check-same a b 'make-mapping-comparator)
                  (let ((less? (mapping-order a)))
                    (walk-two (mapping-tree a) (mapping-tree b)
                              (lambda (a-key a-value b-key b-value go-on)
                                (cond
                                  ((less? a-key b-key) #t)
                                  ((less? b-key a-key) #f)
                                  ((value=? a-value b-value) (go-on))
                                  (else (value<? a-value b-value))))
                              (lambda (a-ended? b-ended?) (and a-ended? (not b-ended?))))))))
         (and (comparator-hashable? comparator)
              (let ((value-hash (comparator-hash-function comparator)))
                (lambda (mapping)
                  (check mapping 'comparator-hash)
                  (let ((key-comparator (mapping-comparator-of mapping)))
                    (tree-fold
                     (if (comparator-hashable? key-comparator)
                         (let ((key-hash (comparator-hash-function key-comparator)))
                           (lambda (key value hash)
                             (combine-hashes (combine-hashes hash (key-hash key)) (value-hash value))))
                         (lambda (key value hash) (combine-hashes hash (value-hash value))))
                     1 (mapping-root mapping) (mapping-height mapping)))))))))

    (define (combine-hashes a b)
      (modulo (+ (* 31 a) b) 36028797018963968))

    ;;; mapping-comparator The comparator for mappings whose values the default comparator compares (SRFI 146).
    (define mapping-comparator (make-mapping-comparator (make-default-comparator)))

    """##)
    case 13:
        (#"srfi/146/fold.scm"#, ##"""
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
                      (lambda () (end #t (and (= b-index (vector-length b-leaf)) (next-leaf b-places (lambda (leaf places) #f) (lambda () #t)))))))
          ((= b-index (vector-length b-leaf))
           (next-leaf b-places
                      (lambda (leaf places) (leaves a-leaf a-index a-places leaf 0 places))
                      (lambda () (end #f #t))))
          (else
           (both (vector-ref a-leaf a-index) (vector-ref a-leaf (+ a-index 1))
                 (vector-ref b-leaf b-index) (vector-ref b-leaf (+ b-index 1))
                 (lambda () (leaves a-leaf (+ a-index 2) a-places b-leaf (+ b-index 2) b-places)))))))

    """##)
    case 14:
        (#"srfi/146/hash.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; Hash maps. The linear-update procedures, whose names end in !, are the pure ones, as the SRFI allows.
    (define-library (srfi 146 hash)
      (import (scheme base) (sennit comparator) (sennit hashmap))
      (export
        hashmap hashmap-unfold
        hashmap? hashmap-contains? hashmap-empty? hashmap-disjoint?
        hashmap-ref hashmap-ref/default hashmap-key-comparator
        hashmap-adjoin hashmap-set hashmap-replace hashmap-delete hashmap-delete-all hashmap-intern
        hashmap-update hashmap-update/default hashmap-pop hashmap-search
        (rename hashmap-adjoin hashmap-adjoin!) (rename hashmap-set hashmap-set!)
        (rename hashmap-replace hashmap-replace!) (rename hashmap-delete hashmap-delete!)
        (rename hashmap-delete-all hashmap-delete-all!) (rename hashmap-intern hashmap-intern!)
        (rename hashmap-update hashmap-update!) (rename hashmap-update/default hashmap-update!/default)
        (rename hashmap-pop hashmap-pop!) (rename hashmap-search hashmap-search!)
        hashmap-size hashmap-find hashmap-count hashmap-any? hashmap-every?
        hashmap-keys hashmap-values hashmap-entries
        hashmap-map hashmap-map->list hashmap-for-each hashmap-fold hashmap-filter hashmap-remove hashmap-partition
        (rename hashmap-filter hashmap-filter!) (rename hashmap-remove hashmap-remove!)
        (rename hashmap-partition hashmap-partition!)
        hashmap-copy hashmap->alist alist->hashmap alist->hashmap!
        hashmap=? hashmap<? hashmap>? hashmap<=? hashmap>=?
        hashmap-union hashmap-intersection hashmap-difference hashmap-xor
        (rename hashmap-union hashmap-union!) (rename hashmap-intersection hashmap-intersection!)
        (rename hashmap-difference hashmap-difference!) (rename hashmap-xor hashmap-xor!)
        comparator? hashmap-comparator make-hashmap-comparator)
      (begin

        ;;; (alist->hashmap! hashmap alist) hashmap with the associations of alist added; keys that it has keep their values (SRFI 146).
        (define (alist->hashmap! hashmap alist)
          (hashmap-union hashmap (alist->hashmap (hashmap-key-comparator hashmap) alist)))

        ;;; hashmap-comparator The comparator for hash maps whose values the default comparator compares (SRFI 146).
        (define hashmap-comparator (make-hashmap-comparator (make-default-comparator)))))

    """##)
    case 15:
        (#"srfi/146/mapping.scm"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; The type, constructors, accessors.

    ; order is the ordering that nodes are searched by; root and height are the tree.
    (define-record-type ordered-mapping
      (make-mapping comparator order root height)
      mapping?
      (comparator mapping-comparator-of)
      (order mapping-order)
      (root mapping-root)
      (height mapping-height))

    (define-syntax check
      (syntax-rules ()
        ((_ mapping name)
         (if (mapping? mapping) #t (not-a-mapping mapping name)))))

    (define (not-a-mapping object name)
      (error (string-append (symbol->string name) ": expected a mapping, got") object))

    ; A mapping like this one with another tree.
    (define-syntax with-root
      (syntax-rules ()
        ((_ mapping root height)
         (make-mapping (mapping-comparator-of mapping) (mapping-order mapping) root height))))

    (define (with-tree mapping tree)
      (if (eq? (car tree) (mapping-root mapping)) mapping (with-root mapping (car tree) (cdr tree))))

    (define (mapping-tree mapping) (cons (mapping-root mapping) (mapping-height mapping)))

    (define (empty-mapping comparator name)
      (if (not (and (comparator? comparator) (comparator-ordered? comparator)))
          (error (string-append (symbol->string name) ": expected a comparator with an ordering, got") comparator))
      (make-mapping comparator (comparator-order comparator) #() 0))

    ; The comparator of two mappings that an operation takes must be the same.
    (define (check-same a b name)
      (check b name)
      (if (not (same-comparator? (mapping-comparator-of a) (mapping-comparator-of b)))
          (error (string-append (symbol->string name) ": expected mappings with the same comparator, got") a b)))

    (define (same-comparator? a b)
      (or (eq? a b)
          (and (eq? (comparator-ordering-predicate a) (comparator-ordering-predicate b))
               (eq? (comparator-equality-predicate a) (comparator-equality-predicate b)))))

    ; A key that is added has to be of the type that the comparator is for.
    (define (check-key mapping key name)
      (if (and (not (eq? (mapping-order mapping) default<?))
               (not ((comparator-type-test-predicate (mapping-comparator-of mapping)) key)))
          (error (string-append (symbol->string name) ": expected a key that the mapping's comparator is for, got") key)))

    ; A mapping with an entry added, or its value replaced if replace?.
    (define (put mapping key value replace? name)
      (check-key mapping key name)
      (let* ((root (mapping-root mapping))
             (height (mapping-height mapping))
             (new (insert (mapping-order mapping) root height key value replace?)))
        (cond
          ((pair? new) (with-root mapping (node-above new (+ height 1)) (+ height 1)))
          ((eq? new root) mapping)
          (else (with-root mapping new height)))))

    ; A mapping with the entries of a list (key value ...) added.
    (define (put-all mapping entries replace? name)
      (let loop ((mapping mapping) (rest entries))
        (cond
          ((null? rest) mapping)
          ((and (pair? rest) (pair? (cdr rest)))
           (loop (put mapping (car rest) (cadr rest) replace? name) (cddr rest)))
          (else (error (string-append (symbol->string name) ": expected keys and values in turn, got") entries)))))

    (define (put-alist mapping alist name)
      (let loop ((mapping mapping) (rest alist))
        (cond
          ((null? rest) mapping)
          ((and (pair? rest) (pair? (car rest)))
           (loop (put mapping (caar rest) (cdar rest) #f name) (cdr rest)))
          (else (error (string-append (symbol->string name) ": expected an association list, got") alist)))))

    ; Calls procedure with a comparator and the arguments behind it; the default comparator if they begin with none.
    (define (with-comparator arguments procedure)
      (if (and (pair? arguments) (comparator? (car arguments)))
          (procedure (car arguments) (cdr arguments))
          (procedure (make-default-comparator) arguments)))

    ;;; (mapping [comparator] key value ...) A mapping in the comparator's order, the default comparator's if it is left out, with these associations; of several with the same key the first (SRFI 146). A first argument that is a comparator is always taken as one.
    (define (mapping . arguments)
      (with-comparator arguments
        (lambda (comparator entries)
          (put-all (empty-mapping comparator 'mapping) entries #f 'mapping))))

    ;;; (mapping-unfold stop? mapper successor seed [comparator]) A mapping with the associations whose key and value (mapper seed) returns as two values, for the seeds that successor makes of seed until stop? is true of one; of several with the same key the first (SRFI 146).
    (define mapping-unfold
      (case-lambda
        ((stop? mapper successor seed) (mapping-unfold stop? mapper successor seed (make-default-comparator)))
        ((stop? mapper successor seed comparator)
         (let loop ((mapping (empty-mapping comparator 'mapping-unfold)) (seed seed))
           (if (stop? seed)
               mapping
               (let-values (((key value) (mapper seed)))
                 (loop (put mapping key value #f 'mapping-unfold) (successor seed))))))))

    ; The mapping of a list (key value ...) whose keys have to be in strictly ascending order.
    (define (mapping-in-order comparator entries name)
      (let* ((mapping (empty-mapping comparator name)) (less? (mapping-order mapping)))
        (let loop ((rest entries))
          (if (pair? rest)
              (if (pair? (cdr rest))
                  (begin
                    (check-key mapping (car rest) name)
                    (if (and (pair? (cddr rest)) (not (less? (car rest) (caddr rest))))
                        (error (string-append (symbol->string name) ": expected keys in ascending order, got")
                               (car rest) (caddr rest)))
                    (loop (cddr rest)))
                  (error (string-append (symbol->string name) ": expected keys and values in turn, got") entries))))
        (with-tree mapping (list->tree entries))))

    ;;; (mapping/ordered [comparator] key value ...) As mapping, in linear time; the keys must be in ascending order (SRFI 146).
    (define (mapping/ordered . arguments)
      (with-comparator arguments
        (lambda (comparator entries) (mapping-in-order comparator entries 'mapping/ordered))))

    ;;; (mapping-unfold/ordered stop? mapper successor seed [comparator]) As mapping-unfold, in linear time; the keys must come in ascending order (SRFI 146).
    (define mapping-unfold/ordered
      (case-lambda
        ((stop? mapper successor seed)
         (mapping-unfold/ordered stop? mapper successor seed (make-default-comparator)))
        ((stop? mapper successor seed comparator)
         (mapping-in-order
          comparator
          (let loop ((seed seed))
            (if (stop? seed)
                '()
                (let-values (((key value) (mapper seed)))
                  (cons key (cons value (loop (successor seed)))))))
          'mapping-unfold/ordered))))

    ;;; (mapping-empty? mapping) Whether mapping has no associations (SRFI 146).
    (define (mapping-empty? mapping)
      (check mapping 'mapping-empty?)
      (= 0 (vector-length (mapping-root mapping))))

    ;;; (mapping-contains? mapping key) Whether mapping has an association for key (SRFI 146). O(log n).
    (define (mapping-contains? mapping key)
      (check mapping 'mapping-contains?)
      (tree-has? (mapping-order mapping) (mapping-root mapping) (mapping-height mapping) key))

    ;;; (mapping-disjoint? mapping1 mapping2) Whether no key is in both (SRFI 146).
    (define (mapping-disjoint? mapping1 mapping2)
      (check mapping1 'mapping-disjoint?)
      (check-same mapping1 mapping2 'mapping-disjoint?)
      (empty-tree? (tree-intersection (mapping-order mapping1) (mapping-tree mapping1) (mapping-tree mapping2))))

    ;;; (mapping-ref mapping key [failure [success]]) The value of key, or what (success value) returns; if there is none, what (failure) returns, or else an error (SRFI 146). O(log n).
    (define mapping-ref
      (case-lambda
        ((mapping key)
         (mapping-ref mapping key
                      (lambda () (error "mapping-ref: there is no such key in the mapping" key))))
        ((mapping key failure)
         (check mapping 'mapping-ref)
         (let* ((less? (mapping-order mapping))
                (leaf (leaf-for less? (mapping-root mapping) (mapping-height mapping) key))
                (index (search less? leaf key 0)))
           (if (found? less? leaf index key) (vector-ref leaf (+ index 1)) (failure))))
        ((mapping key failure success)
         (check mapping 'mapping-ref)
         (let* ((less? (mapping-order mapping))
                (leaf (leaf-for less? (mapping-root mapping) (mapping-height mapping) key))
                (index (search less? leaf key 0)))
           (if (found? less? leaf index key) (success (vector-ref leaf (+ index 1))) (failure))))))

    ;;; (mapping-ref/default mapping key default) The value of key, or default if there is none (SRFI 146). O(log n).
    (define (mapping-ref/default mapping key default)
      (check mapping 'mapping-ref/default)
      (let* ((less? (mapping-order mapping))
             (leaf (leaf-for less? (mapping-root mapping) (mapping-height mapping) key))
             (index (search less? leaf key 0)))
        (if (found? less? leaf index key) (vector-ref leaf (+ index 1)) default)))

    ;;; (mapping-key-comparator mapping) The comparator that mapping compares its keys with (SRFI 146).
    (define (mapping-key-comparator mapping)
      (check mapping 'mapping-key-comparator)
      (mapping-comparator-of mapping))

    """##)
    case 16:
        (#"srfi/146/node.scm"#, ##"""
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

    """##)
    case 17:
        (#"srfi/146/order.scm"#, ##"""
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

    """##)
    case 18:
        (#"srfi/146/ordered.scm"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; What makes sense of ordered keys only.

    (define (first-leaf node height)
      (if (= height 0) node (first-leaf (vector-ref node 1) (- height 1))))

    (define (last-leaf node height)
      (if (= height 0) node (last-leaf (vector-ref node (- (vector-length node) 1)) (- height 1))))

    ; The leaf with the least or the greatest key of a mapping, which must not be empty.
    (define (end-leaf mapping leaf-of name)
      (check mapping name)
      (if (mapping-empty? mapping)
          (error (string-append (symbol->string name) ": the mapping is empty"))
          (leaf-of (mapping-root mapping) (mapping-height mapping))))

    (define-syntax key-at-end
      (syntax-rules ()
        ((_ leaf) (vector-ref leaf (- (vector-length leaf) 2)))))

    (define-syntax value-at-end
      (syntax-rules ()
        ((_ leaf) (vector-ref leaf (- (vector-length leaf) 1)))))

    ;;; (mapping-min-key mapping) The least key; an error of an empty mapping (SRFI 146). O(log n).
    (define (mapping-min-key mapping)
      (vector-ref (end-leaf mapping first-leaf 'mapping-min-key) 0))

    ;;; (mapping-max-key mapping) The greatest key; an error of an empty mapping (SRFI 146). O(log n).
    (define (mapping-max-key mapping)
      (let ((leaf (end-leaf mapping last-leaf 'mapping-max-key))) (key-at-end leaf)))

    ;;; (mapping-min-value mapping) The value of the least key; an error of an empty mapping (SRFI 146). O(log n).
    (define (mapping-min-value mapping)
      (vector-ref (end-leaf mapping first-leaf 'mapping-min-value) 1))

    ;;; (mapping-max-value mapping) The value of the greatest key; an error of an empty mapping (SRFI 146). O(log n).
    (define (mapping-max-value mapping)
      (let ((leaf (end-leaf mapping last-leaf 'mapping-max-value))) (value-at-end leaf)))

    ;;; (mapping-min-entry mapping) Two values, the least key and its value; an error of an empty mapping (SRFI 146). O(log n).
    (define (mapping-min-entry mapping)
      (let ((leaf (end-leaf mapping first-leaf 'mapping-min-entry)))
        (values (vector-ref leaf 0) (vector-ref leaf 1))))

    ;;; (mapping-max-entry mapping) Two values, the greatest key and its value; an error of an empty mapping (SRFI 146). O(log n).
    (define (mapping-max-entry mapping)
      (let ((leaf (end-leaf mapping last-leaf 'mapping-max-entry)))
        (values (key-at-end leaf) (value-at-end leaf))))

    ;;; (mapping-key-predecessor mapping object failure) The greatest key before object, which need not be a key, or what (failure) returns if there is none (SRFI 146). O(log n).
    (define (mapping-key-predecessor mapping object failure)
      (check mapping 'mapping-key-predecessor)
      (let ((less? (mapping-order mapping)))
        (let loop ((node (mapping-root mapping)) (height (mapping-height mapping)) (before #f) (before-height 0))
          (if (= height 0)
              (let* ((index (search less? node object 0))
                     (index (if (found? less? node index object) (- index 2) index)))
                (cond
                  ((>= index 0) (vector-ref node index))
                  (before (let ((leaf (last-leaf before before-height))) (key-at-end leaf)))
                  (else (failure))))
              (let ((index (search less? node object 2)))
                (if (> index 0)
                    (loop (vector-ref node (+ index 1)) (- height 1) (vector-ref node (- index 1)) (- height 1))
                    (loop (vector-ref node 1) (- height 1) before before-height)))))))

    ;;; (mapping-key-successor mapping object failure) The least key after object, which need not be a key, or what (failure) returns if there is none (SRFI 146). O(log n).
    (define (mapping-key-successor mapping object failure)
      (check mapping 'mapping-key-successor)
      (let ((less? (mapping-order mapping)))
        (let loop ((node (mapping-root mapping)) (height (mapping-height mapping)) (after #f) (after-height 0))
          (if (= height 0)
              (let ((index (+ 2 (search less? node object 0))))
                (cond
                  ((< index (vector-length node)) (vector-ref node index))
                  (after (first-key after after-height))
                  (else (failure))))
              (let* ((index (search less? node object 2)) (next (+ index 3)) (child (vector-ref node (+ index 1))))
                (if (< next (vector-length node))
                    (loop child (- height 1) (vector-ref node next) (- height 1))
                    (loop child (- height 1) after after-height)))))))

    ; The halves of mapping before and behind a key, as mappings.
    (define (split-mapping mapping key through?)
      (let ((halves (split-tree (mapping-order mapping) (mapping-root mapping) (mapping-height mapping) key through?)))
        (cons (with-tree mapping (car halves)) (with-tree mapping (cdr halves)))))

    ;;; (mapping-range= mapping object) mapping with only the association whose key is the same as object (SRFI 146). O(log n).
    (define (mapping-range= mapping object)
      (check mapping 'mapping-range=)
      (let* ((less? (mapping-order mapping))
             (leaf (leaf-for less? (mapping-root mapping) (mapping-height mapping) object))
             (index (search less? leaf object 0)))
        (if (found? less? leaf index object)
            (with-root mapping (subvector leaf index (+ index 2)) 0)
            (with-root mapping #() 0))))

    ;;; (mapping-range< mapping object) mapping with only the associations whose keys are less than object (SRFI 146). O(log n).
    (define (mapping-range< mapping object)
      (check mapping 'mapping-range<)
      (car (split-mapping mapping object #f)))

    ;;; (mapping-range> mapping object) mapping with only the associations whose keys are greater than object (SRFI 146). O(log n).
    (define (mapping-range> mapping object)
      (check mapping 'mapping-range>)
      (cdr (split-mapping mapping object #t)))

    ;;; (mapping-range<= mapping object) mapping with only the associations whose keys are not greater than object (SRFI 146). O(log n).
    (define (mapping-range<= mapping object)
      (check mapping 'mapping-range<=)
      (car (split-mapping mapping object #t)))

    ;;; (mapping-range>= mapping object) mapping with only the associations whose keys are not less than object (SRFI 146). O(log n).
    (define (mapping-range>= mapping object)
      (check mapping 'mapping-range>=)
      (cdr (split-mapping mapping object #f)))

    ;;; (mapping-split mapping object) Five values: what mapping-range<, mapping-range<=, mapping-range=, mapping-range>= and mapping-range> return (SRFI 146). O(log n).
    (define (mapping-split mapping object)
      (check mapping 'mapping-split)
      (let ((before (split-mapping mapping object #f)) (through (split-mapping mapping object #t)))
        (values (car before) (car through) (mapping-range= mapping object) (cdr before) (cdr through))))

    ;;; (mapping-catenate comparator mapping1 key value mapping2) A mapping in the comparator's order with the associations of both mappings and that of key; the keys of mapping1, key, and those of mapping2 must be in ascending order, each within itself too (SRFI 146). O(log n) if the comparator is that of the mappings.
    (define (mapping-catenate comparator mapping1 key value mapping2)
      (check mapping1 'mapping-catenate)
      (check mapping2 'mapping-catenate)
      (let* ((mapping (empty-mapping comparator 'mapping-catenate))
             (less? (mapping-order mapping)))
        (check-key mapping key 'mapping-catenate)
        (if (not (and (or (mapping-empty? mapping1) (less? (mapping-max-key mapping1) key))
                      (or (mapping-empty? mapping2) (less? key (mapping-min-key mapping2)))))
            (error "mapping-catenate: expected a key between those of the mappings, got" key))
        (with-tree mapping
                   (join (join (tree-ordered-by mapping mapping1) (cons (vector key value) 0))
                         (tree-ordered-by mapping mapping2)))))

    ;;; (mapping-catenate! mapping1 key value mapping2) As mapping-catenate, with the comparator of mapping1 (SRFI 146).
    (define (mapping-catenate! mapping1 key value mapping2)
      (check mapping1 'mapping-catenate!)
      (mapping-catenate (mapping-comparator-of mapping1) mapping1 key value mapping2))

    ; The tree of a mapping whose keys have to be in the order of another, too.
    (define (tree-ordered-by ordered mapping)
      (let ((comparator (mapping-comparator-of ordered)))
        (if (same-comparator? comparator (mapping-comparator-of mapping))
            (mapping-tree mapping)
            (mapping-tree
             (mapping-in-order comparator
                              (kept-entries (lambda (key value) #t) (mapping-root mapping) (mapping-height mapping))
                              'mapping-catenate)))))

    ;;; (mapping-map/monotone procedure [comparator] mapping) As mapping-map, in linear time; the keys that procedure returns must be in ascending order (SRFI 146).
    (define mapping-map/monotone
      (case-lambda
        ((procedure mapping) (mapping-map/monotone procedure (make-default-comparator) mapping))
        ((procedure comparator mapping)
         (check mapping 'mapping-map/monotone)
         (mapping-in-order
          comparator
          (reverse (tree-fold (lambda (key value entries)
                                (let-values (((key value) (procedure key value)))
                                  (cons value (cons key entries))))
                              '() (mapping-root mapping) (mapping-height mapping)))
          'mapping-map/monotone))))

    """##)
    case 19:
        (#"srfi/146/update.scm"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; Mappings with associations added, replaced and removed. The procedures whose names end in ! are the pure ones, as
    ; the SRFI allows.

    ;;; (mapping-adjoin mapping key value ...) mapping with these associations added; keys that it has keep their values (SRFI 146). O(log n) each.
    (define mapping-adjoin
      (case-lambda
        ((mapping key value)
         (check mapping 'mapping-adjoin)
         (put mapping key value #f 'mapping-adjoin))
        ((mapping . entries)
         (check mapping 'mapping-adjoin)
         (put-all mapping entries #f 'mapping-adjoin))))

    ;;; (mapping-set mapping key value ...) mapping with these associations, which replace those of keys that it has (SRFI 146). O(log n) each.
    (define mapping-set
      (case-lambda
        ((mapping key value)
         (check mapping 'mapping-set)
         (put mapping key value #t 'mapping-set))
        ((mapping . entries)
         (check mapping 'mapping-set)
         (put-all mapping entries #t 'mapping-set))))

    ;;; (mapping-replace mapping key value) mapping with this association if it has one for key, otherwise mapping itself (SRFI 146). O(log n).
    (define (mapping-replace mapping key value)
      (check mapping 'mapping-replace)
      (if (tree-has? (mapping-order mapping) (mapping-root mapping) (mapping-height mapping) key)
          (put mapping key value #t 'mapping-replace)
          mapping))

    ;;; (mapping-delete mapping key ...) mapping without the associations of the keys (SRFI 146). O(log n) each.
    (define mapping-delete
      (case-lambda
        ((mapping key)
         (check mapping 'mapping-delete)
         (delete-key mapping key))
        ((mapping . keys)
         (mapping-delete-all mapping keys))))

    (define (delete-key mapping key)
      (with-tree mapping
                 (tree-remove (mapping-order mapping) (mapping-root mapping) (mapping-height mapping) key)))

    ;;; (mapping-delete-all mapping keys) mapping without the associations of the keys in a list (SRFI 146).
    (define (mapping-delete-all mapping keys)
      (check mapping 'mapping-delete-all)
      (let loop ((mapping mapping) (rest keys))
        (cond
          ((pair? rest) (loop (delete-key mapping (car rest)) (cdr rest)))
          ((null? rest) mapping)
          (else (error "mapping-delete-all: expected a list of keys, got" keys)))))

    ;;; (mapping-intern mapping key failure) Two values: mapping and the value of key; if there is none, mapping with what (failure) returns as its value, and that (SRFI 146).
    (define (mapping-intern mapping key failure)
      (check mapping 'mapping-intern)
      (mapping-ref mapping key
                   (lambda ()
                     (let ((value (failure)))
                       (values (put mapping key value #t 'mapping-intern) value)))
                   (lambda (value) (values mapping value))))

    ;;; (mapping-update mapping key updater [failure [success]]) mapping with what updater returns for the value of key, which is got as mapping-ref does (SRFI 146). O(log n).
    (define mapping-update
      (case-lambda
        ((mapping key updater)
         (check mapping 'mapping-update)
         (mapping-update mapping key updater
                         (lambda () (error "mapping-update: there is no such key in the mapping" key))))
        ((mapping key updater failure)
         (check mapping 'mapping-update)
         (put mapping key (updater (mapping-ref mapping key failure)) #t 'mapping-update))
        ((mapping key updater failure success)
         (check mapping 'mapping-update)
         (put mapping key (updater (mapping-ref mapping key failure success)) #t 'mapping-update))))

    ;;; (mapping-update/default mapping key updater default) mapping with what updater returns for the value of key, or for default if there is none (SRFI 146). O(log n).
    (define (mapping-update/default mapping key updater default)
      (check mapping 'mapping-update/default)
      (put mapping key (updater (mapping-ref/default mapping key default)) #t 'mapping-update/default))

    ;;; (mapping-pop mapping [failure]) Three values: mapping without the association of the least key, the key, and its value; of an empty mapping what (failure) returns, or else an error (SRFI 146).
    (define mapping-pop
      (case-lambda
        ((mapping)
         (mapping-pop mapping (lambda () (error "mapping-pop: the mapping is empty" mapping))))
        ((mapping failure)
         (check mapping 'mapping-pop)
         (if (mapping-empty? mapping)
             (failure)
             (let* ((leaf (first-leaf (mapping-root mapping) (mapping-height mapping))) (key (vector-ref leaf 0)))
               (values (delete-key mapping key) key (vector-ref leaf 1)))))))

    ;;; (mapping-search mapping key failure success) Two values, of the continuation that is called: if mapping has key, (success key value update remove) is called, otherwise (failure insert ignore), to call one of (update key value object), (remove object), (insert value object) and (ignore object), which return the mapping that this makes, and object (SRFI 146).
    (define (mapping-search mapping key failure success)
      (check mapping 'mapping-search)
      (let* ((less? (mapping-order mapping))
             (leaf (leaf-for less? (mapping-root mapping) (mapping-height mapping) key))
             (index (search less? leaf key 0)))
        (if (found? less? leaf index key)
            (let ((stored (vector-ref leaf index)))
              (success
               stored
               (vector-ref leaf (+ index 1))
               (lambda (new-key value object)
                 (values (put (if (or (less? new-key stored) (less? stored new-key)) (delete-key mapping stored) mapping)
                              new-key value #t 'mapping-search)
                         object))
               (lambda (object) (values (delete-key mapping stored) object))))
            (failure
             (lambda (value object) (values (put mapping key value #t 'mapping-search) object))
             (lambda (object) (values mapping object))))))

    """##)
    case 20:
        (#"srfi/146/whole.scm"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; The whole mapping, conversions.

    ;;; (mapping-size mapping) How many associations mapping has (SRFI 146). O(1).
    (define (mapping-size mapping)
      (check mapping 'mapping-size)
      (let ((root (mapping-root mapping)) (height (mapping-height mapping)))
        (tree-size root height)))

    ;;; (mapping-find predicate mapping failure) Two values, the key and the value of the first association for which (predicate key value) is true, or what (failure) returns if there is none (SRFI 146).
    (define (mapping-find predicate mapping failure)
      (check mapping 'mapping-find)
      (let ((found (tree-find predicate (mapping-root mapping) (mapping-height mapping))))
        (if found (values (car found) (cdr found)) (failure))))

    ;;; (mapping-count predicate mapping) For how many associations (predicate key value) is true (SRFI 146).
    (define (mapping-count predicate mapping)
      (check mapping 'mapping-count)
      (tree-fold (lambda (key value count) (if (predicate key value) (+ count 1) count))
                 0 (mapping-root mapping) (mapping-height mapping)))

    ;;; (mapping-any? predicate mapping) Whether (predicate key value) is true for any association (SRFI 146).
    (define (mapping-any? predicate mapping)
      (check mapping 'mapping-any?)
      (if (tree-find predicate (mapping-root mapping) (mapping-height mapping)) #t #f))

    ;;; (mapping-every? predicate mapping) Whether (predicate key value) is true for all associations (SRFI 146).
    (define (mapping-every? predicate mapping)
      (check mapping 'mapping-every?)
      (not (tree-find (lambda (key value) (not (predicate key value)))
                      (mapping-root mapping) (mapping-height mapping))))

    ;;; (mapping-keys mapping) A list of the keys in ascending order (SRFI 146).
    (define (mapping-keys mapping)
      (check mapping 'mapping-keys)
      (tree-fold/reverse (lambda (key value keys) (cons key keys))
                         '() (mapping-root mapping) (mapping-height mapping)))

    ;;; (mapping-values mapping) A list of the values in ascending order of the keys (SRFI 146).
    (define (mapping-values mapping)
      (check mapping 'mapping-values)
      (tree-fold/reverse (lambda (key value values) (cons value values))
                         '() (mapping-root mapping) (mapping-height mapping)))

    ;;; (mapping-entries mapping) Two values: a list of the keys in ascending order and one of the values in that order (SRFI 146).
    (define (mapping-entries mapping)
      (check mapping 'mapping-entries)
      (values (mapping-keys mapping) (mapping-values mapping)))

    ;;; (mapping-map procedure [comparator] mapping) A mapping in the comparator's order, the default comparator's if it is left out, with the keys and values that (procedure key value) returns as two values for the associations in ascending order; of several with the same key the first (SRFI 146).
    (define mapping-map
      (case-lambda
        ((procedure mapping) (mapping-map procedure (make-default-comparator) mapping))
        ((procedure comparator mapping)
         (check mapping 'mapping-map)
         (tree-fold (lambda (key value result)
                      (let-values (((key value) (procedure key value)))
                        (put result key value #f 'mapping-map)))
                    (empty-mapping comparator 'mapping-map)
                    (mapping-root mapping) (mapping-height mapping)))))

    ;;; (mapping-map->list procedure mapping) A list of what (procedure key value) returns for the associations in ascending order (SRFI 146).
    (define (mapping-map->list procedure mapping)
      (check mapping 'mapping-map->list)
      (reverse (tree-fold (lambda (key value results) (cons (procedure key value) results))
                          '() (mapping-root mapping) (mapping-height mapping))))

    ;;; (mapping-for-each procedure mapping) Calls (procedure key value) for the associations in ascending order (SRFI 146).
    (define (mapping-for-each procedure mapping)
      (check mapping 'mapping-for-each)
      (tree-fold (lambda (key value ignored) (procedure key value))
                 #f (mapping-root mapping) (mapping-height mapping))
      (if #f #f))

    ;;; (mapping-fold procedure initial mapping) What (procedure key value result) returns for the last association, result being what it returned for the one before, and initial for the first (SRFI 146).
    (define (mapping-fold procedure initial mapping)
      (check mapping 'mapping-fold)
      (tree-fold procedure initial (mapping-root mapping) (mapping-height mapping)))

    ;;; (mapping-fold/reverse procedure initial mapping) As mapping-fold, from the greatest key to the least (SRFI 146).
    (define (mapping-fold/reverse procedure initial mapping)
      (check mapping 'mapping-fold/reverse)
      (tree-fold/reverse procedure initial (mapping-root mapping) (mapping-height mapping)))

    ; A mapping of what is kept of one, in a list (key value ...).
    (define (kept mapping entries)
      (let ((tree (list->tree entries)))
        (if (= (mapping-size mapping) (let ((node (car tree)) (height (cdr tree))) (tree-size node height)))
            mapping
            (with-tree mapping tree))))

    ;;; (mapping-filter predicate mapping) mapping with only the associations for which (predicate key value) is true (SRFI 146).
    (define (mapping-filter predicate mapping)
      (check mapping 'mapping-filter)
      (kept mapping (kept-entries predicate (mapping-root mapping) (mapping-height mapping))))

    ;;; (mapping-remove predicate mapping) mapping without the associations for which (predicate key value) is true (SRFI 146).
    (define (mapping-remove predicate mapping)
      (check mapping 'mapping-remove)
      (kept mapping
            (kept-entries (lambda (key value) (not (predicate key value)))
                          (mapping-root mapping) (mapping-height mapping))))

    ;;; (mapping-partition predicate mapping) Two values: mapping with only the associations for which (predicate key value) is true, and with only the others (SRFI 146).
    (define (mapping-partition predicate mapping)
      (check mapping 'mapping-partition)
      (let ((parts (tree-fold/reverse
                    (lambda (key value parts)
                      (if (predicate key value)
                          (cons (cons key (cons value (car parts))) (cdr parts))
                          (cons (car parts) (cons key (cons value (cdr parts))))))
                    '(())
                    (mapping-root mapping) (mapping-height mapping))))
        (values (kept mapping (car parts)) (kept mapping (cdr parts)))))

    ;;; (mapping-copy mapping) mapping itself, as nothing can change it (SRFI 146).
    (define (mapping-copy mapping)
      (check mapping 'mapping-copy)
      mapping)

    ;;; (mapping->alist mapping) A list of pairs (key . value) in ascending order of the keys (SRFI 146).
    (define (mapping->alist mapping)
      (check mapping 'mapping->alist)
      (tree-fold/reverse (lambda (key value alist) (cons (cons key value) alist))
                         '() (mapping-root mapping) (mapping-height mapping)))

    ;;; (alist->mapping [comparator] alist) A mapping with the associations of alist, a list of pairs (key . value), in the comparator's order, the default comparator's if it is left out; of several with the same key the first (SRFI 146).
    (define alist->mapping
      (case-lambda
        ((alist) (alist->mapping (make-default-comparator) alist))
        ((comparator alist)
         (put-alist (empty-mapping comparator 'alist->mapping) alist 'alist->mapping))))

    ;;; (alist->mapping! mapping alist) mapping with the associations of alist added; keys that it has keep their values (SRFI 146).
    (define (alist->mapping! mapping alist)
      (check mapping 'alist->mapping!)
      (put-alist mapping alist 'alist->mapping!))

    ; The list (key value ...) of an association list.
    (define (flat-alist alist name)
      (let loop ((rest alist))
        (cond
          ((null? rest) '())
          ((and (pair? rest) (pair? (car rest)))
           (cons (caar rest) (cons (cdar rest) (loop (cdr rest)))))
          (else (error (string-append (symbol->string name) ": expected an association list, got") alist)))))

    ;;; (alist->mapping/ordered [comparator] alist) As alist->mapping, in linear time; the keys must be in ascending order (SRFI 146).
    (define alist->mapping/ordered
      (case-lambda
        ((alist) (alist->mapping/ordered (make-default-comparator) alist))
        ((comparator alist)
         (mapping-in-order comparator (flat-alist alist 'alist->mapping/ordered) 'alist->mapping/ordered))))

    ;;; (alist->mapping/ordered! mapping alist) As alist->mapping!; the keys must be in ascending order (SRFI 146).
    (define (alist->mapping/ordered! mapping alist)
      (check mapping 'alist->mapping/ordered!)
      (mapping-union mapping (alist->mapping/ordered (mapping-comparator-of mapping) alist)))

    """##)
    case 21:
        (#"srfi/162.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; Comparators that most programs make.
    (define-library (srfi 162)
      (import (scheme base) (scheme case-lambda) (scheme char) (sennit comparator))
      (export
        comparator-max comparator-min comparator-max-in-list comparator-min-in-list
        default-comparator boolean-comparator real-comparator char-comparator char-ci-comparator
        string-comparator string-ci-comparator pair-comparator list-comparator vector-comparator
        eq-comparator eqv-comparator equal-comparator)
      (begin

        ;;; (comparator-max comparator object1 object2 ...) The object that no other comes after by comparator, the first if there are several (SRFI 162).
        (define (comparator-max comparator object1 . objects)
          (most (comparator-ordering-predicate comparator) object1 objects))

        ;;; (comparator-min comparator object1 object2 ...) The object that no other comes before by comparator, the first if there are several (SRFI 162).
        (define (comparator-min comparator object1 . objects)
          (let ((less? (comparator-ordering-predicate comparator)))
            (most (lambda (a b) (less? b a)) object1 objects)))

        ;;; (comparator-max-in-list comparator list) The element that no other comes after by comparator; an error of an empty list (SRFI 162).
        (define (comparator-max-in-list comparator list)
          (if (pair? list)
              (apply comparator-max comparator list)
              (error "comparator-max-in-list: expected a list that is not empty, got" list)))

        ;;; (comparator-min-in-list comparator list) The element that no other comes before by comparator; an error of an empty list (SRFI 162).
        (define (comparator-min-in-list comparator list)
          (if (pair? list)
              (apply comparator-min comparator list)
              (error "comparator-min-in-list: expected a list that is not empty, got" list)))

        (define (most before? object objects)
          (let loop ((found object) (rest objects))
            (if (pair? rest)
                (loop (if (before? found (car rest)) (car rest) found) (cdr rest))
                found)))

        ;;; default-comparator The default comparator (SRFI 162).
        (define default-comparator (make-default-comparator))

        ;;; boolean-comparator A comparator for booleans, #f before #t (SRFI 162).
        (define boolean-comparator
          (make-comparator boolean? boolean=? (lambda (a b) (and (not a) b)) boolean-hash))

        ;;; real-comparator A comparator for real numbers (SRFI 162).
        (define real-comparator (make-comparator real? = < number-hash))

        ;;; char-comparator A comparator for characters (SRFI 162).
        (define char-comparator (make-comparator char? char=? char<? char-hash))

        ;;; char-ci-comparator A comparator for characters that ignores case (SRFI 162).
        (define char-ci-comparator (make-comparator char? char-ci=? char-ci<? char-ci-hash))

        ;;; string-comparator A comparator for strings (SRFI 162).
        (define string-comparator (make-comparator string? string=? string<? string-hash))

        ;;; string-ci-comparator A comparator for strings that ignores case (SRFI 162).
        (define string-ci-comparator (make-comparator string? string-ci=? string-ci<? string-ci-hash))

        ;;; pair-comparator A comparator for pairs of any objects (SRFI 162).
        (define pair-comparator (make-pair-comparator default-comparator default-comparator))

        ;;; list-comparator A comparator for lists of any objects (SRFI 162).
        (define list-comparator (make-list-comparator default-comparator list? null? car cdr))

        ;;; vector-comparator A comparator for vectors of any objects (SRFI 162).
        (define vector-comparator (make-vector-comparator default-comparator vector? vector-length vector-ref))

        ;;; eq-comparator A comparator whose equality is eq? (SRFI 162).
        (define eq-comparator (make-eq-comparator))

        ;;; eqv-comparator A comparator whose equality is eqv? (SRFI 162).
        (define eqv-comparator (make-eqv-comparator))

        ;;; equal-comparator A comparator whose equality is equal? (SRFI 162).
        (define equal-comparator (make-equal-comparator))))

    """##)
    case 22:
        (#"srfi/23.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; Errors: `error` is that of R7RS, which came from here.
    (define-library (srfi 23)
      (export error)
      (import (only (scheme base) error)))

    """##)
    case 23:
        (#"srfi/69.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; The functional part of hash tables. A hash table is a persistent hash map of (sennit hashmap) or (srfi 146 hash),
    ; whose procedures can be used with it, too. What would change a table is left out. There are instead, by our rule,
    ; procedures of the same names without !, which return the changed table, for a program to go on with:
    ; (hash-table-set table key value).
    (define-library (srfi 69)
      (import (scheme base) (scheme case-lambda) (sennit comparator) (sennit hashmap)
              (only (srfi 125) make-hash-table alist->hash-table hash-table-walk hash-table-copy
                    hash-table-equivalence-function hash-table-hash-function))
      (export
        make-hash-table (rename hashmap? hash-table?) alist->hash-table
        hash-table-equivalence-function hash-table-hash-function
        (rename hashmap-ref hash-table-ref) (rename hashmap-ref/default hash-table-ref/default)
        (rename hashmap-contains? hash-table-exists?)
        (rename hashmap-size hash-table-size) (rename hashmap-keys hash-table-keys)
        (rename hashmap-values hash-table-values) hash-table-walk hash-table-fold
        (rename hashmap-set hash-table-set) (rename hashmap-delete hash-table-delete)
        (rename hashmap-update hash-table-update) (rename hashmap-update/default hash-table-update/default)
        (rename hashmap->alist hash-table->alist) hash-table-copy hash-table-merge!
        hash (rename hash-of-string string-hash) (rename hash-of-folded-string string-ci-hash)
        hash-by-identity)
      (begin

        ;;; (hash-table-fold hash-table procedure initial) What (procedure key value result) returns for the last association, result being what it returned for the one before, and initial for the first (SRFI 69).
        (define (hash-table-fold hash-table procedure initial)
          (hashmap-fold procedure initial hash-table))

        ;;; (hash-table-merge! hash-table1 hash-table2) A hash table with the associations of both; of two with the same key that of hash-table2. The SRFI lets hash-table1 alone (SRFI 69).
        (define (hash-table-merge! hash-table1 hash-table2)
          (hashmap-fold (lambda (key value result) (hashmap-set result key value)) hash-table1 hash-table2))

        ; A hash below a bound.
        (define (bounded hash bound)
          (if (and (exact-integer? bound) (> bound 0))
              (modulo hash bound)
              (error "hash: expected a bound that is a positive exact integer, got" bound)))

        ;;; (hash object [bound]) A hash of object, less than bound; the same for objects that are equal? (SRFI 69).
        (define hash
          (case-lambda
            ((object) (default-hash object))
            ((object bound) (bounded (default-hash object) bound))))

        ;;; (string-hash string [bound]) A hash of string, less than bound (SRFI 69).
        (define hash-of-string
          (case-lambda
            ((string) (string-hash string))
            ((string bound) (bounded (string-hash string) bound))))

        ;;; (string-ci-hash string [bound]) A hash of string that ignores case, less than bound (SRFI 69).
        (define hash-of-folded-string
          (case-lambda
            ((string) (string-ci-hash string))
            ((string bound) (bounded (string-ci-hash string) bound))))

        ;;; (hash-by-identity object [bound]) A hash of object, less than bound; the same for objects that are equal? (SRFI 69).
        (define hash-by-identity hash)))

    """##)
        default: preconditionFailure("there is no embedded file \(index)")
        }
    }
}
