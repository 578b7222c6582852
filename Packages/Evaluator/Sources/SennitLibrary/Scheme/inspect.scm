; SPDX-License-Identifier: MIT
; Looking into values, with the primitives of Inspecting/*.swift.

(module (sennit inspect))

;;; (inspect-parts object) The parts of object as a list of pairs of a label and a value: the elements of lists, vectors and sets by their number (what a list ends in, unless it is (), by the symbol tail), the values of a hash map by their keys, the fields of records and what is known of other objects by symbols, among them what a procedure has captured. The empty list if it has no parts.
(define (inspect-parts object)
  (cond
    ((pair? object) (%list-parts object 0 -1))
    ((vector? object) (%range-parts vector-ref object 0 (vector-length object)))
    ((bytevector? object) (%range-parts bytevector-u8-ref object 0 (bytevector-length object)))
    ((hashmap? object) (hashmap->alist object))
    ((set? object) (%list-parts (set->list object) 0 -1))
    (else (%fixed-parts object))))

;;; (inspect object [input [output]]) Shows what object is and its parts, with numbers, on the textual port output, reads commands from the textual port input, by default the current ports, and does what they say: a number goes into that part, u up again, t to the object it began with; n and p show the next and the previous parts where there are many; w writes all of the value looked at; q ends this and returns that value, as the end of the input does; h tells of these commands.
(define inspect
  (case-lambda
    ((object) (inspect object #f (current-output-port)))
    ((object input) (inspect object input (current-output-port)))
    ((object input output)
     (let look ((path (list object)) (start 0))
       (let* ((value (car path)) (size (%show-parts value start output)))
         (let ask ()
           (let* ((line (%ask "inspect> " input output)) (command (if (eof-object? line) "q" (string-trim line))))
             (define (complain text)
               (write-string text output)
               (newline output)
               (ask))
             (cond
               ((eof-object? line) (newline output) value)
               ((member command '("q" "v" "quit")) value)
               ((string=? command "") (ask))
               ((member command '("u" "up"))
                (if (null? (cdr path)) (complain "This is the top.") (look (cdr path) 0)))
               ((member command '("t" "top")) (look (list (list-ref path (- (length path) 1))) 0))
               ((member command '("n" "next"))
                (if (and size (>= (+ start 20) size)) (complain "There are no more.") (look path (+ start 20))))
               ((member command '("p" "previous"))
                (if (= start 0) (complain "These are the first.") (look path (max 0 (- start 20)))))
               ((member command '("w" "write"))
                (pretty-print value output)
                (ask))
               ((string->number command)
                => (lambda (number)
                     (let ((part
                            (and (exact-integer? number) (>= number 0)
                                 (%page value number 1))))
                       (if (pair? part)
                           (look (cons (cdar part) path) 0)
                           (complain "There is no such part.")))))
               (else
                (if (not (member command '("h" "help" "?"))) (write-string "Unknown command. " output))
                (complain (%inspect-help)))))))))))

(module (sennit internal))

; A line of input; if that is #f, one that a person is asked for, or else of the current input port.
(define (%ask prompt input output)
  (or (and (not input) (read-input prompt))
      (begin
        (write-string prompt output)
        (flush-output-port output)
        (read-line (or input (current-input-port))))))

;;; (%list-parts list index count) The first count elements of list, all for a negative count, numbered from index.
(define (%list-parts list index count)
  (let loop ((rest list) (index index) (count count) (parts '()))
    (cond
      ((= count 0) (reverse parts))
      ((pair? rest) (loop (cdr rest) (+ index 1) (- count 1) (cons (cons index (car rest)) parts)))
      ((null? rest) (reverse parts))
      (else (reverse (cons (cons 'tail rest) parts))))))

;;; (%range-parts ref object start end) Elements of something that ref looks into.
(define (%range-parts ref object start end)
  (let loop ((index (- end 1)) (parts '()))
    (if (< index start)
        parts
        (loop (- index 1) (cons (cons index (ref object index)) parts)))))

;;; (%page object start count) At most count of the parts of object from start on.
(define (%page object start count)
  (cond
    ((pair? object)
     (if (<= start (%length-up-to object start))
         (%list-parts (list-tail object start) start count)
         '()))
    ((vector? object) (%range-parts vector-ref object start (min (vector-length object) (+ start count))))
    ((bytevector? object)
     (%range-parts bytevector-u8-ref object start (min (bytevector-length object) (+ start count))))
    (else
     (let loop ((rest (inspect-parts object)) (start start))
       (cond
         ((null? rest) '())
         ((> start 0) (loop (cdr rest) (- start 1)))
         (else (map cdr (%list-parts rest 0 count))))))))

;;; (%part-count object) How many parts object has, #f if it is a very long list.
(define (%part-count object)
  (cond
    ((pair? object)
     (let ((count (%length-up-to object 1000000)))
       (if (= count 1000000)
           #f
           (if (null? (list-tail object count)) count (+ count 1)))))
    ((vector? object) (vector-length object))
    ((bytevector? object) (bytevector-length object))
    ((hashmap? object) (hashmap-size object))
    ((set? object) (set-size object))
    (else (length (%fixed-parts object)))))

;;; (%show-parts object start output) Shows what object is and a page of its parts from start on; returns how many parts it has.
(define (%show-parts object start output)
  (define count (%part-count object))
  (define width (or (pretty-width) 1000))
  (define (show . texts) (for-each (lambda (text) (display text output)) texts))
  (show (%brief-text object (max 10 (- width 4))) "\n" (type-of object))
  (if (string? object) (show " of " (string-length object) " characters"))
  (cond
    ((not count) (show " of more than 1000000 parts"))
    ((= count 1) (show " of 1 part"))
    ((> count 1) (show " of " count " parts")))
  (if (> (object-size object) 0) (show ", " (object-size object) " bytes"))
  (newline output)
  (let loop ((parts (%page object start 20)) (index start))
    (if (pair? parts)
        (let* ((number (number->string index))
               (label (caar parts))
               (heading
                (string-append
                 (make-string (max 0 (- 5 (string-length number))) #\space)
                 number
                 (if (eqv? label index) "" (string-append " " (%brief-text label 30)))
                 ": ")))
          (show heading (%brief-text (cdar parts) (max 10 (- width (string-length heading) 4))) "\n")
          (loop (cdr parts) (+ index 1)))
        (if (or (not count) (< index count)) (show "  ... n for more\n"))))
  count)

;;; (%inspect-help) What the commands of inspect are.
(define (%inspect-help)
  "number: into that part, u: up, t: to the top, n and p: next and previous parts, w: write all, q: quit with this value, h: help")
