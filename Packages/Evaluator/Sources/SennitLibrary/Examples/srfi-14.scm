; Examples of (srfi 14) for the manual.

(import (srfi 14))

;;; char-set
(char-set-contains? (char-set #\a #\b) #\a) ; => #t

;;; char-set?
(char-set? char-set:digit) ; => #t

;;; char-set-contains?
(char-set-contains? char-set:letter #\λ) ; => #t

;;; ->char-set
(char-set->string (->char-set "cba")) ; => "abc"

;;; char-set->list
(char-set->list (char-set #\b #\a)) ; => (#\a #\b)

;;; char-set->string
(char-set->string (char-set #\b #\a)) ; => "ab"

;;; list->char-set
(char-set->string (list->char-set '(#\b #\a))) ; => "ab"

;;; list->char-set!
(char-set->string (list->char-set! '(#\b) (char-set #\a))) ; => "ab"

;;; string->char-set
(char-set->string (string->char-set "hello")) ; => "ehlo"

;;; string->char-set!
(char-set->string (string->char-set! "b" (char-set #\a))) ; => "ab"

;;; ucs-range->char-set
(char-set->string (ucs-range->char-set 97 101)) ; => "abcd"

;;; ucs-range->char-set!
(char-set->string (ucs-range->char-set! 97 101 #t (char-set #\z))) ; => "abcdz"

;;; char-set-adjoin
(char-set->string (char-set-adjoin (char-set #\a) #\c)) ; => "ac"

;;; char-set-adjoin!
(char-set->string (char-set-adjoin! (char-set #\a) #\c)) ; => "ac"

;;; char-set-delete
(char-set->string (char-set-delete (char-set #\a #\b) #\a)) ; => "b"

;;; char-set-delete!
(char-set->string (char-set-delete! (char-set #\a #\b) #\a)) ; => "b"

;;; char-set-complement
(char-set-contains? (char-set-complement (char-set #\a)) #\a) ; => #f

;;; char-set-complement!
(char-set-contains? (char-set-complement! (char-set #\a)) #\b) ; => #t

;;; char-set-union
(char-set->string (char-set-union (char-set #\a) (char-set #\b))) ; => "ab"

;;; char-set-union!
(char-set->string (char-set-union! (char-set #\a) (char-set #\b))) ; => "ab"

;;; char-set-intersection
(char-set->string (char-set-intersection (char-set #\a #\b) (char-set #\b #\c))) ; => "b"

;;; char-set-intersection!
(char-set->string (char-set-intersection! (char-set #\a #\b) (char-set #\b #\c))) ; => "b"

;;; char-set-difference
(char-set->string (char-set-difference (char-set #\a #\b) (char-set #\b #\c))) ; => "a"

;;; char-set-difference!
(char-set->string (char-set-difference! (char-set #\a #\b) (char-set #\b #\c))) ; => "a"

;;; char-set-xor
(char-set->string (char-set-xor (char-set #\a #\b) (char-set #\b #\c))) ; => "ac"

;;; char-set-xor!
(char-set->string (char-set-xor! (char-set #\a #\b) (char-set #\b #\c))) ; => "ac"

;;; char-set-diff+intersection
(let-values (((a b) (char-set-diff+intersection (char-set #\a #\b) (char-set #\b)))) (list (char-set->string a) (char-set->string b))) ; => ("a" "b")

;;; char-set-diff+intersection!
(let-values (((a b) (char-set-diff+intersection! (char-set #\a #\b) (char-set #\b)))) (list (char-set->string a) (char-set->string b))) ; => ("a" "b")

;;; char-set-any
(char-set-any char-upcase (char-set #\a)) ; => #\A

;;; char-set-every
(char-set-every char-numeric? char-set:digit) ; => #t

;;; char-set-count
(char-set-count char-numeric? (char-set #\a #\1 #\2)) ; => 2

;;; char-set-size
(char-set-size (string->char-set "banana")) ; => 3

;;; char-set-copy
(char-set->string (char-set-copy (char-set #\a))) ; => "a"

;;; char-set-cursor char-set-ref
(let ((set (char-set #\b #\a))) (char-set-ref set (char-set-cursor set))) ; => #\a

;;; char-set-cursor-next end-of-char-set?
(let ((set (char-set #\a))) (end-of-char-set? (char-set-cursor-next set (char-set-cursor set)))) ; => #t

;;; char-set-filter
(char-set->string (char-set-filter char-numeric? (string->char-set "a1b2"))) ; => "12"

;;; char-set-filter!
(char-set->string (char-set-filter! char-numeric? (string->char-set "a1b2") (char-set #\x))) ; => "12x"

;;; char-set-fold
(char-set-fold cons '() (char-set #\a #\b)) ; => (#\b #\a)

;;; char-set-for-each
(char-set-for-each write-char (char-set #\b #\a)) ; output: "ab"

;;; char-set-map
(char-set->string (char-set-map char-upcase (char-set #\a #\b))) ; => "AB"

;;; char-set-hash
(= (char-set-hash (char-set #\a #\b)) (char-set-hash (char-set #\b #\a))) ; => #t

;;; char-set-unfold
(char-set->string (char-set-unfold null? car cdr '(#\b #\a))) ; => "ab"

;;; char-set-unfold!
(char-set->string (char-set-unfold! null? car cdr '(#\b) (char-set #\a))) ; => "ab"

;;; char-set=
(char-set= (char-set #\a #\b) (string->char-set "abba")) ; => #t

;;; char-set<=
(char-set<= (char-set #\a) char-set:lower-case char-set:letter) ; => #t
