; Examples of (srfi 42) for the manual.

(import (srfi 42))

;;; list-ec
(list-ec (: i 5) (* i i)) ; => (0 1 4 9 16)
(list-ec (: i 3) (: j i) (list i j)) ; => ((1 0) (2 0) (2 1))

;;; :
(list-ec (: c "ab") c) ; => (#\a #\b)

;;; :char-range
(string-ec (:char-range c #\a #\e) c) ; => "abcde"

;;; :do
(list-ec (:do ((i 0)) (< i 3) ((+ i 1))) i) ; => (0 1 2)

;;; :integers
(first-ec #f (:integers i) (if (> (* i i) 50)) i) ; => 8

;;; :let
(list-ec (: i 3) (:let j (* 10 i)) j) ; => (0 10 20)

;;; :list
(list-ec (:list x '(1 2) '(3)) x) ; => (1 2 3)

;;; :parallel
(list-ec (:parallel (:list x '(a b)) (:integers i)) (list i x)) ; => ((0 a) (1 b))

;;; :port
(list-ec (:port datum (open-input-string "a (b) 3")) datum) ; => (a (b) 3)

;;; :range
(list-ec (:range i 0 10 3) i) ; => (0 3 6 9)

;;; :real-range
(list-ec (:real-range x 0 1 .25) x) ; => (0.0 0.25 0.5 0.75)

;;; :string
(list-ec (:string c "ab") c) ; => (#\a #\b)

;;; :vector
(list-ec (:vector x (index i) #(a b)) (cons i x)) ; => ((0 . a) (1 . b))

;;; :until
(list-ec (:until (: i 10) (= i 3)) i) ; => (0 1 2 3)

;;; :while
(list-ec (:while (: i 10) (< i 3)) i) ; => (0 1 2)

;;; any?-ec
(any?-ec (: i 5) (> i 3)) ; => #t

;;; every?-ec
(every?-ec (: i 5) (> i 3)) ; => #f

;;; append-ec
(append-ec (: i 1 4) (make-list i i)) ; => (1 2 2 3 3 3)

;;; do-ec
(do-ec (: i 3) (write i)) ; output: "012"

;;; first-ec
(first-ec 'none (: i 10) (if (> i 4)) i) ; => 5

;;; last-ec
(last-ec 'none (: i 10) (if (even? i)) i) ; => 8

;;; fold-ec
(fold-ec '() (: i 3) i cons) ; => (2 1 0)

;;; fold3-ec
(fold3-ec 'none (: i 1 4) i list cons) ; => (3 2 1)

;;; max-ec
(max-ec (: x '(3 9 5)) x) ; => 9

;;; min-ec
(min-ec (: x '(3 9 5)) x) ; => 3

;;; sum-ec
(sum-ec (: i 1 5) i) ; => 10

;;; product-ec
(product-ec (: i 1 6) i) ; => 120

;;; string-ec
(string-ec (: c "abc") (if (not (char=? c #\b))) c) ; => "ac"

;;; string-append-ec
(string-append-ec (: i 3) (number->string i)) ; => "012"

;;; vector-ec
(vector-ec (: i 4) (* i i)) ; => #(0 1 4 9)

;;; vector-of-length-ec
(vector-of-length-ec 4 (: i 4) (* i i)) ; => #(0 1 4 9)
