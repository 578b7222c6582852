// SPDX-License-Identifier: MIT
import SennitCoreForms
import SennitExpander
import SennitReader
import Testing

@Suite struct LimitTests {
    @Test(arguments: [
        "((_ x) (m x))", "((_ x) (m (x)))", "((_ x) (m (x x)))", "((_ x) (list (m x)))", "((_ x) (let () (m x)))",
        "((_ x) (begin (define y 1) (m x)))", "((_ x ...) (m x ... x ...))", "((_ x ...) (m x ... a))",
        "((_ x) (begin (m x) (m x)))", "((_ x) (m #(x)))",
        "((_ x) (begin (list x) (m x)))", "((_ x ...) (quote ((x ... x ...) (m x ... x ...))))",
    ])
    func endlessExpansion(_ rule: String) throws {
        for use in ["(m 1)", "(let () (m 1) 1)", "(list (m 1))"] {
            let session = TestSession()
            session.expander.options.maximumSteps = 5_000
            session.expander.options.maximumNodes = 100_000
            do throws(ExpanderError) {
                _ = try session.expandAll("(define-syntax m (syntax-rules () \(rule))) \(use)")
                #expect(rule.contains("quote"))
            } catch {
                switch error.kind {
                case .limit: break
                case .syntax where use.hasPrefix("(list"), .duplicate: break
                default: Issue.record("\(error)")
                }
            }
        }
    }

    @Test func aSmallProgramMayDenoteAHugeConstant() throws {
        let source = """
            (define-syntax e (syntax-rules () ((_ () x) 'x) ((_ (a . b) x) (e b (x x)))))
            (e (\(String(repeating: "1 ", count: 300))) y)
            """
        let (error, _) = try #require(failure(source) { $0.expander.options.maximumNodes = 100_000 })
        #expect(error.kind == .limit(.nodes))
    }

    private static let nests: [(String, String)] = [
        ("(list ", ")"), ("(let ((x 1)) ", ")"), ("(lambda (x) ", ")"), ("(if 1 ", ")"), ("(let () (define y ", ") y)"),
        ("(cond (1 ", "))"), ("(guard (e (#t ", ")) 1)"), ("(case 1 ((1) ", "))"), ("`(1 ,", ")"), ("'(", ")"),
        ("#(", ")"), ("(let () (deffunc f (a) (:args any) ", ") f)"), ("(let-values (((a b) ", ")) 1)"),
        ("(let loop ((i ", ")) 1)"), ("(do ((i ", ")) (1))"), ("(cond-expand (r7rs ", "))"), ("(define (f) ", ")"),
        ("(match 1 (x ", "))"), ("(match 1 ((list ", ") 1))"), ("(match 1 ((list (list 1 ", ") ...) 2))"),
        ("(match-let ((x ", ")) 1)"), ("(match 1 (`(1 ", ") 2))"), ("(match 1 ((or 2 (not ", ")) 3))"),
        ("(begin ", ")"), ("(define-library (a) (begin ", "))"), ("(m ", ")"), ("(cond-expand ((not ", ") 1))"),
        ("(let-syntax ((n (syntax-rules () ((_ ", ") 1)))) 1)"), ("(import (only ", "))"),
    ]

    /// The default depth must fit the stack of a thread of the tests, in a debug build.
    @Test(arguments: nests.indices) func deepNesting(_ index: Int) throws {
        let (open, close) = Self.nests[index]
        for depth in [450, 1_500] {
            let session = TestSession()
            let source =
                "(define-syntax m (syntax-rules () ((_ x) x)))"
                + String(repeating: open, count: depth) + "1" + String(repeating: close, count: depth)
            do throws(ExpanderError) {
                _ = try session.expandAll(source)
            } catch {
                if depth == 1_500 { #expect(error.kind == .limit(.depth), "\(error)") }
            }
        }
    }

    @Test func marksDoNotPileUp() throws {
        let source = """
            (define-syntax m (syntax-rules () ((_ t) (begin (define-syntax n (syntax-rules () ((_) (m t)))) (n)))))
            (m x)
            """
        let (error, _) = try #require(failure(source))
        #expect(error.kind == .limit(.depth))
    }

    @Test(arguments: ["and", "or", "cond", "case 1", "let*"]) func endlessChains(_ form: String) throws {
        let part = form == "let*" ? "(x 1)" : "((x) 1)"
        let clauses = String(repeating: part, count: 20_000)
        let (error, _) = try #require(failure(form == "let*" ? "(let* (\(clauses)) x)" : "(\(form) \(clauses))"))
        #expect(error.kind == .limit(.depth))
    }

    @Test func longFormsAreNotDeep() throws {
        let session = TestSession()
        let sources: [String] = [
            repeated("(cond ", ")") { "((f \($0)) \($0))" },
            repeated("(let* (", ") x9)") { "(x\($0) \($0))" },
            repeated("(and ", ")") { "\($0) " },
            repeated("(or ", ")") { "\($0) " },
            repeated("(case x ", ")") { "((\($0)) \($0))" },
            repeated("(let () ", " x9)") { "(define x\($0) \($0))" },
            repeated("(list `(", "))") { " ,x\($0)" },
            repeated("(begin ", ")") { "(begin (define x\($0) 1))" },
        ]
        for source in sources {
            let file = try session.expander.files.addFile(name: "long", bytes: Array(source.utf8))
            let forms = try session.expander.expandProgram(
                Reader.readAll(source).data, file: file, in: session.environment)
            #expect(!forms.isEmpty)
        }
    }

    private func repeated(_ open: String, _ close: String, _ part: (Int) -> String) -> String {
        open + (0..<5_000).map(part).joined() + close
    }
}
