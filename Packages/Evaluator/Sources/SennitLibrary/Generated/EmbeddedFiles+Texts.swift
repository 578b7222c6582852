// SPDX-License-Identifier: MIT
// swift-format-ignore-file
// Generated from SennitLibrary/Libraries by
//     swift run --package-path Packages/Evaluator generate-library

extension EmbeddedFiles {
    /// How many files there are.
    package static let count = 2

    /// File `index` of them. A function and not an array, which would be made whole at first use.
    package static func at(_ index: Int) -> (name: StaticString, text: StaticString) {
        switch index {
    case 0:
        (#"srfi/115.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; SRFI 115: regular expressions. The procedures are those of (sennit regexp), which see.

    (define-library (srfi 115)
      (import (scheme base) (sennit regexp))
      (export regexp regexp? valid-sre? rx regexp->sre char-set->sre
              regexp-matches regexp-matches? regexp-search
              regexp-replace regexp-replace-all
              regexp-fold regexp-extract regexp-split regexp-partition
              regexp-match? regexp-match-count regexp-match->list
              regexp-match-submatch regexp-match-submatch-start regexp-match-submatch-end)
      (begin
        ;;; (rx sre ...) The regexp of SREs one after another, which are quasiquoted (SRFI 115).
        (define-syntax rx
          (syntax-rules ()
            ((_ sre ...) (regexp (quasiquote (: sre ...))))))))

    """##)
    case 1:
        (#"srfi/23.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; Errors: `error` is that of R7RS, which came from here.
    (define-library (srfi 23)
      (export error)
      (import (only (scheme base) error)))

    """##)
        default: preconditionFailure("there is no embedded file \(index)")
        }
    }
}
