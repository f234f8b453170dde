// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/column_fixes.h"

#include "fields/standard_fields.h"
#include "wording/labels.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace dilim::ui {
namespace {

using fields::ValueType;
using ingest::ColumnMapping;
using ingest::DateOrder;

QString words(const char *text)
{
    return QCoreApplication::translate("ColumnFixes", text);
}

template <typename Value> struct Way {
    Value value;
    const char *words;
};
constexpr std::array<Way<DateOrder>, 3> dateOrders = {{{DateOrder::DayMonthYear, "31.12.2026"},
                                                       {DateOrder::MonthDayYear, "12/31/2026"},
                                                       {DateOrder::YearMonthDay, "2026-12-31"}}};
constexpr std::array<Way<char>, 2> decimalMarks = {{{'.', "1234.56"}, {',', "1234,56"}}};
constexpr std::array<Way<char>, 3> listSeparators = {{{';', "a; b"}, {',', "a, b"}, {'|', "a | b"}}};

template <typename Value, std::size_t count>
void add(QVector<ColumnFix> &fixes, const QString &group, const std::array<Way<Value>, count> &ways,
         std::optional<Value> ColumnMapping::*what, const ColumnMapping &reading)
{
    for (const Way<Value> &way : ways)
        fixes.append({group, QString::fromLatin1(way.words), reading.*what == way.value,
                      [what, value = way.value](ColumnMapping &entry) { entry.*what = value; }});
}

void addTypes(QVector<ColumnFix> &fixes, const ColumnMapping &reading)
{
    for (std::size_t i = 0; i < fields::valueTypeCount; ++i) {
        const auto type = static_cast<ValueType>(i);
        fixes.append({words(QT_TRANSLATE_NOOP("ColumnFixes", "Type")), wording::typeLabel(type), reading.type == type,
                      [type](ColumnMapping &entry) { entry.type = type; }});
    }
}

} // namespace

QVector<ColumnFix> columnFixes(const ingest::ColumnReport &column)
{
    QVector<ColumnFix> fixes;
    const ColumnMapping &reading = column.reading;
    if (reading.fields.empty() || !reading.type)
        return fixes;
    const bool own = std::ranges::none_of(
        reading.fields, [](const std::string &field) { return fields::standardField(field) != nullptr; });
    if (own)
        addTypes(fixes, reading);
    const ValueType type = *reading.type;
    if (type == ValueType::Date || type == ValueType::Moment)
        add(fixes, words(QT_TRANSLATE_NOOP("ColumnFixes", "Dates")), dateOrders, &ColumnMapping::dateOrder, reading);
    if (type == ValueType::Number || type == ValueType::Money)
        add(fixes, words(QT_TRANSLATE_NOOP("ColumnFixes", "Decimal mark")), decimalMarks, &ColumnMapping::decimalMark,
            reading);
    if (type == ValueType::CategoryList)
        add(fixes, words(QT_TRANSLATE_NOOP("ColumnFixes", "Lists")), listSeparators, &ColumnMapping::listSeparator,
            reading);
    return fixes;
}

} // namespace dilim::ui
