; A text adventure as a table of transitions: rooms, things, words, conditions, scripts, a search.
(import (scheme base) (scheme char) (scheme write) (sennit hashmap) (sennit list) (sennit match) (sennit set)
        (sennit string))
(define (show . items) (for-each display items) (newline))

; The world: rooms with texts and exits (direction room [condition]); things with names, texts and where they
; begin.
(define rooms
  '((cellar "a damp cellar" "Water drips from the ceiling. Stairs lead up, a low door is in the north."
            (up hall) (north tunnel (door-open "The low door is locked.")))
    (hall "the hall" "Portraits look down at you. There are ways down, east to the library, and out."
          (down cellar) (east library) (out garden (gate-open "The gate is barred from the inside.")))
    (library "the library" "Books up to the ceiling; one shelf looks odd. The hall is in the west."
             (west hall) (in secret (shelf-open "A shelf is in the way.")))
    (secret "a secret room" "Dust, a desk, and no window." (out library))
    (tunnel "a dark tunnel" "It goes on to the north. Something breathes." (south cellar)
            (north treasury (dragon-asleep "The dragon does not let you pass.")))
    (treasury "the treasury" "Gold everywhere." (south tunnel))
    (garden "the garden" "Fresh air at last.")))
(define things
  '((lamp "a brass lamp" cellar "It would give light.") (key "a rusty key" secret "It looks old.")
    (book "a heavy book" library "Its title: Lullabies for Large Animals.")
    (crown "a golden crown" treasury "It must be worth a lot.")
    (dragon "a dragon" tunnel "It has many teeth." fixed)
    (shelf "an odd shelf" library "It seems to turn." fixed)
    (desk "a desk" secret "There is a drawer." fixed)))
(define (room name) (cdr (assq name rooms)))
(define (thing name) (cdr (assq name things)))

; A state: where the player is, where things are, flags, moves, score, and whether it is over.
(define-record-type state (make-state at places flags moves score over) state?
  (at at) (places places) (flags flags) (moves moves) (score score) (over over))
