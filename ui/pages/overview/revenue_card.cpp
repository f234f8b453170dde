// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/revenue_card.h"

#include "charts/monthly_chart.h"
#include "ui/chart_view/chart_view.h"
#include "ui/widgets/label.h"
#include "wording/formats.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QStackedWidget>

#include <array>
#include <cmath>

namespace dilim::ui {
namespace {

constexpr int leastChart = 232;

struct MonthWords {
    const char *brief;
    const char *whole;
};
constexpr std::array<MonthWords, 12> months = {{
    {QT_TRANSLATE_NOOP("Months", "Jan"), QT_TRANSLATE_NOOP("Months", "January %1")},
    {QT_TRANSLATE_NOOP("Months", "Feb"), QT_TRANSLATE_NOOP("Months", "February %1")},
    {QT_TRANSLATE_NOOP("Months", "Mar"), QT_TRANSLATE_NOOP("Months", "March %1")},
    {QT_TRANSLATE_NOOP("Months", "Apr"), QT_TRANSLATE_NOOP("Months", "April %1")},
    {QT_TRANSLATE_NOOP("Months", "May"), QT_TRANSLATE_NOOP("Months", "May %1")},
    {QT_TRANSLATE_NOOP("Months", "Jun"), QT_TRANSLATE_NOOP("Months", "June %1")},
    {QT_TRANSLATE_NOOP("Months", "Jul"), QT_TRANSLATE_NOOP("Months", "July %1")},
    {QT_TRANSLATE_NOOP("Months", "Aug"), QT_TRANSLATE_NOOP("Months", "August %1")},
    {QT_TRANSLATE_NOOP("Months", "Sep"), QT_TRANSLATE_NOOP("Months", "September %1")},
    {QT_TRANSLATE_NOOP("Months", "Oct"), QT_TRANSLATE_NOOP("Months", "October %1")},
    {QT_TRANSLATE_NOOP("Months", "Nov"), QT_TRANSLATE_NOOP("Months", "November %1")},
    {QT_TRANSLATE_NOOP("Months", "Dec"), QT_TRANSLATE_NOOP("Months", "December %1")},
}};

QString shortMonth(Date day)
{
    const auto month = static_cast<std::size_t>(civilFromDays(day.days).month - 1);
    return QCoreApplication::translate("Months", months[month].brief);
}

QString longMonth(Date day)
{
    const CivilDate date = civilFromDays(day.days);
    const auto month = static_cast<std::size_t>(date.month - 1);
    return QCoreApplication::translate("Months", months[month].whole).arg(date.year);
}

/// The words of the chart in the language of the window, its numbers in that of the state.
class ChartWords
{
    Q_DECLARE_TR_FUNCTIONS(RevenueChart)
public:
    static auto of(const WorkspaceState &state)
    {
        const std::string &currency = state.currency(), &language = state.language();
        charts::MonthlyWords words;
        words.title = RevenueCard::tr("Revenue by month").toStdString();
        words.summary =
            RevenueCard::tr(
                "Columns of the revenue of each month, parted by returning and new customers, with the same "
                "month of the year before.")
                .toStdString();
        words.returning = RevenueCard::tr("Returning customers").toStdString();
        words.fresh = RevenueCard::tr("New customers").toStdString();
        words.total = RevenueCard::tr("Total").toStdString();
        words.yearBefore = RevenueCard::tr("Total of the year before").toStdString();
        words.shortMonth = [](Date day) { return shortMonth(day).toStdString(); };
        words.longMonth = [](Date day) { return longMonth(day).toStdString(); };
        words.money = [currency, language](std::int64_t minor) {
            return wording::compactMoneyText(minor, currency, language).toStdString();
        };
        words.axisMoney = [currency, language](double minor) {
            return wording::axisMoneyText(std::llround(minor), currency, language).toStdString();
        };
        words.upTo = [language](Date day) {
            return RevenueCard::tr("Data up to %1").arg(wording::dateText(day, language)).toStdString();
        };
        return words;
    }
};

} // namespace

RevenueCard::RevenueCard(QWidget *parent)
    : Card(parent)
    , m_stack(new QStackedWidget(this))
    , m_drawn(new QWidget(this))
    , m_name(new Label(TextStyle::CardTitle, Role::Text, m_drawn))
    , m_chart(new ChartView(m_drawn))
    , m_nothing(new EmptyState(this))
{
    m_chart->setMinimumHeight(leastChart);
    m_chart->setObjectName(QStringLiteral("revenueChart"));
    auto *over = new QGridLayout(m_drawn); // the title stands in the line of the legend
    over->setContentsMargins(0, 0, 0, 0);
    over->addWidget(m_chart, 0, 0);
    over->addWidget(m_name, 0, 0, Qt::AlignTop | Qt::AlignLeft);
    m_name->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_name->raise();
    m_stack->addWidget(m_drawn);
    m_stack->addWidget(m_nothing);
    body()->addWidget(m_stack);
    connect(m_nothing, &EmptyState::asked, this, &RevenueCard::filesWanted);
}

void RevenueCard::setRevenue(const analysis::MonthlyRevenue &revenue, const WorkspaceState &state)
{
    m_name->setText(tr("Revenue by month"));
    m_nothing->setWords(QStringLiteral("bars"),
                        tr("The revenue of each month stands here as soon as a file with orders is imported."),
                        tr("Add files"));
    const bool some = !revenue.months.empty();
    if (some)
        m_chart->setSpec(charts::monthlyChart(revenue, ChartWords::of(state)));
    m_stack->setCurrentWidget(some ? m_drawn : static_cast<QWidget *>(m_nothing));
}

} // namespace dilim::ui
