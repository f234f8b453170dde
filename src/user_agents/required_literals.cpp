// SPDX-License-Identifier: GPL-3.0-or-later
#include "user_agents/required_literals.h"

#include "base/text_fold.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>

namespace dilim::user_agents {
namespace {

using Texts = std::vector<std::string>;

constexpr std::size_t mostProduct = 64; // texts of one place after the other
constexpr std::size_t mostAlternatives = 512;
constexpr std::size_t mostOfClass = 4;

/// What is known of a part of a pattern.
struct Piece {
    std::optional<Texts> exact{}; // all texts that the part can be, where they are few
    Texts needed{}; // of which one must be in it; empty where none is known
};

/// What nearly every user agent says: a literal of it rules nothing out.
constexpr std::string_view everyday =
    "mozilla/5.0 (linux; u; android  build/) applewebkit/537.36 (khtml, like gecko) version/4.0 chrome/ mobile "
    "safari/537.36 (windows nt 10.0; win64; x64) (iphone; cpu iphone os  like mac os x) (macintosh; intel mac os x; "
    "rv:) gecko/20100101 firefox/ compatible;";

/// About how many of a million user agents have the literal: only to choose between sets.
double commonness(const std::string &literal)
{
    if (literal.size() < shortestLiteral)
        return 1e9;
    if (everyday.find(literal) != std::string_view::npos)
        return 1e6;
    constexpr std::array<double, 6> bySize{1e5, 3e4, 1e4, 5e3, 3e3, 2e3};
    return bySize[std::min(literal.size() - shortestLiteral, bySize.size() - 1)];
}

double commonness(const Texts &literals)
{
    double sum = literals.empty() ? 1e12 : 0;
    for (const std::string &literal : literals)
        sum += commonness(literal);
    return sum;
}

Texts neededOf(const Piece &piece)
{
    if (!piece.exact)
        return piece.needed;
    const bool usable = std::all_of(piece.exact->begin(), piece.exact->end(),
                                    [](const std::string &text) { return text.size() >= shortestLiteral; });
    return usable ? *piece.exact : Texts();
}

const Texts &rarer(const Texts &a, const Texts &b)
{
    return commonness(b) < commonness(a) ? b : a;
}

Piece unknownPiece()
{
    return {};
}

Piece exactly(std::string text)
{
    return {Texts{asciiLower(text)}, {}};
}

/// One part after the other. Where the texts become too many the first ones are closed, and the rarest set is kept.
Piece followedBy(Piece first, Piece second)
{
    if (first.exact && second.exact && first.exact->size() * second.exact->size() <= mostProduct) {
        Texts product;
        for (const std::string &a : *first.exact) {
            for (const std::string &b : *second.exact)
                product.push_back(a + b);
        }
        return {std::move(product), {}};
    }
    return {std::nullopt, rarer(neededOf(first), neededOf(second))};
}

Piece eitherOf(Piece first, const Piece &second)
{
    if (first.exact && second.exact && first.exact->size() + second.exact->size() <= mostAlternatives) {
        first.exact->insert(first.exact->end(), second.exact->begin(), second.exact->end());
        return first;
    }
    Texts all = neededOf(first);
    const Texts others = neededOf(second);
    if (all.empty() || others.empty() || all.size() + others.size() > mostAlternatives)
        return unknownPiece();
    all.insert(all.end(), others.begin(), others.end());
    return {std::nullopt, std::move(all)};
}

/// How often a part stands there.
struct Repeats {
    bool maybeNone = false;
    bool maybeMore = false;
};

Piece repeated(Piece piece, Repeats repeats)
{
    if (repeats.maybeNone)
        return piece.exact && !repeats.maybeMore ? eitherOf(std::move(piece), exactly({})) : unknownPiece();
    return repeats.maybeMore ? Piece{std::nullopt, neededOf(piece)} : piece;
}

class PatternReader
{
public:
    explicit PatternReader(std::string_view pattern)
        : m_rest(pattern)
    {
    }

    Texts read()
    {
        const Piece whole = alternatives();
        return m_strange || !m_rest.empty() ? Texts() : neededOf(whole);
    }

private:
    [[nodiscard]] bool at(char c) const { return !m_rest.empty() && m_rest.front() == c; }
    char next()
    {
        if (m_rest.empty()) {
            m_strange = true;
            return '\0';
        }
        const char c = m_rest.front();
        m_rest.remove_prefix(1);
        return c;
    }

