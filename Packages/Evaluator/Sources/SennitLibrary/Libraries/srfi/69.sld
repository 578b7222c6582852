; SPDX-License-Identifier: MIT
; The functional part of hash tables. A hash table is a persistent hash map of (sennit hashmap) or (srfi 146 hash),
; whose procedures can be used with it, too. What would change a table is left out. There are instead, by our rule,
; procedures of the same names without !, which return the changed table, for a program to go on with:
; (hash-table-set table key value).
(define-library (srfi 69)
  (import (scheme base) (scheme case-lambda) (sennit comparator) (sennit hashmap)
          (only (srfi 125) make-hash-table alist->hash-table hash-table-walk hash-table-fold hash-table-copy
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
    hash string-hash string-ci-hash hash-by-identity)
  (begin

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

    ;;; (hash-by-identity object [bound]) A hash of object, less than bound; the same for objects that are equal? (SRFI 69).
    (define hash-by-identity hash)))
