// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/value_text.h"
#include "rules/edit.h"
#include "rules/explain.h"
#include "rules/flip.h"
#include "rules/names.h"
#include "wording/formats.h"
#include "wording/labels.h"
#include "wording/rule_sentence.h"

#include <QCoreApplication>

#include <algorithm>

namespace dilim::cli {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("dilim::cli", text); // lupdate names the context of tr() after the namespace
}

/// Rows of facts that are named for one line.
constexpr std::size_t mostNamedRows = 5;

Json originJson(const columns::Snapshot &snapshot, const columns::Origin &origin)
{
    const bool named = origin.import < snapshot.importNames.size();
    return {{"import", origin.import},
            {"file", named ? snapshot.importNames[origin.import] : std::string()},
            {"line", origin.line}};
}

/// Where the rows of a table of facts came from; empty where that is not known.
const columns::RowOrigins &originsOf(rules::Facts facts, const columns::Snapshot &snapshot)
{
    if (facts == rules::Facts::Events)
        return snapshot.eventOrigin.get();
    return facts == rules::Facts::Orders ? snapshot.orderOrigin.get() : snapshot.lineOrigin.get();
}

/// The newest of the rows that decided, with the file and line of each.
Json factsJson(const rules::DecidingFacts &deciding, const OpenWorkspace &open)
{
    const char *const amountField = deciding.facts == rules::Facts::Orders ? "order.amount" : "line.amount";
    const char *const momentField = deciding.facts == rules::Facts::Events ? "event.at" : "order.at";
    const columns::RowOrigins &origins = originsOf(deciding.facts, *open.snapshot);
    Json rows = Json::array();
    for (auto row = deciding.rows.rbegin(); row != deciding.rows.rend() && rows.size() < mostNamedRows; ++row) {
        Json json = *row < origins.size() ? originJson(*open.snapshot, origins.at(*row)) : Json::object();
        if (deciding.facts != rules::Facts::Lines)
            json["at"] = plainValue(open.fields(), momentField, *row);
        if (deciding.facts != rules::Facts::Events)
            json["amount"] = plainValue(open.fields(), amountField, *row);
        rows.push_back(std::move(json));
    }
    return {{"facts", rules::factsId(deciding.facts)}, {"count", deciding.count}, {"rows", std::move(rows)}};
}

/// "orders.csv, line 17 (2026-03-01 12:00:00, 120.50)".
QString rowText(const Json &row)
{
    QString text = row.contains("file") ? tr("%1, line %2")
                                              .arg(QString::fromStdString(row["file"].get<std::string>()))
                                              .arg(row["line"].get<std::uint64_t>())
                                        : tr("a row of unknown origin");
    QStringList what;
    for (const char *key : {"at", "amount"}) {
        if (const std::string value = row.value(key, std::string()); !value.empty())
            what += QString::fromStdString(value);
    }
    return what.isEmpty() ? text : text + QStringLiteral(" (") + what.join(QStringLiteral(", ")) + QLatin1Char(')');
}

QString factsText(const std::string &line, const Json &facts, const std::string &language)
{
    QStringList rows;
    for (const Json &row : facts["rows"])
        rows += rowText(row);
    const auto count = facts["count"].get<std::size_t>();
    if (count > mostNamedRows)
        rows += tr("and %1 more").arg(wording::numberText(count - mostNamedRows, language));
    return tr("%1 rests on these rows (%2): %3.")
               .arg(QString::fromStdString(line), wording::numberText(count, language), rows.join(QStringLiteral("; ")))
        + QLatin1Char('\n');
}

/// A line as a sentence of its own; empty for groups.
QString sentenceOfLine(const rules::Rule &rule, const std::string &id, const OpenWorkspace &open)
{
    const rules::Condition *condition = rules::findCondition(rule, id);
    if (!condition)
        return {};
    rules::Rule alone;
    alone.root.children.emplace_back(*condition);
    return wording::ruleSentence(alone, open.snapshot->catalogue, open.context);
}

struct Told {
    Json json = Json::object();
    QString words{};
};

