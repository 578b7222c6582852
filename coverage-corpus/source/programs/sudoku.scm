; Sudoku by constraint propagation: candidates as bits, singles, search where the choices are fewest.
(import (scheme base) (scheme char) (scheme write) (sennit list) (srfi 151))
(define (show . items) (for-each display items) (newline))

; A board is a vector of 81 sets of candidates; bit n stands for the digit n.
(define all-digits (fold (lambda (d set) (bitwise-ior set (arithmetic-shift 1 d))) 0 (iota 9 1)))
(define (bit d) (arithmetic-shift 1 d))
(define (digits set) (filter (lambda (d) (bit-set? d set)) (iota 9 1)))
(define (single? set) (= 1 (bit-count set)))
(define (row i) (quotient i 9))
(define (column i) (remainder i 9))
(define (box i) (+ (* 3 (quotient (row i) 3)) (quotient (column i) 3)))
(define cells (iota 81))
(define units
  (append-map (lambda (part) (map (lambda (n) (filter (lambda (i) (= n (part i))) cells)) (iota 9)))
              (list row column box)))
(define units-of (list->vector (map (lambda (i) (filter (lambda (unit) (memv i unit)) units)) cells)))
(define peers-of
  (list->vector (map (lambda (i) (delete i (delete-duplicates (concatenate (vector-ref units-of i)))))
                     cells)))

; Each step returns a board, or #f if there is a contradiction.
(define (eliminate board i d)
  (let ((set (vector-ref board i)))
    (if (not (bit-set? d set))
        board
        (let ((left (bitwise-and set (bitwise-not (bit d)))))
          (cond ((= left 0) #f)
                (else
                 (let ((board (vector-set-at board i left)))
                   (let ((board (if (single? left)
                                    (eliminate-from board (vector-ref peers-of i) (car (digits left)))
                                    board)))
                     (and board (place-singles board (vector-ref units-of i) d))))))))))
(define (eliminate-from board is d)
  (if (or (not board) (null? is)) board (eliminate-from (eliminate board (car is) d) (cdr is) d)))
; If only one cell of a unit is left for the digit, it goes there.
(define (place-singles board units d)
  (if (or (not board) (null? units))
      board
      (let ((places (filter (lambda (i) (bit-set? d (vector-ref board i))) (car units))))
        (cond ((null? places) #f)
              ((null? (cdr places)) (place-singles (assign board (car places) d) (cdr units) d))
              (else (place-singles board (cdr units) d))))))
(define (assign board i d)
  (let loop ((board board) (others (delete d (digits (vector-ref board i)))))
    (if (or (not board) (null? others)) board (loop (eliminate board i (car others)) (cdr others)))))
(define (vector-set-at v i x) (vector-append (vector-copy v 0 i) (vector x) (vector-copy v (+ i 1))))

(define (parse text)
  (let ((chars (filter (lambda (c) (or (char-numeric? c) (char=? c #\.))) (string->list text))))
    (fold (lambda (i c board)
            (if (and board (char-numeric? c) (not (char=? c #\0))) (assign board i (digit-value c)) board))
          (make-vector 81 all-digits) cells chars)))

; The cell with the fewest candidates that is open, or #f.
(define (choose board)
  (let loop ((i 0) (best #f) (fewest 10))
    (if (= i 81)
        best
        (let ((n (bit-count (vector-ref board i))))
          (if (and (> n 1) (< n fewest)) (loop (+ i 1) i n) (loop (+ i 1) best fewest))))))
; All solutions up to a limit, and the number of guesses.
(define (solve board limit)
  (let search ((board board) (found '()) (guesses 0)
               (k (lambda (found guesses) (values (reverse found) guesses))))
    (cond ((or (not board) (= (length found) limit)) (k found guesses))
          ((choose board)
           => (lambda (i)
                (let try ((options (digits (vector-ref board i))) (found found) (guesses guesses))
                  (if (null? options)
                      (k found guesses)
                      (search (assign board i (car options)) found (+ guesses 1)
                              (lambda (found guesses) (try (cdr options) found guesses)))))))
          (else (k (cons board found) guesses)))))

(define (cell->string set) (if (single? set) (number->string (car (digits set))) "."))
(define (show-board board)
  (for-each
   (lambda (i)
     (display (cell->string (vector-ref board i)))
     (cond ((= 8 (column i)) (newline) (if (memv (row i) '(2 5)) (show "------+-------+------")))
           ((memv (column i) '(2 5)) (display " | ")) (else (display " "))))
   cells))
(define (solved? board)
  (every (lambda (unit) (= all-digits (fold (lambda (i set) (bitwise-ior set (vector-ref board i))) 0 unit)))
         units))
(define (report name text limit)
  (let ((board (parse text)))
    (if (not board)
        (show name ": the digits given contradict each other")
        (show name ": " (count (lambda (i) (single? (vector-ref board i))) cells)
              " cells known by propagation"))
    (if board
        (let-values (((solutions guesses) (solve board limit)))
          (show "  " (length solutions) (if (= (length solutions) 1) " solution, " " solutions, ") guesses
                " guesses, valid: " (every solved? solutions))
          (if (pair? solutions) (show-board (car solutions)))))))

(show "units " (length units) ", peers of a cell " (length (vector-ref peers-of 40)) ": "
      (vector-ref peers-of 40))
(report "easy" "53..7....6..195....98....6.8...6...34..8.3..17...2...6.6....28....419..5....8..79" 2)
(report "harder" "4.....8.5.3..........7......2.....6.....8.4......1.......6.3.7.5..2.....1.4......" 2)
(report "several" ".................................................................................." 3)
(report "none" "55..7....6..195....98....6.8...6...34..8.3..17...2...6.6....28....419..5....8..79" 1)
(define (candidates text)
  (let ((board (parse text))) (map (lambda (i) (digits (vector-ref board i))) (iota 9))))
(show "first row's candidates: "
      (candidates "1.......2.....3....4......5...6........7............8............................"))
