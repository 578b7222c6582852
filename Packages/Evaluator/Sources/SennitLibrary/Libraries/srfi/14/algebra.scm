; SPDX-License-Identifier: MIT
; The algebra of sets.

;;; (char-set-adjoin set char ...) set and the characters (SRFI 14).
(define (char-set-adjoin set . chars) (with-chars "char-set-adjoin" chars set))

;;; (char-set-adjoin! set char ...) char-set-adjoin (SRFI 14).
(define (char-set-adjoin! set . chars) (with-chars "char-set-adjoin!" chars set))

;;; (char-set-delete set char ...) set without the characters (SRFI 14).
(define (char-set-delete set . chars)
  (make-char-set (combine first-only
                          (codes-of "char-set-delete" set)
                          (codes-of "char-set-delete" (with-chars "char-set-delete" chars char-set:empty)))))

;;; (char-set-delete! set char ...) char-set-delete (SRFI 14).
(define (char-set-delete! set . chars) (apply char-set-delete set chars))

; The set that combining many sets with in?, from the left, gives; begin is that of none.
(define (combine-all who in? begin sets)
  (make-char-set (fold (lambda (set codes) (combine in? codes (codes-of who set))) begin sets)))

;;; (char-set-complement set) The set of all characters that are not in set (SRFI 14).
(define (char-set-complement set)
  (make-char-set (combine first-only all-codes (codes-of "char-set-complement" set))))

;;; (char-set-union set ...) The set of the characters that are in any of the sets (SRFI 14).
(define (char-set-union . sets) (combine-all "char-set-union" either #() sets))

;;; (char-set-intersection set ...) The set of the characters that are in all of the sets (SRFI 14).
(define (char-set-intersection . sets) (combine-all "char-set-intersection" both all-codes sets))

;;; (char-set-difference set1 set ...) The set of the characters that are in set1 and in none of the others (SRFI 14).
(define (char-set-difference set1 . sets)
  (combine-all "char-set-difference" first-only (codes-of "char-set-difference" set1) sets))

;;; (char-set-xor set ...) The set of the characters that are in an odd number of the sets (SRFI 14).
(define (char-set-xor . sets) (combine-all "char-set-xor" not-both #() sets))

;;; (char-set-diff+intersection set1 set ...) Two values: the members of set1 that are in none of the other sets, and those that are in one (SRFI 14).
(define (char-set-diff+intersection set1 . sets)
  (let ((others (combine-all "char-set-diff+intersection" either #() sets)))
    (values (char-set-difference set1 others) (char-set-intersection set1 others))))

;;; (char-set-complement! set) char-set-complement (SRFI 14).
(define (char-set-complement! set) (char-set-complement set))

;;; (char-set-union! set1 set ...) char-set-union (SRFI 14).
(define (char-set-union! set1 . sets) (apply char-set-union set1 sets))

;;; (char-set-intersection! set1 set ...) char-set-intersection (SRFI 14).
(define (char-set-intersection! set1 . sets) (apply char-set-intersection set1 sets))

;;; (char-set-difference! set1 set ...) char-set-difference (SRFI 14).
(define (char-set-difference! set1 . sets) (apply char-set-difference set1 sets))

;;; (char-set-xor! set1 set ...) char-set-xor (SRFI 14).
(define (char-set-xor! set1 . sets) (apply char-set-xor set1 sets))

;;; (char-set-diff+intersection! set1 set2 set ...) char-set-diff+intersection (SRFI 14).
(define (char-set-diff+intersection! set1 set2 . sets) (apply char-set-diff+intersection set1 set2 sets))
