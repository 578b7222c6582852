; SPDX-License-Identifier: MIT
; What makes sense of ordered keys only.

(define (first-leaf node height)
  (if (= height 0) node (first-leaf (vector-ref node 1) (- height 1))))

(define (last-leaf node height)
  (if (= height 0) node (last-leaf (vector-ref node (- (vector-length node) 1)) (- height 1))))

; The leaf with the least or the greatest key of a mapping, which must not be empty.
(define (end-leaf mapping leaf-of name)
  (check mapping name)
  (if (mapping-empty? mapping)
      (error (string-append (symbol->string name) ": the mapping is empty"))
      (leaf-of (mapping-root mapping) (mapping-height mapping))))

(define-syntax key-at-end
  (syntax-rules ()
    ((_ leaf) (vector-ref leaf (- (vector-length leaf) 2)))))

(define-syntax value-at-end
  (syntax-rules ()
    ((_ leaf) (vector-ref leaf (- (vector-length leaf) 1)))))

;;; (mapping-min-key mapping) The least key; an error of an empty mapping (SRFI 146). O(log n).
(define (mapping-min-key mapping)
  (vector-ref (end-leaf mapping first-leaf 'mapping-min-key) 0))

;;; (mapping-max-key mapping) The greatest key; an error of an empty mapping (SRFI 146). O(log n).
(define (mapping-max-key mapping)
  (let ((leaf (end-leaf mapping last-leaf 'mapping-max-key))) (key-at-end leaf)))

;;; (mapping-min-value mapping) The value of the least key; an error of an empty mapping (SRFI 146). O(log n).
(define (mapping-min-value mapping)
  (vector-ref (end-leaf mapping first-leaf 'mapping-min-value) 1))

;;; (mapping-max-value mapping) The value of the greatest key; an error of an empty mapping (SRFI 146). O(log n).
(define (mapping-max-value mapping)
  (let ((leaf (end-leaf mapping last-leaf 'mapping-max-value))) (value-at-end leaf)))

;;; (mapping-min-entry mapping) Two values, the least key and its value; an error of an empty mapping (SRFI 146). O(log n).
(define (mapping-min-entry mapping)
  (let ((leaf (end-leaf mapping first-leaf 'mapping-min-entry)))
    (values (vector-ref leaf 0) (vector-ref leaf 1))))

;;; (mapping-max-entry mapping) Two values, the greatest key and its value; an error of an empty mapping (SRFI 146). O(log n).
(define (mapping-max-entry mapping)
  (let ((leaf (end-leaf mapping last-leaf 'mapping-max-entry)))
    (values (key-at-end leaf) (value-at-end leaf))))

;;; (mapping-key-predecessor mapping object failure) The greatest key before object, which need not be a key, or what (failure) returns if there is none (SRFI 146). O(log n).
(define (mapping-key-predecessor mapping object failure)
  (check mapping 'mapping-key-predecessor)
  (let ((less? (mapping-order mapping)))
    (let loop ((node (mapping-root mapping)) (height (mapping-height mapping)) (before #f) (before-height 0))
      (if (= height 0)
          (let* ((index (search less? node object 0))
                 (index (if (found? less? node index object) (- index 2) index)))
            (cond
              ((>= index 0) (vector-ref node index))
              (before (let ((leaf (last-leaf before before-height))) (key-at-end leaf)))
              (else (failure))))
          (let ((index (search less? node object 2)))
            (if (> index 0)
                (loop (vector-ref node (+ index 1)) (- height 1) (vector-ref node (- index 1)) (- height 1))
                (loop (vector-ref node 1) (- height 1) before before-height)))))))

;;; (mapping-key-successor mapping object failure) The least key after object, which need not be a key, or what (failure) returns if there is none (SRFI 146). O(log n).
(define (mapping-key-successor mapping object failure)
  (check mapping 'mapping-key-successor)
  (let ((less? (mapping-order mapping)))
    (let loop ((node (mapping-root mapping)) (height (mapping-height mapping)) (after #f) (after-height 0))
      (if (= height 0)
          (let ((index (+ 2 (search less? node object 0))))
            (cond
              ((< index (vector-length node)) (vector-ref node index))
              (after (first-key after after-height))
              (else (failure))))
          (let* ((index (search less? node object 2)) (next (+ index 3)) (child (vector-ref node (+ index 1))))
            (if (< next (vector-length node))
                (loop child (- height 1) (vector-ref node next) (- height 1))
                (loop child (- height 1) after after-height)))))))

; The halves of mapping before and behind a key, as mappings.
(define (split-mapping mapping key through?)
  (let ((halves (split-tree (mapping-order mapping) (mapping-root mapping) (mapping-height mapping) key through?)))
    (cons (with-tree mapping (car halves)) (with-tree mapping (cdr halves)))))

;;; (mapping-range= mapping object) mapping with only the association whose key is the same as object (SRFI 146). O(log n).
(define (mapping-range= mapping object)
  (check mapping 'mapping-range=)
  (let* ((less? (mapping-order mapping))
         (leaf (leaf-for less? (mapping-root mapping) (mapping-height mapping) object))
         (index (search less? leaf object 0)))
    (if (found? less? leaf index object)
        (with-root mapping (subvector leaf index (+ index 2)) 0)
        (with-root mapping #() 0))))

;;; (mapping-range< mapping object) mapping with only the associations whose keys are less than object (SRFI 146). O(log n).
(define (mapping-range< mapping object)
  (check mapping 'mapping-range<)
  (car (split-mapping mapping object #f)))

;;; (mapping-range> mapping object) mapping with only the associations whose keys are greater than object (SRFI 146). O(log n).
(define (mapping-range> mapping object)
  (check mapping 'mapping-range>)
  (cdr (split-mapping mapping object #t)))

;;; (mapping-range<= mapping object) mapping with only the associations whose keys are not greater than object (SRFI 146). O(log n).
(define (mapping-range<= mapping object)
  (check mapping 'mapping-range<=)
  (car (split-mapping mapping object #t)))

;;; (mapping-range>= mapping object) mapping with only the associations whose keys are not less than object (SRFI 146). O(log n).
(define (mapping-range>= mapping object)
  (check mapping 'mapping-range>=)
  (cdr (split-mapping mapping object #f)))

;;; (mapping-split mapping object) Five values: what mapping-range<, mapping-range<=, mapping-range=, mapping-range>= and mapping-range> return (SRFI 146). O(log n).
(define (mapping-split mapping object)
  (check mapping 'mapping-split)
  (let ((before (split-mapping mapping object #f)) (through (split-mapping mapping object #t)))
    (values (car before) (car through) (mapping-range= mapping object) (cdr before) (cdr through))))

;;; (mapping-catenate comparator mapping1 key value mapping2) A mapping in the comparator's order with the associations of both mappings and that of key; the keys of mapping1, key, and those of mapping2 must be in ascending order, each within itself too (SRFI 146). O(log n) if the comparator is that of the mappings.
(define (mapping-catenate comparator mapping1 key value mapping2)
  (check mapping1 'mapping-catenate)
  (check mapping2 'mapping-catenate)
  (let* ((mapping (empty-mapping comparator 'mapping-catenate))
         (less? (mapping-order mapping)))
    (check-key mapping key 'mapping-catenate)
    (if (not (and (or (mapping-empty? mapping1) (less? (mapping-max-key mapping1) key))
                  (or (mapping-empty? mapping2) (less? key (mapping-min-key mapping2)))))
        (error "mapping-catenate: expected a key between those of the mappings, got" key))
    (with-tree mapping
               (join (join (tree-ordered-by mapping mapping1) (cons (vector key value) 0))
                     (tree-ordered-by mapping mapping2)))))

;;; (mapping-catenate! mapping1 key value mapping2) As mapping-catenate, with the comparator of mapping1 (SRFI 146).
(define (mapping-catenate! mapping1 key value mapping2)
  (check mapping1 'mapping-catenate!)
  (mapping-catenate (mapping-comparator-of mapping1) mapping1 key value mapping2))

; The tree of a mapping whose keys have to be in the order of another, too.
(define (tree-ordered-by ordered mapping)
  (let ((comparator (mapping-comparator-of ordered)))
    (if (same-comparator? comparator (mapping-comparator-of mapping))
        (mapping-tree mapping)
        (mapping-tree
         (mapping-in-order comparator
                          (kept-entries (lambda (key value) #t) (mapping-root mapping) (mapping-height mapping))
                          'mapping-catenate)))))

;;; (mapping-map/monotone procedure [comparator] mapping) As mapping-map, in linear time; the keys that procedure returns must be in ascending order (SRFI 146).
(define mapping-map/monotone
  (case-lambda
    ((procedure mapping) (mapping-map/monotone procedure (make-default-comparator) mapping))
    ((procedure comparator mapping)
     (check mapping 'mapping-map/monotone)
     (mapping-in-order
      comparator
      (reverse (tree-fold (lambda (key value entries)
                            (let-values (((key value) (procedure key value)))
                              (cons value (cons key entries))))
                          '() (mapping-root mapping) (mapping-height mapping)))
      'mapping-map/monotone))))
