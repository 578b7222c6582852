; Examples of (sennit doc) for the manual.

;;; apropos
(apropos "vector->l") ; => (reverse-vector->list vector->list)

;;; doc
(doc 'include) ; output: "(include \"file\" ...)\n  (scheme base)\n  The forms in the files, as if they stood here in a begin (R7RS 4.1.7).\n"
