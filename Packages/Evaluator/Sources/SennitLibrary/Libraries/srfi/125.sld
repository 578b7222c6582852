; SPDX-License-Identifier: MIT
; The functional part of hash tables. A hash table is a persistent hash map of (sennit hashmap) or (srfi 146 hash),
; whose procedures can be used with it, too. What would change a table is left out. There are instead, by our rule,
; procedures of the same names without !, which return the changed table, for a program to go on with:
; (hash-table-set table key value).
;
; The second argument of hash functions is ignored here, as the SRFI says; in (srfi 69) and (sennit comparator) it is a
; bound.
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
