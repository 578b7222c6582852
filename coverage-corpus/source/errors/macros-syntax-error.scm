; Ends in an error at expansion: a rule says syntax-error, with a message and the forms concerned.
(import (scheme base) (scheme write))
(define-syntax simple-let
  (syntax-rules () ((_ (binding ...) body ...) (checked-let (binding ...) () body ...))))
(define-syntax checked-let
  (syntax-rules ()
    ((_ () ((name value) ...) body ...) ((lambda (name ...) body ...) value ...))
    ((_ (((x . y) value) . more) . rest)
     (syntax-error "a name is needed, not" (x . y) "which is bound to" value))
    ((_ (binding . more) (checked ...) body ...) (checked-let more (checked ... binding) body ...))))
(display "not printed\n")
(write (simple-let ((a 1) (b 2)) (+ a b)))
(write (simple-let ((a 1) ((b . c) (list 2))) (+ a b)))
