; SPDX-License-Identifier: MIT
; Unfolding, and folding over the pairs of lists rather than their elements (SRFI 1).

(module (sennit list))

;;; (unfold stop? element successor seed [tail]) A list of (element seed) for seed, (successor seed) ... as long as stop? does not hold; in front of what tail, a procedure, returns for the last seed, by default the empty list (SRFI 1).
(define unfold
  (case-lambda
    ((stop? element successor seed)
     (let loop ((seed seed))
       (if (stop? seed)
           '()
           (let ((first (element seed)))
             (cons first (loop (successor seed)))))))
    ((stop? element successor seed tail)
     (let loop ((seed seed))
       (if (stop? seed)
           (tail seed)
           (let ((first (element seed)))
             (cons first (loop (successor seed)))))))))

;;; (unfold-right stop? element successor seed [tail]) A list whose last element is (element seed), the one before it that for (successor seed) ... as long as stop? does not hold; in front of tail, by default the empty list (SRFI 1).
(define unfold-right
  (case-lambda
    ((stop? element successor seed) (unfold-right stop? element successor seed '()))
    ((stop? element successor seed tail)
     (let loop ((seed seed) (result tail))
       (if (stop? seed)
           result
           (loop (successor seed) (cons (element seed) result)))))))

;;; (pair-fold procedure start list ...) fold, but procedure gets the tails that begin with the elements: the whole lists first (SRFI 1).
(define pair-fold
  (case-lambda
    ((procedure start list)
     (let loop ((rest list) (result start))
       (if (pair? rest)
           (let ((next (cdr rest))) (loop next (procedure rest result)))
           (begin (%list-end rest 'pair-fold) result))))
    ((procedure start . lists)
     (let loop ((lists lists) (result start))
       (if (%all-pairs? lists 'pair-fold)
           (loop (map cdr lists) (apply procedure (append lists (list result))))
           result)))))

;;; (pair-fold-right procedure start list ...) fold-right, but procedure gets the tails that begin with the elements: the whole lists last (SRFI 1).
(define pair-fold-right
  (case-lambda
    ((procedure start list)
     (let loop ((rest list))
       (if (pair? rest)
           (procedure rest (loop (cdr rest)))
           (begin (%list-end rest 'pair-fold-right) start))))
    ((procedure start . lists)
     (let loop ((lists lists))
       (if (%all-pairs? lists 'pair-fold-right)
           (apply procedure (append lists (list (loop (map cdr lists)))))
           start)))))

;;; (pair-for-each procedure list ...) for-each, but procedure gets the tails that begin with the elements: the whole lists first (SRFI 1).
(define pair-for-each
  (case-lambda
    ((procedure list)
     (let loop ((rest list))
       (if (pair? rest)
           (let ((next (cdr rest))) (procedure rest) (loop next))
           (%list-end rest 'pair-for-each))))
    ((procedure . lists)
     (let loop ((lists lists))
       (when (%all-pairs? lists 'pair-for-each)
         (apply procedure lists)
         (loop (map cdr lists)))))))

(module (sennit internal))

;;; (%all-pairs? lists procedure) Whether every one of the lists is a pair; if one is not, and not empty either, that is an error of procedure.
(define (%all-pairs? lists procedure)
  (let loop ((rest lists))
    (cond ((null? rest) #t)
          ((pair? (car rest)) (loop (cdr rest)))
          (else (%list-end (car rest) procedure) #f))))
