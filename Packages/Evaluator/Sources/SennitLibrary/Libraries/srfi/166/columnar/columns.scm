; SPDX-License-Identifier: MIT
; Columns side by side.

; A column as the arguments describe it: a border if formatter is a string. size is a number of columns, a
; fraction, or #f.
(define-record-type <column> (make-column size side infinite? formatter) column?
  (size column-size) (side column-side) (infinite? column-infinite?) (formatter column-formatter))

(define (border? column) (string? (column-formatter column)))

(define (parse-columns who arguments)
  (let loop ((rest arguments) (size #f) (side 'left) (infinite? #f) (columns '()))
    (if (null? rest)
        (reverse columns)
        (let ((argument (car rest)))
          (cond ((memq argument '(left right center)) (loop (cdr rest) size argument infinite? columns))
                ((eq? argument 'infinite) (loop (cdr rest) size side #t columns))
                ((and (real? argument) (or (and (exact-integer? argument) (> argument 0)) (< 0 argument 1)))
                 (loop (cdr rest) argument side infinite? columns))
                ((number? argument) (error (string-append who ": expected a width, got") argument))
                (else
                 (loop (cdr rest) #f 'left #f (cons (make-column size side infinite? argument) columns))))))))

; The widths of columns: those of borders, fixed ones, fractions of what these leave, and for the others
; equal parts of the rest, the first ones one more if that does not divide.
(define (layout columns total string-width)
  (let* ((fixed (fold (lambda (column sum)
                        (cond ((border? column) (+ sum (string-width (column-formatter column))))
                              ((exact-integer? (column-size column)) (+ sum (column-size column)))
                              (else sum)))
                      0 columns))
         (available (max 0 (- total fixed)))
         (share (lambda (size) (exact (floor (* available size)))))
         (open (fold (lambda (column count) (if (or (border? column) (column-size column)) count (+ count 1)))
                     0 columns))
         (rest (fold (lambda (column rest)
                       (let ((size (column-size column)))
                         (if (and size (not (exact-integer? size))) (- rest (share size)) rest)))
                     available columns))
         (each-part (if (= open 0) 0 (quotient (max rest 0) open))))
    (let loop ((columns columns) (odd (if (= open 0) 0 (remainder (max rest 0) open))))
      (if (null? columns)
          '()
          (let* ((column (car columns)) (size (column-size column)))
            (cond ((border? column) (cons (string-width (column-formatter column)) (loop (cdr columns) odd)))
                  ((exact-integer? size) (cons size (loop (cdr columns) odd)))
                  (size (cons (share size) (loop (cdr columns) odd)))
                  (else (cons (+ each-part (if (> odd 0) 1 0)) (loop (cdr columns) (- odd 1))))))))))

; A generator of the lines of a formatter that is run from state. What is behind the last end of a line is
; one if it is not empty.
(define (lines-of inner state size)
  (make-coroutine-generator
   (lambda (yield)
     (let ((open-line (make-state-variable "open-line" "")))
       (define (take text)
         (formatter
          (lambda (state)
            (let ((measure (lookup state string-width)))
              (let loop ((chars (string->list text)) (line '()) (before (lookup state open-line)) (state state))
                (cond ((null? chars)
                       (let ((tail (list->string (reverse line))))
                         (update (update state open-line (string-append before tail))
                                 col (+ (lookup state col) (measure tail)))))
                      ((char=? (car chars) #\newline)
                       (yield (string-append before (list->string (reverse line))))
                       (loop (cdr chars) '() ""
                             (update (update state row (+ 1 (lookup state row))) col 0)))
                      (else (loop (cdr chars) (cons (car chars) line) before state))))))))
       (let* ((start (update (update (update (update state output take) row 0) col 0) width size))
              (end (run inner start))
              (line (lookup end open-line)))
         (if (not (string=? line "")) (yield line)))))))

(define (justified-in size side line)
  (case side
    ((right) (padded size line))
    ((center) (padded/both size line))
    (else (padded/right size line))))

; The rows of columns whose lines come from sources, as wide as sizes say, until those that are not
; infinite have no more lines; at least one row if there are none of those.
(define (rows columns sources sizes)
  (let loop ((first? #t))
    (let* ((lines (map (lambda (source) (if source (source) #f)) sources))
           (finite (map (lambda (column source line)
                          (and source (not (column-infinite? column)) (not (eof-object? line))))
                        columns sources lines))
           (any? (memq #t finite)))
      (if (or any? (and first? (not (memq #f (map (lambda (column) (or (border? column) (column-infinite? column)))
                                                  columns)))))
          (each
           (let cells ((columns columns) (lines lines) (sizes sizes))
             (if (null? columns)
                 nothing
                 (let ((line (cond ((border? (car columns)) (column-formatter (car columns)))
                                   ((eof-object? (car lines)) "")
                                   (else (car lines)))))
                   (each (if (or (border? (car columns))
                                 (and (null? (cdr columns)) (eq? (column-side (car columns)) 'left)))
                             line
                             (justified-in (car sizes) (column-side (car columns)) line))
                         (cells (cdr columns) (cdr lines) (cdr sizes))))))
           nl
           (if any? (fn () (loop #f)) nothing))
          nothing))))

;;; (columnar column ...) Formatters side by side, line by line: strings are borders; before a column there may be left, right or center, infinite, and a width in columns or as a fraction (SRFI 166).
(define (columnar . arguments)
  (let ((columns (parse-columns "columnar" arguments)))
    (if (null? columns)
        nl
        (formatter
         (lambda (state)
           (let* ((sizes (layout columns (lookup state width) (lookup state string-width)))
                  (sources (map (lambda (column size)
                                  (and (not (border? column)) (lines-of (column-formatter column) state size)))
                                columns sizes)))
             (if (memq #t (map (lambda (column) (not (or (border? column) (column-infinite? column)))) columns))
                 (run (rows columns sources sizes) state)
                 (run nl state))))))))

;;; (tabular column ...) columnar with each column as wide as its lines need (SRFI 166).
(define (tabular . arguments)
  (let ((columns (parse-columns "tabular" arguments)))
    (if (null? columns)
        nl
        (formatter
         (lambda (state)
           (let* ((measure (lookup state string-width))
                  (offered (layout columns (lookup state width) measure))
                  (lines (map (lambda (column size)
                                (if (border? column)
                                    '()
                                    (generator->list (lines-of (column-formatter column) state size))))
                              columns offered))
                  (sizes (map (lambda (column lines)
                                (let ((size (column-size column)))
                                  (fold (lambda (line most) (max most (measure line)))
                                        (if (exact-integer? size) size 0)
                                        lines)))
                              columns lines))
                  (sources (map (lambda (column lines) (and (not (border? column)) (list->generator lines)))
                                columns lines)))
             (run (rows columns sources sizes) state)))))))
