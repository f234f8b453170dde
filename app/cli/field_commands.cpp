// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/field_overview.h"
#include "cli/commands.h"
#include "fields/standard_fields.h"
#include "wording/formats.h"
#include "wording/labels.h"

#include <QCoreApplication>

namespace dilim::cli {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("dilim::cli", text); // lupdate names the context of tr() after the namespace
}

/// --top. Error: "cli.bad_option" (option, value).
Result<std::size_t> topValues(const Session &session)
{
    constexpr int most = 1'000'000;
    if (!session.has("top"))
        return analysis::OverviewQuestion{}.mostValues;
    bool isNumber = false;
    const int number = QString::fromStdString(session.value("top")).toInt(&isNumber);
    if (!isNumber || number < 1 || number > most)
        return Error{"cli.bad_option", {"top", session.value("top")}};
    return static_cast<std::size_t>(number);
}

bool isOfDays(fields::ValueType type)
{
    return type == fields::ValueType::Date || type == fields::ValueType::Moment;
}

/// An edge of a bar as other programs read it.
std::string plainEdge(const analysis::FieldOverview &overview, std::int64_t edge)
{
    if (isOfDays(overview.type))
        return isoDate({static_cast<std::int32_t>(edge)});
    return decimalText({edge, overview.histogram->scale});
}

QString edgeText(const analysis::FieldOverview &overview, std::int64_t edge, const std::string &language)
{
    if (isOfDays(overview.type))
        return wording::dateText({static_cast<std::int32_t>(edge)}, language);
    return wording::numberText(Decimal{edge, overview.histogram->scale}, language);
}

Json optionalJson(const std::optional<double> &number)
{
    return number ? Json(*number) : Json(nullptr);
}

Json overviewJson(const analysis::FieldOverview &overview)
{
    Json top = Json::array();
    for (const analysis::ValueCount &value : overview.top)
        top.push_back({{"value", value.word}, {"rows", value.rows}});
    Json json{{"field", overview.field},  {"type", fields::typeId(overview.type)}, {"rows", overview.rows},
              {"filled", overview.known}, {"different", overview.different},       {"top", std::move(top)}};
    if (overview.histogram) {
        Json bins = Json::array();
        for (const analysis::HistogramBin &bin : overview.histogram->bins)
            bins.push_back({{"from", bin.from ? Json(plainEdge(overview, *bin.from)) : Json(nullptr)},
                            {"below", bin.below ? Json(plainEdge(overview, *bin.below)) : Json(nullptr)},
                            {"rows", bin.rows}});
        json["histogram"] = std::move(bins);
    }
    if (overview.summary && overview.summary->count > 0) {
        const analysis::Summary &summary = *overview.summary;
        json["summary"] = {{"mean", summary.mean},
                           {"standard_deviation", optionalJson(summary.standardDeviation)},
                           {"skewness", optionalJson(summary.skewness)},
                           {"minimum", summary.minimum},
                           {"lower_quartile", summary.lowerQuartile},
                           {"median", summary.median},
                           {"upper_quartile", summary.upperQuartile},
                           {"maximum", summary.maximum}};
    }
    return json;
}

QString summaryWords(const analysis::Summary &summary, const std::string &language)
{
    const auto number = [&](double value) { return wording::decimalText(value, 2, language); };
    return tr("Mean %1, standard deviation %2; minimum %3, quartiles %4, %5, %6, maximum %7.")
               .arg(number(summary.mean),
                    summary.standardDeviation ? number(*summary.standardDeviation) : QStringLiteral("–"),
                    number(summary.minimum), number(summary.lowerQuartile), number(summary.median),
                    number(summary.upperQuartile), number(summary.maximum))
        + QLatin1Char('\n');
}

