; SPDX-License-Identifier: MIT
; What the procedures of regexps.scm are made of: searching, matches, and what is made of all matches. Written with the
; primitives of RegexpPrimitives.swift.

(module (sennit internal))

;;; (%bounds->chars bounds) A list of the characters of bounds of ranges; what is no character between is left out.
(define (%bounds->chars bounds)
  (if (null? bounds)
      '()
      (let* ((low (car bounds))
             (high (cadr bounds))
             (rest (%bounds->chars (cddr bounds))))
        (cond
          ((and (<= low #xD7FF) (> high #xDFFF))
           (%bounds->chars
            (cons low (cons #xD7FF (cons #xE000 (cons high (cddr bounds)))))))
          ((> low high) rest)
          (else (cons (integer->char low) (cons (integer->char high) rest)))))))

;;; (%regexp-span re string start end procedure) What re searches of string, ready for it.
(define (%regexp-span re string start end procedure)
  (let ((span (regexp-span re string start end procedure)))
    (if (vector-ref span 4)
        (let loop () (if (regexp-prepare span) span (loop)))
        span)))

;;; (%regexp-next-match re span from index mode) The first match in span from a byte on; see regexp-next.
(define (%regexp-next-match re span from index mode)
  (let ((found (regexp-next re span from index mode)))
    (if (or (not found) (regexp-match-object? found))
        found
        (let loop ((search found))
          (let ((found (regexp-continue search re span)))
            (if (or (not found) (regexp-match-object? found))
                found
                (loop found)))))))

;;; (%regexp-first-match re span mode) The first match in span.
(define (%regexp-first-match re span mode)
  (%regexp-next-match re span (vector-ref span 1) (vector-ref span 3) mode))

;;; (%regexp-check-match match procedure) Refuses what is no match.
(define (%regexp-check-match match procedure)
  (if (not (regexp-match-object? match))
      (error (string-append (symbol->string procedure) ": expected a regexp-match, got") match)))

;;; (%regexp-submatch match number) The string of a submatch, or #f.
(define (%regexp-submatch match number)
  (let ((start (regexp-byte match (* 2 number))))
    (and (>= start 0)
         (substring-bytes (regexp-field match 1) start (regexp-byte match (+ 1 (* 2 number)))))))

;;; (%regexp-submatch-number match field procedure) The number of a submatch. Of several with a name it is the first that took part.
(define (%regexp-submatch-number match field procedure)
  (cond
    ((and (exact-integer? field) (<= 0 field) (< field (quotient (regexp-slot-count match) 2))) field)
    ((and (symbol? field) (assq field (regexp-field (regexp-field match 2) 3)))
     => (lambda (first)
          (let loop ((rest (regexp-field (regexp-field match 2) 3)))
            (cond
              ((null? rest) (cdr first))
              ((and (eq? (caar rest) field) (>= (regexp-byte match (* 2 (cdar rest))) 0)) (cdar rest))
              (else (loop (cdr rest)))))))
    (else
     (error (string-append (symbol->string procedure) ": the regexp has no such submatch:") field))))

;;; (%regexp-fold re kons knil string finish start end) See regexp-fold. Behind an empty match the search goes on a character later.
(define (%regexp-fold re kons knil string finish start end)
  (let* ((re (regexp re))
         (span (%regexp-span re string start end 'regexp-fold))
         (end (vector-ref span 2)))
    (let loop ((from (vector-ref span 1)) (index (vector-ref span 3)) (last (vector-ref span 3)) (value knil))
      (let ((match (and (<= from end) (%regexp-next-match re span from index 2))))
        (if match
            (let* ((value (kons last match string value))
                   (match-end (regexp-byte match 1))
                   (last (regexp-index match 1)))
              (cond
                ((< (regexp-byte match 0) match-end) (loop match-end last last value))
                ((< match-end end) (loop (regexp-behind span match-end) (+ last 1) last value))
                (finish (finish last #f string value))
                (else value)))
            (if finish (finish last #f string value) value))))))

;;; (%regexp-parts re string start end between? matched? procedure) A list of the parts of string between matches that are not empty, or of those matches, or of both.
(define (%regexp-parts re string start end between? matched? procedure)
  (let* ((re (regexp re))
         (span (%regexp-span re string start end procedure))
         (end (vector-ref span 2)))
    (let loop ((from (vector-ref span 1)) (last (vector-ref span 1)))
      (let ((match (and (< from end) (%regexp-next-match re span from 0 0))))
        (if match
            (let ((match-start (regexp-byte match 0)) (match-end (regexp-byte match 1)))
              (if (= match-start match-end)
                  (loop (if (< match-end end) (regexp-behind span match-end) end) last)
                  (let ((rest (loop match-end match-end)))
                    (let ((rest (if matched? (cons (substring-bytes string match-start match-end) rest) rest)))
                      (if between? (cons (substring-bytes string last match-start) rest) rest)))))
            (if (and between?
                     (or (not matched?) (< last end) (= last (vector-ref span 1))))
                (list (substring-bytes string last end))
                '()))))))

;;; (%regexp-replace re string substitution start end count procedure) See regexp-replace; all matches if count is #f.
(define (%regexp-replace re string substitution start end count procedure)
  (let* ((re (regexp re))
         (span (%regexp-span re string (or start 0) end procedure))
         (start (vector-ref span 1))
         (end (vector-ref span 2))
         (mode (if (string? substitution) 0 2)))
    (let loop ((from start) (index (vector-ref span 3)) (last start)
               (count (or count 0)) (all? (not count)) (parts '()))
      (let ((match (and (<= from end) (%regexp-next-match re span from index mode))))
        (if (not match)
            (string-join (reverse (cons (substring-bytes string last end) parts)) "")
            (let* ((match-start (regexp-byte match 0))
                   (match-end (regexp-byte match 1))
                   (behind (cond
                             ((< match-start match-end) match-end)
                             ((< match-end end) (regexp-behind span match-end))
                             (else (+ end 1))))
                   (index (if (= mode 0) 0 (+ (regexp-index match 1) (if (= behind match-end) 0 1)))))
              (if (> count 0)
                  (loop behind index last (- count 1) all? parts)
                  (let* ((before (substring-bytes string last match-start))
                         (parts (%regexp-substitute substitution match span procedure (cons before parts))))
                    (if all?
                        (loop behind index match-end 0 #t parts)
                        (string-join
                         (reverse (cons (substring-bytes string match-end end) parts))
                         ""))))))))))

;;; (%regexp-substitute substitution match span procedure parts) The parts, the last first, with those of a substitution before them.
(define (%regexp-substitute substitution match span procedure parts)
  (cond
    ((string? substitution) (cons substitution parts))
    ((null? substitution) parts)
    ((pair? substitution)
     (%regexp-substitute (cdr substitution) match span procedure
                  (%regexp-substitute (car substitution) match span procedure parts)))
    ((procedure? substitution)
     (let ((result (substitution match)))
       (if (not (string? result))
           (error (string-append (symbol->string procedure) ": the procedure did not return a string but") result))
       (cons result parts)))
    ((eq? substitution 'pre)
     (cons (substring-bytes (vector-ref span 0) (vector-ref span 1) (regexp-byte match 0)) parts))
    ((eq? substitution 'post)
     (cons (substring-bytes (vector-ref span 0) (regexp-byte match 1) (vector-ref span 2)) parts))
    ((or (symbol? substitution) (exact-integer? substitution))
     (let ((submatch (%regexp-submatch match (%regexp-submatch-number match substitution procedure))))
       (if submatch (cons submatch parts) parts)))
    (else (error (string-append (symbol->string procedure) ": not a substitution:") substitution))))
