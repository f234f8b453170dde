// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/foreign_orders.h"

#include "store/currency_words.h"
#include "store/foreign_money.h"
#include "workspace/workspace.h"

#include <algorithm>
#include <ranges>

namespace dilim::workspace {
namespace {

using columns::Snapshot;

constexpr std::size_t windowRows = 65'536;

/// The code of a currency, or the word itself.
std::string nameOf(std::string_view word)
{
    std::string code = store::currencyCodeOf(word);
    return code.empty() ? std::string(word) : code;
}

/// Counts by name: spellings of one currency come together.
class Counts
{
public:
    explicit Counts(const columns::Dictionary &words)
        : m_place(words.size() + 1, none)
        , m_words(words)
    {
    }

    void add(std::uint32_t code, bool hasRate)
    {
        if (m_place[code] == none)
            m_place[code] = placeOf(nameOf(m_words.word(code)));
        ForeignOrders &one = found[m_place[code]];
        ++one.orders;
        one.withoutRate += hasRate ? 0 : 1;
    }

    std::vector<ForeignOrders> found{};

private:
    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    std::size_t placeOf(const std::string &name)
    {
        const auto at = std::ranges::find(found, name, &ForeignOrders::currency);
        const auto place = static_cast<std::size_t>(at - found.begin());
        if (at == found.end())
            found.push_back({name, 0, 0});
        return place;
    }

    std::vector<std::size_t> m_place; // by code
    const columns::Dictionary &m_words;
};

std::vector<ForeignOrders> counted(const Snapshot &snapshot)
{
    const columns::Column *currency = snapshot.orders.find("order.currency");
    const auto *codes = currency ? std::get_if<columns::CodeColumn>(currency) : nullptr;
    if (!codes)
        return {};
    store::ForeignMoney money(snapshot, currency, snapshot.orders.find("order.at"));
    Counts counts(*codes->dictionary);
    for (std::size_t begin = 0; begin < snapshot.orders.rows; begin += windowRows) {
        const std::size_t end = std::min(begin + windowRows, snapshot.orders.rows);
        money.moveTo(begin, end);
        for (std::size_t row = begin; row < end; ++row) {
            if (money.isForeign(row))
                counts.add(codes->at(row), money.rate(row).has_value());
        }
    }
    std::ranges::stable_sort(counts.found, std::greater(), &ForeignOrders::orders);
    return std::move(counts.found);
}

} // namespace

Result<std::vector<ForeignOrders>> foreignOrders(const Snapshot &snapshot)
{
    return columns::unlessFailed(snapshot, Result<std::vector<ForeignOrders>>(counted(snapshot)));
}

Result<std::vector<RateTable>> rateTables(Workspace &workspace, Progress &progress)
{
    const Result<std::vector<store::KeptTable>> tables = workspace.keptTables();
    if (!tables)
        return tables.error();
    std::vector<RateTable> found;
    for (auto table = tables->begin(); table != tables->end(); ++table) {
        if (progress.cancelled())
            return Error{std::string(cancelledCode), {}};
        const bool isReplaced = std::any_of(table + 1, tables->end(), [&table](const store::KeptTable &later) {
            return later.fileName == table->fileName && later.source == table->source;
        });
        if (isReplaced)
            continue;
        if (const auto rates = workspace.currencyRatesIn(table->import))
            found.push_back({table->import, table->fileName, rates->size()});
    }
    return found;
}

} // namespace dilim::workspace
