// SPDX-License-Identifier: GPL-3.0-or-later
#include "user_agents/rule_list.h"

#include "base/text_fold.h"

#include <algorithm>
#include <bit>
#include <mutex>
#include <string>

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

namespace dilim::user_agents {
namespace {

// What one rule may cost on one text. Rules of the list stay far below; what goes beyond does not fit.
constexpr std::uint32_t mostSteps = 100'000;
constexpr std::uint32_t mostGroups = 10; // $0 ... $9
constexpr std::size_t firstStack = 32 * 1024; // bytes
constexpr std::size_t greatestStack = 1024 * 1024;

/// What matching needs besides the rule: one a thread.
struct Scratch {
    Scratch()
    {
        pcre2_set_match_limit(limits, mostSteps);
        pcre2_jit_stack_assign(limits, nullptr, stack);
    }
    ~Scratch()
    {
        pcre2_match_data_free(found);
        pcre2_match_context_free(limits);
        pcre2_jit_stack_free(stack);
    }
    Scratch(const Scratch &) = delete;
    Scratch &operator=(const Scratch &) = delete;

    pcre2_match_data *found = pcre2_match_data_create(mostGroups, nullptr); // all owned
    pcre2_match_context *limits = pcre2_match_context_create(nullptr);
    pcre2_jit_stack *stack = pcre2_jit_stack_create(firstStack, greatestStack, nullptr);
};

Scratch &scratch()
{
    thread_local Scratch ofThisThread;
    return ofThisThread;
}

PCRE2_SPTR bytesOf(std::string_view text)
{
    return reinterpret_cast<PCRE2_SPTR>(text.data());
}

/// What group `number` of the match in `found` is, empty where it took no part.
std::string_view groupOf(std::string_view text, pcre2_match_data *found, std::uint32_t groups, std::uint32_t number)
{
    const PCRE2_SIZE *const ends = pcre2_get_ovector_pointer(found);
    if (number >= groups || ends[2 * number] == PCRE2_UNSET)
        return {};
    return text.substr(ends[2 * number], ends[2 * number + 1] - ends[2 * number]);
}

} // namespace

class Rule
{
public:
    explicit Rule(const RuleText &text)
        : m_text(text)
    {
    }
    ~Rule() { pcre2_code_free(m_code); }
    Rule(const Rule &) = delete;
    Rule &operator=(const Rule &) = delete;

    [[nodiscard]] Subject subject() const { return m_text.subject; }

    /// Null where the pattern cannot be compiled.
    [[nodiscard]] const pcre2_code *code() const
    {
        std::call_once(m_compiled, [this] {
            int error = 0;
            PCRE2_SIZE place = 0;
            m_code = pcre2_compile(bytesOf(m_text.pattern), m_text.pattern.size(), m_text.anyCase ? PCRE2_CASELESS : 0U,
                                   &error, &place, nullptr);
            // Where no machine code can be made the interpreter answers.
            if (m_code)
                pcre2_jit_compile(m_code, PCRE2_JIT_COMPLETE);
        });
        return m_code;
    }

    [[nodiscard]] std::optional<Answers> ask(std::string_view userAgent) const
    {
        Scratch &own = scratch();
        if (!code())
            return std::nullopt;
        const int count = pcre2_match(code(), bytesOf(userAgent), userAgent.size(), 0, 0, own.found, own.limits);
        if (count < 0)
            return std::nullopt;
        Answers answers;
        for (std::size_t i = 0; i < answers.size(); ++i)
            answers[i] =
                filled(m_text.answers[i], userAgent, count == 0 ? mostGroups : static_cast<std::uint32_t>(count));
        return answers;
    }

private:
    static std::string filled(std::string_view answer, std::string_view userAgent, std::uint32_t groups)
    {
        std::string text;
        for (std::size_t i = 0; i < answer.size(); ++i) {
            const bool place =
                answer[i] == '$' && i + 1 < answer.size() && answer[i + 1] >= '1' && answer[i + 1] <= '9';
            if (!place) {
                text += answer[i];
                continue;
            }
            ++i;
            text += groupOf(userAgent, scratch().found, groups, static_cast<std::uint32_t>(answer[i] - '0'));
        }
        return std::string(trimmed(text));
    }

    RuleText m_text;
    mutable std::once_flag m_compiled;
    mutable pcre2_code *m_code = nullptr; // owned
};

RuleList::RuleList(const std::vector<RuleText> &rules)
    : m_always((rules.size() + 63) / 64)
{
    std::vector<LiteralFinder::Literal> literals;
    for (std::uint32_t number = 0; number < rules.size(); ++number) {
        m_rules.push_back(std::make_unique<Rule>(rules[number]));
        for (const std::string &literal : rules[number].literals)
            literals.push_back({literal, number});
        if (rules[number].literals.empty())
            m_always[number / 64] |= std::uint64_t{1} << number % 64;
    }
    m_finder = LiteralFinder(std::move(literals));
}

RuleList::~RuleList() = default;

std::array<std::optional<Answers>, subjects> RuleList::ask(std::string_view userAgent) const
{
    std::vector<std::uint64_t> possible = m_always;
    m_finder.search(asciiLower(userAgent),
                    [&possible](std::uint32_t number) { possible[number / 64] |= std::uint64_t{1} << number % 64; });
    std::array<std::optional<Answers>, subjects> answers;
    for (std::size_t word = 0; word < possible.size(); ++word) {
        for (std::uint64_t bits = possible[word]; bits != 0; bits &= bits - 1) {
            const Rule &rule = *m_rules[word * 64 + static_cast<std::size_t>(std::countr_zero(bits))];
            auto &answer = answers[static_cast<std::size_t>(rule.subject())];
            if (!answer)
                answer = rule.ask(userAgent);
        }
    }
    return answers;
}

std::size_t RuleList::brokenRules() const
{
    return static_cast<std::size_t>(
        std::count_if(m_rules.begin(), m_rules.end(), [](const auto &rule) { return rule->code() == nullptr; }));
}

} // namespace dilim::user_agents
