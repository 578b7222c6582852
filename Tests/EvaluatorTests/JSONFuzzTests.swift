// SPDX-License-Identifier: MIT
import Sennit
import TestSupport
import Testing

/// Random and mutated JSON: reading it neither traps nor hangs, fails with a place inside of the text if at all, does
/// the same from a string, from a port and as association lists, and what was read comes back from what is written.
@Suite struct JSONFuzzTests {
    /// `exercise` returns #t, or what is wrong.
    private static let program = """
        (define (attempt thunk) (guard (e ((json-error? e) (list 'refused (json-error-offset e)))) (thunk)))
        (define (refused? result) (and (pair? result) (eq? (car result) 'refused)))
        (define (whole port options)
          (let ((value (json-read port options)))
            (if (eof-object? value) '(refused 0) (if (eof-object? (json-read port)) value '(refused 0)))))
        (define (exercise bytes)
          (let* ((from-bytes (attempt (lambda () (whole (open-input-bytevector bytes) '()))))
                 (lists (attempt (lambda () (whole (open-input-bytevector bytes) '((objects . alist))))))
                 (text (guard (e (#t #f)) (utf8->string bytes)))
                 (from-text (if text (attempt (lambda () (string->json text))) from-bytes)))
            (cond
              ((not (eq? (refused? from-bytes) (refused? from-text))) (list "a port and a string differ" from-bytes from-text))
              ((not (eq? (refused? from-bytes) (refused? lists))) "maps and lists differ")
              ((refused? from-text) (or (<= 0 (cadr from-text) (bytevector-length bytes)) "the place is outside"))
              ((not (equal? from-bytes from-text)) "a port and a string have different values")
              ((not (equal? (string->json (json->string from-text)) from-text)) "it does not come back")
              ((not (equal? (string->json (json->string from-text 1)) from-text)) "it does not come back indented")
              ((not (equal? (string->json (json->string lists)) from-text)) "it does not come back from lists")
              (else #t))))
        exercise
        """

    private static let snippets = [
        #"{"a": [1, 2.5, -0, 1e2, "x\n\u00e9\ud83d\ude00", true, false, null], "b": {}}"#,
        #"[[[[]]], [], {"": {"": {}}}, [0, [1, [2, [3]]]]]"#,
        #"[123456789012345678901234567890, -1.5e-300, 0.1, 1E+5, 9007199254740993.5, 1e400]"#,
        #"{"k":1,"k":2,"\u006b":3,"key10":10,"key11":11,"key12":12,"key13":13,"key14":14,"key15":15,"é":"λ日本😀"}"#,
        "\"plain\" \r\n\t \"\\\\\\/\\b\\f\\u0000\u{7F}\u{2028}\"",
    ]

    private static let alphabet = Array("[]{},:\"\\ \n01-+.eEtrufalsn\u{e9}/x".utf8)

    private func check(_ texts: some Sequence<[UInt8]>, _ options: InterpreterOptions = InterpreterOptions()) throws {
        let scheme = try Interpreter(options: options)
        let exercise = try scheme.evaluate(Self.program)
        for bytes in texts {
            let result = try scheme.call(exercise, [Bytes(bytes)]).description
            if result != "#t" { Issue.record("\(String(decoding: bytes, as: UTF8.self).debugDescription): \(result)") }
        }
    }

    private func mutated(_ random: inout SeededGenerator) -> [UInt8] {
        var bytes = Array(Self.snippets.randomElement(using: &random)!.utf8)
        for _ in 0..<Int.random(in: 0..<4, using: &random) {
            let place = Int.random(in: 0..<max(bytes.count, 1), using: &random)
            if bytes.isEmpty { return bytes }
            switch Int.random(in: 0..<5, using: &random) {
            case 0: bytes.remove(at: place)
            case 1: bytes.insert(Self.alphabet.randomElement(using: &random)!, at: place)
            case 2: bytes[place] = UInt8.random(in: 0...255, using: &random)
            case 3: bytes.removeSubrange(place...)
            default: bytes += bytes[place...]
            }
        }
        return bytes
    }

    @Test(arguments: 0..<8 as Range<UInt64>) func mutatedTexts(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        try check((0..<1500).map { _ in mutated(&random) })
    }

    @Test(arguments: 0..<4 as Range<UInt64>) func randomTexts(seed: UInt64) throws {
        var random = SeededGenerator(seed: 100 + seed)
        try check(
            (0..<2000).map { _ in
                let count = Int.random(in: 0..<24, using: &random)
                return (0..<count).map { _ in Self.alphabet.randomElement(using: &random)! }
            })
    }

    /// Texts longer than what is read or written at once, so that the reader pauses anywhere.
    @Test(arguments: 0..<4 as Range<UInt64>) func longTexts(seed: UInt64) throws {
        var random = SeededGenerator(seed: 200 + seed)
        let texts = (0..<3).map { _ in
            var bytes = Array("[".utf8)
            while bytes.count < 150_000 {
                if bytes.count > 1 { bytes += Array(", ".utf8) }
                let depth = Int.random(in: 0..<5, using: &random)
                bytes += Array(String(repeating: "{\"deep\": [", count: depth).utf8)
                bytes += Array(Self.snippets[Int.random(in: 0..<2, using: &random)].utf8)
                bytes += Array(String(repeating: "]}", count: depth).utf8)
            }
            return bytes + Array("]".utf8)
        }
        try check(texts)
        try check(texts.map { Array($0.dropLast(Int.random(in: 1..<100_000, using: &random))) })
    }

    @Test func textsUnderStress() throws {
        var options = InterpreterOptions()
        options.stressesCollector = true
        var random = SeededGenerator(seed: 300)
        try check((0..<30).map { _ in mutated(&random) }, options)
    }

    /// What is too large for the heap is an error that can be caught, and the interpreter goes on.
    @Test(arguments: [
        "(let loop ((n 0) (text \"[1],\")) (if (= n 20) (string->json (string-append \"[\" text \"0]\")) (loop (+ n 1) (string-append text text))))",
        "(let loop ((n 1) (text \"[{\\\"key\\\": 1.23456789}]\")) (string->json (string-append \"[\" text \",\" text \"]\")) (loop (+ n 1) (string-append \"[\" text \",\" text \"]\")))",
        "(let loop ((value '#(1 2 3))) (json->string value) (loop (vector value value value)))",
    ])
    func smallHeaps(source: String) throws {
        var options = InterpreterOptions()
        options.heapLimit = 16 << 20
        let scheme = try Interpreter(options: options)
        let caught = "(guard (e ((error-object? e) (condition-kind e))) \(source))"
        #expect(try scheme.evaluate(caught).description == "limit")
        #expect(try scheme.evaluate("(json->string (string->json \"[1]\"))").as(String.self) == "[1]")
    }
}
