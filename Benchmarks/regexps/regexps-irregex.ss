; SPDX-License-Identifier: MIT
; Regular expressions in Chez Scheme with the library irregex; see run-regexps.
(import (chezscheme) (irregex))

(define folder (car (command-line-arguments)))

(define (read-lines name)
  (call-with-input-file (string-append folder "/" name)
    (lambda (port)
      (let loop ((lines '()))
        (let ((line (get-line port)))
          (if (eof-object? line) (reverse lines) (loop (cons line lines))))))))

(define (read-whole name)
  (call-with-input-file (string-append folder "/" name) get-string-all))

(define-syntax task
  (syntax-rules ()
    ((_ name expression)
     (let* ((start (current-time 'time-monotonic))
            (result expression)
            (passed (time-difference (current-time 'time-monotonic) start)))
       (for-each display
                 (list name " " result " " (+ (time-second passed) (/ (time-nanosecond passed) 1e9))))
       (newline)))))

(define (count-matches re lines)
  (let loop ((lines lines) (count 0))
    (if (pair? lines)
        (loop (cdr lines) (irregex-fold re (lambda (i m count) (+ count 1)) count (car lines)))
        count)))

(define variants
  (map irregex
       '((or "agggtaaa" "tttaccct")
         (or (: ("cgt") "gggtaaa") (: "tttaccc" ("acg")))
         (or (: "a" ("act") "ggtaaa") (: "tttacc" ("agt") "t"))
         (or (: "ag" ("act") "gtaaa") (: "tttac" ("agt") "ct"))
         (or (: "agg" ("act") "taaa") (: "ttta" ("agt") "cct")))))

(define words (read-lines "words.txt"))
(define log-lines (read-lines "log.txt"))
(define dna (read-lines "dna.txt"))
(define word (irregex '(+ alpha)))
(define address (irregex '(: ($ (+ (or alnum ("._%+-")))) "@" ($ (+ (or alnum ("-"))) "." (+ alpha)))))
(define entry
  (irregex '(: bos ($ (: (= 3 (** 1 3 num) ".") (** 1 3 num))) " - - [" ($ (* (~ ("]")))) "] \"" ($ (+ upper)) " "
               ($ (+ (~ (" ")))) " " (* (~ ("\""))) "\" " ($ (= 3 num)) " " ($ (+ num)) eos)))
(define vowels (irregex '(+ ("aeiou"))))
(define nested (irregex '(: (* (* (* "a"))) "b")))

(task "dna" (map (lambda (re) (count-matches re dna)) variants))
(task "words" (count-matches word words))
(task "log"
      (let loop ((lines log-lines) (sum 0))
        (if (pair? lines)
            (let ((m (irregex-search entry (car lines))))
              (loop (cdr lines)
                    (+ sum (string->number (irregex-match-substring m 5))
                       (string->number (irregex-match-substring m 6)))))
            sum)))
(task "addresses"
      (let loop ((lines words) (sum 0))
        (if (pair? lines)
            (loop (cdr lines)
                  (irregex-fold address
                                (lambda (i m sum) (+ sum (string-length (irregex-match-substring m 2))))
                                sum (car lines)))
            sum)))
(task "replace"
      (let loop ((lines words) (sum 0))
        (if (pair? lines)
            (loop (cdr lines) (+ sum (string-length (irregex-replace/all vowels (car lines) "<>"))))
            sum)))
(task "nested"
      (let ((text (make-string 500 #\a)))
        (let loop ((i 0)) (if (< i 20) (begin (irregex-search nested text) (loop (+ i 1))) i))))
(define whole-dna (read-whole "dna.txt"))
(task "dna whole" (map (lambda (re) (count-matches re (list whole-dna))) variants))
(define whole-words (read-whole "words.txt"))
(task "words whole" (count-matches word (list whole-words)))
(task "replace whole" (string-length (irregex-replace/all vowels whole-words "<>")))
