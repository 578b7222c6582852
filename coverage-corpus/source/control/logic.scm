; and, or, not, when, unless, if: values, short cuts, nesting, tail values, and the objects that count as
; true.
(import (scheme base) (scheme write))
(define (show . items) (for-each (lambda (x) (write x) (display " ")) items) (newline))

(show (and) (or) (and 1) (or 1) (and #f) (or #f) (and 1 2 3) (or #f #f 3) (and 1 #f 3) (or #f #f) (not #f)
      (not 0))
; Everything but #f is true.
(show (map (lambda (x) (if x 'true 'false)) (list #t #f 0 0.0 "" '() #() #\null 'f (if #f #f))))
(show (map not (list #t #f 0 '() "")) (map boolean? '(#t #f 0 ())) (boolean=? #t #t #t) (boolean=? #f #t))
; Evaluation stops at the first value that decides.
(define log (make-parameter #f))
(define (note x) (write x (log)) (display " " (log)) x)
(define (traced thunk)
  (parameterize ((log (open-output-string))) (let ((v (thunk))) (list v (get-output-string (log))))))
(show (traced (lambda () (and (note 1) (note #f) (note 2))))
      (traced (lambda () (or (note #f) (note 'x) (note 'y)))))
(show (traced (lambda () (or (and (note #t) (note #f)) (and (note 2) (note 3)) (note 4)))))
(show (traced (lambda () (and (or (note #f) (note 5)) (not (note #f)) (or (note 'end))))))
; Truth tables of all connectives of two values.
(define (table f) (map (lambda (a) (map (lambda (b) (f a b)) '(#f #t))) '(#f #t)))
(show (table (lambda (a b) (and a b))) (table (lambda (a b) (or a b)))
      (table (lambda (a b) (if a (not b) b))))
(show (table (lambda (a b) (or (not a) b))) (table (lambda (a b) (not (and a b))))
      (table (lambda (a b) (eq? a b))))
(define (all-equal? f g) (equal? (table f) (table g)))
(show (all-equal? (lambda (a b) (not (and a b))) (lambda (a b) (or (not a) (not b))))
      (all-equal? (lambda (a b) (not (or a b))) (lambda (a b) (and (not a) (not b))))
      (all-equal? (lambda (a b) (or a (and a b))) (lambda (a b) a)))
; when and unless: all expressions, the last one's value.
(show (when (< 1 2) 'a 'b 'c) (unless (< 2 1) 'd) (traced (lambda () (when (note 1) (note 2) (note 3)))))
(show (traced (lambda () (unless (note 0) (note 'never)) (when (note #f) (note 'never)) 'done)))
(show (when 'nested (unless #f (when #t 'inner))) (call-with-values (lambda () (when #t (values 1 2))) list))
; if: one-armed, nested, as an operand and operator, with tests of every shape.
(show (if #f #f) (list (if #t 1)) (if (if #f #f #t) (if #f 1 2) 3) ((if #f + -) 5 2)
      (+ (if #t 1 2) (if #f 1 2)))
(show (let ((x 5)) (if (and (> x 0) (or (= x 1) (= x 5)) (not (even? x))) 'yes 'no))
      (if (not (not 'x)) 'double 'no))
; Conditions inside of bindings: values that may be absent.
(define (lookup key l default) (let ((entry (assq key l))) (or (and entry (cdr entry)) default)))
(show (lookup 'b '((a . 1) (b . 2)) 0) (lookup 'c '((a . 1)) 0) (lookup 'f '((f . #f)) 'hidden))
(define (leap? y) (or (and (= 0 (modulo y 4)) (not (= 0 (modulo y 100)))) (= 0 (modulo y 400))))
(show (map leap? '(1900 2000 2023 2024)))
(define (three-way a b) (and (number? a) (number? b) (cond ((< a b) -1) ((> a b) 1) (else 0))))
(show (three-way 1 2) (three-way 2 2) (three-way 3 2) (three-way 'x 1))
; Long chains.
(show (and 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 'end) (or #f #f #f #f #f #f #f #f #f #f #f #f #f 'end))
