// SPDX-License-Identifier: MIT
import SennitMachine

/// The libraries that come with the system. Where two of them have a name in common, a program
/// without imports sees that of the one that comes first here.
package enum BuiltinLibrary: UInt8, CaseIterable, Sendable {
    case sennitBase, schemeBase, schemeCxr, schemeChar, schemeLazy, schemeCaseLambda, schemeProcessContext
    case schemeFile, schemeRead, schemeWrite, schemeTime, schemeInexact, schemeComplex, schemeEval, schemeLoad,
        schemeRepl, srfi151
    case sennitError, sennitList, sennitString, sennitVector, sennitTask, sennitChannel, sennitNet
    case sennitProcess, sennitFile, sennitHttp, sennitComparator, sennitHashmap, sennitSet, sennitDoc, sennitJson,
        sennitRegexp, sennitRandom, sennitMacro, sennitPretty, sennitInspect
    case sennitModule
    /// The commands of a session: a program sees them only if it imports them.
    case sennitRepl
    /// What the other libraries are made of. No program can import it.
    case sennitInternal

    /// As in an import, without the parentheses.
    package var name: StaticString {
        switch self {
        case .sennitBase: "sennit base"
        case .schemeBase: "scheme base"
        case .schemeCxr: "scheme cxr"
        case .schemeChar: "scheme char"
        case .schemeLazy: "scheme lazy"
        case .schemeCaseLambda: "scheme case-lambda"
        case .schemeProcessContext: "scheme process-context"
        case .schemeFile: "scheme file"
        case .schemeRead: "scheme read"
        case .schemeWrite: "scheme write"
        case .schemeTime: "scheme time"
        case .schemeInexact: "scheme inexact"
        case .schemeComplex: "scheme complex"
        case .schemeEval: "scheme eval"
        case .schemeLoad: "scheme load"
        case .schemeRepl: "scheme repl"
        case .srfi151: "srfi 151"
        case .sennitError: "sennit error"
        case .sennitList: "sennit list"
        case .sennitString: "sennit string"
        case .sennitVector: "sennit vector"
        case .sennitTask: "sennit task"
        case .sennitChannel: "sennit channel"
        case .sennitNet: "sennit net"
        case .sennitProcess: "sennit process"
        case .sennitFile: "sennit file"
        case .sennitHttp: "sennit http"
        case .sennitComparator: "sennit comparator"
        case .sennitHashmap: "sennit hashmap"
        case .sennitSet: "sennit set"
        case .sennitDoc: "sennit doc"
        case .sennitJson: "sennit json"
        case .sennitRegexp: "sennit regexp"
        case .sennitRandom: "sennit random"
        case .sennitModule: "sennit module"
        case .sennitRepl: "sennit repl"
        case .sennitMacro: "sennit macro"
        case .sennitPretty: "sennit pretty"
        case .sennitInspect: "sennit inspect"
        case .sennitInternal: "sennit internal"
        }
    }
}

