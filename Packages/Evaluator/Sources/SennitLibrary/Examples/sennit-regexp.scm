; Examples of (sennit regexp) for the manual.

;;; regexp
(regexp-matches? (regexp '(: "a" (+ digit))) "a123") ; => #t

;;; regexp?
(regexp? (regexp 'digit)) ; => #t

;;; valid-sre?
(valid-sre? '(or "a" "b")) ; => #t
(valid-sre? '(no-such-operator "b")) ; => #f

;;; regexp->sre
(regexp->sre (regexp '(+ digit))) ; => (+ digit)

;;; regexp-matches?
(regexp-matches? '(+ alpha) "abc") ; => #t
(regexp-matches? '(+ alpha) "abc1") ; => #f

;;; regexp-matches
(regexp-match->list (regexp-matches '(: ($ (+ digit)) "." ($ (+ digit))) "3.14")) ; => ("3.14" "3" "14")

;;; regexp-search
(regexp-match-submatch (regexp-search '(+ digit) "room 101")) ; => "101"
(regexp-search '(+ digit) "no room") ; => #f

;;; regexp-extract
(regexp-extract '(+ digit) "1 and 22, 333") ; => ("1" "22" "333")

;;; regexp-split
(regexp-split '(+ space) "one  two three") ; => ("one" "two" "three")

;;; regexp-partition
(regexp-partition '(+ digit) "a1b22") ; => ("a" "1" "b" "22")

;;; regexp-fold
(regexp-fold '(+ digit) (lambda (i match string sum) (+ sum (string->number (regexp-match-submatch match)))) 0 "1, 20, 300") ; => 321

;;; regexp-replace
(regexp-replace '(+ space) "one two three" "-") ; => "one-two three"
(regexp-replace '(: ($ (+ alpha)) "=" ($ (+ digit))) "x=1" '(2 "=" 1)) ; => "1=x"

;;; regexp-replace-all
(regexp-replace-all '(+ space) "one two  three" "-") ; => "one-two-three"

;;; regexp-match?
(regexp-match? (regexp-search "b" "abc")) ; => #t

;;; regexp-match-count
(regexp-match-count (regexp-matches '(: ($ alpha) ($ digit)) "a1")) ; => 2

;;; regexp-match->list
(regexp-match->list (regexp-matches '(: ($ alpha) ($ digit)) "a1")) ; => ("a1" "a" "1")

;;; regexp-match-submatch
(regexp-match-submatch (regexp-search '(: (-> key (+ alpha)) "=" (-> value (+ digit))) "set x=10") 'value) ; => "10"

;;; regexp-match-submatch-start
(regexp-match-submatch-start (regexp-search '(+ digit) "room 101")) ; => 5

;;; regexp-match-submatch-end
(regexp-match-submatch-end (regexp-search '(+ digit) "room 101")) ; => 8
