// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/overview_kpis.h"

#include "wording/formats.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace dilim::ui {
namespace {

using analysis::FiguresOfPeriod;
using analysis::MonthFigures;

struct PeriodWords {
    const char *name;
    const char *buyers;
    const char *comparison;
};
/// By FigurePeriod.
constexpr std::array<PeriodWords, analysis::figurePeriodCount> periods = {{
    {QT_TRANSLATE_NOOP("Overview", "Last 30 days"), QT_TRANSLATE_NOOP("Overview", "Bought in the last 30 days"),
     QT_TRANSLATE_NOOP("Overview", "than in the 30 days before")},
    {QT_TRANSLATE_NOOP("Overview", "Last 90 days"), QT_TRANSLATE_NOOP("Overview", "Bought in the last 90 days"),
     QT_TRANSLATE_NOOP("Overview", "than in the 90 days before")},
    {QT_TRANSLATE_NOOP("Overview", "Last 12 months"), QT_TRANSLATE_NOOP("Overview", "Bought in the last 12 months"),
     QT_TRANSLATE_NOOP("Overview", "than the year before")},
    {QT_TRANSLATE_NOOP("Overview", "This year"), QT_TRANSLATE_NOOP("Overview", "Bought this year"),
     QT_TRANSLATE_NOOP("Overview", "than a year ago today")},
    {QT_TRANSLATE_NOOP("Overview", "All time"), QT_TRANSLATE_NOOP("Overview", "Bought at any time"), ""},
}};

const PeriodWords &wordsOf(analysis::FigurePeriod period)
{
    return periods[static_cast<std::size_t>(period)];
}

QString words(const char *source)
{
    return QCoreApplication::translate("Overview", source);
}

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

/// What the cards have in common.
class Cards
{
    Q_DECLARE_TR_FUNCTIONS(Overview)
public:
    Cards(const analysis::PeriodFigures &figures, const OverviewQuestion &question, const WorkspaceState &state)
        : m_figures(figures)
        , m_question(question)
        , m_state(state)
        , m_language(state.language())
    {
    }

    [[nodiscard]] std::uint64_t newWith(const store::ImportRecord &last) const;
    [[nodiscard]] KpiValues customers() const;
    [[nodiscard]] KpiValues buyers() const;
    [[nodiscard]] KpiValues revenue() const;
    [[nodiscard]] KpiValues basket() const;
    [[nodiscard]] KpiValues repeats() const;

private:
    [[nodiscard]] QString money(double minorUnits) const
    {
        return wording::compactMoneyText(std::llround(minorUnits), m_state.currency(), m_language);
    }
    template <typename Value> [[nodiscard]] QVector<double> sparkOf(Value value) const;
    template <typename Value> [[nodiscard]] QVector<double> spark(Value value) const;
    void setChange(KpiValues &card, double difference, const QString &size) const;
    template <typename Value> void compare(KpiValues &card, Value value) const;

