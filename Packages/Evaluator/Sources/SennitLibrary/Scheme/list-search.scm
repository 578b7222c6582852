; SPDX-License-Identifier: MIT
; Searching lists with predicates.

(module (sennit list))

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
     (let loop ((arguments (%cars lists 'any)) (lists (%cdrs lists)))
       (and arguments
            (let ((next (%cars lists 'any)))
              (if next
                  (or (apply holds? arguments) (loop next (%cdrs lists)))
                  (apply holds? arguments))))))))

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
     (let loop ((arguments (%cars lists 'every)) (lists (%cdrs lists)))
       (or (not arguments)
           (let ((next (%cars lists 'every)))
             (if next
                 (and (apply holds? arguments) (loop next (%cdrs lists)))
                 (apply holds? arguments))))))))

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

;;; (take-while keep? list) A list of the elements of list before the first for which keep? does not hold (SRFI 1).
(define (take-while keep? list)
  (let loop ((rest list))
    (if (pair? rest)
        (if (keep? (car rest)) (cons (car rest) (loop (cdr rest))) '())
        (%list-end rest 'take-while))))

;;; (drop-while drop? list) The tail of list that begins with the first element for which drop? does not hold (SRFI 1).
(define (drop-while drop? list)
  (let loop ((rest list))
    (if (pair? rest)
        (if (drop? (car rest)) (loop (cdr rest)) rest)
        (%list-end rest 'drop-while))))
