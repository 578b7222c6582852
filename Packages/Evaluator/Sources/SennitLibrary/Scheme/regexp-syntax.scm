; SPDX-License-Identifier: MIT
; SREs, the regular expressions of SRFI 115, read into nodes. What is done with these is in regexp-compiler.scm.
;
; A node is #(kind size width nullable? content): of how many instructions it becomes, how many characters it matches
; (#f if that varies), and whether none is enough. Kinds: set, whose content is a list of tokens as RegexpSet.swift
; has them; sequence and alternatives of nodes; star and optional, (greedy? . node); repeat, (from to greedy? . node);
; save, (number . node); assertion, its number; fail.
;
; Reading returns a pair of a node and a state, #(submatches names parts first?): how many submatches there are; their
; names, a list of pairs, the last first; the parts that are assertions on what is around, a list of pairs of a role and
; a node, the last first; whether a pattern is not greedy. Flags: 1 without case, 2 ASCII, 4 without submatches, 8
; within look-around.

(module (sennit internal))

;;; (%sre-error message sre) Raises the error for what is wrong with an SRE.
(define (%sre-error message sre)
  (error (string-append "regexp: " message) sre))

;;; (%node-size node) Of how many instructions a node becomes.
(define (%node-size node) (vector-ref node 1))

;;; (%node-width node) How many characters a node matches, #f if that varies.
(define (%node-width node) (vector-ref node 2))

;;; (%node-nullable? node) Whether a node matches without a character.
(define (%node-nullable? node) (vector-ref node 3))

;;; (%node-content node) What a node is made of.
(define (%node-content node) (vector-ref node 4))

;;; (%node-is? node kind) Whether a node is of a kind.
(define (%node-is? node kind) (eq? (vector-ref node 0) kind))

;;; (%set-node tokens) The node for a character of a set.
(define (%set-node tokens) (vector 'set 1 1 #f tokens))

;;; (%sequence-node nodes) The node for a list of nodes one after another.
(define (%sequence-node nodes)
  (if (and (pair? nodes) (null? (cdr nodes)))
      (car nodes)
      (let loop ((rest nodes) (size 0) (width 0) (nullable? #t))
        (if (pair? rest)
            (let ((node (car rest)))
              (loop (cdr rest) (+ size (%node-size node))
                    (and width (%node-width node) (+ width (%node-width node)))
                    (and nullable? (%node-nullable? node))))
            (vector 'sequence size width nullable? nodes)))))

;;; (%alternatives-node nodes) The node for one of a list of nodes.
(define (%alternatives-node nodes)
  (cond
    ((null? nodes) (vector 'fail 1 0 #f #f))
    ((null? (cdr nodes)) (car nodes))
    ((%every-set? nodes) (%set-node (%union-tokens (map %node-content nodes))))
    (else
     (let loop ((rest nodes) (size 0) (width (%node-width (car nodes))) (nullable? #f))
       (if (pair? rest)
           (let ((node (car rest)))
             (loop (cdr rest) (+ size 1 (%node-size node))
                   (and width (eqv? width (%node-width node)) width)
                   (or nullable? (%node-nullable? node))))
           (vector 'alternatives size width nullable? nodes))))))

;;; (%every-set? nodes) Whether all nodes are for characters of a set.
(define (%every-set? nodes)
  (or (null? nodes)
      (and (%node-is? (car nodes) 'set) (%every-set? (cdr nodes)))))

;;; (%repeat-node from to greedy? node sre) The node for from to to times a node, without an end if to is #f.
(define (%repeat-node from to greedy? node sre)
  (cond
    ((eqv? to 0) (%sequence-node '()))
    ((= (%node-size node) 0) node)
    ((and (eqv? from 1) (eqv? to 1)) node)
    ((and (eqv? from 0) (eqv? to 1))
     (vector 'optional (+ 1 (%node-size node)) (and (eqv? (%node-width node) 0) 0) #t (cons greedy? node)))
    ((and (eqv? from 0) (not to))
     (vector 'star (+ 2 (%node-size node)) (and (eqv? (%node-width node) 0) 0) #t (cons greedy? node)))
    (else
     (let ((size (* (if to to (+ from 1)) (+ 1 (%node-size node)))))
       (if (> size 30000) (%sre-error "too many repetitions, the program would be too large:" sre))
       (vector 'repeat size
               (and (eqv? from to) (%node-width node) (* from (%node-width node)))
               (or (= from 0) (%node-nullable? node))
               (cons from (cons to (cons greedy? node))))))))

;;; (%save-node number node) The node for a submatch.
(define (%save-node number node)
  (vector 'save (+ 2 (%node-size node)) (%node-width node) (%node-nullable? node) (cons number node)))

;;; (%assertion-node number) The node for an assertion.
(define (%assertion-node number) (vector 'assertion 1 0 #t number))

;;; (%read-sre sre flags state) A pair of the node for an SRE and the state behind it.
(define (%read-sre sre flags state)
  (cond
    ((string? sre) (cons (%sequence-node (%string-nodes sre flags)) state))
    ((char? sre) (cons (%set-node (%character-tokens sre flags)) state))
    ((symbol? sre) (%read-symbol-sre sre flags state))
    ((pair? sre)
     (if (not (list? sre)) (%sre-error "an SRE is not a proper list:" sre))
     (cond
       ((symbol? (car sre)) (%read-form-sre (car sre) (cdr sre) sre flags state))
       ((and (string? (car sre)) (null? (cdr sre)))
        (cons (%set-node (%range-tokens (%string-bounds (car sre)) flags)) state))
       (else (%sre-error "not an SRE:" sre))))
    ((regexp-object? sre) (%sre-error "a compiled regexp cannot be part of an SRE:" sre))
    ((%char-set-bounds sre)
     => (lambda (bounds) (cons (%set-node (%range-tokens bounds flags)) state)))
    (else (%sre-error "not an SRE:" sre))))

;;; (%string-nodes string flags) A list of the nodes for the characters of a string.
(define (%string-nodes string flags)
  (map (lambda (char) (%set-node (%character-tokens char flags))) (string->list string)))

;;; (%read-sres sres flags state) A pair of the list of nodes for SREs and the state behind them.
(define (%read-sres sres flags state)
  (if (null? sres)
      (cons '() state)
      (let* ((first (%read-sre (car sres) flags state))
             (rest (%read-sres (cdr sres) flags (cdr first))))
        (cons (cons (car first) (car rest)) (cdr rest)))))

;;; (%read-sequence sres flags state) A pair of the node for SREs one after another and the state behind them.
(define (%read-sequence sres flags state)
  (let ((read (%read-sres sres flags state)))
    (cons (%sequence-node (car read)) (cdr read))))

;;; (%read-symbol-sre sre flags state) A pair of the node for an SRE that is a symbol, and the state.
(define (%read-symbol-sre sre flags state)
  (let ((ascii? (%regexp-flag? flags 2)))
    (cond
      ((%named-set-tokens sre flags) => (lambda (tokens) (cons (%set-node tokens) state)))
      (else
       (case sre
         ((bos) (cons (%assertion-node 0) state))
         ((eos) (cons (%assertion-node 1) state))
         ((bol) (cons (%assertion-node 2) state))
         ((eol) (cons (%assertion-node 3) state))
         ((bow) (cons (%assertion-node (if ascii? 7 4)) state))
         ((eow) (cons (%assertion-node (if ascii? 8 5)) state))
         ((nwb) (cons (%assertion-node (if ascii? 9 6)) state))
         ((bog) (if ascii? (cons (%sequence-node '()) state) (%read-part 3 #f #f state)))
         ((eog) (if ascii? (cons (%sequence-node '()) state) (%read-part 4 #f #f state)))
         ((word)
          (cons (%word-node (%repeat-node 1 #f #t (%set-node (%word-tokens flags)) sre) flags) state))
         ((grapheme)
          (if ascii?
              (%read-symbol-sre 'any flags state)
              (let* ((start (%read-part 3 #f #f state))
                     (within (%read-part 3 #f #t (cdr start)))
                     (end (%read-part 4 #f #f (cdr within)))
                     (any (%set-node (%named-set-tokens 'any flags))))
                (cons (%sequence-node
                       (list (car start) any
                             (%repeat-node 0 #f #t (%sequence-node (list (car within) any)) sre)
                             (car end)))
                      (cdr end)))))
         (else (%sre-error "no SRE has this name:" sre)))))))

;;; (%read-form-sre name arguments sre flags state) A pair of the node for an SRE that is a list, and the state behind it.
(define (%read-form-sre name arguments sre flags state)
  (case name
    ((: seq) (%read-sequence arguments flags state))
    ((or |\||)
     (let ((read (%read-sres arguments flags state)))
       (cons (%alternatives-node (car read)) (cdr read))))
    ((* zero-or-more) (%read-repeat 0 #f #t arguments sre flags state))
    ((+ one-or-more) (%read-repeat 1 #f #t arguments sre flags state))
    ((? optional) (%read-repeat 0 1 #t arguments sre flags state))
    ((*? non-greedy-zero-or-more) (%read-repeat 0 #f #f arguments sre flags state))
    ((?? non-greedy-optional) (%read-repeat 0 1 #f arguments sre flags state))
    ((= exactly)
     (%regexp-check-counts arguments 1 sre)
     (%read-repeat (car arguments) (car arguments) #t (cdr arguments) sre flags state))
    ((>= at-least)
     (%regexp-check-counts arguments 1 sre)
     (%read-repeat (car arguments) #f #t (cdr arguments) sre flags state))
    ((** repeated **? non-greedy-repeated)
     (%regexp-check-counts arguments 2 sre)
     (if (> (car arguments) (cadr arguments)) (%sre-error "at least is more than at most:" sre))
     (%read-repeat (car arguments) (cadr arguments) (and (memq name '(** repeated)) #t)
                   (cddr arguments) sre flags state))
    (($ submatch) (%read-submatch #f arguments flags state))
    ((-> submatch-named)
     (if (not (and (pair? arguments) (symbol? (car arguments))))
         (%sre-error "a named submatch needs a symbol for a name:" sre))
     (%read-submatch (car arguments) (cdr arguments) flags state))
    ((w/nocase) (%read-sequence arguments (%regexp-with-flag flags 1) state))
    ((w/case) (%read-sequence arguments (%regexp-without-flag flags 1) state))
    ((w/ascii) (%read-sequence arguments (%regexp-with-flag flags 2) state))
    ((w/unicode) (%read-sequence arguments (%regexp-without-flag flags 2) state))
    ((w/nocapture) (%read-sequence arguments (%regexp-with-flag flags 4) state))
    ((word)
     (let ((read (%read-sequence arguments flags state)))
       (cons (%word-node (car read) flags) (cdr read))))
    ((word+)
     (let ((tokens (%both-tokens (%word-tokens flags) (%read-union arguments sre flags))))
       (cons (%word-node (%repeat-node 1 #f #t (%set-node tokens) sre) flags) state)))
    ((look-ahead) (%read-look 1 #f arguments flags state))
    ((look-behind) (%read-look 2 #f arguments flags state))
    ((neg-look-ahead) (%read-look 1 #t arguments flags state))
    ((neg-look-behind) (%read-look 2 #t arguments flags state))
    ((backref) (%sre-error "backreferences are not supported, they would make matching slow:" sre))
    (else (cons (%set-node (%read-set-form name arguments sre flags)) state))))

;;; (%word-node node flags) The node for a word, which is what a node matches.
(define (%word-node node flags)
  (let ((ascii? (%regexp-flag? flags 2)))
    (%sequence-node (list (%assertion-node (if ascii? 7 4)) node (%assertion-node (if ascii? 8 5))))))

;;; (%regexp-check-counts arguments count sre) Refuses an SRE whose first arguments are not that many counts.
(define (%regexp-check-counts arguments count sre)
  (if (> count 0)
      (if (and (pair? arguments) (exact-integer? (car arguments)) (>= (car arguments) 0))
          (%regexp-check-counts (cdr arguments) (- count 1) sre)
          (%sre-error "a count is an exact integer, not negative:" sre))))

;;; (%read-repeat from to greedy? sres sre flags state) A pair of the node for a repetition and the state behind it.
(define (%read-repeat from to greedy? sres sre flags state)
  (let* ((read (%read-sequence sres flags state))
         (state (cdr read)))
    (cons (%repeat-node from to greedy? (car read) sre)
          (if (or greedy? (%regexp-flag? flags 8))
              state
              (vector (vector-ref state 0) (vector-ref state 1) (vector-ref state 2) #t)))))

;;; (%read-submatch name sres flags state) A pair of the node for a submatch and the state behind it.
(define (%read-submatch name sres flags state)
  (if (%regexp-flag? flags 4)
      (%read-sequence sres flags state)
      (let* ((number (+ (vector-ref state 0) 1))
             (names (vector-ref state 1))
             (read (%read-sequence
                    sres flags
                    (vector number (if name (cons (cons name number) names) names)
                            (vector-ref state 2) (vector-ref state 3)))))
        (cons (%save-node number (car read)) (cdr read)))))

;;; (%read-look role negative? sres flags state) A pair of the node for look-around and the state behind it.
(define (%read-look role negative? sres flags state)
  (let ((read (%read-sequence sres (%regexp-with-flag (%regexp-with-flag flags 4) 8) state)))
    (%read-part role (car read) negative? (cdr read))))

;;; (%read-part role node negative? state) A pair of the node for an assertion on what is around, and the state with its part. Parts without a node are there once.
(define (%read-part role node negative? state)
  (let* ((parts (vector-ref state 2))
         (known (and (not node) (assv role parts)))
         (parts (if known parts (cons (cons role node) parts)))
         (number (- (length (if known (memq known parts) parts)) 1)))
    (if (> number 15)
        (error "regexp: there can be no more than 16 assertions on what is around"))
    (cons (%assertion-node (+ 16 (* 2 number) (if negative? 1 0)))
          (vector (vector-ref state 0) (vector-ref state 1) parts (vector-ref state 3)))))

;;; (%regexp-flag? flags flag) Whether a flag is set.
(define (%regexp-flag? flags flag) (odd? (quotient flags flag)))

;;; (%regexp-with-flag flags flag) Flags with one set.
(define (%regexp-with-flag flags flag) (if (%regexp-flag? flags flag) flags (+ flags flag)))

;;; (%regexp-without-flag flags flag) Flags with one not set.
(define (%regexp-without-flag flags flag) (if (%regexp-flag? flags flag) (- flags flag) flags))
