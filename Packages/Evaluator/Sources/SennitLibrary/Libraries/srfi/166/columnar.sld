; SPDX-License-Identifier: MIT
; SRFI 166: columns and paragraphs. A column is run as a coroutine, a generator of its lines, so that columns
; side by side are formatted line by line, however long they are.
;
; Lines of paragraphs are chosen so that the sum of the cubes of the space left at their ends is least; the
; last line does not count.
(define-library (srfi 166 columnar)
  (export columnar tabular wrapped wrapped/list wrapped/char justified from-file line-numbers)
  (import (scheme base) (scheme case-lambda) (scheme file) (srfi 158) (srfi 166 base)
          (only (srfi 166 core) formatter run lookup update)
          (only (sennit list) fold))
  (include "columnar/columns.scm" "columnar/paragraphs.scm"))
