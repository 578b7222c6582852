; SPDX-License-Identifier: MIT
; Runners, the current one, and their attributes.

; The open groups of a runner, or of a test-group: innermost first, with the specifiers that are active.
(define-record-type <level> (make-level groups skips failures) level?
  (groups level-groups) (skips level-skips) (failures level-failures))

; A group: how many tests it shall have, or #f, and has had; the specifiers active before it; whether
; its test-begin installed the runner.
(define-record-type <group> (make-group name expected count skips failures installed?) group?
  (name group-name) (expected group-expected) (count group-count) (skips group-skips)
  (failures group-failures) (installed? group-installed?))

; A test that runs: its runner, its name, and a cell with its properties.
(define-record-type <running> (make-running runner name properties) running?
  (runner running-runner) (name running-name) (properties running-properties))

; Cells: an association list of callbacks, one of counters, the level outside of any test-group, a pair
; of the name and the properties of the latest test, and the auxiliary value.
;;; (test-runner? object) Whether object is a test runner (SRFI 64).
(define-record-type <test-runner> (make-runner hooks counts level latest aux) test-runner?
  (hooks runner-hooks) (counts runner-counts) (level runner-level) (latest runner-latest) (aux runner-aux))

(define empty-level (make-level '() '() '()))
(define no-counts '((pass . 0) (fail . 0) (xpass . 0) (xfail . 0) (skip . 0) (problem . 0)))

(define (require-runner who object)
  (if (not (test-runner? object))
      (error (string-append who ": expected a test runner, got") object)))

(define (alist-set alist key value)
  (cond ((null? alist) (list (cons key value)))
        ((eq? (caar alist) key) (cons (cons key value) (cdr alist)))
        (else (cons (car alist) (alist-set (cdr alist) key value)))))

;;; (test-runner-null) A new test runner whose callbacks do nothing (SRFI 64).
(define (test-runner-null)
  (make-runner
   (make-cell
    (list (cons 'test-begin (lambda (runner) #f))
          (cons 'test-end (lambda (runner) #f))
          (cons 'group-begin (lambda (runner name count) #f))
          (cons 'group-end (lambda (runner) #f))
          (cons 'bad-count (lambda (runner actual expected) #f))
          (cons 'bad-end-name (lambda (runner begin end) #f))
          (cons 'final (lambda (runner) #f))))
   (make-cell no-counts) (make-cell empty-level) (make-cell '("")) (make-cell #f)))

;;; (test-runner-reset runner) Gives runner its initial state: no results, no groups, no specifiers; its callbacks and auxiliary value stay (SRFI 64).
(define (test-runner-reset runner)
  (require-runner "test-runner-reset" runner)
  (cell-replace (runner-counts runner) no-counts)
  (cell-replace (runner-level runner) empty-level)
  (cell-replace (runner-latest runner) '(""))
  (if #f #f))

; The current runner and factory: parameters with cells.

(define runner-parameter (make-parameter (make-cell #f)))
(define factory-parameter (make-parameter (make-cell #f)))

;;; (test-runner-current [runner]) The current test runner, or #f; with an argument, makes that current, or with #f none (SRFI 64).
(define test-runner-current
  (case-lambda
    (() (cell-value (runner-parameter)))
    ((runner)
     (if runner (require-runner "test-runner-current" runner))
     (cell-replace (runner-parameter) runner)
     (if #f #f))))

;;; (test-runner-get) The current test runner; without one, an error (SRFI 64).
(define (test-runner-get)
  (or (test-runner-current)
      (error "test-runner-get: there is no current test runner; test-begin or test-with-runner makes one")))

;;; (test-runner-factory [factory]) The procedure without arguments that makes test runners; with an argument, makes that the one (SRFI 64).
(define test-runner-factory
  (case-lambda
    (() (or (cell-value (factory-parameter)) test-runner-simple))
    ((factory)
     (if (not (procedure? factory)) (error "test-runner-factory: expected a procedure, got" factory))
     (cell-replace (factory-parameter) factory)
     (if #f #f))))

;;; (test-runner-create) A new test runner, made by the current factory (SRFI 64).
(define (test-runner-create) ((test-runner-factory)))

;;; (test-with-runner runner definition-or-expression ...) Evaluates the body with runner as the current test runner (SRFI 64).
(define-syntax test-with-runner
  (syntax-rules ()
    ((_ runner form ...) (call-with-runner runner (lambda () form ...)))))

(define (call-with-runner runner thunk)
  (require-runner "test-with-runner" runner)
  (parameterize ((runner-parameter (make-cell runner))) (thunk)))

; Callbacks.

(define (hook who key)
  (lambda (runner)
    (require-runner who runner)
    (cdr (assq key (cell-value (runner-hooks runner))))))

(define (hook-setter who key)
  (lambda (runner procedure)
    (require-runner who runner)
    (if (not (procedure? procedure)) (error (string-append who ": expected a procedure, got") procedure))
    (cell-update (runner-hooks runner) (lambda (hooks) (alist-set hooks key procedure)))
    (if #f #f)))

;;; (test-runner-on-test-begin runner) What runner calls, with itself, before a test is evaluated (SRFI 64).
(define test-runner-on-test-begin (hook "test-runner-on-test-begin" 'test-begin))
;;; (test-runner-on-test-begin! runner procedure) Makes procedure what runner calls, with itself, before a test is evaluated (SRFI 64).
(define test-runner-on-test-begin! (hook-setter "test-runner-on-test-begin!" 'test-begin))
;;; (test-runner-on-test-end runner) What runner calls, with itself, when a test has its result (SRFI 64).
(define test-runner-on-test-end (hook "test-runner-on-test-end" 'test-end))
;;; (test-runner-on-test-end! runner procedure) Makes procedure what runner calls, with itself, when a test has its result (SRFI 64).
(define test-runner-on-test-end! (hook-setter "test-runner-on-test-end!" 'test-end))
;;; (test-runner-on-group-begin runner) What runner calls, with itself, a name and a count or #f, when a group begins (SRFI 64).
(define test-runner-on-group-begin (hook "test-runner-on-group-begin" 'group-begin))
;;; (test-runner-on-group-begin! runner procedure) Makes procedure what runner calls, with itself, a name and a count or #f, when a group begins (SRFI 64).
(define test-runner-on-group-begin! (hook-setter "test-runner-on-group-begin!" 'group-begin))
;;; (test-runner-on-group-end runner) What runner calls, with itself, when a group ends (SRFI 64).
(define test-runner-on-group-end (hook "test-runner-on-group-end" 'group-end))
;;; (test-runner-on-group-end! runner procedure) Makes procedure what runner calls, with itself, when a group ends (SRFI 64).
(define test-runner-on-group-end! (hook-setter "test-runner-on-group-end!" 'group-end))
;;; (test-runner-on-bad-count runner) What runner calls, with itself, the actual and the expected count, when a group had another number of tests than announced (SRFI 64).
(define test-runner-on-bad-count (hook "test-runner-on-bad-count" 'bad-count))
;;; (test-runner-on-bad-count! runner procedure) Makes procedure what runner calls, with itself, the actual and the expected count, when a group had another number of tests than announced (SRFI 64).
(define test-runner-on-bad-count! (hook-setter "test-runner-on-bad-count!" 'bad-count))
;;; (test-runner-on-bad-end-name runner) What runner calls, with itself and the names at test-begin and test-end, when these differ (SRFI 64).
(define test-runner-on-bad-end-name (hook "test-runner-on-bad-end-name" 'bad-end-name))
;;; (test-runner-on-bad-end-name! runner procedure) Makes procedure what runner calls, with itself and the names at test-begin and test-end, when these differ (SRFI 64).
(define test-runner-on-bad-end-name! (hook-setter "test-runner-on-bad-end-name!" 'bad-end-name))
;;; (test-runner-on-final runner) What runner calls, with itself, when the outermost group has ended (SRFI 64).
(define test-runner-on-final (hook "test-runner-on-final" 'final))
;;; (test-runner-on-final! runner procedure) Makes procedure what runner calls, with itself, when the outermost group has ended (SRFI 64).
(define test-runner-on-final! (hook-setter "test-runner-on-final!" 'final))

;;; (test-runner-aux-value runner) The auxiliary value of runner, which is free for use; at first #f (SRFI 64).
(define (test-runner-aux-value runner)
  (require-runner "test-runner-aux-value" runner)
  (cell-value (runner-aux runner)))

;;; (test-runner-aux-value! runner value) Makes value the auxiliary value of runner (SRFI 64).
(define (test-runner-aux-value! runner value)
  (require-runner "test-runner-aux-value!" runner)
  (cell-replace (runner-aux runner) value)
  (if #f #f))
