; Case mapping and folding beyond ASCII, title case, comparisons without regard to case, words in identifiers.
(import (scheme base) (scheme char) (scheme write) (sennit string))
(define (show-written x) (write x) (newline))
(define (three-cases s) (list (string-upcase s) (string-downcase s) (string-foldcase s)))
(define (cases s) (cons s (append (three-cases s) (list (string-titlecase s)))))
(define (char-cases c) (list c (char-upcase c) (char-downcase c) (char-foldcase c) (char-titlecase c)))

; One to one, one to many (sharp s, ligatures), and mappings that depend on what is around (final sigma).
(for-each
 (lambda (s) (show-written (cases s)))
 '("hello wORLD" "straße" "ﬁne ﬂag" "naïve café" "ЖУК и Ёж" "x²+y²" "ǆ ǅ Ǆ" "" "123-abc" "σ" "ŉ"))
(for-each (lambda (s) (show-written (three-cases s))) '("ΑΣΣΟΣ ΟΔΟΣ" "ΑΣ1" "Σ" "ΣΑΣ" "ΑΣ.Α" "ΑΣ. "))
(for-each (lambda (c) (show-written (char-cases c)))
          '(#\a #\Z #\ß #\σ #\ς #\Σ #\é #\ǆ #\ı #\5 #\あ #\ﬁ #\ÿ #\µ))

; Lengths change with the mapping.
(show-written (map string-length (cases "straße ﬁ")))
; Back and forth.
(show-written (map (lambda (s) (string=? s (string-downcase (string-upcase s))))
                   '("abc" "straße" "μέλι" "ό,τι")))
(show-written (map (lambda (c) (char=? c (char-downcase (char-upcase c)))) '(#\a #\ß #\ς #\ı #\ж)))

; Comparisons.
(show-written
 (list (string-ci=? "Straße" "STRASSE") (string-ci=? "ΟΔΟΣ" "οδος") (string-ci=? "ΟΔΟΣ" "οδοσ")
       (string-ci=? "ﬁn" "FIN") (string-ci=? "résumé" "RÉSUMÉ") (string-ci=? "résumé" "resume")
       (string-ci=? "a" "A" "a") (string-ci=? "a" "A" "b")))
(show-written
 (list (string-ci<? "apple" "Banana" "cherry") (string<? "apple" "Banana") (string-ci<? "Zebra" "apple")
       (string-ci<=? "a" "A" "b") (string-ci>? "b" "A") (string-ci>=? "B" "b" "A")))
(show-written
 (list (char-ci=? #\a #\A) (char-ci=? #\σ #\ς #\Σ) (char-ci<? #\a #\B #\c) (char-ci>? #\b #\A)
       (char-ci<=? #\A #\a #\B) (char-ci>=? #\c #\B #\b)))

; Which case a character has.
(define (case-of c)
  (cond ((char-upper-case? c) 'upper) ((char-lower-case? c) 'lower) ((char-alphabetic? c) 'letter)
        (else 'none)))
(show-written (map (lambda (c) (list c (case-of c))) (string->list "aA1éÉßΣςжЖあ字ªⅣ ")))
(show-written (map char-general-category (string->list "aAǅʰ字é1Ⅳ²_-(«+$ ~")))

; Words.
(define (words-of name)
  (define (end word words) (if (null? word) words (cons (list->string (reverse word)) words)))
  (let loop ((chars (string->list name)) (word '()) (words '()))
    (cond ((null? chars) (reverse (end word words)))
          ((memv (car chars) '(#\- #\_ #\space)) (loop (cdr chars) '() (end word words)))
          ((and (char-upper-case? (car chars)) (pair? word) (not (char-upper-case? (car word))))
           (loop (cdr chars) (list (car chars)) (end word words)))
          (else (loop (cdr chars) (cons (car chars) word) words)))))
(define (kebab words) (string-join (map string-downcase words) "-"))
(define (snake words) (string-join (map string-upcase words) "_"))
(define (camel words)
  (string-append (string-downcase (car words)) (string-join (map string-titlecase (cdr words)) "")))
(for-each
 (lambda (name)
   (let ((words (words-of name))) (show-written (list words (kebab words) (snake words) (camel words)))))
 '("camelCaseName" "snake_case_name" "kebab-case-name" "Title Case Name" "HTTPServer" "élanVital" "one"))

; Swapping case, and alternating it.
(define (swap-case s)
  (string-map (lambda (c) (if (char-upper-case? c) (char-downcase c) (char-upcase c))) s))
(show-written (map swap-case '("Hello" "ÉCOLE élève" "ß")))
(define (alternating s)
  (list->string
   (let loop ((chars (string->list s)) (up #t))
     (cond ((null? chars) '())
           ((char-alphabetic? (car chars))
            (cons ((if up char-upcase char-downcase) (car chars)) (loop (cdr chars) (not up))))
           (else (cons (car chars) (loop (cdr chars) up)))))))
(show-written (alternating "alternating case, ünïcödé"))
; Caesar's cipher keeps case.
(define (rotate s n)
  (define (turn c base) (integer->char (+ base (modulo (+ n (- (char->integer c) base)) 26))))
  (string-map
   (lambda (c) (cond ((char<=? #\a c #\z) (turn c 97)) ((char<=? #\A c #\Z) (turn c 65)) (else c)))
   s))
(show-written (list (rotate "Hello, World!" 13) (rotate (rotate "Hello, World!" 13) 13) (rotate "xyz" 3)
                    (rotate "abc" -1)))
