; SPDX-License-Identifier: MIT
; Tests. Each form passes on its name, where it is, itself, and a procedure that evaluates it.

;;; (test-assert [name] expression) A test that passes if expression is true (SRFI 64).
(define-syntax test-assert
  (syntax-rules ()
    ((_ expression)
     (run-test "" (current-source-position) '(test-assert expression) (check-true (lambda () expression))))
    ((_ name expression)
     (run-test name (current-source-position) '(test-assert name expression) (check-true (lambda () expression))))))

;;; (test-eqv [name] expected expression) A test that passes if the value of expression is eqv? to expected (SRFI 64).
(define-syntax test-eqv
  (syntax-rules ()
    ((_ . parts) (test-comparison test-eqv eqv? . parts))))

;;; (test-eq [name] expected expression) A test that passes if the value of expression is eq? to expected (SRFI 64).
(define-syntax test-eq
  (syntax-rules ()
    ((_ . parts) (test-comparison test-eq eq? . parts))))

;;; (test-equal [name] expected expression) A test that passes if the value of expression is equal? to expected (SRFI 64).
(define-syntax test-equal
  (syntax-rules ()
    ((_ . parts) (test-comparison test-equal equal? . parts))))

(define-syntax test-comparison
  (syntax-rules ()
    ((_ form same? expected expression)
     (run-test "" (current-source-position) '(form expected expression)
               (check-same same? (lambda () expected) (lambda () expression))))
    ((_ form same? name expected expression)
     (run-test name (current-source-position) '(form name expected expression)
               (check-same same? (lambda () expected) (lambda () expression))))))

;;; (test-approximate [name] expected expression error) A test that passes if the value of expression differs from expected by at most error (SRFI 64).
(define-syntax test-approximate
  (syntax-rules ()
    ((_ expected expression error)
     (run-test "" (current-source-position) '(test-approximate expected expression error)
               (check-close (lambda () expected) (lambda () expression) (lambda () error))))
    ((_ name expected expression error)
     (run-test name (current-source-position) '(test-approximate name expected expression error)
               (check-close (lambda () expected) (lambda () expression) (lambda () error))))))

;;; (test-error [[name] error-type] expression) A test that passes if evaluating expression raises something: anything if error-type is #t, what it holds for if it is a predicate, a condition of a kind if it is a symbol (SRFI 64).
(define-syntax test-error
  (syntax-rules ()
    ((_ expression)
     (run-test "" (current-source-position) '(test-error expression)
               (check-raises (lambda () #t) (lambda () expression))))
    ((_ type expression)
     (run-test "" (current-source-position) '(test-error type expression)
               (check-raises (lambda () type) (lambda () expression))))
    ((_ name type expression)
     (run-test name (current-source-position) '(test-error name type expression)
               (check-raises (lambda () type) (lambda () expression))))))

; Runs one test. check gets a procedure that notes properties, and returns whether the test passed.
(define (run-test name position form check)
  (let* ((runner (test-runner-get))
         (running (make-running runner name (make-cell (list (cons 'source-form form)
                                                             (cons 'source-position position)))))
         (kind
          (parameterize ((running-parameter running))
            (let ((plan (planned-kind runner)))
              (if plan (note running 'result-kind plan))
              ((test-runner-on-test-begin runner) runner)
              (if (not (eq? plan 'skip))
                  (let ((passed? (check (lambda (name value) (note running name value)))))
                    (note running 'result-kind
                          (if plan (if passed? 'xpass 'xfail) (if passed? 'pass 'fail)))))
              (let ((kind (cdr (assq 'result-kind (cell-value (running-properties running))))))
                (if (eq? kind 'fail) (note-place running position))
                (count-one runner kind)
                ((test-runner-on-test-end runner) runner)
                kind)))))
    (count-in-group runner)
    (cell-replace (runner-latest runner) (cons name (cell-value (running-properties running))))
    (if #f #f)))

(define (note running name value)
  (cell-update (running-properties running) (lambda (properties) (alist-set properties name value))))

; Finding a line takes time that tests which pass need not take: those keep a position only.
(define (note-place running position)
  (let ((place (source-location position)))
    (if place
        (begin
          (note running 'source-file (car place))
          (note running 'source-line (cadr place))))))

; skip, xfail or #f, by the specifiers that are active. All of them are called.
(define (planned-kind runner)
  (let* ((level (cell-value (level-cell runner)))
         (skipped (matches (level-skips level) runner))
         (failing (matches (level-failures level) runner))
         (chosen (matches (chosen-parameter) runner)))
    (cond ((or (memq #t (map truth skipped)) (memq #f chosen)) 'skip)
          ((memq #t (map truth failing)) 'xfail)
          (else #f))))

; Calls thunk and then receiver with its value; when something is raised, that is noted, and the result false.
(define (catching note thunk receiver)
  ((guard (condition ((not (and (error-object? condition) (cancelled-error? condition)))
                      (note 'actual-error condition)
                      (lambda () #f)))
     (let ((value (thunk)))
       (lambda () (receiver value))))))

(define (check-true thunk)
  (lambda (note)
    (catching note thunk
              (lambda (value)
                (note 'actual-value value)
                value))))

(define (check-same same? expected thunk)
  (lambda (note)
    (catching note expected
              (lambda (expected)
                (note 'expected-value expected)
                (catching note thunk
                          (lambda (value)
                            (note 'actual-value value)
                            (same? expected value)))))))

(define (check-close expected thunk margin)
  (lambda (note)
    (catching note expected
              (lambda (expected)
                (note 'expected-value expected)
                (catching note thunk
                          (lambda (value)
                            (note 'actual-value value)
                            (catching note
                                      (lambda ()
                                        (let ((margin (margin)))
                                          (note 'margin margin)
                                          (and (>= value (- expected margin)) (<= value (+ expected margin)))))
                                      (lambda (close?) close?))))))))

(define (check-raises type thunk)
  (lambda (note)
    (catching note
              (lambda ()
                (let ((type (type)))
                  (note 'expected-error type)
                  (error-predicate type)))
              (lambda (raises?)
                ((guard (condition ((not (and (error-object? condition) (cancelled-error? condition)))
                                    (note 'actual-error condition)
                                    (lambda () (raises? condition))))
                   (let ((value (thunk)))
                     (lambda ()
                       (note 'actual-value value)
                       #f))))))))

(define (error-predicate type)
  (cond ((eq? type #t) (lambda (condition) #t))
        ((procedure? type) type)
        ((symbol? type)
         (lambda (condition) (and (error-object? condition) (eq? (condition-kind condition) type))))
        (else (error "test-error: expected #t, a predicate or the kind of a condition, got" type))))

;;; (test-read-eval-string string) Reads an expression, which must be all of string, and returns its value in the interaction environment (SRFI 64).
(define (test-read-eval-string string)
  (let* ((port (open-input-string string))
         (form (read port)))
    (if (not (eof-object? (peek-char port)))
        (error "test-read-eval-string: there is more behind the expression in" string))
    (eval form (interaction-environment))))
