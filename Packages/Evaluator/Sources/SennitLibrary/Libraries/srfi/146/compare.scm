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
