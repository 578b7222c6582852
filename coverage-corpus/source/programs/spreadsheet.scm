; A spreadsheet: formulas parsed, values in the order of dependencies, cycles, errors, changes.
(import (scheme base) (scheme char) (scheme write) (sennit comparator) (sennit hashmap) (sennit list)
        (sennit match) (sennit set) (sennit string))
(define (show . items) (for-each display items) (newline))

; Cells are named by letters and a number. A sheet is a hash map from names (symbols) to texts.
(define (cell-name column row) (string->symbol (string-append (column-letters column) (number->string row))))
(define (column-letters n)
  (if (= n 0) ""
      (string-append (column-letters (quotient (- n 1) 26))
                     (string (integer->char (+ 65 (remainder (- n 1) 26)))))))
(define (column-number text)
  (fold (lambda (c n) (+ (* 26 n) (- (char->integer c) 64))) 0 (string->list text)))
(define (split-name name)
  (let-values (((letters digits) (span char-alphabetic? (string->list (symbol->string name)))))
    (cons (column-number (list->string letters)) (string->number (list->string digits)))))
(define (range-cells from to)
  (let ((a (split-name from)) (b (split-name to)))
    (append-map (lambda (row)
                  (map (lambda (column) (cell-name column row)) (iota (+ 1 (- (car b) (car a))) (car a))))
                (iota (+ 1 (- (cdr b) (cdr a))) (cdr a)))))

