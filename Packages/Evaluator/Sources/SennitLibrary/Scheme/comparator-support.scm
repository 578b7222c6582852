; SPDX-License-Identifier: MIT
; The equality and the order of the default comparator, and what else comparators are made of.

(module (sennit internal))

;;; (%equality-kind equality) How maps and sets compare keys for a comparator with that equality: 1 by equal?, 2 by eqv?, 3 as the default comparator, which all are done without calling it, or 0 by calling it.
(define (%equality-kind equality)
  (cond
    ((memq equality (list equal? string=? symbol=? char=? boolean=?)) 1)
    ((or (eq? equality eqv?) (eq? equality eq?)) 2)
    ((or (eq? equality %default=?) (eq? equality =)) 3)
    (else 0)))

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
