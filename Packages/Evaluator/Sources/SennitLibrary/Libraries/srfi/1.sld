; SPDX-License-Identifier: MIT
; SRFI 1: lists. All of it is built in: what R7RS does not have is in (sennit list).
;
; No datum can contain itself, so there is no circular-list, and circular-list? is never true. The
; linear-update procedures, whose names end in !, are their pure counterparts.

(define-library (srfi 1)
  (export
   ;; Constructors
   cons xcons cons* list make-list list-tabulate list-copy iota
   ;; Predicates
   pair? null? not-pair? null-list? circular-list? dotted-list? list=
   ;;; (proper-list? object) Whether object is a list that ends in the empty list; the same as list? (SRFI 1).
   (rename list? proper-list?)
   ;; Selectors
   car cdr caar cadr cdar cddr
   caaar caadr cadar caddr cdaar cdadr cddar cdddr
   caaaar caaadr caadar caaddr cadaar cadadr caddar cadddr
   cdaaar cdaadr cdadar cdaddr cddaar cddadr cdddar cddddr
   ;;; (first list) Its element 0 (SRFI 1).
   (rename car first)
   ;;; (second list) Its element 1 (SRFI 1).
   (rename cadr second)
   ;;; (third list) Its element 2 (SRFI 1).
   (rename caddr third)
   ;;; (fourth list) Its element 3 (SRFI 1).
   (rename cadddr fourth)
   fifth sixth seventh eighth ninth tenth
   list-ref car+cdr take drop take-right drop-right split-at last last-pair
   ;;; (take! list k) The same as take (SRFI 1).
   (rename take take!)
   ;;; (drop-right! list k) The same as drop-right (SRFI 1).
   (rename drop-right drop-right!)
   ;;; (split-at! list k) The same as split-at (SRFI 1).
   (rename split-at split-at!)
   ;; Miscellaneous
   length append concatenate reverse append-reverse zip unzip1 unzip2 unzip3 unzip4 unzip5 count
   ;;; (length+ list) The same as length, as no list is circular (SRFI 1).
   (rename length length+)
   ;;; (append! list ...) The same as append (SRFI 1).
   (rename append append!)
   ;;; (concatenate! lists) The same as concatenate (SRFI 1).
   (rename concatenate concatenate!)
   ;;; (reverse! list) The same as reverse (SRFI 1).
   (rename reverse reverse!)
   ;;; (append-reverse! list tail) The same as append-reverse (SRFI 1).
   (rename append-reverse append-reverse!)
   ;; Folding and mapping
   map for-each fold fold-right reduce reduce-right append-map filter-map
   unfold unfold-right pair-fold pair-fold-right pair-for-each
   ;;; (map! procedure list ...) The same as map (SRFI 1).
   (rename map map!)
   ;;; (map-in-order procedure list ...) The same as map, which goes from the first elements to the last (SRFI 1).
   (rename map map-in-order)
   ;;; (append-map! procedure list ...) The same as append-map (SRFI 1).
   (rename append-map append-map!)
   ;; Filtering and searching
   filter partition remove find find-tail take-while drop-while any every list-index span break
   member memq memv
   ;;; (filter! keep? list) The same as filter (SRFI 1).
   (rename filter filter!)
   ;;; (partition! keep? list) The same as partition (SRFI 1).
   (rename partition partition!)
   ;;; (remove! drop? list) The same as remove (SRFI 1).
   (rename remove remove!)
   ;;; (take-while! keep? list) The same as take-while (SRFI 1).
   (rename take-while take-while!)
   ;;; (span! keep? list) The same as span (SRFI 1).
   (rename span span!)
   ;;; (break! stop? list) The same as break (SRFI 1).
   (rename break break!)
   ;; Deletion and association lists
   delete delete-duplicates assoc assq assv alist-cons alist-copy alist-delete
   ;;; (delete! object list [same?]) The same as delete (SRFI 1).
   (rename delete delete!)
   ;;; (delete-duplicates! list [same?]) The same as delete-duplicates (SRFI 1).
   (rename delete-duplicates delete-duplicates!)
   ;;; (alist-delete! key alist [same?]) The same as alist-delete (SRFI 1).
   (rename alist-delete alist-delete!)
   ;; Sets
   lset<= lset= lset-adjoin lset-union lset-intersection lset-difference lset-xor lset-diff+intersection
   ;;; (lset-union! same? list ...) The same as lset-union (SRFI 1).
   (rename lset-union lset-union!)
   ;;; (lset-intersection! same? list ...) The same as lset-intersection (SRFI 1).
   (rename lset-intersection lset-intersection!)
   ;;; (lset-difference! same? list ...) The same as lset-difference (SRFI 1).
   (rename lset-difference lset-difference!)
   ;;; (lset-xor! same? list ...) The same as lset-xor (SRFI 1).
   (rename lset-xor lset-xor!)
   ;;; (lset-diff+intersection! same? list ...) The same as lset-diff+intersection (SRFI 1).
   (rename lset-diff+intersection lset-diff+intersection!))
  (import (scheme base) (scheme cxr) (sennit list)))
