; Examples of (srfi 166 color) for the manual.

(import (srfi 166 base) (srfi 166 color))

;;; as-black
(show #f (as-black "text")) ; => "\x1b;[30mtext\x1b;[39m"

;;; as-red
(show #f (as-red "text")) ; => "\x1b;[31mtext\x1b;[39m"

;;; as-green
(show #f (as-green "text")) ; => "\x1b;[32mtext\x1b;[39m"

;;; as-yellow
(show #f (as-yellow "text")) ; => "\x1b;[33mtext\x1b;[39m"

;;; as-blue
(show #f (as-blue "text")) ; => "\x1b;[34mtext\x1b;[39m"

;;; as-magenta
(show #f (as-magenta "text")) ; => "\x1b;[35mtext\x1b;[39m"

;;; as-cyan
(show #f (as-cyan "text")) ; => "\x1b;[36mtext\x1b;[39m"

;;; as-white
(show #f (as-white "text")) ; => "\x1b;[37mtext\x1b;[39m"

;;; on-black
(show #f (on-black "text")) ; => "\x1b;[40mtext\x1b;[49m"

;;; on-red
(show #f (on-red "text")) ; => "\x1b;[41mtext\x1b;[49m"

;;; on-green
(show #f (on-green "text")) ; => "\x1b;[42mtext\x1b;[49m"

;;; on-yellow
(show #f (on-yellow "text")) ; => "\x1b;[43mtext\x1b;[49m"

;;; on-blue
(show #f (on-blue "text")) ; => "\x1b;[44mtext\x1b;[49m"

;;; on-magenta
(show #f (on-magenta "text")) ; => "\x1b;[45mtext\x1b;[49m"

;;; on-cyan
(show #f (on-cyan "text")) ; => "\x1b;[46mtext\x1b;[49m"

;;; on-white
(show #f (on-white "text")) ; => "\x1b;[47mtext\x1b;[49m"

;;; as-bold
(show #f (as-bold "text")) ; => "\x1b;[1mtext\x1b;[22m"

;;; as-italic
(show #f (as-italic "text")) ; => "\x1b;[3mtext\x1b;[23m"

;;; as-underline
(show #f (as-underline "text")) ; => "\x1b;[4mtext\x1b;[24m"

;;; as-color
(show #f (as-color 5 2 0 "text")) ; => "\x1b;[38;5;208mtext\x1b;[39m"

;;; as-true-color
(show #f (as-true-color 255 128 0 "text")) ; => "\x1b;[38;2;255;128;0mtext\x1b;[39m"

;;; on-color
(show #f (on-color 5 2 0 "text")) ; => "\x1b;[48;5;208mtext\x1b;[49m"

;;; on-true-color
(show #f (on-true-color 255 128 0 "text")) ; => "\x1b;[48;2;255;128;0mtext\x1b;[49m"
