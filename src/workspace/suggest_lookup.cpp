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
constexpr std::string_view periodWords[] = {"ay",    "month", "yil",   "year",  "il",     "gun", "day",
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

/// Fields that a header may name, customers' first.
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
    const bool isPeriod = std::ranges::find(periodWords, key) != std::end(periodWords);
    if (isPeriod || column.type == ValueType::Date || column.type == ValueType::Moment)
        addOnce(ids, "order.at");
    return ids;
}

bool fits(const LookupFit &fit, std::size_t key)
{
    return fit.matched > 0 && (fit.met[key] * 2 >= fit.words[key] || fit.matched * 2 >= fit.keyed);
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

/// The field that finds most of a column, together with the keys chosen so far.
std::optional<Candidate> bestField(const Snapshot &snapshot, const KeptTable &table, const store::KeptColumn &column,
                                   const std::vector<LookupKey> &chosen)
{
    std::optional<Candidate> best;
    for (const std::string &id : namedFields(column)) {
        const Field *field = snapshot.catalogue.find(id);
        if (!field || !canBeKey(snapshot, *field))
            continue;
        std::vector<LookupKey> keys = chosen;
        keys.push_back({column.name, id});
        Result<LookupFit> fit = store::lookupFit(snapshot, table, keys);
        if (fit && fits(*fit, keys.size() - 1) && (!best || reach(*fit) > reach(best->fit)))
            best = Candidate{keys.back(), *std::move(fit)};
    }
    return best;
}

} // namespace

std::vector<LookupKey> suggestedKeys(const Snapshot &snapshot, const KeptTable &table)
{
    std::vector<LookupKey> keys;
    std::uint64_t replaced = 0;
    for (const store::KeptColumn &column : table.columns) {
        if (keys.size() + 1 == table.columns.size())
            break; // a column is left to tell something
        const std::optional<Candidate> best = bestField(snapshot, table, column, keys);
        if (!best || (!keys.empty() && best->fit.replaced >= replaced))
            continue;
        keys.push_back(best->key);
        replaced = best->fit.replaced;
        if (replaced == 0)
            break; // each row has keys of its own
    }
    return keys;
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
