// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/lookup_words.h"

#include "wording/formats.h"
#include "wording/labels.h"

#include <QCoreApplication>
#include <QStringList>

namespace dilim::cli {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("dilim::cli", text); // lupdate names the context of tr() after the namespace
}

QStringList unmatchedWords(const store::LookupFit &fit, const std::string &language)
{
    QStringList words;
    for (const store::UnmatchedKeys &keys : fit.unmatched) {
        QStringList values;
        for (const std::string &value : keys.values)
            values << QString::fromStdString(value);
        words << tr("%1 (%2)").arg(values.join(QStringLiteral(" · ")), wording::numberText(keys.rows, language));
    }
    return words;
}

} // namespace

Result<LinkedTable> linkedTable(OpenWorkspace &open, const store::ActiveLookup &lookup)
{
    Result<store::KeptTable> table = open.workspace.keptTable(lookup.link.import);
    if (!table)
        return table.error();
    Result<store::LookupFit> fit = store::lookupFit(*open.snapshot, *table, lookup.link.keys);
    if (!fit)
        return fit.error();
    return LinkedTable{*std::move(table), lookup, *std::move(fit)};
}

Json lookupJson(const LinkedTable &linked)
{
    const store::LookupFit &fit = linked.fit;
    Json keys = Json::array();
    for (const store::LookupKey &key : linked.lookup.link.keys)
        keys.push_back({{"column", key.column}, {"field", key.field}});
    Json fieldList = Json::array();
    for (const auto &[column, field] : linked.lookup.fields)
        fieldList.push_back({{"id", field.id}, {"name", field.name}, {"type", fields::typeId(field.type)}});
    Json unmatched = Json::array();
    for (const store::UnmatchedKeys &one : fit.unmatched)
        unmatched.push_back({{"values", one.values}, {"rows", one.rows}});
    return {{"keys", keys},           {"entity", fields::entityId(fit.entity)},
            {"rows", fit.rows},       {"keyed", fit.keyed},
            {"matched", fit.matched}, {"replaced", fit.replaced},
            {"unmatched", unmatched}, {"fields", fieldList}};
}

QString lookupWords(const LinkedTable &linked, const std::string &language)
{
    const store::LookupFit &fit = linked.fit;
    const auto number = [&](std::uint64_t count) { return wording::numberText(count, language); };
    QString words = tr("%1 is a look-up table:").arg(QString::fromStdString(linked.table.fileName)) + u'\n';
    for (const store::LookupKey &key : linked.lookup.link.keys)
        words +=
            QStringLiteral("  %1 = %2\n").arg(QString::fromStdString(key.column), QString::fromStdString(key.field));
    words += u' '
        + tr(" %1 of %2 found a row (%3).")
              .arg(number(fit.matched),
                   wording::entityCountText(fit.entity, static_cast<std::int64_t>(fit.rows), language),
                   wording::shareText(static_cast<std::int64_t>(fit.matched), static_cast<std::int64_t>(fit.rows),
                                      language))
        + u'\n';
    if (!fit.unmatched.empty())
        words +=
            u' ' + tr(" Not in the table: %1.").arg(unmatchedWords(fit, language).join(QStringLiteral(", "))) + u'\n';
    if (fit.replaced > 0)
        words += u' ' + tr(" Rows whose keys come again further down, which count there: %1.").arg(number(fit.replaced))
            + u'\n';
    for (const auto &[column, field] : linked.lookup.fields)
        words += QStringLiteral("  %1  %2\n").arg(QString::fromStdString(field.id), QString::fromStdString(field.name));
    return words;
}

} // namespace dilim::cli
