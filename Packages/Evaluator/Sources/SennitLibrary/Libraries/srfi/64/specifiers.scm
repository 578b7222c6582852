; SPDX-License-Identifier: MIT
; Specifiers: predicates of a runner that choose tests, by the name of the one that is about to run or by count.

(define (specifier who object)
  (cond ((procedure? object) object)
        ((string? object) (test-match-name object))
        ((and (exact-integer? object) (>= object 0)) (test-match-nth 1 object))
        (else (error (string-append who ": expected a procedure, a name or a count, got") object))))

;;; (test-match-name name) The specifier of tests that are called name (SRFI 64).
(define (test-match-name name)
  (lambda (runner) (equal? name (test-runner-test-name runner))))

;;; (test-match-nth n [count]) A specifier that holds the nth time that it is called, counting from 1, and count - 1 times after that; count is 1 if it is not given (SRFI 64).
(define test-match-nth
  (case-lambda
    ((n) (test-match-nth n 1))
    ((n count)
     (if (not (and (exact-integer? n) (exact-integer? count)))
         (error "test-match-nth: expected exact integers, got" n count))
     (let ((calls (make-cell 0)))
       (lambda (runner)
         (let ((call (cell-update calls (lambda (calls) (+ calls 1)))))
           (and (<= n call) (< call (+ n count)))))))))

; What the specifiers return; each is called.
(define (matches specifiers runner)
  (map (lambda (specifier) (specifier runner)) specifiers))

;;; (test-match-any specifier ...) The specifier of tests that any of the specifiers, which are all called, holds for (SRFI 64).
(define (test-match-any . specifiers)
  (let ((specifiers (map (lambda (object) (specifier "test-match-any" object)) specifiers)))
    (lambda (runner) (and (memq #t (map truth (matches specifiers runner))) #t))))

;;; (test-match-all specifier ...) The specifier of tests that all of the specifiers, which are all called, hold for (SRFI 64).
(define (test-match-all . specifiers)
  (let ((specifiers (map (lambda (object) (specifier "test-match-all" object)) specifiers)))
    (lambda (runner) (not (memq #f (matches specifiers runner))))))

(define (truth object) (if object #t #f))

; The level that the caller is in: of the innermost test-group of this runner, or the runner's own.
; The parameter is a pair of a runner and a cell, or #f.
(define level-parameter (make-parameter #f))

(define (level-cell runner)
  (let ((level (level-parameter)))
    (if (and level (eq? (car level) runner)) (cdr level) (runner-level runner))))

;;; (test-skip specifier) Tests and groups that specifier, a procedure, a name or a count, holds for are skipped until the end of the group (SRFI 64).
(define (test-skip specifier1 . specifiers)
  (let ((active (apply test-match-all specifier1 specifiers)))
    (cell-update (level-cell (test-runner-get))
                 (lambda (level)
                   (make-level (level-groups level) (cons active (level-skips level)) (level-failures level))))
    (if #f #f)))

;;; (test-expect-fail specifier) Tests that specifier, a procedure, a name or a count, holds for are expected to fail until the end of the group (SRFI 64).
(define (test-expect-fail specifier1 . specifiers)
  (let ((active (apply test-match-all specifier1 specifiers)))
    (cell-update (level-cell (test-runner-get))
                 (lambda (level)
                   (make-level (level-groups level) (level-skips level) (cons active (level-failures level)))))
    (if #f #f)))

; What test-apply lets through: a list of specifiers, all of which must hold.
(define chosen-parameter (make-parameter '()))

;;; (test-apply [runner] specifier ... thunk) Calls thunk with runner, or the current or else a new one, as the current test runner; with specifiers only those tests run that one of them holds for (SRFI 64).
(define (test-apply first . rest)
  (if (test-runner? first)
      (begin
        (if (null? rest) (error "test-apply: expected a procedure after the test runner"))
        (call-with-runner first (lambda () (apply-chosen rest))))
      (let ((arguments (cons first rest)))
        (if (test-runner-current)
            (apply-chosen arguments)
            (let ((runner (test-runner-create)))
              (call-with-runner runner (lambda () (apply-chosen arguments)))
              (finish runner #t))))))

(define (apply-chosen arguments)
  (let* ((thunk (last arguments))
         (specifiers (list-head arguments (- (length arguments) 1))))
    (if (not (procedure? thunk)) (error "test-apply: expected a procedure, got" thunk))
    (if (null? specifiers)
        (thunk)
        (parameterize ((chosen-parameter (cons (apply test-match-any specifiers) (chosen-parameter))))
          (thunk)))))
