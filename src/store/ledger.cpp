// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ledger.h"

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

Result<Ledger> Ledger::read(Connection &connection, const std::array<bool, keyKindCount> &kinds)
{
    const auto segments = identitySegments(connection);
    if (!segments)
        return segments.error();
    Ledger ledger;
    for (const IdentitySegment &segment : *segments) {
        if (const auto read = ledger.readSegment(connection, segment, kinds); !read)
            return read.error();
    }
    return ledger;
}

Result<void> Ledger::readSegment(Connection &connection, const IdentitySegment &segment,
                                 const std::array<bool, keyKindCount> &kinds)
{
    const auto kind = readNumbers(connection, segment.pack, kindName);
    const auto source = readNumbers(connection, segment.pack, sourceName);
    const auto low = readNumbers(connection, segment.pack, lowName);
    const auto high = readNumbers(connection, segment.pack, highName);
    for (const auto *column : {&kind, &source, &low, &high}) {
        if (!*column)
            return column->error();
    }
    if (segment.firstKey != m_stored || low->size() != segment.keys)
        return damagedColumn(connection, lowName, {"packed.damaged", {"keys"}});
    for (std::size_t i = 0; i < low->size(); ++i, ++m_stored) {
        const auto place = static_cast<std::uint64_t>((*kind)[i]);
        if (place >= keyKindCount)
            return damagedColumn(connection, kindName, {"packed.damaged", {"kind"}});
        if (!kinds[place])
            continue;
        m_read[place] = true;
        numberOf(static_cast<KeyKind>(place), static_cast<std::uint32_t>((*source)[i]),
                 {std::bit_cast<std::uint64_t>((*low)[i]), std::bit_cast<std::uint64_t>((*high)[i])}, m_stored);
    }
    return {};
}

std::uint32_t Ledger::numberOf(KeyKind kind, std::uint32_t source, const Hash128 &value, std::uint32_t next)
{
    const auto integer = kind == KeyKind::ExternalId ? numberOfExternalId(value) : std::nullopt;
    Integers *ofSource = integer ? &m_integers[source] : nullptr;
    std::vector<std::uint32_t> &numbers = ofSource ? ofSource->numbers : m_numberOfOther;
    const std::uint32_t index =
        ofSource ? ofSource->index.add(*integer) : m_others.add(ledgerHash(kind, source, value));
    if (index == numbers.size())
        numbers.push_back(next);
    return numbers[index];
}

void Ledger::prefetch(KeyKind kind, std::uint32_t source, const Hash128 &value) const
{
    if (kind != KeyKind::ExternalId || !numberOfExternalId(value))
        m_others.prefetch(ledgerHash(kind, source, value));
}

Ledger::Numbers Ledger::add(const PersonIndex &persons, std::uint32_t source)
{
    Numbers numbers;
    for (std::size_t kind = 0; kind < keyKindCount; ++kind) {
        const PersonIndex::LocalKeys &keys = persons.keys(static_cast<KeyKind>(kind));
        const bool allNew = !m_read[kind]; // a file's own keys are all different
        numbers[kind].resize(keys.values.size());
        for (std::size_t i = 0; i < keys.values.size(); ++i) {
            const auto scopeOf = [&](std::size_t key) { return keys.withinSource[key] ? source : everySource; };
            if (!allNew && i + lookAhead < keys.values.size())
                prefetch(static_cast<KeyKind>(kind), scopeOf(i + lookAhead), keys.values[i + lookAhead]);
            const std::uint32_t scope = scopeOf(i);
            const std::uint32_t next = size();
            numbers[kind][i] = allNew ? next : numberOf(static_cast<KeyKind>(kind), scope, keys.values[i], next);
            if (numbers[kind][i] != next)
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
