; SPDX-License-Identifier: MIT
; Consuming what is generated.

; Items of a generator, at most k of them or all if that is #f, as a list.
(define (items who generator k)
  (require-procedure who generator)
  (if k (require-count who k))
  (let loop ((left (or k -1)))
    (if (= left 0)
        '()
        (let ((item (generator)))
          (if (eof-object? item)
              '()
              (cons item (loop (- left 1))))))))

;;; (generator->list generator [k]) A list of the items of generator, at most k of them (SRFI 158).
(define generator->list
  (case-lambda
    ((generator) (items "generator->list" generator #f))
    ((generator k) (items "generator->list" generator k))))

;;; (generator->reverse-list generator [k]) A list of the items of generator, at most k of them, the last one first (SRFI 158).
(define generator->reverse-list
  (case-lambda
    ((generator) (reverse (items "generator->reverse-list" generator #f)))
    ((generator k) (reverse (items "generator->reverse-list" generator k)))))

;;; (generator->vector generator [k]) A vector of the items of generator, at most k of them (SRFI 158).
(define generator->vector
  (case-lambda
    ((generator) (list->vector (items "generator->vector" generator #f)))
    ((generator k) (list->vector (items "generator->vector" generator k)))))

;;; (generator->string generator [k]) A string of the characters that generator generates, at most k of them (SRFI 158).
(define generator->string
  (case-lambda
    ((generator) (list->string (items "generator->string" generator #f)))
    ((generator k) (list->string (items "generator->string" generator k)))))

;;; (generator-fold procedure seed generator1 generator ...) Calls procedure with the items of the generators and what it returned before, at first seed; returns what it returned last (SRFI 158).
(define generator-fold
  (case-lambda
    ((procedure seed generator)
     (require-procedures "generator-fold" (list procedure generator))
     (let loop ((result seed))
       (let ((item (generator)))
         (if (eof-object? item) result (loop (procedure item result))))))
    ((procedure seed generator1 . generators)
     (let ((all (cons generator1 generators)))
       (require-procedures "generator-fold" (cons procedure all))
       (let loop ((result seed))
         (let ((items (items-of all)))
           (if items (loop (apply procedure (append items (list result)))) result)))))))

;;; (generator-for-each procedure generator1 generator ...) Calls procedure with the items of the generators (SRFI 158).
(define generator-for-each
  (case-lambda
    ((procedure generator)
     (require-procedures "generator-for-each" (list procedure generator))
     (let loop ()
       (let ((item (generator)))
         (if (eof-object? item)
             (if #f #f)
             (begin (procedure item) (loop))))))
    ((procedure generator1 . generators)
     (let ((all (cons generator1 generators)))
       (require-procedures "generator-for-each" (cons procedure all))
       (let loop ()
         (let ((items (items-of all)))
           (if items
               (begin (apply procedure items) (loop))
               (if #f #f))))))))

;;; (generator-map->list procedure generator1 generator ...) A list of what procedure returns for the items of the generators (SRFI 158).
(define (generator-map->list procedure generator1 . generators)
  (items "generator-map->list" (apply gmap procedure generator1 generators) #f))

;;; (generator-find holds? generator) The first item of generator for which holds? holds, or #f (SRFI 158).
(define (generator-find holds? generator)
  (require-procedures "generator-find" (list holds? generator))
  (let loop ()
    (let ((item (generator)))
      (cond ((eof-object? item) #f)
            ((holds? item) item)
            (else (loop))))))

;;; (generator-count holds? generator) For how many items of generator holds? holds (SRFI 158).
(define (generator-count holds? generator)
  (require-procedures "generator-count" (list holds? generator))
  (let loop ((count 0))
    (let ((item (generator)))
      (cond ((eof-object? item) count)
            ((holds? item) (loop (+ count 1)))
            (else (loop count))))))

;;; (generator-any holds? generator) The first true value that holds? returns for an item of generator, or #f (SRFI 158).
(define (generator-any holds? generator)
  (require-procedures "generator-any" (list holds? generator))
  (let loop ()
    (let ((item (generator)))
      (if (eof-object? item)
          #f
          (or (holds? item) (loop))))))

;;; (generator-every holds? generator) #f if holds? returns that for an item of generator, else what it returned for the last one, or #t (SRFI 158).
(define (generator-every holds? generator)
  (require-procedures "generator-every" (list holds? generator))
  (let loop ((result #t))
    (let ((item (generator)))
      (if (eof-object? item)
          result
          (let ((result (holds? item)))
            (and result (loop result)))))))

;;; (generator-unfold generator unfold argument ...) What unfold, which takes the arguments of SRFI 1's, makes of the items of generator (SRFI 158).
(define (generator-unfold generator unfold . arguments)
  (require-procedures "generator-unfold" (list generator unfold))
  (apply unfold eof-object? (lambda (item) item) (lambda (item) (generator)) (generator) arguments))
