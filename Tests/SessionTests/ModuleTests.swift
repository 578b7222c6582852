// SPDX-License-Identifier: MIT
import Sennit
import Testing

/// Modules that are loaded again while fibers run.
struct ModuleTests {
    @Test func aModuleIsCalledByQualifiedNames() throws {
        let talk = try Conversation()
        talk.enter(
            "(defmodule calc (export (add 2) pi) (define pi 3) (define (add a b) (+ a b hidden)) (define hidden 100))")
        #expect(talk.enter("(calc:add 1 2)") == "103")
        #expect(talk.enter("calc:pi") == "3")
        #expect(talk.enter("calc:hidden").contains("unbound variable: calc:hidden"))
        #expect(talk.enter("(import (calc)) (add 1 2)") == "103")
    }

    @Test(arguments: [
        ("(defmodule z (export (f 1)) (define (f a b) a))", "f is exported with 1 argument and takes 2"),
        ("(defmodule z (export (f 2)) (define (f a . b) a)) z:f", "#<procedure f>"),
        ("(defmodule z (export (f 0)) (define f (case-lambda ((a) a) ((a b c) a))))", "takes 1, 3"),
        ("(defmodule z (export (f 1)) (define f 1))", "is none"), ("(defmodule z (export g))", "neither defined nor"),
        ("(defmodule z (export (f x)) (define (f) 1))", "neither a name nor (name arity)"), ("(defmodule)", "expected"),
        ("(defmodule \"z\")", "not a library's name"),
    ]) func exportsAreChecked(_ text: String, _ expected: String) throws {
        let talk = try Conversation()
        #expect(talk.enter(text).contains(expected))
    }

