; SPDX-License-Identifier: MIT
; Comparators (SRFI 128). The constructor, the accessors and default-hash are in Swift.

(module (sennit comparator))

;;; (make-comparator type-test equality ordering hash) A comparator of these procedures; ordering and hash may be #f, and what needs them is then an error. type-test may be #t for any objects, equality #t for: neither comes before the other (SRFI 128).
(define (make-comparator type-test equality ordering hash)
  (%make-comparator
   (%equality-kind equality)
   (if (eq? type-test #t) %any-object? type-test)
   (if (eq? equality #t)
       (if ordering
           (lambda (a b) (not (or (ordering a b) (ordering b a))))
           (error "make-comparator: expected an equality or an ordering, got" equality ordering))
       equality)
   ordering
   hash))

;;; (make-default-comparator) A comparator for any objects: booleans, characters, strings, symbols, numbers, lists, vectors and bytevectors have an order, those of different types too; numbers are the same when they are =, everything else when it is equal?. Ordering others is an error unless they are equal? or of different types (SRFI 128).
(define (make-default-comparator)
  (%make-comparator 3 %any-object? %default=? %default<? default-hash))

;;; (make-eq-comparator) A comparator without an order whose equality is eq? (SRFI 128). Numbers that are eqv? are the same key to a map or set with it.
(define (make-eq-comparator)
  (%make-comparator 2 %any-object? eq? #f default-hash))

;;; (make-eqv-comparator) A comparator without an order whose equality is eqv? (SRFI 128).
(define (make-eqv-comparator)
  (%make-comparator 2 %any-object? eqv? #f default-hash))

;;; (make-equal-comparator) A comparator without an order whose equality is equal? (SRFI 128).
(define (make-equal-comparator)
  (%make-comparator 1 %any-object? equal? #f default-hash))

;;; (make-pair-comparator car-comparator cdr-comparator) A comparator for pairs, which compares the cars and, when they are the same, the cdrs (SRFI 128).
(define (make-pair-comparator car-comparator cdr-comparator)
  (let ((car? (comparator-type-test-predicate car-comparator))
        (car=? (comparator-equality-predicate car-comparator))
        (cdr? (comparator-type-test-predicate cdr-comparator))
        (cdr=? (comparator-equality-predicate cdr-comparator)))
    (make-comparator
     (lambda (object) (and (pair? object) (car? (car object)) (cdr? (cdr object))))
     (lambda (a b) (and (car=? (car a) (car b)) (cdr=? (cdr a) (cdr b))))
     (and (comparator-ordered? car-comparator)
          (comparator-ordered? cdr-comparator)
          (let ((car<? (comparator-ordering-predicate car-comparator))
                (cdr<? (comparator-ordering-predicate cdr-comparator)))
            (lambda (a b)
              (if (car=? (car a) (car b)) (cdr<? (cdr a) (cdr b)) (car<? (car a) (car b))))))
     (and (comparator-hashable? car-comparator)
          (comparator-hashable? cdr-comparator)
          (let ((car-hash (comparator-hash-function car-comparator))
                (cdr-hash (comparator-hash-function cdr-comparator)))
            (lambda (object) (%combine-hashes (car-hash (car object)) (cdr-hash (cdr object)))))))))

;;; (make-list-comparator element-comparator type-test empty? head tail) A comparator for sequences that satisfy type-test and are taken apart by empty?, head and tail, in lexicographic order (SRFI 128).
(define (make-list-comparator element-comparator type-test empty? head tail)
  (let ((element? (comparator-type-test-predicate element-comparator))
        (element=? (comparator-equality-predicate element-comparator)))
    (make-comparator
     (lambda (object)
       (and (type-test object)
            (let loop ((rest object))
              (or (empty? rest) (and (element? (head rest)) (loop (tail rest)))))))
     (lambda (a b)
       (let loop ((a a) (b b))
         (cond
           ((empty? a) (empty? b))
           ((empty? b) #f)
           (else (and (element=? (head a) (head b)) (loop (tail a) (tail b)))))))
     (and (comparator-ordered? element-comparator)
          (let ((element<? (comparator-ordering-predicate element-comparator)))
            (lambda (a b)
              (let loop ((a a) (b b))
                (cond
                  ((empty? b) #f)
                  ((empty? a) #t)
                  ((element=? (head a) (head b)) (loop (tail a) (tail b)))
                  (else (element<? (head a) (head b))))))))
     (and (comparator-hashable? element-comparator)
          (let ((element-hash (comparator-hash-function element-comparator)))
            (lambda (object)
              (let loop ((rest object) (hash 1))
                (if (empty? rest)
                    hash
                    (loop (tail rest) (%combine-hashes hash (element-hash (head rest))))))))))))

;;; (make-vector-comparator element-comparator type-test length ref) A comparator for sequences that satisfy type-test, whose elements length and ref give: shorter ones come first, of the same length the first elements that differ decide (SRFI 128).
(define (make-vector-comparator element-comparator type-test length ref)
  (let ((element? (comparator-type-test-predicate element-comparator))
        (element=? (comparator-equality-predicate element-comparator)))
    (make-comparator
     (lambda (object)
       (and (type-test object)
            (let ((count (length object)))
              (let loop ((index 0))
                (or (>= index count) (and (element? (ref object index)) (loop (+ index 1))))))))
     (lambda (a b)
       (let ((count (length a)))
         (and (= count (length b))
              (let loop ((index 0))
                (or (>= index count)
                    (and (element=? (ref a index) (ref b index)) (loop (+ index 1))))))))
     (and (comparator-ordered? element-comparator)
          (let ((element<? (comparator-ordering-predicate element-comparator)))
            (lambda (a b)
              (let ((count (length a)))
                (if (= count (length b))
                    (let loop ((index 0))
                      (cond
                        ((>= index count) #f)
                        ((element=? (ref a index) (ref b index)) (loop (+ index 1)))
                        (else (element<? (ref a index) (ref b index)))))
                    (< count (length b)))))))
     (and (comparator-hashable? element-comparator)
          (let ((element-hash (comparator-hash-function element-comparator)))
            (lambda (object)
              (let ((count (length object)))
                (let loop ((index 0) (hash 1))
                  (if (< index count)
                      (loop (+ index 1) (%combine-hashes hash (element-hash (ref object index))))
                      hash)))))))))

;;; (boolean-hash boolean) A hash of boolean, an exact integer that is not negative (SRFI 128).
(define (boolean-hash boolean) (%typed-hash boolean? boolean "boolean-hash: expected a boolean, got"))

;;; (char-hash char) A hash of char, an exact integer that is not negative (SRFI 128).
(define (char-hash char) (%typed-hash char? char "char-hash: expected a character, got"))

;;; (char-ci-hash char) A hash of char that is the same for both cases (SRFI 128).
(define (char-ci-hash char) (default-hash (char-foldcase char)))

;;; (string-hash string [bound]) A hash of string, an exact integer that is not negative (SRFI 128), and less than bound (SRFI 69).
(define string-hash
  (case-lambda
    ((string) (%typed-hash string? string "string-hash: expected a string, got"))
    ((string bound) (%bounded-hash (string-hash string) bound))))

;;; (string-ci-hash string [bound]) A hash of string that ignores case (SRFI 128), less than bound (SRFI 69).
(define string-ci-hash
  (case-lambda
    ((string) (default-hash (string-foldcase string)))
    ((string bound) (%bounded-hash (string-ci-hash string) bound))))

;;; (symbol-hash symbol) A hash of symbol, an exact integer that is not negative (SRFI 128).
(define (symbol-hash symbol) (%typed-hash symbol? symbol "symbol-hash: expected a symbol, got"))

;;; (number-hash number) A hash of number, an exact integer that is not negative; the same for numbers that are = (SRFI 128).
(define (number-hash number) (%typed-hash number? number "number-hash: expected a number, got"))

;;; (comparator-test-type comparator object) Whether object satisfies the type test of comparator (SRFI 128).
(define (comparator-test-type comparator object)
  ((comparator-type-test-predicate comparator) object))

;;; (comparator-check-type comparator object) True if object satisfies the type test of comparator, otherwise an error (SRFI 128).
(define (comparator-check-type comparator object)
  (if (comparator-test-type comparator object)
      #t
      (error "comparator-check-type: expected an object that the comparator is for, got" object)))

;;; (comparator-hash comparator object) The hash of object by the hash function of comparator (SRFI 128).
(define (comparator-hash comparator object)
  ((comparator-hash-function comparator) object))

;;; (=? comparator object1 object2 object3 ...) Whether the objects are all the same by comparator (SRFI 128).
(define =?
  (case-lambda
    ((comparator a b) ((comparator-equality-predicate comparator) a b))
    ((comparator a b . rest)
     (%holds-between? (comparator-equality-predicate comparator) (cons a (cons b rest))))))

;;; (<? comparator object1 object2 object3 ...) Whether each object comes before the next by comparator (SRFI 128).
(define <?
  (case-lambda
    ((comparator a b) ((comparator-ordering-predicate comparator) a b))
    ((comparator a b . rest)
     (%holds-between? (comparator-ordering-predicate comparator) (cons a (cons b rest))))))

;;; (>? comparator object1 object2 object3 ...) Whether each object comes after the next by comparator (SRFI 128).
(define >?
  (case-lambda
    ((comparator a b) ((comparator-ordering-predicate comparator) b a))
    ((comparator a b . rest)
     (let ((less? (comparator-ordering-predicate comparator)))
       (%holds-between? (lambda (a b) (less? b a)) (cons a (cons b rest)))))))

;;; (<=? comparator object1 object2 object3 ...) Whether no object comes after the next by comparator (SRFI 128).
(define <=?
  (case-lambda
    ((comparator a b) (not ((comparator-ordering-predicate comparator) b a)))
    ((comparator a b . rest)
     (let ((less? (comparator-ordering-predicate comparator)))
       (%holds-between? (lambda (a b) (not (less? b a))) (cons a (cons b rest)))))))

;;; (>=? comparator object1 object2 object3 ...) Whether no object comes before the next by comparator (SRFI 128).
(define >=?
  (case-lambda
    ((comparator a b) (not ((comparator-ordering-predicate comparator) a b)))
    ((comparator a b . rest)
     (let ((less? (comparator-ordering-predicate comparator)))
       (%holds-between? (lambda (a b) (not (less? a b))) (cons a (cons b rest)))))))

(module (sennit internal))

;;; (%bounded-hash hash bound) A hash less than bound.
(define (%bounded-hash hash bound)
  (if (and (exact-integer? bound) (> bound 0))
      (modulo hash bound)
      (error "expected a bound of a hash that is a positive exact integer, got" bound)))
