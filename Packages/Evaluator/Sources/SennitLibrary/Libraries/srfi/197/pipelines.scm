; SPDX-License-Identifier: MIT
; SRFI 197. A placeholder can be any identifier, _ by default, so each pipeline makes macros for which the one
; that it uses is a literal. Their own ellipsis is ::, as ... may be a literal too.

;;; (chain value [placeholder [ellipsis]] step ...) Evaluates the steps, which are calls, in turn, each with the values of the one before in the places of its placeholders; those that remain go where a placeholder and the ellipsis end it. Returns what the last one returns (SRFI 197).
(define-syntax chain
  (syntax-rules ()
    ((_ value) value)
    ((_ value (datum ...) . steps) (pipeline _ (... ...) (value) (datum ...) . steps))
    ((_ value placeholder) value)
    ((_ value placeholder (datum ...) . steps) (pipeline placeholder unused (value) (datum ...) . steps))
    ((_ value placeholder ellipsis . steps) (pipeline placeholder ellipsis (value) . steps))))

;;; (chain-lambda [placeholder [ellipsis]] step ...) A procedure that evaluates the steps as chain does, its arguments going to the first (SRFI 197).
(define-syntax chain-lambda
  (syntax-rules ()
    ((_ (datum ...) . steps) (pipeline _ (... ...) () (datum ...) . steps))
    ((_ placeholder (datum ...) . steps) (pipeline placeholder unused () (datum ...) . steps))
    ((_ placeholder ellipsis . steps) (pipeline placeholder ellipsis () . steps))))

; The steps behind a source: (expression), or () for the arguments of the procedure to make.
(define-syntax pipeline
  (syntax-rules ()
    ((_ placeholder ellipsis source . steps)
     (letrec-syntax
         ((walk
           (syntax-rules :: ()
             ((_ (expression)) expression)
             ((_ from step . more) (scan from more () () . step))))
          (scan
           (syntax-rules :: (placeholder ellipsis)
             ((_ from more names call) (bind from more names call))
             ((_ from more (name ::) (part ::) placeholder ellipsis)
              (bind from more (name :: . rest) (apply part :: rest)))
             ((_ from more (name ::) (part ::) placeholder . data)
              (scan from more (name :: slot) (part :: slot) . data))
             ((_ from more names (part ::) datum . data)
              (scan from more names (part :: datum) . data))))
          (bind
           (syntax-rules :: ()
             ((_ () more names call) (lambda names (walk (call) . more)))
             ((_ (expression) more () call)
              (walk ((let-values ((ignored expression)) call)) . more))
             ((_ (expression) more names call)
              (walk ((let-values ((names expression)) call)) . more)))))
       (walk source . steps)))))

;;; (chain-and value [placeholder] step ...) Like chain, but as soon as a value is false, that is the result; every step has one value (SRFI 197).
(define-syntax chain-and
  (syntax-rules ()
    ((_ value) value)
    ((_ value (datum ...) . steps) (pipeline-and _ value (datum ...) . steps))
    ((_ value placeholder . steps) (pipeline-and placeholder value . steps))))

(define-syntax pipeline-and
  (syntax-rules ()
    ((_ placeholder value . steps)
     (letrec-syntax
         ((walk
           (syntax-rules :: ()
             ((_ expression) expression)
             ((_ expression step . more)
              (walk (let ((it expression)) (and it (fill it () . step))) . more))))
          (fill
           (syntax-rules :: (placeholder)
             ((_ it (part ::) placeholder . data) (part :: it . data))
             ((_ it (part ::) datum . data) (fill it (part :: datum) . data))
             ((_ it call) call))))
       (walk value . steps)))))

;;; (chain-when value [placeholder] ([guard] step) ...) Like chain, but skips the steps whose guard is false; every step has one value (SRFI 197).
(define-syntax chain-when
  (syntax-rules ()
    ((_ value) value)
    ((_ value (datum ...) . steps) (pipeline-when _ value (datum ...) . steps))
    ((_ value placeholder . steps) (pipeline-when placeholder value . steps))))

(define-syntax pipeline-when
  (syntax-rules ()
    ((_ placeholder value . steps)
     (letrec-syntax
         ((walk
           (syntax-rules :: ()
             ((_ expression) expression)
             ((_ expression (step) . more)
              (walk (let ((it expression)) (fill it () . step)) . more))
             ((_ expression (guard step) . more)
              (walk (let ((it expression)) (if guard (fill it () . step) it)) . more))))
          (fill
           (syntax-rules :: (placeholder)
             ((_ it (part ::) placeholder . data) (part :: it . data))
             ((_ it (part ::) datum . data) (fill it (part :: datum) . data))
             ((_ it call) call))))
       (walk value . steps)))))

;;; (nest [placeholder] step ... form) The first step with the next one in the place of its placeholder, which has the next one in the place of its own ..., the form at last (SRFI 197).
(define-syntax nest
  (syntax-rules ()
    ((_ form) form)
    ((_ (datum ...) . steps) (reversed _ () (datum ...) . steps))
    ((_ placeholder . steps) (reversed placeholder () . steps))))

(define-syntax reversed
  (syntax-rules ()
    ((_ placeholder done) (nest-steps placeholder . done))
    ((_ placeholder done step . more) (reversed placeholder (step . done) . more))))

;;; (nest-reverse form [placeholder] step ...) The last step with the one before in the place of its placeholder, which has the one before in the place of its own ..., the form at last (SRFI 197).
(define-syntax nest-reverse
  (syntax-rules ()
    ((_ form) form)
    ((_ form (datum ...) . steps) (nest-steps _ form (datum ...) . steps))
    ((_ form placeholder . steps) (nest-steps placeholder form . steps))))

(define-syntax nest-steps
  (syntax-rules ()
    ((_ placeholder form . steps)
     (letrec-syntax
         ((walk
           (syntax-rules :: ()
             ((_ it) it)
             ((_ it step . more) (fill it more () . step))))
          (fill
           (syntax-rules :: (placeholder)
             ((_ it more (part ::) placeholder . data) (walk (part :: it . data) . more))
             ((_ it more (part ::) datum . data) (fill it more (part :: datum) . data)))))
       (walk form . steps)))))