(define start
  (make-state 'cellar (alist->hashmap (map (lambda (t) (cons (car t) (list-ref t 2))) things)) (set) 0 0 #f))
(define (to s room) (make-state room (places s) (flags s) (moves s) (score s) (over s)))
(define (put s thing place)
  (make-state (at s) (hashmap-set (places s) thing place) (flags s) (moves s) (score s) (over s)))
(define (raise-flag s flag points)
  (if (flag? s flag) s
      (make-state (at s) (places s) (set-adjoin (flags s) flag) (moves s) (+ points (score s)) (over s))))
(define (ended s how) (make-state (at s) (places s) (flags s) (moves s) (score s) how))
(define (counted s) (make-state (at s) (places s) (flags s) (+ 1 (moves s)) (score s) (over s)))
(define (flag? s flag) (set-contains? (flags s) flag))
(define (place-of s thing) (hashmap-ref (places s) thing))
(define (held? s thing) (eq? 'player (place-of s thing)))
(define (here? s thing) (or (held? s thing) (eq? (at s) (place-of s thing))))
(define (things-at s place) (filter-map (lambda (t) (and (eq? place (place-of s (car t))) (car t))) things))
(define (dark? s) (and (memq (at s) '(tunnel treasury)) (not (and (here? s 'lamp) (flag? s 'lamp-lit)))))

; What is typed: a verb and at most two nouns; other words are left out.
(define synonyms
  '((get take) (pick take) (grab take) (i inventory) (l look) (x examine) (inspect examine) (n north)
    (s south) (e east) (w west) (u up) (d down) (enter in) (leave out) (exit out)
    (light turn-on) (unlock open) (door door) (bookcase shelf) (lantern lamp) (push turn) (pull turn)
    (unbar open)))
(define verbs
  '(take drop look examine inventory north south east west up down in out turn-on open read turn give wait
    quit))
(define nouns (append (map car things) '(door gate drawer)))
(define (parse line)
  (let* ((words (map string->symbol (remove string-null? (string-split (string-downcase line) " "))))
         (words (map (lambda (w) (let ((s (assq w synonyms))) (if s (cadr s) w))) words))
         (verb (find (lambda (w) (memq w verbs)) words)))
    (cons verb (filter (lambda (w) (memq w nouns)) words))))

(define (listed names)
  (let ((texts (map (lambda (n) (car (thing n))) names)))
    (cond ((null? texts) "nothing") ((null? (cdr texts)) (car texts))
          (else (string-append (string-join (drop-right texts 1) ", ") " and " (last texts))))))
(define (described s)
  (if (dark? s)
      "It is too dark to see anything. Something might step on you."
      (let ((seen (things-at s (at s))))
        (string-append "You are in " (car (room (at s))) ". " (cadr (room (at s)))
                       (if (null? seen) "" (string-append " You see " (listed seen) "."))))))

; Commands return a text and the next state.
(define (command s words)
  (match words
    (`(,(and direction (or 'north 'south 'east 'west 'up 'down 'in 'out))) (go s direction))
    ('(look) (values (described s) s))
    ('(inventory) (values (string-append "You carry " (listed (things-at s 'player)) ".") s))
    ('(wait) (values "Time passes." s))
    ('(quit) (values "Goodbye." (ended s 'quit)))
    (`(take ,t) :when (assq t things)
     (cond ((held? s t) (values "You have it." s))
           ((or (not (here? s t)) (dark? s)) (values "You see no such thing." s))
           ((memq 'fixed (thing t)) (values "That is not for you to take." s))
           ((>= (length (things-at s 'player)) 2) (values "You can carry only two things." s))
           (else (values "Taken." (raise-flag (put s t 'player) (list 'took t) (if (eq? t 'crown) 50 5))))))
    (`(drop ,t) :when (and (assq t things) (held? s t)) (values "Dropped." (put s t (at s))))
    (`(examine ,t) :when (and (assq t things) (here? s t)) (values (list-ref (thing t) 2) s))
    ('(turn-on lamp) :when (held? s 'lamp)
                     (values (if (dark? s) "Light! Something large looks at you." "It is lit.")
                             (raise-flag s 'lamp-lit 5)))
    ((or '(turn shelf) '(open shelf)) :when (here? s 'shelf)
     (values "The shelf turns, and shows a narrow way in." (raise-flag s 'shelf-open 10)))
    (`(open door . ,_) :when (eq? (at s) 'cellar)
     (if (held? s 'key) (values "The key turns." (raise-flag s 'door-open 10)) (values "It is locked." s)))
    ('(open drawer) :when (eq? (at s) 'secret) (values "It is empty." s))
    (`(open gate) :when (eq? (at s) 'hall) (values "You lift the bar." (raise-flag s 'gate-open 5)))
    ('(read book) :when (held? s 'book)
     (if (and (eq? (at s) 'tunnel) (not (dark? s)))
         (values "You read, and the dragon falls asleep. So do you, nearly." (raise-flag s 'dragon-asleep 20))
         (values "It makes you yawn." s)))
    (`(give ,t dragon) :when (and (eq? (at s) 'tunnel) (held? s t))
                       (values "The dragon eats it." (put s t 'nowhere)))
    (`(,(or 'take 'drop 'examine 'read 'turn-on 'open 'turn 'give) . ,_) (values "You cannot do that here."
                                                                                 s))
    (_ (values "I do not understand." s))))
(define (go s direction)
  (match (assq direction (cddr (room (at s))))
    (#f (values "There is no way." s))
    (`(,_ ,room) (arrive (to s room)))
    (`(,_ ,room (,flag ,refusal)) (if (flag? s flag) (arrive (to s room)) (values refusal s)))))
(define (arrive s)
  (cond ((and (eq? (at s) 'garden) (held? s 'crown)) (values "You are free, and rich." (ended s 'won)))
        ((eq? (at s) 'garden) (values "You are free, but poor." (ended s 'left)))
        (else (values (described s) s))))
; After each command: whoever stays with the dragon in the dark is eaten.
(define (after s text)
  (if (and (dark? s) (eq? (at s) 'tunnel) (flag? s 'in-the-dark) (not (flag? s 'dragon-asleep)))
      (values (string-append text " Something steps on you.") (ended s 'eaten))
      (values text (if (dark? s) (raise-flag s 'in-the-dark 0) s))))
(define (turn s line)
  (let*-values (((text next) (command s (parse line))) ((text next) (after (counted next) text)))
    (values text next)))
(define (play script)
  (show "> look") (show (described start))
  (let loop ((lines script) (s start))
    (if (or (null? lines) (over s))
        (begin (show "=> " (or (over s) 'unfinished) ", score " (score s) ", moves " (moves s) ", holding "
                     (listed (things-at s 'player)) "\n") s)
        (let-values (((text next) (turn s (car lines)))) (show "> " (car lines)) (show text)
          (loop (cdr lines) next)))))

(define winning
  '("take the lamp" "light lamp" "go up" "e" "look" "x book" "push the odd bookcase" "in" "open the drawer"
    "take key" "out" "take book" "west" "down" "unlock door with key" "drop key" "up" "east" "get book"
    "inventory" "w" "d" "north" "north" "read book" "n" "take crown" "drop book" "get crown" "s" "s" "up"
    "out" "open gate" "out"))
(define won (play winning))
(define lost
  (play '("n" "u" "e" "turn shelf" "enter" "get key" "leave" "get book" "w" "d" "open door" "n" "read book"
          "wait")))
(define left (play '("up" "dance" "take portraits" "take lamp" "open gate" "leave")))
(define fooled
  (play '("take lamp" "turn on lamp" "u" "e" "open shelf" "in" "take key" "out" "w" "d" "open door" "n"
          "give lamp to dragon" "look" "take dragon")))

; All states that can be reached by a few words, breadth first: how many, and the shortest way to win.
(define words
  '("take lamp" "light lamp" "take key" "take book" "take crown" "drop key" "drop book" "read book"
    "turn shelf" "open door" "open gate" "n" "s" "e" "w" "u" "d" "in" "out"))
(define (key s) (list (at s) (map (lambda (t) (place-of s (car t))) things) (flags-key s) (over s)))
(define (flags-key s)
  (map (lambda (f) (flag? s f)) '(lamp-lit shelf-open door-open gate-open dragon-asleep in-the-dark)))
(define (explore limit)
  (let loop ((frontier (list (list start))) (seen (set (key start))) (depth 0) (sizes '()))
    (cond ((= depth limit) (list 'seen (set-size seen) 'by-depth (reverse sizes)))
          (else
           (let next ((left frontier) (new '()) (seen seen))
             (if (null? left)
                 (loop new seen (+ depth 1) (cons (length new) sizes))
                 (let try ((ws words) (new new) (seen seen))
                   (if (or (null? ws) (over (caar left)))
                       (next (cdr left) new seen)
                       (let-values (((text s) (turn (caar left) (car ws))))
                         (if (set-contains? seen (key s)) (try (cdr ws) new seen)
                             (try (cdr ws) (cons (list s) new) (set-adjoin seen (key s)))))))))))))
(show (explore 7))
