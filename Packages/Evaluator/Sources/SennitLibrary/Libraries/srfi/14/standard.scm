; SPDX-License-Identifier: MIT
; The standard sets.

; All codes but those of surrogates.
(define all-codes (vector 0 #xD800 #xE000 #x110000))

;;; char-set:empty The set without members (SRFI 14).
(define char-set:empty (make-char-set #()))
;;; char-set:full The set of all characters (SRFI 14).
(define char-set:full (make-char-set all-codes))
;;; char-set:ascii The set of the characters whose codes are below 128 (SRFI 14).
(define char-set:ascii (make-char-set (vector 0 128)))
;;; char-set:hex-digit The set of 0 to 9, A to F and a to f (SRFI 14).
(define char-set:hex-digit (make-char-set (vector 48 58 65 71 97 103)))
;;; char-set:iso-control The set of the control characters: general category Cc (SRFI 14).
(define char-set:iso-control (make-char-set (vector 0 32 127 160)))
;;; char-set:lower-case The set of the characters with Unicode's property Lowercase (SRFI 14).
(define char-set:lower-case (delayed-char-set (delay (code-point-ranges 'lowercase))))
;;; char-set:upper-case The set of the characters with Unicode's property Uppercase (SRFI 14).
(define char-set:upper-case (delayed-char-set (delay (code-point-ranges 'uppercase))))
;;; char-set:title-case The set of the letters in title case: general category Lt (SRFI 14).
(define char-set:title-case (delayed-char-set (delay (code-point-ranges 'Lt))))
;;; char-set:letter The set of the characters with Unicode's property Alphabetic (SRFI 14).
(define char-set:letter (delayed-char-set (delay (code-point-ranges 'alphabetic))))
;;; char-set:digit The set of the decimal digits: general category Nd (SRFI 14).
(define char-set:digit (delayed-char-set (delay (code-point-ranges 'Nd))))
;;; char-set:letter+digit The set of letters and digits (SRFI 14).
(define char-set:letter+digit (delayed-char-set (delay (code-point-ranges 'alphabetic 'Nd))))
;;; char-set:punctuation The set of the punctuation characters: general categories Pc, Pd, Ps, Pe, Pi, Pf and Po (SRFI 14).
(define char-set:punctuation (delayed-char-set (delay (code-point-ranges 'Pc 'Pd 'Ps 'Pe 'Pi 'Pf 'Po))))
;;; char-set:symbol The set of the symbols: general categories Sm, Sc, Sk and So (SRFI 14).
(define char-set:symbol (delayed-char-set (delay (code-point-ranges 'Sm 'Sc 'Sk 'So))))
;;; char-set:whitespace The set of the characters with Unicode's property White_Space (SRFI 14).
(define char-set:whitespace (delayed-char-set (delay (code-point-ranges 'whitespace))))
;;; char-set:blank The set of horizontal white space: general category Zs, and the tabulator (SRFI 14).
(define char-set:blank (delayed-char-set (delay (combine either (vector 9 10) (code-point-ranges 'Zs)))))
;;; char-set:graphic The set of letters, marks, numbers, punctuation and symbols (SRFI 14).
(define char-set:graphic
  (delayed-char-set
   (delay (code-point-ranges 'Ll 'Lo 'Lu 'Lm 'Lt 'Mn 'Mc 'Me 'Nd 'Nl 'No 'Po 'Ps 'Pe 'Pd 'Pc 'Pi 'Pf 'So 'Sm 'Sc 'Sk))))
;;; char-set:printing The set of the graphic characters and white space (SRFI 14).
(define char-set:printing
  (delayed-char-set
   (delay (combine either
                   (force (char-set-promise char-set:graphic))
                   (force (char-set-promise char-set:whitespace))))))
