// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/cohorts.h"
#include "cli/commands.h"
#include "wording/formats.h"

#include <QCoreApplication>

#include <algorithm>

namespace dilim::cli {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("dilim::cli", text); // lupdate names the context of tr() after the namespace
}

/// Columns of shares that fit beside each other.
constexpr std::size_t mostShownAges = 12;

/// By CohortPeriod.
constexpr const char *peopleSentences[] = {
    QT_TRANSLATE_NOOP("dilim::cli", "%1 customers by the week of their first order, %2 in no cohort."),
    QT_TRANSLATE_NOOP("dilim::cli", "%1 customers by the month of their first order, %2 in no cohort."),
    QT_TRANSLATE_NOOP("dilim::cli", "%1 customers by the quarter of their first order, %2 in no cohort."),
    QT_TRANSLATE_NOOP("dilim::cli", "%1 customers by the year of their first order, %2 in no cohort."),
};

/// --by, --orders. Error: "cli.bad_option" (option, value).
Result<analysis::CohortMethod> cohortMethod(const Session &session)
{
    const Result<bool> counted = countedOnly(session);
    if (!counted)
        return counted.error();
    const std::string by = session.has("by") ? session.value("by") : "month";
    const std::optional<analysis::CohortPeriod> period = analysis::cohortPeriodFromId(by);
    if (!period)
        return Error{"cli.bad_option", {"by", by}};
    return analysis::CohortMethod{*period, *counted};
}

Json figuresJson(const analysis::CohortFigures &figures, double retention, const std::string &currency)
{
    return {{"customers", figures.customers},
            {"retention", retention},
            {"orders", figures.orders},
            {"revenue", moneyJson(figures.revenue, currency)}};
}

Json cohortsJson(const analysis::CohortResult &result, const std::string &currency)
{
    Json cohorts = Json::array();
    for (const analysis::Cohort &cohort : result.cohorts) {
        Json since = Json::array();
        for (std::size_t age = 0; age < cohort.since.size(); ++age)
            since.push_back(figuresJson(cohort.since[age], analysis::retention(cohort, age), currency));
        cohorts.push_back({{"period", cohort.period},
                           {"first_day", isoDate(cohort.firstDay)},
                           {"customers", cohort.customers()},
                           {"since", std::move(since)}});
    }
    Json ages = Json::array();
    for (const analysis::CohortAge &age : result.ages) {
        Json json{{"cohort_customers", age.customers}};
        json.update(figuresJson(age.figures, analysis::retention(age), currency));
        ages.push_back(std::move(json));
    }
    return {{"by", analysis::cohortPeriodId(result.method.by)},
            {"orders", result.method.countedOnly ? "counted" : "all"},
            {"customers", result.customers},
            {"without_orders", result.withoutOrders},
            {"undated_orders", result.undatedOrders},
            {"last_period", result.lastPeriod},
            {"cohorts", std::move(cohorts)},
            {"ages", std::move(ages)}};
}

/// The shares of each cohort, and of all together.
QString sharesTable(const analysis::CohortResult &result, const std::string &language)
{
    const std::size_t ages = std::min(result.ages.size(), mostShownAges + 1);
    std::vector<QStringList> table{{tr("Cohort"), tr("Customers")}};
    for (std::size_t age = 1; age < ages; ++age)
        table.front() += QLatin1Char('+') + QString::number(age);
    for (const analysis::Cohort &cohort : result.cohorts) {
        QStringList row{QString::fromStdString(cohort.period), wording::numberText(cohort.customers(), language)};
        for (std::size_t age = 1; age < std::min(ages, cohort.since.size()); ++age)
            row += wording::percentText(analysis::retention(cohort, age), language);
        table.push_back(row);
    }
    QStringList all{tr("All"), wording::numberText(result.customers, language)};
    for (std::size_t age = 1; age < ages; ++age)
        all += wording::percentText(analysis::retention(result.ages[age]), language);
    table.push_back(all);
    std::vector<bool> right(static_cast<std::size_t>(table.front().size()), true);
    right.front() = false;
    return textTable(table, right);
}

QString cohortsWords(const analysis::CohortResult &result, const std::string &language)
{
    QStringList lines{
        tr(peopleSentences[static_cast<std::size_t>(result.method.by)])
            .arg(wording::numberText(result.customers, language), wording::numberText(result.withoutOrders, language)),
        ordersSentence(result.method.countedOnly)};
    if (result.undatedOrders > 0)
        lines += tr("Orders without a known day, in no cohort: %1.")
                     .arg(wording::numberText(result.undatedOrders, language));
    if (result.cohorts.empty())
        return lines.join(QLatin1Char('\n'));
    lines += sharesTable(result, language)
        + tr("Shares are of the cohort's customers who ordered so many periods later. The last period is %1 and may "
             "not "
             "be over.")
              .arg(QString::fromStdString(result.lastPeriod));
    if (result.ages.size() > mostShownAges + 1)
        lines += tr("There are %1 more periods; --json shows them all.")
                     .arg(wording::numberText(result.ages.size() - mostShownAges - 1, language));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

int showCohorts(Session &session)
{
    if (session.argumentCount() != 1)
        return session.wrongUsage();
    const Result<analysis::CohortMethod> method = cohortMethod(session);
    if (!method)
        return session.fail(method.error());
    Result<OpenWorkspace> open = openWithSnapshot(session, store::WorkspaceFile::Mode::ReadOnly);
    if (!open)
        return session.fail(open.error());
    const Result<std::optional<columns::Bitmap>> population = populationOf(session, *open);
    if (!population)
        return session.fail(population.error());
    const Result<analysis::CohortResult> result = analysis::cohorts(
        *open->snapshot, open->context, *method, *population ? &**population : nullptr, session.progress());
    if (!result)
        return session.fail(result.error());
    return session.answer(cohortsJson(*result, open->snapshot->currency), cohortsWords(*result, session.language()));
}

} // namespace dilim::cli
