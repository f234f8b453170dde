// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/pattern.h"

#include <cstdint>

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

namespace dilim::rules {
namespace {

// What one text may cost: with 100,000 steps about a millisecond for each place where a match may begin.
constexpr std::uint32_t mostSteps = 100'000;
constexpr std::uint32_t deepestNesting = 20'000;
constexpr std::size_t longestPattern = 4096; // bytes
constexpr std::size_t firstStack = 32 * 1024; // bytes
constexpr std::size_t greatestStack = 4 * 1024 * 1024;

PCRE2_SPTR bytesOf(std::string_view text)
{
    return reinterpret_cast<PCRE2_SPTR>(text.data());
}

/// The number of the character that holds or follows this many bytes, from 1.
std::size_t characterAt(std::string_view text, std::size_t bytes)
{
    std::size_t number = 1;
    for (const char c : text.substr(0, bytes))
        number += (static_cast<unsigned char>(c) & 0xc0U) != 0x80U ? 1 : 0;
    return number;
}

struct FreeCompileContext {
    void operator()(pcre2_compile_context *context) const { pcre2_compile_context_free(context); }
};

} // namespace

struct Pattern::Code {
    explicit Code(pcre2_code *compiled)
        : code(compiled)
    {
        // Where no machine code can be made the interpreter answers.
        pcre2_jit_compile(code, PCRE2_JIT_COMPLETE);
    }
    ~Code() { pcre2_code_free(code); }
    Code(const Code &) = delete;
    Code &operator=(const Code &) = delete;

    pcre2_code *code; // never null, owned
};

Result<Pattern> Pattern::compiled(const std::string &text)
{
    const std::unique_ptr<pcre2_compile_context, FreeCompileContext> context(pcre2_compile_context_create(nullptr));
    pcre2_set_max_pattern_length(context.get(), longestPattern);
    int error = 0;
    PCRE2_SIZE place = 0;
    constexpr std::uint32_t options = PCRE2_UTF | PCRE2_UCP | PCRE2_MATCH_INVALID_UTF | PCRE2_NEVER_BACKSLASH_C;
    pcre2_code *code = pcre2_compile(bytesOf(text), text.size(), options, &error, &place, context.get());
    if (!code)
        return Error{"rule.bad_pattern", {text, std::to_string(characterAt(text, place))}};
    Pattern pattern;
    pattern.m_text = text;
    pattern.m_code = std::make_shared<const Code>(code);
    return pattern;
}

struct PatternMatcher::Scratch {
    explicit Scratch(const pcre2_code *code)
        : found(pcre2_match_data_create_from_pattern(code, nullptr))
        , limits(pcre2_match_context_create(nullptr))
        , stack(pcre2_jit_stack_create(firstStack, greatestStack, nullptr))
    {
        pcre2_set_match_limit(limits, mostSteps);
        pcre2_set_depth_limit(limits, deepestNesting);
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

    pcre2_match_data *found; // all owned
    pcre2_match_context *limits;
    pcre2_jit_stack *stack; // null where there is no machine code
};

PatternMatcher::PatternMatcher(const Pattern &pattern)
    : m_code(pattern.m_code)
    , m_scratch(m_code ? std::make_unique<Scratch>(m_code->code) : nullptr)
{
}

PatternMatcher::~PatternMatcher() = default;

bool PatternMatcher::matches(std::string_view text) const
{
    if (!m_code)
        return true;
    return pcre2_match(m_code->code, bytesOf(text), text.size(), 0, 0, m_scratch->found, m_scratch->limits) >= 0;
}

} // namespace dilim::rules
