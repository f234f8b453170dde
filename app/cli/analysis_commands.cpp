// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/breakdown.h"
#include "analysis/rfm.h"
#include "cli/commands.h"
#include "wording/formats.h"
#include "wording/labels.h"

#include <QCoreApplication>

#include <cmath>

namespace dilim::cli {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("dilim::cli", text); // lupdate names the context of tr() after the namespace
}

/// --window, --ties, --order, --orders. Error: "cli.bad_option" (option, value).
Result<analysis::RfmMethod> rfmMethod(const Session &session)
{
    analysis::RfmMethod method;
    const Result<bool> counted = countedOnly(session);
    if (!counted)
        return counted.error();
    method.countedOnly = *counted;
    if (session.has("window")) {
        bool isNumber = false;
        const int days = QString::fromStdString(session.value("window")).toInt(&isNumber);
        if (!isNumber || days <= 0)
            return Error{"cli.bad_option", {"window", session.value("window")}};
        method.windowDays = days;
    }
    const std::string ties = session.has("ties") ? session.value("ties") : "together";
    if (ties != "together" && ties != "first")
        return Error{"cli.bad_option", {"ties", ties}};
    method.ties = ties == "first" ? analysis::Ties::First : analysis::Ties::Together;
    if (session.has("order") && session.value("order") != "id")
        return Error{"cli.bad_option", {"order", session.value("order")}};
    return method;
}

Json rfmJson(const analysis::RfmResult &result, const std::string &currency)
{
    Json groups = Json::array();
    for (std::size_t g = 0; g < analysis::rfmGroupCount; ++g) {
        const analysis::RfmCell &cell = result.groups[g];
        groups.push_back({{"id", analysis::rfmGroupId(static_cast<analysis::RfmGroup>(g))},
                          {"customers", cell.customers},
                          {"orders", cell.orders},
                          {"revenue", moneyJson(cell.money, currency)}});
    }
    Json grid = Json::array();
    for (const auto &row : result.grid) {
        Json cells = Json::array();
        for (const analysis::RfmCell &cell : row)
            cells.push_back(
                {{"customers", cell.customers}, {"orders", cell.orders}, {"revenue", moneyJson(cell.money, currency)}});
        grid.push_back(std::move(cells));
    }
    std::int64_t money = 0;
    std::uint64_t orders = 0;
    for (const analysis::RfmScore &score : result.scores) {
        money += score.money;
        orders += score.orders;
    }
    const analysis::RfmMethod &method = result.method;
    return {{"customers", result.scores.size()},
            {"without_orders", result.withoutOrders},
            {"orders", orders},
            {"revenue", moneyJson(money, currency)},
            {"analysis_date", isoDate(result.analysisDate)},
            {"method",
             {{"window_days", method.windowDays ? Json(*method.windowDays) : Json(nullptr)},
              {"orders", method.countedOnly ? "counted" : "all"},
              {"ties", method.ties == analysis::Ties::First ? "first" : "together"},
              {"quantiles", "type 7, inclusive upper edges"}}},
            {"cut_points",
             {{"recency_days", result.cutPoints.recencyDays},
              {"frequency", result.cutPoints.frequency},
              {"money", result.cutPoints.money}}},
            {"groups", std::move(groups)},
            {"grid", std::move(grid)}};
}

QString edgesText(const std::array<double, 4> &edges, const std::string &language)
{
    QStringList texts;
    for (const double edge : edges)
        texts += wording::decimalText(edge, 2, language);
    return texts.join(QLatin1String(" / "));
}

