// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/joint_words.h"

#include <algorithm>
#include <numeric>

namespace dilim::analysis {

using columns::CodeColumn;
using columns::Dictionary;

JointWords::JointWords(const std::vector<const CodeColumn *> &columns)
    : m_codes(columns.size())
{
    const auto isThere = [](const CodeColumn *column) { return column != nullptr; };
    const auto there = std::count_if(columns.begin(), columns.end(), isThere);
    if (there == 1)
        m_dictionary = (*std::find_if(columns.begin(), columns.end(), isThere))->dictionary;
    if (there < 2)
        return;
    const auto joint = std::make_shared<Dictionary>(Dictionary::Compare::ByMatchKey);
    for (std::size_t c = 0; c < columns.size(); ++c) {
        if (!columns[c])
            continue;
        m_codes[c].push_back(0);
        for (std::uint32_t code = 1; code <= columns[c]->dictionary->size(); ++code)
            m_codes[c].push_back(joint->add(columns[c]->dictionary->word(code)));
    }
    m_dictionary = joint;
}

std::vector<std::uint32_t> JointWords::ranks() const
{
    std::vector<std::uint32_t> codes(m_dictionary ? m_dictionary->size() + 1 : 1);
    std::iota(codes.begin(), codes.end(), 0U);
    std::sort(codes.begin() + 1, codes.end(),
              [this](std::uint32_t a, std::uint32_t b) { return m_dictionary->word(a) < m_dictionary->word(b); });
    std::vector<std::uint32_t> ranks(codes.size());
    for (std::uint32_t place = 0; place < codes.size(); ++place)
        ranks[codes[place]] = place;
    return ranks;
}

} // namespace dilim::analysis
