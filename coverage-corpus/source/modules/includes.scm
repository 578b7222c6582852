; include and include-ci of files beside the program: in a library, as declarations, at top level, in a body.
(define-library (corpus including)
  (export included-procedure included-macro folded-procedure (rename included-value value))
  (include-library-declarations "parts/declarations.inc")
  (import (scheme base))
  (begin (define outer-value 'of-the-library))
  (include "parts/definitions.inc")
  (include-ci "parts/folded.inc"))
(import (scheme base) (scheme write) (prefix (corpus including) l:))
(define (show . items) (for-each (lambda (x) (write x) (display " ")) items) (newline))

(show (l:included-procedure 1) (l:included-macro 2) (l:folded-procedure 3) l:value l:declared)
; At top level the definitions are the program's own.
(define outer-value 'of-the-program)
(include "parts/definitions.inc")
(show (included-procedure 1) (included-macro 2) (eq? included-value l:value) (equal? included-value l:value))
; In a body they are local, and see what is local.
(define (in-body outer-value)
  (include "parts/definitions.inc")
  (define-values (a b) (values included-value (included-procedure 'b)))
  (list a b (included-macro 'c)))
(show (in-body 'local) (included-procedure 'still))
; Two files at once, one of them folded.
(define (both)
  (define outer-value 'inner)
  (include-ci "parts/definitions.inc" "parts/folded.inc")
  (list (included-procedure 1) folded-value))
(show (both))
