; Numbers to text and back in several radices.
(import (scheme base) (scheme write))
(define (show . items) (for-each display items) (newline))
(define (show-written x) (write x) (newline))

(define values-to-try (list 0 1 -1 255 4096 123456789 1152921504606846976 -98765432109876543210 1/3 -255/16))
(for-each
  (lambda (radix)
    (for-each
      (lambda (n)
        (let ((text (number->string n radix)))
          (show text " " (eqv? n (string->number text radix)))))
      values-to-try))
  '(2 8 10 16))
(show (map string->number '("1e3" "#xff" "-.5" "1/2" "abc" "" "+" "1/0x" "#b102")))
