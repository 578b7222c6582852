; Character literals: by themselves, by name, by code, and those that look like syntax.
(import (scheme base) (scheme char) (scheme write))
(define (show . items) (for-each (lambda (x) (write x) (display " ")) items) (newline))

(show #\a #\A #\z #\0 #\9 #\~ #\! #\_)
(show #\( #\) #\; #\" #\' #\` #\, #\# #\\ #\| #\[ #\])
(show #\alarm #\backspace #\delete #\escape #\newline #\null #\return #\space #\tab)
(show (map char->integer
           (list #\alarm #\backspace #\delete #\escape #\newline #\null #\return #\space #\tab)))
; A single x is a letter; followed by digits it begins a code.
(show #\x #\X #\x41 #\x61 #\x3bb #\x1F600 #\x0 #\x7f #\x20 #\xa)
(show (map char->integer (list #\x #\x41 #\x3BB #\x3bb #\x1f600 #\x10FFFF #\xD7FF #\xE000)))
; Letters of names alone, and characters that are closed by a parenthesis.
(show #\n #\t #\s '(#\a #\b) '(#\() '(#\)))
; A space itself as character, before a token.
(show (char->integer #\ ) (char=? #\ #\space))
; Letters beyond ASCII.
(show #\é #\λ #\Ω #\中 #\😀)
(show (map char-upcase (list #\a #\é #\λ #\5)) (map char-downcase (list #\A #\É #\Ω #\!)))
(show (char-foldcase #\Σ) (char-foldcase #\σ) (char-upcase #\ß))
(show (map digit-value (list #\0 #\7 #\a #\x664 #\x966)))
(show (char<? #\a #\b #\c) (char<? #\a #\c #\b) (char>=? #\c #\c #\a) (char-ci=? #\a #\A #\a))
(show (eqv? #\a #\x61) (equal? #\space #\x20) (eqv? #\a #\A) (memv #\c '(#\a #\c #\e)))
(display (list #\a #\space #\b #\λ)) (newline)
(show (string #\a #\" #\\ #\newline #\x3bb) (list->string '(#\( #\;)))
(show (integer->char 955) (char->integer (integer->char 128512)))
(show (case #\newline ((#\space #\tab) 'blank) ((#\newline #\return) 'line) (else 'other)))
