; SPDX-License-Identifier: MIT
; Comparators (SRFI 128). The constructor, the accessors and default-hash are in Swift.

(module (sennit comparator))

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

;;; (string-hash string) A hash of string, an exact integer that is not negative (SRFI 128).
(define (string-hash string) (%typed-hash string? string "string-hash: expected a string, got"))

;;; (string-ci-hash string) A hash of string that ignores case (SRFI 128).
(define (string-ci-hash string) (default-hash (string-foldcase string)))

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

;;; (%any-object? object) True.
(define (%any-object? object) #t)

;;; (%typed-hash type-test object message) The hash of object, an error with that message unless it satisfies type-test.
(define (%typed-hash type-test object message)
  (if (type-test object) (default-hash object) (error message object)))

;;; (%combine-hashes a b) A hash made of two, a fixnum that is not negative.
(define (%combine-hashes a b)
  (bitwise-and (+ (* 31 (bitwise-and a 9007199254740991)) (bitwise-and b 9007199254740991)) 9007199254740991))

;;; (%holds-between? related? objects) Whether related? holds of each of the objects and the next.
(define (%holds-between? related? objects)
  (let loop ((first (car objects)) (rest (cdr objects)))
    (or (null? rest)
        (and (related? first (car rest)) (loop (car rest) (cdr rest))))))

;;; (%same-comparator? a b) Whether two comparators are made of the same procedures.
(define (%same-comparator? a b)
  (or (eq? a b)
      (and (eq? (comparator-equality-predicate a) (comparator-equality-predicate b))
           (eq? (comparator-type-test-predicate a) (comparator-type-test-predicate b))
           (eq? (comparator-ordered? a) (comparator-ordered? b))
           (eq? (comparator-hashable? a) (comparator-hashable? b))
           (or (not (comparator-ordered? a))
               (eq? (comparator-ordering-predicate a) (comparator-ordering-predicate b)))
           (or (not (comparator-hashable? a))
               (eq? (comparator-hash-function a) (comparator-hash-function b))))))

;;; (%default=? a b) The equality of the default comparator: equal?, but numbers are compared by =, in pairs and vectors too.
(define (%default=? a b)
  (cond
    ((eq? a b) #t)
    ((pair? a)
     (and (pair? b) (%default=? (car a) (car b)) (%default=? (cdr a) (cdr b))))
    ((string? a) (equal? a b))
    ((symbol? a) #f)
    ((number? a) (and (number? b) (or (= a b) (and (not (= a a)) (not (= b b))))))
    ((vector? a)
     (and (vector? b)
          (let ((count (vector-length a)))
            (and (= count (vector-length b))
                 (let loop ((index 0))
                   (or (= index count)
                       (and (%default=? (vector-ref a index) (vector-ref b index)) (loop (+ index 1)))))))))
    (else (equal? a b))))

;;; (%default<? a b) The order of the default comparator.
(define (%default<? a b)
  (cond
    ((and (string? a) (string? b)) (string<? a b))
    ((and (symbol? a) (symbol? b)) (string<? (symbol->string a) (symbol->string b)))
    ((pair? a)
     (if (pair? b)
         (if (%default=? (car a) (car b)) (%default<? (cdr a) (cdr b)) (%default<? (car a) (car b)))
         (< 1 (%default-rank b))))
    (else
     (let ((rank (%default-rank a)) (other-rank (%default-rank b)))
       (if (= rank other-rank) (%default<?-within rank a b) (< rank other-rank))))))

;;; (%default-rank object) The position of the type of object in the order of types.
(define (%default-rank object)
  (cond
    ((null? object) 0)
    ((pair? object) 1)
    ((boolean? object) 2)
    ((char? object) 3)
    ((string? object) 4)
    ((symbol? object) 5)
    ((number? object) 6)
    ((vector? object) 7)
    ((bytevector? object) 8)
    (else 9)))

;;; (%default<?-within rank a b) Whether a comes before b, both of the types with that rank, which are neither pairs nor strings nor symbols.
(define (%default<?-within rank a b)
  (cond
    ((= rank 6) (%number<? a b))
    ((= rank 3) (char<? a b))
    ((= rank 2) (and (not a) b))
    ((= rank 7) (%sequence<? a b vector-length vector-ref))
    ((= rank 8) (%sequence<? a b bytevector-length bytevector-u8-ref))
    ((equal? a b) #f)
    (else (error "default comparator: there is no order between" a b))))

;;; (%number<? a b) Whether a comes before b in the order of the default comparator. NaN comes first.
(define (%number<? a b)
  (cond
    ((not (= a a)) (= b b))
    ((not (= b b)) #f)
    ((and (real? a) (real? b)) (< a b))
    ((= (real-part a) (real-part b)) (< (imag-part a) (imag-part b)))
    (else (< (real-part a) (real-part b)))))

;;; (%sequence<? a b length ref) Whether a is shorter than b, or as long and less in the first element that differs.
(define (%sequence<? a b length ref)
  (let ((count (length a)))
    (if (= count (length b))
        (let loop ((index 0))
          (cond
            ((= index count) #f)
            ((%default=? (ref a index) (ref b index)) (loop (+ index 1)))
            (else (%default<? (ref a index) (ref b index)))))
        (< count (length b)))))
