; SPDX-License-Identifier: MIT
; The whole mapping, conversions.

;;; (mapping-size mapping) How many associations mapping has (SRFI 146). O(1).
(define (mapping-size mapping)
  (check mapping 'mapping-size)
  (let ((root (mapping-root mapping)) (height (mapping-height mapping)))
    (tree-size root height)))

;;; (mapping-find predicate mapping failure) Two values, the key and the value of the first association for which (predicate key value) is true, or what (failure) returns if there is none (SRFI 146).
(define (mapping-find predicate mapping failure)
  (check mapping 'mapping-find)
  (let ((found (tree-find predicate (mapping-root mapping) (mapping-height mapping))))
    (if found (values (car found) (cdr found)) (failure))))

;;; (mapping-count predicate mapping) For how many associations (predicate key value) is true (SRFI 146).
(define (mapping-count predicate mapping)
  (check mapping 'mapping-count)
  (tree-fold (lambda (key value count) (if (predicate key value) (+ count 1) count))
             0 (mapping-root mapping) (mapping-height mapping)))

;;; (mapping-any? predicate mapping) Whether (predicate key value) is true for any association (SRFI 146).
(define (mapping-any? predicate mapping)
  (check mapping 'mapping-any?)
  (if (tree-find predicate (mapping-root mapping) (mapping-height mapping)) #t #f))

;;; (mapping-every? predicate mapping) Whether (predicate key value) is true for all associations (SRFI 146).
(define (mapping-every? predicate mapping)
  (check mapping 'mapping-every?)
  (not (tree-find (lambda (key value) (not (predicate key value)))
                  (mapping-root mapping) (mapping-height mapping))))

;;; (mapping-keys mapping) A list of the keys in ascending order (SRFI 146).
(define (mapping-keys mapping)
  (check mapping 'mapping-keys)
  (tree-fold/reverse (lambda (key value keys) (cons key keys))
                     '() (mapping-root mapping) (mapping-height mapping)))

;;; (mapping-values mapping) A list of the values in ascending order of the keys (SRFI 146).
(define (mapping-values mapping)
  (check mapping 'mapping-values)
  (tree-fold/reverse (lambda (key value values) (cons value values))
                     '() (mapping-root mapping) (mapping-height mapping)))

;;; (mapping-entries mapping) Two values: a list of the keys in ascending order and one of the values in that order (SRFI 146).
(define (mapping-entries mapping)
  (check mapping 'mapping-entries)
  (values (mapping-keys mapping) (mapping-values mapping)))

;;; (mapping-map procedure [comparator] mapping) A mapping in the comparator's order, the default comparator's if it is left out, with the keys and values that (procedure key value) returns as two values for the associations in ascending order; of several with the same key the first (SRFI 146).
(define mapping-map
  (case-lambda
    ((procedure mapping) (mapping-map procedure (make-default-comparator) mapping))
    ((procedure comparator mapping)
     (check mapping 'mapping-map)
     (tree-fold (lambda (key value result)
                  (let-values (((key value) (procedure key value)))
                    (put result key value #f 'mapping-map)))
                (empty-mapping comparator 'mapping-map)
                (mapping-root mapping) (mapping-height mapping)))))

;;; (mapping-map->list procedure mapping) A list of what (procedure key value) returns for the associations in ascending order (SRFI 146).
(define (mapping-map->list procedure mapping)
  (check mapping 'mapping-map->list)
  (reverse (tree-fold (lambda (key value results) (cons (procedure key value) results))
                      '() (mapping-root mapping) (mapping-height mapping))))

;;; (mapping-for-each procedure mapping) Calls (procedure key value) for the associations in ascending order (SRFI 146).
(define (mapping-for-each procedure mapping)
  (check mapping 'mapping-for-each)
  (tree-fold (lambda (key value ignored) (procedure key value))
             #f (mapping-root mapping) (mapping-height mapping))
  (if #f #f))

;;; (mapping-fold procedure initial mapping) What (procedure key value result) returns for the last association, result being what it returned for the one before, and initial for the first (SRFI 146).
(define (mapping-fold procedure initial mapping)
  (check mapping 'mapping-fold)
  (tree-fold procedure initial (mapping-root mapping) (mapping-height mapping)))

;;; (mapping-fold/reverse procedure initial mapping) As mapping-fold, from the greatest key to the least (SRFI 146).
(define (mapping-fold/reverse procedure initial mapping)
  (check mapping 'mapping-fold/reverse)
  (tree-fold/reverse procedure initial (mapping-root mapping) (mapping-height mapping)))

; A mapping of what is kept of one, in a list (key value ...).
(define (kept mapping entries)
  (let ((tree (list->tree entries)))
    (if (= (mapping-size mapping) (let ((node (car tree)) (height (cdr tree))) (tree-size node height)))
        mapping
        (with-tree mapping tree))))

;;; (mapping-filter predicate mapping) mapping with only the associations for which (predicate key value) is true (SRFI 146).
(define (mapping-filter predicate mapping)
  (check mapping 'mapping-filter)
  (kept mapping (kept-entries predicate (mapping-root mapping) (mapping-height mapping))))

;;; (mapping-remove predicate mapping) mapping without the associations for which (predicate key value) is true (SRFI 146).
(define (mapping-remove predicate mapping)
  (check mapping 'mapping-remove)
  (kept mapping
        (kept-entries (lambda (key value) (not (predicate key value)))
                      (mapping-root mapping) (mapping-height mapping))))

;;; (mapping-partition predicate mapping) Two values: mapping with only the associations for which (predicate key value) is true, and with only the others (SRFI 146).
(define (mapping-partition predicate mapping)
  (check mapping 'mapping-partition)
  (let ((parts (tree-fold/reverse
                (lambda (key value parts)
                  (if (predicate key value)
                      (cons (cons key (cons value (car parts))) (cdr parts))
                      (cons (car parts) (cons key (cons value (cdr parts))))))
                '(())
                (mapping-root mapping) (mapping-height mapping))))
    (values (kept mapping (car parts)) (kept mapping (cdr parts)))))

;;; (mapping-copy mapping) mapping itself, as nothing can change it (SRFI 146).
(define (mapping-copy mapping)
  (check mapping 'mapping-copy)
  mapping)

;;; (mapping->alist mapping) A list of pairs (key . value) in ascending order of the keys (SRFI 146).
(define (mapping->alist mapping)
  (check mapping 'mapping->alist)
  (tree-fold/reverse (lambda (key value alist) (cons (cons key value) alist))
                     '() (mapping-root mapping) (mapping-height mapping)))

;;; (alist->mapping [comparator] alist) A mapping with the associations of alist, a list of pairs (key . value), in the comparator's order, the default comparator's if it is left out; of several with the same key the first (SRFI 146).
(define alist->mapping
  (case-lambda
    ((alist) (alist->mapping (make-default-comparator) alist))
    ((comparator alist)
     (put-alist (empty-mapping comparator 'alist->mapping) alist 'alist->mapping))))

;;; (alist->mapping! mapping alist) mapping with the associations of alist added; keys that it has keep their values (SRFI 146).
(define (alist->mapping! mapping alist)
  (check mapping 'alist->mapping!)
  (put-alist mapping alist 'alist->mapping!))

; The list (key value ...) of an association list.
(define (flat-alist alist name)
  (let loop ((rest alist))
    (cond
      ((null? rest) '())
      ((and (pair? rest) (pair? (car rest)))
       (cons (caar rest) (cons (cdar rest) (loop (cdr rest)))))
      (else (error (string-append (symbol->string name) ": expected an association list, got") alist)))))

;;; (alist->mapping/ordered [comparator] alist) As alist->mapping, in linear time; the keys must be in ascending order (SRFI 146).
(define alist->mapping/ordered
  (case-lambda
    ((alist) (alist->mapping/ordered (make-default-comparator) alist))
    ((comparator alist)
     (mapping-in-order comparator (flat-alist alist 'alist->mapping/ordered) 'alist->mapping/ordered))))

;;; (alist->mapping/ordered! mapping alist) As alist->mapping!; the keys must be in ascending order (SRFI 146).
(define (alist->mapping/ordered! mapping alist)
  (check mapping 'alist->mapping/ordered!)
  (mapping-union mapping (alist->mapping/ordered (mapping-comparator-of mapping) alist)))
