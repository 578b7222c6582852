; SPDX-License-Identifier: MIT
; What the procedures on hash maps are made of. The trie is in Swift; see Collections/Collection.swift. A map whose
; comparator has an equality of its own keeps associations in buckets, lists of pairs whose keys have the same hash,
; which are searched here.

(module (sennit internal))

;;; (%absent) Stands for the value of a key that is not there.
(define (%absent) #f)

;;; (%empty-hashmap comparator procedure) An empty hash map, or an error of procedure unless comparator is one that hashes, or #f.
(define (%empty-hashmap comparator procedure)
  (%check-hashing comparator procedure)
  (%hashmap comparator))

;;; (%check-hashing comparator procedure) An error of procedure unless comparator is one that keys can be hashed by, or #f.
(define (%check-hashing comparator procedure)
  (if (not (or (not comparator)
               (and (comparator? comparator)
                    (or (comparator-hashable? comparator)
                        (< 0 (%comparator-kind comparator))
                        (eq? (comparator-equality-predicate comparator) string-ci=?)))))
      (%expected procedure "a comparator with a hash function" comparator)))

;;; (%expected procedure what object) The error that procedure expected something else than object.
(define (%expected procedure what object)
  (error (string-append (symbol->string procedure) ": expected " what ", got") object))

;;; (%check-element comparator object procedure) An error of procedure unless object is of the type that comparator is for.
(define (%check-element comparator object procedure)
  (if (not ((comparator-type-test-predicate comparator) object))
      (%expected procedure "an object that the comparator is for" object)))

;;; (%custom-hash comparator key) The hash of a key, a fixnum that is not negative.
(define (%custom-hash comparator key)
  (let ((hash (if (comparator-hashable? comparator)
                  ((comparator-hash-function comparator) key)
                  (string-ci-hash key))))
    (if (exact-integer? hash)
        (bitwise-and hash 9007199254740991)
        (error "comparator-hash: expected an exact integer from the hash function, got" hash))))

;;; (%bucket-find same? key bucket) The first pair of a list whose car is the same as key, or #f.
(define (%bucket-find same? key bucket)
  (let loop ((rest bucket))
    (and (pair? rest)
         (if (same? (caar rest) key) (car rest) (loop (cdr rest))))))

;;; (%bucket-without entry bucket) A list without one of its elements.
(define (%bucket-without entry bucket)
  (if (eq? entry (car bucket))
      (cdr bucket)
      (cons (car bucket) (%bucket-without entry (cdr bucket)))))

;;; (%map-find map key) The pair of a key in a map with buckets, or #f.
(define (%map-find map key)
  (let ((comparator (%hashmap-comparator map 'hashmap-ref)))
    (%bucket-find (comparator-equality-predicate comparator) key
                  (%hashmap-bucket map (%custom-hash comparator key)))))

;;; (%map-ref map key default procedure) The value of key, or default; procedure is whose errors are raised.
(define (%map-ref map key default procedure)
  (if (%hashmap-native? map procedure)
      (%hashmap-ref map key default)
      (let ((entry (%map-find map key)))
        (if entry (cdr entry) default))))

;;; (%map-set map key value procedure) A map in which key has this value.
(define (%map-set map key value procedure)
  (%check-key map key procedure)
  (%map-put map key value procedure))

;;; (%check-key map key procedure) An error of procedure unless key is of the type that the comparator of map is for.
(define (%check-key map key procedure)
  (let ((comparator (%hashmap-comparator map procedure)))
    (if comparator (%check-element comparator key procedure))))

;;; (%map-put map key value procedure) A map in which key, whose type is right, has this value.
(define (%map-put map key value procedure)
  (if (%hashmap-native? map procedure)
      (%hashmap-set map key value)
      (let* ((comparator (%hashmap-comparator map procedure))
             (hash (%custom-hash comparator key))
             (bucket (%hashmap-bucket map hash))
             (entry (%bucket-find (comparator-equality-predicate comparator) key bucket)))
        (if entry
            (%hashmap-set-bucket map hash (cons (cons (car entry) value) (%bucket-without entry bucket))
                                 (hashmap-size map))
            (%hashmap-set-bucket map hash (cons (cons key value) bucket) (+ (hashmap-size map) 1))))))

;;; (%map-delete map key procedure) A map in which key has no value.
(define (%map-delete map key procedure)
  (if (%hashmap-native? map procedure)
      (%hashmap-delete map key)
      (let* ((comparator (%hashmap-comparator map procedure))
             (hash (%custom-hash comparator key))
             (bucket (%hashmap-bucket map hash))
             (entry (%bucket-find (comparator-equality-predicate comparator) key bucket)))
        (if entry
            (%hashmap-set-bucket map hash (%bucket-without entry bucket) (- (hashmap-size map) 1))
            map))))

;;; (%map-adjoin map key value procedure) A map in which key has the value that it had, or else this one.
(define (%map-adjoin map key value procedure)
  (%check-key map key procedure)
  (if (eq? (%map-ref map key %absent procedure) %absent)
      (%map-put map key value procedure)
      map))

;;; (%map-with-all add map entries procedure) A map with the keys and values of a list (key value ...) added by %map-set or %map-adjoin.
(define (%map-with-all add map entries procedure)
  (let loop ((map map) (rest entries))
    (cond
      ((null? rest) map)
      ((and (pair? rest) (pair? (cdr rest)))
       (loop (add map (car rest) (cadr rest) procedure) (cddr rest)))
      (else (%expected procedure "keys and values in turn" entries)))))

;;; (%map-with-alist add map alist procedure) A map with the pairs of an association list added by %map-set or %map-adjoin.
(define (%map-with-alist add map alist procedure)
  (let loop ((map map) (rest alist))
    (cond
      ((null? rest) map)
      ((and (pair? rest) (pair? (car rest)))
       (loop (add map (caar rest) (cdar rest) procedure) (cdr rest)))
      (else (%expected procedure "an association list" alist)))))

;;; (%map-fold step initial map procedure) What (step key value result) returns for the last association, result being what it returned for the one before.
(define (%map-fold step initial map procedure)
  (let* ((native? (%hashmap-native? map procedure)) (root (%hashmap-root map)))
    (cond
      ((not root) initial)
      (native? (%node-fold step initial root))
      (else
       (%node-fold
        (lambda (hash bucket result)
          (let loop ((rest bucket) (result result))
            (if (pair? rest)
                (loop (cdr rest) (step (caar rest) (cdar rest) result))
                result)))
        initial root)))))

;;; (%node-fold step initial node) As %map-fold, of a node of the trie.
(define (%node-fold step initial node)
  (let ((entries (%node-entries node)) (children (%node-children node)))
    (let loop ((index 0) (result initial))
      (if (< index entries)
          (loop (+ index 1) (step (%node-key node index) (%node-value node index) result))
          (let loop ((index 0) (result result))
            (if (< index children)
                (loop (+ index 1) (%node-fold step result (%node-child node index)))
                result))))))

;;; (%map-find-if predicate map procedure) A pair (key . value) for which (predicate key value) is true, or #f.
(define (%map-find-if predicate map procedure)
  (let* ((native? (%hashmap-native? map procedure)) (root (%hashmap-root map)))
    (and root
         (%node-find
          (if native?
              (lambda (key value) (and (predicate key value) (cons key value)))
              (lambda (hash bucket)
                (let loop ((rest bucket))
                  (and (pair? rest)
                       (if (predicate (caar rest) (cdar rest)) (car rest) (loop (cdr rest)))))))
          root))))

;;; (%node-find found node) What (found key value) returns first that is not #f, or #f.
(define (%node-find found node)
  (let ((entries (%node-entries node)) (children (%node-children node)))
    (let loop ((index 0))
      (if (< index entries)
          (or (found (%node-key node index) (%node-value node index)) (loop (+ index 1)))
          (let loop ((index 0))
            (and (< index children)
                 (or (%node-find found (%node-child node index)) (loop (+ index 1)))))))))

;;; (%same-key-comparator? a b) Whether two maps or sets have the same comparator, given what their comparators are, #f for equal?.
(define (%same-key-comparator? a b)
  (or (eq? a b)
      (%same-comparator? (or a (make-equal-comparator)) (or b (make-equal-comparator)))))

;;; (%check-same-maps a b procedure) An error of procedure unless a and b are hash maps with the same comparator.
(define (%check-same-maps a b procedure)
  (if (not (%same-key-comparator? (%hashmap-comparator a procedure) (%hashmap-comparator b procedure)))
      (error (string-append (symbol->string procedure) ": expected hash maps with the same comparator, got") a b)))

;;; (%map-kept keep? map procedure) A map with only the associations for which (keep? key value) is true.
(define (%map-kept keep? map procedure)
  (%map-fold (lambda (key value result) (if (keep? key value) result (%map-delete result key procedure)))
             map map procedure))
