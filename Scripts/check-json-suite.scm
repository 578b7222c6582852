; SPDX-License-Identifier: MIT
; See check-json-suite.
(import (scheme base) (scheme file) (scheme process-context) (scheme write)
        (sennit file) (sennit json) (sennit list) (sennit string))

; The file's only value in a list, or the error that it meets.
(define (outcome path)
  (call-with-port
   (open-binary-input-file path)
   (lambda (port)
     (guard (e ((json-error? e) e))
       (let ((value (json-read port)))
         (cond ((eof-object? value) (json-read (open-input-string "]")))
               ((eof-object? (json-read port)) (list value))
               (else (json-read (open-input-string "]")))))))))

; The same with what comes in as one string; #f if it is no string at all.
(define (outcome-of-string path)
  (let ((text (guard (e (#t #f)) (call-with-input-file path (lambda (port) (read-string 100000000 port))))))
    (cond ((not text) #f)
          ((eof-object? text) (guard (e ((json-error? e) e)) (string->json "")))
          (else (guard (e ((json-error? e) e)) (list (string->json text)))))))

(define (expected name)
  (define (begins? . prefixes) (any (lambda (prefix) (string-prefix? prefix name)) prefixes))
  (cond ((begins? "y_" "pass" "roundtrip") 'accepted)
        ((begins? "n_" "fail") 'refused)
        (else 'either)))

(define (show-line . parts)
  (for-each display parts)
  (newline))

; Whether what was read comes back from what is written of it, and how the two ways to read agree.
(define (sound? result path)
  (and (or (error-object? result)
           (equal? (car result) (string->json (json->string (car result) 1))))
       (let ((other (outcome-of-string path)))
         (or (not other) (eq? (error-object? other) (error-object? result))))))

(define (check-folder folder)
  (let loop ((names (list-sort string<? (filter (lambda (name) (string-suffix? ".json" name)) (map car (directory-entries folder)))))
             (right 0) (wrong 0) (free 0))
    (if (null? names)
        (begin
          (show-line folder ": " right " as expected, " wrong " not, " free " free to decide")
          wrong)
        (let* ((path (string-append folder "/" (car names)))
               (result (outcome path))
               (verdict (if (error-object? result) 'refused 'accepted))
               (wanted (expected (car names))))
          (if (eq? wanted 'either)
              (show-line "  " (car names) ": "
                         (if (pair? result) 'accepted (error-object-message result))))
          (cond ((not (sound? result path))
                 (show-line "  " (car names) ": does not come back, or not by string->json")
                 (loop (cdr names) right (+ wrong 1) free))
                ((eq? wanted 'either) (loop (cdr names) right wrong (+ free 1)))
                ((eq? wanted verdict) (loop (cdr names) (+ right 1) wrong free))
                (else
                 (show-line "  " (car names) ": " verdict)
                 (loop (cdr names) right (+ wrong 1) free)))))))

(let ((folders (cdr (command-line))))
  (if (null? folders)
      (begin
        (display "usage: Scripts/check-json-suite FOLDER...\n" (current-error-port))
        (exit 2)))
  (exit (if (= 0 (apply + (map check-folder folders))) 0 1)))
