; SPDX-License-Identifier: MIT
; JSON, RFC 8259. The work is done by the primitives of Json/*.swift, a piece of the text at a time.
;
; Objects become hash maps with strings as keys, of several entries with one key the last; arrays vectors, true and
; false booleans, null the symbol null. A number without point and exponent becomes an exact integer of any size (so -0
; becomes 0), any other the nearest double; one too large for a double is an error, as infinity is not what was written.
;
; Text must be UTF-8 without a byte order mark. What is not JSON by the letter of the RFC is refused with its place, and
; so is a \u escape of one half of a surrogate pair without the other, which stands for no character.

(module (sennit json))

;;; (json-read [port [options]]) The next JSON value of an input port, textual or binary, by default the current input port; the end-of-file object if there is none. The port then stands behind the value, so that values in a row, such as one on each line, can be read one by one. options are those of string->json. An error is a read-error? with a place that counts from where the value's reading began; see json-error?.
(define json-read
  (case-lambda
    (() (%json-value (current-input-port) '#(#f 1000000 #t #f json-read #f)))
    ((port) (%json-value port '#(#f 1000000 #t #f json-read #f)))
    ((port options) (%json-value port (%json-settings options #f 'json-read #f)))))

;;; (string->json string [options]) The value that string denotes in JSON. Objects become hash maps whose keys are strings (the last of equal keys counts), arrays vectors, null the symbol null, numbers without point and exponent exact integers, others doubles. options is an association list: objects, map or alist: with alist, objects become association lists with all their entries in the order of the text; max-depth, how deeply arrays and objects may be nested, by default as memory allows; max-number-length, how many characters a number may have, 1000000, or #f for any number.
(define string->json
  (case-lambda
    ((string) (%json-value string '#(#f 1000000 #t #t string->json #f)))
    ((string options) (%json-value string (%json-settings options #t 'string->json #f)))))

;;; (json-fold-array kons seed [port [options]]) Calls kons with each element of the JSON array that comes next in an input port, and with what it returned for the element before, seed for the first one; returns what it returned last, or the end-of-file object if nothing comes. Elements are read one by one, so that the array can be larger than memory; kons does not read from the port itself. options are those of string->json.
(define json-fold-array
  (case-lambda
    ((kons seed) (json-fold-array kons seed (current-input-port) '()))
    ((kons seed port) (json-fold-array kons seed port '()))
    ((kons seed port options)
     (let ((settings (%json-settings options #f 'json-fold-array #t)))
       (let loop ((state (%json-read port settings #f)) (result seed))
         (let ((status (vector-ref state 0)))
           (cond
             ((not status) (loop (%json-read port settings state) result))
             ((eq? status 'element)
              (let ((next (kons (vector-ref state 1) result)))
                (loop (%json-read port settings state) next)))
             ((eof-object? (vector-ref state 1)) (vector-ref state 1))
             (else result))))))))

;;; (json-write value [port [indentation]]) Writes value as JSON to the textual output port, by default the current output port. Hash maps are written as objects, in the order of their keys; so are association lists, in their own order, the empty list as {}; keys are strings or symbols. Vectors are written as arrays, doubles with the fewest digits that denote them, and the symbol null, booleans, strings and exact integers. Anything else is a type error, infinities, NaN and ratios too. With an indentation, a number of spaces, each element is on a line of its own.
(define json-write
  (case-lambda
    ((value) (json-write value (current-output-port) #f))
    ((value port) (json-write value port #f))
    ((value port indentation)
     (if (and indentation (not (and (exact-integer? indentation) (<= 0 indentation 100))))
         (error "json-write: the indentation must be #f or an exact integer from 0 to 100, got" indentation))
     (let loop ((state (%json-write port indentation (list (vector 3 value 0 0)))))
       (if (pair? state)
           (loop
            (%json-write
             port indentation
             (if (= (vector-ref (car state) 0) 4) (%json-sorted state) state))))))))

;;; (json->string value [indentation]) value as JSON text; see json-write.
(define json->string
  (case-lambda
    ((value) (json->string value #f))
    ((value indentation)
     (let ((port (open-output-string)))
       (json-write value port indentation)
       (get-output-string port)))))

;;; (json-error? object) Whether object was raised because text is not JSON.
(define (json-error? object) (vector? (%json-problem object)))

;;; (json-error-reason json-error) What is wrong, without its place, such as "expected a value, found ]" (SRFI 180).
(define (json-error-reason json-error) (%json-problem-part json-error 0 'json-error-reason))

;;; (json-error-line json-error) The line of what is wrong, from 1.
(define (json-error-line json-error) (%json-problem-part json-error 1 'json-error-line))

;;; (json-error-column json-error) The column of what is wrong, in characters from 1.
(define (json-error-column json-error) (%json-problem-part json-error 2 'json-error-column))

;;; (json-error-offset json-error) How many characters come before what is wrong.
(define (json-error-offset json-error) (%json-problem-part json-error 3 'json-error-offset))

(module (sennit internal))

;;; (%json-value source settings) The value that is read from source, a string or port, piece by piece.
(define (%json-value source settings)
  (let loop ((state (%json-read source settings #f)))
    (if (vector-ref state 0)
        (vector-ref state 1)
        (loop (%json-read source settings state)))))

;;; (%json-settings options whole? name stream?) What %json-read wants to know of the options.
(define (%json-settings options whole? name stream?)
  (define (option key default valid? expected)
    (let ((entry (assq key options)))
      (cond
        ((not entry) default)
        ((valid? (cdr entry)) (cdr entry))
        (else
         (error
          (string-append
           (symbol->string name) ": the option " (symbol->string key) " must be " expected ", got")
          (cdr entry))))))
  (define (count-or-false? object) (or (not object) (and (exact-integer? object) (>= object 0))))
  (for-each
   (lambda (option)
     (if (not (and (pair? option) (memq (car option) '(objects max-depth max-number-length))))
         (error
          (string-append
           (symbol->string name)
           ": an option is a pair of one of objects, max-depth, max-number-length, and a value, not")
          option)))
   options)
  (vector
   (option 'max-depth #f count-or-false? "an exact integer or #f")
   (option 'max-number-length 1000000 count-or-false? "an exact integer or #f")
   (eq? (option 'objects 'map (lambda (object) (memq object '(map alist))) "map or alist") 'map)
   whole?
   name
   stream?))

;;; (%json-problem-part object index name) An element of what %json-problem returns.
(define (%json-problem-part object index name)
  (let ((problem (%json-problem object)))
    (if (vector? problem)
        (vector-ref problem index)
        (error (string-append (symbol->string name) ": expected an error of reading JSON, got") object))))

;;; (%json-sorted state) The state of a writer that has come to a large map, with an association list in the order of the keys in its place.
(define (%json-sorted state)
  (let ((frame (car state)))
    (cons
     (vector
      2
      (list-sort
       (lambda (a b) (string<? (car a) (car b)))
       (%json-entries (vector-ref frame 1)))
      0
      (vector-ref frame 3))
     (cdr state))))
