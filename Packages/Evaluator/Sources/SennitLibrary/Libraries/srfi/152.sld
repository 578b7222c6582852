; SPDX-License-Identifier: MIT
; SRFI 152: strings. It rather than SRFI 130, which has cursors: strings here are indexed by characters
; everywhere else, in (scheme base) too, so that a cursor would be one more kind of position to convert
; at every border, for strings that are not ASCII only. Nothing here indexes character by character: a
; procedure that looks at all characters makes a list of those in its range, in one pass, and what can
; be done with substrings is done on their bytes.
;
; What (scheme base), (scheme char) and (sennit string) have is the same here, but for two names: string-trim is
; string-trim-left of (sennit string), whose own string-trim is string-trim-both here; and string-split has a grammar,
; for which an empty string has no parts. A predicate may also be a character or a character set, as in SRFI 13, whose
; procedures are these. string-map is that of (scheme base), which appends strings.
;
; Left out, because they change strings: string-set!, string-fill! and string-copy!.

(define-library (srfi 152)
  (export
   string? string-null? string-every string-any
   make-string string string-tabulate string-unfold string-unfold-right
   string->vector string->list vector->string list->string reverse-list->string
   string-length string-ref substring string-copy
   string-take string-take-right string-drop string-drop-right
   string-pad string-pad-right string-trim string-trim-right string-trim-both
   string-replace
   string=? string<? string>? string<=? string>=?
   string-ci=? string-ci<? string-ci>? string-ci<=? string-ci>=?
   string-prefix-length string-suffix-length string-prefix? string-suffix?
   string-index string-index-right string-skip string-skip-right string-contains string-contains-right
   string-take-while string-take-while-right string-drop-while string-drop-while-right string-break string-span
   string-append string-concatenate string-concatenate-reverse string-join
   string-fold string-fold-right string-map string-for-each string-map-index string-for-each-index
   string-count string-filter string-remove
   string-replicate string-segment string-split
   read-string write-string)
  (import (scheme base) (scheme char) (scheme case-lambda)
          (only (sennit list) append-reverse every)
          (rename (only (sennit string) string-null? string-tabulate string-reverse string-contains string-join
                        string-split string-pad-left string-pad-right string-prefix? string-suffix? string-count
                        string-index string-criterion string-trim string-trim-left string-trim-right)
                  (string-split split)
                  (string-pad-left string-pad)
                  (string-trim string-trim-both)
                  (string-trim-left string-trim)))
  (include "152/ranges.scm" "152/search.scm" "152/parts.scm" "152/build.scm"))
