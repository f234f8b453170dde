// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/dates.h"
#include "base/decimal.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace dilim::rules {

/// An operand: text (also categories and identifiers), a number or amount, a day, a moment, a number of days is a
/// number.
using Value = std::variant<std::string, Decimal, Date, Moment>;

/// When a fact happened. Moments in (now - lastDays x 24 h, now], or days first..last, both included, in the time zone
/// of the context; with neither, all time.
struct Window {
    std::optional<int> lastDays{}; // > 0
    std::optional<Date> first{};
    std::optional<Date> last{};
    friend bool operator==(const Window &, const Window &) = default;
};

/// Which facts of a customer a behavioural condition looks at.
enum class Facts : std::uint8_t { Orders, Lines, Events };
/// What is computed over them. Count and Sum over no rows are 0; the others are missing. CountOrders of lines counts
/// their different orders, of orders it is Count; events have none. Days since are whole days of 24 hours up to now,
/// rounded down.
enum class Measure : std::uint8_t {
    Count,
    CountOrders,
    Sum,
    Average,
    Minimum,
    Maximum,
    Last,
    First,
    DaysSinceLast,
    DaysSinceFirst
};

/// A condition on one property of one fact (or of its order or product): "line.category any_of Shoes".
struct Filter {
    std::string field{};
    std::string op{};
    std::vector<Value> operands{};
};

/// "3 orders or more", "spent 500 in the last 90 days", "last order before May".
struct Behaviour {
    Facts facts = Facts::Orders;
    Measure measure = Measure::Count;
    std::string of{}; // field for Sum, Average, Minimum, Maximum: "order.amount", "line.quantity"; else empty
    bool countedOnly = true; // only orders (and lines) that count as a purchase; events: no meaning
    std::vector<Filter>
        where{}; // all must hold for one and the same fact; filters of orders on lines for the same line
    Window window{};
};

/// One line of a rule. With `behaviour` the value that is compared is its measure; else it is the customer's field.
struct Condition {
    std::string id{}; // unique in its rule; survives moves, undo and copies
    std::string field{}; // "customer.country"; empty with a behaviour
    std::optional<Behaviour> behaviour{};
    std::string op{}; // key in the operator table: "at_least"
    std::vector<Value> operands{}; // as many, and of the types, that the operator declares
    bool enabled = true;
};

enum class Match : std::uint8_t { All, Any, None };

/// All of / Any of / None of its children, in order. An empty All or None takes everybody, an empty Any nobody; a
/// switched-off child is treated as if it were not there.
struct Group {
    std::string id{};
    Match match = Match::All;
    std::vector<std::variant<Condition, Group>> children; // no initialiser: clang 14
    bool enabled = true;
};

using Node = std::variant<Condition, Group>;

struct Rule {
    Group root{};
};

bool operator==(const Filter &a, const Filter &b);
bool operator==(const Behaviour &a, const Behaviour &b);
bool operator==(const Condition &a, const Condition &b);
bool operator==(const Group &a, const Group &b);
bool operator==(const Rule &a, const Rule &b);

} // namespace dilim::rules
