; Counts lines, words and characters of a text, and its most frequent words.
; Usage: sennit text-statistics.scm [FILE]; without a file it counts the text below.
(import (scheme base) (scheme char) (scheme file) (scheme process-context) (scheme write))

(define sample
  "The quick brown fox jumps over the lazy dog.
The dog sleeps; the fox does not.
")

(define (read-all port)
  (let loop ((lines '()))
    (let ((line (read-line port)))
      (if (eof-object? line)
          (reverse lines)
          (loop (cons line lines))))))

; The words of a line, in lower case; a word is a run of letters.
(define (words line)
  (let loop ((chars (string->list (string-downcase line))) (word '()) (found '()))
    (define (finish) (if (null? word) found (cons (list->string (reverse word)) found)))
    (cond ((null? chars) (reverse (finish)))
          ((char-alphabetic? (car chars)) (loop (cdr chars) (cons (car chars) word) found))
          (else (loop (cdr chars) '() (finish))))))

; An association list with the count of `word` one higher.
(define (count-word word counts)
  (cond ((null? counts) (list (cons word 1)))
        ((string=? word (caar counts)) (cons (cons word (+ 1 (cdar counts))) (cdr counts)))
        (else (cons (car counts) (count-word word (cdr counts))))))

(define (insert entry sorted)
  (cond ((null? sorted) (list entry))
        ((or (> (cdr entry) (cdar sorted))
             (and (= (cdr entry) (cdar sorted)) (string<? (car entry) (caar sorted))))
         (cons entry sorted))
        (else (cons (car sorted) (insert entry (cdr sorted))))))

(define (fold f initial items)
  (if (null? items) initial (fold f (f (car items) initial) (cdr items))))

(define (report lines)
  (let* ((all-words (apply append (map words lines)))
         (counts (fold count-word '() all-words))
         (ranking (fold insert '() counts)))
    (for-each
      (lambda (label value) (display label) (display value) (newline))
      '("lines      " "words      " "characters " "different  ")
      (list (length lines)
            (length all-words)
            (fold + 0 (map (lambda (line) (+ 1 (string-length line))) lines))
            (length counts)))
    (let loop ((top ranking) (n 3))
      (unless (or (null? top) (zero? n))
        (display (cdar top))
        (display " ")
        (display (caar top))
        (newline)
        (loop (cdr top) (- n 1))))))

(let ((arguments (cdr (command-line))))
  (report
    (if (null? arguments)
        (read-all (open-input-string sample))
        (call-with-input-file (car arguments) read-all))))
