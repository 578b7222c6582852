; SPDX-License-Identifier: MIT
; Lists as sets (SRFI 1). Every procedure takes time proportional to the product of the lists' lengths.

(module (sennit list))

;;; (lset<= same? list ...) Whether every element of each list is same? to one of the next list (SRFI 1).
(define (lset<= same? . lists)
  (%check-same same? "lset<=")
  (%chain? (lambda (a b) (or (eq? a b) (%subset? same? a b))) lists))

;;; (lset= same? list ...) Whether every element of each list is same? to one of the next list, and every one of that to one of the former (SRFI 1).
(define (lset= same? . lists)
  (%check-same same? "lset=")
  (%chain? (lambda (a b)
            (or (eq? a b)
                (and (%subset? same? a b)
                     (every (lambda (element) (%holds-already? a element same?)) b))))
          lists))

;;; (lset-adjoin same? list element ...) list with those elements in front for which (same? member element) holds for no member so far (SRFI 1).
(define (lset-adjoin same? list . elements)
  (%check-same same? "lset-adjoin")
  (fold (lambda (element result) (%adjoin same? element result)) list elements))

;;; (lset-union same? list ...) The first list with those elements of the others in front that are not yet in it (SRFI 1).
(define (lset-union same? . lists)
  (%check-same same? "lset-union")
  (reduce (lambda (list result)
            (cond ((null? list) result)
                  ((null? result) list)
                  ((eq? list result) result)
                  (else (fold (lambda (element result) (%adjoin same? element result)) result list))))
          '()
          lists))

;;; (lset-intersection same? list1 list ...) The elements of list1 that are same? to one of each other list (SRFI 1).
(define (lset-intersection same? list1 . lists)
  (%check-same same? "lset-intersection")
  (if (null? lists)
      list1
      (filter (lambda (element) (%in-all? same? element lists)) list1)))

;;; (lset-difference same? list1 list ...) The elements of list1 that are same? to none of the other lists (SRFI 1).
(define (lset-difference same? list1 . lists)
  (%check-same same? "lset-difference")
  (if (null? lists)
      list1
      (remove (lambda (element) (%in-any? same? element lists)) list1)))

;;; (lset-xor same? list ...) The elements that are in one list and same? to none of the other; of more lists, those in an odd number of them (SRFI 1).
(define (lset-xor same? . lists)
  (%check-same same? "lset-xor")
  (reduce (lambda (b a)
            (append-reverse (remove (lambda (element) (%list-has? b element same?)) a)
                            (remove (lambda (element) (%list-has? a element same?)) b)))
          '()
          lists))

;;; (lset-diff+intersection same? list1 list ...) Two values: the elements of list1 that are same? to none of the other lists, and the rest of list1 (SRFI 1).
(define (lset-diff+intersection same? list1 . lists)
  (%check-same same? "lset-diff+intersection")
  (partition (lambda (element) (not (%in-any? same? element lists))) list1))

(module (sennit internal))

;;; (%list-has? list object same?) Whether (same? object element) holds for an element of list.
(define (%list-has? list object same?)
  (cond ((eq? same? eq?) (memq object list))
        ((eq? same? eqv?) (memv object list))
        ((eq? same? equal?) (member object list))
        (else (member object list same?))))

;;; (%holds-already? list object same?) Whether (same? element object) holds for an element of list.
(define (%holds-already? list object same?)
  (if (or (eq? same? eq?) (eq? same? eqv?) (eq? same? equal?))
      (%list-has? list object same?)
      (member object list (lambda (object element) (same? element object)))))

;;; (%check-same same? procedure) An error of procedure if same? is no procedure.
(define (%check-same same? procedure)
  (unless (procedure? same?)
    (error (string-append procedure ": expected a procedure, got") same?)))

;;; (%chain? related? lists) Whether (related? list next) holds for all neighbours among the lists.
(define (%chain? related? lists)
  (or (null? lists)
      (let loop ((a (car lists)) (rest (cdr lists)))
        (or (null? rest)
            (and (related? a (car rest))
                 (loop (car rest) (cdr rest)))))))

;;; (%subset? same? a b) Whether every element of a is same? to one of b.
(define (%subset? same? a b) (every (lambda (element) (%list-has? b element same?)) a))

;;; (%adjoin same? element list) list with element in front, unless (same? member element) holds for a member.
(define (%adjoin same? element list)
  (if (%holds-already? list element same?) list (cons element list)))

;;; (%in-all? same? element lists) Whether element is same? to one of each of the lists.
(define (%in-all? same? element lists)
  (every (lambda (list) (%list-has? list element same?)) lists))

;;; (%in-any? same? element lists) Whether element is same? to one of any of the lists.
(define (%in-any? same? element lists)
  (any (lambda (list) (%list-has? list element same?)) lists))
