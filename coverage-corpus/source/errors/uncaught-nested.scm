; Ends in an uncaught error: raised in a handler, deep in calls that are not in tail position.
(import (scheme base) (scheme write))
(define (parse text)
  (let ((n (string->number text)))
    (if n n (error "not a number:" text))))
(define (total texts) (if (null? texts) 0 (+ (parse (car texts)) (total (cdr texts)))))
(define (report name texts)
  (display name) (display ": ")
  (let ((sum (total texts))) (write sum) (newline) sum))
(define (run)
  (with-exception-handler
   (lambda (e) (error "the report failed because of" (error-object-message e) (error-object-irritants e)))
   (lambda () (report "first" '("1" "2")) (report "second" '("3" "four" "5")) 'done)))
(write (run)) (newline)
