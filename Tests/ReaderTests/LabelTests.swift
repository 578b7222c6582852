// SPDX-License-Identifier: MIT
import SennitReader
import Testing

@Suite struct LabelTests {
    @Test(arguments: [
        ("#0=a", "a"), ("(#0=a #0#)", "(a a)"), ("(#0=(x y) #0# . #0#)", "((x y) (x y) x y)"),
        ("#(#1=\"s\" #1#)", "#(\"s\" \"s\")"), ("(#0=(a) #1=(#0# #0#) #1#)", "((a) ((a) (a)) ((a) (a)))"),
        ("(#0=1 #00#)", "(1 1)"), ("(#12=x #12#)", "(x x)"), ("(#0='a #0#)", "('a 'a)"), ("('#0=a #0#)", "('a a)"),
        ("(#0=#1=a #0# #1#)", "(a a a)"), ("#u8(#0=7 #0#)", "#u8(7 7)"),
        ("(#;#0=a #0#)", "(a)"), ("(a . #0=(b c))", "(a b c)"), ("(a . #0=(b . c))", "(a b . c)"),
        ("(#0=(b . c) a . #0#)", "((b . c) a b . c)"), ("(#0=#!eof #0#)", "(#!eof #!eof)"),
        ("#0= a", "a"), ("#0=#;b a", "a"),
    ])
    func substitutesReferences(text: String, expected: String) throws {
        #expect(try reprint(text) == expected)
    }

    @Test(arguments: [
        ("#0#", ReaderError.LabelProblem.undefined, 0), ("(#0=a #1#)", .undefined, 1), ("#0=a #0#", .undefined, 0),
        ("(#0# #0=a)", .undefined, 0), ("(#0=a #0=b)", .duplicate, 0),
        ("#0=(a . #0#)", .cyclic, 0), ("#0=#0#", .cyclic, 0), ("#0=(#1=(#0#))", .cyclic, 0),
        ("#0=#(a #0#)", .cyclic, 0), ("#0='#0#", .cyclic, 0),
        ("#99999999999999999999=a", .tooLarge, .max), ("#99999999999999999999#", .tooLarge, .max),
    ])
    func refusesMisusedLabels(text: String, problem: ReaderError.LabelProblem, number: Int) throws {
        let error = try #require(firstError(text))
        #expect(error.kind == .label(problem, number: number))
        #expect(!error.isIncomplete)
    }

    @Test func saysThatNothingIsCyclic() {
        #expect(firstError("#0=(a . #0#)")?.message.contains("nothing here is cyclic") == true)
    }

    @Test func placesAReferenceWhereItStands() throws {
        guard case .list(let elements) = try read("(#0=(a)\n #0#)").value else { throw TestFailure(reason: "list") }
        #expect(elements[0].span == SourceSpan(offset: 4, length: 3, line: 1, column: 5))
        #expect(elements[1].span == SourceSpan(offset: 9, length: 3, line: 2, column: 2))
    }

    /// Each label names two of the one before.
    private func doubling(_ count: Int) -> String {
        let labels = (1...count).map { "#\($0)=(#\($0 - 1)# #\($0 - 1)#)" }
        return "(#0=(a) \(labels.joined(separator: " ")))"
    }

    @Test func limitsWhatLabelsStandFor() throws {
        #expect(throws: Never.self) { try read(doubling(10)) }
        guard case .label(.expansionTooLarge, _) = firstError(doubling(64))?.kind else {
            Issue.record("2^64 data were accepted")
            return
        }
        var options = ReaderOptions()
        options.labelExpansionLimit = 3
        #expect(firstError("(#0=(a b) #0#)", options: options) == nil)
        #expect(firstError("(#0=(a b) #0# #0#)", options: options)?.kind == .label(.expansionTooLarge, number: 0))
    }

    @Test func limitsTheDepthThatLabelsBuildUp() {
        let open = String(repeating: "(", count: 400)
        let close = String(repeating: ")", count: 400)
        let chain = (1...3).map { "#\($0)=\(open)#\($0 - 1)#\(close)" }.joined(separator: " ")
        var options = ReaderOptions()
        options.nestingLimit = 1000
        #expect(firstError("(#0=a \(chain))", options: options)?.kind == .nestingTooDeep(limit: 1000))
        options.nestingLimit = 1300
        #expect(firstError("(#0=a \(chain))", options: options) == nil)
    }

    @Test func copiesLabelledTailsWithinTheLimitOnly() {
        let count = 3000
        let chain = (0..<count).map { "(a . #\($0)=" }.joined() + "()" + String(repeating: ")", count: count)
        #expect(
            firstError(chain).map { if case .label(.expansionTooLarge, _) = $0.kind { true } else { false } } == true)
    }
}
