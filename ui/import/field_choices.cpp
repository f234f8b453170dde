// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/field_choices.h"

#include "fields/catalogue.h"
#include "fields/standard_fields.h"
#include "wording/labels.h"

#include <QCoreApplication>
#include <QStringList>

namespace dilim::ui {
namespace {

using fields::Entity;

/// Whose fields stand in files of such records, in the order in which they are offered.
const std::vector<Entity> &fedBy(Entity primary)
{
    static const std::map<Entity, std::vector<Entity>> table = {
        {Entity::Customer, {Entity::Customer}},
        {Entity::Order, {Entity::Order, Entity::Customer, Entity::OrderLine, Entity::Product}},
        {Entity::OrderLine, {Entity::OrderLine, Entity::Order, Entity::Product, Entity::Customer}},
        {Entity::Product, {Entity::Product}},
        {Entity::Event, {Entity::Event, Entity::Customer, Entity::Product}},
        {Entity::Table, {Entity::Table}},
    };
    return table.at(primary);
}

QString newFieldText(const std::string &header)
{
    return QCoreApplication::translate("FieldChoices", "New field: %1").arg(QString::fromStdString(header));
}

} // namespace

QVector<FieldChoice> fieldChoices(Entity primary, const std::string &header)
{
    QVector<FieldChoice> choices;
    choices.append({QCoreApplication::translate("FieldChoices", "Do not import"), {}, {}});
    const std::string own = fields::customFieldId(primary, header);
    if (!fields::standardField(own))
        choices.append({newFieldText(header), {}, {own}});
    for (const Entity entity : fedBy(primary)) {
        for (const fields::Field &field : fields::standardFields()) {
            if (field.entity == entity && !field.derived)
                choices.append({wording::fieldLabel(field), wording::entityLabel(entity), {field.id}});
        }
    }
    return choices;
}

int currentChoice(const QVector<FieldChoice> &choices, const ingest::ColumnReport &column)
{
    for (qsizetype i = 0; i < choices.size(); ++i) {
        if (choices[i].fields == column.reading.fields)
            return static_cast<int>(i);
    }
    return -1;
}

QString fieldsText(const ingest::ColumnReport &column)
{
    QStringList words;
    for (const std::string &id : column.reading.fields) {
        const fields::Field *field = fields::standardField(id);
        words.append(field ? wording::fieldLabel(*field) : newFieldText(column.header));
    }
    return words.join(QStringLiteral(", "));
}

} // namespace dilim::ui
