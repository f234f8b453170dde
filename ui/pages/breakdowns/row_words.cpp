// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/breakdowns/row_words.h"

#include "ui/pages/breakdowns/row_rule.h"
#include "ui/pages/breakdowns/topics.h"
#include "wording/calendar_words.h"
#include "wording/formats.h"
#include "wording/labels.h"
#include "wording/value_words.h"

#include <QCoreApplication>

namespace dilim::ui {
namespace {

class BreakdownRows
{
    Q_DECLARE_TR_FUNCTIONS(BreakdownRows)
public:
    static QString unknown() { return tr("Not known"); }
    static QString yes() { return tr("Yes"); }
    static QString no() { return tr("No"); }
    static QString under(const QString &value) { return tr("Under %1").arg(value); }
    static QString from(const QString &value) { return tr("%1 and more").arg(value); }
};

QString bandWords(const WorkspaceState &state, const fields::Field &field, const std::string &word)
{
    const auto text = [&](Decimal value) {
        return field.type == fields::ValueType::Money ? wording::amountText(value, state.currency(), state.language())
                                                      : wording::numberText(value, state.language());
    };
    const Band band = bandOf(word);
    if (!band.from && !band.below)
        return QString::fromStdString(word);
    if (!band.from)
        return BreakdownRows::under(text(*band.below));
    if (!band.below)
        return BreakdownRows::from(text(*band.from));
    if (field.type == fields::ValueType::Money)
        return wording::rangeText(text(*band.from), text(*band.below));
    const Decimal last = lastOf(*band.below, field.type);
    return compared(*band.from, last) == 0 ? text(last) : wording::rangeText(text(*band.from), text(last));
}

} // namespace

QString fieldWords(const WorkspaceState &state, std::string_view by)
{
    return wording::fieldLabel(state.snapshot->catalogue, fieldOf(by), state.language());
}

QString rowWords(const WorkspaceState &state, std::string_view by, const std::string &word)
{
    if (word.empty())
        return BreakdownRows::unknown();
    const std::string_view part = partOf(by);
    const fields::Field *field = state.snapshot->catalogue.find(fieldOf(by));
    if (part == "band" && field)
        return bandWords(state, *field, word);
    if (part == "weekday")
        return wording::capitalised(wording::weekdayText(word, state.language()), state.language());
    if (part == "hour")
        return hourWords(QString::fromStdString(word).toInt());
    if (field && field->type == fields::ValueType::YesNo)
        return word == "yes" ? BreakdownRows::yes() : BreakdownRows::no();
    return wording::valueLabel(fieldOf(by), word, state.language());
}

QString hourWords(int hour)
{
    return QStringLiteral("%1:00").arg(hour, 2, 10, QLatin1Char('0'));
}

bool hasOwnOrder(std::string_view by)
{
    return !partOf(by).empty();
}

} // namespace dilim::ui
