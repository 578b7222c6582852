; Ends in an error: an error object with irritants of all kinds, raised again by a guard without a clause for
; it.
(import (scheme base) (scheme write))
(define (show . items) (for-each (lambda (x) (write x) (display " ")) items) (newline))

(define (check-all . objects) (if (memv #f objects) (apply error "something is false:" objects) 'all-true))
(show (check-all 1 2) (guard (e ((error-object? e) (length (error-object-irritants e)))) (check-all 1 #f)))
(define (guarded thunk) (guard (e ((symbol? e) 'symbol)) (thunk)))
(show (guarded (lambda () (raise 'a))))
(show (guarded (lambda () (check-all 1 1/2 2.5 #\c "string\n" 'symbol '(a "b" (c)) #(1) #u8(2) #f '()))))
(show 'not-reached)
