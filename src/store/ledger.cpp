// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ledger.h"

#include "store/layer_io.h"

#include <bit>

namespace dilim::store {
namespace {

constexpr std::string_view kindName = "#kind";
constexpr std::string_view sourceName = "#source";
constexpr std::string_view lowName = "#low";
constexpr std::string_view highName = "#high";

// A hash may be any 64 bits; a column of whole numbers keeps one value for "missing".
std::int64_t stored(std::uint64_t bits)
{
    return std::bit_cast<std::int64_t>(bits);
}

Result<std::vector<std::int64_t>> readNumbers(Connection &connection, PackId pack, std::string_view name)
{
    const auto column = readColumn(connection, pack, name);
    if (!column)
        return column.error();
    if (!*column)
        return damagedColumn(connection, name, {"packed.damaged", {"absent"}});
    auto values = unpackedIntegers((*column)->column);
    if (!values)
        return damagedColumn(connection, name, values.error());
    return std::move(*values);
}

} // namespace

Result<std::uint32_t> Ledger::keyCount(Connection &connection)
{
    const auto segments = identitySegments(connection);
    if (!segments)
        return segments.error();
    return segments->empty() ? 0U : static_cast<std::uint32_t>(segments->back().firstKey + segments->back().keys);
}

Result<Ledger> Ledger::read(Connection &connection)
{
    const auto segments = identitySegments(connection);
    if (!segments)
        return segments.error();
    Ledger ledger;
    if (!segments->empty())
        ledger.m_index.reserve(segments->back().firstKey + segments->back().keys);
    for (const IdentitySegment &segment : *segments) {
        const auto kinds = readNumbers(connection, segment.pack, kindName);
        const auto sources = readNumbers(connection, segment.pack, sourceName);
        const auto low = readNumbers(connection, segment.pack, lowName);
        const auto high = readNumbers(connection, segment.pack, highName);
        for (const auto *column : {&kinds, &sources, &low, &high}) {
            if (!*column)
                return column->error();
        }
        for (std::size_t i = 0; i < low->size(); ++i)
            ledger.m_index.add(
                ledgerHash(static_cast<KeyKind>((*kinds)[i]), static_cast<std::uint32_t>((*sources)[i]),
                           {std::bit_cast<std::uint64_t>((*low)[i]), std::bit_cast<std::uint64_t>((*high)[i])}));
        if (ledger.m_index.size() != segment.firstKey + segment.keys)
            return damagedColumn(connection, lowName, {"packed.damaged", {"keys"}});
    }
    ledger.m_stored = ledger.size();
    return ledger;
}

Ledger::Numbers Ledger::add(const PersonIndex &persons, std::uint32_t source)
{
    Numbers numbers;
    for (std::size_t kind = 0; kind < keyKindCount; ++kind) {
        const PersonIndex::LocalKeys &keys = persons.keys(static_cast<KeyKind>(kind));
        numbers[kind].resize(keys.values.size());
        for (std::size_t i = 0; i < keys.values.size(); ++i) {
            const std::uint32_t scope = keys.withinSource[i] ? source : everySource;
            const std::uint32_t number = m_index.add(ledgerHash(static_cast<KeyKind>(kind), scope, keys.values[i]));
            numbers[kind][i] = number;
            if (number != m_stored + m_new.low.size())
                continue;
            m_new.kinds.push_back(static_cast<std::int64_t>(kind));
            m_new.sources.push_back(scope);
            m_new.low.push_back(stored(keys.values[i].low));
            m_new.high.push_back(stored(keys.values[i].high));
        }
    }
    return numbers;
}

Result<void> Ledger::write(Connection &connection, std::uint32_t import) const
{
    if (m_new.low.empty())
        return {};
    const auto pack = createIdentitySegment(connection, {{}, import, m_stored, m_new.low.size()});
    if (!pack)
        return pack.error();
    const std::pair<std::string_view, const std::vector<std::int64_t> *> columns[] = {
        {kindName, &m_new.kinds}, {sourceName, &m_new.sources}, {lowName, &m_new.low}, {highName, &m_new.high}};
    for (const auto &[name, values] : columns) {
        if (const auto written = writeColumn(connection, *pack, name, packedIntegers(*values)); !written)
            return written;
    }
    return {};
}

} // namespace dilim::store
