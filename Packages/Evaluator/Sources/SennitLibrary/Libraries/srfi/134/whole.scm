; SPDX-License-Identifier: MIT
; All elements of an ideque: mapping, filtering, searching.

;;; (ideque= same? ideque ...) Whether the ideques are of the same length and (same? a b) is true for the elements of each and the next one at the same positions (SRFI 134).
(define (ideque= same? . ideques)
  (for-each (lambda (ideque) (check ideque 'ideque=)) ideques)
  (or (null? ideques)
      (let loop ((a (car ideques)) (rest (cdr ideques)))
        (or (null? rest)
            (and (or (eq? a (car rest))
                     (and (= (size a) (size (car rest)))
                          (let same ((a (elements a)) (b (elements (car rest))))
                            (or (null? a)
                                (and (same? (car a) (car b)) (same (cdr a) (cdr b)))))))
                 (loop (car rest) (cdr rest)))))))

;;; (ideque-any predicate ideque) What predicate returns for the first element for which that is true, or #f (SRFI 134).
(define (ideque-any predicate ideque)
  (check ideque 'ideque-any)
  (let loop ((rest (elements ideque)))
    (and (pair? rest)
         (or (predicate (car rest)) (loop (cdr rest))))))

;;; (ideque-every predicate ideque) What predicate returns for the last element, or #f if it returns that for one; #t for an empty ideque (SRFI 134).
(define (ideque-every predicate ideque)
  (check ideque 'ideque-every)
  (let loop ((rest (elements ideque)) (value #t))
    (if (and value (pair? rest))
        (loop (cdr rest) (predicate (car rest)))
        value)))

;;; (ideque-count predicate ideque) For how many elements predicate is true (SRFI 134).
(define (ideque-count predicate ideque)
  (check ideque 'ideque-count)
  (fold (lambda (element count) (if (predicate element) (+ count 1) count)) 0 ideque))

;;; (ideque-zip ideque1 ideque2 ...) An ideque of lists of the elements at the same position, as far as the shortest goes (SRFI 134).
(define (ideque-zip ideque1 . ideques)
  (for-each (lambda (ideque) (check ideque 'ideque-zip)) (cons ideque1 ideques))
  (deque-of (apply map list (elements ideque1) (map elements ideques)) 'ideque-zip))

;;; (ideque-map procedure ideque) An ideque of what procedure returns for the elements (SRFI 134).
(define (ideque-map procedure ideque)
  (check ideque 'ideque-map)
  (deque-of (map procedure (elements ideque)) 'ideque-map))

;;; (ideque-filter-map procedure ideque) An ideque of what procedure returns for the elements, without #f (SRFI 134).
(define (ideque-filter-map procedure ideque)
  (check ideque 'ideque-filter-map)
  (deque-of (let loop ((rest (elements ideque)))
              (if (pair? rest)
                  (let ((result (procedure (car rest))))
                    (if result (cons result (loop (cdr rest))) (loop (cdr rest))))
                  '()))
            'ideque-filter-map))

;;; (ideque-for-each procedure ideque) Calls procedure with the elements from the front to the back (SRFI 134).
(define (ideque-for-each procedure ideque)
  (check ideque 'ideque-for-each)
  (fold (lambda (element ignored) (procedure element)) #f ideque)
  (if #f #f))

;;; (ideque-for-each-right procedure ideque) Calls procedure with the elements from the back to the front (SRFI 134).
(define (ideque-for-each-right procedure ideque)
  (check ideque 'ideque-for-each-right)
  (fold/reverse (lambda (element ignored) (procedure element)) #f ideque)
  (if #f #f))

;;; (ideque-fold procedure initial ideque) What (procedure element result) returns for the last element, result being what it returned for the one before, and initial for the first (SRFI 134).
(define (ideque-fold procedure initial ideque)
  (check ideque 'ideque-fold)
  (fold procedure initial ideque))

;;; (ideque-fold-right procedure initial ideque) As ideque-fold, from the back to the front (SRFI 134).
(define (ideque-fold-right procedure initial ideque)
  (check ideque 'ideque-fold-right)
  (fold/reverse procedure initial ideque))

;;; (ideque-append-map procedure ideque) An ideque of the elements of the lists that procedure returns for the elements (SRFI 134).
(define (ideque-append-map procedure ideque)
  (check ideque 'ideque-append-map)
  (deque-of (apply append (append (map (lambda (element) (checked-list (procedure element))) (elements ideque))
                                  '(())))
            'ideque-append-map))

(define (checked-list object)
  (if (list? object)
      object
      (error "ideque-append-map: expected the procedure to return a list, got" object)))

(define (kept keep? rest)
  (cond
    ((null? rest) '())
    ((keep? (car rest)) (cons (car rest) (kept keep? (cdr rest))))
    (else (kept keep? (cdr rest)))))

;;; (ideque-filter predicate ideque) An ideque of the elements for which predicate is true (SRFI 134).
(define (ideque-filter predicate ideque)
  (check ideque 'ideque-filter)
  (deque-of (kept predicate (elements ideque)) 'ideque-filter))

;;; (ideque-remove predicate ideque) An ideque of the elements for which predicate is false (SRFI 134).
(define (ideque-remove predicate ideque)
  (check ideque 'ideque-remove)
  (deque-of (kept (lambda (element) (not (predicate element))) (elements ideque)) 'ideque-remove))

;;; (ideque-partition predicate ideque) Two ideques, of the elements for which predicate is true and of the others (SRFI 134).
(define (ideque-partition predicate ideque)
  (check ideque 'ideque-partition)
  (let ((parts (fold/reverse
                (lambda (element parts)
                  (if (predicate element)
                      (cons (cons element (car parts)) (cdr parts))
                      (cons (car parts) (cons element (cdr parts)))))
                '(())
                ideque)))
    (values (deque-of (car parts) 'ideque-partition) (deque-of (cdr parts) 'ideque-partition))))

(define (found predicate rest failure)
  (cond
    ((null? rest) (if failure (failure) #f))
    ((predicate (car rest)) (car rest))
    (else (found predicate (cdr rest) failure))))

;;; (ideque-find predicate ideque [failure]) The first element for which predicate is true, or what (failure) returns, #f without it (SRFI 134).
(define ideque-find
  (case-lambda
    ((predicate ideque) (ideque-find predicate ideque #f))
    ((predicate ideque failure)
     (check ideque 'ideque-find)
     (found predicate (elements ideque) failure))))

;;; (ideque-find-right predicate ideque [failure]) The last element for which predicate is true, or what (failure) returns, #f without it (SRFI 134).
(define ideque-find-right
  (case-lambda
    ((predicate ideque) (ideque-find-right predicate ideque #f))
    ((predicate ideque failure)
     (check ideque 'ideque-find-right)
     (found predicate (elements (turned ideque)) failure))))

; How many elements at the front satisfy predicate.
(define (prefix-length predicate ideque name)
  (check ideque name)
  (let loop ((rest (elements ideque)) (count 0))
    (if (and (pair? rest) (predicate (car rest)))
        (loop (cdr rest) (+ count 1))
        count)))

(define (suffix-start predicate ideque name)
  (check ideque name)
  (- (size ideque) (prefix-length predicate (turned ideque) name)))

;;; (ideque-take-while predicate ideque) An ideque of the elements before the first for which predicate is false (SRFI 134).
(define (ideque-take-while predicate ideque)
  (car (split ideque (prefix-length predicate ideque 'ideque-take-while))))

;;; (ideque-take-while-right predicate ideque) An ideque of the elements behind the last for which predicate is false (SRFI 134).
(define (ideque-take-while-right predicate ideque)
  (cdr (split ideque (suffix-start predicate ideque 'ideque-take-while-right))))

;;; (ideque-drop-while predicate ideque) An ideque of the elements from the first on for which predicate is false (SRFI 134).
(define (ideque-drop-while predicate ideque)
  (cdr (split ideque (prefix-length predicate ideque 'ideque-drop-while))))

;;; (ideque-drop-while-right predicate ideque) An ideque of the elements up to the last for which predicate is false (SRFI 134).
(define (ideque-drop-while-right predicate ideque)
  (car (split ideque (suffix-start predicate ideque 'ideque-drop-while-right))))

;;; (ideque-span predicate ideque) Two ideques, of the elements before the first for which predicate is false, and of the others (SRFI 134).
(define (ideque-span predicate ideque)
  (let ((halves (split ideque (prefix-length predicate ideque 'ideque-span))))
    (values (car halves) (cdr halves))))

;;; (ideque-break predicate ideque) Two ideques, of the elements before the first for which predicate is true, and of the others (SRFI 134).
(define (ideque-break predicate ideque)
  (let ((halves (split ideque (prefix-length (lambda (element) (not (predicate element))) ideque 'ideque-break))))
    (values (car halves) (cdr halves))))
