; SPDX-License-Identifier: MIT
; Hash maps. The linear-update procedures, whose names end in !, are the pure ones, as the SRFI allows.
(define-library (srfi 146 hash)
  (import (scheme base) (sennit comparator) (sennit hashmap))
  (export
    hashmap hashmap-unfold
    hashmap? hashmap-contains? hashmap-empty? hashmap-disjoint?
    hashmap-ref hashmap-ref/default hashmap-key-comparator
    hashmap-adjoin hashmap-set hashmap-replace hashmap-delete hashmap-delete-all hashmap-intern
    hashmap-update hashmap-update/default hashmap-pop hashmap-search
    (rename hashmap-adjoin hashmap-adjoin!) (rename hashmap-set hashmap-set!)
    (rename hashmap-replace hashmap-replace!) (rename hashmap-delete hashmap-delete!)
    (rename hashmap-delete-all hashmap-delete-all!) (rename hashmap-intern hashmap-intern!)
    (rename hashmap-update hashmap-update!) (rename hashmap-update/default hashmap-update!/default)
    (rename hashmap-pop hashmap-pop!) (rename hashmap-search hashmap-search!)
    hashmap-size hashmap-find hashmap-count hashmap-any? hashmap-every?
    hashmap-keys hashmap-values hashmap-entries
    hashmap-map hashmap-map->list hashmap-for-each hashmap-fold hashmap-filter hashmap-remove hashmap-partition
    (rename hashmap-filter hashmap-filter!) (rename hashmap-remove hashmap-remove!)
    (rename hashmap-partition hashmap-partition!)
    hashmap-copy hashmap->alist alist->hashmap alist->hashmap!
    hashmap=? hashmap<? hashmap>? hashmap<=? hashmap>=?
    hashmap-union hashmap-intersection hashmap-difference hashmap-xor
    (rename hashmap-union hashmap-union!) (rename hashmap-intersection hashmap-intersection!)
    (rename hashmap-difference hashmap-difference!) (rename hashmap-xor hashmap-xor!)
    comparator? hashmap-comparator make-hashmap-comparator)
  (begin

    ;;; (alist->hashmap! hashmap alist) hashmap with the associations of alist added; keys that it has keep their values (SRFI 146).
    (define (alist->hashmap! hashmap alist)
      (hashmap-union hashmap (alist->hashmap (hashmap-key-comparator hashmap) alist)))

    ;;; hashmap-comparator The comparator for hash maps whose values the default comparator compares (SRFI 146).
    (define hashmap-comparator (make-hashmap-comparator (make-default-comparator)))))
