; SPDX-License-Identifier: MIT
; SRFI 132: sorting. Procedures that may, but need not, change their argument are pure here; those whose point
; is that they do (vector-sort!, vector-merge! ...) are left out, except that vector-select and vector-separate
; are there under the names without the exclamation mark, vector-separate returning the new vector.

(define-library (srfi 132)
  (export
   list-sorted? vector-sorted? list-sort vector-sort
   ;;; (list-stable-sort less? list) The same as list-sort, which keeps the order of equal elements (SRFI 132).
   (rename list-sort list-stable-sort)
   ;;; (list-sort! less? list) The same as list-sort (SRFI 132).
   (rename list-sort list-sort!)
   ;;; (list-stable-sort! less? list) The same as list-sort (SRFI 132).
   (rename list-sort list-stable-sort!)
   ;;; (vector-stable-sort less? vector [start [end]]) The same as vector-sort, which keeps the order of equal elements (SRFI 132).
   (rename vector-sort vector-stable-sort)
   list-merge vector-merge
   ;;; (list-merge! less? a b) The same as list-merge (SRFI 132).
   (rename list-merge list-merge!)
   list-delete-neighbor-dups vector-delete-neighbor-dups
   ;;; (list-delete-neighbor-dups! same? list) The same as list-delete-neighbor-dups (SRFI 132).
   (rename list-delete-neighbor-dups list-delete-neighbor-dups!)
   vector-find-median vector-select vector-separate
   ;;; (vector-select! less? vector k [start [end]]) The same as vector-select (SRFI 132).
   (rename vector-select vector-select!))
  (import (scheme base) (sennit list) (sennit vector)))
