// SPDX-License-Identifier: MIT
import SennitMachine

/// The primitives that a library defines. A name may be declared in several parts.
package struct LibraryDeclaration: Sendable {
    /// As in an import: `["scheme", "base"]`.
    package let name: [String]
    package let primitives: [Primitive]

    package init(_ name: [String], _ primitives: [Primitive]) {
        self.name = name
        self.primitives = primitives
    }
}

/// Everything that is written in Swift, by the library that a program imports it from. What is
/// written in Scheme names its library itself; see `schemeDefinitions`.
package let libraryDeclarations: [LibraryDeclaration] = [
    LibraryDeclaration(["sennit", "base"], symbolExtraPrimitives + numberExtraPrimitives),
    LibraryDeclaration(
        ["scheme", "base"],
        basicConditionPrimitives + numberPrimitives + pairPrimitives + listPrimitives + listSearchPrimitives
            + equalityPrimitives + symbolPrimitives + characterPrimitives + stringPrimitives + vectorPrimitives
            + bytevectorPrimitives + procedurePrimitives + featurePrimitives + portPrimitives + memoryPortPrimitives
            + inputPrimitives + outputPrimitives),
    LibraryDeclaration(["scheme", "cxr"], cxrPrimitives),
    LibraryDeclaration(["scheme", "char"], unicodeCharacterPrimitives + stringCasePrimitives),
    LibraryDeclaration(["scheme", "lazy"], promisePrimitives),
    LibraryDeclaration(["scheme", "case-lambda"], []),
    LibraryDeclaration(["scheme", "process-context"], processContextPrimitives),
    LibraryDeclaration(["scheme", "file"], filePrimitives),
    LibraryDeclaration(["scheme", "read"], readPrimitives),
    LibraryDeclaration(["scheme", "write"], printingPrimitives),
    LibraryDeclaration(["scheme", "time"], timePrimitives),
    LibraryDeclaration(["scheme", "inexact"], inexactPrimitives),
    LibraryDeclaration(["srfi", "151"], bitwisePrimitives),
    LibraryDeclaration(["sennit", "error"], conditionKindPrimitives),
    LibraryDeclaration(["sennit", "list"], listExtraPrimitives),
    LibraryDeclaration(["sennit", "string"], stringExtraPrimitives),
    LibraryDeclaration(["sennit", "vector"], vectorExtraPrimitives),
    LibraryDeclaration(
        ["sennit", "internal"],
        dynamicStatePrimitives + recordPrimitives + internalPromisePrimitives + listSearchSupport + iterationSupport
            + reverseListSupport),
]
