; SPDX-License-Identifier: MIT
; Persistent sets (SRFI 113). What takes one element takes a constant number of steps, or so.

(module (sennit set))

;;; (set [comparator] element ...) A set of the elements, which are compared by comparator, or by equal? if it is left out (SRFI 113). A first argument that is a comparator is always taken as one.
(define (set . arguments)
  (if (and (pair? arguments) (comparator? (car arguments)))
      (%set-with-all (%empty-set (car arguments) 'set) (cdr arguments) 'set)
      (%set-with-all (%set #f) arguments 'set)))

;;; (set-unfold [comparator] stop? mapper successor seed) A set of what mapper returns for seed, (successor seed) and so on until stop? is true of one, compared by comparator, or by equal? if it is left out; comparator may also come last (SRFI 113).
(define set-unfold
  (case-lambda
    ((stop? mapper successor seed) (%set-unfold #f stop? mapper successor seed))
    ((a b c d e)
     (if (comparator? a) (%set-unfold a b c d e) (%set-unfold e a b c d)))))

;;; (list->set [comparator] list) A set of the elements of list, which are compared by comparator, or by equal? if it is left out (SRFI 113).
(define list->set
  (case-lambda
    ((list) (%set-with-all (%set #f) list 'list->set))
    ((comparator list) (%set-with-all (%empty-set comparator 'list->set) list 'list->set))))

;;; (set-contains? set element) Whether element is in set (SRFI 113).
(define (set-contains? set element)
  (if (%set-native? set 'set-contains?)
      (%set-contains? set element)
      (%has? set element 'set-contains?)))

;;; (set-member set element default) The element of set that is the same as element, or default (SRFI 113).
(define (set-member set element default)
  (if (%set-native? set 'set-member)
      (%set-member set element default)
      (let ((found (%set-find set element)))
        (if found (car found) default))))

;;; (set-element-comparator set) The comparator that set compares its elements with (SRFI 113).
(define (set-element-comparator set)
  (or (%set-comparator set 'set-element-comparator) (make-equal-comparator)))

;;; (set-adjoin set element ...) set with the elements added; what is the same as an element that it has is not (SRFI 113).
(define set-adjoin
  (case-lambda
    ((set element)
     (if (%set-comparator set 'set-adjoin)
         (%set-with set element 'set-adjoin)
         (%set-adjoin set element)))
    ((set . elements)
     (%set-native? set 'set-adjoin)
     (%set-with-all set elements 'set-adjoin))))

;;; (set-replace set element) set with element in place of what is the same in it, or set itself if nothing is (SRFI 113).
(define (set-replace set element)
  (if (%has? set element 'set-replace)
      (%set-with (%set-without set element 'set-replace) element 'set-replace)
      set))

;;; (set-delete set element ...) set without the elements (SRFI 113).
(define set-delete
  (case-lambda
    ((set element) (%set-without set element 'set-delete))
    ((set . elements) (set-delete-all set elements))))

;;; (set-delete-all set elements) set without the elements of a list (SRFI 113).
(define (set-delete-all set elements)
  (%set-native? set 'set-delete-all)
  (let loop ((set set) (rest elements))
    (cond
      ((pair? rest) (loop (%set-without set (car rest) 'set-delete-all) (cdr rest)))
      ((null? rest) set)
      (else (%expected 'set-delete-all "a list of elements" elements)))))

;;; (set-search set element failure success) Two values, of the continuation that is called: if set has element, (success element update remove) is called, otherwise (failure insert ignore), to call one of (update element object), (remove object), (insert object) and (ignore object), which return the set that this makes, and object (set-search! of SRFI 113).
(define (set-search set element failure success)
  (let ((found (set-member set element %absent)))
    (if (eq? found %absent)
        (failure
         (lambda (object) (values (%set-with set element 'set-search) object))
         (lambda (object) (values set object)))
        (success
         found
         (lambda (new object)
           (values (%set-with (%set-without set found 'set-search) new 'set-search) object))
         (lambda (object) (values (%set-without set found 'set-search) object))))))

;;; (set-find predicate set failure) An element for which predicate is true, or what (failure) returns if there is none (SRFI 113).
(define (set-find predicate set failure)
  (let ((found (%elements-find predicate set 'set-find)))
    (if found (car found) (failure))))

;;; (set-count predicate set) For how many elements predicate is true (SRFI 113).
(define (set-count predicate set)
  (%elements-fold (lambda (element count) (if (predicate element) (+ count 1) count)) 0 set 'set-count))

;;; (set-any? predicate set) Whether predicate is true for any element (SRFI 113).
(define (set-any? predicate set)
  (if (%elements-find predicate set 'set-any?) #t #f))

;;; (set-every? predicate set) Whether predicate is true for all elements (SRFI 113).
(define (set-every? predicate set)
  (not (%elements-find (lambda (element) (not (predicate element))) set 'set-every?)))

;;; (set-map [comparator] procedure set) A set of what procedure returns for the elements, compared by comparator, or by equal? if it is left out; comparator may also come second (SRFI 113).
(define set-map
  (case-lambda
    ((procedure set) (%set-map #f procedure set))
    ((a b set) (if (comparator? b) (%set-map b a set) (%set-map a b set)))))

;;; (set-for-each procedure set) Calls procedure with the elements (SRFI 113).
(define (set-for-each procedure set)
  (%elements-fold (lambda (element ignored) (procedure element)) #f set 'set-for-each)
  (if #f #f))

;;; (set-fold procedure initial set) What (procedure element result) returns for the last element, result being what it returned for the one before, and initial for the first (SRFI 113).
(define (set-fold procedure initial set)
  (%elements-fold procedure initial set 'set-fold))

;;; (set-filter predicate set) set with only the elements for which predicate is true (SRFI 113).
(define (set-filter predicate set)
  (%set-kept predicate set 'set-filter))

;;; (set-remove predicate set) set without the elements for which predicate is true (SRFI 113).
(define (set-remove predicate set)
  (%set-kept (lambda (element) (not (predicate element))) set 'set-remove))

;;; (set-partition predicate set) Two values: set with only the elements for which predicate is true, and with only the others (SRFI 113).
(define (set-partition predicate set)
  (let ((parts (%elements-fold
                (lambda (element parts)
                  (if (predicate element)
                      (cons (car parts) (%set-without (cdr parts) element 'set-partition))
                      (cons (%set-without (car parts) element 'set-partition) (cdr parts))))
                (cons set set) set 'set-partition)))
    (values (car parts) (cdr parts))))

;;; (set-copy set) set itself, as nothing can change it (SRFI 113).
(define (set-copy set)
  (%set-native? set 'set-copy)
  set)

;;; (set->list set) A list of the elements (SRFI 113).
(define (set->list set)
  (%elements-fold cons '() set 'set->list))

(module (sennit internal))

;;; (%set-unfold comparator stop? mapper successor seed) See set-unfold.
(define (%set-unfold comparator stop? mapper successor seed)
  (let loop ((set (%empty-set comparator 'set-unfold)) (seed seed))
    (if (stop? seed)
        set
        (loop (%set-with set (mapper seed) 'set-unfold) (successor seed)))))

;;; (%set-map comparator procedure set) See set-map.
(define (%set-map comparator procedure set)
  (%elements-fold (lambda (element result) (%set-with result (procedure element) 'set-map))
                  (%empty-set comparator 'set-map) set 'set-map))
