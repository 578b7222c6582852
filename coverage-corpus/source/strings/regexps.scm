; Regular expressions (SRFI 115): operators, submatches, searching, replacing, splitting, folding.
(import (scheme base) (scheme char) (scheme write) (srfi 115) (sennit error) (sennit list) (sennit string))
(define (show-written x) (write x) (newline))
(define-syntax rows
  (syntax-rules ()
    ((_ procedure (argument ...) ...)
     (begin (show-written (list '(argument ...) (procedure argument ...))) ...))))
(define (parts re text) (let ((m (regexp-search re text))) (and m (regexp-match->list m))))

; What matches all of a string.
(rows regexp-matches?
      ('(* "ab") "ababab") ('(* "ab") "aba") ('(+ digit) "") ('(? "x") "") ('(= 3 digit) "123")
      ('(= 3 digit) "12")
      ('(>= 2 "a") "aaa") ('(** 2 3 "a") "aaaa") ('(or "cat" "dog") "dog") ('(: "a" any "c") "abc")
      ('(: bol "a" eol) "a") ('(/ "ac") "b") ('("aeiou") "e") ('(~ ("aeiou")) "x") ('(- alpha ("aeiou")) "e")
      ('(& alnum (~ digit)) "5") ('(w/nocase "hello") "HeLLo") ('(or) "a") ('(:) "") ('("abc") "abc")
      ('(: (* any) "." (or "scm" "sld")) "file.scm") ('(* (or "a" (: "b" "c"))) "abcbca")
      ('(+ (/ "az" "09")) "a1z9")
      ('(: upper (* lower)) "Word") ('(: upper (* lower)) "word") ('(+ (w/ascii alpha)) "é")
      ('(+ alpha) "éλж"))
; Submatches, numbered and named; those that took no part are #f.
(rows parts
      ('(: ($ (+ digit)) "-" ($ (+ digit))) "call 555-1234 now") ('(: ($ "a") (? ($ "b"))) "ac")
      ('(or (: "x" ($ digit)) (: "y" ($ digit))) "y7") ('(: ($ (* ($ any))) eos) "abc")
      ('(: "<" ($ (*? any)) ">") "<a><b>") ('(: "<" ($ (* any)) ">") "<a><b>") ('(submatch "b") "abc")
      ('"nothing" "abc"))
(define date '(: (-> year (= 4 digit)) "-" (-> month (= 2 digit)) "-" (-> day (= 2 digit))))
(let ((m (regexp-search date "on 2024-02-29, or so")))
  (show-written (map (lambda (field) (regexp-match-submatch m field)) '(year month day 0 1)))
  (show-written (map (lambda (field)
                       (list (regexp-match-submatch-start m field) (regexp-match-submatch-end m field)))
                     '(0 year day)))
  (show-written (list (regexp-match? m) (regexp-match-count m) (regexp-search date "2024-2-29"))))
; Of all matches the leftmost, and of those the longest, whatever the order of alternatives.
(rows parts ('(or "ab" "abc") "abc") ('(or "b" "ab") "xab") ('(: bow "is" eow) "this is it")
      ('(+ (or "a" "ab")) "aab"))

; Replacing.
(rows regexp-replace
      ('(+ space) "one two  three" "_") ('"x" "abc" "y")
      ('(: ($ (+ alpha)) " " ($ (+ alpha))) "hello world" '(2 " " 1))
      ('digit "a1b2c3" "#" 0 6 1) (date "due 2024-02-29" '(day "." month "." year)))
(rows regexp-replace-all
      ('(+ space) "one two  three " "_") ('("aeiou") "education" "") ('digit "a1b22" '("<" 0 ">")))
(show-written
 (regexp-replace-all '(+ digit) "3 apples, 12 pears"
                     (lambda (m) (number->string (* 2 (string->number (regexp-match-submatch m)))))))
(show-written (regexp-replace-all '(: bow lower) "the quick brown"
                                  (lambda (m) (string-upcase (regexp-match-submatch m 0)))))
; Extracting, splitting, partitioning.
(rows regexp-extract ('(+ digit) "a1b22c333") ('(+ digit) "none") ('(: "#" (+ alpha)) "#one and #two#three"))
(rows regexp-split
      ('(+ space) " a  b c ") ('(: "," (* space)) "a, b,c") ('"," "a,,b,") ('"," "") ('(+ digit) "a1b22c"))
(rows regexp-partition ('(+ digit) "a1b22c") ('(+ digit) "12ab") ('"x" ""))
; Folding over matches.
(show-written (regexp-fold '(+ alpha) (lambda (i m s words) (cons (regexp-match-submatch m) words)) '()
                           "to be or not"))
(show-written
 (regexp-fold 'digit (lambda (i m s l) (cons (list i (regexp-match-submatch-start m)) l)) '() "a1bc2d"
              (lambda (i m s l) (reverse (cons (list 'rest i (substring s i)) l)))))

; Made at run time, and quasiquoted.
(define (word-list words) (regexp `(: bow (or ,@words) eow)))
(define stop-words (word-list '("the" "a" "of")))
(show-written (regexp-extract stop-words "the end of a theory of others"))
(define unit "px")
(show-written (regexp-matches? (rx (+ digit) ,unit) "12px"))
(show-written (list (regexp? stop-words) (valid-sre? '(* digit)) (valid-sre? '(nonsense 5))
                    (regexp->sre (regexp '(+ "a")))))
(show-written (guard (e ((error-object? e) 'refused)) (regexp '(= x "a"))))

; Lines of a log.
(define log-lines
  '("2024-01-05 10:22:31 INFO  server: started on port 8080"
    "2024-01-05 10:22:40 WARN  cache: 93% full"
    "not a log line"
    "2024-01-05 10:23:02 ERROR db: connection lost (code=17)"
    "2024-01-06 00:00:00 INFO  server: tick"))
(define entry
  (regexp '(: (-> date (: (= 4 digit) "-" (= 2 digit) "-" (= 2 digit))) " " (-> time (+ ("0123456789:"))) " "
              (-> level (+ upper)) (+ space) (-> source (+ alpha)) ": " (-> text (* any)))))
(define (parse line)
  (let ((m (regexp-matches entry line)))
    (and m
         (map (lambda (field) (cons field (regexp-match-submatch m field))) '(date time level source text)))))
(for-each (lambda (line) (show-written (parse line))) log-lines)
(define entries (filter-map parse log-lines))
(define (field name) (lambda (entry) (cdr (assq name entry))))
(show-written (map (lambda (level)
                     (list level (count (lambda (e) (string=? ((field 'level) e) level)) entries)))
                     '("INFO" "WARN" "ERROR")))
(show-written (append-map (lambda (e) (regexp-extract '(+ digit) ((field 'text) e))) entries))

; Validators.
(define rules
  (list (cons 'integer '(: (? ("+-")) (+ digit)))
        (cons 'decimal '(: (? ("+-")) (+ digit) "." (+ digit) (? (: ("eE") (? ("+-")) (+ digit)))))
        (cons 'identifier '(: (or alpha "_") (* (or alnum "_"))))
        (cons 'address '(: (+ (or alnum ("._-"))) "@" (+ alnum) (+ (: "." (+ alnum)))))
        (cons 'hex-colour '(: "#" (= 6 (/ "09afAF"))))))
(define (kinds text) (filter-map (lambda (rule) (and (regexp-matches? (cdr rule) text) (car rule))) rules))
(show-written (map (lambda (text) (cons text (kinds text)))
                   '("42" "-3.25e10" "x_1" "ada@example.org" "#00ffAA" "#12" "a b" "")))
