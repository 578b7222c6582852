; Examples of (scheme time) for the manual.

;;; current-jiffy
(let* ((before (current-jiffy)) (after (current-jiffy))) (<= before after)) ; => #t

;;; current-second
(> (current-second) 1700000000) ; => #t

;;; jiffies-per-second
(jiffies-per-second) ; => 1000000000
