; SPDX-License-Identifier: MIT
; Mappings with associations added, replaced and removed. The procedures whose names end in ! are the pure ones, as
; the SRFI allows.

;;; (mapping-adjoin mapping key value ...) mapping with these associations added; keys that it has keep their values (SRFI 146). O(log n) each.
(define mapping-adjoin
  (case-lambda
    ((mapping key value)
     (check mapping 'mapping-adjoin)
     (put mapping key value #f 'mapping-adjoin))
    ((mapping . entries)
     (check mapping 'mapping-adjoin)
     (put-all mapping entries #f 'mapping-adjoin))))

;;; (mapping-set mapping key value ...) mapping with these associations, which replace those of keys that it has (SRFI 146). O(log n) each.
(define mapping-set
  (case-lambda
    ((mapping key value)
     (check mapping 'mapping-set)
     (put mapping key value #t 'mapping-set))
    ((mapping . entries)
     (check mapping 'mapping-set)
     (put-all mapping entries #t 'mapping-set))))

;;; (mapping-replace mapping key value) mapping with this association if it has one for key, otherwise mapping itself (SRFI 146). O(log n).
(define (mapping-replace mapping key value)
  (check mapping 'mapping-replace)
  (if (tree-has? (mapping-order mapping) (mapping-root mapping) (mapping-height mapping) key)
      (put mapping key value #t 'mapping-replace)
      mapping))

;;; (mapping-delete mapping key ...) mapping without the associations of the keys (SRFI 146). O(log n) each.
(define mapping-delete
  (case-lambda
    ((mapping key)
     (check mapping 'mapping-delete)
     (delete-key mapping key))
    ((mapping . keys)
     (mapping-delete-all mapping keys))))

(define (delete-key mapping key)
  (with-tree mapping
             (tree-remove (mapping-order mapping) (mapping-root mapping) (mapping-height mapping) key)))

;;; (mapping-delete-all mapping keys) mapping without the associations of the keys in a list (SRFI 146).
(define (mapping-delete-all mapping keys)
  (check mapping 'mapping-delete-all)
  (let loop ((mapping mapping) (rest keys))
    (cond
      ((pair? rest) (loop (delete-key mapping (car rest)) (cdr rest)))
      ((null? rest) mapping)
      (else (error "mapping-delete-all: expected a list of keys, got" keys)))))

;;; (mapping-intern mapping key failure) Two values: mapping and the value of key; if there is none, mapping with what (failure) returns as its value, and that (SRFI 146).
(define (mapping-intern mapping key failure)
  (check mapping 'mapping-intern)
  (mapping-ref mapping key
               (lambda ()
                 (let ((value (failure)))
                   (values (put mapping key value #t 'mapping-intern) value)))
               (lambda (value) (values mapping value))))

;;; (mapping-update mapping key updater [failure [success]]) mapping with what updater returns for the value of key, which is got as mapping-ref does (SRFI 146). O(log n).
(define mapping-update
  (case-lambda
    ((mapping key updater)
     (check mapping 'mapping-update)
     (mapping-update mapping key updater
                     (lambda () (error "mapping-update: there is no such key in the mapping" key))))
    ((mapping key updater failure)
     (check mapping 'mapping-update)
     (put mapping key (updater (mapping-ref mapping key failure)) #t 'mapping-update))
    ((mapping key updater failure success)
     (check mapping 'mapping-update)
     (put mapping key (updater (mapping-ref mapping key failure success)) #t 'mapping-update))))

;;; (mapping-update/default mapping key updater default) mapping with what updater returns for the value of key, or for default if there is none (SRFI 146). O(log n).
(define (mapping-update/default mapping key updater default)
  (check mapping 'mapping-update/default)
  (put mapping key (updater (mapping-ref/default mapping key default)) #t 'mapping-update/default))

;;; (mapping-pop mapping [failure]) Three values: mapping without the association of the least key, the key, and its value; of an empty mapping what (failure) returns, or else an error (SRFI 146).
(define mapping-pop
  (case-lambda
    ((mapping)
     (mapping-pop mapping (lambda () (error "mapping-pop: the mapping is empty" mapping))))
    ((mapping failure)
     (check mapping 'mapping-pop)
     (if (mapping-empty? mapping)
         (failure)
         (let* ((leaf (first-leaf (mapping-root mapping) (mapping-height mapping))) (key (vector-ref leaf 0)))
           (values (delete-key mapping key) key (vector-ref leaf 1)))))))

;;; (mapping-search mapping key failure success) Two values, of the continuation that is called: if mapping has key, (success key value update remove) is called, otherwise (failure insert ignore), to call one of (update key value object), (remove object), (insert value object) and (ignore object), which return the mapping that this makes, and object (SRFI 146).
(define (mapping-search mapping key failure success)
  (check mapping 'mapping-search)
  (let* ((less? (mapping-order mapping))
         (leaf (leaf-for less? (mapping-root mapping) (mapping-height mapping) key))
         (index (search less? leaf key 0)))
    (if (found? less? leaf index key)
        (let ((stored (vector-ref leaf index)))
          (success
           stored
           (vector-ref leaf (+ index 1))
           (lambda (new-key value object)
             (values (put (if (or (less? new-key stored) (less? stored new-key)) (delete-key mapping stored) mapping)
                          new-key value #t 'mapping-search)
                     object))
           (lambda (object) (values (delete-key mapping stored) object))))
        (failure
         (lambda (value object) (values (put mapping key value #t 'mapping-search) object))
         (lambda (object) (values mapping object))))))
