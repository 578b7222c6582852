; Normalization forms, combining characters, encodings in UTF-8, code points and grapheme-like groups.
(import (scheme base) (scheme char) (scheme write) (sennit string))
(define (show-written x) (write x) (newline))
(define (codes s) (map (lambda (c) (number->string (char->integer c) 16)) (string->list s)))
(define forms
  (list (cons 'nfc string-normalize-nfc) (cons 'nfd string-normalize-nfd) (cons 'nfkc string-normalize-nfkc)
        (cons 'nfkd string-normalize-nfkd)))
(define (row s)
  (write (codes s)) (newline)
  (for-each (lambda (form) (display "  ") (write (cons (car form) (codes ((cdr form) s)))) (newline)) forms))

(row "é")                 ; one code
(row "e\x301;")           ; letter and accent
(row "\x212B;\xC5;")      ; the sign of Angstrom and the letter
(row "ﬁ²")                ; compatibility only
(row "한")                ; Hangul is composed by a rule
(row "\x1112;\x1161;\x11AB;")
(row "q\x307;\x323;")     ; marks are put in order
(row "q\x323;\x307;")
(row "d\x323;\x307;")
(row "\x1E9B;\x323;")
(row "\x2126;")
(row "①½…")
(row "ascii only")
(row "")

; Equality of texts that look alike.
(define (same-text? a b) (string=? (string-normalize-nfc a) (string-normalize-nfc b)))
(show-written (list (string=? "é" "e\x301;") (same-text? "é" "e\x301;") (same-text? "ﬁ" "fi")))
(define (loosely-same? a b)
  (define (key s) (string-foldcase (string-normalize-nfkd s)))
  (string=? (key a) (key b)))
(show-written (list (loosely-same? "ﬁancé" "FIANCE\x301;") (loosely-same? "①" "1") (loosely-same? "é" "e")))
; Forms are stable: to normalize again changes nothing.
(define samples '("é" "e\x301;" "ﬁ²" "한글" "q\x307;\x323;" "Ωmega ½" "plain"))
(show-written
 (map (lambda (form)
        (map (lambda (s) (let ((once ((cdr form) s))) (string=? once ((cdr form) once)))) samples)) forms))

; Without accents: decomposed, and marks left out.
(define (mark? c) (memq (char-general-category c) '(Mn Mc Me)))
(define (without-marks s)
  (let loop ((l (string->list (string-normalize-nfd s))) (kept '()))
    (cond ((null? l) (list->string (reverse kept)))
          ((mark? (car l)) (loop (cdr l) kept))
          (else (loop (cdr l) (cons (car l) kept))))))
(show-written (map without-marks '("déjà vu" "Ångström" "žluťoučký kůň" "ñandú" "Übergröße" "Ελλάδα")))

; A base character with the marks that follow it.
(define (clusters s)
  (let loop ((chars (string->list s)) (groups '()))
    (cond ((null? chars) (reverse (map (lambda (g) (list->string (reverse g))) groups)))
          ((and (mark? (car chars)) (pair? groups))
           (loop (cdr chars) (cons (cons (car chars) (car groups)) (cdr groups))))
          (else (loop (cdr chars) (cons (list (car chars)) groups))))))
(define accented (string-normalize-nfd "éàô x\x301;\x302;"))
(show-written (list (string-length accented) (length (clusters accented))))
(show-written (map codes (clusters accented)))
(define (reverse-clusters s) (apply string-append (reverse (clusters s))))
(show-written (string-normalize-nfc (reverse-clusters (string-normalize-nfd "noël été"))))

; UTF-8: lengths by range, round trips, and what is not UTF-8.
(define (utf8-length s) (bytevector-length (string->utf8 s)))
(show-written (map utf8-length
                   '("a" "é" "€" "😀" "\x7F;" "\x80;" "\x7FF;" "\x800;" "\xFFFF;" "\x10000;" "\x10FFFF;")))
(show-written (map (lambda (s) (string->utf8 s)) '("é" "€" "😀")))
(show-written (map (lambda (s) (string=? s (utf8->string (string->utf8 s)))) samples))
(show-written (utf8->string (string->utf8 "aé€😀z") 1 6))
(show-written (string->utf8 "aé€😀z" 1 3))
(define (decodes? bytes) (guard (e ((error-object? e) #f)) (string? (utf8->string bytes))))
(show-written
 (map decodes?
      (list #u8() #u8(65 66) #u8(#xC3 #xA9) #u8(#xC3) #u8(#xA9) #u8(#xC0 #x80) #u8(#xE0 #x80 #x80)
            #u8(#xED #xA0 #x80)
            #u8(#xF0 #x9F #x98 #x80) #u8(#xF4 #x90 #x80 #x80) #u8(#xFF))))

; Code points and characters.
(show-written (map char->integer (string->list "aé€😀")))
(show-written (map integer->char '(97 233 8364 128512 #x10FFFF)))
(show-written (list (string-length "😀😀") (string-ref "a😀b" 1) (string-ref "a😀b" 2) (substring "日本語テキスト" 2 5)))
(show-written (list (char<? #\z #\é #\λ #\字 #\😀) (string<? "z" "é") (string<? "ab" "a😀")))
(show-written (list (digit-value #\7) (digit-value #\٣) (digit-value #\७) (digit-value #\x)))
