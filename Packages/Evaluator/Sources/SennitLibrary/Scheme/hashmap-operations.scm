; SPDX-License-Identifier: MIT
; Persistent hash maps: all associations, conversions, comparisons, set operations (SRFI 146).

(module (sennit hashmap))

;;; (hashmap-find predicate hashmap failure) Two values, the key and the value of an association for which (predicate key value) is true, or what (failure) returns if there is none (SRFI 146).
(define (hashmap-find predicate hashmap failure)
  (let ((found (%map-find-if predicate hashmap 'hashmap-find)))
    (if found (values (car found) (cdr found)) (failure))))

;;; (hashmap-count predicate hashmap) For how many associations (predicate key value) is true (SRFI 146).
(define (hashmap-count predicate hashmap)
  (%map-fold (lambda (key value count) (if (predicate key value) (+ count 1) count)) 0 hashmap 'hashmap-count))

;;; (hashmap-any? predicate hashmap) Whether (predicate key value) is true for any association (SRFI 146).
(define (hashmap-any? predicate hashmap)
  (if (%map-find-if predicate hashmap 'hashmap-any?) #t #f))

;;; (hashmap-every? predicate hashmap) Whether (predicate key value) is true for all associations (SRFI 146).
(define (hashmap-every? predicate hashmap)
  (not (%map-find-if (lambda (key value) (not (predicate key value))) hashmap 'hashmap-every?)))

;;; (hashmap-keys hashmap) A list of the keys (SRFI 146).
(define (hashmap-keys hashmap)
  (%map-fold (lambda (key value keys) (cons key keys)) '() hashmap 'hashmap-keys))

;;; (hashmap-values hashmap) A list of the values, in the order of hashmap-keys (SRFI 146).
(define (hashmap-values hashmap)
  (%map-fold (lambda (key value values) (cons value values)) '() hashmap 'hashmap-values))

;;; (hashmap-entries hashmap) Two values: a list of the keys and one of the values in the same order (SRFI 146).
(define (hashmap-entries hashmap)
  (values (hashmap-keys hashmap) (hashmap-values hashmap)))

;;; (hashmap-map procedure [comparator] hashmap) A hash map with the keys and values that (procedure key value) returns as two values for the associations, keys being compared by comparator, or by equal? if it is left out (SRFI 146).
(define hashmap-map
  (case-lambda
    ((procedure hashmap) (hashmap-map procedure #f hashmap))
    ((procedure comparator hashmap)
     (%map-fold (lambda (key value result)
                  (let-values (((key value) (procedure key value)))
                    (%map-adjoin result key value 'hashmap-map)))
                (%empty-hashmap comparator 'hashmap-map)
                hashmap 'hashmap-map))))

;;; (hashmap-map->list procedure hashmap) A list of what (procedure key value) returns for the associations (SRFI 146).
(define (hashmap-map->list procedure hashmap)
  (%map-fold (lambda (key value results) (cons (procedure key value) results)) '() hashmap 'hashmap-map->list))

;;; (hashmap-for-each procedure hashmap) Calls (procedure key value) for the associations (SRFI 146).
(define (hashmap-for-each procedure hashmap)
  (%map-fold (lambda (key value ignored) (procedure key value)) #f hashmap 'hashmap-for-each)
  (if #f #f))

;;; (hashmap-fold procedure initial hashmap) What (procedure key value result) returns for the last association, result being what it returned for the one before, and initial for the first (SRFI 146).
(define (hashmap-fold procedure initial hashmap)
  (%map-fold procedure initial hashmap 'hashmap-fold))

;;; (hashmap-filter predicate hashmap) hashmap with only the associations for which (predicate key value) is true (SRFI 146).
(define (hashmap-filter predicate hashmap)
  (%map-kept predicate hashmap 'hashmap-filter))

;;; (hashmap-remove predicate hashmap) hashmap without the associations for which (predicate key value) is true (SRFI 146).
(define (hashmap-remove predicate hashmap)
  (%map-kept (lambda (key value) (not (predicate key value))) hashmap 'hashmap-remove))

;;; (hashmap-partition predicate hashmap) Two values: hashmap with only the associations for which (predicate key value) is true, and with only the others (SRFI 146).
(define (hashmap-partition predicate hashmap)
  (let ((parts (%map-fold
                (lambda (key value parts)
                  (if (predicate key value)
                      (cons (car parts) (%map-delete (cdr parts) key 'hashmap-partition))
                      (cons (%map-delete (car parts) key 'hashmap-partition) (cdr parts))))
                (cons hashmap hashmap) hashmap 'hashmap-partition)))
    (values (car parts) (cdr parts))))

;;; (hashmap-copy hashmap) hashmap itself, as nothing can change it (SRFI 146).
(define (hashmap-copy hashmap)
  (%hashmap-native? hashmap 'hashmap-copy)
  hashmap)

;;; (hashmap->alist hashmap) A list of pairs (key . value) of the associations (SRFI 146).
(define (hashmap->alist hashmap)
  (%map-fold (lambda (key value alist) (cons (cons key value) alist)) '() hashmap 'hashmap->alist))

;;; (hashmap-disjoint? hashmap1 hashmap2) Whether no key is in both (SRFI 146).
(define (hashmap-disjoint? hashmap1 hashmap2)
  (%check-same-maps hashmap1 hashmap2 'hashmap-disjoint?)
  (if (< (hashmap-size hashmap2) (hashmap-size hashmap1))
      (hashmap-disjoint? hashmap2 hashmap1)
      (not (%map-find-if (lambda (key value) (hashmap-contains? hashmap2 key)) hashmap1 'hashmap-disjoint?))))

;;; (hashmap=? comparator hashmap1 hashmap2 ...) Whether the hash maps have the same associations, values being compared by comparator; false for hash maps whose keys are compared differently (SRFI 146).
(define (hashmap=? comparator hashmap1 . hashmaps)
  (%maps-related? (lambda (value=? a b)
                    (and (%same-key-comparator? (%hashmap-comparator a 'hashmap=?) (%hashmap-comparator b 'hashmap=?))
                         (= (hashmap-size a) (hashmap-size b))
                         (%map-within? value=? a b)))
                  comparator hashmap1 hashmaps 'hashmap=?))

;;; (hashmap<? comparator hashmap1 hashmap2 ...) Whether the associations of each hash map are a proper subset of the next one's (SRFI 146).
(define (hashmap<? comparator hashmap1 . hashmaps)
  (%maps-related? (lambda (value=? a b)
                    (%check-same-maps a b 'hashmap<?)
                    (and (< (hashmap-size a) (hashmap-size b)) (%map-within? value=? a b)))
                  comparator hashmap1 hashmaps 'hashmap<?))

;;; (hashmap>? comparator hashmap1 hashmap2 ...) Whether the associations of each hash map are a proper superset of the next one's (SRFI 146).
(define (hashmap>? comparator hashmap1 . hashmaps)
  (%maps-related? (lambda (value=? a b)
                    (%check-same-maps a b 'hashmap>?)
                    (and (> (hashmap-size a) (hashmap-size b)) (%map-within? value=? b a)))
                  comparator hashmap1 hashmaps 'hashmap>?))

;;; (hashmap<=? comparator hashmap1 hashmap2 ...) Whether the associations of each hash map are a subset of the next one's (SRFI 146).
(define (hashmap<=? comparator hashmap1 . hashmaps)
  (%maps-related? (lambda (value=? a b)
                    (%check-same-maps a b 'hashmap<=?)
                    (and (<= (hashmap-size a) (hashmap-size b)) (%map-within? value=? a b)))
                  comparator hashmap1 hashmaps 'hashmap<=?))

;;; (hashmap>=? comparator hashmap1 hashmap2 ...) Whether the associations of each hash map are a superset of the next one's (SRFI 146).
(define (hashmap>=? comparator hashmap1 . hashmaps)
  (%maps-related? (lambda (value=? a b)
                    (%check-same-maps a b 'hashmap>=?)
                    (and (>= (hashmap-size a) (hashmap-size b)) (%map-within? value=? b a)))
                  comparator hashmap1 hashmaps 'hashmap>=?))

;;; (hashmap-union hashmap1 hashmap2 ...) A hash map with the associations of all the hash maps; of several with the same key that in the first hash map which has it (SRFI 146).
(define hashmap-union
  (case-lambda
    ((hashmap1) (hashmap-copy hashmap1))
    ((hashmap1 hashmap2)
     (%check-same-maps hashmap1 hashmap2 'hashmap-union)
     (cond
       ((hashmap-empty? hashmap1) hashmap2)
       ((hashmap-empty? hashmap2) hashmap1)
       ((%hashmap-native? hashmap1 'hashmap-union)
        (%tries-merged %hashmap-merge hashmap1 (%hashmap-root hashmap1) (%hashmap-root hashmap2)
                       (hashmap-size hashmap1) (hashmap-size hashmap2) 2))
       (else
        (%map-fold (lambda (key value result) (%map-adjoin result key value 'hashmap-union))
                   hashmap1 hashmap2 'hashmap-union))))
    ((hashmap1 hashmap2 . hashmaps)
     (apply hashmap-union (hashmap-union hashmap1 hashmap2) hashmaps))))

;;; (hashmap-intersection hashmap1 hashmap2 ...) hashmap1 with only the associations whose keys all the hash maps have (SRFI 146).
(define hashmap-intersection
  (case-lambda
    ((hashmap1) (hashmap-copy hashmap1))
    ((hashmap1 hashmap2)
     (%check-same-maps hashmap1 hashmap2 'hashmap-intersection)
     (if (< (hashmap-size hashmap2) (hashmap-size hashmap1))
         (%map-fold (lambda (key value result)
                      (let ((value (%map-ref hashmap1 key %absent 'hashmap-intersection)))
                        (if (eq? value %absent)
                            result
                            (%map-set result key value 'hashmap-intersection))))
                    (%hashmap (%hashmap-comparator hashmap1 'hashmap-intersection)) hashmap2 'hashmap-intersection)
         (%map-kept (lambda (key value) (hashmap-contains? hashmap2 key)) hashmap1 'hashmap-intersection)))
    ((hashmap1 hashmap2 . hashmaps)
     (apply hashmap-intersection (hashmap-intersection hashmap1 hashmap2) hashmaps))))

;;; (hashmap-difference hashmap1 hashmap2 ...) hashmap1 without the associations whose keys any of the others has (SRFI 146).
(define hashmap-difference
  (case-lambda
    ((hashmap1) (hashmap-copy hashmap1))
    ((hashmap1 hashmap2)
     (%check-same-maps hashmap1 hashmap2 'hashmap-difference)
     (if (< (hashmap-size hashmap2) (hashmap-size hashmap1))
         (%map-fold (lambda (key value result) (%map-delete result key 'hashmap-difference))
                    hashmap1 hashmap2 'hashmap-difference)
         (%map-kept (lambda (key value) (not (hashmap-contains? hashmap2 key))) hashmap1 'hashmap-difference)))
    ((hashmap1 hashmap2 . hashmaps)
     (apply hashmap-difference (hashmap-difference hashmap1 hashmap2) hashmaps))))

;;; (hashmap-xor hashmap1 hashmap2) A hash map with the associations whose keys only one of the two has (SRFI 146).
(define (hashmap-xor hashmap1 hashmap2)
  (%check-same-maps hashmap1 hashmap2 'hashmap-xor)
  (hashmap-union (hashmap-difference hashmap1 hashmap2) (hashmap-difference hashmap2 hashmap1)))

;;; (make-hashmap-comparator comparator) A comparator without an order for hash maps whose values comparator compares (SRFI 146).
(define (make-hashmap-comparator comparator)
  (make-comparator
   hashmap?
   (lambda (a b) (hashmap=? comparator a b))
   #f
   (and (comparator-hashable? comparator)
        (let ((value-hash (comparator-hash-function comparator)))
          (lambda (hashmap)
            (let ((key-hash (comparator-hash-function (hashmap-key-comparator hashmap))))
              (%map-fold (lambda (key value hash)
                           (bitwise-and (+ hash (%combine-hashes (key-hash key) (value-hash value)))
                                        9007199254740991))
                         0 hashmap 'comparator-hash)))))))

(module (sennit internal))

;;; (%map-within? value=? a b) Whether all associations of a are in b, too.
(define (%map-within? value=? a b)
  (or (eq? a b)
      (not (%map-find-if
            (lambda (key value)
              (let ((other (%map-ref b key %absent 'hashmap=?)))
                (or (eq? other %absent) (not (value=? value other)))))
            a 'hashmap=?))))

;;; (%maps-related? related? comparator map maps procedure) Whether (related? value=? a b) holds for all neighbours among the hash maps.
(define (%maps-related? related? comparator map maps procedure)
  (let ((value=? (if (comparator? comparator)
                     (comparator-equality-predicate comparator)
                     (%expected procedure "a comparator of values" comparator))))
    (for-each (lambda (map) (%hashmap-native? map procedure)) (cons map maps))
    (let loop ((a map) (rest maps))
      (or (null? rest)
          (and (related? value=? a (car rest)) (loop (car rest) (cdr rest)))))))
