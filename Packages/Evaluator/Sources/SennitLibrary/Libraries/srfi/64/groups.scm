; SPDX-License-Identifier: MIT
; Groups.

;;; (test-runner-group-stack runner) The names of the open groups, innermost first (SRFI 64).
(define (test-runner-group-stack runner)
  (require-runner "test-runner-group-stack" runner)
  (map group-name (level-groups (cell-value (level-cell runner)))))

;;; (test-runner-group-path runner) The names of the open groups, outermost first (SRFI 64).
(define (test-runner-group-path runner) (reverse (test-runner-group-stack runner)))

;;; (test-begin name [count]) Begins a group of tests, count of them if that is given; without a current test runner, makes one (SRFI 64).
(define test-begin
  (case-lambda
    ((name) (test-begin name #f))
    ((name count)
     (let* ((current (test-runner-current))
            (runner (or current (test-runner-create))))
       (if (not current) (test-runner-current runner))
       (open-group runner name count (not current))))))

(define (open-group runner name count installed?)
  (cell-update (runner-latest runner) (lambda (latest) (cons name (cdr latest))))
  ((test-runner-on-group-begin runner) runner name count)
  (cell-update
   (level-cell runner)
   (lambda (level)
     (make-level
      (cons (make-group name count 0 (level-skips level) (level-failures level) installed?) (level-groups level))
      (level-skips level)
      (level-failures level))))
  (if #f #f))

; Counts a test, or a group, for the group that it is in.
(define (count-in-group runner)
  (cell-update
   (level-cell runner)
   (lambda (level)
     (let ((groups (level-groups level)))
       (if (null? groups)
           level
           (let ((group (car groups)))
             (make-level
              (cons (make-group (group-name group) (group-expected group) (+ 1 (group-count group))
                                (group-skips group) (group-failures group) (group-installed? group))
                    (cdr groups))
              (level-skips level)
              (level-failures level))))))))

;;; (test-end [name]) Ends a group of tests, which is to be called name. The end of the outermost one reports; if a test failed, the program's exit status will be 1 (SRFI 64).
(define test-end
  (case-lambda
    (() (close-group (test-runner-get) #f))
    ((name) (close-group (test-runner-get) name))))

(define (close-group runner name)
  (let* ((groups (level-groups (cell-value (level-cell runner))))
         (group (if (null? groups) (error "test-end: no group is open") (car groups))))
    (if (and name (not (equal? name (group-name group))))
        (begin
          (count-one runner 'problem)
          ((test-runner-on-bad-end-name runner) runner (group-name group) name)))
    (if (and (group-expected group) (not (= (group-expected group) (group-count group))))
        (begin
          (count-one runner 'problem)
          ((test-runner-on-bad-count runner) runner (group-count group) (group-expected group))))
    ((test-runner-on-group-end runner) runner)
    (cell-update (level-cell runner)
                 (lambda (level)
                   (make-level (cdr (level-groups level)) (group-skips group) (group-failures group))))
    (count-in-group runner)
    (if (null? (cdr groups)) (finish runner (group-installed? group)))))

; Ends the testing of a runner, which was installed by test-begin or test-apply, or by the program.
(define (finish runner installed?)
  ((test-runner-on-final runner) runner)
  (if installed?
      (begin
        (if (failed? runner) (end-with-status 1))
        (if (eq? (test-runner-current) runner) (test-runner-current #f)))))

(define problem-count (counter "test-end" 'problem))

(define (failed? runner)
  (> (+ (test-runner-fail-count runner) (problem-count runner)) 0))

;;; (test-group name definition-or-expression ...) Evaluates the body as a group of tests, unless test-skip says to skip it (SRFI 64).
(define-syntax test-group
  (syntax-rules ()
    ((_ name form ...) (call-with-group name (lambda () form ... (if #f #f))))))

;;; (test-group-with-cleanup name definition-or-expression ... cleanup) A test-group whose last expression is evaluated also when something is raised before (SRFI 64).
(define-syntax test-group-with-cleanup
  (syntax-rules ()
    ((_ name form ... cleanup)
     (test-group name
       (dynamic-wind
        (lambda () #f)
        (lambda () form ... (if #f #f))
        (lambda () cleanup))))))

(define (call-with-group name thunk)
  (let* ((current (test-runner-current))
         (runner (or current (test-runner-create))))
    (if (not current) (test-runner-current runner))
    (if (skips-group? runner name)
        (begin
          (count-one runner 'skip)
          (count-in-group runner))
        (let* ((outer (level-cell runner))
               (level (cell-value outer))
               (inner (make-cell level))
               (depth (length (level-groups level))))
          (parameterize ((level-parameter (cons runner inner)))
            (dynamic-wind
             (lambda () (open-group runner name #f (not current)))
             thunk
             (lambda () (close-to-depth runner depth))))
          (parameterize ((level-parameter (cons runner outer))) (count-in-group runner))))))

; Ends a test-group, and groups in it that test-begin has opened and something raised has left open.
(define (close-to-depth runner depth)
  (let ((open (length (level-groups (cell-value (level-cell runner))))))
    (if (> open depth)
        (begin
          (close-group runner #f)
          (close-to-depth runner depth)))))

(define (skips-group? runner name)
  (parameterize ((running-parameter (make-running runner name (make-cell '()))))
    (memq #t (map truth (matches (level-skips (cell-value (level-cell runner))) runner)))))
