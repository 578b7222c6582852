; SPDX-License-Identifier: MIT
; The character sets of SREs, as lists of tokens for RegexpSet.swift, in postfix order: (0 folding bound ...), where
; bounds are pairs of the first and the last character of a range in any order, and folding is 0, 1 in ASCII or 2;
; (1 name); (2) union, (3) intersection, (4) complement.

(module (sennit internal))

;;; (%range-tokens bounds flags) The set of ranges, whose bounds are integers, with what is the same but for case if the flags say so.
(define (%range-tokens bounds flags)
  (list (cons 0 (cons (if (%regexp-flag? flags 1) (if (%regexp-flag? flags 2) 1 2) 0) bounds))))

;;; (%character-tokens char flags) The set of a character.
(define (%character-tokens char flags)
  (let ((code (char->integer char)))
    (%range-tokens
     (list code code)
     (if (and (char=? char (char-upcase char)) (char=? char (char-downcase char)))
         (%regexp-without-flag flags 1)
         flags))))

;;; (%char-set-bounds object) The bounds of the ranges of a character set of SRFI 14, ascending, #f if object is none.
(define (%char-set-bounds object)
  (let ((promise (char-set-field object)))
    (and promise
         (let ((runs (force promise)))
           (let loop ((index 0))
             (if (< index (vector-length runs))
                 (cons (vector-ref runs index)
                       (cons (if (< (+ index 1) (vector-length runs)) (- (vector-ref runs (+ index 1)) 1) #x10FFFF)
                             (loop (+ index 2))))
                 '()))))))

;;; (%string-bounds string) The bounds of ranges of a character each.
(define (%string-bounds string)
  (let loop ((chars (string->list string)))
    (if (pair? chars)
        (let ((code (char->integer (car chars))))
          (cons code (cons code (loop (cdr chars)))))
        '())))

;;; (%ascii-tokens) The set of ASCII.
(define (%ascii-tokens) '((0 0 0 127)))

;;; (%all-tokens flags) The set of all characters, of ASCII if the flags say so.
(define (%all-tokens flags) (if (%regexp-flag? flags 2) (%ascii-tokens) '((0 0 0 1114111))))

;;; (%regexp-plain? tokens) Whether a set is nothing but ranges.
(define (%regexp-plain? tokens)
  (and (null? (cdr tokens)) (eqv? (caar tokens) 0)))

;;; (%union-tokens sets) The union of a list of sets.
(define (%union-tokens sets)
  (let loop ((rest sets) (bounds '(() () ())) (others '()))
    (cond
      ((null? rest)
       (let ((plain (%regexp-plain-sets bounds 0)))
         (let join ((sets (append plain others)) (tokens #f))
           (cond
             ((null? sets) (or tokens '((0 0))))
             (tokens (join (cdr sets) (append (car sets) (append tokens '((2))))))
             (else (join (cdr sets) (car sets)))))))
      ((%regexp-plain? (car rest))
       (loop (cdr rest) (%regexp-add-bounds bounds (cadr (caar rest)) (cddr (caar rest))) others))
      (else (loop (cdr rest) bounds (cons (car rest) others))))))

;;; (%regexp-add-bounds lists folding bounds) The lists with bounds added to that of a folding.
(define (%regexp-add-bounds lists folding bounds)
  (if (= folding 0)
      (cons (append bounds (car lists)) (cdr lists))
      (cons (car lists) (%regexp-add-bounds (cdr lists) (- folding 1) bounds))))

;;; (%regexp-plain-sets lists folding) A list of the sets of those lists of bounds that are not empty, by folding.
(define (%regexp-plain-sets lists folding)
  (cond
    ((null? lists) '())
    ((null? (car lists)) (%regexp-plain-sets (cdr lists) (+ folding 1)))
    (else (cons (list (cons 0 (cons folding (car lists)))) (%regexp-plain-sets (cdr lists) (+ folding 1))))))

;;; (%both-tokens a b) The intersection of two sets.
(define (%both-tokens a b) (append a (append b '((3)))))

;;; (%without-tokens a b) The set of what is in a and not in b.
(define (%without-tokens a b) (append a (append b '((4) (3)))))

;;; (%word-tokens flags) The set of the characters of words.
(define (%word-tokens flags)
  (%union-tokens (list (%named-set-tokens 'alphanumeric flags) '((0 0 95 95)))))

;;; (%named-set-tokens name flags) The set with a name, or #f.
(define (%named-set-tokens name flags)
  (let ((ascii? (%regexp-flag? flags 2)) (nocase? (%regexp-flag? flags 1)))
    (case name
      ((any) (%all-tokens flags))
      ((nonl) '((0 0 0 9 11 12 14 1114111)))
      ((ascii) (%ascii-tokens))
      ((lower-case lower)
       (if ascii? (if nocase? '((0 0 65 90 97 122)) '((0 0 97 122))) (if nocase? '((1 9)) '((1 1)))))
      ((upper-case upper)
       (if ascii? (if nocase? '((0 0 65 90 97 122)) '((0 0 65 90))) (if nocase? '((1 9)) '((1 2)))))
      ((title-case title) (if ascii? '((0 0)) '((1 3))))
      ((alphabetic alpha) (if ascii? '((0 0 65 90 97 122)) '((1 0))))
      ((numeric num digit) (if ascii? '((0 0 48 57)) '((1 4))))
      ((alphanumeric alphanum alnum) (if ascii? '((0 0 48 57 65 90 97 122)) '((1 0) (1 4) (2))))
      ((punctuation punct)
       (if ascii? (%range-tokens (%string-bounds "!\"#%&'()*,-./:;?@[\\]_{}") 0) '((1 5))))
      ((symbol) (if ascii? (%range-tokens (%string-bounds "$+<=>^`|~") 0) '((1 6))))
      ((graphic graph) (if ascii? '((0 0 33 126)) '((1 0) (1 4) (2) (1 5) (2) (1 6) (2))))
      ((whitespace white space) (if ascii? '((0 0 9 10 12 13 32 32)) '((1 7))))
      ((printing print)
       (if ascii? '((0 0 9 10 12 13 32 126)) '((1 0) (1 4) (2) (1 5) (2) (1 6) (2) (1 7) (2))))
      ((control cntrl) (if ascii? '((0 0 0 31)) '((1 8))))
      ((hex-digit xdigit) '((0 0 48 57 65 70 97 102)))
      (else #f))))

;;; (%read-set sre flags) The set that an SRE stands for, which must be one.
(define (%read-set sre flags)
  (let ((node (car (%read-sre sre (%regexp-with-flag flags 4) (vector 0 '() '() #f)))))
    (if (not (%node-is? node 'set)) (%sre-error "not a set of characters:" sre))
    (%node-content node)))

;;; (%read-union sres whole flags) The union of the sets that SREs stand for.
(define (%read-union sres whole flags)
  (%union-tokens (map (lambda (sre) (%read-set sre flags)) sres)))

;;; (%read-set-form name arguments sre flags) The set that an SRE with this name and these arguments stands for.
(define (%read-set-form name arguments sre flags)
  (case name
    ((~ complement) (%without-tokens (%all-tokens flags) (%read-union arguments sre flags)))
    ((- difference)
     (if (null? arguments) (%sre-error "a difference needs a set:" sre))
     (if (null? (cdr arguments))
         (%read-set (car arguments) flags)
         (%without-tokens (%read-set (car arguments) flags) (%read-union (cdr arguments) sre flags))))
    ((& and)
     (if (null? arguments)
         (%all-tokens flags)
         (let loop ((tokens (%read-set (car arguments) flags)) (rest (cdr arguments)))
           (if (pair? rest)
               (loop (%both-tokens (%read-set (car rest) flags) tokens) (cdr rest))
               tokens))))
    ((/ char-range)
     (let ((bounds (%range-bounds arguments sre)))
       (let check ((rest bounds))
         (if (pair? rest)
             (begin
               (if (null? (cdr rest)) (%sre-error "a range has two ends:" sre))
               (if (> (car rest) (cadr rest)) (%sre-error "a range begins behind its end:" sre))
               (check (cddr rest)))))
       (%range-tokens bounds flags)))
    ((char-set)
     (if (not (and (pair? arguments) (null? (cdr arguments)) (string? (car arguments))))
         (%sre-error "char-set needs a string:" sre))
     (%range-tokens (%string-bounds (car arguments)) flags))
    (else (%sre-error "no SRE has this form:" sre))))

;;; (%range-bounds specifications sre) The characters of strings and characters as integers, in order.
(define (%range-bounds specifications sre)
  (cond
    ((null? specifications) '())
    ((char? (car specifications))
     (cons (char->integer (car specifications)) (%range-bounds (cdr specifications) sre)))
    ((string? (car specifications))
     (append (map char->integer (string->list (car specifications))) (%range-bounds (cdr specifications) sre)))
    (else (%sre-error "a range is made of strings and characters:" sre))))
