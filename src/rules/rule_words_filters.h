// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fields/catalogue.h"
#include "rules/rule.h"
#include "rules/rule_words_cursor.h"
#include "rules/rule_words_vocabulary.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace dilim::rules {

/// Reads fields, operators with their operands, and filters: symbols of the grammar in rule_words.h. `own` is the
/// entity whose name fields may leave out. Errors stay in the cursor.
class FilterReader
{
public:
    FilterReader(Cursor &cursor, const fields::Catalogue &catalogue)
        : m_cursor(cursor)
        , m_catalogue(catalogue)
    {
    }

    std::string field(fields::Entity own);
    [[nodiscard]] bool isAtOperator() const;
    void test(std::string &opId, std::vector<Value> &operands, fields::Entity own);
    FilterGroup filters(fields::Entity own);

private:
    std::string namedField(fields::Entity own);
    /// The longest words of an operator that stand here; nothing if there are none.
    [[nodiscard]] const OperatorWords *operatorHere() const;
    std::vector<Value> listInParentheses(const Operator &op, fields::Entity own);
    std::vector<Value> naturalOperands(const Operator &op, fields::Entity own);
    Value value(const Operator &op, fields::Entity own);
    /// Whether "all of", "any of" or "none of" stands here.
    [[nodiscard]] std::optional<Match> manyHere() const;
    FilterGroup many(Match match, fields::Entity own, std::size_t depth);
    void addFilter(FilterGroup &group, fields::Entity own, std::size_t depth);

    Cursor &m_cursor; // not owned; outlives the reader
    const fields::Catalogue &m_catalogue; // not owned; outlives the reader
};

} // namespace dilim::rules