QString rfmWords(const analysis::RfmResult &result, const Session &session, const std::string &currency)
{
    const std::string &language = session.language();
    const auto number = [&](std::uint64_t value) { return wording::numberText(value, language); };
    std::vector<QStringList> groups{{tr("Group"), tr("Customers"), tr("Orders"), tr("Revenue")}};
    for (std::size_t g = 0; g < analysis::rfmGroupCount; ++g) {
        const analysis::RfmCell &cell = result.groups[g];
        groups.push_back({wording::rfmGroupLabel(static_cast<analysis::RfmGroup>(g)), number(cell.customers),
                          number(cell.orders), wording::moneyText(cell.money, currency, language)});
    }
    std::vector<QStringList> grid{{tr("R \\ F"), QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"),
                                   QStringLiteral("4"), QStringLiteral("5")}};
    for (std::size_t r = 5; r-- > 0;) {
        QStringList row{QString::number(r + 1)};
        for (const analysis::RfmCell &cell : result.grid[r])
            row += number(cell.customers);
        grid.push_back(row);
    }
    return tr("%1 customers scored for %2, %3 without an order that counts.")
               .arg(number(result.scores.size()), wording::dateText(result.analysisDate, language),
                    number(result.withoutOrders))
        + QLatin1Char('\n') + ordersSentence(result.method.countedOnly) + QLatin1Char('\n')
        + textTable(groups, {false, true, true, true}) + textTable(grid, {false, true, true, true, true, true})
        + tr("Edges of the scores: recency in days %1; frequency %2; money %3.")
              .arg(edgesText(result.cutPoints.recencyDays, language), edgesText(result.cutPoints.frequency, language),
                   edgesText(result.cutPoints.money, language));
}

/// --compare: with whom.
struct Comparison {
    bool wanted = false;
    std::optional<columns::Bitmap> members{}; // nothing: everybody

    [[nodiscard]] std::optional<const columns::Bitmap *> people() const
    {
        if (!wanted)
            return std::nullopt;
        return members ? &*members : nullptr;
    }
};

/// A segment called "all" goes before everybody. Errors: those of `membersOfSegment`.
Result<Comparison> comparisonOf(Session &session, OpenWorkspace &open)
{
    Comparison comparison{session.has("compare"), {}};
    if (!comparison.wanted)
        return comparison;
    Result<columns::Bitmap> members = membersOfSegment(session, open, session.value("compare"));
    if (members)
        comparison.members = std::move(*members);
    else if (session.value("compare") != "all" || members.error().code != "segment.unknown")
        return members.error();
    return comparison;
}

double customerShare(const analysis::BreakdownFigures &figures, const analysis::BreakdownFigures &total)
{
    return analysis::shareOf(static_cast<double>(figures.customers), static_cast<double>(total.customers));
}
double revenueShare(const analysis::BreakdownFigures &figures, const analysis::BreakdownFigures &total)
{
    return analysis::shareOf(static_cast<double>(figures.revenue), static_cast<double>(total.revenue));
}

Json figuresJson(const analysis::BreakdownFigures &figures, const analysis::BreakdownFigures &total,
                 const std::string &currency)
{
    const std::optional<double> each = analysis::revenuePerCustomer(figures);
    const auto units = static_cast<double>(powerOfTen(currencyDigits(currency)));
    return {{"customers", figures.customers},
            {"orders", figures.orders},
            {"rows", figures.rows},
            {"revenue", moneyJson(figures.revenue, currency)},
            {"customer_share", customerShare(figures, total)},
            {"revenue_share", revenueShare(figures, total)},
            {"revenue_per_customer", each ? Json(*each / units) : Json(nullptr)}};
}

Json breakdownJson(const analysis::BreakdownResult &result, const std::string &currency)
{
    Json rows = Json::array();
    for (const analysis::BreakdownRow &row : result.rows) {
        Json json{{"key", row.key.size() == 1 ? Json(row.key.front()) : Json(row.key)}};
        json.update(figuresJson(row, result.total, currency));
        if (result.comparedTotal) {
            const std::optional<double> index = analysis::shareIndex(result, row);
            json["compared"] = figuresJson(row.compared, *result.comparedTotal, currency);
            json["index"] = index ? Json(*index) : Json(nullptr);
        }
        rows.push_back(std::move(json));
    }
    Json json{{"by", result.question.by},
              {"orders", result.question.countedOnly ? "counted" : "all"},
              {"customers", result.total.customers},
              {"revenue", moneyJson(result.total.revenue, currency)}};
    if (result.comparedTotal)
        json["compared"] = {{"customers", result.comparedTotal->customers},
                            {"revenue", moneyJson(result.comparedTotal->revenue, currency)}};
    json["rows"] = std::move(rows);
    return json;
}

