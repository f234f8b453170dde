// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/derived_columns.h"

namespace dilim::analysis {
namespace {

MadeColumn scores(const DerivedSources &sources, std::uint8_t RfmScore::*score)
{
    if (!sources.snapshot().orders.has("order.at"))
        return std::nullopt;
    std::vector<std::int64_t> values(sources.snapshot().customerCount(), columns::missingInteger);
    for (const RfmScore &row : sources.rfm().scores)
        values[row.customer] = row.*score;
    return columns::IntegerColumn::packed(values, 0);
}

} // namespace

MadeColumn rfmRecencyColumn(const DerivedSources &sources)
{
    return scores(sources, &RfmScore::r);
}

MadeColumn rfmFrequencyColumn(const DerivedSources &sources)
{
    return scores(sources, &RfmScore::f);
}

MadeColumn rfmMoneyColumn(const DerivedSources &sources)
{
    return scores(sources, &RfmScore::m);
}

MadeColumn rfmGroupColumn(const DerivedSources &sources)
{
    if (!sources.snapshot().orders.has("order.at"))
        return std::nullopt;
    std::vector<std::string_view> words;
    for (std::size_t group = 0; group < rfmGroupCount; ++group)
        words.push_back(rfmGroupId(static_cast<RfmGroup>(group)));
    std::vector<std::uint32_t> codes(sources.snapshot().customerCount());
    for (const RfmScore &row : sources.rfm().scores)
        codes[row.customer] = static_cast<std::uint32_t>(rfmGroup(row.r, row.f)) + 1;
    return wordsOf(words, codes);
}

} // namespace dilim::analysis
