// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fields/field.h"
#include "rules/operators.h"
#include "rules/rule.h"
#include "support/random_draw.h"
#include "support/random_tables.h"

#include <string>
#include <vector>

namespace dilim::test {

/// A value for which an operator and its operands are drawn.
struct Asking {
    fields::ValueType type = fields::ValueType::Text;
    std::string field{}; // whose values serve as operands; may be empty
    std::vector<std::string> others{}; // fields that may stand for an operand
    bool amongAll = false; // operators of standing fit
};

struct DrawnTest {
    std::string op{};
    std::vector<rules::Value> operands{};
};

/// Draws operators and their operands: mostly values that the shop has, or a hair beside them.
class RandomOperands
{
public:
    RandomOperands(Draw &draw, const RandomShop &shop);

    /// Any operator that fits.
    [[nodiscard]] DrawnTest test(const Asking &asking);
    [[nodiscard]] Date date();
    /// A number of days, mostly one that matters in the shop.
    [[nodiscard]] int days();

private:
    [[nodiscard]] std::vector<rules::Value> operands(const rules::Operator &op, const Asking &asking);
    [[nodiscard]] rules::Value operand(const rules::Operator &op, const Asking &asking);
    [[nodiscard]] rules::Value ofField(const rules::Operator &op, const Asking &asking);
    [[nodiscard]] std::string word(const std::string &field);
    [[nodiscard]] Decimal number(const std::string &field);
    [[nodiscard]] Moment moment();
    [[nodiscard]] std::string cellOf(const std::string &field);

    Draw &m_draw;
    const RandomShop &m_shop;
    std::vector<std::string> m_edges;
};

} // namespace dilim::test
