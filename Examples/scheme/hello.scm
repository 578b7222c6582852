#!/usr/bin/env sennit
; The smallest program: sennit Examples/scheme/hello.scm
(import (scheme base) (scheme write))

(display "Hello, world!")
(newline)
