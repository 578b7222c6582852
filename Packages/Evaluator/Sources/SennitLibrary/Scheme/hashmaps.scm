; SPDX-License-Identifier: MIT
; Persistent hash maps: constructors, accessors, updaters (SRFI 146). They take a constant number of steps, or so.

(module (sennit hashmap))

;;; (hashmap [comparator] key value ...) A hash map with these associations, keys being compared by comparator, or by equal? if it is left out; of several with the same key the first (SRFI 146). A first argument that is a comparator is always taken as one.
(define (hashmap . arguments)
  (if (and (pair? arguments) (comparator? (car arguments)))
      (%map-with-all %map-adjoin (%empty-hashmap (car arguments) 'hashmap) (cdr arguments) 'hashmap)
      (%map-with-all %map-adjoin (%hashmap #f) arguments 'hashmap)))

;;; (hashmap-unfold stop? mapper successor seed [comparator]) A hash map with the associations whose key and value (mapper seed) returns as two values, for the seeds that successor makes of seed until stop? is true of one; of several with the same key the first (SRFI 146).
(define hashmap-unfold
  (case-lambda
    ((stop? mapper successor seed) (hashmap-unfold stop? mapper successor seed #f))
    ((stop? mapper successor seed comparator)
     (let loop ((map (%empty-hashmap comparator 'hashmap-unfold)) (seed seed))
       (if (stop? seed)
           map
           (let-values (((key value) (mapper seed)))
             (loop (%map-adjoin map key value 'hashmap-unfold) (successor seed))))))))

;;; (alist->hashmap [comparator] alist) A hash map with the associations of alist, a list of pairs (key . value), keys being compared by comparator, or by equal? if it is left out; of several with the same key the first (SRFI 146).
(define alist->hashmap
  (case-lambda
    ((alist) (%map-with-alist %map-adjoin (%hashmap #f) alist 'alist->hashmap))
    ((comparator alist)
     (%map-with-alist %map-adjoin (%empty-hashmap comparator 'alist->hashmap) alist 'alist->hashmap))))

;;; (hashmap-contains? hashmap key) Whether hashmap has an association for key (SRFI 146).
(define (hashmap-contains? hashmap key)
  (not (eq? (%map-ref hashmap key %absent 'hashmap-contains?) %absent)))

;;; (hashmap-ref hashmap key [failure [success]]) The value of key, or what (success value) returns; if there is none, what (failure) returns, or else an error (SRFI 146).
(define hashmap-ref
  (case-lambda
    ((hashmap key)
     (let ((value (%map-ref hashmap key %absent 'hashmap-ref)))
       (if (eq? value %absent)
           (error "hashmap-ref: there is no such key in the hash map" key)
           value)))
    ((hashmap key failure)
     (let ((value (%map-ref hashmap key %absent 'hashmap-ref)))
       (if (eq? value %absent) (failure) value)))
    ((hashmap key failure success)
     (let ((value (%map-ref hashmap key %absent 'hashmap-ref)))
       (if (eq? value %absent) (failure) (success value))))))

;;; (hashmap-ref/default hashmap key default) The value of key, or default if there is none (SRFI 146).
(define (hashmap-ref/default hashmap key default)
  (let ((value (%hashmap-ref hashmap key default 'hashmap-ref/default)))
    (if (eq? value hashmap) (%map-ref hashmap key default 'hashmap-ref/default) value)))

;;; (hashmap-key-comparator hashmap) The comparator that hashmap compares its keys with (SRFI 146).
(define (hashmap-key-comparator hashmap)
  (or (%hashmap-comparator hashmap 'hashmap-key-comparator) (make-equal-comparator)))

;;; (hashmap-adjoin hashmap key value ...) hashmap with these associations added; keys that it has keep their values (SRFI 146).
(define hashmap-adjoin
  (case-lambda
    ((hashmap key value) (%map-adjoin hashmap key value 'hashmap-adjoin))
    ((hashmap . entries)
     (%hashmap-native? hashmap 'hashmap-adjoin)
     (%map-with-all %map-adjoin hashmap entries 'hashmap-adjoin))))

;;; (hashmap-set hashmap key value ...) hashmap with these associations; keys that it has get these values (SRFI 146).
(define hashmap-set
  (case-lambda
    ((hashmap key value)
     (if (%hashmap-comparator hashmap 'hashmap-set)
         (%map-set hashmap key value 'hashmap-set)
         (%hashmap-set hashmap key value)))
    ((hashmap . entries)
     (%hashmap-native? hashmap 'hashmap-set)
     (%map-with-all %map-set hashmap entries 'hashmap-set))))

;;; (hashmap-replace hashmap key value) hashmap with this value for key if it has one, otherwise hashmap itself (SRFI 146).
(define (hashmap-replace hashmap key value)
  (if (eq? (%map-ref hashmap key %absent 'hashmap-replace) %absent)
      hashmap
      (%map-set hashmap key value 'hashmap-replace)))

;;; (hashmap-delete hashmap key ...) hashmap without the associations of the keys (SRFI 146).
(define hashmap-delete
  (case-lambda
    ((hashmap key) (%map-delete hashmap key 'hashmap-delete))
    ((hashmap . keys) (hashmap-delete-all hashmap keys))))

;;; (hashmap-delete-all hashmap keys) hashmap without the associations of the keys in a list (SRFI 146).
(define (hashmap-delete-all hashmap keys)
  (%hashmap-native? hashmap 'hashmap-delete-all)
  (let loop ((hashmap hashmap) (rest keys))
    (cond
      ((pair? rest) (loop (%map-delete hashmap (car rest) 'hashmap-delete-all) (cdr rest)))
      ((null? rest) hashmap)
      (else (%expected 'hashmap-delete-all "a list of keys" keys)))))

;;; (hashmap-intern hashmap key failure) Two values: hashmap and the value of key; if there is none, hashmap with what (failure) returns as its value, and that (SRFI 146).
(define (hashmap-intern hashmap key failure)
  (let ((value (%map-ref hashmap key %absent 'hashmap-intern)))
    (if (eq? value %absent)
        (let ((value (failure)))
          (values (%map-set hashmap key value 'hashmap-intern) value))
        (values hashmap value))))

;;; (hashmap-update hashmap key updater [failure [success]]) hashmap with what updater returns for the value of key, which is got as hashmap-ref does (SRFI 146).
(define hashmap-update
  (case-lambda
    ((hashmap key updater)
     (let ((value (%map-ref hashmap key %absent 'hashmap-update)))
       (if (eq? value %absent)
           (error "hashmap-update: there is no such key in the hash map" key)
           (%map-set hashmap key (updater value) 'hashmap-update))))
    ((hashmap key updater failure)
     (let ((value (%map-ref hashmap key %absent 'hashmap-update)))
       (%map-set hashmap key (updater (if (eq? value %absent) (failure) value)) 'hashmap-update)))
    ((hashmap key updater failure success)
     (let ((value (%map-ref hashmap key %absent 'hashmap-update)))
       (%map-set hashmap key (updater (if (eq? value %absent) (failure) (success value))) 'hashmap-update)))))

;;; (hashmap-update/default hashmap key updater default) hashmap with what updater returns for the value of key, or for default if there is none (SRFI 146).
(define (hashmap-update/default hashmap key updater default)
  (%map-set hashmap key (updater (%map-ref hashmap key default 'hashmap-update/default)) 'hashmap-update/default))

;;; (hashmap-pop hashmap [failure]) Three values: hashmap without one of its associations, the key of that, and its value; of an empty hash map what (failure) returns, or else an error (SRFI 146).
(define hashmap-pop
  (case-lambda
    ((hashmap) (hashmap-pop hashmap (lambda () (error "hashmap-pop: the hash map is empty" hashmap))))
    ((hashmap failure)
     (let ((entry (%map-find-if (lambda (key value) #t) hashmap 'hashmap-pop)))
       (if entry
           (values (%map-delete hashmap (car entry) 'hashmap-pop) (car entry) (cdr entry))
           (failure))))))

;;; (hashmap-search hashmap key failure success) Two values, of the continuation that is called: if hashmap has key, (success key value update remove) is called, otherwise (failure insert ignore), to call one of (update key value object), (remove object), (insert value object) and (ignore object), which return the hash map that this makes, and object (SRFI 146).
(define (hashmap-search hashmap key failure success)
  (let ((value (%map-ref hashmap key %absent 'hashmap-search)))
    (if (eq? value %absent)
        (failure
         (lambda (value object) (values (%map-set hashmap key value 'hashmap-search) object))
         (lambda (object) (values hashmap object)))
        (success
         key
         value
         (lambda (new-key value object)
           (values (%map-set (if (eq? new-key key) hashmap (%map-delete hashmap key 'hashmap-search))
                             new-key value 'hashmap-search)
                   object))
         (lambda (object) (values (%map-delete hashmap key 'hashmap-search) object))))))
