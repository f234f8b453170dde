// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/answer_memory.h"

#include <utility>

namespace dilim::rules {
namespace {

std::size_t bytesOf(const columns::Bitmap &bitmap)
{
    return bitmap.words().size_bytes();
}

std::size_t bytesOf(const std::vector<std::uint32_t> &lots)
{
    return lots.size() * sizeof(lots[0]);
}

std::size_t bytesOf(const PackedMeasures &measures)
{
    if (const auto *fractions = std::get_if<MeasureValues>(&measures))
        return (fractions->values.size() + fractions->divisors.size()) * sizeof(std::int64_t);
    return std::get<columns::IntegerColumn>(measures).bytes();
}

} // namespace

std::shared_ptr<const Answer> AnswerMemory::find(std::string_view asked)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_byText.find(asked);
    if (found == m_byText.end())
        return nullptr;
    m_order.splice(m_order.begin(), m_order, found->second);
    return found->second->answer;
}

std::shared_ptr<const Answer> AnswerMemory::keep(std::string_view asked, Answer answer)
{
    const std::size_t bytes = std::visit([](const auto &a) { return bytesOf(a); }, answer) + asked.size();
    auto kept = std::make_shared<const Answer>(std::move(answer));
    const std::lock_guard lock(m_mutex);
    if (bytes > m_mostBytes || m_byText.contains(asked))
        return kept;
    dropUntil(m_mostBytes - bytes);
    m_order.push_front({std::string(asked), kept, bytes});
    m_byText.emplace(m_order.front().asked, m_order.begin());
    m_bytes += bytes;
    return kept;
}

std::size_t AnswerMemory::bytes() const
{
    const std::lock_guard lock(m_mutex);
    return m_bytes;
}

void AnswerMemory::dropUntil(std::size_t mostBytes)
{
    while (m_bytes > mostBytes) {
        const Kept &oldest = m_order.back();
        m_byText.erase(oldest.asked);
        m_bytes -= oldest.bytes;
        m_order.pop_back();
    }
}

} // namespace dilim::rules
