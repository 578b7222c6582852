; SPDX-License-Identifier: MIT
; Regular expressions in Sennit; see run-regexps. Each task prints its name, its result and its seconds.
(import (scheme base) (scheme file) (scheme process-context) (scheme time) (scheme write) (srfi 115))

(define folder (cadr (command-line)))

(define (read-lines name)
  (call-with-port (open-input-file (string-append folder "/" name))
    (lambda (port)
      (let loop ()
        (let ((line (read-line port)))
          (if (eof-object? line) '() (cons line (loop))))))))

(define (read-whole name)
  (call-with-port (open-input-file (string-append folder "/" name))
    (lambda (port)
      (let loop ((parts '()))
        (let ((part (read-string 1000000 port)))
          (if (eof-object? part) (apply string-append (reverse parts)) (loop (cons part parts))))))))

(define-syntax task
  (syntax-rules ()
    ((_ name expression)
     (let* ((start (current-jiffy))
            (result expression)
            (seconds (/ (inexact (- (current-jiffy) start)) (jiffies-per-second))))
       (for-each display (list name " " result " " seconds))
       (newline)))))

(define (count-matches re lines)
  (let loop ((lines lines) (count 0))
    (if (pair? lines)
        (loop (cdr lines) (regexp-fold re (lambda (i m s count) (+ count 1)) count (car lines)))
        count)))

(define variants
  (map regexp
       '((or "agggtaaa" "tttaccct")
         (or (: ("cgt") "gggtaaa") (: "tttaccc" ("acg")))
         (or (: "a" ("act") "ggtaaa") (: "tttacc" ("agt") "t"))
         (or (: "ag" ("act") "gtaaa") (: "tttac" ("agt") "ct"))
         (or (: "agg" ("act") "taaa") (: "ttta" ("agt") "cct")))))

(define words (read-lines "words.txt"))
(define log (read-lines "log.txt"))
(define dna (read-lines "dna.txt"))
(define word (regexp '(+ alpha)))
(define ascii-word (regexp '(w/ascii (+ alpha))))
(define address
  (regexp '(w/ascii ($ (+ (or alnum ("._%+-")))) "@" ($ (+ (or alnum ("-"))) "." (+ alpha)))))
(define entry
  (regexp '(w/ascii bos ($ (= 3 (** 1 3 num) ".") (** 1 3 num)) " - - [" ($ (* (~ "]"))) "] \"" ($ (+ upper)) " "
                    ($ (+ (~ " "))) " " (* (~ "\"")) "\" " ($ (= 3 num)) " " ($ (+ num)) eos)))

(task "dna" (map (lambda (re) (count-matches re dna)) variants))
(task "words" (count-matches ascii-word words))
(task "log"
      (let loop ((lines log) (sum 0))
        (if (pair? lines)
            (let ((m (regexp-search entry (car lines))))
              (loop (cdr lines)
                    (+ sum (string->number (regexp-match-submatch m 5)) (string->number (regexp-match-submatch m 6)))))
            sum)))
(task "addresses"
      (let loop ((lines words) (sum 0))
        (if (pair? lines)
            (loop (cdr lines)
                  (regexp-fold address
                               (lambda (i m s sum) (+ sum (string-length (regexp-match-submatch m 2))))
                               sum (car lines)))
            sum)))
(define vowels (regexp '(+ ("aeiou"))))
(task "replace"
      (let loop ((lines words) (sum 0))
        (if (pair? lines)
            (loop (cdr lines) (+ sum (string-length (regexp-replace-all vowels (car lines) "<>"))))
            sum)))
(define nested (regexp '(: (* (* (* "a"))) "b")))
(task "nested"
      (let ((text (make-string 500 #\a)))
        (let loop ((i 0)) (if (< i 20) (begin (regexp-search nested text) (loop (+ i 1))) i))))
(define whole-dna (read-whole "dna.txt"))
(task "dna whole" (map (lambda (re) (count-matches re (list whole-dna))) variants))
(define whole-words (read-whole "words.txt"))
(task "words whole" (count-matches ascii-word (list whole-words)))
(task "replace whole" (string-length (regexp-replace-all vowels whole-words "<>")))
