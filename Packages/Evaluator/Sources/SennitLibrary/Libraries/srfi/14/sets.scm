; SPDX-License-Identifier: MIT
; The representation, membership and comparison.

; The codes are in a promise, because those of the standard sets take their time.
; The predicate is for the procedures on strings that take a set for a criterion. They and the regexps know this type by
; its name and the order of its fields.
;;; (char-set? object) Whether object is a set of characters (SRFI 14).
(define-record-type <char-set> (new-char-set promise character-predicate) char-set?
  (promise char-set-promise)
  (character-predicate char-set-predicate))

(define (delayed-char-set promise)
  (new-char-set promise (lambda (char) (odd? (end-index (force promise) (char->integer char))))))

(define (make-char-set codes) (delayed-char-set (make-promise codes)))

; The vector of codes of a set, which who was given.
(define (codes-of who object)
  (if (not (char-set? object)) (error (string-append who ": expected a character set, got") object))
  (force (char-set-promise object)))

(define (require-procedure who object)
  (if (not (procedure? object)) (error (string-append who ": expected a procedure, got") object)))

(define (require-char who object)
  (if (not (char? object)) (error (string-append who ": expected a character, got") object)))

; The index of the first of codes that is greater than code: odd if code is in the set.
(define (end-index codes code)
  (let loop ((low 0) (high (vector-length codes)))
    (if (< low high)
        (let ((middle (quotient (+ low high) 2)))
          (if (<= (vector-ref codes middle) code)
              (loop (+ middle 1) high)
              (loop low middle)))
        low)))

;;; (char-set-contains? set char) Whether char is in set. Complexity: the logarithm of the number of runs (SRFI 14).
(define (char-set-contains? set char)
  (require-char "char-set-contains?" char)
  (odd? (end-index (codes-of "char-set-contains?" set) (char->integer char))))

(define (compare who holds? sets)
  (let ((codes (map (lambda (set) (codes-of who set)) sets)))
    (or (null? codes)
        (let loop ((first (car codes)) (rest (cdr codes)))
          (or (null? rest)
              (and (holds? first (car rest)) (loop (car rest) (cdr rest))))))))

;;; (char-set= set ...) Whether the sets have the same members (SRFI 14).
(define (char-set= . sets) (compare "char-set=" equal? sets))

;;; (char-set<= set ...) Whether each set is a subset of the next one (SRFI 14).
(define (char-set<= . sets)
  (compare "char-set<=" (lambda (a b) (= 0 (vector-length (combine (lambda (a b) (and a (not b))) a b)))) sets))

;;; (char-set-hash set [bound]) A number from 0 up to but not including bound, the same for equal sets; without bound, or with 0, below 2 to the power of 32 (SRFI 14).
(define char-set-hash
  (case-lambda
    ((set) (char-set-hash set 0))
    ((set bound)
     (if (not (and (exact-integer? bound) (>= bound 0)))
         (error "char-set-hash: expected an exact integer that is not negative, got" bound))
     (let* ((codes (codes-of "char-set-hash" set))
            (count (vector-length codes)))
       (let loop ((index 0) (hash 5381))
         (if (< index count)
             (loop (+ index 1) (modulo (+ (* hash 33) (vector-ref codes index)) 4294967296))
             (if (= bound 0) hash (modulo hash bound))))))))

; A set of codes of characters in a list, in any order.
(define (codes->vector codes)
  (let loop ((rest (list-sort < codes)) (start #f) (end #f) (runs '()))
    (cond ((null? rest) (list->vector (reverse (if start (cons end (cons start runs)) runs))))
          ((and end (<= (car rest) end)) (loop (cdr rest) start (max end (+ (car rest) 1)) runs))
          (else (loop (cdr rest) (car rest) (+ (car rest) 1) (if start (cons end (cons start runs)) runs))))))

; What is in a, in b, or in both or neither, as (in? a? b?) says; that of neither must be #f.
(define (combine in? a b)
  (let ((a-count (vector-length a)) (b-count (vector-length b)))
    (let loop ((i 0) (j 0) (inside? #f) (runs '()))
      (if (and (= i a-count) (= j b-count))
          (list->vector (reverse runs))
          (let* ((next-a (if (< i a-count) (vector-ref a i) #x110000))
                 (next-b (if (< j b-count) (vector-ref b j) #x110000))
                 (code (min next-a next-b))
                 (i (if (and (< i a-count) (= next-a code)) (+ i 1) i))
                 (j (if (and (< j b-count) (= next-b code)) (+ j 1) j))
                 (now? (in? (odd? i) (odd? j))))
            (loop i j now? (if (eq? now? inside?) runs (cons code runs))))))))

(define (either a b) (or a b))
(define (both a b) (and a b))
(define (first-only a b) (and a (not b)))
(define (not-both a b) (not (eq? a b)))
