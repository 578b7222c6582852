; Backtracking by continuations: amb, requirements, all solutions, with failure as a value and in a cell.
(import (scheme base) (scheme cxr) (scheme write) (sennit cell))
(define (show . items) (for-each display items) (newline))
(define (show-written x) (write x) (newline))

; The continuations of choices that are open, the latest first.
(define open-choices (make-cell '()))
(define (fail)
  (let ((choices (cell-value open-choices)))
    (if (null? choices)
        (error "no choice is left")
        (begin (cell-replace open-choices (cdr choices)) ((car choices) 'failed)))))
(define (choose items)
  (if (null? items)
      (fail)
      (call/cc
       (lambda (chosen)
         (call/cc
          (lambda (next)
            (cell-update open-choices (lambda (l) (cons next l)))
            (chosen (car items))))
         (choose (cdr items))))))
(define (require condition) (if (not condition) (fail)))
(define-syntax amb
  (syntax-rules ()
    ((_) (fail))
    ((_ alternative ...) ((choose (list (lambda () alternative) ...))))))
; The first solution, or #f. Other choices are forgotten.
(define (solve thunk)
  (let* ((before (cell-value open-choices))
         (result
          (call/cc
           (lambda (return)
             (call/cc (lambda (none) (cell-replace open-choices (list none)) (return (thunk))))
             #f))))
    (cell-replace open-choices before)
    result))
(define (solve-all thunk)
  (let ((found (make-cell '())))
    (solve (lambda () (let ((x (thunk))) (cell-update found (lambda (l) (cons x l))) (fail))))
    (reverse (cell-value found))))
(define (between low high) (require (<= low high)) (amb low (between (+ low 1) high)))

(show-written (solve (lambda () (amb 1 2 3))))
(show-written (solve (lambda () (amb))))
(show-written (solve-all (lambda () (let* ((a (amb 1 2 3)) (b (amb 'x 'y))) (list a b)))))
(show-written (solve (lambda () (let ((x (amb 1 2 3 4))) (require (even? x)) (require (> x 2)) x))))
(show-written (guard (e ((error-object? e) (error-object-message e))) (fail)))

; Pythagorean triples.
(show-written
 (solve-all
  (lambda ()
    (let* ((a (between 1 20)) (b (between a 20)) (c (between b 20)))
      (require (= (* c c) (+ (* a a) (* b b))))
      (list a b c)))))

; Who lives on which floor (a puzzle after Dinesman).
(define (distinct? items)
  (or (null? items) (and (not (memv (car items) (cdr items))) (distinct? (cdr items)))))
(define (floors)
  (let* ((baker (amb 1 2 3 4)) (cooper (amb 2 3 4 5)))
    (require (distinct? (list baker cooper)))
    (let ((fletcher (amb 2 3 4)))
      (require (> (abs (- fletcher cooper)) 1))
      (let ((miller (between (+ cooper 1) 5)))
        (require (distinct? (list baker cooper fletcher miller)))
        (let ((smith (amb 1 2 3 4 5)))
          (require (> (abs (- smith fletcher)) 1))
          (require (distinct? (list baker cooper fletcher miller smith)))
          (list (list 'baker baker) (list 'cooper cooper) (list 'fletcher fletcher) (list 'miller miller)
                (list 'smith smith)))))))
(show-written (solve floors))
(show (length (solve-all floors)))

; Queens: one choice for each row.
(define (safe? column placed)
  (let loop ((placed placed) (distance 1))
    (or (null? placed)
        (and (not (= (car placed) column))
             (not (= (abs (- (car placed) column)) distance))
             (loop (cdr placed) (+ distance 1))))))
(define (queens n)
  (let place ((row 0) (placed '()))
    (if (= row n)
        (reverse placed)
        (let ((column (between 0 (- n 1))))
          (require (safe? column placed))
          (place (+ row 1) (cons column placed))))))
(show-written (solve (lambda () (queens 6))))
(show-written (map (lambda (n) (length (solve-all (lambda () (queens n))))) '(1 2 3 4 5 6)))

; Colours of a map.
(define borders '((a b c d) (b a c) (c a b d) (d a c e) (e d)))
(define (colourings)
  (let paint ((regions (map car borders)) (painted '()))
    (if (null? regions)
        (reverse painted)
        (let ((colour (amb 'red 'green 'blue)))
          (for-each
           (lambda (neighbour)
             (let ((known (assq neighbour painted))) (require (not (and known (eq? (cdr known) colour))))))
           (cdr (assq (car regions) borders)))
          (paint (cdr regions) (cons (cons (car regions) colour) painted))))))
(show-written (solve colourings))
(show (length (solve-all colourings)))

; The same idea without a cell: success and failure are procedures that are passed on.
(define (choose-from items succeed failed)
  (if (null? items)
      (failed)
      (succeed (car items) (lambda () (choose-from (cdr items) succeed failed)))))
(define (sums target items)
  (let ((none (lambda () '())))
    (choose-from
     items
     (lambda (a retry-a)
       (choose-from
        items
        (lambda (b retry-b)
          (if (and (<= a b) (= target (+ a b))) (cons (list a b) (retry-b)) (retry-b)))
        retry-a))
     none)))
(show-written (sums 10 '(1 2 3 4 5 6 7 8 9)))

; A sentence and its parses: each parse is another way through the same choices.
(define dictionary '((noun time flies arrow) (verb time flies like) (preposition like) (article an)))
(define (word-of kind words)
  (require (and (pair? words) (memq (car words) (cdr (assq kind dictionary)))))
  (list (list kind (car words)) (cdr words)))
(define (noun-phrase words)
  (amb (word-of 'noun words)
       (let* ((article (word-of 'article words)) (noun (word-of 'noun (cadr article))))
         (list (list 'np (car article) (car noun)) (cadr noun)))
       (let* ((first (word-of 'noun words)) (second (word-of 'noun (cadr first))))
         (list (list 'np (car first) (car second)) (cadr second)))))
(define (verb-phrase words)
  (amb (let* ((verb (word-of 'verb words)) (object (noun-phrase (cadr verb))))
         (list (list 'vp (car verb) (car object)) (cadr object)))
       (let* ((verb (word-of 'verb words))
              (preposition (word-of 'preposition (cadr verb)))
              (object (noun-phrase (cadr preposition))))
         (list (list 'vp (car verb) (list 'pp (car preposition) (car object))) (cadr object)))))
(define (sentence words)
  (let* ((subject (noun-phrase words)) (predicate (verb-phrase (cadr subject))))
    (require (null? (cadr predicate)))
    (list 's (car subject) (car predicate))))
(for-each show-written (solve-all (lambda () (sentence '(time flies like an arrow)))))
