; Examples of (sennit set) for the manual.

;;; set
(set-size (set 1 2 3 2)) ; => 3

;;; set-contains?
(set-contains? #set(a b) 'a) ; => #t

;;; set-adjoin
(set-adjoin #set(a) 'a) ; => #set(a)

;;; set-delete
(set-delete #set(a) 'a) ; => #set()

;;; set-size
(set-size #set(a b)) ; => 2

;;; set-empty?
(set-empty? #set()) ; => #t

;;; set-union
(set-size (set-union #set(1 2) #set(2 3))) ; => 3

;;; set-intersection
(set-intersection #set(1 2) #set(2 3)) ; => #set(2)

;;; set-difference
(set-difference #set(1 2) #set(2 3)) ; => #set(1)

;;; list->set
(list->set '(a a)) ; => #set(a)

;;; set->list
(set->list #set(a)) ; => (a)

;;; set?
(set? #set(1)) ; => #t

;;; set-fold
(set-fold + 0 #set(1 2 3)) ; => 6
