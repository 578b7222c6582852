; dynamic-wind: order of before and after in exits, re-entries, jumps between siblings, errors and winders.
(import (scheme base) (scheme write) (sennit cell))
(define log (make-cell '()))
(define (note x) (cell-update log (lambda (l) (cons x l))))
(define (notes) (reverse (cell-replace log '())))
(define (report result) (write (list result (notes))) (newline))
(define (wound name thunk)
  (dynamic-wind (lambda () (note (list 'in name))) thunk (lambda () (note (list 'out name)))))

; Plain: before, thunk, after; the thunk's values are the result.
(report (wound 'a (lambda () (note 'body) 'value)))
(report (call-with-values (lambda () (wound 'a (lambda () (values 1 2 3)))) list))
(report (call-with-values (lambda () (wound 'a values)) list))
(report (wound 'a (lambda () (wound 'b (lambda () (wound 'c (lambda () 'deep)))))))

; Out and in again.
(define (in-and-out times)
  (let* ((k (make-cell #f))
         (count (wound 'a (lambda ()
                            (wound 'b (lambda ()
                                        (let ((n (call/cc (lambda (c) (cell-replace k c) 1))))
                                          (note (list 'pass n))
                                          n)))))))
    (if (< count times) ((cell-value k) (+ count 1)) (list 'passes count))))
(report (in-and-out 3))

; From one extent into its sibling: leaves the one, enters the other, and not what they share.
(define (siblings)
  (let ((left (make-cell #f)))
    (wound 'shared
           (lambda ()
             (let ((x (wound 'left (lambda () (call/cc (lambda (k) (cell-replace left k) 'first))))))
               (note (list 'got x))
               (if (eq? x 'first)
                   (wound 'right (lambda () (wound 'far-right (lambda () ((cell-value left) 'again)))))
                   (list 'done x)))))))
(report (siblings))

; Errors leave winders on the way to guard; a handler runs within them.
(report (guard (e (#t (note 'clause) (list 'caught e)))
          (wound 'a (lambda () (wound 'b (lambda () (raise 'x)))))))
(report
 (wound 'outer
        (lambda ()
          (with-exception-handler
           (lambda (e) (note (list 'handler e)) 5)
           (lambda () (wound 'inner (lambda () (* 2 (raise-continuable 'more)))))))))
; A guard without a clause for it goes back in to raise it again.
(report
 (guard (e ((symbol? e) (list 'outer-guard e)))
   (wound 'a (lambda () (guard (e ((string? e) 'not-this)) (wound 'b (lambda () (raise 'sym))))))))

; In the winders themselves: an escape from before never gets to the thunk, and nor to after.
(report
 (call/cc
  (lambda (k)
    (wound 'outer
           (lambda () (dynamic-wind (lambda () (note 'before) (k 'from-before)) (lambda () (note 'body))
                                           (lambda () (note 'after))))))))
(report
 (call/cc
  (lambda (k)
    (wound 'outer (lambda () (dynamic-wind (lambda () (note 'before)) (lambda () (note 'body) 'lost)
                                           (lambda () (note 'after) (k 'from-after))))))))
; An error in after takes the place of the one that is on its way.
(report
 (guard (e (#t (list 'caught e)))
   (wound 'outer (lambda () (dynamic-wind (lambda () (note 'before)) (lambda () (raise 'first))
                                          (lambda () (note 'after) (raise 'second)))))))
; Winders within winders.
(report
 (dynamic-wind
  (lambda () (wound 'within-before (lambda () (note 'before))))
  (lambda () 'result)
  (lambda () (wound 'within-after (lambda () (note 'after))))))

; A winder's thunk that is left and entered many times.
(define (bounce n)
  (let* ((inside (make-cell #f))
         (i (dynamic-wind
             (lambda () (note '<))
             (lambda () (call/cc (lambda (k) (cell-replace inside k) 0)))
             (lambda () (note '>)))))
    (if (< i n) ((cell-value inside) (+ i 1)) i)))
(report (bounce 5))

; A resource that is open in the extent only.
(define (with-resource name use)
  (let ((open (make-cell #f)))
    (dynamic-wind
     (lambda () (cell-replace open #t))
     (lambda () (use (lambda () (if (cell-value open) (list name 'read) (list name 'closed)))))
     (lambda () (cell-replace open #f)))))
(define reader (with-resource 'file (lambda (read) (note (read)) read)))
(report (reader))
(define deepest
  (let loop ((n 2000))
    (if (= n 0) 'bottom (dynamic-wind (lambda () #f) (lambda () (loop (- n 1))) (lambda () #f)))))
(report deepest)
(define left-all
  (call/cc
   (lambda (k)
     (let loop ((n 1000))
       (dynamic-wind
        (lambda () #f)
        (lambda () (if (= n 0) (k 'left) (loop (- n 1))))
        (lambda () (if (= 0 (remainder n 250)) (note n))))))))
(report left-all)
