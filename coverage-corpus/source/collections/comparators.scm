; Comparators (SRFI 128, 162): orders of all data, made ones, lists and vectors, hashing, collections.
(import (scheme base) (scheme char) (scheme write) (srfi 128) (srfi 162) (sennit hashmap) (sennit list)
        (srfi 146))
(define (show-written x) (write x) (newline))
(define default (make-default-comparator))
(define (order-of c a b) (comparator-if<=> c a b '< '= '>))

; The default comparator.
(show-written (map (lambda (pair) (order-of default (car pair) (cadr pair)))
                   '((1 2) (2 1) (1 1.0) ("a" "b") ("b" "a") (#\a #\b) (a b) (b a) (#f #t) ((1 2) (1 3))
                     ((1 2) (1)) (#(9) #(1 2))
                     (#(1 3) #(1 2)) (#u8(1) #u8(2)) (() (1)) (1/2 0.5) (-1 1/3))))
(define kinds (list #(1) 5 'sym "str" #\c #t '(1 2) '() #u8(1) 1/2 "a" 'a #f '(0)))
(show-written (sort kinds (lambda (a b) (<? default a b))))
(show-written (list (=? default '(1 "a" #\b) (list 1 "a" #\b)) (=? default 1 1 1.0) (<? default 1 2 3)
                    (<? default 1 3 2) (<=? default 1 1 2)
                    (>? default "c" "b" "a") (>=? default 2 2 1)))

; Parts of a comparator.
(define by-length
  (make-comparator string? (lambda (a b) (= (string-length a) (string-length b)))
                   (lambda (a b) (< (string-length a) (string-length b))) string-length))
(show-written (list (comparator? by-length) (comparator? car) (comparator-ordered? by-length)
                    (comparator-hashable? by-length)
                    (comparator-test-type by-length "a") (comparator-test-type by-length 'a)
                    (comparator-hash by-length "four")))
(show-written (list ((comparator-equality-predicate by-length) "ab" "cd")
                    ((comparator-ordering-predicate by-length) "abc" "b")
                    ((comparator-type-test-predicate by-length) 5)
                    ((comparator-hash-function by-length) "xyz")))
(show-written (list (comparator-check-type by-length "ok")
                    (guard (e ((error-object? e) 'wrong-type)) (comparator-check-type by-length 5))))
(show-written (list (order-of by-length "aa" "b") (order-of by-length "aa" "bb") (order-of by-length "" "b")))
; Without an order, or without a hash.
(define unordered (make-comparator symbol? eq? #f symbol-hash))
(define unhashable (make-comparator real? = < #f))
(show-written (map (lambda (c) (list (comparator-ordered? c) (comparator-hashable? c)))
                   (list unordered unhashable (make-eq-comparator) (make-eqv-comparator)
                         (make-equal-comparator) default)))
(show-written (list (guard (e ((error-object? e) 'no-order)) (<? unordered 'a 'b))
                    (guard (e ((error-object? e) 'no-hash)) (comparator-hash unhashable 1))))
(show-written (list (=? (make-eq-comparator) 'a 'a) (=? (make-eqv-comparator) 1.5 1.5)
                    (=? (make-eqv-comparator) "a" (string #\a))
                    (=? (make-equal-comparator) '(1 #("a")) (list 1 (vector "a")))))

; Compound ones.
(define ci (make-comparator string? string-ci=? string-ci<? string-ci-hash))
(define pair-c (make-pair-comparator ci unhashable))
(show-written (list (order-of pair-c '("a" . 2) '("B" . 1)) (order-of pair-c '("a" . 2) '("A" . 1))
                    (order-of pair-c '("a" . 1) '("A" . 1)) (comparator-hashable? pair-c)
                    (comparator-test-type pair-c '("a" . b))))
(define list-c (make-list-comparator ci list? null? car cdr))
(show-written (list (order-of list-c '("a" "b") '("A" "C")) (order-of list-c '("a" "b") '("A"))
                    (order-of list-c '() '("a")) (=? list-c '("x" "Y") '("X" "y"))))
(define vector-c (make-vector-comparator ci vector? vector-length vector-ref))
(show-written (list (order-of vector-c #("z") #("a" "a")) (order-of vector-c #("a" "B") #("A" "a"))
                    (order-of vector-c #("a") #("A"))))
; Strings as sequences of characters, from the end.
(define from-the-end
  (make-vector-comparator (make-comparator char? char=? char<? char-hash) string? string-length
                          (lambda (s i) (string-ref s (- (string-length s) i 1)))))
(show-written (sort '("abc" "bca" "cab" "ab" "ba" "zza") (lambda (a b) (<? from-the-end a b))))
; The greatest and the least (SRFI 162).
(show-written (list (comparator-max default 3 9 2) (comparator-min default "b" "a")
                    (comparator-max-in-list by-length '("a" "bbb" "cc"))
                    (comparator-min-in-list by-length '("aa" "b"))))

; Equal things have equal hashes.
(define (same-hash? hash a b) (= (hash a) (hash b)))
(show-written (list (same-hash? default-hash '(1 "x" #\y) (list 1 (string #\x) #\y))
                    (same-hash? default-hash 1 1.0) (same-hash? string-ci-hash "ABC" "abc")
                    (same-hash? char-ci-hash #\a #\A)
                    (same-hash? string-hash "abc" (string #\a #\b #\c))
                    (same-hash? symbol-hash 'a (string->symbol "a")) (same-hash? number-hash 2 2.0)
                    (same-hash? boolean-hash #t #t)))
(show-written (every (lambda (h) (and (exact-integer? h) (>= h 0)))
                     (list (default-hash "x") (string-hash "") (number-hash 1/2) (char-hash #\a) (hash-bound)
                           (hash-salt))))

; Records by several fields.
(define-record-type person (make-person name age) person? (name person-name) (age person-age))
(define (by-fields . keys+comparators)
  (define (compare a b)
    (let loop ((l keys+comparators))
      (if (null? l) '=
          (let ((result (order-of (cadr l) ((car l) a) ((car l) b))))
            (if (eq? result '=) (loop (cddr l)) result)))))
  (make-comparator person? (lambda (a b) (eq? (compare a b) '=)) (lambda (a b) (eq? (compare a b) '<))
                   (lambda (p) (string-ci-hash (person-name p)))))
(define age-then-name (by-fields person-age default person-name ci))
(define people (map make-person '("Ada" "bob" "Cid" "alan" "BOB") '(36 41 36 41 41)))
(define (names people) (map person-name people))
(show-written (names (sort people (lambda (a b) (<? age-then-name a b)))))
(show-written (list (=? age-then-name (list-ref people 1) (list-ref people 4))
                    (comparator-test-type age-then-name 5)))
; Reversed, and as keys of mappings and hash maps.
(define (reversed c)
  (make-comparator (comparator-type-test-predicate c) (comparator-equality-predicate c)
                   (let ((less? (comparator-ordering-predicate c))) (lambda (a b) (less? b a))) #f))
(show-written (names (sort people (lambda (a b) (<? (reversed age-then-name) a b)))))
(define by-person
  (fold (lambda (p m) (mapping-set m p (string-length (person-name p)))) (mapping age-then-name) people))
(show-written (map (lambda (entry) (cons (person-name (car entry)) (cdr entry))) (mapping->alist by-person)))
(define ages
  (fold (lambda (p m) (hashmap-update/default m (person-name p) (lambda (n) (+ n 1)) 0)) (hashmap ci) people))
(show-written (list (hashmap-size ages) (hashmap-ref ages "Bob") (hashmap-ref ages "ADA")))
