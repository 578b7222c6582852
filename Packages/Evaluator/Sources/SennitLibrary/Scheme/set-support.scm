; SPDX-License-Identifier: MIT
; What the procedures on sets are made of. A set whose comparator has an equality of its own keeps elements in
; buckets, lists of those with the same hash, as values in a trie like that of a map.

(module (sennit internal))

;;; (%element-find same? element bucket) The tail of a list that begins with the first element that is the same as element, or #f.
(define (%element-find same? element bucket)
  (let loop ((rest bucket))
    (and (pair? rest)
         (if (same? (car rest) element) rest (loop (cdr rest))))))

;;; (%set-find set element) The tail of a bucket of set that begins with what is the same as element, or #f.
(define (%set-find set element)
  (let ((comparator (%set-comparator set 'set-member)))
    (%element-find (comparator-equality-predicate comparator) element
                   (%set-bucket set (%custom-hash comparator element)))))

;;; (%has? set element procedure) Whether element is in set; procedure is whose errors are raised.
(define (%has? set element procedure)
  (if (%set-native? set procedure)
      (%set-contains? set element)
      (if (%set-find set element) #t #f)))

;;; (%set-with set element procedure) A set that has element, too.
(define (%set-with set element procedure)
  (let ((native? (%set-native? set procedure)) (comparator (%set-comparator set procedure)))
    (if comparator (%check-element comparator element procedure))
    (if native?
        (%set-adjoin set element)
        (let* ((hash (%custom-hash comparator element)) (bucket (%set-bucket set hash)))
          (if (%element-find (comparator-equality-predicate comparator) element bucket)
              set
              (%set-with-bucket set hash (cons element bucket) (+ (set-size set) 1)))))))

;;; (%set-without set element procedure) A set that does not have element.
(define (%set-without set element procedure)
  (if (%set-native? set procedure)
      (%set-delete set element)
      (let* ((comparator (%set-comparator set procedure))
             (hash (%custom-hash comparator element))
             (bucket (%set-bucket set hash))
             (found (%element-find (comparator-equality-predicate comparator) element bucket)))
        (if found
            (%set-with-bucket set hash (%bucket-without (car found) bucket) (- (set-size set) 1))
            set))))

;;; (%set-with-all set elements procedure) A set with the elements of a list added.
(define (%set-with-all set elements procedure)
  (let loop ((set set) (rest elements))
    (cond
      ((pair? rest) (loop (%set-with set (car rest) procedure) (cdr rest)))
      ((null? rest) set)
      (else (%expected procedure "a list of elements" elements)))))

;;; (%empty-set comparator procedure) An empty set, or an error of procedure unless comparator is one that hashes, or #f.
(define (%empty-set comparator procedure)
  (%check-hashing comparator procedure)
  (%set comparator))

;;; (%elements-fold step initial set procedure) What (step element result) returns for the last element, result being what it returned for the one before.
(define (%elements-fold step initial set procedure)
  (let* ((native? (%set-native? set procedure)) (root (%set-root set)))
    (cond
      ((not root) initial)
      (native? (%set-node-fold step initial root))
      (else
       (%node-fold
        (lambda (hash bucket result)
          (let loop ((rest bucket) (result result))
            (if (pair? rest)
                (loop (cdr rest) (step (car rest) result))
                result)))
        initial root)))))

;;; (%set-node-fold step initial node) As %elements-fold, of a node of the trie.
(define (%set-node-fold step initial node)
  (let ((chunk (%trie-chunk node 1 512)))
    (if (pair? chunk)
        (%fold-children (lambda (node result) (%set-node-fold step result node))
                        (%fold-children step initial (car chunk)) (cdr chunk))
        (%fold-children step initial chunk))))

;;; (%elements-find predicate set procedure) A list of one element for which predicate is true, or #f.
(define (%elements-find predicate set procedure)
  (let* ((native? (%set-native? set procedure)) (root (%set-root set)))
    (and root
         (if native?
             (%set-node-find predicate root)
             (%node-find
              (lambda (hash bucket)
                (let loop ((rest bucket))
                  (and (pair? rest)
                       (if (predicate (car rest)) (list (car rest)) (loop (cdr rest))))))
              root)))))

;;; (%set-node-find predicate node) As %elements-find, of a node of the trie.
(define (%set-node-find predicate node)
  (let ((chunk (%trie-chunk node 1 8)) (found (lambda (element) (and (predicate element) (list element)))))
    (if (pair? chunk)
        (or (%find-child found (car chunk))
            (%find-child (lambda (node) (%set-node-find predicate node)) (cdr chunk)))
        (%find-child found chunk))))

;;; (%check-same-sets a b procedure) An error of procedure unless a and b are sets with the same comparator.
(define (%check-same-sets a b procedure)
  (if (not (%same-key-comparator? (%set-comparator a procedure) (%set-comparator b procedure)))
      (error (string-append (symbol->string procedure) ": expected sets with the same comparator, got") a b)))

;;; (%set-kept keep? set procedure) A set with only the elements for which keep? is true.
(define (%set-kept keep? set procedure)
  (%elements-fold (lambda (element result) (if (keep? element) result (%set-without result element procedure)))
                  set set procedure))

;;; (%set-within? a b procedure) Whether all elements of a are in b, too.
(define (%set-within? a b procedure)
  (or (eq? a b)
      (not (%elements-find (lambda (element) (not (%has? b element procedure))) a procedure))))

;;; (%sets-related? related? set sets procedure) Whether related? holds for all neighbours among the sets.
(define (%sets-related? related? set sets procedure)
  (let loop ((a set) (rest sets) (holds? #t))
    (%set-native? a procedure)
    (if (null? rest)
        holds?
        (begin
          (%check-same-sets a (car rest) procedure)
          (loop (car rest) (cdr rest) (and holds? (related? a (car rest))))))))
