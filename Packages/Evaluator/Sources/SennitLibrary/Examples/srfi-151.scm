; Examples of (srfi 151) for the manual.

(import (srfi 151))

;;; bitwise-and
(bitwise-and 12 10) ; => 8

;;; bitwise-ior
(bitwise-ior 12 10) ; => 14

;;; bitwise-xor
(bitwise-xor 12 10) ; => 6

;;; bitwise-not
(bitwise-not 10) ; => -11

;;; bitwise-eqv
(bitwise-eqv 12 10) ; => -7

;;; bitwise-nand
(bitwise-nand 12 10) ; => -9

;;; bitwise-nor
(bitwise-nor 12 10) ; => -15

;;; bitwise-andc1
(bitwise-andc1 12 10) ; => 2

;;; bitwise-andc2
(bitwise-andc2 12 10) ; => 4

;;; bitwise-orc1
(bitwise-orc1 12 10) ; => -5

;;; bitwise-orc2
(bitwise-orc2 12 10) ; => -3

;;; bitwise-if
(number->string (bitwise-if #b1100 #b1010 #b0101) 2) ; => "1001"

;;; arithmetic-shift
(arithmetic-shift 1 10) ; => 1024
(arithmetic-shift -5 -1) ; => -3

;;; bit-count
(bit-count 255) ; => 8

;;; integer-length
(integer-length 255) ; => 8

;;; bit-set?
(bit-set? 1 #b1010) ; => #t

;;; copy-bit
(copy-bit 0 #b100 #t) ; => 5

;;; bit-swap
(number->string (bit-swap 0 2 #b001) 2) ; => "100"

;;; any-bit-set?
(any-bit-set? #b0110 #b0100) ; => #t

;;; every-bit-set?
(every-bit-set? #b0110 #b0100) ; => #f

;;; first-set-bit
(first-set-bit 40) ; => 3

;;; bit-field
(bit-field #b1101010 1 5) ; => 5

;;; bit-field-any?
(bit-field-any? #b1001 1 3) ; => #f

;;; bit-field-every?
(bit-field-every? #b0110 1 3) ; => #t

;;; bit-field-clear
(number->string (bit-field-clear #b1111 1 3) 2) ; => "1001"

;;; bit-field-set
(number->string (bit-field-set #b1001 1 3) 2) ; => "1111"

;;; bit-field-replace
(number->string (bit-field-replace #b1111 #b01 1 3) 2) ; => "1011"

;;; bit-field-replace-same
(number->string (bit-field-replace-same #b1111 #b0000 1 3) 2) ; => "1001"

;;; bit-field-rotate
(number->string (bit-field-rotate #b110 1 0 3) 2) ; => "101"

;;; bit-field-reverse
(number->string (bit-field-reverse #b1100 0 4) 2) ; => "11"

;;; bits
(bits #t #f #t) ; => 5

;;; bits->list
(bits->list 6) ; => (#f #t #t)
(bits->list 6 5) ; => (#f #t #t #f #f)

;;; bits->vector
(bits->vector 6) ; => #(#f #t #t)

;;; list->bits
(list->bits '(#f #t #t)) ; => 6

;;; vector->bits
(vector->bits #(#f #t #t)) ; => 6

;;; bitwise-fold
(bitwise-fold cons '() 6) ; => (#t #t #f)

;;; bitwise-for-each
(bitwise-for-each (lambda (one?) (write-char (if one? #\1 #\0))) 6) ; output: "011"

;;; bitwise-unfold
(bitwise-unfold (lambda (i) (= i 4)) even? (lambda (i) (+ i 1)) 0) ; => 5
