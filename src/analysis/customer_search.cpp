// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/customer_list.h"

#include "base/in_parallel.h"
#include "base/text_fold.h"

#include <algorithm>
#include <cstring>
#include <iterator>
#include <numeric>

namespace dilim::analysis {
namespace {

using columns::Snapshot;
using Rows = std::vector<std::uint32_t>;

constexpr std::size_t rowsAtOnce = 1 << 14; // a slice of the work, between two looks at the progress
constexpr std::size_t leastPhoneDigits = 3;

Error cancelled()
{
    return {std::string(cancelledCode), {}};
}

std::size_t slicesOf(std::size_t rows)
{
    return (rows + rowsAtOnce - 1) / rowsAtOnce;
}

void appendDigits(std::string &digits, std::string_view text)
{
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits), [](char c) { return c >= '0' && c <= '9'; });
}

/// Without leading zeros; empty unless the query is written like a phone number.
std::string phoneDigits(std::string_view query)
{
    if (query.find_first_not_of("0123456789 +-()./") != std::string_view::npos)
        return {};
    std::string digits;
    appendDigits(digits, query);
    digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size()));
    return digits.size() < leastPhoneDigits ? std::string() : digits;
}

/// The words of a query by match key; those of a part of an address stay together.
std::vector<std::string> wordsOf(std::string_view query)
{
    const std::string key = matchKey(query);
    if (query.find('@') != std::string_view::npos && !key.empty())
        return {key};
    std::vector<std::string> words;
    for (std::size_t begin = 0; begin < key.size();) {
        const std::size_t end = std::min(key.find(' ', begin), key.size());
        if (end > begin)
            words.push_back(key.substr(begin, end - begin));
        begin = end + 1;
    }
    return words;
}

/// The texts of one field of customers; empty where nothing fills it.
class TextField
{
public:
    TextField(const Snapshot &snapshot, std::string_view fieldId)
    {
        const columns::Column *column = snapshot.column(fieldId);
        m_texts = column ? std::get_if<columns::TextColumn>(column) : nullptr;
    }
    [[nodiscard]] std::string_view at(std::size_t row) const { return m_texts ? m_texts->at(row) : std::string_view(); }

private:
    const columns::TextColumn *m_texts = nullptr;
};

} // namespace

std::optional<FoldedTexts> FoldedTexts::of(std::size_t rows, const TextOf &textOf, const Progress &progress)
{
    std::vector<std::string> parts(slicesOf(rows));
    FoldedTexts texts;
    texts.m_offsets.resize(rows + 1);
    inParallel(parts.size(), [&](std::size_t slice) {
        for (std::size_t row = slice * rowsAtOnce; row < std::min(rows, (slice + 1) * rowsAtOnce); ++row) {
            if (progress.cancelled())
                return;
            parts[slice] += '\n';
            textOf(row, parts[slice]);
            texts.m_offsets[row + 1] = parts[slice].size();
        }
    });
    if (progress.cancelled())
        return std::nullopt;
    for (std::size_t row = 0; row < rows; ++row) {
        if (row % rowsAtOnce == 0)
            texts.m_bytes += parts[row / rowsAtOnce];
        texts.m_offsets[row + 1] += row < rowsAtOnce ? 0 : texts.m_offsets[row / rowsAtOnce * rowsAtOnce];
    }
    for (const char byte : texts.m_bytes)
        ++texts.m_frequency[static_cast<unsigned char>(byte)];
    return texts;
}

/// Looks for the rarest byte of the word, then at what stands around it. A row is left at its first hit.
void FoldedTexts::find(std::string_view word, std::size_t rarest, std::size_t begin, std::size_t end, Rows &rows) const
{
    const char *bytes = m_bytes.data();
    std::size_t place = m_offsets[begin];
    std::size_t row = begin;
    while (place < m_offsets[end]) {
        const void *hit = std::memchr(bytes + place, word[rarest], m_offsets[end] - place);
        if (!hit)
            return;
        place = static_cast<std::size_t>(static_cast<const char *>(hit) - bytes);
        const bool fits = place >= rarest && place - rarest + word.size() <= m_bytes.size()
            && std::memcmp(bytes + place - rarest, word.data(), word.size()) == 0;
        if (!fits) {
            ++place;
            continue;
        }
        std::size_t step = 1; // the row is near: twice as far each time, then between the last two
        while (row + step < end && m_offsets[row + step] <= place)
            step *= 2;
        const auto first = m_offsets.begin() + static_cast<std::ptrdiff_t>(row + step / 2);
        const auto last = m_offsets.begin() + static_cast<std::ptrdiff_t>(std::min(row + step, end));
        row = static_cast<std::size_t>(std::upper_bound(first, last, place) - m_offsets.begin()) - 1;
        rows.push_back(static_cast<std::uint32_t>(row));
        place = m_offsets[++row];
    }
}