/// What is known of the customer.
Told customerTold(const OpenWorkspace &open, std::uint32_t customer)
{
    const columns::Snapshot &snapshot = *open.snapshot;
    Told told;
    Json known = Json::object();
    std::vector<QStringList> table;
    for (const std::string &id : snapshot.customers.names()) {
        const columns::Column *column = snapshot.customers.find(id);
        if (!column || !columns::hasValue(*column, customer))
            continue;
        const std::string value = plainValue(open.fields(), id, customer);
        known[id] = value;
        const fields::Field *field = snapshot.catalogue.find(id);
        table.push_back(
            {field ? wording::fieldLabel(*field) : QString::fromStdString(id), QString::fromStdString(value)});
    }
    told.json["customer"] = std::move(known);
    told.words = textTable(table, {false, false});
    const std::vector<columns::Origin> &origins = snapshot.customerOrigin.get();
    if (customer < origins.size()) {
        const Json origin = originJson(snapshot, origins[customer]);
        told.words += tr("Last said by %1, line %2 (import %3).")
                          .arg(QString::fromStdString(origin["file"].get<std::string>()))
                          .arg(origins[customer].line)
                          .arg(origins[customer].import)
            + QLatin1Char('\n');
        told.json["origin"] = origin;
    }
    return told;
}

/// Every line's answer, with what it rests on.
Told linesTold(const rules::Explanation &explanation, const rules::Rule &rule, const OpenWorkspace &open,
               const std::string &language)
{
    Told told;
    told.json = Json::array();
    std::vector<QStringList> table{{tr("Line"), tr("Answer"), tr("Value"), tr("Rule")}};
    QString facts;
    for (const rules::Verdict &verdict : explanation.lines) {
        const std::string value = plainVerdictValue(verdict, open.context.timeZone);
        const QString sentence = sentenceOfLine(rule, verdict.id, open);
        Json line{{"id", verdict.id}, {"matched", verdict.matched}, {"value", value}};
        if (!sentence.isEmpty())
            line["sentence"] = sentence.toStdString();
        for (const rules::DecidingFacts &deciding : verdict.facts) {
            Json json = factsJson(deciding, open);
            if (deciding.count > 0)
                facts += factsText(verdict.id, json, language);
            line["facts"].push_back(std::move(json));
        }
        told.json.push_back(std::move(line));
        table.push_back({QString::fromStdString(verdict.id), verdict.matched ? tr("yes") : tr("no"),
                         QString::fromStdString(value), sentence});
    }
    told.words = textTable(table, {false, false, false, false}) + facts;
    return told;
}

/// The smallest change that turns the answer.
Told changeTold(const std::optional<rules::Flip> &flip, bool member, const rules::Rule &rule, const OpenWorkspace &open)
{
    Told told;
    if (!flip) {
        told.json = nullptr;
        told.words = tr("No change of a few lines would turn this answer.") + QLatin1Char('\n');
        return told;
    }
    const rules::Rule changed = rules::applied(rule, *flip);
    const QString sentence = wording::ruleSentence(changed, open.snapshot->catalogue, open.context);
    Json lines = Json::array();
    for (const rules::LineChange &line : flip->lines)
        lines.push_back(line.condition.id);
    told.json = {{"lines", std::move(lines)}, {"sentence", sentence.toStdString()}};
    told.words = (member ? tr("The smallest change that leaves this customer out: %1")
                         : tr("The smallest change that takes this customer in: %1"))
                     .arg(sentence)
        + QLatin1Char('\n');
    return told;
}

} // namespace

int explainCustomer(Session &session)
{
    if (session.argumentCount() != 1 || !session.has("customer"))
        return session.wrongUsage();
    Result<OpenWorkspace> open = openWithSnapshot(session, store::WorkspaceFile::Mode::ReadOnly);
    if (!open)
        return session.fail(open.error());
    const columns::Snapshot &snapshot = *open->snapshot;
    const std::vector<std::uint32_t> found = workspace::findCustomers(snapshot, session.value("customer"));
    if (found.empty())
        return session.fail({"cli.no_customer", {session.value("customer")}});
    Told told = customerTold(*open, found.front());
    told.json["same_key"] = found.size();

    const Result<std::optional<rules::Rule>> rule = ruleOf(session, *open);
    if (!rule)
        return session.fail(rule.error());
    if (*rule) {
        const rules::Rule lines = rules::withIds(**rule);
        const auto explanation =
            rules::explain(lines, snapshot, found.front(), open->context, session.progress(), open->library);
        if (!explanation)
            return session.fail(explanation.error());
        const auto flip =
            rules::smallestFlip(lines, snapshot, found.front(), open->context, session.progress(), open->library);
        if (!flip)
            return session.fail(flip.error());
        Told verdicts = linesTold(*explanation, lines, *open, session.language());
        Told change = changeTold(*flip, explanation->member, lines, *open);
        told.json["in"] = explanation->member;
        told.json["lines"] = std::move(verdicts.json);
        told.json["change"] = std::move(change.json);
        told.words += verdicts.words + change.words;
    }
    if (const std::optional<Error> failure = snapshot.takeFailure())
        return session.fail(*failure);
    return session.answer(told.json, told.words);
}

} // namespace dilim::cli
