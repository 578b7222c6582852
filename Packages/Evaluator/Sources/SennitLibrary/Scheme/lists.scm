; SPDX-License-Identifier: MIT
; Procedures on lists that call procedures. A single list and two lists, which are nearly all uses,
; have clauses of their own.

(module (scheme base))

;;; (map procedure list ...) A list of what procedure returns for the elements of the lists, as far as the shortest goes (R7RS 6.10).
(define map
  (case-lambda
    ((procedure list)
     (let loop ((rest list))
       (if (pair? rest)
           (let ((value (procedure (car rest))))
             (cons value (loop (cdr rest))))
           (if (null? rest) '() (%list-end rest 'map)))))
    ((procedure list1 list2)
     (let loop ((a list1) (b list2))
       (if (and (pair? a) (pair? b))
           (let ((value (procedure (car a) (car b))))
             (cons value (loop (cdr a) (cdr b))))
           (%shorter-end a b 'map))))
    ((procedure . lists)
     (let loop ((lists lists))
       (let ((arguments (%cars lists 'map)))
         (if arguments
             (let ((value (apply procedure arguments)))
               (cons value (loop (%cdrs lists))))
             '()))))))

;;; (for-each procedure list ...) Calls procedure with the elements of the lists in order, as far as the shortest goes (R7RS 6.10).
(define for-each
  (case-lambda
    ((procedure list)
     (let loop ((rest list))
       (if (pair? rest)
           (begin (procedure (car rest)) (loop (cdr rest)))
           (if (null? rest) (if #f #f) (%list-end rest 'for-each)))))
    ((procedure list1 list2)
     (let loop ((a list1) (b list2))
       (if (and (pair? a) (pair? b))
           (begin (procedure (car a) (car b)) (loop (cdr a) (cdr b)))
           (begin (%shorter-end a b 'for-each) (if #f #f)))))
    ((procedure . lists)
     (let loop ((lists lists))
       (let ((arguments (%cars lists 'for-each)))
         (if arguments
             (begin (apply procedure arguments) (loop (%cdrs lists)))
             (if #f #f)))))))

;;; (member object list [same?]) The tail of list that begins with the first element equal? to object, or for which (same? object element) holds, or #f (R7RS 6.4).
(define member
  (case-lambda
    ((object list) (%member object list))
    ((object list same?)
     (let loop ((rest list))
       (if (pair? rest)
           (if (same? object (car rest)) rest (loop (cdr rest)))
           (begin (%list-end rest 'member) #f))))))

;;; (assoc object alist [same?]) The first pair of alist whose car is equal? to object, or for which (same? object car) holds, or #f (R7RS 6.4).
(define assoc
  (case-lambda
    ((object alist) (%assoc object alist))
    ((object alist same?)
     (let loop ((rest alist))
       (if (pair? rest)
           (if (same? object (caar rest)) (car rest) (loop (cdr rest)))
           (begin (%list-end rest 'assoc) #f))))))

(module (sennit internal))

;;; (%shorter-end a b procedure) The empty list, if a or b is that; neither is empty is an error of procedure.
(define (%shorter-end a b procedure)
  (if (or (null? a) (null? b)) '() (%list-end (if (pair? a) b a) procedure)))

;;; (%merge-up less? a b) The elements of two lists in ascending order, which both have in descending order. Of equal ones those of a come first.
(define (%merge-up less? a b)
  (let loop ((a a) (b b) (merged '()))
    (cond
      ((null? a) (append-reverse b merged))
      ((null? b) (append-reverse a merged))
      ((less? (car b) (car a)) (loop (cdr a) b (cons (car a) merged)))
      (else (loop a (cdr b) (cons (car b) merged))))))

;;; (%merge-down less? a b) The elements of two lists in descending order, which both have in ascending order. Of equal ones those of a come last.
(define (%merge-down less? a b)
  (let loop ((a a) (b b) (merged '()))
    (cond
      ((null? a) (append-reverse b merged))
      ((null? b) (append-reverse a merged))
      ((less? (car b) (car a)) (loop a (cdr b) (cons (car b) merged)))
      (else (loop (cdr a) b (cons (car a) merged))))))

;;; (%sort-up less? list count) The first count elements of list, of which there is at least one, in ascending order. A merge reverses, so the halves are sorted the other way.
(define (%sort-up less? list count)
  (cond
    ((= count 1) (cons (car list) '()))
    ((= count 2)
     (let ((a (car list)) (b (cadr list)))
       (if (less? b a) (cons b (cons a '())) (cons a (cons b '())))))
    (else
     (let ((half (quotient count 2)))
       (%merge-up less?
                  (%sort-down less? list half)
                  (%sort-down less? (list-tail list half) (- count half)))))))

;;; (%sort-down less? list count) What %sort-up returns, reversed.
(define (%sort-down less? list count)
  (cond
    ((= count 1) (cons (car list) '()))
    ((= count 2)
     (let ((a (car list)) (b (cadr list)))
       (if (less? b a) (cons a (cons b '())) (cons b (cons a '())))))
    (else
     (let ((half (quotient count 2)))
       (%merge-down less?
                    (%sort-up less? list half)
                    (%sort-up less? (list-tail list half) (- count half)))))))

(module (sennit list))

;;; (filter keep? list) A list of the elements of list for which keep? holds (SRFI 1).
(define (filter keep? list)
  (let loop ((rest list))
    (if (pair? rest)
        (let ((element (car rest)))
          (if (keep? element)
              (cons element (loop (cdr rest)))
              (loop (cdr rest))))
        (if (null? rest) '() (%list-end rest 'filter)))))

;;; (remove drop? list) A list of the elements of list for which drop? does not hold (SRFI 1).
(define (remove drop? list)
  (let loop ((rest list))
    (if (pair? rest)
        (let ((element (car rest)))
          (if (drop? element)
              (loop (cdr rest))
              (cons element (loop (cdr rest)))))
        (if (null? rest) '() (%list-end rest 'remove)))))

;;; (partition keep? list) Two lists: the elements of list for which keep? holds, and the others (SRFI 1).
(define (partition keep? list)
  (let loop ((rest list) (kept '()) (others '()))
    (if (pair? rest)
        (if (keep? (car rest))
            (loop (cdr rest) (cons (car rest) kept) others)
            (loop (cdr rest) kept (cons (car rest) others)))
        (begin
          (%list-end rest 'partition)
          (values (reverse kept) (reverse others))))))

;;; (fold procedure start list ...) Calls procedure with each element, and with what it returned for the element before, at first start; returns what it returned last (SRFI 1).
(define fold
  (case-lambda
    ((procedure start list)
     (let loop ((rest list) (result start))
       (if (pair? rest)
           (loop (cdr rest) (procedure (car rest) result))
           (begin (%list-end rest 'fold) result))))
    ((procedure start . lists)
     (let loop ((lists lists) (result start))
       (let ((arguments (%cars lists 'fold)))
         (if arguments
             (loop (%cdrs lists) (apply procedure (append arguments (list result))))
             result))))))

;;; (fold-left procedure start list ...) Like fold, but procedure gets what it returned before as its first argument (R6RS).
(define fold-left
  (case-lambda
    ((procedure start list)
     (let loop ((rest list) (result start))
       (if (pair? rest)
           (loop (cdr rest) (procedure result (car rest)))
           (begin (%list-end rest 'fold-left) result))))
    ((procedure start . lists)
     (let loop ((lists lists) (result start))
       (let ((arguments (%cars lists 'fold-left)))
         (if arguments
             (loop (%cdrs lists) (apply procedure result arguments))
             result))))))

;;; (fold-right procedure start list ...) Like fold, from the last element to the first (SRFI 1, R6RS).
(define fold-right
  (case-lambda
    ((procedure start list)
     (let loop ((rest list))
       (if (pair? rest)
           (procedure (car rest) (loop (cdr rest)))
           (begin (%list-end rest 'fold-right) start))))
    ((procedure start . lists)
     (let loop ((lists lists))
       (let ((arguments (%cars lists 'fold-right)))
         (if arguments
             (apply procedure (append arguments (list (loop (%cdrs lists)))))
             start))))))

;;; (reduce procedure default list) fold over the elements of list behind the first, starting with that; default if list is empty (SRFI 1).
(define (reduce procedure default list)
  (if (pair? list)
      (fold procedure (car list) (cdr list))
      (begin (%list-end list 'reduce) default)))

;;; (reduce-right procedure default list) fold-right over the elements of list before the last, starting with that; default if list is empty (SRFI 1).
(define (reduce-right procedure default list)
  (if (pair? list)
      (let loop ((element (car list)) (rest (cdr list)))
        (if (pair? rest)
            (procedure element (loop (car rest) (cdr rest)))
            (begin (%list-end rest 'reduce-right) element)))
      (begin (%list-end list 'reduce-right) default)))

;;; (delete object list [same?]) A list of the elements of list that are not equal? to object, or for which (same? object element) does not hold (SRFI 1).
(define delete
  (case-lambda
    ((object list) (remove (lambda (element) (equal? object element)) list))
    ((object list same?) (remove (lambda (element) (same? object element)) list))))

;;; (delete-duplicates list [same?]) The elements of list without those that are equal?, or same?, to an earlier one (SRFI 1).
(define delete-duplicates
  (case-lambda
    ((list) (delete-duplicates list equal?))
    ((list same?)
     (let loop ((rest list) (kept '()))
       (if (pair? rest)
           (let ((element (car rest)))
             (loop (cdr rest)
                   (if (member element kept (lambda (a b) (same? b a))) kept (cons element kept))))
           (begin (%list-end rest 'delete-duplicates) (reverse kept)))))))

;;; (find holds? list) The first element of list for which holds? holds, or #f (SRFI 1).
(define (find holds? list)
  (let loop ((rest list))
    (if (pair? rest)
        (if (holds? (car rest)) (car rest) (loop (cdr rest)))
        (begin (%list-end rest 'find) #f))))

;;; (find-tail holds? list) The tail of list that begins with the first element for which holds? holds, or #f (SRFI 1).
(define (find-tail holds? list)
  (let loop ((rest list))
    (if (pair? rest)
        (if (holds? (car rest)) rest (loop (cdr rest)))
        (begin (%list-end rest 'find-tail) #f))))

;;; (any holds? list ...) The first true value that holds? returns for the elements of the lists, or #f (SRFI 1).
(define any
  (case-lambda
    ((holds? list)
     (let loop ((rest list))
       (if (pair? rest)
           (if (null? (cdr rest))
               (holds? (car rest))
               (or (holds? (car rest)) (loop (cdr rest))))
           (begin (%list-end rest 'any) #f))))
    ((holds? . lists)
     (let loop ((lists lists))
       (let ((arguments (%cars lists 'any)))
         (and arguments (or (apply holds? arguments) (loop (%cdrs lists)))))))))

;;; (every holds? list ...) #f if holds? returns that for some elements of the lists, else what it returned last (SRFI 1).
(define every
  (case-lambda
    ((holds? list)
     (let loop ((rest list))
       (if (pair? rest)
           (if (null? (cdr rest))
               (holds? (car rest))
               (and (holds? (car rest)) (loop (cdr rest))))
           (begin (%list-end rest 'every) #t))))
    ((holds? . lists)
     (let loop ((lists lists) (result #t))
       (let ((arguments (%cars lists 'every)))
         (if arguments
             (let ((result (apply holds? arguments)))
               (and result (loop (%cdrs lists) result)))
             result))))))

;;; (count holds? list ...) For how many elements of the lists holds? holds (SRFI 1).
(define count
  (case-lambda
    ((holds? list)
     (let loop ((rest list) (result 0))
       (if (pair? rest)
           (loop (cdr rest) (if (holds? (car rest)) (+ result 1) result))
           (begin (%list-end rest 'count) result))))
    ((holds? . lists)
     (let loop ((lists lists) (result 0))
       (let ((arguments (%cars lists 'count)))
         (if arguments
             (loop (%cdrs lists) (if (apply holds? arguments) (+ result 1) result))
             result))))))

;;; (list-index holds? list ...) The index of the first elements of the lists for which holds? holds, or #f (SRFI 1).
(define list-index
  (case-lambda
    ((holds? list)
     (let loop ((rest list) (index 0))
       (if (pair? rest)
           (if (holds? (car rest)) index (loop (cdr rest) (+ index 1)))
           (begin (%list-end rest 'list-index) #f))))
    ((holds? . lists)
     (let loop ((lists lists) (index 0))
       (let ((arguments (%cars lists 'list-index)))
         (and arguments
              (if (apply holds? arguments) index (loop (%cdrs lists) (+ index 1)))))))))

;;; (append-map procedure list ...) The lists that procedure returns for the elements of the lists, appended (SRFI 1).
(define (append-map procedure . lists)
  (concatenate (apply map procedure lists)))

;;; (filter-map procedure list ...) A list of the true values that procedure returns for the elements of the lists (SRFI 1).
(define filter-map
  (case-lambda
    ((procedure list)
     (let loop ((rest list))
       (if (pair? rest)
           (let ((value (procedure (car rest))))
             (if value
                 (cons value (loop (cdr rest)))
                 (loop (cdr rest))))
           (%list-end rest 'filter-map))))
    ((procedure . lists)
     (let loop ((lists lists))
       (let ((arguments (%cars lists 'filter-map)))
         (if arguments
             (let ((value (apply procedure arguments)))
               (if value
                   (cons value (loop (%cdrs lists)))
                   (loop (%cdrs lists))))
             '()))))))

;;; (take list k) A list of the first k elements of list (SRFI 1).
(define (take list k) (list-head list k))

;;; (drop list k) What list is without its first k elements (SRFI 1).
(define (drop list k) (list-tail list k))

;;; (take-while keep? list) A list of the elements of list before the first for which keep? does not hold (SRFI 1).
(define (take-while keep? list)
  (let loop ((rest list))
    (if (and (pair? rest) (keep? (car rest)))
        (cons (car rest) (loop (cdr rest)))
        '())))

;;; (drop-while drop? list) The tail of list that begins with the first element for which drop? does not hold (SRFI 1).
(define (drop-while drop? list)
  (let loop ((rest list))
    (if (and (pair? rest) (drop? (car rest))) (loop (cdr rest)) rest)))

;;; (list-tabulate count procedure) A list of what procedure returns for 0, 1, 2 ... below count (SRFI 1).
(define (list-tabulate count procedure)
  (map procedure (iota count)))

;;; (list-sort less? list) The elements of list in order; the order of equal ones is kept (R6RS, SRFI 132).
(define (list-sort less? list)
  (if (null? list) '() (%sort-up less? list (length list))))

;;; (sort sequence less?) The elements of a list or vector in order, as a new one; the order of equal ones is kept (SRFI 95).
(define (sort sequence less?)
  (if (vector? sequence)
      (list->vector (list-sort less? (vector->list sequence)))
      (list-sort less? sequence)))
