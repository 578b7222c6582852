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
  (let ((value (%hashmap-ref map key default procedure)))
    (if (and (eq? value map) (not (%hashmap-native? map procedure)))
        (let ((entry (%map-find map key)))
          (if entry (cdr entry) default))
        value)))

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
  (let ((chunk (%trie-chunk node 2 256)))
    (if (pair? chunk)
        (%fold-children (lambda (node result) (%node-fold step result node))
                        (%fold-entries step initial (car chunk)) (cdr chunk))
        (%fold-entries step initial chunk))))

;;; (%fold-entries step initial entries) As %map-fold, of a vector of keys and values in turn.
(define (%fold-entries step initial entries)
  (let ((end (vector-length entries)))
    (let loop ((index 0) (result initial))
      (if (< index end)
          (loop (+ index 2) (step (vector-ref entries index) (vector-ref entries (+ index 1)) result))
          result))))

;;; (%fold-children step initial children) What (step child result) returns for the last child in a vector.
(define (%fold-children step initial children)
  (let ((end (vector-length children)))
    (let loop ((index 0) (result initial))
      (if (< index end)
          (loop (+ index 1) (step (vector-ref children index) result))
          result))))

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
  (let ((chunk (%trie-chunk node 2 8)))
    (if (pair? chunk)
        (or (%find-entry found (car chunk))
            (%find-child (lambda (node) (%node-find found node)) (cdr chunk)))
        (%find-entry found chunk))))

;;; (%find-entry found entries) As %node-find, of a vector of keys and values in turn.
(define (%find-entry found entries)
  (let ((end (vector-length entries)))
    (let loop ((index 0))
      (and (< index end)
           (or (found (vector-ref entries index) (vector-ref entries (+ index 1))) (loop (+ index 2)))))))

;;; (%find-child found children) What (found child) returns first that is not #f, or #f.
(define (%find-child found children)
  (let ((end (vector-length children)))
    (let loop ((index 0))
      (and (< index end)
           (or (found (vector-ref children index)) (loop (+ index 1)))))))

;;; (%tries-merged merge collection root1 root2 size1 size2 stride) A map or set with the entries of two that are not empty, those of the first if both have a key: (merge collection root size).
(define (%tries-merged merge collection root1 root2 size1 size2 stride)
  ;; Some thousand entries at a time.
  (let* ((size (if (< size1 size2) size1 size2))
         (last (if (< size 2048) 0 (if (< size 65536) 5 (if (< size 2097152) 10 15))))
         (merged (%trie-merged root1 root2 collection stride 0 last)))
    (merge collection (car merged) (- (+ size1 size2) (cdr merged)))))

;;; (%trie-merged node1 node2 collection stride shift last) As %trie-union, of nodes or #f, in steps of those whose shift is last.
(define (%trie-merged node1 node2 collection stride shift last)
  (cond
    ((not node1) (cons node2 0))
    ((not node2) (cons node1 0))
    ((or (= shift last) (eq? node1 node2)) (%trie-union node1 node2 collection shift))
    (else
     (let ((groups1 (%trie-split node1 stride shift)) (groups2 (%trie-split node2 stride shift)))
       (let loop ((index 31) (groups '()) (common 0))
         (if (< index 0)
             (cons (%trie-join (list->vector groups) stride) common)
             (let ((merged (%trie-merged (vector-ref groups1 index) (vector-ref groups2 index)
                                         collection stride (+ shift 5) last)))
               (loop (- index 1) (cons (car merged) groups) (+ common (cdr merged))))))))))

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
