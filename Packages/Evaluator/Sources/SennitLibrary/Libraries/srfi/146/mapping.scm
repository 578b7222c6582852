; SPDX-License-Identifier: MIT
; The type, constructors, accessors.

; order is the ordering that nodes are searched by; root and height are the tree.
;;; (mapping? object) Whether object is a mapping (SRFI 146).
(define-record-type ordered-mapping
  (make-mapping comparator order root height)
  mapping?
  (comparator mapping-comparator-of)
  (order mapping-order)
  (root mapping-root)
  (height mapping-height))

(define-syntax check
  (syntax-rules ()
    ((_ mapping name)
     (if (mapping? mapping) #t (not-a-mapping mapping name)))))

(define (not-a-mapping object name)
  (error (string-append (symbol->string name) ": expected a mapping, got") object))

; A mapping like this one with another tree.
(define-syntax with-root
  (syntax-rules ()
    ((_ mapping root height)
     (make-mapping (mapping-comparator-of mapping) (mapping-order mapping) root height))))

(define (with-tree mapping tree)
  (if (eq? (car tree) (mapping-root mapping)) mapping (with-root mapping (car tree) (cdr tree))))

(define (mapping-tree mapping) (cons (mapping-root mapping) (mapping-height mapping)))

(define (empty-mapping comparator name)
  (if (not (and (comparator? comparator) (comparator-ordered? comparator)))
      (error (string-append (symbol->string name) ": expected a comparator with an ordering, got") comparator))
  (make-mapping comparator (comparator-order comparator) #() 0))

; The comparator of two mappings that an operation takes must be the same.
(define (check-same a b name)
  (check b name)
  (if (not (same-comparator? (mapping-comparator-of a) (mapping-comparator-of b)))
      (error (string-append (symbol->string name) ": expected mappings with the same comparator, got") a b)))

(define (same-comparator? a b)
  (or (eq? a b)
      (and (eq? (comparator-ordering-predicate a) (comparator-ordering-predicate b))
           (eq? (comparator-equality-predicate a) (comparator-equality-predicate b)))))

; A key that is added has to be of the type that the comparator is for.
(define (check-key mapping key name)
  (if (and (not (eq? (mapping-order mapping) default<?))
           (not ((comparator-type-test-predicate (mapping-comparator-of mapping)) key)))
      (error (string-append (symbol->string name) ": expected a key that the mapping's comparator is for, got") key)))

; A mapping with an entry added, or its value replaced if replace?.
(define (put mapping key value replace? name)
  (check-key mapping key name)
  (let* ((root (mapping-root mapping))
         (height (mapping-height mapping))
         (new (insert (mapping-order mapping) root height key value replace?)))
    (cond
      ((pair? new) (with-root mapping (node-above new (+ height 1)) (+ height 1)))
      ((eq? new root) mapping)
      (else (with-root mapping new height)))))

; A mapping with the entries of a list (key value ...) added.
(define (put-all mapping entries replace? name)
  (let loop ((mapping mapping) (rest entries))
    (cond
      ((null? rest) mapping)
      ((and (pair? rest) (pair? (cdr rest)))
       (loop (put mapping (car rest) (cadr rest) replace? name) (cddr rest)))
      (else (error (string-append (symbol->string name) ": expected keys and values in turn, got") entries)))))

(define (put-alist mapping alist name)
  (let loop ((mapping mapping) (rest alist))
    (cond
      ((null? rest) mapping)
      ((and (pair? rest) (pair? (car rest)))
       (loop (put mapping (caar rest) (cdar rest) #f name) (cdr rest)))
      (else (error (string-append (symbol->string name) ": expected an association list, got") alist)))))

; Calls procedure with a comparator and the arguments behind it; the default comparator if they begin with none.
(define (with-comparator arguments procedure)
  (if (and (pair? arguments) (comparator? (car arguments)))
      (procedure (car arguments) (cdr arguments))
      (procedure (make-default-comparator) arguments)))

;;; (mapping [comparator] key value ...) A mapping in the comparator's order, the default comparator's if it is left out, with these associations; of several with the same key the first (SRFI 146). A first argument that is a comparator is always taken as one.
(define (mapping . arguments)
  (with-comparator arguments
    (lambda (comparator entries)
      (put-all (empty-mapping comparator 'mapping) entries #f 'mapping))))

;;; (mapping-unfold stop? mapper successor seed [comparator]) A mapping with the associations whose key and value (mapper seed) returns as two values, for the seeds that successor makes of seed until stop? is true of one; of several with the same key the first (SRFI 146).
(define mapping-unfold
  (case-lambda
    ((stop? mapper successor seed) (mapping-unfold stop? mapper successor seed (make-default-comparator)))
    ((stop? mapper successor seed comparator)
     (let loop ((mapping (empty-mapping comparator 'mapping-unfold)) (seed seed))
       (if (stop? seed)
           mapping
           (let-values (((key value) (mapper seed)))
             (loop (put mapping key value #f 'mapping-unfold) (successor seed))))))))

; The mapping of a list (key value ...) whose keys have to be in strictly ascending order.
(define (mapping-in-order comparator entries name)
  (let* ((mapping (empty-mapping comparator name)) (less? (mapping-order mapping)))
    (let loop ((rest entries))
      (if (pair? rest)
          (if (pair? (cdr rest))
              (begin
                (check-key mapping (car rest) name)
                (if (and (pair? (cddr rest)) (not (less? (car rest) (caddr rest))))
                    (error (string-append (symbol->string name) ": expected keys in ascending order, got")
                           (car rest) (caddr rest)))
                (loop (cddr rest)))
              (error (string-append (symbol->string name) ": expected keys and values in turn, got") entries))))
    (with-tree mapping (list->tree entries))))

;;; (mapping/ordered [comparator] key value ...) As mapping, in linear time; the keys must be in ascending order (SRFI 146).
(define (mapping/ordered . arguments)
  (with-comparator arguments
    (lambda (comparator entries) (mapping-in-order comparator entries 'mapping/ordered))))

;;; (mapping-unfold/ordered stop? mapper successor seed [comparator]) As mapping-unfold, in linear time; the keys must come in ascending order (SRFI 146).
(define mapping-unfold/ordered
  (case-lambda
    ((stop? mapper successor seed)
     (mapping-unfold/ordered stop? mapper successor seed (make-default-comparator)))
    ((stop? mapper successor seed comparator)
     (mapping-in-order
      comparator
      (let loop ((seed seed))
        (if (stop? seed)
            '()
            (let-values (((key value) (mapper seed)))
              (cons key (cons value (loop (successor seed)))))))
      'mapping-unfold/ordered))))

;;; (mapping-empty? mapping) Whether mapping has no associations (SRFI 146).
(define (mapping-empty? mapping)
  (check mapping 'mapping-empty?)
  (= 0 (vector-length (mapping-root mapping))))

;;; (mapping-contains? mapping key) Whether mapping has an association for key (SRFI 146). O(log n).
(define (mapping-contains? mapping key)
  (check mapping 'mapping-contains?)
  (tree-has? (mapping-order mapping) (mapping-root mapping) (mapping-height mapping) key))

;;; (mapping-disjoint? mapping1 mapping2) Whether no key is in both (SRFI 146).
(define (mapping-disjoint? mapping1 mapping2)
  (check mapping1 'mapping-disjoint?)
  (check-same mapping1 mapping2 'mapping-disjoint?)
  (empty-tree? (tree-intersection (mapping-order mapping1) (mapping-tree mapping1) (mapping-tree mapping2))))

;;; (mapping-ref mapping key [failure [success]]) The value of key, or what (success value) returns; if there is none, what (failure) returns, or else an error (SRFI 146). O(log n).
(define mapping-ref
  (case-lambda
    ((mapping key)
     (mapping-ref mapping key
                  (lambda () (error "mapping-ref: there is no such key in the mapping" key))))
    ((mapping key failure)
     (check mapping 'mapping-ref)
     (let* ((less? (mapping-order mapping))
            (leaf (leaf-for less? (mapping-root mapping) (mapping-height mapping) key))
            (index (search less? leaf key 0)))
       (if (found? less? leaf index key) (vector-ref leaf (+ index 1)) (failure))))
    ((mapping key failure success)
     (check mapping 'mapping-ref)
     (let* ((less? (mapping-order mapping))
            (leaf (leaf-for less? (mapping-root mapping) (mapping-height mapping) key))
            (index (search less? leaf key 0)))
       (if (found? less? leaf index key) (success (vector-ref leaf (+ index 1))) (failure))))))

;;; (mapping-ref/default mapping key default) The value of key, or default if there is none (SRFI 146). O(log n).
(define (mapping-ref/default mapping key default)
  (check mapping 'mapping-ref/default)
  (let* ((less? (mapping-order mapping))
         (leaf (leaf-for less? (mapping-root mapping) (mapping-height mapping) key))
         (index (search less? leaf key 0)))
    (if (found? less? leaf index key) (vector-ref leaf (+ index 1)) default)))

;;; (mapping-key-comparator mapping) The comparator that mapping compares its keys with (SRFI 146).
(define (mapping-key-comparator mapping)
  (check mapping 'mapping-key-comparator)
  (mapping-comparator-of mapping))
