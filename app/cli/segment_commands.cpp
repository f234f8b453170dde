// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/csv_writer.h"
#include "cli/value_text.h"
#include "rules/rule_text.h"
#include "rules/rule_words.h"
#include "tables/save_table.h"
#include "wording/error_text.h"
#include "wording/formats.h"
#include "wording/labels.h"
#include "wording/rule_sentence.h"

#include <QCoreApplication>

#include <cstdio>

namespace dilim::cli {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("dilim::cli", text); // lupdate names the context of tr() after the namespace
}

QString sentenceOf(const rules::Rule &rule, const OpenWorkspace &open)
{
    return wording::ruleSentence(rule, open.snapshot->catalogue, open.context);
}

Json linesJson(const rules::Counts &counts)
{
    Json lines = Json::array();
    for (const rules::LineCount &line : counts.lines)
        lines.push_back({{"id", line.id},
                         {"count", line.count},
                         {"left", line.left},
                         {"adds", line.adds},
                         {"removes", line.removes}});
    return lines;
}

/// Whether the rule is to blame, and not a person who stopped or data that cannot be read.
bool isOfRule(const Error &error, const columns::Snapshot &snapshot)
{
    return error.code != cancelledCode && !snapshot.failure();
}

/// A draft or a rule about what is gone: it is listed with the reason instead of figures.
struct ListedSegment {
    Json json{};
    QStringList row{};
};
ListedSegment withoutFigures(const store::Segment &segment, const Error &error)
{
    const QString reason = wording::errorText(error);
    return {{{"name", segment.name},
             {"customers", nullptr},
             {"share", nullptr},
             {"colour", segment.colour},
             {"problem", {{"code", error.code}, {"sentence", reason.toStdString()}}}},
            {QString::fromStdString(segment.name), QStringLiteral("–"), QStringLiteral("–"), reason}};
}

Result<ListedSegment> listed(Session &session, OpenWorkspace &open, const rules::Evaluator &evaluator,
                             const store::Segment &segment)
{
    const Result<rules::Rule> rule = rules::parseRule(segment.ruleJson);
    if (!rule)
        return withoutFigures(segment, rule.error());
    const Result<rules::Evaluation> result = evaluator.evaluate(*rule, session.progress());
    if (!result && isOfRule(result.error(), *open.snapshot))
        return withoutFigures(segment, result.error());
    if (!result)
        return result.error();
    const std::uint64_t count = result->counts.count;
    const std::uint64_t all = result->counts.customers;
    const double share = all == 0 ? 0.0 : static_cast<double>(count) / static_cast<double>(all);
    const QString sentence = sentenceOf(*rule, open);
    return ListedSegment{{{"name", segment.name},
                          {"customers", count},
                          {"share", share},
                          {"colour", segment.colour},
                          {"sentence", sentence.toStdString()}},
                         {QString::fromStdString(segment.name), wording::numberText(count, session.language()),
                          wording::percentText(share, session.language()), sentence}};
}

int listSegments(Session &session, OpenWorkspace &open)
{
    const Result<std::vector<store::Segment>> segments = open.workspace.segments();
    if (!segments)
        return session.fail(segments.error());
    Json list = Json::array();
    std::vector<QStringList> table{{tr("Segment"), tr("Customers"), tr("Share"), tr("Rule")}};
    const rules::Evaluator evaluator(open.snapshot, open.context, open.library); // segments often ask the same
    for (const store::Segment &segment : *segments) {
        Result<ListedSegment> line = listed(session, open, evaluator, segment);
        if (!line)
            return session.fail(line.error());
        list.push_back(std::move(line->json));
        table.push_back(std::move(line->row));
    }
    return session.answer({{"segments", list}}, textTable(table, {false, true, true, false}));
}

