// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/suggest_lookup.h"

#include "base/text_fold.h"
#include "fields/standard_fields.h"
#include "ingest/header_words.h"
#include "store/lookup_rows.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

namespace dilim::workspace {
namespace {

using columns::Snapshot;
using fields::Entity;
using fields::Field;
using fields::ValueType;
using store::KeptTable;
using store::LookupFit;
using store::LookupKey;

/// Header words of days and periods, by header key.
constexpr std::string_view periodWords[] = {"ay",    "month", "yil",   "year",  "gun",    "day",
                                            "tarih", "date",  "tarix", "donem", "period", "dovr"};
/// Names of places are often written in the column of another kind of place.
constexpr std::string_view places[] = {"province", "city", "district"};
constexpr Entity filesWithWords[] = {Entity::Customer, Entity::Order, Entity::OrderLine, Entity::Product,
                                     Entity::Event};

bool canBeKey(const Snapshot &snapshot, const Field &field)
{
    const bool isFreeText = field.personal && field.type == ValueType::Text;
    return !field.derived && !isFreeText && field.type != ValueType::CategoryList
        && snapshot.table(field.entity).has(field.id);
}

void addOnce(std::vector<std::string> &ids, std::string id)
{
    if (std::ranges::find(ids, id) == ids.end())
        ids.push_back(std::move(id));
}

std::string leafOf(std::string_view field)
{
    return std::string(field.substr(field.find('.') + 1));
}

bool namesPeriod(const store::KeptColumn &column)
{
    return std::ranges::find(periodWords, headerKey(column.name)) != std::end(periodWords);
}

bool isPeriod(const store::KeptColumn &column)
{
    return namesPeriod(column) || column.type == ValueType::Date || column.type == ValueType::Moment;
}

/// Fields that a header may name.
std::vector<std::string> namedFields(const store::KeptColumn &column)
{
    const std::string key = headerKey(column.name);
    std::vector<std::string> ids;
    for (const Entity file : filesWithWords) {
        if (const std::optional<ingest::HeaderMatch> match = ingest::matchHeader(key, file))
            addOnce(ids, std::string(match->field));
    }
    const std::vector<std::string> named = ids;
    for (const std::string &id : named) {
        const std::string leaf = leafOf(id);
        const bool isPlace = std::ranges::find(places, leaf) != std::end(places);
        for (const char *prefix : {"customer.", "order."}) {
            addOnce(ids, prefix + leaf);
            for (const std::string_view place : places) {
                if (isPlace)
                    addOnce(ids, prefix + std::string(place));
            }
        }
    }
    if (isPeriod(column))
        addOnce(ids, "order.at");
    return ids;
}

/// How much of a column must be found in a field.
enum class Wanted : std::uint8_t { Half, Some };

bool fits(const LookupFit &fit, std::size_t key, Wanted wanted)
{
    return fit.matched > 0
        && (wanted == Wanted::Some || fit.met[key] * 2 >= fit.words[key] || fit.matched * 2 >= fit.keyed);
}

/// Share of the entity's rows that found theirs.
double reach(const LookupFit &fit)
{
    return fit.rows == 0 ? 0.0 : static_cast<double>(fit.matched) / static_cast<double>(fit.rows);
}

struct Candidate {
    LookupKey key{};
    LookupFit fit{};
};

/// Looks for fields of one table.
struct Search {
    const Snapshot &snapshot;
    const KeptTable &table;
    Entity preferred = Entity::Customer; // whose fields go before those of others that fit
};

bool isBetter(const Search &search, const Candidate &one, const Candidate &other)
{
    const auto isPreferred = [&](const Candidate &candidate) {
        return fields::entityOfField(candidate.key.field) == search.preferred;
    };
    return isPreferred(one) != isPreferred(other) ? isPreferred(one) : reach(one.fit) > reach(other.fit);
}

/// The field that fits a column best, together with the keys chosen so far.
std::optional<Candidate> bestField(const Search &search, const store::KeptColumn &column,
                                   const std::vector<LookupKey> &chosen, Wanted wanted)
{
    std::optional<Candidate> best;
    for (const std::string &id : namedFields(column)) {
        const Field *field = search.snapshot.catalogue.find(id);
        if (!field || !canBeKey(search.snapshot, *field))
            continue;
        std::vector<LookupKey> keys = chosen;
        keys.push_back({column.name, id});
        Result<LookupFit> fit = store::lookupFit(search.snapshot, search.table, keys);
        if (!fit || !fits(*fit, keys.size() - 1, wanted))
            continue;
        Candidate candidate{keys.back(), *std::move(fit)};
        if (!best || isBetter(search, candidate, *best))
            best = std::move(candidate);
    }
    return best;
}

/// Keys as they are chosen, and how many rows have the same ones as another row.
struct Chosen {
    std::vector<LookupKey> keys{};
    std::uint64_t replaced = 0;

    [[nodiscard]] bool tellsRowsApart() const { return !keys.empty() && replaced == 0; }
};

/// A column that is no key yet; one is left to tell something.
bool canBeTaken(const Search &search, const store::KeptColumn &column, const Chosen &chosen)
{
    return chosen.keys.size() + 1 < search.table.columns.size()
        && std::ranges::find(chosen.keys, column.name, &LookupKey::column) == chosen.keys.end();
}

/// Takes a column as a key where it fits and tells more rows apart.
void tryColumn(const Search &search, const store::KeptColumn &column, Chosen &chosen)
{
    if (!canBeTaken(search, column, chosen) || chosen.tellsRowsApart())
        return;
    const std::optional<Candidate> best = bestField(search, column, chosen.keys, Wanted::Half);
    if (!best || (!chosen.keys.empty() && best->fit.replaced >= chosen.replaced))
        return;
    chosen.keys.push_back(best->key);
    chosen.replaced = best->fit.replaced;
}

/// Takes days or periods beside other keys: a few days of a place are worth more than the place on any day. Where a row
/// is told by the other keys alone, only the header and several periods say that they are one.
void tryPeriod(const Search &search, const store::KeptColumn &column, Chosen &chosen)
{
    if (!isPeriod(column) || !canBeTaken(search, column, chosen))
        return;
    const std::optional<Candidate> best = bestField(search, column, chosen.keys, Wanted::Some);
    const bool isNamed = best && namesPeriod(column) && best->fit.words.back() > 1;
    if (!best || (best->fit.replaced >= chosen.replaced && !isNamed))
        return;
    chosen.keys.push_back(best->key);
    chosen.replaced = best->fit.replaced;
}

} // namespace

std::vector<LookupKey> suggestedKeys(const Snapshot &snapshot, const KeptTable &table)
{
    const bool hasPeriod = std::ranges::any_of(table.columns, isPeriod);
    const Search search{snapshot, table, hasPeriod ? Entity::Order : Entity::Customer};
    Chosen chosen;
    for (const store::KeptColumn &column : table.columns)
        tryColumn(search, column, chosen);
    for (const store::KeptColumn &column : table.columns) {
        if (!chosen.keys.empty())
            tryPeriod(search, column, chosen);
    }
    return chosen.keys;
}

std::vector<const Field *> keyFields(const Snapshot &snapshot)
{
    std::vector<const Field *> found;
    const auto add = [&](const Field &field) {
        if (canBeKey(snapshot, field))
            found.push_back(&field);
    };
    std::ranges::for_each(fields::standardFields(), add);
    std::ranges::for_each(snapshot.catalogue.customFields(), add);
    std::ranges::stable_sort(found, {}, [](const Field *field) { return field->entity; });
    return found;
}

} // namespace dilim::workspace
