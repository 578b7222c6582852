; SPDX-License-Identifier: MIT
; SRFI 14: sets of characters. A set is a vector of codes, ascending: at the first begins a run of its
; members, at the second that ends, at the third the next one begins. So whether a character is in it is
; a binary search, and the operations of algebra are one pass over the ends of runs, however many
; characters lie between them. Surrogates are no characters, and in no set.
;
; Nothing can change a set: procedures with an exclamation mark, which may but need not change their
; arguments, are those without it.
;
; The standard sets follow the SRFI's note of 2019: they are the properties of Unicode that have these
; names, so that they agree with char-alphabetic? and its kin, and on ASCII with the SRFI's table. Each
; is computed when something first looks into it, since that takes the time to look at all characters.
; unassigned codes are characters, and in char-set:full.
(define-library (srfi 14)
  (export
   char-set? char-set= char-set<= char-set-hash
   char-set-cursor char-set-ref char-set-cursor-next end-of-char-set?
   char-set-fold char-set-unfold char-set-unfold! char-set-for-each char-set-map
   char-set-copy char-set list->char-set string->char-set list->char-set! string->char-set!
   char-set-filter char-set-filter! ucs-range->char-set ucs-range->char-set! ->char-set
   char-set->list char-set->string char-set-size char-set-count char-set-contains? char-set-every char-set-any
   char-set-adjoin char-set-delete char-set-adjoin! char-set-delete!
   char-set-complement char-set-union char-set-intersection char-set-difference char-set-xor
   char-set-diff+intersection
   char-set-complement! char-set-union! char-set-intersection! char-set-difference! char-set-xor!
   char-set-diff+intersection!
   char-set:lower-case char-set:upper-case char-set:title-case char-set:letter char-set:digit
   char-set:letter+digit char-set:graphic char-set:printing char-set:whitespace char-set:iso-control
   char-set:punctuation char-set:symbol char-set:hex-digit char-set:blank char-set:ascii char-set:empty
   char-set:full)
  (import (scheme base) (scheme case-lambda) (scheme lazy)
          (only (sennit list) list-sort fold)
          (only (sennit string) code-point-ranges))
  (include "14/sets.scm" "14/iteration.scm" "14/algebra.scm" "14/standard.scm"))
