// SPDX-License-Identifier: MIT
import SennitReader

/// Where a line goes that is typed after others.
public enum Indentation {
    /// The column, from 0, at which the line after `text` is to begin, by the rules of `SourceFormatter`, from where
    /// the lists stand in `text` as it is. 0 within a string or comment, and where no list is open.
    ///
    /// For a line editor, whenever Enter is pressed.
    /// - Parameter text: what was typed so far, from the beginning of a datum on; it may be wrong.
    /// - Complexity: O(n)
    public static func column(after text: [UInt8]) -> Int {
        let lists = OpenLists(text)
        return lists.endsInsideToken ? 0 : lists.nextColumn
    }

    /// The same for a string.
    public static func column(after text: String) -> Int { column(after: Array(text.utf8)) }
}
