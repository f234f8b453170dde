// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rule_editor/fact_fields.h"

#include "fields/standard_fields.h"
#include "rules/bind_filters.h"
#include "wording/labels.h"

#include <QComboBox>

#include <algorithm>
#include <array>

namespace dilim::ui {
namespace {

using fields::Entity;
using fields::Field;
using fields::ValueType;
using rules::Facts;

constexpr int boxLetters = 16;

/// Fields of a table that fit, in the order of the catalogue.
template <typename Fits> void addFields(const WorkspaceState &state, Entity entity, const Fits &fits, FieldList &found)
{
    const columns::Table &table = state.snapshot->table(entity);
    const auto add = [&](const Field &field) {
        const bool derivable = entity == Entity::Customer && field.derived && state.library.derived;
        if (field.entity == entity && (derivable || table.has(field.id)) && fits(field))
            found.push_back(&field);
    };
    for (const Field &field : fields::standardFields())
        add(field);
    for (const Field &field : state.snapshot->catalogue.customFields())
        add(field);
}

bool isNumber(ValueType type)
{
    return type == ValueType::Number || type == ValueType::Money;
}

} // namespace

FieldList filterFields(const WorkspaceState &state, Facts facts)
{
    FieldList found;
    const Entity own = rules::entityOf(facts);
    const auto every = [](const Field &) { return true; };
    addFields(state, own, every, found);
    for (const Entity entity : {Entity::OrderLine, Entity::Order, Entity::Product, Entity::Event}) {
        if (entity != own && rules::reaches(facts, entity))
            addFields(state, entity, every, found);
    }
    return found;
}

FieldList measurableFields(const WorkspaceState &state, Facts facts, rules::MeasuredField wanted)
{
    FieldList found;
    if (wanted == rules::MeasuredField::None)
        return found;
    const bool any = wanted == rules::MeasuredField::Any;
    const auto fits = [any](const Field &field) {
        return any ? field.type != ValueType::CategoryList : isNumber(field.type);
    };
    addFields(state, rules::entityOf(facts), fits, found);
    if (any && facts != Facts::Orders)
        addFields(state, Entity::Product, fits, found);
    return found;
}

FieldList rankingCategories(const WorkspaceState &state)
{
    FieldList found;
    addFields(
        state, Entity::Customer, [](const Field &field) { return field.type == ValueType::Category; }, found);
    return found;
}

FieldList orderingFields(const WorkspaceState &state)
{
    FieldList found;
    const auto fits = [](const Field &field) {
        return isNumber(field.type) || field.type == ValueType::Date || field.type == ValueType::Moment;
    };
    addFields(state, Entity::Customer, fits, found);
    return found;
}

std::vector<Facts> knownFacts(const WorkspaceState &state)
{
    std::vector<Facts> found;
    for (const Facts facts : {Facts::Orders, Facts::Lines, Facts::Events}) {
        if (state.snapshot->table(rules::entityOf(facts)).rows > 0)
            found.push_back(facts);
    }
    return found;
}

QComboBox *makeFieldBox(const FieldList &fields, const std::string &chosen, const fields::Catalogue &catalogue,
                        QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(boxLetters);
    box->setMaxVisibleItems(20);
    const Field *before = nullptr;
    for (const Field *field : fields) {
        if (before && before->entity != field->entity)
            box->insertSeparator(box->count());
        box->addItem(wording::fieldLabel(*field), QString::fromStdString(field->id));
        before = field;
    }
    const QString id = QString::fromStdString(chosen);
    if (!chosen.empty() && box->findData(id) < 0)
        box->addItem(wording::fieldLabel(catalogue, chosen), id);
    box->setCurrentIndex(chosen.empty() ? 0 : box->findData(id));
    return box;
}

std::string fieldOf(const QComboBox &box)
{
    return box.currentData().toString().toStdString();
}

} // namespace dilim::ui
