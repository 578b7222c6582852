; Examples of (srfi 146 hash) for the manual.

(import (srfi 146 hash))

;;; alist->hashmap!
(hashmap-ref/default (alist->hashmap! #hash((a . 1)) '((a . 5) (b . 2))) 'a 0) ; => 1
