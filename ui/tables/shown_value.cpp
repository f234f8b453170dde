// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/table_text.h"
#include "wording/formats.h"
#include "wording/language.h"

#include <QRegularExpression>

#include <array>
#include <memory>
#include <optional>

/// Cells of views are words. What they stand for is read back and proven: writing the value has to give the words
/// again.
namespace dilim::ui {
namespace {

constexpr std::array<std::string_view, 5> currencies = {"TRY", "AZN", "EUR", "USD", "GBP"};

/// The digits of the words with the marks of the language taken out: "−1.234,5" gives -1234.5.
std::optional<Decimal> digitsOf(const QString &words, std::string_view language)
{
    const QChar decimal = QLatin1Char(tables::csvMarksOf(language).decimal);
    std::string plain;
    for (const QChar c : words) {
        if (c == QChar(0x2212))
            plain += '-';
        else if (c == decimal)
            plain += '.';
        else if (c.unicode() < 0x80 && c.isDigit())
            plain += c.toLatin1();
    }
    return parseDecimal(plain);
}

tables::Cell shareOf(const QString &words, const Decimal &digits, std::string_view language)
{
    const double percent = static_cast<double>(digits.units) / static_cast<double>(powerOfTen(digits.scale));
    for (const int decimals : {0, 1, 2}) {
        if (words == wording::percentText(percent / 100, language, decimals))
            return tables::Share{percent / 100};
    }
    return {};
}

tables::Cell amountOf(const QString &words, const Decimal &digits, std::string_view language)
{
    for (const std::string_view currency : currencies) {
        const std::uint8_t scale = currencyDigits(currency);
        const std::optional<std::int64_t> minor = rescaled(digits, scale);
        if (minor
            && (words == wording::wholeMoneyText(*minor, currency, language)
                || words == wording::moneyText(*minor, currency, language)))
            return tables::Amount{{*minor, scale}, std::string(currency)};
    }
    return {};
}

tables::Cell dayOf(const QString &words, std::string_view language)
{
    static const QRegularExpression parts(QStringLiteral("^(\\d{1,2})\\D.*\\D(\\d{4})$"));
    const QRegularExpressionMatch found = parts.match(words);
    for (int month = 1; found.hasMatch() && month <= 12; ++month) {
        const std::optional<Date> day = dateFromCivil(found.captured(2).toInt(), month, found.captured(1).toInt());
        if (day && wording::dateText(*day, language) == words)
            return *day;
    }
    return {};
}

} // namespace

tables::Cell shownValue(const QString &words, std::string_view language)
{
    if (words.isEmpty() || words == QChar(0x2013))
        return {};
    if (const tables::Cell day = dayOf(words, language); day.index() != 0)
        return day;
    if (const std::optional<Decimal> digits = digitsOf(words, language)) {
        const bool isChange = digits->scale == 0 && words == wording::signedText(digits->units, language);
        if (isChange || words == wording::numberText(*digits, language))
            return *digits;
        for (const tables::Cell &cell : {shareOf(words, *digits, language), amountOf(words, *digits, language)}) {
            if (cell.index() != 0)
                return cell;
        }
    }
    return words.toStdString();
}

tables::Table shownTable(const QString &name, const QStringList &header, QVector<QStringList> rows)
{
    tables::Table table;
    table.name = name.toStdString();
    for (const QString &column : header)
        table.header.push_back(column.toStdString());
    table.rows = static_cast<std::size_t>(rows.size());
    table.row = [shown = std::make_shared<const QVector<QStringList>>(std::move(rows)),
                 language = std::string(wording::loadedLanguage())](std::size_t row) {
        tables::Row cells;
        for (const QString &words : shown->at(static_cast<qsizetype>(row)))
            cells.push_back(cells.empty() ? tables::Cell(words.toStdString()) : shownValue(words, language));
        return cells;
    };
    return table;
}

} // namespace dilim::ui
