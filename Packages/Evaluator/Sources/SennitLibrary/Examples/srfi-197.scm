; Examples of (srfi 197) for the manual.

(import (srfi 197))

;;; chain
(chain '(1 2 3 4) (filter even? _) (map square _) (apply + _)) ; => 20

;;; chain-and
(chain-and '((a . 1)) (assq 'b _) (cdr _)) ; => #f

;;; chain-when
(chain-when 3 ((odd? 3) (* _ 10)) (#f (+ _ 1))) ; => 30

;;; chain-lambda
((chain-lambda (string-upcase _) (string-append _ "!")) "hello") ; => "HELLO!"

;;; nest
(nest (let ((x 2)) _) (let ((y 3)) _) (* x y)) ; => 6

;;; nest-reverse
(nest-reverse (* x y) (let ((y 3)) _) (let ((x 2)) _)) ; => 6
