// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/quality_check.h"

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <unordered_map>

namespace dilim::analysis {
namespace {

constexpr int sourceDays = 14;
constexpr int recordDays = 365;
constexpr std::uint8_t fewestEqualValues = 5;

/// A hash of hashes: the finaliser of splitmix64 (Steele, Lea, Flood 2014, OOPSLA).
std::uint64_t mixed(std::uint64_t seed, std::uint64_t value)
{
    std::uint64_t z = seed + 0x9e3779b97f4a7c15ULL + value;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

std::uint64_t hashAt(const columns::Column &column, std::size_t row)
{
    if (const auto *integers = std::get_if<columns::IntegerColumn>(&column))
        return static_cast<std::uint64_t>(integers->at(row));
    if (const auto *codes = std::get_if<columns::CodeColumn>(&column))
        return codes->at(row);
    if (const auto *texts = std::get_if<columns::TextColumn>(&column))
        return std::hash<std::string_view>{}(texts->at(row));
    std::uint64_t all = 0;
    for (const std::uint32_t code : std::get<columns::ListColumn>(column).at(row))
        all = mixed(all, code);
    return all;
}

Flaw flawOfRecords(std::string_view reason, std::string subject, columns::Bitmap concerned)
{
    Flaw flaw;
    flaw.kind = flawReason(reason).kind;
    flaw.reason = reason;
    flaw.subject = std::move(subject);
    flaw.count = concerned.count();
    flaw.share = fractionOf(flaw.count, concerned.size());
    concerned.forEach([&flaw](std::size_t row) {
        if (flaw.examples.size() < mostFlawExamples)
            flaw.examples.push_back({static_cast<std::uint32_t>(row), {}, {}});
    });
    flaw.concerned = std::move(concerned);
    return flaw;
}

} // namespace

std::vector<Flaw> staleFlaws(const columns::Snapshot &snapshot, const QualityQuestion &question, Date today)
{
    std::map<std::string, Date> newest; // by source
    std::map<std::uint32_t, const QualityImport *> imports;
    for (const QualityImport &import : question.imports) {
        imports[import.id] = &import;
        Date &day = newest.try_emplace(import.source, import.dataDate).first->second;
        day = std::max(day, import.dataDate);
    }
    std::map<std::string, columns::Bitmap> old;
    for (const auto &[source, day] : newest) {
        if (today.days - day.days > sourceDays)
            old[source] = columns::Bitmap(snapshot.customerCount());
    }
    columns::Bitmap notUpdated(snapshot.customerCount());
    const std::vector<columns::Origin> &origins = snapshot.customerOrigin.get();
    for (std::size_t row = 0; row < origins.size(); ++row) {
        const auto import = imports.find(origins[row].import);
        if (import == imports.end())
            continue;
        if (const auto stale = old.find(import->second->source); stale != old.end())
            stale->second.set(row);
        else if (today.days - import->second->dataDate.days > recordDays)
            notUpdated.set(row);
    }
    std::vector<Flaw> flaws;
    for (auto &[source, customers] : old) {
        flaws.push_back(flawOfRecords("source_old", source, std::move(customers)));
        flaws.back().examples = {{std::nullopt, newest[source], {}}};
    }
    if (notUpdated.count() > 0)
        flaws.push_back(flawOfRecords("not_updated", {}, std::move(notUpdated)));
    return flaws;
}

std::vector<Flaw> twinFlaws(const columns::Snapshot &snapshot)
{
    const std::size_t customers = snapshot.customerCount();
    std::vector<std::uint64_t> hashes(customers);
    std::vector<std::uint8_t> known(customers);
    for (const std::string &name : snapshot.customers.names()) {
        const fields::Field *field = snapshot.catalogue.find(name);
        if (!field || field->derived || name == "customer.external_id")
            continue;
        const columns::Column *column = snapshot.customers.find(name);
        for (std::size_t row = 0; column && row < customers; ++row) {
            hashes[row] = mixed(hashes[row], hashAt(*column, row));
            known[row] = static_cast<std::uint8_t>(
                std::min(known[row] + (columns::hasValue(*column, row) ? 1 : 0), int{fewestEqualValues}));
        }
    }
    std::vector<std::uint32_t> order;
    for (std::uint32_t row = 0; row < customers; ++row) {
        if (known[row] == fewestEqualValues)
            order.push_back(row);
    }
    std::ranges::sort(order, {}, [&hashes](std::uint32_t row) { return std::pair(hashes[row], row); });
    columns::Bitmap twins(customers); // all but the first of each lot
    for (std::size_t i = 1; i < order.size(); ++i) {
        if (hashes[order[i]] == hashes[order[i - 1]])
            twins.set(order[i]);
    }
    if (twins.count() == 0)
        return {};
    return {flawOfRecords("twins", {}, std::move(twins))};
}

} // namespace dilim::analysis
