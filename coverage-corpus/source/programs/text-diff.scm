; Differences of texts: common subsequences, edit scripts, hunks, patches, merges of three, likeness.
(import (scheme base) (scheme write) (sennit list) (sennit match) (sennit string) (sennit vector))
(define (show . items) (for-each display items) (newline))
(define (lines text) (string-split text "\n"))

; The table of lengths of longest common subsequences, row by row from the end: row i is a vector over j.
(define (lengths a b)
  (let ((n (vector-length a)) (m (vector-length b)))
    (let loop ((i (- n 1)) (rows (list (make-vector (+ m 1) 0))))
      (if (< i 0)
          (list->vector rows)
          (let ((below (car rows)) (x (vector-ref a i)))
            (let fill ((j (- m 1)) (row '(0)))
              (if (< j 0)
                  (loop (- i 1) (cons (list->vector row) rows))
                  (fill (- j 1)
                        (cons (if (equal? x (vector-ref b j)) (+ 1 (vector-ref below (+ j 1)))
                                  (max (vector-ref below j) (car row))) row)))))))))
; An edit script: (keep x), (remove x), (add x).
(define (script a b)
  (let* ((a (list->vector a)) (b (list->vector b)) (n (vector-length a)) (m (vector-length b))
         (table (lengths a b)))
    (define (len i j) (vector-ref (vector-ref table i) j))
    (let loop ((i 0) (j 0) (edits '()))
      (cond ((and (= i n) (= j m)) (reverse edits))
            ((and (< i n) (< j m) (equal? (vector-ref a i) (vector-ref b j)))
             (loop (+ i 1) (+ j 1) (cons (list 'keep (vector-ref a i)) edits)))
            ((and (< i n) (or (= j m) (>= (len (+ i 1) j) (len i (+ j 1)))))
             (loop (+ i 1) j (cons (list 'remove (vector-ref a i)) edits)))
            (else (loop i (+ j 1) (cons (list 'add (vector-ref b j)) edits)))))))
(define (old-side edits) (filter-map (lambda (e) (and (not (eq? (car e) 'add)) (cadr e))) edits))
(define (new-side edits) (filter-map (lambda (e) (and (not (eq? (car e) 'remove)) (cadr e))) edits))
(define (common edits) (filter-map (lambda (e) (and (eq? (car e) 'keep) (cadr e))) edits))
(define (show-script edits)
  (for-each (lambda (e) (show (case (car e) ((keep) "  ") ((remove) "- ") (else "+ ")) (cadr e))) edits))

; Hunks: changes with so many lines around them, as (old-start old-count new-start new-count edits).
(define (hunks edits context)
  (define v (list->vector edits))
  (define n (vector-length v))
  (define changed (filter (lambda (i) (not (eq? 'keep (car (vector-ref v i))))) (iota n)))
  ; Groups of indices no farther apart than two contexts.
  (define (groups is)
    (if (null? is)
        '()
        (let loop ((group (list (car is))) (rest (cdr is)))
          (if (and (pair? rest) (<= (- (car rest) (car group)) (+ 1 (* 2 context))))
              (loop (cons (car rest) group) (cdr rest)) (cons (reverse group) (groups rest))))))
  (define (lines-before i side) (length (side (vector->list v 0 i))))
  (map (lambda (group)
         (let* ((from (max 0 (- (car group) context))) (to (min n (+ 1 context (last group))))
                (edits (vector->list v from to)))
           (list (+ 1 (lines-before from old-side)) (length (old-side edits))
                 (+ 1 (lines-before from new-side)) (length (new-side edits)) edits)))
       (groups changed)))
(define (show-hunks hunks)
  (for-each (lambda (h) (show "@@ -" (car h) "," (cadr h) " +" (list-ref h 2) "," (list-ref h 3) " @@")
              (show-script (list-ref h 4))) hunks))
; A patch is applied where its old lines are found, at the given line or nearest to it.
(define (apply-hunks text hunks)
  (let loop ((hunks hunks) (text text) (shift 0))
    (if (null? hunks)
        text
        (let* ((h (car hunks)) (old (old-side (list-ref h 4))) (new (new-side (list-ref h 4)))
               (at (find-near text old (+ (car h) shift -1))))
          (if (not at)
              (list 'does-not-fit (car h))
              (loop (cdr hunks) (append (list-head text at) new (list-tail text (+ at (length old))))
                    (+ shift (- (length new) (length old)))))))))
(define (find-near text part at)
  (define (fits? i)
    (and (<= 0 i) (<= (+ i (length part)) (length text))
         (equal? part (list-head (list-tail text i) (length part)))))
  (find fits? (append-map (lambda (d) (list (- at d) (+ at d))) (iota (+ 1 (length text))))))

(define old (lines "the first line
the second line
a line that goes
another one
common ground
more of it
still the same
unchanged
nearly the end
the last line"))
(define new (lines "a new first line
the first line
the second line
another one, changed
common ground
more of it
still the same
unchanged
an inserted line
nearly the end
the last line"))
(define edits (script old new))
(show "common " (length (common edits)) ", removed " (count (lambda (e) (eq? (car e) 'remove)) edits)
      ", added " (count (lambda (e) (eq? (car e) 'add)) edits))
(show-script edits)
(show-hunks (hunks edits 1))
(show (map (lambda (context) (length (hunks edits context))) '(0 1 2 3)))
(show "sides: " (equal? (old-side edits) old) " " (equal? (new-side edits) new))
(show "patched: " (map (lambda (context) (equal? new (apply-hunks old (hunks edits context)))) '(0 1 2 3)))
(show "and back: " (equal? old (apply-hunks new (hunks (script new old) 2))))
(define moved (cons "something before" (cons "everything else" old)))
(show "patched elsewhere: " (apply-hunks moved (hunks edits 1)))
(show "where it does not fit: " (apply-hunks '("nothing" "of" "it") (hunks edits 1)))
(show "no change: " (hunks (script old old) 3) ", from nothing: " (length (script '() new)) ", to nothing: "
      (length (script old '())))

; Lengths and examples that are known.
(define (letters s) (string->list s))
(define (lcs a b) (list->string (common (script (letters a) (letters b)))))
(show (map (lambda (pair) (lcs (car pair) (cadr pair)))
           '(("ABCBDAB" "BDCABA") ("nematode knowledge" "empty bottle") ("" "abc") ("same" "same")
             ("abc" "xyz") ("XMJYAUZ" "MZJAWXU"))))
(define (random-text n seed)
  (let loop ((i 0) (s seed) (all '()))
    (if (= i n) all
        (let ((s (modulo (+ (* 1103515245 s) 12345) 2147483648)))
          (loop (+ i 1) s (cons (modulo (quotient s 65536) 5) all))))))
(define samples (map (lambda (seed) (cons (random-text 40 seed) (random-text 45 (+ 100 seed)))) (iota 5)))
(show "random: "
      (every (lambda (s)
               (let* ((e (script (car s) (cdr s))) (back (script (cdr s) (car s))))
                 (and (equal? (old-side e) (car s)) (equal? (new-side e) (cdr s))
                      (= (length (common e)) (length (common back)))
                      (equal? (cdr s) (apply-hunks (car s) (hunks e 2))))))
             samples)
      " " (map (lambda (s) (length (common (script (car s) (cdr s))))) samples))

; By words, with marks in the text; and how alike texts are, in hundredths.
(define (marked a b)
  (string-join
   (map (lambda (e)
          (case (car e) ((keep) (cadr e)) ((remove) (string-append "[-" (cadr e) "-]"))
            (else (string-append "{+" (cadr e) "+}"))))
        (script (string-split a " ") (string-split b " ")))
   " "))
(show (marked "the quick brown fox jumps over the dog" "the slow brown fox walks over the lazy dog"))
(define (likeness a b)
  (let ((a (letters a)) (b (letters b)))
    (if (and (null? a) (null? b)) 100
        (round (* 100 (/ (* 2 (length (common (script a b)))) (+ (length a) (length b))))))))
(define dictionary '("difference" "deference" "reference" "differ" "dance" "fence"))
(define (closest word) (sort (map (lambda (w) (cons (likeness word w) w)) dictionary) > car))
(show (closest "diference"))
(show (map (lambda (w) (cdar (closest w))) '("refrence" "fenc" "dnce" "diff")))

; Merging two changes of one text: chunks between lines that all three have in common.
(define (merge base ours theirs)
  (define (matches a b) ; pairs of indices of common lines
    (let loop ((edits (script a b)) (i 0) (j 0) (pairs '()))
      (match edits
        ('() (reverse pairs))
        ((cons '(keep _) _) '())
        ((cons `(keep ,_) rest) (loop rest (+ i 1) (+ j 1) (cons (cons i j) pairs)))
        ((cons `(remove ,_) rest) (loop rest (+ i 1) j pairs))
        ((cons _ rest) (loop rest i (+ j 1) pairs)))))
  (define in-ours (matches base ours))
  (define in-theirs (matches base theirs))
  (define anchors
    (filter-map (lambda (p) (let ((q (assv (car p) in-theirs))) (and q (list (car p) (cdr p) (cdr q)))))
                in-ours))
  (define (slice l from to) (list-head (list-tail l from) (- to from)))
  (let loop ((anchors (append anchors (list (list (length base) (length ours) (length theirs))))) (i 0) (j 0)
             (k 0) (out '()) (conflicts 0))
    (if (null? anchors)
        (values (reverse out) conflicts)
        (let* ((a (car anchors)) (b (slice base i (car a))) (o (slice ours j (cadr a)))
               (t (slice theirs k (list-ref a 2)))
               (conflict? (not (or (equal? o b) (equal? t b) (equal? o t))))
               (chosen (cond ((equal? o b) t) ((or (equal? t b) (equal? o t)) o)
                             (else (append '("<<<<") o '("====") t '(">>>>")))))
               (anchor (if (< (car a) (length base)) (list (list-ref base (car a))) '())))
          (loop (cdr anchors) (+ 1 (car a)) (+ 1 (cadr a)) (+ 1 (list-ref a 2))
                (append (reverse (append chosen anchor)) out) (if conflict? (+ conflicts 1) conflicts))))))
(define (show-merge base ours theirs)
  (let-values (((text conflicts)
                (merge (string-split base " ") (string-split ours " ") (string-split theirs " "))))
                (show conflicts " conflicts: " (string-join text " "))))
(show-merge "a b c d e f" "a B c d e f" "a b c d E f g")
(show-merge "a b c d e f" "a b X d e f" "a b Y d e f")
(show-merge "a b c d e f" "a b X d e f" "a b X d e f")
(show-merge "a b c d e f" "b c d e f" "a b c d e")
(show-merge "a b c" "a x b c y" "a b z c w")
(show-merge "" "x" "")
