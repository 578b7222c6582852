; SPDX-License-Identifier: MIT
; Procedures on vectors and strings that call procedures. They collect results in a list and make a
; vector or string of it at the end, so that a continuation captured on the way can be entered twice.

(module (scheme base))

;;; (vector-map procedure vector ...) A vector of what procedure returns for the elements of the vectors, as far as the shortest goes (R7RS 6.10).
(define vector-map
  (case-lambda
    ((procedure vector)
     (let ((count (vector-length vector)))
       (let loop ((index 0) (results '()))
         (if (< index count)
             (loop (+ index 1) (cons (procedure (vector-ref vector index)) results))
             (%reverse-list->vector results)))))
    ((procedure . vectors)
     (list->vector (apply map procedure (map vector->list vectors))))))

;;; (vector-for-each procedure vector ...) Calls procedure with the elements of the vectors in order, as far as the shortest goes (R7RS 6.10).
(define vector-for-each
  (case-lambda
    ((procedure vector)
     (let ((count (vector-length vector)))
       (let loop ((index 0))
         (if (< index count)
             (begin (procedure (vector-ref vector index)) (loop (+ index 1)))
             (if #f #f)))))
    ((procedure . vectors)
     (apply for-each procedure (map vector->list vectors)))))

;;; (string-map procedure string ...) A string of the characters, or strings (SRFI 152), that procedure returns for the characters of the strings, as far as the shortest goes (R7RS 6.10).
(define string-map
  (case-lambda
    ((procedure string)
     (let loop ((rest (string->list string)) (results '()))
       (if (pair? rest)
           (loop (cdr rest) (cons (procedure (car rest)) results))
           (%reverse-list->string results 'string-map))))
    ((procedure . strings)
     (%reverse-list->string (reverse (apply map procedure (map string->list strings))) 'string-map))))

;;; (string-for-each procedure string ...) Calls procedure with the characters of the strings in order, as far as the shortest goes (R7RS 6.10).
(define string-for-each
  (case-lambda
    ((procedure string) (for-each procedure (string->list string)))
    ((procedure . strings) (apply for-each procedure (map string->list strings)))))

(module (sennit string))

;;; (string-tabulate procedure count) A string of the characters that procedure returns for 0, 1, 2 ... below count (SRFI 13).
(define (string-tabulate procedure count)
  (list->string (map procedure (iota count))))

(module (sennit vector))

;;; (vector-unfold procedure count seed ...) A vector of what procedure returns for 0, 1, 2 ... below count; with seeds, procedure gets those too and returns the next ones as further values (SRFI 133).
(define vector-unfold
  (case-lambda
    ((procedure count)
     (let loop ((index 0) (results '()))
       (if (< index count)
           (loop (+ index 1) (cons (procedure index) results))
           (%reverse-list->vector results))))
    ((procedure count seed)
     (let loop ((index 0) (seed seed) (results '()))
       (if (< index count)
           (let-values (((value seed) (procedure index seed)))
             (loop (+ index 1) seed (cons value results)))
           (%reverse-list->vector results))))
    ((procedure count . seeds)
     (let loop ((index 0) (seeds seeds) (results '()))
       (if (< index count)
           (let-values (((value . seeds) (apply procedure index seeds)))
             (loop (+ index 1) seeds (cons value results)))
           (%reverse-list->vector results))))))

;;; (vector-fold procedure start vector ...) Calls procedure with what it returned before, at first start, and with the elements, as far as the shortest vector goes; returns what it returned last (SRFI 133).
(define vector-fold
  (case-lambda
    ((procedure start vector)
     (let ((count (vector-length vector)))
       (let loop ((index 0) (result start))
         (if (< index count)
             (loop (+ index 1) (procedure result (vector-ref vector index)))
             result))))
    ((procedure start . vectors)
     (apply fold-left procedure start (map vector->list vectors)))))

;;; (vector-index holds? vector ...) The index of the first elements of the vectors for which holds? holds, or #f (SRFI 133).
(define vector-index
  (case-lambda
    ((holds? vector)
     (let ((count (vector-length vector)))
       (let loop ((index 0))
         (and (< index count)
              (if (holds? (vector-ref vector index)) index (loop (+ index 1)))))))
    ((holds? . vectors)
     (apply list-index holds? (map vector->list vectors)))))
