// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/edits.h"

#include "store/digest.h"
#include "store/ledger.h"
#include "store/sqlite.h"

#include <algorithm>
#include <string>
#include <utility>

namespace dilim::store {
namespace {

struct KindRow {
    EditKind kind;
    std::string_view id;
};
constexpr KindRow kinds[] = {
    {EditKind::Join, "join"},
    {EditKind::Split, "split"},
    {EditKind::Distinct, "distinct"},
};

Result<EditKind> kindOf(const Connection &connection, const std::string &id)
{
    for (const KindRow &row : kinds) {
        if (row.id == id)
            return row.kind;
    }
    return Error{"workspace.damaged", {connection.path(), "edit: " + id}};
}

/// Without sides, oldest first.
Result<std::vector<Edit>> readEdits(Connection &connection)
{
    Result<Statement> statement = connection.prepare("SELECT id, kind, made, undone FROM edit "
                                                     "WHERE id NOT IN (SELECT edit FROM edit_value) ORDER BY id");
    if (!statement)
        return statement.error();
    std::vector<Edit> edits;
    while (true) {
        const Result<bool> row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            return edits;
        const Result<EditKind> kind = kindOf(connection, statement->text(1));
        const auto made = parseIsoMoment(statement->text(2));
        const bool isUndone = !statement->isNull(3);
        const auto undone = isUndone ? parseIsoMoment(statement->text(3)) : std::nullopt;
        if (!kind)
            return kind.error();
        if (!made || (isUndone && !undone))
            return Error{"workspace.damaged", {connection.path(), "edit: " + statement->text(2)}};
        edits.push_back({{static_cast<std::uint32_t>(statement->integer(0)), *kind, {}}, *made, undone});
    }
}

Result<void> readSides(Connection &connection, std::vector<Edit> &edits)
{
    Result<Statement> statement = connection.prepare("SELECT edit, side, key FROM edit_key "
                                                     "WHERE edit NOT IN (SELECT edit FROM edit_value) "
                                                     "ORDER BY edit, side, key");
    if (!statement)
        return statement.error();
    auto edit = edits.begin();
    while (true) {
        const Result<bool> row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        const auto id = static_cast<std::uint32_t>(statement->integer(0));
        while (edit != edits.end() && edit->identity.id < id)
            ++edit;
        if (edit == edits.end())
            return {};
        const auto side = static_cast<std::size_t>(statement->integer(1) & 1);
        edit->identity.sides[side].push_back(static_cast<std::uint32_t>(statement->integer(2)));
    }
}

Result<std::vector<Edit>> allEdits(Connection &connection)
{
    Result<std::vector<Edit>> edits = readEdits(connection);
    if (!edits)
        return edits;
    const Result<void> read = readSides(connection, *edits);
    return read ? edits : Result<std::vector<Edit>>(read.error());
}

Result<void> writeSides(Connection &connection, const IdentityEdit &edit)
{
    Result<Statement> statement = connection.prepare("INSERT INTO edit_key (edit, side, key) VALUES (?1, ?2, ?3)");
    if (!statement)
        return statement.error();
    for (std::size_t side = 0; side < edit.sides.size(); ++side) {
        for (const std::uint32_t key : edit.sides[side]) {
            statement->bind(1, std::int64_t{edit.id}).bind(2, static_cast<std::int64_t>(side));
            if (const Result<void> done = statement->bind(3, std::int64_t{key}).run(); !done)
                return done;
        }
    }
    return {};
}

/// Gives the edit its id.
Result<void> writeEdit(Connection &connection, Edit &edit)
{
    Result<Statement> statement = connection.prepare("INSERT INTO edit (kind, made, detail) VALUES (?1, ?2, '{}')");
    if (!statement)
        return statement.error();
    statement->bind(1, editKindId(edit.identity.kind)).bind(2, isoMoment(edit.made));
    if (const Result<void> done = statement->run(); !done)
        return done;
    edit.identity.id = static_cast<std::uint32_t>(connection.lastRowId());
    return writeSides(connection, edit.identity);
}

/// Each side ascending, each key once; nothing if that is no edit of who is who.
std::optional<std::array<std::vector<std::uint32_t>, 2>> goodSides(std::array<std::vector<std::uint32_t>, 2> sides,
                                                                   std::uint32_t keys)
{
    for (std::vector<std::uint32_t> &side : sides) {
        std::sort(side.begin(), side.end());
        side.erase(std::unique(side.begin(), side.end()), side.end());
        if (side.empty() || side.back() >= keys)
            return std::nullopt;
    }
    const bool both =
        std::find_first_of(sides[0].begin(), sides[0].end(), sides[1].begin(), sides[1].end()) != sides[0].end();
    return both ? std::nullopt : std::optional(std::move(sides));
}

/// {"edit":7}
std::string editDetail(std::uint32_t id)
{
    return "{\"edit\":" + std::to_string(id) + '}';
}

Result<void> markUndone(Connection &connection, std::uint32_t id, Moment now)
{
    Result<Statement> find = connection.prepare("SELECT undone IS NULL FROM edit WHERE id = ?1");
    if (!find)
        return find.error();
    const Result<bool> row = find->bind(1, std::int64_t{id}).step();
    if (!row)
        return row.error();
    if (!*row)
        return Error{"edit.unknown", {std::to_string(id)}};
    if (find->integer(0) == 0)
        return Error{"edit.already_undone", {std::to_string(id)}};
    Result<Statement> mark = connection.prepare("UPDATE edit SET undone = ?2 WHERE id = ?1");
    return mark ? mark->bind(1, std::int64_t{id}).bind(2, isoMoment(now)).run() : mark.error();
}

} // namespace

std::string_view editKindId(EditKind kind)
{
    return kinds[static_cast<std::size_t>(kind)].id;
}

Result<std::vector<Edit>> edits(WorkspaceFile &file)
{
    return allEdits(file.connection());
}

Result<std::vector<IdentityEdit>> liveEdits(Connection &connection)
{
    const Result<std::vector<Edit>> all = allEdits(connection);
    if (!all)
        return all.error();
    std::vector<IdentityEdit> live;
    for (const Edit &edit : *all) {
        if (!edit.undone)
            live.push_back(edit.identity);
    }
    return live;
}

Result<Edit> addEdit(WorkspaceFile &file, EditKind kind, const std::array<std::vector<std::uint32_t>, 2> &sides,
                     Moment now)
{
    Connection &connection = file.connection();
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    const Result<std::uint32_t> keys = Ledger::keyCount(connection);
    if (!keys)
        return keys.error();
    auto good = goodSides(sides, *keys);
    if (!good)
        return Error{"edit.bad_sides", {}};
    Edit edit{{0, kind, *std::move(good)}, now, {}};
    if (const Result<void> written = writeEdit(connection, edit); !written)
        return written.error();
    const std::string action = "edit." + std::string(editKindId(kind));
    if (const Result<void> sealed = sealChange(connection, action, editDetail(edit.identity.id)); !sealed)
        return sealed.error();
    const Result<void> committed = transaction->commit();
    return committed ? Result<Edit>(std::move(edit)) : committed.error();
}

Result<void> undoEdit(WorkspaceFile &file, std::uint32_t id, Moment now)
{
    Connection &connection = file.connection();
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    if (const Result<void> done = markUndone(connection, id, now); !done)
        return done;
    if (const Result<void> done = sealChange(connection, "edit.undone", editDetail(id)); !done)
        return done;
    return transaction->commit();
}

} // namespace dilim::store
