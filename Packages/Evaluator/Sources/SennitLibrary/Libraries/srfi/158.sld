; SPDX-License-Identifier: MIT
; SRFI 158: generators and accumulators. A generator is a procedure without arguments that returns
; another item each time, so it has a state; without assignment that is in a cell, see (sennit cell):
; the state itself is a value, and a step from one to the next is pure. Two fibers that share a
; generator therefore get each item once, and a step that raises something leaves the state as it was,
; except that items taken from another generator are gone. Generators that only pass on items of
; others, such as gmap and gfilter, have no state of their own.
;
; make-coroutine-generator is made of continuations and not of a fiber, so that one that nobody asks any
; more is garbage, not a fiber that waits for ever. What its procedure raises is raised where the
; generator was called, which then is exhausted. The procedure runs in the dynamic extent of the first
; call, to which yields go back: generators that are used within a dynamic-wind belong to its inside.
;
; A step is taken while the generator has its state to itself: one that calls its own generator waits
; for ever, or is told of the deadlock; one that leaves through a continuation leaves no state.
;
; Left out, because they change vectors: generator->vector!, vector-accumulator! and
; bytevector-accumulator!.
(define-library (srfi 158)
  (export
   generator circular-generator make-iota-generator make-range-generator make-coroutine-generator
   list->generator vector->generator reverse-vector->generator string->generator bytevector->generator
   make-for-each-generator make-unfold-generator
   gcons* gappend gflatten ggroup gmerge gmap gcombine gfilter gremove gstate-filter gtake gdrop
   gtake-while gdrop-while gdelete gdelete-neighbor-dups gindex gselect
   generator->list generator->reverse-list generator->vector generator->string
   generator-fold generator-for-each generator-map->list generator-find generator-count generator-any
   generator-every generator-unfold
   make-accumulator count-accumulator list-accumulator reverse-list-accumulator vector-accumulator
   reverse-vector-accumulator string-accumulator bytevector-accumulator sum-accumulator product-accumulator)
  (import (scheme base) (scheme case-lambda) (sennit cell)
          (only (sennit channel) make-channel channel-send channel-receive channel-try-send))
  (include "158/make.scm" "158/operations.scm" "158/consume.scm" "158/accumulate.scm"))
