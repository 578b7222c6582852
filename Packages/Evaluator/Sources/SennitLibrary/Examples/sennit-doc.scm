; Examples of (sennit doc) for the manual.

;;; apropos
(apropos "vector->l") ; => (reverse-vector->list vector->list)

;;; doc
(doc 'cadr) ; output: "(cadr pair)\n  (scheme base)\n  (car (cdr pair))\n"
