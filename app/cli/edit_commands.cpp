// SPDX-License-Identifier: GPL-3.0-or-later
// Values put right by hand; and what was changed by hand of either kind, listed and taken back.
#include "cli/commands.h"
#include "cli/named_customer.h"
#include "cli/trail_words.h"
#include "wording/labels.h"
#include "workspace/corrections.h"

#include <QCoreApplication>

#include <algorithm>
#include <charconv>
#include <map>

namespace dilim::cli {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("dilim::cli", text); // lupdate names the context of tr() after the namespace
}

QString changeWords(const store::ValueEdit &edit, const OpenWorkspace &open)
{
    const fields::Catalogue &catalogue = open.snapshot->catalogue;
    return wording::valueChangeText(workspace::shownChange(edit, catalogue), catalogue, open.context);
}

QString customersWords(std::uint64_t customers, const Session &session)
{
    return wording::entityCountText(fields::Entity::Customer, static_cast<std::int64_t>(customers), session.language());
}

/// The edit that the options say.
Result<store::ValueEdit> wantedEdit(const Session &session, const OpenWorkspace &open)
{
    const columns::Snapshot &snapshot = *open.snapshot;
    const Result<const fields::Field *> field = workspace::editableField(snapshot, session.argument(1));
    if (!field)
        return field.error();
    const auto typed = [&](const char *option) {
        return workspace::typedValue(**field, session.value(option), open.context);
    };
    const Result<std::string> to = typed("to"); // empty with --clear
    if (!to)
        return to.error();
    if (!session.has("clear") && to->empty())
        return Error{"cli.bad_option", {"to", session.value("to")}};
    if (session.has("customer")) {
        const Result<std::uint32_t> customer = customerNamed(snapshot, session.value("customer"));
        return customer ? workspace::changeForOne(snapshot, (*field)->id, *customer, *to)
                        : Result<store::ValueEdit>(customer.error());
    }
    const Result<std::string> from = typed("from");
    return from ? workspace::changeForAll(snapshot, (*field)->id, *from, *to) : Result<store::ValueEdit>(from.error());
}

/// A row of the list of edits.
struct Listed {
    Json json{};
    QStringList cells{};
};

QString stateWord(bool undone, bool rests)
{
    return undone ? tr("undone") : rests ? tr("rests: nobody has this value") : tr("live");
}

QStringList headOf(std::uint32_t id, Moment made)
{
    return {QString::number(id), QString::fromStdString(isoMoment(made)).left(10)};
}

Listed listed(const store::Edit &edit, const Namer &namer)
{
    const auto &sides = edit.identity.sides;
    return {editJson(edit),
            headOf(edit.identity.id, edit.made) << editWord(edit.identity.kind) << namer.ofKeys(sides[0])
                                                << namer.ofKeys(sides[1]) << stateWord(edit.undone.has_value(), false)};
}

Listed listed(const store::ValueEdit &edit, std::uint64_t customers, const Namer &namer, const Session &session,
              const OpenWorkspace &open)
{
    const QString whom = edit.from ? customersWords(customers, session) : namer.ofKeys(edit.keys);
    return {editJson(edit, customers),
            headOf(edit.id, edit.made) << tr("value") << whom << changeWords(edit, open)
                                       << stateWord(edit.undone.has_value(), customers == 0)};
}

} // namespace

int setValue(Session &session)
{
    const bool oneOfEach = session.has("from") != session.has("customer") && session.has("to") != session.has("clear");
    if (session.argumentCount() != 2 || !oneOfEach)
        return session.wrongUsage();
    Result<OpenWorkspace> open = openWithSnapshot(session, store::WorkspaceFile::Mode::ReadWrite);
    if (!open)
        return session.fail(open.error());
    const Result<store::ValueEdit> wanted = wantedEdit(session, *open);
    if (!wanted)
        return session.fail(wanted.error());
    const std::uint64_t customers = workspace::customersChangedBy(*open->snapshot, *wanted);
    const auto added = open->workspace.addValueEdits({*wanted}, session.clock());
    if (!added)
        return session.fail(added.error());
    const store::ValueEdit &edit = added->front();
    return session.answer(editJson(edit, customers),
                          tr("%1: %2 (edit %3, which can be undone).")
                              .arg(changeWords(edit, *open), customersWords(customers, session))
                              .arg(edit.id));
}

int listEdits(Session &session)
{
    if (session.argumentCount() != 1)
        return session.wrongUsage();
    Result<OpenWorkspace> open = openWithSnapshot(session, store::WorkspaceFile::Mode::ReadOnly);
    if (!open)
        return session.fail(open.error());
    const auto edits = open->workspace.edits();
    const auto values = open->workspace.valueEdits();
    const auto hands = open->workspace.handValues(session.progress());
    if (!edits || !values || !hands)
        return session.fail(!edits ? edits.error() : !values ? values.error() : hands.error());
    const Namer namer(*open->snapshot);
    std::map<std::uint32_t, Listed> rows; // by number: in the order in which they were made
    for (const store::Edit &edit : *edits)
        rows.emplace(edit.identity.id, listed(edit, namer));
    for (const store::ValueEdit &edit : *values)
        rows.emplace(edit.id, listed(edit, (*hands)->customersOf(edit.id), namer, session, *open));
    Json list = Json::array();
    std::vector<QStringList> table{
        {tr("Number"), tr("Day"), tr("Edit"), tr("Who"), tr("And whom, or what"), tr("State")}};
    for (auto &[id, row] : rows) {
        list.push_back(std::move(row.json));
        table.push_back(std::move(row.cells));
    }
    return session.answer({{"edits", list}}, textTable(table, {true, false, false, false, false, false}));
}

int undoEdit(Session &session)
{
    if (session.argumentCount() != 2)
        return session.wrongUsage();
    std::uint32_t id = 0;
    const std::string text = session.argument(1);
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), id);
    if (failed != std::errc() || end != text.data() + text.size())
        return session.wrongUsage();
    const auto mode = store::WorkspaceFile::Mode::ReadWrite;
    Result<workspace::Workspace> workspace = workspace::Workspace::open(session.argument(0), mode);
    if (!workspace)
        return session.fail(workspace.error());
    if (const Result<void> undone = workspace->undoEdit(id, session.clock()); !undone)
        return session.fail(undone.error());
    return session.answer({{"undone", id}}, tr("Edit %1 is undone.").arg(id));
}

} // namespace dilim::cli
