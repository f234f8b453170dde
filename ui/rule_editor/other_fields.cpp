// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rule_editor/other_fields.h"

#include "fields/standard_fields.h"

namespace dilim::ui {
namespace {

using fields::Field;
using fields::ValueType;

/// The engine compares words with words and amounts with numbers.
ValueType comparedAs(ValueType type)
{
    if (type == ValueType::Category)
        return ValueType::Text;
    return type == ValueType::Money ? ValueType::Number : type;
}

} // namespace

std::vector<const Field *> comparableFields(const WorkspaceState &state, ValueType type, const std::string &field)
{
    const Field *asked = state.snapshot->catalogue.find(field);
    const fields::Entity entity = asked ? asked->entity : fields::Entity::Customer;
    std::vector<const Field *> found;
    const auto add = [&](const Field &other) {
        const bool there = state.snapshot->table(entity).has(other.id) || (other.derived && state.library.derived);
        if (other.entity == entity && other.id != field && comparedAs(other.type) == comparedAs(type) && there)
            found.push_back(&other);
    };
    for (const Field &other : fields::standardFields())
        add(other);
    for (const Field &other : state.snapshot->catalogue.customFields())
        add(other);
    return found;
}

} // namespace dilim::ui
