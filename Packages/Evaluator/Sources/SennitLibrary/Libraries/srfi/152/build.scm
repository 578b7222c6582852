; SPDX-License-Identifier: MIT
; Strings made of characters, of other strings, or by procedures.

;;; (string-unfold stop? mapper successor seed [base make-final]) A string of what mapper, returning characters or strings, makes of seed, (successor seed) ... before the one for which stop? holds; before it base, behind it what make-final makes of that last one (SRFI 152).
(define (string-unfold stop? mapper successor seed . options)
  (let-values (((base make-final) (unfold-options "string-unfold" stop? mapper successor options)))
    (let loop ((seed seed) (pieces (list base)))
      (if (stop? seed)
          (pieces->string "string-unfold" (reverse (cons (make-final seed) pieces)))
          (let ((piece (mapper seed)))
            (loop (successor seed) (cons piece pieces)))))))

;;; (string-unfold-right stop? mapper successor seed [base make-final]) Like string-unfold, from right to left: base is at the right end, and what make-final returns at the left (SRFI 152).
(define (string-unfold-right stop? mapper successor seed . options)
  (let-values (((base make-final) (unfold-options "string-unfold-right" stop? mapper successor options)))
    (let loop ((seed seed) (pieces (list base)))
      (if (stop? seed)
          (pieces->string "string-unfold-right" (cons (make-final seed) pieces))
          (let ((piece (mapper seed)))
            (loop (successor seed) (cons piece pieces)))))))

(define (unfold-options who stop? mapper successor options)
  (require-procedure who stop?)
  (require-procedure who mapper)
  (require-procedure who successor)
  (let* ((base (if (pair? options) (car options) ""))
         (make-final (if (and (pair? options) (pair? (cdr options))) (cadr options) (lambda (seed) ""))))
    (require-procedure who make-final)
    (values base make-final)))

;;; (reverse-list->string list) A string of the characters in list in reverse order (SRFI 152).
(define (reverse-list->string list)
  (if (not (list? list)) (error "reverse-list->string: expected a list, got" list))
  (list->string (reverse list)))

;;; (string-replace string1 string2 start1 end1 [start2 end2]) string1 with its part from start1 to end1 replaced by the range of string2 (SRFI 152).
(define (string-replace string1 string2 start1 end1 . range)
  (let-values (((start1 end1) (bounds "string-replace" string1 (list start1 end1)))
               ((start2 end2) (bounds "string-replace" string2 range)))
    (string-append (substring string1 0 start1)
                   (substring string2 start2 end2)
                   (substring string1 end1 (string-length string1)))))

(define (require-strings who strings)
  (if (not (and (list? strings) (every string? strings)))
      (error (string-append who ": expected a list of strings, got") strings)))

;;; (string-concatenate strings) The strings in a list joined to one (SRFI 152).
(define (string-concatenate strings)
  (require-strings "string-concatenate" strings)
  (string-join strings ""))

;;; (string-concatenate-reverse strings [final [end]]) The strings in a list joined to one in reverse order, and behind them final, or that up to end (SRFI 152).
(define string-concatenate-reverse
  (case-lambda
    ((strings)
     (require-strings "string-concatenate-reverse" strings)
     (string-join (reverse strings) ""))
    ((strings final) (string-concatenate-reverse (cons final (strings-of strings))))
    ((strings final end)
     (require-string "string-concatenate-reverse" final)
     (require-count "string-concatenate-reverse" end (string-length final))
     (string-concatenate-reverse (cons (substring final 0 end) (strings-of strings))))))

(define (strings-of strings)
  (require-strings "string-concatenate-reverse" strings)
  strings)

(define (require-grammar who grammar)
  (if (not (memq grammar '(infix strict-infix prefix suffix)))
      (error (string-append who ": expected infix, strict-infix, prefix or suffix, got") grammar)))

;;; (string-map-index proc string [start end]) A string of what proc, returning characters or strings, makes of each index of the range (SRFI 152).
(define (string-map-index proc string . range)
  (require-procedure "string-map-index" proc)
  (let-values (((start end) (bounds "string-map-index" string range)))
    (let loop ((index start) (pieces '()))
      (if (< index end)
          (loop (+ index 1) (cons (proc index) pieces))
          (pieces->string "string-map-index" (reverse pieces))))))

;;; (string-filter pred string [start end]) The characters of the range for which pred holds (SRFI 152).
(define (string-filter pred string . range)
  (let ((pred (predicate "string-filter" pred)))
    (let loop ((rest (characters "string-filter" string range)) (kept '()))
      (if (pair? rest)
          (loop (cdr rest) (if (pred (car rest)) (cons (car rest) kept) kept))
          (reverse-list->string kept)))))

;;; (string-remove pred string [start end]) The characters of the range for which pred does not hold (SRFI 152).
(define (string-remove pred string . range)
  (let ((pred (predicate "string-remove" pred)))
    (let loop ((rest (characters "string-remove" string range)) (kept '()))
      (if (pair? rest)
          (loop (cdr rest) (if (pred (car rest)) kept (cons (car rest) kept)))
          (reverse-list->string kept)))))

;;; (string-replicate string from to [start end]) The part from from to to of the range repeated without end in both directions, where 0 is its beginning (SRFI 152).
(define (string-replicate string from to . range)
  (let-values (((start end) (bounds "string-replicate" string range)))
    (if (not (and (exact-integer? from) (exact-integer? to) (<= from to)))
        (error "string-replicate: expected two exact integers in order, got" from to))
    (cond ((= from to) "")
          ((= start end) (error "string-replicate: there is nothing to replicate in" string))
          (else
           (let* ((part (substring string start end))
                  (size (- end start))
                  (first (floor-remainder from size))
                  (last (+ first (- to from)))
                  (copies (quotient (+ last size -1) size)))
             (substring (string-join (make-list copies part) "") first last))))))
