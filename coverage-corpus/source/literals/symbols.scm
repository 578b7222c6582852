; Identifiers as data: peculiar ones, bars, escapes between bars, letters beyond ASCII.
(import (scheme base) (scheme write))
(define (show . items) (for-each (lambda (x) (write x) (display " ")) items) (newline))

(show 'a 'list->vector '<=? 'the-word-recursion-has-many-meanings 'V17a '!$%&*/:<=>?^_~ 'a.b 'x+y 'n-1 'a@b)
; Identifiers that begin like numbers.
(show '+ '- '... '->x '-- '+a '-> '.. '.a '+.x '-..y '+soup+ '-abc '+- '+inf)
(show (map symbol? '(+ - ... + -- +i -i +inf.0 -1 .5 +.5 .a)))
; Bars: anything between them.
(show '|a b| '|| '|(| '|;| '|"| '|a\|b| '|a\\b| '|\x41;bc| '|tab\there| '|1| '|-1| '|.| '|#t| '|+i|)
(show (map symbol->string '(|a b| || |a\|b| |\x41;bc| |tab\there| |line
end|)))
(show (eq? '|abc| 'abc) (eq? '|a\x62;c| 'abc) (eq? 'abc 'ABC) (eq? '|ABC| 'ABC) (symbol? '|1|) (symbol? '1))
(show (map string->symbol '("abc" "ABC" "two words" "" "12" "x\"y" "a|b" "a\\b" "+" "..." "'")))
(show (map (lambda (s) (eq? s (string->symbol (symbol->string s)))) '(a |b c| || |\|| |12| λ)))
(show (symbol=? 'a 'a 'a) (symbol=? 'a 'a 'b) (eqv? 'a (string->symbol "a")))
; Letters beyond ASCII.
(define λ 'lambda-letter)
(define größe 42)
(define 変数 '(variable))
(show λ größe 変数 (symbol->string 'λ) (string-length (symbol->string '変数)))
; Variables with peculiar names.
(define |a variable| 1)
(define -> 2)
(define ->> (lambda (x . rest) (list x rest)))
(define +x+ 3)
(show (+ |a variable| |\x61; variable|) -> (->> 1 2) +x+)
(define (|f g| |x y| . ||) (list |x y| ||))
(show (|f g| 1 2 3) (let ((|1| 'one) (|let| 'word)) (list |1| let)))
(display '(|a b| || |x\|y| c)) (newline)
(show '(quote a) '(quote . a) '(quote) '(quote a b) '(a quote b) '(a quasiquote b) '(unquote x))
