; SPDX-License-Identifier: MIT
; SRFI 64: test suites. What is tested, when, and what happened is state, and so are the attributes of
; a runner; this is where it is kept, in a language without assignment:
;
; - A runner consists of cells, see (sennit cell), one each for its counters, its callbacks, the groups
;   that are open, the latest result and the auxiliary value. Fibers that test at the same time count
;   together, and none sees half a step of another. So the SRFI's procedures with an exclamation mark
;   are here: they exchange the value of a cell of the runner.
; - What belongs to one test that runs, its name and properties, is in a cell of its own, which a
;   parameter leads to. Callbacks of tests in other fibers see those of their own test. When the test
;   ends they become the latest result of the runner, which is what is seen outside of tests.
; - `test-begin` and `test-end` open and close groups of the innermost `test-group` around them, or of
;   the runner. Tasks that each use `test-group` are not in each other's way; the groups that tasks open
;   by `test-begin` side by side would be.
; - The current runner and factory are cells, which are parameters: `(test-runner-current runner)` sets
;   the innermost one, and `test-with-runner` makes a new one for its extent.
;
; A test fails when its expression raises something, except a cancellation, which is raised again.
; Conditions that are raised between tests are not caught: they end the program, whose status is 1.
;
; So that whoever runs a program of tests sees failures: when the outermost group ends in which a test
; failed, or whose count or name was wrong, the status that the program ends with becomes 1 (see
; `end-with-status`), if `test-begin` made the runner or the runner uses `test-on-final-simple`. A test
; that fails with `test-on-test-end-simple` sets it at once, should `test-end` be missing.
;
; `error-type` of `test-error` is #t, a predicate of what is raised, or a symbol: the kind of a
; condition, see `condition-kind`. `test-apply` within `test-apply` runs what both let through; its
; specifiers choose tests and not groups. All active specifiers are called before each test.
(define-library (srfi 64)
  (export
   test-begin test-end test-group test-group-with-cleanup
   test-assert test-eqv test-equal test-eq test-approximate test-error test-read-eval-string
   test-match-name test-match-nth test-match-any test-match-all test-skip test-expect-fail
   test-apply test-with-runner
   test-runner? test-runner-current test-runner-get test-runner-simple test-runner-null test-runner-create
   test-runner-factory
   test-result-kind test-passed? test-result-ref test-result-set! test-result-remove test-result-clear
   test-result-alist
   test-runner-on-test-begin test-runner-on-test-begin! test-runner-on-test-end test-runner-on-test-end!
   test-runner-on-group-begin test-runner-on-group-begin! test-runner-on-group-end test-runner-on-group-end!
   test-runner-on-bad-count test-runner-on-bad-count! test-runner-on-bad-end-name test-runner-on-bad-end-name!
   test-runner-on-final test-runner-on-final!
   test-on-test-begin-simple test-on-test-end-simple test-on-group-begin-simple test-on-group-end-simple
   test-on-bad-count-simple test-on-bad-end-name-simple test-on-final-simple
   test-runner-pass-count test-runner-fail-count test-runner-xpass-count test-runner-xfail-count
   test-runner-skip-count test-runner-test-name test-runner-group-path test-runner-group-stack
   test-runner-aux-value test-runner-aux-value! test-runner-reset)
  (import (scheme base) (scheme case-lambda) (scheme eval) (scheme read) (scheme repl) (scheme write)
          (sennit base) (sennit cell) (sennit error) (sennit list) (sennit process))
  (include "64/runner.scm" "64/results.scm" "64/specifiers.scm" "64/groups.scm" "64/tests.scm" "64/simple.scm"))
