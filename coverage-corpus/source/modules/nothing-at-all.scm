; A program of comments alone has no forms.
#| Not even
   this. |#
#;(display "or this")
