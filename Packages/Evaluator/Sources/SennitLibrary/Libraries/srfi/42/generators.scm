; SPDX-License-Identifier: MIT
; SRFI 42: the generators. All of them take (index i) behind their variable, which counts the values from 0.

;;; (:let variable [(index i)] expression) Binds variable to one value (SRFI 42).
(define-syntax :let
  (syntax-rules (index)
    ((_ next variable (index i) expression)
     (:do next (let ((variable expression) (i 0))) () #t (let ()) #f ()))
    ((_ next variable expression)
     (:do next (let ((variable expression))) () #t (let ()) #f ()))))

;;; (:integers variable [(index i)]) Runs through 0, 1, 2 ... without an end (SRFI 42).
(define-syntax :integers
  (syntax-rules (index)
    ((_ next variable (index i)) (:do next ((variable 0) (i 0)) #t ((+ variable 1) (+ i 1))))
    ((_ next variable) (:do next ((variable 0)) #t ((+ variable 1))))))

;;; (:list variable [(index i)] list ...) Runs through the elements of the lists, one after the other (SRFI 42).
(define-syntax :list
  (syntax-rules (index)
    ((_ next variable (index i) argument ...)
     (:parallel next (:list variable argument ...) (:integers i)))
    ((_ next variable argument)
     (:do next (let ()) ((rest argument)) (not (null? rest)) (let ((variable (car rest)))) #t ((cdr rest))))
    ((_ next variable argument ...) (:list next variable (append argument ...)))))

;;; (:string variable [(index i)] string ...) Runs through the characters of the strings, one after the other (SRFI 42).
(define-syntax :string
  (syntax-rules (index)
    ((_ next variable (index i) argument ...)
     (:parallel next (:string variable argument ...) (:integers i)))
    ((_ next variable argument) (:list next variable (string->list argument)))
    ((_ next variable argument ...) (:list next variable (string->list (string-append argument ...))))))

;;; (:vector variable [(index i)] vector ...) Runs through the elements of the vectors, one after the other (SRFI 42).
(define-syntax :vector
  (syntax-rules (index)
    ((_ next variable (index i) argument ...)
     (:parallel next (:vector variable argument ...) (:integers i)))
    ((_ next variable argument)
     (:do next (let ((vector argument))) ((k 0)) (< k (vector-length vector))
          (let ((variable (vector-ref vector k)))) #t ((+ k 1))))
    ((_ next variable argument ...) (:vector next variable (vector-append argument ...)))))

; An argument of :range.
(define (range-limit object)
  (if (exact-integer? object)
      object
      (error ":range: expected an exact integer, got" object)))

(define (range-step object)
  (if (eqv? object 0)
      (error ":range: the step is zero")
      (range-limit object)))

;;; (:range variable [(index i)] [start] stop [step]) Runs through exact integers from start, by default 0, before stop; step is 1 by default (SRFI 42).
(define-syntax :range
  (syntax-rules (index)
    ((_ next variable (index i) argument ...)
     (:parallel next (:range variable argument ...) (:integers i)))
    ((_ next variable end) (:range next variable 0 end))
    ((_ next variable start end)
     (:do next (let ((stop (range-limit end)))) ((variable (range-limit start))) (< variable stop)
          (let ()) #t ((+ variable 1))))
    ((_ next variable start end by)
     (:do next (let ((stop (range-limit end)) (step (range-step by)))) ((variable (range-limit start)))
          (if (positive? step) (< variable stop) (> variable stop))
          (let ()) #t ((+ variable step))))))

; The start, the step and the number of values of a :real-range.
(define (real-range start stop step)
  (for-each (lambda (object)
              (unless (real? object)
                (error ":real-range: expected a real number, got" object)))
            (list start stop step))
  (when (zero? step)
    (error ":real-range: the step is zero"))
  (let ((start (if (and (exact? start) (not (and (exact? stop) (exact? step)))) (inexact start) start)))
    (vector start step (/ (- stop start) step))))

;;; (:real-range variable [(index i)] [start] stop [step]) Runs through start, start + step ... before stop, computed without adding up errors; start is 0 and step 1 by default (SRFI 42).
(define-syntax :real-range
  (syntax-rules (index)
    ((_ next variable (index i) argument ...)
     (:parallel next (:real-range variable argument ...) (:integers i)))
    ((_ next variable end) (:real-range next variable 0 end 1))
    ((_ next variable start end) (:real-range next variable start end 1))
    ((_ next variable start end by)
     (:do next (let ((range (real-range start end by)))) ((k 0)) (< k (vector-ref range 2))
          (let ((variable (+ (vector-ref range 0) (* k (vector-ref range 1)))))) #t ((+ k 1))))))

; The number of the next character.
(define (next-scalar number) (if (= number #xD7FF) #xE000 (+ number 1)))

;;; (:char-range variable [(index i)] first last) Runs through the characters from first to last, which is one of them (SRFI 42).
(define-syntax :char-range
  (syntax-rules (index)
    ((_ next variable (index i) first last)
     (:parallel next (:char-range variable first last) (:integers i)))
    ((_ next variable first last)
     (:do next (let ((end (char->integer last)))) ((k (char->integer first))) (<= k end)
          (let ((variable (integer->char k)))) #t ((next-scalar k))))))

;;; (:port variable [(index i)] port [read]) Runs through what read, by default the procedure of that name, returns for port, up to an end-of-file object (SRFI 42).
(define-syntax :port
  (syntax-rules (index)
    ((_ next variable (index i) argument ...)
     (:parallel next (:port variable argument ...) (:integers i)))
    ((_ next variable port) (:port next variable port read))
    ((_ next variable port reader)
     (:do next (let ((in port) (get reader))) ((object (get in))) (not (eof-object? object))
          (let ((variable object))) #t ((get in))))))

; A sequence that was recognized at run time: its first state, whether a state has a value, that value, and the
; next state.
(define-record-type sequence (make-sequence start more? value next) sequence?
  (start sequence-start) (more? sequence-more?) (value sequence-value) (next sequence-next))

(define (list-sequence list) (make-sequence list pair? car cdr))

(define range-sequence
  (case-lambda
    ((stop) (range-sequence 0 stop 1))
    ((start stop) (range-sequence start stop 1))
    ((start stop step)
     (make-sequence start
                    (if (positive? (range-step step))
                        (lambda (number) (< number stop))
                        (lambda (number) (> number stop)))
                    values
                    (lambda (number) (+ number step))))))

(define real-sequence
  (case-lambda
    ((stop) (real-sequence 0 stop 1))
    ((start stop) (real-sequence start stop 1))
    ((start stop step)
     (let ((range (real-range start stop step)))
       (make-sequence 0
                      (lambda (k) (< k (vector-ref range 2)))
                      (lambda (k) (+ (vector-ref range 0) (* k (vector-ref range 1))))
                      (lambda (k) (+ k 1)))))))

(define (port-sequence port reader)
  (make-sequence (reader port)
                 (lambda (object) (not (eof-object? object)))
                 values
                 (lambda (object) (reader port))))

; The sequence that the arguments of : stand for.
(define (dispatch . arguments)
  (let ((count (length arguments)))
    (cond
      ((every list? arguments) (list-sequence (concatenate arguments)))
      ((every string? arguments) (list-sequence (string->list (apply string-append arguments))))
      ((every vector? arguments) (list-sequence (vector->list (apply vector-append arguments))))
      ((and (<= count 3) (every exact-integer? arguments)) (apply range-sequence arguments))
      ((and (<= count 3) (every real? arguments)) (apply real-sequence arguments))
      ((and (= count 2) (every char? arguments))
       (let ((last (char->integer (cadr arguments))))
         (make-sequence (char->integer (car arguments)) (lambda (k) (<= k last)) integer->char next-scalar)))
      ((and (= count 1) (input-port? (car arguments))) (port-sequence (car arguments) read))
      ((and (= count 2) (input-port? (car arguments)) (procedure? (cadr arguments)))
       (port-sequence (car arguments) (cadr arguments)))
      (else (error ":: these arguments are nothing to run through:" arguments)))))

;;; (: variable [(index i)] argument ...) Runs through lists, strings, vectors, a range of numbers or characters, or what is read from a port: what :list, :string, :vector, :range, :real-range, :char-range or :port does with the arguments, as their types demand (SRFI 42).
(define-syntax :
  (syntax-rules (index)
    ((_ next variable (index i) argument ...)
     (:parallel next (: variable argument ...) (:integers i)))
    ((_ next variable argument ...)
     (:do next (let ((sequence (dispatch argument ...)))) ((state (sequence-start sequence)))
          ((sequence-more? sequence) state)
          (let ((variable ((sequence-value sequence) state)))) #t (((sequence-next sequence) state))))))
