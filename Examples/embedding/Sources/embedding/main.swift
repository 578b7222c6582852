// SPDX-License-Identifier: MIT
import Sennit

// A Swift program with a Scheme inside: values go in and out, Swift procedures are called, errors say
// where they come from.

let scheme = try Interpreter()
print(try scheme.evaluate("(+ 1 2)"))

try scheme.define("prices", [120, 80, 200])
try scheme.define("tax", taking: 1) { arguments in try arguments[0].as(Int.self) * 119 / 100 }
print(try scheme.evaluate("(map tax prices)").as([Int].self))

let compose = try scheme.evaluate("(lambda (f g) (lambda (x) (f (g x))))")
let square = try scheme.evaluate("(lambda (x) (* x x))")
let fourth = try scheme.call(compose, [square, square])
print(try scheme.call(fourth, [1000]))

do {
    try scheme.evaluate("(define (total l) (apply + l))\n(total '(1 two 3))", file: "totals.scm")
} catch {
    print(error)
}
