; SPDX-License-Identifier: MIT
; Generators made of generators.

;;; (gcons* object ... generator) A generator of the objects and then of what generator generates (SRFI 158).
(define (gcons* first . rest)
  (let* ((all (cons first rest))
         (count (- (length all) 1))
         (source (list-ref all count))
         (items (make-channel 1)))
    (require-procedure "gcons*" source)
    (channel-send items all)
    (lambda ()
      (let ((rest (channel-receive items)))
        (if (pair? (cdr rest))
            (begin
              (channel-try-send items (cdr rest))
              (car rest))
            (begin
              (channel-try-send items rest)
              (source)))))))

;;; (gappend generator ...) A generator of what the generators generate, one after the other (SRFI 158).
(define (gappend . generators)
  (require-procedures "gappend" generators)
  (let ((left (make-cell generators)))
    (define (next)
      (let ((generators (cell-value left)))
        (if (null? generators)
            end
            (let ((item ((car generators))))
              (if (eof-object? item)
                  (begin
                    (cell-update left (lambda (now) (if (eq? now generators) (cdr generators) now)))
                    (next))
                  item)))))
    next))

;;; (gflatten generator) A generator of the elements of the lists that generator generates (SRFI 158).
(define (gflatten generator)
  (require-procedure "gflatten" generator)
  (stepping-safely '() (lambda (rest)
                         (let loop ((rest rest))
                           (if (pair? rest)
                               (values (car rest) (cdr rest))
                               (let ((next (generator)))
                                 (cond ((eof-object? next) (values end '()))
                                       ((list? next) (loop next))
                                       (else (error "gflatten: expected a list, got" next)))))))))

;;; (ggroup generator k [padding]) A generator of lists of k items of generator each; the last list may be shorter, or is filled up with padding (SRFI 158).
(define ggroup
  (case-lambda
    ((generator k) (grouping generator k (lambda (missing) '())))
    ((generator k padding) (grouping generator k (lambda (missing) (make-list missing padding))))))

(define (grouping generator k fill)
  (require-procedure "ggroup" generator)
  (if (not (and (exact-integer? k) (> k 0))) (error "ggroup: expected a positive exact integer, got" k))
  (lambda ()
    (let ((first (generator)))
      (if (eof-object? first)
          first
          (cons first
                (let loop ((missing (- k 1)))
                  (if (= missing 0)
                      '()
                      (let ((item (generator)))
                        (if (eof-object? item)
                            (fill missing)
                            (cons item (loop (- missing 1))))))))))))

;;; (gmerge less? generator1 generator ...) A generator of the items of the generators, always the least one of those that come next, by less?; of equal ones the leftmost (SRFI 158).
(define (gmerge less? generator1 . generators)
  (require-procedure "gmerge" less?)
  (let ((all (cons generator1 generators)))
    (require-procedures "gmerge" all)
    ; The state is a list of pairs of the next item and its generator, or #f at the beginning.
    (if (null? generators)
        generator1
        (stepping-safely #f (lambda (heads)
                              (let ((heads (or heads (with-heads all))))
                                (if (null? heads)
                                    (values end heads)
                                    (let ((least (least-head less? heads)))
                                      (values (car least) (replace-head heads least))))))))))

(define (with-heads generators)
  (if (null? generators)
      '()
      (let ((item ((car generators))))
        (if (eof-object? item)
            (with-heads (cdr generators))
            (cons (cons item (car generators)) (with-heads (cdr generators)))))))

(define (least-head less? heads)
  (let loop ((least (car heads)) (rest (cdr heads)))
    (cond ((null? rest) least)
          ((less? (caar rest) (car least)) (loop (car rest) (cdr rest)))
          (else (loop least (cdr rest))))))

(define (replace-head heads head)
  (if (eq? (car heads) head)
      (let ((item ((cdr head))))
        (if (eof-object? item)
            (cdr heads)
            (cons (cons item (cdr head)) (cdr heads))))
      (cons (car heads) (replace-head (cdr heads) head))))

; An item of each generator, as a list, or #f when one is exhausted; those behind it are not asked.
(define (items-of generators)
  (if (null? generators)
      '()
      (let ((item ((car generators))))
        (if (eof-object? item)
            #f
            (let ((rest (items-of (cdr generators))))
              (and rest (cons item rest)))))))

;;; (gmap procedure generator1 generator ...) A generator of what procedure returns for the items of the generators, while all of them have some (SRFI 158).
(define gmap
  (case-lambda
    ((procedure generator)
     (require-procedures "gmap" (list procedure generator))
     (lambda ()
       (let ((item (generator)))
         (if (eof-object? item) item (procedure item)))))
    ((procedure generator1 . generators)
     (let ((all (cons generator1 generators)))
       (require-procedures "gmap" (cons procedure all))
       (lambda ()
         (let ((items (items-of all)))
           (if items (apply procedure items) end)))))))

;;; (gcombine procedure seed generator1 generator ...) A generator of the first of the two values that procedure returns for the items of the generators and a seed; the second is the next seed (SRFI 158).
(define (gcombine procedure seed generator1 . generators)
  (let ((all (cons generator1 generators)))
    (require-procedures "gcombine" (cons procedure all))
    (stepping-safely seed (lambda (seed)
                            (let ((items (items-of all)))
                              (if items
                                  (apply procedure (append items (list seed)))
                                  (values end seed)))))))

;;; (gfilter holds? generator) A generator of the items of generator for which holds? holds (SRFI 158).
(define (gfilter holds? generator)
  (require-procedures "gfilter" (list holds? generator))
  (define (next)
    (let ((item (generator)))
      (if (or (eof-object? item) (holds? item)) item (next))))
  next)

;;; (gremove holds? generator) A generator of the items of generator for which holds? does not hold (SRFI 158).
(define (gremove holds? generator)
  (require-procedures "gremove" (list holds? generator))
  (gfilter (lambda (item) (not (holds? item))) generator))

;;; (gstate-filter procedure seed generator) A generator of the items of generator for which the first of the two values that procedure returns for it and a seed is true; the second is the next seed (SRFI 158).
(define (gstate-filter procedure seed generator)
  (require-procedures "gstate-filter" (list procedure generator))
  (stepping-safely seed (lambda (seed)
                          (let loop ((seed seed))
                            (let ((item (generator)))
                              (if (eof-object? item)
                                  (values item seed)
                                  (let-values (((yes? next) (procedure item seed)))
                                    (if yes? (values item next) (loop next)))))))))

;;; (gtake generator k [padding]) A generator of the first k items of generator, and then of padding, if that is given, until there were k (SRFI 158).
(define gtake
  (case-lambda
    ((generator k) (taking generator k end))
    ((generator k padding) (taking generator k padding))))

(define (taking generator k padding)
  (require-procedure "gtake" generator)
  (require-count "gtake" k)
  (let ((left? (stepping k (lambda (left) (if (> left 0) (values #t (- left 1)) (values #f left))))))
    (lambda ()
      (if (left?)
          (let ((item (generator)))
            (if (eof-object? item) padding item))
          end))))

;;; (gdrop generator k) A generator of the items of generator behind the first k (SRFI 158).
(define (gdrop generator k)
  (require-procedure "gdrop" generator)
  (require-count "gdrop" k)
  (let ((left (make-cell k)))
    (lambda ()
      (if (> (cell-value left) 0)
          (cell-step left (lambda (left)
                            (let loop ((left left))
                              (if (and (> left 0) (not (eof-object? (generator))))
                                  (loop (- left 1))
                                  (values #f 0))))))
      (generator))))

;;; (gtake-while holds? generator) A generator of the items of generator before the first for which holds? does not hold (SRFI 158).
(define (gtake-while holds? generator)
  (require-procedures "gtake-while" (list holds? generator))
  (let ((done? (make-cell #f)))
    (lambda ()
      (if (cell-value done?)
          end
          (let ((item (generator)))
            (if (and (not (eof-object? item)) (holds? item))
                item
                (begin
                  (cell-replace done? #t)
                  end)))))))

;;; (gdrop-while holds? generator) A generator of the items of generator from the first for which holds? does not hold (SRFI 158).
(define (gdrop-while holds? generator)
  (require-procedures "gdrop-while" (list holds? generator))
  (let ((found? (make-cell #f)))
    (define (next)
      (let ((item (generator)))
        (if (and (not (eof-object? item)) (holds? item)) (next) item)))
    (lambda ()
      (if (cell-value found?)
          (generator)
          (cell-step found? (lambda (found?) (values (if found? (generator) (next)) #t)))))))

;;; (gdelete object generator [same?]) A generator of the items of generator for which (same? object item), by default equal?, does not hold (SRFI 158).
(define gdelete
  (case-lambda
    ((object generator) (gdelete object generator equal?))
    ((object generator same?)
     (require-procedures "gdelete" (list generator same?))
     (gfilter (lambda (item) (not (same? object item))) generator))))

;;; (gdelete-neighbor-dups generator [same?]) A generator of the items of generator that are not same?, by default equal?, as the one before (SRFI 158).
(define gdelete-neighbor-dups
  (case-lambda
    ((generator) (gdelete-neighbor-dups generator equal?))
    ((generator same?)
     (require-procedures "gdelete-neighbor-dups" (list generator same?))
     ; The state is a list of the item before, or the empty list at the beginning.
     (stepping-safely '() (lambda (before)
                            (let loop ()
                              (let ((item (generator)))
                                (cond ((eof-object? item) (values item before))
                                      ((and (pair? before) (same? (car before) item)) (loop))
                                      (else (values item (list item)))))))))))

;;; (gindex generator indices) A generator of the items of generator that the numbers, ascending, that the generator indices generates are the indices of (SRFI 158).
(define (gindex generator indices)
  (require-procedures "gindex" (list generator indices))
  ; The state is the index of the next item, or #f at the end.
  (stepping-safely 0 (lambda (position)
                       (let ((index (if position (indices) end)))
                         (if (eof-object? index)
                             (values end #f)
                             (begin
                               (require-count "gindex" index)
                               (if (< index position) (error "gindex: the indices must ascend, got" index))
                               (let loop ((position position))
                                 (let ((item (generator)))
                                   (cond ((eof-object? item) (values end #f))
                                         ((= position index) (values item (+ position 1)))
                                         (else (loop (+ position 1))))))))))))

;;; (gselect generator choices) A generator of the items of generator that come with true items of the generator choices (SRFI 158).
(define (gselect generator choices)
  (require-procedures "gselect" (list generator choices))
  (define (next)
    (let* ((item (generator))
           (choice (if (eof-object? item) item (choices))))
      (cond ((eof-object? choice) end)
            (choice item)
            (else (next)))))
  next)
