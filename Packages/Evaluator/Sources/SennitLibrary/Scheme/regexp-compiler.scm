; SPDX-License-Identifier: MIT
; From the nodes of regexp-syntax.scm to the row of integers that RegexpProgram+Decoding.swift describes.
;
; Instructions are made from the end to the beginning, so that each knows where it goes on. Making them returns a pair
; of where what was made begins and a state, #(count code sets longest?): the number of instructions so far, which
; are in the list code, each as its number and what it is made of; how many sets there are and the sets, the last first;
; whether alternatives are compared for the longest.

(module (sennit internal))

;;; (%compile-sre sre) A record of an SRE and its program.
(define (%compile-sre sre)
  (let* ((read (%read-sre sre 0 (vector 0 '() '() #f)))
         (state (cdr read))
         (names (reverse (vector-ref state 1)))
         (first? (vector-ref state 3))
         (parts (reverse (cons (cons 0 (car read)) (vector-ref state 2))))
         (made (%generate-parts parts first? '(0))))
    (make-regexp
     sre
     (list->vector
      (cons (if first? 1 0)
            (cons (* 2 (+ 1 (vector-ref state 0)))
                  (%regexp-set-code (reverse (cddr made)) (cons (length parts) (car made))))))
     names)))

;;; (%regexp-set-code sets rest) The integers for sets, with rest behind them.
(define (%regexp-set-code sets rest)
  (cons (length sets)
        (let loop ((sets sets))
          (if (null? sets)
              rest
              (cons (length (car sets))
                    (let token ((tokens (car sets)))
                      (cond
                        ((null? tokens) (loop (cdr sets)))
                        ((eqv? (caar tokens) 0)
                         (let ((bounds (cddr (car tokens))))
                           (cons 0 (cons (cadr (car tokens))
                                         (cons (length bounds) (append bounds (token (cdr tokens))))))))
                        (else (append (car tokens) (token (cdr tokens)))))))))))

;;; (%generate-parts parts first? sets) A pair of the integers for parts, pairs of a role and a node, and the sets.
(define (%generate-parts parts first? sets)
  (if (null? parts)
      (cons '() sets)
      (let* ((role (caar parts))
             (node (cdar parts)))
        (if node
            (let* ((size (+ 1 (%node-size node))))
              (if (> size 30000) (error "regexp: the program would be too large"))
              (let* ((state (vector 1 '((0 4)) sets (and (= role 0) (not first?))))
                     (made (%regexp-generate node 0 state))
                     (state (cdr made))
                     (rest (%generate-parts (cdr parts) first? (vector-ref state 2))))
                (cons (cons role
                            (cons (car made)
                                  (cons (vector-ref state 0) (%regexp-flatten (vector-ref state 1) (car rest)))))
                      (cdr rest))))
            (let ((rest (%generate-parts (cdr parts) first? sets)))
              (cons (cons role (cons 0 (cons 0 (car rest)))) (cdr rest)))))))

;;; (%regexp-flatten lists tail) The elements of lists, with tail behind them.
(define (%regexp-flatten lists tail)
  (if (null? lists) tail (append (car lists) (%regexp-flatten (cdr lists) tail))))

;;; (%regexp-emit instruction state) A pair of the number of a new instruction and the state with it.
(define (%regexp-emit instruction state)
  (let ((number (vector-ref state 0)))
    (cons number
          (vector (+ number 1) (cons (cons number instruction) (vector-ref state 1))
                  (vector-ref state 2) (vector-ref state 3)))))

;;; (%regexp-reserve state) The state with the number of the next instruction taken.
(define (%regexp-reserve state)
  (vector (+ 1 (vector-ref state 0)) (vector-ref state 1) (vector-ref state 2) (vector-ref state 3)))

;;; (%regexp-emit-at number instruction state) The state with the instruction for a reserved number.
(define (%regexp-emit-at number instruction state)
  (vector (vector-ref state 0) (cons (cons number instruction) (vector-ref state 1))
          (vector-ref state 2) (vector-ref state 3)))

;;; (%regexp-split greedy? body next) An instruction that goes on in two places.
(define (%regexp-split greedy? body next)
  (if greedy? (list 1 body next) (list 1 next body)))

;;; (%regexp-generate node next state) A pair of where a node begins that goes on at next, and the state.
(define (%regexp-generate node next state)
  (let ((content (%node-content node)))
    (case (vector-ref node 0)
      ((set) (%generate-set content next state))
      ((sequence) (%generate-sequence content next state))
      ((alternatives) (%generate-alternatives content (%node-width node) next state))
      ((optional)
       (let ((body (%regexp-generate (cdr content) next state)))
         (%regexp-emit (%regexp-split (car content) (car body) next) (cdr body))))
      ((star) (%generate-star (car content) (cdr content) next state))
      ((repeat) (%generate-repeat (car content) (cadr content) (caddr content) (cdddr content) next state))
      ((save)
       (let* ((slot (* 2 (car content)))
              (end (%regexp-emit (list 2 (+ slot 1) next) state))
              (body (%regexp-generate (cdr content) (car end) (cdr end))))
         (%regexp-emit (list 2 slot (car body)) (cdr body))))
      ((assertion) (%regexp-emit (list 3 content next) state))
      (else (%regexp-emit '(6) state)))))

;;; (%generate-set tokens next state) A pair of the instruction for a character of a set, and the state.
(define (%generate-set tokens next state)
  (let* ((sets (vector-ref state 2))
         (number (vector-ref state 0))
         (sets (if (and (pair? (cdr sets)) (equal? (cadr sets) tokens))
                   sets
                   (cons (+ 1 (car sets)) (cons tokens (cdr sets))))))
    (cons number
          (vector (+ number 1)
                  (cons (list number 0 (- (car sets) 1) next) (vector-ref state 1))
                  sets
                  (vector-ref state 3)))))

;;; (%generate-sequence nodes next state) A pair of where nodes one after another begin, and the state.
(define (%generate-sequence nodes next state)
  (if (null? nodes)
      (cons next state)
      (let ((rest (%generate-sequence (cdr nodes) next state)))
        (%regexp-generate (car nodes) (car rest) (cdr rest)))))

;;; (%generate-star greedy? node next state) A pair of where a loop begins, and the state. Of a node that needs no character, it is once or more, or nothing, so that submatches without a character are seen.
(define (%generate-star greedy? node next state)
  (if (%node-nullable? node)
      (let ((body (%generate-plus greedy? node next state)))
        (%regexp-emit (%regexp-split greedy? (car body) next) (cdr body)))
      (let* ((number (vector-ref state 0))
             (body (%regexp-generate node number (%regexp-reserve state))))
        (cons number (%regexp-emit-at number (%regexp-split greedy? (car body) next) (cdr body))))))

;;; (%generate-plus greedy? node next state) A pair of where a loop begins that is gone through at least once, and the state.
(define (%generate-plus greedy? node next state)
  (let* ((number (vector-ref state 0))
         (body (%regexp-generate node number (%regexp-reserve state))))
    (cons (car body) (%regexp-emit-at number (%regexp-split greedy? (car body) next) (cdr body)))))

;;; (%generate-repeat from to greedy? node next state) A pair of where from to to times a node begin, and the state.
(define (%generate-repeat from to greedy? node next state)
  (let ((last
         (cond
           (to
            (let loop ((count (- to from)) (made (cons next state)))
              (if (= count 0)
                  made
                  (let ((body (%regexp-generate node (car made) (cdr made))))
                    (loop (- count 1) (%regexp-emit (%regexp-split greedy? (car body) next) (cdr body)))))))
           ((= from 0) (%generate-star greedy? node next state))
           (else (%generate-plus greedy? node next state)))))
    (let loop ((count (if (or to (= from 0)) from (- from 1))) (made last))
      (if (= count 0)
          made
          (loop (- count 1) (%regexp-generate node (car made) (cdr made)))))))

;;; (%generate-alternatives nodes width next state) A pair of where alternatives begin, and the state. Where the longest is wanted and it can be said beforehand which that is, that comes first.
(define (%generate-alternatives nodes width next state)
  (if (and (vector-ref state 3) (not width) (not (%every-width? nodes)))
      (let loop ((rest (reverse nodes)) (state state) (ways '()))
        (if (pair? rest)
            (let* ((first (vector-ref state 0))
                   (made (%regexp-generate (car rest) next state))
                   (end (vector-ref (cdr made) 0)))
              (loop (cdr rest) (cdr made) (cons first (cons end (cons (car made) ways)))))
            (%regexp-emit (cons 5 (cons (length nodes) ways)) state)))
      (let ((nodes (if (and (vector-ref state 3) (not width))
                       (list-sort (lambda (a b) (> (%node-width a) (%node-width b))) nodes)
                       nodes)))
        (let loop ((nodes nodes) (state state))
          (let ((first (%regexp-generate (car nodes) next state)))
            (if (null? (cdr nodes))
                first
                (let ((rest (loop (cdr nodes) (cdr first))))
                  (%regexp-emit (list 1 (car first) (car rest)) (cdr rest)))))))))

;;; (%every-width? nodes) Whether it is known of all nodes how many characters they match.
(define (%every-width? nodes)
  (or (null? nodes)
      (and (%node-width (car nodes)) (%every-width? (cdr nodes)))))
