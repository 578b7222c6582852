// SPDX-License-Identifier: MIT
import SennitReader
import SennitCoreForms

extension UnitExpander {
    /// `(define-record-type name constructor predicate (field accessor) ...)`, R7RS 5.5, where the
    /// constructor may be `#f` for none, or a bare name for one of all fields.
    func scanRecord(_ form: Syntax, _ items: [Syntax], _ scope: DefinitionScope) throws(ExpanderError) -> ScannedForm {
        guard items.count >= 4 else { throw malformed(.defineRecordType, form) }
        guard let typeName = items[1].identifier else {
            throw malformed(.defineRecordType, items[1], "the type name must be an identifier")
        }
        var fields: [Identifier: Int32] = [:]
        var names: [Symbol] = []
        var accessorForms: [Syntax] = []
        for specification in items.dropFirst(4) {
            let (field, accessor) = try recordField(specification)
            if fields.updateValue(Int32(truncatingIfNeeded: names.count), forKey: field) != nil {
                throw duplicate(field.symbol, "define-record-type: field", at: specification)
            }
            names.append(field.symbol)
            accessorForms.append(accessor)
        }
        let constructorFields = try constructorFields(items[2], fields)
        try checkDistinct([items[1], constructorFields?.name, isFalse(items[3]) ? nil : items[3]] + accessorForms)
        let type = try define(items[1], .defineRecordType, scope)
        switch type {
        case .local(let variable): localRecords[variable.id] = names.count
        case .global(let name): module.state.records[name] = names.count
        }
        var constructor: (target: Target, fields: [Int32])?
        if let (name, numbers) = constructorFields {
            constructor = (try define(name, .defineRecordType, scope), numbers)
        }
        let predicate = isFalse(items[3]) ? nil : try define(items[3], .defineRecordType, scope)
        var accessors: [(target: Target, field: Int32)] = []
        for (number, name) in accessorForms.enumerated() {
            accessors.append((try define(name, .defineRecordType, scope), Int32(truncatingIfNeeded: number)))
        }
        let record = RecordDefinition(
            typeName: typeName.symbol, type: type, fields: names, constructor: constructor, predicate: predicate,
            accessors: accessors)
        return .record(record, form: form)
    }

    /// The names that a form defines are as many as it has.
    private func checkDistinct(_ names: [Syntax?]) throws(ExpanderError) {
        var seen: Set<Identifier> = []
        for case let name? in names {
            guard let identifier = name.identifier, !seen.insert(identifier).inserted else { continue }
            throw error(
                .duplicate(identifier.symbol), "define-record-type: \(identifier.symbol) would be defined twice",
                at: name)
        }
    }

    private func isFalse(_ form: Syntax) -> Bool {
        if case .constant(.boolean(false)) = form.value { return true }
        return false
    }

    private func recordField(_ form: Syntax) throws(ExpanderError) -> (Identifier, Syntax) {
        guard let parts = form.list, let field = parts.first?.identifier else {
            throw malformed(.defineRecordType, form, "a field is (field accessor)")
        }
        if parts.count == 3, let modifier = parts[2].identifier {
            throw error(
                .mutator(modifier.symbol),
                "define-record-type: field \(field.symbol) cannot have the modifier \(modifier.symbol): "
                    + "values never change", at: parts[2],
                hint: "leave it out, and make an updated record by calling the constructor with the new value of "
                    + "\(field.symbol) and the other fields of the old record")
        }
        guard parts.count == 2 else { throw malformed(.defineRecordType, form, "a field is (field accessor)") }
        return (field, parts[1])
    }

    private func constructorFields(
        _ form: Syntax, _ fields: [Identifier: Int32]
    ) throws(ExpanderError) -> (name: Syntax, fields: [Int32])? {
        if isFalse(form) { return nil }
        if form.identifier != nil { return (form, Array(0..<Int32(truncatingIfNeeded: fields.count))) }
        guard let parts = form.list, let name = parts.first else {
            throw malformed(.defineRecordType, form, "the constructor is (name field ...), a name, or #f")
        }
        var numbers: [Int32] = []
        var seen: Set<Int32> = []
        for part in parts.dropFirst() {
            guard let field = part.identifier, let number = fields[field] else {
                throw malformed(.defineRecordType, part, "\(part.brief(limit: 30)) is not a field")
            }
            if !seen.insert(number).inserted {
                throw duplicate(field.symbol, "define-record-type: constructor field", at: part)
            }
            numbers.append(number)
        }
        return (name, numbers)
    }

    /// The values of all the names that a record definition binds, the type first.
    func emit(_ record: RecordDefinition, _ form: Syntax) -> [(Target, CoreForm)] {
        let position = form.position
        let type =
            switch record.type {
            case .local(let variable):
                CoreForm.localReference(LocalReference(variable: variable, position: position))
            case .global(let name):
                CoreForm.globalReference(GlobalReference(module: module.name, name: name, position: position))
            }
        var result: [(Target, CoreForm)] = [
            (
                record.type,
                .recordType(RecordType(name: record.typeName, fields: record.fields, position: position))
            )
        ]
        if let constructor = record.constructor {
            let value = RecordConstructor(
                name: constructor.target.name, type: type, fields: constructor.fields, position: position)
            result.append((constructor.target, .recordConstructor(value)))
        }
        if let predicate = record.predicate {
            let value = RecordPredicate(name: predicate.name, type: type, position: position)
            result.append((predicate, .recordPredicate(value)))
        }
        for (target, field) in record.accessors {
            let value = RecordAccessor(name: target.name, type: type, field: field, position: position)
            result.append((target, .recordAccessor(value)))
        }
        return result
    }
}
