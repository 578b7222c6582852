; SPDX-License-Identifier: MIT
; Times the JSON library of Swish, whose checkout is in the environment's SWISH, on plain Chez Scheme. What it imports
; from the rest of Swish is replaced by as little as reading and writing need.
(library (swish erlang)
  (export match match-let* make-process-parameter throw bad-arg arg-check)
  (import (chezscheme))
  ; Only paths into objects use it, which are not timed.
  (define-syntax match (syntax-rules () ((_ value clause ...) (errorf 'match "not here"))))
  ; For (((,first . ,second) value)) alone.
  (define-syntax match-let*
    (lambda (form)
      (syntax-case form ()
        ((_ (((first . second) value)) body ...)
         (with-syntax (((_ key) #'first) ((_ val) #'second))
           #'(let* ((pair value) (key (car pair)) (val (cdr pair))) body ...))))))
  (define make-process-parameter make-parameter)
  (define (throw reason) (raise reason))
  (define (bad-arg who object) (errorf who "bad argument ~s" object))
  (define-syntax arg-check (syntax-rules () ((_ who clause ...) (void)))))
(library (swish io) (export make-utf8-transcoder) (import (chezscheme))
  (define (make-utf8-transcoder) (make-transcoder (utf-8-codec) (eol-style none))))
(library (swish meta) (export not-reached procedure/arity? with-implicit) (import (chezscheme))
  (define-syntax not-reached (identifier-syntax (errorf 'json "not reached")))
  (define (procedure/arity? mask object) (procedure? object)))
(library (swish options) (export) (import (chezscheme)))
(library (swish string-utils) (export natural-string-ci<?) (import (chezscheme))
  (define natural-string-ci<? string-ci<?))

(let ((checkout (getenv "SWISH")))
  (library-directories (list (string-append checkout "/src")))
  (source-directories (list "." (string-append checkout "/src/swish"))))
(enable-object-counts #f)
(import (swish json))

(define (timed name thunk)
  (let* ((start (current-time 'time-monotonic))
         (value (thunk))
         (time (time-difference (current-time 'time-monotonic) start)))
    (printf "~a: ~a\n" name (+ (time-second time) (/ (time-nanosecond time) 1e9)))
    value))

(define value
  (timed "read"
    (lambda ()
      (let* ((port (open-file-input-port (cadr (command-line)) (file-options) (buffer-mode block)
                     (make-transcoder (utf-8-codec) (eol-style none))))
             (value (json:read port)))
        (close-port port)
        value))))
(timed "write" (lambda () (json:object->string value)))
