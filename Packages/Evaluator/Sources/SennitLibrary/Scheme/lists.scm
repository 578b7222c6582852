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

;;; (%kept? element kept same?) Whether (same? member element) holds for a member of kept.
(define (%kept? element kept same?)
  (cond
    ((eq? same? equal?) (%member element kept))
    ((eq? same? eqv?) (memv element kept))
    ((eq? same? eq?) (memq element kept))
    (else (member element kept (lambda (element member) (same? member element))))))

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
                   (if (%kept? element kept same?) kept (cons element kept))))
           (begin (%list-end rest 'delete-duplicates) (reverse kept)))))))

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

;;; (list-tabulate count procedure) A list of what procedure returns for 0, 1, 2 ... below count (SRFI 1).
(define (list-tabulate count procedure)
  (map procedure (iota count)))
