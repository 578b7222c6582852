; SPDX-License-Identifier: MIT
; Regular expressions, SRFI 115. Written with the primitives of RegexpPrimitives.swift and the compiler in
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

(module (sennit internal))

;;; (%bounds->chars bounds) A list of the characters of bounds of ranges; what is no character between is left out.
(define (%bounds->chars bounds)
  (if (null? bounds)
      '()
      (let* ((low (car bounds))
             (high (cadr bounds))
             (rest (%bounds->chars (cddr bounds))))
        (cond
          ((and (<= low #xD7FF) (> high #xDFFF))
           (%bounds->chars
            (cons low (cons #xD7FF (cons #xE000 (cons high (cddr bounds)))))))
          ((> low high) rest)
          (else (cons (integer->char low) (cons (integer->char high) rest)))))))

;;; (%regexp-span re string start end procedure) What re searches of string, ready for it.
(define (%regexp-span re string start end procedure)
  (let ((span (regexp-span re string start end procedure)))
    (if (vector-ref span 4)
        (let loop () (if (regexp-prepare span) span (loop)))
        span)))

;;; (%regexp-next-match re span from index mode) The first match in span from a byte on; see regexp-next.
(define (%regexp-next-match re span from index mode)
  (let ((found (regexp-next re span from index mode)))
    (if (or (not found) (regexp-match-object? found))
        found
        (let loop ((search found))
          (let ((found (regexp-continue search re span)))
            (if (or (not found) (regexp-match-object? found))
                found
                (loop found)))))))

;;; (%regexp-first-match re span mode) The first match in span.
(define (%regexp-first-match re span mode)
  (%regexp-next-match re span (vector-ref span 1) (vector-ref span 3) mode))

;;; (%regexp-check-match match procedure) Refuses what is no match.
(define (%regexp-check-match match procedure)
  (if (not (regexp-match-object? match))
      (error (string-append (symbol->string procedure) ": expected a regexp-match, got") match)))

;;; (%regexp-submatch match number) The string of a submatch, or #f.
(define (%regexp-submatch match number)
  (let ((start (regexp-byte match (* 2 number))))
    (and (>= start 0)
         (substring-bytes (regexp-field match 1) start (regexp-byte match (+ 1 (* 2 number)))))))

;;; (%regexp-submatch-number match field procedure) The number of a submatch. Of several with a name it is the first that took part.
(define (%regexp-submatch-number match field procedure)
  (cond
    ((and (exact-integer? field) (<= 0 field) (< field (quotient (regexp-slot-count match) 2))) field)
    ((and (symbol? field) (assq field (regexp-field (regexp-field match 2) 3)))
     => (lambda (first)
          (let loop ((rest (regexp-field (regexp-field match 2) 3)))
            (cond
              ((null? rest) (cdr first))
              ((and (eq? (caar rest) field) (>= (regexp-byte match (* 2 (cdar rest))) 0)) (cdar rest))
              (else (loop (cdr rest)))))))
    (else
     (error (string-append (symbol->string procedure) ": the regexp has no such submatch:") field))))

;;; (%regexp-fold re kons knil string finish start end) See regexp-fold. Behind an empty match the search goes on a character later.
(define (%regexp-fold re kons knil string finish start end)
  (let* ((re (regexp re))
         (span (%regexp-span re string start end 'regexp-fold))
         (end (vector-ref span 2)))
    (let loop ((from (vector-ref span 1)) (index (vector-ref span 3)) (last (vector-ref span 3)) (value knil))
      (let ((match (and (<= from end) (%regexp-next-match re span from index 2))))
        (if match
            (let* ((value (kons last match string value))
                   (match-end (regexp-byte match 1))
                   (last (regexp-index match 1)))
              (cond
                ((< (regexp-byte match 0) match-end) (loop match-end last last value))
                ((< match-end end) (loop (regexp-behind span match-end) (+ last 1) last value))
                (finish (finish last #f string value))
                (else value)))
            (if finish (finish last #f string value) value))))))

;;; (%regexp-parts re string start end between? matched? procedure) A list of the parts of string between matches that are not empty, or of those matches, or of both.
(define (%regexp-parts re string start end between? matched? procedure)
  (let* ((re (regexp re))
         (span (%regexp-span re string start end procedure))
         (end (vector-ref span 2)))
    (let loop ((from (vector-ref span 1)) (last (vector-ref span 1)))
      (let ((match (and (< from end) (%regexp-next-match re span from 0 0))))
        (if match
            (let ((match-start (regexp-byte match 0)) (match-end (regexp-byte match 1)))
              (if (= match-start match-end)
                  (loop (if (< match-end end) (regexp-behind span match-end) end) last)
                  (let ((rest (loop match-end match-end)))
                    (let ((rest (if matched? (cons (substring-bytes string match-start match-end) rest) rest)))
                      (if between? (cons (substring-bytes string last match-start) rest) rest)))))
            (if (and between?
                     (or (not matched?) (< last end) (= last (vector-ref span 1))))
                (list (substring-bytes string last end))
                '()))))))

;;; (%regexp-replace re string substitution start end count procedure) See regexp-replace; all matches if count is #f.
(define (%regexp-replace re string substitution start end count procedure)
  (let* ((re (regexp re))
         (span (%regexp-span re string (or start 0) end procedure))
         (start (vector-ref span 1))
         (end (vector-ref span 2))
         (mode (if (string? substitution) 0 2)))
    (let loop ((from start) (index (vector-ref span 3)) (last start)
               (count (or count 0)) (all? (not count)) (parts '()))
      (let ((match (and (<= from end) (%regexp-next-match re span from index mode))))
        (if (not match)
            (string-join (reverse (cons (substring-bytes string last end) parts)) "")
            (let* ((match-start (regexp-byte match 0))
                   (match-end (regexp-byte match 1))
                   (behind (cond
                             ((< match-start match-end) match-end)
                             ((< match-end end) (regexp-behind span match-end))
                             (else (+ end 1))))
                   (index (if (= mode 0) 0 (+ (regexp-index match 1) (if (= behind match-end) 0 1)))))
              (if (> count 0)
                  (loop behind index last (- count 1) all? parts)
                  (let* ((before (substring-bytes string last match-start))
                         (parts (%regexp-substitute substitution match span procedure (cons before parts))))
                    (if all?
                        (loop behind index match-end 0 #t parts)
                        (string-join
                         (reverse (cons (substring-bytes string match-end end) parts))
                         ""))))))))))

;;; (%regexp-substitute substitution match span procedure parts) The parts, the last first, with those of a substitution before them.
(define (%regexp-substitute substitution match span procedure parts)
  (cond
    ((string? substitution) (cons substitution parts))
    ((null? substitution) parts)
    ((pair? substitution)
     (%regexp-substitute (cdr substitution) match span procedure
                  (%regexp-substitute (car substitution) match span procedure parts)))
    ((procedure? substitution)
     (let ((result (substitution match)))
       (if (not (string? result))
           (error (string-append (symbol->string procedure) ": the procedure did not return a string but") result))
       (cons result parts)))
    ((eq? substitution 'pre)
     (cons (substring-bytes (vector-ref span 0) (vector-ref span 1) (regexp-byte match 0)) parts))
    ((eq? substitution 'post)
     (cons (substring-bytes (vector-ref span 0) (regexp-byte match 1) (vector-ref span 2)) parts))
    ((or (symbol? substitution) (exact-integer? substitution))
     (let ((submatch (%regexp-submatch match (%regexp-submatch-number match substitution procedure))))
       (if submatch (cons submatch parts) parts)))
    (else (error (string-append (symbol->string procedure) ": not a substitution:") substitution))))
