; Character classes: SRFI 14 sets and their algebra, criteria of searches, a scanner that is driven by sets.
(import (scheme base) (scheme char) (scheme write) (srfi 14) (srfi 152))
(define (show-written x) (write x) (newline))

(define vowels (string->char-set "aeiou"))
(define letters (char-set-intersection char-set:letter char-set:ascii))
(define lower (ucs-range->char-set 97 123))
(define consonants (char-set-difference lower vowels))
(show-written (map char-set->string (list vowels consonants)))
(show-written (map char-set-size
                   (list vowels lower letters consonants char-set:empty (char-set #\a #\b #\a))))
(show-written
 (list (char-set-contains? vowels #\e) (char-set-contains? vowels #\E)
       (char-set-contains? char-set:letter #\λ)
       (char-set-contains? char-set:digit #\٣) (char-set-contains? char-set:whitespace #\tab)
       (char-set-contains? char-set:punctuation #\!) (char-set-contains? char-set:symbol #\+)
       (char-set-contains? char-set:hex-digit #\F) (char-set-contains? char-set:hex-digit #\G)))

; Algebra.
(define a (string->char-set "abcd"))
(define b (string->char-set "cdef"))
(show-written
 (map char-set->string
      (list (char-set-union a b) (char-set-intersection a b) (char-set-difference a b) (char-set-xor a b)
            (char-set-adjoin a #\z) (char-set-delete a #\b #\q)
            (char-set-intersection lower (char-set-complement a)))))
(show-written (list (char-set= a (string->char-set "dcba")) (char-set<= vowels lower letters)
                    (char-set<= letters lower)))
(show-written (char-set= char-set:full (char-set-union a (char-set-complement a))))
(show-written (char-set= (char-set-complement (char-set-union a b))
                         (char-set-intersection (char-set-complement a) (char-set-complement b))))
(let-values (((without within) (char-set-diff+intersection a b)))
  (show-written (list (char-set->string without) (char-set->string within))))

; Folds and maps.
(show-written (char-set-fold cons '() vowels))
(show-written (char-set->string (char-set-map char-upcase vowels)))
(show-written (list (char-set-count char-upper-case? letters) (char-set-every char-alphabetic? letters)
                    (char-set-any char-numeric? letters)))
(show-written (char-set->list (char-set-filter (lambda (c) (even? (char->integer c))) a)))
(show-written (char-set->string (char-set-unfold (lambda (n) (> n 122)) integer->char (lambda (n) (+ n 5))
                                                 97)))
(let loop ((cursor (char-set-cursor b)) (seen '()))
  (if (end-of-char-set? cursor)
      (show-written (reverse seen))
      (loop (char-set-cursor-next b cursor) (cons (char-set-ref b cursor) seen))))
(show-written (list (char-set? vowels) (char-set? "aeiou") (char-set->string (->char-set #\x))
                    (char-set-size (->char-set "xyzzy"))))

; Sets, characters and predicates as criteria.
(define text "It was 20 past 7, on a grey Tuesday.")
(show-written (list (string-index text char-set:digit) (string-index text #\,)
                    (string-index text char-upper-case?)))
(show-written (list (string-index-right text vowels) (string-skip text char-set:letter)
                    (string-count text char-set:digit)))
(show-written (list (string-filter char-set:digit text) (string-remove char-set:lower-case text)))
(show-written (string-filter (char-set-union char-set:upper-case char-set:digit) text))
(show-written (list (string-take-while text char-set:letter)
                    (string-drop-while-right text char-set:punctuation)))
(show-written (string-trim-both "--==[title]==--" (string->char-set "-=")))
(show-written (list (string-every letters "abc") (string-every letters "ab1")
                    (string-any char-set:digit "ab1")))

; A scanner: each class of characters makes tokens of its own.
(define identifier-rest (char-set-union letters char-set:digit (char-set #\_ #\-)))
(define operators (string->char-set "+-*/=<>!&|"))
(define (scan text)
  (define end (string-length text))
  (define (run start set) (or (string-skip text set start) end))
  (let loop ((i 0) (tokens '()))
    (if (= i end)
        (reverse tokens)
        (let ((c (string-ref text i)))
          (define (take kind stop) (loop stop (cons (cons kind (substring text i stop)) tokens)))
          (cond ((char-set-contains? char-set:whitespace c) (loop (run i char-set:whitespace) tokens))
                ((char-set-contains? letters c) (take 'name (run i identifier-rest)))
                ((char-set-contains? char-set:digit c) (take 'number (run i char-set:digit)))
                ((char-set-contains? operators c) (take 'operator (run i operators)))
                (else (take 'other (+ i 1))))))))
(for-each (lambda (text) (show-written (scan text))) '("x1 = 42" "while (n_items >= 10) n-- ;" "" "λ+1"))

; Statistics of a text by class.
(define classes
  (list (cons 'upper char-set:upper-case) (cons 'lower char-set:lower-case) (cons 'digit char-set:digit)
        (cons 'blank char-set:whitespace) (cons 'punctuation char-set:punctuation)))
(show-written (map (lambda (class) (cons (car class) (string-count text (cdr class)))) classes))
