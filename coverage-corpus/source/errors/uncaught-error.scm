; Ends in an uncaught error: one made by error, with irritants of several types.
(import (scheme base) (scheme write))
(define (withdraw balance amount)
  (if (> amount balance)
      (error "cannot withdraw" amount 'from balance '(account "A 1" #\x) #(1.5 2/3))
      (- balance amount)))
(write (withdraw 100 30)) (newline)
(write (withdraw 70 80)) (newline)
(write 'never) (newline)
