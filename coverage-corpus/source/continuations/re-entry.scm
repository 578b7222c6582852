; Re-entry: a continuation that is called again after its extent has been left, in maps, arguments and loops.
(import (scheme base) (scheme char) (scheme write) (sennit cell))
(define (show . items) (for-each display items) (newline))
(define (show-written x) (write x) (newline))

; The state that a continuation is given has the continuation in it, and what is left to do.
(define (replay values)
  (let ((state (call/cc (lambda (k) (cons k values)))))
    (values-or-done state)))
(define (values-or-done state)
  (let ((k (car state)) (values (cdr state)))
    (if (null? values) 'done (begin (display (car values)) (display " ") (k (cons k (cdr values)))))))
(show (replay '(a b c)))

; A map that is re-entered: lists that were returned before stay what they were.
(define (mapped-again mapper items finish)
  (let* ((saved (make-cell #f))
         (results (make-cell '()))
         (mapped (mapper (lambda (x)
                           (if (= x 2) (call/cc (lambda (k) (cell-replace saved k) 'first)) (* x 10)))
                         items)))
    (cell-update results (lambda (l) (cons (finish mapped) l)))
    (case (length (cell-value results))
      ((1) ((cell-value saved) 'second))
      ((2) ((cell-value saved) 'third))
      (else (reverse (cell-value results))))))
(show-written (mapped-again map '(1 2 3) values))
(show-written (mapped-again vector-map #(1 2 3) values))
(show-written (mapped-again vector-map #(1 2 3) vector->list))
(define (mark-of x) (if (symbol? x) (string-ref (symbol->string x) 0) #\-))
(define (map-digits f s) (string-map (lambda (c) (mark-of (f (digit-value c)))) s))
(show-written (mapped-again map-digits "1232" values))

; An argument that comes again: the other arguments keep the values that they had.
(define (three-sums)
  (let ((tries (make-cell 0)))
    (let* ((k+sum (let ((k (make-cell #f)))
                    (let ((sum (+ 100 (call/cc (lambda (c) (cell-replace k c) 1))
                                  (cell-update tries (lambda (n) (+ n 1))))))
                      (cons (cell-value k) sum)))))
      (display (cdr k+sum)) (display " ")
      (if (< (cell-value tries) 3) ((car k+sum) (* 10 (cell-value tries))) 'finished))))
(show (three-sums))

; Bindings of a frame that is entered again are the old ones.
(define (frames)
  (let* ((a 1) (step (call/cc (lambda (k) (cons 0 k)))) (b (+ a (car step))))
    (display (list a b)) (display " ")
    (if (< (car step) 3) ((cdr step) (cons (+ 1 (car step)) (cdr step))) (list a b))))
(show-written (frames))

; A loop out of nothing but a continuation, far longer than any stack.
(define (sum-to n)
  (let* ((state (call/cc (lambda (k) (vector 0 0 k))))
         (i (vector-ref state 0)) (sum (vector-ref state 1)) (again (vector-ref state 2)))
    (if (= i n) sum (again (vector (+ i 1) (+ sum i 1) again)))))
(show (sum-to 50000))

; One continuation that several values are sent to: each gets the whole rest of the computation.
(define (each-of choices rest)
  (let* ((all (make-cell '()))
         (left (make-cell choices))
         (k+choice (call/cc (lambda (k) (cons k (car choices)))))
         (result (rest (cdr k+choice))))
    (cell-update all (lambda (l) (cons result l)))
    (let ((others (cell-update left cdr)))
      (if (null? others)
          (reverse (cell-value all))
          ((car k+choice) (cons (car k+choice) (car others)))))))
(show-written (each-of '(1 2 3 4) (lambda (x) (* x x))))
(show-written (each-of '(a b) (lambda (x) (each-of '(1 2) (lambda (y) (list x y))))))

; Into a procedure that has returned long ago.
(define (make-entry)
  (let ((entry (call/cc (lambda (k) (cons 'made k)))))
    (if (eq? (car entry) 'made) (cdr entry) (list 'entered-with (car entry)))))
(define entered
  (let ((k (make-entry))) (if (procedure? k) (k (cons 'hello #f)) k)))
(show-written entered)
