; SPDX-License-Identifier: MIT
; Regular expressions in Guile, which calls those of the C library; see run-regexps.
(use-modules (ice-9 regex) (ice-9 rdelim))
(setlocale LC_ALL "C")

(define folder (cadr (command-line)))

(define (read-lines name)
  (call-with-input-file (string-append folder "/" name)
    (lambda (port)
      (let loop ((lines '()))
        (let ((line (read-line port)))
          (if (eof-object? line) (reverse lines) (loop (cons line lines))))))))

(define-syntax-rule (task name expression)
  (let* ((start (get-internal-real-time))
         (result expression)
         (seconds (/ (exact->inexact (- (get-internal-real-time) start)) internal-time-units-per-second)))
    (for-each display (list name " " result " " seconds))
    (newline)))

(define (count-matches re lines)
  (let loop ((lines lines) (count 0))
    (if (pair? lines)
        (loop (cdr lines) (fold-matches re (car lines) count (lambda (m count) (+ count 1))))
        count)))

(define variants
  (map make-regexp
       '("agggtaaa|tttaccct" "[cgt]gggtaaa|tttaccc[acg]" "a[act]ggtaaa|tttacc[agt]t" "ag[act]gtaaa|tttac[agt]ct"
         "agg[act]taaa|ttta[agt]cct")))

(define words (read-lines "words.txt"))
(define log-lines (read-lines "log.txt"))
(define dna (read-lines "dna.txt"))
(define word (make-regexp "[A-Za-z]+"))
(define address (make-regexp "([A-Za-z0-9._%+-]+)@([A-Za-z0-9-]+\\.[A-Za-z]+)"))
(define entry
  (make-regexp
   (string-append "^(([0-9]{1,3}\\.){3}[0-9]{1,3}) - - \\[([^]]*)\\] \"([A-Z]+) ([^ ]+) [^\"]*\" "
                  "([0-9]{3}) ([0-9]+)$")))
(define vowels (make-regexp "[aeiou]+"))
(define nested (make-regexp "((a*)*)*b"))

(task "dna" (map (lambda (re) (count-matches re dna)) variants))
(task "words" (count-matches word words))
(task "log"
      (let loop ((lines log-lines) (sum 0))
        (if (pair? lines)
            (let ((m (regexp-exec entry (car lines))))
              (loop (cdr lines)
                    (+ sum (string->number (match:substring m 6)) (string->number (match:substring m 7)))))
            sum)))
(task "addresses"
      (let loop ((lines words) (sum 0))
        (if (pair? lines)
            (loop (cdr lines)
                  (fold-matches address (car lines) sum
                                (lambda (m sum) (+ sum (string-length (match:substring m 2))))))
            sum)))
(task "replace"
      (let loop ((lines words) (sum 0))
        (if (pair? lines)
            (loop (cdr lines) (+ sum (string-length (regexp-substitute/global #f vowels (car lines) 'pre "<>" 'post))))
            sum)))
(task "nested"
      (let ((text (make-string 500 #\a)))
        (let loop ((i 0)) (if (< i 20) (begin (regexp-exec nested text) (loop (+ i 1))) i))))