/// Everything that is written in Swift, in groups that are made when a program first refers to one of
/// their procedures. `LibraryIndex` finds the group; what is written in Scheme names its library itself.
package enum PrimitiveGroup: UInt8, CaseIterable, Sendable {
    case symbolExtras, numberExtras
    case conditions, numberPredicates, numberComparisons, arithmetic, division, exactness, rounding, powers, numberText
    case pairs, lists, listSearch, equality, symbols, characters, strings, vectors, bytevectors, procedures, features
    case ports, memoryPorts, input, output
    case cxr, unicodeCharacters, stringCase, promises, processContext, files, read, printing, time, inexact, complex,
        bitwise
    case conditionKinds, listExtras, stringExtras, vectorExtras
    case dynamicState, records, internalPromises, listSearchSupport, iterationSupport, reverseListSupport,
        sortingSupport
    case fibers, channels, fiberSupport, operationSupport, limitSupport, network, metrics
    case processes, signals, fileSystem, fileWatching, datagrams, urls, httpSupport, jsonSupport, interaction,
        evaluationSupport, comparators, comparatorSupport, hashmaps, hashmapSupport, sets, setSupport,
        documentationSupport, regexpSupport, matchSupport, stringSupport, sourceLocations, unicode, random,
        macros, macroSupport, printingSupport, prettySupport, inspection, inspectionSupport
    case sessionSupport

    /// The library that a program imports the group from.
    package var library: BuiltinLibrary {
        switch self {
        case .symbolExtras, .numberExtras: .sennitBase
        case .conditions, .numberPredicates, .numberComparisons, .arithmetic, .division, .exactness, .rounding,
            .powers, .numberText, .pairs, .lists, .listSearch, .equality, .symbols, .characters, .strings, .vectors,
            .bytevectors, .procedures, .features, .ports, .memoryPorts, .input, .output:
            .schemeBase
        case .cxr: .schemeCxr
        case .unicodeCharacters, .stringCase: .schemeChar
        case .promises: .schemeLazy
        case .processContext: .schemeProcessContext
        case .files: .schemeFile
        case .read: .schemeRead
        case .printing: .schemeWrite
        case .time: .schemeTime
        case .inexact: .schemeInexact
        case .complex: .schemeComplex
        case .interaction: .schemeRepl
        case .bitwise: .srfi151
        case .conditionKinds, .sourceLocations: .sennitError
        case .listExtras: .sennitList
        case .stringExtras, .unicode: .sennitString
        case .random: .sennitRandom
        case .vectorExtras: .sennitVector
        case .macros: .sennitMacro
        case .fibers, .metrics: .sennitTask
        case .channels: .sennitChannel
        case .network, .datagrams: .sennitNet
        case .processes, .signals: .sennitProcess
        case .fileSystem, .fileWatching: .sennitFile
        case .urls: .sennitHttp
        case .comparators: .sennitComparator
        case .hashmaps: .sennitHashmap
        case .sets: .sennitSet
        case .inspection: .sennitInspect
        case .dynamicState, .records, .internalPromises, .listSearchSupport, .iterationSupport, .reverseListSupport,
            .fiberSupport, .operationSupport, .limitSupport, .httpSupport, .evaluationSupport, .comparatorSupport,
            .hashmapSupport, .setSupport, .documentationSupport, .sortingSupport, .jsonSupport, .regexpSupport,
            .matchSupport, .stringSupport, .macroSupport, .sessionSupport, .printingSupport, .prettySupport,
            .inspectionSupport:
            .sennitInternal
        }
    }

    package var primitives: [Primitive] {
        switch self {
        case .symbolExtras: symbolExtraPrimitives
        case .numberExtras: numberExtraPrimitives
        case .conditions: basicConditionPrimitives
        case .numberPredicates: SennitLibrary.numberPredicates
        case .numberComparisons: SennitLibrary.numberComparisons
        case .arithmetic: arithmeticPrimitives
        case .division: divisionPrimitives
        case .exactness: exactnessPrimitives
        case .rounding: roundingPrimitives
        case .powers: powerPrimitives
        case .numberText: numberTextPrimitives
        case .pairs: pairPrimitives
        case .lists: listPrimitives
        case .listSearch: listSearchPrimitives
        case .equality: equalityPrimitives
        case .symbols: symbolPrimitives
        case .characters: characterPrimitives
        case .strings: stringPrimitives
        case .vectors: vectorPrimitives
        case .bytevectors: bytevectorPrimitives
        case .procedures: procedurePrimitives
        case .features: featurePrimitives
        case .ports: portPrimitives
        case .memoryPorts: memoryPortPrimitives
        case .input: inputPrimitives
        case .output: outputPrimitives
        case .cxr: cxrPrimitives
        case .unicodeCharacters: unicodeCharacterPrimitives
        case .stringCase: stringCasePrimitives
        case .promises: promisePrimitives
        case .processContext: processContextPrimitives
        case .files: filePrimitives
        case .read: readPrimitives
        case .printing: printingPrimitives
        case .time: timePrimitives
        case .inexact: inexactPrimitives
        case .complex: complexPrimitives
        case .bitwise: bitwisePrimitives
        case .conditionKinds: conditionKindPrimitives
        case .listExtras: listExtraPrimitives
        case .stringExtras: stringExtraPrimitives
        case .vectorExtras: vectorExtraPrimitives
        case .dynamicState: dynamicStatePrimitives
        case .records: recordPrimitives
        case .internalPromises: internalPromisePrimitives
        case .listSearchSupport: SennitLibrary.listSearchSupport
        case .iterationSupport: SennitLibrary.iterationSupport
        case .sortingSupport: SennitLibrary.sortingSupport
        case .reverseListSupport: SennitLibrary.reverseListSupport
        case .fibers: fiberPrimitives
        case .channels: channelPrimitives
        case .network: networkPrimitives
        case .metrics: metricsPrimitives
        case .processes: processPrimitives
        case .signals: signalPrimitives
        case .fileSystem: fileSystemPrimitives
        case .fileWatching: fileWatchingPrimitives
        case .datagrams: datagramPrimitives
        case .urls: urlPrimitives
        case .httpSupport: SennitLibrary.httpSupport
        case .jsonSupport: SennitLibrary.jsonSupport
        case .interaction: interactionPrimitives
        case .evaluationSupport: SennitLibrary.evaluationSupport
        case .matchSupport: SennitLibrary.matchSupport
        case .stringSupport: SennitLibrary.stringSupport
        case .comparators: comparatorPrimitives
        case .comparatorSupport: SennitLibrary.comparatorSupport
        case .hashmaps: hashmapPrimitives
        case .hashmapSupport: SennitLibrary.hashmapSupport
        case .sets: setPrimitives
        case .setSupport: SennitLibrary.setSupport
        case .documentationSupport: SennitLibrary.documentationSupport
        case .regexpSupport: SennitLibrary.regexpSupport
        case .sourceLocations: sourceLocationPrimitives
        case .unicode: unicodePrimitives
        case .random: randomPrimitives
        case .macros: macroPrimitives
        case .macroSupport: SennitLibrary.macroSupport
        case .printingSupport: SennitLibrary.printingSupport
        case .prettySupport: SennitLibrary.prettySupport
        case .inspection: inspectionPrimitives
        case .inspectionSupport: SennitLibrary.inspectionSupport
        case .fiberSupport: SennitLibrary.fiberSupport
        case .operationSupport: SennitLibrary.operationSupport
        case .limitSupport: SennitLibrary.limitSupport
        case .sessionSupport: SennitLibrary.sessionSupport
        }
    }
}

/// Parameters of (scheme base) that the evaluator makes when it starts, in the order of `StandardPort`.
package let portParameters: [StaticString] = ["current-input-port", "current-output-port", "current-error-port"]

/// A parameter whose first value is known; it is made when a program first refers to it.
package struct SettingParameter: Sendable {
    package let name: StaticString
    package let library: BuiltinLibrary
    package let doc: StaticString
    package let initial: Int
}

package let settingParameters: [SettingParameter] = [
    SettingParameter(
        name: "pretty-width", library: .sennitPretty,
        doc: "A parameter: how many columns of the terminal lines may take that are printed; #f for any. At first 80.",
        initial: 80),
    SettingParameter(
        name: "pretty-depth", library: .sennitPretty,
        doc: """
            A parameter: how many other things something may be part of whose own parts pretty-print-limited still \
            shows; #f for any. At first 30.
            """,
        initial: 30),
    SettingParameter(
        name: "pretty-length", library: .sennitPretty,
        doc: """
            A parameter: how many elements of one thing pretty-print-limited shows; #f for all. Of a string it shows 20 \
            times as many characters and 200. At first 100.
            """,
        initial: 100),
]
