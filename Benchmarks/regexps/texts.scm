; SPDX-License-Identifier: MIT
; Writes the texts that the benchmark programs search into the folder that is its argument: dna.txt, 5 MB of letters
; a, c, g and t in lines; words.txt, 5 MB of words with an address here and there; log.txt, 40,000 lines of a web
; server's log. The same ones each time.
(import (scheme base) (scheme file) (scheme process-context) (scheme write))

(define folder (cadr (command-line)))

; The next state of a generator of Park and Miller.
(define (next seed) (modulo (* seed 48271) 2147483647))

; Calls (write-piece seed port) again and again, which returns the next seed, until count pieces are written.
(define (write-text name count write-piece)
  (call-with-port (open-output-file (string-append folder "/" name))
    (lambda (port)
      (let loop ((index 0) (seed 42))
        (when (< index count)
          (loop (+ index 1) (write-piece index seed port)))))))

(define (letter-of letters seed) (string-ref letters (modulo (quotient seed 7) (string-length letters))))

(define (write-word seed port)
  (let loop ((left (+ 1 (modulo (quotient seed 11) 9))) (seed (next seed)))
    (write-char (letter-of "etaoinshrdlucmfwypvbgkqjxz" seed) port)
    (if (= left 1) (next seed) (loop (- left 1) (next seed)))))

(write-text "dna.txt" 5000000
  (lambda (index seed port)
    (write-char (letter-of "acgt" seed) port)
    (if (= 59 (modulo index 60)) (newline port))
    (next seed)))

(write-text "words.txt" 830000
  (lambda (index seed port)
    (let ((seed (write-word seed port)))
      (let ((seed (if (= 0 (modulo (quotient seed 5) 500))
                      (begin
                        (write-char #\@ port)
                        (let ((seed (write-word seed port))) (write-string ".com" port) seed))
                      seed)))
        (write-char (if (= 11 (modulo index 12)) #\newline #\space) port)
        seed))))

(define (number-below bound seed) (modulo (quotient seed 13) bound))

(write-text "log.txt" 40000
  (lambda (index seed port)
    (let* ((a (next seed)) (b (next a)) (c (next b)) (d (next c)) (e (next d)))
      (for-each (lambda (piece) (display piece port))
                (list (number-below 256 seed) "." (number-below 256 a) "." (number-below 256 b) "."
                      (number-below 256 c) " - - [" (+ 10 (number-below 18 d)) "/Nov/2026:"
                      (+ 10 (number-below 13 e)) ":10:10 +0000] \"GET /"))
      (let ((seed (write-word e port)))
        (write-string "/" port)
        (let ((seed (write-word seed port)))
          (write-string " HTTP/1.1\" " port)
          (display (list-ref '(200 200 304 404 500) (number-below 5 seed)) port)
          (write-string " " port)
          (display (number-below 100000 (next seed)) port)
          (newline port)
          (next (next seed)))))))
