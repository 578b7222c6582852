; SPDX-License-Identifier: MIT
; Constructors, predicates, selectors and association lists of SRFI 1.

(module (sennit list))

;;; (xcons a b) A pair of b and a (SRFI 1).
(define (xcons a b) (cons b a))

;;; (not-pair? object) Whether object is no pair (SRFI 1).
(define (not-pair? object) (not (pair? object)))

;;; (null-list? list) Whether list is empty; an error if it is no list (SRFI 1).
(define (null-list? list)
  (cond ((pair? list) #f)
        ((null? list) #t)
        (else (error "null-list?: expected a list, got" list))))

;;; (circular-list? object) #f: no datum can contain itself here (SRFI 1).
(define (circular-list? object) #f)

;;; (dotted-list? object) Whether object is neither a list nor a pair along which a list is: a list of no or more elements that ends in something else (SRFI 1).
(define (dotted-list? object) (not (list? object)))

;;; (list= same? list ...) Whether each list has as many elements as the next, and (same? a b) holds for those of one place in two neighbours (SRFI 1).
(define list=
  (case-lambda
    ((same? a b) (%list-pair= same? a b))
    ((same?) #t)
    ((same? first . rest)
     (let loop ((a first) (rest rest))
       (or (null? rest)
           (and (%list-pair= same? a (car rest))
                (loop (car rest) (cdr rest))))))))

;;; (fifth list) Its element 4 (SRFI 1).
(define (fifth list) (list-ref list 4))

;;; (sixth list) Its element 5 (SRFI 1).
(define (sixth list) (list-ref list 5))

;;; (seventh list) Its element 6 (SRFI 1).
(define (seventh list) (list-ref list 6))

;;; (eighth list) Its element 7 (SRFI 1).
(define (eighth list) (list-ref list 7))

;;; (ninth list) Its element 8 (SRFI 1).
(define (ninth list) (list-ref list 8))

;;; (tenth list) Its element 9 (SRFI 1).
(define (tenth list) (list-ref list 9))

;;; (car+cdr pair) Two values: its car and its cdr (SRFI 1).
(define (car+cdr pair) (values (car pair) (cdr pair)))

;;; (take-right list k) The tail of list that has its last k elements; what is behind the last pair belongs to it (SRFI 1).
(define (take-right list k) (list-tail list (%pairs-before-last list k 'take-right)))

;;; (drop-right list k) A list of the elements of list but the last k (SRFI 1).
(define (drop-right list k) (list-head list (%pairs-before-last list k 'drop-right)))

;;; (split-at list k) Two values: a list of the first k elements of list, and what is behind them (SRFI 1).
(define (split-at list k) (values (list-head list k) (list-tail list k)))

;;; (zip list ...) A list of lists: of the first elements of the lists, the second ones ..., as far as the shortest goes (SRFI 1).
(define zip
  (case-lambda
    ((a b) (map list a b))
    ((a . rest) (apply map list a rest))))

;;; (unzip1 lists) A list of the first elements of the lists (SRFI 1).
(define (unzip1 lists) (map car lists))

;;; (unzip2 lists) Two values: a list of the first elements of the lists, and one of the second (SRFI 1).
(define (unzip2 lists) (values (map car lists) (map cadr lists)))

;;; (unzip3 lists) Three values: lists of the first, second and third elements of the lists (SRFI 1).
(define (unzip3 lists) (values (map car lists) (map cadr lists) (map caddr lists)))

;;; (unzip4 lists) Four values: lists of the first to fourth elements of the lists (SRFI 1).
(define (unzip4 lists) (values (map car lists) (map cadr lists) (map caddr lists) (map cadddr lists)))

;;; (unzip5 lists) Five values: lists of the first to fifth elements of the lists (SRFI 1).
(define (unzip5 lists)
  (values (map car lists) (map cadr lists) (map caddr lists) (map cadddr lists) (map fifth lists)))

;;; (span keep? list) Two values: a list of the elements of list before the first for which keep? does not hold, and the tail from that one (SRFI 1).
(define (span keep? list) (%split-where keep? #t list 'span))

;;; (break stop? list) Two values: a list of the elements of list before the first for which stop? holds, and the tail from that one (SRFI 1).
(define (break stop? list) (%split-where stop? #f list 'break))

;;; (alist-cons key datum alist) alist with a pair of key and datum in front (SRFI 1).
(define (alist-cons key datum alist) (cons (cons key datum) alist))

;;; (alist-copy alist) An association list like alist, of new pairs (SRFI 1).
(define (alist-copy alist) (map (lambda (entry) (cons (car entry) (cdr entry))) alist))

;;; (alist-delete key alist [same?]) alist without the pairs whose car is equal? to key, or for which (same? key car) holds (SRFI 1).
(define alist-delete
  (case-lambda
    ((key alist) (remove (lambda (entry) (equal? key (car entry))) alist))
    ((key alist same?) (remove (lambda (entry) (same? key (car entry))) alist))))

(module (sennit internal))

;;; (%list-pair= same? a b) list= of two lists.
(define (%list-pair= same? a b)
  (cond ((and (pair? a) (pair? b))
         (and (same? (car a) (car b)) (%list-pair= same? (cdr a) (cdr b))))
        ((pair? a) (%list-end b 'list=) #f)
        (else
         (%list-end a 'list=)
         (or (null? b)
             (if (pair? b) #f (%list-end b 'list=))))))

;;; (%pairs-before-last list k procedure) How many pairs there are along list before the last k; an error of procedure if there are not so many.
(define (%pairs-before-last list k procedure)
  (if (not (and (exact-integer? k) (>= k 0)))
      (error (string-append (symbol->string procedure) ": expected an index, got") k))
  (let loop ((rest list) (count (- k)))
    (if (pair? rest)
        (loop (cdr rest) (+ count 1))
        (if (negative? count)
            (error (string-append (symbol->string procedure) ": the list is shorter than") k list)
            count))))

;;; (%split-where keep? wanted list procedure) Two values: a list of the elements of list before the first for which (not (keep? element)) is wanted, and the tail from it.
(define (%split-where keep? wanted list procedure)
  (let loop ((rest list) (count 0))
    (cond ((not (pair? rest)) (%list-end rest procedure) (values list '()))
          ((eq? (not (keep? (car rest))) wanted) (values (list-head list count) rest))
          (else (loop (cdr rest) (+ count 1))))))
