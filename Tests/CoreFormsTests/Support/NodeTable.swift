// SPDX-License-Identifier: MIT

/// A text of each form, as the printer writes it.
enum NodeTable {
    static let names = [
        "Program", "FileSet", "File", "Expansion", "Constant", "LocalReference", "GlobalReference", "Conditional",
        "Begin", "Call", "Lambda", "CaseLambda", "Let", "Letrec", "LetValues", "RecordType", "RecordConstructor",
        "RecordPredicate", "RecordAccessor", "Define", "DefineValues", "DefineFunction", "Module", "Import",
        "Parameter", "Binding", "Export",
    ]

    private static let one = "(Constant :value 1 :position 0)"
    private static let identity = """
        (Lambda
          :name f
          :parameters ((Parameter :name x :id 1 :type int :position 2))
          :rest (Parameter :name r :id 2 :type nil :position 0)
          :returnType string
          :body (LocalReference :name x :id 1 :position 5)
          :position 1)
        """

    static let texts: [String] = [
        one,
        "(GlobalReference :module (scheme base) :name car :position 3)",
        "(GlobalReference :module (srfi 1) :name |nil| :position 3)",
        "(Begin :forms (\(one) \(one)) :position 9)",
        "(Call :operation \(one) :arguments () :position 0)",
        """
        (Call
          :operation (GlobalReference :module (scheme base) :name list :position 2)
          :arguments (
            (Constant :value 1 :position 0)
            (Constant :value "a string that is long enough to make the call too long" :position 0))
          :position 1)
        """,
        """
        (Conditional
          :test \(one)
          :consequent \(one)
          :alternative (Constant :value #!unspecified :position 0)
          :position 0)
        """,
        identity,
        """
        (CaseLambda
          :name nil
          :clauses (
            (Lambda
              :name nil
              :parameters ()
              :rest nil
              :returnType nil
              :body \(one)
              :position 0))
          :position 0)
        """,
        """
        (Let
          :bindings ((Binding :name x :id 1 :value \(one) :position 0))
          :body (LocalReference :name x :id 1 :position 5)
          :position 0)
        """,
        """
        (Letrec
          :bindings (
            (Binding :name x :id 1 :value (LocalReference :name y :id 2 :position 0) :position 0)
            (Binding :name y :id 2 :value (LocalReference :name x :id 1 :position 0) :position 0))
          :body (LocalReference :name x :id 1 :position 5)
          :position 0)
        """,
        """
        (LetValues
          :parameters ((Parameter :name x :id 1 :type nil :position 0))
          :rest nil
          :producer \(one)
          :body (LocalReference :name x :id 1 :position 5)
          :position 0)
        """,
        "(RecordType :name point :fields (x y) :position 4)",
        "(RecordConstructor :name make-point :type \(one) :fields (1 0) :position 4)",
        "(RecordPredicate :name point? :type \(one) :position 4)",
        "(RecordAccessor :name point-x :type \(one) :field 0 :position 4)",
        "(Define :module (user) :name x :value \(one) :position 4)",
        "(DefineValues :module (u) :names (a) :rest c :producer \(one) :position 0)",
        "(DefineValues :module (u) :names () :rest nil :producer \(one) :position 4)",
        """
        (DefineFunction
          :module (user)
          :name f
          :function \(identity.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\n  "))
          :position 4)
        """,
        """
        (Module
          :name (a)
          :imports ((scheme base) (srfi 1))
          :exports ((Export :externalName y :module (a) :name x :position 3))
          :body ((Define :module (a) :name x :value \(one) :position 0))
          :position 0)
        """,
        "(Import :modules ((scheme base) (srfi 1)) :position 0)",
    ]
}