    @Test func aQualifiedCallSeesTheNewestVersionAndALocalOneItsOwn() throws {
        let talk = try Conversation()
        func source(_ tag: String) -> String {
            """
            (defmodule srv (export far near tag kept))
            (define kept '\(tag))
            (define (tag) '\(tag))
            (define (far out) (channel-send out (list (tag) kept)) (srv:far out))
            (define (near out) (channel-send out (list (tag) kept)) (near out))
            """
        }
        let path = talk.file("srv.scm", source("one"))
        talk.enter("(c \"\(path)\")")
        talk.enter("(define far (make-channel)) (define near (make-channel))")
        talk.enter(
            "(define f (spawn-fiber (lambda () (srv:far far)))) (define n (spawn-fiber (lambda () (srv:near near))))")
        #expect(talk.enter("(list (channel-receive far) (channel-receive near))") == "((one one) (one one))")
        talk.file("srv.scm", source("two"))
        #expect(talk.enter("(reload 'srv)") == "srv")
        // What was being sent is still of the old version.
        #expect(talk.enter("(channel-receive far) (channel-receive far)").hasSuffix("(two two)"))
        #expect(
            talk.enter("(channel-receive near) (channel-receive near) (channel-receive near)").hasSuffix("(one one)"))
        #expect(talk.enter("(srv:tag)") == "two")
    }

    @Test func aVersionThatDoesNotLoadChangesNothing() throws {
        let talk = try Conversation()
        let path = talk.file("v.scm", "(defmodule v (export f g)) (define (f) 1) (define (g) 2)")
        talk.enter("(c \"\(path)\")")
        for broken in [
            "(defmodule v (export f", "(defmodule v (export f)) (define (f) (if))",
            "(defmodule v (export f)) (define (f) 3) (define x (car '()))",
            "(defmodule other (export f)) (define (f) 3)",
            "(display 1)",
        ] {
            talk.file("v.scm", broken)
            #expect(talk.enter("(reload 'v)").contains("error"), "\(broken)")
            #expect(talk.enter("(list (v:f) (v:g))") == "(1 2)", "\(broken)")
        }
        talk.file("v.scm", "(defmodule v (export f)) (define (f) 4)")
        #expect(talk.enter("(reload 'v) (v:f)") == "v\n4")
        #expect(talk.enter("(v:g)").contains("unbound variable: v:g"), "it is not exported any more")
    }

    @Test func whoImportedAModuleSeesTheNewVersion() throws {
        let talk = try Conversation()
        talk.file(
            "lib.sld",
            "(define-library (lib) (export f m) (import (scheme base)) (begin (define (f) 1) (define-syntax m (syntax-rules () ((_) 'old)))))"
        )
        talk.enter("(import (lib)) (define (call) (f))")
        #expect(talk.enter("(list (call) (m))") == "(1 old)")
        talk.file(
            "lib.sld",
            "(define-library (lib) (export f g m) (import (scheme base)) (begin (define (f) 2) (define (g) 3) (define-syntax m (syntax-rules () ((_) 'new)))))"
        )
        talk.enter("(reload 'lib)")
        #expect(talk.enter("(list (call) (f) (g) (m))") == "(2 2 3 new)")
    }

    @Test func aModuleIsLoadedWhenItIsFirstNamed() throws {
        let talk = try Conversation()
        talk.file("found.sld", "(defmodule found (export answer) (define (answer) 42))")
        #expect(talk.enter("(found:answer)") == "42")
        #expect(talk.enter("(scheme.base:car '(1))") == "1")
        #expect(talk.enter("(srfi.1:iota 3)").contains("(0 1 2)"))
        talk.file("broken.sld", "(defmodule broken (export answer)")
        #expect(talk.enter("(broken:answer)").contains("broken.sld:1:1"))
    }

    @Test func namesWithColonsAreOrdinaryNamesToo() throws {
        let talk = try Conversation()
        #expect(talk.enter("(define (use) (my:helper 1))\n(define (my:helper x) (+ x 1))\n(use)") == "2")
        #expect(talk.enter("(let ((a:b 5)) a:b)") == "5")
        #expect(talk.enter("':key") == ":key")
        #expect(talk.enter("(no:such)").contains("unbound variable: no:such"))
    }

    @Test func modulesCanReferToEachOther() throws {
        let talk = try Conversation()
        talk.enter("(defmodule ping (export (f 1)) (define (f n) (if (= n 0) 'ping (pong:f (- n 1)))))")
        talk.enter("(defmodule pong (export (f 1)) (define (f n) (if (= n 0) 'pong (ping:f (- n 1)))))")
        #expect(talk.enter("(list (ping:f 4) (ping:f 5))") == "(ping pong)")
    }

    @Test func whatIsKnownOfAModuleIsShown() throws {
        let talk = try Conversation()
        talk.enter("(c \"\(talk.file("calc.scm", "(defmodule calc (export add)) (define (add) 1)"))\")")
        #expect(talk.enter("(l)") == "(calc)")
        #expect(talk.enter("(m 'calc)").contains("exports   (add)"))
        #expect(talk.enter("(m 'cald)").contains("there is no module cald; there are calc"))
        #expect(talk.enter("(reload 'nothing)").contains("there is no module nothing"))
    }

    /// Many versions while fibers call: each call sees one version whole.
    @Test func swapsAreAtomic() throws {
        let talk = try Conversation()
        func source(_ n: Int) -> String { "(defmodule pair (export a b)) (define a \(n)) (define b \(n))" }
        let path = talk.file("pair.scm", source(0))
        talk.enter("(c \"\(path)\")")
        // A fiber reads both without a safepoint in between, again and again.
        talk.enter(
            """
            (define stop (make-channel 1))
            (define watcher (async (lambda ()
              (let loop ((torn 0))
                (let ((torn (if (eqv? pair:a pair:b) torn (+ torn 1))))
                  (if (> (channel-length stop) 0) torn (begin (yield) (loop torn))))))))
            """)
        for n in 1...50 {
            talk.file("pair.scm", source(n))
            #expect(talk.enter("(reload 'pair)") == "pair")
        }
        talk.enter("(channel-send stop #t)")
        #expect(talk.enter("(list (task-wait watcher) pair:a)") == "(0 50)")
    }
}