; Formulas: =expression with + - * / ^ & comparisons, parentheses, cells, texts, and functions of expressions
; and ranges.
(define (sheet-error what) (raise (list 'sheet-error what)))
(define (parse text)
  (define end (string-length text))
  (define (skip i) (if (and (< i end) (char-whitespace? (string-ref text i))) (skip (+ i 1)) i))
  (define (at? i s)
    (let ((i (skip i)))
      (and (<= (+ i (string-length s)) end) (string=? s (substring text i (+ i (string-length s)))))))
  (define (behind i s) (+ (skip i) (string-length s)))
  (define levels '(("=" "<>" "<=" ">=" "<" ">") ("&") ("+" "-") ("*" "/") ("^")))
  (define (expression i levels)
    (if (null? levels)
        (atom (skip i))
        (let-values (((left i) (expression i (cdr levels))))
          (let loop ((left left) (i i))
            (let ((op (find (lambda (s) (at? i s)) (longest-first (car levels)))))
              (if op
                  (let-values (((right j) (expression (behind i op) (cdr levels))))
                    (loop (list (string->symbol op) left right) j))
                  (values left i)))))))
  (define (longest-first l) (sort l > string-length))
  (define (run i holds?) (if (and (< i end) (holds? (string-ref text i))) (run (+ i 1) holds?) i))
  (define (atom i)
    (define c (if (< i end) (string-ref text i) #\null))
    (cond ((char-numeric? c)
           (let ((j (run i (lambda (c) (or (char-numeric? c) (char=? c #\.))))))
             (values (exact (string->number (substring text i j))) j)))
          ((char=? c #\-) (let-values (((x j) (expression (+ i 1) '(("^"))))) (values (list '- 0 x) j)))
          ((char=? c #\()
           (let-values (((x j) (expression (+ i 1) levels)))
             (if (at? j ")") (values x (behind j ")")) (sheet-error "#PARSE"))))
          ((char=? c #\")
           (let ((j (run (+ i 1) (lambda (c) (not (char=? c #\"))))))
             (if (< j end) (values (list 'text (substring text (+ i 1) j)) (+ j 1)) (sheet-error "#PARSE"))))
          ((char-alphabetic? c)
           (let* ((j (run i (lambda (c) (or (char-alphabetic? c) (char-numeric? c)))))
                  (name (string-upcase (substring text i j))))
             (if (at? j "(") (arguments (behind j "(") (list (string->symbol name) 'call))
                 (values (list 'cell (string->symbol name)) j))))
          (else (sheet-error "#PARSE"))))
  (define (arguments i done) ; done: backwards, the name and the mark first
    (let-values (((x j) (argument i)))
      (cond ((at? j ",") (arguments (behind j ",") (cons x done)))
            ((at? j ")") (values (reverse (cons x done)) (behind j ")")))
            (else (sheet-error "#PARSE")))))
  (define (argument i)
    (let-values (((x j) (expression i levels)))
      (if (and (at? j ":") (pair? x) (eq? (car x) 'cell))
          (let-values (((y k) (atom (skip (behind j ":"))))) (values (list 'range (cadr x) (cadr y)) k))
          (values x j))))
  (let-values (((x i) (expression 0 levels))) (if (= (skip i) end) (fix-calls x) (sheet-error "#PARSE"))))
(define (fix-calls x)
  (match x (`(call ,name ,args ...) (list 'call name (map fix-calls args)))
    (`(,(? symbol? op) ,parts ...) (cons op (map fix-calls parts))) (_ x)))
(define (contents text)
  (cond ((string=? text "") 'empty)
        ((char=? (string-ref text 0) #\=)
         (guard (e ((pair? e) e)) (parse (substring text 1 (string-length text)))))
        ((string->number text) => exact)
        (else (list 'text text))))
(define (references formula)
  (match formula
    (`(cell ,name) (list name))
    (`(range ,a ,b) (range-cells a b))
    (`(call ,_ ,args) (append-map references args))
    (`(text ,_) '())
    (`(sheet-error ,_) '())
    (`(,_ ,parts ...) (append-map references parts))
    (_ '())))

; Values are exact numbers, strings, booleans, 'empty, and (sheet-error text).
(define (sheet-error? x) (and (pair? x) (eq? (car x) 'sheet-error)))
(define (number x)
  (cond ((number? x) x) ((eq? x 'empty) 0) ((sheet-error? x) (raise x)) (else (sheet-error "#VALUE"))))
(define (as-text x)
  (cond ((string? x) x) ((number? x) (shown-number x)) ((eq? x 'empty) "") ((sheet-error? x) (raise x))
        (else (if x "TRUE" "FALSE"))))
(define (value-of formula look)
  (define (numeric f a b) (f (number (value-of a look)) (number (value-of b look))))
  (match formula
    (`(cell ,name) (let ((x (look name))) (if (sheet-error? x) (raise x) x)))
    (`(text ,s) s)
    (`(sheet-error ,_) (raise formula))
    (`(+ ,a ,b) (numeric + a b)) (`(- ,a ,b) (numeric - a b)) (`(* ,a ,b) (numeric * a b))
    (`(/ ,a ,b) (numeric (lambda (x y) (if (= y 0) (sheet-error "#DIV/0") (/ x y))) a b))
    (`(^ ,a ,b) (numeric (lambda (x y) (if (exact-integer? y) (expt x y) (sheet-error "#NUM"))) a b))
    (`(& ,a ,b) (string-append (as-text (value-of a look)) (as-text (value-of b look))))
    (`(= ,a ,b) (equal? (value-of a look) (value-of b look)))
    (`(<> ,a ,b) (not (equal? (value-of a look) (value-of b look))))
    (`(< ,a ,b) (numeric < a b)) (`(> ,a ,b) (numeric > a b)) (`(<= ,a ,b) (numeric <= a b))
    (`(>= ,a ,b) (numeric >= a b))
    (`(call IF (,test ,yes ,no)) (if (eq? #t (value-of test look)) (value-of yes look) (value-of no look)))
    (`(call IFERROR (,a ,b)) (guard (e ((sheet-error? e) (value-of b look))) (value-of a look)))
    (`(call ,name ,args)
     (let* ((values (append-map (lambda (a)
                                  (match a (`(range ,from ,to) (map look (range-cells from to)))
                                    (_ (list (value-of a look))))) args))
            (failed (find sheet-error? values)) (numbers (filter number? values)))
       (if failed (raise failed))
       (case name
         ((SUM) (apply + numbers)) ((PRODUCT) (apply * numbers)) ((COUNT) (length numbers))
         ((MIN) (if (null? numbers) 0 (apply min numbers))) ((MAX) (if (null? numbers) 0 (apply max numbers)))
         ((AVERAGE) (if (null? numbers) (sheet-error "#DIV/0") (/ (apply + numbers) (length numbers))))
         ((ROUND) (let ((p (expt 10 (number (cadr values))))) (/ (round (* p (number (car values)))) p)))
         ((LEN) (string-length (as-text (car values)))) ((UPPER) (string-upcase (as-text (car values))))
         ((CONCAT) (apply string-append (map as-text values)))
         (else (sheet-error "#NAME")))))
    (_ formula)))

; The order of evaluation: depth first, each cell behind what it refers to; what is on a cycle is set apart.
(define (order formulas names)
  (let loop ((names names) (path '()) (done (set)) (order '()) (cyclic (set))
             (k (lambda (done order cyclic) (values (reverse order) cyclic))))
    (cond ((null? names) (k done order cyclic))
          ((set-contains? done (car names)) (loop (cdr names) path done order cyclic k))
          ((memq (car names) path)
           => (lambda (tail)
                (let ((circle (cons (car names) (take-while (lambda (n) (not (eq? n (car names)))) path))))
                  (loop (cdr names) path done order (set-union cyclic (list->set circle)) k))))
          (else
           (loop (references (hashmap-ref/default formulas (car names) 'empty)) (cons (car names) path) done
                 order cyclic
                 (lambda (done order cyclic)
                   (loop (cdr names) path (set-adjoin done (car names)) (cons (car names) order) cyclic
                         k)))))))
(define (name-before? a b)
  (let ((x (split-name a)) (y (split-name b)))
    (or (< (cdr x) (cdr y)) (and (= (cdr x) (cdr y)) (< (car x) (car y))))))
(define (evaluate formulas names known)
  (let-values (((order cyclic) (order formulas names)))
    (fold (lambda (name values)
            (hashmap-set values name
                         (if (set-contains? cyclic name)
                             '(sheet-error "#CYCLE")
                             (guard (e ((sheet-error? e) e))
                               (value-of (hashmap-ref/default formulas name 'empty)
                                         (lambda (n) (hashmap-ref/default values n 'empty)))))))
          known order)))

; A book is (formulas . values).
(define (make-book . names+texts)
  (let loop ((l names+texts) (formulas (hashmap)))
    (if (null? l)
        (cons formulas (evaluate formulas (sort (hashmap-keys formulas) name-before?) (hashmap)))
        (loop (cddr l) (hashmap-set formulas (car l) (contents (cadr l)))))))
; What depends on a cell, directly or not.
(define (dependents formulas name)
  (let loop ((seen (set name)))
    (let ((more (hashmap-fold (lambda (n f seen)
                                (if (any (lambda (r) (set-contains? seen r)) (references f))
                                    (set-adjoin seen n) seen)) seen formulas)))
      (if (= (set-size more) (set-size seen)) seen (loop more)))))
; Changes one cell and computes again only what depends on it; calls k with the book and the names of those.
(define (change book name text k)
  (let* ((formulas (hashmap-set (car book) name (contents text)))
         (stale (sort (set->list (set-union (dependents formulas name) (dependents (car book) name)))
                      name-before?))
         (values (hashmap-delete-all (cdr book) stale)))
    ; Only what is stale is evaluated: everything else counts as a constant.
    (let ((partial (hashmap-map (lambda (n f)
                                  (values-pair n
                                               (if (memq n stale) f
                                                   (quoted (hashmap-ref/default values n 'empty)))))
                                                   formulas)))
      (k (cons formulas (evaluate partial stale values)) stale))))
(define (values-pair a b) (call-with-values (lambda () (cons a b)) (lambda (p) (values (car p) (cdr p)))))
(define (quoted x) (if (string? x) (list 'text x) x))

(define (shown-number n)
  (if (integer? n)
      (number->string n)
      (let* ((scaled (round (* (abs n) 1000))) (digits (number->string (remainder scaled 1000))))
        (string-append (if (< n 0) "-" "") (number->string (quotient scaled 1000)) "."
                       (string-pad-left digits 3 #\0)))))
(define (shown x) (if (sheet-error? x) (cadr x) (as-text x)))
(define (show-book book columns rows)
  (for-each
   (lambda (row)
     (show "  "
           (string-join (map (lambda (column)
                               (string-pad-left (shown (hashmap-ref/default (cdr book) (cell-name column row)
                                                                            'empty)) 10)) (iota columns 1))
                                                                            " |")))
   (iota rows 1)))

(show (map column-letters '(1 26 27 52 53 702 703)) (map column-number '("A" "Z" "AA" "AZ" "BA" "ZZ" "AAA"))
      (range-cells 'B2 'C4))
(define (show-parsed text) (show text "  " (guard (e ((pair? e) (cadr e))) (parse text))))
(for-each show-parsed
          '("1+2*3-4" "(1+2)*-A1^2" "SUM(A1:B2, 3, C1)*2" "\"a\"&B2&\"c\"" "IF(A1>=2, \"big\", \"small\")"
            "1+" "(1" "FOO(1,2" "1 2"))

(define invoice
  (make-book 'A1 "item" 'B1 "price" 'C1 "count" 'D1 "total" 'A2 "tea" 'B2 "3.50" 'C2 "4" 'D2 "=B2*C2" 'A3
             "rye" 'B3 "2.25" 'C3 "3" 'D3 "=B3*C3" 'A4 "oats" 'B4 "1.99"
             'D4 "=B4*C4" 'C5 "sum" 'D5 "=SUM(D2:D4)" 'C6 "tax" 'D6 "=ROUND(D5*0.19, 2)" 'C7 "to pay" 'D7
             "=D5+D6" 'A7 "=IF(D7>20, \"large\", \"small\")&\" invoice\"" 'B7 "=COUNT(C2:C4)"))
(show-book invoice 4 7)
(change invoice 'C4 "10" (lambda (book stale) (show "changed C4, computed " stale) (show-book book 4 7)))
(change invoice 'B2 "=B3*2"
        (lambda (book stale) (show "changed B2, computed " stale)
          (show (map (lambda (n) (shown (hashmap-ref (cdr book) n))) '(B2 D2 D5 D7)))))

(define odd
  (make-book 'A1 "=B1+1" 'B1 "=C1*2" 'C1 "=A1" 'D1 "=A1+5" 'A2 "=1/0" 'B2 "=A2+1" 'C2 "=IFERROR(B2, 99)" 'D2
             "=NOSUCH(1)" 'A3 "text" 'B3 "=A3*2" 'C3 "=A3&1+2" 'D3 "=SUM(A3:C3)"
                       'A4 "=2^10" 'B4 "=-2^2" 'C4 "=(1+" 'D4 "=AVERAGE(A5:D5)" 'A5 "=E9" 'B5 "=1/3+1/6" 'C5
                       "=MAX(A4,5)-MIN(A4,5)" 'D5 "=1<2" 'A6 "=A6" 'B6 "=LEN(UPPER(A3))" 'C6
                       "=CONCAT(A3,B6,D5)" 'D6 "=A4=1024"))
(show-book odd 4 6)
(change odd 'C1 "7" (lambda (book stale) (show "the cycle is broken, computed " stale) (show-book book 4 1)))
; A long chain, and Pascal's triangle by formulas.
(define chain
  (apply make-book 'A1 "1"
         (append-map (lambda (i) (list (cell-name 1 i) (string-append "=A" (number->string (- i 1)) "*2")))
                     (iota 59 2))))
(show (shown (hashmap-ref (cdr chain) 'A60)))
(define pascal
  (apply make-book
         (append-map
          (lambda (row)
            (append-map
             (lambda (column)
               (list (cell-name column row)
                     (if (= column 1) "1"
                         (string-append "=" (symbol->string (cell-name (- column 1) (- row 1))) "+"
                                        (symbol->string (cell-name column (- row 1)))))))
             (iota row 1)))
          (iota 8 1))))
(for-each (lambda (row)
            (show (map (lambda (column) (shown (hashmap-ref (cdr pascal) (cell-name column row))))
                       (iota row 1)))) (iota 8 1))
