; Generators by continuations: trees in order, the same fringe, infinite ones, filters and merges, early ends.
(import (scheme base) (scheme write))
(define (show-written x) (write x) (newline))

; A generator is a procedure of no arguments. It returns a pair of an item and the generator of what comes
; next, or 'end. (generate body) makes one of a procedure that is called with yield and a continuation to
; return to; yield takes that too, and returns the one that is to be used from then on.
(define (generate body) (lambda () (call/cc (lambda (return) ((body yield return) 'end)))))
(define (yield item return)
  (call/cc
   (lambda (resume)
     (return (cons item (lambda () (call/cc (lambda (next-return) (resume next-return)))))))))

(define (list-of generator)
  (let loop ((step (generator)) (items '()))
    (if (eq? step 'end) (reverse items) (loop ((cdr step)) (cons (car step) items)))))
(define (take-from generator n)
  (let loop ((generator generator) (n n) (items '()))
    (if (= n 0)
        (reverse items)
        (let ((step (generator)))
          (if (eq? step 'end) (reverse items) (loop (cdr step) (- n 1) (cons (car step) items)))))))

; The leaves of a tree.
(define (leaves tree)
  (generate
   (lambda (yield return)
     (let walk ((tree tree) (return return))
       (cond ((null? tree) return)
             ((pair? tree) (walk (cdr tree) (walk (car tree) return)))
             (else (yield tree return)))))))
(show-written (list-of (leaves '((1 (2 3)) (((4)) 5) () 6))))
(show-written (list-of (leaves '())))
(show-written (list-of (leaves 'single)))
(show-written (take-from (leaves '((1 (2 3)) 4)) 2))

(define (same-fringe? a b)
  (let loop ((a ((leaves a))) (b ((leaves b))))
    (cond ((or (eq? a 'end) (eq? b 'end)) (and (eq? a 'end) (eq? b 'end)))
          ((eqv? (car a) (car b)) (loop ((cdr a)) ((cdr b))))
          (else #f))))
(show-written (same-fringe? '(1 (2 3)) '((1 2) 3)))
(show-written (same-fringe? '(1 (2 3)) '((1 3) 2)))
(show-written (same-fringe? '(1 2) '(1 2 3)))

; A generator step can be taken again: it is a value.
(let* ((first ((leaves '(a b c)))) (second ((cdr first))) (second-again ((cdr first))))
  (show-written (list (car first) (car second) (car second-again) (car ((cdr second)))
                      (car ((cdr second-again))))))

; Without an end.
(define (numbers-from n)
  (generate (lambda (yield return) (let loop ((n n) (return return)) (loop (+ n 1) (yield n return))))))
(show-written (take-from (numbers-from 10) 5))
(define fibonacci
  (generate
   (lambda (yield return)
     (let loop ((a 0) (b 1) (return return)) (loop b (+ a b) (yield a return))))))
(show-written (take-from fibonacci 15))

; Generators of generators.
(define (keep holds? generator)
  (generate
   (lambda (yield return)
     (let loop ((step (generator)) (return return))
       (cond ((eq? step 'end) return)
             ((holds? (car step)) (let ((return (yield (car step) return))) (loop ((cdr step)) return)))
             (else (loop ((cdr step)) return)))))))
(define (sieve generator)
  (lambda ()
    (let* ((step (generator)) (prime (car step)))
      (cons prime (sieve (keep (lambda (n) (not (= 0 (remainder n prime)))) (cdr step)))))))
(show-written (take-from (keep even? (numbers-from 1)) 4))
(show-written (take-from (sieve (numbers-from 2)) 12))
(define (merge a b)
  (generate
   (lambda (yield return)
     (let loop ((a (a)) (b (b)) (return return))
       (cond ((and (eq? a 'end) (eq? b 'end)) return)
             ((or (eq? b 'end) (and (pair? a) (<= (car a) (car b))))
              (let ((return (yield (car a) return))) (loop ((cdr a)) b return)))
             (else (let ((return (yield (car b) return))) (loop a ((cdr b)) return))))))))
(show-written (list-of (merge (leaves '(1 4 (6 9))) (leaves '((2 3) 7 10 11)))))
(show-written (take-from (merge (numbers-from 5) (keep odd? (numbers-from 4))) 8))

; Permutations, one at a time, by inserting.
(define (permutations items)
  (generate
   (lambda (yield return)
     (let choose ((left items) (chosen '()) (return return))
       (if (null? left)
           (yield (reverse chosen) return)
           (let each ((before '()) (after left) (return return))
             (if (null? after)
                 return
                 (each (cons (car after) before)
                       (cdr after)
                       (choose (append (reverse before) (cdr after)) (cons (car after) chosen) return)))))))))
(show-written (list-of (permutations '(a b c))))
(show-written (take-from (permutations '(1 2 3 4 5 6 7 8)) 3))
