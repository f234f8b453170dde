// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/segments.h"

#include "base/text_fold.h"
#include "store/digest.h"
#include "store/sqlite.h"

#include <algorithm>
#include <array>

namespace dilim::store {
namespace {

constexpr std::size_t longestName = 200; // bytes
constexpr std::size_t colours = 10;

/// A name that people can tell from others: letters or digits in it, on one line.
bool isGoodName(std::string_view name)
{
    const bool controls =
        std::any_of(name.begin(), name.end(), [](char c) { return static_cast<unsigned char>(c) < 32; });
    return !controls && name.size() <= longestName && isValidUtf8(name) && !matchKey(name).empty();
}

Result<std::vector<Segment>> readSegments(Connection &connection)
{
    Result<Statement> statement =
        connection.prepare("SELECT id, name, colour, rule, folder, position FROM segment ORDER BY position, id");
    if (!statement)
        return statement.error();
    std::vector<Segment> result;
    while (true) {
        const Result<bool> row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            return result;
        result.push_back({static_cast<std::uint32_t>(statement->integer(0)), statement->text(1),
                          static_cast<std::uint8_t>(statement->integer(2)), statement->text(3), statement->text(4),
                          static_cast<std::uint32_t>(statement->integer(5))});
    }
}

/// The colour that the fewest segments have, the first of equals.
std::uint8_t freeColour(const std::vector<Segment> &segments)
{
    std::array<std::size_t, colours> used{};
    for (const Segment &segment : segments)
        ++used[segment.colour % colours];
    return static_cast<std::uint8_t>(std::min_element(used.begin(), used.end()) - used.begin());
}

std::uint32_t lastPosition(const std::vector<Segment> &segments)
{
    return segments.empty() ? 0 : segments.back().position;
}

Result<void> checkNames(const Segment &segment, const std::vector<Segment> &others)
{
    if (!isGoodName(trimmed(segment.name)))
        return Error{"segment.bad_name", {segment.name}};
    const std::string_view folder = trimmed(segment.folder);
    if (!folder.empty() && !isGoodName(folder))
        return Error{"segment.bad_folder", {segment.folder}};
    const std::string key = matchKey(segment.name);
    const auto same = std::find_if(others.begin(), others.end(),
                                   [&key](const Segment &other) { return matchKey(other.name) == key; });
    return same == others.end() ? Result<void>() : Error{"segment.name_taken", {same->name}};
}

/// Writes the row, whole; a new one gets its id.
Result<void> writeSegment(Connection &connection, Segment &segment)
{
    Result<Statement> statement = connection.prepare(
        "INSERT INTO segment (id, name, name_key, colour, rule, folder, position) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) "
        "ON CONFLICT (id) DO UPDATE SET name = ?2, name_key = ?3, colour = ?4, rule = ?5, folder = ?6, position = ?7");
    if (!statement)
        return statement.error();
    const bool isNew = segment.id == 0;
    if (isNew)
        statement->bindNull(1);
    else
        statement->bind(1, std::int64_t{segment.id});
    statement->bind(2, segment.name).bind(3, matchKey(segment.name)).bind(4, std::int64_t{segment.colour});
    statement->bind(5, segment.ruleJson).bind(6, segment.folder).bind(7, std::int64_t{segment.position});
    if (const Result<void> done = statement->run(); !done)
        return done;
    if (isNew)
        segment.id = static_cast<std::uint32_t>(connection.lastRowId());
    return {};
}

std::string segmentDetail(std::uint32_t id)
{
    return "{\"segment\":" + std::to_string(id) + '}';
}

/// Inside a transaction.
Result<Segment> saved(Connection &connection, Segment segment)
{
    Result<std::vector<Segment>> others = readSegments(connection);
    if (!others)
        return others.error();
    const auto removed = std::remove_if(others->begin(), others->end(),
                                        [&segment](const Segment &other) { return other.id == segment.id; });
    const bool isNew = removed == others->end();
    others->erase(removed, others->end());
    if (const Result<void> good = checkNames(segment, *others); !good)
        return good.error();
    segment.name = std::string(trimmed(segment.name));
    segment.folder = std::string(trimmed(segment.folder));
    if (segment.colour >= colours)
        segment.colour = freeColour(*others);
    if (segment.position == 0)
        segment.position = lastPosition(*others) + 1;
    if (const Result<void> written = writeSegment(connection, segment); !written)
        return written.error();
    const char *action = isNew ? "segment.added" : "segment.changed";
    const Result<void> sealed = sealChange(connection, action, segmentDetail(segment.id));
    return sealed ? Result<Segment>(std::move(segment)) : sealed.error();
}

} // namespace

Result<std::vector<Segment>> segments(WorkspaceFile &file)
{
    return readSegments(file.connection());
}

Result<Segment> saveSegment(WorkspaceFile &file, std::string_view name, const std::string &ruleJson)
{
    Connection &connection = file.connection();
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    const Result<std::vector<Segment>> known = readSegments(connection);
    if (!known)
        return known.error();
    const auto same = std::find_if(known->begin(), known->end(), [key = matchKey(name)](const Segment &segment) {
        return matchKey(segment.name) == key;
    });
    Segment segment;
    if (same == known->end())
        segment.name = name;
    else
        segment = *same;
    segment.ruleJson = ruleJson;
    Result<Segment> written = saved(connection, std::move(segment));
    if (!written)
        return written.error();
    const Result<void> committed = transaction->commit();
    return committed ? std::move(written) : committed.error();
}

Result<Segment> saveSegment(WorkspaceFile &file, const Segment &segment)
{
    Result<std::vector<Segment>> written = saveSegments(file, {&segment, 1});
    return written ? Result<Segment>(std::move(written->front())) : written.error();
}

Result<std::vector<Segment>> saveSegments(WorkspaceFile &file, std::span<const Segment> segments)
{
    Connection &connection = file.connection();
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    std::vector<Segment> result;
    for (const Segment &segment : segments) {
        Result<Segment> written = saved(connection, segment);
        if (!written)
            return written.error();
        result.push_back(std::move(*written));
    }
    const Result<void> committed = transaction->commit();
    return committed ? Result<std::vector<Segment>>(std::move(result)) : committed.error();
}

Result<void> orderSegments(WorkspaceFile &file, std::span<const std::uint32_t> ids)
{
    Connection &connection = file.connection();
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    const Result<std::vector<Segment>> known = readSegments(connection);
    if (!known)
        return known.error();
    std::vector<std::uint32_t> order(ids.begin(), ids.end());
    for (const Segment &segment : *known) {
        if (std::find(ids.begin(), ids.end(), segment.id) == ids.end())
            order.push_back(segment.id);
    }
    Result<Statement> statement = connection.prepare("UPDATE segment SET position = ?2 WHERE id = ?1");
    if (!statement)
        return statement.error();
    for (std::size_t i = 0; i < order.size(); ++i) {
        statement->bind(1, std::int64_t{order[i]}).bind(2, static_cast<std::int64_t>(i + 1));
        if (const Result<void> done = statement->run(); !done)
            return done;
        if (connection.changes() == 0)
            return Error{"segment.unknown", {std::to_string(order[i])}};
    }
    if (const Result<void> done = sealChange(connection, "segment.ordered", "{}"); !done)
        return done;
    return transaction->commit();
}

Result<void> removeSegment(WorkspaceFile &file, std::string_view name)
{
    Connection &connection = file.connection();
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    Result<Statement> statement = connection.prepare("DELETE FROM segment WHERE name_key = ?1 RETURNING id");
    if (!statement)
        return statement.error();
    const Result<bool> row = statement->bind(1, matchKey(name)).step();
    if (!row)
        return row.error();
    if (!*row)
        return Error{"segment.unknown", {std::string(name)}};
    const auto id = static_cast<std::uint32_t>(statement->integer(0));
    if (const Result<void> done = statement->run(); !done)
        return done;
    if (const Result<void> done = sealChange(connection, "segment.removed", segmentDetail(id)); !done)
        return done;
    return transaction->commit();
}

} // namespace dilim::store