    const analysis::PeriodFigures &m_figures;
    const OverviewQuestion &m_question;
    const WorkspaceState &m_state;
    std::string_view m_language;
};

/// An incomplete last month would look like a fall.
template <typename Value> QVector<double> Cards::sparkOf(Value value) const
{
    QVector<double> values;
    for (const analysis::RevenueMonth &month : m_figures.months.months)
        values.append(value(month));
    if (m_figures.months.lastIsIncomplete && !values.isEmpty())
        values.removeLast();
    return values;
}

template <typename Value> QVector<double> Cards::spark(Value value) const
{
    return sparkOf([&value](const analysis::RevenueMonth &month) { return value(month.all()); });
}

void Cards::setChange(KpiValues &card, double difference, const QString &size) const
{
    if (difference == 0.0)
        card.change = size;
    else
        card.change = (difference > 0.0 ? u"▲\u2009" : u"▼\u2009") + size;
    if (difference != 0.0)
        card.judgement = difference > 0.0 ? Judgement::Good : Judgement::Bad;
    card.note = words(wordsOf(m_figures.period).comparison);
}

/// By how much of itself a number changed since the period before.
template <typename Value> void Cards::compare(KpiValues &card, Value value) const
{
    if (!m_figures.before)
        return;
    const std::optional<double> now = value(m_figures.now), before = value(*m_figures.before);
    if (!now || !before || *before <= 0.0)
        return;
    const double change = *now / *before - 1.0;
    setChange(card, std::abs(change) < 0.0005 ? 0.0 : change, wording::percentText(std::abs(change), m_language));
}

/// Files that belong together come one after another: those of the same day count.
std::uint64_t Cards::newWith(const store::ImportRecord &last) const
{
    const TimeZone &zone = m_state.context.timeZone;
    std::uint64_t added = 0;
    for (const store::ImportRecord &record : m_state.imports) {
        if (!record.undone && zone.dayOf(record.finished) == zone.dayOf(last.finished))
            added += record.outcome.entities[static_cast<std::size_t>(fields::Entity::Customer)].created;
    }
    return added;
}

KpiValues Cards::customers() const
{
    KpiValues card;
    card.label = tr("Customers");
    card.value = wording::numberText(m_figures.customers, m_language);
    card.definition =
        tr("Everybody in the workspace whom the choice above includes, with or without orders. The line shows how many "
           "bought for the first time in each month.");
    card.spark =
        sparkOf([](const analysis::RevenueMonth &month) { return static_cast<double>(month.ofNew.customers); });
    const auto last = std::find_if(m_state.imports.rbegin(), m_state.imports.rend(),
                                   [](const store::ImportRecord &record) { return !record.undone; });
    if (!m_question.segment.empty()) {
        card.note =
            tr("%1 of all customers")
                .arg(wording::shareText(static_cast<std::int64_t>(m_figures.customers),
                                        static_cast<std::int64_t>(m_state.snapshot->customers.rows), m_language));
    } else if (last != m_state.imports.rend()) {
        const std::uint64_t added = newWith(*last);
        if (added > 0)
            setChange(card, static_cast<double>(added), wording::numberText(added, m_language));
        card.note = added > 0 ? tr("new with the last imports") : tr("none new with the last imports");
    }
    return card;
}

KpiValues Cards::buyers() const
{
    KpiValues card;
    card.label = words(wordsOf(m_figures.period).buyers);
    card.value = wording::numberText(m_figures.now.purchases.buyers, m_language);
    card.note = tr("%1 of the customers")
                    .arg(wording::shareText(static_cast<std::int64_t>(m_figures.now.purchases.buyers),
                                            static_cast<std::int64_t>(m_figures.customers), m_language));
    card.definition = tr("Customers with at least one order that counts in the period. Of them, %1 bought for the "
                         "first time.")
                          .arg(wording::numberText(m_figures.now.newBuyers, m_language));
    card.spark = spark([](const MonthFigures &month) { return static_cast<double>(month.customers); });
    compare(card, [](const FiguresOfPeriod &f) { return std::optional(static_cast<double>(f.purchases.buyers)); });
    return card;
}

KpiValues Cards::revenue() const
{
    KpiValues card;
    card.label = tr("Revenue");
    card.value = money(static_cast<double>(m_figures.now.purchases.revenue));
    card.definition = tr("The sum of all orders that count in the period and whose amount is known.");
    card.spark = spark([](const MonthFigures &month) { return static_cast<double>(month.revenue); });
    compare(card, [](const FiguresOfPeriod &f) { return std::optional(static_cast<double>(f.purchases.revenue)); });
    return card;
}

KpiValues Cards::basket() const
{
    const std::optional<double> now = averageBasket(m_figures.now.purchases);
    KpiValues card;
    card.label = tr("Average basket");
    card.value = now ? money(*now) : QStringLiteral("–");
    card.definition = tr("Revenue divided by the number of orders with a known amount.");
    card.spark = spark([](const MonthFigures &month) { return averageBasket(month).value_or(unknown); });
    compare(card, [](const FiguresOfPeriod &f) { return averageBasket(f.purchases); });
    return card;
}

KpiValues Cards::repeats() const
{
    const std::optional<double> now = repeatRate(m_figures.now.purchases);
    KpiValues card;
    card.label = tr("Bought again");
    card.value = now ? wording::percentText(*now, m_language) : QStringLiteral("–");
    card.definition =
        tr("Customers with at least two orders in the period, divided by customers with at least one. The "
           "line shows the same for each month.");
    card.spark = spark([](const MonthFigures &month) { return repeatRate(month).value_or(unknown); });
    const std::optional<double> before =
        m_figures.before ? repeatRate(m_figures.before->purchases) : std::optional<double>();
    if (now && before) {
        const double points = std::round((*now - *before) * 1000.0) / 10.0;
        setChange(card, points, tr("%1 points").arg(wording::decimalText(std::abs(points), 1, m_language)));
    }
    return card;
}

} // namespace

QString periodName(analysis::FigurePeriod period)
{
    return words(wordsOf(period).name);
}

QVector<KpiValues> overviewKpis(const analysis::PeriodFigures &figures, const OverviewQuestion &question,
                                const WorkspaceState &state)
{
    const Cards cards(figures, question, state);
    return {cards.customers(), cards.buyers(), cards.revenue(), cards.basket(), cards.repeats()};
}

} // namespace dilim::ui
