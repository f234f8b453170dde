// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/explained_lines.h"
#include "cli/trail_words.h"
#include "cli/value_text.h"
#include "rules/deciding_rows.h"
#include "rules/edit.h"
#include "rules/flip.h"
#include "wording/labels.h"
#include "wording/rule_sentence.h"

#include <QCoreApplication>

namespace dilim::cli {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("dilim::cli", text); // lupdate names the context of tr() after the namespace
}

/// What the command answers, in both forms.
struct Told {
    Json json = Json::object();
    QString words{};
};

/// What is known of the customer.
Told customerTold(const OpenWorkspace &open, const store::HandValues &hands, std::uint32_t customer)
{
    const columns::Snapshot &snapshot = *open.snapshot;
    Told told;
    Json known = Json::object();
    Json byHand = Json::object();
    std::vector<QStringList> table;
    for (const std::string &id : snapshot.customers.names()) {
        const columns::Column *column = snapshot.customers.find(id);
        const std::optional<std::uint32_t> edit = hands.editOf(id, customer);
        if (edit)
            byHand[id] = *edit;
        if (!column || !columns::hasValue(*column, customer))
            continue;
        const std::string value = plainValue(open.fields(), id, customer);
        known[id] = value;
        table.push_back({wording::fieldLabel(snapshot.catalogue, id), QString::fromStdString(value),
                         edit ? tr("by hand, edit %1").arg(*edit) : QString()});
    }
    told.json["customer"] = std::move(known);
    if (!byHand.empty())
        told.json["by_hand"] = std::move(byHand);
    told.words = textTable(table, {false, false, false});
    if (const std::optional<rules::RowSource> source = rules::customerSource(snapshot, customer)) {
        told.json["origin"] = {{"import", source->import}, {"file", source->file}, {"line", source->line}};
        told.words += tr("Last said by %1, line %2 (import %3).")
                          .arg(QString::fromStdString(source->file))
                          .arg(source->line)
                          .arg(source->import)
            + QLatin1Char('\n');
    }
    return told;
}

/// The segments that lines ask for, each with its own lines.
void addSegments(const ExplainedFor &whom, const rules::Explanation &explanation, Told &told)
{
    Json segments = Json::array();
    for (const rules::ExplainedSegment &segment : explanation.segments) {
        const rules::Rule *asked = whom.open.library.segment(segment.name);
        if (!asked)
            continue;
        const rules::Rule rule = rules::withIds(*asked);
        segments.push_back(
            {{"name", segment.name}, {"in", segment.member}, {"lines", explainedJson(whom, segment.lines, rule)}});
        told.words += (segment.member ? tr("In the segment %1:") : tr("Not in the segment %1:"))
                          .arg(QString::fromStdString(segment.name))
            + QLatin1Char('\n') + explainedWords(whom, segment.lines, rule);
    }
    if (!segments.empty())
        told.json["segments"] = std::move(segments);
}

/// The smallest change that turns the answer.
void addChange(const OpenWorkspace &open, const rules::Rule &rule, const std::optional<rules::Flip> &flip, bool member,
               Told &told)
{
    if (!flip) {
        told.json["change"] = nullptr;
        told.words += tr("No change of a few lines would turn this answer.") + QLatin1Char('\n');
        return;
    }
    const QString sentence = wording::ruleSentence(rules::applied(rule, *flip), open.snapshot->catalogue, open.context);
    Json lines = Json::array();
    for (const rules::LineChange &line : flip->lines)
        lines.push_back(line.condition.id);
    told.json["change"] = {{"lines", std::move(lines)}, {"sentence", sentence.toStdString()}};
    told.words += (member ? tr("The smallest change that leaves this customer out: %1")
                          : tr("The smallest change that takes this customer in: %1"))
                      .arg(sentence)
        + QLatin1Char('\n');
}

/// Why the customer is in or out. Errors: those of rules::explain.
Result<void> addReasons(Session &session, const OpenWorkspace &open, std::uint32_t customer, const rules::Rule &rule,
                        Told &told)
{
    const rules::Rule lines = rules::withIds(rule);
    const auto explanation =
        rules::explain(lines, *open.snapshot, customer, open.context, session.progress(), open.library);
    if (!explanation)
        return explanation.error();
    const auto flip =
        rules::smallestFlip(lines, *open.snapshot, customer, open.context, session.progress(), open.library);
    if (!flip)
        return flip.error();
    const ExplainedFor whom{open, customer, session.language()};
    told.json["in"] = explanation->member;
    told.json["lines"] = explainedJson(whom, explanation->lines, lines);
    told.words += explainedWords(whom, explanation->lines, lines);
    addSegments(whom, *explanation, told);
    addChange(open, lines, *flip, explanation->member, told);
    return {};
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
        return session.fail(snapshot.failure().value_or(Error{"cli.no_customer", {session.value("customer")}}));
    const auto hands = open->workspace.handValues(session.progress());
    if (!hands)
        return session.fail(hands.error());
    Told told = customerTold(*open, **hands, found.front());
    told.json["same_key"] = found.size();
    const auto trail = open->workspace.identityTrail(found.front(), session.progress());
    if (!trail)
        return session.fail(trail.error());
    told.json["joined_from"] = trailJson(*trail);
    told.words += trailWords(*trail);

    const Result<std::optional<rules::Rule>> rule = ruleOf(session, *open);
    if (!rule)
        return session.fail(rule.error());
    if (*rule) {
        const Result<void> added = addReasons(session, *open, found.front(), **rule, told);
        if (!added)
            return session.fail(added.error());
    }
    if (const std::optional<Error> failure = snapshot.failure())
        return session.fail(*failure);
    return session.answer(told.json, told.words);
}

} // namespace dilim::cli
