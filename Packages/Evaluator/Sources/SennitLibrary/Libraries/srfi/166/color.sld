; SPDX-License-Identifier: MIT
; SRFI 166: colors, by ANSI control sequences. What ends a color goes back to the one around it, which a
; state variable for each of foreground and background knows.

(define-library (srfi 166 color)
  (export as-red as-blue as-green as-cyan as-yellow as-magenta as-white as-black as-bold as-italic as-underline
          on-red on-blue on-green on-cyan on-yellow on-magenta on-white on-black
          as-color as-true-color on-color on-true-color)
  (import (scheme base) (srfi 166 base))
  (begin
    (define foreground (make-state-variable "foreground" "39"))
    (define background (make-state-variable "background" "49"))
    (define bold (make-state-variable "bold" "22"))
    (define italic (make-state-variable "italic" "23"))
    (define underline (make-state-variable "underline" "24"))

    (define (sequence code) (string-append "\x1b;[" code "m"))

    (define (styled variable code formatters)
      (fn ((outer variable))
        (each (sequence code)
              (with ((variable code)) (each-in-list formatters))
              (sequence outer))))

    ;;; (as-red formatter ...) The formatters in red (SRFI 166).
    (define (as-red . formatters) (styled foreground "31" formatters))
    ;;; (as-blue formatter ...) The formatters in blue (SRFI 166).
    (define (as-blue . formatters) (styled foreground "34" formatters))
    ;;; (as-green formatter ...) The formatters in green (SRFI 166).
    (define (as-green . formatters) (styled foreground "32" formatters))
    ;;; (as-cyan formatter ...) The formatters in cyan (SRFI 166).
    (define (as-cyan . formatters) (styled foreground "36" formatters))
    ;;; (as-yellow formatter ...) The formatters in yellow (SRFI 166).
    (define (as-yellow . formatters) (styled foreground "33" formatters))
    ;;; (as-magenta formatter ...) The formatters in magenta (SRFI 166).
    (define (as-magenta . formatters) (styled foreground "35" formatters))
    ;;; (as-white formatter ...) The formatters in white (SRFI 166).
    (define (as-white . formatters) (styled foreground "37" formatters))
    ;;; (as-black formatter ...) The formatters in black (SRFI 166).
    (define (as-black . formatters) (styled foreground "30" formatters))
    ;;; (as-bold formatter ...) The formatters in bold (SRFI 166).
    (define (as-bold . formatters) (styled bold "1" formatters))
    ;;; (as-italic formatter ...) The formatters in italic (SRFI 166).
    (define (as-italic . formatters) (styled italic "3" formatters))
    ;;; (as-underline formatter ...) The formatters underlined (SRFI 166).
    (define (as-underline . formatters) (styled underline "4" formatters))
    ;;; (on-red formatter ...) The formatters on red (SRFI 166).
    (define (on-red . formatters) (styled background "41" formatters))
    ;;; (on-blue formatter ...) The formatters on blue (SRFI 166).
    (define (on-blue . formatters) (styled background "44" formatters))
    ;;; (on-green formatter ...) The formatters on green (SRFI 166).
    (define (on-green . formatters) (styled background "42" formatters))
    ;;; (on-cyan formatter ...) The formatters on cyan (SRFI 166).
    (define (on-cyan . formatters) (styled background "46" formatters))
    ;;; (on-yellow formatter ...) The formatters on yellow (SRFI 166).
    (define (on-yellow . formatters) (styled background "43" formatters))
    ;;; (on-magenta formatter ...) The formatters on magenta (SRFI 166).
    (define (on-magenta . formatters) (styled background "45" formatters))
    ;;; (on-white formatter ...) The formatters on white (SRFI 166).
    (define (on-white . formatters) (styled background "47" formatters))
    ;;; (on-black formatter ...) The formatters on black (SRFI 166).
    (define (on-black . formatters) (styled background "40" formatters))

    (define (require-levels who levels most)
      (for-each
       (lambda (level)
         (if (not (and (exact-integer? level) (<= 0 level most)))
             (error (string-append who ": expected an exact integer from 0 to " (number->string most) ", got") level)))
       levels))

    (define (cube who lead red green blue)
      (require-levels who (list red green blue) 5)
      (string-append lead ";5;" (number->string (+ 16 (* 36 red) (* 6 green) blue))))

    (define (true-color who lead red green blue)
      (require-levels who (list red green blue) 255)
      (string-append lead ";2;" (number->string red) ";" (number->string green) ";" (number->string blue)))

    ;;; (as-color red green blue formatter ...) The formatters in a color of 8 bits; each part is from 0 to 5 (SRFI 166).
    (define (as-color red green blue . formatters)
      (styled foreground (cube "as-color" "38" red green blue) formatters))
    ;;; (as-true-color red green blue formatter ...) The formatters in a color of 24 bits; each part is from 0 to 255 (SRFI 166).
    (define (as-true-color red green blue . formatters)
      (styled foreground (true-color "as-true-color" "38" red green blue) formatters))
    ;;; (on-color red green blue formatter ...) The formatters on a color of 8 bits; each part is from 0 to 5 (SRFI 166).
    (define (on-color red green blue . formatters)
      (styled background (cube "on-color" "48" red green blue) formatters))
    ;;; (on-true-color red green blue formatter ...) The formatters on a color of 24 bits; each part is from 0 to 255 (SRFI 166).
    (define (on-true-color red green blue . formatters)
      (styled background (true-color "on-true-color" "48" red green blue) formatters))))
