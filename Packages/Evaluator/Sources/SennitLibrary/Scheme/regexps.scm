; SPDX-License-Identifier: MIT
; Regular expressions, SRFI 115. Written with the procedures of regexp-search.scm and the compiler in
; regexp-compiler.scm.
;
; Which match is found: the leftmost; of those the longest; each part of the SRE from left to right takes as much as it
; can. With a pattern that is not greedy anywhere in the SRE it is the first one that the parts lead to from left to
; right, where alternatives are tried in order.

(module (sennit regexp))

;;; (regexp re) The regexp of an SRE; a regexp is its own (SRFI 115).
(define (regexp re)
  (if (regexp-object? re) re (or (cached-regexp re) (%compile-sre re))))

;;; (regexp? object) Whether object is a regexp (SRFI 115).
(define (regexp? object) (regexp-object? object))

;;; (regexp->sre re) The SRE that a regexp was made of (SRFI 115).
(define (regexp->sre re) (regexp-field (regexp re) 1))

;;; (valid-sre? object) Whether regexp would take object: an SRE or a regexp (SRFI 115).
(define (valid-sre? object)
  (or (regexp-object? object)
      (guard (condition
              ((and (error-object? condition)
                    (string? (error-object-message condition))
                    (string-prefix? "regexp: " (error-object-message condition)))
               #f))
        (%compile-sre object)
        #t)))

;;; (char-set->sre char-set) An SRE for the characters of a char-set that has no char-set in it (SRFI 115).
(define (char-set->sre char-set)
  (let ((bounds (%char-set-bounds char-set)))
    (if (not bounds) (error "char-set->sre: expected a char-set, got" char-set))
    (cons '/ (%bounds->chars bounds))))

;;; (regexp-matches re string [start [end]]) The match of re with all of string from start to end, or #f (SRFI 115).
(define regexp-matches
  (case-lambda
    ((re string) (regexp-matches re string 0 #f))
    ((re string start) (regexp-matches re string start #f))
    ((re string start end)
     (let ((re (regexp re)))
       (%regexp-first-match re (%regexp-span re string start end 'regexp-matches) 3)))))

;;; (regexp-matches? re string [start [end]]) Whether re matches all of string from start to end (SRFI 115).
(define regexp-matches?
  (case-lambda
    ((re string) (regexp-matches? re string 0 #f))
    ((re string start) (regexp-matches? re string start #f))
    ((re string start end)
     (let ((re (regexp re)))
       (and (%regexp-first-match re (%regexp-span re string start end 'regexp-matches?) 1) #t)))))

;;; (regexp-search re string [start [end]]) The first match of re in string from start to end, or #f (SRFI 115).
(define regexp-search
  (case-lambda
    ((re string) (regexp-search re string 0 #f))
    ((re string start) (regexp-search re string start #f))
    ((re string start end)
     (let ((re (regexp re)))
       (%regexp-first-match re (%regexp-span re string start end 'regexp-search) 2)))))

;;; (regexp-match? object) Whether object is a match (SRFI 115).
(define (regexp-match? object) (regexp-match-object? object))

;;; (regexp-match-count match) How many submatches the regexp of match has, without the whole (SRFI 115).
(define (regexp-match-count match)
  (%regexp-check-match match 'regexp-match-count)
  (- (quotient (regexp-slot-count match) 2) 1))

;;; (regexp-match-submatch match [field]) The string of a submatch, by number, 0 for the whole, or by name; #f if it did not take part (SRFI 115).
(define regexp-match-submatch
  (case-lambda
    ((match) (regexp-match-submatch match 0))
    ((match field)
     (%regexp-check-match match 'regexp-match-submatch)
     (%regexp-submatch match (%regexp-submatch-number match field 'regexp-match-submatch)))))

;;; (regexp-match-submatch-start match [field]) The index where a submatch begins, or #f (SRFI 115).
(define regexp-match-submatch-start
  (case-lambda
    ((match) (regexp-match-submatch-start match 0))
    ((match field)
     (%regexp-check-match match 'regexp-match-submatch-start)
     (regexp-index match (* 2 (%regexp-submatch-number match field 'regexp-match-submatch-start))))))

;;; (regexp-match-submatch-end match [field]) The index where a submatch ends, or #f (SRFI 115).
(define regexp-match-submatch-end
  (case-lambda
    ((match) (regexp-match-submatch-end match 0))
    ((match field)
     (%regexp-check-match match 'regexp-match-submatch-end)
     (regexp-index match (+ 1 (* 2 (%regexp-submatch-number match field 'regexp-match-submatch-end)))))))

;;; (regexp-match->list match) A list of the strings of all submatches, the whole first; #f for those that did not take part (SRFI 115).
(define (regexp-match->list match)
  (%regexp-check-match match 'regexp-match->list)
  (let ((count (quotient (regexp-slot-count match) 2)))
    (let loop ((number 0))
      (if (< number count)
          (let ((submatch (%regexp-submatch match number)))
            (cons submatch (loop (+ number 1))))
          '()))))

;;; (regexp-fold re kons knil string [finish [start [end]]]) Calls (kons index match string value) for each match of re in string, where index is that behind the last match and value what kons returned for it, at first knil; then (finish index #f string value), which is the result and by default value (SRFI 115).
(define regexp-fold
  (case-lambda
    ((re kons knil string) (%regexp-fold re kons knil string #f 0 #f))
    ((re kons knil string finish) (%regexp-fold re kons knil string finish 0 #f))
    ((re kons knil string finish start) (%regexp-fold re kons knil string finish start #f))
    ((re kons knil string finish start end) (%regexp-fold re kons knil string finish start end))))

;;; (regexp-extract re string [start [end]]) A list of the parts of string that re matches, but empty ones (SRFI 115).
(define regexp-extract
  (case-lambda
    ((re string) (regexp-extract re string 0 #f))
    ((re string start) (regexp-extract re string start #f))
    ((re string start end)
     (%regexp-parts re string start end #f #t 'regexp-extract))))

;;; (regexp-split re string [start [end]]) A list of the parts of string between what re matches and is not empty (SRFI 115).
(define regexp-split
  (case-lambda
    ((re string) (regexp-split re string 0 #f))
    ((re string start) (regexp-split re string start #f))
    ((re string start end)
     (%regexp-parts re string start end #t #f 'regexp-split))))

;;; (regexp-partition re string [start [end]]) A list of the parts of string, by turns between what re matches and what it matches; nothing empty comes last (SRFI 115).
(define regexp-partition
  (case-lambda
    ((re string) (regexp-partition re string 0 #f))
    ((re string start) (regexp-partition re string start #f))
    ((re string start end)
     (%regexp-parts re string start end #t #t 'regexp-partition))))

;;; (regexp-replace re string substitution [start [end [count]]]) string from start to end with match number count of re, from 0, replaced. substitution is a string, the number or name of a submatch, pre or post for what is before or behind the match, a procedure of the match that returns a string, or a list of such (SRFI 115).
(define regexp-replace
  (case-lambda
    ((re string substitution) (regexp-replace re string substitution 0 #f 0))
    ((re string substitution start) (regexp-replace re string substitution start #f 0))
    ((re string substitution start end) (regexp-replace re string substitution start end 0))
    ((re string substitution start end count)
     (if (not (and (exact-integer? count) (>= count 0)))
         (error "regexp-replace: the count is an exact integer, not negative, got" count))
     (%regexp-replace re string substitution start end count 'regexp-replace))))

;;; (regexp-replace-all re string substitution [start [end]]) string from start to end with every match of re replaced; see regexp-replace (SRFI 115).
(define regexp-replace-all
  (case-lambda
    ((re string substitution) (regexp-replace-all re string substitution 0 #f))
    ((re string substitution start) (regexp-replace-all re string substitution start #f))
    ((re string substitution start end)
     (%regexp-replace re string substitution start end #f 'regexp-replace-all))))