std::optional<Rows> FoldedTexts::rowsWith(std::string_view word, const Progress &progress) const
{
    const auto rarest = std::min_element(word.begin(), word.end(), [this](char a, char b) {
        return m_frequency[static_cast<unsigned char>(a)] < m_frequency[static_cast<unsigned char>(b)];
    });
    const std::size_t count = m_offsets.size() - 1;
    std::vector<Rows> parts(slicesOf(count));
    inParallel(parts.size(), [&](std::size_t slice) {
        if (!progress.cancelled())
            find(word, static_cast<std::size_t>(rarest - word.begin()), slice * rowsAtOnce,
                 std::min(count, (slice + 1) * rowsAtOnce), parts[slice]);
    });
    if (progress.cancelled())
        return std::nullopt;
    Rows rows;
    for (const Rows &part : parts)
        rows.insert(rows.end(), part.begin(), part.end());
    return rows;
}

Result<CustomerSearch> CustomerSearch::of(const Snapshot &snapshot, Progress &progress)
{
    CustomerSearch search;
    search.m_customers = snapshot.customerCount();
    const TextField fullName(snapshot, "customer.full_name");
    const TextField firstName(snapshot, "customer.first_name");
    const TextField lastName(snapshot, "customer.last_name");
    const TextField email(snapshot, "customer.email");
    const TextField externalId(snapshot, "customer.external_id");
    const TextField phone(snapshot, "customer.phone");
    auto texts = FoldedTexts::of(
        search.m_customers,
        [&](std::size_t row, std::string &text) {
            if (!fullName.at(row).empty())
                text += matchKey(fullName.at(row));
            else
                text += matchKey(firstName.at(row)) + ' ' + matchKey(lastName.at(row));
            for (const TextField *field : {&email, &externalId})
                text += '\n' + matchKey(field->at(row));
        },
        progress);
    auto phones = FoldedTexts::of(
        search.m_customers, [&phone](std::size_t row, std::string &text) { appendDigits(text, phone.at(row)); },
        progress);
    if (!texts || !phones)
        return cancelled();
    search.m_texts = *std::move(texts);
    search.m_phones = *std::move(phones);
    return unlessFailed(snapshot, Result<CustomerSearch>(std::move(search)));
}

Result<Rows> CustomerSearch::find(std::string_view query, Progress &progress) const
{
    std::vector<std::string> words = wordsOf(query);
    if (words.empty()) {
        Rows everybody(m_customers);
        std::iota(everybody.begin(), everybody.end(), 0U);
        return everybody;
    }
    std::sort(words.begin(), words.end(), [](const auto &a, const auto &b) { return a.size() > b.size(); });
    std::optional<Rows> rows = m_texts.rowsWith(words.front(), progress);
    if (!rows)
        return cancelled();
    words.erase(words.begin());
    std::erase_if(*rows, [&](std::uint32_t row) {
        const std::string_view text = m_texts.at(row);
        return std::any_of(words.begin(), words.end(),
                           [text](const std::string &word) { return text.find(word) == std::string_view::npos; });
    });
    const std::string digits = phoneDigits(query);
    if (digits.empty())
        return *std::move(rows);
    const std::optional<Rows> phones = m_phones.rowsWith(digits, progress);
    if (!phones)
        return cancelled();
    Rows both;
    std::set_union(rows->begin(), rows->end(), phones->begin(), phones->end(), std::back_inserter(both));
    return both;
}

} // namespace dilim::analysis
