// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rule_editor/typed_number.h"

#include "ingest/cell_number.h"
#include "wording/formats.h"

#include <QCoreApplication>

namespace dilim::ui {
namespace {

struct TypedWords {
    Q_DECLARE_TR_FUNCTIONS(TypedWords)
};

struct LimitRow {
    rules::Operand operand;
    std::int64_t least;
    std::int64_t greatest;
    std::uint8_t decimals;
};
constexpr LimitRow limits[] = {
    {rules::Operand::Days, 1, rules::maxDays, 0},
    {rules::Operand::Count, 0, rules::maxCount, 0},
    {rules::Operand::Percent, 0, 100, maxDecimalScale},
    {rules::Operand::Hour, 0, 23, 0},
    {rules::Operand::MonthDay, 1, 31, 0},
};

/// What stands around the digit of "₺0" or "0 ₼".
void takeUnit(const QString &zero, NumberKind &kind)
{
    const qsizetype digit = zero.indexOf(u'0');
    kind.before = zero.left(digit).trimmed();
    kind.after = zero.mid(digit + 1).trimmed();
}

char decimalMark(std::string_view language)
{
    return wording::numberText(Decimal{15, 1}, language).at(1).toLatin1();
}

/// Digits as they stand behind the decimal mark.
int writtenDecimals(const ingest::WrittenNumber &written, char mark)
{
    return mark == '.' ? written.afterDot : written.afterComma;
}

/// "5,000" where the comma is the decimal mark: nobody types such zeros, but other languages mean five thousand.
bool looksGrouped(const ingest::WrittenNumber &written, char mark)
{
    return written.proves == '\0' && writtenDecimals(written, mark) == 3 && written.digits % 1000 == 0
        && written.digits != 0;
}

QString expectedForm(const NumberKind &kind, std::string_view language)
{
    if (kind.decimals == 0)
        return TypedWords::tr("Write a whole number such as %1.").arg(wording::numberText(1234, language));
    return TypedWords::tr("Write a number such as %1.").arg(wording::numberText(Decimal{12345, 1}, language));
}

QString expectedRange(const NumberKind &kind, std::string_view language)
{
    const QString least = wording::numberText(kind.least, language);
    const QString greatest = wording::numberText(kind.greatest, language);
    return kind.decimals == 0 ? TypedWords::tr("Write a whole number from %1 to %2.").arg(least, greatest)
                              : TypedWords::tr("Write a number from %1 to %2.").arg(least, greatest);
}

QString expectedCurrency(const NumberKind &kind)
{
    return TypedWords::tr("Write the amount in %1: the amounts here are in that currency.")
        .arg(kind.before.isEmpty() ? kind.after : kind.before);
}

/// Without the unit, in case somebody types it, too.
QString withoutUnit(QString text, const NumberKind &kind)
{
    text = text.trimmed();
    for (const QString &unit : {kind.before, kind.after}) {
        if (!unit.isEmpty() && text.startsWith(unit))
            text = text.mid(unit.size()).trimmed();
        else if (!unit.isEmpty() && text.endsWith(unit))
            text.chop(unit.size());
    }
    return text.trimmed();
}

/// Words of currencies are typed in small letters, too: "500 tl".
std::optional<ingest::WrittenNumber> writtenNumber(const QString &text)
{
    const auto written = ingest::writtenNumber(text.toStdString());
    return written ? written : ingest::writtenNumber(text.toUpper().toStdString());
}

std::string_view currencyOf(const ingest::WrittenNumber &written)
{
    return written.currency[0] == '\0' ? std::string_view()
                                       : std::string_view(written.currency.data(), written.currency.size());
}

} // namespace

NumberKind kindOfOperand(rules::Operand operand, std::string_view language)
{
    NumberKind kind;
    for (const LimitRow &row : limits) {
        if (row.operand == operand) {
            kind.least = row.least;
            kind.greatest = row.greatest;
            kind.decimals = row.decimals;
        }
    }
    if (operand == rules::Operand::Percent)
        takeUnit(wording::Family::Percent, language, kind);
    else if (operand == rules::Operand::Days)
        takeUnit(wording::Family::Days, language, kind);
    return kind;
}

void takeUnit(wording::Family family, std::string_view language, NumberKind &kind)
{
    if (family == wording::Family::Percent)
        takeUnit(wording::percentText(Decimal{}, language), kind);
    else if (family == wording::Family::Days || family == wording::Family::Elapsed)
        kind.after = TypedWords::tr("days");
}

NumberKind kindOfMoney(std::string_view currency, std::string_view language)
{
    NumberKind kind;
    kind.decimals = currencyDigits(currency);
    kind.currency = currency;
    takeUnit(wording::amountText(Decimal{}, currency, language), kind);
    return kind;
}

TypedNumber typedNumber(const QString &text, const NumberKind &kind, std::string_view language)
{
    const char mark = decimalMark(language);
    const std::optional<ingest::WrittenNumber> written = writtenNumber(withoutUnit(text, kind));
    const bool otherMark = written && written->proves != '\0' && written->proves != mark;
    if (!written || otherMark || written->percent || looksGrouped(*written, mark))
        return {std::nullopt, expectedForm(kind, language)};
    const std::string_view currency = currencyOf(*written);
    if (!currency.empty() && currency != kind.currency)
        return {std::nullopt, kind.currency.empty() ? expectedForm(kind, language) : expectedCurrency(kind)};
    const Decimal number = ingest::numberValue(*written, mark);
    if (ingest::isRounded(*written, mark))
        return {std::nullopt, expectedForm(kind, language)};
    if (kind.isLimited() && (compared(number, {kind.least, 0}) < 0 || compared(number, {kind.greatest, 0}) > 0))
        return {std::nullopt, expectedRange(kind, language)};
    if (writtenDecimals(*written, mark) > kind.decimals) {
        return {std::nullopt,
                kind.decimals == 0 ? expectedForm(kind, language)
                                   : TypedWords::tr("At most %n decimal(s) can stand here.", nullptr, kind.decimals)};
    }
    return {number, {}};
}

QString fieldText(Decimal number, const NumberKind &kind, std::string_view language)
{
    const QString text = wording::numberText(number, language);
    const std::optional<std::int64_t> fixed = rescaled(number, kind.decimals);
    const bool money = kind.decimals != maxDecimalScale && kind.decimals > 0;
    if (!money || !fixed || *fixed % powerOfTen(kind.decimals) == 0)
        return text;
    const qsizetype at = text.indexOf(QLatin1Char(decimalMark(language)));
    return at < 0 ? text : text.leftJustified(at + 1 + kind.decimals, u'0');
}

QString withUnit(Decimal number, const NumberKind &kind, std::string_view language)
{
    constexpr QChar noBreakSpace(0x00A0);
    const bool apart = !kind.after.isEmpty() && kind.after != u"%";
    const QString after = apart ? noBreakSpace + kind.after : kind.after;
    const QString text = fieldText(number, kind, language);
    const QString unsignedText = number.units < 0 ? text.mid(1) : text;
    return (number.units < 0 ? text.left(1) : QString()) + kind.before + unsignedText + after;
}

} // namespace dilim::ui
