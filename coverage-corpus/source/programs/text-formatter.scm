; Paragraphs filled and justified: greedy lines, lines of least badness, columns, lists, hyphenation.
(import (scheme base) (scheme char) (scheme write) (sennit list) (sennit string))
(define (show . items) (for-each display items) (newline))
(define (show-lines lines)
  (for-each (lambda (line) (display "|") (display line) (display "|") (newline)) lines))
(define (words text)
  (remove string-null? (append-map (lambda (line) (string-split line " ")) (string-split text "\n"))))
(define (spaces n) (make-string n #\space))

; Greedy: as many words on each line as fit.
(define (line-length words) (+ (apply + (map string-length words)) (max 0 (- (length words) 1))))
(define (fill-greedily words width)
  (let loop ((words words) (line '()) (lines '()))
    (cond ((null? words) (reverse (if (null? line) lines (cons (reverse line) lines))))
          ((or (null? line) (<= (+ (line-length line) 1 (string-length (car words))) width))
           (loop (cdr words) (cons (car words) line) lines))
          (else (loop words '() (cons (reverse line) lines))))))

; The least sum of the squares of what is left over on all lines but the last: the best way from each word on
; is found from the last to the first one. Entries are (badness . lines).
(define (fill-evenly words width)
  (define v (list->vector words))
  (define n (vector-length v))
  (define (best-from i known) ; known: the entries of the words behind i
    (let loop ((j i) (length -1) (best #f))
      (if (= j n)
          (or best (cons 0 '()))
          (let ((length (+ length 1 (string-length (vector-ref v j)))))
            (if (and (> length width) (> j i))
                best
                (let* ((rest (list-ref known (- j i)))
                       (slack (max 0 (- width length)))
                       (badness (+ (car rest) (if (= (+ j 1) n) 0 (* slack slack))))
                       (entry (cons badness (cons (vector->list v i (+ j 1)) (cdr rest)))))
                  (loop (+ j 1) length (if (or (not best) (< badness (car best))) entry best))))))))
  (let loop ((i (- n 1)) (known (list (cons 0 '()))))
    (if (< i 0) (cdar known) (loop (- i 1) (cons (best-from i known) known)))))
(define (badness lines width)
  (apply + (map (lambda (line) (square (max 0 (- width (line-length line))))) (drop-right lines 1))))

; A line of words as text.
(define (left line width) (string-pad-right (string-join line " ") width))
(define (right line width) (string-pad-left (string-join line " ") width))
(define (centred line width)
  (let* ((text (string-join line " ")) (space (- width (string-length text))) (before (quotient space 2)))
    (string-append (spaces before) text (spaces (- space before)))))
; Spaces are spread over the gaps; what is left over goes to the gaps on the left and on the right by turns.
(define (justified line width from-left?)
  (let ((gaps (- (length line) 1)))
    (if (= gaps 0)
        (left line width)
        (let* ((space (- width (apply + (map string-length line)))) (each (quotient space gaps))
               (extra (remainder space gaps)))
          (let loop ((words (cdr line)) (i 0) (text (car line)))
            (if (null? words)
                text
                (let ((more? (if from-left? (< i extra) (>= i (- gaps extra)))))
                  (loop (cdr words) (+ i 1)
                        (string-append text (spaces (if more? (+ each 1) each)) (car words))))))))))
(define (justify-all lines width)
  (let loop ((lines lines) (from-left? #t) (done '()))
    (cond ((null? lines) (reverse done))
          ((null? (cdr lines)) (reverse (cons (left (car lines) width) done)))
          (else (loop (cdr lines) (not from-left?) (cons (justified (car lines) width from-left?) done))))))

(define text
  "A formatter takes words, and puts as many of them on a line as the width allows; the rest of the space
is spread over the gaps between them. An immoderately long word may have a line of its own.
Lines that are chosen one by one are often uneven, so that a program may look at all of them at once.")
(define w (words text))
(show "greedy, 30 wide, badness " (badness (fill-greedily w 30) 30))
(show-lines (map (lambda (line) (left line 30)) (fill-greedily w 30)))
(show "evenly, 30 wide, badness " (badness (fill-evenly w 30) 30))
(show-lines (justify-all (fill-evenly w 30) 30))
(show "right, 46 wide")
(show-lines (map (lambda (line) (right line 46)) (fill-evenly w 46)))
(show "centred, 24 wide")
(show-lines (map (lambda (line) (centred line 24)) (take (fill-greedily w 24) 5)))
(show "badness for each width: "
      (map (lambda (width)
             (list width (badness (fill-greedily w width) width) (badness (fill-evenly w width) width)))
             '(12 20 28 36 44)))
(show "the same words: "
      (every (lambda (width) (equal? w (concatenate (fill-evenly w width)))) '(10 17 33 200)))

; Paragraphs with indentation, lists with hanging numbers, and a quotation.
(define (paragraph text width indent)
  (let ((lines (fill-greedily (cons (spaces (- indent 1)) (words text)) width)))
    (justify-all (cons (cons (string-append (caar lines) " " (cadar-of lines)) (cddr (car lines)))
                       (cdr lines)) width)))
(define (cadar-of lines) (cadr (car lines)))
(define (hanging label text width)
  (let* ((n (+ 1 (string-length label)))
         (lines (justify-all (fill-evenly (words text) (- width n)) (- width n))))
    (cons (string-append label " " (car lines))
          (map (lambda (line) (string-append (spaces n) line)) (cdr lines)))))
(define (numbered items width)
  (append-map (lambda (i item)
                (hanging (string-append (string-pad-left (number->string i) 2) ".") item width))
                (iota (length items) 1) items))
(show-lines
 (paragraph "The first line of this paragraph is indented by some spaces, and all others begin at the margin."
            36 3))
(show-lines (numbered '("Words are taken from the text."
                        "Lines are made of them, none of which is longer than the width." "Done.") 34))
(show-lines (map (lambda (line) (string-append "> " line))
                 (justify-all (fill-evenly (words "To be, or not to be, that is the question.") 18) 18)))

; Two columns beside each other.
(define (columns lines width height)
  (let ((padded (append lines (make-list (- (* 2 height) (length lines)) (spaces width)))))
    (map (lambda (a b) (string-append a "   " b)) (take padded height) (drop padded height))))
(let ((lines (justify-all (fill-evenly w 22) 22)))
  (show-lines (columns lines 22 (quotient (+ 1 (length lines)) 2))))

; A table of contents with dots, and headings that are underlined.
(define contents
  '(("Introduction" 1) ("What words are" 3) ("Lines, and how they are chosen" 12) ("Index" 120)))
(define (entry title page width)
  (let ((n (number->string page)))
    (string-append title " " (make-string (- width (string-length title) (string-length n) 2) #\.) " " n)))
(show-lines (map (lambda (e) (entry (car e) (cadr e) 40)) contents))
(define (heading text width)
  (list (centred (list (string-upcase text)) width)
        (centred (list (make-string (string-length text) #\=)) width)))
(show-lines (heading "Introduction" 40))

; Hyphenation where words are too long for the width: after a vowel that a consonant follows.
(define (vowel? c) (and (memv c (string->list "aeiouy")) #t))
(define (break-word word width)
  (if (<= (string-length word) width)
      (list word)
      (let loop ((i (- width 1)))
        (cond ((= i 1)
               (cons (string-append (substring word 0 (- width 1)) "-")
                     (break-word (substring word (- width 1)) width)))
              ((and (vowel? (string-ref word (- i 1))) (not (vowel? (string-ref word i))))
               (cons (string-append (substring word 0 i) "-") (break-word (substring word i) width)))
              (else (loop (- i 1)))))))
(show (map (lambda (word) (break-word word 8)) '("short" "internationalization" "rhythms" "strengths")))
(show-lines (map (lambda (line) (left line 12))
                 (fill-greedily (append-map (lambda (word) (break-word word 12))
                                            (words "An unsatisfactorily uncharacteristic word")) 12)))
