; Markdown to HTML: headings, paragraphs, emphasis, code, links, nested lists, quotations, escapes.
(import (scheme base) (scheme char) (scheme write) (sennit list) (sennit match) (sennit string))

; Blocks: (heading level text) (paragraph text) (code language lines) (quote blocks) (list ordered? items),
; where an item is a list of blocks, (rule).
(define (blank? line) (string-every? char-whitespace? line))
(define (string-every? holds? s) (every holds? (string->list s)))
(define (indent line)
  (let ((i (string-index line (lambda (c) (not (char=? c #\space)))))) (or i (string-length line))))
(define (behind s i) (substring s (min i (string-length s)) (string-length s)))
(define (heading-level line)
  (let ((n (or (string-index line (lambda (c) (not (char=? c #\#)))) (string-length line))))
    (and (<= 1 n 6) (< n (string-length line)) (char=? (string-ref line n) #\space) n)))
(define (rule? line)
  (let ((chars (remove char-whitespace? (string->list line))))
    (and (>= (length chars) 3) (memv (car chars) '(#\- #\*))
         (every (lambda (c) (char=? c (car chars))) chars))))
(define (fence line) (and (string-prefix? "```" line) (string-trim (behind line 3))))
; The marker of an item: (ordered? width) or #f.
(define (item-marker line)
  (let* ((n (indent line)) (rest (behind line n)))
    (cond ((> n 3) #f)
          ((and (> (string-length rest) 1) (memv (string-ref rest 0) '(#\- #\* #\+))
                (char=? (string-ref rest 1) #\space)) (list #f (+ n 2)))
          ((string-index rest (lambda (c) (not (char-numeric? c))))
           => (lambda (k) (and (<= 1 k 3) (string-prefix? ". " (behind rest k)) (list #t (+ n k 2)))))
          (else #f))))
(define (starts-block? line)
  (or (heading-level line) (rule? line) (fence line) (string-prefix? ">" line) (item-marker line)))

(define (blocks lines)
  (if (null? lines)
      '()
      (let ((line (car lines)))
        (define (paragraph)
          (let-values (((more rest) (break (lambda (l) (or (blank? l) (starts-block? l))) (cdr lines))))
            (cons (list 'paragraph (string-join (map string-trim (cons line more)) "\n")) (blocks rest))))
        (cond ((blank? line) (blocks (cdr lines)))
              ((heading-level line)
               =>
               (lambda (n)
                 (cons (list 'heading n (string-trim (string-trim-right (behind line n) #\#)))
                       (blocks (cdr lines)))))
              ((fence line)
               => (lambda (language)
                    (let-values (((code rest)
                                  (break (lambda (l) (string=? (string-trim-right l) "```")) (cdr lines))))
                      (cons (list 'code language code) (blocks (if (null? rest) '() (cdr rest)))))))
              ((rule? line) (cons '(rule) (blocks (cdr lines))))
              ((string-prefix? ">" line)
               (let-values (((quoted rest) (span (lambda (l) (string-prefix? ">" l)) lines)))
                 (cons (list 'quote
                             (blocks (map (lambda (l) (behind l (if (string-prefix? "> " l) 2 1))) quoted)))
                             (blocks rest))))
              ((item-marker line) => (lambda (marker) (parse-list lines (car marker) '())))
              (else (paragraph))))))
(define (parse-list lines ordered? items)
  (let ((marker (and (pair? lines) (item-marker (car lines)))))
    (if (or (not marker) (not (eq? (car marker) ordered?)))
        (cons (list 'list ordered? (reverse items)) (blocks lines))
        (let* ((width (cadr marker)))
          ; What belongs to the item is indented as its text is; blank lines only if more of it follows.
          (let loop ((rest (cdr lines)) (own (list (behind (car lines) width))))
            (cond ((and (pair? rest) (not (blank? (car rest))) (>= (indent (car rest)) width))
                   (loop (cdr rest) (cons (behind (car rest) width) own)))
                  ((and (pair? rest) (blank? (car rest)) (pair? (cdr rest)) (not (blank? (cadr rest)))
                        (>= (indent (cadr rest)) width))
                   (loop (cdr rest) (cons "" own)))
                  (else (parse-list rest ordered? (cons (blocks (reverse own)) items)))))))))

; Inline: escapes, code, links, images, strong, emphasis.
(define (escaped-html s)
  (apply string-append
         (map (lambda (c)
                (case c ((#\<) "&lt;") ((#\>) "&gt;") ((#\&) "&amp;") ((#\") "&quot;") (else (string c))))
                (string->list s))))
(define (inline text)
  (define end (string-length text))
  (define (at i) (if (< i end) (string-ref text i) #\null))
  (define (find-end s from) (string-contains text s from))
  (let loop ((i 0) (out '()))
    (define (text-of from to) (inline (substring text from to)))
    (define (wrapped tag from to width)
      (loop (+ to width) (cons (string-append "<" tag ">" (text-of from to) "</" tag ">") out)))
    (define (plain) (loop (+ i 1) (cons (escaped-html (string (at i))) out)))
    ; A link: [text](address), from the bracket on; calls k with its text, address and what is behind, or
    ; with #f.
    (define (link from k)
      (let* ((close (find-end "](" from)) (stop (and close (string-index text #\) close))))
        (if stop (k (substring text (+ from 1) close) (substring text (+ close 2) stop) (+ stop 1))
            (k #f #f #f))))
    (cond ((= i end) (apply string-append (reverse out)))
          ((and (char=? (at i) #\\) (memv (at (+ i 1)) (string->list "\\`*_[]()#+-.!<>")))
           (loop (+ i 2) (cons (escaped-html (string (at (+ i 1)))) out)))
          ((and (char=? (at i) #\`) (find-end "`" (+ i 1)))
           =>
           (lambda (stop)
             (loop (+ stop 1)
                   (cons (string-append "<code>" (escaped-html (substring text (+ i 1) stop)) "</code>")
                         out))))
          ((and (char=? (at i) #\*) (char=? (at (+ i 1)) #\*) (find-end "**" (+ i 2)))
           => (lambda (stop) (if (> stop (+ i 2)) (wrapped "strong" (+ i 2) stop 2) (plain))))
          ((and (memv (at i) '(#\* #\_)) (not (char-whitespace? (at (+ i 1))))
                (find-end (string (at i)) (+ i 1)))
           => (lambda (stop) (if (> stop (+ i 1)) (wrapped "em" (+ i 1) stop 1) (plain))))
          ((and (char=? (at i) #\!) (char=? (at (+ i 1)) #\[))
           (link (+ i 1) (lambda (label address next)
                           (if label
                               (loop next
                                     (cons (string-append "<img src=\"" (escaped-html address) "\" alt=\""
                                                          (escaped-html label) "\">") out)) (plain)))))
          ((char=? (at i) #\[)
           (link i (lambda (label address next)
                     (if label
                         (loop next
                               (cons (string-append "<a href=\"" (escaped-html address) "\">" (inline label)
                                                    "</a>") out)) (plain)))))
          (else (plain)))))

; HTML, indented by the depth of lists and quotations.
(define (html blocks depth)
  (define (line . parts) (display (make-string (* 2 depth) #\space)) (for-each display parts) (newline))
  (for-each
   (lambda (block)
     (match block
       (`(heading ,n ,text) (line "<h" n " id=\"" (slug text) "\">" (inline text) "</h" n ">"))
       (`(paragraph ,text) (line "<p>" (inline text) "</p>"))
       (`(code ,language ,lines)
        (line "<pre><code" (if (string-null? language) "" (string-append " class=\"" language "\"")) ">"
              (escaped-html (string-join lines "\n")) "</code></pre>"))
       (`(quote ,blocks) (line "<blockquote>") (html blocks (+ depth 1)) (line "</blockquote>"))
       ('(rule) (line "<hr>"))
       (`(list ,ordered? ,items)
        (line (if ordered? "<ol>" "<ul>"))
        (for-each
         (lambda (item)
           (match item
             (`((paragraph ,text)) (line "  <li>" (inline text) "</li>"))
             (`((paragraph ,text) . ,more) (line "  <li>" (inline text)) (html more (+ depth 2))
                                           (line "  </li>"))
             (_ (line "  <li>") (html item (+ depth 2)) (line "  </li>"))))
         items)
        (line (if ordered? "</ol>" "</ul>")))))
   blocks))
(define (slug text)
  (string-join (remove string-null?
                       (string-split (string-map (lambda (c)
                                                   (if (or (char-alphabetic? c) (char-numeric? c))
                                                       (char-downcase c) #\-)) text) "-")) "-"))
(define (outline blocks)
  (filter-map (lambda (b) (match b (`(heading ,n ,text) (list n (slug text))) (_ #f))) blocks))
(define (convert text)
  (let ((bs (blocks (string-split text "\n")))) (html bs 0) (write (outline bs)) (newline)))

(convert "# A *document*, with parts ##

The first paragraph is on
two lines, with **strong** words, *emphasis*, _more of it_,
`code & <tags>` and a [link to *somewhere*](http://example.org/?a=1&b=2).

## Lists
- one
- two, with `code`
  and a second line
- three
  - inner one
  - inner two
    1. deep
    2. deeper

  A paragraph of the third item.
1. first
2. second
10. tenth

* * *
### Quotations and code
> A quotation of
> two lines.
>
> - with a list
>> and a quotation in it
```scheme
(define (f x)
  (if (< x 1) \"a & b\" x))

```
Not code. \\*Not emphasis\\*, 2 * 3 * 4, snake_case is one word_ here, a lone ` backtick, ![an image](a \
   \"b\".png).
# Second part
---
An [open link, **open, *closed* and & < > \"quotes\"
```
never closed")
(convert "")
(convert "   \n\n  \n")
(convert
 "Only a paragraph\n# right before a heading\nand right behind it\n- an item\nand no item\n\n#no \
   heading\n####### seven\n1) no item\n1.no item")
