; SPDX-License-Identifier: MIT
; SRFI 41: the derived syntax.

;;; (define-stream (name . parameters) body ...) Defines a procedure as by stream-lambda (SRFI 41).
(define-syntax define-stream
  (syntax-rules ()
    ((_ (name . parameters) body ...)
     (define name (stream-lambda parameters body ...)))))

;;; (stream-let name ((variable value) ...) body ...) A named let whose procedure is one of stream-lambda (SRFI 41).
(define-syntax stream-let
  (syntax-rules ()
    ((_ name ((variable value) ...) body ...)
     ((letrec ((name (stream-lambda (variable ...) body ...))) name) value ...))))

;;; (stream object ...) A stream of the values of the expressions, each evaluated when it is asked for (SRFI 41).
(define-syntax stream
  (syntax-rules ()
    ((_) stream-null)
    ((_ object . rest) (stream-cons object (stream . rest)))))

;;; (stream-match stream (pattern [fender] expression) ...) The value of the first expression whose pattern matches the stream and whose fender, if it has one, is true. A pattern is (), (element ...), (element ... . rest) or rest, made of names, which are bound, and _ (SRFI 41).
(define-syntax stream-match
  (syntax-rules ()
    ((_ expression clause ...)
     (let ((strm expression))
       (if (stream? strm)
           (match-clauses strm clause ...)
           (error "stream-match: expected a stream, got" strm))))))

(define-syntax match-clauses
  (syntax-rules ()
    ((_ strm) (error "stream-match: no pattern matches the stream"))
    ((_ strm (pattern . results) clause ...)
     (let ((otherwise (lambda () (match-clauses strm clause ...))))
       (match-pattern strm pattern otherwise . results)))))

(define-syntax match-pattern
  (syntax-rules (_)
    ((match-pattern strm () otherwise . results)
     (if (stream-null? strm) (match-results otherwise . results) (otherwise)))
    ((match-pattern strm (_ . rest) otherwise . results)
     (if (stream-pair? strm)
         (let ((more (stream-cdr strm)))
           (match-pattern more rest otherwise . results))
         (otherwise)))
    ((match-pattern strm (name . rest) otherwise . results)
     (if (stream-pair? strm)
         (let ((name (stream-car strm)) (more (stream-cdr strm)))
           (match-pattern more rest otherwise . results))
         (otherwise)))
    ((match-pattern strm _ otherwise . results)
     (match-results otherwise . results))
    ((match-pattern strm name otherwise . results)
     (let ((name strm)) (match-results otherwise . results)))))

(define-syntax match-results
  (syntax-rules ()
    ((_ otherwise expression) expression)
    ((_ otherwise fender expression) (if fender expression (otherwise)))))

;;; (stream-of expression clause ...) A stream of the values of expression for all values of the names that the clauses bind, the last one's varying fastest: (name in stream) runs through a stream, (name is expression) gives one value, and any other expression leaves out those for which it is false (SRFI 41).
(define-syntax stream-of
  (syntax-rules ()
    ((_ expression clause ...) (of-clauses expression stream-null clause ...))))

; What is behind the elements of these clauses is the stream that the second operand stands for.
(define-syntax of-clauses
  (syntax-rules (in is)
    ((_ expression behind) (stream-cons expression behind))
    ((_ expression behind (name in stream) clause ...)
     (stream-let loop ((strm stream))
       (if (stream-null? strm)
           behind
           (let ((name (stream-car strm)))
             (of-clauses expression (loop (stream-cdr strm)) clause ...)))))
    ((_ expression behind (name is value) clause ...)
     (let ((name value)) (of-clauses expression behind clause ...)))
    ((_ expression behind holds? clause ...)
     (if holds? (of-clauses expression behind clause ...) behind))))
