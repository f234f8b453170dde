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
    Result<Statement> statement = connection.prepare("SELECT id, name, colour, rule FROM segment ORDER BY id");
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
                          static_cast<std::uint8_t>(statement->integer(2)), statement->text(3)});
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

Result<void> addSegment(Connection &connection, Segment &segment)
{
    Result<Statement> statement =
        connection.prepare("INSERT INTO segment (name, name_key, colour, rule) VALUES (?1, ?2, ?3, ?4)");
    if (!statement)
        return statement.error();
    statement->bind(1, segment.name).bind(2, matchKey(segment.name)).bind(3, std::int64_t{segment.colour});
    if (const Result<void> done = statement->bind(4, segment.ruleJson).run(); !done)
        return done;
    segment.id = static_cast<std::uint32_t>(connection.lastRowId());
    return {};
}

Result<void> replaceRule(Connection &connection, const Segment &segment)
{
    Result<Statement> statement = connection.prepare("UPDATE segment SET rule = ?2 WHERE id = ?1");
    return statement ? statement->bind(1, std::int64_t{segment.id}).bind(2, segment.ruleJson).run() : statement.error();
}

std::string segmentDetail(std::uint32_t id)
{
    return "{\"segment\":" + std::to_string(id) + '}';
}

} // namespace

Result<std::vector<Segment>> segments(WorkspaceFile &file)
{
    return readSegments(file.connection());
}

Result<Segment> saveSegment(WorkspaceFile &file, std::string_view name, const std::string &ruleJson)
{
    const std::string_view shown = trimmed(name);
    if (!isGoodName(shown))
        return Error{"segment.bad_name", {std::string(name)}};
    Connection &connection = file.connection();
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    const Result<std::vector<Segment>> known = readSegments(connection);
    if (!known)
        return known.error();
    const auto same = std::find_if(known->begin(), known->end(), [key = matchKey(shown)](const Segment &segment) {
        return matchKey(segment.name) == key;
    });
    const bool isNew = same == known->end();
    Segment segment = isNew ? Segment{0, std::string(shown), freeColour(*known), {}} : *same;
    segment.ruleJson = ruleJson;
    const Result<void> written = isNew ? addSegment(connection, segment) : replaceRule(connection, segment);
    if (!written)
        return written.error();
    const char *action = isNew ? "segment.added" : "segment.changed";
    if (const Result<void> done = sealChange(connection, action, segmentDetail(segment.id)); !done)
        return done.error();
    const Result<void> committed = transaction->commit();
    return committed ? Result<Segment>(std::move(segment)) : committed.error();
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
