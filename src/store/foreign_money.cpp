// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/foreign_money.h"

#include "store/currency_words.h"

#include <algorithm>

namespace dilim::store {
namespace {

constexpr std::int32_t own = -1;

} // namespace

ForeignMoney::ForeignMoney(const columns::Snapshot &snapshot, const columns::Column *currency,
                           const columns::Column *time)
    : m_snapshot(snapshot)
    , m_codes(currency ? std::get_if<columns::CodeColumn>(currency) : nullptr)
    , m_time(snapshot.rates.empty() ? nullptr : time)
{
    if (!m_codes)
        return;
    m_ofCode.assign(m_codes->dictionary->size() + 1, own);
    for (std::uint32_t code = 1; code < m_ofCode.size(); ++code) {
        const std::string name = currencyCodeOf(m_codes->dictionary->word(code));
        if (name == snapshot.currency)
            continue;
        const auto [first, last] = std::ranges::equal_range(snapshot.rates, name, {}, &columns::CurrencyRate::currency);
        m_ofCode[code] = static_cast<std::int32_t>(m_spans.size());
        m_spans.push_back({static_cast<std::size_t>(first - snapshot.rates.begin()),
                           static_cast<std::size_t>(last - snapshot.rates.begin())});
    }
}

void ForeignMoney::moveTo(std::size_t begin, std::size_t end)
{
    m_begin = begin;
    m_rows.assign(end - begin, own);
    if (!m_codes)
        return;
    m_time.moveTo(begin, end);
    m_time.rescaleTo(3);
    std::visit(
        [&](const auto &cells) {
            for (std::size_t row = begin; row < end; ++row)
                m_rows[row - begin] = m_ofCode[cells[row]];
        },
        m_codes->codes);
}

bool ForeignMoney::isForeign(std::size_t order) const
{
    return m_rows[order - m_begin] != own;
}

std::optional<Decimal> ForeignMoney::rate(std::size_t order) const
{
    if (!isForeign(order) || !m_time.has(order))
        return std::nullopt;
    const Date day = m_snapshot.timeZone.dayOf(Moment{m_time.at(order)});
    const Span span = m_spans[static_cast<std::size_t>(m_rows[order - m_begin])];
    const auto first = m_snapshot.rates.begin() + static_cast<std::ptrdiff_t>(span.begin);
    const auto last = m_snapshot.rates.begin() + static_cast<std::ptrdiff_t>(span.end);
    const auto after = std::upper_bound(
        first, last, day, [](Date wanted, const columns::CurrencyRate &rate) { return wanted < rate.day; });
    return after == first ? std::nullopt : std::optional((after - 1)->rate);
}

} // namespace dilim::store
