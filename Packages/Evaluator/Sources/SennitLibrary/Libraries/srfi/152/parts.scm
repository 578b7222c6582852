; SPDX-License-Identifier: MIT
; Parts of strings: taking, dropping, trimming, padding, splitting.

;;; (string-take string count) The first count characters of string (SRFI 152).
(define (string-take string count)
  (require-string "string-take" string)
  (require-count "string-take" count (string-length string))
  (substring string 0 count))

;;; (string-take-right string count) The last count characters of string (SRFI 152).
(define (string-take-right string count)
  (require-string "string-take-right" string)
  (require-count "string-take-right" count (string-length string))
  (substring string (- (string-length string) count) (string-length string)))

;;; (string-drop string count) string without its first count characters (SRFI 152).
(define (string-drop string count)
  (require-string "string-drop" string)
  (require-count "string-drop" count (string-length string))
  (substring string count (string-length string)))

;;; (string-drop-right string count) string without its last count characters (SRFI 152).
(define (string-drop-right string count)
  (require-string "string-drop-right" string)
  (require-count "string-drop-right" count (string-length string))
  (substring string 0 (- (string-length string) count)))

; Calls receiver with the start and end of the range and where in it the first character is that is
; as wanted; if there is none, with the end.
(define (call-with-break who string pred wanted range receiver)
  (let ((pred (predicate who pred)))
    (let-values (((start end) (bounds who string range)))
      (receiver start (or (first-index pred wanted string start end) end) end))))

(define (call-with-break-right who string pred range receiver)
  (let ((pred (predicate who pred)))
    (let-values (((start end) (bounds who string range)))
      (let ((last (last-index pred #f string start end)))
        (receiver start (if last (+ last 1) start) end)))))

;;; (string-take-while string pred [start end]) The longest prefix of the range all of whose characters pred holds for (SRFI 152).
(define (string-take-while string pred . range)
  (call-with-break "string-take-while" string pred #f range
                   (lambda (start middle end) (substring string start middle))))

;;; (string-drop-while string pred [start end]) What string-take-while leaves of the range (SRFI 152).
(define (string-drop-while string pred . range)
  (call-with-break "string-drop-while" string pred #f range
                   (lambda (start middle end) (substring string middle end))))

;;; (string-take-while-right string pred [start end]) The longest suffix of the range all of whose characters pred holds for (SRFI 152).
(define (string-take-while-right string pred . range)
  (call-with-break-right "string-take-while-right" string pred range
                         (lambda (start middle end) (substring string middle end))))

;;; (string-drop-while-right string pred [start end]) What string-take-while-right leaves of the range (SRFI 152).
(define (string-drop-while-right string pred . range)
  (call-with-break-right "string-drop-while-right" string pred range
                         (lambda (start middle end) (substring string start middle))))

;;; (string-span string pred [start end]) Two values: the longest prefix of the range all of whose characters pred holds for, and the rest (SRFI 152).
(define (string-span string pred . range)
  (call-with-break "string-span" string pred #f range
                   (lambda (start middle end) (values (substring string start middle) (substring string middle end)))))

;;; (string-break string pred [start end]) Two values: the longest prefix of the range none of whose characters pred holds for, and the rest (SRFI 152).
(define (string-break string pred . range)
  (call-with-break "string-break" string pred #t range
                   (lambda (start middle end) (values (substring string start middle) (substring string middle end)))))

;;; (string-segment string k) A list of the parts of string that have k characters; the last one may have fewer (SRFI 152).
(define (string-segment string k)
  (require-string "string-segment" string)
  (if (not (and (exact-integer? k) (> k 0))) (error "string-segment: expected a positive length, got" k))
  (let loop ((rest (string->list string)) (count 0) (segment '()) (segments '()))
    (cond ((null? rest)
           (reverse (if (null? segment) segments (cons (reverse-list->string segment) segments))))
          ((= count k) (loop rest 0 '() (cons (reverse-list->string segment) segments)))
          (else (loop (cdr rest) (+ count 1) (cons (car rest) segment) segments)))))

;;; (string-split string delimiter [grammar limit start end]) A list of the parts of the range between occurrences of the string delimiter, at most limit of them; of its characters if that is empty. grammar is infix, strict-infix (an empty range is an error), prefix or suffix (an empty first or last part is left out) (SRFI 152).
(define (string-split string delimiter . options)
  (let* ((grammar (if (pair? options) (car options) 'infix))
         (options (if (pair? options) (cdr options) '()))
         (limit (if (pair? options) (car options) #f)))
    (require-string "string-split" delimiter)
    (require-grammar "string-split" grammar)
    (if (and limit (not (and (exact-integer? limit) (>= limit 0))))
        (error "string-split: expected a limit that is an exact integer and not negative, or #f, got" limit))
    (let-values (((start end) (bounds "string-split" string (if (pair? options) (cdr options) '()))))
      (if (= start end)
          (if (eq? grammar 'strict-infix)
              (error "string-split: an empty string has no parts with the grammar" 'strict-infix)
              '())
          (let* ((text (substring string start end))
                 (parts (if (string-null? delimiter)
                            (split-characters text limit)
                            (split-text text delimiter limit))))
            (cond ((and (eq? grammar 'prefix) (string-null? (car parts))) (cdr parts))
                  ((eq? grammar 'suffix) (without-empty-last parts))
                  (else parts)))))))

(define (without-empty-last parts)
  (cond ((pair? (cdr parts)) (cons (car parts) (without-empty-last (cdr parts))))
        ((string-null? (car parts)) '())
        (else parts)))

(define (split-characters text limit)
  (let loop ((rest (string->list text)) (left (or limit -1)))
    (cond ((null? rest) '())
          ((or (= left 0) (null? (cdr rest))) (list (list->string rest)))
          (else (cons (make-string 1 (car rest)) (loop (cdr rest) (- left 1)))))))

; Without a limit (sennit string) splits. With one, the rest is what comes behind that many parts and
; as many delimiters.
(define (split-text text delimiter limit)
  (let ((parts (split text delimiter)))
    (if (and limit (< limit (- (length parts) 1)))
        (let loop ((rest parts) (left limit) (position 0))
          (if (= left 0)
              (list (substring text position (string-length text)))
              (cons (car rest)
                    (loop (cdr rest) (- left 1)
                          (+ position (string-length (car rest)) (string-length delimiter))))))
        parts)))
