// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/find_field.h"

#include "rules/bind_operands.h"

namespace dilim::rules {

using fields::Entity;
using fields::Field;

Result<FoundField> findField(const Names &names, const std::string &line, const std::string &id)
{
    const Field *field = names.snapshot.catalogue.find(id);
    if (!field)
        return Error{"rule.unknown_field", {line, id}};
    const columns::Column *column = names.snapshot.table(field->entity).find(id);
    if (!column && field->derived && field->entity == Entity::Customer && names.library.derived)
        column = names.library.derived(*field);
    return FoundField{field, column};
}

Result<ValueTest> bindFieldTest(const Names &names, const std::string &line, const FoundField &found,
                                const std::string &op, const std::vector<Value> &operands)
{
    const Field &field = *found.field;
    Result<ValueTest> test = bindTest({line, field.id, field.type, op, operands, field.entity}, names);
    if (test && found.column && !canAnswer(*found.column, *test))
        return Error{"rule.column_kind", {line, field.id}};
    return test;
}

} // namespace dilim::rules
