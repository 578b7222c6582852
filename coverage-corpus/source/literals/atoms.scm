; Constants of every kind.
(import (scheme base) (scheme write))
(define (show . items) (for-each display items) (newline))
(define (show-written x) (write x) (newline))

(for-each show-written
  (list 0 -42 1152921504606846976 -99999999999999999999 2/3 -7/2 0.5 -0.0 1e100 #xff #e1.5 #i1/4
        #t #f #\a #\space #\newline #\x3bb "" "text" "q\"uote\\ \t\n" 'symbol '|two words| '()
        #u8() #u8(0 127 255) #() #(1 "two" #\3 (four))))
