// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/stored_text.h"

#include "columns/column.h"
#include "wording/formats.h"

#include <QCoreApplication>

#include <cmath>

namespace dilim::ui {
namespace {

using fields::ValueType;

constexpr int moneyDecimals = 2;

QString fromView(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString yesNo(bool yes)
{
    return yes ? QCoreApplication::translate("StoredText", "Yes") : QCoreApplication::translate("StoredText", "No");
}

QString integerText(const ingest::Integers &integers, std::size_t row, ValueType type, const StoredWords &words)
{
    const std::int64_t value = integers.values[row];
    if (value == columns::missingInteger)
        return {};
    switch (type) {
    case ValueType::Date:
        return wording::dateText(Date{static_cast<std::int32_t>(value)}, words.language);
    case ValueType::Moment:
        return wording::momentText(Moment{integers.scale == 0 ? value * 1000 : value}, words.zone, words.language);
    case ValueType::YesNo:
        return yesNo(value != 0);
    case ValueType::Identifier:
    case ValueType::Text:
        return QString::number(value);
    default:
        return wording::numberText(Decimal{value, integers.scale}, words.language);
    }
}

QString listText(const ingest::WordLists &lists, std::size_t row)
{
    const std::uint32_t begin = row == 0 ? 0 : lists.ends[row - 1];
    QStringList words;
    for (std::uint32_t i = begin; i < lists.ends[row]; ++i)
        words.append(fromView(lists.words[lists.codes[i]]));
    return words.join(QStringLiteral(", "));
}

} // namespace

QString storedText(const ingest::BatchColumn &column, std::size_t row, ValueType type, const StoredWords &words)
{
    if (const auto *integers = std::get_if<ingest::Integers>(&column))
        return integerText(*integers, row, type, words);
    if (const auto *texts = std::get_if<ingest::Texts>(&column))
        return fromView(texts->at(row));
    if (const auto *codes = std::get_if<ingest::Words>(&column))
        return fromView(codes->words[codes->codes[row]]);
    return listText(std::get<ingest::WordLists>(column), row);
}

bool isNumber(ValueType type)
{
    return type == ValueType::Number || type == ValueType::Money;
}

} // namespace dilim::ui
