// SPDX-License-Identifier: MIT
import SennitReader

/// Reading, writing and checking canonical text.
public enum CanonicalForm {
    /// How deep forms and lists in constants may nest unless something else is asked for.
    ///
    /// The functions that print, parse, check, compare and free a tree recurse. In a debug build, a
    /// level took up to 3.5 KB of native stack to parse and to check, and 4.7 KB to compare or hash;
    /// so this many levels fit a stack of 8 MiB almost twice.
    /// In a release build it was 1.6 KB for all: threads with 512 KiB, such as Darwin's, need a lower limit.
    public static let defaultNestingLimit = 1_000
}

extension Program {
    /// Reads and checks a program.
    ///
    /// - Throws: the first error in the text; or, if the text as such is well formed, the first
    ///   error that `validate` finds. Linear in the size of the text.
    public init(
        canonicalText text: some Sequence<UInt8>, nestingLimit: Int = CanonicalForm.defaultNestingLimit
    ) throws(CoreFormError) {
        try self.init(unchecked: text, nestingLimit: nestingLimit)
        try validate(nestingLimit: nestingLimit)
    }

    /// Reads a program that may not be valid: for tools that tell all that is wrong with it, by `validationErrors`.
    ///
    /// - Throws: the first error in the text.
    public init(
        unchecked text: some Sequence<UInt8>, nestingLimit: Int = CanonicalForm.defaultNestingLimit
    ) throws(CoreFormError) {
        var parser = CanonicalParser(text, nestingLimit: nestingLimit, root: "Program")
        self = try parser.parseProgram()
        try parser.expectEnd()
    }

    public init(
        canonicalText text: String, nestingLimit: Int = CanonicalForm.defaultNestingLimit
    ) throws(CoreFormError) {
        try self.init(canonicalText: text.utf8, nestingLimit: nestingLimit)
    }

    /// The one text of this program, which ends with a newline, in UTF-8.
    ///
    /// - Throws: only `nestingTooDeep`. The text of a program that is not valid may not read back.
    public func canonicalBytes(
        nestingLimit: Int = CanonicalForm.defaultNestingLimit
    ) throws(CoreFormError) -> [UInt8] {
        var printer = CanonicalPrinter(nestingLimit: nestingLimit)
        printer.group(self)
        printer.append(UInt8(ascii: "\n"))
        if printer.isTooDeep { throw CoreFormError(.nestingTooDeep(limit: nestingLimit), path: "Program") }
        return printer.output
    }

    public func canonicalText(
        nestingLimit: Int = CanonicalForm.defaultNestingLimit
    ) throws(CoreFormError) -> String {
        String(decoding: try canonicalBytes(nestingLimit: nestingLimit), as: UTF8.self)
    }

    /// All that is wrong with the program, in the order of its text, up to a limit.
    public func validationErrors(
        limit: Int = 100, nestingLimit: Int = CanonicalForm.defaultNestingLimit
    ) -> [CoreFormError] {
        var validator = CoreFormValidator(
            files: files, root: "Program", nestingLimit: nestingLimit, errorLimit: limit)
        validator.validate(self)
        return validator.errors
    }

    /// Throws the first error of `validationErrors`.
    public func validate(nestingLimit: Int = CanonicalForm.defaultNestingLimit) throws(CoreFormError) {
        if let error = validationErrors(limit: 1, nestingLimit: nestingLimit).first { throw error }
    }
}

extension CoreForm {
    /// Reads and checks a top-level form; its positions may be any, as there are no files to check
    /// them against.
    public init(
        canonicalText text: some Sequence<UInt8>, nestingLimit: Int = CanonicalForm.defaultNestingLimit
    ) throws(CoreFormError) {
        var parser = CanonicalParser(text, nestingLimit: nestingLimit, root: "CoreForm")
        self = try parser.parseForm()
        try parser.expectEnd()
        try validate(nestingLimit: nestingLimit)
    }

    public init(
        canonicalText text: String, nestingLimit: Int = CanonicalForm.defaultNestingLimit
    ) throws(CoreFormError) {
        try self.init(canonicalText: text.utf8, nestingLimit: nestingLimit)
    }

    /// The one text of this form, without a newline at the end.
    ///
    /// - Throws: only `nestingTooDeep`. The text of a form that is not valid may not read back.
    public func canonicalText(
        nestingLimit: Int = CanonicalForm.defaultNestingLimit
    ) throws(CoreFormError) -> String {
        var printer = CanonicalPrinter(nestingLimit: nestingLimit)
        printer.group(self)
        if printer.isTooDeep { throw CoreFormError(.nestingTooDeep(limit: nestingLimit), path: nodeName) }
        return String(decoding: printer.output, as: UTF8.self)
    }

    /// Throws the first thing that is wrong with the form as a top-level form.
    public func validate(nestingLimit: Int = CanonicalForm.defaultNestingLimit) throws(CoreFormError) {
        var validator = CoreFormValidator(files: nil, root: nodeName, nestingLimit: nestingLimit, errorLimit: 1)
        validator.validateTopLevel(self)
        if let error = validator.errors.first { throw error }
    }

    /// The forms that are parts of this one, in the order of the text.
    public var children: [CoreForm] {
        var children: [CoreForm] = []
        forEachChild { children.append($0) }
        return children
    }
}