int addSegment(Session &session, OpenWorkspace &open, const std::string &name)
{
    const Result<std::optional<rules::Rule>> rule = ruleOf(session, open);
    if (!rule)
        return session.fail(rule.error());
    if (!*rule)
        return session.wrongUsage();
    const Result<store::Segment> saved = open.workspace.saveSegment(name, **rule, open.context, session.progress());
    if (!saved)
        return session.fail(saved.error());
    const Result<rules::Evaluation> result =
        rules::evaluate(**rule, *open.snapshot, open.context, session.progress(), open.library);
    if (!result)
        return session.fail(result.error());
    return session.answer(
        {{"name", saved->name}, {"customers", result->counts.count}},
        tr("%1: %2").arg(QString::fromStdString(saved->name),
                         wording::entityCountText(fields::Entity::Customer, std::int64_t(result->counts.count),
                                                  session.language())));
}

int showSegment(Session &session, OpenWorkspace &open, const std::string &name)
{
    const Result<store::Segment> segment = open.workspace.segment(name);
    if (!segment)
        return session.fail(segment.error());
    const Result<rules::Rule> rule = rules::parseRule(segment->ruleJson);
    if (!rule)
        return session.fail(rule.error());
    const QString sentence = sentenceOf(*rule, open);
    const std::string words = rules::ruleWords(*rule, open.snapshot->catalogue);
    return session.answer({{"name", segment->name},
                           {"sentence", sentence.toStdString()},
                           {"rule", Json::parse(segment->ruleJson)},
                           {"words", words}},
                          session.has("words")
                              ? QString::fromStdString(words)
                              : sentence + QLatin1Char('\n') + QString::fromStdString(segment->ruleJson));
}

/// `--fields`, else what names and reaches a customer. Error: "rule.unknown_field" (id).
Result<std::vector<std::string>> memberFields(const Session &session, const columns::Snapshot &snapshot)
{
    std::vector<std::string> ids;
    if (!session.has("fields")) {
        for (const char *id : {"customer.external_id", "customer.email", "customer.phone", "customer.full_name",
                               "customer.first_name", "customer.last_name"}) {
            if (snapshot.column(id))
                ids.emplace_back(id);
        }
        return ids;
    }
    for (const QString &id : QString::fromStdString(session.value("fields")).split(QLatin1Char(','))) {
        const fields::Field *field = snapshot.catalogue.find(id.trimmed().toStdString());
        if (!field || field->entity != fields::Entity::Customer)
            return Error{"rule.unknown_field", {id.toStdString()}};
        ids.push_back(field->id);
    }
    return ids;
}

int saveMembers(Session &session, const OpenWorkspace &open, const std::vector<std::string> &ids,
                std::vector<std::size_t> rows)
{
    const std::size_t count = rows.size();
    tables::Table table;
    table.name = session.has("segment") ? session.value("segment") : tr("Customers").toStdString();
    table.header = ids;
    table.rows = count;
    table.row = [&open, &ids, rows = std::move(rows)](std::size_t row) {
        tables::Row cells;
        for (const std::string &id : ids)
            cells.push_back(cellValue(open.fields(), id, rows[row]));
        return cells;
    };
    table.failure = [&open] { return open.snapshot->failure(); };
    const std::string path = session.value("o");
    const Result<void> saved =
        tables::saveTable(path, table, tables::csvMarksOf(session.language()), session.progress());
    if (!saved)
        return session.fail(saved.error());
    return session.answer(
        {{"file", path}, {"members", count}},
        tr("%1 members are in %2.").arg(wording::numberText(count, session.language()), QString::fromStdString(path)));
}

int printMembers(const Session &session, const OpenWorkspace &open, const std::vector<std::string> &ids,
                 const std::vector<std::size_t> &rows)
{
    std::string csv;
    appendCsvRow(csv, ids);
    Json list = Json::array();
    for (const std::size_t row : rows) {
        std::vector<std::string> cells;
        Json member = Json::object();
        for (const std::string &id : ids) {
            cells.push_back(plainValue(open.fields(), id, row));
            member[id] = cells.back();
        }
        appendCsvRow(csv, cells);
        list.push_back(std::move(member));
    }
    if (const std::optional<Error> failure = open.snapshot->failure())
        return session.fail(*failure); // an empty cell may be one that could not be read
    return session.answer({{"members", list}}, QString::fromStdString(csv));
}

} // namespace

