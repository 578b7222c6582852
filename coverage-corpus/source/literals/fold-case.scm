; The directives for folding case: identifiers, character names, not strings, not bars.
(import (scheme base) (scheme write))
(define (show . items) (for-each (lambda (x) (write x) (display " ")) items) (newline))

(define Mixed 'with-case)
(define mixed 'no-case)
(show Mixed mixed 'Symbol 'SYMBOL (eq? 'abc 'ABC))
#!fold-case
(SHOW MIXED 'Symbol 'SYMBOL (EQ? 'abc 'ABC) '|Kept In Bars|)
(Show "Strings Stay" #\A #\NEWLINE #\Space #\X41 #\ALARM)
(DEFINE (Square-Of N) (* n N))
(show (square-of 5) (SQUARE-OF 6) #T #F #TRUE #False)
(show (Let ((Sigma 'ΣΑΣ)) (symbol->string SIGMA)) 'ÉTÉ 'Straße)
(show #XFF #E1.5 1E2 #B101 '(Nested #(Data (HERE))) #U8(1 2))
(define-syntax My-If (syntax-rules (Then Else) ((_ c Then a ELSE b) (IF c a b))))
(show (MY-IF #f then 1 else 2) (my-if #T THEN 3 Else 4))
#!no-fold-case
(show Mixed mixed 'Symbol 'SYMBOL (eq? 'abc 'ABC) (square-of 7))
(show '(a #!fold-case B C #!no-fold-case D) #true #false '(#t . #false))
(define X 'upper)
(define x 'lower)
(show X x '#!fold-case X 'Y '#!no-fold-case X 'Y)
