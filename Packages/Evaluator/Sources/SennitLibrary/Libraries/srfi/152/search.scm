; SPDX-License-Identifier: MIT
; Predicates, prefixes and suffixes, searching, folding.

;;; (string-every pred string [start end]) #f if pred returns that for a character of the range, else what it returned for the last one; #t for an empty range (SRFI 152).
(define (string-every pred string . range)
  (let ((pred (predicate "string-every" pred)))
    (let ((all (characters "string-every" string range)))
      (or (null? all)
          (let loop ((rest all))
            (if (null? (cdr rest))
                (pred (car rest))
                (and (pred (car rest)) (loop (cdr rest)))))))))

;;; (string-any pred string [start end]) The first true value that pred returns for a character of the range, from the left, or #f (SRFI 152).
(define (string-any pred string . range)
  (let ((pred (predicate "string-any" pred)))
    (let ((all (characters "string-any" string range)))
      (and (pair? all)
           (let loop ((rest all))
             (if (null? (cdr rest))
                 (pred (car rest))
                 (or (pred (car rest)) (loop (cdr rest)))))))))

;;; (string-prefix-length string1 string2 [start1 end1 start2 end2]) How many characters the ranges have in common at their beginnings (SRFI 152).
(define (string-prefix-length string1 string2 . range)
  (let-values (((start1 end1 start2 end2) (two-bounds "string-prefix-length" string1 string2 range)))
    (let loop ((a (string->list string1 start1 end1)) (b (string->list string2 start2 end2)) (count 0))
      (if (and (pair? a) (pair? b) (char=? (car a) (car b)))
          (loop (cdr a) (cdr b) (+ count 1))
          count))))

;;; (string-suffix-length string1 string2 [start1 end1 start2 end2]) How many characters the ranges have in common at their ends (SRFI 152).
(define (string-suffix-length string1 string2 . range)
  (let-values (((start1 end1 start2 end2) (two-bounds "string-suffix-length" string1 string2 range)))
    (let ((a (string->vector string1 start1 end1)) (b (string->vector string2 start2 end2)))
      (let loop ((i (- end1 start1 1)) (j (- end2 start2 1)) (count 0))
        (if (and (>= i 0) (>= j 0) (char=? (vector-ref a i) (vector-ref b j)))
            (loop (- i 1) (- j 1) (+ count 1))
            count)))))

;;; (string-index-right string pred [start end]) The index of the last character of the range for which pred holds, or #f (SRFI 152).
(define (string-index-right string pred . range)
  (let ((pred (predicate "string-index-right" pred)))
    (let-values (((start end) (bounds "string-index-right" string range)))
      (last-index pred #t string start end))))

;;; (string-skip string pred [start end]) The index of the first character of the range for which pred does not hold, or #f (SRFI 152).
(define (string-skip string pred . range)
  (let ((pred (predicate "string-skip" pred)))
    (let-values (((start end) (bounds "string-skip" string range)))
      (first-index pred #f string start end))))

;;; (string-skip-right string pred [start end]) The index of the last character of the range for which pred does not hold, or #f (SRFI 152).
(define (string-skip-right string pred . range)
  (let ((pred (predicate "string-skip-right" pred)))
    (let-values (((start end) (bounds "string-skip-right" string range)))
      (last-index pred #f string start end))))

;;; (string-contains-right string1 string2 [start1 end1 start2 end2]) The index in string1 where the range of string2 last occurs within that of string1, or #f (SRFI 152).
(define (string-contains-right string1 string2 . range)
  (let-values (((start1 end1 start2 end2) (two-bounds "string-contains-right" string1 string2 range)))
    (if (= start2 end2)
        end1
        (let ((index (string-contains (string-reverse (substring string1 start1 end1))
                                  (string-reverse (substring string2 start2 end2)))))
          (and index (- end1 index (- end2 start2)))))))

;;; (string-fold kons knil string [start end]) Calls kons with each character of the range, from the left, and what it returned before, at first knil; returns what it returned last (SRFI 152).
(define (string-fold kons knil string . range)
  (require-procedure "string-fold" kons)
  (let loop ((rest (characters "string-fold" string range)) (result knil))
    (if (pair? rest)
        (loop (cdr rest) (kons (car rest) result))
        result)))

;;; (string-fold-right kons knil string [start end]) Like string-fold, from the right (SRFI 152).
(define (string-fold-right kons knil string . range)
  (require-procedure "string-fold-right" kons)
  (let loop ((rest (reverse (characters "string-fold-right" string range))) (result knil))
    (if (pair? rest)
        (loop (cdr rest) (kons (car rest) result))
        result)))

;;; (string-for-each-index proc string [start end]) Calls proc with each index of the range, ascending (SRFI 152).
(define (string-for-each-index proc string . range)
  (require-procedure "string-for-each-index" proc)
  (let-values (((start end) (bounds "string-for-each-index" string range)))
    (let loop ((index start))
      (if (< index end)
          (begin (proc index) (loop (+ index 1)))
          (if #f #f)))))