int segmentCommand(Session &session)
{
    // "segment add FILE NAME": the file comes after the verb.
    const std::string verb = session.argument(0);
    const bool list = verb == "list";
    const bool known = list || verb == "add" || verb == "show" || verb == "remove";
    if (!known || session.argumentCount() != (list ? 2 : 3))
        return session.wrongUsage();
    const auto mode =
        list || verb == "show" ? store::WorkspaceFile::Mode::ReadOnly : store::WorkspaceFile::Mode::ReadWrite;
    const std::string name = session.argument(2);
    session.shiftArguments();
    Result<OpenWorkspace> open = openWithSnapshot(session, mode);
    if (!open)
        return session.fail(open.error());
    if (list)
        return listSegments(session, *open);
    if (verb == "add")
        return addSegment(session, *open, name);
    if (verb == "show")
        return showSegment(session, *open, name);
    const Result<void> removed = open->workspace.removeSegment(name);
    if (!removed)
        return session.fail(removed.error());
    return session.answer({{"removed", name}}, tr("The segment %1 is removed.").arg(QString::fromStdString(name)));
}

int countRule(Session &session)
{
    if (session.argumentCount() != 1)
        return session.wrongUsage();
    Result<OpenWorkspace> open = openWithSnapshot(session, store::WorkspaceFile::Mode::ReadOnly);
    if (!open)
        return session.fail(open.error());
    const Result<std::optional<rules::Rule>> rule = ruleOf(session, *open);
    if (!rule)
        return session.fail(rule.error());
    if (!*rule)
        return session.wrongUsage();
    const Result<rules::Evaluation> result =
        rules::evaluate(**rule, *open->snapshot, open->context, session.progress(), open->library);
    if (!result)
        return session.fail(result.error());

    const auto number = [&](std::uint64_t value) { return wording::numberText(value, session.language()); };
    std::vector<QStringList> table{{tr("Line"), tr("Customers"), tr("Left"), tr("Adds"), tr("Removes")}};
    for (const rules::LineCount &line : result->counts.lines)
        table.push_back({QString::fromStdString(line.id), number(line.count), number(line.left), number(line.adds),
                         number(line.removes)});
    const QString sentence = sentenceOf(**rule, *open);
    return session.answer({{"count", result->counts.count},
                           {"customers", result->counts.customers},
                           {"lines", linesJson(result->counts)},
                           {"sentence", sentence.toStdString()}},
                          tr("%1 of %2 customers").arg(number(result->counts.count), number(result->counts.customers))
                              + QLatin1Char('\n') + sentence + QLatin1Char('\n')
                              + textTable(table, {false, true, true, true, true}));
}

int listMembers(Session &session)
{
    if (session.argumentCount() != 1 || (!session.has("rule") && !session.has("segment")))
        return session.wrongUsage();
    Result<OpenWorkspace> open = openWithSnapshot(session, store::WorkspaceFile::Mode::ReadOnly);
    if (!open)
        return session.fail(open.error());
    const Result<std::optional<columns::Bitmap>> members = populationOf(session, *open);
    if (!members)
        return session.fail(members.error());
    const Result<std::vector<std::string>> ids = memberFields(session, *open->snapshot);
    if (!ids)
        return session.fail(ids.error());

    std::vector<std::size_t> rows;
    (*members)->forEach([&rows](std::size_t row) { rows.push_back(row); });
    return session.has("o") ? saveMembers(session, *open, *ids, std::move(rows))
                            : printMembers(session, *open, *ids, rows);
}

} // namespace dilim::cli
