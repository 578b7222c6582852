; Comments of every kind, in every place.
#| A block comment before the imports,
   #| with another one inside |#
   ; and what looks like a line comment |#
(import (scheme base) #;(no such library) (scheme write)) ; behind a form
(define (show . items) (for-each (lambda (x) (write x) (display " ")) items) (newline))
;;;; Many semicolons.
;

(show 1 #;2 3 #;(4 5) 6 #;"seven" 8 #;#\9 10 #;'quoted #;#(1 2) 11)
(show #|inline|# 'a #|between|#'b '(c #|within|# d) '#|before its datum|# e)
; Stacked: the second datum comment is part of what the first one looks for, so both take one.
(show #;#;1 2 3)
(show #;(a #;b c) 4 #; 5 6 #;
      7 8)
; At the end of a list, around the dot, alone in a list.
(show '(1 2 #;3) '(1 #;2 . 3) '(1 . #;2 3) '(1 . 2 #;3) '(#;1) '(#;1 #;2) '#(1 #;2 3) #u8(1 #;2 3 #|4|#))
(show (let ((x 1) #;(y 2)) #;(error "not evaluated") (+ x #;y 1 #;#;a b)) '(a ; to the end ) )
                                                                         b))
; A block comment over many lines, with bars and number signs of all kinds.
(show 'before #|
  | || # || |# 'after #||# 'end #|#|#||#|#|# 'nested)
; Marks in strings, symbols and characters begin nothing.
(show "#|text|#" '|;#;| #\; '|#| #\# "a ; b")
(define (f #;unused x) ; a comment between parameters and body
  #;(display "never")
  (* x #|two times|# 2) #;last)
(show (f #|argument|# 21))
(show (cond #;(#t 'hidden) ((= 1 1) 'seen) #;(else 'late)))
(show '#;hidden shown `(1 #;,(error "no") ,(+ 1 #;1 1)) '#;#|both|#gone kept)
(show (quote #;x y) '(#;(a . b) c . (d)))
#;(show "the whole form")
#| at the end |#
