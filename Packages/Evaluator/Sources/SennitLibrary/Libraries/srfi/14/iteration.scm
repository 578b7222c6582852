; SPDX-License-Identifier: MIT
; Going through sets, and making sets of other things. Members come in ascending order.

;;; (char-set-cursor set) A cursor at the first member of set (SRFI 14).
(define (char-set-cursor set) (cursor-from (codes-of "char-set-cursor" set) 0))

; A cursor is the code of a member, or #f behind the last one.
(define (cursor-from codes code)
  (let ((end (end-index codes code)))
    (cond ((odd? end) code)
          ((< end (vector-length codes)) (vector-ref codes end))
          (else #f))))

(define (require-cursor who cursor)
  (if (not (exact-integer? cursor)) (error (string-append who ": expected a cursor at a member, got") cursor)))

;;; (char-set-ref set cursor) The member of set that cursor is at (SRFI 14).
(define (char-set-ref set cursor)
  (codes-of "char-set-ref" set)
  (require-cursor "char-set-ref" cursor)
  (integer->char cursor))

;;; (char-set-cursor-next set cursor) A cursor at the member of set behind cursor (SRFI 14).
(define (char-set-cursor-next set cursor)
  (require-cursor "char-set-cursor-next" cursor)
  (cursor-from (codes-of "char-set-cursor-next" set) (+ cursor 1)))

;;; (end-of-char-set? cursor) Whether cursor is behind the last member of its set (SRFI 14).
(define (end-of-char-set? cursor) (not cursor))

; Calls kons with each code of codes and what it returned before.
(define (fold-codes kons knil codes)
  (let ((count (vector-length codes)))
    (let next-run ((index 0) (result knil))
      (if (< index count)
          (let ((end (vector-ref codes (+ index 1))))
            (let loop ((code (vector-ref codes index)) (result result))
              (if (< code end)
                  (loop (+ code 1) (kons (integer->char code) result))
                  (next-run (+ index 2) result))))
          result))))

;;; (char-set-fold kons knil set) Calls kons with each member of set and what it returned before, at first knil; returns what it returned last (SRFI 14).
(define (char-set-fold kons knil set)
  (require-procedure "char-set-fold" kons)
  (fold-codes kons knil (codes-of "char-set-fold" set)))

;;; (char-set-unfold stop? mapper successor seed [base]) The set of base and what mapper makes of seed, (successor seed) ... before the one for which stop? holds (SRFI 14).
(define char-set-unfold
  (case-lambda
    ((stop? mapper successor seed) (char-set-unfold stop? mapper successor seed char-set:empty))
    ((stop? mapper successor seed base)
     (require-procedure "char-set-unfold" stop?)
     (require-procedure "char-set-unfold" mapper)
     (require-procedure "char-set-unfold" successor)
     (let loop ((seed seed) (chars '()))
       (if (stop? seed)
           (with-chars "char-set-unfold" chars base)
           (let ((char (mapper seed)))
             (loop (successor seed) (cons char chars))))))))

;;; (char-set-unfold! stop? mapper successor seed base) char-set-unfold (SRFI 14).
(define (char-set-unfold! stop? mapper successor seed base) (char-set-unfold stop? mapper successor seed base))

; The set of base and of the characters in a list.
(define (with-chars who chars base)
  (let ((codes (map (lambda (char)
                      (require-char who char)
                      (char->integer char))
                    chars)))
    (make-char-set (combine either (codes->vector codes) (codes-of who base)))))

;;; (char-set-for-each procedure set) Calls procedure with each member of set (SRFI 14).
(define (char-set-for-each procedure set)
  (require-procedure "char-set-for-each" procedure)
  (fold-codes (lambda (char result) (procedure char) result) (if #f #f) (codes-of "char-set-for-each" set)))

;;; (char-set-map procedure set) The set of what procedure returns for the members of set (SRFI 14).
(define (char-set-map procedure set)
  (require-procedure "char-set-map" procedure)
  (with-chars "char-set-map"
              (fold-codes (lambda (char chars) (cons (procedure char) chars)) '() (codes-of "char-set-map" set))
              char-set:empty))

;;; (char-set-copy set) set itself, which nothing can change (SRFI 14).
(define (char-set-copy set)
  (codes-of "char-set-copy" set)
  set)

;;; (char-set char ...) The set of the characters (SRFI 14).
(define (char-set . chars) (with-chars "char-set" chars char-set:empty))

(define (require-list who object)
  (if (not (list? object)) (error (string-append who ": expected a list, got") object)))

;;; (list->char-set chars [base]) The set of the characters in a list, and of those in base (SRFI 14).
(define list->char-set
  (case-lambda
    ((chars) (list->char-set chars char-set:empty))
    ((chars base)
     (require-list "list->char-set" chars)
     (with-chars "list->char-set" chars base))))

;;; (list->char-set! chars base) list->char-set (SRFI 14).
(define (list->char-set! chars base) (list->char-set chars base))

;;; (string->char-set string [base]) The set of the characters of string, and of those in base (SRFI 14).
(define string->char-set
  (case-lambda
    ((string) (string->char-set string char-set:empty))
    ((string base)
     (if (not (string? string)) (error "string->char-set: expected a string, got" string))
     (with-chars "string->char-set" (string->list string) base))))

;;; (string->char-set! string base) string->char-set (SRFI 14).
(define (string->char-set! string base) (string->char-set string base))

;;; (char-set-filter holds? set [base]) The set of the members of set for which holds? holds, and of those in base (SRFI 14).
(define char-set-filter
  (case-lambda
    ((holds? set) (char-set-filter holds? set char-set:empty))
    ((holds? set base)
     (require-procedure "char-set-filter" holds?)
     (with-chars "char-set-filter"
                 (fold-codes (lambda (char chars) (if (holds? char) (cons char chars) chars)) '()
                             (codes-of "char-set-filter" set))
                 base))))

;;; (char-set-filter! holds? set base) char-set-filter (SRFI 14).
(define (char-set-filter! holds? set base) (char-set-filter holds? set base))

;;; (ucs-range->char-set lower upper [error? [base]]) The set of the characters whose codes are from lower up to but not including upper, and of those in base. Every code but those of surrogates is a character, so error? does not matter (SRFI 14).
(define ucs-range->char-set
  (case-lambda
    ((lower upper) (ucs-range->char-set lower upper #f char-set:empty))
    ((lower upper error?) (ucs-range->char-set lower upper error? char-set:empty))
    ((lower upper error? base)
     (if (not (and (exact-integer? lower) (exact-integer? upper) (<= 0 lower upper #x110000)))
         (error "ucs-range->char-set: expected two codes up to #x110000 in order, got" lower upper))
     (make-char-set
      (combine either
               (if (= lower upper) #() (combine both (vector lower upper) all-codes))
               (codes-of "ucs-range->char-set" base))))))

;;; (ucs-range->char-set! lower upper error? base) ucs-range->char-set (SRFI 14).
(define (ucs-range->char-set! lower upper error? base) (ucs-range->char-set lower upper error? base))

;;; (->char-set object) The set of the characters of a string, of a character, or a set itself (SRFI 14).
(define (->char-set object)
  (cond ((char-set? object) object)
        ((string? object) (string->char-set object))
        ((char? object) (char-set object))
        (else (error "->char-set: expected a string, a character or a character set, got" object))))

;;; (char-set-size set) How many members set has (SRFI 14).
(define (char-set-size set)
  (let* ((codes (codes-of "char-set-size" set))
         (count (vector-length codes)))
    (let loop ((index 0) (size 0))
      (if (< index count)
          (loop (+ index 2) (+ size (- (vector-ref codes (+ index 1)) (vector-ref codes index))))
          size))))

;;; (char-set-count holds? set) For how many members of set holds? holds (SRFI 14).
(define (char-set-count holds? set)
  (require-procedure "char-set-count" holds?)
  (fold-codes (lambda (char count) (if (holds? char) (+ count 1) count)) 0 (codes-of "char-set-count" set)))

;;; (char-set->list set) A list of the members of set, ascending (SRFI 14).
(define (char-set->list set) (reverse (fold-codes cons '() (codes-of "char-set->list" set))))

;;; (char-set->string set) A string of the members of set, ascending (SRFI 14).
(define (char-set->string set)
  (codes-of "char-set->string" set)
  (list->string (char-set->list set)))

; The first true value that holds? returns for a member, or #f.
(define (any-code holds? codes)
  (let loop ((cursor (cursor-from codes 0)))
    (and cursor
         (or (holds? (integer->char cursor))
             (loop (cursor-from codes (+ cursor 1)))))))

;;; (char-set-every holds? set) Whether holds? holds for every member of set (SRFI 14).
(define (char-set-every holds? set)
  (require-procedure "char-set-every" holds?)
  (not (any-code (lambda (char) (not (holds? char))) (codes-of "char-set-every" set))))

;;; (char-set-any holds? set) The first true value that holds? returns for a member of set, or #f (SRFI 14).
(define (char-set-any holds? set)
  (require-procedure "char-set-any" holds?)
  (any-code holds? (codes-of "char-set-any" set)))