QString overviewWords(const analysis::FieldOverview &overview, const std::string &language)
{
    const auto number = [&](std::uint64_t value) { return wording::numberText(value, language); };
    const auto share = [&](std::uint64_t rows) {
        return wording::shareText(static_cast<std::int64_t>(rows), static_cast<std::int64_t>(overview.rows), language);
    };
    QString words =
        tr("%1 of %2 rows have a value (%3); %4 different values.")
            .arg(number(overview.known), number(overview.rows), share(overview.known), number(overview.different))
        + QLatin1Char('\n');
    if (overview.summary && overview.summary->count > 0)
        words += summaryWords(*overview.summary, language);
    std::vector<QStringList> table{{tr("Value"), tr("Rows"), tr("Share")}};
    for (const analysis::ValueCount &value : overview.top)
        table.push_back({QString::fromStdString(value.word), number(value.rows), share(value.rows)});
    if (overview.histogram) {
        for (const analysis::HistogramBin &bin : overview.histogram->bins) {
            const QString from = bin.from ? edgeText(overview, *bin.from, language) : QString();
            const QString below = bin.below ? edgeText(overview, *bin.below, language) : QString();
            const QString bar = from.isEmpty() ? tr("below %1").arg(below)
                : below.isEmpty()              ? tr("from %1").arg(from)
                                               : tr("from %1 to below %2").arg(from, below);
            table.push_back({bar, number(bin.rows), share(bin.rows)});
        }
    }
    return table.size() == 1 ? words : words + textTable(table, {false, true, true});
}

} // namespace

int listFields(Session &session)
{
    if (session.argumentCount() != 1)
        return session.wrongUsage();
    const Result<OpenWorkspace> open = openWithSnapshot(session, store::WorkspaceFile::Mode::ReadOnly);
    if (!open)
        return session.fail(open.error());
    const columns::Snapshot &snapshot = *open->snapshot;
    const analysis::FieldSource source = open->fields();
    std::vector<const fields::Field *> known;
    for (const fields::Field &field : fields::standardFields())
        known.push_back(&field);
    for (const fields::Field &field : snapshot.catalogue.customFields())
        known.push_back(&field);

    Json list = Json::array();
    std::vector<QStringList> table{{tr("Field"), tr("Name"), tr("Type"), tr("Filled"), tr("Share"), tr("Definition")}};
    for (const fields::Field *field : known) {
        const columns::Column *column = source.columnOf(*field);
        if (!column)
            continue;
        const std::size_t rows = columns::sizeOf(*column);
        std::size_t filled = 0;
        for (std::size_t row = 0; row < rows; ++row)
            filled += columns::hasValue(*column, row) ? 1U : 0U;
        const double share = rows == 0 ? 0.0 : static_cast<double>(filled) / static_cast<double>(rows);
        const QString name = wording::fieldLabel(*field);
        list.push_back({{"id", field->id},
                        {"name", name.toStdString()},
                        {"entity", fields::entityId(field->entity)},
                        {"type", fields::typeId(field->type)},
                        {"rows", rows},
                        {"filled", filled},
                        {"share", share},
                        {"custom", field->custom},
                        {"derived", field->derived}});
        const QString definition = wording::fieldDefinition(field->id);
        if (!definition.isEmpty())
            list.back()["definition"] = definition.toStdString();
        table.push_back({QString::fromStdString(field->id), name, wording::typeLabel(field->type),
                         wording::numberText(filled, session.language()),
                         wording::percentText(share, session.language()), definition});
    }
    if (const std::optional<Error> failure = snapshot.failure())
        return session.fail(*failure); // a field that could not be read is not in the list
    return session.answer({{"fields", list}}, textTable(table, {false, false, false, true, true, false}));
}

int showField(Session &session)
{
    if (session.argumentCount() != 2)
        return session.wrongUsage();
    const Result<std::size_t> top = topValues(session);
    if (!top)
        return session.fail(top.error());
    Result<OpenWorkspace> open = openWithSnapshot(session, store::WorkspaceFile::Mode::ReadOnly);
    if (!open)
        return session.fail(open.error());
    const Result<std::optional<columns::Bitmap>> population = populationOf(session, *open);
    if (!population)
        return session.fail(population.error());
    const analysis::OverviewQuestion question{session.argument(1), *top};
    const Result<analysis::FieldOverview> overview =
        analysis::fieldOverview(open->fields(), question, *population ? &**population : nullptr, session.progress());
    if (!overview)
        return session.fail(overview.error());
    Json json = overviewJson(*overview);
    QString words = wording::fieldLabel(open->snapshot->catalogue, overview->field) + QLatin1Char('\n');
    const QString definition = wording::fieldDefinition(overview->field);
    if (!definition.isEmpty()) {
        json["definition"] = definition.toStdString();
        words += definition + QLatin1Char('\n');
    }
    return session.answer(json, words + overviewWords(*overview, session.language()));
}

} // namespace dilim::cli
