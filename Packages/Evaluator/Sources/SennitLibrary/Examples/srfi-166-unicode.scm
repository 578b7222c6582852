; Examples of (srfi 166 unicode) for the manual.

(import (srfi 166 base) (srfi 166 unicode))

;;; upcased
(show #f (upcased "straße")) ; => "STRASSE"

;;; downcased
(show #f (downcased "ABC" 1)) ; => "abc1"

;;; terminal-aware
(show #f (terminal-aware (padded 6 "日本"))) ; => "  日本"

;;; string-terminal-width
(string-terminal-width "日本") ; => 4

;;; string-terminal-width/wide
(string-terminal-width/wide "ab") ; => 2

;;; substring-terminal-width
(substring-terminal-width "日本語" 2 4) ; => "本"

;;; substring-terminal-width/wide
(substring-terminal-width/wide "日本語" 2 6) ; => "本語"

;;; substring-terminal-preserve
(string-length (substring-terminal-preserve "\x1b;[31mred\x1b;[0m")) ; => 9