QString breakdownWords(const analysis::BreakdownResult &result, const Session &session, const std::string &currency)
{
    const std::string &language = session.language();
    const auto number = [&](std::uint64_t value) { return wording::numberText(value, language); };
    std::vector<QStringList> table{{tr("Value"), tr("Customers"), tr("Share"), tr("Orders"), tr("Rows"), tr("Revenue"),
                                    tr("Share of revenue"), tr("Revenue per customer")}};
    if (result.comparedTotal)
        table.front() += {tr("Compared customers"), tr("Compared share"), tr("Index")};
    for (const analysis::BreakdownRow &row : result.rows) {
        QStringList key;
        for (const std::string &word : row.key)
            key += word.empty() ? tr("(none)") : QString::fromStdString(word);
        const std::optional<double> each = analysis::revenuePerCustomer(row);
        QStringList cells{key.join(QLatin1String(" / ")),
                          number(row.customers),
                          wording::percentText(customerShare(row, result.total), language),
                          number(row.orders),
                          number(row.rows),
                          wording::moneyText(row.revenue, currency, language),
                          wording::percentText(revenueShare(row, result.total), language),
                          each ? wording::moneyText(std::llround(*each), currency, language) : QStringLiteral("–")};
        if (result.comparedTotal) {
            const std::optional<double> index = analysis::shareIndex(result, row);
            cells += {number(row.compared.customers),
                      wording::percentText(customerShare(row.compared, *result.comparedTotal), language),
                      index ? wording::decimalText(*index, 2, language) : QStringLiteral("–")};
        }
        table.push_back(cells);
    }
    std::vector<bool> right(static_cast<std::size_t>(table.front().size()), true);
    right.front() = false;
    return textTable(table, right);
}

} // namespace

int showRfm(Session &session)
{
    if (session.argumentCount() != 1)
        return session.wrongUsage();
    const Result<analysis::RfmMethod> method = rfmMethod(session);
    if (!method)
        return session.fail(method.error());
    Result<OpenWorkspace> open = openWithSnapshot(session, store::WorkspaceFile::Mode::ReadOnly);
    if (!open)
        return session.fail(open.error());
    const Result<std::optional<columns::Bitmap>> population = populationOf(session, *open);
    if (!population)
        return session.fail(population.error());
    const Result<analysis::RfmResult> result = analysis::rfm(*open->snapshot, open->context, *method,
                                                             *population ? &**population : nullptr, session.progress());
    if (!result)
        return session.fail(result.error());
    const std::string &currency = open->snapshot->currency;
    return session.answer(rfmJson(*result, currency), rfmWords(*result, session, currency));
}

int showBreakdown(Session &session)
{
    if (session.argumentCount() != 1 || !session.has("by"))
        return session.wrongUsage();
    const Result<bool> counted = countedOnly(session);
    if (!counted)
        return session.fail(counted.error());
    Result<OpenWorkspace> open = openWithSnapshot(session, store::WorkspaceFile::Mode::ReadOnly);
    if (!open)
        return session.fail(open.error());
    const Result<std::optional<columns::Bitmap>> population = populationOf(session, *open);
    if (!population)
        return session.fail(population.error());
    const Result<Comparison> comparison = comparisonOf(session, *open);
    if (!comparison)
        return session.fail(comparison.error());

    analysis::BreakdownQuestion question;
    for (const QString &id : QString::fromStdString(session.value("by")).split(QLatin1Char(',')))
        question.by.push_back(id.trimmed().toStdString());
    question.countedOnly = *counted;
    const Result<analysis::BreakdownResult> result = analysis::breakdown(
        open->fields(), question, {*population ? &**population : nullptr, comparison->people()}, session.progress());
    if (!result)
        return session.fail(result.error());
    const std::string &currency = open->snapshot->currency;
    return session.answer(breakdownJson(*result, currency), breakdownWords(*result, session, currency));
}

} // namespace dilim::cli