    Piece alternatives()
    {
        Piece all = sequence();
        while (at('|')) {
            next();
            all = eitherOf(std::move(all), sequence());
        }
        return all;
    }

    /// Literals on both sides of something unknown are sets of their own: `open` is the one still growing.
    Piece sequence()
    {
        Texts best;
        bool allExact = true;
        Piece open = exactly({});
        while (!m_rest.empty() && !at('|') && !at(')')) {
            Piece part = repeatedOnce();
            Piece joined = followedBy(open, part);
            if (!joined.exact) {
                allExact = false;
                best = rarer(best, joined.needed);
                joined = part.exact ? part : exactly({});
            }
            open = std::move(joined);
        }
        if (allExact)
            return open;
        return {std::nullopt, rarer(best, neededOf(open))};
    }

    Piece repeatedOnce()
    {
        Piece piece = one();
        while (at('?') || at('*') || at('+') || at('{'))
            piece = repeated(std::move(piece), repeats());
        return piece;
    }

    Repeats repeats()
    {
        const char sign = next();
        Repeats found{sign == '?' || sign == '*', sign == '*' || sign == '+'};
        if (sign == '{') {
            const std::size_t end = m_rest.find('}');
            const std::string_view counts = m_rest.substr(0, end);
            m_strange = m_strange || end == std::string_view::npos || counts.empty()
                || counts.find_first_not_of("0123456789,") != std::string_view::npos;
            found = {counts.starts_with('0'), counts != "1"};
            m_rest.remove_prefix(m_strange ? m_rest.size() : end + 1);
        }
        if (at('?') || at('+'))
            next(); // unwilling or greedy: the same texts
        return found;
    }

    Piece one()
    {
        const char c = next();
        switch (c) {
        case '(':
            return group();
        case '[':
            return characterClass();
        case '\\':
            return escaped();
        case '.':
            return unknownPiece();
        case '^':
        case '$':
            return exactly({});
        default:
            return exactly(std::string(1, c));
        }
    }

    Piece group()
    {
        if (at('?')) {
            next();
            m_strange = m_strange || next() != ':';
        }
        Piece inside = alternatives();
        m_strange = m_strange || next() != ')';
        return inside;
    }

    Piece escaped()
    {
        const char c = next();
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (!letter)
            return exactly(std::string(1, c));
        if (c == 'b' || c == 'B')
            return exactly({}); // of no width
        constexpr std::string_view kinds = "dDwWsS";
        m_strange = m_strange || kinds.find(c) == std::string_view::npos;
        return unknownPiece();
    }

    /// The members of a short list such as [Cc]; ranges, kinds and lists of what it is not are unknown.
    Piece characterClass()
    {
        bool unknown = at('^');
        if (unknown)
            next();
        Texts members;
        for (bool first = true; !m_strange && (first || !at(']')); first = false) {
            char c = next();
            unknown = unknown || (c == '-' && !first && !at(']')) || c == '[';
            if (c == '\\') {
                c = next();
                unknown = unknown || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            }
            if (c == '[' && at(':'))
                m_rest.remove_prefix(std::min(m_rest.size(), m_rest.find(":]") + 2));
            members.push_back(asciiLower(std::string_view(&c, 1)));
        }
        next();
        std::sort(members.begin(), members.end());
        members.erase(std::unique(members.begin(), members.end()), members.end());
        return unknown || members.size() > mostOfClass ? unknownPiece() : Piece{std::move(members), {}};
    }

    std::string_view m_rest;
    bool m_strange = false; // something that is not understood: nothing is known
};

} // namespace

std::vector<std::string> requiredLiterals(std::string_view pattern)
{
    Texts found = PatternReader(pattern).read();
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    // A literal that holds another one of the set says nothing more.
    const Texts all = found;
    std::erase_if(found, [&all](const std::string &text) {
        return std::any_of(all.begin(), all.end(), [&text](const std::string &other) {
            return other.size() < text.size() && text.find(other) != std::string::npos;
        });
    });
    return found;
}

} // namespace dilim::user_agents
