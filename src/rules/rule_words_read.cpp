// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/bind.h"
#include "rules/edit.h"
#include "rules/json_value.h"
#include "rules/names.h"
#include "rules/operators.h"
#include "rules/rule_text.h"
#include "rules/rule_words.h"
#include "rules/rule_words_line.h"

#include <limits>
#include <set>
#include <utility>

namespace dilim::rules {
namespace {

using Kind = Token::Kind;

constexpr std::size_t indentStep = 2;
// A rule file needs less than eight times as many bytes to say the same.
constexpr std::size_t maxBytes = JsonLimits{}.bytes / 8;

struct Line {
    std::size_t number = 0; // from 1
    std::size_t indent = 0; // spaces
    std::string_view text{};
};

/// Those that are not empty.
std::vector<Line> linesOf(std::string_view text)
{
    std::vector<Line> lines;
    for (std::size_t number = 1; !text.empty(); ++number) {
        const std::size_t end = text.find('\n');
        std::string_view line = text.substr(0, end);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        const std::size_t indent = line.find_first_not_of(' ');
        if (indent != std::string_view::npos)
            lines.push_back({number, indent, line});
    }
    return lines;
}

/// Reads the tree of lines and what is around it.
class Reader
{
public:
    Reader(std::string_view text, const fields::Catalogue &catalogue)
        : m_lines(linesOf(text))
        , m_catalogue(catalogue)
    {
    }

    Rule rule()
    {
        Rule rule;
        if (m_lines.empty())
            m_error = Error{"rule.words_expected", {"1", "1", "group"}};
        else
            rule.root = root();
        if (!m_error && m_at < m_lines.size())
            rule.limit = limit();
        if (!m_error && m_at < m_lines.size()) {
            Cursor cursor = cursorHere();
            cursor.fail("end of text");
            keepError(cursor);
        }
        return rule;
    }

    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    Cursor cursorHere() const
    {
        const Line &line = m_lines[m_at];
        return {tokensOf(line.text), line.number};
    }

    void keepError(const Cursor &cursor)
    {
        if (!m_error)
            m_error = cursor.error();
    }

    Group root()
    {
        expectIndent(0);
        Cursor cursor = cursorHere();
        const bool enabled = !cursor.takeWord("off");
        Group group;
        if (!isAtGroup(cursor))
            cursor.fail("group");
        readGroup(cursor, group, enabled, 1);
        return group;
    }

    static bool isAtGroup(const Cursor &cursor)
    {
        const bool many = cursor.isAtWord("all") || cursor.isAtWord("any") || cursor.isAtWord("none");
        return many || cursor.isAtWord("at") || cursor.isAtWord("exactly");
    }

    void readGroup(Cursor &cursor, Group &group, bool enabled, std::size_t depth)
    {
        if (depth > maxGroupDepth)
            cursor.failAs({"rule.words_too_deep", {std::to_string(cursor.line()), std::to_string(maxGroupDepth)}});
        group.enabled = enabled;
        readMatch(cursor, group);
        group.id = endOfLine(cursor);
        while (!m_error && m_at < m_lines.size() && m_lines[m_at].indent > (depth - 1) * indentStep)
            group.children.push_back(node(depth));
    }

    static void readMatch(Cursor &cursor, Group &group)
    {
        if (cursor.takeWords({"at", "least"}))
            group.match = Match::AtLeast;
        else if (cursor.takeWords({"at", "most"}))
            group.match = Match::AtMost;
        else if (const std::optional<Match> match = matchFromId(cursor.expect(Kind::Word, "group")))
            group.match = *match;
        else
            cursor.fail("group");
        if (takesNumber(group.match))
            group.number = static_cast<int>(cursor.wholeNumber(0, maxCount));
        cursor.expectWord("of");
    }

    /// The line that stands here, in a group of this depth, and what is below it.
    Node node(std::size_t depth)
    {
        expectIndent(depth * indentStep);
        Cursor cursor = cursorHere();
        const bool enabled = !cursor.takeWord("off");
        if (isAtGroup(cursor)) {
            Group group;
            readGroup(cursor, group, enabled, depth + 1);
            return group;
        }
        Condition condition = conditionAt(cursor, m_catalogue);
        condition.enabled = enabled;
        condition.id = endOfLine(cursor);
        return condition;
    }

    void expectIndent(std::size_t spaces)
    {
        const Line &line = m_lines[m_at];
        if (line.indent != spaces && !m_error)
            m_error = Error{"rule.words_indent", {std::to_string(line.number), std::to_string(spaces)}};
    }

    /// Takes the id, empty if there is none, and goes on to the next line.
    std::string endOfLine(Cursor &cursor)
    {
        std::string id;
        if (cursor.isAt(Kind::Id)) {
            id = cursor.expect(Kind::Id, "id");
            if (id.empty() || id.size() > maxLineIdBytes)
                cursor.failAs({"rule.bad_id", {id}});
            if (!m_ids.insert(id).second)
                cursor.failAs({"rule.duplicate_id", {id}});
        }
        cursor.expectEnd();
        keepError(cursor);
        ++m_at;
        return id;
    }

    Limit limit()
    {
        expectIndent(0);
        Cursor cursor = cursorHere();
        cursor.expectWord("limit");
        Limit limit;
        limit.customers = static_cast<std::uint32_t>(cursor.wholeNumber(1, std::numeric_limits<std::uint32_t>::max()));
        if (cursor.takeWord("by"))
            limit.by = customerFieldAt(cursor, m_catalogue);
        limit.greatestFirst = !cursor.takeWords({"least", "first"});
        if (limit.greatestFirst)
            cursor.takeWords({"greatest", "first"});
        cursor.expectEnd();
        keepError(cursor);
        ++m_at;
        return limit;
    }

    std::vector<Line> m_lines;
    const fields::Catalogue &m_catalogue; // not owned; outlives the reader
    std::size_t m_at = 0; // line that is read next
    std::set<std::string> m_ids{};
    std::optional<Error> m_error{};
};

} // namespace

Result<Rule> parseRuleWords(std::string_view text, const fields::Catalogue &catalogue)
{
    if (text.size() > maxBytes)
        return Error{"rule.too_large", {std::to_string(maxBytes)}};
    Reader reader(text, catalogue);
    Rule rule = reader.rule();
    if (reader.error())
        return *reader.error();
    return withIds(std::move(rule));
}

} // namespace dilim::rules
